//! The tie graph in measures: does everybody belong together, do units meet, and who connects whom?

use super::measure::{Area, Direction, Guard, Measure, SMALL, Unit, number};
use super::reading::{Basis, Finding, Reading};
use super::scene::{Scene, numbers};
use super::ties::{Mixing, Node, Sampling, Ties, UnitPair};

/// How many connectors are named.
pub(super) const CONNECTORS: usize = 10;

pub(super) const LARGEST_COMPONENT: Measure = Measure {
    key: "largest_component",
    area: Area::Connection,
    direction: Direction::Up,
    good: number(0.8),
    watch: number(0.5),
    unit: Unit::Share,
    source: "house",
    formula: "people in the largest connected component of the tie graph ÷ people in it. In it: everyone active in the \
              period, and whoever gave or received thanks. A tie: both at one session of at most tie_cap people, thanks, \
              or both active on one challenge",
    moves: "introducing people of one circle to those of another; a session for two circles together",
    guard: Guard::Small,
    sizes: &[],
    listed: true,
    command: "praktik member match",
    compute: largest_component,
};

pub(super) const UNIT_MIXING: Measure = Measure {
    key: "unit_mixing",
    area: Area::Connection,
    direction: Direction::Up,
    good: number(0.8),
    watch: number(0.5),
    unit: Unit::Ratio,
    source: "E-I idea of Krackhardt & Stern 1988, rescaled for the sizes of groups; tie strength of Newman 2001; bounds: house",
    formula: "share of tie strength across units ÷ the share that chance would give it, 1 − Σ nᵤ(nᵤ−1) ÷ (n(n−1)), over \
              people with a unit who have a tie to somebody else with one. A session of n adds 1 ÷ (n−1) to each pair, \
              thanks and a shared challenge add 1. No value with one unit",
    moves: "introductions across units; a session that two units prepare together",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik member match --across unit",
    compute: unit_mixing,
};

pub(super) const ISOLATES: Measure = Measure {
    key: "isolates",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Share,
    source: "standard network measure; sessions are cliques: compare over time only",
    formula: "people of the tie graph without a tie ÷ people in it",
    moves: "small sessions; introductions for whoever comes only to large ones",
    guard: Guard::Small,
    sizes: &[],
    listed: false,
    command: "praktik member match",
    compute: isolates,
};

pub(super) const DENSITY: Measure = Measure {
    key: "density",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Share,
    source: "standard network measure; sessions are cliques: compare over time only",
    formula: "ties ÷ pairs of people in the tie graph, n(n−1) ÷ 2",
    moves: "how many people come to the same sessions; it falls as a community grows",
    guard: Guard::Never,
    sizes: &[],
    listed: false,
    command: "praktik evaluate network",
    compute: density,
};

pub(super) const CLUSTERING: Measure = Measure {
    key: "clustering",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Share,
    source: "transitivity; sessions are cliques: compare over time only",
    formula: "3 · triangles ÷ connected triples of the tie graph; no value without a triple. Exact up to 12,000 people; \
              beyond, from wedges drawn at each person",
    moves: "whether the people somebody meets also meet each other",
    guard: Guard::Never,
    sizes: &[],
    listed: false,
    command: "praktik evaluate network",
    compute: clustering,
};

pub(super) const BRIDGES: Measure = Measure {
    key: "bridges",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Count,
    source: "articulation points; Tarjan 1972",
    formula: "people without whom a component of the tie graph falls apart: the only link between others",
    moves: "a second person who knows both sides",
    guard: Guard::Never,
    sizes: &[],
    listed: false,
    command: "praktik member match",
    compute: bridges,
};

pub(super) const BETWEENNESS: Measure = Measure {
    key: "betweenness",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Share,
    source: "two-mode betweenness: Freeman 1977; Faust 1997; Brandes 2001",
    formula: "the highest share of shortest paths between two others that go through one person, over what people \
              shared, each thing a path of its own: Σ ÷ ((n−1)(n−2) ÷ 2). Exact up to 5,000 people; beyond, from \
              sampled sources",
    moves: "who connects circles that do not meet otherwise",
    guard: Guard::Never,
    sizes: &[],
    listed: false,
    command: "praktik evaluate network",
    compute: betweenness,
};

/// How many pairs of units are behind a figure, the strongest first.
const PAIRS: usize = 20;

impl Reading {
    /// Names what ties: the sessions up to the cap, and how many thank-yous and larger sessions there are beside them.
    fn tying(self, scene: &Scene<'_>) -> Self {
        let cap = scene.policy.tie_cap;
        let small = |&session: &usize| cap == 0 || scene.present(session).len() <= cap as usize;
        let (tying, larger): (Vec<usize>, Vec<usize>) = met(scene).partition(small);
        let thanks = scene
            .recognitions()
            .iter()
            .filter(|one| one.giver.is_some_and(|giver| one.receivers.iter().any(|receiver| *receiver != giver)));
        let mut things = Vec::new();
        match thanks.count() {
            0 => {}
            1 => things.push("1 thank-you".to_owned()),
            many => things.push(format!("{many} thank-yous")),
        }
        match larger.len() {
            0 => {}
            1 => things.push(format!("1 session of more than {cap} people, which ties nobody")),
            many => things.push(format!("{many} sessions of more than {cap} people, which tie nobody")),
        }
        self.sessions(numbers(tying.into_iter())).things(things)
    }
}

