//! Two periods of one community side by side: what moved, which way, and how much it matters.

use std::cmp::Reverse;

use super::evaluation::{Evaluation, MeasureResult, Status};
use super::measure::{Direction, Measure};
use crate::domain::charter::Bound;
use crate::domain::worded::worded;

worded! {
    /// How a measure of one period stands to that of another.
    pub enum Verdict {
        /// It moved the desirable way.
        Better = "better",
        /// It moved the other way.
        Worse = "worse",
        /// It has the same value.
        Same = "same",
        /// It moved, and neither way is the better one, or there is too little to judge by.
        Changed = "changed",
        /// It was not measured in one of them, or in both.
        Unknown = "unknown",
    }
}

/// Two values closer than this are the same.
const APART: f64 = 1e-9;

/// One measure in two periods.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    /// The measure.
    pub measure: &'static Measure,
    /// In the first period; `None` where there was no community yet.
    pub a: Option<&'a MeasureResult>,
    /// In the second.
    pub b: Option<&'a MeasureResult>,
    /// By how much the second value is more than the first; `None` where one is missing.
    pub difference: Option<f64>,
    /// What that means.
    pub verdict: Verdict,
}

impl<'a> Compared<'a> {
    fn new(measure: &'static Measure, a: Option<&'a MeasureResult>, b: Option<&'a MeasureResult>) -> Self {
        let (difference, verdict) = match (value(a), value(b)) {
            (Some(before), Some(now)) => {
                let good = b.and_then(|b| b.good);
                let small = a.is_some_and(|a| a.small) || b.is_some_and(|b| b.small);
                // A band that does not hold for a community of this size says of neither way that it is the better one.
                let no_band = measure.direction == Direction::Band && !(judged(a) && judged(b));
                let verdict = match (now - before).abs() < APART {
                    true => Verdict::Same,
                    // From too few it is told, and not judged.
                    false if small || no_band => Verdict::Changed,
                    false => verdict(measure, before, now, good),
                };
                (Some(now - before), verdict)
            }
            _ => (None, Verdict::Unknown),
        };
        Self { measure, a, b, difference, verdict }
    }

    /// Whether it has a value in both periods, and not the same.
    pub fn moved(&self) -> bool {
        matches!(self.verdict, Verdict::Better | Verdict::Worse | Verdict::Changed)
    }

    /// The status before and after, where both periods are judged and it is not the same.
    pub fn status_change(&self) -> Option<(Status, Status)> {
        let (before, now) = (self.a?.status, self.b?.status);
        (before != now && before.weight().is_some() && now.weight().is_some()).then_some((before, now))
    }

    /// How much the change matters: what changed its status comes first, then what is judged, then what has a direction,
    /// then the rest; among equals the size of the change decides, against the bounds and then against the value, in thousandths.
    fn matters(&self) -> (u32, Reverse<i64>, Reverse<i64>, Reverse<i64>) {
        let steps = self
            .status_change()
            .map_or(0.0, |(before, now)| (now.weight().unwrap_or(0.0) - before.weight().unwrap_or(0.0)).abs());
        let tier = match self.measure.direction {
            _ if steps > 0.0 => 0,
            Direction::None => 3,
            _ if judged(self.a) && judged(self.b) => 1,
            _ => 2,
        };
        let thousandths = |size: f64| Reverse((size * 1000.0).round() as i64);
        (tier, thousandths(steps), thousandths(self.against_bounds()), thousandths(self.against_itself()))
    }

    /// The size of the change against what the bounds span, 0–3. What happens further beyond them than they span does
    /// not count: from far better than good to less far is no matter. 0 without bounds.
    fn against_bounds(&self) -> f64 {
        let (Some(before), Some(now)) = self.values() else { return 0.0 };
        let bounds = self.b.or(self.a).map(|result| (result.good, result.watch));
        let (low, high) = match bounds {
            Some((Some(Bound::Number(good)), Some(Bound::Number(watch)))) => (good.min(watch), good.max(watch)),
            Some((Some(Bound::Band([low, high])), _)) => (low, high),
            _ => return 0.0,
        };
        let span = if high > low { high - low } else { high.abs().max(1.0) };
        let clipped = |value: f64| value.clamp(low - span, high + span);
        (clipped(now) - clipped(before)).abs() / span
    }

    /// The size of the change against the greater of the two values, 0–2.
    fn against_itself(&self) -> f64 {
        let (Some(before), Some(now)) = self.values() else { return 0.0 };
        let greatest = before.abs().max(now.abs());
        if greatest > 0.0 { (now - before).abs() / greatest } else { 0.0 }
    }

    fn values(&self) -> (Option<f64>, Option<f64>) {
        (value(self.a), value(self.b))
    }
}

/// Whether it is held against bounds.
fn judged(result: Option<&MeasureResult>) -> bool {
    result.is_some_and(|result| result.status.weight().is_some())
}

fn value(result: Option<&MeasureResult>) -> Option<f64> {
    result.and_then(|result| result.value)
}

/// Whether a value moved the desirable way; into, out of or within a band, by how far it is from it.
fn verdict(measure: &Measure, before: f64, now: f64, good: Option<Bound>) -> Verdict {
    let outside = |value: f64| match good {
        Some(Bound::Band([low, high])) => (low - value).max(value - high).max(0.0),
        _ => 0.0,
    };
    let (less, more) = match measure.direction {
        Direction::Up => (before, now),
        Direction::Down => (now, before),
        Direction::Band => (outside(now), outside(before)),
        Direction::None => return Verdict::Changed,
    };
    if more > less {
        Verdict::Better
    } else if more < less {
        Verdict::Worse
    } else {
        Verdict::Changed
    }
}

/// Every measure in two periods, in the order of the registry.
pub fn compare<'a>(a: &'a Evaluation, b: &'a Evaluation) -> Vec<Compared<'a>> {
    let of = |evaluation: &'a Evaluation, key: &str| evaluation.find(key).filter(|_| evaluation.existed());
    let measures = b.measures().map(|result| result.measure);
    measures.map(|measure| Compared::new(measure, of(a, measure.key), of(b, measure.key))).collect()
}

/// What moved, first what matters most: what changed its status, then by the size of the change against the bounds.
pub fn moved<'c, 'a>(compared: &'c [Compared<'a>]) -> Vec<&'c Compared<'a>> {
    let mut moved: Vec<&Compared<'a>> = compared.iter().filter(|one| one.moved()).collect();
    moved.sort_by_key(|one| one.matters());
    moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::find;

    #[test]
    fn a_band_is_best_inside() {
        let core = find("core_share").unwrap_or_else(|| panic!("core_share"));
        let of = |before, now| verdict(core, before, now, core.good);
        assert_eq!(of(0.05, 0.07), Verdict::Better, "nearer to the band from below");
        assert_eq!(of(0.05, 0.25), Verdict::Worse, "over the band, and further away");
        assert_eq!(of(0.30, 0.20), Verdict::Better);
        assert_eq!(of(0.10, 0.15), Verdict::Changed, "inside, neither way is better");
    }

    #[test]
    fn less_is_better_where_the_measure_says_so() {
        let unthanked = find("unthanked").unwrap_or_else(|| panic!("unthanked"));
        assert_eq!(verdict(unthanked, 0.3, 0.1, unthanked.good), Verdict::Better);
        assert_eq!(verdict(unthanked, 0.1, 0.3, unthanked.good), Verdict::Worse);
        let growth = find("net_growth").unwrap_or_else(|| panic!("net_growth"));
        assert_eq!(verdict(growth, 1.0, 3.0, None), Verdict::Changed, "told, never judged");
    }
}
