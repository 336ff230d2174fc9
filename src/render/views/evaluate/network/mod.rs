//! The tie graph of a period.

mod around;
mod graph;
mod page;

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

pub use around::AroundView;
pub use graph::{NodeRow, TIE_COLUMNS, TieRow};

use super::{PeriodView, SamplingView, maybe, number};
use crate::domain::facts::Facts;
use crate::domain::period::Period;
use crate::health::ties::{Node, Tie};
use crate::health::{Network, Outside};

/// How many there are of the lists that could go on for ever, where nobody says so.
const HIGHEST: usize = 10;

/// How many people read of each list, where nobody says so.
const SHOWN: usize = 5;

/// How many pairs of units they read of.
const PAIRS: usize = 3;

/// Into how many columns the mixing of units is put.
const COLUMNS: usize = 12;

/// How much of each list is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Of what could be listed in full.
    lists: usize,
    /// Of what is the beginning of a long order: connectors, strongest ties.
    highest: usize,
    /// Of pairs of units.
    pairs: usize,
    /// Of units whose mixing is told, the largest first.
    units: usize,
}

impl Limits {
    /// What was asked for, or what is usual for people or for programs.
    pub fn new(asked: Option<usize>, people: bool) -> Self {
        let units = if people { COLUMNS } else { usize::MAX };
        match (asked, people) {
            (Some(most), _) => Self { lists: most, highest: most, pairs: most, units },
            (None, true) => Self { lists: SHOWN, highest: SHOWN, pairs: PAIRS, units },
            (None, false) => Self { lists: usize::MAX, highest: HIGHEST, pairs: HIGHEST, units },
        }
    }

    /// How many people around somebody are listed.
    pub fn around(asked: Option<usize>, people: bool) -> usize {
        asked.unwrap_or(if people { HIGHEST } else { usize::MAX })
    }
}

/// Somebody who may be named.
#[derive(Debug, Clone, Serialize)]
struct PersonView {
    member: String,
    name: Option<String>,
    unit: Option<String>,
}

impl PersonView {
    fn new(outside: &Outside<'_, '_>, node: Node) -> Self {
        Self {
            member: outside.id(node).into_owned(),
            name: outside.name(node).map(str::to_owned),
            unit: outside.unit(node).map(str::to_owned),
        }
    }

    fn unit(&self) -> &str {
        self.unit.as_deref().unwrap_or("—")
    }
}

/// How many there are.
#[derive(Debug, Clone, Serialize)]
struct Totals {
    people: usize,
    private: usize,
    ties: u64,
    components: usize,
    not_yet_connected: usize,
    only_links: usize,
}

/// Somebody without whom people lose touch.
#[derive(Debug, Clone, Serialize)]
struct LinkRow {
    #[serde(flatten)]
    person: PersonView,
    cut_off: u32,
    units: Vec<String>,
    groups: Vec<u32>,
}

/// Somebody on the shortest paths between others.
#[derive(Debug, Clone, Serialize)]
struct ConnectorRow {
    #[serde(flatten)]
    person: PersonView,
    betweenness: Value,
    ties: u32,
    units: u32,
}

/// A strong tie.
#[derive(Debug, Clone, Serialize)]
struct StrongRow {
    members: [String; 2],
    units: [Option<String>; 2],
    strength: Value,
    sessions: u32,
    thanks: u32,
    challenges: u32,
    #[serde(skip)]
    tie: Tie,
}

/// A unit.
#[derive(Debug, Clone, Serialize)]
struct UnitRow {
    unit: String,
    people: u32,
}

/// Two units between which there are ties, or one with itself, against chance.
#[derive(Debug, Clone, Serialize)]
struct MixingRow {
    units: [String; 2],
    strength: Value,
    observed: Value,
    expected: Value,
    ratio: Value,
}

impl MixingRow {
    /// Whether it is that of a unit with itself.
    fn is_own(&self) -> bool {
        self.units[0] == self.units[1]
    }
}

/// Somebody who carries strength between two units.
#[derive(Debug, Clone, Serialize)]
struct CarrierRow {
    member: String,
    share: Value,
}

/// Two units, and who connects them.
#[derive(Debug, Clone, Serialize)]
struct ConnectingRow {
    units: [String; 2],
    strength: Value,
    ratio: Value,
    carriers: u32,
    people: Vec<CarrierRow>,
}

/// The tie graph of a period: its parts, who holds it together, how units mix.
#[derive(Debug, Clone, Serialize)]
pub struct NetworkView {
    community: String,
    as_of: NaiveDate,
    period: PeriodView,
    tie_cap: u32,
    totals: Totals,
    density: Value,
    clustering: Value,
    clustering_sampling: Option<SamplingView>,
    unit_mixing: Value,
    components: Vec<u32>,
    not_yet_connected: Vec<String>,
    only_links: Vec<LinkRow>,
    connectors: Vec<ConnectorRow>,
    connectors_sampling: Option<SamplingView>,
    strongest: Vec<StrongRow>,
    units: Vec<UnitRow>,
    mixing: Vec<MixingRow>,
    connecting: Vec<ConnectingRow>,
    #[serde(skip)]
    first: Option<String>,
    #[serde(skip)]
    beyond: bool,
}

