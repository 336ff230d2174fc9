//! How closely knit a tie graph is: ties, density, clustering.

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::bits::{Row, Rows};
use super::{Incidence, Node, Sampling};
use crate::health::shares::in_chunks;
use crate::health::watch::Watch;

/// Up to so many nodes all rows fit into memory at once (18 MB), and triangles are counted; beyond, wedges are drawn.
pub const EXACT_UP_TO: usize = 12_000;

/// Its part in the work on a person, for whoever watches.
pub(super) const PARTS: usize = 1;

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

/// How closely knit a tie graph is.
#[derive(Debug, Clone, PartialEq)]
pub struct Closeness {
    /// The ties of each person.
    pub degrees: Degrees,
    /// Transitivity: 3 · triangles ÷ connected triples, 0–1; `None` without a connected triple.
    pub clustering: Option<f64>,
    /// How the clustering was come by.
    pub sampling: Sampling,
}

impl Incidence {
    /// Ties and clustering, found in one go over everybody's ties. The clustering is exact up to 12,000 nodes
    /// or where `exact` insists, else estimated from wedges drawn at each person, which are as many as their ties make
    /// (stratified; the error is Hoeffding's at 95 %).
    pub fn closeness(&self, exact: bool, seed: u64, watch: &Watch) -> Closeness {
        let draw = !exact && self.nodes() > EXACT_UP_TO;
        let rows = Rows::new(self);
        let parts = in_chunks(self.nodes(), |nodes| {
            let (mut of, mut closed, mut drawn) = (Vec::with_capacity(nodes.len()), 0.0, 0_u64);
            let people = nodes.len();
            rows.each(nodes, watch, |node, row| {
                let ranks = row.ranks();
                let degree = ranks.count();
                of.push(degree);
                if draw && degree > 1 {
                    let mut dice = ChaCha8Rng::seed_from_u64(seed ^ (u64::from(node) << 20));
                    let hits = (0..WEDGES).filter(|_| {
                        let first = dice.random_range(0..degree);
                        let second = dice.random_range(0..degree - 1);
                        let second = if second >= first { second + 1 } else { second };
                        self.share(ranks.node(first), ranks.node(second))
                    });
                    closed += wedges(degree) * hits.count() as f64 / WEDGES as f64;
                    drawn += WEDGES;
                }
            });
            if draw {
                watch.done(PARTS * people);
            }
            // Where it was ended, the numbers of the others mean nothing; but there is one for each.
            of.resize(people, 0);
            (of, closed, drawn)
        });
        let closed: f64 = parts.iter().map(|(_, closed, _)| closed).sum();
        let samples = parts.iter().map(|(.., drawn)| drawn).sum();
        let degrees = Degrees { of: parts.into_iter().flat_map(|(of, ..)| of).collect() };
        let triples = degrees.triples();
        if triples <= 0.0 {
            return Closeness { degrees, clustering: None, sampling: Sampling::Exact };
        }
        if !draw {
            let clustering = Some(3.0 * self.triangles(watch) as f64 / triples);
            return Closeness { degrees, clustering, sampling: Sampling::Exact };
        }
        // Each draw at a person moves the estimate by at most their share of the triples ÷ the draws there.
        let squares: f64 = degrees.of.iter().map(|&degree| (wedges(degree) / triples).powi(2) / WEDGES as f64).sum();
        let trust = ((2.0_f64 / 0.05).ln() / 2.0 * squares).sqrt();
        Closeness { degrees, clustering: Some(closed / triples), sampling: Sampling::Sampled { samples, seed, trust } }
    }

    /// The number of triangles: for each tie, the people after both of its ends who have a tie to both.
    fn triangles(&self, watch: &Watch) -> u64 {
        let nodes = self.nodes();
        let rows = Rows::new(self);
        let made = in_chunks(nodes, |range| {
            let mut all = Vec::with_capacity(range.len());
            rows.each(range, watch, |_, row| all.push(row.clone()));
            all
        });
        let matrix: Vec<Row> = made.into_iter().flatten().collect();
        let counts = in_chunks(nodes, |range| {
            let mut triangles = 0;
            for node in range.take_while(|_| watch.goes_on()) {
                let row = &matrix[node];
                for other in row.nodes().filter(|other| (*other as usize) > node) {
                    triangles += row.common_after(&matrix[other as usize], other);
                }
                watch.done(PARTS);
            }
            triangles
        });
        counts.iter().sum()
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
