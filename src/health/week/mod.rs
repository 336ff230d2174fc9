//! The week: what is overdue, what is coming, whom to turn to and what to look after, each with the command that
//! settles it.

mod look;

use chrono::NaiveDate;

use crate::domain::calendar::Start;
use crate::domain::charter::Pause;
use crate::domain::facts::Facts;
use crate::domain::period::Period;
use crate::domain::week::{Closed, Planned, WeekFacts};

use self::look::Look;
use super::policy::Policy;
use super::scene::{Scene, sort_by_handle};

/// How urgent something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// A date that was set has passed.
    Overdue,
    /// It comes within days.
    Coming,
    /// Somebody waits for a word.
    People,
    /// It is to be looked after.
    Care,
}

/// What an item of the week is about, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A planned session whose day has passed.
    SessionUnlogged,
    /// An action whose day has passed.
    ActionOverdue,
    /// A goal whose day has passed.
    GoalOverdue,
    /// People who left longer ago than their data is to be kept.
    ForgettingDue,
    /// A planned session.
    SessionComing,
    /// An action with a day soon.
    ActionDue,
    /// A term in a role that ends soon.
    RoleEnding,
    /// New members who were not welcomed yet.
    Newcomers,
    /// Members who stay away.
    Drifting,
    /// Contributors who were never thanked.
    Unthanked,
    /// A held session of which nobody noted who was there.
    AttendanceNotTaken,
    /// A required role with too few holders.
    RoleVacant,
    /// A goal that is behind.
    GoalOffTrack,
    /// A challenge that nobody joined.
    ChallengeWaiting,
    /// It is time for an evaluation.
    EvaluationDue,
    /// It is time to review the charter.
    CharterReview,
    /// A channel without totals for last month.
    ChannelNotRecorded,
    /// Resources that nobody looked at for a year.
    ResourceReview,
}

impl ItemKind {
    /// The key, as in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::SessionUnlogged => "session_unlogged",
            Self::ActionOverdue => "action_overdue",
            Self::GoalOverdue => "goal_overdue",
            Self::ForgettingDue => "forgetting_due",
            Self::SessionComing => "session_coming",
            Self::ActionDue => "action_due",
            Self::RoleEnding => "role_ending",
            Self::Newcomers => "newcomers",
            Self::Drifting => "drifting",
            Self::Unthanked => "unthanked",
            Self::AttendanceNotTaken => "attendance_not_taken",
            Self::RoleVacant => "role_vacant",
            Self::GoalOffTrack => "goal_off_track",
            Self::ChallengeWaiting => "challenge_waiting",
            Self::EvaluationDue => "evaluation_due",
            Self::CharterReview => "charter_review",
            Self::ChannelNotRecorded => "channel_not_recorded",
            Self::ResourceReview => "resource_review",
        }
    }

    /// How urgent it is.
    pub fn urgency(self) -> Urgency {
        match self {
            Self::SessionUnlogged | Self::ActionOverdue | Self::GoalOverdue | Self::ForgettingDue => Urgency::Overdue,
            Self::SessionComing | Self::ActionDue | Self::RoleEnding => Urgency::Coming,
            Self::Newcomers | Self::Drifting | Self::Unthanked => Urgency::People,
            _ => Urgency::Care,
        }
    }

    /// The command that shows all of the kind.
    pub fn list(self) -> &'static str {
        match self {
            Self::SessionUnlogged => "praktik session list --status planned",
            Self::SessionComing => "praktik session list --upcoming",
            Self::AttendanceNotTaken => "praktik session list --status held",
            Self::ActionOverdue | Self::ActionDue => "praktik action list",
            Self::GoalOverdue | Self::GoalOffTrack => "praktik goal list",
            Self::ForgettingDue => "praktik member list --left --sort left",
            Self::RoleEnding | Self::RoleVacant => "praktik member role list",
            Self::Newcomers => "praktik member list --sort joined --reverse",
            Self::Drifting => "praktik member list --sort last_seen",
            Self::Unthanked => "praktik recognize suggest",
            Self::ChallengeWaiting => "praktik challenge list",
            Self::EvaluationDue => "praktik evaluate",
            Self::CharterReview => "praktik charter show",
            Self::ChannelNotRecorded => "praktik channel list",
            Self::ResourceReview => "praktik resource list --not-reviewed 12m",
        }
    }
}

