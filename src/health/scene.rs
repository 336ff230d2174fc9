//! The facts as one period sees them: columns that several measures read, each computed once.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::ops::Range;

use chrono::{Days, NaiveDate};

use crate::domain::facts::{Deed, Facts, Lead, Recognition, Session};
use crate::domain::period::Period;

use super::policy::Policy;
use super::ties::Ties;

/// Facts, policy and period, with what the measures share. Columns are by member, as numbered in the facts; every one
/// of them takes a single pass over sessions or attendances.
#[derive(Debug)]
pub struct Scene<'a> {
    pub(super) facts: &'a Facts,
    pub(super) policy: &'a Policy,
    pub(super) period: &'a Period,
    /// The sessions held in the period.
    pub(super) held: Range<usize>,
    /// Members on the roll on the last day, by handle.
    pub(super) roll: Vec<u32>,
    /// Whether a member is one of them.
    pub(super) on_roll: Vec<bool>,
    /// Sessions of the period at which a person was present.
    pub(super) attended: Vec<u32>,
    /// Contributions of a person in the period: one for each part in each session, and for each thing added, raised,
    /// joined, solved or told.
    pub(super) contributed: Vec<u32>,
    before: [OnceCell<Option<Vec<bool>>>; 2],
    ties: OnceCell<Ties>,
}

impl<'a> Scene<'a> {
    /// Looks at the facts as of one period.
    pub fn new(facts: &'a Facts, policy: &'a Policy, period: &'a Period) -> Self {
        let on_roll: Vec<bool> = facts.members.iter().map(|member| member.on_roll(period.until)).collect();
        let mut roll: Vec<u32> = (0u32..).zip(&on_roll).filter(|(_, on)| **on).map(|(member, _)| member).collect();
        sort_by_handle(facts, &mut roll);
        let held = sessions_between(facts, period.from, period.until);
        let mut scene = Self {
            facts,
            policy,
            period,
            roll,
            on_roll,
            attended: vec![0; facts.members.len()],
            contributed: vec![0; facts.members.len()],
            held: held.clone(),
            before: [OnceCell::new(), OnceCell::new()],
            ties: OnceCell::new(),
        };
        for session in held {
            for &member in facts.attendance.of(session) {
                scene.attended[member as usize] += 1;
            }
        }
        for lead in scene.leads() {
            scene.contributed[lead.member as usize] += 1;
        }
        for deed in scene.deeds() {
            scene.contributed[deed.member as usize] += 1;
        }
        scene
    }

    /// The tie graph of the period.
    pub(super) fn ties(&self) -> &Ties {
        self.ties.get_or_init(|| Ties::new(self, self.policy.tie_cap))
    }

