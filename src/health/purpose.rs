//! Purpose and scope: is it said what the community is for, and does it do that?

use super::following_up;
use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::{Finding, Reading};
use super::scene::{Scene, numbers};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        key: "charter_completeness",
        area: Area::Purpose,
        direction: Direction::Up,
        good: number(0.88),
        watch: number(0.55),
        unit: Unit::Share,
        source: "house; the sections are those of the source text",
        formula: "sections of the charter that say something ÷ 9: purpose, scope in, scope out, focus topics, roles \
                  with responsibilities (at least one), goals, benefits, cadence, channels. The charter counts as it \
                  is now",
        moves: "writing down what everybody takes for granted",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik charter edit",
        compute: charter_completeness,
    },
    Measure {
        key: "charter_age_days",
        area: Area::Purpose,
        direction: Direction::Down,
        good: number(365.0),
        watch: number(548.0),
        unit: Unit::Days,
        source: "house",
        formula: "days from the last review of the charter up to the end of the period to that end; writing the first \
                  charter is a review. No value before it",
        moves: "reading the charter together once a year, and saying so even where nothing changes",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik charter review",
        compute: charter_age_days,
    },
    following_up::GOALS_ON_TRACK,
    Measure {
        key: "topic_coverage",
        area: Area::Purpose,
        direction: Direction::Up,
        good: number(0.75),
        watch: number(0.5),
        unit: Unit::Share,
        source: "house",
        formula: "focus topics that a session held in the period, a resource added in it or a challenge raised in it touched ÷ \
                  focus topics, as they are now",
        moves: "planning the next sessions along the focus topics, or taking a topic out of the charter",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik session plan …",
        compute: topic_coverage,
    },
];

fn charter_completeness(scene: &Scene<'_>) -> Reading {
    let sections = scene.facts.charter.sections();
    let missing: Vec<&str> = sections.iter().filter(|(_, filled)| !filled).map(|(name, _)| *name).collect();
    let (of, filled) = (sections.len(), sections.len() - missing.len());
    let said = |(name, filled): &(&str, bool)| format!("{name} ({})", if *filled { "filled" } else { "empty" });
    let things = sections.iter().map(said).collect();
    Reading::share(filled, of)
        .finding(Finding::Sections { filled: filled as u32, of: of as u32, missing })
        .things(things)
}

fn charter_age_days(scene: &Scene<'_>) -> Reading {
    let until = scene.period.until;
    match scene.facts.reviews.iter().rev().find(|day| **day <= until) {
        Some(&day) => {
            let reading = Reading::count((until - day).num_days()).finding(Finding::Reviewed { day });
            reading.things(vec![format!("review of {day}")])
        }
        None => Reading::nothing(),
    }
}

fn topic_coverage(scene: &Scene<'_>) -> Reading {
    let mut touched = vec![false; scene.facts.topics.len()];
    for session in scene.held.clone() {
        scene.session(session).topics.iter().for_each(|&topic| touched[topic as usize] = true);
    }
    let record = &scene.facts.record;
    let added = record.resources.iter().filter(|resource| scene.period.holds(resource.added));
    added.flat_map(|resource| &resource.topics).for_each(|&topic| touched[topic as usize] = true);
    let raised = record.challenges.iter().filter(|challenge| scene.period.holds(challenge.raised));
    raised.flat_map(|challenge| &challenge.topics).for_each(|&topic| touched[topic as usize] = true);
    let focus = &scene.facts.focus;
    let on_focus = |session: &usize| scene.session(*session).topics.iter().any(|topic| focus.contains(topic));
    topics(scene, |topic| touched[topic as usize]).sessions(numbers(scene.held.clone().filter(on_focus)))
}

/// Focus topics for which a rule holds ÷ focus topics.
pub(super) fn topics(scene: &Scene<'_>, covered: impl Fn(u32) -> bool) -> Reading {
    let focus = &scene.facts.focus;
    let missing: Vec<u32> = focus.iter().copied().filter(|&topic| !covered(topic)).collect();
    let (of, met) = (focus.len(), focus.len() - missing.len());
    let said = |&topic: &u32| {
        let name = scene.facts.topics.get(topic as usize).map_or("", String::as_str);
        format!("{name} ({})", if missing.contains(&topic) { "not yet" } else { "covered" })
    };
    let things = focus.iter().map(said).collect();
    Reading::share(met, of).finding(Finding::Topics { covered: met as u32, of: of as u32, missing }).things(things)
}
