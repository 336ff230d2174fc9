//! Properties of the health measures over hundreds of random small communities: what they must not depend on, and that
//! they agree with a plain reading of the contract, written here without any of praktik's shortcuts.

mod health_support;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use health_support::{Town, close, meeting, nth, period, person, spell, value, when_seen};
use praktik::domain::charter::{Charter, Pause};
use praktik::domain::facts::{Facts, Lead};
use praktik::domain::session::{Part, SessionKind};
use praktik::health::{Basis, Evaluation, Policy, evaluate, handles, layers};
use proptest::collection::vec;
use proptest::prelude::*;

const DAYS: u64 = 100;

/// A random community, and the first and last day of a period.
fn community() -> impl Strategy<Value = (Town, NaiveDate, NaiveDate)> {
    let member = (0u8..4, 0..DAYS, 1..40u64, any::<bool>());
    let session = (0..DAYS, vec(0u8..3, 12), 0u8..5, 0u8..3, 0..12usize, 0..12usize, 0u8..8);
    let thanks = (0..DAYS, 0..12usize, 0..12usize, 0..12usize);
    let pause = proptest::option::of((0..DAYS, 0..30u64));
    (vec(member, 1..12), vec(session, 0..14), vec(thanks, 0..6), pause, 0..DAYS, 0..40u64).prop_map(
        |(members, sessions, thanks, pause, from, length)| {
            let pauses = pause.map(|(from, days)| Pause { from: nth(from), until: nth(from + days), reason: None });
            let mut town = Town::with(Charter { pauses: pauses.into_iter().collect(), ..Charter::default() });
            for (i, (kind, joined, days, private)) in members.iter().enumerate() {
                let spells = match kind {
                    0 => when_seen(),
                    1 => vec![spell(nth(*joined), None)],
                    2 => vec![spell(nth(*joined), Some(nth(joined + days)))],
                    _ => vec![spell(nth(*joined), Some(nth(joined + days))), spell(nth(joined + 2 * days), None)],
                };
                let mut made = person(&format!("m{i:02}"), spells);
                made.private = *private;
                town.join(made);
            }
            let count = members.len();
            for (i, (day, present, taken, kind, first, second, parts)) in sessions.iter().enumerate() {
                let mut session = meeting(&format!("s{i:02}"), nth(*day));
                session.taken = *taken > 0;
                session.kind = [SessionKind::Meeting, SessionKind::Workshop, SessionKind::Talk][usize::from(*kind)];
                let there: Vec<u32> = (0..count as u32).filter(|m| present[*m as usize] == 0).collect();
                let number = town.hold(session, &there);
                for (bit, who, part) in
                    [(1, first, Part::Facilitator), (2, second, Part::Facilitator), (4, second, Part::Presenter)]
                {
                    if parts & bit > 0 {
                        town.lead(number, (who % count) as u32, part);
                    }
                }
            }
            for (day, giver, one, other) in thanks {
                let at = |i: usize| (i % count) as u32;
                town.thank(nth(day), (giver > 3).then(|| at(giver)), &[at(one), at(other)]);
            }
            (town, nth(from), nth(from + length))
        },
    )
}

/// The contract read plainly, over sets of pairs and with no regard for cost.
struct Plain<'a> {
    facts: &'a Facts,
    from: NaiveDate,
    until: NaiveDate,
}

