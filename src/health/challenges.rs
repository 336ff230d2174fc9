//! Solving problems together: are challenges solved, and how soon does somebody help?

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::{Finding, Reading, median};
use super::scene::Scene;

pub(super) const CHALLENGES_SOLVED: Measure = Measure {
    key: "challenges_solved",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Share,
    source: "house: more raised must not look worse",
    formula: "challenges solved in the period ÷ challenges open at any time in it. Solved: the answer was \
              adopted or adapted; what was dropped is closed and not solved",
    moves: "asking for a challenge at the end of each session, and coming back to the open ones",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik challenge list",
    compute: challenges_solved,
};

pub(super) const FIRST_HELP_DAYS: Measure = Measure {
    key: "first_help_days",
    area: Area::Connection,
    direction: Direction::Down,
    good: number(7.0),
    watch: number(21.0),
    unit: Unit::Days,
    source: "reply coverage (dsc, Garfield), adapted; bounds: house",
    formula: "the median of the days from raising a challenge to the first other member who joins it, of \
              the challenges whose first such day fell in the period",
    moves: "naming the open challenges at every session, and asking one member by name",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik challenge list --unanswered",
    compute: first_help_days,
};

fn challenges_solved(scene: &Scene<'_>) -> Reading {
    let (from, until) = (scene.period.from, scene.period.until);
    let (mut solved, mut open, mut things) = (0, 0, Vec::new());
    for challenge in &scene.facts.record.challenges {
        let closed = challenge.closed.filter(|(day, _)| *day <= until);
        if challenge.raised > until || closed.is_some_and(|(day, _)| day < from) {
            continue;
        }
        open += 1;
        if closed.is_some_and(|(_, outcome)| outcome.solves()) {
            solved += 1;
            things.push(challenge.slug.clone());
        }
    }
    Reading::share(solved, open).things(things)
}

fn first_help_days(scene: &Scene<'_>) -> Reading {
    let (mut days, mut things) = (Vec::new(), Vec::new());
    for challenge in &scene.facts.record.challenges {
        let others = challenge.joined.iter().filter(|(member, _)| Some(*member) != challenge.raiser);
        let Some(first) = others.map(|(_, day)| *day).min().filter(|day| scene.period.holds(*day)) else { continue };
        days.push((first - challenge.raised).num_days().max(0));
        things.push(challenge.slug.clone());
    }
    let Some(middle) = median(&mut days) else { return Reading::nothing() };
    let finding = Finding::FirstHelp { days: middle, challenges: days.len() as u32 };
    Reading::resting_on(middle, days.len()).finding(finding).things(things)
}
