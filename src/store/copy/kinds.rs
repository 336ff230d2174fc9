//! What a copy of the whole community says of each table. The columns come from the schema; here stands what the schema
//! cannot tell.

use Folded::{Name, Question, Text};
use Form::{Cadence, Day, Flag, Handle, Month, Span, Start, Zone};
use Told::{Apart, Mostly, One, Whole};

use crate::domain::copy::{Folded, Form, Told};

/// How a table appears in the text.
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) section: &'static str,
    pub(super) about: &'static str,
    pub(super) told: Told,
    /// The columns that tell its rows apart; all, where they are told apart as a whole.
    pub(super) keys: &'static [&'static str],
    /// Columns that hold something else than any text, number or reference.
    pub(super) forms: &'static [(&'static str, Form)],
    /// Columns that follow from another one.
    pub(super) follows: &'static [(&'static str, &'static str, Folded)],
    /// What a row says for a moment in which another one may take what only one can have.
    pub(super) aside: Option<&'static str>,
}

const fn table(
    name: &'static str,
    section: &'static str,
    about: &'static str,
    told: Told,
    keys: &'static [&'static str],
) -> Table {
    Table { name, section, about, told, keys, forms: &[], follows: &[], aside: None }
}

impl Table {
    const fn forms(self, forms: &'static [(&'static str, Form)]) -> Self {
        Self { forms, ..self }
    }

    const fn follows(self, follows: &'static [(&'static str, &'static str, Folded)]) -> Self {
        Self { follows, ..self }
    }

    const fn aside(self, aside: &'static str) -> Self {
        Self { aside: Some(aside), ..self }
    }
}

