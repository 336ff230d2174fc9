//! The tie graph written out: every pair of people, every path.

use std::collections::BTreeMap;

use super::plain::{Plain, Values, quotient, share};

/// Nodes, by their place, and for each pair how many things they share.
struct Graph {
    shared: Vec<Vec<usize>>,
}

impl Graph {
    fn nodes(&self) -> std::ops::Range<usize> {
        0..self.shared.len()
    }

    fn tie(&self, one: usize, other: usize) -> bool {
        self.shared[one][other] > 0
    }

    fn component(&self, from: usize, without: Option<usize>) -> Vec<bool> {
        let mut seen = vec![false; self.shared.len()];
        let mut open = vec![from];
        while let Some(node) = open.pop() {
            if Some(node) != without && !std::mem::replace(&mut seen[node], true) {
                open.extend(self.nodes().filter(|other| self.tie(node, *other)));
            }
        }
        seen
    }

    /// How many people each component has, once one of them is taken out.
    fn components(&self, without: Option<usize>) -> Vec<usize> {
        let mut known = vec![false; self.shared.len()];
        let mut sizes = Vec::new();
        for node in self.nodes().filter(|node| Some(*node) != without) {
            if !known[node] {
                let own = self.component(node, without);
                sizes.push(own.iter().filter(|it| **it).count());
                known.iter_mut().zip(own).for_each(|(known, own)| *known |= own);
            }
        }
        sizes
    }

    /// Steps from one person to each other, and the number of shortest paths: one over each shared thing.
    fn paths(&self, from: usize) -> Vec<(usize, f64)> {
        let mut found = vec![(usize::MAX, 0.0); self.shared.len()];
        found[from] = (0, 1.0);
        for step in 1..self.shared.len() {
            for node in self.nodes().filter(|node| *node != from) {
                let before = self.nodes().filter(|before| found[*before].0 == step - 1);
                let paths: f64 = before.map(|before| found[before].1 * self.shared[before][node] as f64).sum();
                if found[node].0 == usize::MAX && paths > 0.0 {
                    found[node] = (step, paths);
                }
            }
        }
        found
    }

    /// For each person the shortest paths between two others that go through them, as a part of all.
    fn between(&self) -> Vec<f64> {
        let paths: Vec<_> = self.nodes().map(|node| self.paths(node)).collect();
        let through = |middle: usize| {
            let mut sum = 0.0;
            for (s, t) in self.nodes().flat_map(|s| (s + 1..self.shared.len()).map(move |t| (s, t))) {
                let ((there, all), (near, first), (far, second)) = (paths[s][t], paths[s][middle], paths[middle][t]);
                let reached = there != usize::MAX && near != usize::MAX && far != usize::MAX;
                if s != middle && t != middle && reached && near + far == there {
                    sum += first * second / all;
                }
            }
            sum
        };
        self.nodes().map(through).collect()
    }
}

