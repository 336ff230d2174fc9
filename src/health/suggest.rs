//! What to plan next: topics that are asked for or left out, and who could present them.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{Days, Months, NaiveDate};

use crate::domain::facts::Facts;
use crate::domain::member::SkillLevel;
use crate::domain::session::Part;
use crate::domain::text::fold;
use crate::domain::wish::met;

/// After so many months without a session a focus topic is due.
const UNTOUCHED: Months = Months::new(12);

/// Whoever presented within so many days gets a rest.
const REST: Days = Days::new(60);

/// Of how many members a want counts as shared.
const SEVERAL: usize = 2;

/// A topic to plan a session on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The topic, by its place in the facts.
    pub topic: u32,
    /// How many wishes for it are open.
    pub wishes: usize,
    /// How many of these name nobody.
    pub nameless: usize,
    /// The last day on which it was covered: by a held session, a resource, a solved challenge.
    pub covered: Option<NaiveDate>,
    /// Whether it is a focus topic that no session touched in the last 12 months.
    pub untouched: bool,
    /// The last day on which a session touched it.
    pub touched: Option<NaiveDate>,
    /// How many members want to learn it and do not practise it yet, where they are several.
    pub wants: usize,
    /// How many open challenges are about it.
    pub challenges: usize,
    /// Who could present it best.
    pub presenter: Option<Presenter>,
}

/// Somebody who could present a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presenter {
    /// The member, by place in the facts.
    pub member: u32,
    /// The last day on which they presented anything.
    pub last: Option<NaiveDate>,
    /// Whether that is so lately that they may want a rest.
    pub lately: bool,
}

/// What to plan next as of a day, best first: the most wished for; then focus topics that are due, what most members want
/// to learn, and what open challenges are about. Topics in `planned` are left out.
pub fn suggest(facts: &Facts, planned: &[String], today: NaiveDate) -> Vec<Suggestion> {
    let planned: BTreeSet<String> = planned.iter().map(|name| fold(name)).collect();
    let columns = Columns::new(facts, today);
    let mut suggestions: Vec<Suggestion> = (0u32..)
        .zip(&facts.topics)
        .filter(|(_, name)| !planned.contains(&fold(name)))
        .filter_map(|(topic, _)| columns.suggestion(facts, topic, today))
        .collect();
    suggestions.sort_by_cached_key(|one| {
        let asked = (Reverse(one.wishes), Reverse(one.untouched), Reverse(one.wants), Reverse(one.challenges));
        (asked, one.touched, fold(&facts.topics[one.topic as usize]))
    });
    suggestions
}

/// What is known of each topic and each member, in one pass over the facts.
struct Columns {
    wished: Vec<Vec<(NaiveDate, bool)>>,
    covers: Vec<Vec<NaiveDate>>,
    touched: Vec<Option<NaiveDate>>,
    focus: Vec<bool>,
    wants: Vec<usize>,
    challenges: Vec<usize>,
    teachers: Vec<Vec<u32>>,
    presented: Vec<Option<NaiveDate>>,
}

impl Columns {
    fn new(facts: &Facts, today: NaiveDate) -> Self {
        let topics = facts.topics.len();
        let mut columns = Self {
            wished: vec![Vec::new(); topics],
            covers: vec![Vec::new(); topics],
            touched: vec![None; topics],
            focus: vec![false; topics],
            wants: vec![0; topics],
            challenges: vec![0; topics],
            teachers: vec![Vec::new(); topics],
            presented: vec![None; facts.members.len()],
        };
        facts.focus.iter().for_each(|&topic| columns.focus[topic as usize] = true);
        for wish in facts.record.wishes.iter().filter(|wish| wish.day <= today) {
            columns.wished[wish.topic as usize].push((wish.day, wish.member.is_none()));
        }
        for session in facts.sessions.iter().filter(|session| session.day <= today) {
            for &topic in &session.topics {
                columns.covers[topic as usize].push(session.day);
                columns.touched[topic as usize] = columns.touched[topic as usize].max(Some(session.day));
            }
        }
        for resource in facts.record.resources.iter().filter(|resource| resource.added <= today) {
            resource.topics.iter().for_each(|&topic| columns.covers[topic as usize].push(resource.added));
        }
        for challenge in facts.record.challenges.iter().filter(|challenge| challenge.raised <= today) {
            match challenge.closed.filter(|(day, _)| *day <= today) {
                None => challenge.topics.iter().for_each(|&topic| columns.challenges[topic as usize] += 1),
                Some((day, outcome)) if outcome.solves() => {
                    challenge.topics.iter().for_each(|&topic| columns.covers[topic as usize].push(day));
                }
                Some(_) => {}
            }
        }
        for lead in facts.leads.iter().filter(|lead| lead.part == Part::Presenter) {
            let day = facts.sessions[lead.session as usize].day;
            let presented = &mut columns.presented[lead.member as usize];
            *presented = (*presented).max(Some(day).filter(|day| *day <= today));
        }
        columns.skills(facts, today);
        columns
    }

    /// What members on the roll want and teach.
    fn skills(&mut self, facts: &Facts, today: NaiveDate) {
        for (place, member) in (0u32..).zip(&facts.members).filter(|(_, member)| member.on_roll(today)) {
            let practised =
                |topic: u32| member.skills.iter().any(|&(of, level)| of == topic && level != SkillLevel::Wants);
            for &(topic, level) in &member.skills {
                match level {
                    SkillLevel::Wants if !practised(topic) => self.wants[topic as usize] += 1,
                    SkillLevel::Teaches if !member.private => self.teachers[topic as usize].push(place),
                    _ => {}
                }
            }
        }
    }

    /// The topic with all that speaks for it; `None` where nothing does.
    fn suggestion(&self, facts: &Facts, topic: u32, today: NaiveDate) -> Option<Suggestion> {
        let place = topic as usize;
        let wished = &self.wished[place];
        let days: Vec<NaiveDate> = wished.iter().map(|(day, _)| *day).collect();
        let met = met(&days, &self.covers[place]);
        let open: Vec<bool> =
            wished.iter().zip(met).filter(|(_, met)| met.is_none()).map(|((_, nameless), _)| *nameless).collect();
        let due = today.checked_sub_months(UNTOUCHED).unwrap_or(NaiveDate::MIN);
        let suggestion = Suggestion {
            topic,
            wishes: open.len(),
            nameless: open.iter().filter(|nameless| **nameless).count(),
            covered: self.covers[place].iter().max().copied(),
            untouched: self.focus[place] && self.touched[place].is_none_or(|day| day < due),
            touched: self.touched[place],
            wants: Some(self.wants[place]).filter(|wants| *wants >= SEVERAL).unwrap_or(0),
            challenges: self.challenges[place],
            presenter: self.presenter(facts, place, today),
        };
        let asked = suggestion.wishes + suggestion.wants + suggestion.challenges > 0 || suggestion.untouched;
        asked.then_some(suggestion)
    }

    /// Who teaches it and did not present for the longest time, or never. Thus those who did not in the last 12 months
    /// come first, and those who did in the last 60 days last.
    fn presenter(&self, facts: &Facts, topic: usize, today: NaiveDate) -> Option<Presenter> {
        let last = |member: u32| self.presented[member as usize];
        let teachers = self.teachers[topic].iter().copied();
        let member = teachers.min_by_key(|&member| (last(member), &facts.members[member as usize].handle))?;
        let rested = today.checked_sub_days(REST).unwrap_or(NaiveDate::MIN);
        Some(Presenter { member, last: last(member), lately: last(member).is_some_and(|day| day >= rested) })
    }
}

#[cfg(test)]
mod tests;
