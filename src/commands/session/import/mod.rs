//! `praktik session import`: who was at which session, from files.

mod calendar;
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
use crate::exchange;
use crate::exchange::attendance::{self, AttendanceFile, Defaults};
use crate::exchange::calendar::{Calendar, Window};
use crate::render::views::session_import::SessionImport;

use people::{Roll, Unknown};
use sessions::Sessions;

/// The arguments of `session import`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A file is recognised by its header: the reports of Microsoft Teams, Zoom, Google Meet, Luma and Meetup, and
praktik's own CSV with the columns date, title and one of email, handle, name (also minutes, role, kind, unit). A session
that was planned for about that time, or has that title on that day, becomes the one that was held. People are found by
address, handle, remembered key or exact name, never by likeness. Repeating an import changes nothing.
A calendar (.ics) plans sessions, series and their exceptions too, and changes or cancels those that it planned before;
what was held already stays as it is, and who accepted an invitation is not read.

Examples:
  praktik session import \"Data CoP - Attendance report 9-22-26.csv\" --dry-run
  praktik session import downloads/ --unmatched guest --min-minutes 5
  praktik session import guild.ics --horizon 12m
  praktik session import zoom.csv --title \"Async Rust\" --date \"2026-11-24 16:00\""
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
    /// How far from today a calendar is read
    #[arg(long, value_name = "SPAN", default_value = calendar::HORIZON, help_heading = "Calendars")]
    horizon: String,
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
    // Whoever types into standard input is not kept there by a Ctrl-C that is only noted.
    let typed = args.files.iter().any(|file| file.as_os_str() == "-");
    let Read { inputs, calendars, window } = if typed { read(&args, app)? } else { app.long(|app| read(&args, app))? };
    let decisions = match args.unmatched {
        Some(_) => Decisions::new(),
        None => people::decide(app, &inputs)?,
    };
    let unmatched = args.unmatched.unwrap_or(Unmatched::Fail);
    let write = |app: &mut App<'_>| {
        app.write("session import", &args.flags, |writer| {
            let today = app.context.now_in(writer.zone()?).day;
            let mut view = SessionImport::default();
            let mut plan = Vec::new();
            let mut roll = Roll::load(writer)?;
            let mut sessions = Sessions::load(writer, kind, today)?;
            let mut strangers: Vec<Unknown> = Vec::new();
            let rows = inputs.iter().map(|input| sessions.new_rows(input)).sum();
            let load = writer.load_attendance(rows, inputs.iter().map(|input| input.file.people.len()).sum())?;
            for input in &inputs {
                let matched = roll.meet(writer, &input.into(), unmatched, &decisions, today)?;
                strangers.extend(matched.strangers);
                // What would come of the rest is worth seeing, even where the import itself would refuse.
                if strangers.is_empty() || args.flags.dry_run {
                    let summary =
                        sessions.take((writer, &load), (input, &matched.people), &mut plan, app.progress())?;
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
            if !strangers.is_empty() && !args.flags.dry_run {
                return Err(people::not_known(&strangers, true));
            }
            load.finish()?;
            for (name, calendar) in &calendars {
                let summary = calendar::take(writer, name, calendar, &window)?;
                view.sessions += summary.planned.len();
                view.unchanged += summary.unchanged;
                roll.notes.extend(summary.notes());
                view.calendars.push(summary);
            }
            // The last moment to break off.
            app.progress().reached("saving", 1, 1)?;
            view.plan = args.flags.dry_run.then_some(plan);
            Ok((view, strangers, [roll.notes, sessions.notes].concat()))
        })
    };
    let (view, strangers, notes) = app.long(write)?;
    for note in notes {
        app.say(&format!("note: {note}"))?;
    }
    app.emit(&view, &args.flags.output)?;
    if strangers.is_empty() { Ok(Outcome::Done) } else { Err(people::not_known(&strangers, true)) }
}

/// The files, read.
struct Read {
    inputs: Vec<Input>,
    calendars: Vec<(String, Calendar)>,
    window: Window,
}

/// Reads the files; their bad rows end it, unless they are to be left out.
fn read(args: &Args, app: &mut App<'_>) -> Result<Read> {
    let (defaults, window) = {
        let reader = app.read()?;
        let zone = reader.zone()?;
        let date = match &args.date {
            Some(date) => Some(shared::moment(app.context, zone, date, "--date", Leaning::Past)?),
            None => None,
        };
        let planned = reader.planned_days()?;
        let title = args.title.as_deref().map(given::title).transpose()?;
        let window = calendar::window(&args.horizon, app.context.now_in(zone).day, zone)?;
        (Defaults { date, title, min_minutes: args.min_minutes, planned, ..Defaults::new(zone) }, window)
    };
    let (mut inputs, mut calendars) = (Vec::new(), Vec::new());
    let mut bad: Option<Error> = None;
    for path in files::files(&args.files, app)? {
        let source = app.input(&path)?;
        let name = source.file().to_owned();
        if exchange::calendar::is_calendar(&source) {
            let calendar = exchange::calendar::read(&source, &window)?;
            for note in &calendar.notes {
                app.say(&format!("note: {name}: {note}"))?;
            }
            calendars.push((name, calendar));
            continue;
        }
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
        None => Ok(Read { inputs, calendars, window }),
    }
}