impl Plain<'_> {
    /// The people of the tie graph.
    pub(crate) fn nodes(&self) -> Vec<u32> {
        let thanked = |m: u32| self.thanks().iter().any(|it| it.giver == Some(m) || it.receivers.contains(&m));
        self.all().map(|m| m as u32).filter(|m| self.active(*m as usize) || thanked(*m)).collect()
    }

    /// What ties people besides sessions: each giver and receiver, each challenge.
    fn other_things(&self) -> Vec<Vec<u32>> {
        let mut things = Vec::new();
        for thanks in self.thanks() {
            let Some(giver) = thanks.giver else { continue };
            things.extend(thanks.receivers.iter().filter(|it| **it != giver).map(|receiver| vec![giver, *receiver]));
        }
        for challenge in &self.facts.record.challenges {
            let raised = challenge.raiser.map(|raiser| (raiser, challenge.raised));
            let all: Vec<_> =
                raised.into_iter().chain(challenge.joined.clone()).chain(challenge.solvers.clone()).collect();
            let active = |m: &u32| all.iter().any(|(who, day)| who == m && self.within(*day));
            things.push((0..self.facts.members.len() as u32).filter(active).collect());
        }
        things
    }

    pub(crate) fn graph(&self) -> Values {
        let nodes = self.nodes();
        let n = nodes.len();
        let cap = self.facts.charter.tie_cap.unwrap_or(30) as usize;
        let sessions = self
            .taken(self.from, self.until)
            .into_iter()
            .map(|s| self.all().filter(|m| self.present(s, *m)).map(|m| m as u32).collect::<Vec<u32>>());
        let sessions: Vec<Vec<u32>> = sessions.collect();
        let mut things: Vec<Vec<u32>> =
            sessions.iter().filter(|people| cap == 0 || people.len() <= cap).cloned().collect();
        things.extend(self.other_things());
        let both = |one: u32, other: u32| things.iter().filter(|it| it.contains(&one) && it.contains(&other)).count();
        let row = |one: &u32| nodes.iter().map(|other| if one == other { 0 } else { both(*one, *other) }).collect();
        let graph = Graph { shared: nodes.iter().map(row).collect() };
        let ties = |node: usize| graph.nodes().filter(|other| graph.tie(node, *other)).count();
        let (mut closed, mut triples) = (0, 0);
        for middle in graph.nodes() {
            for one in graph.nodes().filter(|one| graph.tie(middle, *one)) {
                for other in (one + 1..n).filter(|other| graph.tie(middle, *other)) {
                    triples += 1;
                    closed += usize::from(graph.tie(one, other));
                }
            }
        }
        let whole = graph.components(None);
        let links = graph.nodes().filter(|node| graph.components(Some(*node)).len() > whole.len()).count();
        let pairs = (n as f64 - 1.0) * (n as f64 - 2.0) / 2.0;
        let between = graph.between().into_iter().reduce(f64::max).filter(|_| n > 2);
        BTreeMap::from([
            ("largest_component", share(whole.iter().copied().max().unwrap_or(0), n)),
            ("isolates", share(graph.nodes().filter(|node| ties(*node) == 0).count(), n)),
            ("density", share(graph.nodes().map(ties).sum::<usize>(), n * n.saturating_sub(1))),
            ("clustering", share(closed, triples)),
            ("bridges", Some(links as f64).filter(|_| n > 0)),
            ("betweenness", between.map(|highest| highest / pairs)),
            ("unit_mixing", self.unit_mixing(&sessions)),
        ])
    }

    fn unit_mixing(&self, sessions: &[Vec<u32>]) -> Option<f64> {
        let unit = |m: u32| self.facts.members[m as usize].unit.as_deref();
        let mut things: Vec<(Vec<u32>, f64)> =
            sessions.iter().map(|people| (people.clone(), 1.0 / (people.len() as f64 - 1.0))).collect();
        things.extend(self.other_things().into_iter().map(|people| (people, 1.0)));
        let (mut all, mut across) = (0.0, 0.0);
        let mut met = vec![false; self.facts.members.len()];
        for (people, weight) in things {
            for (one, other) in people.iter().flat_map(|one| people.iter().map(move |other| (*one, *other))) {
                if let (true, Some(own), Some(others)) = (one < other, unit(one), unit(other)) {
                    all += weight;
                    across += if own == others { 0.0 } else { weight };
                    (met[one as usize], met[other as usize]) = (true, true);
                }
            }
        }
        // Two of those who met, drawn at random: how often are they of two units?
        let met: Vec<&str> = (0..).zip(met).filter(|(_, met)| *met).filter_map(|(m, _)| unit(m)).collect();
        let differ: usize = met.iter().map(|one| met.iter().filter(|other| one != *other).count()).sum();
        let expected = share(differ, met.len() * met.len().saturating_sub(1)).filter(|it| *it > 0.0)?;
        quotient(across, all).map(|share| share / expected)
    }
}
