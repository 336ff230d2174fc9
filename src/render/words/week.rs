//! What the week brings, in words.

use chrono::{Datelike, NaiveDate};

use super::{counted, listed, start_within};
use crate::domain::facts::Facts;
use crate::domain::period::DEFAULT_DAYS;
use crate::domain::week::Planned;
use crate::health::{ItemKind, Urgency, WeekItem};

/// So many people are named in a line.
const NAMED: usize = 3;

/// `10 Nov`; with the year where it is not that of today.
pub fn day_within(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() { format!("{} {}", day.day(), day.format("%b")) } else { super::day(day) }
}

/// The heading above what is equally urgent.
pub fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => "Overdue",
        Urgency::Coming => "Coming up",
        Urgency::People => "People",
        Urgency::Care => "To look after",
    }
}

/// `Ana, Budi, Chen and 4 more`, `Ana and 1 private member`, `2 private members`.
pub fn some_people(names: &[&str], private: usize) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut said: Vec<String> = names.iter().take(NAMED).map(|name| (*name).to_owned()).collect();
    if more > 0 {
        said.push(format!("{} more", more + private));
    } else if private > 0 {
        said.push(counted(private, "private member", "private members"));
    }
    listed(&said)
}

/// One thing that the week brings, as a sentence without a full stop.
pub fn week_item(facts: &Facts, item: &WeekItem, today: NaiveDate) -> String {
    let names: Vec<&str> = item.people.iter().map(|&person| facts.members[person as usize].name.as_str()).collect();
    let people = some_people(&names, item.private);
    let WeekItem { name, .. } = item;
    let due = item.due.map(|day| day_within(day, today)).unwrap_or_default();
    let last = item.last.map(|day| day_within(day, today)).unwrap_or_default();
    let number = item.things.first().map(String::as_str).unwrap_or_default();
    let owner = if names.is_empty() { String::new() } else { format!(", {people}") };
    match item.kind {
        ItemKind::SessionUnlogged => format!("{name}, planned for {due}, is not logged"),
        ItemKind::ActionOverdue => format!("action {number}, {name}: due on {due}{owner}"),
        ItemKind::GoalOverdue => format!("goal {number}, {name}: was to be reached by {due}"),
        ItemKind::ForgettingDue => {
            let kept = facts.charter.retention.as_deref().unwrap_or_default();
            format!("left longer ago than data is to be kept ({kept}): {people}")
        }
        ItemKind::SessionComing => {
            let when = item.start.map(|start| start_within(start, today)).unwrap_or_default();
            let who = match (names.is_empty(), item.private) {
                (false, _) => format!(" · {people} {}", if names.len() == 1 { "facilitates" } else { "facilitate" }),
                (true, 0) => " · nobody facilitates yet".to_owned(),
                (true, _) => String::new(),
            };
            format!("{when} · {name}{who}")
        }
        ItemKind::ActionDue => format!("action {number}, {name}: due on {due}{owner}"),
        ItemKind::RoleEnding if names.is_empty() => format!("a private member is {name} until {due}"),
        ItemKind::RoleEnding => format!("{people} is {name} until {due}"),
        ItemKind::Newcomers => format!("new and not yet welcomed: {people}"),
        ItemKind::Drifting => format!("were there before, but not in the last {DEFAULT_DAYS} days: {people}"),
        ItemKind::Unthanked => format!("contributed, but never thanked: {people}"),
        ItemKind::AttendanceNotTaken => format!("{name}, {last}: who was there is not noted"),
        ItemKind::RoleVacant => match item.counts {
            (0, _) => format!("{name}: nobody holds this role"),
            (held, needed) => format!("{name}: {held} of {needed} holders"),
        },
        ItemKind::GoalOffTrack => format!("goal {number}, {name}: off track"),
        ItemKind::ChallengeWaiting => format!("{name}: raised on {last}, and nobody joined yet"),
        ItemKind::EvaluationDue if item.last.is_none() => "no evaluation is recorded yet".to_owned(),
        ItemKind::EvaluationDue => format!("the last evaluation was recorded on {last}"),
        ItemKind::CharterReview => format!("the charter was last reviewed on {last}"),
        ItemKind::ChannelNotRecorded => {
            let month = item.last.map(|month| month.format("%B").to_string()).unwrap_or_default();
            format!("{name}: not recorded for {month}")
        }
        ItemKind::ResourceReview => {
            format!("{} not reviewed for 12 months", counted(item.counts.0, "resource", "resources"))
        }
    }
}

/// What stands for the items of a kind that are not shown.
pub fn week_more(kind: ItemKind, more: usize) -> String {
    let (one, many) = match kind {
        ItemKind::SessionUnlogged | ItemKind::SessionComing | ItemKind::AttendanceNotTaken => ("session", "sessions"),
        ItemKind::ActionOverdue | ItemKind::ActionDue => ("action", "actions"),
        ItemKind::GoalOverdue | ItemKind::GoalOffTrack => ("goal", "goals"),
        ItemKind::RoleEnding => ("term", "terms"),
        ItemKind::RoleVacant => ("role", "roles"),
        ItemKind::ChallengeWaiting => ("challenge", "challenges"),
        ItemKind::ChannelNotRecorded => ("channel", "channels"),
        _ => ("more", "more"),
    };
    format!("and {} more {}", more, if more == 1 { one } else { many })
}

/// When the next session is, for a week in which nothing is to be done.
pub fn next_session(next: Option<&Planned>, today: NaiveDate) -> String {
    match next {
        None => "No session is planned.".to_owned(),
        Some(session) => format!("The next session is {}, {}.", session.title, start_within(session.start, today)),
    }
}
