//! Words for what is held on a person, by the column that refers to them.

use super::{counted, listed};

/// What a row that refers to a member is, one and several.
const HELD: &[(&str, &str, &str, &str)] = &[
    ("charter_review", "reviewer_id", "review of the charter", "reviews of the charter"),
    ("spell", "member_id", "time on the roll", "times on the roll"),
    ("person_key", "member_id", "key that imports know them by", "keys that imports know them by"),
    ("skill", "member_id", "skill", "skills"),
    ("role_term", "member_id", "term in a role", "terms in roles"),
    ("attendance", "member_id", "session attended", "sessions attended"),
    ("session_part", "member_id", "part in a session", "parts in sessions"),
    ("session_note", "writer_id", "session note written", "session notes written"),
    ("recognition", "giver_id", "recognition given", "recognitions given"),
    ("recognition_receiver", "member_id", "recognition received", "recognitions received"),
    ("welcome", "member_id", "welcome", "welcomes"),
    ("welcome", "buddy_id", "newcomer looked after", "newcomers looked after"),
    ("welcome", "writer_id", "newcomer welcomed", "newcomers welcomed"),
    ("contact", "member_id", "word with them", "words with them"),
    ("contact", "writer_id", "word with somebody else", "words with others"),
    ("introduction", "member_id", "introduction", "introductions"),
    ("resource", "contributor_id", "resource contributed", "resources contributed"),
    ("resource_review", "reviewer_id", "resource reviewed", "reviews of resources"),
    ("resource_use", "member_id", "use of a resource", "uses of resources"),
    ("wish", "member_id", "wish", "wishes"),
    ("challenge", "raiser_id", "challenge raised", "challenges raised"),
    ("challenge_part", "member_id", "part in a challenge", "parts in challenges"),
    ("story", "teller_id", "story told", "stories told"),
    ("evaluation", "recorder_id", "evaluation recorded", "evaluations recorded"),
    ("action", "owner_id", "action undertaken", "actions undertaken"),
    ("survey_response", "member_id", "survey answered", "surveys answered"),
    ("survey_answer", "response_id", "answer to a survey", "answers to surveys"),
];

/// What a row is that holds a text.
const TEXTS: &[(&str, &str)] = &[
    ("charter", "text of the charter"),
    ("charter_line", "line of the charter"),
    ("charter_review", "note on a review of the charter"),
    ("member", "note on another member"),
    ("person_key", "key of another member"),
    ("session_source", "title of an imported session"),
    ("session_uid", "identifier of a session in calendars"),
    ("session_note", "session note"),
    ("recognition", "recognition"),
    ("resource_review", "review of a resource"),
    ("resource_use", "use of a resource"),
    ("goal_reading", "reading of a goal"),
    ("contact", "word with a member"),
    ("wish", "wish"),
    ("story", "story"),
    ("closing", "end of the community"),
    ("journal", "line of the journal"),
    ("journal_row", "what the journal keeps of before a change"),
    ("pause", "pause"),
    ("spell", "time on the roll"),
    ("survey_item", "question of a survey"),
    ("survey_answer", "answer to a survey"),
];

/// `12 sessions attended`.
pub fn held(table: &str, column: &str, rows: usize) -> String {
    match HELD.iter().find(|(of, by, ..)| *of == table && *by == column) {
        Some((_, _, one, many)) => counted(rows, one, many),
        None => counted(rows, &spaced(table), &spaced(table)),
    }
}

/// `Sessions attended`: the heading over what is held.
pub fn held_heading(table: &str, column: &str) -> String {
    let words = HELD.iter().find(|(of, by, ..)| *of == table && *by == column).map(|(.., many)| (*many).to_owned());
    let words = words.unwrap_or_else(|| format!("{} ({})", spaced(table), spaced(column)));
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// `session note`: what a row is that holds a text.
pub fn text(table: &str) -> String {
    TEXTS.iter().find(|(of, _)| *of == table).map_or_else(|| spaced(table), |(_, word)| (*word).to_owned())
}

/// A text on one line, cut off where it is longer than `most` characters.
pub fn cut(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most { line } else { line.chars().take(most - 1).chain(['…']).collect() }
}

/// That one member is part of another now, and what came with them.
pub fn merged([from, into]: [&str; 2], moved: &[String], done: bool) -> String {
    let moved = if moved.is_empty() { String::new() } else { format!(": {}", listed(moved)) };
    if done { format!("{from} is part of {into} now{moved}") } else { format!("{from} becomes part of {into}{moved}") }
}

/// What two entries for one person say differently: the first stays.
pub fn clash(field: &str, stays: &str, other: &str) -> String {
    match field {
        "email" => format!("e-mail: {stays} stays; imports still know them by {other}"),
        "name" => format!("name: {stays} stays; {other} is remembered"),
        "private" if stays == "yes" => "private: they stay private, though the second is not".to_owned(),
        "private" => "private: they stay as they are, though the second is private".to_owned(),
        field => format!("{field}: {stays} stays, not {other}"),
    }
}

/// Whether a column holds yes or no, as a number.
pub fn says_yes_or_no(column: &str) -> bool {
    const COLUMNS: [&str; 8] =
        ["handle_made", "private", "identifies", "deputy", "consent", "required", "attendance_taken", "on_track"];
    COLUMNS.contains(&column)
}

/// A name of the file as words.
pub fn spaced(name: &str) -> String {
    name.trim_end_matches("_id").replace('_', " ")
}
