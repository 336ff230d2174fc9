//! Stories: as a list, and one on a page.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::record::Reached;
use crate::render::page::{Block, FieldList, Page, Span, Style, plain};
use crate::render::{Column, Look, Row, Sheet, words};

/// A story in a list.
#[derive(Debug, Clone, Serialize)]
pub struct StoryRow {
    /// Its short id.
    pub id: String,
    /// The day it was told.
    pub date: NaiveDate,
    /// The handle of who told it; only with their consent, unless tellers are asked for.
    pub by: Option<String>,
    /// What happened.
    pub happened: String,
    /// What the teller took from it.
    pub learned: Option<String>,
    /// What they did.
    pub did: Option<String>,
    /// What changed.
    pub changed: Option<String>,
    /// Hours saved, by the teller's own estimate.
    pub hours_saved: Option<f64>,
    /// How far it went.
    pub reached: Option<Reached>,
    /// The benefit it shows.
    pub benefit: Option<String>,
    /// Whether it may be shared under the teller's name.
    pub consent: bool,
}

impl StoryRow {
    fn far(&self) -> &'static str {
        match self.reached {
            None => "",
            Some(Reached::Liked) => "was worth the time",
            Some(Reached::Learned) => "something learned",
            Some(Reached::Used) => "put to use",
            Some(Reached::Results) => "changed results",
            Some(Reached::Aims) => "changed what we aim for",
        }
    }
}

/// The columns that a table of stories has unless others are asked for.
pub const TABLE: [&str; 7] = ["id", "date", "happened", "reached", "by", "hours_saved", "consent"];

/// How many of [`TABLE`] fit a narrow terminal.
pub const NARROW: usize = 4;

impl Row for StoryRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("id", "id", |row: &Self| Span::new(&row.id, Style::Dim)),
            Column::text("date", "date", |row| plain(row.date.to_string())),
            Column::text("by", "by", |row| plain(row.by.as_deref().unwrap_or("—"))),
            Column::text("happened", "what happened", |row| plain(&row.happened)),
            Column::text("learned", "learned", |row: &Self| plain(row.learned.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::text("did", "did", |row: &Self| plain(row.did.as_deref().unwrap_or_default())).on_demand(),
            Column::text("changed", "changed", |row: &Self| plain(row.changed.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::number("hours_saved", "hours", |row| plain(row.hours_saved.map(words::number).unwrap_or_default())),
            Column::text("reached", "how far", |row| plain(row.far())),
            Column::text("benefit", "benefit", |row: &Self| plain(row.benefit.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::text("consent", "shared", |row: &Self| plain(if row.consent { "yes" } else { "no" })),
        ]
    }
}

/// One story on a page.
#[derive(Debug, Clone, Serialize)]
pub struct StoryView(pub StoryRow);

impl Sheet for StoryView {
    fn page(&self, _look: &Look) -> Page {
        let row = &self.0;
        let by = row.by.as_deref().map(|by| format!("told by {by}, ")).unwrap_or_default();
        let mut fields = FieldList::default();
        fields
            .put("what happened", Some(&row.happened))
            .put("what I took from it", row.learned.as_deref())
            .put("what I did", row.did.as_deref())
            .put("what changed", row.changed.as_deref())
            .put("hours saved", row.hours_saved.map(|hours| format!("{}, as the teller reckons", words::number(hours))))
            .put("how far it went", Some(row.far()))
            .put("benefit", row.benefit.as_deref())
            .put("may be shared", Some(if row.consent { "yes, under the teller's name" } else { "no" }));
        let mut page = Page::new()
            .with(Block::Title(vec![
                Span::new(format!("Story {}", row.id), Style::Strong),
                Span::new(format!(" · {by}{}", words::day(row.date)), Style::Dim),
            ]))
            .with(Block::Gap)
            .with(fields.block());
        if !row.consent {
            page = page.with(Block::Gap).with(Block::Text(vec![
                Span::new("if the teller agrees that it is shared: ", Style::Dim),
                Span::new(format!("praktik story edit {} --consent", row.id), Style::Command),
            ]));
        }
        page
    }
}
