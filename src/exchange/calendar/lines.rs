//! Content lines (RFC 5545, 3.1) and the components they make, each with its line in the file.

use icalendar::Property;

use crate::error::{Error, Result};

/// One content line, unfolded.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Where it begins in the file.
    pub(super) number: u64,
    property: Property,
}

impl Line {
    /// The name, in capitals.
    pub(super) fn name(&self) -> &str {
        self.property.key()
    }

    /// The value; that of a text is free of escapes, but for lists of texts.
    pub(super) fn value(&self) -> &str {
        self.property.value().trim()
    }

    /// A parameter by its name in capitals.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut all = self.property.params().values();
        let found = all.find(|parameter| parameter.key().eq_ignore_ascii_case(name))?;
        Some(found.value().trim().trim_matches('"')).filter(|value| !value.is_empty())
    }
}

/// A component: `VCALENDAR`, `VEVENT`, `VTIMEZONE` and so on.
#[derive(Debug, Clone)]
pub(super) struct Component {
    /// Its name, in capitals.
    pub(super) name: String,
    /// The line of its `BEGIN`.
    pub(super) number: u64,
    /// Its content lines, in order.
    pub(super) lines: Vec<Line>,
    /// The components in it, in order.
    pub(super) inside: Vec<Component>,
}

impl Component {
    /// The first content line of a name.
    pub(super) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name() == name)
    }

    /// All content lines of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.name() == name)
    }
}

/// Components lie in each other no deeper than this: a calendar needs three.
const DEEPEST: usize = 16;

/// The calendars of a text whose lines end in `\n`.
///
/// # Errors
/// A line is none, or a component does not end: with the line.
pub(super) fn components(text: &str, file: &str) -> Result<Vec<Component>> {
    let broken = |number: u64, why: &str| {
        Error::bad_data(why)
            .at(format!("{file}:{number}"))
            .hint("nothing was written; export the calendar again as iCalendar (.ics)")
    };
    let mut done: Vec<Component> = Vec::new();
    let mut open: Vec<Component> = Vec::new();
    for (number, text) in unfolded(text) {
        let head = text.split_once(':').map(|(name, value)| (name.trim(), value.trim().to_ascii_uppercase()));
        match head {
            Some((name, value)) if name.eq_ignore_ascii_case("BEGIN") => {
                if open.len() == DEEPEST {
                    return Err(broken(number, "components lie in each other too deep"));
                }
                open.push(Component { name: value, number, lines: Vec::new(), inside: Vec::new() });
            }
            Some((name, value)) if name.eq_ignore_ascii_case("END") => {
                let ended = open.pop_if(|component| component.name == value);
                let Some(ended) = ended else {
                    let said = open.last().map_or_else(
                        || format!("END:{value} without its BEGIN"),
                        |last| format!("END:{value}, where {} of line {} is to end", last.name, last.number),
                    );
                    return Err(broken(number, &said));
                };
                match open.last_mut() {
                    Some(around) => around.inside.push(ended),
                    None => done.push(ended),
                }
            }
            _ => {
                let Some(around) = open.last_mut() else {
                    return Err(broken(number, "this line belongs to no calendar"));
                };
                let line = content(number, &text);
                around.lines.push(line.ok_or_else(|| broken(number, "this is no line of a calendar: NAME:value"))?);
            }
        }
    }
    match open.last() {
        Some(last) => Err(broken(last.number, &format!("this {} does not end; the file is cut off", last.name))),
        None => Ok(done),
    }
}

/// Reads one content line. Names are the same in any case.
fn content(number: u64, text: &str) -> Option<Line> {
    let end = text.find([':', ';'])?;
    let (name, rest) = text.split_at(end);
    let name = name.trim();
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_')) {
        return None;
    }
    // A group before the name (`item1.URL`) is not part of it.
    let name = name.rsplit('.').next().unwrap_or(name).to_ascii_uppercase();
    let property: Property = format!("{name}{rest}").parse().ok()?;
    (property.key() == name && rest.contains(':')).then_some(Line { number, property })
}

/// The lines of a text with their numbers, those that were folded put together again; blank ones are passed over.
fn unfolded(text: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, before))) => before.push_str(rest),
            _ if line.trim().is_empty() => {}
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}
