//! The charter of the invented community, and its goals.

use chrono::{Datelike, Days, NaiveDate};

use super::dice::Dice;
use super::words::{FOCUS, TOPICS};
use super::{Scope, Size};
use crate::domain::charter::{self, Award, Bound, Channel, Charter, MeasureBounds, Pause, Role};
use crate::domain::invented::{Goal, Reading};
use crate::domain::record::GoalStatus;

/// Places of the roles in the charter.
pub(super) const LEAD: u32 = 0;
pub(super) const FACILITATOR: u32 = 1;
pub(super) const LIBRARIAN: u32 = 2;
pub(super) const HOST: u32 = 3;

/// What sets it apart in calendars.
pub(super) fn calendar_key(seed: u64) -> String {
    let mut dice = Dice::of(seed, 8);
    (0..4).map(|_| format!("{:04x}", dice.below(0x1_0000))).collect()
}

/// The charter; its pauses cover every August and every end of a year from the first day to a year from now.
pub(super) fn charter(scope: &Scope<'_>) -> Charter {
    let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let text = |text: &str| Some(text.to_owned());
    let role = |name: &str, duty: &str, required, count| Role {
        name: name.to_owned(),
        responsibilities: text(duty),
        required,
        count,
    };
    let channel = |name: &str, url: &str, purpose: &str| Channel {
        name: name.to_owned(),
        url: text(url),
        purpose: text(purpose),
    };
    let award = |name: &str, criteria: &str| Award { name: name.to_owned(), criteria: text(criteria) };
    Charter {
        name: scope.name.unwrap_or("Lantern Data Guild").to_owned(),
        purpose: text(
            "Share what works with data across units and sites, so that nobody solves the same problem twice.",
        ),
        scope: charter::Scope {
            inside: texts(&[
                "querying, modelling and showing data",
                "methods and tools that several units use",
                "helping each other with real problems",
            ]),
            outside: texts(&["running production systems", "choosing vendors", "tickets that a service desk answers"]),
        },
        focus_topics: TOPICS.iter().take(FOCUS).map(|(name, _)| (*name).to_owned()).collect(),
        roles: vec![
            role("lead", "keeps the purpose in sight, plans the quarter, speaks with the sponsor", true, 1),
            role("facilitator", "prepares and leads sessions", true, 2),
            role("librarian", "keeps resources findable and fresh", true, 1),
            role("host", "welcomes newcomers and finds them a buddy", false, 1),
        ],
        benefits: texts(&["less work done twice", "better decisions from data", "people find help in a day"]),
        cadence: text(if scope.size == Size::Small { "biweekly" } else { "weekly" }),
        channels: vec![
            channel("forum", "https://forum.example.org/data", "questions and answers"),
            channel("chat", "https://chat.example.org/data", "quick words and links"),
        ],
        awards: vec![
            award("Helping hand", "answers others ask for again"),
            award("Clear words", "a talk that people still mention months later"),
        ],
        sponsor: text("the head of operations"),
        who_may_join: text("anybody who works with data, in any unit"),
        time_asked: text("two hours a month"),
        norms: texts(&[
            "no question is too small",
            "say where a figure comes from",
            "what is told here in confidence stays here",
        ]),
        pauses: pauses(scope),
        measures: [("first_help_days".to_owned(), help_days())].into(),
        retention: text("24m"),
        time_zone: Some(scope.zone.name().to_owned()),
        ..Charter::default()
    }
}

/// Bounds of its own: its members have other work, and help within ten days is fine.
fn help_days() -> MeasureBounds {
    MeasureBounds { good: Some(Bound::Number(10.0)), watch: Some(Bound::Number(30.0)) }
}

fn pauses(scope: &Scope<'_>) -> Vec<Pause> {
    let mut pauses = Vec::new();
    for year in scope.begun.year() - 1..=scope.today.year() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        let mut add = |from: Option<NaiveDate>, until: Option<NaiveDate>, reason: &str| {
            if let (Some(from), Some(until)) = (from, until)
                && until >= scope.begun
            {
                pauses.push(Pause { from, until, reason: Some(reason.to_owned()) });
            }
        };
        add(day(year, 8, 1), day(year, 8, 31), "summer");
        add(day(year, 12, 20), day(year + 1, 1, 4), "end of the year");
    }
    pauses
}

/// Goals: one read from a measure, one reached with a benefit, one by figures, one by the lead's word, one given up.
pub(super) fn goals(scope: &Scope<'_>) -> Vec<Goal> {
    let (begun, today) = (scope.begun, scope.today);
    let back = |days: u64| today - Days::new(days);
    let ahead = |days: u64| today + Days::new(days);
    let read = |months: u64, value, on_track, note| Reading { day: back(30 * months), value, on_track, note };
    vec![
        Goal {
            title: "A glossary with forty terms",
            baseline: Some(0.0),
            target: Some(40.0),
            unit: Some("terms"),
            due: Some(back(190)),
            benefit: Some(0),
            added: back(560),
            ended: Some((GoalStatus::Reached, back(200), "forty terms, each with an owner")),
            readings: [(17, 4.0), (14, 15.0), (11, 26.0), (8, 37.0), (7, 40.0)]
                .map(|(ago, value)| read(ago, Some(value), None, None))
                .to_vec(),
            ..Goal::default()
        },
        Goal {
            title: "Answer nine of ten questions in the forum",
            baseline: Some(0.6),
            target: Some(0.9),
            due: Some(ahead(120)),
            measure: Some("questions_answered"),
            caution: Some("an answer that does not help counts as well"),
            benefit: Some(2),
            added: back(330),
            ..Goal::default()
        },
        Goal {
            title: "Halve the hours spent on the monthly close",
            baseline: Some(120.0),
            target: Some(60.0),
            unit: Some("hours"),
            due: Some(ahead(150)),
            caution: Some("hours moved to another team are not saved"),
            benefit: Some(0),
            added: back(300),
            readings: [
                (9, 116.0, None),
                (6, 104.0, None),
                (3, 98.0, Some("two teams have not begun")),
                (1, 95.0, None),
            ]
            .map(|(ago, value, note)| read(ago, Some(value), None, note))
            .to_vec(),
            ..Goal::default()
        },
        Goal {
            title: "Every unit sends somebody who teaches",
            due: Some(ahead(60)),
            added: back(240),
            readings: vec![
                read(5, None, Some(false), Some("only half of the units")),
                read(1, None, Some(true), Some("one unit is missing, and has somebody in mind")),
            ],
            ..Goal::default()
        },
        Goal {
            title: "A yearly data fair",
            added: (begun + Days::new(120)).min(back(30)),
            ended: Some((GoalStatus::Dropped, back(400), "sessions at every site do more")),
            ..Goal::default()
        },
    ]
}
