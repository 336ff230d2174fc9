//! `praktik action`: what somebody undertook to do, by when, and what became of it.

mod add;
mod edit;
mod end;
mod list;

use chrono::NaiveDate;

use super::session::given::title_like;
use super::shared;
use super::{App, Outcome};
use crate::domain::calendar::Leaning;
use crate::domain::member::one_line;
use crate::error::{Error, Result};
use crate::store::Reader;

/// What somebody undertook to do, by when, and what became of it.
///
/// An action is named by its number (3), its title, or the beginning of it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik action add \"Introduce Sales and Engineering\" --measure unit_mixing --owner ana --due \"+4w\"
  praktik action list --overdue
  praktik action edit 3 --due friday
  praktik action done 3 --note \"they met twice\"
  praktik action drop 4 --reason \"Sales was dissolved\"")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Undertake something
    Add(add::Args),
    /// List what is to be done, what is due first
    List(list::Args),
    /// Change an action
    Edit(edit::Args),
    /// Say that actions are done
    Done(end::DoneArgs),
    /// Give an action up
    Drop(end::DropArgs),
    /// Take up again what was done or dropped
    Reopen(end::ReopenArgs),
}

/// Runs `praktik action`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add(args) => add::run(&args, app),
        Verb::List(args) => list::run(&args, app),
        Verb::Edit(args) => edit::run(&args, app),
        Verb::Done(args) => end::done(&args, app),
        Verb::Drop(args) => end::drop(args, app),
        Verb::Reopen(args) => end::reopen(&args, app),
    }
}

/// What is to be done, on one line.
///
/// # Errors
/// It is empty, too long, or holds control characters (usage).
fn title(given: &str) -> Result<String> {
    title_like(given, "praktik action add \"Introduce Sales and Engineering\"", "--note of what ends it")
}

/// A word on an action, for `flag`; `None` where nothing is said.
///
/// # Errors
/// It holds control characters (usage).
fn note(given: Option<&str>, flag: &str) -> Result<Option<String>> {
    let note = given.map(|given| one_line("a note", given).map_err(|invalid| Error::from(invalid).at(flag)));
    Ok(note.transpose()?.filter(|note| !note.is_empty()))
}

/// The day by which it is to be done.
///
/// # Errors
/// It cannot be read, or lies before the action was undertaken (usage).
pub(super) fn due(app: &App<'_>, reader: &Reader, given: &str, added: NaiveDate) -> Result<NaiveDate> {
    let due = shared::day(app.context, reader.zone()?, given, "--due", Leaning::Future)?;
    if due < added {
        return Err(Error::usage(format!("{due} is before the action was undertaken, on {added}")).at("--due"));
    }
    Ok(due)
}
