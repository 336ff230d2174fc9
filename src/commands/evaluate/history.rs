//! `praktik evaluate history`: values over time, as today's data has them and as they were recorded.

use super::period::{self, TieFlags};
use crate::commands::shared::Output;
use crate::commands::{App, Outcome};
use crate::domain::calendar::Span;
use crate::domain::facts::Facts;
use crate::domain::period::{DEFAULT_DAYS, Period, Window};
use crate::error::Result;
use crate::health::{self, Area, Evaluation, Measure, Policy};
use crate::render::Format;
use crate::render::views::evaluate::history::{AsRecorded, HistoryView, Series};
use crate::store::RecordedEvaluation;

/// How many recorded evaluations are held against today's data.
const HELD_AGAINST: usize = 12;

/// The arguments of `evaluate history`.
#[derive(Debug, clap::Args)]
#[command(after_help = "What is entered late changes what the past looks like: the table is reckoned from all that is
known today. What was recorded with --record stays as it was. It is held against today's data by
the charter's tie cap, whatever --tie-cap and --exact say of the table.

Examples:
  praktik evaluate history                         the scores of the last eight times 90 days
  praktik evaluate history --window quarter --windows 5
  praktik evaluate history --measure unthanked,attendance_rate
  praktik evaluate history --area connection --format csv")]
pub(super) struct Args {
    /// How many windows, the last one being today's
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(1..=120), hide_default_value = true)]
    windows: u32,
    /// quarter, month, year, or a length such as 30d [default: 90d]
    #[arg(long, value_name = "SPAN", value_parser = window)]
    window: Option<Window>,
    /// These measures instead of the scores; may be repeated
    #[arg(long = "measure", value_name = "MEASURE", value_delimiter = ',', conflicts_with = "area")]
    measures: Vec<String>,
    /// The score of this area, and its measures
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Look at the community as of this day instead of today
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[command(flatten)]
    ties: TieFlags,
    #[command(flatten)]
    output: Output,
}

fn window(given: &str) -> std::result::Result<Window, String> {
    Window::parse(given).map_err(|invalid| invalid.remedy)
}

/// Runs `praktik evaluate history`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let series = series(args)?;
    let reader = app.read()?;
    let mut facts = reader.facts()?;
    let as_of = period::as_of(args.as_of.as_deref(), app.context, &facts)?;
    let window = args.window.unwrap_or(Window::Span(Span::Days(DEFAULT_DAYS)));
    let policy = args.ties.policy(&facts.charter);
    let periods = window.up_to(as_of, args.windows);
    // Scores need every measure; where only measures are followed, nothing else is computed.
    let followed: Option<Vec<&Measure>> = series.iter().map(|one| one.measure()).collect();
    let windows: Vec<Evaluation> = app.evaluating_each(period::MEASURING, periods, |period: Period, watch| {
        let policy = policy.clone().watched(watch);
        match &followed {
            Some(measures) => health::evaluate_only(&facts, &policy, &period, measures),
            None => health::evaluate_alone(&facts, &policy, &period),
        }
    })?;
    let recorded: Vec<RecordedEvaluation> =
        reader.recorded_evaluations()?.into_iter().filter(|recorded| recorded.day <= as_of).collect();
    // Programs can reckon for themselves; people are told what differs.
    let told = matches!(args.output.format(), Format::Table | Format::Markdown);
    let late = if told { recorded.len().saturating_sub(HELD_AGAINST) } else { recorded.len() };
    // It was recorded as the charter has it.
    let policy = Policy::from_charter(&facts.charter);
    let rows = recorded.into_iter().enumerate().collect();
    let rows = app.evaluating_each(period::MEASURING, rows, |(place, recorded), watch| {
        let today = (place >= late).then(|| as_today(&mut facts, &policy.clone().watched(watch), &recorded));
        as_recorded(recorded, today)
    })?;
    app.emit(&HistoryView::new(&facts, as_of, &windows, &series, rows), &args.output)?;
    Ok(Outcome::Done)
}

/// What is shown: scores, or measures.
fn series(args: &Args) -> Result<Vec<Series>> {
    if !args.measures.is_empty() {
        return Ok(period::measures(&args.measures)?.into_iter().map(Series::Measure).collect());
    }
    Ok(match args.area.as_deref().map(period::area).transpose()? {
        None => std::iter::once(Series::Score).chain(Area::ALL.into_iter().map(Series::Area)).collect(),
        Some(area) => {
            let measures = area.measures().iter().filter(|measure| measure.listed).map(Series::Measure);
            std::iter::once(Series::Area(area)).chain(measures).collect()
        }
    })
}

/// The period of a recorded evaluation, evaluated with what is known today. It knows of itself, and not of what was
/// recorded after it, as it did not then.
fn as_today(facts: &mut Facts, policy: &Policy, recorded: &RecordedEvaluation) -> Evaluation {
    let all = std::mem::take(&mut facts.record.evaluations);
    facts.record.evaluations = all.iter().copied().filter(|day| *day <= recorded.day).collect();
    let period = Period {
        from: recorded.from,
        until: recorded.until,
        label: recorded.label.clone(),
        // The whole history has no period before it.
        whole: recorded.label.as_deref() == Some("all"),
    };
    let evaluation = health::evaluate_alone(facts, policy, &period);
    facts.record.evaluations = all;
    evaluation
}

fn as_recorded(recorded: RecordedEvaluation, today: Option<Evaluation>) -> AsRecorded {
    AsRecorded {
        date: recorded.day,
        from: recorded.from,
        until: recorded.until,
        label: recorded.label,
        score: recorded.score,
        coverage: recorded.coverage,
        stage: recorded.stage,
        note: recorded.note,
        areas: recorded.areas,
        values: recorded.values,
        today,
    }
}

/// How many periods the lines of the summary show.
const LINE: usize = 5;

/// The scores of the areas that the lines of the summary need beside those of the period and of the one before it: the
/// latest first.
pub(super) fn before(facts: &Facts, policy: &Policy, period: &Period) -> Vec<[Option<f64>; 6]> {
    let periods = std::iter::successors(period.previous(), Period::previous).take(LINE - 1).skip(1);
    health::area_scores(facts, policy, &periods.collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_are_read_as_they_are_said() {
        assert_eq!(window("Quarter"), Ok(Window::Quarter));
        assert!(window("fortnight").is_err_and(|said| said.contains("quarter, month, year")));
    }
}
