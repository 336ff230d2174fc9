//! What SQL of somebody's own was answered, and what there is to read by it.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::Result;
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::stream::{Items, Rows};
use crate::render::{Column, Format, Look, Row, View, words};

/// So many rows are laid out as a table.
const ROWS: usize = 10_000;

/// So many bytes of text are.
const BYTES: usize = 8 << 20;

/// A documented view.
#[derive(Debug, Clone, Serialize)]
pub struct ViewRow {
    /// Its name.
    pub view: String,
    /// What it says.
    pub about: String,
    /// Its columns.
    pub columns: Vec<String>,
}

impl Row for ViewRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("view", "view", |row: &Self| Span::new(&row.view, Style::Strong)),
            Column::text("about", "what it says", |row: &Self| plain(&row.about)),
            Column::text("columns", "columns", |row: &Self| plain(row.columns.join(", "))),
        ]
    }
}

/// The answer to a query as it comes: what reads it one by one gets it so, a table is laid out from what is held.
pub enum Answer<'o> {
    /// A table: rows are held, up to a limit.
    Held(Held),
    /// JSON or YAML.
    Items(Vec<String>, Items<&'o mut dyn std::io::Write>),
    /// CSV.
    Rows(Box<Rows<&'o mut dyn std::io::Write>>),
}

impl<'o> Answer<'o> {
    /// Begins an answer with these columns.
    ///
    /// # Errors
    /// Writing failed.
    pub fn begin(out: &'o mut dyn std::io::Write, columns: &[String], format: Format) -> Result<Self> {
        Ok(match format {
            Format::Table | Format::Markdown => Self::Held(Held::new(columns)),
            Format::Json => Self::Items(distinct(columns), Items::begin(out, false)),
            Format::Yaml => Self::Items(distinct(columns), Items::begin(out, true)),
            Format::Csv => {
                let header: Vec<&str> = columns.iter().map(String::as_str).collect();
                Self::Rows(Box::new(Rows::begin(out, &header, false)?))
            }
        })
    }

    /// Takes a row. Whether there is room for another one.
    ///
    /// # Errors
    /// Writing failed.
    pub fn row(&mut self, cells: Vec<Value>) -> Result<bool> {
        match self {
            Self::Held(held) => return Ok(held.take(cells)),
            Self::Items(keys, items) => items.item(&object(keys, cells))?,
            Self::Rows(rows) => rows.row(&cells)?,
        }
        Ok(true)
    }

    /// Ends the answer; what was held is still to be printed.
    ///
    /// # Errors
    /// Writing failed.
    pub fn end(self) -> Result<Option<Held>> {
        match self {
            Self::Held(held) => return Ok(Some(held)),
            Self::Items(_, items) => items.end()?,
            Self::Rows(rows) => rows.end()?,
        }
        Ok(None)
    }
}

/// Rows to be laid out as a table.
#[derive(Debug, Default)]
pub struct Held {
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
    bytes: usize,
    /// Whether there were more than there is room for.
    pub cut: bool,
}

impl Held {
    fn new(columns: &[String]) -> Self {
        Self { columns: columns.to_vec(), ..Self::default() }
    }

    /// Takes a row where there is room for it. Whether there was.
    fn take(&mut self, cells: Vec<Value>) -> bool {
        let bytes: usize = cells.iter().map(|cell| cell.as_str().map_or(8, str::len)).sum();
        if self.rows.len() >= ROWS || self.bytes + bytes > BYTES {
            self.cut = true;
            return false;
        }
        self.bytes += bytes;
        self.rows.push(cells);
        true
    }

    /// How many rows are held.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// The side a column's values line up on: numbers on the right, where there are only such.
    fn align(&self, place: usize) -> Align {
        let mut known = self.rows.iter().filter_map(|row| row.get(place)).filter(|cell| !cell.is_null()).peekable();
        if known.peek().is_some() && known.all(Value::is_number) { Align::Right } else { Align::Left }
    }
}

impl View for Held {
    fn value(&self) -> Result<Value> {
        let keys = distinct(&self.columns);
        Ok(self.rows.iter().map(|row| object(&keys, row.clone())).collect())
    }

    fn to_page(&self, _look: &Look) -> Page {
        if self.rows.is_empty() {
            return Page::sentence(words::no_rows());
        }
        let heading = |(place, name): (usize, &String)| (plain(name).text, self.align(place));
        let columns = self.columns.iter().enumerate().map(heading).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(shown).collect()).collect();
        Page::new().with(Block::Grid(Grid { columns, rows }))
    }

    fn csv(&self) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
        Ok((self.columns.clone(), self.rows.clone()))
    }
}

/// A value in a table; what is not there is a dash. Four decimals are enough for people.
fn shown(value: &Value) -> Span {
    match value {
        Value::Null => Span::new("—", Style::Dim),
        Value::String(text) => plain(text),
        Value::Number(number) if number.is_f64() => {
            let number = number.as_f64().unwrap_or_default();
            let short = format!("{number:.4}").trim_end_matches('0').trim_end_matches('.').to_owned();
            // Digits that stand for nothing are none, and what is too small for them is not nothing.
            let plainly = number == 0.0 || (1e-3..1e12).contains(&number.abs());
            plain(if plainly { short } else { number.to_string() })
        }
        other => plain(other.to_string()),
    }
}

fn object(keys: &[String], cells: Vec<Value>) -> Value {
    Value::Object(keys.iter().cloned().zip(cells).collect::<Map<_, _>>())
}

/// The columns as keys: one that is there already gets a number.
fn distinct(columns: &[String]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::with_capacity(columns.len());
    let mut taken: std::collections::HashSet<String> = std::collections::HashSet::with_capacity(columns.len());
    for column in columns {
        let numbered = (2..).map(|number| format!("{column}_{number}"));
        let free = std::iter::once(column.clone()).chain(numbered).find(|key| {
            // A name that a later column has of itself stays that column's.
            !taken.contains(key) && (key == column || !columns.contains(key))
        });
        let key = free.unwrap_or_default();
        taken.insert(key.clone());
        keys.push(key);
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_a_key_of_its_own() {
        let keys = |names: &[&str]| distinct(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(keys(&["a", "b", "a", "a"]), ["a", "b", "a_2", "a_3"]);
        assert_eq!(keys(&["a", "a", "a_2"]), ["a", "a_3", "a_2"]);
        assert_eq!(keys(&["", ""]), ["", "_2"]);
    }
}
