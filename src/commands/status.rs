//! `praktik status`: the week on one screen.

use super::shared::Output;
use super::{App, Outcome};
use crate::domain::period::{Asked, DEFAULT_DAYS};
use crate::error::Result;
use crate::health::{self, Policy};
use crate::render::views::status::StatusView;
use crate::render::words;

/// The week on one screen: what is coming, what is due, what needs care.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik status                 what this week needs, each with the command that settles it
  praktik status --check         exit 1 if anything is overdue: for cron and CI
  praktik status --json")]
pub struct Args {
    /// Exit 1 if anything is overdue
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik status`.
///
/// # Errors
/// No community file, or it cannot be read.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let facts = reader.facts()?;
    let today = app.context.now_in(facts.charter.zone()).day;
    let beside = reader.week_facts(today)?;
    let period = Asked::Last(DEFAULT_DAYS).on(today, None)?;
    let week = health::week(&facts, &Policy::from_charter(&facts.charter), &period, &beside);
    app.emit(&StatusView::new(&facts, &week), &args.output)?;
    let overdue = week.overdue();
    if args.check && overdue > 0 {
        app.say(&format!("{} overdue", words::counted(overdue, "thing is", "things are")))?;
        return Ok(Outcome::NeedsCare);
    }
    Ok(Outcome::Done)
}
