//! What people are called when a network leaves the house.

use std::borrow::Cow;

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use super::Network;
use crate::domain::facts::Facts;
use crate::domain::member::Layer;
use crate::health::measure::SMALL;
use crate::health::ties::Node;

/// Takes from facts who everybody is: a number for a handle, no name, no site. The numbers are dealt like cards from
/// `seed`, which must not be guessed, so that no order in which people are listed says anything about them.
pub fn unname(facts: &mut Facts, seed: u64) {
    let mut numbers: Vec<usize> = (0..facts.members.len()).collect();
    numbers.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
    for (member, number) in facts.members.iter_mut().zip(numbers) {
        member.handle = format!("{number:010}");
        member.name.clear();
        member.site = None;
    }
}

/// The people of a network, in the order and under the names in which others may see them.
///
/// Private members are counted and never listed: they have a number in place of a handle, and neither name, unit, site nor
/// layer. Where everybody is to stay unknown (see [`unname`]), everybody has a number, and a unit of fewer than five
/// people is left out, since it may name them.
#[derive(Debug)]
pub struct Outside<'n, 'a> {
    network: &'n Network<'a>,
    anonymous: bool,
    order: Vec<Node>,
    number: Vec<u32>,
    /// The people of each unit, by its place in the list of units.
    units: Vec<u32>,
}

impl<'n, 'a> Outside<'n, 'a> {
    /// The people of a network, `anonymous` where its facts were unnamed; the numbers of private members are dealt from
    /// `seed`, so that they say nothing about their handles.
    pub fn new(network: &'n Network<'a>, anonymous: bool, seed: u64) -> Self {
        let nodes = 0..network.nodes() as Node;
        let (mut order, mut dealt): (Vec<Node>, Vec<Node>) =
            nodes.partition(|&node| !anonymous && network.may_list(node));
        if !anonymous {
            dealt.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
        }
        let mut number = vec![0; network.nodes()];
        for (at, &node) in (1..).zip(&dealt) {
            number[node as usize] = at;
        }
        order.append(&mut dealt);
        let mut units = vec![0; network.ties().units.len()];
        network.units().iter().for_each(|&(unit, people)| units[unit as usize] = people);
        Self { network, anonymous, order, number, units }
    }

    /// The network itself.
    pub fn network(&self) -> &'n Network<'a> {
        self.network
    }

    /// Whether everybody is to stay unknown.
    pub fn anonymous(&self) -> bool {
        self.anonymous
    }

    /// Everybody, in the order in which they are written down.
    pub fn order(&self) -> &[Node] {
        &self.order
    }

    /// What somebody is called: their handle, or a number. No handle looks like one.
    pub fn id(&self, node: Node) -> Cow<'a, str> {
        match self.number[node as usize] {
            0 => Cow::Borrowed(&self.network.member(node).handle),
            number if self.anonymous => Cow::Owned(format!("n{number}")),
            number => Cow::Owned(format!("_private-{number}")),
        }
    }

    /// Whether somebody is there under their own name.
    fn shown(&self, node: Node) -> bool {
        self.number[node as usize] == 0
    }

    /// The name.
    pub fn name(&self, node: Node) -> Option<&'a str> {
        self.shown(node).then(|| self.network.member(node).name.as_str())
    }

    /// The name of a unit, by its place in the list of units.
    pub fn unit_name(&self, unit: u32) -> Option<&'n str> {
        let few = f64::from(self.units[unit as usize]) < SMALL;
        Some(self.network.ties().units[unit as usize].as_str()).filter(|_| !(self.anonymous && few))
    }

    /// The unit.
    pub fn unit(&self, node: Node) -> Option<&'n str> {
        self.unit_name(self.network.unit(node)?).filter(|_| self.anonymous || self.shown(node))
    }

    /// The site.
    pub fn site(&self, node: Node) -> Option<&'a str> {
        self.network.member(node).site.as_deref().filter(|_| self.shown(node))
    }

    /// The layer.
    pub fn layer(&self, node: Node) -> Option<Layer> {
        self.network.layer(node).filter(|_| self.anonymous || self.shown(node))
    }
}
