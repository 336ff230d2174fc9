//! What to plan next, as it is listed.

use serde::Serialize;

use crate::health::Suggestion;
use crate::render::page::{Span, Style, plain};
use crate::render::words;
use crate::render::{Column, Row};

/// A topic to plan a session on.
#[derive(Debug, Clone, Serialize)]
pub struct SuggestionRow {
    /// Its place, from 1 on.
    pub rank: usize,
    /// The topic.
    pub topic: String,
    /// Why, in one sentence.
    pub reason: String,
    /// The handle of who could present it.
    pub presenter: Option<String>,
    /// Why they could, or why nobody is named.
    pub presenter_reason: String,
    /// The command that plans it.
    pub command: String,
}

/// The columns that a table has unless others are asked for; the last one only where there is room for it.
pub const TABLE: [&str; 5] = ["rank", "topic", "reason", "presenter", "presenter_reason"];

impl SuggestionRow {
    /// A row of what is suggested for a topic, with the handle of who could present it.
    pub fn new(rank: usize, topic: &str, presenter: Option<&str>, suggestion: &Suggestion) -> Self {
        Self {
            rank,
            topic: topic.to_owned(),
            reason: words::why_suggested(suggestion),
            presenter: presenter.map(str::to_owned),
            presenter_reason: words::why_presenter(suggestion.presenter.as_ref()),
            command: words::plan_command(topic, presenter),
        }
    }
}

impl Row for SuggestionRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::number("rank", "rank", |row: &Self| plain(row.rank.to_string())),
            Column::text("topic", "topic", |row: &Self| plain(&row.topic)),
            Column::text("reason", "reason", |row: &Self| plain(&row.reason)),
            Column::text("presenter", "presenter", |row: &Self| match &row.presenter {
                Some(handle) => plain(handle),
                None => Span::new("—", Style::Dim),
            }),
            Column::text("presenter_reason", "why", |row: &Self| plain(&row.presenter_reason)),
            Column::text("command", "command", |row: &Self| Span::new(&row.command, Style::Command)).on_demand(),
        ]
    }
}
