//! Facts: everything an evaluation reads, as plain columns.
//!
//! Members, held sessions and topics are numbered by their place in the vectors; the numbers are `u32` and mean
//! nothing outside one [`Facts`].

use chrono::NaiveDate;

use super::charter::Charter;
use super::member::{SkillLevel, Spell};
use super::recognition::RecognitionKind;
use super::session::{Part, SessionKind};

mod attendance;
mod record;

pub use attendance::Attendance;
pub use record::{
    Action, Challenge, ChannelMonth, Deed, DeedKind, Goal, GoalReading, Record, Resource, Story, Survey, Wish,
};

/// A person who is or was a member.
#[derive(Debug, Clone)]
pub struct Member {
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// The organisational unit, where known.
    pub unit: Option<String>,
    /// The place of work, where known.
    pub site: Option<String>,
    /// Counted, but never listed or suggested.
    pub private: bool,
    /// The day the member was entered: the last resort for an unknown `joined`.
    pub added: NaiveDate,
    /// Spells of membership as recorded, in order.
    pub spells: Vec<Spell>,
    /// The same with every `joined` known; filled by [`Facts::new`].
    pub stays: Vec<Stay>,
    /// What they say of themselves now: topic and level.
    pub skills: Vec<(u32, SkillLevel)>,
    /// What they want to learn, or wanted to: topic, since when, and until when (not included).
    pub wants: Vec<Want>,
}

/// A topic that a member wants to learn, `[since, until)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Want {
    /// The topic.
    pub topic: u32,
    /// The first day.
    pub since: NaiveDate,
    /// The first day no longer; `None` while it lasts.
    pub until: Option<NaiveDate>,
}

/// A spell of membership whose first day is settled: `[joined, left)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The first day on the roll.
    pub joined: NaiveDate,
    /// The first day no longer on it; `None` while it lasts.
    pub left: Option<NaiveDate>,
}

impl Member {
    /// Whether the member was on the roll that day.
    pub fn on_roll(&self, day: NaiveDate) -> bool {
        self.stays.iter().any(|stay| stay.joined <= day && stay.left.is_none_or(|left| day < left))
    }
}

/// A session that was held.
#[derive(Debug, Clone)]
pub struct Session {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The day, in the community's time zone.
    pub day: NaiveDate,
    /// What kind it was.
    pub kind: SessionKind,
    /// Its length in minutes, where known.
    pub minutes: Option<u32>,
    /// Whether attendance was taken. If not, nothing is known of who was there.
    pub taken: bool,
    /// The topics it touched.
    pub topics: Vec<u32>,
    /// What is known of it as a whole, where anything is.
    pub reach: Option<SessionReach>,
}

/// Numbers known of a session as a whole.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct SessionReach {
    /// How many had registered.
    pub registered: Option<u32>,
    /// How often its recording was watched.
    pub views: Option<u32>,
    /// Minutes that everybody together spent on preparing it.
    pub preparation: Option<u32>,
    /// The mean answer to whether it was worth the time, 1–5, and how many answered.
    pub feedback: Option<(f64, u32)>,
}

/// A part that a member had in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lead {
    /// The session.
    pub session: u32,
    /// The member.
    pub member: u32,
    /// What they did.
    pub part: Part,
}

/// A recognition given to one or several members.
#[derive(Debug, Clone)]
pub struct Recognition {
    /// The day it was given.
    pub day: NaiveDate,
    /// How.
    pub kind: RecognitionKind,
    /// By whom, where known.
    pub giver: Option<u32>,
    /// To whom; at least one.
    pub receivers: Vec<u32>,
}

/// A member's term in a role of the charter, `[since, until)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoleTerm {
    /// The role, by its place in the charter's list.
    pub role: u32,
    /// Who holds it.
    pub member: u32,
    /// Whether as a deputy.
    pub deputy: bool,
    /// The first day.
    pub since: NaiveDate,
    /// The first day no longer; `None` while it lasts.
    pub until: Option<NaiveDate>,
}

