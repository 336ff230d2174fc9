//! Two periods side by side: what moved, and why.

mod page;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::{CountsView, PeriodView, SamplingView, basis, maybe};
use crate::domain::Worded;
use crate::domain::facts::Facts;
use crate::health::{Area, Compared, Evaluation, Measure, MeasureResult, Status, Verdict, compare, moved};
use crate::render::{Sheet, words};

/// One of the two periods.
#[derive(Debug, Clone, Serialize)]
struct SideView {
    period: PeriodView,
    days: i64,
    members: u32,
    sessions: u32,
    score: Option<f64>,
    coverage: f64,
    counts: CountsView,
    /// What people call it: its name, or how it was asked for.
    #[serde(skip)]
    name: String,
}

impl SideView {
    fn new(evaluation: &Evaluation, asked: &str) -> Self {
        Self {
            period: PeriodView::from(&evaluation.period),
            days: evaluation.period.days(),
            members: evaluation.members,
            sessions: evaluation.sessions,
            score: evaluation.score.filter(|_| evaluation.existed()),
            coverage: evaluation.coverage,
            counts: evaluation.counts.into(),
            name: evaluation.period.label.clone().unwrap_or_else(|| asked.trim().to_owned()),
        }
    }
}

/// An area in both periods.
#[derive(Debug, Clone, Serialize)]
struct AreaView {
    area: &'static str,
    a: Option<f64>,
    b: Option<f64>,
    difference: Option<f64>,
    #[serde(skip)]
    which: Area,
}

/// A measure in one of the periods.
#[derive(Debug, Clone, Serialize)]
struct ValueView {
    value: Value,
    status: &'static str,
    basis: Value,
    small: bool,
    /// How the value was come by, where not everything was looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    sampling: Option<SamplingView>,
}

impl ValueView {
    fn new(result: Option<&MeasureResult>) -> Self {
        match result {
            Some(result) => Self {
                value: maybe(result.value),
                status: result.status.key(),
                basis: basis(result.basis),
                small: result.small,
                sampling: SamplingView::new(result.sampling),
            },
            None => Self {
                value: Value::Null,
                status: Status::NoData.key(),
                basis: Value::Null,
                small: false,
                sampling: None,
            },
        }
    }
}

/// A measure in both periods.
#[derive(Debug, Clone, Serialize)]
struct ComparedView {
    measure: &'static str,
    area: &'static str,
    unit: &'static str,
    direction: &'static str,
    a: ValueView,
    b: ValueView,
    difference: Value,
    verdict: Verdict,
    #[serde(skip)]
    shown: Shown,
}

/// What only people read of it.
#[derive(Debug, Clone)]
struct Shown {
    before: String,
    now: String,
    difference: f64,
    status: Option<(Status, Status)>,
    why: Vec<String>,
    /// In which of the two it has a value.
    known: (bool, bool),
}

impl ComparedView {
    fn new(one: &Compared<'_>, facts: &Facts, until: NaiveDate) -> Self {
        let measure = one.measure;
        let value = |result: Option<&MeasureResult>| result.and_then(|result| result.value);
        let (before, now) = (value(one.a), value(one.b));
        Self {
            measure: measure.key,
            area: measure.area.key(),
            unit: measure.unit.key(),
            direction: measure.direction.key(),
            a: ValueView::new(one.a),
            b: ValueView::new(one.b),
            difference: maybe(one.difference),
            verdict: one.verdict,
            shown: Shown {
                before: words::health::value(before, measure.unit),
                now: words::health::value(now, measure.unit),
                difference: one.difference.unwrap_or(0.0),
                status: one.status_change(),
                why: words::health::why(one, facts, until),
                known: (before.is_some(), now.is_some()),
            },
        }
    }
}

/// What of a comparison is wanted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only this area.
    pub area: Option<Area>,
    /// Only these measures; every one where there are none.
    pub measures: Vec<&'static Measure>,
    /// Whether people see every change and every figure that stayed.
    pub all: bool,
}

impl Wanted {
    fn holds(&self, measure: &Measure) -> bool {
        self.area.is_none_or(|area| measure.area == area)
            && (self.measures.is_empty() || self.measures.iter().any(|one| one.key == measure.key))
    }
}

/// Two periods side by side, and what moved from the first to the second.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonView {
    community: String,
    as_of: NaiveDate,
    a: SideView,
    b: SideView,
    difference: Option<f64>,
    areas: Vec<AreaView>,
    measures: Vec<ComparedView>,
    /// The keys of what moved, first what matters most.
    moved: Vec<&'static str>,
    #[serde(skip)]
    wanted: Wanted,
    /// Whether there is anybody or anything at any time.
    #[serde(skip)]
    begun: bool,
}

impl ComparisonView {
    /// The view of two evaluations, each with the words it was asked for by.
    pub fn new(
        facts: &Facts,
        as_of: NaiveDate,
        (a, asked_a): (&Evaluation, &str),
        (b, asked_b): (&Evaluation, &str),
        wanted: Wanted,
    ) -> Self {
        let (side_a, side_b) = (SideView::new(a, asked_a), SideView::new(b, asked_b));
        let mut compared = compare(a, b);
        compared.retain(|one| wanted.holds(one.measure));
        let areas = Area::ALL.into_iter().filter(|area| compared.iter().any(|one| one.measure.area == *area));
        let score = |evaluation: &Evaluation, area: Area| {
            let found = evaluation.areas.iter().find(|result| result.area == area);
            found.and_then(|result| result.score).filter(|_| evaluation.existed())
        };
        let areas = areas.map(|area| {
            let (a, b) = (score(a, area), score(b, area));
            AreaView { area: area.key(), a, b, difference: difference(a, b), which: area }
        });
        Self {
            community: facts.charter.name.clone(),
            as_of,
            difference: difference(side_a.score, side_b.score),
            areas: areas.collect(),
            measures: compared.iter().map(|one| ComparedView::new(one, facts, b.period.until)).collect(),
            moved: moved(&compared).into_iter().map(|one| one.measure.key).collect(),
            a: side_a,
            b: side_b,
            wanted,
            begun: !facts.sessions.is_empty() || !facts.members.is_empty(),
        }
    }
}

fn difference(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    Some(b? - a?)
}

impl Sheet for ComparisonView {
    fn page(&self, look: &crate::render::Look) -> crate::render::Page {
        page::page(self, look)
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let header = vec![
            "measure",
            "area",
            "unit",
            "direction",
            "a_value",
            "a_status",
            "b_value",
            "b_status",
            "difference",
            "verdict",
            "a_sampled",
            "b_sampled",
        ];
        let rows = self.measures.iter().map(|one| {
            vec![
                one.measure.into(),
                one.area.into(),
                one.unit.into(),
                one.direction.into(),
                one.a.value.clone(),
                one.a.status.into(),
                one.b.value.clone(),
                one.b.status.into(),
                one.difference.clone(),
                one.verdict.word().into(),
                one.a.sampling.is_some().into(),
                one.b.sampling.is_some().into(),
            ]
        });
        Some((header, rows.collect()))
    }
}
