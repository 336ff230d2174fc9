//! The health summary, the registry, and where a figure comes from.

mod carried;
mod cohorts;
mod compare;
mod explain;
pub mod history;
mod measures;
pub mod network;
mod page;
mod sampling;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Number, Value};

use carried::ActionView;
pub use cohorts::CohortsView;
pub use compare::{ComparisonView, Wanted};
pub use explain::ExplainView;
pub use measures::MeasureRow;
use sampling::{SamplingView, sampled};

use crate::domain::charter::Bound;
use crate::domain::facts::Facts;
use crate::domain::period::Period;
use crate::domain::record::Stage;
use crate::health::{Area, Basis, Counts, Direction, Evaluation, MeasureResult, Status, handles};
use crate::render::words;

/// A number as JSON: whole ones without a decimal point, all others in full precision.
fn number(value: f64) -> Value {
    // Up to 2^53 every whole number is exact.
    if value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0 {
        Value::from(value as i64)
    } else {
        Number::from_f64(value).map_or(Value::Null, Value::Number)
    }
}

/// A number as JSON, `null` where there is none.
pub(in crate::render::views) fn maybe(value: Option<f64>) -> Value {
    value.map_or(Value::Null, number)
}

fn bound(bound: Option<Bound>) -> Value {
    match bound {
        None => Value::Null,
        Some(Bound::Number(value)) => number(value),
        Some(Bound::Band([low, high])) => Value::Array(vec![number(low), number(high)]),
    }
}

fn basis(basis: Basis) -> Value {
    match basis {
        Basis::None => Value::Null,
        Basis::Count(count) => serde_json::json!({ "count": count }),
        Basis::Fraction { numerator, denominator } => {
            serde_json::json!({ "numerator": number(numerator), "denominator": number(denominator) })
        }
    }
}

/// A period: its days, and the name it was asked for by.
#[derive(Debug, Clone, Serialize)]
pub struct PeriodView {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Its name; `None` for plain dates.
    pub label: Option<String>,
}

impl From<&Period> for PeriodView {
    fn from(period: &Period) -> Self {
        Self { from: period.from, until: period.until, label: period.label.clone() }
    }
}

/// How many measures have which status.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct CountsView {
    good: u32,
    watch: u32,
    care: u32,
    info: u32,
    no_data: u32,
}

impl From<Counts> for CountsView {
    fn from(counts: Counts) -> Self {
        let Counts { good, watch, care, info, no_data } = counts;
        Self { good, watch, care, info, no_data }
    }
}

/// One measure, judged.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureView {
    measure: &'static str,
    value: Value,
    previous: Value,
    unit: &'static str,
    direction: &'static str,
    good: Value,
    watch: Value,
    status: &'static str,
    basis: Value,
    small: bool,
    people: Vec<String>,
    /// How the value was come by, where not everything was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    sampling: Option<SamplingView>,
    #[serde(skip)]
    shown: Shown,
}

/// What only people read of a measure.
#[derive(Debug, Clone)]
struct Shown {
    status: Status,
    value: String,
    previous: String,
    good: String,
    watch: String,
    basis: String,
    finding: Option<String>,
    /// Whether it moved in the desirable direction; `None` where it did not move or nothing is desirable.
    better: Option<bool>,
    /// Whether it is more than before; `None` where it is the same or not known.
    rose: Option<bool>,
    listed: bool,
}

impl MeasureView {
    fn new(result: &MeasureResult, facts: &Facts, until: NaiveDate) -> Self {
        let measure = result.measure;
        let shown = Shown {
            status: result.status,
            value: words::health::value(result.value, measure.unit),
            previous: words::health::value(result.previous, measure.unit),
            good: words::health::bound(result.good, measure.unit),
            watch: words::health::bound(result.watch, measure.unit),
            basis: words::health::about(result, words::health::basis_numbers(result.basis)),
            finding: result.finding.as_ref().map(|finding| words::health::finding(measure.key, finding, facts, until)),
            better: better(result),
            rose: result
                .value
                .zip(result.previous)
                .filter(|(now, before)| now != before)
                .map(|(now, before)| now > before),
            listed: measure.listed,
        };
        Self {
            measure: measure.key,
            value: maybe(result.value),
            previous: maybe(result.previous),
            unit: measure.unit.key(),
            direction: measure.direction.key(),
            good: bound(result.good),
            watch: bound(result.watch),
            status: result.status.key(),
            basis: basis(result.basis),
            small: result.small,
            people: handles(facts, &result.people).into_iter().map(str::to_owned).collect(),
            sampling: SamplingView::new(result.sampling),
            shown,
        }
    }
}

/// Whether a value moved the way that is desirable since the period before.
fn better(result: &MeasureResult) -> Option<bool> {
    let (now, before) = (result.value?, result.previous?);
    if now == before {
        return None;
    }
    match result.measure.direction {
        Direction::Up => Some(now > before),
        Direction::Down => Some(now < before),
        Direction::Band | Direction::None => None,
    }
}

/// One area, judged.
#[derive(Debug, Clone, Serialize)]
pub struct AreaView {
    area: &'static str,
    score: Option<f64>,
    previous_score: Option<f64>,
    measures: Vec<MeasureView>,
    #[serde(skip)]
    which: Area,
}

/// How many opportunities people are shown.
const OFFERED: usize = 5;

/// Something that would help.
#[derive(Debug, Clone, Serialize)]
pub struct OpportunityView {
    /// The key of the area.
    pub area: &'static str,
    /// The key of the measure that is not good.
    pub measure: &'static str,
    finding: String,
    people: Vec<String>,
    command: String,
    /// What to do, in a few words.
    #[serde(skip)]
    pub advice: String,
}

