//! Looking at goals: `praktik goal list` and `show`.

use chrono::NaiveDate;

use super::ListArgs;
use crate::commands::shared::Output;
use crate::commands::{App, Outcome, entry};
use crate::domain::Worded;
use crate::domain::facts::Facts;
use crate::domain::period::{Asked, DEFAULT_DAYS};
use crate::domain::record::GoalStatus;
use crate::error::{Error, Result};
use crate::health::{self, Policy};
use crate::render::List;
use crate::render::views::goal::{GoalRow, GoalView, NARROW, ReadingView, TABLE};
use crate::store::{Reader, StoredGoal};

/// The goals of the file as rows, as they stand today.
pub(in crate::commands) fn rows(
    reader: &Reader,
    facts: &Facts,
    today: NaiveDate,
) -> Result<Vec<(StoredGoal, GoalRow)>> {
    let stored = reader.goals()?;
    let bound = stored.iter().any(|goal| goal.status == GoalStatus::Open && goal.goal.measure.is_some());
    let evaluation = if bound {
        let first = facts.sessions.first().map(|session| session.day).filter(|day| *day <= today);
        let period = Asked::Last(DEFAULT_DAYS).on(today, first)?;
        Some(health::evaluate(facts, &Policy::from_charter(&facts.charter), &period))
    } else {
        None
    };
    let measured = |key: &str| evaluation.as_ref().and_then(|evaluation| evaluation.find(key)).and_then(|it| it.value);
    // The facts hold the same goals, by number.
    let rows = stored.into_iter().zip(&facts.record.goals).map(|(stored, goal)| {
        let value = goal.measure.as_deref().and_then(measured);
        let open = stored.status == GoalStatus::Open;
        let row = GoalRow {
            number: stored.number,
            title: stored.goal.title.clone(),
            measure: stored.goal.measure.clone(),
            baseline: goal.baseline,
            target: goal.target,
            unit: goal.unit.clone(),
            due: goal.due,
            value: goal.value_on(today, value),
            read_on: goal.reading_on(today).map(|reading| reading.day),
            expected: goal.expected_on(today),
            on_track: if stored.status == GoalStatus::Reached { Some(true) } else { goal.on_track(today, value) },
            status: stored.status,
            benefit: stored.goal.benefit.clone(),
            added: stored.added,
            ended: stored.ended,
            overdue: open && goal.due.is_some_and(|due| due < today),
        };
        (stored, row)
    });
    Ok(rows.collect())
}

pub(super) fn list(args: &ListArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let facts = reader.facts()?;
    let today = app.context.now_in(facts.charter.zone()).day;
    let all = rows(&reader, &facts, today)?;
    let wanted = args.status.unwrap_or(GoalStatus::Open);
    let none = all.is_empty();
    let rows = all.into_iter().map(|(_, row)| row).filter(|row| args.all || row.status == wanted).collect();
    let empty = if none {
        "No goal is set yet: praktik goal add \"…\"".to_owned()
    } else {
        format!("No goal is {}: praktik goal list --all", wanted.word())
    };
    let listing = &args.listing;
    let columns = entry::columns(app, args.columns.as_deref(), listing.output.format(), &TABLE, NARROW);
    let list = List::<GoalRow>::new(rows, empty).choose(columns.as_deref())?;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

pub(super) fn show(given: &str, output: &Output, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let number = reader.goal(given)?.number;
    let facts = reader.facts()?;
    let today = app.context.now_in(facts.charter.zone()).day;
    let found = rows(&reader, &facts, today)?.into_iter().find(|(stored, _)| stored.number == number);
    let (stored, row) = found.ok_or_else(|| Error::failed(format!("no goal '{given}'")))?;
    let readings = reader.goal_readings(stored.id)?.into_iter().map(|reading| ReadingView {
        date: reading.day,
        value: reading.value,
        on_track: reading.on_track,
        note: reading.note,
    });
    let view = GoalView {
        row,
        baseline_on: stored.goal.baseline_on,
        caution: stored.goal.caution,
        reason: stored.reason,
        readings: readings.collect(),
    };
    app.emit(&view, output)?;
    Ok(Outcome::Done)
}
