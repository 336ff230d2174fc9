//! Learning and development: do members learn together, from many, and is what the charter names taught?

use crate::domain::member::SkillLevel;
use crate::domain::session::Part;

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::purpose::topics;
use super::reading::{Finding, Reading};
use super::scene::{Scene, numbers};
use super::wanted;

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        key: "learning_reach",
        area: Area::Learning,
        direction: Direction::Up,
        good: number(0.4),
        watch: number(0.2),
        unit: Unit::Share,
        source: "house",
        formula: "members present in the period at a session of kind learning, workshop or talk ÷ members on the last \
                  day",
        moves: "a learning session at another hour, or one on a topic that members want",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik session plan … --kind workshop",
        compute: learning_reach,
    },
    Measure {
        key: "learning_hours",
        area: Area::Learning,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Hours,
        source: "house",
        formula: "hours that members on the last day spent in sessions of kind learning, workshop or talk in the \
                  period ÷ these members. Sessions of unknown length are left out; no value where all such sessions \
                  whose attendance was taken are of unknown length",
        moves: "how many learning sessions there are, how long they are, and who comes",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik session plan … --kind workshop",
        compute: learning_hours,
    },
    Measure {
        key: "presenter_spread",
        area: Area::Learning,
        direction: Direction::Up,
        good: number(0.6),
        watch: number(0.3),
        unit: Unit::Ratio,
        source: "house",
        formula: "different presenters ÷ sessions held in the period that had one; may exceed 1. Under 5 such sessions \
                  it is told but not judged",
        moves: "asking for a short talk those who have not given one",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik session plan …",
        compute: presenter_spread,
    },
    Measure {
        key: "new_presenters",
        area: Area::Learning,
        direction: Direction::Up,
        good: number(1.0),
        watch: number(1.0),
        unit: Unit::Count,
        source: "house",
        formula: "people whose first talk ever, as a presenter of a session held, fell in the period. No value without \
                  a session held in it",
        moves: "lightning talks, talks in pairs, a rehearsal offered",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik session plan … --kind talk",
        compute: new_presenters,
    },
    Measure {
        key: "skill_coverage",
        area: Area::Learning,
        direction: Direction::Up,
        good: number(0.75),
        watch: number(0.5),
        unit: Unit::Share,
        source: "house",
        formula: "focus topics that at least two members on the last day teach ÷ focus topics. Skills count as they \
                  are now",
        moves: "asking members what they can teach; a second person who learns it by teaching",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik member skill add …",
        compute: skill_coverage,
    },
    wanted::WANTS_MET,
    wanted::RESOURCE_FRESHNESS,
    wanted::REUSE,
    wanted::WISHES_MET,
];

fn learning_reach(scene: &Scene<'_>) -> Reading {
    let mut reached = vec![false; scene.facts.members.len()];
    for session in scene.lessons() {
        scene.present(session).iter().for_each(|&member| reached[member as usize] = true);
    }
    let people = scene.members(|member| reached[member as usize]);
    Reading::share(people.len(), scene.roll.len()).people(people).sessions(numbers(scene.lessons()))
}

fn learning_hours(scene: &Scene<'_>) -> Reading {
    let (mut minutes, mut unknown, mut sessions) = (0u64, 0u32, Vec::new());
    for session in scene.lessons() {
        let Some(length) = scene.session(session).minutes else {
            unknown += 1;
            continue;
        };
        let members = scene.present(session).iter().filter(|&&person| scene.on_roll[person as usize]).count();
        minutes += u64::from(length) * members as u64;
        sessions.push(session);
    }
    // Without such a session nobody learnt for an hour, and that is known; of unknown lengths nothing is.
    if unknown > 0 && sessions.is_empty() {
        return Reading::nothing();
    }
    let hours = minutes as f64 / 60.0;
    let members = scene.roll.len();
    let reading = Reading::quotient(hours, members as f64).sessions(numbers(sessions.into_iter()));
    reading.finding(Finding::Hours { hours, members: members as u32, unknown })
}

fn presenter_spread(scene: &Scene<'_>) -> Reading {
    let mut presents = vec![false; scene.facts.members.len()];
    let mut sessions = Vec::new();
    for lead in scene.leads().iter().filter(|lead| lead.part == Part::Presenter) {
        presents[lead.member as usize] = true;
        sessions.push(lead.session);
    }
    sessions.dedup();
    let people = scene.people(|person| presents[person as usize]);
    let finding = Finding::Presenters { presenters: people.len() as u32, sessions: sessions.len() as u32 };
    let reading = Reading::quotient(people.len() as f64, sessions.len() as f64).people(people);
    reading.sessions(sessions).finding(finding)
}

fn new_presenters(scene: &Scene<'_>) -> Reading {
    if scene.held.is_empty() {
        return Reading::nothing();
    }
    let mut known = vec![false; scene.facts.members.len()];
    for lead in scene.earlier_leads().iter().filter(|lead| lead.part == Part::Presenter) {
        known[lead.member as usize] = true;
    }
    let mut new = vec![false; scene.facts.members.len()];
    let mut sessions = Vec::new();
    for lead in scene.leads().iter().filter(|lead| lead.part == Part::Presenter) {
        if !known[lead.member as usize] && !new[lead.member as usize] {
            new[lead.member as usize] = true;
            sessions.push(lead.session);
        }
    }
    sessions.dedup();
    let people = scene.people(|person| new[person as usize]);
    let finding = Finding::NewPresenters { people: people.len() as u32 };
    Reading::count(people.len() as i64).people(people).sessions(sessions).finding(finding)
}

fn skill_coverage(scene: &Scene<'_>) -> Reading {
    let mut teachers = vec![0u32; scene.facts.topics.len()];
    let focus = &scene.facts.focus;
    let mut people = Vec::new();
    for &member in &scene.roll {
        let mut taught: Vec<u32> = scene.facts.members[member as usize]
            .skills
            .iter()
            .filter(|(topic, level)| *level == SkillLevel::Teaches && focus.contains(topic))
            .map(|(topic, _)| *topic)
            .collect();
        taught.sort_unstable();
        taught.dedup();
        taught.iter().for_each(|&topic| teachers[topic as usize] += 1);
        if !taught.is_empty() {
            people.push(member);
        }
    }
    topics(scene, |topic| teachers[topic as usize] >= 2).people(people)
}
