//! Walks over the incidence from several people at once, level by level, and back.
//!
//! Brandes' algorithm (2001) goes over the whole graph once for each source. Sources that go together share what is slow
//! about it, the jumps through memory: every number is kept for all of them side by side, a lane each.

use std::ops::Range;

use super::twins::Twins;
use super::{Incidence, Node};

/// How many sources go together.
pub(super) const LANES: usize = 8;

/// A number for each source.
type Lanes = [f64; LANES];

const NOTHING: Lanes = [0.0; LANES];

/// Numbers of paths grow with every level. From here on a level is scaled down, which no quotient of them notices.
const MANY: f64 = 1e150;

/// A level of more than one in so many is broad: it is quicker to look at everything than to ask what is beside it.
const BROAD: usize = 8;

/// Some sources: a bit for each lane.
type Mask = u8;

/// The people of a walk, or the things.
struct Side {
    /// By the sources of which it was reached.
    reached: Vec<Mask>,
    /// On the way out, how many paths arrive at this level; on the way back, what is carried for everything behind.
    /// Nothing but zeros outside the level at hand.
    work: Vec<Lanes>,
    /// What was reached at each level, and by which sources; whatever different sources reach at different levels stands
    /// here several times.
    found: Vec<(u32, Mask)>,
    /// Where each level begins in `found`.
    levels: Vec<usize>,
    /// Those that may be reached next, and whether one is among them.
    next: Vec<u32>,
    marked: Vec<bool>,
}

impl Side {
    fn new(size: usize) -> Self {
        Self {
            reached: vec![0; size],
            work: vec![NOTHING; size],
            found: Vec::new(),
            levels: Vec::new(),
            next: Vec::new(),
            marked: vec![false; size],
        }
    }

    /// Where the ones of a level stand in `found`.
    fn places(&self, level: usize) -> Range<usize> {
        let from = self.levels.get(level).copied().unwrap_or(self.found.len());
        from..self.levels.get(level + 1).copied().unwrap_or(self.found.len())
    }

    fn level(&self, level: usize) -> &[(u32, Mask)] {
        &self.found[self.places(level)]
    }

    /// Forgets what was carried at a level.
    fn clear(&mut self, level: usize) {
        for at in self.places(level) {
            self.work[self.found[at].0 as usize] = NOTHING;
        }
    }

    fn forget(&mut self) {
        for &(one, _) in &self.found {
            self.reached[one as usize] = 0;
        }
        self.found.clear();
        self.levels.clear();
    }

    /// Looks for those that a level of the other side may reach: what it has beside it, or, where that is nearly
    /// everything, whatever was not reached by all.
    fn look_at<'i>(&mut self, level: &[(u32, Mask)], all: Mask, beside: impl Fn(u32) -> &'i [u32]) {
        self.next.clear();
        if level.len() > self.reached.len() / BROAD {
            let open = (0..).zip(&self.reached).filter(|(_, reached)| **reached != all);
            self.next.extend(open.map(|(one, _)| one));
            return;
        }
        for &one in level.iter().flat_map(|&(one, _)| beside(one)) {
            if self.reached[one as usize] != all && !self.marked[one as usize] {
                self.marked[one as usize] = true;
                self.next.push(one);
            }
        }
        self.next.iter().for_each(|&one| self.marked[one as usize] = false);
    }

    /// The sum of what these carry.
    fn sum(&self, of: &[u32]) -> Lanes {
        let mut sum = NOTHING;
        for &one in of {
            let work = &self.work[one as usize];
            for lane in 0..LANES {
                sum[lane] += work[lane];
            }
        }
        sum
    }
}

/// What stands in some lanes, and nothing in the others. Without a branch: which lanes they are is hard to foresee.
fn masked(lanes: &Lanes, mask: Mask) -> Lanes {
    let mut kept = NOTHING;
    for lane in 0..LANES {
        let whole = 0_u64.wrapping_sub(u64::from(mask >> lane & 1));
        kept[lane] = f64::from_bits(lanes[lane].to_bits() & whole);
    }
    kept
}

/// A walk from some people over the whole incidence, and back. A person stands for all who shared the very same things.
pub(super) struct Walk<'i> {
    incidence: &'i Incidence,
    /// How many people there are of each kind.
    number: &'i [f64],
    people: Side,
    things: Side,
    /// How many shortest paths lead to each person, as scaled at their level.
    paths: Vec<Lanes>,
    /// By what each level of people was scaled.
    scales: Vec<Lanes>,
}

impl<'i> Walk<'i> {
    pub(super) fn new(twins: &'i Twins) -> Self {
        let incidence = &twins.incidence;
        Self {
            incidence,
            number: &twins.number,
            people: Side::new(incidence.nodes()),
            things: Side::new(incidence.things_len()),
            paths: vec![NOTHING; incidence.nodes()],
            scales: Vec::new(),
        }
    }

