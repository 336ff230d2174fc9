//! How closely knit a tie graph is: ties, density, clustering.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::bits::{Row, Rows};
use super::{Incidence, Node, Sampling};
use crate::health::shares::in_chunks;

/// Up to so many nodes all rows fit into memory at once (18 MB), and triangles are counted; beyond, wedges are drawn.
pub const EXACT_UP_TO: usize = 12_000;

/// Wedges drawn for each person.
const WEDGES: u64 = 32;

/// The ties of each person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Degrees {
    /// The number of ties of each node.
    pub of: Vec<u32>,
}

impl Degrees {
    /// The number of ties.
    pub fn ties(&self) -> u64 {
        self.of.iter().map(|&degree| u64::from(degree)).sum::<u64>() / 2
    }

    /// The people without a tie, ascending.
    pub fn isolates(&self) -> Vec<Node> {
        (0..).zip(&self.of).filter(|(_, degree)| **degree == 0).map(|(node, _)| node).collect()
    }

    /// Connected triples: pairs of ties that share a person.
    pub fn triples(&self) -> f64 {
        self.of.iter().map(|&degree| wedges(degree)).sum()
    }
}

fn wedges(degree: u32) -> f64 {
    f64::from(degree) * (f64::from(degree) - 1.0).max(0.0) / 2.0
}

/// Transitivity: 3 · triangles ÷ connected triples.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Clustering {
    /// The value, 0–1; `None` without a connected triple.
    pub value: Option<f64>,
    /// How it was come by.
    pub sampling: Sampling,
}

impl Incidence {
    /// The number of ties of each person.
    pub fn degrees(&self) -> Degrees {
        let rows = Rows::new(self);
        let parts = in_chunks(self.nodes(), |nodes| {
            let mut row = Row::new(self.nodes());
            let mut degrees = Vec::with_capacity(nodes.len());
            for node in nodes {
                rows.of(super::place(node), &mut row);
                degrees.push(super::place(usize::try_from(row.count()).unwrap_or(usize::MAX)));
            }
            degrees
        });
        Degrees { of: parts.concat() }
    }

    /// The clustering: exact up to 12,000 nodes or where `exact` insists, else estimated from wedges drawn at
    /// each person, which are as many as their ties make (stratified; the error is Hoeffding's at 95 %).
    pub fn clustering(&self, degrees: &Degrees, exact: bool, seed: u64) -> Clustering {
        let triples = degrees.triples();
        if triples <= 0.0 {
            return Clustering { value: None, sampling: Sampling::Exact };
        }
        if exact || self.nodes() <= EXACT_UP_TO {
            let value = self.closed_wedges() / triples;
            return Clustering { value: Some(value), sampling: Sampling::Exact };
        }
        let rows = Rows::new(self);
        let parts = in_chunks(self.nodes(), |nodes| {
            let mut row = Row::new(self.nodes());
            let (mut closed, mut drawn) = (0.0, 0_u64);
            for node in nodes {
                let weight = wedges(degrees.of[node]);
                if weight <= 0.0 {
                    continue;
                }
                let node = super::place(node);
                rows.of(node, &mut row);
                let others: Vec<Node> = row.nodes().collect();
                let mut dice = ChaCha8Rng::seed_from_u64(seed ^ (u64::from(node) << 20));
                let hits = (0..WEDGES).filter(|_| {
                    let first = dice.random_range(0..others.len());
                    let second = dice.random_range(0..others.len() - 1);
                    let second = if second >= first { second + 1 } else { second };
                    self.share(others[first], others[second])
                });
                closed += weight * hits.count() as f64 / WEDGES as f64;
                drawn += WEDGES;
            }
            (closed, drawn)
        });
        let closed: f64 = parts.iter().map(|(closed, _)| closed).sum();
        let samples = parts.iter().map(|(_, drawn)| drawn).sum();
        // Each draw at a person moves the estimate by at most their share of the triples ÷ the draws there.
        let squares: f64 = degrees.of.iter().map(|&degree| (wedges(degree) / triples).powi(2) / WEDGES as f64).sum();
        let trust = ((2.0_f64 / 0.05).ln() / 2.0 * squares).sqrt();
        Clustering { value: Some(closed / triples), sampling: Sampling::Sampled { samples, seed, trust } }
    }

    /// Three times the triangles: for each tie, the people with a tie to both of its ends, each triangle met at each of
    /// its three ties.
    fn closed_wedges(&self) -> f64 {
        let nodes = self.nodes();
        let rows = Rows::new(self);
        let made = in_chunks(nodes, |range| {
            let mut row = Row::new(nodes);
            let mut all = Vec::with_capacity(range.len());
            for node in range {
                rows.of(super::place(node), &mut row);
                all.push(row.clone());
            }
            all
        });
        let matrix: Vec<Row> = made.into_iter().flatten().collect();
        let counts = in_chunks(nodes, |range| {
            let mut common = 0_u64;
            for node in range {
                let row = &matrix[node];
                for other in row.nodes().filter(|other| (*other as usize) > node) {
                    let both = row.0.iter().zip(&matrix[other as usize].0);
                    common += both.map(|(a, b)| u64::from((a & b).count_ones())).sum::<u64>();
                }
            }
            common
        });
        counts.iter().sum::<u64>() as f64
    }

    /// Whether two people share a thing.
    pub fn share(&self, one: Node, other: Node) -> bool {
        let (mut left, mut right) = (self.things(one), self.things(other));
        while let ([a, rest_a @ ..], [b, rest_b @ ..]) = (left, right) {
            match a.cmp(b) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => left = rest_a,
                std::cmp::Ordering::Greater => right = rest_b,
            }
        }
        false
    }
}
