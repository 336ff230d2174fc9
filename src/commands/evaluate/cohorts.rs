//! `praktik evaluate cohorts`: of those who first came in a month, the share seen again.

use super::period;
use crate::commands::shared::{Output, worded};
use crate::commands::{App, Outcome};
use crate::error::Result;
use crate::health::{self, By};
use crate::render::views::evaluate::CohortsView;

/// The arguments of `evaluate cohorts`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Somebody first came in the month of their first attendance ever. A month that is not over says
nothing yet, and neither does one in which no attendance was taken. Fewer than five people are
told as counts. Nobody is named.

Examples:
  praktik evaluate cohorts                       the last twelve months
  praktik evaluate cohorts --by quarter --cohorts 8
  praktik evaluate cohorts --as-of 2026-06-30 --ahead 3
  praktik evaluate cohorts --format csv")]
pub(super) struct Args {
    /// By month or quarter of the first attendance [default: month]
    #[arg(long, value_name = "BY", value_parser = worded::<By>())]
    by: Option<By>,
    /// How many cohorts, the last one being today's [default: 12]
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=600), hide_default_value = true)]
    cohorts: u32,
    /// How many months or quarters to follow each [default: 12]
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=120), hide_default_value = true)]
    ahead: u32,
    /// Look at the community as of this day instead of today
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik evaluate cohorts`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let facts = app.read()?.facts()?;
    let as_of = period::as_of(args.as_of.as_deref(), app.context, &facts)?;
    let by = args.by.unwrap_or(By::Month);
    let cohorts = health::cohorts(&facts, as_of, by, args.cohorts, args.ahead);
    app.emit(&CohortsView::new(&facts, as_of, &cohorts), &args.output)?;
    Ok(Outcome::Done)
}
