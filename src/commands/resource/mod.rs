//! `praktik resource`: what there is to learn from, and its use.

mod add;
mod edit;
mod list;
mod mark;
mod show;

use super::{App, Outcome};
use crate::error::Result;

/// What there is to learn from: guides, recordings, code, and their use.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik resource add \"Migration guide\" --kind guide --topic SQL --link /srv/guide
  praktik resource add --from-session last --link https://example.org/recording
  praktik resource used migration-guide --by budi --at \"Sales team\"
  praktik resource review migration-guide --note \"chapter 3 is new\"
  praktik resource list --not-reviewed 12m
  praktik resource retire migration-guide --reason \"the old system is gone\"
A RESOURCE is a slug (migration-guide), a title, or the beginning of either where only one fits.")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Add a resource, perhaps what came of a session
    Add(add::Args),
    /// List resources, the newest first
    List(list::Args),
    /// Show one resource with its reviews and uses
    Show(show::Args),
    /// Change what is known of a resource
    Edit(edit::Args),
    /// Note that a resource was used, by whom or where
    Used(mark::UsedArgs),
    /// Note that somebody looked whether a resource still holds
    Review(mark::ReviewArgs),
    /// Take a resource out of use, or bring it back
    Retire(mark::RetireArgs),
}

/// Runs `praktik resource`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add(args) => add::run(args, app),
        Verb::List(args) => list::run(&args, app),
        Verb::Show(args) => show::run(&args, app),
        Verb::Edit(args) => edit::run(&args, app),
        Verb::Used(args) => mark::used(&args, app),
        Verb::Review(args) => mark::review(&args, app),
        Verb::Retire(args) => mark::retire(&args, app),
    }
}

/// A title, checked as those of sessions are.
///
/// # Errors
/// It is empty, too long, or holds control characters (usage).
fn title(given: &str) -> Result<String> {
    super::session::given::title_like(given, "praktik resource add \"Migration guide\" --kind guide", "--note")
}