/// How much of the summary people want to see.
#[derive(Debug, Clone, Copy, Default)]
pub struct Detail {
    /// Only this area.
    pub area: Option<Area>,
    /// Every measure, also those that the summary leaves to other verbs.
    pub measures: bool,
}

/// The health summary.
#[derive(Debug, Clone, Serialize)]
pub struct EvaluationView {
    community: String,
    as_of: NaiveDate,
    period: PeriodView,
    previous: Option<PeriodView>,
    members: u32,
    sessions: u32,
    score: Option<f64>,
    previous_score: Option<f64>,
    coverage: f64,
    counts: CountsView,
    areas: Vec<AreaView>,
    opportunities: Vec<OpportunityView>,
    stage: Option<Stage>,
    stage_since: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    recorded: Option<RecordedView>,
    actions: Vec<ActionView>,
    #[serde(skip)]
    detail: Detail,
    #[serde(skip)]
    done: Option<Done>,
    /// The scores of each area over the latest periods of equal length, the oldest first; none where there is nothing
    /// to compare.
    #[serde(skip)]
    lately: Vec<[Option<f64>; 6]>,
}

/// What was recorded just now.
#[derive(Debug, Clone, Serialize)]
struct RecordedView {
    date: NaiveDate,
    stage: Option<Stage>,
}

/// How many actions were done since the last recorded evaluation, or in the period where there is none.
#[derive(Debug, Clone, Copy)]
struct Done {
    actions: usize,
    since: Option<NaiveDate>,
}

impl EvaluationView {
    /// The view of an evaluation as of a day.
    pub fn new(facts: &Facts, evaluation: &Evaluation, as_of: NaiveDate, detail: Detail) -> Self {
        let until = evaluation.period.until;
        let wanted = |area: Area| detail.area.is_none_or(|only| only == area);
        let areas = evaluation.areas.iter().filter(|area| wanted(area.area)).map(|area| AreaView {
            area: area.area.key(),
            score: area.score,
            previous_score: area.previous_score,
            measures: area.measures.iter().map(|result| MeasureView::new(result, facts, until)).collect(),
            which: area.area,
        });
        let opportunities = evaluation.opportunities.iter().filter(|found| wanted(found.area)).map(|found| {
            let people = handles(facts, &found.people);
            let key = found.measure.key;
            OpportunityView {
                area: found.area.key(),
                measure: key,
                finding: found
                    .finding
                    .as_ref()
                    .map(|finding| words::health::finding(key, finding, facts, until))
                    .unwrap_or_default(),
                advice: words::health::advice(key, &people),
                people: people.into_iter().map(str::to_owned).collect(),
                command: found.command.clone(),
            }
        });
        Self {
            community: facts.charter.name.clone(),
            as_of,
            period: PeriodView::from(&evaluation.period),
            previous: evaluation.previous.as_ref().map(PeriodView::from),
            members: evaluation.members,
            sessions: evaluation.sessions,
            score: evaluation.score,
            previous_score: evaluation.previous_score,
            coverage: evaluation.coverage,
            counts: evaluation.counts.into(),
            areas: areas.collect(),
            opportunities: opportunities.collect(),
            stage: None,
            stage_since: None,
            recorded: None,
            actions: carried::open(facts, evaluation, wanted),
            detail,
            done: carried::done(facts, &evaluation.period, wanted),
            lately: Vec::new(),
        }
    }

    /// Says where the community stands in its life, in its lead's word, and since when.
    pub fn say_stage(&mut self, stage: Option<(Stage, NaiveDate)>) {
        (self.stage, self.stage_since) = stage.unzip();
    }

    /// Says that this was recorded on a day, with the stage that was said of it.
    pub fn say_recorded(&mut self, date: NaiveDate, stage: Option<Stage>) {
        self.recorded = Some(RecordedView { date, stage });
    }

    /// Adds an action that was undertaken just now because of something that would help: programs get it, people are
    /// told on the way.
    pub fn add_action(&mut self, action: Undertaken<'_>) {
        self.actions.push(ActionView::fresh(action));
    }

    /// Shows how each area scored lately: in this period and the one before it, and in those of `earlier`, which go on
    /// back from there.
    pub fn look_back(&mut self, evaluation: &Evaluation, earlier: &[[Option<f64>; 6]]) {
        let existed = evaluation.existed();
        let found = |area| evaluation.areas.iter().find(|result| result.area == area);
        let now = Area::ALL.map(|area| found(area).and_then(|result| result.score).filter(|_| existed));
        let previous = evaluation.previous.as_ref();
        let before = previous.map(|_| Area::ALL.map(|area| found(area).and_then(|result| result.previous_score)));
        let mut all: Vec<_> = std::iter::once(now).chain(before).chain(earlier.iter().copied()).collect();
        all.reverse();
        // A line of one value says nothing that the bar does not say.
        let periods = all.iter().filter(|scores| scores.iter().any(Option::is_some)).count();
        self.lately = if periods > 1 { all } else { Vec::new() };
    }

    /// What would help most, as many as people are shown.
    pub fn offered(&self) -> &[OpportunityView] {
        &self.opportunities[..self.opportunities.len().min(OFFERED)]
    }
}

/// An action that was undertaken just now.
#[derive(Debug, Clone, Copy)]
pub struct Undertaken<'a> {
    /// The number it is called by.
    pub number: i64,
    /// What would help.
    pub what: &'a OpportunityView,
    /// The handle of who does it, where they may be named.
    pub owner: Option<&'a str>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// What the measure says now.
    pub value: Option<f64>,
}
