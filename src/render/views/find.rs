//! What a search found.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::Worded;
use crate::domain::find::FoundKind;
use crate::render::page::{Span, Style, plain};
use crate::render::{Column, Row, words};

/// Something that a search found.
#[derive(Debug, Clone, Serialize)]
pub struct FoundRow {
    /// What it is.
    pub kind: FoundKind,
    /// The handle, slug, number or key it is called by.
    pub key: String,
    /// Its title, or the name.
    pub title: String,
    /// What stands around the words, where it is not in the title.
    pub snippet: Option<String>,
    /// The handles of those it belongs to.
    pub who: Vec<String>,
    /// When it was, or is due.
    pub date: Option<NaiveDate>,
    /// The command that shows it.
    pub command: String,
}

impl FoundRow {
    /// The title, and what was found where that is not in it.
    fn what(&self) -> String {
        match &self.snippet {
            Some(snippet) => format!("{}: {snippet}", self.title),
            _ => self.title.clone(),
        }
    }

    /// Who stands behind it; a member is named already.
    fn others(&self) -> String {
        if self.kind == FoundKind::Member { String::new() } else { self.who.join(", ") }
    }
}

impl Row for FoundRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("kind", "kind", |row: &Self| Span::new(row.kind.word(), Style::Dim)),
            Column::text("key", "key", |row: &Self| plain(&row.key)),
            Column::text("title", "what", |row: &Self| plain(row.what())),
            Column::text("snippet", "found", |row: &Self| plain(row.snippet.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::text("who", "who", |row: &Self| plain(row.others())),
            Column::text("date", "when", |row: &Self| plain(row.date.map(words::day).unwrap_or_default())),
            Column::text("command", "next", |row: &Self| Span::new(&row.command, Style::Command)).on_demand(),
        ]
    }
}
