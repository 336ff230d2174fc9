//! The facts of the record: what a community keeps beside its people and sessions.

use chrono::NaiveDate;

use crate::domain::record::{ActionStatus, ChallengeKind, GoalStatus, Outcome, is_past, to_stand};
use crate::domain::survey::Tally;

/// A goal of the charter, open or not.
#[derive(Debug, Clone, Default)]
pub struct Goal {
    /// The number it is called by.
    pub number: u32,
    /// What is to be reached.
    pub title: String,
    /// The value it starts from.
    pub baseline: Option<f64>,
    /// The day of that value.
    pub baseline_on: NaiveDate,
    /// The value to reach.
    pub target: Option<f64>,
    /// What the values count.
    pub unit: Option<String>,
    /// The day by which it is to be reached.
    pub due: Option<NaiveDate>,
    /// The key of the health measure that it is read from.
    pub measure: Option<String>,
    /// The benefit of the charter it stands for, by its place in the charter's list.
    pub benefit: Option<u32>,
    /// The day it was set.
    pub added: NaiveDate,
    /// How and on which day it ended; `None` while it is open.
    pub ended: Option<(GoalStatus, NaiveDate)>,
    /// Readings, by day.
    pub readings: Vec<GoalReading>,
}

impl Goal {
    /// Where it stood at the end of a day.
    pub fn status_on(&self, day: NaiveDate) -> GoalStatus {
        self.ended.filter(|(_, ended)| *ended <= day).map_or(GoalStatus::Open, |(status, _)| status)
    }

    /// Where it is to stand on a day, where it has a baseline, a target and a day to reach it by.
    pub fn expected_on(&self, day: NaiveDate) -> Option<f64> {
        Some(to_stand((self.baseline?, self.baseline_on), (self.target?, self.due?), day))
    }

    /// Its value on a day: what its measure says, as `measured`, else the latest reading that has one.
    pub fn value_on(&self, day: NaiveDate, measured: Option<f64>) -> Option<f64> {
        let read = || self.readings.iter().rev().filter(|reading| reading.day <= day).find_map(|reading| reading.value);
        measured.filter(|_| self.measure.is_some()).or_else(read)
    }

    /// Whether it is on track on a day: held against the straight line where it has one, else as its lead says; `None`
    /// where nobody read it.
    pub fn on_track(&self, day: NaiveDate, measured: Option<f64>) -> Option<bool> {
        match (self.expected_on(day), self.baseline, self.target) {
            (Some(line), Some(baseline), Some(target)) => {
                self.value_on(day, measured).map(|value| is_past(value, line, baseline, target))
            }
            _ => self.reading_on(day).and_then(|reading| reading.on_track),
        }
    }

    /// The last reading up to a day.
    pub fn reading_on(&self, day: NaiveDate) -> Option<&GoalReading> {
        self.readings.iter().rev().find(|reading| reading.day <= day)
    }
}

/// Where a goal stood on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalReading {
    /// The day.
    pub day: NaiveDate,
    /// The value, in the goal's unit.
    pub value: Option<f64>,
    /// Whether it is on track, as its lead says.
    pub on_track: Option<bool>,
}

/// Something to learn from.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The day it was added.
    pub added: NaiveDate,
    /// Who contributed it.
    pub contributor: Option<u32>,
    /// The topics it is about.
    pub topics: Vec<u32>,
    /// The day it was retired.
    pub retired: Option<NaiveDate>,
    /// The days it was reviewed on.
    pub reviews: Vec<NaiveDate>,
    /// The days it was used on.
    pub uses: Vec<NaiveDate>,
}

impl Resource {
    /// Whether it was there on a day: added and not retired.
    pub fn is_live(&self, day: NaiveDate) -> bool {
        self.added <= day && self.retired.is_none_or(|retired| day < retired)
    }
}

/// A problem, an idea or an experiment that somebody raised.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// What kind it is.
    pub kind: ChallengeKind,
    /// The day it was raised.
    pub raised: NaiveDate,
    /// By whom.
    pub raiser: Option<u32>,
    /// The topics it is about.
    pub topics: Vec<u32>,
    /// Who joined, and when.
    pub joined: Vec<(u32, NaiveDate)>,
    /// Who solved it, and when.
    pub solvers: Vec<(u32, NaiveDate)>,
    /// The day it was closed, and what became of the answer; `None` while it is open.
    pub closed: Option<(NaiveDate, Outcome)>,
}

impl Challenge {
    /// Who was active on it from one day to another, both included: whoever raised, joined or solved it then, ascending.
    pub fn active_between(&self, from: NaiveDate, until: NaiveDate) -> Vec<u32> {
        let raised = self.raiser.map(|raiser| (raiser, self.raised));
        let all = raised.iter().chain(&self.joined).chain(&self.solvers);
        let mut people: Vec<u32> = all.filter(|(_, day)| from <= *day && *day <= until).map(|(one, _)| *one).collect();
        people.sort_unstable();
        people.dedup();
        people
    }
}

