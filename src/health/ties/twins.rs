//! People who shared the very same things: for paths they are one, many times.

use std::collections::HashMap;

use super::{Incidence, Node};

/// The incidence with one person for each kind of people who shared the very same things.
///
/// From one of them no path leads through another, whatever both reach the one reaches as soon; and every path through
/// one has its like through each other. So their number is all that has to be known of them. In the window of a quarter,
/// most people were at one session and nothing else.
pub(super) struct Twins {
    /// Kinds of people, and what they shared with others than their like.
    pub(super) incidence: Incidence,
    /// The kind of each person.
    pub(super) kind: Vec<Node>,
    /// How many people there are of each kind.
    pub(super) number: Vec<f64>,
}

impl Incidence {
    /// Puts people together who shared the very same things.
    pub(super) fn twins(&self) -> Twins {
        let mut known: HashMap<&[u32], Node> = HashMap::new();
        let (mut kind, mut number, mut first) = (Vec::with_capacity(self.nodes()), Vec::new(), Vec::new());
        for node in 0..super::place(self.nodes()) {
            let of = *known.entry(self.things(node)).or_insert_with(|| {
                number.push(0.0);
                first.push(node);
                super::place(number.len() - 1)
            });
            number[of as usize] += 1.0;
            kind.push(of);
        }
        let of_thing = |thing: usize| {
            let people = self.people(super::place(thing)).iter().copied();
            people.filter(|&one| first[kind[one as usize] as usize] == one).map(|one| kind[one as usize]).collect()
        };
        let incidence = Self::new(number.len(), (0..self.things_len()).map(of_thing));
        Twins { incidence, kind, number }
    }
}
