//! The tie graph of a period: who met whom, by what they shared.
//!
//! Its nodes are everyone active in the period and whoever gave or received thanks in it. A tie joins two people who
//! were at one session of at most so many people, of whom one thanked the other, or who were active on one challenge.
//! The graph itself is never built: a session of a thousand is one shared thing and not half a million ties. What is
//! kept is the incidence of people and shared things, as large as the attendance itself.

mod between;
mod bits;
mod closeness;
mod mixing;
mod parts;
mod strong;
mod twins;
mod walk;

use std::cell::OnceCell;

use crate::domain::facts::Facts;
use crate::domain::period::Period;

use super::scene::Scene;
use super::watch::Watch;

pub use between::{Betweenness, EXACT_UP_TO};
pub use closeness::{Closeness, Degrees};
pub use mixing::{Mixing, UnitPair};
pub use parts::Parts;
pub use strong::{Bonds, Rows, Tie};

/// The number of a node: its place among the nodes of a graph.
pub type Node = u32;

/// How a number was come by that may have been sampled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sampling {
    /// Everything was looked at.
    Exact,
    /// So many draws from a seed, and how far to trust them.
    Sampled {
        /// How many sources or wedges were drawn.
        samples: u64,
        /// The seed they were drawn from.
        seed: u64,
        /// For clustering: the error that is not exceeded with 95 % (Hoeffding). For betweenness: the rank agreement of
        /// the two halves of the sample among their twenty highest, 0–1.
        trust: f64,
    },
}

/// People and the things they shared, each list sorted: the incidence of a tie graph.
#[derive(Debug, Clone, Default)]
pub struct Incidence {
    /// Where the people of each thing begin.
    thing_starts: Vec<u32>,
    people: Vec<Node>,
    /// Where the things of each person begin.
    person_starts: Vec<u32>,
    things: Vec<u32>,
}

impl Incidence {
    /// Of `nodes` people and things given by their people. Things with fewer than two people tie nobody and are left
    /// out; a person named twice counts once.
    pub fn new(nodes: usize, given: impl Iterator<Item = Vec<Node>>) -> Self {
        let mut incidence = Self { thing_starts: vec![0], ..Self::default() };
        for mut people in given {
            people.sort_unstable();
            people.dedup();
            if people.len() > 1 {
                incidence.people.extend(people);
                incidence.thing_starts.push(place(incidence.people.len()));
            }
        }
        let mut starts = vec![0_u32; nodes + 1];
        incidence.people.iter().for_each(|&person| starts[person as usize + 1] += 1);
        for node in 0..nodes {
            starts[node + 1] += starts[node];
        }
        let mut next = starts.clone();
        incidence.things = vec![0; incidence.people.len()];
        for thing in 0..incidence.things_len() {
            for at in incidence.range(thing) {
                let slot = &mut next[incidence.people[at] as usize];
                incidence.things[*slot as usize] = place(thing);
                *slot += 1;
            }
        }
        incidence.person_starts = starts;
        incidence
    }

    fn range(&self, thing: usize) -> std::ops::Range<usize> {
        self.thing_starts[thing] as usize..self.thing_starts[thing + 1] as usize
    }

    /// How many things there are.
    pub fn things_len(&self) -> usize {
        self.thing_starts.len() - 1
    }

    /// How many people there are.
    pub fn nodes(&self) -> usize {
        self.person_starts.len().saturating_sub(1)
    }

    /// The people of a thing, ascending.
    pub fn people(&self, thing: u32) -> &[Node] {
        &self.people[self.range(thing as usize)]
    }

    /// The things of a person, ascending.
    pub fn things(&self, person: Node) -> &[u32] {
        &self.things[self.person_starts[person as usize] as usize..self.person_starts[person as usize + 1] as usize]
    }
}

