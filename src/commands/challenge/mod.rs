//! `praktik challenge`: problems, ideas and experiments that members raise, join and solve.

mod answer;
mod edit;
mod join;
mod list;
mod raise;
mod show;

use super::{App, Outcome};
use crate::error::Result;

/// Problems, ideas and experiments: raise, join, solve.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik challenge raise \"Slow queries\" --kind problem --topic SQL --by ana
  praktik challenge join slow-queries budi chen
  praktik challenge solve slow-queries --how \"an index on the date\" --by budi
  praktik challenge list --unanswered
  praktik challenge list --kind idea --all
A CHALLENGE is a slug (slow-queries), a title, or the beginning of either where only one fits.")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Raise a problem, an idea or an experiment
    Raise(raise::Args),
    /// List challenges, the newest first; by default the open ones
    List(list::Args),
    /// Show one challenge: who joined, and what became of it
    Show(show::Args),
    /// Change what is known of a challenge
    Edit(edit::Args),
    /// Note that members help with a challenge
    Join(join::JoinArgs),
    /// Take back that a member helps with a challenge
    Leave(join::LeaveArgs),
    /// Say how a challenge was solved, or that it was dropped
    Solve(answer::SolveArgs),
    /// Open a challenge again
    Reopen(answer::ReopenArgs),
}

/// Runs `praktik challenge`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Raise(args) => raise::run(args, app),
        Verb::List(args) => list::run(&args, app),
        Verb::Show(args) => show::run(&args, app),
        Verb::Edit(args) => edit::run(&args, app),
        Verb::Join(args) => join::join(&args, app),
        Verb::Leave(args) => join::leave(&args, app),
        Verb::Solve(args) => answer::solve(args, app),
        Verb::Reopen(args) => answer::reopen(&args, app),
    }
}

/// A title, checked as those of sessions are.
///
/// # Errors
/// It is empty, too long, or holds control characters (usage).
fn title(given: &str) -> Result<String> {
    super::session::given::title_like(given, "praktik challenge raise \"Slow queries\" --kind problem", "--detail")
}
