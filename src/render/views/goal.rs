//! Goals: as a list, and one on a page.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::record::GoalStatus;
use crate::domain::worded::Worded;
use crate::health::{self, Unit};
use crate::render::page::{Align, Block, FieldList, Grid, Page, Span, Style, plain};
use crate::render::{Column, Look, Row, Sheet, words};

/// A goal in a list.
#[derive(Debug, Clone, Serialize)]
pub struct GoalRow {
    /// The number it is called by.
    pub number: u32,
    /// What is to be reached.
    pub title: String,
    /// The health measure it is read from.
    pub measure: Option<String>,
    /// The value it starts from.
    pub baseline: Option<f64>,
    /// The value to reach.
    pub target: Option<f64>,
    /// What the values count.
    pub unit: Option<String>,
    /// The day by which it is to be reached.
    pub due: Option<NaiveDate>,
    /// Its value: the measure's today, else that of the latest reading.
    pub value: Option<f64>,
    /// The day of the latest reading.
    pub read_on: Option<NaiveDate>,
    /// Where the straight line from baseline to target stands today.
    pub expected: Option<f64>,
    /// Whether it is on track; unknown where nobody read it.
    pub on_track: Option<bool>,
    /// Where it stands.
    pub status: GoalStatus,
    /// The benefit it stands for.
    pub benefit: Option<String>,
    /// The day it was set.
    pub added: NaiveDate,
    /// The day it was reached or dropped.
    pub ended: Option<NaiveDate>,
    /// Whether its day has passed and it is still open.
    #[serde(skip)]
    pub overdue: bool,
}

impl GoalRow {
    /// A value in the goal's unit; in that of its measure where it has one.
    pub(super) fn said(&self, value: Option<f64>) -> String {
        let Some(number) = value else { return "—".to_owned() };
        let unit = self.measure.as_deref().and_then(health::find).map(|measure| measure.unit);
        match (unit, self.unit.as_deref()) {
            (Some(Unit::Share), _) => words::health::value(value, Unit::Share),
            (_, Some(unit)) => format!("{} {unit}", words::number(number)),
            (Some(unit), None) => words::health::value(value, unit),
            (None, None) => words::number(number),
        }
    }

    pub(super) fn standing(&self) -> Span {
        match (self.status, self.on_track) {
            (GoalStatus::Reached, _) => Span::new("reached", Style::Good),
            (GoalStatus::Dropped, _) => Span::new("dropped", Style::Dim),
            (_, Some(true)) => Span::new("on track", Style::Good),
            (_, said) if self.overdue => {
                Span::new(if said.is_some() { "overdue" } else { "overdue, not read" }, Style::Care)
            }
            (_, Some(false)) => Span::new("behind", Style::Care),
            (_, None) => Span::new("not read yet", Style::Watch),
        }
    }
}

/// The columns that a table of goals has unless others are asked for.
pub const TABLE: [&str; 6] = ["number", "title", "on_track", "due", "value", "target"];

/// How many of [`TABLE`] fit a narrow terminal.
pub const NARROW: usize = 4;

impl Row for GoalRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::number("number", "no", |row: &Self| plain(row.number.to_string())),
            Column::text("title", "goal", |row| plain(&row.title)),
            Column::text("measure", "measure", |row: &Self| plain(row.measure.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::number("baseline", "from", |row: &Self| plain(row.said(row.baseline))).on_demand(),
            Column::number("target", "target", |row| plain(row.said(row.target))),
            Column::text("unit", "unit", |row: &Self| plain(row.unit.as_deref().unwrap_or_default())).on_demand(),
            Column::text("due", "due", |row| plain(row.due.map(|due| due.to_string()).unwrap_or_default())),
            Column::number("value", "now", |row| plain(row.said(row.value))),
            Column::text("read_on", "read on", |row: &Self| plain(row.read_on.map(words::day).unwrap_or_default()))
                .on_demand(),
            Column::number("expected", "to stand at", |row: &Self| plain(row.said(row.expected))).on_demand(),
            Column::text("on_track", "standing", Self::standing),
            Column::text("status", "status", |row: &Self| plain(row.status.word())).on_demand(),
            Column::text("benefit", "benefit", |row: &Self| plain(row.benefit.as_deref().unwrap_or_default()))
                .on_demand(),
            Column::text("added", "set on", |row: &Self| plain(words::day(row.added))).on_demand(),
            Column::text("ended", "ended", |row: &Self| plain(row.ended.map(words::day).unwrap_or_default()))
                .on_demand(),
        ]
    }
}

