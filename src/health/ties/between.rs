//! Connectors: who lies on the shortest paths between others, over what people shared.

use rand::SeedableRng;
use rand::seq::index;
use rand_chacha::ChaCha8Rng;

use super::{Incidence, Node, Sampling};
use crate::health::shares::in_chunks;

/// Up to so many nodes every path is counted; beyond, those from some people.
pub const EXACT_UP_TO: usize = 5_000;

/// From how many people paths are counted, twice, where there are more.
const SOURCES: usize = 256;

/// How many of the highest are compared between the two samples.
const COMPARED: usize = 20;

/// The betweenness of everybody.
#[derive(Debug, Clone, PartialEq)]
pub struct Betweenness {
    /// Of each node, 0–1: shortest paths through it ÷ the pairs of others.
    pub of: Vec<f64>,
    /// How it was come by.
    pub sampling: Sampling,
}

impl Betweenness {
    /// The nodes that lie on any path between others, the highest first, by node where equal; at most so many.
    pub fn highest(&self, most: usize) -> Vec<Node> {
        highest(&self.of, most)
    }
}

fn highest(of: &[f64], most: usize) -> Vec<Node> {
    let mut nodes: Vec<Node> = (0..).zip(of).filter(|(_, value)| **value > 0.0).map(|(node, _)| node).collect();
    let by_value = |a: &Node, b: &Node| of[*b as usize].total_cmp(&of[*a as usize]).then(a.cmp(b));
    if nodes.len() > most && most > 0 {
        nodes.select_nth_unstable_by(most - 1, by_value);
        nodes.truncate(most);
    }
    nodes.sort_by(by_value);
    nodes.truncate(most);
    nodes
}

impl Incidence {
    /// Two-mode betweenness (Freeman 1977; Faust 1997) by Brandes' algorithm (2001): shortest paths between people go
    /// over the things they share, each thing a path of its own; only people are ends of paths. Exact up to
    /// [`EXACT_UP_TO`] nodes or where `exact` insists, else from two samples of sources.
    pub fn betweenness(&self, exact: bool, seed: u64) -> Betweenness {
        let nodes = self.nodes();
        if nodes < 3 {
            return Betweenness { of: vec![0.0; nodes], sampling: Sampling::Exact };
        }
        let pairs = (nodes - 1) as f64 * (nodes - 2) as f64;
        if exact || nodes <= EXACT_UP_TO {
            let sources: Vec<Node> = (0..super::place(nodes)).collect();
            let mut of = self.dependencies(&sources);
            of.iter_mut().for_each(|value| *value /= pairs);
            return Betweenness { of, sampling: Sampling::Exact };
        }
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let drawn = index::sample(&mut dice, nodes, (2 * SOURCES).min(nodes)).into_vec();
        let drawn: Vec<Node> = drawn.into_iter().map(super::place).collect();
        let (first, second) = drawn.split_at(drawn.len() / 2);
        let (first, second) = (self.dependencies(first), self.dependencies(second));
        let (a, b) = (highest(&first, COMPARED), highest(&second, COMPARED));
        let both = a.iter().filter(|node| b.contains(node)).count();
        let trust = both as f64 / a.len().max(b.len()).max(1) as f64;
        let scale = nodes as f64 / drawn.len() as f64 / pairs;
        let of = first.iter().zip(&second).map(|(a, b)| (a + b) * scale).collect();
        Betweenness { of, sampling: Sampling::Sampled { samples: drawn.len() as u64, seed, trust } }
    }

    /// The sum over sources of what each person carries of the paths from there.
    fn dependencies(&self, sources: &[Node]) -> Vec<f64> {
        let parts = in_chunks(sources.len(), |range| {
            let mut walk = Walk::new(self);
            let mut sum = vec![0.0; self.nodes()];
            for &source in &sources[range] {
                walk.from(source, &mut sum);
            }
            sum
        });
        let mut all = vec![0.0; self.nodes()];
        for part in parts {
            all.iter_mut().zip(part).for_each(|(sum, more)| *sum += more);
        }
        all
    }
}

