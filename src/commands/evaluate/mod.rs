//! `praktik evaluate`: how the community is doing, and what would help most.

mod cohorts;
mod compare;
mod history;
mod network;
pub(super) mod period;
mod record;
mod report;

use self::period::{Reading, TieFlags};
use super::shared::{Listing, Output, PeriodFlags};
use super::{App, Outcome};
use crate::error::{Error, Result};
use crate::health::{self, Status};
use crate::render::views::evaluate::{Detail, EvaluationView, ExplainView, MeasureRow};
use crate::render::words;
use crate::render::{Format, List};

/// How the community is doing, and what would help most.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:
  praktik evaluate                               the last 90 days, on one screen
  praktik evaluate --period 2026-Q3 --area connection
  praktik evaluate explain attendance_rate --period 2026
  praktik evaluate compare 2026-Q2 2026-Q3       what moved, and why
  praktik evaluate report --for sponsor -o report.html
  praktik evaluate --check                       exit 1 if anything needs care: for cron and CI
  praktik evaluate --fail-under 60 --json
  praktik evaluate --record --stage maturing     keep it, and undertake what would help"
)]
pub struct Args {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    summary: Summary,
}

#[derive(Debug, clap::Args)]
struct Summary {
    #[command(flatten)]
    period: PeriodFlags,
    /// Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Every measure
    #[arg(long)]
    measures: bool,
    /// Exit 1 if anything needs care
    #[arg(long)]
    check: bool,
    /// Exit 1 if the score is under N, or if there is none
    #[arg(long, value_name = "N", value_parser = finite)]
    fail_under: Option<f64>,
    #[command(flatten)]
    ties: TieFlags,
    #[command(flatten)]
    recording: record::Flags,
    #[command(flatten)]
    output: Output,
}

fn finite(given: &str) -> std::result::Result<f64, &'static str> {
    given.trim().parse().ok().filter(|number: &f64| number.is_finite()).ok_or("a score is a number from 0 to 100")
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Show where a figure comes from: formula, source, bounds, and the people and sessions behind it
    #[command(after_help = "Examples:
  praktik evaluate explain active_share
  praktik evaluate explain unthanked --period 2026-Q3")]
    Explain {
        /// The measure's key, as in `praktik evaluate measures`
        #[arg(value_name = "KEY")]
        key: String,
        #[command(flatten)]
        period: PeriodFlags,
        #[command(flatten)]
        ties: TieFlags,
        #[command(flatten)]
        output: Output,
    },
    /// Show how many of those who first came in a month were seen again
    Cohorts(cohorts::Args),
    /// Compare two periods: what moved, and why
    Compare(compare::Args),
    /// Show values over time, and what was recorded
    History(history::Args),
    /// Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix
    Network(Box<network::Args>),
    /// Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown
    Report(report::Args),
    /// List every measure: what it says, its bounds, where they come from
    #[command(after_help = "Examples:
  praktik evaluate measures
  praktik evaluate measures --columns measure,good,watch,source --format markdown")]
    Measures {
        #[command(flatten)]
        listing: Listing,
        /// Show other columns: measure, area, unit, direction, good, watch, says, source, formula
        #[arg(long, value_name = "KEYS", value_delimiter = ',')]
        columns: Option<Vec<String>>,
    },
}

/// Runs `praktik evaluate`.
///
/// # Errors
/// A period, area or measure that cannot be read; no community file.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        None => summary(&args.summary, app),
        Some(Verb::Cohorts(args)) => cohorts::run(&args, app),
        Some(Verb::Compare(args)) => compare::run(&args, app),
        Some(Verb::History(args)) => history::run(&args, app),
        Some(Verb::Network(args)) => network::run(&args, app),
        Some(Verb::Report(args)) => report::run(&args, app),
        Some(Verb::Explain { key, period, ties, output }) => explain(&key, (&period, &ties), &output, app),
        Some(Verb::Measures { listing, columns }) => {
            let rows = health::registry().map(MeasureRow::from).collect();
            // On a narrow terminal the keys stay whole at the cost of a column.
            let narrow = app.context.terminal.width.is_some_and(|width| width < 80);
            let fewer = (columns.is_none() && narrow && listing.output.format() == Format::Table)
                .then(|| ["measure", "good", "says"].map(str::to_owned).to_vec());
            let list = List::new(rows, "No measures.").choose(columns.or(fewer).as_deref())?;
            let list = list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?;
            app.emit(&list, &listing.output)?;
            Ok(Outcome::Done)
        }
    }
}

fn summary(args: &Summary, app: &mut App<'_>) -> Result<Outcome> {
    let area = args.area.as_deref().map(period::area).transpose()?;
    let reader = app.read()?;
    let reading = period::read((&args.period, &args.ties), args.recording.record, app, &reader)?;
    let Reading { facts, evaluation, as_of } = &reading;
    let detail = Detail { area, measures: args.measures };
    let mut view = EvaluationView::new(facts, evaluation, *as_of, detail);
    let shown = matches!(args.output.format(), Format::Table | Format::Markdown);
    if shown && area.is_none() && !args.measures {
        let before = app.evaluating(period::MEASURING, |_, watch| {
            let policy = args.ties.policy(&facts.charter).watched(watch);
            Ok(history::before(facts, &policy, &evaluation.period))
        })?;
        view.look_back(evaluation, &before);
    }
    if args.recording.record {
        record::run(&args.recording, &reader, &reading, view, &args.output, app)?;
    } else {
        view.say_stage(reader.stage(evaluation.period.until)?);
        app.emit(&view, &args.output)?;
    }
    let mut outcome = Outcome::Done;
    if args.check {
        let careful: Vec<&str> = evaluation
            .measures()
            .filter(|result| result.status == Status::Care && area.is_none_or(|area| result.measure.area == area))
            .map(|result| result.measure.key)
            .collect();
        if !careful.is_empty() {
            app.say(&format!("needs care: {}", words::listed(&careful)))?;
            outcome = Outcome::NeedsCare;
        }
    }
    if let Some(least) = args.fail_under {
        match evaluation.score {
            Some(score) if score >= least => {}
            Some(score) => {
                // Rounded down, so that 59.97 does not read as 60.0.
                app.say(&format!("the score {:.1} is under {least}", (score * 10.0).floor() / 10.0))?;
                outcome = Outcome::NeedsCare;
            }
            None => {
                app.say(&format!("there is no score to hold against {least}"))?;
                outcome = Outcome::NeedsCare;
            }
        }
    }
    Ok(outcome)
}

fn explain(key: &str, flags: (&PeriodFlags, &TieFlags), output: &Output, app: &mut App<'_>) -> Result<Outcome> {
    let measure = period::measure(key)?;
    let reader = app.read()?;
    let Reading { facts, evaluation, as_of } = period::read(flags, false, app, &reader)?;
    let result = evaluation.find(measure.key).ok_or_else(|| Error::failed("that measure was not computed"))?;
    app.emit(&ExplainView::new(&facts, &evaluation, result, as_of), output)?;
    Ok(Outcome::Done)
}