/// The totals of a channel in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelMonth {
    /// The first day of the month.
    pub month: NaiveDate,
    /// The channel, by its place in the charter's list; `None` for one that the charter no longer lists.
    pub channel: Option<u32>,
    /// How many people wrote.
    pub people: Option<u32>,
    /// How many questions were asked, and how many of them answered.
    pub questions: Option<(u32, u32)>,
}

/// A wish for a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// The topic.
    pub topic: u32,
    /// Who wishes; `None` where nobody is named.
    pub member: Option<u32>,
    /// Since when.
    pub day: NaiveDate,
}

/// What the community was good for, as somebody told it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Story {
    /// The day it was told.
    pub day: NaiveDate,
    /// By whom.
    pub teller: Option<u32>,
    /// The benefit it shows, by its place in the charter's list.
    pub benefit: Option<u32>,
    /// Hours it saved, by the teller's own estimate.
    pub hours_saved: Option<f64>,
}

/// How the members answered a survey, counted.
#[derive(Debug, Clone)]
pub struct Survey {
    /// Its title.
    pub title: String,
    /// The day of its last answer.
    pub day: NaiveDate,
    /// How many people answered a question on the scale of agreement.
    pub people: u32,
    /// All answers on that scale.
    pub agreement: Tally,
    /// The answers to whether they would recommend the community.
    pub recommend: Tally,
}

/// What somebody undertook to do.
#[derive(Debug, Clone)]
pub struct Action {
    /// The number it is called by.
    pub number: u32,
    /// What is to be done.
    pub title: String,
    /// The key of the area it is to help.
    pub area: Option<String>,
    /// The key of the measure it is to move.
    pub measure: Option<String>,
    /// What that measure said when the action was undertaken.
    pub measure_then: Option<f64>,
    /// Who does it.
    pub owner: Option<u32>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Since when.
    pub added: NaiveDate,
    /// How and on which day it ended; `None` while it is open.
    pub ended: Option<(ActionStatus, NaiveDate)>,
}

impl Action {
    /// Where it stood at the end of a day.
    pub fn status_on(&self, day: NaiveDate) -> ActionStatus {
        self.ended.filter(|(_, ended)| *ended <= day).map_or(ActionStatus::Open, |(status, _)| status)
    }
}

/// Goals, resources, challenges and the rest of the record.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// Goals, by number.
    pub goals: Vec<Goal>,
    /// Resources, by day.
    pub resources: Vec<Resource>,
    /// Challenges, by day.
    pub challenges: Vec<Challenge>,
    /// Totals of channels, by month.
    pub channel_months: Vec<ChannelMonth>,
    /// Wishes, by day.
    pub wishes: Vec<Wish>,
    /// Stories, by day.
    pub stories: Vec<Story>,
    /// Actions, by number.
    pub actions: Vec<Action>,
    /// The days of recorded evaluations, ascending.
    pub evaluations: Vec<NaiveDate>,
    /// Surveys, by day.
    pub surveys: Vec<Survey>,
}

/// What somebody did beside sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeedKind {
    /// Added a resource.
    AddedResource,
    /// Raised a challenge.
    Raised,
    /// Joined a challenge that somebody raised.
    Joined,
    /// Solved a challenge.
    Solved,
    /// Told a story.
    ToldStory,
}

/// A contribution beside sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Deed {
    /// When.
    pub day: NaiveDate,
    /// Who.
    pub member: u32,
    /// What.
    pub kind: DeedKind,
    /// Which one, by its place among its kind.
    pub thing: u32,
}

impl Record {
    /// All contributions in it, by day.
    pub(super) fn deeds(&self) -> Vec<Deed> {
        let mut deeds = Vec::new();
        for (thing, resource) in (0u32..).zip(&self.resources) {
            let kind = DeedKind::AddedResource;
            deeds.extend(resource.contributor.map(|member| Deed { day: resource.added, member, kind, thing }));
        }
        for (thing, challenge) in (0u32..).zip(&self.challenges) {
            let by = |kind| move |&(member, day): &(u32, NaiveDate)| Deed { day, member, kind, thing };
            let raised = challenge.raiser.map(|member| (member, challenge.raised));
            deeds.extend(raised.iter().map(by(DeedKind::Raised)));
            deeds.extend(challenge.joined.iter().map(by(DeedKind::Joined)));
            deeds.extend(challenge.solvers.iter().map(by(DeedKind::Solved)));
        }
        for (thing, story) in (0u32..).zip(&self.stories) {
            let kind = DeedKind::ToldStory;
            deeds.extend(story.teller.map(|member| Deed { day: story.day, member, kind, thing }));
        }
        deeds.sort_unstable();
        deeds
    }
}
