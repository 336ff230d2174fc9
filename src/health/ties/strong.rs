//! How strong ties are, and what they are made of.
//!
//! A tie is one of the graph: there is something small enough that both shared. Its strength is Newman's (2001) and knows
//! no cap: each shared session of n adds 1 ÷ (n − 1), each thanks between the two and each shared challenge adds 1. As
//! in the rest of this folder the graph is never built: ties are made one person at a time.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering as Memory};

use super::{Incidence, Node, Ties, challenges, thanks};
use crate::health::scene::Scene;
use crate::health::shares::in_chunks;
use crate::health::watch::Watch;

/// A tie between two people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tie {
    /// One of the two.
    pub one: Node,
    /// The other.
    pub other: Node,
    /// How strong it is.
    pub strength: f64,
    /// Sessions at which both were, of any size.
    pub sessions: u32,
    /// Thanks from one to the other, in either direction.
    pub thanks: u32,
    /// Challenges on which both were active.
    pub challenges: u32,
}

impl Tie {
    fn begin(one: Node, other: Node) -> Self {
        Self { one, other, strength: 0.0, sessions: 0, thanks: 0, challenges: 0 }
    }

    fn add(&mut self, thing: &Thing) {
        self.strength += thing.weight;
        match thing.kind {
            Kind::Session => self.sessions += 1,
            Kind::Thanks => self.thanks += 1,
            Kind::Challenge => self.challenges += 1,
        }
    }

    /// The strongest first, then in the order of people.
    fn by_strength(&self, other: &Self) -> Ordering {
        other.strength.total_cmp(&self.strength).then((self.one, self.other).cmp(&(other.one, other.other)))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Session,
    Thanks,
    Challenge,
}

#[derive(Debug, Clone, Copy)]
struct Thing {
    kind: Kind,
    /// What it adds to each pair of its people.
    weight: f64,
    /// Whether it ties them.
    ties: bool,
}

/// Everything that two people may have shared, whether it ties them or only adds to the strength of a tie.
#[derive(Debug, Clone)]
pub struct Bonds {
    /// By weight, the heaviest first. What ties comes before what does not: only sessions above the cap do not, and they
    /// weigh less than those below it.
    things: Vec<Thing>,
    of: Incidence,
    /// How many of the things tie.
    tying: u32,
    nodes: usize,
    /// Whoever may end long work on them.
    watch: Watch,
}

/// After so many people whoever watches is asked whether to go on.
const ASKED_EVERY: usize = 16;

impl Bonds {
    /// What the people of a graph shared in its scene.
    pub fn new(ties: &Ties, scene: &Scene<'_>) -> Self {
        let cap = scene.policy.tie_cap;
        let mut node = vec![Node::MAX; scene.facts.members.len()];
        for (at, person) in (0..).zip(&ties.people) {
            node[*person as usize] = at;
        }
        let met = scene.taken().map(|session| scene.present(session)).filter(|present| present.len() > 1);
        let mut given: Vec<(Thing, Vec<Node>)> = Vec::new();
        let mut give = |kind, people: &[u32]| {
            let mut people: Vec<Node> = people.iter().map(|&person| node[person as usize]).collect();
            people.sort_unstable();
            people.dedup();
            if people.len() > 1 {
                let weight = if kind == Kind::Session { 1.0 / (people.len() - 1) as f64 } else { 1.0 };
                let ties = kind != Kind::Session || cap == 0 || people.len() <= cap as usize;
                given.push((Thing { kind, weight, ties }, people));
            }
        };
        met.for_each(|present| give(Kind::Session, present));
        thanks(scene).iter().for_each(|&(giver, receiver)| give(Kind::Thanks, &[giver, receiver]));
        challenges(scene.facts, scene.period).iter().for_each(|people| give(Kind::Challenge, people));
        given.sort_by(|(a, _), (b, _)| b.weight.total_cmp(&a.weight).then(b.ties.cmp(&a.ties)));
        let things: Vec<Thing> = given.iter().map(|(thing, _)| *thing).collect();
        let nodes = ties.nodes();
        Self {
            tying: super::place(things.iter().take_while(|thing| thing.ties).count()),
            of: Incidence::new(nodes, given.into_iter().map(|(_, people)| people)),
            things,
            nodes,
            watch: scene.policy.watch.clone(),
        }
    }

