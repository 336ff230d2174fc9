//! All that the file holds on one person.

use chrono::NaiveDate;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::render::page::{Block, FieldList, Page, Span, Style, plain};
use crate::render::{Look, Sheet, words};

/// A value of a row.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum HeldValue {
    /// A text or a day.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number.
    Real(f64),
    /// A thing by its handle, slug, number or key, and what it is called.
    Thing {
        /// The key.
        key: String,
        /// What it is called.
        title: Option<String>,
        /// Its day, where it has one.
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<String>,
    },
}

/// Columns and what they say.
type HeldValues = Vec<(String, HeldValue)>;

/// What of one table refers to the person in one column.
#[derive(Debug, Clone, Serialize)]
pub struct HeldGroup {
    /// The table.
    pub table: String,
    /// The column that refers to the person.
    pub column: String,
    /// The rows.
    #[serde(serialize_with = "as_objects")]
    pub rows: Vec<HeldValues>,
}

/// A text elsewhere that names the person.
#[derive(Debug, Clone, Serialize)]
pub struct Mention {
    /// The table that holds it.
    pub table: String,
    /// The text.
    pub text: String,
}

/// Everything `member show --everything` says.
#[derive(Debug, Clone, Serialize)]
pub struct EverythingView {
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// The day on which it is held.
    pub as_of: NaiveDate,
    /// What their own entry says.
    #[serde(serialize_with = "as_object")]
    pub own: HeldValues,
    /// What refers to them; also what could and does not.
    pub groups: Vec<HeldGroup>,
    /// Texts elsewhere that name them.
    pub mentions: Vec<Mention>,
}

/// Columns that say when.
const WHEN: [&str; 8] = ["day", "at", "since", "joined", "added", "raised", "starts", "month"];

/// Columns that need no label.
const PLAIN: [&str; 8] = ["title", "text", "reason", "note", "happened", "part", "level", "raw"];

/// A row as an object of its columns.
struct AsObject<'a>(&'a HeldValues);

impl Serialize for AsObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (column, value) in self.0 {
            match value {
                HeldValue::Number(number) if words::says_yes_or_no(column) => {
                    map.serialize_entry(column, &(*number != 0))?;
                }
                value => map.serialize_entry(column, value)?,
            }
        }
        map.end()
    }
}

fn as_object<S: Serializer>(row: &HeldValues, serializer: S) -> Result<S::Ok, S::Error> {
    AsObject(row).serialize(serializer)
}

fn as_objects<S: Serializer>(rows: &[HeldValues], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(rows.iter().map(AsObject))
}

/// A value as people read it.
fn value_words(column: &str, value: &HeldValue) -> String {
    match value {
        // To the minute, as the clock said it there.
        HeldValue::Text(text) if ["at", "starts"].contains(&column) => text.get(..16).unwrap_or(text).replace('T', " "),
        HeldValue::Text(text) => text.clone(),
        HeldValue::Number(number) if words::says_yes_or_no(column) => {
            if *number == 0 { "no" } else { "yes" }.to_owned()
        }
        HeldValue::Number(number) => number.to_string(),
        HeldValue::Real(number) => ((number * 1000.0).round() / 1000.0).to_string(),
        HeldValue::Thing { key, title, day } => {
            let day = day.as_ref().filter(|day| !key.starts_with(day.as_str())).map(|day| format!("{day} · "));
            let named = match title {
                Some(title) if title.to_lowercase() == *key => title.clone(),
                Some(title) => format!("{title} ({key})"),
                None => key.clone(),
            };
            day.unwrap_or_default() + &named
        }
    }
}

/// A row on one line: when, which thing, and the rest with its labels.
fn row_words(row: &HeldValues) -> String {
    let titled = row.iter().any(|(column, _)| column == "title");
    let place = |(column, value): &&(String, HeldValue)| match (WHEN.contains(&column.as_str()), value) {
        (true, _) => 0,
        (false, HeldValue::Thing { .. }) if !titled => 1,
        _ if PLAIN.contains(&column.as_str()) => 2,
        _ => 3,
    };
    // The number of a group within a round says nothing by itself.
    let number = |(column, value): &&(String, HeldValue)| column == "place" && matches!(value, HeldValue::Number(_));
    let mut values: Vec<&(String, HeldValue)> = row.iter().filter(|value| !number(value)).collect();
    values.sort_by_key(place);
    let word = |(column, value): &(String, HeldValue)| {
        let said = value_words(column, value);
        let bare = PLAIN.contains(&column.as_str()) || WHEN.contains(&column.as_str());
        match value {
            HeldValue::Thing { .. }
                if !titled && !matches!(column.as_str(), "buddy" | "writer" | "giver" | "member") =>
            {
                said
            }
            _ if bare => said,
            _ => format!("{}: {said}", words::spaced(column)),
        }
    };
    values.into_iter().map(word).collect::<Vec<_>>().join(" · ")
}

impl Sheet for EverythingView {
    fn page(&self, _look: &Look) -> Page {
        let title = vec![
            Span::new(&self.name, Style::Strong),
            Span::new(
                format!(" · {} · all that this file holds on {}", self.handle, words::day(self.as_of)),
                Style::Dim,
            ),
        ];
        let mut fields = FieldList::default();
        for (column, value) in &self.own {
            fields.put(&words::spaced(column), Some(value_words(column, value)));
        }
        let mut page = Page::new().with(Block::Title(title)).with(Block::Gap).with(fields.block());
        let mut section = |heading: String, lines: Vec<String>| {
            if !lines.is_empty() {
                page.blocks.push(Block::Gap);
                page.blocks.push(Block::Heading(heading));
                page.blocks.push(Block::Items(lines.into_iter().map(|line| vec![plain(line)]).collect()));
            }
        };
        for group in &self.groups {
            section(words::held_heading(&group.table, &group.column), group.rows.iter().map(row_words).collect());
        }
        let mention = |mention: &Mention| format!("{}: {}", words::text(&mention.table), mention.text);
        section("Named in".to_owned(), self.mentions.iter().map(mention).collect());
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        let mut rows: Vec<Vec<serde_json::Value>> = Vec::new();
        for (column, value) in &self.own {
            rows.push(vec!["member".into(), column.clone().into(), value_words(column, value).into()]);
        }
        for group in &self.groups {
            let row = |row| vec![group.table.clone().into(), group.column.clone().into(), row_words(row).into()];
            rows.extend(group.rows.iter().map(row));
        }
        let mention =
            |mention: &Mention| vec![mention.table.clone().into(), "text".into(), mention.text.clone().into()];
        rows.extend(self.mentions.iter().map(mention));
        Some((vec!["table", "column", "says"], rows))
    }
}