/// Something that the week brings.
#[derive(Debug, Clone, PartialEq)]
pub struct WeekItem {
    /// What it is about.
    pub kind: ItemKind,
    /// Whom it is about, as numbered in the facts; nobody private.
    pub people: Vec<u32>,
    /// How many private people it is about besides.
    pub private: usize,
    /// What it is about: slugs, numbers, names.
    pub things: Vec<String>,
    /// How people call it: a title or a name.
    pub name: String,
    /// When it was or is due, or is to be.
    pub due: Option<NaiveDate>,
    /// When it starts, for a session.
    pub start: Option<Start>,
    /// The last time, where that is what matters; `None` for never.
    pub last: Option<NaiveDate>,
    /// So many of so many, where it counts anything.
    pub counts: (usize, usize),
    /// The command that settles it; `…` stands for what only the lead can fill in.
    pub command: String,
}

impl WeekItem {
    fn new(kind: ItemKind, command: String) -> Self {
        Self {
            kind,
            people: Vec::new(),
            private: 0,
            things: Vec::new(),
            name: String::new(),
            due: None,
            start: None,
            last: None,
            counts: (0, 0),
            command,
        }
    }

    fn about(mut self, thing: impl ToString, name: &str) -> Self {
        self.things.push(thing.to_string());
        name.clone_into(&mut self.name);
        self
    }

    fn on(mut self, due: Option<NaiveDate>) -> Self {
        self.due = due;
        self
    }

    /// Names people but for the private ones, who are counted.
    fn with(mut self, facts: &Facts, people: impl IntoIterator<Item = u32>) -> Self {
        let (hidden, named): (Vec<u32>, Vec<u32>) =
            people.into_iter().partition(|&person| facts.members[person as usize].private);
        (self.people, self.private) = (named, hidden.len());
        sort_by_handle(facts, &mut self.people);
        self
    }
}

/// The week as data.
#[derive(Debug, Clone, PartialEq)]
pub struct Week {
    /// Today.
    pub today: NaiveDate,
    /// The end of the community, if it is closed; then nothing else is said.
    pub closed: Option<Closed>,
    /// The pause of the charter that covers today.
    pub pause: Option<Pause>,
    /// What the week brings, the most urgent first.
    pub items: Vec<WeekItem>,
    /// The next session that is planned.
    pub next: Option<Planned>,
    /// Whether nothing has begun yet: nobody but those who lead, and no session.
    pub beginning: bool,
}

impl Week {
    /// How many items are overdue.
    pub fn overdue(&self) -> usize {
        self.items.iter().filter(|item| item.kind.urgency() == Urgency::Overdue).count()
    }
}

/// What the week brings, as of the last day of the period.
pub fn week(facts: &Facts, policy: &Policy, period: &Period, beside: &WeekFacts) -> Week {
    let today = period.until;
    let pause = facts.charter.pauses.iter().filter(|pause| pause.from <= today && today <= pause.until);
    let pause = pause.max_by_key(|pause| pause.until).cloned();
    let scene = Scene::new(facts, policy, period);
    let look = Look { facts, scene: &scene, beside, today };
    let mut items = Vec::new();
    if beside.closed.is_none() {
        look.actions(&mut items);
        if pause.is_some() {
            items.retain(|item| item.kind == ItemKind::ActionOverdue);
        } else {
            look.sessions(&mut items);
            look.goals(&mut items);
            look.people(&mut items);
            look.roles(&mut items);
            look.record(&mut items);
        }
    }
    items.sort_by(|a, b| a.kind.cmp(&b.kind).then(a.due.cmp(&b.due)));
    let leaders = scene.leaders(today);
    Week {
        today,
        closed: beside.closed.clone(),
        pause,
        items,
        next: beside.planned.iter().find(|session| session.start.day >= today).cloned(),
        beginning: beside.closed.is_none()
            && beside.planned.is_empty()
            && facts.sessions.is_empty()
            && scene.roll.iter().all(|member| leaders.contains(member)),
    }
}
