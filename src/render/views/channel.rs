//! Channel totals, as they are listed.

use serde::Serialize;

use crate::render::page::{number, plain};
use crate::render::{Column, Row};

/// The totals of a channel in a month.
#[derive(Debug, Clone, Serialize)]
pub struct ChannelRow {
    /// The channel's name.
    pub channel: String,
    /// The month, `2026-09`.
    pub month: String,
    /// How many people wrote.
    pub people: Option<u32>,
    /// How many questions were asked.
    pub asked: Option<u32>,
    /// How many of them were answered.
    pub answered: Option<u32>,
}

impl Row for ChannelRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("channel", "channel", |row: &Self| plain(&row.channel)),
            Column::text("month", "month", |row| plain(&row.month)),
            Column::number("people", "people", |row| number(row.people)),
            Column::number("asked", "asked", |row| number(row.asked)),
            Column::number("answered", "answered", |row| number(row.answered)),
        ]
    }
}
