//! The tie graph of a period for whoever wants to see it: its parts, who holds it together, how strong its ties are, and
//! how units mix.

mod around;
mod outside;

use crate::domain::facts::{Facts, Member};
use crate::domain::member::Layer;
use crate::domain::period::Period;

use super::figures::layers_of;
use super::policy::Policy;
use super::scene::Scene;
use super::ties::{Betweenness, Bonds, Closeness, Degrees, Mixing, Node, Parts, Tie, Ties, UnitPair};

pub use around::{Circle, Known};
pub use outside::{Outside, unname};

/// How many of those who carry most between two units are named.
const CARRIERS: usize = 3;

/// The tie graph of a period, with the people in it.
#[derive(Debug)]
pub struct Network<'a> {
    facts: &'a Facts,
    scene: Scene<'a>,
    bonds: Bonds,
    layers: Vec<Option<Layer>>,
}

/// Somebody who alone holds people together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnlyLink {
    /// Who.
    pub node: Node,
    /// The sizes of the groups into which their component falls without them, the largest first.
    pub groups: Vec<u32>,
    /// The units of those in all but the largest group who may be named, most people first, by their place in
    /// [`Ties::units`].
    pub units: Vec<u32>,
}

impl OnlyLink {
    /// How many people lose touch with the largest group without them.
    pub fn cut_off(&self) -> u32 {
        self.groups.iter().skip(1).sum()
    }
}

/// Somebody on the shortest paths between others.
#[derive(Debug, Clone, PartialEq)]
pub struct Connector {
    /// Who.
    pub node: Node,
    /// Their betweenness, 0–1.
    pub value: f64,
    /// How many units the people have to whom they have a tie.
    pub units: u32,
}

/// Two units, and who connects them.
#[derive(Debug, Clone, PartialEq)]
pub struct Connecting {
    /// The two, and how strongly they are tied.
    pub pair: UnitPair,
    /// Who carries most of it and may be named, with their share of it, 0–1. A tie has two ends: shares add up to two.
    pub people: Vec<(Node, f64)>,
    /// How many people carry any of it.
    pub all: u32,
}

impl<'a> Network<'a> {
    /// The tie graph of a community in a period.
    pub fn new(facts: &'a Facts, policy: &'a Policy, period: &'a Period) -> Self {
        let scene = Scene::new(facts, policy, period);
        let bonds = Bonds::new(scene.ties(), &scene);
        let layers = layers_of(&scene);
        Self { facts, scene, bonds, layers }
    }

    /// The graph itself.
    pub fn ties(&self) -> &Ties {
        self.scene.ties()
    }

    /// The largest session that ties; 0 for no cap.
    pub fn tie_cap(&self) -> u32 {
        self.scene.policy.tie_cap
    }

    /// How many people there are in it.
    pub fn nodes(&self) -> usize {
        self.ties().nodes()
    }

