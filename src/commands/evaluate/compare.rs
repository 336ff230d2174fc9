//! `praktik evaluate compare`: two periods side by side, what moved and why.

use super::period::{self, TieFlags};
use crate::commands::shared::Output;
use crate::commands::{App, Outcome};
use crate::domain::period::Period;
use crate::error::{Error, Result};
use crate::health;
use crate::render::views::evaluate::{ComparisonView, Wanted};

/// The arguments of `evaluate compare`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "First comes what changed its status, then the size of a change against the bounds of its measure.
Both periods are reckoned from all that is known today.

Examples:
  praktik evaluate compare 2026-Q2 2026-Q3
  praktik evaluate compare 2025 2026 --area connection
  praktik evaluate compare 2026-08 2026-09 --measure attendance_rate,unthanked
  praktik evaluate compare 2026-Q3 90d --format csv"
)]
pub(super) struct Args {
    /// The period to start from: 2026, 2026-Q2, 2026-09, or a length that ends today such as 90d
    #[arg(value_name = "PERIOD")]
    a: String,
    /// The period to compare with it
    #[arg(value_name = "PERIOD")]
    b: String,
    /// Only these measures; may be repeated
    #[arg(long = "measure", value_name = "MEASURE", value_delimiter = ',', conflicts_with = "area")]
    measures: Vec<String>,
    /// Only this area
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Every change, and what was recorded in neither
    #[arg(long)]
    all: bool,
    /// Look at the community as of this day instead of today
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[command(flatten)]
    ties: TieFlags,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik evaluate compare`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let wanted = Wanted {
        area: args.area.as_deref().map(period::area).transpose()?,
        measures: period::measures(&args.measures)?,
        all: args.all,
    };
    let facts = app.read()?.facts()?;
    let as_of = period::as_of(args.as_of.as_deref(), app.context, &facts)?;
    let read = |given: &str| -> Result<Period> {
        let period = period::named(given, as_of, &facts)?;
        if period.whole {
            return Err(Error::usage("the whole history has nothing beside it to be compared with").at(given).hint(
                "name two periods, such as 2025 2026; all of it over time: praktik evaluate history --window year",
            ));
        }
        Ok(period)
    };
    let (a, b) = (read(&args.a)?, read(&args.b)?);
    if (a.from, a.until) == (b.from, b.until) {
        return Err(Error::usage(format!("{} and {} are the same days", args.a, args.b))
            .hint("name two periods, such as 2026-Q2 2026-Q3"));
    }
    let (before, now) = app.evaluating(period::MEASURING, |_, watch| {
        let policy = args.ties.policy(&facts.charter).watched(watch);
        let evaluate = |period: &Period| health::evaluate_alone(&facts, &policy, period);
        Ok((evaluate(&a), evaluate(&b)))
    })?;
    let view = ComparisonView::new(&facts, as_of, (&before, &args.a), (&now, &args.b), wanted);
    app.emit(&view, &args.output)?;
    Ok(Outcome::Done)
}
