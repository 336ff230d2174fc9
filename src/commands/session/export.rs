//! `praktik session export`: the sessions, for a spreadsheet or a calendar.

use std::collections::HashMap;

use super::given;
use crate::commands::deliver::{Destination, deliver};
use crate::commands::shared;
use crate::commands::{App, Outcome};
use crate::domain::calendar::Leaning;
use crate::domain::session::SessionStatus;
use crate::error::{Error, Result};
use crate::exchange::calendar::{self, Entry};
use crate::render::views::session_export::ExportedSession;
use crate::render::{self, Format, List, Look};
use crate::store::{Reader, Session, SessionFilter, SessionUid};

/// The arguments of `session export`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A calendar (ics) holds neither addresses nor names, and no attendance. A session keeps its identifier in it,
whatever becomes of it, so that a calendar program that reads the file again moves what moved. Those that are cancelled
are in it as cancelled.
In a spreadsheet, a text that would be a formula has ' before it; --raw leaves that out, for programs.

Examples:
  praktik session export -o sessions.csv
  praktik session export --format ics --from today -o guild.ics
  praktik session export --format json --status held"
)]
pub(super) struct Args {
    /// csv, ics (a calendar), json, yaml, markdown or table
    #[arg(long, value_name = "FORMAT", default_value = "csv", help_heading = "Output",
          value_parser = ["csv", "ics", "json", "yaml", "markdown", "table"])]
    format: String,
    /// Short for --format json
    #[arg(long, conflicts_with = "format", help_heading = "Output")]
    json: bool,
    #[command(flatten)]
    destination: Destination,
    /// Only those that are planned, held or cancelled
    #[arg(long, value_parser = ["planned", "held", "cancelled"])]
    status: Option<String>,
    /// Only those of a kind: meeting, learning, workshop, talk, problem-solving or social
    #[arg(long)]
    kind: Option<String>,
    /// Only from this day on
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    from: Option<String>,
    /// Only up to this day
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    until: Option<String>,
}

/// Runs `praktik session export`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let wanted = if args.json { "json" } else { args.format.as_str() };
    if args.destination.raw && wanted != "csv" {
        return Err(Error::usage(format!("--raw is for csv, and {wanted} needs none")).hint("leave it out"));
    }
    let reader = app.read()?;
    let zone = reader.zone()?;
    let day = |given: &Option<String>, flag: &str| {
        given.as_deref().map(|given| shared::day(app.context, zone, given, flag, Leaning::Past)).transpose()
    };
    let filter = SessionFilter {
        status: SessionStatus::ALL.into_iter().find(|one| Some(one.word()) == args.status.as_deref()),
        kind: given::kind(args.kind.as_deref())?,
        from: day(&args.from, "--from")?,
        until: day(&args.until, "--until")?,
        earliest_first: true,
        ..SessionFilter::default()
    };
    if let (Some(from), Some(until)) = (filter.from, filter.until)
        && from > until
    {
        return Err(Error::usage(format!("{from} comes after {until}")).at("--from").hint("turn the two round"));
    }
    let mut all: HashMap<String, Session> =
        reader.all_sessions()?.into_iter().map(|session| (session.slug.clone(), session)).collect();
    let listed = reader.listed_sessions(&filter)?.into_iter();
    let text = if wanted == "ics" {
        let sessions: Vec<Session> = listed.filter_map(|row| all.remove(&row.slug)).collect();
        calendar::write(&reader.charter()?.name, &entries(&reader, sessions)?, app.context.now)
    } else {
        let rows = listed.map(|row| {
            let session = all.remove(&row.slug);
            let (place, link) = session.map(|session| (session.place, session.link)).unwrap_or_default();
            ExportedSession::new(super::list::row(row), place, link)
        });
        let list = List::new(rows.collect(), "No session is like that.");
        let format = Format::ALL.into_iter().find(|format| format.word() == wanted).unwrap_or(Format::Csv);
        match args.destination.raw {
            true => render::raw_csv(&list)?,
            false => render::text(&list, format, &Look { width: app.context.terminal.width, colour: false })?,
        }
    };
    deliver(app, &text, &args.destination.target)?;
    Ok(Outcome::Done)
}

/// The sessions as a calendar has them, each under its identifier.
fn entries(reader: &Reader, sessions: Vec<Session>) -> Result<Vec<Entry>> {
    let key = reader.calendar_key()?;
    let mut kept: HashMap<_, SessionUid> = reader.session_uids()?.into_iter().map(|uid| (uid.session, uid)).collect();
    let mut entries = Vec::with_capacity(sessions.len());
    for session in sessions {
        let (uid, occurrence, sequence) = match kept.remove(&session.id) {
            Some(kept) => (kept.uid, kept.occurrence, kept.sequence),
            None => (reader.own_uid(&session.slug, &key)?, String::new(), 0),
        };
        entries.push(Entry {
            uid,
            occurrence,
            sequence,
            title: session.title,
            kind: session.kind,
            status: session.status,
            start: session.start,
            minutes: session.minutes,
            place: session.place,
            link: session.link,
            agenda: session.agenda,
        });
    }
    Ok(entries)
}
