//! `praktik recognize list`: who was thanked for what.

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::named_award;
use crate::commands::shared::{self, Listing};
use crate::commands::{App, Outcome};
use crate::domain::calendar::Leaning;
use crate::domain::recognition::RecognitionKind;
use crate::error::{Error, Result};
use crate::render::List;
use crate::render::views::recognition::RecognitionRow;
use crate::render::words;
use crate::store::{Id, Person, Recognition, RecognitionFilter, Slugged};

/// The arguments of `recognize list`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik recognize list --limit 10
  praktik recognize list --to ana --from 2026-01-01
  praktik recognize list --kind award --format markdown")]
pub(super) struct Args {
    /// Only what this member got
    #[arg(long, value_name = "MEMBER")]
    to: Option<String>,
    /// Only what this member gave
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// Only this kind
    #[arg(long, value_enum)]
    kind: Option<RecognitionKind>,
    /// Only this award
    #[arg(long, value_name = "NAME")]
    award: Option<String>,
    /// From this day on
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
    /// Up to this day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    until: Option<String>,
    /// Only what belongs to this session
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// Only what belongs to this resource
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
    /// Only what belongs to this challenge
    #[arg(long, value_name = "CHALLENGE")]
    challenge: Option<String>,
    /// Name private members too
    #[arg(long)]
    private: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik recognize list`.
pub(super) fn run(app: &mut App<'_>, args: &Args) -> Result<Outcome> {
    let reader = app.read()?;
    let zone = reader.zone()?;
    let (from, until) =
        (day(app, zone, args.from.as_deref(), "--from")?, day(app, zone, args.until.as_deref(), "--until")?);
    if let (Some(from), Some(until)) = (from, until)
        && from > until
    {
        return Err(Error::usage(format!("{until} is before {from}")).at("--until"));
    }
    let today = app.context.now_in(zone).day;
    let person = |given: &Option<String>| given.as_deref().map(|given| reader.person(given)).transpose();
    let award = args.award.as_deref().map(|given| named_award(reader.award_names(true)?, given)).transpose()?;
    let session = args.session.as_deref().map(|given| reader.session(given, today)).transpose()?;
    let slugged = |given: &Option<String>, what: Slugged| -> Result<Option<Id>> {
        given.as_deref().map(|given| reader.slugged(what, given).map(|found| found.id)).transpose()
    };
    let filter = RecognitionFilter {
        to: person(&args.to)?.map(|person| person.id),
        by: person(&args.by)?.map(|person| person.id),
        kind: args.kind,
        award,
        from,
        until,
        session: session.map(|session| session.id),
        resource: slugged(&args.resource, Slugged::Resource)?,
        challenge: slugged(&args.challenge, Slugged::Challenge)?,
    };
    let found = reader.recognitions(&filter)?;
    let empty = words::no_thanks(!found.is_empty(), filter == RecognitionFilter::default());
    let rows = found.into_iter().filter_map(|recognition| row(recognition, args.private)).collect();
    let list = List::<RecognitionRow>::new(rows, empty).choose(args.columns.as_deref())?;
    let listing = &args.listing;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

fn day(app: &App<'_>, zone: Tz, given: Option<&str>, flag: &str) -> Result<Option<NaiveDate>> {
    given.map(|given| shared::day(app.context, zone, given, flag, Leaning::Past)).transpose()
}

/// A recognition as a row; nobody private is named unless that is asked for.
fn row(recognition: Recognition, private: bool) -> Option<RecognitionRow> {
    let named = |person: Person| (private || !person.private).then_some(person.handle);
    let to: Vec<String> = recognition.receivers.into_iter().filter_map(named).collect();
    (!to.is_empty()).then_some(RecognitionRow {
        id: recognition.key,
        date: recognition.day,
        kind: recognition.kind,
        award: recognition.award,
        to,
        by: recognition.giver.and_then(named),
        reason: recognition.reason,
        session: recognition.session,
        resource: recognition.resource,
        challenge: recognition.challenge,
    })
}
