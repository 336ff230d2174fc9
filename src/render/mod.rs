//! Views, and the formats they are printed in. All words that people read are in this room.
//!
//! A command answers with one view: a [`List`] of rows or a [`Sheet`] about one thing. [`emit`] prints either in every
//! [`Format`]. JSON, YAML and CSV come from what the view serialises to; the table and Markdown from its page.

mod clean;
mod data;
mod errors;
mod list;
mod markdown;
mod page;
pub mod report;
pub mod spark;
pub mod stream;
mod terminal;
pub mod views;
pub mod words;

use std::io::Write;

pub use clean::{clean, clean_lines};
pub use errors::error_lines;
pub use list::{Column, List, Row};
pub use page::{Align, Block, Grid, Page, Span, Style, plain};

use crate::error::{Error, Result};

/// The formats that every printing command knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For people, laid out for the terminal.
    #[default]
    Table,
    /// One JSON value.
    Json,
    /// Comma-separated values with a header.
    Csv,
    /// For a wiki or a chat.
    Markdown,
    /// The JSON value as YAML.
    Yaml,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 5] = [Self::Table, Self::Json, Self::Csv, Self::Markdown, Self::Yaml];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Markdown => "markdown",
            Self::Yaml => "yaml",
        }
    }
}

/// What the output is laid out for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// Columns; `None` where nothing is to be wrapped.
    pub width: Option<usize>,
    /// Whether to colour.
    pub colour: bool,
}

/// A view about one thing: an object in JSON, a page for people.
pub trait Sheet: serde::Serialize {
    /// The page for people.
    fn page(&self, look: &Look) -> Page;

    /// The rows of its CSV form, where it has one that is better than a line a field.
    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        None
    }
}

/// Anything that can be printed in every format.
pub trait View {
    /// The JSON value: an array for a list, else an object with `"schema": 1` first.
    ///
    /// # Errors
    /// The view does not serialise.
    fn value(&self) -> Result<serde_json::Value>;

    /// The page for people.
    fn to_page(&self, look: &Look) -> Page;

    /// Header and rows for CSV.
    ///
    /// # Errors
    /// The view does not serialise.
    fn csv(&self) -> Result<(Vec<String>, Vec<Vec<serde_json::Value>>)>;
}

impl<S: Sheet> View for S {
    fn value(&self) -> Result<serde_json::Value> {
        let mut object = serde_json::Map::new();
        object.insert("schema".to_owned(), 1.into());
        if let serde_json::Value::Object(fields) = to_value(self)? {
            object.extend(fields);
        }
        Ok(serde_json::Value::Object(object))
    }

    fn to_page(&self, look: &Look) -> Page {
        self.page(look)
    }

    fn csv(&self) -> Result<(Vec<String>, Vec<Vec<serde_json::Value>>)> {
        match self.rows() {
            Some((header, rows)) => Ok((header.into_iter().map(str::to_owned).collect(), rows)),
            None => data::fields_as_rows(&to_value(self)?),
        }
    }
}

fn to_value(view: &(impl serde::Serialize + ?Sized)) -> Result<serde_json::Value> {
    serde_json::to_value(view).map_err(|e| Error::failed("the answer could not be written").because(e.to_string()))
}

/// Prints a view in a format.
///
/// # Errors
/// Writing failed, or the view does not serialise.
pub fn emit(out: &mut dyn Write, view: &dyn View, format: Format, look: &Look) -> Result<()> {
    out.write_all(text(view, format, look)?.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// A view in a format, as text.
///
/// # Errors
/// The view does not serialise.
pub fn text(view: &dyn View, format: Format, look: &Look) -> Result<String> {
    Ok(match format {
        Format::Table => terminal::render(&view.to_page(look), look),
        Format::Markdown => markdown::render(&view.to_page(&Look::default())),
        Format::Json => data::json(&view.value()?)?,
        Format::Yaml => data::yaml(&view.value()?)?,
        Format::Csv => data::csv(view.csv()?, data::Formulas::Guarded)?,
    })
}

/// A view as CSV in which texts that a spreadsheet would take for a formula stay as they are.
///
/// # Errors
/// The view does not serialise.
pub fn raw_csv(view: &dyn View) -> Result<String> {
    data::csv(view.csv()?, data::Formulas::Raw)
}