    /// A place to make the ties of one person after another.
    pub fn rows(&self) -> Rows<'_> {
        Rows { bonds: self, place: vec![u32::MAX; self.nodes], large: vec![false; self.things.len()], row: Vec::new() }
    }

    /// What a person shared that ties nobody by itself.
    fn loose(&self, person: Node) -> &[u32] {
        let things = self.of.things(person);
        &things[things.partition_point(|&thing| thing < self.tying)..]
    }

    /// Goes through some people, as many at once as there are processors, until whoever watches ends it; then what comes
    /// of it means nothing. `begin` makes what is needed to look at one person after another.
    pub(in crate::health) fn each<T: Send, L: FnMut(Node) -> T>(
        &self,
        people: &[Node],
        begin: impl Fn() -> L + Sync,
    ) -> Vec<T> {
        let parts = in_chunks(people.len(), |range| {
            let (mut look, mut found) = (begin(), Vec::with_capacity(range.len()));
            for together in people[range].chunks(ASKED_EVERY) {
                if !self.watch.goes_on() {
                    break;
                }
                found.extend(together.iter().map(|&person| look(person)));
            }
            found
        });
        parts.into_iter().flatten().collect()
    }

    /// How strong the ties of each of some people are together.
    pub fn strengths(&self, people: &[Node]) -> Vec<f64> {
        let begin = || {
            let mut rows = self.rows();
            move |person| {
                if self.loose(person).is_empty() {
                    // Everybody who shared anything has a tie: no need to look at each.
                    let with_all =
                        |&thing: &u32| self.things[thing as usize].weight * (self.of.people(thing).len() - 1) as f64;
                    return sum(self.of.things(person).iter().map(with_all));
                }
                sum(rows.of(person, |_| true).iter().map(|tie| tie.strength))
            }
        };
        self.filled(people, self.each(people, begin))
    }

    /// How many ties each of some people has.
    pub fn degrees(&self, people: &[Node]) -> Vec<u32> {
        let begin = || {
            let mut rows = self.rows();
            move |person| super::place(rows.of(person, |_| true).len())
        };
        self.filled(people, self.each(people, begin))
    }

    /// A figure for everybody, though work may have been ended.
    fn filled<T: Clone + Default>(&self, people: &[Node], mut found: Vec<T>) -> Vec<T> {
        found.resize(people.len(), T::default());
        found
    }

    /// For each pair of units the people of both, and how strong their ties to the other unit are: the strongest first,
    /// then in the order of people; only where there are any. `unit` is the unit of each person, of `units` units.
    pub fn across(&self, unit: &[Option<u32>], units: usize, pairs: &[(u32, u32)]) -> Vec<Vec<(Node, f64)>> {
        let mut beside: Vec<Vec<(usize, u32)>> = vec![Vec::new(); units];
        for (at, &(one, other)) in pairs.iter().enumerate() {
            beside[one as usize].push((at, other));
            beside[other as usize].push((at, one));
        }
        let mut strength: Vec<HashMap<Node, f64>> = vec![HashMap::new(); pairs.len()];
        let mut present = vec![0_u32; units];
        for thing in 0..super::place(self.things.len()) {
            if (thing as usize).is_multiple_of(ASKED_EVERY) && !self.watch.goes_on() {
                break;
            }
            let weight = self.things[thing as usize].weight;
            let with_unit = self.of.people(thing).iter().filter_map(|&person| Some((person, unit[person as usize]?)));
            with_unit.clone().for_each(|(_, unit)| present[unit as usize] += 1);
            for (person, unit) in with_unit.clone() {
                for &(pair, other) in &beside[unit as usize] {
                    let others = present[other as usize];
                    if others > 0 {
                        *strength[pair].entry(person).or_insert(0.0) += weight * f64::from(others);
                    }
                }
            }
            with_unit.for_each(|(_, unit)| present[unit as usize] = 0);
        }
        let sorted = |strength: HashMap<Node, f64>| {
            let mut people: Vec<(Node, f64)> = strength.into_iter().collect();
            people.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            people
        };
        strength.into_iter().map(sorted).collect()
    }

