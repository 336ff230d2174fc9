//! What the documented views of the file say, a line each: see `store/migrations/0004_views.sql`.

/// The views with what they say, in their order.
const VIEWS: &[(&str, &str)] = &[
    ("communities", "the community itself, one row: what its charter says of it, the day it was closed"),
    ("closings", "when it was closed, why, who is heir to it, when it opened again"),
    ("charter_lines", "the charter's lists, line by line: scope_in, scope_out, norm"),
    ("charter_reviews", "when the charter was looked over, and by whom"),
    ("pauses", "times without sessions, from their first day to their last"),
    ("measure_bounds", "bounds of measures that the charter sets otherwise; a band has a high end"),
    ("topics", "every topic; focus is its place among the charter's focus topics"),
    ("roles", "the roles, how many are to hold each, whether the charter still lists it"),
    ("benefits", "what the community is to bring"),
    ("awards", "the awards and what each is for"),
    ("channels", "where people meet between sessions"),
    ("goals", "the goals; their numbers are those of goal list"),
    ("goal_readings", "where a goal stood on a day"),
    ("memberships", "every time somebody was a member: joined, and left, the first day no longer"),
    ("members", "everybody who is or was a member; private ones too: leave them out of what others see"),
    ("aliases", "what imports knew people by"),
    ("skills", "who wants, practises or teaches which topic, since when"),
    ("role_terms", "who held which role, or stood in for its holder, from when until when"),
    ("welcomes", "who was welcomed when, by whom, and who looks after them"),
    ("contacts", "words with members outside sessions"),
    ("introductions", "who was introduced to whom, a pair a row"),
    ("sessions", "every session; present is unknown where attendance was not taken, worth under five answers"),
    ("attendances", "who was at which session"),
    ("session_people", "who facilitates and who presents"),
    ("guests", "people at sessions who are no members; without a name, a head that was counted"),
    ("session_topics", "what sessions are about"),
    ("session_notes", "what was noted at sessions"),
    ("channel_months", "totals of a channel in a month: people, questions, answers"),
    ("challenges", "problems, ideas and experiments, and what became of them"),
    ("challenge_topics", "what challenges are about"),
    ("challenge_people", "who joined a challenge and who solved it, on which day"),
    ("resources", "what there is to learn from"),
    ("resource_topics", "what resources are about"),
    ("resource_reviews", "when a resource was looked over"),
    ("resource_uses", "when a resource was used, by whom or where"),
    ("wishes", "who wished for which topic"),
    ("recognitions", "every thank-you and award"),
    ("recognition_receivers", "who received them"),
    ("stories", "what people told; only those with consent may be shared under a name"),
    ("actions", "what somebody undertook to do; ids are those of action list"),
    ("evaluations", "evaluations as they were recorded"),
    ("evaluation_areas", "the score of each area in them"),
    ("evaluation_values", "what each measure said in them"),
    ("surveys", "what each survey came to, from five people on"),
    ("survey_areas", "the same by area, where nobody's answer can be worked out from it"),
    ("survey_questions", "the same by question"),
];

/// What a view says, by its name.
pub fn view_about(name: &str) -> &'static str {
    VIEWS.iter().find(|(view, _)| *view == name).map_or("", |(_, about)| about)
}

/// A query finds nothing.
pub fn no_rows() -> &'static str {
    "No rows."
}

/// There are more rows than a table shows.
pub fn cut_off(rows: usize) -> String {
    format!(
        "only the first {rows} rows are shown; there are more: ask for fewer with LIMIT, or for all with --format csv"
    )
}
