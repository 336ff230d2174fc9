//! Random small communities with everything in them that a measure reads.

use std::hash::{DefaultHasher, Hash, Hasher};

use chrono::{Days, NaiveDate};
use praktik::domain::charter::{Channel, Charter, Pause, Role, Scope};
use praktik::domain::facts::{
    Action, Challenge, ChannelMonth, Goal, GoalReading, Resource, RoleTerm, SessionReach, Story, Survey, Want, Wish,
};
use praktik::domain::member::SkillLevel;
use praktik::domain::recognition::RecognitionKind;
use praktik::domain::record::{ActionStatus, ChallengeKind, GoalStatus, Outcome};
use praktik::domain::session::{Part, SessionKind};
use praktik::domain::survey::Tally;
use proptest::prelude::*;

use super::{Town, meeting, nth, person, spell, when_seen};

/// Everything happens within so many days from the first.
pub(crate) const DAYS: u64 = 100;

/// Topics, of which the first few are the charter's focus.
const TOPICS: u32 = 4;

/// A random community, and the first and last day of a period.
pub(crate) fn community() -> impl Strategy<Value = (Town, NaiveDate, NaiveDate)> {
    let sizes = (1..13_u32, 0..15_u64, 0..8_u64);
    (sizes, any::<u64>(), 0..DAYS, 0..80_u64).prop_map(|((people, sessions, things), seed, from, length)| {
        (Inventor { seed, people, things }.town(sessions), nth(from), nth(from + length))
    })
}

/// Numbers drawn from a seed. Each person and each thing has dice of its own, so that a smaller community is a part of
/// the larger one.
struct Dice(u64);

impl Dice {
    /// A number below another. SplitMix64 (Steele, Lea & Flood 2014).
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn small(&mut self, bound: u32) -> u32 {
        self.below(u64::from(bound)) as u32
    }

    fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Something, so many times in a hundred.
    fn maybe<T>(&mut self, percent: u64, draw: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.percent(percent).then(|| draw(self))
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    /// Numbers below another, each so many times in a hundred.
    fn subset(&mut self, bound: u32, percent: u64) -> Vec<u32> {
        (0..bound).filter(|_| self.percent(percent)).collect()
    }

    fn day(&mut self) -> NaiveDate {
        nth(self.below(DAYS))
    }

    fn after(&mut self, day: NaiveDate, days: u64) -> NaiveDate {
        day + Days::new(self.below(days))
    }

    /// A day that may lie years back.
    fn long_ago(&mut self) -> NaiveDate {
        nth(self.below(DAYS)) - Days::new(self.below(2) * self.below(700))
    }
}

struct Inventor {
    seed: u64,
    people: u32,
    things: u64,
}

impl Inventor {
    fn dice(&self, kind: &str, number: u64) -> Dice {
        let mut hasher = DefaultHasher::new();
        (self.seed, kind, number).hash(&mut hasher);
        Dice(hasher.finish())
    }

    /// So many things of a kind, or one or two fewer or more.
    fn several<T>(&self, kind: &str, mut make: impl FnMut(&mut Dice, u32) -> T) -> Vec<T> {
        let count = self.dice(kind, u64::MAX).below(self.things + 1);
        (0..count).map(|number| make(&mut self.dice(kind, number), number as u32)).collect()
    }

    fn town(&self, sessions: u64) -> Town {
        let mut town = Town::with(self.charter());
        for number in 0..self.people {
            self.member(&mut town, number);
        }
        for number in 0..sessions {
            self.session(&mut town, number);
        }
        for (day, kind, giver, receivers) in self.several("thanks", |dice, _| {
            let receivers = [dice.small(self.people), dice.small(self.people)];
            (dice.day(), dice.of(&RecognitionKind::ALL), dice.maybe(70, |dice| dice.small(self.people)), receivers)
        }) {
            town.thank(day, giver, &receivers);
            town.facts.recognitions.last_mut().into_iter().for_each(|made| made.kind = kind);
        }
        self.record(&mut town);
        town
    }

