//! Reading the file over a period, and the names of areas and measures.

use chrono::NaiveDate;

use crate::commands::App;
use crate::commands::shared::PeriodFlags;
use crate::context::Context;
use crate::domain::calendar::{self, Leaning};
use crate::domain::charter::Charter;
use crate::domain::facts::Facts;
use crate::domain::period::{Asked, DEFAULT_DAYS, Period};
use crate::domain::reference::{self, Unresolved};
use crate::error::{Error, Result};
use crate::health::{self, Area, Evaluation, Measure, Policy};
use crate::store::Reader;

/// How the tie graph is looked at, for verbs that read it.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct TieFlags {
    /// Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    #[arg(long, value_name = "PEOPLE", help_heading = "Tie graph")]
    tie_cap: Option<u32>,
    /// Count in full what would be sampled in a large community, however long it takes
    #[arg(long, help_heading = "Tie graph")]
    exact: bool,
}

impl TieFlags {
    /// What the charter says of measuring, and what the command line says instead.
    pub(super) fn policy(&self, charter: &Charter) -> Policy {
        let mut policy = Policy::from_charter(charter);
        policy.tie_cap = self.tie_cap.unwrap_or(policy.tie_cap);
        policy.exact = self.exact;
        policy
    }
}

/// What people read while figures are computed.
pub(super) const MEASURING: &str = "measuring";

/// A community over a period.
pub(super) struct Reading {
    /// Everything that was read.
    pub(super) facts: Facts,
    /// How it did.
    pub(super) evaluation: Evaluation,
    /// The day that was taken as today.
    pub(super) as_of: NaiveDate,
}

/// Reads the file and evaluates it over the period that was asked for. What is to be recorded counts as recorded: so it
/// says what the same evaluation says afterwards, and when it is recorded again.
pub(super) fn read(
    (flags, ties): (&PeriodFlags, &TieFlags),
    recording: bool,
    app: &mut App<'_>,
    reader: &Reader,
) -> Result<Reading> {
    app.evaluating(MEASURING, |app, watch| {
        let mut facts = reader.facts()?;
        let (period, as_of) = period(flags, app.context, &facts)?;
        if recording {
            facts.record.evaluations.retain(|day| *day < as_of);
            facts.record.evaluations.push(as_of);
        }
        let policy = ties.policy(&facts.charter).watched(watch);
        let evaluation = health::evaluate(&facts, &policy, &period);
        Ok(Reading { facts, evaluation, as_of })
    })
}

/// The day that is taken as today: `--as-of`, or today itself.
pub(super) fn as_of(given: Option<&str>, context: &Context, facts: &Facts) -> Result<NaiveDate> {
    let now = context.now_in(facts.charter.zone()).day;
    let today = day(given, "--as-of", now)?.unwrap_or(now);
    if today > now {
        return Err(Error::usage(format!("{today} has not come yet"))
            .at("--as-of")
            .hint(format!("today is {now}: leave --as-of out, or give an earlier day")));
    }
    Ok(today)
}

fn day(given: Option<&str>, flag: &str, today: NaiveDate) -> Result<Option<NaiveDate>> {
    let read = given.map(|text| calendar::day(text, today, Leaning::Past));
    read.transpose().map_err(|invalid| Error::from(invalid).at(flag))
}

/// The period that was asked for, and the day that is taken as today.
///
/// # Errors
/// It cannot be read, has no day in it, or has not begun.
pub(in crate::commands) fn period(
    flags: &PeriodFlags,
    context: &Context,
    facts: &Facts,
) -> Result<(Period, NaiveDate)> {
    let today = as_of(flags.as_of.as_deref(), context, facts)?;
    let from = day(flags.from.as_deref(), "--from", today)?;
    let until = day(flags.until.as_deref(), "--until", today)?;
    let asked = match (&flags.period, from, until) {
        (Some(text), ..) => Asked::parse(text, today).map_err(|invalid| Error::from(invalid).at("--period"))?,
        (None, None, None) => Asked::Last(DEFAULT_DAYS),
        (None, from, until) => Asked::Between(from, until),
    };
    let first = first_session(facts, today);
    let flag = match (&flags.from, &flags.until) {
        (Some(_), _) => "--from",
        (None, Some(_)) => "--until",
        (None, None) => "--period",
    };
    Ok((asked.on(today, first).map_err(|invalid| Error::from(invalid).at(flag))?, today))
}

/// The day of the first session, as of today.
fn first_session(facts: &Facts, today: NaiveDate) -> Option<NaiveDate> {
    facts.sessions.first().map(|session| session.day).filter(|day| *day <= today)
}

/// The period of that name, as of today.
///
/// # Errors
/// It cannot be read, has no day in it, or has not begun.
pub(super) fn named(given: &str, today: NaiveDate, facts: &Facts) -> Result<Period> {
    let period = Asked::parse(given, today).and_then(|asked| asked.on(today, first_session(facts, today)));
    period.map_err(Error::from)
}

/// How the community did in the default period that ends on a day.
pub(in crate::commands) fn lately(reader: &Reader, day: NaiveDate) -> Result<Evaluation> {
    let facts = reader.facts()?;
    let period = Asked::Last(DEFAULT_DAYS).on(day, None)?;
    Ok(health::evaluate(&facts, &Policy::from_charter(&facts.charter), &period))
}

/// The area that is meant by its key, or the beginning of it.
///
/// # Errors
/// None, or several (exit 1).
pub(in crate::commands) fn area(given: &str) -> Result<Area> {
    let keys = Area::ALL.map(Area::key);
    let place = reference::one_of("area", given, &keys)
        .map_err(|unresolved| hinted(unresolved, format!("the areas are {}", keys.join(", "))))?;
    Ok(Area::ALL[place])
}

/// The measure that is meant by its key, or the beginning of it.
///
/// # Errors
/// None, or several (exit 1).
pub(in crate::commands) fn measure(given: &str) -> Result<&'static Measure> {
    let measures: Vec<&'static Measure> = health::registry().collect();
    let keys: Vec<&str> = measures.iter().map(|measure| measure.key).collect();
    let place = reference::one_of("measure", given, &keys)
        .map_err(|unresolved| hinted(unresolved, "see all: praktik evaluate measures".to_owned()))?;
    Ok(measures[place])
}

/// The measures that are meant, each once, in the order given.
///
/// # Errors
/// One that is none, or several (exit 1).
pub(super) fn measures(given: &[String]) -> Result<Vec<&'static Measure>> {
    let mut measures: Vec<&'static Measure> = Vec::new();
    for given in given {
        let measure = measure(given)?;
        if !measures.iter().any(|other| other.key == measure.key) {
            measures.push(measure);
        }
    }
    Ok(measures)
}

/// What is not found is not listed by a command of its own: `hint` says where to look.
fn hinted(unresolved: Unresolved, hint: String) -> Error {
    match &unresolved {
        Unresolved::Unknown { nearest, .. } if nearest.is_empty() => Error::failed(unresolved.to_string()).hint(hint),
        _ => Error::from(unresolved).hint(hint),
    }
}
