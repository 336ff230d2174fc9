//! Introductions: which members would gain most from meeting each other, for the tie graph and for learning.
//!
//! Groups are found greedily: whoever is new or has met fewest comes first and gets the best of those who are left.
//! Chance, from a seed, decides between equals.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate};

use crate::domain::facts::Facts;
use crate::domain::member::SkillLevel;

mod ties;

use ties::ties;

/// Ties, and being active, count over so many days.
const ACTIVE_DAYS: u64 = 365;
/// Whoever joined within so many days is new.
const NEW_DAYS: u64 = 90;
/// Whoever has met fewer has not met many yet.
const FEW: usize = 3;
/// Whoever has met so many knows people.
const MANY: usize = 5;
/// How many of those who are left are looked at for one group, beside those who teach what somebody wants.
const LOOKED_AT: usize = 300;
/// How many of those who know most people are looked at, too.
const CONNECTORS: usize = 60;

/// What people of one group must differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    /// The unit.
    Unit,
    /// The place of work.
    Site,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The day.
    pub today: NaiveDate,
    /// The largest session that ties everyone present; 0 for no limit.
    pub tie_cap: u32,
    /// How many people a group has, at least 2.
    pub size: usize,
    /// What they must differ in.
    pub across: Option<Across>,
    /// Only the group around this member.
    pub with: Option<u32>,
    /// Decides between equals.
    pub seed: u64,
    /// Groups of earlier rounds: nobody meets again.
    pub earlier: Vec<Vec<u32>>,
}

/// Why people should meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A member is new, and has met so many.
    New {
        /// The member.
        member: u32,
        /// How many they have met.
        met: usize,
    },
    /// A member has not met many yet.
    MetFew {
        /// The member.
        member: u32,
    },
    /// A member knows so many people in so many units.
    Knows {
        /// The member.
        member: u32,
        /// How many they have met.
        people: usize,
        /// In how many units.
        units: usize,
    },
    /// One teaches what another wants to learn.
    Teaches {
        /// Who teaches.
        teacher: u32,
        /// Who wants to learn.
        learner: u32,
        /// The topics; never empty.
        topics: Vec<u32>,
    },
    /// They are of different units.
    Units,
    /// They work at different sites.
    Sites,
    /// They have not met.
    NotMet,
}

/// People to be introduced to each other, and why; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduction {
    /// The members.
    pub members: Vec<u32>,
    /// Why.
    pub why: Vec<Why>,
}

/// Finds introductions: the most needed first. Members on the roll take part who were active in the last 365 days or
/// joined within 90; private ones do not.
pub fn introductions(facts: &Facts, asked: &Asked) -> Vec<Introduction> {
    let scene = Meeting::new(facts, asked);
    let mut order = scene.pool.clone();
    order.sort_by_key(|&person| (!scene.new[person as usize], scene.met[person as usize].len(), scene.chance(person)));
    let mut known = scene.pool.clone();
    known.sort_by_key(|&person| (Reverse(scene.met[person as usize].len()), scene.chance(person)));
    let mut free = Free { pool: order.clone(), known, taken: vec![false; facts.members.len()], gone: 0 };
    if let Some(with) = asked.with {
        let group = scene.group(with, &free);
        return group.map(|members| scene.introduction(members)).into_iter().collect();
    }
    let (mut groups, mut left) = (Vec::<Vec<u32>>::new(), Vec::new());
    for person in order {
        if free.taken[person as usize] {
            continue;
        }
        match scene.group(person, &free) {
            Some(group) => {
                free.take(&group);
                groups.push(group);
            }
            None => {
                free.take(&[person]);
                left.push(person);
            }
        }
    }
    // Whoever is left joins one of the last groups: with an odd number one of them has one more.
    for person in left {
        let fits =
            groups.iter_mut().rev().take(LOOKED_AT).find(|group| {
                group.len() <= asked.size && group.iter().all(|other| scene.score(person, *other).is_some())
            });
        if let Some(group) = fits {
            group.push(person);
        }
    }
    groups.into_iter().map(|members| scene.introduction(members)).collect()
}

/// Those who are in no group yet.
struct Free {
    /// In the order of need.
    pool: Vec<u32>,
    /// Those who know most people first.
    known: Vec<u32>,
    taken: Vec<bool>,
    /// How many were taken since the lists were last cleared of them.
    gone: usize,
}

impl Free {
    fn take(&mut self, people: &[u32]) {
        people.iter().for_each(|person| self.taken[*person as usize] = true);
        self.gone += people.len();
        // Now and then, so that nobody has to walk past long rows of people who are taken.
        if self.gone > LOOKED_AT {
            self.pool.retain(|person| !self.taken[*person as usize]);
            self.known.retain(|person| !self.taken[*person as usize]);
            self.gone = 0;
        }
    }
}