impl NetworkView {
    /// The view of a network, under the names that people have outside.
    pub fn new(facts: &Facts, period: &Period, as_of: NaiveDate, outside: &Outside<'_, '_>, limits: Limits) -> Self {
        let network = outside.network();
        let isolates = network.degrees().isolates();
        let listed = |node: &&Node| network.may_list(**node);
        let id = |node: Node| outside.id(node).into_owned();
        let links = network.only_links(limits.lists);
        let between = network.betweenness();
        let closeness = network.closeness();
        let mixing = network.mixing();
        let units: Vec<(u32, &str, u32)> = network
            .units()
            .into_iter()
            .filter_map(|(unit, people)| Some((unit, outside.unit_name(unit)?, people)))
            .collect();
        let mut told = vec![false; network.ties().units.len()];
        units.iter().take(limits.units).for_each(|&(unit, ..)| told[unit as usize] = true);
        let pair =
            |one: u32, other: u32| Some([outside.unit_name(one)?.to_owned(), outside.unit_name(other)?.to_owned()]);
        Self {
            community: facts.charter.name.clone(),
            as_of,
            period: PeriodView::from(period),
            tie_cap: network.tie_cap(),
            totals: Totals {
                people: network.nodes(),
                private: (0..network.nodes() as Node).filter(|&node| !network.may_list(node)).count(),
                ties: network.degrees().ties(),
                components: network.parts().sizes.len(),
                not_yet_connected: isolates.len(),
                only_links: network.parts().only_links.len(),
            },
            density: maybe(network.density()),
            clustering: maybe(closeness.clustering),
            clustering_sampling: SamplingView::new(Some(closeness.sampling)),
            unit_mixing: maybe(mixing.value),
            components: network.parts().sizes.iter().copied().filter(|size| *size > 1).collect(),
            not_yet_connected: isolates.iter().filter(listed).take(limits.lists).map(|&node| id(node)).collect(),
            only_links: links
                .iter()
                .map(|link| LinkRow {
                    person: PersonView::new(outside, link.node),
                    cut_off: link.cut_off(),
                    units: link.units.iter().filter_map(|&unit| outside.unit_name(unit).map(str::to_owned)).collect(),
                    groups: link.groups.clone(),
                })
                .collect(),
            connectors: network
                .connectors(between, limits.highest)
                .iter()
                .map(|connector| ConnectorRow {
                    person: PersonView::new(outside, connector.node),
                    betweenness: number(connector.value),
                    ties: network.degrees().of[connector.node as usize],
                    units: connector.units,
                })
                .collect(),
            connectors_sampling: SamplingView::new(Some(between.sampling)),
            strongest: network
                .strongest(limits.highest)
                .into_iter()
                .map(|tie| StrongRow {
                    members: [tie.one, tie.other].map(id),
                    units: [tie.one, tie.other].map(|node| outside.unit(node).map(str::to_owned)),
                    strength: number(tie.strength),
                    sessions: tie.sessions,
                    thanks: tie.thanks,
                    challenges: tie.challenges,
                    tie,
                })
                .collect(),
            mixing: mixing
                .pairs()
                .filter(|found| told[found.one as usize] && told[found.other as usize])
                .filter_map(|found| {
                    Some(MixingRow {
                        units: pair(found.one, found.other)?,
                        strength: number(found.strength),
                        observed: number(found.observed),
                        expected: number(found.expected),
                        ratio: maybe(ratio(found.observed, found.expected)),
                    })
                })
                .collect(),
            connecting: network
                .connecting(&mixing, limits.pairs)
                .into_iter()
                .filter_map(|found| {
                    let carrier = |&(node, share): &(Node, f64)| CarrierRow { member: id(node), share: number(share) };
                    Some(ConnectingRow {
                        units: pair(found.pair.one, found.pair.other)?,
                        strength: number(found.pair.strength),
                        ratio: maybe(ratio(found.pair.observed, found.pair.expected)),
                        carriers: found.all,
                        people: found.people.iter().map(carrier).collect(),
                    })
                })
                .collect(),
            units: units.into_iter().map(|(_, unit, people)| UnitRow { unit: unit.to_owned(), people }).collect(),
            // A number names nobody who could be looked for.
            first: example(network).filter(|_| !outside.anonymous()).map(id),
            beyond: beyond(facts, period, as_of),
        }
    }
}

/// Whether anything happened outside a period until today, so that it may help to look at the whole time.
fn beyond(facts: &Facts, period: &Period, as_of: NaiveDate) -> bool {
    let sessions = facts.sessions.iter().map(|session| session.day);
    let mut days = sessions.chain(facts.recognitions.iter().map(|thanks| thanks.day));
    days.any(|day| !period.holds(day) && day <= as_of)
}

/// Somebody to look around at: who has most ties of those who may be named.
fn example(network: &Network<'_>) -> Option<Node> {
    let named = (0..network.nodes() as Node).filter(|&node| network.may_list(node));
    named.max_by_key(|&node| (network.degrees().of[node as usize], std::cmp::Reverse(node)))
}

/// What was seen against what chance would have.
fn ratio(observed: f64, expected: f64) -> Option<f64> {
    (expected > 0.0).then(|| observed / expected)
}
