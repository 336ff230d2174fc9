//! Leadership: are the roles held, by more than one person, and are the leaders there?

use crate::domain::member::SkillLevel;
use crate::domain::session::Part;

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::purpose::topics;
use super::reading::{Finding, Reading};
use super::scene::{Scene, fewest, leads_of, numbers, sessions_between, sort_by_handle};

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        key: "roles_filled",
        area: Area::Leadership,
        direction: Direction::Up,
        good: number(1.0),
        watch: number(0.75),
        unit: Unit::Share,
        source: "house",
        formula: "required roles of the charter with as many holders as they need on the last day ÷ required roles. A \
                  holder is on the roll that day and counts once a role; a deputy is no holder",
        moves: "asking one person by name, for a term with an end",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik member role add …",
        compute: roles_filled,
    },
    Measure {
        key: "roles_deputised",
        area: Area::Leadership,
        direction: Direction::Up,
        good: number(0.5),
        watch: number(0.25),
        unit: Unit::Share,
        source: "house",
        formula: "required roles with a deputy or at least two holders, on the roll on the last day ÷ required roles",
        moves: "sharing a role before its holder is tired of it",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik member role add …",
        compute: roles_deputised,
    },
    Measure {
        key: "facilitator_absence_factor",
        area: Area::Leadership,
        direction: Direction::Up,
        good: number(2.0),
        watch: number(2.0),
        unit: Unit::Count,
        source: "CHAOSS contributor absence factor, adapted to facilitation; bounds: house",
        formula: "facilitations (person × session held) of the 365 days to the end of the period, whether or not \
                  attendance was taken: the fewest people who make 80 % of them. No value under 4 sessions that had a \
                  facilitator",
        moves: "a second person who facilitates every other session",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik member role add …",
        compute: facilitator_absence_factor,
    },
    Measure {
        key: "leader_presence",
        area: Area::Leadership,
        direction: Direction::Up,
        good: number(0.8),
        watch: number(0.5),
        unit: Unit::Share,
        source: "house",
        formula: "sessions held at which a leader was present ÷ sessions held, both of those whose attendance was \
                  taken. A leader holds or deputises a charter role that day and is on the roll",
        moves: "agreeing beforehand which leader comes, and recording who holds which role",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik member role add …",
        compute: leader_presence,
    },
    Measure {
        key: "leader_expertise",
        area: Area::Leadership,
        direction: Direction::Up,
        good: number(0.75),
        watch: number(0.5),
        unit: Unit::Share,
        source: "source text: relevant expertise; bounds: house",
        formula: "focus topics that at least one leader (holder or deputy on the last day, on the roll) teaches ÷ \
                  focus topics. Skills count as they are now",
        moves: "a leader who knows the missing topic, or asking leaders what they can teach",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik member skill add …",
        compute: leader_expertise,
    },
];

/// Holders and deputies of a role who are on the roll on the last day, each once.
fn staff(scene: &Scene<'_>, role: u32) -> (Vec<u32>, Vec<u32>) {
    let day = scene.period.until;
    let named = |deputy: bool| {
        let terms = scene.facts.role_terms.iter().filter(|term| term.role == role && term.deputy == deputy);
        let running = terms.filter(|term| term.runs_on(day) && scene.on_roll[term.member as usize]);
        let mut people: Vec<u32> = running.map(|term| term.member).collect();
        people.sort_unstable();
        people.dedup();
        people
    };
    (named(false), named(true))
}

/// Required roles whose staff (needed, holders, deputies) meets a rule ÷ required roles.
fn required_roles(scene: &Scene<'_>, rule: impl Fn(usize, &[u32], &[u32]) -> bool) -> Reading {
    let (mut missing, mut behind, mut of, mut things) = (Vec::new(), Vec::new(), 0, Vec::new());
    for (place, role) in (0u32..).zip(&scene.facts.charter.roles).filter(|(_, role)| role.required) {
        let (holders, deputies) = staff(scene, place);
        of += 1;
        things.push(format!("{} ({} of {}, {} deputising)", role.name, holders.len(), role.count, deputies.len()));
        if rule(role.count as usize, &holders, &deputies) {
            behind.extend(holders.into_iter().chain(deputies));
        } else {
            missing.push(place);
        }
    }
    behind.sort_unstable();
    behind.dedup();
    sort_by_handle(scene.facts, &mut behind);
    let met = of - missing.len();
    let finding = Finding::Roles { met: met as u32, of: of as u32, missing };
    Reading::share(met, of).people(behind).finding(finding).things(things)
}

fn roles_filled(scene: &Scene<'_>) -> Reading {
    required_roles(scene, |needed, holders, _| holders.len() >= needed)
}

fn roles_deputised(scene: &Scene<'_>) -> Reading {
    required_roles(scene, |_, holders, deputies| !deputies.is_empty() || holders.len() >= 2)
}

fn facilitator_absence_factor(scene: &Scene<'_>) -> Reading {
    let (from, until) = scene.year();
    let leads = leads_of(scene.facts, &sessions_between(scene.facts, from, until));
    let mut counts = vec![0u32; scene.facts.members.len()];
    let (mut sessions, mut facilitations) = (Vec::new(), 0);
    for lead in leads.iter().filter(|lead| lead.part == Part::Facilitator) {
        counts[lead.member as usize] += 1;
        facilitations += 1;
        sessions.push(lead.session);
    }
    sessions.dedup();
    if sessions.len() < 4 {
        return Reading::nothing();
    }
    let carriers = fewest(scene, &counts, 80);
    let finding = Finding::Facilitation {
        carriers: carriers.len() as u32,
        facilitators: counts.iter().filter(|count| **count > 0).count() as u32,
        most: counts.iter().copied().max().unwrap_or(0),
        sessions: sessions.len() as u32,
    };
    Reading::resting_on(carriers.len() as f64, facilitations).people(carriers).sessions(sessions).finding(finding)
}

fn leader_presence(scene: &Scene<'_>) -> Reading {
    let (mut led, mut there, mut all) = (Vec::new(), vec![false; scene.facts.members.len()], 0);
    for session in scene.taken() {
        all += 1;
        let mut leaders = scene.leaders(scene.session(session).day);
        leaders.retain(|leader| scene.present(session).binary_search(leader).is_ok());
        if !leaders.is_empty() {
            led.push(session);
        }
        leaders.iter().for_each(|&leader| there[leader as usize] = true);
    }
    let reading = Reading::share(led.len(), all).people(scene.people(|person| there[person as usize]));
    reading.sessions(numbers(led.into_iter()))
}

fn leader_expertise(scene: &Scene<'_>) -> Reading {
    let mut taught = vec![false; scene.facts.topics.len()];
    let mut teachers = Vec::new();
    for leader in scene.leaders(scene.period.until) {
        for &(topic, level) in &scene.facts.members[leader as usize].skills {
            if level == SkillLevel::Teaches && scene.facts.focus.contains(&topic) {
                taught[topic as usize] = true;
                teachers.push(leader);
            }
        }
    }
    teachers.dedup();
    sort_by_handle(scene.facts, &mut teachers);
    topics(scene, |topic| taught[topic as usize]).people(teachers)
}
