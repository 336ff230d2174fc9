//! What a value rests on, in words.

use crate::health::{Basis, MeasureResult};

/// What a value rests on, counted: `199 of 495 possible attendances`, `35 facilitations`. Nothing where the value says it
/// itself.
pub fn basis(key: &str, basis: Basis) -> Option<String> {
    match basis {
        Basis::None => None,
        Basis::Count(count) => {
            resting_on(key).map(|(one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        }
        Basis::Fraction { numerator, denominator } => Some(fraction(key, numerator, denominator)),
    }
}

/// The same without saying what is counted: `199 of 495`, `35`.
pub fn basis_numbers(basis: Basis) -> String {
    match basis {
        Basis::None => String::new(),
        Basis::Count(count) => count.to_string(),
        Basis::Fraction { numerator, denominator } => format!("{} of {}", plain(numerator), plain(denominator)),
    }
}

/// What a value rests on, in words: where it was sampled, no more than about so.
pub fn about(result: &MeasureResult, basis: String) -> String {
    let drawn = result.sampling.is_some() && matches!(result.basis, Basis::Fraction { .. });
    if drawn { format!("about {basis}") } else { basis }
}

/// A number as part of a basis: whole, or with one decimal.
fn plain(value: f64) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    if tenths.fract() == 0.0 { format!("{tenths:.0}") } else { format!("{tenths:.1}") }
}

/// What the measures that are neither a share nor a number of things are reckoned from.
fn resting_on(key: &str) -> Option<(&'static str, &'static str)> {
    Some(match key {
        "facilitator_absence_factor" => ("facilitation", "facilitations"),
        "absence_factor" => ("contribution", "contributions"),
        "first_help_days" => ("challenge that got help", "challenges that got help"),
        "participation_gini" => ("member", "members"),
        "betweenness" => ("person in the tie graph", "people in the tie graph"),
        "first_contribution_days" => {
            ("person who contributed for the first time", "people who contributed for the first time")
        }
        "recommend" => ("answer", "answers"),
        "hours_invested" => ("session", "sessions"),
        _ => return None,
    })
}

/// One number of, or over, another.
fn fraction(key: &str, numerator: f64, denominator: f64) -> String {
    let (n, of) = (plain(numerator), plain(denominator));
    let what = match key {
        "unit_mixing" => {
            return format!("{numerator:.2} of tie strength across units against {denominator:.2} by chance");
        }
        "rhythm" => return format!("{n} sessions held of {of} expected"),
        "channel_people" => return format!("{n} people in {of} channel months"),
        "learning_hours" => return format!("{n} hours of {of} members"),
        "presenter_spread" => return format!("{n} presenters in {of} sessions"),
        "worth" => return format!("the feedback on {of} sessions"),
        "charter_completeness" => "sections filled",
        "goals_on_track" => "goals on track",
        "topic_coverage" => "focus topics touched",
        "roles_filled" => "required roles filled",
        "roles_deputised" => "required roles deputised",
        "leader_presence" => "sessions with a leader",
        "leader_expertise" => "focus topics that a leader can teach",
        "attendance_rate" => "possible attendances",
        "active_share" => "members active",
        "core_share" => "members in the core",
        "largest_component" => "people hanging together",
        "challenges_solved" => "challenges solved",
        "questions_answered" => "questions answered",
        "turnout" => "registered people there",
        "isolates" => "people not yet connected",
        "density" => "pairs of people tied",
        "clustering" => "triples of people closed",
        "learning_reach" => "members at a learning session",
        "skill_coverage" => "focus topics with two who teach them",
        "wants_met" => "wants to learn met",
        "resource_freshness" => "resources added or reviewed in the year",
        "reuse" => "resources used",
        "wishes_met" => "wished topics covered",
        "unthanked" => "contributors never thanked",
        "recognition_coverage" => "contributors thanked",
        "recognition_givers" => "active members giving thanks",
        "actions_done" => "due actions done",
        "benefits_evidenced" => "benefits with a story or a goal reached",
        "survey_agreement" => "answers agreeing",
        "returning_rate" => "active people returning",
        "newcomer_return" => "newcomers coming again",
        "drifting" => "members drifting away",
        _ => return basis_numbers(Basis::Fraction { numerator, denominator }),
    };
    format!("{n} of {of} {what}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::{Unit, registry};

    #[test]
    fn every_basis_says_what_is_counted() {
        let half = Basis::Fraction { numerator: 1.0, denominator: 2.0 };
        let silent = |key: &str| basis(key, half).as_deref() == Some("1 of 2") && basis(key, Basis::Count(2)).is_none();
        for measure in registry().filter(|measure| !matches!(measure.unit, Unit::Count | Unit::Days)) {
            assert!(!silent(measure.key), "{}", measure.key);
        }
        assert_eq!(basis("absence_factor", Basis::Count(1)).as_deref(), Some("1 contribution"));
        assert_eq!(basis("net_growth", Basis::Count(3)), None, "the value is the count");
    }

    #[test]
    fn what_is_reckoned_is_rounded() {
        let shown = basis("clustering", Basis::Fraction { numerator: 868_724.999_999_9, denominator: 2_886_359.0 });
        assert_eq!(shown.as_deref(), Some("868725 of 2886359 triples of people closed"));
    }
}
