//! `praktik journal`: what was done to the community, by whom and when.

mod prune;
mod show;

use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Tz;

use super::shared::{self, Listing};
use super::{App, Outcome};
use crate::domain::calendar::{Leaning, Start};
use crate::error::Result;
use crate::render::List;
use crate::render::views::journal::{EntryRow, Touched};
use crate::store::{Entry, JournalFilter};

/// What was done to the community, by whom and when.
///
/// Every command that changes something leaves a line: what was typed, without addresses, notes and reasons, and what it
/// takes to take it back. Changes are kept for a year, and the newest thousand in any case.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  praktik journal --limit 20
  praktik journal --member ana --since -4w
  praktik journal show 41                what a change did, row by row
  praktik undo                           take back the newest change
  praktik journal prune --before -6m"
)]
pub struct Args {
    #[command(subcommand)]
    verb: Option<Verb>,
    /// Only what concerned this member
    #[arg(long, value_name = "MEMBER")]
    member: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    since: Option<String>,
    #[command(flatten)]
    listing: Listing,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// What a change did, row by row
    Show(show::Args),
    /// Remove old changes from the journal, for good
    Prune(prune::Args),
}

/// Runs `praktik journal`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    match &args.verb {
        None => list(args, app),
        Some(Verb::Show(args)) => show::run(args, app),
        Some(Verb::Prune(args)) => prune::run(args, app),
    }
}

fn list(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let zone = reader.zone()?;
    let member = args.member.as_deref().map(|given| reader.person(given)).transpose()?.map(|person| person.id);
    let since = args.since.as_deref().map(|given| begin_of(app, zone, given, "--since")).transpose()?;
    let listing = &args.listing;
    // Whatever is sorted or turned has to be there as a whole.
    let limit = listing.limit.filter(|_| listing.sort.is_none() && !listing.reverse);
    let entries = reader.journal(&JournalFilter { member, since, limit })?;
    let empty = if member.is_some() || since.is_some() {
        "Nothing in the journal fits that."
    } else {
        "Nothing was changed yet since this file was made."
    };
    let rows = entries.into_iter().map(|entry| row(entry, zone)).collect();
    let list = List::<EntryRow>::new(rows, empty);
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

/// The instant at which a day begins in the community.
fn begin_of(app: &App<'_>, zone: Tz, given: &str, flag: &str) -> Result<DateTime<Utc>> {
    let day = shared::day(app.context, zone, given, flag, Leaning::Past)?;
    Ok(Start::on(day).instant(zone))
}

/// A change as a row.
pub(super) fn row(entry: Entry, zone: Tz) -> EntryRow {
    let touched = entry.touched.into_iter().map(|it| Touched {
        table: it.table,
        added: it.added,
        changed: it.changed,
        removed: it.removed,
    });
    let at: DateTime<FixedOffset> = entry.at.with_timezone(&zone).fixed_offset();
    EntryRow {
        id: entry.id,
        at,
        by: entry.by,
        command: entry.command,
        line: entry.line,
        touched: touched.collect(),
        of: entry.of,
        undone_by: entry.undone_by,
        reversible: entry.reversible,
    }
}
