//! What each part of the community brings to the week.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{ItemKind, WeekItem};
use crate::domain::facts::Facts;
use crate::domain::record::{ActionStatus, GoalStatus};
use crate::domain::shell;
use crate::domain::week::WeekFacts;
use crate::health::following_up::on_track;
use crate::health::measure::find;
use crate::health::scene::Scene;

/// How far ahead the week looks, in days.
const AHEAD: u64 = 14;
/// A term that ends within so many days is told.
const TERM: u64 = 30;
/// For so many days a session without attendance is asked after; later nobody remembers who was there.
const REMEMBERED: u64 = 30;
/// Whoever joined within so many days is new.
const NEW: u64 = 60;
/// For so many days nobody is asked after twice.
const SPOKEN: u64 = 60;
/// After so many days without company a challenge is told.
const ALONE: u64 = 7;
/// After so many days another evaluation is due; the first after fewer.
const EVALUATED: i64 = 100;
const FIRST_EVALUATED: i64 = 90;
/// After so many days the charter is to be reviewed.
const REVIEWED: i64 = 365;
/// So many people are named in one command; for more there is a list.
const NAMED: usize = 3;

/// What every part of the week looks at.
pub(super) struct Look<'a> {
    pub(super) facts: &'a Facts,
    pub(super) scene: &'a Scene<'a>,
    pub(super) beside: &'a WeekFacts,
    pub(super) today: NaiveDate,
}

