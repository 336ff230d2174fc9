//! Answers with lists too long to be held: printed as they come.

use std::io::Write;

use serde_json::Value;

use super::View;
use super::data::{self, Formulas};
use crate::error::Result;

/// Prints the JSON or YAML of a view, and after its own fields as many lists, an item a line.
///
/// The text means the same as if the lists were fields of the view.
#[derive(Debug)]
pub struct Listed<'o, W: Write> {
    out: &'o mut W,
    yaml: bool,
    /// Whether an item of the list that is open has been written.
    items: bool,
}

impl<'o, W: Write> Listed<'o, W> {
    /// Begins with the fields of the view.
    ///
    /// # Errors
    /// Writing failed, or the view does not serialise.
    pub fn begin(out: &'o mut W, view: &dyn View, yaml: bool) -> Result<Self> {
        if yaml {
            out.write_all(data::yaml_fields(&view.value()?)?.as_bytes())?;
        } else {
            let text = data::json(&view.value()?)?;
            out.write_all(text.trim_end().trim_end_matches('}').trim_end().as_bytes())?;
        }
        Ok(Self { out, yaml, items: false })
    }

    /// Begins a list.
    ///
    /// # Errors
    /// Writing failed.
    pub fn list(&mut self, key: &str) -> Result<()> {
        self.items = false;
        let (yaml, json) = (format!("{key}: ["), format!(",\n  \"{key}\": ["));
        Ok(self.out.write_all(if self.yaml { yaml } else { json }.as_bytes())?)
    }

    /// Writes an item of the list.
    ///
    /// # Errors
    /// Writing failed, or the item does not serialise.
    pub fn item(&mut self, item: &impl serde::Serialize) -> Result<()> {
        let text = data::one_line(item, self.yaml)?;
        let before = if self.items { ",\n    " } else { "\n    " };
        self.items = true;
        self.out.write_all(before.as_bytes())?;
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Ends the list.
    ///
    /// # Errors
    /// Writing failed.
    pub fn end_list(&mut self) -> Result<()> {
        let end = if self.items { "\n  ]" } else { "]" };
        self.out.write_all(end.as_bytes())?;
        if self.yaml {
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Ends the answer.
    ///
    /// # Errors
    /// Writing failed.
    pub fn end(self) -> Result<()> {
        if !self.yaml {
            self.out.write_all(b"\n}\n")?;
        }
        Ok(())
    }
}

/// Prints a bare list as JSON or YAML, an item a line or, in YAML, as a block.
#[derive(Debug)]
pub struct Items<W: Write> {
    out: W,
    yaml: bool,
    /// Whether an item has been written.
    items: bool,
}

impl<W: Write> Items<W> {
    /// Begins the list.
    pub fn begin(out: W, yaml: bool) -> Self {
        Self { out, yaml, items: false }
    }

    /// Writes an item.
    ///
    /// # Errors
    /// Writing failed.
    pub fn item(&mut self, item: &Value) -> Result<()> {
        let text = if self.yaml {
            data::yaml_item(item)?
        } else {
            let before = if self.items { ",\n  " } else { "[\n  " };
            before.to_owned() + &data::one_line(item, false)?
        };
        self.items = true;
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Ends the list.
    ///
    /// # Errors
    /// Writing failed.
    pub fn end(mut self) -> Result<()> {
        let end = match (self.yaml, self.items) {
            (true, true) => "",
            (false, true) => "\n]\n",
            (_, false) => "[]\n",
        };
        self.out.write_all(end.as_bytes())?;
        Ok(self.out.flush()?)
    }
}

/// Prints CSV, a row at a time; unless `raw`, texts that a spreadsheet would take for a formula have `'` before them.
pub struct Rows<W: Write> {
    writer: ::csv::Writer<W>,
    formulas: Formulas,
}

impl<W: Write> Rows<W> {
    /// Begins with the header.
    ///
    /// # Errors
    /// Writing failed.
    pub fn begin(out: W, header: &[&str], raw: bool) -> Result<Self> {
        let formulas = if raw { Formulas::Raw } else { Formulas::Guarded };
        let mut writer = ::csv::Writer::from_writer(out);
        data::write_record(&mut writer, header.iter().map(|key| data::cell(&Value::from(*key), formulas)))?;
        Ok(Self { writer, formulas })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// Writing failed.
    pub fn row(&mut self, cells: &[Value]) -> Result<()> {
        data::write_record(&mut self.writer, cells.iter().map(|value| data::cell(value, self.formulas)))
    }

    /// Writes what is not yet written.
    ///
    /// # Errors
    /// Writing failed.
    pub fn end(mut self) -> Result<()> {
        Ok(self.writer.flush()?)
    }
}