    fn charter(&self) -> Charter {
        let mut dice = self.dice("charter", 0);
        let some = |dice: &mut Dice, word: &str| {
            let count = dice.small(3);
            (0..count).map(|number| format!("{word} {number}")).collect::<Vec<_>>()
        };
        Charter {
            purpose: dice.maybe(50, |_| "to be counted".into()),
            scope: Scope { inside: some(&mut dice, "in"), outside: some(&mut dice, "out") },
            focus_topics: (0..dice.small(TOPICS)).map(|topic| format!("t{topic}")).collect(),
            roles: (0..dice.small(3))
                .map(|number| Role {
                    name: format!("role {number}"),
                    responsibilities: dice.maybe(50, |_| "to be there".into()),
                    required: dice.percent(70),
                    count: 1 + dice.small(2),
                })
                .collect(),
            benefits: some(&mut dice, "benefit"),
            cadence: dice.maybe(70, |dice| dice.of(&["weekly", "biweekly", "monthly", "every 10 days"]).into()),
            channels: some(&mut dice, "channel")
                .into_iter()
                .map(|name| Channel { name, ..Channel::default() })
                .collect(),
            pauses: self.several("pause", |dice, _| {
                let from = dice.day();
                Pause { from, until: dice.after(from, 30), reason: None }
            }),
            tie_cap: dice.maybe(70, |dice| dice.of(&[0, 2, 3, 5])),
            ..Charter::default()
        }
    }

    fn member(&self, town: &mut Town, number: u32) {
        let mut dice = self.dice("member", u64::from(number));
        let (joined, days) = (dice.day(), 1 + dice.below(39));
        let left = joined + Days::new(days);
        let spells = match dice.below(4) {
            0 => when_seen(),
            1 => vec![spell(joined, None)],
            2 => vec![spell(joined, Some(left))],
            _ => vec![spell(joined, Some(left)), spell(left + Days::new(days), None)],
        };
        let mut made = person(&format!("m{number:02}"), spells);
        made.private = dice.percent(20);
        made.unit = dice.maybe(75, |dice| dice.of(&["Eng", "Ops", "Sales"]).into());
        for topic in dice.subset(TOPICS, 30) {
            made.skills.push((topic, dice.of(&SkillLevel::ALL)));
        }
        for topic in dice.subset(TOPICS, 25) {
            let since = dice.long_ago();
            made.wants.push(Want { topic, since, until: dice.maybe(40, |dice| dice.after(since, 200)) });
        }
        town.join(made);
        for role in dice.subset(town.facts.charter.roles.len() as u32, 20) {
            let since = dice.long_ago();
            let until = dice.maybe(40, |dice| dice.after(since, 300));
            town.facts.role_terms.push(RoleTerm { role, member: number, deputy: dice.percent(40), since, until });
        }
    }

    fn session(&self, town: &mut Town, number: u64) {
        let mut dice = self.dice("session", number);
        let mut session = meeting(&format!("s{number:02}"), dice.day());
        session.taken = dice.percent(80);
        session.kind = dice.of(&SessionKind::ALL);
        session.minutes = dice.maybe(70, |dice| 30 * (1 + dice.small(3)));
        session.topics = dice.subset(TOPICS, 20);
        session.reach = dice.maybe(50, |dice| SessionReach {
            registered: dice.maybe(60, |dice| dice.small(20)),
            views: dice.maybe(50, |dice| dice.small(50)),
            preparation: dice.maybe(50, |dice| dice.small(200)),
            feedback: dice.maybe(60, |dice| (1.0 + f64::from(dice.small(9)) / 2.0, dice.small(12))),
        });
        let crowd = dice.of(&[10, 30, 60]);
        let present = dice.subset(self.people, crowd);
        let at = town.hold(session, &present);
        for (percent, part) in [(50, Part::Facilitator), (25, Part::Facilitator), (40, Part::Presenter)] {
            if let Some(who) = dice.maybe(percent, |dice| dice.small(self.people)) {
                town.lead(at, who, part);
            }
        }
    }

