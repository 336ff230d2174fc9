//! What is behind a change between two periods.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{about, basis};
use crate::domain::facts::Facts;
use crate::health::{Compared, Finding, MeasureResult, handles};
use crate::render::words::{counted, listed};

/// How many names a list says before it only counts.
const NAMED: usize = 3;

/// The measures that are about whole sessions, so that the number of sessions is part of why they moved.
const OVER_SESSIONS: &[&str] = &[
    "attendance_rate",
    "active_share",
    "core_share",
    "learning_reach",
    "newcomer_return",
    "returning_rate",
    "turnout",
];

/// The measures whose things stay the same from one period to the next, so that it says something which of them are new.
const OF_THINGS: &[&str] = &[
    "goals_on_track",
    "topic_coverage",
    "roles_filled",
    "roles_deputised",
    "leader_expertise",
    "skill_coverage",
    "wishes_met",
    "benefits_evidenced",
    "actions_done",
    "recognition_kinds",
];

/// What is behind a change, as [`why_unnamed`] says it, and who is or was owed thanks.
pub fn why(one: &Compared<'_>, facts: &Facts, until: NaiveDate) -> Vec<String> {
    behind(one, facts, until, true)
}

/// What is behind a change, a few words each: what was counted before and now, what is new in it and what is gone, and
/// whether it is judged otherwise. `until` is the last day. Nobody is named.
pub fn why_unnamed(one: &Compared<'_>, facts: &Facts, until: NaiveDate) -> Vec<String> {
    behind(one, facts, until, false)
}

fn behind(one: &Compared<'_>, facts: &Facts, until: NaiveDate, named: bool) -> Vec<String> {
    let (Some(a), Some(b)) = (one.a, one.b) else { return Vec::new() };
    let key = one.measure.key;
    let mut said = Vec::new();
    let sessions = |result: &MeasureResult| {
        let over = OVER_SESSIONS.contains(&key) && a.behind_sessions.len() != b.behind_sessions.len();
        if over {
            format!(" over {}", counted(result.behind_sessions.len(), "session", "sessions"))
        } else {
            String::new()
        }
    };
    let rests = |result: &MeasureResult| basis(key, result.basis).map(|said| about(result, said));
    match (rests(a), rests(b)) {
        (Some(before), Some(now)) => {
            said.push(format!("{before}{} before, {}{} now", sessions(a), short(&before, &now), sessions(b)));
        }
        (before, now) => {
            said.extend(before.map(|before| format!("{before} before")));
            said.extend(now.map(|now| format!("{now} now")));
        }
    }
    let told = |result: &MeasureResult| match &result.finding {
        Some(finding @ (Finding::Growth { .. } | Finding::Reached { .. })) => {
            Some(super::finding(key, finding, facts, until))
        }
        _ => None,
    };
    if let (Some(before), Some(now)) = (told(a), told(b)) {
        said.push(format!("before: {before}; now: {now}"));
    }
    let (new, gone) = news(&a.behind_things, &b.behind_things);
    if OF_THINGS.contains(&key) {
        said.extend(listed_few("now", &new));
        said.extend(listed_few("no longer", &gone));
    } else if let (Some(Finding::Reviewed { .. } | Finding::Evaluated { .. }), Some(last)) =
        (&b.finding, b.behind_things.first())
    {
        said.push(if new.is_empty() { format!("nothing newer than the {last}") } else { format!("now: {last}") });
    }
    if named && key == "unthanked" {
        let (before, now) = (handles(facts, &a.people), handles(facts, &b.people));
        let without = |all: &[&str], others: &[&str]| -> Vec<String> {
            let others: HashSet<&str> = others.iter().copied().collect();
            all.iter().filter(|one| !others.contains(*one)).map(|one| (*one).to_owned()).collect()
        };
        said.extend(listed_few("new", &without(&now, &before)));
        said.extend(listed_few("no longer", &without(&before, &now)));
    }
    if (a.good, a.watch) != (b.good, b.watch) {
        said.push("held against other bounds now, because the community has another size".to_owned());
    }
    if a.small || b.small {
        let when = match (a.small, b.small) {
            (true, true) => "both times",
            (true, false) => "before",
            _ => "now",
        };
        said.push(format!("from too few to judge {when}"));
    }
    said
}

/// The second of two phrases without the words that it ends with like the first: `199 of 495 members active` and
/// `120 of 390`.
fn short<'n>(before: &str, now: &'n str) -> &'n str {
    let digits = |text: &str| text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |place| place + 1);
    let (of_before, of_now) = (digits(before), digits(now));
    if of_now > 0 && before[of_before..] == now[of_now..] { &now[..of_now] } else { now }
}

/// What a thing is called, without what is said of it in brackets.
fn name(thing: &str) -> &str {
    thing.rsplit_once(" (").map_or(thing, |(name, _)| name)
}

/// The things that are new or of which something else is said, and those that are gone.
fn news(before: &[String], now: &[String]) -> (Vec<String>, Vec<String>) {
    let said: HashSet<&str> = before.iter().map(String::as_str).collect();
    let names: HashSet<&str> = now.iter().map(|thing| name(thing)).collect();
    let new = now.iter().filter(|thing| !said.contains(thing.as_str())).cloned().collect();
    let gone = before.iter().filter(|thing| !names.contains(name(thing))).map(|thing| name(thing).to_owned()).collect();
    (new, gone)
}

/// `new: ana, budi, chen and 4 more`; nothing of nobody.
fn listed_few(label: &str, names: &[String]) -> Option<String> {
    let first = &names[..names.len().min(NAMED)];
    match names.len() - first.len() {
        _ if first.is_empty() => None,
        0 => Some(format!("{label}: {}", listed(first))),
        more => Some(format!("{label}: {} and {more} more", first.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_twice_is_said_once() {
        assert_eq!(short("199 of 495 members active", "120 of 390 members active"), "120 of 390");
        assert_eq!(short("1 contribution", "12 contributions"), "12 contributions");
        assert_eq!(short("the feedback on 4 sessions", "the feedback on 6 sessions"), "the feedback on 6");
    }

    #[test]
    fn a_thing_of_which_something_else_is_said_is_news_and_not_gone() {
        let all = |things: &[&str]| things.iter().map(|thing| (*thing).to_owned()).collect::<Vec<_>>();
        let before = all(&["goal 1 (behind)", "goal 2 (on track)", "goal 3 (behind)"]);
        let now = all(&["goal 1 (on track)", "goal 2 (on track)", "goal 4 (behind)"]);
        assert_eq!(news(&before, &now), (all(&["goal 1 (on track)", "goal 4 (behind)"]), all(&["goal 3"])));
        assert_eq!(listed_few("now", &all(&["a", "b", "c", "d"])).as_deref(), Some("now: a, b, c and 1 more"));
    }
}