/// Everything that deciding on a group needs.
struct Meeting<'a> {
    facts: &'a Facts,
    asked: &'a Asked,
    /// Who takes part.
    pool: Vec<u32>,
    takes_part: Vec<bool>,
    /// Whom each has met, ascending.
    met: Vec<Vec<u32>>,
    new: Vec<bool>,
    earlier: HashSet<(u32, u32)>,
    wants: Vec<Vec<u32>>,
    teaches: Vec<Vec<u32>>,
    /// Those of the pool who teach a topic.
    teachers: HashMap<u32, Vec<u32>>,
}

impl<'a> Meeting<'a> {
    fn new(facts: &'a Facts, asked: &'a Asked) -> Self {
        let first = asked.today.checked_sub_days(Days::new(ACTIVE_DAYS - 1)).unwrap_or(NaiveDate::MIN);
        let recent = asked.today.checked_sub_days(Days::new(NEW_DAYS)).unwrap_or(NaiveDate::MIN);
        let (met, active) = ties(facts, asked, first);
        let new: Vec<bool> = facts
            .members
            .iter()
            .map(|member| member.stays.iter().map(|stay| stay.joined).min().is_some_and(|joined| joined >= recent))
            .collect();
        let joined = |place: usize| facts.members[place].stays.iter().any(|stay| stay.joined >= recent);
        let mut takes_part: Vec<bool> = (0..facts.members.len())
            .map(|place| {
                let member = &facts.members[place];
                !member.private && member.on_roll(asked.today) && (active[place] || joined(place))
            })
            .collect();
        // Whoever is asked for by name takes part, seen or not.
        if let Some(with) = asked.with
            && let Some(member) = facts.members.get(with as usize)
        {
            takes_part[with as usize] = !member.private && member.on_roll(asked.today);
        }
        let pool: Vec<u32> = (0u32..).zip(&takes_part).filter(|(_, in_it)| **in_it).map(|(person, _)| person).collect();
        let wants: Vec<Vec<u32>> = facts
            .members
            .iter()
            .map(|member| {
                let now = |want: &&crate::domain::facts::Want| {
                    want.since <= asked.today && want.until.is_none_or(|until| asked.today < until)
                };
                member.wants.iter().filter(now).map(|want| want.topic).collect()
            })
            .collect();
        let teaches: Vec<Vec<u32>> = facts
            .members
            .iter()
            .map(|member| {
                let taught = member.skills.iter().filter(|(_, level)| *level == SkillLevel::Teaches);
                taught.map(|(topic, _)| *topic).collect()
            })
            .collect();
        let mut teachers: HashMap<u32, Vec<u32>> = HashMap::new();
        for &person in &pool {
            for topic in &teaches[person as usize] {
                teachers.entry(*topic).or_default().push(person);
            }
        }
        let mut earlier = HashSet::new();
        for group in &asked.earlier {
            for &one in group {
                earlier.extend(group.iter().filter(|other| **other != one).map(|&other| (one, other)));
            }
        }
        Self { facts, asked, pool, takes_part, met, new, earlier, wants, teaches, teachers }
    }

    /// Chance from the seed and a person: what decides between equals.
    fn chance(&self, person: u32) -> u64 {
        mix(self.asked.seed ^ mix(u64::from(person) + 1))
    }

    fn knows_few(&self, person: u32) -> bool {
        self.new[person as usize] || self.met[person as usize].len() < FEW
    }

    fn place_of(&self, person: u32, across: Across) -> Option<&str> {
        let member = &self.facts.members[person as usize];
        match across {
            Across::Unit => member.unit.as_deref(),
            Across::Site => member.site.as_deref(),
        }
    }

    fn differ(&self, one: u32, other: u32, across: Across) -> bool {
        matches!((self.place_of(one, across), self.place_of(other, across)), (Some(one), Some(other)) if one != other)
    }

