//! From readings to a judgement: status, scores, and what would help most.

use crate::domain::charter::Bound;
use crate::domain::facts::Facts;
use crate::domain::period::Period;

use super::measure::{Area, Direction, Guard, Measure, SMALL};
use super::policy::{Bounds, BoundsFrom, Policy};
use super::reading::{Basis, Finding, Reading};
use super::scene::Scene;
use super::shares::in_runs;
use super::ties::Sampling;

/// How a measure stands against its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// At or past its good bound.
    Good,
    /// At or past its watch bound.
    Watch,
    /// Beyond both: it needs care.
    Care,
    /// Told, not judged.
    Info,
    /// Nothing to go by.
    NoData,
}

impl Status {
    /// The key, as in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Watch => "watch",
            Self::Care => "care",
            Self::Info => "info",
            Self::NoData => "no-data",
        }
    }

    /// What it adds to a score: 1, ½ or 0; nothing where it is not judged.
    pub fn weight(self) -> Option<f64> {
        match self {
            Self::Good => Some(1.0),
            Self::Watch => Some(0.5),
            Self::Care => Some(0.0),
            Self::Info | Self::NoData => None,
        }
    }
}

/// How many measures have which status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Good.
    pub good: u32,
    /// Worth watching.
    pub watch: u32,
    /// In need of care.
    pub care: u32,
    /// Told, not judged.
    pub info: u32,
    /// Not recorded.
    pub no_data: u32,
}

/// One measure, judged.
#[derive(Debug, Clone)]
pub struct MeasureResult {
    /// The measure.
    pub measure: &'static Measure,
    /// Its value, in its unit.
    pub value: Option<f64>,
    /// Its value for the period of equal length before.
    pub previous: Option<f64>,
    /// The good bound that holds here.
    pub good: Option<Bound>,
    /// The watch bound that holds here.
    pub watch: Option<Bound>,
    /// Where the bounds, or the rule that it is only told, come from.
    pub bounds_from: BoundsFrom,
    /// How it stands.
    pub status: Status,
    /// What the value rests on.
    pub basis: Basis,
    /// Whether that is too little to judge by.
    pub small: bool,
    /// People that a report may list, by handle; never private ones.
    pub people: Vec<u32>,
    /// People behind the figure, for `explain` alone; never private ones.
    pub behind_people: Vec<u32>,
    /// How many people behind the figure are private, and so not listed.
    pub behind_private: u32,
    /// Sessions behind the figure, for `explain`.
    pub behind_sessions: Vec<u32>,
    /// What else is behind the figure, for `explain`: goals, resources, challenges, in a few words each.
    pub behind_things: Vec<String>,
    /// What there is to say about it.
    pub finding: Option<Finding>,
    /// How the value was come by, where not everything was looked at.
    pub sampling: Option<Sampling>,
}

/// One area, judged.
#[derive(Debug, Clone)]
pub struct AreaResult {
    /// The area.
    pub area: Area,
    /// 100 × the mean of its judged measures (good 1, watch ½, care 0), 0–100; `None` without any.
    pub score: Option<f64>,
    /// The same for the period before.
    pub previous_score: Option<f64>,
    /// Its measures, in the order of the contract.
    pub measures: Vec<MeasureResult>,
}

/// Something that would help, with the command that settles it.
#[derive(Debug, Clone)]
pub struct Opportunity {
    /// The area.
    pub area: Area,
    /// The measure that is not good.
    pub measure: &'static Measure,
    /// How it stands: care or watch.
    pub status: Status,
    /// People that may be named; never private ones.
    pub people: Vec<u32>,
    /// What there is to say about it.
    pub finding: Option<Finding>,
    /// By how many points the score would rise if the measure were good, 0–100.
    pub gain: f64,
    /// The command line; `…` stands for what only the lead can fill in.
    pub command: String,
}