impl Plain<'_> {
    fn sessions(&self, from: NaiveDate, until: NaiveDate) -> Vec<usize> {
        (0..self.facts.sessions.len()).filter(|s| (from..=until).contains(&self.facts.sessions[*s].day)).collect()
    }

    fn taken(&self, from: NaiveDate, until: NaiveDate) -> Vec<usize> {
        self.sessions(from, until).into_iter().filter(|s| self.facts.sessions[*s].taken).collect()
    }

    fn present(&self, session: usize, member: usize) -> bool {
        self.facts.attendance.of(session).contains(&(member as u32))
    }

    fn members(&self) -> Vec<usize> {
        self.all().filter(|m| self.facts.members[*m].on_roll(self.until)).collect()
    }

    fn all(&self) -> std::ops::Range<usize> {
        0..self.facts.members.len()
    }

    fn contributions(&self, member: usize, from: NaiveDate, until: NaiveDate) -> usize {
        let sessions = self.sessions(from, until);
        let mine = |lead: &&Lead| lead.member as usize == member && sessions.contains(&(lead.session as usize));
        self.facts.leads.iter().filter(mine).count()
    }

    fn participation(&self, member: usize, from: NaiveDate, until: NaiveDate) -> usize {
        let attended = self.taken(from, until).into_iter().filter(|s| self.present(*s, member)).count();
        attended + self.contributions(member, from, until)
    }

    fn active(&self, member: usize) -> bool {
        self.participation(member, self.from, self.until) > 0
    }

    fn active_before(&self, member: usize, back: u64) -> bool {
        let days = Days::new(((self.until - self.from).num_days() as u64 + 1) * back);
        self.participation(member, self.from - days, self.until - days) > 0
    }

    fn share(part: usize, whole: usize) -> Option<f64> {
        (whole > 0).then(|| part as f64 / whole as f64)
    }

    /// The fewest people by trying: how many of the largest counts are needed.
    fn fewest(mut counts: Vec<usize>, percent: usize) -> Option<f64> {
        let total: usize = counts.iter().sum();
        counts.sort_unstable_by(|a, b| b.cmp(a));
        (1..=counts.len())
            .find(|n| counts[..*n].iter().sum::<usize>() * 100 >= percent * total)
            .filter(|_| total > 0)
            .map(|n| n as f64)
    }

    fn values(&self) -> BTreeMap<&'static str, Option<f64>> {
        let facts = self.facts;
        let members = self.members();
        let taken = self.taken(self.from, self.until);
        let (mut present, mut eligible) = (0, 0);
        for &session in &taken {
            for member in self.all() {
                let there = self.present(session, member);
                present += usize::from(there);
                eligible += usize::from(there || facts.members[member].on_roll(facts.sessions[session].day));
            }
        }
        let part: Vec<usize> = members.iter().map(|m| self.participation(*m, self.from, self.until)).collect();
        let total: usize = part.iter().sum();
        let mut sorted = part.clone();
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        let core =
            (0..sorted.len()).filter(|i| sorted[*i] > 0 && sorted[..*i].iter().sum::<usize>() * 10 < total * 8).count();
        // Gini as half the relative mean difference of all pairs, corrected: another formula than praktik's own.
        let n = part.len();
        let differences: usize = part.iter().flat_map(|a| part.iter().map(move |b| a.abs_diff(*b))).sum();
        let gini = (n > 1 && total > 0).then(|| differences as f64 / (2.0 * total as f64 * (n - 1) as f64));
        let active: Vec<usize> = self.all().filter(|m| self.active(*m)).collect();
        let first = |m: usize| {
            let all = self.taken(NaiveDate::MIN, self.until);
            all.into_iter().filter(|s| self.present(*s, m)).map(|s| facts.sessions[s].day).min()
        };
        let days: BTreeSet<NaiveDate> = taken.iter().map(|s| facts.sessions[*s].day).collect();
        let could: Vec<(usize, NaiveDate)> = self
            .all()
            .filter_map(|m| first(m).map(|day| (m, day)))
            .filter(|(_, day)| *day >= self.from && days.iter().any(|later| later > day))
            .collect();
        let again = |(m, day): &&(usize, NaiveDate)| {
            taken.iter().any(|s| self.present(*s, *m) && facts.sessions[*s].day > *day)
        };
        let drift = |m: &&usize| (self.active_before(**m, 1) || self.active_before(**m, 2)) && !self.active(**m);
        let in_pause = |day: NaiveDate| facts.charter.pauses.iter().any(|p| p.from <= day && day <= p.until);
        let held = days.iter().any(|day| !in_pause(*day));
        let contributors: Vec<usize> =
            self.all().filter(|m| self.contributions(*m, self.from, self.until) > 0).collect();
        let thanked =
            |m: usize| facts.recognitions.iter().any(|r| r.day <= self.until && r.receivers.contains(&(m as u32)));
        let year = (self.until - Days::new(364), self.until);
        let facilitated = |m: usize| {
            let sessions = self.sessions(year.0, year.1);
            let of = |lead: &&Lead| lead.part == Part::Facilitator && sessions.contains(&(lead.session as usize));
            facts.leads.iter().filter(of).filter(|lead| lead.member as usize == m).count()
        };
        let with_facilitator: BTreeSet<u32> = facts
            .leads
            .iter()
            .filter(|l| l.part == Part::Facilitator)
            .map(|l| l.session)
            .filter(|s| self.sessions(year.0, year.1).contains(&(*s as usize)))
            .collect();
        BTreeMap::from([
            ("attendance_rate", Self::share(present, eligible)),
            ("active_share", Self::share(members.iter().filter(|m| self.active(**m)).count(), members.len())),
            ("core_share", Self::share(core, members.len())),
            ("participation_gini", gini),
            (
                "absence_factor",
                Self::fewest(self.all().map(|m| self.contributions(m, self.from, self.until)).collect(), 50),
            ),
            (
                "facilitator_absence_factor",
                Self::fewest(self.all().map(facilitated).collect(), 80).filter(|_| with_facilitator.len() >= 4),
            ),
            ("returning_rate", Self::share(active.iter().filter(|m| self.active_before(**m, 1)).count(), active.len())),
            ("newcomer_return", Self::share(could.iter().filter(again).count(), could.len())),
            ("drifting", Self::share(members.iter().filter(drift).count(), members.len()).filter(|_| held)),
            ("unthanked", Self::share(contributors.iter().filter(|m| !thanked(**m)).count(), contributors.len())),
        ])
    }
}

