//! The contract of the measures read plainly, with no regard for cost and none of praktik's shortcuts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use praktik::domain::facts::{Facts, Lead, Recognition};
use praktik::domain::member::SkillLevel;
use praktik::domain::session::Part;

/// Values by key.
pub(crate) type Values = BTreeMap<&'static str, Option<f64>>;

/// Facts in a period.
#[derive(Clone, Copy)]
pub(crate) struct Plain<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) from: NaiveDate,
    pub(crate) until: NaiveDate,
}

impl Plain<'_> {
    /// Every measure of the registry.
    pub(crate) fn values(&self) -> Values {
        let mut values = self.people_and_sessions();
        values.extend(self.graph());
        values.extend(self.roles_and_topics());
        values.extend(self.record());
        let on_track = self.goals_on_track(&values);
        values.insert("goals_on_track", on_track);
        values
    }

    pub(crate) fn sessions(&self, from: NaiveDate, until: NaiveDate) -> Vec<usize> {
        (0..self.facts.sessions.len()).filter(|s| (from..=until).contains(&self.facts.sessions[*s].day)).collect()
    }

    pub(crate) fn held(&self) -> Vec<usize> {
        self.sessions(self.from, self.until)
    }

    pub(crate) fn taken(&self, from: NaiveDate, until: NaiveDate) -> Vec<usize> {
        self.sessions(from, until).into_iter().filter(|s| self.facts.sessions[*s].taken).collect()
    }

    pub(crate) fn within(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }

    /// Whether a day is one of the 365 to the end of the period.
    pub(crate) fn within_a_year(&self, day: NaiveDate) -> bool {
        self.until - Days::new(364) <= day && day <= self.until
    }

    pub(crate) fn present(&self, session: usize, member: usize) -> bool {
        self.facts.attendance.of(session).contains(&(member as u32))
    }

    /// How many were present at a session.
    pub(crate) fn there(&self, session: usize) -> usize {
        self.all().filter(|member| self.present(session, *member)).count()
    }

    pub(crate) fn members(&self) -> Vec<usize> {
        self.all().filter(|m| self.facts.members[*m].on_roll(self.until)).collect()
    }

    pub(crate) fn all(&self) -> std::ops::Range<usize> {
        0..self.facts.members.len()
    }

    /// The days of a member's contributions, ever.
    fn contributed_on(&self, member: usize) -> Vec<NaiveDate> {
        let own = |who: &u32| *who as usize == member;
        let record = &self.facts.record;
        let leads = self.facts.leads.iter().filter(|lead| own(&lead.member));
        let mut days: Vec<NaiveDate> = leads.map(|lead| self.facts.sessions[lead.session as usize].day).collect();
        days.extend(record.resources.iter().filter(|it| it.contributor.as_ref().is_some_and(own)).map(|it| it.added));
        days.extend(record.stories.iter().filter(|it| it.teller.as_ref().is_some_and(own)).map(|it| it.day));
        for challenge in &record.challenges {
            days.extend(challenge.raiser.filter(own).map(|_| challenge.raised));
            days.extend(challenge.joined.iter().chain(&challenge.solvers).filter(|it| own(&it.0)).map(|it| it.1));
        }
        days
    }

    fn contributions(&self, member: usize, from: NaiveDate, until: NaiveDate) -> usize {
        self.contributed_on(member).into_iter().filter(|day| from <= *day && *day <= until).count()
    }

    fn participation(&self, member: usize, from: NaiveDate, until: NaiveDate) -> usize {
        let attended = self.taken(from, until).into_iter().filter(|s| self.present(*s, member)).count();
        attended + self.contributions(member, from, until)
    }

    pub(crate) fn active(&self, member: usize) -> bool {
        self.participation(member, self.from, self.until) > 0
    }

    fn active_before(&self, member: usize, back: u64) -> bool {
        let days = Days::new(((self.until - self.from).num_days() as u64 + 1) * back);
        self.participation(member, self.from - days, self.until - days) > 0
    }

    pub(crate) fn thanks(&self) -> Vec<&Recognition> {
        self.facts.recognitions.iter().filter(|thanks| self.within(thanks.day)).collect()
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

    fn people_and_sessions(&self) -> Values {
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
        let received = |thanks: &Recognition, m: usize| thanks.receivers.contains(&(m as u32));
        let thanked = |m: usize| facts.recognitions.iter().any(|r| r.day <= self.until && received(r, m));
        let thanked_now = |m: usize| self.thanks().iter().any(|thanks| received(thanks, m));
        let gave = |m: usize| self.thanks().iter().any(|thanks| thanks.giver == Some(m as u32));
        let kinds: BTreeSet<&str> = self.thanks().iter().map(|thanks| thanks.kind.word()).collect();
        let on_roll_and_active: Vec<usize> = members.iter().copied().filter(|m| self.active(*m)).collect();
        let year = self.sessions(self.until - Days::new(364), self.until);
        let facilitates = |lead: &&Lead| lead.part == Part::Facilitator && year.contains(&(lead.session as usize));
        let facilitated = |m: usize| facts.leads.iter().filter(facilitates).filter(|l| l.member as usize == m).count();
        let with_facilitator: BTreeSet<u32> = facts.leads.iter().filter(facilitates).map(|l| l.session).collect();
        let lessons: Vec<usize> = taken.iter().copied().filter(|s| facts.sessions[*s].kind.teaches()).collect();
        let learnt = |m: &&usize| lessons.iter().any(|s| self.present(*s, **m));
        let known: Vec<(usize, u32)> =
            lessons.iter().filter_map(|s| facts.sessions[*s].minutes.map(|minutes| (*s, minutes))).collect();
        let minutes: u32 = known
            .iter()
            .map(|(s, minutes)| minutes * members.iter().filter(|m| self.present(*s, **m)).count() as u32)
            .sum();
        let hours = quotient(f64::from(minutes) / 60.0, members.len() as f64);
        let firsts: Vec<f64> = self
            .all()
            .filter_map(|m| {
                self.contributed_on(m).into_iter().min().filter(|day| self.within(*day)).map(|day| (m, day))
            })
            .filter_map(|(m, day)| facts.members[m].stays.iter().map(|stay| (day - stay.joined).num_days()).max())
            .map(|days| days.max(0) as f64)
            .collect();
        let stays = || facts.members.iter().flat_map(|member| &member.stays);
        let begun = stays().filter(|stay| self.within(stay.joined)).count() as f64;
        let ended = stays().filter(|stay| stay.left.is_some_and(|left| self.within(left))).count() as f64;
        BTreeMap::from([
            ("attendance_rate", share(present, eligible)),
            ("active_share", share(members.iter().filter(|m| self.active(**m)).count(), members.len())),
            ("core_share", share(core, members.len())),
            ("participation_gini", gini),
            (
                "absence_factor",
                Self::fewest(self.all().map(|m| self.contributions(m, self.from, self.until)).collect(), 50),
            ),
            (
                "facilitator_absence_factor",
                Self::fewest(self.all().map(facilitated).collect(), 80).filter(|_| with_facilitator.len() >= 4),
            ),
            ("learning_reach", share(members.iter().filter(learnt).count(), members.len())),
            ("learning_hours", hours.filter(|_| lessons.is_empty() || !known.is_empty())),
            ("returning_rate", share(active.iter().filter(|m| self.active_before(**m, 1)).count(), active.len())),
            ("newcomer_return", share(could.iter().filter(again).count(), could.len())),
            ("first_contribution_days", median(firsts)),
            ("net_growth", Some(begun - ended)),
            ("drifting", share(members.iter().filter(drift).count(), members.len()).filter(|_| held)),
            ("unthanked", share(contributors.iter().filter(|m| !thanked(**m)).count(), contributors.len())),
            (
                "recognition_coverage",
                share(contributors.iter().filter(|m| thanked_now(**m)).count(), contributors.len()),
            ),
            (
                "recognition_givers",
                share(on_roll_and_active.iter().filter(|m| gave(**m)).count(), on_roll_and_active.len()),
            ),
            ("recognition_kinds", Some(kinds.len() as f64).filter(|kinds| *kinds > 0.0)),
        ])
    }

    /// Who leads on a day: holders and deputies on the roll.
    fn leads_on(&self, member: usize, day: NaiveDate) -> bool {
        let runs = |since: NaiveDate, until: Option<NaiveDate>| since <= day && until.is_none_or(|until| day < until);
        let own = self.facts.role_terms.iter().filter(|term| term.member as usize == member);
        self.facts.members[member].on_roll(day) && own.into_iter().any(|term| runs(term.since, term.until))
    }

    fn teaches(&self, member: usize, topic: u32) -> bool {
        self.facts.members[member].skills.contains(&(topic, SkillLevel::Teaches))
    }

    fn roles_and_topics(&self) -> Values {
        let (facts, members, until) = (self.facts, self.members(), self.until);
        let staff = |role: usize, deputy: bool| {
            let holds = |m: &&usize| {
                facts.role_terms.iter().any(|term| {
                    let running = term.since <= until && term.until.is_none_or(|end| until < end);
                    running && term.role as usize == role && term.member as usize == **m && term.deputy == deputy
                })
            };
            members.iter().filter(holds).count()
        };
        let required: Vec<usize> =
            (0..facts.charter.roles.len()).filter(|r| facts.charter.roles[*r].required).collect();
        let filled = |role: &&usize| staff(**role, false) >= facts.charter.roles[**role].count as usize;
        let deputised = |role: &&usize| staff(**role, true) > 0 || staff(**role, false) > 1;
        let taken = self.taken(self.from, until);
        let led = |s: &&usize| self.all().any(|m| self.present(**s, m) && self.leads_on(m, facts.sessions[**s].day));
        let focus =
            |rule: &dyn Fn(u32) -> bool| share(facts.focus.iter().filter(|t| rule(**t)).count(), facts.focus.len());
        let held = self.held();
        let presents = |lead: &&Lead| lead.part == Part::Presenter && held.contains(&(lead.session as usize));
        let talks: BTreeSet<u32> = facts.leads.iter().filter(presents).map(|lead| lead.session).collect();
        let presenters: BTreeSet<u32> = facts.leads.iter().filter(presents).map(|lead| lead.member).collect();
        let earlier = |m: u32| {
            let before = |lead: &Lead| facts.sessions[lead.session as usize].day < self.from;
            facts.leads.iter().any(|lead| lead.part == Part::Presenter && lead.member == m && before(lead))
        };
        let new = presenters.iter().filter(|m| !earlier(**m)).count() as f64;
        let mut touched: BTreeSet<u32> = held.iter().flat_map(|s| &facts.sessions[*s].topics).copied().collect();
        let record = &facts.record;
        touched.extend(record.resources.iter().filter(|it| self.within(it.added)).flat_map(|it| &it.topics));
        touched.extend(record.challenges.iter().filter(|it| self.within(it.raised)).flat_map(|it| &it.topics));
        let mut wants = (0, 0);
        for &m in &members {
            for want in &facts.members[m].wants {
                if want.since > until || want.until.is_some_and(|ended| ended <= self.from) {
                    continue;
                }
                let since = self.taken(want.since.min(self.from), until);
                let been =
                    since.into_iter().any(|s| self.present(s, m) && facts.sessions[s].topics.contains(&want.topic));
                let skills = &facts.members[m].skills;
                let can = skills.iter().any(|(topic, level)| *topic == want.topic && *level != SkillLevel::Wants);
                wants = (wants.0 + usize::from(been || can), wants.1 + 1);
            }
        }
        BTreeMap::from([
            ("roles_filled", share(required.iter().filter(filled).count(), required.len())),
            ("roles_deputised", share(required.iter().filter(deputised).count(), required.len())),
            ("leader_presence", share(taken.iter().filter(led).count(), taken.len())),
            ("leader_expertise", focus(&|topic| self.all().any(|m| self.leads_on(m, until) && self.teaches(m, topic)))),
            ("skill_coverage", focus(&|topic| members.iter().filter(|m| self.teaches(**m, topic)).count() > 1)),
            ("topic_coverage", focus(&|topic| touched.contains(&topic))),
            ("presenter_spread", share(presenters.len(), talks.len())),
            ("new_presenters", Some(new).filter(|_| !held.is_empty())),
            ("wants_met", share(wants.0, wants.1)),
        ])
    }
}

/// One number over another; nothing where the other is 0.
pub(crate) fn quotient(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| part / whole)
}

/// So many of so many.
pub(crate) fn share(part: usize, whole: usize) -> Option<f64> {
    quotient(part as f64, whole as f64)
}

/// The middle one, or the mean of the middle two.
pub(crate) fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(numbers[middle]),
        _ => Some((numbers[middle - 1] + numbers[middle]) / 2.0),
    }
}
