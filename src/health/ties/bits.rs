//! Whom each person has a tie to, a row of bits at a time.

use super::{Incidence, Node};

/// A row of bits, one a node.
#[derive(Debug, Clone)]
pub(super) struct Row(pub(super) Vec<u64>);

impl Row {
    pub(super) fn new(nodes: usize) -> Self {
        Self(vec![0; nodes.div_ceil(64)])
    }

    pub(super) fn set(&mut self, node: Node) {
        self.0[node as usize / 64] |= 1 << (node % 64);
    }

    pub(super) fn unset(&mut self, node: Node) {
        self.0[node as usize / 64] &= !(1 << (node % 64));
    }

    pub(super) fn count(&self) -> u64 {
        self.0.iter().map(|word| u64::from(word.count_ones())).sum()
    }

    /// The nodes whose bits are set, ascending.
    pub(super) fn nodes(&self) -> impl Iterator<Item = Node> + '_ {
        self.0.iter().zip(0..).flat_map(|(&word, place): (&u64, u32)| {
            let set = |rest: u64| Some(rest).filter(|rest| *rest != 0);
            std::iter::successors(set(word), move |rest| set(rest & (rest - 1)))
                .map(move |rest| place * 64 + rest.trailing_zeros())
        })
    }
}

/// Makes the row of ties of one person after another. Things of many people are kept as rows, and added at once.
pub(super) struct Rows<'i> {
    incidence: &'i Incidence,
    large: Vec<Option<Row>>,
}

impl<'i> Rows<'i> {
    pub(super) fn new(incidence: &'i Incidence) -> Self {
        let nodes = incidence.nodes();
        // From here on adding a whole row is quicker than setting bits one by one.
        let many = (nodes / 32).max(64);
        let large = (0..incidence.things_len()).map(|thing| {
            let people = incidence.people(super::place(thing));
            (people.len() >= many).then(|| {
                let mut row = Row::new(nodes);
                people.iter().for_each(|&person| row.set(person));
                row
            })
        });
        Self { incidence, large: large.collect() }
    }

    /// Everyone to whom a person has a tie, into `row`.
    pub(super) fn of(&self, person: Node, row: &mut Row) {
        row.0.fill(0);
        for &thing in self.incidence.things(person) {
            match &self.large[thing as usize] {
                Some(large) => row.0.iter_mut().zip(&large.0).for_each(|(word, more)| *word |= more),
                None => self.incidence.people(thing).iter().for_each(|&other| row.set(other)),
            }
        }
        row.unset(person);
    }
}