/// What an evaluation says, with people by handle and sessions by slug, so that numbering does not matter.
fn said(evaluation: &Evaluation, facts: &Facts) -> Vec<String> {
    let slugs = |sessions: &[u32]| -> BTreeSet<String> {
        sessions.iter().map(|session| facts.sessions[*session as usize].slug.clone()).collect()
    };
    let mut lines = vec![format!(
        "{} {} {:?} {:?} {} {:?}",
        evaluation.members,
        evaluation.sessions,
        evaluation.score,
        evaluation.previous_score,
        evaluation.coverage,
        evaluation.counts
    )];
    lines.extend(evaluation.measures().map(|m| {
        let people = (handles(facts, &m.people), handles(facts, &m.behind_people), m.behind_private);
        let sessions = slugs(&m.behind_sessions);
        format!("{} {:?} {:?} {:?} {:?} {people:?} {sessions:?}", m.measure.key, m.value, m.previous, m.status, m.basis)
    }));
    lines.extend(evaluation.opportunities.iter().map(|o| o.command.clone()));
    lines
}

fn judge(facts: &Facts, from: NaiveDate, until: NaiveDate) -> Evaluation {
    evaluate(facts, &Policy::default(), &period(from, until))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn measures_agree_with_a_plain_reading((town, from, until) in community()) {
        let facts = town.facts();
        let result = judge(&facts, from, until);
        let wanted = Plain { facts: &facts, from, until }.values();
        for (key, wanted) in wanted {
            close(key, value(&result, key), wanted);
        }
        let before = result.previous.as_ref().map(|p| Plain { facts: &facts, from: p.from, until: p.until }.values());
        for (key, wanted) in before.unwrap_or_default() {
            close(key, result.find(key).and_then(|result| result.previous), wanted);
        }
    }

    #[test]
    fn the_order_of_members_and_sessions_changes_nothing(
        (town, from, until) in community(),
        shuffle in vec(any::<u32>(), 40),
    ) {
        let order = |count: usize, salt: usize| {
            let mut order: Vec<usize> = (0..count).collect();
            order.sort_by_key(|i| (shuffle[(i + salt) % shuffle.len()], *i));
            order
        };
        let (people, sessions) = (order(town.facts.members.len(), 0), order(town.facts.sessions.len(), 12));
        let place = |order: &[usize], old: u32| {
            order.iter().position(|i| *i == old as usize).map_or(old, |new| new as u32)
        };
        let mut other = town.clone();
        other.facts.members = people.iter().map(|i| town.facts.members[*i].clone()).collect();
        other.facts.sessions = sessions.iter().map(|i| town.facts.sessions[*i].clone()).collect();
        other.pairs.iter_mut().for_each(|(s, m)| (*s, *m) = (place(&sessions, *s), place(&people, *m)));
        for lead in &mut other.facts.leads {
            (lead.session, lead.member) = (place(&sessions, lead.session), place(&people, lead.member));
        }
        for recognition in &mut other.facts.recognitions {
            recognition.giver = recognition.giver.map(|m| place(&people, m));
            recognition.receivers.iter_mut().for_each(|m| *m = place(&people, *m));
        }
        let (one, two) = (town.facts(), other.facts());
        prop_assert_eq!(said(&judge(&one, from, until), &one), said(&judge(&two, from, until), &two));
        let figures = |facts: &Facts| -> BTreeMap<String, String> {
            let figures = layers(facts, &period(from, until));
            facts.members.iter().zip(figures).map(|(m, f)| (m.handle.clone(), format!("{f:?}"))).collect()
        };
        prop_assert_eq!(figures(&one), figures(&two));
    }

    #[test]
    fn a_member_never_seen_changes_what_counts_members_and_no_more((town, from, until) in community()) {
        let mut more = town.clone();
        more.join(person("zz-never-seen", vec![spell(nth(0) - Days::new(400), None)]));
        let (one, two) = (town.facts(), more.facts());
        let (one, two) = (judge(&one, from, until), judge(&two, from, until));
        prop_assert_eq!(one.members + 1, two.members);
        let taken = two.find("active_share").map_or(0, |result| result.behind_sessions.len());
        for (was, is) in one.measures().zip(two.measures()) {
            let key = was.measure.key;
            let grows = match key {
                "attendance_rate" => taken,
                "active_share" | "core_share" | "learning_reach" | "learning_hours" | "drifting" => 1,
                "participation_gini" => continue,
                _ => 0,
            };
            let grown = match (was.basis, is.basis) {
                (Basis::Fraction { numerator: a, denominator: b }, Basis::Fraction { numerator: c, denominator: d }) => {
                    a == c && d == b + grows as f64
                }
                // Nobody was there to count before.
                (Basis::None, Basis::Fraction { numerator, denominator }) => {
                    numerator == 0.0 && denominator == grows as f64
                }
                (a, b) => a == b,
            };
            prop_assert!(grown, "{}: {:?} became {:?}", key, was.basis, is.basis);
            prop_assert_eq!(&was.behind_people, &is.behind_people);
        }
    }

    #[test]
    fn values_stay_in_their_range_and_private_members_unnamed((town, from, until) in community()) {
        let facts = town.facts();
        let result = judge(&facts, from, until);
        for measure in result.measures() {
            if measure.measure.unit.key() == "share" {
                prop_assert!(measure.value.is_none_or(|v| (0.0..=1.0).contains(&v)), "{}", measure.measure.key);
            }
            prop_assert!(measure.value.is_none_or(f64::is_finite));
            prop_assert_eq!(measure.value.is_none(), measure.basis == Basis::None);
            let named = measure.people.iter().chain(&measure.behind_people);
            prop_assert!(named.into_iter().all(|person| !facts.members[*person as usize].private));
        }
        let counts = result.counts;
        let all = counts.good + counts.watch + counts.care + counts.info + counts.no_data;
        prop_assert_eq!(all as usize, result.measures().count());
        prop_assert_eq!(result.opportunities.len() as u32, counts.watch + counts.care);
    }
}
