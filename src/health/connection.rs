//! Connectedness and collaboration: does the community meet, do its members come, and how many carry it?

use crate::domain::member::Layer;

use super::measure::{Area, Direction, Guard, Measure, SizeRule, Unit, band, number};
use super::reading::{Finding, Reading};
use super::scene::{Scene, fewest, numbers};
use super::{challenges, reached, tied};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        key: "rhythm",
        area: Area::Connection,
        direction: Direction::Up,
        good: number(0.9),
        watch: number(0.6),
        unit: Unit::Share,
        source: "Garfield: a regular event; bounds: house",
        formula: "sessions held ÷ sessions expected, at most 1. Expected: days of the period outside the charter's \
                  pauses ÷ the days of its cadence (7, 14, 30.4375, 91.3125 or N), not rounded. A session held in a \
                  pause counts as held. No value without a cadence or without a day outside pauses",
        moves: "fixing the dates of the next months now, or a cadence that the community can keep",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik session plan …",
        compute: rhythm,
    },
    Measure {
        key: "attendance_rate",
        area: Area::Connection,
        direction: Direction::Up,
        good: number(0.4),
        watch: number(0.2),
        unit: Unit::Share,
        source: "house",
        formula: "present pairs ÷ eligible pairs of person and session, at sessions of the period whose attendance was \
                  taken. Eligible: on the roll that day, or present",
        moves: "a time that suits, topics members asked for, and taking people off the roll who have gone",
        guard: Guard::Small,
        sizes: &[SizeRule::InfoOver(300)],
        listed: true,
        command: "praktik session list --sort present",
        compute: attendance_rate,
    },
    Measure {
        key: "active_share",
        area: Area::Connection,
        direction: Direction::Up,
        good: number(0.45),
        watch: number(0.2),
        unit: Unit::Share,
        source: "house",
        formula: "members who attended or contributed at least once in the period ÷ members on the last day",
        moves: "small tasks and short formats that are easy to join",
        guard: Guard::Small,
        sizes: &[SizeRule::BoundsOver(300, 0.15, 0.05)],
        listed: true,
        command: "praktik member list --sort last_seen",
        compute: active_share,
    },
    Measure {
        key: "core_share",
        area: Area::Connection,
        direction: Direction::Band,
        good: band(0.08, 0.20),
        watch: band(0.04, 0.35),
        unit: Unit::Share,
        source: "Wenger, McDermott & Snyder 2002: a core of 10–15 %; bounds: house, around it",
        formula: "core ÷ members on the last day. Core: members by participation, most first, until those before have \
                  made 80 % of all participation",
        moves: "inviting active members to carry something; letting the core rest where it carries everything",
        guard: Guard::Small,
        sizes: &[SizeRule::InfoUnder(30), SizeRule::InfoOver(300)],
        listed: true,
        command: "praktik member list --sort layer",
        compute: core_share,
    },
    Measure {
        key: "absence_factor",
        area: Area::Connection,
        direction: Direction::Up,
        good: number(3.0),
        watch: number(2.0),
        unit: Unit::Count,
        source: "CHAOSS contributor absence factor; bounds: house",
        formula: "the fewest people who make at least half of all contributions of the period, members or not. A \
                  contribution: a session facilitated or presented at, a resource added, a challenge raised, joined or \
                  solved, a story told. No value without contributions",
        moves: "handing small parts of a session to people who never had one",
        guard: Guard::Never,
        sizes: &[SizeRule::InfoUnder(30)],
        listed: true,
        command: "praktik session plan …",
        compute: absence_factor,
    },
    tied::LARGEST_COMPONENT,
    tied::UNIT_MIXING,
    challenges::CHALLENGES_SOLVED,
    challenges::FIRST_HELP_DAYS,
    reached::QUESTIONS_ANSWERED,
    reached::CHANNEL_PEOPLE,
    reached::TURNOUT,
    reached::REACH,
    Measure {
        key: "participation_gini",
        area: Area::Connection,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Ratio,
        source: "Gini, corrected for small n; there is no agreed threshold",
        formula: "[2 Σ i·yᵢ ÷ (n Σ y) − (n+1) ÷ n] · n ÷ (n−1) over the participation y of members on the last day, \
                  ascending, i from 1: 0 where all take part alike, 1 where one does everything. No value under two \
                  members or without participation",
        moves: "how evenly people come; newcomers make it rise",
        guard: Guard::Never,
        sizes: &[],
        listed: false,
        command: "praktik member list --sort layer",
        compute: participation_gini,
    },
    tied::ISOLATES,
    tied::DENSITY,
    tied::CLUSTERING,
    tied::BRIDGES,
    tied::BETWEENNESS,
];

