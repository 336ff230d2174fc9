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

/// How units mix in a period.
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
    /// Every pair of units that has people in ties, each unit with itself too.
    pub pairs: Vec<UnitPair>,
}

impl Ties {
    /// How units mix.
    ///
    /// Tie strength is Newman's (2001): a session of n adds 1 ÷ (n − 1) to each pair of those present, thanks and shared
    /// challenges add 1. Expected, after Krackhardt & Stern (1988) and rescaled for the sizes of groups: 1 − Σ nᵤ(nᵤ−1) ÷
    /// (n(n−1)) over the people with a unit who are in a tie with somebody else who has one.
    pub fn mixing(&self) -> Mixing {
        let units = self.units.len();
        let mut strength = vec![0.0_f64; units * units];
        let mut counted = vec![false; self.nodes()];
        let mut present = vec![0_u32; units];
        let mut there: Vec<usize> = Vec::new();
        for (people, weight) in &self.strength {
            for &person in people {
                if let Some(unit) = self.unit[person as usize] {
                    let unit = unit as usize;
                    if present[unit] == 0 {
                        there.push(unit);
                    }
                    present[unit] += 1;
                }
            }
            let with_unit: u32 = there.iter().map(|&unit| present[unit]).sum();
            if with_unit > 1 {
                for &person in people {
                    counted[person as usize] |= self.unit[person as usize].is_some();
                }
            }
            there.sort_unstable();
            for (place, &one) in there.iter().enumerate() {
                let own = f64::from(present[one]);
                strength[one * units + one] += weight * own * (own - 1.0) / 2.0;
                for &other in &there[place + 1..] {
                    strength[one * units + other] += weight * own * f64::from(present[other]);
                }
            }
            there.drain(..).for_each(|unit| present[unit] = 0);
        }
        let mut sizes = vec![0_u32; units];
        for (unit, _) in self.unit.iter().zip(&counted).filter(|(_, counted)| **counted) {
            if let Some(unit) = unit {
                sizes[*unit as usize] += 1;
            }
        }
        let people: u32 = sizes.iter().sum();
        let n = f64::from(people);
        let chance = |one: usize, other: usize| {
            let (a, b) = (f64::from(sizes[one]), f64::from(sizes[other]));
            let pairs = if one == other { a * (a - 1.0) / 2.0 } else { a * b };
            if people > 1 { pairs / (n * (n - 1.0) / 2.0) } else { 0.0 }
        };
        let all: f64 = strength.iter().sum();
        let mut pairs = Vec::new();
        let (mut across, mut expected) = (0.0, 1.0);
        for one in (0..units).filter(|&unit| sizes[unit] > 0) {
            for other in (one..units).filter(|&unit| sizes[unit] > 0) {
                let strength = strength[one * units + other];
                if one == other {
                    expected -= chance(one, one);
                } else {
                    across += strength;
                }
                let observed = if all > 0.0 { strength / all } else { 0.0 };
                pairs.push(UnitPair {
                    one: super::place(one),
                    other: super::place(other),
                    strength,
                    observed,
                    expected: chance(one, other),
                });
            }
        }
        let several = sizes.iter().filter(|size| **size > 0).count() > 1;
        let value = (several && all > 0.0 && expected > 0.0).then(|| across / all / expected);
        Mixing { value, across, all, expected: if several { expected } else { 0.0 }, people, pairs }
    }
}