/// Every table with content of the community, each after those that it refers to.
pub(super) const TABLES: &[Table] = &[
    table("calendar_identity", "calendar", "What sets the community apart in calendars.", One, &[]),
    table("charter", "charter", "What it is for, and its time zone.", One, &[]).forms(&[
        ("cadence", Cadence),
        ("retention", Span),
        ("time_zone", Zone),
    ]),
    table("charter_line", "charter_lines", "Scope and norms.", Apart, &["section", "position"]),
    table("topic", "topics", "Topics; those in the charter have a focus.", Apart, &["key"])
        .follows(&[("key", "name", Text)]),
    table("role", "roles", "Roles.", Apart, &["key"]).forms(&[("required", Flag)]).follows(&[("key", "name", Text)]),
    table("benefit", "benefits", "What members get out of it.", Apart, &["key"]).follows(&[("key", "text", Text)]),
    table("channel", "channels", "Where it talks between sessions.", Apart, &["key"]).follows(&[("key", "name", Text)]),
    table("award", "awards", "The awards it gives.", Apart, &["key"]).follows(&[("key", "name", Text)]),
    table("measure_bound", "measure_bounds", "Bounds of its own for measures.", Apart, &["measure"]),
    table("pause", "pauses", "Days on which nothing is expected.", Apart, &["first_day", "last_day"])
        .forms(&[("first_day", Day), ("last_day", Day)]),
    table("closing", "closings", "When it closed, and opened again.", Mostly, &["closed"])
        .forms(&[("closed", Day), ("reopened", Day)])
        .aside("reopened = '9999-12-31'"),
    table("member", "members", "Who belongs or belonged.", Apart, &["handle"])
        .forms(&[("handle", Handle), ("handle_made", Flag), ("private", Flag), ("added", Day)])
        .follows(&[("name_key", "name", Name), ("email_key", "email", Text)])
        .aside("email = NULL, email_key = NULL"),
    table("spell", "spells", "From when to when somebody belonged.", Mostly, &["member_id", "joined"])
        .forms(&[("joined", Day), ("ended", Day)])
        .aside("ended = '9999-12-31'"),
    table("person_key", "person_keys", "What imports know people by.", Apart, &["member_id", "kind", "value"])
        .forms(&[("identifies", Flag)])
        .aside("identifies = 0"),
    table("skill", "skills", "What people want, practise and teach.", Apart, &["member_id", "topic_id", "level"])
        .forms(&[("since", Day), ("ended", Day)]),
    table("role_term", "role_terms", "Who held a role.", Mostly, &["member_id", "role_id", "deputy", "since"])
        .forms(&[("deputy", Flag), ("since", Day), ("ended", Day)]),
    table("welcome", "welcomes", "Who was welcomed.", Apart, &["member_id"]).forms(&[("day", Day)]),
    table("contact", "contacts", "Words with members outside sessions.", Whole, &[]).forms(&[("day", Day)]),
    table("charter_review", "charter_reviews", "When the charter was looked at.", Whole, &[]).forms(&[("day", Day)]),
    table("introduction_round", "introduction_rounds", "Rounds of introductions.", Mostly, &["day"])
        .forms(&[("day", Day)]),
    table("introduction", "introductions", "Who was introduced.", Apart, &["round_id", "place", "member_id"]),
    table("series", "series", "Rules of sessions planned together.", Apart, &["key"]),
    table("session", "sessions", "Sessions planned, held and cancelled.", Apart, &["slug"])
        .forms(&[("day", Day), ("starts", Start), ("attendance_taken", Flag)])
        .follows(&[("title_key", "title", Text), ("day", "starts", Folded::Day)]),
    table("session_source", "session_sources", "What imports call sessions.", Apart, &["dialect", "starts", "title"]),
    table("session_uid", "session_uids", "What calendars call sessions.", Apart, &["session_id"])
        .aside("uid = 'aside ' || session_id"),
    table("session_topic", "session_topics", "What sessions were about.", Apart, &["session_id", "topic_id"]),
    table("session_part", "session_parts", "Who led and presented.", Apart, &["session_id", "part", "member_id"]),
    table("attendance", "attendances", "Who was there.", Apart, &["session_id", "member_id"]),
    table("guest", "guests", "Who was there and is no member.", Whole, &[]),
    table("session_note", "session_notes", "Notes on sessions.", Whole, &[]),
    table("session_reach", "session_numbers", "Numbers of whole sessions.", Apart, &["session_id"]),
    table("session_feedback", "session_feedback", "Was it worth the time?", Apart, &["session_id"]),
    table("channel_month", "channel_months", "Totals of channels.", Apart, &["channel_id", "month"])
        .forms(&[("month", Month)]),
    table("resource", "resources", "What there is to learn from.", Apart, &["slug"])
        .forms(&[("added", Day), ("retired", Day)]),
    table("resource_topic", "resource_topics", "What resources are about.", Apart, &["resource_id", "topic_id"]),
    table("resource_review", "resource_reviews", "When resources were looked at.", Whole, &[]).forms(&[("day", Day)]),
    table("resource_use", "resource_uses", "Where resources were used.", Whole, &[]).forms(&[("day", Day)]),
    table("wish", "wishes", "Topics that were wished for.", Whole, &[]).forms(&[("day", Day)]),
    table("challenge", "challenges", "Problems, ideas and experiments.", Apart, &["slug"])
        .forms(&[("raised", Day), ("solved", Day)]),
    table("challenge_topic", "challenge_topics", "What challenges are about.", Apart, &["challenge_id", "topic_id"]),
    table("challenge_part", "challenge_parts", "Who joined and solved.", Apart, &["challenge_id", "part", "member_id"])
        .forms(&[("day", Day)]),
    table("recognition", "recognitions", "Thanks and awards.", Apart, &["key"]).forms(&[("day", Day)]),
    table("recognition_receiver", "recognition_receivers", "Who was thanked.", Apart, &["recognition_id", "member_id"]),
    table("recognition_for", "recognition_subjects", "What thanks belong to.", Apart, &["recognition_id"]),
    table("goal", "goals", "What it wants to have reached.", Apart, &["number"])
        .forms(&[("baseline_on", Day), ("due", Day), ("added", Day), ("ended", Day)])
        .follows(&[("key", "title", Text)])
        .aside("key = 'aside ' || id"),
    table("goal_reading", "goal_readings", "Where goals stood.", Apart, &["goal_id", "day"])
        .forms(&[("day", Day), ("on_track", Flag)]),
    table("story", "stories", "What it was good for, as people tell it.", Apart, &["key"])
        .forms(&[("day", Day), ("consent", Flag)]),
    table(
        "evaluation",
        "evaluations",
        "Evaluations as they were recorded.",
        Mostly,
        &["day", "period_from", "period_until"],
    )
    .forms(&[("day", Day), ("period_from", Day), ("period_until", Day)]),
    table("evaluation_area", "evaluation_areas", "What areas scored then.", Apart, &["evaluation_id", "area"]),
    table("evaluation_value", "evaluation_values", "What measures said then.", Apart, &["evaluation_id", "measure"]),
    table("action", "actions", "What somebody undertook to do.", Apart, &["number"]).forms(&[
        ("due", Day),
        ("added", Day),
        ("ended", Day),
    ]),
    table("survey_item", "survey_items", "Questions of surveys.", Apart, &["key"])
        .follows(&[("key", "text", Question)]),
    table("survey", "surveys", "Surveys.", Apart, &["slug"]).forms(&[("day", Day)]),
    table("survey_response", "survey_responses", "Who answered, without a name.", Apart, &["survey_id", "key"]),
    table("survey_answer", "survey_answers", "What was answered.", Apart, &["response_id", "item_id"]),
];

/// Whether a table keeps book of what praktik did, and is no content of the community.
pub(super) fn is_bookkeeping(table: &str) -> bool {
    table.starts_with("journal") || table == "content_hash"
}