/// How a community did in a period.
#[derive(Debug, Clone)]
pub struct Evaluation {
    /// The period.
    pub period: Period,
    /// The period of equal length before; `None` for the whole history.
    pub previous: Option<Period>,
    /// Members on the roll on the last day.
    pub members: u32,
    /// Sessions held in the period.
    pub sessions: u32,
    /// The mean of the area scores, 0–100; `None` without any.
    pub score: Option<f64>,
    /// The same for the period before.
    pub previous_score: Option<f64>,
    /// Judged measures ÷ measures that have a direction, 0–1.
    pub coverage: f64,
    /// How many measures have which status.
    pub counts: Counts,
    /// The areas, in their fixed order.
    pub areas: Vec<AreaResult>,
    /// What would help: measures in care before those to watch; among these, first what would raise the score most,
    /// then the order of the registry.
    pub opportunities: Vec<Opportunity>,
}

impl Evaluation {
    /// Whether there was anybody or anything; before that, there was no community that could have been measured.
    pub fn existed(&self) -> bool {
        self.members > 0 || self.sessions > 0
    }

    /// The scores of the areas, in the order of [`Area::ALL`]; none where there was no community yet.
    pub fn area_scores(&self) -> [Option<f64>; 6] {
        let mut scores = [None; 6];
        for (score, area) in scores.iter_mut().zip(&self.areas).filter(|_| self.existed()) {
            *score = area.score;
        }
        scores
    }

    /// All measures, by area.
    pub fn measures(&self) -> impl Iterator<Item = &MeasureResult> {
        self.areas.iter().flat_map(|area| &area.measures)
    }

    /// One measure by its key.
    pub fn find(&self, key: &str) -> Option<&MeasureResult> {
        self.measures().find(|result| result.measure.key == key)
    }
}

/// The handles of people, in the order given.
pub fn handles<'a>(facts: &'a Facts, people: &[u32]) -> Vec<&'a str> {
    people.iter().filter_map(|&person| facts.members.get(person as usize)).map(|m| m.handle.as_str()).collect()
}

/// Evaluates a community over a period, next to the one before.
pub fn evaluate(facts: &Facts, policy: &Policy, period: &Period) -> Evaluation {
    evaluate_both(facts, policy, period).0
}

/// Evaluates a community over a period, next to the one before, and that one by itself.
pub fn evaluate_both(facts: &Facts, policy: &Policy, period: &Period) -> (Evaluation, Option<Evaluation>) {
    let previous = period.previous();
    // The two know nothing of each other.
    let periods: Vec<&Period> = std::iter::once(period).chain(&previous).collect();
    let looks = in_runs(periods.len(), 1, |range| {
        periods[range].iter().map(|period| Look::at(facts, policy, period, |_| true)).collect::<Vec<_>>()
    });
    let mut looks = looks.into_iter().flatten();
    let (now, before) = (looks.next().unwrap_or_default(), looks.next().unwrap_or_default());
    let evaluation = now.evaluation(facts, period, previous.as_ref().map(|previous| (previous, &before)));
    (evaluation, previous.map(|previous| before.evaluation(facts, &previous, None)))
}

/// Evaluates a community over a period by itself, which takes half the time: nothing is said of the period before.
pub fn evaluate_alone(facts: &Facts, policy: &Policy, period: &Period) -> Evaluation {
    Look::at(facts, policy, period, |_| true).evaluation(facts, period, None)
}

/// The same of some measures only: nothing else is computed, and scores, coverage and counts are of these alone.
pub fn evaluate_only(facts: &Facts, policy: &Policy, period: &Period, wanted: &[&Measure]) -> Evaluation {
    let wanted = |measure: &Measure| wanted.iter().any(|one| one.key == measure.key);
    Look::at(facts, policy, period, wanted).evaluation(facts, period, None)
}

/// The scores of the areas over each of several periods, in the order of [`Area::ALL`]; none where there was neither a
/// member nor a session. Only what scores is computed.
pub fn area_scores(facts: &Facts, policy: &Policy, periods: &[Period]) -> Vec<[Option<f64>; 6]> {
    let scores = in_runs(periods.len(), 1, |range| {
        let judged = |measure: &Measure| measure.direction != Direction::None;
        periods[range].iter().map(|period| Look::at(facts, policy, period, judged).scores()).collect::<Vec<_>>()
    });
    scores.concat()
}

