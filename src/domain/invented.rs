//! An invented community as plain rows: what a generator hands to the file.
//!
//! People, sessions, topics and all else are numbered by their place in the vectors.

use chrono::NaiveDate;

use super::calendar::Start;
use super::charter::{Award, Charter};
use super::member::{SkillLevel, Spell};
use super::recognition::RecognitionKind;
use super::record::{ActionStatus, ChallengeKind, GoalStatus, Outcome, Reached, ResourceKind};
use super::session::{SessionKind, SessionStatus};
use super::survey::Answer;

/// A whole community.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Community {
    /// The charter, without its goals.
    pub charter: Charter,
    /// What sets it apart in calendars: 16 hexadecimal digits.
    pub calendar_key: String,
    /// The first day.
    pub begun: NaiveDate,
    /// The days on which the charter was reviewed after that, each with a note and by whom.
    pub reviews: Vec<(NaiveDate, String, u32)>,
    /// All topics; those of the charter first, in its order.
    pub topics: Vec<String>,
    /// Awards that were given once and that the charter no longer lists; they count on after those of the charter.
    pub former_awards: Vec<Award>,
    /// Everyone who is or was a member.
    pub people: Vec<Person>,
    /// Terms in the roles of the charter.
    pub terms: Vec<Term>,
    /// The rules by which sessions were planned together.
    pub series: Vec<String>,
    /// Sessions, by day.
    pub sessions: Vec<Session>,
    /// Goals, by number.
    pub goals: Vec<Goal>,
    /// Resources, by day.
    pub resources: Vec<Resource>,
    /// Challenges, by day.
    pub challenges: Vec<Challenge>,
    /// Recognitions, by day.
    pub recognitions: Vec<Recognition>,
    /// Totals of channels: channel, month, people, questions asked and answered.
    pub channel_months: Vec<ChannelMonth>,
    /// Wishes, by day.
    pub wishes: Vec<Wish>,
    /// Stories, by day.
    pub stories: Vec<Story>,
    /// Actions, by number.
    pub actions: Vec<Action>,
    /// Surveys, by day; their questions are those that praktik proposes.
    pub surveys: Vec<Survey>,
    /// Rounds of introductions: the day and the groups.
    pub introductions: Vec<(NaiveDate, Vec<Vec<u32>>)>,
    /// The evaluations that were recorded, by day; what they found is for an evaluation to say.
    pub evaluations: Vec<Evaluated>,
}

/// A member.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// The handle, made from the name.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// The address.
    pub email: Option<String>,
    /// The unit.
    pub unit: Option<&'static str>,
    /// The place of work.
    pub site: Option<&'static str>,
    /// Counted, never listed.
    pub private: bool,
    /// A word on them.
    pub note: Option<&'static str>,
    /// The day they were entered.
    pub added: NaiveDate,
    /// Spells of membership, and why each ended.
    pub spells: Vec<(Spell, Option<&'static str>)>,
    /// Topic, level, since when, until when.
    pub skills: Vec<(u32, SkillLevel, NaiveDate, Option<NaiveDate>)>,
    /// The letter of welcome: the day, who looks after them, who wrote.
    pub welcome: Option<(NaiveDate, u32, u32)>,
    /// Words with them outside sessions: the day, who asked, what was said.
    pub contacts: Vec<(NaiveDate, u32, &'static str)>,
    /// A name that an import knew them by.
    pub alias: Option<String>,
}

/// A term in a role of the charter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Who.
    pub member: u32,
    /// The role, by its place in the charter.
    pub role: u32,
    /// Whether as a deputy.
    pub deputy: bool,
    /// The first day.
    pub since: NaiveDate,
    /// The first day no longer.
    pub ended: Option<NaiveDate>,
}

/// A session.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The kind.
    pub kind: SessionKind,
    /// Planned, held or cancelled.
    pub status: SessionStatus,
    /// When it starts.
    pub start: Start,
    /// Its length.
    pub minutes: Option<u32>,
    /// Whether attendance was taken.
    pub taken: bool,
    /// Where.
    pub place: Option<&'static str>,
    /// A link to join.
    pub link: Option<String>,
    /// What is to be done.
    pub agenda: Option<String>,
    /// Why it was cancelled.
    pub cancelled: Option<&'static str>,
    /// The series it belongs to.
    pub series: Option<u32>,
    /// The dialect of the file it was read from.
    pub source: Option<&'static str>,
    /// Topics.
    pub topics: Vec<u32>,
    /// Who led it.
    pub facilitators: Vec<u32>,
    /// Who taught or told something.
    pub presenters: Vec<u32>,
    /// Everyone present, ascending, where attendance was taken.
    pub present: Vec<u32>,
    /// Guests, by name where one is known.
    pub guests: Vec<Option<String>>,
    /// Notes: when, by whom, what.
    pub notes: Vec<(String, u32, String)>,
    /// Registered, views, minutes of preparation.
    pub reach: Option<(Option<u32>, Option<u32>, Option<u32>)>,
    /// The mean answer in tenths, and how many answered.
    pub feedback: Option<(u32, u32)>,
}

