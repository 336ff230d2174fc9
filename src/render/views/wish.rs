//! Wishes for topics, as they are listed.

use chrono::NaiveDate;
use serde::Serialize;

use super::resource::day;
use crate::render::page::{Span, Style, plain};
use crate::render::{Column, Row};

/// A topic that somebody wishes for, with all whose wish is open, or was met on the same day.
#[derive(Debug, Clone, Serialize)]
pub struct WishRow {
    /// The topic.
    pub topic: String,
    /// The handles of those who wish for it, but for private members.
    pub wished_by: Vec<String>,
    /// How many wishes there are, private members' and nameless ones too.
    pub count: usize,
    /// The day of the first of them.
    pub since: NaiveDate,
    /// The day on which the topic was dealt with.
    pub met: Option<NaiveDate>,
    /// What dealt with it: `session 2026-11-10-sql`.
    pub met_by: Option<String>,
    /// What was said with them, but for private members.
    pub notes: Vec<String>,
}

/// The columns that a table of open wishes has unless others are asked for.
pub const OPEN: [&str; 4] = ["topic", "count", "since", "wished_by"];

/// The same, where those that were met are listed too.
pub const ALL: [&str; 6] = ["topic", "count", "since", "met", "met_by", "wished_by"];

/// How many of [`ALL`] fit a narrow terminal.
pub const NARROW: usize = 5;

impl WishRow {
    fn wished_by_words(&self) -> Span {
        let unnamed = self.count.saturating_sub(self.wished_by.len());
        match (self.wished_by.as_slice(), unnamed) {
            ([], _) => Span::new("not named", Style::Dim),
            (names, 0) => plain(names.join(", ")),
            (names, more) => plain(format!("{} and {more} more", names.join(", "))),
        }
    }
}

impl Row for WishRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("topic", "topic", |row: &Self| plain(&row.topic)),
            Column::text("wished_by", "wished by", Self::wished_by_words),
            Column::number("count", "wishes", |row: &Self| plain(row.count.to_string())),
            Column::text("since", "since", |row: &Self| plain(row.since.to_string())),
            Column::text("met", "met", |row: &Self| day(row.met)),
            Column::text("met_by", "met by", |row: &Self| plain(row.met_by.as_deref().unwrap_or_default())),
            Column::text("notes", "notes", |row: &Self| plain(row.notes.join(" · "))).on_demand(),
        ]
    }
}