/// What one period says for itself.
#[derive(Default)]
struct Look {
    members: u32,
    sessions: u32,
    /// By area, in the order of [`Area::ALL`].
    measures: [Vec<MeasureResult>; 6],
}

impl Look {
    /// Computes the measures that are `wanted`.
    fn at(facts: &Facts, policy: &Policy, period: &Period, wanted: impl Fn(&Measure) -> bool) -> Self {
        let scene = Scene::new(facts, policy, period);
        let of = |area: Area| area.measures().iter().filter(|measure| wanted(measure));
        Self {
            members: scene.roll.len() as u32,
            sessions: scene.held.len() as u32,
            measures: Area::ALL.map(|area| of(area).map(|measure| judge(&scene, measure)).collect()),
        }
    }

    /// What it comes to, next to the period before where there is one.
    fn evaluation(self, facts: &Facts, period: &Period, before: Option<(&Period, &Self)>) -> Evaluation {
        let scored_before = before.map_or([None; 6], |(_, before)| before.scores());
        let mut areas = Vec::with_capacity(Area::ALL.len());
        for (place, (area, mut measures)) in Area::ALL.into_iter().zip(self.measures).enumerate() {
            let of_before = before.map_or(&[][..], |(_, before)| &before.measures[place]);
            for (result, before) in measures.iter_mut().zip(of_before) {
                result.previous = before.value;
            }
            let previous_score = scored_before[place];
            areas.push(AreaResult { area, score: area_score(&measures), previous_score, measures });
        }
        let mut counts = Counts::default();
        let (mut judged, mut directed) = (0u32, 0u32);
        for result in areas.iter().flat_map(|area| &area.measures) {
            *match result.status {
                Status::Good => &mut counts.good,
                Status::Watch => &mut counts.watch,
                Status::Care => &mut counts.care,
                Status::Info => &mut counts.info,
                Status::NoData => &mut counts.no_data,
            } += 1;
            judged += u32::from(result.status.weight().is_some());
            directed += u32::from(result.measure.direction != Direction::None);
        }
        Evaluation {
            members: self.members,
            sessions: self.sessions,
            score: mean(areas.iter().filter_map(|area| area.score)),
            previous_score: mean(areas.iter().filter_map(|area| area.previous_score)),
            coverage: f64::from(judged) / f64::from(directed.max(1)),
            counts,
            opportunities: opportunities(facts, &areas),
            areas,
            period: period.clone(),
            previous: before.map(|(period, _)| period.clone()),
        }
    }

    /// The scores of the areas. Before there was anybody or anything, there was no community that could have scored.
    fn scores(&self) -> [Option<f64>; 6] {
        let existed = self.members > 0 || self.sessions > 0;
        self.measures.each_ref().map(|measures| area_score(measures).filter(|_| existed))
    }
}

/// Computes one measure and holds it against its bounds.
fn judge(scene: &Scene<'_>, measure: &'static Measure) -> MeasureResult {
    let Reading { value, basis, mut people, mut behind_people, behind_sessions, behind_things, finding, sampling, few } =
        (measure.compute)(scene);
    let bounds = scene.policy.bounds(measure, scene.roll.len() as u32);
    let small = match basis {
        Basis::Fraction { denominator, .. } => measure.guard == Guard::Small && denominator < SMALL,
        Basis::Count(_) | Basis::None => false,
    } || few;
    let status = match value {
        None => Status::NoData,
        Some(_) if small || !bounds.judged => Status::Info,
        Some(value) => status(value, measure.direction, &bounds),
    };
    let listed = |person: &u32| !scene.facts.members[*person as usize].private;
    let behind = behind_people.len();
    people.retain(listed);
    behind_people.retain(listed);
    let behind_private = (behind - behind_people.len()) as u32;
    MeasureResult {
        measure,
        value,
        previous: None,
        good: bounds.good,
        watch: bounds.watch,
        bounds_from: bounds.from,
        status,
        basis,
        small,
        people,
        behind_people,
        behind_private,
        behind_sessions,
        behind_things,
        finding,
        sampling,
    }
}

