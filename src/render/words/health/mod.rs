//! What a lead reads about measures: values in their units, findings as sentences, advice as things to do.

mod advice;
mod basis;
mod finding;
mod says;
mod why;

use chrono::NaiveDate;

use super::network::fine_share;
use crate::domain::charter::Bound;
use crate::health::{Area, Direction, Measure, SizeRule, Status, Unit};

pub use advice::advice;
pub use basis::{about, basis, basis_numbers};
pub use finding::finding;
pub use says::{described, says};
pub use why::{why, why_unnamed};

/// The name of an area for people.
pub fn area(area: Area) -> &'static str {
    match area {
        Area::Purpose => "Purpose",
        Area::Leadership => "Leadership",
        Area::Connection => "Connection",
        Area::Learning => "Learning",
        Area::Recognition => "Recognition",
        Area::Continuity => "Review & continuity",
    }
}

/// The word for a status.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Good => "good",
        Status::Watch => "watch",
        Status::Care => "needs care",
        Status::Info => "info",
        Status::NoData => "not recorded",
    }
}

/// The name of a measure for people.
pub fn measure(key: &str) -> String {
    match key {
        "absence_factor" => "how few carry it".to_owned(),
        "facilitator_absence_factor" => "how few facilitate".to_owned(),
        "unthanked" => "contributors never thanked".to_owned(),
        "drifting" => "members drifting away".to_owned(),
        "channel_people" => "people in channels".to_owned(),
        "first_help_days" => "days to first help".to_owned(),
        "survey_agreement" => "agreement in surveys".to_owned(),
        "recommend" => "would recommend it".to_owned(),
        "worth" => "worth the time".to_owned(),
        "unit_mixing" => "mixing across units".to_owned(),
        "isolates" => "not yet connected".to_owned(),
        "bridges" => "only links".to_owned(),
        "betweenness" => "connectors".to_owned(),
        other => other.replace('_', " "),
    }
}

/// What the people are whom a figure lists.
pub fn people(key: &str) -> &'static str {
    match key {
        "bridges" => "only links",
        "betweenness" => "connectors",
        _ => "never thanked",
    }
}

/// What the people are who are behind a figure.
pub fn behind(key: &str) -> &'static str {
    match key {
        "largest_component" => "not in it",
        _ => "people",
    }
}

/// What the size of a community changes about a measure, a rule each: `over 300 members: told, not judged`.
pub fn sizes(measure: &Measure) -> Vec<String> {
    let rule = |rule: &SizeRule| match *rule {
        SizeRule::InfoUnder(size) => format!("under {size} members: told, not judged"),
        SizeRule::InfoOver(size) => format!("over {size} members: told, not judged"),
        SizeRule::BoundsOver(size, good, watch) => {
            let said = |bound: f64| value(Some(bound), measure.unit);
            format!("over {size} members: good {}, watch {}", said(good), said(watch))
        }
    };
    measure.sizes.iter().map(rule).collect()
}

/// A bound in a unit: `40 %`, `8 – 20 %`; empty where there is none.
pub fn bound(bound: Option<Bound>, unit: Unit) -> String {
    match bound {
        None => String::new(),
        Some(Bound::Number(number)) => value(Some(number), unit),
        Some(Bound::Band([low, high])) => {
            let low = value(Some(low), unit);
            format!("{} – {}", low.trim_end_matches(" %"), value(Some(high), unit))
        }
    }
}

/// A bound with the side on which it is met: `≥ 40 %`, `≤ 365 d`, `8 – 20 %`; empty where there is none.
pub fn threshold(measure: &Measure, given: Option<Bound>) -> String {
    let said = bound(given, measure.unit);
    match measure.direction {
        Direction::Up if given.is_some() => format!("≥ {said}"),
        Direction::Down if given.is_some() => format!("≤ {said}"),
        _ => said,
    }
}

/// Which way is better.
pub fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "more is better",
        Direction::Down => "less is better",
        Direction::Band => "best within a range",
        Direction::None => "told, never judged",
    }
}

/// A value in its unit: `40 %`, `0.61`, `415 days`, `3.5 h`, `2`; `—` where there is none.
pub fn value(value: Option<f64>, unit: Unit) -> String {
    let Some(value) = value else { return "—".to_owned() };
    match unit {
        Unit::Share => percent(value),
        Unit::Ratio => format!("{value:.2}"),
        Unit::Days => format!("{} d", rounded(value)),
        Unit::Hours => format!("{value:.1} h"),
        Unit::Count => rounded(value),
        Unit::Points => format!("{value:+.0}"),
        Unit::Score => format!("{value:.1}"),
    }
}

/// `40 %`; one decimal where it is between 1 and 10 %, and two digits below that, so that a small share does not read as
/// none and two of them not as equal.
pub fn percent(share: f64) -> String {
    let hundredths = share * 100.0;
    if hundredths > 0.0 && hundredths < 1.0 {
        return fine_share(share);
    }
    if hundredths > 0.0 && hundredths < 10.0 && hundredths.fract() != 0.0 {
        format!("{hundredths:.1} %")
    } else {
        format!("{hundredths:.0} %")
    }
}

/// A score as a whole number, half of one counting as one more.
pub fn score(score: f64) -> String {
    format!("{:.0}", score.round())
}

fn rounded(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

/// How long ago `day` was on `today`: `12 days ago`, `14 months ago`.
pub fn ago(day: NaiveDate, today: NaiveDate) -> String {
    match (today - day).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days @ 2..=59 => format!("{days} days ago"),
        days if days < 730 => format!("{} months ago", days * 12 / 365),
        days => format!("{} years ago", days / 365),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_read_in_their_unit() {
        assert_eq!(value(Some(0.4), Unit::Share), "40 %");
        assert_eq!(value(Some(0.004), Unit::Share), "0.40 %");
        assert_eq!(value(Some(0.0011), Unit::Share), "0.11 %");
        assert_eq!(value(Some(0.0), Unit::Share), "0 %");
        assert_eq!(value(None, Unit::Share), "—");
        assert_eq!(value(Some(20.5), Unit::Days), "20.5 d");
        assert_eq!(value(Some(-3.0), Unit::Count), "-3");
    }
}