impl RoleTerm {
    /// Whether the term runs on that day.
    pub fn runs_on(&self, day: NaiveDate) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

/// Everything an evaluation reads.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The charter as it is now.
    pub charter: Charter,
    /// Everyone who is or was a member.
    pub members: Vec<Member>,
    /// The held sessions, by day.
    pub sessions: Vec<Session>,
    /// Who was present at them.
    pub attendance: Attendance,
    /// Who had a part in them, by session; each (session, member, part) once.
    pub leads: Vec<Lead>,
    /// Recognitions, by day.
    pub recognitions: Vec<Recognition>,
    /// Role terms, of roles that the charter still has.
    pub role_terms: Vec<RoleTerm>,
    /// The days on which the charter was reviewed, ascending; the first is that of its beginning.
    pub reviews: Vec<NaiveDate>,
    /// Names of topics.
    pub topics: Vec<String>,
    /// The focus topics of the charter.
    pub focus: Vec<u32>,
    /// Goals, resources, challenges and the rest of the record.
    pub record: Record,
    /// What people did beside sessions, by day; each (member, deed, thing) once. Filled by [`Facts::new`].
    pub deeds: Vec<Deed>,
}

impl Facts {
    /// Facts in order, from pairs of (session, member) as numbered in `facts`: see [`Facts::in_order`].
    pub fn new(facts: Self, pairs: Vec<(u32, u32)>) -> Self {
        let attendance = Attendance::gather(pairs, facts.sessions.len());
        Self { attendance, ..facts }.in_order()
    }

    /// Puts facts in order: sessions by day, attendance by session (whoever had a part was present, where attendance
    /// was taken), recognitions and reviews by day, and every spell's first day settled. An unknown `joined` is the
    /// earliest attendance or contribution since the spell before, else the day the member was added.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        let facts = &mut self;
        let mut order: Vec<u32> = (0..).take(facts.sessions.len()).collect();
        order.sort_by(|&a, &b| {
            let key = |i: u32| (facts.sessions[i as usize].day, facts.sessions[i as usize].slug.as_str());
            key(a).cmp(&key(b))
        });
        if !order.is_sorted() {
            let mut place = vec![0u32; order.len()];
            for (new, old) in (0u32..).zip(&order) {
                place[*old as usize] = new;
            }
            let mut old: Vec<Option<Session>> = std::mem::take(&mut facts.sessions).into_iter().map(Some).collect();
            facts.sessions = order.iter().filter_map(|&i| old[i as usize].take()).collect();
            facts.attendance.reorder(&order);
            facts.leads.iter_mut().for_each(|lead| lead.session = place[lead.session as usize]);
        }
        facts.leads.sort_unstable();
        facts.leads.dedup();
        facts.attendance.tidy();
        for lead in &facts.leads {
            if facts.attendance.of(lead.session as usize).binary_search(&lead.member).is_err() {
                facts.attendance.add(lead.session, lead.member);
            }
        }
        facts.attendance.tidy();
        facts.attendance.retain(|session| facts.sessions[session].taken);
        facts.recognitions.sort_by_key(|recognition| recognition.day);
        facts.reviews.sort_unstable();
        facts.deeds = facts.record.deeds();
        facts.settle_spells();
        self
    }

    fn settle_spells(&mut self) {
        let unknown = |member: &Member| member.spells.iter().any(|spell| spell.joined.is_none());
        let mut seen: Vec<Vec<NaiveDate>> = vec![Vec::new(); self.members.len()];
        if self.members.iter().any(unknown) {
            for (i, session) in self.sessions.iter().enumerate() {
                for &member in self.attendance.of(i) {
                    // Sessions come by day; one entry a day would do, and the first is nearly always the one.
                    if unknown(&self.members[member as usize]) {
                        seen[member as usize].push(session.day);
                    }
                }
            }
            for lead in &self.leads {
                seen[lead.member as usize].push(self.sessions[lead.session as usize].day);
            }
            for deed in &self.deeds {
                seen[deed.member as usize].push(deed.day);
            }
        }
        for (member, seen) in self.members.iter_mut().zip(&seen) {
            let mut floor = NaiveDate::MIN;
            member.stays.clear();
            for spell in &member.spells {
                let joined = spell.joined.unwrap_or_else(|| {
                    let first = seen.iter().copied().filter(|day| *day >= floor).min();
                    first.unwrap_or(member.added).max(floor)
                });
                let joined = spell.left.map_or(joined, |left| joined.min(left));
                member.stays.push(Stay { joined, left: spell.left });
                floor = spell.left.unwrap_or(NaiveDate::MAX);
            }
        }
    }
}
