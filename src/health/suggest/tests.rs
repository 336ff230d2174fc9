//! The order of what is suggested, on communities made by hand.

use super::*;
use crate::domain::facts::{Challenge, Lead, Member, Resource, Session, Wish};
use crate::domain::member::Spell;
use crate::domain::record::{ChallengeKind, Outcome};
use crate::domain::session::SessionKind;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

fn member(handle: &str, skills: &[(u32, SkillLevel)]) -> Member {
    Member {
        handle: handle.into(),
        name: handle.into(),
        unit: None,
        site: None,
        private: false,
        added: day("2020-01-01"),
        spells: vec![Spell { joined: Some(day("2020-01-01")), left: None }],
        stays: Vec::new(),
        skills: skills.to_vec(),
        wants: Vec::new(),
    }
}

fn session(on: &str, topics: &[u32]) -> Session {
    Session {
        slug: on.into(),
        title: on.into(),
        day: day(on),
        kind: SessionKind::Talk,
        minutes: None,
        taken: false,
        topics: topics.to_vec(),
        reach: None,
    }
}

fn wish(topic: u32, on: &str) -> Wish {
    Wish { topic, member: None, day: day(on) }
}

fn challenge(topics: &[u32], closed: Option<(&str, Outcome)>) -> Challenge {
    Challenge {
        slug: "c".into(),
        title: "c".into(),
        kind: ChallengeKind::Problem,
        raised: day("2026-01-01"),
        raiser: None,
        topics: topics.to_vec(),
        joined: Vec::new(),
        solvers: Vec::new(),
        closed: closed.map(|(on, outcome)| (day(on), outcome)),
    }
}

/// Topics `a`, `b`, `c` …; the rest is put in.
fn facts(topics: usize, put: impl FnOnce(&mut Facts)) -> Facts {
    let names = ('a'..='z').take(topics).map(String::from).collect();
    let mut facts = Facts { topics: names, ..Facts::default() };
    put(&mut facts);
    Facts::new(facts, Vec::new())
}

fn topics(facts: &Facts, planned: &[&str]) -> Vec<u32> {
    let planned: Vec<String> = planned.iter().map(|name| (*name).to_owned()).collect();
    suggest(facts, &planned, today()).into_iter().map(|one| one.topic).collect()
}

#[test]
fn nothing_is_suggested_where_nothing_speaks_for_it() {
    assert!(topics(&facts(3, |_| ()), &[]).is_empty());
}

#[test]
fn the_most_wished_comes_first_then_focus_wants_and_challenges() {
    let facts = facts(6, |facts| {
        facts.record.wishes = vec![wish(4, "2026-10-01"), wish(5, "2026-10-01"), wish(5, "2026-10-02")];
        facts.focus = vec![3];
        facts.members = vec![member("x", &[(2, SkillLevel::Wants)]), member("y", &[(2, SkillLevel::Wants)])];
        facts.record.challenges = vec![challenge(&[1, 2], None)];
    });
    assert_eq!(topics(&facts, &[]), [5, 4, 3, 2, 1]);
    assert_eq!(topics(&facts, &["F", "d"]), [4, 2, 1], "what is planned is left out, whatever its case");
    let all = suggest(&facts, &[], today());
    assert_eq!((all[0].wishes, all[0].nameless, all[3].wants, all[3].challenges), (2, 2, 2, 1));
}

#[test]
fn a_wish_counts_until_its_topic_is_covered() {
    let facts = facts(4, |facts| {
        facts.record.wishes =
            vec![wish(0, "2026-10-01"), wish(1, "2026-10-01"), wish(2, "2026-10-01"), wish(3, "2026-12-01")];
        facts.sessions = vec![session("2026-10-05", &[0]), session("2026-09-05", &[1])];
        let closed = Some(("2026-10-09", Outcome::Dropped));
        facts.record.challenges = vec![challenge(&[2], closed)];
        facts.record.resources = vec![Resource {
            slug: "r".into(),
            title: "r".into(),
            added: day("2026-09-30"),
            contributor: None,
            topics: vec![2],
            retired: None,
            reviews: Vec::new(),
            uses: Vec::new(),
        }];
    });
    let all = suggest(&facts, &[], today());
    let said: Vec<_> = all.iter().map(|one| (one.topic, one.wishes, one.covered)).collect();
    assert_eq!(said, [(2, 1, Some(day("2026-09-30"))), (1, 1, Some(day("2026-09-05")))]);
}

#[test]
fn a_focus_topic_is_due_after_twelve_months() {
    let held = |on: &str| {
        let facts = facts(1, |facts| {
            facts.focus = vec![0];
            facts.sessions = vec![session(on, &[0])];
        });
        topics(&facts, &[]).len()
    };
    assert_eq!((held("2025-11-23"), held("2025-11-24"), held("2026-05-01")), (1, 0, 0));
}

#[test]
fn one_who_wants_is_not_several_and_who_practises_wants_no_more() {
    let both = [(0, SkillLevel::Wants), (0, SkillLevel::Practises)];
    let one = facts(1, |facts| {
        facts.members = vec![member("x", &[(0, SkillLevel::Wants)]), member("y", &both)];
    });
    assert!(topics(&one, &[]).is_empty());
}

#[test]
fn who_presented_the_longest_ago_presents_and_private_people_do_not() {
    let teaches = [(0, SkillLevel::Teaches)];
    let presenters = |presented: &[(u32, &str)]| {
        let facts = facts(1, |facts| {
            facts.record.wishes = vec![wish(0, "2026-11-20")];
            facts.members = ["shy", "b", "c", "gone"].iter().map(|handle| member(handle, &teaches)).collect();
            facts.members[0].private = true;
            facts.members[3].spells[0].left = Some(day("2026-11-01"));
            facts.sessions = presented.iter().map(|(_, on)| session(on, &[])).collect();
            let lead =
                |(session, (member, _)): (u32, &(u32, &str))| Lead { session, member: *member, part: Part::Presenter };
            facts.leads = (0..).zip(presented).map(lead).collect();
        });
        suggest(&facts, &[], today())[0].presenter
    };
    let expect = |member, last: Option<&str>, lately| Some(Presenter { member, last: last.map(day), lately });
    assert_eq!(presenters(&[]), expect(1, None, false), "never, then by handle");
    assert_eq!(presenters(&[(1, "2024-01-01")]), expect(2, None, false));
    assert_eq!(presenters(&[(1, "2026-11-01"), (2, "2026-05-03")]), expect(2, Some("2026-05-03"), false));
    assert_eq!(presenters(&[(1, "2026-11-01"), (2, "2026-11-10")]), expect(1, Some("2026-11-01"), true));
}
