//! `praktik session`: what the community does together.

mod attend;
mod cancel;
mod edit;
mod export;
mod feedback;
pub(super) mod given;
mod import;
mod letter;
mod list;
mod log;
mod note;
mod numbers;
mod plan;
mod show;
mod suggest;

use super::{App, Outcome};
use crate::error::Result;

/// What you do together: plan, log and list sessions, import attendance.
///
/// A session is named by its slug (2026-11-24-async-rust), the beginning of it, its day or title where only one fits,
/// `last` (the last one held) or `next` (the next one planned).
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session plan \"Async Rust\" --on \"friday 16:00\" --minutes 60 --facilitator ana
  praktik session plan \"Data CoP\" --every \"first tue 16:00\" --count 12 --rota ana,budi
  praktik session log \"Async Rust\" --present ana,budi,citra --guests 2
  praktik session log next --present-file present.txt
  praktik session note \"budi shares his slides\"
  praktik session import attendance.csv --unmatched add
  praktik session import guild.ics --horizon 12m
  praktik session export --format ics -o guild.ics
  praktik session list --upcoming")]
pub struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Plan a session, or a series of them
    Plan(plan::Args),
    /// Log a session that was held, planned or not
    Log(log::Args),
    /// List sessions, the latest first
    List(list::Args),
    /// Show one session with everything known of it
    Show(show::Args),
    /// Change what is known of a session
    Edit(edit::Args),
    /// Say that a planned session will not be held
    Cancel(cancel::Args),
    /// Note who was at a session
    Attend(attend::Args),
    /// Append a line to the notes of a session
    Note(note::Args),
    /// Note whether a session was worth the time
    Feedback(feedback::Args),
    /// Write the text that tells of a session to come, ready to be pasted
    Announce(letter::AnnounceArgs),
    /// Write the text that tells what came of a session, ready to be pasted
    Recap(letter::RecapArgs),
    /// Suggest what to plan next, with whom and why
    Suggest(suggest::Args),
    /// Take in who was at which session, from files, and what calendars plan
    Import(import::Args),
    /// Write the sessions as a table or a calendar
    Export(export::Args),
}

/// Runs `praktik session`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Plan(args) => plan::run(args, app),
        Verb::Log(args) => log::run(args, app),
        Verb::List(args) => list::run(&args, app),
        Verb::Show(args) => show::run(&args, app),
        Verb::Edit(args) => edit::run(args, app),
        Verb::Cancel(args) => cancel::run(args, app),
        Verb::Attend(args) => attend::run(args, app),
        Verb::Note(args) => note::run(&args, app),
        Verb::Feedback(args) => feedback::run(&args, app),
        Verb::Announce(args) => letter::announce(&args, app),
        Verb::Recap(args) => letter::recap(&args, app),
        Verb::Suggest(args) => suggest::run(&args, app),
        Verb::Import(args) => import::run(args, app),
        Verb::Export(args) => export::run(&args, app),
    }
}
