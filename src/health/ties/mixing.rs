//! How units mix: whether people meet across them as often as chance would have it.

use super::Ties;

/// The tie strength between two units, or within one.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitPair {
    /// The first unit, by its place in [`Ties::units`].
    pub one: u32,
    /// The second; not before the first.
    pub other: u32,
    /// The strength of the ties between their people.
    pub strength: f64,
    /// Its share of all strength, 0–1.
    pub observed: f64,
    /// The share that chance would give it, 0–1.
    pub expected: f64,
}

/// How units mix in a period. There may be as many units as people, so pairs of them are never all kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Mixing {
    /// Share of tie strength across units ÷ the share expected by chance; `None` with fewer than two units.
    pub value: Option<f64>,
    /// The strength of ties across units.
    pub across: f64,
    /// The strength of all ties between people who have a unit.
    pub all: f64,
    /// The share across units that chance would give, 0–1.
    pub expected: f64,
    /// People with a unit who have a tie to somebody else with one.
    pub people: u32,
    /// People of each unit who have such a tie.
    sizes: Vec<u32>,
    /// For each shared thing its units and how many people of each were there, and what it adds to each pair of people.
    things: Vec<(Vec<(u32, u32)>, f64)>,
    /// The things of each unit.
    of: Vec<Vec<u32>>,
}

impl Mixing {
    /// The units that have people in ties.
    fn counted(&self, from: u32) -> impl Iterator<Item = u32> + '_ {
        (from..super::place(self.sizes.len())).filter(|&unit| self.sizes[unit as usize] > 0)
    }

    /// A pair of units with the strength between them.
    fn pair(&self, one: u32, other: u32, strength: f64) -> UnitPair {
        let (a, b) = (f64::from(self.sizes[one as usize]), f64::from(self.sizes[other as usize]));
        let pairs = if one == other { a * (a - 1.0) / 2.0 } else { a * b };
        let n = f64::from(self.people);
        UnitPair {
            one,
            other,
            strength,
            observed: if self.all > 0.0 { strength / self.all } else { 0.0 },
            expected: if self.people > 1 { pairs / (n * (n - 1.0) / 2.0) } else { 0.0 },
        }
    }

    /// The pairs of a unit with itself and with those after it that it has ties to. `strength` is a place for each unit,
    /// zero before and after.
    fn row(&self, one: u32, strength: &mut [f64]) -> Vec<UnitPair> {
        let mut others = vec![one];
        for &thing in &self.of[one as usize] {
            let (units, weight) = &self.things[thing as usize];
            let from = units.partition_point(|&(unit, _)| unit < one);
            let own = f64::from(units[from].1);
            strength[one as usize] += weight * own * (own - 1.0) / 2.0;
            for &(other, present) in &units[from + 1..] {
                if strength[other as usize] == 0.0 {
                    others.push(other);
                }
                strength[other as usize] += weight * own * f64::from(present);
            }
        }
        others.sort_unstable();
        let pair = |other: u32| self.pair(one, other, std::mem::take(&mut strength[other as usize]));
        others.into_iter().map(pair).collect()
    }

    /// The rows of all units, one after another.
    fn rows(&self) -> impl Iterator<Item = Vec<UnitPair>> + '_ {
        let mut strength = vec![0.0; self.sizes.len()];
        self.counted(0).map(move |one| self.row(one, &mut strength))
    }

    /// The pairs of units between which there are ties, and each unit that has people in ties with itself, in the order
    /// of units. A pair of such units that does not come has a strength of 0.
    pub fn pairs(&self) -> impl Iterator<Item = UnitPair> + '_ {
        self.rows().flatten()
    }

    /// The two units that meet least against chance, the first of them where several do; `None` with fewer than two.
    pub fn least(&self) -> Option<UnitPair> {
        let against = |pair: &UnitPair| pair.observed / pair.expected;
        let mut least: Option<UnitPair> = None;
        for row in self.rows() {
            let Some((own, tied)) = row.split_first() else { continue };
            // Whoever is not in the row never met: nobody meets less.
            let mut rest = tied.iter().map(|pair| pair.other);
            if let Some(never) = self.counted(own.one + 1).find(|&other| rest.next() != Some(other)) {
                return Some(self.pair(own.one, never, 0.0));
            }
            least = least.into_iter().chain(tied.iter().cloned()).min_by(|a, b| against(a).total_cmp(&against(b)));
        }
        least
    }
}

impl Ties {
    /// How units mix.
    ///
    /// Tie strength is Newman's (2001): a session of n adds 1 ÷ (n − 1) to each pair of those present, thanks and shared
    /// challenges add 1. Expected, after Krackhardt & Stern (1988) and rescaled for the sizes of groups: 1 − Σ nᵤ(nᵤ−1) ÷
    /// (n(n−1)) over the people with a unit who are in a tie with somebody else who has one.
    pub fn mixing(&self) -> Mixing {
        let units = self.units.len();
        let mut counted = vec![false; self.nodes()];
        let mut things: Vec<(Vec<(u32, u32)>, f64)> = Vec::new();
        let mut of: Vec<Vec<u32>> = vec![Vec::new(); units];
        let (mut across, mut within) = (0.0, 0.0);
        for (people, weight) in &self.strength {
            let mut there: Vec<u32> = people.iter().filter_map(|&person| self.unit[person as usize]).collect();
            if there.len() < 2 {
                continue;
            }
            people.iter().for_each(|&person| counted[person as usize] |= self.unit[person as usize].is_some());
            there.sort_unstable();
            let present: Vec<(u32, u32)> =
                there.chunk_by(|a, b| a == b).map(|run| (run[0], super::place(run.len()))).collect();
            let pairs = |people: f64| people * (people - 1.0) / 2.0;
            let own = present.iter().fold(0.0, |sum, &(_, people)| sum + pairs(f64::from(people)));
            across += weight * (pairs(there.len() as f64) - own);
            within += weight * own;
            present.iter().for_each(|&(unit, _)| of[unit as usize].push(super::place(things.len())));
            things.push((present, *weight));
        }
        let mut sizes = vec![0_u32; units];
        let with_unit = self.unit.iter().zip(&counted).filter(|(_, counted)| **counted);
        with_unit.filter_map(|(unit, _)| *unit).for_each(|unit| sizes[unit as usize] += 1);
        let people: u32 = sizes.iter().sum();
        let several = sizes.iter().filter(|size| **size > 0).count() > 1;
        let mut mixing = Mixing { value: None, across, all: across + within, expected: 0.0, people, sizes, things, of };
        if several {
            mixing.expected = mixing.counted(0).fold(1.0, |rest, unit| rest - mixing.pair(unit, unit, 0.0).expected);
        }
        mixing.value = (several && mixing.all > 0.0 && mixing.expected > 0.0)
            .then(|| mixing.across / mixing.all / mixing.expected);
        mixing
    }
}
