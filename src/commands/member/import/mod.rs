//! `praktik member import`: members from a roster.

mod rows;
mod spells;
mod terms;
mod thanks;

use std::path::PathBuf;

use super::super::shared::{WriteFlags, dialects};
use super::super::{App, Outcome};
use crate::commands::people::{self, Decisions, Named, Unknown, Unmatched, known_members};
use crate::error::Result;
use crate::exchange::matching::Known;
use crate::exchange::roster::{self, RosterFile};
use crate::exchange::table::BadRow;
use crate::render::views::member::ImportedRoster;
use rows::Import;

/// Add and update members from a roster file.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A roster is a CSV file with a header. It says who by 'name', 'handle' or 'email', and may have \
'unit', 'site', 'joined', 'left', 'role', 'skills' (rust:teaches;sql:wants) and 'notes'. Members are found by address, \
handle, or a name that only one of them bears; everyone else is added. A cell that says something wins, an empty one \
changes nothing. The lists of other tools are known by their headers. What they say of somebody only fills what nobody \
knows yet, and their keys are remembered: see praktik member aliases.

Examples:
  praktik member import roster.csv --dry-run
  praktik member import slack-members.csv --unmatched skip    addresses and handles of those who are known
  praktik member import .all-contributorsrc                   people, and thanks for what they did"
)]
pub(super) struct Args {
    /// The file; - for standard input
    #[arg(value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// The shape of the file [default: by its header]
    #[arg(long, value_name = "DIALECT", value_parser = dialects(roster::DIALECTS))]
    dialect: Option<String>,
    /// What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing [default: add,
    /// but on a terminal ask about those whose names are like a member's]
    #[arg(long, value_name = "WHAT", value_parser = Unmatched::without_guests(), help_heading = "People")]
    unmatched: Option<Unmatched>,
    /// Leave out rows that cannot be taken in, instead of taking in nothing
    #[arg(long)]
    skip_bad_rows: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// How many notes of one kind are told.
const TOLD: usize = 20;

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let options = roster::Options { zone: reader.zone()? };
    drop(reader);
    let source = app.input(&args.file)?;
    let read = roster::read(&source, args.dialect.as_deref(), &options)?;
    let lines = first_lines(&read);
    let file = Named { file: source.file(), dialect: read.dialect, people: &read.people, lines: &lines };
    let mut decisions = Decisions::new();
    if args.unmatched.is_none() && app.can_ask() {
        let doubtful = doubtful(app, &file)?;
        if !doubtful.is_empty() {
            // Nobody is to answer questions about a file that is then refused.
            take_in(args, app, (&read, &file), &decisions, true)?;
            decisions = people::ask(&app.read()?, &doubtful, false)?;
        }
    }
    let (answer, notes) = take_in(args, app, (&read, &file), &decisions, args.flags.dry_run)?;
    for note in &notes {
        app.say(&format!("note: {note}"))?;
    }
    for row in &answer.skipped {
        app.say(&format!("left out: {row}"))?;
    }
    app.emit(&answer, &args.flags.output)?;
    Ok(Outcome::Done)
}

/// Takes the file in, or says what would come of it.
fn take_in(
    args: &Args,
    app: &App<'_>,
    (read, file): (&RosterFile, &Named<'_>),
    decisions: &Decisions,
    dry_run: bool,
) -> Result<(ImportedRoster, Vec<String>)> {
    let unmatched = args.unmatched.unwrap_or(Unmatched::Add);
    let flags = WriteFlags { dry_run, output: args.flags.output.clone() };
    app.write("member import", &flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        let matching =
            Known::new(known_members(writer)?).with_made_handles().matching(file.people, unmatched != Unmatched::Skip);
        let mut notes = read.notes.clone();
        notes.extend(matching.notes.iter().cloned());
        let mut import = Import::new(writer, today, read, &matching, (unmatched, decisions))?;
        for row in &read.rows {
            if let Err(reason) = import.take(row)? {
                import.bad.push(BadRow { line: row.line, reason });
            }
        }
        let mut bad = read.bad_rows.clone();
        bad.extend(std::mem::take(&mut import.bad));
        if !bad.is_empty() && !args.skip_bad_rows {
            return Err(bad.error(file.file));
        }
        if unmatched == Unmatched::Fail && !import.left_out.is_empty() {
            return Err(people::not_known(&people::unknown(file, &matching), false));
        }
        let left_out = import.left_out.iter();
        let left_out = left_out.map(|(label, line)| format!("left out, not a member: {label} (line {line})"));
        notes.extend(cut(left_out.collect(), "left out"));
        import.remember()?;
        import.thank()?;
        notes.extend(cut(import.likenesses(decisions, dry_run), "added whose names are like a member's"));
        let mut answer = import.answer(bad.told(file.file));
        answer.dry_run = dry_run;
        Ok((answer, notes))
    })
}

/// The first lines, and how many more there are.
fn cut(mut lines: Vec<String>, what: &str) -> Vec<String> {
    let left = lines.len().saturating_sub(TOLD);
    lines.truncate(TOLD);
    lines.extend((left > 0).then(|| format!("{left} more were {what}")));
    lines
}

/// For each person of a roster, the first line that names them.
fn first_lines(file: &RosterFile) -> Vec<u64> {
    let mut lines = vec![u64::MAX; file.people.len()];
    for row in &file.rows {
        lines[row.person] = lines[row.person].min(row.line);
    }
    lines
}

/// People whom nobody knows, though a member has a name so like theirs that they may be one.
fn doubtful(app: &App<'_>, file: &Named<'_>) -> Result<Vec<Unknown>> {
    let known = Known::new(known_members(&app.read()?)?).with_made_handles();
    let unknown = people::unknown(file, &known.matching(file.people, true));
    Ok(unknown.into_iter().filter(|one| people::alike(&one.candidates).next().is_some()).collect())
}
