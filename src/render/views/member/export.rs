//! Members, as a roster has them.

use chrono::NaiveDate;
use serde::Serialize;

use super::SkillEntry;
use crate::render::page::{Span, plain};
use crate::render::{Column, Row};

/// A row of `member export`, which `member import` reads back.
#[derive(Debug, Clone, Serialize)]
pub struct RosterEntry {
    /// The full name.
    pub name: String,
    /// The handle.
    pub handle: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The organisational unit.
    pub unit: Option<String>,
    /// The place of work.
    pub site: Option<String>,
    /// The first day of the last spell, where known.
    pub joined: Option<NaiveDate>,
    /// The first day no longer on the roll.
    pub left: Option<NaiveDate>,
    /// The roles held now.
    pub role: Vec<String>,
    /// What they say of themselves.
    pub skills: Vec<SkillEntry>,
    /// A word on them.
    pub notes: Option<String>,
}

impl Row for RosterEntry {
    fn columns() -> Vec<Column<Self>> {
        fn text(text: Option<&str>) -> Span {
            plain(text.unwrap_or_default())
        }
        fn day(day: Option<NaiveDate>) -> Span {
            plain(day.map(|day| day.to_string()).unwrap_or_default())
        }
        fn skills(skills: &[SkillEntry]) -> String {
            skills.iter().map(|skill| format!("{} {}", skill.level.word(), skill.topic)).collect::<Vec<_>>().join(", ")
        }
        vec![
            Column::text("name", "name", |row: &Self| plain(&row.name)),
            Column::text("handle", "handle", |row: &Self| plain(&row.handle)),
            Column::text("email", "email", |row: &Self| text(row.email.as_deref())),
            Column::text("unit", "unit", |row: &Self| text(row.unit.as_deref())),
            Column::text("site", "site", |row: &Self| text(row.site.as_deref())).on_demand(),
            Column::text("joined", "joined", |row: &Self| day(row.joined)).on_demand(),
            Column::text("left", "left", |row: &Self| day(row.left)).on_demand(),
            Column::text("role", "role", |row: &Self| plain(row.role.join(", "))),
            Column::text("skills", "skills", |row: &Self| plain(skills(&row.skills))).on_demand(),
            Column::text("notes", "notes", |row: &Self| text(row.notes.as_deref())).on_demand(),
        ]
    }
}