    fn record(&self, town: &mut Town) {
        let charter = &town.facts.charter;
        let (focus, benefits) = (charter.focus_topics.len() as u32, charter.benefits.len() as u32);
        let channels = charter.channels.len() as u32;
        let benefit = |dice: &mut Dice| dice.maybe(70, |dice| dice.small(benefits.max(1))).filter(|_| benefits > 0);
        town.facts.topics = (0..TOPICS).map(|topic| format!("t{topic}")).collect();
        town.facts.focus = (0..focus).collect();
        town.facts.reviews = self.several("review", |dice, _| dice.long_ago());
        let record = &mut town.facts.record;
        record.goals = self.several("goal", |dice, number| {
            let benefit = benefit(dice);
            self.goal(dice, number, benefit)
        });
        record.resources = self.several("resource", |dice, number| self.resource(dice, number));
        record.challenges = self.several("challenge", |dice, number| self.challenge(dice, number));
        record.channel_months = self.several("channel", |dice, _| ChannelMonth {
            month: nth(dice.of(&[0, 31, 59, 90])),
            channel: dice.maybe(80, |dice| dice.small(channels.max(1))).filter(|_| channels > 0),
            people: dice.maybe(70, |dice| dice.small(40)),
            questions: dice.maybe(70, |dice| dice.small(20)).map(|asked| (asked, dice.small(asked + 1))),
        });
        record.wishes = self.several("wish", |dice, _| Wish {
            topic: dice.small(TOPICS),
            member: dice.maybe(60, |dice| dice.small(self.people)),
            day: dice.day(),
        });
        record.stories = self.several("story", |dice, _| Story {
            day: dice.long_ago(),
            teller: dice.maybe(80, |dice| dice.small(self.people)),
            benefit: benefit(dice),
            hours_saved: None,
        });
        record.actions = self.several("action", |dice, number| Action {
            number,
            title: format!("action {number}"),
            area: None,
            measure: None,
            measure_then: None,
            owner: dice.maybe(50, |dice| dice.small(self.people)),
            due: dice.maybe(80, Dice::day),
            added: dice.long_ago(),
            ended: dice.maybe(60, |dice| (dice.of(&[ActionStatus::Done, ActionStatus::Dropped]), dice.day())),
        });
        record.evaluations = self.several("evaluation", |dice, _| dice.long_ago());
        record.evaluations.sort_unstable();
        record.surveys = self.several("survey", |dice, number| {
            let people = dice.small(10);
            let mut tally = |from: u64, until: u64| {
                let mut tally = Tally::default();
                (0..people).for_each(|_| tally.add((from + dice.below(until - from)) as u8, 1));
                tally
            };
            let (agreement, recommend) = (tally(1, 6), tally(0, 11));
            Survey { title: format!("survey {number}"), day: dice.day(), people, agreement, recommend }
        });
    }

    fn goal(&self, dice: &mut Dice, number: u32, benefit: Option<u32>) -> Goal {
        let added = dice.long_ago();
        let mut readings: Vec<GoalReading> = (0..dice.below(4))
            .map(|_| GoalReading {
                day: dice.after(added, 120),
                value: dice.maybe(60, |dice| f64::from(dice.small(100))),
                on_track: dice.maybe(60, |dice| dice.percent(50)),
            })
            .collect();
        readings.sort_by_key(|reading| reading.day);
        Goal {
            number,
            title: format!("goal {number}"),
            baseline: dice.maybe(70, |dice| f64::from(dice.small(100))),
            baseline_on: added,
            target: dice.maybe(70, |dice| f64::from(dice.small(100))),
            due: dice.maybe(70, |dice| dice.after(added, 300)),
            measure: dice.maybe(20, |dice| dice.of(&["attendance_rate", "reach", "rhythm"]).into()),
            benefit,
            added,
            ended: dice
                .maybe(30, |dice| (dice.of(&[GoalStatus::Reached, GoalStatus::Dropped]), dice.after(added, 300))),
            readings,
            ..Goal::default()
        }
    }

    fn resource(&self, dice: &mut Dice, number: u32) -> Resource {
        let added = dice.long_ago();
        let days = |dice: &mut Dice| (0..dice.below(3)).map(|_| dice.after(added, 400)).collect();
        Resource {
            slug: format!("r{number}"),
            title: format!("resource {number}"),
            added,
            contributor: dice.maybe(80, |dice| dice.small(self.people)),
            topics: dice.subset(TOPICS, 30),
            retired: dice.maybe(20, |dice| dice.after(added, 200)),
            reviews: days(dice),
            uses: days(dice),
        }
    }

    fn challenge(&self, dice: &mut Dice, number: u32) -> Challenge {
        let raised = dice.day();
        let joiners = dice.subset(self.people, 20);
        let joined = joiners.into_iter().map(|member| (member, dice.after(raised, 40))).collect();
        let closed = dice.maybe(50, |dice| {
            (dice.after(raised, 60), dice.of(&[Outcome::Adopted, Outcome::Adapted, Outcome::Dropped]))
        });
        let solvers = if closed.is_some() { dice.subset(self.people, 15) } else { Vec::new() };
        Challenge {
            slug: format!("c{number}"),
            title: format!("challenge {number}"),
            kind: ChallengeKind::Problem,
            raised,
            raiser: dice.maybe(80, |dice| dice.small(self.people)),
            topics: dice.subset(TOPICS, 30),
            joined,
            solvers: closed.into_iter().flat_map(|(day, _)| solvers.iter().map(move |who| (*who, day))).collect(),
            closed,
        }
    }
}