fn rhythm(scene: &Scene<'_>) -> Reading {
    let Some(cadence) = scene.facts.charter.rhythm() else { return Reading::nothing() };
    let days = scene.days_outside_pauses();
    let expected = days as f64 / cadence.days();
    let held = scene.held.len();
    let mut reading = Reading::quotient(held as f64, expected);
    reading.value = reading.value.map(|value| value.min(1.0));
    let things = vec![format!("{days} days outside pauses (a session each {} days)", cadence.days())];
    reading
        .sessions(numbers(scene.held.clone()))
        .finding(Finding::Rhythm { held: held as u32, expected })
        .things(things)
}

fn attendance_rate(scene: &Scene<'_>) -> Reading {
    let members = &scene.facts.members;
    // How many were on the roll on a day: spells begun by then less spells ended by then. Spells that overlap or touch
    // would count a member twice, so they are joined first.
    let (mut begins, mut ends) = (Vec::with_capacity(members.len()), Vec::new());
    for member in members {
        let mut stays: Vec<_> = member.stays.iter().filter(|stay| stay.left.is_none_or(|l| stay.joined < l)).collect();
        stays.sort_by_key(|stay| stay.joined);
        let mut open = None;
        for stay in stays {
            match open {
                Some(None) => break,
                Some(Some(left)) if stay.joined <= left => {
                    open = Some(stay.left.map(|new| if new > left { new } else { left }));
                }
                _ => {
                    ends.extend(open.flatten());
                    begins.push(stay.joined);
                    open = Some(stay.left);
                }
            }
        }
        ends.extend(open.flatten());
    }
    begins.sort_unstable();
    ends.sort_unstable();
    let (mut present, mut eligible, mut sessions) = (0, 0, Vec::new());
    for session in scene.taken() {
        let day = scene.session(session).day;
        let there = scene.present(session);
        let guests = there.iter().filter(|&&person| !members[person as usize].on_roll(day)).count();
        present += there.len();
        eligible += begins.partition_point(|joined| *joined <= day) - ends.partition_point(|left| *left <= day);
        eligible += guests;
        sessions.push(session);
    }
    Reading::share(present, eligible).sessions(numbers(sessions.into_iter()))
}

fn active_share(scene: &Scene<'_>) -> Reading {
    let active = scene.members(|member| scene.active(member));
    Reading::share(active.len(), scene.roll.len()).people(active).sessions(numbers(scene.taken()))
}

fn core_share(scene: &Scene<'_>) -> Reading {
    let layers = Layer::of(&participation(scene));
    let core = scene.roll.iter().zip(&layers).filter(|(_, layer)| **layer == Layer::Core);
    let core: Vec<u32> = core.map(|(member, _)| *member).collect();
    Reading::share(core.len(), scene.roll.len()).people(core).sessions(numbers(scene.taken()))
}

fn absence_factor(scene: &Scene<'_>) -> Reading {
    let carriers = fewest(scene, &scene.contributed, 50);
    if carriers.is_empty() {
        return Reading::nothing();
    }
    let mut sessions: Vec<u32> = scene.leads().iter().map(|lead| lead.session).collect();
    sessions.dedup();
    let contributions = scene.leads().len() + scene.deeds().len();
    let finding = Finding::Contributions {
        carriers: carriers.len() as u32,
        contributors: scene.contributed.iter().filter(|count| **count > 0).count() as u32,
        contributions: contributions as u32,
    };
    Reading::resting_on(carriers.len() as f64, contributions).people(carriers).sessions(sessions).finding(finding)
}

fn participation_gini(scene: &Scene<'_>) -> Reading {
    let mut taken_part = participation(scene);
    taken_part.sort_unstable();
    let n = taken_part.len() as f64;
    let sum: f64 = taken_part.iter().copied().map(f64::from).sum();
    if taken_part.len() < 2 || sum == 0.0 {
        return Reading::nothing();
    }
    let weighted: f64 = (1u32..).zip(&taken_part).map(|(i, y)| f64::from(i) * f64::from(*y)).sum();
    let gini = (2.0 * weighted / (n * sum) - (n + 1.0) / n) * n / (n - 1.0);
    Reading::resting_on(gini, taken_part.len()).sessions(numbers(scene.taken()))
}

/// Participation of the members on the roll, in the order of the roll.
fn participation(scene: &Scene<'_>) -> Vec<u32> {
    scene.roll.iter().map(|&member| scene.participation(member)).collect()
}