    /// The strongest ties, the strongest first, then in the order of people; at most so many, and only between people of
    /// whom `wanted` holds.
    ///
    /// Exact without looking at every tie. A tie is no stronger than all that either of its people shared weighs. So of
    /// each person only the heaviest things need be gone through: as long as the rest of them weighs as much as the
    /// weakest tie that was kept so far.
    pub fn strongest(&self, most: usize, wanted: impl Fn(Node) -> bool + Sync) -> Vec<Tie> {
        if most == 0 {
            return Vec::new();
        }
        let weigh = |things: &[u32]| sum(things.iter().map(|&thing| self.things[thing as usize].weight));
        let weights: Vec<f64> = (0..super::place(self.nodes)).map(|person| weigh(self.of.things(person))).collect();
        let mut order: Vec<Node> = (0..super::place(self.nodes)).filter(|&person| wanted(person)).collect();
        // Who shared most is likely to have the strongest ties: these first, and the rest is soon out of the question.
        order.sort_by(|a, b| weights[*b as usize].total_cmp(&weights[*a as usize]).then(a.cmp(b)));
        let mut rank = vec![usize::MAX; self.nodes];
        order.iter().enumerate().for_each(|(at, &person)| rank[person as usize] = at);
        let bar = Bar::default();
        let parts = in_chunks(order.len(), |range| {
            let mut search = Search { rows: self.rows(), rest: Vec::new(), weights: &weights, rank: &rank, bar: &bar };
            let mut kept: Vec<Tie> = Vec::new();
            for at in range {
                if at.is_multiple_of(ASKED_EVERY) && !self.watch.goes_on() {
                    break;
                }
                search.of(order[at], &mut kept);
                if kept.len() >= most.saturating_mul(2) {
                    keep(&mut kept, most, &bar);
                }
            }
            keep(&mut kept, most, &bar);
            kept
        });
        let mut all = parts.concat();
        all.sort_by(Tie::by_strength);
        all.truncate(most);
        all
    }
}

/// The sum of numbers; 0, and not -0, of none.
fn sum(numbers: impl Iterator<Item = f64>) -> f64 {
    numbers.fold(0.0, |sum, number| sum + number)
}

/// Keeps the strongest, and raises the bar to the weakest of them.
fn keep(kept: &mut Vec<Tie>, most: usize, bar: &Bar) {
    kept.sort_by(Tie::by_strength);
    kept.truncate(most);
    if let Some(weakest) = kept.get(most - 1) {
        bar.raise(weakest.strength);
    }
}

/// What the strongest ties that are known so far do not go below. It only rises, so that what it keeps out is the same
/// whoever raises it first: nothing that belongs to the strongest.
#[derive(Debug, Default)]
struct Bar(AtomicU64);

impl Bar {
    /// Positive numbers are in the order of their bits.
    fn raise(&self, to: f64) {
        self.0.fetch_max(to.to_bits(), Memory::Relaxed);
    }

    /// Whether something that weighs at most so much may still reach it. Sums in another order differ in the last digits.
    fn lets(&self, at_most: f64) -> bool {
        at_most * (1.0 + 1e-9) >= f64::from_bits(self.0.load(Memory::Relaxed))
    }
}