    /// Who somebody is.
    pub fn member(&self, node: Node) -> &'a Member {
        &self.facts.members[self.ties().people[node as usize] as usize]
    }

    /// The layer of somebody; `None` for whoever is not on the roll on the last day.
    pub fn layer(&self, node: Node) -> Option<Layer> {
        self.layers[self.ties().people[node as usize] as usize]
    }

    /// The unit of somebody, by its place in [`Ties::units`].
    pub fn unit(&self, node: Node) -> Option<u32> {
        self.ties().unit[node as usize]
    }

    /// Whether somebody may be listed: private members are only counted.
    pub fn may_list(&self, node: Node) -> bool {
        !self.member(node).private
    }

    /// The parts into which it falls.
    pub fn parts(&self) -> &Parts {
        self.ties().parts()
    }

    /// How many ties each person has.
    pub fn degrees(&self) -> &Degrees {
        self.ties().degrees()
    }

    /// Ties ÷ pairs of people; `None` with fewer than two people.
    pub fn density(&self) -> Option<f64> {
        let n = self.nodes() as f64;
        (n > 1.0).then(|| self.degrees().ties() as f64 / (n * (n - 1.0) / 2.0))
    }

    /// How closely knit it is.
    pub fn closeness(&self) -> &Closeness {
        self.ties().closeness()
    }

    /// How strong the ties of each of some people are together.
    pub fn strengths(&self, people: &[Node]) -> Vec<f64> {
        self.bonds.strengths(people)
    }

    /// How many ties each of some people has in the whole network. Of a few it is quicker than [`Network::degrees`].
    pub fn degrees_of(&self, people: &[Node]) -> Vec<u32> {
        if people.len() < self.nodes() {
            return self.bonds.degrees(people);
        }
        people.iter().map(|&node| self.degrees().of[node as usize]).collect()
    }

    /// How units mix.
    pub fn mixing(&self) -> Mixing {
        self.ties().mixing()
    }

    /// The units, the largest first, each by its place in [`Ties::units`] with how many people it has here.
    pub fn units(&self) -> Vec<(u32, u32)> {
        let mut people: Vec<(u32, u32)> = (0..).take(self.ties().units.len()).map(|unit| (unit, 0)).collect();
        self.ties().unit.iter().flatten().for_each(|&unit| people[unit as usize].1 += 1);
        people.sort_by_key(|&(unit, people)| (std::cmp::Reverse(people), unit));
        people
    }

    /// Who alone holds people together and may be named: whoever has most people hanging on them first; at most so many.
    pub fn only_links(&self, most: usize) -> Vec<OnlyLink> {
        let parts = self.parts();
        let mut order: Vec<(usize, Node)> = (0..).zip(parts.only_links.iter().copied()).collect();
        order.retain(|&(_, node)| self.may_list(node));
        order.sort_by_key(|&(at, node)| (std::cmp::Reverse(parts.cut_off(at)), node));
        order.truncate(most);
        order.iter().map(|&(at, _)| self.link(at)).collect()
    }

    /// What somebody alone holds together; `None` for whoever is no only link.
    pub fn only_link(&self, node: Node) -> Option<OnlyLink> {
        self.parts().only_links.binary_search(&node).ok().map(|at| self.link(at))
    }

    /// The only link at a place in their list.
    fn link(&self, place: usize) -> OnlyLink {
        let groups = self.parts().without(place);
        OnlyLink {
            node: self.parts().only_links[place],
            units: self.units_of(groups.iter().skip(1).flatten().filter(|node| self.may_list(**node))),
            groups: groups.iter().map(|group| group.len() as u32).collect(),
        }
    }

    /// The units of some people, most people first.
    fn units_of<'n>(&self, nodes: impl Iterator<Item = &'n Node>) -> Vec<u32> {
        let mut units: Vec<u32> = nodes.filter_map(|&node| self.unit(node)).collect();
        units.sort_unstable();
        let mut counted: Vec<(usize, u32)> = units.chunk_by(|a, b| a == b).map(|run| (run.len(), run[0])).collect();
        counted.sort_by_key(|&(people, unit)| (std::cmp::Reverse(people), unit));
        counted.into_iter().map(|(_, unit)| unit).collect()
    }

    /// How much everybody lies on the shortest paths between others.
    pub fn betweenness(&self) -> &Betweenness {
        self.ties().betweenness()
    }

    /// Those with the highest betweenness who may be named, the highest first; at most so many.
    pub fn connectors(&self, between: &Betweenness, most: usize) -> Vec<Connector> {
        let private = (0..self.nodes() as Node).filter(|&node| !self.may_list(node)).count();
        let highest = between.highest(most.saturating_add(private));
        let mut rows = self.bonds.rows();
        let shown = highest.iter().filter(|node| self.may_list(**node)).take(most).map(|&node| Connector {
            node,
            value: between.of[node as usize],
            units: self.units_of(rows.of(node, |_| true).iter().map(|tie| &tie.other)).len() as u32,
        });
        shown.collect()
    }

    /// The strongest ties between people who may be named, the strongest first; at most so many.
    pub fn strongest(&self, most: usize) -> Vec<Tie> {
        let named: Vec<bool> = (0..self.nodes() as Node).map(|node| self.may_list(node)).collect();
        self.bonds.strongest(most, |node| named[node as usize])
    }

    /// Which units are tied most strongly, and by whom; at most so many pairs.
    pub fn connecting(&self, mixing: &Mixing, most: usize) -> Vec<Connecting> {
        let strongest = |pairs: &mut Vec<UnitPair>| {
            pairs.sort_by(|a, b| b.strength.total_cmp(&a.strength).then((a.one, a.other).cmp(&(b.one, b.other))));
            pairs.truncate(most);
        };
        let mut pairs: Vec<UnitPair> = Vec::new();
        for pair in mixing.pairs().filter(|pair| pair.one != pair.other) {
            pairs.push(pair);
            if pairs.len() > most.saturating_mul(2).saturating_add(64) {
                strongest(&mut pairs);
            }
        }
        strongest(&mut pairs);
        let units: Vec<(u32, u32)> = pairs.iter().map(|pair| (pair.one, pair.other)).collect();
        let carried = self.bonds.across(&self.ties().unit, self.ties().units.len(), &units);
        let connecting = pairs.into_iter().zip(carried).map(|(pair, people)| {
            let named = people.iter().filter(|(node, _)| self.may_list(*node)).take(CARRIERS);
            Connecting {
                people: named.map(|&(node, strength)| (node, strength / pair.strength)).collect(),
                all: people.len() as u32,
                pair,
            }
        });
        connecting.collect()
    }

    /// Hands over the ties among some people, each once, in the order of `people`: the first of its two is the one who
    /// comes first there. Nothing is kept, so that there may be any number of them.
    ///
    /// # Errors
    /// Those of `take`, after which there is no more.
    pub fn each_tie<E>(&self, people: &[Node], mut take: impl FnMut(&Tie) -> Result<(), E>) -> Result<(), E> {
        let mut rank = vec![u32::MAX; self.nodes()];
        (0..).zip(people).for_each(|(at, &node)| rank[node as usize] = at);
        let mut rows = self.bonds.rows();
        for (at, &node) in (0..).zip(people) {
            let later = |other: Node| (at + 1..u32::MAX).contains(&rank[other as usize]);
            let mut row = rows.of(node, later).to_vec();
            row.sort_unstable_by_key(|tie| rank[tie.other as usize]);
            row.iter().try_for_each(&mut take)?;
        }
        Ok(())
    }
}