/// A place as it is kept: nobody has four billion attendances.
fn place(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The tie graph of a period.
#[derive(Debug, Clone)]
pub struct Ties {
    /// The people, by handle: the person of each node, as numbered in the facts.
    pub people: Vec<u32>,
    /// What ties them: sessions up to the cap, thanks, challenges.
    pub shared: Incidence,
    /// How strongly, which knows no cap: for each shared thing its people and what it adds to each pair of them.
    pub(super) strength: Vec<(Vec<Node>, f64)>,
    /// The unit of each node, by its place in `units`.
    pub(super) unit: Vec<Option<u32>>,
    /// The names of the units, by letters.
    pub units: Vec<String>,
    exact: bool,
    watch: Watch,
    parts: OnceCell<Parts>,
    closeness: OnceCell<Closeness>,
    betweenness: OnceCell<Betweenness>,
}

/// From what samples are drawn: the same community gives the same figures.
const SEED: u64 = 1;

impl Ties {
    /// The tie graph of a scene. Sessions of more than `cap` people tie nobody; 0 is no cap.
    pub fn new(scene: &Scene<'_>, cap: u32) -> Self {
        let facts = scene.facts;
        let thanks: Vec<(u32, u32)> = thanks(scene);
        let mut thanked = vec![false; facts.members.len()];
        for recognition in scene.recognitions() {
            recognition.receivers.iter().chain(&recognition.giver).for_each(|&one| thanked[one as usize] = true);
        }
        let people = scene.people(|person| scene.active(person) || thanked[person as usize]);
        let mut node = vec![Node::MAX; facts.members.len()];
        for (at, person) in (0..).zip(&people) {
            node[*person as usize] = at;
        }
        let nodes = |people: &[u32]| people.iter().map(|&person| node[person as usize]).collect::<Vec<Node>>();
        let challenges = challenges(facts, scene.period);
        let small = |session: &usize| cap == 0 || scene.present(*session).len() <= cap as usize;
        let sessions = scene.taken().filter(small).map(|session| nodes(scene.present(session)));
        let pairs = thanks.iter().map(|&(giver, receiver)| nodes(&[giver, receiver]));
        let shared = Incidence::new(people.len(), sessions.chain(pairs).chain(challenges.iter().map(|all| nodes(all))));
        let met = scene.taken().filter(|&session| scene.present(session).len() > 1).map(|session| {
            let present = scene.present(session);
            (nodes(present), 1.0 / (present.len() - 1) as f64)
        });
        let pairs = thanks.iter().map(|&(giver, receiver)| (nodes(&[giver, receiver]), 1.0));
        let strength = met.chain(pairs).chain(challenges.iter().map(|all| (nodes(all), 1.0))).collect();
        let mut units: Vec<String> =
            people.iter().filter_map(|&person| facts.members[person as usize].unit.clone()).collect();
        units.sort();
        units.dedup();
        let unit_of = |&person: &u32| {
            let unit = facts.members[person as usize].unit.as_ref()?;
            units.binary_search(unit).ok().map(place)
        };
        let unit = people.iter().map(unit_of).collect();
        scene.policy.watch.expect(people.len() * (closeness::PARTS + between::PARTS));
        Self {
            people,
            shared,
            strength,
            unit,
            units,
            exact: scene.policy.exact,
            watch: scene.policy.watch.clone(),
            parts: OnceCell::new(),
            closeness: OnceCell::new(),
            betweenness: OnceCell::new(),
        }
    }

    /// How many people there are.
    pub fn nodes(&self) -> usize {
        self.people.len()
    }

    /// The parts into which the graph falls.
    pub fn parts(&self) -> &Parts {
        self.parts.get_or_init(|| self.shared.parts())
    }

    /// How closely knit it is.
    pub fn closeness(&self) -> &Closeness {
        self.closeness.get_or_init(|| self.shared.closeness(self.exact, SEED, &self.watch))
    }

    /// The number of ties of each person.
    pub fn degrees(&self) -> &Degrees {
        &self.closeness().degrees
    }

    /// The betweenness of everybody.
    pub fn betweenness(&self) -> &Betweenness {
        self.betweenness.get_or_init(|| self.shared.betweenness(self.exact, SEED, &self.watch))
    }
}

/// Who thanked whom in the period, a pair for each receiver.
fn thanks(scene: &Scene<'_>) -> Vec<(u32, u32)> {
    let mut pairs = Vec::new();
    for recognition in scene.recognitions() {
        let Some(giver) = recognition.giver else { continue };
        pairs.extend(recognition.receivers.iter().filter(|one| **one != giver).map(|&one| (giver, one)));
    }
    pairs
}

/// Who was active on each challenge in a period, where they were two or more.
fn challenges(facts: &Facts, period: &Period) -> Vec<Vec<u32>> {
    let people = facts.record.challenges.iter().map(|challenge| challenge.active_between(period.from, period.until));
    people.filter(|people| people.len() > 1).collect()
}

#[cfg(test)]
mod tests;
