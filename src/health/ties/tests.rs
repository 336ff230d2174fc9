#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

/// A graph written out, as slow and plain as can be.
#[derive(Debug)]
struct Plain {
    nodes: usize,
    things: Vec<Vec<Node>>,
}

impl Plain {
    fn tie(&self, one: usize, other: usize) -> bool {
        let has = |thing: &Vec<Node>, node: usize| thing.contains(&(node as Node));
        one != other && self.things.iter().any(|thing| has(thing, one) && has(thing, other))
    }

    fn component(&self, from: usize, without: Option<usize>) -> Vec<bool> {
        let mut seen = vec![false; self.nodes];
        let mut open = vec![from];
        while let Some(node) = open.pop() {
            if Some(node) != without && !std::mem::replace(&mut seen[node], true) {
                open.extend((0..self.nodes).filter(|&other| self.tie(node, other)));
            }
        }
        seen
    }

    fn components(&self, without: Option<usize>) -> usize {
        let mut seen = vec![false; self.nodes];
        let mut count = 0;
        for node in (0..self.nodes).filter(|node| Some(*node) != without) {
            if !seen[node] {
                count += 1;
                self.component(node, without).iter().zip(&mut seen).for_each(|(is, seen)| *seen |= is);
            }
        }
        count
    }

    fn clustering(&self) -> Option<f64> {
        let (mut closed, mut triples) = (0, 0);
        for middle in 0..self.nodes {
            for a in (0..self.nodes).filter(|&a| self.tie(middle, a)) {
                for b in (a + 1..self.nodes).filter(|&b| self.tie(middle, b)) {
                    triples += 1;
                    closed += usize::from(self.tie(a, b));
                }
            }
        }
        (triples > 0).then(|| closed as f64 / triples as f64)
    }

    /// Distances and numbers of shortest paths between people, by matrix steps over shared things.
    fn paths(&self) -> Vec<Vec<(usize, f64)>> {
        let shared = |a: usize, b: usize| {
            let both = |thing: &&Vec<Node>| thing.contains(&(a as Node)) && thing.contains(&(b as Node));
            if a == b { 0.0 } else { self.things.iter().filter(both).count() as f64 }
        };
        let mut all = Vec::new();
        for source in 0..self.nodes {
            let mut found = vec![(usize::MAX, 0.0); self.nodes];
            found[source] = (0, 1.0);
            for step in 1..=self.nodes {
                for node in 0..self.nodes {
                    if found[node].0 < step {
                        continue;
                    }
                    let paths: f64 = (0..self.nodes)
                        .filter(|&before| found[before].0 == step - 1)
                        .map(|before| found[before].1 * shared(before, node))
                        .sum();
                    if paths > 0.0 {
                        found[node] = (step, paths);
                    }
                }
            }
            all.push(found);
        }
        all
    }

    fn betweenness(&self) -> Vec<f64> {
        let paths = self.paths();
        let pairs = (self.nodes as f64 - 1.0) * (self.nodes as f64 - 2.0) / 2.0;
        let of = |middle: usize| {
            let mut sum = 0.0;
            for s in (0..self.nodes).filter(|&s| s != middle) {
                for t in (s + 1..self.nodes).filter(|&t| t != middle) {
                    let ((there, all), (near, first), (far, second)) =
                        (paths[s][t], paths[s][middle], paths[middle][t]);
                    if there != usize::MAX && near != usize::MAX && far != usize::MAX && near + far == there {
                        sum += first * second / all;
                    }
                }
            }
            sum / pairs
        };
        (0..self.nodes).map(of).collect()
    }
}

fn graphs() -> impl Strategy<Value = Plain> {
    (3..14_usize).prop_flat_map(|nodes| {
        let thing = prop::collection::vec(0..nodes as Node, 1..6);
        prop::collection::vec(thing, 0..9).prop_map(move |things| Plain { nodes, things })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1500) })]

    #[test]
    fn every_figure_is_that_of_the_graph_written_out(plain in graphs()) {
        let incidence = Incidence::new(plain.nodes, plain.things.iter().cloned());
        let plain = Plain { things: plain.things.into_iter().map(|mut it| { it.sort_unstable(); it.dedup(); it }).collect(), ..plain };
        let parts = incidence.parts();
        prop_assert_eq!(parts.sizes.len(), plain.components(None));
        for node in 0..plain.nodes {
            let own: Vec<bool> = parts.component.iter().map(|&other| other == parts.component[node]).collect();
            prop_assert_eq!(&own, &plain.component(node, None));
            let apart = plain.components(Some(node)) > plain.components(None);
            prop_assert_eq!(parts.only_links.contains(&(node as Node)), apart, "node {}", node);
        }
        let closeness = incidence.closeness(true, 1, &Watch::default());
        for (node, &degree) in closeness.degrees.of.iter().enumerate() {
            prop_assert_eq!(degree as usize, (0..plain.nodes).filter(|&other| plain.tie(node, other)).count());
        }
        match (closeness.clustering, plain.clustering()) {
            (Some(one), Some(other)) => prop_assert!((one - other).abs() < 1e-12),
            (one, other) => prop_assert_eq!(one, other),
        }
        for (one, other) in incidence.betweenness(true, 1, &Watch::default()).of.iter().zip(plain.betweenness()) {
            prop_assert!((one - other).abs() < 1e-9, "{} {}", one, other);
        }
        for one in 0..plain.nodes as Node {
            for other in (0..plain.nodes as Node).filter(|&other| other != one) {
                prop_assert_eq!(incidence.share(one, other), plain.tie(one as usize, other as usize));
            }
        }
    }
}

