//! Actions, as they are listed.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::evaluate::maybe;
use crate::domain::record::ActionStatus;
use crate::health::MeasureResult;
use crate::render::page::{Span, Style, plain};
use crate::render::{Column, Row, words};

/// One action in a list.
#[derive(Debug, Clone, Serialize)]
pub struct ActionRow {
    /// The number it is called by.
    pub id: i64,
    /// What is to be done.
    pub title: String,
    /// The key of the area it is to help.
    pub area: Option<String>,
    /// The key of the measure it is to move.
    pub measure: Option<String>,
    /// The handle of who does it; `None` for nobody, and for somebody private.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub status: ActionStatus,
    /// Since when.
    pub added: NaiveDate,
    /// The day it was done or dropped.
    pub ended: Option<NaiveDate>,
    /// The slug of the session it comes from.
    pub session: Option<String>,
    /// A word on it.
    pub note: Option<String>,
    measure_then: Value,
    measure_now: Value,
    #[serde(skip)]
    shown: Shown,
}

/// What only people read of an action.
#[derive(Debug, Clone, Default)]
struct Shown {
    then: String,
    now: String,
    became: Option<(String, Option<bool>)>,
    standing: String,
    overdue: bool,
}

/// What is known of an action for its row.
#[derive(Debug, Clone)]
pub struct ActionFacts {
    /// The number it is called by.
    pub number: i64,
    /// What is to be done.
    pub title: String,
    /// The key of the area it is to help.
    pub area: Option<String>,
    /// The key of the measure it is to move.
    pub measure: Option<String>,
    /// What that measure said when the action was undertaken.
    pub measure_then: Option<f64>,
    /// The handle of who does it, where they may be named.
    pub owner: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub status: ActionStatus,
    /// Since when.
    pub added: NaiveDate,
    /// The day it was done or dropped.
    pub ended: Option<NaiveDate>,
    /// The slug of the session it comes from.
    pub session: Option<String>,
    /// A word on it.
    pub note: Option<String>,
}

impl ActionRow {
    /// The row of an action on a day; `now` is its measure as it stands, where it is to be told.
    pub fn new(action: ActionFacts, now: Option<&MeasureResult>, today: NaiveDate) -> Self {
        let unit = action.measure.as_deref().and_then(crate::health::find).map(|measure| measure.unit);
        let said = |value: Option<f64>| match (value, unit) {
            (None, _) => String::new(),
            (value, Some(unit)) => words::health::value(value, unit),
            (Some(value), None) => value.to_string(),
        };
        let measure_now = now.and_then(|now| now.value);
        let shown = Shown {
            then: said(action.measure_then),
            now: said(measure_now),
            became: now.map(|now| words::became(now, action.measure_then)),
            standing: words::standing(action.status, action.due, action.ended, today),
            overdue: words::is_overdue(action.status, action.due, today),
        };
        Self {
            id: action.number,
            title: action.title,
            area: action.area,
            measure: action.measure,
            owner: action.owner,
            due: action.due,
            status: action.status,
            added: action.added,
            ended: action.ended,
            session: action.session,
            note: action.note,
            measure_then: maybe(action.measure_then),
            measure_now: maybe(measure_now),
            shown,
        }
    }
}

fn text(value: Option<&String>) -> Span {
    plain(value.map(String::as_str).unwrap_or_default())
}

fn date(value: Option<NaiveDate>) -> Span {
    plain(value.map(words::day).unwrap_or_default())
}

/// The columns that a table of actions has unless others are asked for.
pub const TABLE: [&str; 5] = ["id", "title", "status", "owner", "measure"];

/// How many of [`TABLE`] fit a narrow terminal.
pub const NARROW: usize = 4;

impl Row for ActionRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::number("id", "id", |row: &Self| plain(row.id.to_string())),
            Column::text("title", "action", |row| plain(&row.title)),
            Column::text("area", "area", |row: &Self| text(row.area.as_ref())).on_demand(),
            Column::text("measure", "measure since", |row: &Self| match &row.shown.became {
                Some((became, better)) => {
                    let style = match better {
                        Some(true) => Style::Good,
                        Some(false) => Style::Care,
                        None => Style::Plain,
                    };
                    Span::new(words::glued_percent(became), style)
                }
                None => text(row.measure.as_ref()),
            }),
            Column::text("owner", "owner", |row| text(row.owner.as_ref())),
            Column::text("due", "due", |row: &Self| date(row.due)).on_demand(),
            Column::text("status", "status", |row| {
                Span::new(&row.shown.standing, if row.shown.overdue { Style::Care } else { Style::Plain })
            }),
            Column::text("added", "since", |row: &Self| plain(words::day(row.added))).on_demand(),
            Column::text("ended", "ended", |row: &Self| date(row.ended)).on_demand(),
            Column::text("session", "session", |row: &Self| text(row.session.as_ref())).on_demand(),
            Column::text("note", "note", |row: &Self| text(row.note.as_ref())).on_demand(),
            Column::number("measure_then", "then", |row: &Self| plain(&row.shown.then)).on_demand(),
            Column::number("measure_now", "now", |row: &Self| plain(&row.shown.now)).on_demand(),
        ]
    }
}
