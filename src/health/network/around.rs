//! The network around one person.

use super::Network;
use crate::health::ties::{Node, Tie};

/// Whom somebody has a tie to.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// The person in the middle.
    pub node: Node,
    /// Those who may be named, the strongest tie first.
    pub known: Vec<Known>,
    /// How many more there are of them.
    pub more: u32,
    /// How many may not be named.
    pub private: u32,
    /// How strong all these ties are together.
    pub strength: f64,
    /// How many pairs of those around the person have a tie themselves.
    pub tied_pairs: u64,
}

impl Circle {
    /// How many people are around the person.
    pub fn size(&self) -> u64 {
        self.known.len() as u64 + u64::from(self.more) + u64::from(self.private)
    }

    /// How many pairs of people there are around the person.
    pub fn pairs(&self) -> u64 {
        self.size() * self.size().saturating_sub(1) / 2
    }
}

/// Somebody to whom the person has a tie.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The tie.
    pub tie: Tie,
    /// Those of [`Circle::known`] to whom they have a tie themselves, in the same order.
    pub knows: Vec<Node>,
}

impl Network<'_> {
    /// Where somebody is in the network, by their number in the facts; `None` for whoever took part in nothing.
    pub fn node_of(&self, person: u32) -> Option<Node> {
        self.ties().people.iter().position(|&one| one == person).map(|at| at as Node)
    }

    /// The people to whom somebody has a tie.
    pub fn neighbours(&self, node: Node) -> Vec<Node> {
        self.bonds.rows().of(node, |_| true).iter().map(|tie| tie.other).collect()
    }

    /// The network around somebody; at most so many people are named.
    pub fn around(&self, node: Node, most: usize) -> Circle {
        let mut ties = self.bonds.rows().of(node, |_| true).to_vec();
        let all = ties.len();
        let strength = ties.iter().fold(0.0, |sum, tie| sum + tie.strength);
        let mut inside = vec![false; self.nodes()];
        ties.iter().for_each(|tie| inside[tie.other as usize] = true);
        let others: Vec<Node> = ties.iter().map(|tie| tie.other).collect();
        let (bonds, inside) = (&self.bonds, &inside);
        let tied = bonds.each(&others, || {
            let mut rows = bonds.rows();
            move |node| rows.of(node, |other| inside[other as usize]).len() as u64
        });
        ties.retain(|tie| self.may_list(tie.other));
        let named = ties.len();
        ties.sort_by(|a, b| b.strength.total_cmp(&a.strength).then(a.other.cmp(&b.other)));
        ties.truncate(most);
        let shared = &self.ties().shared;
        let knows = |tie: &Tie| {
            let others = ties.iter().map(|other| other.other).filter(|&other| other != tie.other);
            others.filter(|&other| shared.share(tie.other, other)).collect()
        };
        Circle {
            node,
            known: ties.iter().map(|tie| Known { tie: *tie, knows: knows(tie) }).collect(),
            more: (named - ties.len()) as u32,
            private: (all - named) as u32,
            strength,
            tied_pairs: tied.iter().sum::<u64>() / 2,
        }
    }
}
