//! The formats for programs: JSON, YAML, CSV.

use serde_json::Value;

use crate::domain::text::{acts, fold, guarded, inert};
use crate::error::{Error, Result};

fn unwritable(error: impl std::fmt::Display) -> Error {
    Error::failed("the answer could not be written").because(error.to_string())
}

/// Indented JSON with a line end. Characters that act on a terminal are written out (`\u202e`), so that the text can be
/// looked at and still means the same.
pub(super) fn json(value: &Value) -> Result<String> {
    Ok(written_out(&serde_json::to_string_pretty(value).map_err(unwritable)?, in_json) + "\n")
}

/// The JSON value as YAML; in JSON's form, which is YAML too, where a text holds characters that are to be written out:
/// for those beyond the basic plane YAML has a longer escape of its own.
pub(super) fn yaml(value: &Value) -> Result<String> {
    let flow = written_out(&serde_json::to_string_pretty(value).map_err(unwritable)?, in_yaml) + "\n";
    if has_written_out(&flow) {
        return Ok(flow);
    }
    serde_yaml::to_string(value).map_err(unwritable)
}

/// The fields of an object as YAML to which more can be added: as [`yaml`], but for fields whose texts hold characters
/// that are to be written out, each of which is in JSON's form.
pub(super) fn yaml_fields(object: &Value) -> Result<String> {
    let mut out = String::new();
    for (key, value) in object.as_object().into_iter().flatten() {
        let flow = one_line(value, true)?;
        out.push_str(&if has_written_out(&flow) {
            format!("{key}: {flow}\n")
        } else {
            serde_yaml::to_string(&serde_json::json!({ key: value })).map_err(unwritable)?
        });
    }
    Ok(out)
}

/// An item of a list as YAML to which more can be added: in JSON's form where its texts hold characters that are to be
/// written out.
pub(super) fn yaml_item(item: &Value) -> Result<String> {
    let flow = one_line(item, true)?;
    if has_written_out(&flow) {
        return Ok(format!("- {flow}\n"));
    }
    serde_yaml::to_string(std::slice::from_ref(item)).map_err(unwritable)
}

/// A value as JSON on one line, with the escapes of YAML where that is wanted.
pub(super) fn one_line(value: &impl serde::Serialize, yaml: bool) -> Result<String> {
    let text = serde_json::to_string(value).map_err(unwritable)?;
    Ok(written_out(&text, if yaml { in_yaml } else { in_json }))
}

fn in_json(c: char, out: &mut String) {
    c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
}

fn in_yaml(c: char, out: &mut String) {
    match u32::from(c) {
        short @ ..=0xffff => out.push_str(&format!("\\u{short:04x}")),
        long => out.push_str(&format!("\\U{long:08x}")),
    }
}

fn has_written_out(text: &str) -> bool {
    text.contains("\\u") || text.contains("\\U")
}

/// JSON in which `escape` writes what acts on a terminal.
fn written_out(json: &str, escape: fn(char, &mut String)) -> String {
    let mut out = String::with_capacity(json.len() + 1);
    for c in json.chars() {
        // Outside of strings there is none but the line ends.
        if c != '\n' && acts(c) { escape(c, &mut out) } else { out.push(c) }
    }
    out
}

/// What becomes of texts that a spreadsheet would take for a formula.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Formulas {
    /// A `'` is put before them.
    Guarded,
    /// They stay as they are.
    Raw,
}

/// A header and rows as CSV (RFC 4180, but for lone line feeds): lists joined by `;`, unknown values empty.
pub(super) fn csv((header, rows): (Vec<String>, Vec<Vec<Value>>), formulas: Formulas) -> Result<String> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    write_record(&mut writer, header.into_iter())?;
    for row in &rows {
        write_record(&mut writer, row.iter().map(|value| cell(value, formulas)))?;
    }
    String::from_utf8(writer.into_inner().map_err(unwritable)?).map_err(unwritable)
}

/// Writes a row of CSV. Where the stream is closed, its own error says so.
pub(super) fn write_record<W: std::io::Write>(
    writer: &mut ::csv::Writer<W>,
    cells: impl Iterator<Item = String>,
) -> Result<()> {
    writer.write_record(cells).map_err(|error| match error.into_kind() {
        ::csv::ErrorKind::Io(error) => Error::from(error),
        other => unwritable(format!("{other:?}")),
    })
}

/// A value in one CSV cell. Numbers are never formulas, texts may look like one, each text of a list too: what reads the
/// file may part cells at the `;` between them.
pub(super) fn cell(value: &Value, formulas: Formulas) -> String {
    let joined = |values: &mut dyn Iterator<Item = &Value>, between: &str| {
        values.map(|value| cell(value, formulas)).collect::<Vec<_>>().join(between)
    };
    match value {
        Value::Null => String::new(),
        Value::String(text) if formulas == Formulas::Guarded => guarded(&inert(text)).into_owned(),
        Value::String(text) => inert(text),
        Value::Array(items) => joined(&mut items.iter(), ";"),
        Value::Object(fields) => joined(&mut fields.values(), ":"),
        other => other.to_string(),
    }
}

/// An object as rows of `field,value`; fields of fields are joined by a dot.
pub(super) fn fields_as_rows(value: &Value) -> Result<(Vec<String>, Vec<Vec<Value>>)> {
    fn walk(prefix: &str, value: &Value, rows: &mut Vec<Vec<Value>>) {
        let nested = match value {
            Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
            Value::Array(items) if items.iter().any(Value::is_object) => {
                items.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect()
            }
            _ => {
                rows.push(vec![Value::from(prefix), value.clone()]);
                return;
            }
        };
        let nested: Vec<(String, &Value)> = nested;
        for (key, value) in nested {
            let path = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
            walk(&path, value, rows);
        }
    }
    let mut rows = Vec::new();
    walk("", value, &mut rows);
    Ok((vec!["field".to_owned(), "value".to_owned()], rows))
}

/// What a value sorts by: unknown last, numbers by size, lists by their length, texts by their folded form.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SortKey(u8, i128, String);

impl SortKey {
    /// A place in an order of its own.
    pub(super) fn place(place: usize) -> Self {
        Self(0, place as i128, String::new())
    }

    /// How it compares where the largest comes first; unknown stays last.
    pub(super) fn cmp_reversed(&self, other: &Self) -> std::cmp::Ordering {
        let unknown = |key: &Self| key.0 == 2;
        unknown(self).cmp(&unknown(other)).then_with(|| other.cmp(self))
    }
}

/// The key that a JSON value sorts by.
pub(super) fn sort_key(value: &Value) -> SortKey {
    match value {
        Value::Null => SortKey(2, 0, String::new()),
        Value::Bool(yes) => SortKey(0, i128::from(*yes), String::new()),
        // Millionths are finer than any figure that is shown.
        Value::Number(number) => SortKey(0, (number.as_f64().unwrap_or(0.0) * 1e6) as i128, String::new()),
        Value::String(text) => SortKey(1, 0, fold(text)),
        Value::Array(items) => SortKey(0, items.len() as i128, cell(value, Formulas::Raw)),
        Value::Object(_) => SortKey(1, 0, cell(value, Formulas::Raw)),
    }
}
