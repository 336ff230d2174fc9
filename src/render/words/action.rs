//! Actions in words: where they stand, and what became of their measure.

use chrono::NaiveDate;

use super::day as said;
use super::health::value;
use crate::domain::Worded;
use crate::domain::charter::Bound;
use crate::domain::period::Period;
use crate::domain::record::{ActionStatus, Stage};
use crate::health::{Direction, Measure, MeasureResult};

/// Whether an open action should have been done before `today`.
pub fn is_overdue(status: ActionStatus, due: Option<NaiveDate>, today: NaiveDate) -> bool {
    status == ActionStatus::Open && due.is_some_and(|due| due < today)
}

/// `due 15 Dec 2026`, `due 15 Oct 2026, overdue`, `done 12 Oct 2026`; `open` where no day is set.
pub fn standing(status: ActionStatus, due: Option<NaiveDate>, ended: Option<NaiveDate>, today: NaiveDate) -> String {
    let on = |word: &str| ended.map_or_else(|| word.to_owned(), |ended| format!("{word} {}", said(ended)));
    match (status, due) {
        (ActionStatus::Done, _) => on("done"),
        (ActionStatus::Dropped, _) => on("dropped"),
        (ActionStatus::Open, None) => "open".to_owned(),
        (ActionStatus::Open, Some(due)) if due == today => "due today".to_owned(),
        (ActionStatus::Open, Some(due)) if due < today => format!("due {}, overdue", said(due)),
        (ActionStatus::Open, Some(due)) => format!("due {}", said(due)),
    }
}

/// `Action 3: Introduce Sales and Engineering, by Ana Silva, due 15 Dec 2026`.
pub fn undertaken(number: i64, title: &str, owner: Option<&str>, due: Option<NaiveDate>) -> String {
    let owner = owner.map(|owner| format!(", by {owner}")).unwrap_or_default();
    let due = due.map(|due| format!(", due {}", said(due))).unwrap_or_default();
    format!("Action {number}: {title}{owner}{due}")
}

/// `27 Aug – 24 Nov 2026, score 71, stage maturing`.
pub fn recorded(period: &Period, score: Option<f64>, stage: Option<Stage>) -> String {
    let score =
        score.map_or_else(|| "no score yet".to_owned(), |score| format!("score {}", super::health::score(score)));
    let stage = stage.map(|stage| format!(", stage {}", stage.word())).unwrap_or_default();
    format!("{}, {score}{stage}", super::days(period.from, period.until))
}

/// What a stage of life means, in a few words.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Potential => "people find what they share",
        Stage::Coalescing => "they begin to meet",
        Stage::Maturing => "it knows its scope and grows",
        Stage::Stewardship => "it keeps its practice fresh",
        Stage::Transformation => "it fades, splits, merges or settles",
    }
}

/// `Measured by unthanked: 40 % to begin with`.
pub fn measured_by(measure: &Measure, now: Option<f64>) -> String {
    let stands = match now {
        Some(_) => format!("{} to begin with", value(now, measure.unit)),
        None => "not recorded yet".to_owned(),
    };
    format!("Measured by {}: {stands}", measure.key)
}

/// What became of a measure since it said `then`: `unthanked 40 % → 22 %, better`, and whether that is better.
pub fn became(result: &MeasureResult, then: Option<f64>) -> (String, Option<bool>) {
    let measure = result.measure;
    let key = measure.key;
    let (before, after) = (value(then, measure.unit), value(result.value, measure.unit));
    let (Some(then), Some(now)) = (then, result.value) else {
        let text = match (then, result.value) {
            (None, Some(_)) => format!("{key} {after}, not recorded then"),
            (Some(_), None) => format!("{key} {before} → not recorded"),
            _ => format!("{key} not recorded"),
        };
        return (text, None);
    };
    if before == after {
        return (format!("{key} {after}, as before"), None);
    }
    let better = match measure.direction {
        Direction::Up => Some(now > then),
        Direction::Down => Some(now < then),
        Direction::Band => nearer(result.good, then, now),
        Direction::None => None,
    };
    let verdict = match better {
        Some(true) => ", better",
        Some(false) => ", worse",
        None => "",
    };
    (format!("{key} {before} → {after}{verdict}"), better)
}

/// Whether a value came nearer to a band, or went further from it; nothing where it stayed within, or as far away.
fn nearer(band: Option<Bound>, then: f64, now: f64) -> Option<bool> {
    let Some(Bound::Band([low, high])) = band else { return None };
    let away = |value: f64| (low - value).max(value - high).max(0.0);
    (away(then) != away(now)).then(|| away(now) < away(then))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_come_nearer_to() {
        let band = Some(Bound::Band([0.08, 0.2]));
        assert_eq!(nearer(band, 0.5, 0.3), Some(true));
        assert_eq!(nearer(band, 0.1, 0.05), Some(false));
        assert_eq!(nearer(band, 0.1, 0.2), None, "both are within");
        assert_eq!(nearer(Some(Bound::Number(1.0)), 0.1, 0.2), None);
    }
}