/// The sessions at which at least two people were.
fn met<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = usize> + use<'s> {
    scene.taken().filter(|&session| scene.present(session).len() > 1)
}

/// The people of some nodes, by handle.
fn people(ties: &Ties, nodes: &[Node]) -> Vec<u32> {
    nodes.iter().map(|&node| ties.people[node as usize]).collect()
}

fn largest_component(scene: &Scene<'_>) -> Reading {
    let ties = scene.ties();
    let parts = ties.parts();
    let largest = parts.sizes.first().copied().unwrap_or_default() as usize;
    let outside: Vec<Node> = (0..).zip(&parts.component).filter(|(_, at)| **at > 0).map(|(node, _)| node).collect();
    Reading::share(largest, ties.nodes()).people(people(ties, &outside)).tying(scene)
}

fn unit_mixing(scene: &Scene<'_>) -> Reading {
    let ties = scene.ties();
    let mixing = ties.mixing();
    let Some(value) = mixing.value else { return Reading::nothing() };
    let basis = Basis::Fraction { numerator: mixing.across / mixing.all, denominator: mixing.expected };
    let few = f64::from(mixing.people) < SMALL;
    // How strongly people are tied knows no cap.
    Reading { value: Some(value), basis, few, ..Reading::nothing() }
        .finding(seldom(ties, &mixing))
        .sessions(numbers(met(scene)))
        .things(pairs(ties, &mixing))
}

/// The pairs of units that meet most, each with its share of all strength and the one that chance would give it.
fn pairs(ties: &Ties, mixing: &Mixing) -> Vec<String> {
    let mut apart: Vec<UnitPair> =
        mixing.pairs().filter(|pair| pair.one != pair.other && pair.strength > 0.0).collect();
    let order = |a: &UnitPair, b: &UnitPair| {
        b.strength.total_cmp(&a.strength).then_with(|| (a.one, a.other).cmp(&(b.one, b.other)))
    };
    if apart.len() > PAIRS {
        apart.select_nth_unstable_by(PAIRS, order);
        apart.truncate(PAIRS);
    }
    apart.sort_by(order);
    let said = |pair: &UnitPair| {
        let (one, other) = (&ties.units[pair.one as usize], &ties.units[pair.other as usize]);
        format!("{one} with {other} {:.2} (by chance {:.2})", pair.observed, pair.expected)
    };
    apart.iter().map(said).collect()
}

/// The two units that meet least, against what chance would have.
fn seldom(ties: &Ties, mixing: &Mixing) -> Finding {
    let least = mixing.least();
    let name = |unit: u32| ties.units[unit as usize].clone();
    Finding::Units {
        ratio: least.as_ref().map_or(1.0, |pair| pair.observed / pair.expected),
        one: least.as_ref().map(|pair| name(pair.one)).unwrap_or_default(),
        other: least.as_ref().map(|pair| name(pair.other)).unwrap_or_default(),
    }
}

fn isolates(scene: &Scene<'_>) -> Reading {
    let ties = scene.ties();
    let isolates = ties.degrees().isolates();
    Reading::share(isolates.len(), ties.nodes()).people(people(ties, &isolates)).tying(scene)
}

fn density(scene: &Scene<'_>) -> Reading {
    let ties = scene.ties();
    let n = ties.nodes() as f64;
    Reading::quotient(ties.degrees().ties() as f64, n * (n - 1.0) / 2.0).tying(scene)
}

fn clustering(scene: &Scene<'_>) -> Reading {
    let closeness = scene.ties().closeness();
    let Some(value) = closeness.clustering else { return Reading::nothing() };
    let triples = closeness.degrees.triples();
    // Triples are whole.
    Reading { value: Some(value), ..Reading::quotient((value * triples).round(), triples) }
        .tying(scene)
        .sampled(closeness.sampling)
}

fn bridges(scene: &Scene<'_>) -> Reading {
    let ties = scene.ties();
    if ties.nodes() == 0 {
        return Reading::nothing();
    }
    let links = people(ties, &ties.parts().only_links);
    Reading { people: links.clone(), ..Reading::count(links.len() as i64) }.people(links).tying(scene)
}

fn betweenness(scene: &Scene<'_>) -> Reading {
    let ties = scene.ties();
    if ties.nodes() < 3 {
        return Reading::nothing();
    }
    let found = ties.betweenness();
    let highest = found.highest(CONNECTORS);
    let value = highest.first().map_or(0.0, |&node| found.of[node as usize]);
    let connectors = people(ties, &highest);
    Reading { people: connectors.clone(), ..Reading::resting_on(value, ties.nodes()) }
        .people(connectors)
        .tying(scene)
        .sampled(found.sampling)
}

impl Reading {
    /// Says how the value was come by, where it was sampled.
    fn sampled(mut self, sampling: Sampling) -> Self {
        self.sampling = Some(sampling).filter(|sampling| *sampling != Sampling::Exact);
        self
    }
}
