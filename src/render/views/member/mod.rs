//! Members, as they are listed and shown.

mod everything;
mod export;
mod handover;
mod import;
mod show;
mod welcome;

use chrono::NaiveDate;
use serde::Serialize;

pub use everything::{EverythingView, HeldGroup, HeldValue, Mention};
pub use export::RosterEntry;
pub use handover::{Acquaintance, HandedRole, HandedSession, HandoverView, Place, Promise};
pub use import::ImportedRoster;
pub use show::{
    ContactEntry, Days, DeedEntry, MemberView, RoleEntry, SkillSince, SpellEntry, ThanksEntry, WelcomeEntry,
};
pub use welcome::{NextSession, WelcomeLetter, WelcomeView};

use crate::domain::member::{Layer, SkillLevel};
use crate::render::page::{Span, Style, number, plain};
use crate::render::{Column, Row, words};

/// A topic, and what somebody says of themselves and it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SkillEntry {
    /// The topic.
    pub topic: String,
    /// The level.
    pub level: SkillLevel,
}

/// A row of `member list`.
#[derive(Debug, Clone, Serialize)]
pub struct MemberRow {
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The organisational unit.
    pub unit: Option<String>,
    /// The place of work.
    pub site: Option<String>,
    /// The first day of the first spell.
    pub joined: NaiveDate,
    /// The first day no longer on the roll.
    pub left: Option<NaiveDate>,
    /// The roles held now, as holder or deputy.
    pub roles: Vec<String>,
    /// What they say of themselves.
    pub skills: Vec<SkillEntry>,
    /// Sessions attended in the period; `None` where it was not asked for.
    pub attended: Option<u32>,
    /// Contributions in the period.
    pub contributions: Option<u32>,
    /// Recognitions received in the period.
    pub recognised: Option<u32>,
    /// The day of the last session attended.
    pub last_seen: Option<NaiveDate>,
    /// The layer among those on the roll.
    pub layer: Option<Layer>,
    /// The roles as people read them, deputies marked.
    #[serde(skip)]
    pub role_words: String,
}

/// A text, or a dash where nothing is known.
fn known(text: Option<impl AsRef<str>>) -> Span {
    text.map_or_else(|| Span::new("—", Style::Dim), plain)
}

fn date(value: Option<NaiveDate>) -> Span {
    known(value.map(|value| value.to_string()))
}

/// `teaches rust · wants sql`, teaching first.
pub(super) fn skill_words(skills: &[SkillEntry]) -> String {
    let of = |level: SkillLevel| {
        let topics: Vec<&str> = skills.iter().filter(|s| s.level == level).map(|s| s.topic.as_str()).collect();
        (!topics.is_empty()).then(|| format!("{} {}", level.word(), topics.join(", ")))
    };
    SkillLevel::ALL.into_iter().rev().filter_map(of).collect::<Vec<_>>().join(" · ")
}

impl MemberRow {
    /// The keys of the columns that need an evaluation of the period.
    pub const FIGURES: [&'static str; 5] = ["attended", "contributions", "recognised", "last_seen", "layer"];

    /// The keys of the columns that the table shows without being asked.
    pub const USUAL: [&'static str; 5] = ["handle", "name", "unit", "joined", "roles"];
}

impl Row for MemberRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("handle", "handle", |row: &Self| Span::new(&row.handle, Style::Strong)),
            Column::text("name", "name", |row: &Self| plain(&row.name)),
            Column::text("email", "e-mail", |row: &Self| known(row.email.as_deref())).on_demand(),
            Column::text("unit", "unit", |row: &Self| known(row.unit.as_ref())),
            Column::text("site", "site", |row: &Self| known(row.site.as_ref())).on_demand(),
            Column::text("joined", "joined", |row: &Self| plain(row.joined.to_string())),
            Column::text("left", "left", |row: &Self| date(row.left)).on_demand(),
            Column::text("roles", "roles", |row: &Self| plain(&row.role_words)),
            Column::text("skills", "skills", |row: &Self| plain(skill_words(&row.skills))).on_demand(),
            Column::number("attended", "attended", |row: &Self| number(row.attended)).on_demand(),
            Column::number("contributions", "contributions", |row: &Self| number(row.contributions)).on_demand(),
            Column::number("recognised", "recognised", |row: &Self| number(row.recognised)).on_demand(),
            Column::text("last_seen", "last seen", |row: &Self| date(row.last_seen)).on_demand(),
            Column::text("layer", "layer", |row: &Self| known(row.layer.map(words::layer)))
                .ordered(|row| Layer::ALL.iter().position(|layer| Some(*layer) == row.layer))
                .on_demand(),
        ]
    }
}

/// A row of `member role list`; a role without a holder has no member.
#[derive(Debug, Clone, Serialize)]
pub struct RoleRow {
    /// The role.
    pub role: String,
    /// The handle of whoever holds it; `None` where nobody does, or a private member.
    pub member: Option<String>,
    /// Their full name.
    pub name: Option<String>,
    /// Whether as a deputy.
    pub deputy: bool,
    /// The first day.
    pub since: Option<NaiveDate>,
    /// The first day no longer.
    pub until: Option<NaiveDate>,
}

impl Row for RoleRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("role", "role", |row| Span::new(&row.role, Style::Strong)),
            Column::text("member", "member", |row| known(row.member.as_ref())),
            Column::text("name", "name", |row| match (&row.name, row.since) {
                (Some(name), _) => plain(name),
                (None, Some(_)) => Span::new("a private member", Style::Dim),
                (None, None) => Span::new("vacant", Style::Watch),
            }),
            Column::text("deputy", "deputy", |row| plain(if row.deputy { "deputy" } else { "" })),
            Column::text("since", "since", |row| date(row.since)),
            Column::text("until", "until", |row| date(row.until)),
        ]
    }
}

/// A row of `member skill list`.
#[derive(Debug, Clone, Serialize)]
pub struct SkillRow {
    /// The topic.
    pub topic: String,
    /// The level.
    pub level: SkillLevel,
    /// The handle of the member.
    pub handle: String,
    /// Their full name.
    pub name: String,
}

impl Row for SkillRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("topic", "topic", |row| Span::new(&row.topic, Style::Strong)),
            Column::text("level", "level", |row| plain(row.level.word())),
            Column::text("handle", "handle", |row| plain(&row.handle)),
            Column::text("name", "name", |row| plain(&row.name)),
        ]
    }
}

/// A row of `member aliases`.
#[derive(Debug, Clone, Serialize)]
pub struct AliasRow {
    /// The handle of the member.
    pub handle: String,
    /// `email`, `handle` or `name`.
    pub kind: String,
    /// The form under which it is compared.
    pub value: String,
    /// As it was read.
    pub raw: String,
    /// Where it was read.
    pub source: String,
    /// Whether it finds the member in the next import.
    pub identifies: bool,
}

impl Row for AliasRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("handle", "handle", |row| Span::new(&row.handle, Style::Strong)),
            Column::text("kind", "kind", |row| plain(&row.kind)),
            Column::text("value", "value", |row| plain(&row.value)),
            Column::text("raw", "as read", |row| plain(&row.raw)),
            Column::text("source", "source", |row| plain(&row.source)),
            Column::text("identifies", "identifies", |row| plain(if row.identifies { "yes" } else { "no" })),
        ]
    }
}