/// A reading of a goal.
#[derive(Debug, Clone, Serialize)]
pub struct ReadingView {
    /// The day.
    pub date: NaiveDate,
    /// The value.
    pub value: Option<f64>,
    /// Whether it is on track, as its lead says.
    pub on_track: Option<bool>,
    /// A word on it.
    pub note: Option<String>,
}

/// One goal with its readings.
#[derive(Debug, Clone, Serialize)]
pub struct GoalView {
    /// What a list shows of it.
    #[serde(flatten)]
    pub row: GoalRow,
    /// The day of the baseline.
    pub baseline_on: Option<NaiveDate>,
    /// How the figure could be met while the goal is not.
    pub caution: Option<String>,
    /// Why it was dropped, or what was said when it was reached.
    pub reason: Option<String>,
    /// Its readings, by day.
    pub readings: Vec<ReadingView>,
}

impl Sheet for GoalView {
    fn page(&self, _look: &Look) -> Page {
        let row = &self.row;
        let mut fields = FieldList::default();
        let from = row.baseline.map(|_| match self.baseline_on {
            Some(day) => format!("{} on {}", row.said(row.baseline), words::day(day)),
            None => format!("{} on {}", row.said(row.baseline), words::day(row.added)),
        });
        let judged = match (row.expected, row.status) {
            (Some(_), GoalStatus::Open) => Some(format!("{} today, on a straight line", row.said(row.expected))),
            (None, GoalStatus::Open) => Some("as its lead says: praktik goal update --on-track yes|no".to_owned()),
            _ => None,
        };
        fields
            .put("from", from)
            .put("target", row.target.map(|_| row.said(row.target)))
            .put("due", row.due.map(words::day))
            .put("now", row.value.map(|_| row.said(row.value)))
            .put(if row.expected.is_some() { "to stand at" } else { "judged" }, judged)
            .put("measure", row.measure.as_deref())
            .put("caution", self.caution.as_deref())
            .put("benefit", row.benefit.as_deref())
            .put("set on", Some(words::day(row.added)))
            .put(row.status.word(), row.ended.map(words::day))
            .put("reason", self.reason.as_deref());
        let standing = row.standing();
        let mut page = Page::new()
            .with(Block::Title(vec![
                Span::new(&row.title, Style::Strong),
                Span::new(format!(" · goal {} · ", row.number), Style::Dim),
                standing,
            ]))
            .with(Block::Gap)
            .with(fields.block());
        if !self.readings.is_empty() {
            let columns = [("day", Align::Left), ("value", Align::Right), ("said", Align::Left), ("note", Align::Left)];
            let rows = self.readings.iter().map(|reading| {
                let said = match reading.on_track {
                    Some(true) => Span::new("on track", Style::Good),
                    Some(false) => Span::new("behind", Style::Care),
                    None => plain(""),
                };
                vec![
                    plain(words::day(reading.date)),
                    plain(row.said(reading.value)),
                    said,
                    plain(reading.note.as_deref().unwrap_or_default()),
                ]
            });
            page = page.with(Block::Gap).with(Block::Heading("Readings".to_owned())).with(Block::Grid(Grid {
                columns: columns.map(|(head, side)| (head.to_owned(), side)).to_vec(),
                rows: rows.collect(),
            }));
        }
        if row.status == GoalStatus::Open {
            let command = match row.expected {
                Some(_) => format!("praktik goal update {} --value …", row.number),
                None => format!("praktik goal update {} --on-track yes", row.number),
            };
            page = page.with(Block::Gap).with(Block::Text(vec![
                Span::new("to note where it stands: ", Style::Dim),
                Span::new(command, Style::Command),
            ]));
        }
        page
    }
}
