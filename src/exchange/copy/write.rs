//! Writing the text.

use crate::domain::calendar::iso_day;
use crate::domain::copy::{Fact, Field, Form, Kind, Value};
use crate::exchange::quoted::quoted;

use super::{NTH, VERSION};

/// The last lines: a text that lacks them was cut off.
pub const END: &str = "\n# The end: without this line something is missing.\nend: true\n";

/// The first lines.
pub fn begin(out: &mut String) {
    out.push_str(&format!(
        "\
# A whole community of practice, as praktik export wrote it. It is a full copy, with e-mails and private notes: for its
# leads only. One fact a line, always in the same order, for git to compare and merge; praktik apply takes it in.
praktik: {VERSION}
"
    ));
}

/// The lines over the facts of a kind.
pub fn section(kind: &Kind, out: &mut String) {
    out.push_str(&format!("\n#\n# {}\n{}:\n", kind.about, kind.section));
}

/// The line of a fact.
pub fn fact(kind: &Kind, fact: &Fact, out: &mut String) {
    out.push_str("- ");
    shown(kind, fact, out);
    out.push('\n');
}

/// A fact without its line.
pub fn shown(kind: &Kind, fact: &Fact, out: &mut String) {
    let mut before = "{";
    let mut put = |name: &str, out: &mut String| {
        out.push_str(before);
        out.push_str(name);
        out.push_str(": ");
        before = ", ";
    };
    for (field, value) in kind.fields.iter().zip(&fact.values) {
        let Some(value) = value.as_ref().filter(|value| !goes_without_saying(fact, field, value)) else { continue };
        put(&field.name, out);
        match value {
            Value::Number(flag) if field.form == Form::Flag => out.push_str(if *flag == 0 { "false" } else { "true" }),
            Value::Number(number) => out.push_str(&number.to_string()),
            Value::Real(number) => out.push_str(&real(*number)),
            Value::Text(text) if is_plain(text) => out.push_str(text),
            Value::Text(text) => quoted(text, out),
        }
    }
    if fact.nth > 1 {
        put(NTH, out);
        out.push_str(&fact.nth.to_string());
    }
    out.push_str(if before == "{" { "{}" } else { "}" });
}

/// Whether a value is the one that is meant where the field is left out.
fn goes_without_saying(fact: &Fact, field: &Field, value: &Value) -> bool {
    match value {
        Value::Number(0) => field.form == Form::Flag && field.required,
        Value::Text(text) => fact.following(field).is_some_and(|follows| follows == *text),
        _ => false,
    }
}

/// A number that reads back as the same one.
fn real(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 && !(number == 0.0 && number.is_sign_negative()) {
        format!("{number:.0}")
    } else {
        format!("{number:?}")
    }
}

/// Words that YAML, in one version or another, takes for something else than text.
const OTHERS: [&str; 10] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "none"];

/// Whether a text means the same to every reader of YAML without quotes.
pub(super) fn is_plain(text: &str) -> bool {
    let within = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '@' | '+');
    let day = |text: &str| text.get(..10).is_some_and(|day| iso_day(day).is_some());
    let begins = text.starts_with(char::is_alphabetic)
        || day(text) && (text.len() == 10 || text.as_bytes().get(10) == Some(&b'-'))
        || text.len() == 7 && day(&format!("{text}-01"));
    begins && text.chars().all(within) && !text.ends_with(' ') && !OTHERS.contains(&text.to_ascii_lowercase().as_str())
}
