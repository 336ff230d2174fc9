//! Introductions, as they are listed.

use serde::Serialize;

use crate::render::page::plain;
use crate::render::{Column, Row};

/// People who should meet.
#[derive(Debug, Clone, Serialize)]
pub struct IntroductionRow {
    /// Their handles.
    pub members: Vec<String>,
    /// Why, in one sentence.
    pub reason: String,
    /// Their units, each once.
    pub units: Vec<String>,
}

impl Row for IntroductionRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("members", "who", |row: &Self| plain(row.members.join(", "))),
            Column::text("reason", "reason", |row| plain(&row.reason)),
            Column::text("units", "units", |row: &Self| plain(row.units.join(", "))).on_demand(),
        ]
    }
}
