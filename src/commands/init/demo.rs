//! `praktik init --demo`: an invented community to look around in.

use std::path::Path;

use chrono::Datelike;

use super::Args;
use crate::commands::{App, Outcome};
use crate::demo::{self, Size, Wanted};
use crate::domain::calendar;
use crate::domain::invented::Community;
use crate::domain::period::Period;
use crate::domain::session::SessionStatus;
use crate::domain::text::acts;
use crate::error::{Error, Result};
use crate::health::{self, Basis, Policy};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{self, EvaluationRow, ValueRow, Writer};

/// The zone of its dates, the same wherever it is made.
const ZONE: &str = "Europe/Lisbon";

/// Makes an invented community at `path` and answers with what was made.
pub(super) fn run(args: &Args, path: &Path, app: &mut App<'_>) -> Result<Outcome> {
    let zone = calendar::zone(args.tz.as_deref().unwrap_or(ZONE)).map_err(|invalid| Error::from(invalid).at("--tz"))?;
    let name = args.name.as_deref().map(str::trim);
    if name.is_some_and(|name| name.is_empty() || name.chars().any(acts)) {
        return Err(Error::usage("a name is a text on one line").at("--name"));
    }
    let today = app.context.now_in(zone).day;
    if !(1900..=9900).contains(&today.year()) {
        // Its years lie before today, and its plans after it: the calendar has to have room for both.
        return Err(Error::failed(format!("an invented community ends on a day from 1900 to 9900, not on {today}"))
            .hint("set PRAKTIK_NOW to such a day, or unset it"));
    }
    let size = args.size.unwrap_or(Size::Small);
    let made = demo::make(&Wanted { size, seed: args.seed.unwrap_or(1), today, zone, name });
    if size == Size::Large {
        app.say("Making a large community takes up to a minute.")?;
    }
    store::create(path, args.flags.dry_run, |writer| {
        writer.set_community(&made)?;
        evaluate(&made, writer)
    })?;
    let on_roll =
        made.people.iter().filter(|person| person.spells.last().is_some_and(|(spell, _)| spell.left.is_none()));
    let held = made.sessions.iter().filter(|session| session.status == SessionStatus::Held).count();
    let present: usize = made.sessions.iter().map(|session| session.present.len()).sum();
    let change = Change::of(
        path.display().to_string(),
        format!("{}, an invented community, begins in {}", made.charter.name, path.display()),
    )
    .and(format!(
        "{} ({} on the roll), {} ({held} held), {} since {}",
        words::counted(made.people.len(), "member", "members"),
        on_roll.count(),
        words::counted(made.sessions.len(), "session", "sessions"),
        words::counted(present, "attendance", "attendances"),
        words::day(made.begun),
    ))
    .then("praktik status", "what is on now")
    .then("praktik evaluate", "how the community is doing")
    .then("praktik find sql", "everything on a word");
    app.answer(change, &args.flags)
}

/// Records the evaluations of its quarters, as its lead would have done on their days.
fn evaluate(made: &Community, writer: &Writer) -> Result<()> {
    let mut facts = writer.facts()?;
    let policy = Policy::from_charter(&facts.charter);
    facts.record.evaluations.clear();
    for (place, recorded) in made.evaluations.iter().enumerate() {
        // An evaluation counts as recorded when it is, and the next one sees that it was.
        facts.record.evaluations.push(recorded.day);
        let period =
            Period { from: recorded.from, until: recorded.until, label: Some(recorded.label.clone()), whole: false };
        let found = health::evaluate(&facts, &policy, &period);
        let values = found.measures().map(|result| {
            let basis = match result.basis {
                Basis::Fraction { numerator, denominator } => (Some(numerator), Some(denominator)),
                Basis::Count(count) => (Some(count as f64), None),
                Basis::None => (None, None),
            };
            ValueRow { measure: result.measure.key, value: result.value, basis, status: result.status.key() }
        });
        let row = EvaluationRow {
            seen: (found.members, found.sessions),
            score: found.score,
            coverage: found.coverage,
            values: values.collect(),
            areas: found.areas.iter().map(|area| (area.area.key(), area.score)).collect(),
        };
        writer.add_evaluation_of(made, place, &row)?;
    }
    writer.settle_actions()
}
