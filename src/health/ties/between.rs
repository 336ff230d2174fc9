//! Connectors: who lies on the shortest paths between others, over what people shared.

use rand::SeedableRng;
use rand::seq::index;
use rand_chacha::ChaCha8Rng;

use super::twins::Twins;
use super::walk::{LANES, Walk};
use super::{Incidence, Node, Sampling};
use crate::health::shares::in_runs;
use crate::health::watch::Watch;

/// Up to so many nodes every path is counted; beyond, those from some people.
pub const EXACT_UP_TO: usize = 5_000;

/// From how many people paths are counted, twice, where there are more.
const SOURCES: usize = 128;

/// Into how many runs the sources are cut: each run keeps a sum for every person.
const RUNS: usize = 16;

/// Its part in the work on a person, for whoever watches; several times that of [`super::closeness`].
pub(super) const PARTS: usize = 4;

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
    pub fn betweenness(&self, exact: bool, seed: u64, watch: &Watch) -> Betweenness {
        let nodes = self.nodes();
        if nodes < 3 {
            return Betweenness { of: vec![0.0; nodes], sampling: Sampling::Exact };
        }
        let pairs = (nodes - 1) as f64 * (nodes - 2) as f64;
        if exact || nodes <= EXACT_UP_TO {
            let twins = self.twins();
            let sources: Vec<(Node, f64)> = (0..).zip(twins.number.iter().copied()).collect();
            let mut of = twins.dependencies(&sources, watch, PARTS * nodes);
            of.iter_mut().for_each(|value| *value /= pairs);
            return Betweenness { of, sampling: Sampling::Exact };
        }
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let drawn = index::sample(&mut dice, nodes, (2 * SOURCES).min(nodes)).into_vec();
        let twins = self.twins();
        let drawn: Vec<(Node, f64)> = drawn.into_iter().map(|node| (twins.kind[node], 1.0)).collect();
        let (first, second) = drawn.split_at(drawn.len() / 2);
        let half = PARTS / 2 * nodes;
        let (first, second) = (twins.dependencies(first, watch, half), twins.dependencies(second, watch, half));
        let (a, b) = (highest(&first, COMPARED), highest(&second, COMPARED));
        let both = a.iter().filter(|node| b.contains(node)).count();
        let trust = both as f64 / a.len().max(b.len()).max(1) as f64;
        let scale = nodes as f64 / drawn.len() as f64 / pairs;
        let of = first.iter().zip(&second).map(|(a, b)| (a + b) * scale).collect();
        Betweenness { of, sampling: Sampling::Sampled { samples: drawn.len() as u64, seed, trust } }
    }
}

impl Twins {
    /// The sum over sources, each so many times, of what each person carries of the paths from there; as a whole, so many
    /// parts of the work for whoever watches.
    fn dependencies(&self, sources: &[(Node, f64)], watch: &Watch, parts: usize) -> Vec<f64> {
        let tied = |&&(source, _): &&(Node, f64)| !self.incidence.things(source).is_empty();
        let sources: Vec<(Node, f64)> = sources.iter().filter(tied).copied().collect();
        let run = sources.len().div_ceil(RUNS).next_multiple_of(LANES);
        let parts = in_runs(sources.len(), run, |range| {
            let mut walk = Walk::new(self);
            let mut sum = vec![0.0; self.number.len()];
            for together in sources[range].chunks(LANES) {
                if !watch.goes_on() {
                    break;
                }
                walk.from(together, &mut sum);
                watch.done(parts * together.len() / sources.len());
            }
            sum
        });
        let mut all = vec![0.0; self.number.len()];
        for part in parts {
            all.iter_mut().zip(part).for_each(|(sum, more)| *sum += more);
        }
        self.kind.iter().map(|&kind| all[kind as usize]).collect()
    }
}
