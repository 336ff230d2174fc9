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
            Self::Newcomers => "praktik member list --not-welcomed",
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

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::domain::charter::{Charter, Role};
    use crate::domain::facts::{Action, Member, RoleTerm};
    use crate::domain::member::Spell;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
    }

    fn member(handle: &str, joined: &str, private: bool) -> Member {
        Member {
            handle: handle.into(),
            name: handle.into(),
            unit: None,
            site: None,
            private,
            added: day(joined),
            spells: vec![Spell { joined: Some(day(joined)), left: None }],
            stays: Vec::new(),
            skills: Vec::new(),
            wants: Vec::new(),
        }
    }

    fn term(since: &str, until: &str) -> RoleTerm {
        RoleTerm { role: 0, member: 0, deputy: false, since: day(since), until: Some(day(until)) }
    }

    fn facts(role_terms: Vec<RoleTerm>) -> Facts {
        let role = Role { name: "lead".into(), responsibilities: None, required: true, count: 1 };
        let charter = Charter { roles: vec![role], ..Charter::default() };
        let members = vec![member("ana", "2026-01-01", false), member("shy", "2026-11-01", true)];
        Facts::new(Facts { charter, members, role_terms, reviews: vec![day("2026-11-01")], ..Facts::default() }, vec![])
    }

    fn kinds(facts: &Facts, beside: &WeekFacts) -> Vec<ItemKind> {
        let until = day("2026-11-24");
        let from = until.checked_sub_days(Days::new(89)).unwrap_or(until);
        let period = Period { from, until, label: None, whole: false };
        week(facts, &Policy::default(), &period, beside).items.iter().map(|item| item.kind).collect()
    }

    #[test]
    fn a_term_that_is_renewed_does_not_end() {
        let welcomed = WeekFacts { welcomed: vec!["shy".into()], ..WeekFacts::default() };
        let ends = facts(vec![term("2026-01-01", "2026-12-01")]);
        assert_eq!(kinds(&ends, &welcomed), [ItemKind::RoleEnding]);
        let goes_on = facts(vec![term("2026-01-01", "2026-12-01"), term("2026-12-01", "2027-12-01")]);
        assert_eq!(kinds(&goes_on, &welcomed), []);
        let over = facts(vec![term("2026-01-01", "2026-11-24")]);
        assert_eq!(kinds(&over, &welcomed), [ItemKind::RoleVacant], "the day it ends is the first without it");
        assert_eq!(kinds(&facts(vec![term("2026-01-01", "2027-12-01")]), &welcomed), []);
    }

    #[test]
    fn the_private_are_counted_and_a_due_day_is_not_past_on_that_day() {
        let mut facts = facts(vec![term("2026-01-01", "2027-12-01")]);
        let action = |number, due| Action {
            number,
            title: "x".into(),
            area: None,
            measure: None,
            measure_then: None,
            owner: Some(1),
            due: Some(day(due)),
            added: day("2026-11-01"),
            ended: None,
        };
        facts.record.actions = ["2026-11-23", "2026-11-24", "2026-12-08", "2026-12-09"]
            .into_iter()
            .zip(1..)
            .map(|(due, number)| action(number, due))
            .collect();
        let period = Period { from: day("2026-08-27"), until: day("2026-11-24"), label: None, whole: false };
        let week = week(&facts, &Policy::default(), &period, &WeekFacts::default());
        let said: Vec<_> = week.items.iter().map(|item| (item.kind, item.people.len(), item.private)).collect();
        assert_eq!(
            said,
            [
                (ItemKind::ActionOverdue, 0, 1),
                (ItemKind::ActionDue, 0, 1),
                (ItemKind::ActionDue, 0, 1),
                (ItemKind::Newcomers, 0, 1)
            ]
        );
        assert_eq!(week.overdue(), 1);
        assert_eq!(week.items[3].command, ItemKind::Newcomers.list());
    }
}
