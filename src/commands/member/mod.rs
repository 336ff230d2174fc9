//! `praktik member`: who belongs.

mod add;
mod aliases;
mod contacted;
mod edit;
mod everything;
mod export;
mod forget;
mod handover;
mod import;
mod introduce;
mod list;
mod membership;
mod merge;
mod role;
mod show;
mod skill;
mod welcome;

use super::{App, Outcome};
use crate::domain::Invalid;
use crate::domain::{member, text};
use crate::error::{Error, Result};

/// Who belongs: add, list and show members, their roles and skills.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member add \"Citra Dewi\" --email citra@example.org --unit Data --skill sql:teaches
  praktik member import roster.csv
  praktik member list --unit data --columns handle,name,last_seen,layer
  praktik member role add citra lead
  praktik member welcome citra --buddy ana
  praktik member leave citra --on 2026-11-30
A MEMBER is a handle or the beginning of one, an e-mail address, or a full name.")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a member
    Add(add::Args),
    /// List members; by default those on the roll today
    List(list::Args),
    /// Show one member on a screen
    Show(show::Args),
    /// Change what is known of a member
    Edit(edit::Args),
    /// Note that members have left
    Leave(membership::LeaveArgs),
    /// Note that members are back
    Rejoin(membership::RejoinArgs),
    /// Who holds which role: add, end and list terms
    Role(role::Args),
    /// What people say of themselves: wants, practises or teaches a topic
    Skill(skill::Args),
    /// The addresses, handles and names by which imports know members
    Aliases(aliases::Args),
    /// Print a letter of welcome made from the charter, and record it
    Welcome(welcome::Args),
    /// Note that somebody had a word with members
    Contacted(contacted::Args),
    /// Pass roles on, and print what a successor needs
    Handover(handover::Args),
    /// Make one member of two entries for the same person
    Merge(merge::Args),
    /// Erase a person for good; what they did is counted without them
    Forget(forget::Args),
    /// Whom to introduce to each other
    Match(introduce::Args),
    /// Add and update members from a roster file
    Import(import::Args),
    /// Write all members as a roster that import reads back
    Export(export::Args),
}

/// Runs `praktik member`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add(args) => add::run(args, app),
        Verb::List(args) => list::run(args, app),
        Verb::Show(args) => show::run(&args, app),
        Verb::Edit(args) => edit::run(&args, app),
        Verb::Leave(args) => membership::leave(&args, app),
        Verb::Rejoin(args) => membership::rejoin(&args, app),
        Verb::Role(args) => role::run(args, app),
        Verb::Skill(args) => skill::run(args, app),
        Verb::Aliases(args) => aliases::run(&args, app),
        Verb::Welcome(args) => welcome::run(&args, app),
        Verb::Contacted(args) => contacted::run(&args, app),
        Verb::Handover(args) => handover::run(&args, app),
        Verb::Merge(args) => merge::run(&args, app),
        Verb::Forget(args) => forget::run(&args, app),
        Verb::Match(args) => introduce::run(&args, app),
        Verb::Import(args) => import::run(&args, app),
        Verb::Export(args) => export::run(&args, app),
    }
}

/// A value that a rule refuses, said of a flag.
fn at<T>(flag: &str, value: Result<T, Invalid>) -> Result<T> {
    value.map_err(|invalid| Error::from(invalid).at(flag))
}

/// A checked text of one line for a flag; `None` where it is empty.
fn line(flag: &str, what: &'static str, given: Option<&str>) -> Result<Option<String>> {
    let text = given.map(|given| at(flag, member::one_line(what, given))).transpose()?;
    Ok(text.filter(|text| !text.is_empty()))
}

/// A checked address for a flag; `None` where it is empty.
fn email(flag: &str, given: Option<&str>) -> Result<Option<String>> {
    given.filter(|given| !given.trim().is_empty()).map(|given| at(flag, text::email(given))).transpose()
}

/// A free text of several lines; `None` where it is empty.
fn note(given: Option<&str>) -> Option<String> {
    given.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
