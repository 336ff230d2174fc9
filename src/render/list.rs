//! Lists: rows of one kind, with the columns they can show.

use serde::Serialize;

use super::data::{SortKey, sort_key};
use super::page::{Align, Block, Grid, Page, Span};
use super::{Look, View, to_value};
use crate::error::{Error, Result};

/// A column that rows of a kind can show.
pub struct Column<R> {
    /// The key, as in JSON.
    pub key: &'static str,
    /// The heading.
    pub heading: &'static str,
    /// The side its texts line up on.
    pub align: Align,
    /// Whether the table shows it without being asked.
    pub shown: bool,
    /// What it shows of a row.
    pub cell: fn(&R) -> Span,
    /// The place of a row where its values have an order of their own; `None` for unknown.
    pub order: Option<fn(&R) -> Option<usize>>,
}

impl<R> Column<R> {
    /// A column of text that the table shows.
    pub const fn text(key: &'static str, heading: &'static str, cell: fn(&R) -> Span) -> Self {
        Self { key, heading, align: Align::Left, shown: true, cell, order: None }
    }

    /// A column of numbers that the table shows.
    pub const fn number(key: &'static str, heading: &'static str, cell: fn(&R) -> Span) -> Self {
        Self { key, heading, align: Align::Right, shown: true, cell, order: None }
    }

    /// The same column, whose values have an order that is neither that of numbers nor that of letters.
    #[must_use]
    pub const fn ordered(mut self, order: fn(&R) -> Option<usize>) -> Self {
        self.order = Some(order);
        self
    }

    /// The same column, shown only where it is asked for.
    #[must_use]
    pub const fn on_demand(mut self) -> Self {
        self.shown = false;
        self
    }
}

/// A row of a list. Its columns have every key that it serialises to, in the same order.
pub trait Row: Serialize + Sized + 'static {
    /// Its columns.
    fn columns() -> Vec<Column<Self>>;
}

/// A list of rows: a bare array in JSON.
pub struct List<R> {
    /// The rows, in the order to print them.
    pub rows: Vec<R>,
    /// Columns to show instead of the usual ones, by key.
    pub chosen: Option<Vec<String>>,
    /// What people read where there is no row.
    pub empty: String,
}

impl<R: Row> List<R> {
    /// A list with its usual columns; `empty` is said where it has no row.
    pub fn new(rows: Vec<R>, empty: impl Into<String>) -> Self {
        Self { rows, chosen: None, empty: empty.into() }
    }

    /// Shows other columns than the usual ones, by key.
    ///
    /// # Errors
    /// A key that no column has (usage).
    pub fn choose(mut self, keys: Option<&[String]>) -> Result<Self> {
        if let Some(keys) = keys {
            check_keys::<R>(keys.iter().map(String::as_str), "--columns")?;
            self.chosen = Some(keys.to_vec());
        }
        Ok(self)
    }

    /// Sorts by a column's key (numbers by size, texts by their folded form, unknown last), turns round, cuts off.
    ///
    /// # Errors
    /// A key that no column has (usage).
    pub fn arrange(mut self, sort: Option<&str>, reverse: bool, limit: Option<usize>) -> Result<Self> {
        if let Some(key) = sort {
            check_keys::<R>([key], "--sort")?;
            let order = R::columns().into_iter().find(|column| column.key == key).and_then(|column| column.order);
            let mut keyed = Vec::with_capacity(self.rows.len());
            for row in self.rows {
                let sorts_by = match order.and_then(|order| order(&row)) {
                    Some(place) => SortKey::place(place),
                    None => sort_key(to_value(&row)?.get(key).unwrap_or(&serde_json::Value::Null)),
                };
                keyed.push((sorts_by, row));
            }
            // Equal rows keep their order and unknown values stay last, whichever way it goes.
            keyed.sort_by(|(a, _), (b, _)| if reverse { a.cmp_reversed(b) } else { a.cmp(b) });
            self.rows = keyed.into_iter().map(|(_, row)| row).collect();
        } else if reverse {
            self.rows.reverse();
        }
        if let Some(limit) = limit {
            self.rows.truncate(limit);
        }
        Ok(self)
    }

    fn columns(&self) -> Vec<Column<R>> {
        let mut all = R::columns();
        match &self.chosen {
            None => all.into_iter().filter(|column| column.shown).collect(),
            Some(keys) => keys
                .iter()
                .filter_map(|key| {
                    let place = all.iter().position(|column| column.key == key)?;
                    Some(all.remove(place))
                })
                .collect(),
        }
    }
}

fn check_keys<'a, R: Row>(keys: impl IntoIterator<Item = &'a str>, flag: &str) -> Result<()> {
    let known: Vec<&str> = R::columns().iter().map(|column| column.key).collect();
    for key in keys {
        if !known.contains(&key) {
            return Err(Error::usage(format!("no column '{key}'"))
                .at(flag)
                .hint(format!("there are {}", known.join(", "))));
        }
    }
    Ok(())
}

impl<R: Row> View for List<R> {
    fn value(&self) -> Result<serde_json::Value> {
        to_value(&self.rows)
    }

    fn to_page(&self, _look: &Look) -> Page {
        if self.rows.is_empty() {
            return Page::sentence(&self.empty);
        }
        let columns = self.columns();
        let heads = columns.iter().map(|column| (column.heading.to_owned(), column.align)).collect();
        let rows = self.rows.iter().map(|row| columns.iter().map(|column| (column.cell)(row)).collect()).collect();
        Page::new().with(Block::Grid(Grid { columns: heads, rows }))
    }

    fn csv(&self) -> Result<(Vec<String>, Vec<Vec<serde_json::Value>>)> {
        let keys: Vec<String> = match &self.chosen {
            Some(keys) => keys.clone(),
            None => R::columns().iter().map(|column| column.key.to_owned()).collect(),
        };
        let mut rows = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let value = to_value(row)?;
            rows.push(keys.iter().map(|key| value.get(key).cloned().unwrap_or_default()).collect());
        }
        Ok((keys, rows))
    }
}