impl Look<'_> {
    fn ahead(&self, days: u64) -> NaiveDate {
        self.today.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
    }

    fn back(&self, days: u64) -> NaiveDate {
        self.today.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
    }

    /// How many days ago a day was; nothing where it never was.
    fn age(&self, day: Option<NaiveDate>) -> Option<i64> {
        day.map(|day| (self.today - day).num_days())
    }

    /// The first day that anything is known of.
    fn began(&self) -> Option<NaiveDate> {
        let first = [self.facts.reviews.first().copied(), self.facts.sessions.first().map(|session| session.day)];
        first.into_iter().flatten().min()
    }

    fn handle(&self, person: u32) -> &str {
        &self.facts.members[person as usize].handle
    }

    /// The command for one person or a few, or the list where they are too many or nobody may be named.
    fn for_people(&self, item: WeekItem, most: usize, command: impl Fn(&[&str]) -> String) -> WeekItem {
        let handles: Vec<&str> = item.people.iter().map(|&person| self.handle(person)).collect();
        let command = match handles.len() {
            0 => item.kind.list().to_owned(),
            n if n > most => item.kind.list().to_owned(),
            _ => command(&handles),
        };
        WeekItem { command, ..item }
    }

    pub(super) fn sessions(&self, items: &mut Vec<WeekItem>) {
        for session in &self.beside.planned {
            let day = session.start.day;
            let kind = if day < self.today { ItemKind::SessionUnlogged } else { ItemKind::SessionComing };
            if day > self.ahead(AHEAD) {
                continue;
            }
            let command = match (kind, session.facilitators.is_empty()) {
                (ItemKind::SessionUnlogged, _) => shell::line(&["praktik", "session", "log", &session.slug]),
                (_, false) => shell::line(&["praktik", "session", "show", &session.slug]),
                (_, true) => shell::line(&["praktik", "session", "edit", &session.slug, "--facilitator", "…"]),
            };
            let facilitators = session.facilitators.iter().filter_map(|handle| {
                let place = self.facts.members.iter().position(|member| member.handle == *handle)?;
                u32::try_from(place).ok()
            });
            let item = WeekItem::new(kind, command).about(&session.slug, &session.title).on(Some(day));
            let mut item = item.with(self.facts, facilitators);
            item.start = Some(session.start);
            items.push(item);
        }
        for session in &self.facts.sessions {
            if !session.taken && session.day >= self.back(REMEMBERED) && session.day <= self.today {
                let command = shell::line(&["praktik", "session", "attend", &session.slug, "…"]);
                let item = WeekItem::new(ItemKind::AttendanceNotTaken, command).about(&session.slug, &session.title);
                items.push(WeekItem { last: Some(session.day), ..item });
            }
        }
    }

    pub(super) fn actions(&self, items: &mut Vec<WeekItem>) {
        for action in &self.facts.record.actions {
            let Some(due) = action.due.filter(|_| action.status_on(self.today) == ActionStatus::Open) else { continue };
            let kind = if due < self.today { ItemKind::ActionOverdue } else { ItemKind::ActionDue };
            if due <= self.ahead(AHEAD) {
                let item = WeekItem::new(kind, format!("praktik action done {}", action.number));
                items.push(item.about(action.number, &action.title).on(Some(due)).with(self.facts, action.owner));
            }
        }
    }

    pub(super) fn goals(&self, items: &mut Vec<WeekItem>) {
        for goal in &self.facts.record.goals {
            if goal.status_on(self.today) != GoalStatus::Open || goal.added > self.today {
                continue;
            }
            let (kind, command) = if goal.due.is_some_and(|due| due < self.today) {
                (ItemKind::GoalOverdue, format!("praktik goal reach {}", goal.number))
            } else if on_track(self.scene, goal) == Some(false) {
                let title = format!("Bring goal {} back on track", goal.number);
                (ItemKind::GoalOffTrack, shell::line(&["praktik", "action", "add", &title]))
            } else {
                continue;
            };
            items.push(WeekItem::new(kind, command).about(goal.number, &goal.title).on(goal.due));
        }
    }

    pub(super) fn people(&self, items: &mut Vec<WeekItem>) {
        let named = |kind: ItemKind, people: Vec<u32>| WeekItem::new(kind, String::new()).with(self.facts, people);
        let leaders = self.scene.leaders(self.today);
        let members = || (0u32..).zip(&self.facts.members);
        let forget = members().filter(|(_, member)| self.beside.to_forget.contains(&member.handle));
        let new = members().filter(|(person, member)| {
            let joined = member.stays.iter().filter(|stay| stay.left.is_none_or(|left| self.today < left));
            let joined = joined.map(|stay| stay.joined).find(|joined| *joined <= self.today);
            joined.is_some_and(|joined| joined >= self.back(NEW))
                && !leaders.contains(person)
                && !self.beside.welcomed.contains(&member.handle)
        });
        let spoken = |person: &u32| {
            let handle = self.handle(*person);
            self.beside.contacted.iter().any(|(who, day)| who == handle && *day >= self.back(SPOKEN))
        };
        let behind = |key: &str| find(key).map(|it| (it.compute)(self.scene).behind_people).unwrap_or_default();
        let one =
            |words: &'static [&'static str]| move |handles: &[&str]| shell::line(&[words, &handles[..1]].concat());
        let thank =
            |handles: &[&str]| format!("{} --for \"…\"", shell::line(&[&["praktik", "recognize"], handles].concat()));
        let found = [
            self.for_people(
                named(ItemKind::ForgettingDue, forget.map(|(person, _)| person).collect()),
                usize::MAX,
                one(&["praktik", "member", "forget"]),
            ),
            self.for_people(
                named(ItemKind::Newcomers, new.map(|(person, _)| person).collect()),
                NAMED,
                one(&["praktik", "member", "welcome"]),
            ),
            self.for_people(
                named(ItemKind::Drifting, behind("drifting").into_iter().filter(|person| !spoken(person)).collect()),
                NAMED,
                one(&["praktik", "member", "contacted"]),
            ),
            self.for_people(named(ItemKind::Unthanked, behind("unthanked")), 1, thank),
        ];
        items.extend(found.into_iter().filter(|item| !item.people.is_empty() || item.private > 0));
    }

    pub(super) fn roles(&self, items: &mut Vec<WeekItem>) {
        let terms = &self.facts.role_terms;
        for (place, role) in (0u32..).zip(&self.facts.charter.roles) {
            let holds = |person: u32, day: NaiveDate| {
                terms.iter().any(|term| term.role == place && term.member == person && term.runs_on(day))
            };
            let holders = terms.iter().filter(|term| {
                term.role == place
                    && !term.deputy
                    && term.runs_on(self.today)
                    && self.facts.members[term.member as usize].on_roll(self.today)
            });
            let mut holders: Vec<u32> = holders.map(|term| term.member).collect();
            holders.sort_unstable();
            holders.dedup();
            if role.required && holders.len() < role.count as usize {
                let command = shell::line(&["praktik", "member", "role", "add", "…", &role.name]);
                let item = WeekItem::new(ItemKind::RoleVacant, command).about(&role.name, &role.name);
                items.push(WeekItem { counts: (holders.len(), role.count as usize), ..item });
            }
            for term in terms.iter().filter(|term| term.role == place && term.runs_on(self.today)) {
                let Some(ends) = term.until.filter(|until| *until <= self.ahead(TERM)) else { continue };
                if holds(term.member, ends) {
                    continue;
                }
                let private = self.facts.members[term.member as usize].private;
                let command = if private {
                    ItemKind::RoleEnding.list().to_owned()
                } else {
                    let since = ends.to_string();
                    let mut words = vec!["praktik", "member", "role", "add", self.handle(term.member), &role.name];
                    words.extend(["--since", &since]);
                    words.extend(term.deputy.then_some("--deputy"));
                    shell::line(&words)
                };
                let item = WeekItem::new(ItemKind::RoleEnding, command).about(&role.name, &role.name).on(Some(ends));
                items.push(item.with(self.facts, [term.member]));
            }
        }
    }

    /// Challenges, the charter, channels, resources, the evaluation.
    pub(super) fn record(&self, items: &mut Vec<WeekItem>) {
        let record = &self.facts.record;
        for challenge in &record.challenges {
            let open = challenge.closed.is_none_or(|(day, _)| day > self.today);
            let company = challenge.joined.iter().any(|(person, _)| Some(*person) != challenge.raiser);
            if open && !company && challenge.raised < self.back(ALONE) {
                let command = shell::line(&["praktik", "challenge", "join", &challenge.slug]);
                let item = WeekItem::new(ItemKind::ChallengeWaiting, command).about(&challenge.slug, &challenge.title);
                items.push(WeekItem { last: Some(challenge.raised), ..item });
            }
        }
        let evaluated = record.evaluations.iter().copied().rfind(|day| *day <= self.today);
        let due = match self.age(evaluated) {
            Some(days) => days > EVALUATED,
            None => self.age(self.began()).is_some_and(|days| days > FIRST_EVALUATED),
        };
        if due {
            let item = WeekItem::new(ItemKind::EvaluationDue, "praktik evaluate --record".to_owned());
            items.push(WeekItem { last: evaluated, ..item });
        }
        let reviewed = self.facts.reviews.iter().copied().rfind(|day| *day <= self.today);
        if self.age(reviewed).is_some_and(|days| days > REVIEWED) {
            let item = WeekItem::new(ItemKind::CharterReview, "praktik charter review".to_owned());
            items.push(WeekItem { last: reviewed, ..item });
        }
        self.channels(items);
        let live: Vec<_> = record.resources.iter().filter(|resource| resource.is_live(self.today)).collect();
        let fresh = |day: &NaiveDate| *day >= self.scene.year().0 && *day <= self.today;
        let stale: Vec<_> = live
            .iter()
            .filter(|it| !fresh(&it.added) && !it.reviews.iter().any(fresh))
            .map(|it| it.slug.clone())
            .collect();
        if let Some(first) = stale.first() {
            let command = match stale.len() {
                1 => shell::line(&["praktik", "resource", "review", first]),
                _ => ItemKind::ResourceReview.list().to_owned(),
            };
            let item = WeekItem::new(ItemKind::ResourceReview, command);
            items.push(WeekItem { counts: (stale.len(), live.len()), things: stale, ..item });
        }
    }

    fn channels(&self, items: &mut Vec<WeekItem>) {
        let this_month = self.today.with_day(1).unwrap_or(self.today);
        let Some(month) = this_month.checked_sub_months(Months::new(1)) else { return };
        // Of a month before the beginning there is nothing to record.
        if self.began().is_none_or(|day| day >= this_month) {
            return;
        }
        for (place, channel) in (0u32..).zip(&self.facts.charter.channels) {
            let recorded = self.facts.record.channel_months.iter();
            if recorded.clone().any(|it| it.channel == Some(place) && it.month == month) {
                continue;
            }
            let said = month.format("%Y-%m").to_string();
            let command = shell::line(&["praktik", "channel", "log", &channel.name, "--month", &said, "--people", "…"]);
            let item = WeekItem::new(ItemKind::ChannelNotRecorded, command).about(&channel.name, &channel.name);
            items.push(WeekItem { last: Some(month), ..item });
        }
    }
}
