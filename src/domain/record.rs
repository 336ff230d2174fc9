//! What the record of a community holds beside people and sessions: the words for goals, resources, challenges, stories,
//! actions and the stages of its life.

use chrono::NaiveDate;

use super::Invalid;
use super::worded::worded;

worded! {
    /// Where a goal stands.
    pub enum GoalStatus {
        /// Somebody works towards it.
        Open = "open",
        /// It was reached.
        Reached = "reached",
        /// It was given up.
        Dropped = "dropped",
    }
}

worded! {
    /// Where an action stands.
    pub enum ActionStatus {
        /// It is to be done.
        Open = "open",
        /// It was done.
        Done = "done",
        /// It was given up.
        Dropped = "dropped",
    }
}

worded! {
    /// What kind of resource it is.
    pub enum ResourceKind {
        /// How to do something, step by step.
        Guide = "guide",
        /// A practice that proved itself.
        Practice = "practice",
        /// Something to fill in or begin from.
        Template = "template",
        /// A session or talk to watch again.
        Recording = "recording",
        /// A course.
        Course = "course",
        /// Something to look things up in.
        Reference = "reference",
        /// Code.
        Code = "code",
        /// Anything else.
        Other = "other",
    }
}

worded! {
    /// What kind of challenge it is.
    pub enum ChallengeKind {
        /// Something that does not work.
        Problem = "problem",
        /// Something that could be done.
        Idea = "idea",
        /// Something that is being tried.
        Experiment = "experiment",
    }
}

worded! {
    /// What became of the answer to a challenge.
    pub enum Outcome {
        /// It is used as it is.
        Adopted = "adopted",
        /// It is used in another form.
        Adapted = "adapted",
        /// It was given up.
        Dropped = "dropped",
    }
}

impl Outcome {
    /// Whether the challenge counts as solved: adopted or adapted. What was dropped is closed, and not solved.
    pub fn solves(self) -> bool {
        self != Self::Dropped
    }
}

worded! {
    /// How far a story went: the five cycles of value of Wenger, Trayner and de Laat (2011).
    pub enum Reached {
        /// It was worth the time in itself.
        Liked = "liked",
        /// Something was learned that may be of use.
        Learned = "learned",
        /// It was put to use.
        Used = "used",
        /// It changed results.
        Results = "changed-results",
        /// It changed what one aims for.
        Aims = "changed-aims",
    }
}

worded! {
    /// Where a community stands in its life, in the lead's own word: Wenger, McDermott and Snyder (2002).
    pub enum Stage {
        /// People with something in common find each other.
        Potential = "potential",
        /// They begin to meet and to see what it is worth.
        Coalescing = "coalescing",
        /// It knows its scope and grows.
        Maturing = "maturing",
        /// It keeps its practice alive and fresh.
        Stewardship = "stewardship",
        /// It fades, splits, merges or becomes an institution.
        Transformation = "transformation",
    }
}

/// A month as its first day, from `2026-09`.
///
/// # Errors
/// [`Invalid`] where it is none.
pub fn month(given: &str) -> Result<NaiveDate, Invalid> {
    let wrong = || Invalid::new("a month", given, "write it as 2026-09");
    let text = given.trim();
    if text.len() != 7 {
        return Err(wrong());
    }
    NaiveDate::parse_from_str(&format!("{text}-01"), "%Y-%m-%d").map_err(|_| wrong())
}

/// Where a goal that goes from `baseline` on one day to `target` on another is to stand on `day`: on the straight line
/// between them; before it begins at the baseline, and from the due day on at the target.
pub fn to_stand(baseline: (f64, NaiveDate), target: (f64, NaiveDate), day: NaiveDate) -> f64 {
    let whole = (target.1 - baseline.1).num_days();
    let gone = (day - baseline.1).num_days();
    if gone >= whole {
        return target.0;
    }
    let part = gone.max(0) as f64 / whole as f64;
    baseline.0 + (target.0 - baseline.0) * part
}

/// Whether `value` is at or past `line` on the way from `baseline` to `target`; what is to stay is to stay exactly.
pub fn is_past(value: f64, line: f64, baseline: f64, target: f64) -> bool {
    // A value typed as it should be is not to fail by the last digit of a division.
    let slack = 1e-9 * line.abs().max(1.0);
    if target > baseline {
        value >= line - slack
    } else if target < baseline {
        value <= line + slack
    } else {
        (value - line).abs() <= slack
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::worded::Worded;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn a_goal_is_to_stand_on_a_straight_line() {
        let (from, to) = ((40.0, day("2026-01-01")), (20.0, day("2026-01-11")));
        let stand = |text| to_stand(from, to, day(text));
        assert_eq!((stand("2025-12-01"), stand("2026-01-01"), stand("2026-01-06")), (40.0, 40.0, 30.0));
        assert_eq!((stand("2026-01-11"), stand("2027-01-01")), (20.0, 20.0));
        assert_eq!(to_stand(from, (20.0, from.1), from.1), 20.0, "due on the day it begins");
        assert!(is_past(30.0, 30.0, 40.0, 20.0) && is_past(12.0, 30.0, 40.0, 20.0) && !is_past(31.0, 30.0, 40.0, 20.0));
        assert!(is_past(0.1 + 0.2, 0.3, 0.0, 1.0) && !is_past(0.29, 0.3, 0.0, 1.0));
    }

    #[test]
    fn words_are_read_back() {
        for kind in ResourceKind::CHOICES {
            assert_eq!(ResourceKind::of_word(kind.word()), Some(*kind));
        }
        assert_eq!(Reached::of_word("Changed Results"), Some(Reached::Results));
        assert_eq!(Outcome::of_word("solved"), None);
    }

    #[test]
    fn a_month_is_a_year_and_a_month() {
        assert_eq!(month(" 2026-09 "), Ok(day("2026-09-01")));
        assert!(["2026-13", "2026-9", "26-09", "september", "2026-09-01"].iter().all(|text| month(text).is_err()));
    }
}