/// A walk from one person over the whole incidence, level by level, and back.
struct Walk<'i> {
    incidence: &'i Incidence,
    /// The step at which each person and each thing was reached; 0 is not at all.
    person_step: Vec<u32>,
    thing_step: Vec<u32>,
    /// Numbers of shortest paths.
    person_paths: Vec<f64>,
    thing_paths: Vec<f64>,
    /// What is carried for everything behind: for a thing, what each of its shortest paths carries.
    person_carries: Vec<f64>,
    thing_carries: Vec<f64>,
    /// In the order in which they were reached.
    people: Vec<Node>,
    things: Vec<u32>,
}

impl<'i> Walk<'i> {
    fn new(incidence: &'i Incidence) -> Self {
        let (nodes, things) = (incidence.nodes(), incidence.things_len());
        Self {
            incidence,
            person_step: vec![0; nodes],
            thing_step: vec![0; things],
            person_paths: vec![0.0; nodes],
            thing_paths: vec![0.0; things],
            person_carries: vec![0.0; nodes],
            thing_carries: vec![0.0; things],
            people: Vec::with_capacity(nodes),
            things: Vec::with_capacity(things),
        }
    }

    fn from(&mut self, source: Node, sum: &mut [f64]) {
        self.person_step.fill(0);
        self.thing_step.fill(0);
        self.people.clear();
        self.things.clear();
        self.people.push(source);
        self.person_step[source as usize] = 1;
        self.person_paths[source as usize] = 1.0;
        // Odd steps are people, even ones things.
        let (mut next, mut step) = (0, 1);
        while next < self.people.len() {
            let reached = self.people.len();
            let first_thing = self.things.len();
            for at in next..reached {
                let person = self.people[at];
                let paths = self.person_paths[person as usize];
                for &thing in self.incidence.things(person) {
                    let thing = thing as usize;
                    if self.thing_step[thing] == 0 {
                        self.thing_step[thing] = step + 1;
                        self.thing_paths[thing] = 0.0;
                        self.things.push(super::place(thing));
                    }
                    if self.thing_step[thing] == step + 1 {
                        self.thing_paths[thing] += paths;
                    }
                }
            }
            for at in first_thing..self.things.len() {
                let thing = self.things[at];
                let paths = self.thing_paths[thing as usize];
                for &person in self.incidence.people(thing) {
                    let person = person as usize;
                    if self.person_step[person] == 0 {
                        self.person_step[person] = step + 2;
                        self.person_paths[person] = 0.0;
                        self.people.push(super::place(person));
                    }
                    if self.person_step[person] == step + 2 {
                        self.person_paths[person] += paths;
                    }
                }
            }
            next = reached;
            step += 2;
        }
        self.back(source, sum);
    }

    /// From the farthest back: everybody but the source is an end of paths, and carries what is behind them.
    fn back(&mut self, source: Node, sum: &mut [f64]) {
        let mut thing_end = self.things.len();
        let mut person_end = self.people.len();
        let Some(mut step) = self.people.last().map(|&last| self.person_step[last as usize]) else { return };
        for &person in &self.people {
            self.person_carries[person as usize] = 0.0;
        }
        while step > 1 {
            let first = self.people[..person_end].partition_point(|&one| self.person_step[one as usize] < step);
            let first_thing =
                self.things[..thing_end].partition_point(|&thing| self.thing_step[thing as usize] < step - 1);
            for at in first_thing..thing_end {
                let thing = self.things[at] as usize;
                let mut carries = 0.0;
                for &person in self.incidence.people(super::place(thing)) {
                    let person = person as usize;
                    if self.person_step[person] == step {
                        carries += (1.0 + self.person_carries[person]) / self.person_paths[person];
                    }
                }
                self.thing_carries[thing] = carries;
            }
            let earlier = self.people[..first].partition_point(|&one| self.person_step[one as usize] < step - 2);
            for at in earlier..first {
                let person = self.people[at];
                let mut carries = 0.0;
                for &thing in self.incidence.things(person) {
                    if self.thing_step[thing as usize] == step - 1 {
                        carries += self.thing_carries[thing as usize];
                    }
                }
                let carries = carries * self.person_paths[person as usize];
                self.person_carries[person as usize] = carries;
                if person != source {
                    sum[person as usize] += carries;
                }
            }
            (person_end, thing_end, step) = (first, first_thing, step - 2);
        }
    }
}
