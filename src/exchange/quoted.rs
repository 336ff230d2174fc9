//! Texts in double quotes that any reader of YAML takes the same way.

use crate::domain::text::acts;

/// Appends a text in double quotes, on one line whatever it holds: what acts on a terminal is written out.
pub(super) fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\u{FFFE}' | '\u{FFFF}' => escaped(c, out),
            c if acts(c) => escaped(c, out),
            c => out.push(c),
        }
    }
    out.push('"');
}

fn escaped(c: char, out: &mut String) {
    let code = u32::from(c);
    out.push_str(&if code > 0xFFFF { format!("\\U{code:08X}") } else { format!("\\u{code:04X}") });
}