#[test]
fn a_long_chain_needs_no_deep_stack() {
    let nodes = 200_000;
    let chain = Incidence::new(nodes, (0..nodes as Node - 1).map(|node| vec![node, node + 1]));
    let parts = chain.parts();
    assert_eq!((parts.sizes.len(), parts.only_links.len()), (1, nodes - 2));
}

#[test]
fn estimates_come_near_and_are_the_same_each_time() {
    let nodes = 13_000;
    let thing =
        |at: u64| (0..8).map(move |step| ((at * 7919 + step * step * 104_729 + at / 3) % nodes) as Node).collect();
    let graph = Incidence::new(nodes as usize, (0..9_000).map(thing));
    let (exact, drawn) = (graph.closeness(true, 1, &Watch::default()), graph.closeness(false, 1, &Watch::default()));
    let Sampling::Sampled { trust, .. } = drawn.sampling else { panic!("{:?}", drawn.sampling) };
    let apart = (exact.clustering.unwrap() - drawn.clustering.unwrap()).abs();
    assert!(apart <= trust && trust < 0.01, "{:?} {:?}", exact.clustering, drawn.clustering);
    assert_eq!(exact.degrees, drawn.degrees);
    assert_eq!(drawn, graph.closeness(false, 1, &Watch::default()));
    assert_ne!(drawn, graph.closeness(false, 2, &Watch::default()));
}

#[test]
fn whoever_watches_is_asked_before_much_is_done() {
    let nodes: Node = 13_000;
    let graph = Incidence::new(nodes as usize, (0..nodes / 8).map(|at| (at..nodes).step_by(61).collect()));
    for exact in [true, false] {
        let asked = std::sync::Arc::new(std::sync::atomic::AtomicU32::new(0));
        let count = std::sync::Arc::clone(&asked);
        let watch = Watch::new(move |_, _| {
            count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            false
        });
        let closeness = graph.closeness(exact, 1, &watch);
        assert_eq!(closeness.degrees.of.len(), nodes as usize, "exact {exact}");
        assert!(graph.betweenness(exact, 1, &watch).of.iter().all(|value| *value == 0.0), "exact {exact}");
        // Each thread may have asked once before one of them was answered.
        let (asked, threads) = (asked.load(std::sync::atomic::Ordering::Relaxed), std::thread::available_parallelism());
        assert!(
            watch.ended() && asked as usize <= threads.map_or(1, usize::from),
            "exact {exact}: asked {asked} times"
        );
    }
}

#[test]
fn paths_without_number_are_still_told_apart() {
    // A chain of pairs who met thirty times each: the number of paths from end to end has some 590 digits.
    let nodes: Node = 400;
    let things = (0..nodes - 1).flat_map(|node| std::iter::repeat_n(vec![node, node + 1], 30));
    let chain = Incidence::new(nodes as usize, things);
    let found = chain.betweenness(true, 1, &Watch::default());
    let pairs = f64::from(nodes - 1) * f64::from(nodes - 2) / 2.0;
    for node in 0..nodes {
        let (before, behind) = (f64::from(node), f64::from(nodes - 1 - node));
        assert!((found.of[node as usize] - before * behind / pairs).abs() < 1e-9, "{node}");
    }
}

#[test]
fn bits_are_found_by_their_number() {
    let mut row = bits::Row::new(5_000);
    let set: Vec<Node> = (0..5_000).filter(|node| node % 7 == 3 || node / 64 == 20).collect();
    set.iter().for_each(|&node| row.set(node));
    let ranks = row.ranks();
    assert_eq!(ranks.count() as usize, set.len());
    assert!((0..).zip(&set).all(|(number, &node)| ranks.node(number) == node));
    let mut other = bits::Row::new(5_000);
    (0..5_000).filter(|node| node % 5 == 0).for_each(|node| other.set(node));
    for after in [0, 3, 63, 64, 1_299, 4_999] {
        let common = set.iter().filter(|&&node| node > after && node % 5 == 0).count();
        assert_eq!(row.common_after(&other, after), common as u64, "{after}");
    }
}
