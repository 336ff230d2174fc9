//! `praktik session import`: who was at which session, from files.

mod files;
mod people;
mod sessions;

use std::path::PathBuf;

use super::given;
use crate::commands::people::{Decisions, Unmatched};
use crate::commands::shared::{self, WriteFlags};
use crate::commands::{App, Outcome};
use crate::domain::calendar::Leaning;
use crate::domain::session::SessionKind;
use crate::error::{Error, Result};
use crate::exchange::attendance::{self, AttendanceFile, Defaults};
use crate::render::views::session_import::SessionImport;

use people::{Roll, Unknown};
use sessions::Sessions;

/// The arguments of `session import`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "praktik's own shape is a CSV with the columns date, title and one of email, handle, name; minutes, role (attendee, presenter, facilitator), kind and unit are read too. Repeating an import changes nothing.

Examples:
  praktik session import attendance.csv --dry-run
  praktik session import 2026/*.csv --unmatched add
  praktik session import present.csv --date \"2026-11-24 16:00\" --title \"Async Rust\" --min-minutes 10"
)]
pub(super) struct Args {
    /// The files, and folders of files; - for standard input
    #[arg(required = true, value_name = "FILE", value_hint = clap::ValueHint::AnyPath)]
    files: Vec<PathBuf>,
    /// Read the files as this dialect, instead of going by their headers
    #[arg(long, value_parser = shared::dialects(attendance::DIALECTS))]
    dialect: Option<String>,
    /// When it was, where the file does not say; settles the order of day and month too
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    date: Option<String>,
    /// What it was called, where the file does not say
    #[arg(long)]
    title: Option<String>,
    /// The kind of new sessions, where the file does not say [default: meeting]
    #[arg(long)]
    kind: Option<String>,
    /// Whoever stayed for less was not present
    #[arg(long, value_name = "N", default_value_t = 0)]
    min_minutes: u32,
    /// What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or
    /// fail [default: ask on a terminal, else fail]
    #[arg(long, value_enum, value_name = "WHAT", help_heading = "People")]
    unmatched: Option<Unmatched>,
    /// Leave out rows that cannot be taken in
    #[arg(long)]
    skip_bad_rows: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// A file that was read.
struct Input {
    name: String,
    file: AttendanceFile,
}

/// Runs `praktik session import`.
pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let kind = given::kind(args.kind.as_deref())?.unwrap_or(SessionKind::Meeting);
    let inputs = read(&args, app)?;
    let decisions = match args.unmatched {
        Some(_) => Decisions::new(),
        None => people::decide(app, &inputs)?,
    };
    let unmatched = args.unmatched.unwrap_or(Unmatched::Fail);
    let (view, notes) = app.write("session import", &args.flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        let mut view = SessionImport::default();
        let mut plan = Vec::new();
        let mut roll = Roll::load(writer)?;
        let mut sessions = Sessions::load(writer, kind, today)?;
        let mut strangers: Vec<Unknown> = Vec::new();
        for input in &inputs {
            let matched = roll.meet(writer, &input.into(), unmatched, &decisions, today)?;
            strangers.extend(matched.strangers);
            if strangers.is_empty() {
                let summary = sessions.take(writer, input, &matched.people, &mut plan, app.progress())?;
                view.sessions += summary.sessions_added;
                view.members_added += matched.added;
                view.attendances_added += summary.attendances_added + summary.guests_added;
                view.unchanged += summary.unchanged;
                view.files.push(crate::render::views::session_import::FileSummary {
                    members_added: matched.added,
                    ..summary
                });
            }
            for label in matched.skipped {
                if !view.unmatched.contains(&label) {
                    view.unmatched.push(label);
                }
            }
        }
        if !strangers.is_empty() {
            return Err(people::not_known(&strangers, true));
        }
        view.plan = args.flags.dry_run.then_some(plan);
        Ok((view, [roll.notes, sessions.notes].concat()))
    })?;
    for note in notes {
        app.say(&format!("note: {note}"))?;
    }
    app.emit(&view, &args.flags.output)?;
    Ok(Outcome::Done)
}

/// Reads the files; their bad rows end it, unless they are to be left out.
fn read(args: &Args, app: &mut App<'_>) -> Result<Vec<Input>> {
    let defaults = {
        let reader = app.read()?;
        let zone = reader.zone()?;
        let date = match &args.date {
            Some(date) => Some(shared::moment(app.context, zone, date, "--date", Leaning::Past)?),
            None => None,
        };
        let planned = reader.planned_days()?;
        let title = args.title.as_deref().map(given::title).transpose()?;
        Defaults { date, title, min_minutes: args.min_minutes, planned, ..Defaults::new(zone) }
    };
    let mut inputs = Vec::new();
    let mut bad: Option<Error> = None;
    for path in files::files(&args.files, app)? {
        let source = app.input(&path)?;
        let name = source.file().to_owned();
        let file = attendance::read(&source, args.dialect.as_deref(), &defaults)?;
        for note in &file.notes {
            app.say(&format!("note: {name}: {note}"))?;
        }
        if !file.bad_rows.is_empty() {
            let error = file.bad_rows.error(&name);
            if args.skip_bad_rows {
                for row in file.bad_rows.told(&name) {
                    app.say(&format!("left out: {row}"))?;
                }
            } else {
                bad = Some(match bad {
                    None => error,
                    Some(first) => {
                        let message = "several files have rows that cannot be taken in; nothing was written";
                        Error { message: message.to_owned(), place: None, ..first }.details(error.details)
                    }
                });
            }
        }
        inputs.push(Input { name, file });
    }
    match bad {
        Some(error) => Err(error),
        None => Ok(inputs),
    }
}
