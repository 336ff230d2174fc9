//! What each measure says: in a line, and in a paragraph.

use super::{bound, direction, sizes};
use crate::health::{Direction, Measure};

/// A measure in a paragraph, for the manual: what it says, its bounds, formula and source.
pub fn described(measure: &Measure) -> String {
    let says = says(measure.key);
    let mut chars = says.chars();
    let says: String = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect();
    let mut bounds = format!("{} ({})", direction(measure.direction), measure.unit.key());
    if measure.direction != Direction::None {
        let (good, watch) = (bound(measure.good, measure.unit), bound(measure.watch, measure.unit));
        bounds = format!("Good {good}, watch {watch}, {bounds}");
    } else {
        bounds = format!("It is {bounds}");
    }
    for rule in sizes(measure) {
        bounds.push_str("; ");
        bounds.push_str(&rule);
    }
    format!("{says}. {bounds}. Formula: {}. Source: {}.", measure.formula, measure.source)
}

/// What a measure says, in a line.
pub fn says(key: &str) -> &'static str {
    match key {
        "charter_completeness" => "how much of the charter is written",
        "charter_age_days" => "how long ago the charter was last looked at",
        "goals_on_track" => "how many open goals are on their way or reached",
        "topic_coverage" => "how many focus topics something was done about",
        "roles_filled" => "how many required roles have who they need",
        "roles_deputised" => "how many required roles do not hang on one person",
        "facilitator_absence_factor" => "how few people carry four fifths of the facilitating",
        "leader_presence" => "at how many sessions a leader was there",
        "leader_expertise" => "how many focus topics a leader can teach",
        "rhythm" => "whether sessions are held as often as meant",
        "attendance_rate" => "how many of those who could come to a session do",
        "active_share" => "how many members took part at all",
        "core_share" => "how many members carry most of it",
        "absence_factor" => "how few people make half of all contributions",
        "largest_component" => "how many hang together, over people they know",
        "unit_mixing" => "whether people meet those of other units",
        "challenges_solved" => "how many open challenges were solved",
        "first_help_days" => "how soon somebody helps with a challenge",
        "questions_answered" => "how many questions in the channels get an answer",
        "channel_people" => "how many people a channel has in a month",
        "turnout" => "how many of those who register come",
        "reach" => "how often somebody was there, or watched later",
        "participation_gini" => "how unevenly people take part",
        "isolates" => "how many are not yet connected to anybody",
        "density" => "how many of all possible ties there are",
        "clustering" => "whether those whom somebody knows know each other",
        "bridges" => "how many people are the only link between others",
        "betweenness" => "how much runs through one connector",
        "learning_reach" => "how many members learned in a session",
        "learning_hours" => "how many hours a member learned",
        "presenter_spread" => "whether it is always the same who present",
        "new_presenters" => "how many presented for the first time",
        "skill_coverage" => "how many focus topics two members can teach",
        "wants_met" => "how much of what members want to learn they could",
        "resource_freshness" => "how many resources somebody looked at this year",
        "reuse" => "how many resources were used",
        "wishes_met" => "how many wished topics were taken up",
        "unthanked" => "how many contributors nobody ever thanked",
        "recognition_coverage" => "how many contributors were thanked lately",
        "recognition_givers" => "how many active members give thanks",
        "recognition_kinds" => "in how many ways people are recognised",
        "evaluation_age_days" => "how long ago an evaluation was recorded",
        "actions_done" => "how many actions that were due are done",
        "benefits_evidenced" => "for how many benefits there is a story or a goal",
        "returning_rate" => "how many of the active were active before",
        "newcomer_return" => "how many newcomers come a second time",
        "first_contribution_days" => "how long it takes to a first contribution",
        "net_growth" => "how many more joined than left",
        "drifting" => "how many members were active and no longer are",
        "survey_agreement" => "how many answers to surveys agree",
        "recommend" => "how many more would recommend it than would not",
        "worth" => "whether sessions are worth the time",
        "hours_invested" => "how many hours everybody put in",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::registry;

    #[test]
    fn every_measure_says_something_in_a_line() {
        for measure in registry() {
            let line = says(measure.key).len();
            assert!((1..=56).contains(&line), "{}: {line}", measure.key);
        }
    }
}