    /// The session of that number.
    pub(super) fn session(&self, session: usize) -> &'a Session {
        &self.facts.sessions[session]
    }

    /// Everyone present at a session of that number.
    pub(super) fn present(&self, session: usize) -> &'a [u32] {
        self.facts.attendance.of(session)
    }

    /// The sessions of the period whose attendance was taken.
    pub(super) fn taken(&self) -> impl Iterator<Item = usize> + '_ {
        self.held.clone().filter(|&session| self.session(session).taken)
    }

    /// The sessions of the period whose attendance was taken and at which people learn.
    pub(super) fn lessons(&self) -> impl Iterator<Item = usize> + '_ {
        self.taken().filter(|&session| self.session(session).kind.teaches())
    }

    /// Who had a part in the sessions of the period: facilitations and presentations, by session.
    pub(super) fn leads(&self) -> &'a [Lead] {
        leads_of(self.facts, &self.held)
    }

    /// Who had a part in the sessions before the period.
    pub(super) fn earlier_leads(&self) -> &'a [Lead] {
        leads_of(self.facts, &(0..self.held.start))
    }

    /// What people did beside sessions in the period, by day.
    pub(super) fn deeds(&self) -> &'a [Deed] {
        deeds_between(self.facts, self.period.from, self.period.until)
    }

    /// What people did beside sessions before the period.
    pub(super) fn earlier_deeds(&self) -> &'a [Deed] {
        let all = &self.facts.deeds;
        &all[..all.partition_point(|deed| deed.day < self.period.from)]
    }

    /// The recognitions given in the period.
    pub(super) fn recognitions(&self) -> &'a [Recognition] {
        let all = self.recognitions_so_far();
        &all[all.partition_point(|recognition| recognition.day < self.period.from)..]
    }

    /// The recognitions given up to the last day of the period.
    pub(super) fn recognitions_so_far(&self) -> &'a [Recognition] {
        let all = &self.facts.recognitions;
        &all[..all.partition_point(|recognition| recognition.day <= self.period.until)]
    }

    /// What a person took part in during the period: sessions attended and contributions.
    pub(super) fn participation(&self, person: u32) -> u32 {
        self.attended[person as usize] + self.contributed[person as usize]
    }

    /// Whether a person took part in anything during the period.
    pub(super) fn active(&self, person: u32) -> bool {
        self.participation(person) > 0
    }

    /// Everyone, member or not.
    pub(super) fn everyone(&self) -> impl Iterator<Item = u32> + use<> {
        0..u32::try_from(self.facts.members.len()).unwrap_or(u32::MAX)
    }

    /// Everyone who contributed in the period, by handle.
    pub(super) fn contributors(&self) -> Vec<u32> {
        self.people(|person| self.contributed[person as usize] > 0)
    }

    /// Everyone, on the roll or not, for whom a rule holds, by handle.
    pub(super) fn people(&self, rule: impl Fn(u32) -> bool) -> Vec<u32> {
        let mut people: Vec<u32> = self.everyone().filter(|&person| rule(person)).collect();
        sort_by_handle(self.facts, &mut people);
        people
    }

    /// The members on the roll for whom a rule holds, by handle.
    pub(super) fn members(&self, rule: impl Fn(u32) -> bool) -> Vec<u32> {
        self.roll.iter().copied().filter(|&member| rule(member)).collect()
    }

    /// Who was active in the period of equal length that lies `back` (1 or 2) periods before; `None` where there is no
    /// such period: before the whole history, or off the calendar.
    pub(super) fn active_before(&self, back: usize) -> Option<&[bool]> {
        let cell = self.before.get(back.checked_sub(1)?)?;
        cell.get_or_init(|| {
            let (from, until) = self.window_before(back)?;
            let sessions = sessions_between(self.facts, from, until);
            let mut active = vec![false; self.facts.members.len()];
            for session in sessions.clone() {
                self.present(session).iter().for_each(|&member| active[member as usize] = true);
            }
            leads_of(self.facts, &sessions).iter().for_each(|lead| active[lead.member as usize] = true);
            deeds_between(self.facts, from, until).iter().for_each(|deed| active[deed.member as usize] = true);
            Some(active)
        })
        .as_deref()
    }

    fn window_before(&self, back: usize) -> Option<(NaiveDate, NaiveDate)> {
        if self.period.whole {
            return None;
        }
        let shift = Days::new(u64::try_from(self.period.days()).ok()? * back as u64);
        Some((self.period.from.checked_sub_days(shift)?, self.period.until.checked_sub_days(shift)?))
    }

    /// The first and last day of the 365 days to the end of the period.
    pub(super) fn year(&self) -> (NaiveDate, NaiveDate) {
        let until = self.period.until;
        (until.checked_sub_days(Days::new(364)).unwrap_or(NaiveDate::MIN), until)
    }

    /// Whether a day lies in a pause of the charter.
    pub(super) fn paused(&self, day: NaiveDate) -> bool {
        self.facts.charter.pauses.iter().any(|pause| pause.from <= day && day <= pause.until)
    }

    /// The days of the period that lie in no pause of the charter.
    pub(super) fn days_outside_pauses(&self) -> i64 {
        let mut pauses: Vec<(NaiveDate, NaiveDate)> =
            self.facts.charter.pauses.iter().map(|pause| (pause.from, pause.until)).collect();
        pauses.sort_unstable();
        let (mut days, mut next) = (0, self.period.from);
        for (from, until) in pauses {
            // `next` is the first day not yet accounted for: pauses may overlap, and may reach out of the period.
            if from > self.period.until || until < from {
                continue;
            }
            days += (from - next).num_days().max(0);
            next = next.max(until.succ_opt().unwrap_or(NaiveDate::MAX));
        }
        days + ((self.period.until - next).num_days() + 1).max(0)
    }

    /// Who led the community on a day: holders and deputies of a charter role who were on the roll; each once.
    pub(super) fn leaders(&self, day: NaiveDate) -> Vec<u32> {
        let terms = self.facts.role_terms.iter().filter(|term| term.runs_on(day));
        let mut leaders: Vec<u32> = terms.map(|term| term.member).collect();
        leaders.sort_unstable();
        leaders.dedup();
        leaders.retain(|&member| self.facts.members[member as usize].on_roll(day));
        leaders
    }
}

/// The sessions held from one day to another, both included.
pub(super) fn sessions_between(facts: &Facts, from: NaiveDate, until: NaiveDate) -> Range<usize> {
    let start = facts.sessions.partition_point(|session| session.day < from);
    let end = facts.sessions.partition_point(|session| session.day <= until);
    start..end.max(start)
}

/// Who had a part in some sessions.
pub(super) fn leads_of<'a>(facts: &'a Facts, sessions: &Range<usize>) -> &'a [Lead] {
    let start = facts.leads.partition_point(|lead| (lead.session as usize) < sessions.start);
    let end = facts.leads.partition_point(|lead| (lead.session as usize) < sessions.end);
    &facts.leads[start..end]
}

/// What people did beside sessions from one day to another, both included.
fn deeds_between(facts: &Facts, from: NaiveDate, until: NaiveDate) -> &[Deed] {
    let start = facts.deeds.partition_point(|deed| deed.day < from);
    let end = facts.deeds.partition_point(|deed| deed.day <= until);
    &facts.deeds[start..end.max(start)]
}

/// Puts people in the order of their handles, so that no list depends on how the facts number them. Facts numbered by
/// handle already cost one look each.
pub(super) fn sort_by_handle(facts: &Facts, people: &mut [u32]) {
    people.sort_by(|&a, &b| facts.members[a as usize].handle.cmp(&facts.members[b as usize].handle));
}

/// Session numbers as the results carry them.
pub(super) fn numbers(sessions: impl Iterator<Item = usize>) -> Vec<u32> {
    sessions.filter_map(|session| u32::try_from(session).ok()).collect()
}

/// The fewest people who together make at least `percent` % of all that is counted by person: most first, by handle
/// where equal. Empty where nothing was counted.
pub(super) fn fewest(scene: &Scene<'_>, counts: &[u32], percent: u64) -> Vec<u32> {
    let mut people = scene.people(|person| counts[person as usize] > 0);
    people.sort_by_key(|&person| Reverse(counts[person as usize]));
    let total: u64 = people.iter().map(|&person| u64::from(counts[person as usize])).sum();
    let mut sum = 0;
    let enough = people.iter().position(|&person| {
        sum += u64::from(counts[person as usize]);
        // Whole numbers: a share of exactly 80 % is the same everywhere.
        sum * 100 >= total * percent
    });
    people.truncate(enough.map_or(0, |last| last + 1));
    people
}