    /// How much two people would gain by meeting; `None` where they must not be put together.
    fn score(&self, one: u32, other: u32) -> Option<u64> {
        if one == other || !self.takes_part[one as usize] || !self.takes_part[other as usize] {
            return None;
        }
        let met = &self.met[one as usize];
        if met.binary_search(&other).is_ok() || self.earlier.contains(&(one, other)) {
            return None;
        }
        if self.asked.across.is_some_and(|across| !self.differ(one, other, across)) {
            return None;
        }
        let learned = self.lessons(one, other).count() + self.lessons(other, one).count();
        let mut score = 400 * learned.min(2) as u64;
        // A newcomer gains most from somebody who knows many; two who know nobody gain little.
        let (few, many) = (self.knows_few(one), self.knows_few(other));
        let known = self.met[one as usize].len().max(self.met[other as usize].len());
        match (few, many) {
            (true, true) => {}
            (false, false) => score += 100,
            _ => score += 150 + 10 * known.min(30) as u64,
        }
        score += 200 * u64::from(self.differ(one, other, Across::Unit));
        score += 80 * u64::from(self.differ(one, other, Across::Site));
        // At most a small part: it decides between those who are as good as equal.
        Some(score + mix(self.chance(one) ^ self.chance(other)) % 40)
    }

    /// The topics that one teaches and another wants.
    fn lessons(&self, teacher: u32, learner: u32) -> impl Iterator<Item = u32> + '_ {
        let wants = &self.wants[learner as usize];
        self.teaches[teacher as usize].iter().copied().filter(|topic| wants.contains(topic))
    }

    /// The best group around somebody from those who are free; `None` where nobody fits.
    fn group(&self, person: u32, left: &Free) -> Option<Vec<u32>> {
        if !self.takes_part[person as usize] {
            return None;
        }
        let (pool, free) = (&left.pool, |other: &&u32| !left.taken[**other as usize]);
        let start = if pool.is_empty() { 0 } else { (self.chance(person) % pool.len() as u64) as usize };
        let round = pool[start..].iter().chain(&pool[..start]).filter(free).take(LOOKED_AT);
        let teachers =
            self.wants[person as usize].iter().filter_map(|topic| self.teachers.get(topic)).flat_map(|all| {
                let start = (self.chance(person) % all.len().max(1) as u64) as usize;
                all[start..].iter().chain(&all[..start]).filter(free).take(50)
            });
        let known = left.known.iter().filter(free).take(CONNECTORS);
        let mut candidates: Vec<u32> = round.chain(teachers).chain(known).copied().collect();
        candidates.sort_unstable();
        candidates.dedup();
        let mut group = vec![person];
        while group.len() < self.asked.size {
            let best = candidates
                .iter()
                .filter(|other| !group.contains(other))
                .filter_map(|&other| {
                    let scores: Option<Vec<u64>> = group.iter().map(|&member| self.score(member, other)).collect();
                    scores.map(|scores| (scores.iter().sum::<u64>(), self.chance(other), other))
                })
                .max();
            match best {
                Some((_, _, other)) => group.push(other),
                None => break,
            }
        }
        (group.len() > 1).then_some(group)
    }

    /// The group with what there is to say for it.
    fn introduction(&self, members: Vec<u32>) -> Introduction {
        let mut why = Vec::new();
        for &member in &members {
            let met = self.met[member as usize].len();
            if self.new[member as usize] {
                why.push(Why::New { member, met });
            } else if met < FEW {
                why.push(Why::MetFew { member });
            }
        }
        let best = members.iter().copied().filter(|member| !self.knows_few(*member));
        let best = best.max_by_key(|member| self.met[*member as usize].len());
        if let Some(member) = best.filter(|member| !why.is_empty() && self.met[*member as usize].len() >= MANY) {
            let known = &self.met[member as usize];
            let units = known.iter().filter_map(|other| self.facts.members[*other as usize].unit.as_deref());
            let units = units.collect::<HashSet<_>>().len();
            why.push(Why::Knows { member, people: known.len(), units });
        }
        let mut lessons = Vec::new();
        for &teacher in &members {
            for &learner in members.iter().filter(|learner| **learner != teacher) {
                let mut topics: Vec<u32> = self.lessons(teacher, learner).collect();
                topics.sort_unstable();
                topics.truncate(2);
                if !topics.is_empty() {
                    lessons.push(Why::Teaches { teacher, learner, topics });
                }
            }
        }
        why.extend(lessons.into_iter().take(2));
        if why.is_empty() {
            why.push(Why::NotMet);
        }
        let all_differ = |across| {
            (1..members.len()).all(|i| members[..i].iter().all(|other| self.differ(members[i], *other, across)))
        };
        if self.asked.across == Some(Across::Site) || !all_differ(Across::Unit) {
            if why.len() < 3 && all_differ(Across::Site) {
                why.push(Why::Sites);
            }
        } else if why.len() < 3 {
            why.push(Why::Units);
        }
        Introduction { members, why }
    }
}

/// Spreads a number over all numbers (the finaliser of SplitMix64, Steele, Lea and Flood 2014).
fn mix(mut number: u64) -> u64 {
    number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests;
