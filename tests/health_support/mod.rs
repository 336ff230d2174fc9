//! Small communities made by hand, for the tests of health.
#![allow(dead_code)] // Each test file uses its part of it.

pub(crate) mod invent;
pub(crate) mod plain;
mod plain_graph;
mod plain_record;

use chrono::{Days, NaiveDate};
use praktik::domain::charter::Charter;
use praktik::domain::facts::{Facts, Lead, Member, Recognition, Session};
use praktik::domain::member::Spell;
use praktik::domain::period::Period;
use praktik::domain::recognition::RecognitionKind;
use praktik::domain::session::{Part, SessionKind};
use praktik::health::{Evaluation, Policy, evaluate};

/// A day by its ISO form.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// A day so many days after 2026-01-01.
pub(crate) fn nth(number: u64) -> NaiveDate {
    day("2026-01-01").checked_add_days(Days::new(number)).unwrap_or_else(|| panic!("{number}"))
}

/// A period of plain dates.
pub(crate) fn period(from: NaiveDate, until: NaiveDate) -> Period {
    Period { from, until, label: None, whole: false }
}

/// A member with these spells.
pub(crate) fn person(handle: &str, spells: Vec<Spell>) -> Member {
    Member {
        handle: handle.into(),
        name: handle.into(),
        unit: None,
        site: None,
        private: false,
        added: day("2099-01-01"),
        spells,
        stays: Vec::new(),
        skills: Vec::new(),
        wants: Vec::new(),
    }
}

/// A spell that nobody knows the start of: the member joins when first seen.
pub(crate) fn when_seen() -> Vec<Spell> {
    vec![Spell { joined: None, left: None }]
}

/// A spell from one day to another.
pub(crate) fn spell(joined: NaiveDate, left: Option<NaiveDate>) -> Spell {
    Spell { joined: Some(joined), left }
}

/// A session of kind meeting, attendance taken, an hour long.
pub(crate) fn meeting(slug: &str, day: NaiveDate) -> Session {
    Session {
        slug: slug.into(),
        title: slug.into(),
        day,
        kind: SessionKind::Meeting,
        minutes: Some(60),
        taken: true,
        topics: Vec::new(),
        reach: None,
    }
}

/// A community under construction.
#[derive(Debug, Clone, Default)]
pub(crate) struct Town {
    pub(crate) facts: Facts,
    pub(crate) pairs: Vec<(u32, u32)>,
}

impl Town {
    pub(crate) fn with(charter: Charter) -> Self {
        Self { facts: Facts { charter, ..Facts::default() }, pairs: Vec::new() }
    }

    pub(crate) fn join(&mut self, member: Member) -> u32 {
        self.facts.members.push(member);
        self.facts.members.len() as u32 - 1
    }

    pub(crate) fn hold(&mut self, session: Session, present: &[u32]) -> u32 {
        let number = self.facts.sessions.len() as u32;
        self.facts.sessions.push(session);
        self.pairs.extend(present.iter().map(|member| (number, *member)));
        number
    }

    pub(crate) fn lead(&mut self, session: u32, member: u32, part: Part) {
        self.facts.leads.push(Lead { session, member, part });
    }

    pub(crate) fn thank(&mut self, day: NaiveDate, giver: Option<u32>, receivers: &[u32]) {
        let kind = RecognitionKind::Public;
        self.facts.recognitions.push(Recognition { day, kind, giver, receivers: receivers.to_vec() });
    }

    pub(crate) fn facts(&self) -> Facts {
        Facts::new(self.facts.clone(), self.pairs.clone())
    }

    pub(crate) fn evaluate(&self, from: NaiveDate, until: NaiveDate) -> Evaluation {
        let facts = self.facts();
        evaluate(&facts, &Policy::from_charter(&facts.charter), &period(from, until))
    }
}

/// A measure's value.
pub(crate) fn value(evaluation: &Evaluation, key: &str) -> Option<f64> {
    evaluation.find(key).unwrap_or_else(|| panic!("{key}")).value
}

/// Asserts that two values are the same to a millionth.
pub(crate) fn close(key: &str, got: Option<f64>, wanted: Option<f64>) {
    let same = match (got, wanted) {
        (Some(got), Some(wanted)) => (got - wanted).abs() < 1e-6,
        (None, None) => true,
        _ => false,
    };
    assert!(same, "{key}: got {got:?}, wanted {wanted:?}");
}
