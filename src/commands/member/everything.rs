//! `praktik member show --everything`: all that the file holds on one person.

use super::super::shared::Output;
use super::super::{App, Outcome};
use crate::error::Result;
use crate::render::views::member::{EverythingView, HeldGroup, HeldValue, Mention};
use crate::store::{HeldRow, Said};

pub(super) fn run(member: &str, output: &Output, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let person = reader.person(member)?;
    let all = reader.everything(person.id)?;
    let group = |rows: crate::store::HeldRows| HeldGroup {
        table: rows.table,
        column: rows.column,
        rows: rows.rows.into_iter().map(values).collect(),
    };
    let view = EverythingView {
        handle: person.handle,
        name: person.name,
        as_of: today,
        own: values(all.own),
        groups: all.rows.into_iter().map(group).collect(),
        mentions: all.mentions.into_iter().map(|trace| Mention { table: trace.table, text: trace.text }).collect(),
    };
    app.emit(&view, output)?;
    Ok(Outcome::Done)
}

fn values(row: HeldRow) -> Vec<(String, HeldValue)> {
    let value = |said| match said {
        Said::Text(text) => HeldValue::Text(text),
        Said::Number(number) => HeldValue::Number(number),
        Said::Real(number) => HeldValue::Real(number),
        Said::Thing { key, title, day } => HeldValue::Thing { key, title, day },
    };
    row.into_iter().map(|(column, said)| (column, value(said))).collect()
}