/// A goal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Goal {
    /// What is to be reached.
    pub title: &'static str,
    /// The value it starts from.
    pub baseline: Option<f64>,
    /// The value to reach.
    pub target: Option<f64>,
    /// What the values count.
    pub unit: Option<&'static str>,
    /// The day by which it is to be reached.
    pub due: Option<NaiveDate>,
    /// The measure it is read from.
    pub measure: Option<&'static str>,
    /// How the figure could be met while the goal is not.
    pub caution: Option<&'static str>,
    /// The benefit it stands for, by its place in the charter.
    pub benefit: Option<u32>,
    /// The day it was set.
    pub added: NaiveDate,
    /// How and when it ended, and why.
    pub ended: Option<(GoalStatus, NaiveDate, &'static str)>,
    /// Readings, by day.
    pub readings: Vec<Reading>,
}

/// Where a goal stood on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The day.
    pub day: NaiveDate,
    /// The value, where it is counted.
    pub value: Option<f64>,
    /// The word of the lead, where it is not.
    pub on_track: Option<bool>,
    /// A word on it.
    pub note: Option<&'static str>,
}

/// A resource.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The kind.
    pub kind: ResourceKind,
    /// Where it is.
    pub link: String,
    /// A word on it.
    pub note: Option<&'static str>,
    /// Who contributed it.
    pub contributor: Option<u32>,
    /// The session it comes from.
    pub session: Option<u32>,
    /// The day it was added.
    pub added: NaiveDate,
    /// The day it was retired, and why.
    pub retired: Option<(NaiveDate, &'static str)>,
    /// Topics.
    pub topics: Vec<u32>,
    /// Reviews: the day and by whom.
    pub reviews: Vec<(NaiveDate, u32)>,
    /// Uses: the day, by whom, where.
    pub uses: Vec<(NaiveDate, u32, &'static str)>,
}

/// A challenge.
#[derive(Debug, Clone, PartialEq)]
pub struct Challenge {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The kind.
    pub kind: ChallengeKind,
    /// More on it.
    pub detail: Option<&'static str>,
    /// The day it was raised.
    pub raised: NaiveDate,
    /// By whom.
    pub raiser: u32,
    /// Topics.
    pub topics: Vec<u32>,
    /// Who joined, and when.
    pub joined: Vec<(u32, NaiveDate)>,
    /// Who solved it.
    pub solvers: Vec<u32>,
    /// The day it was closed, what became of the answer, and how.
    pub closed: Option<(NaiveDate, Outcome, &'static str)>,
    /// The resource that holds the answer.
    pub resource: Option<u32>,
}

/// What a recognition belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// Nothing that is recorded.
    Nothing,
    /// A session.
    Session(u32),
    /// A resource.
    Resource(u32),
    /// A challenge.
    Challenge(u32),
}

/// A recognition.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognition {
    /// Its short id.
    pub key: String,
    /// The day.
    pub day: NaiveDate,
    /// How.
    pub kind: RecognitionKind,
    /// The award, by its place in the charter, former ones after them.
    pub award: Option<u32>,
    /// By whom.
    pub giver: Option<u32>,
    /// To whom; ascending, never empty.
    pub receivers: Vec<u32>,
    /// What for.
    pub reason: String,
    /// What it belongs to.
    pub behind: Behind,
}

/// The totals of a channel in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelMonth {
    /// The channel, by its place in the charter.
    pub channel: u32,
    /// `2026-09`.
    pub month: String,
    /// How many people wrote.
    pub people: u32,
    /// Questions asked and answered, where questions are counted.
    pub questions: Option<(u32, u32)>,
}

/// A wish for a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    /// The topic.
    pub topic: u32,
    /// Who wishes.
    pub member: Option<u32>,
    /// Since when.
    pub day: NaiveDate,
    /// More on it.
    pub note: Option<&'static str>,
}

/// A story.
#[derive(Debug, Clone, PartialEq)]
pub struct Story {
    /// Its short id.
    pub key: String,
    /// The day it was told.
    pub day: NaiveDate,
    /// By whom.
    pub teller: u32,
    /// What happened, was learned, was done, and changed.
    pub told: [&'static str; 4],
    /// Hours it saved.
    pub hours_saved: Option<f64>,
    /// How far it went.
    pub reached: Reached,
    /// The benefit, by its place in the charter.
    pub benefit: u32,
    /// Whether the teller agreed to its sharing.
    pub consent: bool,
}

/// An action.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// What is to be done.
    pub title: &'static str,
    /// The area it is to help.
    pub area: &'static str,
    /// The measure it is to move.
    pub measure: Option<&'static str>,
    /// Who does it.
    pub owner: u32,
    /// By when.
    pub due: NaiveDate,
    /// The day it was undertaken.
    pub added: NaiveDate,
    /// How and when it ended.
    pub ended: Option<(ActionStatus, NaiveDate)>,
}

/// A survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// The day of its last answer.
    pub day: NaiveDate,
    /// What each person answered: questions by their place among those that praktik proposes.
    pub responses: Vec<Vec<(u32, Answer)>>,
}

/// An evaluation that was recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluated {
    /// The day it was recorded on.
    pub day: NaiveDate,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
    /// The name of the period: `2026-Q3`.
    pub label: String,
    /// Where the community stood in its life.
    pub stage: super::record::Stage,
    /// The lead's word on it.
    pub note: Option<&'static str>,
    /// Who recorded it.
    pub recorder: u32,
}
