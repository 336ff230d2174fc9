//! Sessions, as they are exported.

use serde::Serialize;

use super::session::{SessionRow, as_text};
use crate::domain::calendar::Start;
use crate::domain::session::{SessionKind, SessionStatus};
use crate::render::list::{Column, Row};
use crate::render::page::{Span, number, plain};
use crate::render::words;

/// A session in an export.
#[derive(Debug, Clone, Serialize)]
pub struct ExportedSession {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// When it starts: a date, or a date and time with its offset.
    #[serde(serialize_with = "as_text")]
    pub starts: Start,
    /// Its length in minutes, where known.
    pub minutes: Option<u32>,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online.
    pub link: Option<String>,
    /// How many members were present; unknown where attendance was not taken.
    pub present: Option<u32>,
    /// How many guests were.
    pub guests: u32,
    /// The handles of those who facilitate.
    pub facilitators: Vec<String>,
    /// The handles of those who present.
    pub presenters: Vec<String>,
    /// The topics.
    pub topics: Vec<String>,
}

impl ExportedSession {
    /// What a list shows of a session, and where it is.
    pub fn new(row: SessionRow, place: Option<String>, link: Option<String>) -> Self {
        Self {
            slug: row.slug,
            title: row.title,
            kind: row.kind,
            status: row.status,
            starts: row.starts,
            minutes: row.minutes,
            place,
            link,
            present: row.present,
            guests: row.guests,
            facilitators: row.facilitators,
            presenters: row.presenters,
            topics: row.topics,
        }
    }
}

impl Row for ExportedSession {
    fn columns() -> Vec<Column<Self>> {
        fn text(text: Option<&str>) -> Span {
            plain(text.unwrap_or_default())
        }
        vec![
            Column::text("slug", "slug", |row: &Self| plain(&row.slug)).on_demand(),
            Column::text("title", "title", |row: &Self| plain(&row.title)),
            Column::text("kind", "kind", |row: &Self| plain(row.kind.word())).on_demand(),
            Column::text("status", "status", |row: &Self| plain(row.status.word())),
            Column::text("starts", "when", |row: &Self| plain(words::start_short(row.starts))),
            Column::number("minutes", "minutes", |row: &Self| number(row.minutes)).on_demand(),
            Column::text("place", "place", |row: &Self| text(row.place.as_deref())),
            Column::text("link", "link", |row: &Self| text(row.link.as_deref())).on_demand(),
            Column::number("present", "present", |row: &Self| number(row.present)).on_demand(),
            Column::number("guests", "guests", |row: &Self| number(Some(row.guests))).on_demand(),
            Column::text("facilitators", "facilitators", |row: &Self| plain(row.facilitators.join(", "))).on_demand(),
            Column::text("presenters", "presenters", |row: &Self| plain(row.presenters.join(", "))).on_demand(),
            Column::text("topics", "topics", |row: &Self| plain(row.topics.join(", "))).on_demand(),
        ]
    }
}
