//! Following up: are goals on their way, was what was undertaken done, is there evidence of the benefits, and when was
//! the last look back?

use crate::domain::facts::Goal;
use crate::domain::record::{ActionStatus, GoalStatus};

use super::measure::{Area, Direction, Guard, Measure, Unit, find, number};
use super::reading::{Finding, Reading};
use super::scene::Scene;

pub(super) const GOALS_ON_TRACK: Measure = Measure {
    key: "goals_on_track",
    area: Area::Purpose,
    direction: Direction::Up,
    good: number(0.75),
    watch: number(0.5),
    unit: Unit::Share,
    source: "APQC: accomplishments against objectives; bounds: house",
    formula: "goals on track or reached ÷ goals open at any time in the period, dropped ones left out. \
              With baseline, target and due: the latest reading up to the last day, or the value of the \
              goal's measure, is on that day at or past the straight line from the baseline (on its date) \
              to the target (at due, and after). Without: as its lead says in the latest reading. A goal \
              that nobody read is left out",
    moves: "a look at each goal with its owner, and a reading even where it is bad news",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik goal list",
    compute: goals_on_track,
};

pub(super) const EVALUATION_AGE_DAYS: Measure = Measure {
    key: "evaluation_age_days",
    area: Area::Continuity,
    direction: Direction::Down,
    good: number(100.0),
    watch: number(190.0),
    unit: Unit::Days,
    source: "source text: evaluate periodically; bounds: house",
    formula: "days from the last recorded evaluation up to the end of the period to that end. No value \
              before the first",
    moves: "recording the evaluation each quarter, and looking at it together",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik evaluate --record",
    compute: evaluation_age_days,
};

pub(super) const ACTIONS_DONE: Measure = Measure {
    key: "actions_done",
    area: Area::Continuity,
    direction: Direction::Up,
    good: number(0.75),
    watch: number(0.5),
    unit: Unit::Share,
    source: "house",
    formula: "actions due in the period and done by its end ÷ actions due in it, dropped ones left out",
    moves: "fewer actions, each with an owner and a date that the owner chose",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik action list",
    compute: actions_done,
};

pub(super) const BENEFITS_EVIDENCED: Measure = Measure {
    key: "benefits_evidenced",
    area: Area::Continuity,
    direction: Direction::Up,
    good: number(0.6),
    watch: number(0.2),
    unit: Unit::Share,
    source: "source text: benefits; Wenger, Trayner & de Laat 2011; bounds: house",
    formula: "benefits of the charter with at least one story told or goal reached in the 365 days to the \
              end of the period ÷ benefits of the charter, as they are now",
    moves: "asking at the end of a session what somebody did with the last one, and writing it down",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik story add --benefit …",
    compute: benefits_evidenced,
};

/// Whether a goal is on track on the last day of the period: `None` where nobody can tell.
pub(super) fn on_track(scene: &Scene<'_>, goal: &Goal) -> Option<bool> {
    let measure = goal.measure.as_deref().and_then(find);
    goal.on_track(scene.period.until, measure.and_then(|measure| (measure.compute)(scene).value))
}

fn goals_on_track(scene: &Scene<'_>) -> Reading {
    let (from, until) = (scene.period.from, scene.period.until);
    let (mut on, mut of, mut behind, mut things) = (0, 0, Vec::new(), Vec::new());
    for goal in &scene.facts.record.goals {
        let over = goal.ended.is_some_and(|(_, ended)| ended < from);
        let status = goal.status_on(until);
        if goal.added > until || over || status == GoalStatus::Dropped {
            continue;
        }
        let Some(well) = (if status == GoalStatus::Reached { Some(true) } else { on_track(scene, goal) }) else {
            continue;
        };
        of += 1;
        on += usize::from(well);
        if !well {
            behind.push(goal.number);
        }
        things.push(format!("goal {} ({})", goal.number, if well { "on track" } else { "behind" }));
    }
    Reading::share(on, of).finding(Finding::Goals { on: on as u32, of: of as u32, behind }).things(things)
}

fn evaluation_age_days(scene: &Scene<'_>) -> Reading {
    let until = scene.period.until;
    match scene.facts.record.evaluations.iter().rev().find(|day| **day <= until) {
        Some(&day) => {
            let reading = Reading::count((until - day).num_days()).finding(Finding::Evaluated { day });
            reading.things(vec![format!("evaluation of {day}")])
        }
        None => Reading::nothing(),
    }
}

fn actions_done(scene: &Scene<'_>) -> Reading {
    let until = scene.period.until;
    let due = scene.facts.record.actions.iter().filter(|action| {
        let due = action.due.is_some_and(|due| scene.period.holds(due));
        due && action.added <= until && action.status_on(until) != ActionStatus::Dropped
    });
    let (mut done, mut of, mut things) = (0, 0, Vec::new());
    for action in due {
        let is_done = action.status_on(until) == ActionStatus::Done;
        of += 1;
        done += usize::from(is_done);
        things.push(format!("action {} ({})", action.number, if is_done { "done" } else { "not done" }));
    }
    Reading::share(done, of).things(things)
}

fn benefits_evidenced(scene: &Scene<'_>) -> Reading {
    let (from, until) = scene.year();
    let within = |day: chrono::NaiveDate| from <= day && day <= until;
    let record = &scene.facts.record;
    let stories = record.stories.iter().filter(|story| within(story.day)).filter_map(|story| story.benefit);
    let reached = record.goals.iter().filter_map(|goal| {
        goal.benefit.filter(|_| goal.ended.is_some_and(|(how, day)| how == GoalStatus::Reached && within(day)))
    });
    let benefits = &scene.facts.charter.benefits;
    let mut shown = vec![false; benefits.len()];
    for benefit in stories.chain(reached) {
        shown.get_mut(benefit as usize).into_iter().for_each(|shown| *shown = true);
    }
    let missing: Vec<u32> = (0u32..).zip(&shown).filter(|(_, shown)| !**shown).map(|(place, _)| place).collect();
    let of = benefits.len();
    let things = benefits.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(text, _)| text.clone()).collect();
    Reading::share(of - missing.len(), of)
        .finding(Finding::Benefits { shown: (of - missing.len()) as u32, of: of as u32, missing })
        .things(things)
}
