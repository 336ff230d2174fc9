//! Recognitions: as they are listed, whom to thank, and a digest to post.

mod digest;

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::recognition::RecognitionKind;
use crate::render::page::{Span, Style, plain};
use crate::render::{Column, Row, words};

pub use digest::{DigestItem, DigestView, NamedView};

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
    /// The slug of the resource it belongs to.
    pub resource: Option<String>,
    /// The slug of the challenge it belongs to.
    pub challenge: Option<String>,
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
            Column::text("resource", "resource", |row: &Self| plain(row.resource.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::text("challenge", "challenge", |row: &Self| plain(row.challenge.as_deref().unwrap_or_default()))
                .on_demand(),
        ]
    }
}

/// Somebody to thank.
#[derive(Debug, Clone, Serialize)]
pub struct SuggestedRow {
    /// The handle.
    pub member: String,
    /// The full name.
    pub name: String,
    /// When they were last thanked; never, where it is unknown.
    pub last_thanked: Option<NaiveDate>,
    /// How often they contributed since.
    pub contributions: usize,
    /// What for, as a sentence.
    #[serde(rename = "for")]
    pub reason: String,
    /// An award of the charter whose criteria fit.
    pub award: Option<String>,
    /// The command that thanks them; `…` stands for the reason.
    pub command: String,
}

impl Row for SuggestedRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("member", "member", |row: &Self| plain(&row.member)),
            Column::text("name", "name", |row: &Self| plain(&row.name)).on_demand(),
            Column::text("last_thanked", "last thanked", |row: &Self| {
                row.last_thanked.map_or_else(|| Span::new("never", Style::Dim), |day| plain(words::day(day)))
            }),
            Column::number("contributions", "contributions", |row: &Self| plain(row.contributions.to_string()))
                .on_demand(),
            Column::text("for", "for", |row: &Self| plain(&row.reason)),
            Column::text("award", "award", |row: &Self| plain(row.award.as_deref().unwrap_or_default())),
            Column::text("command", "command", |row: &Self| Span::new(&row.command, Style::Command)).on_demand(),
        ]
    }
}
