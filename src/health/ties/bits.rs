//! Whom each person has a tie to, a row of bits at a time.

use std::ops::Range;

use super::{Incidence, Node};
use crate::health::watch::Watch;

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

    /// The bits that are set, numbered.
    pub(super) fn ranks(&self) -> Ranks<'_> {
        let mut before = Vec::with_capacity(self.0.len() / BLOCK + 1);
        let mut count = 0;
        for block in self.0.chunks(BLOCK) {
            before.push(count);
            count += block.iter().map(|word| word.count_ones()).sum::<u32>();
        }
        Ranks { row: self, before, count }
    }

    /// How many bits after `node` are set in both rows.
    pub(super) fn common_after(&self, other: &Self, node: Node) -> u64 {
        let first = node as usize / 64;
        let both = self.0[first..].iter().zip(&other.0[first..]);
        let all: u64 = both.map(|(a, b)| u64::from((a & b).count_ones())).sum();
        // Up to and with the node itself.
        let until = u64::MAX >> (63 - node % 64);
        all - u64::from((self.0[first] & other.0[first] & until).count_ones())
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

/// The bits of a row that are set, by their number.
pub(super) struct Ranks<'r> {
    row: &'r Row,
    /// How many are set before each block.
    before: Vec<u32>,
    count: u32,
}

/// Words of a row that are counted together.
const BLOCK: usize = 16;

impl Ranks<'_> {
    /// How many bits are set.
    pub(super) fn count(&self) -> u32 {
        self.count
    }

    /// The node of the bit of that number, counted from 0; the number of all nodes or more where there are fewer.
    pub(super) fn node(&self, number: u32) -> Node {
        let block = self.before.partition_point(|before| *before <= number).saturating_sub(1);
        let mut left = number - self.before.get(block).copied().unwrap_or_default();
        for (place, &word) in (0..).zip(&self.row.0).skip(block * BLOCK) {
            let ones = word.count_ones();
            if left < ones {
                let rest = (0..left).fold(word, |rest, _| rest & (rest - 1));
                return place * 64 + rest.trailing_zeros();
            }
            left -= ones;
        }
        super::place(self.row.0.len() * 64)
    }
}

/// Makes the rows of ties, a few people at a time. Things of many people are kept as rows, and added at once.
pub(super) struct Rows<'i> {
    incidence: &'i Incidence,
    /// The number of each thing that is kept as a row.
    large: Vec<Option<u32>>,
    count: usize,
    /// These rows, cut into strips: the first strip of all of them, then the second. A strip of all of them stays in a
    /// cache while it is added to one person after another; whole rows would not.
    strips: Vec<u64>,
}

/// How many people's rows are made together.
const TOGETHER: usize = 128;

/// Words of a row in a strip.
const STRIP: usize = 128;

impl<'i> Rows<'i> {
    pub(super) fn new(incidence: &'i Incidence) -> Self {
        let nodes = incidence.nodes();
        // From here on adding a whole row is quicker than setting bits one by one.
        let many = (nodes / 100).max(64);
        let mut count = 0;
        let large: Vec<Option<u32>> = (0..incidence.things_len())
            .map(|thing| {
                let is = incidence.people(super::place(thing)).len() >= many;
                is.then(|| {
                    count += 1;
                    count - 1
                })
            })
            .collect();
        let count = count as usize;
        let mut strips = vec![0; count * nodes.div_ceil(64 * STRIP) * STRIP];
        for (thing, number) in (0..).zip(&large) {
            let Some(number) = *number else { continue };
            for &person in incidence.people(thing) {
                let word = person as usize / 64;
                strips[(word / STRIP * count + number as usize) * STRIP + word % STRIP] |= 1 << (person % 64);
            }
        }
        Self { incidence, large, count, strips }
    }

    /// Hands the row of each person of a range to `take`, everyone to whom they have a tie; no more of them once `watch`
    /// ended it.
    pub(super) fn each(&self, people: Range<usize>, watch: &Watch, mut take: impl FnMut(Node, &Row)) {
        let mut rows = vec![Row::new(self.incidence.nodes()); TOGETHER.min(people.len())];
        for first in people.clone().step_by(TOGETHER).take_while(|_| watch.goes_on()) {
            let rows = &mut rows[..TOGETHER.min(people.end - first)];
            self.fill(super::place(first), rows);
            (super::place(first)..).zip(&*rows).for_each(|(person, row)| take(person, row));
        }
    }

    fn fill(&self, first: Node, rows: &mut [Row]) {
        let mut large: Vec<Vec<usize>> = Vec::with_capacity(rows.len());
        for (person, row) in (first..).zip(rows.iter_mut()) {
            row.0.fill(0);
            let mut numbers = Vec::new();
            for &thing in self.incidence.things(person) {
                match self.large[thing as usize] {
                    Some(number) => numbers.push(number as usize),
                    None => self.incidence.people(thing).iter().for_each(|&other| row.set(other)),
                }
            }
            large.push(numbers);
        }
        if self.count > 0 {
            for (at, strip) in self.strips.chunks(self.count * STRIP).enumerate() {
                for (row, numbers) in rows.iter_mut().zip(&large) {
                    let until = row.0.len().min((at + 1) * STRIP);
                    let words = &mut row.0[at * STRIP..until];
                    for number in numbers {
                        let more = &strip[number * STRIP..(number + 1) * STRIP];
                        words.iter_mut().zip(more).for_each(|(word, more)| *word |= more);
                    }
                }
            }
        }
        (first..).zip(rows).for_each(|(person, row)| row.unset(person));
    }
}