    /// Adds to `sum` what each person carries of the shortest paths to everybody else from at most [`LANES`] sources, each
    /// so many times.
    pub(super) fn from(&mut self, sources: &[(Node, f64)], sum: &mut [f64]) {
        let all = sources.iter().enumerate().fold(0, |all, (lane, _)| all | 1 << lane);
        let mut times = NOTHING;
        self.people.levels.push(0);
        self.scales.push([1.0; LANES]);
        for (lane, &(source, often)) in sources.iter().enumerate() {
            let mask = 1 << lane;
            times[lane] = often;
            self.people.reached[source as usize] |= mask;
            self.people.found.push((source, mask));
            self.people.work[source as usize][lane] = 1.0;
            self.paths[source as usize][lane] = 1.0;
        }
        let incidence = self.incidence;
        for level in 0.. {
            let (people, things) = (&mut self.people, &mut self.things);
            reach(people, things, level, all, |person| incidence.things(person), |thing| incidence.people(thing));
            people.clear(level);
            reach(things, people, level, all, |thing| incidence.people(thing), |person| incidence.things(person));
            things.clear(level);
            if people.level(level + 1).is_empty() {
                break;
            }
            self.count(level + 1);
        }
        self.back(&times, sum);
        self.people.forget();
        self.things.forget();
        self.scales.clear();
    }

    /// Notes how many paths lead to the people of a level.
    fn count(&mut self, level: usize) {
        let mut most = NOTHING;
        for &(person, _) in self.people.level(level) {
            let paths = &self.people.work[person as usize];
            (0..LANES).for_each(|lane| most[lane] = most[lane].max(paths[lane]));
        }
        let scale: Lanes = std::array::from_fn(|lane| if most[lane] > MANY { 1.0 / MANY } else { 1.0 });
        for at in self.people.places(level) {
            let (person, mask) = self.people.found[at];
            let person = person as usize;
            for lane in (0..LANES).filter(|lane| mask >> lane & 1 == 1) {
                // However few among very many: it is a path.
                let paths = (self.people.work[person][lane] * scale[lane]).max(f64::MIN_POSITIVE);
                self.people.work[person][lane] = paths * self.number[person];
                self.paths[person][lane] = paths;
            }
        }
        self.scales.push(scale);
    }

    /// From the farthest back: everybody but the source is an end of paths, and carries what is behind them. With σ paths
    /// to a person and δ carried there, each path to them carries (1 + δ) ÷ σ for those before.
    fn back(&mut self, times: &Lanes, sum: &mut [f64]) {
        let incidence = self.incidence;
        for level in (1..self.scales.len()).rev() {
            // Of the things at this level, those behind these people, each path carries what they say.
            for at in self.people.places(level) {
                let (person, mask) = self.people.found[at];
                let behind = if level + 1 < self.scales.len() {
                    masked(&self.things.sum(incidence.things(person)), mask)
                } else {
                    NOTHING
                };
                let (paths, mut carried) = (&self.paths[person as usize], 0.0);
                let (work, number) = (&mut self.people.work[person as usize], self.number[person as usize]);
                for lane in (0..LANES).filter(|lane| mask >> lane & 1 == 1) {
                    carried += behind[lane] * paths[lane] * times[lane];
                    work[lane] = (1.0 / paths[lane] + behind[lane]) * self.scales[level][lane] * number;
                }
                sum[person as usize] += carried;
            }
            self.things.clear(level);
            for at in self.things.places(level - 1) {
                let (thing, mask) = self.things.found[at];
                self.things.work[thing as usize] = masked(&self.people.sum(incidence.people(thing)), mask);
            }
            self.people.clear(level);
        }
        self.things.clear(0);
    }
}

/// Goes from a level of one side to what it reaches first on the other: `beside` is what one of `from` has on the other
/// side, `back` what one of the other side has on this.
fn reach<'i>(
    from: &Side,
    to: &mut Side,
    level: usize,
    all: Mask,
    beside: impl Fn(u32) -> &'i [u32],
    back: impl Fn(u32) -> &'i [u32],
) {
    to.levels.push(to.found.len());
    to.look_at(from.level(level), all, beside);
    for at in 0..to.next.len() {
        let one = to.next[at];
        let reached = to.reached[one as usize];
        let arrived = from.sum(back(one));
        let mask = (0..LANES).fold(0, |mask, lane| mask | (Mask::from(arrived[lane] > 0.0) << lane)) & !reached;
        if mask != 0 {
            to.work[one as usize] = masked(&arrived, mask);
            to.reached[one as usize] = reached | mask;
            to.found.push((one, mask));
        }
    }
}
