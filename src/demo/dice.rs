//! Chance that is the same on every platform: whole numbers from one ChaCha stream for each part of the community.

use chrono::{Days, NaiveDate};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stream of chance.
#[derive(Debug)]
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream `part` of a seed: what one part draws leaves the others as they are.
    pub(super) fn of(seed: u64, part: u64) -> Self {
        let mut stream = ChaCha8Rng::seed_from_u64(seed);
        stream.set_stream(part);
        Self(stream)
    }

    /// A number under `limit`; 0 where that is 0.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        ((u128::from(self.0.next_u64()) * u128::from(limit)) >> 64) as u64
    }

    /// A number from `least` to `most`, both included.
    pub(super) fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(u64::from(most.saturating_sub(least)) + 1) as u32
    }

    /// Whether something happens that happens `percent` times in a hundred.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of a list that is not empty.
    pub(super) fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }

    /// Some day from one to another, both included; the first where they are the wrong way round.
    pub(super) fn day(&mut self, from: NaiveDate, until: NaiveDate) -> NaiveDate {
        let days = (until - from).num_days().max(0) as u64;
        from + Days::new(self.below(days + 1))
    }

    /// Puts a list in some order.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}

/// Draws places with given weights.
#[derive(Debug)]
pub(super) struct Urn {
    places: Vec<u32>,
    sums: Vec<u64>,
}

impl Urn {
    /// Of places, each with its weight.
    pub(super) fn new(places: impl Iterator<Item = (u32, u64)>) -> Self {
        let (mut all, mut sums, mut sum) = (Vec::new(), Vec::new(), 0u64);
        for (place, weight) in places {
            sum += weight;
            all.push(place);
            sums.push(sum);
        }
        Self { places: all, sums }
    }

    /// One place; `None` where there is none with a weight.
    pub(super) fn draw(&self, dice: &mut Dice) -> Option<u32> {
        let sum = self.sums.last().copied().filter(|sum| *sum > 0)?;
        let drawn = dice.below(sum);
        self.places.get(self.sums.partition_point(|sum| *sum <= drawn)).copied()
    }
}
