//! Words for changes in the journal.

use super::{counted, listed, spaced};

/// What a row of a table is, one and several.
const THINGS: &[(&str, &str, &str)] = &[
    ("charter", "charter", "charters"),
    ("charter_line", "line of the charter", "lines of the charter"),
    ("charter_review", "review of the charter", "reviews of the charter"),
    ("topic", "topic", "topics"),
    ("role", "role", "roles"),
    ("benefit", "benefit", "benefits"),
    ("channel", "channel", "channels"),
    ("award", "award", "awards"),
    ("goal", "goal", "goals"),
    ("goal_reading", "reading of a goal", "readings of goals"),
    ("pause", "pause", "pauses"),
    ("closing", "end of the community", "ends of the community"),
    ("measure_bound", "bound of a measure", "bounds of measures"),
    ("member", "member", "members"),
    ("spell", "time on the roll", "times on the roll"),
    ("person_key", "key of imports", "keys of imports"),
    ("skill", "skill", "skills"),
    ("role_term", "term in a role", "terms in roles"),
    ("welcome", "welcome", "welcomes"),
    ("contact", "word with a member", "words with members"),
    ("introduction_round", "round of introductions", "rounds of introductions"),
    ("introduction", "introduction", "introductions"),
    ("series", "series", "series"),
    ("session", "session", "sessions"),
    ("session_source", "title of an imported session", "titles of imported sessions"),
    ("session_uid", "identifier in calendars", "identifiers in calendars"),
    ("session_part", "part in a session", "parts in sessions"),
    ("session_topic", "topic of a session", "topics of sessions"),
    ("session_note", "session note", "session notes"),
    ("session_reach", "reach of a session", "reaches of sessions"),
    ("session_feedback", "feedback on a session", "feedbacks on sessions"),
    ("attendance", "attendance", "attendances"),
    ("guest", "guest", "guests"),
    ("channel_month", "month of a channel", "months of channels"),
    ("resource", "resource", "resources"),
    ("resource_topic", "topic of a resource", "topics of resources"),
    ("resource_review", "review of a resource", "reviews of resources"),
    ("resource_use", "use of a resource", "uses of resources"),
    ("wish", "wish", "wishes"),
    ("challenge", "challenge", "challenges"),
    ("challenge_topic", "topic of a challenge", "topics of challenges"),
    ("challenge_part", "part in a challenge", "parts in challenges"),
    ("recognition", "recognition", "recognitions"),
    ("recognition_receiver", "receiver of a recognition", "receivers of recognitions"),
    ("recognition_for", "occasion of a recognition", "occasions of recognitions"),
    ("story", "story", "stories"),
    ("evaluation", "recorded evaluation", "recorded evaluations"),
    ("evaluation_value", "recorded figure", "recorded figures"),
    ("evaluation_area", "recorded area", "recorded areas"),
    ("action", "action", "actions"),
    ("calendar_identity", "name in calendars", "names in calendars"),
    ("survey_item", "question of a survey", "questions of surveys"),
    ("survey", "survey", "surveys"),
    ("survey_response", "response to a survey", "responses to surveys"),
    ("survey_answer", "answer to a survey", "answers to surveys"),
];

/// `session note`: what a row of a table is.
pub fn thing(table: &str) -> String {
    THINGS.iter().find(|(of, ..)| *of == table).map_or_else(|| spaced(table), |(_, one, _)| (*one).to_owned())
}

fn things(table: &str, number: u64) -> String {
    let number = usize::try_from(number).unwrap_or(usize::MAX);
    match THINGS.iter().find(|(of, ..)| *of == table) {
        Some((_, one, many)) => counted(number, one, many),
        None => counted(number, &spaced(table), &spaced(table)),
    }
}

/// So many kinds of things are named; the rest is summed up.
const NAMED: usize = 4;

/// `1 member and 1 time on the roll added, 2 skills changed`: what a change touched, by table.
pub fn touched(tables: &[(&str, [u64; 3])]) -> String {
    let mut parts = Vec::new();
    for (kind, verb) in ["added", "changed", "removed"].into_iter().enumerate() {
        let of_kind: Vec<(&str, u64)> =
            tables.iter().map(|(table, counts)| (*table, counts[kind])).filter(|(_, count)| *count > 0).collect();
        let mut named: Vec<String> = of_kind.iter().take(NAMED).map(|(table, count)| things(table, *count)).collect();
        let more: u64 = of_kind.iter().skip(NAMED).map(|(_, count)| count).sum();
        if more > 0 {
            named.push(format!("{more} more"));
        }
        if !named.is_empty() {
            parts.push(format!("{} {verb}", listed(&named)));
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_change_touched_reads_as_a_sentence() {
        let tables = [("member", [1, 0, 0]), ("spell", [1, 0, 0]), ("skill", [0, 2, 0])];
        assert_eq!(touched(&tables), "1 member and 1 time on the roll added, 2 skills changed");
        assert_eq!(touched(&[]), "");
    }
}
