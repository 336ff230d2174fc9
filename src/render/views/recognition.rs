//! Recognitions, as they are listed.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::recognition::RecognitionKind;
use crate::render::page::{Span, Style, plain};
use crate::render::{Column, Row, words};

/// One recognition in a list.
#[derive(Debug, Clone, Serialize)]
pub struct RecognitionRow {
    /// Its short id.
    pub id: String,
    /// The day it was given.
    pub date: NaiveDate,
    /// How.
    pub kind: RecognitionKind,
    /// The name of the award.
    pub award: Option<String>,
    /// The handles of those who got it.
    pub to: Vec<String>,
    /// The handle of who gave it.
    pub by: Option<String>,
    /// What for.
    pub reason: String,
    /// The slug of the session it belongs to.
    pub session: Option<String>,
}

impl Row for RecognitionRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("id", "id", |row: &Self| Span::new(&row.id, Style::Dim)).on_demand(),
            Column::text("date", "date", |row| plain(words::day(row.date))),
            // An award says more than the word `award`.
            Column::text("kind", "kind", |row| plain(row.award.as_deref().unwrap_or(row.kind.word()))),
            Column::text("award", "award", |row: &Self| plain(row.award.as_deref().unwrap_or_default())).on_demand(),
            Column::text("to", "to", |row| plain(row.to.join(", "))),
            Column::text("by", "by", |row| plain(row.by.as_deref().unwrap_or_default())),
            Column::text("reason", "for", |row| plain(&row.reason)),
            Column::text("session", "session", |row: &Self| plain(row.session.as_deref().unwrap_or_default()))
                .on_demand(),
        ]
    }
}
