//! What would help, as something to do.

use super::measure;
use crate::render::words::listed;

/// What would help, as something to do; `people` are handles that may be named.
pub fn advice(key: &str, people: &[&str]) -> String {
    let named = |count: usize| {
        let first: Vec<&str> = people.iter().take(count).copied().collect();
        match people.len() - first.len() {
            0 => listed(&first),
            more => format!("{} and {more} more", first.join(", ")),
        }
    };
    match key {
        "charter_completeness" => "Fill the open sections of the charter".to_owned(),
        "charter_age_days" => "Review the charter together".to_owned(),
        "goals_on_track" => "Look at the goals that are behind".to_owned(),
        "topic_coverage" => "Plan a session on a topic nobody has touched".to_owned(),
        "roles_filled" => "Find holders for the open roles".to_owned(),
        "roles_deputised" => "Name a deputy for a role that has none".to_owned(),
        "facilitator_absence_factor" => "Share facilitation with a second person".to_owned(),
        "leader_presence" => "Have a leader at every session".to_owned(),
        "leader_expertise" => "Win a leader who can teach a missing focus topic".to_owned(),
        "rhythm" => "Fix the dates of the coming sessions".to_owned(),
        "attendance_rate" => "Look at which sessions people come to".to_owned(),
        "active_share" => "Ask quiet members what they would come for".to_owned(),
        "core_share" => "Widen or relieve the core".to_owned(),
        "absence_factor" => "Hand small parts of a session to new people".to_owned(),
        "largest_component" => "Introduce people who have not met".to_owned(),
        "unit_mixing" => "Introduce people of different units".to_owned(),
        "first_help_days" => "Ask somebody to help with an open challenge".to_owned(),
        "questions_answered" => "See who can answer the open questions".to_owned(),
        "wants_met" => "Plan a session on what members want to learn".to_owned(),
        "wishes_met" => "Take up the most wished topic".to_owned(),
        "resource_freshness" => "Review or retire old resources".to_owned(),
        "evaluation_age_days" => "Record an evaluation".to_owned(),
        "actions_done" => "Finish or drop the actions that are due".to_owned(),
        "benefits_evidenced" => "Ask for a story of what it was good for".to_owned(),
        "survey_agreement" => "Talk about what members agree with least".to_owned(),
        "recommend" => "Ask what is missing to recommend the community".to_owned(),
        "worth" => "Ask what would make the sessions worth more".to_owned(),
        "learning_reach" => "Plan a talk, a workshop or a learning session".to_owned(),
        "presenter_spread" | "new_presenters" => "Ask somebody to present for the first time".to_owned(),
        "skill_coverage" => "Ask who can teach the focus topics".to_owned(),
        "unthanked" if people.is_empty() => "Thank those who were never thanked".to_owned(),
        "unthanked" => format!("Thank {}", named(3)),
        "returning_rate" => "Give people a reason to come again".to_owned(),
        "newcomer_return" => "Welcome newcomers after their first session".to_owned(),
        "drifting" => "Get in touch with members not seen lately".to_owned(),
        other => format!("Look at {}", measure(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::health::registry;

    #[test]
    fn every_judged_measure_has_advice_of_its_own() {
        for entry in registry().filter(|entry| entry.good.is_some()) {
            assert!(
                !advice(entry.key, &[]).starts_with("Look at ")
                    || ["attendance_rate", "goals_on_track"].contains(&entry.key),
                "{}",
                entry.key
            );
        }
    }
}