/// How a value stands against bounds, both inclusive.
fn status(value: f64, direction: Direction, bounds: &Bounds) -> Status {
    let meets = |bound: Option<Bound>| match (direction, bound) {
        (Direction::Up, Some(Bound::Number(least))) => value >= least,
        (Direction::Down, Some(Bound::Number(most))) => value <= most,
        (Direction::Band, Some(Bound::Band([low, high]))) => low <= value && value <= high,
        _ => false,
    };
    if meets(bounds.good) {
        Status::Good
    } else if meets(bounds.watch) {
        Status::Watch
    } else {
        Status::Care
    }
}

fn area_score(measures: &[MeasureResult]) -> Option<f64> {
    mean(measures.iter().filter_map(|result| result.status.weight())).map(|mean| 100.0 * mean)
}

/// The arithmetic mean; `None` of nothing.
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// How many people a suggested command names.
const NAMED: usize = 5;

/// What would help, best first: see [`Evaluation::opportunities`].
fn opportunities(facts: &Facts, areas: &[AreaResult]) -> Vec<Opportunity> {
    let scored = areas.iter().filter(|area| area.score.is_some()).count() as f64;
    let mut found = Vec::new();
    for area in areas {
        let judged = area.measures.iter().filter(|result| result.status.weight().is_some()).count() as f64;
        for result in area.measures.iter().filter(|r| matches!(r.status, Status::Care | Status::Watch)) {
            let missing = 1.0 - result.status.weight().unwrap_or(1.0);
            found.push(Opportunity {
                area: area.area,
                measure: result.measure,
                status: result.status,
                people: result.people.clone(),
                finding: result.finding.clone(),
                gain: 100.0 * missing / (judged * scored),
                command: command(facts, result),
            });
        }
    }
    let rank = |status: Status| if status == Status::Care { 0 } else { 1 };
    found.sort_by(|a, b| rank(a.status).cmp(&rank(b.status)).then(b.gain.total_cmp(&a.gain)));
    found
}

/// The command that answers a measure, with the people it names filled in.
fn command(facts: &Facts, result: &MeasureResult) -> String {
    let named = handles(facts, &result.people[..result.people.len().min(NAMED)]);
    if named.is_empty() {
        return result.measure.command.to_owned();
    }
    // The first ellipsis of a command stands for people.
    result.measure.command.replacen('…', &named.join(" "), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(good: Bound, watch: Bound) -> Bounds {
        Bounds { good: Some(good), watch: Some(watch), from: BoundsFrom::Measure, judged: true }
    }

    #[test]
    fn bounds_are_inclusive_on_both_sides() {
        let up = bounds(Bound::Number(0.4), Bound::Number(0.2));
        let of = |value| status(value, Direction::Up, &up);
        assert_eq!([0.4, 0.39, 0.2, 0.19].map(of), [Status::Good, Status::Watch, Status::Watch, Status::Care]);
        let down = bounds(Bound::Number(0.1), Bound::Number(0.3));
        let of = |value| status(value, Direction::Down, &down);
        assert_eq!([0.1, 0.11, 0.3, 0.31].map(of), [Status::Good, Status::Watch, Status::Watch, Status::Care]);
        let band = bounds(Bound::Band([0.08, 0.2]), Bound::Band([0.04, 0.35]));
        let of = |value| status(value, Direction::Band, &band);
        assert_eq!([0.08, 0.2, 0.04, 0.35].map(of), [Status::Good, Status::Good, Status::Watch, Status::Watch]);
        assert_eq!([0.03, 0.36].map(of), [Status::Care, Status::Care]);
    }
}
