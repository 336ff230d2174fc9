//! The journal: changes as they are listed, and one row by row.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Column, Look, Row, Sheet, words};

/// How many rows of a table a change touched.
#[derive(Debug, Clone, Serialize)]
pub struct Touched {
    /// The table.
    pub table: String,
    /// Rows that came.
    pub added: u64,
    /// Rows that say something else.
    pub changed: u64,
    /// Rows that went.
    pub removed: u64,
}

/// One change in the list.
#[derive(Debug, Clone, Serialize)]
pub struct EntryRow {
    /// The number it is called by.
    pub id: i64,
    /// When, in the community's time zone.
    pub at: DateTime<FixedOffset>,
    /// The handle of whoever said who they are.
    pub by: Option<String>,
    /// The verb: `member add`.
    pub command: String,
    /// What was typed, without what is private.
    pub line: String,
    /// What it touched, a table each.
    pub touched: Vec<Touched>,
    /// The change it took back or made again.
    pub of: Option<i64>,
    /// The change that took it back, while it is so.
    pub undone_by: Option<i64>,
    /// Whether it can be taken back by its nature; a later change may stand in the way.
    pub reversible: bool,
}

impl EntryRow {
    /// `1 member added`: what it touched.
    fn touched_words(&self) -> String {
        let tables: Vec<(&str, [u64; 3])> =
            self.touched.iter().map(|it| (it.table.as_str(), [it.added, it.changed, it.removed])).collect();
        words::journal::touched(&tables)
    }

    fn state(&self) -> Option<String> {
        match (self.of, self.undone_by) {
            (Some(of), _) => Some(format!("of {of}")),
            (_, Some(by)) => Some(format!("undone by {by}")),
            _ if !self.reversible => Some("final".to_owned()),
            _ => None,
        }
    }
}

impl Row for EntryRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::number("id", "id", |row: &Self| plain(row.id.to_string())),
            Column::text("at", "when", |row| plain(row.at.format("%Y-%m-%d\u{a0}%H:%M").to_string())),
            Column::text("by", "by", |row| plain(row.by.as_deref().unwrap_or_default())),
            Column::text("command", "command", |row: &Self| plain(&row.command)).on_demand(),
            Column::text("line", "what was typed", |row| plain(&row.line)),
            Column::text("touched", "what it did", |row: &Self| plain(row.touched_words())),
            Column::number("of", "of", |row: &Self| plain(row.of.map(|of| of.to_string()).unwrap_or_default()))
                .on_demand(),
            Column::text("undone_by", "state", |row: &Self| Span::new(row.state().unwrap_or_default(), Style::Dim)),
            Column::text("reversible", "can be undone", |row: &Self| plain(if row.reversible { "yes" } else { "no" }))
                .on_demand(),
        ]
    }
}

/// A field of a row, before and after.
#[derive(Debug, Clone, Serialize)]
pub struct FieldChange {
    /// Its name.
    pub field: String,
    /// What it said.
    pub was: Option<String>,
    /// What it said afterwards; `None` also where that is not known any more.
    pub became: Option<String>,
}

/// What a change did to one row.
#[derive(Debug, Clone, Serialize)]
pub struct RowOfEntry {
    /// The table.
    pub table: String,
    /// What the row is called.
    pub what: String,
    /// `added`, `changed` or `removed`.
    pub change: &'static str,
    /// What it says, field by field; only those that differ.
    pub fields: Vec<FieldChange>,
}

/// One change, row by row.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// What a list shows of it.
    #[serde(flatten)]
    pub entry: EntryRow,
    /// The rows.
    pub rows: Vec<RowOfEntry>,
    /// How many more it touched.
    pub more: u64,
}

impl Sheet for EntryView {
    fn page(&self, _look: &Look) -> Page {
        let entry = &self.entry;
        let by = entry.by.as_ref().map(|by| format!(" · by {by}")).unwrap_or_default();
        let state = entry.state().map(|state| format!(" · {state}")).unwrap_or_default();
        let mut page = Page::new()
            .with(Block::Title(vec![
                Span::new(format!("change {}", entry.id), Style::Strong),
                Span::new(format!(" · {}{by}{state}", entry.at.format("%Y-%m-%d %H:%M")), Style::Dim),
            ]))
            .with(Block::Text(vec![Span::new(&entry.line, Style::Command)]))
            .with(Block::Text(vec![plain(entry.touched_words())]));
        if self.rows.is_empty() && !entry.touched.is_empty() {
            let why = "What the rows said is not kept: this change cannot be undone.";
            return page.with(Block::Gap).with(Block::Text(vec![Span::new(why, Style::Dim)]));
        }
        for row in &self.rows {
            let style = match row.change {
                "added" => Style::Good,
                "removed" => Style::Care,
                _ => Style::Watch,
            };
            page = page.with(Block::Gap).with(Block::Text(vec![
                Span::new(row.change, style),
                plain(format!(" {} ", words::journal::thing(&row.table))),
                Span::new(&row.what, Style::Strong),
            ]));
            let fields = row.fields.iter().map(|field| (field.field.replace('_', " "), said(field)));
            page = page.with(Block::Fields(fields.collect()));
        }
        if self.more > 0 {
            let more = format!("{} more rows: praktik journal show {} --limit 100000", self.more, entry.id);
            page = page.with(Block::Gap).with(Block::Text(vec![Span::new(more, Style::Dim)]));
        }
        page
    }
}

/// `from → to`, or what there is of it.
fn said(field: &FieldChange) -> Vec<Span> {
    let word = |value: &String| match (words::says_yes_or_no(&field.field), value.as_str()) {
        (true, "0") => "no".to_owned(),
        (true, "1") => "yes".to_owned(),
        _ => value.clone(),
    };
    match (field.was.as_ref().map(word), field.became.as_ref().map(word)) {
        (Some(was), Some(became)) => {
            vec![Span::new(was, Style::Dim), Span::new(" → ", Style::Dim), plain(became)]
        }
        (Some(was), None) => vec![Span::new(was, Style::Dim), Span::new(" → not set", Style::Dim)],
        (None, became) => vec![plain(became.unwrap_or_default())],
    }
}