/// The search for the strongest ties, one person at a time.
struct Search<'s> {
    rows: Rows<'s>,
    /// What the things of a person weigh from each of them on.
    rest: Vec<f64>,
    weights: &'s [f64],
    /// The order in which people are searched: each tie is met at the first of its two.
    rank: &'s [usize],
    bar: &'s Bar,
}

impl Search<'_> {
    /// Adds to `kept` what may be among the strongest.
    fn of(&mut self, person: Node, kept: &mut Vec<Tie>) {
        let bonds = self.rows.bonds;
        let things = bonds.of.things(person);
        self.rest.clear();
        self.rest.resize(things.len() + 1, 0.0);
        for at in (0..things.len()).rev() {
            self.rest[at] = self.rest[at + 1] + bonds.things[things[at] as usize].weight;
        }
        let own = self.rank[person as usize];
        let mut looked = 0;
        while looked < things.len() && things[looked] < bonds.tying && self.bar.lets(self.rest[looked]) {
            let (rank, weights, bar) = (self.rank, self.weights, self.bar);
            let later = |other: Node| {
                let rank = rank[other as usize];
                rank != usize::MAX && rank > own && bar.lets(weights[other as usize])
            };
            self.rows.share(person, things[looked], later);
            looked += 1;
        }
        let rest = self.rest[looked];
        let bar = self.bar;
        self.rows.fill(&things[looked..], |tie| bar.lets(tie.strength + rest));
        kept.extend(self.rows.row.iter().filter(|tie| bar.lets(tie.strength)).map(|tie| Tie {
            one: tie.one.min(tie.other),
            other: tie.one.max(tie.other),
            ..*tie
        }));
        self.rows.clear();
    }
}

/// The ties of one person after another.
#[derive(Debug)]
pub struct Rows<'b> {
    bonds: &'b Bonds,
    /// Where each person stands in the row; `u32::MAX` is nowhere.
    place: Vec<u32>,
    /// The things still to be added that the person shared.
    large: Vec<bool>,
    row: Vec<Tie>,
}

impl Rows<'_> {
    /// The ties of a person to those of whom `wanted` holds, by node.
    pub fn of(&mut self, person: Node, wanted: impl Fn(Node) -> bool) -> &[Tie] {
        self.clear();
        let things = self.bonds.of.things(person);
        let tying = things.partition_point(|&thing| thing < self.bonds.tying);
        for &thing in &things[..tying] {
            self.share(person, thing, &wanted);
        }
        self.fill(&things[tying..], |_| true);
        self.row.sort_unstable_by_key(|tie| tie.other);
        &self.row
    }

    /// Adds what a thing adds to the ties of a person with those of whom `wanted` holds.
    fn share(&mut self, person: Node, thing: u32, wanted: impl Fn(Node) -> bool) {
        let shared = &self.bonds.things[thing as usize];
        for &other in self.bonds.of.people(thing) {
            let place = &mut self.place[other as usize];
            if *place == u32::MAX {
                if other == person || !wanted(other) {
                    continue;
                }
                *place = super::place(self.row.len());
                self.row.push(Tie::begin(person, other));
            }
            self.row[*place as usize].add(shared);
        }
    }

    /// Adds to the ties of the row what some further things of its person add, where `wanted` holds of the tie.
    fn fill(&mut self, things: &[u32], wanted: impl Fn(&Tie) -> bool) {
        let Some(&first) = things.first() else { return };
        things.iter().for_each(|&thing| self.large[thing as usize] = true);
        for tie in self.row.iter_mut().filter(|tie| wanted(tie)) {
            let others = self.bonds.of.things(tie.other);
            for &thing in &others[others.partition_point(|&thing| thing < first)..] {
                if self.large[thing as usize] {
                    tie.add(&self.bonds.things[thing as usize]);
                }
            }
        }
        things.iter().for_each(|&thing| self.large[thing as usize] = false);
    }

    fn clear(&mut self) {
        self.row.iter().for_each(|tie| self.place[tie.other as usize] = u32::MAX);
        self.row.clear();
    }
}
