//! The network itself, for other programs: written as it comes, since there may be more ties than memory.

use std::borrow::Cow;
use std::io::Write;

use crate::commands::App;
use crate::commands::deliver::{Destination, deliver_as_made};
use crate::domain::period::Period;
use crate::error::Result;
use crate::exchange::graph::{About, Dot, GraphMl, GraphNode, GraphTie, GraphWriter};
use crate::health::Outside;
use crate::health::ties::{Node, Tie};
use crate::interrupt;
use crate::progress::{self, Progress};
use crate::render::View;
use crate::render::stream::{Listed, Rows};
use crate::render::views::evaluate::network::{NodeRow, TIE_COLUMNS, TieRow};

/// From so many ties on, whoever waits is told how many there are.
const MANY: u64 = 2_000_000;

/// What is written: everybody in the network, or those around somebody, and the ties among them.
pub(super) struct Graph<'g> {
    outside: &'g Outside<'g, 'g>,
    about: About<'g>,
    people: Vec<Node>,
    /// What everybody is called.
    ids: Vec<Cow<'g, str>>,
    /// How many ties there are, where that is known beforehand.
    ties: Option<u64>,
}

impl<'g> Graph<'g> {
    /// Everybody in a network, or whoever is around somebody, given by their number in the facts.
    pub(super) fn new(outside: &'g Outside<'g, 'g>, community: &'g str, period: &Period, around: Option<u32>) -> Self {
        let network = outside.network();
        let (people, ties) = match around {
            None => (outside.order().to_vec(), Some(network.degrees().ties())),
            Some(person) => {
                let mut inside = vec![false; network.nodes()];
                let middle = network.node_of(person);
                let others = middle.map(|node| network.neighbours(node)).unwrap_or_default();
                others.iter().chain(&middle).for_each(|&node| inside[node as usize] = true);
                (outside.order().iter().copied().filter(|&node| inside[node as usize]).collect(), None)
            }
        };
        let ids = (0..network.nodes() as Node).map(|node| outside.id(node)).collect();
        let about = About { community, from: period.from, until: period.until, tie_cap: network.tie_cap() };
        Self { outside, about, people, ids, ties }
    }

    /// Writes it in a format to where it is wanted. `view` is what json and yaml say before it.
    pub(super) fn deliver(
        &self,
        format: &str,
        view: &dyn Fn() -> Result<Box<dyn View + 'g>>,
        destination: &Destination,
        app: &mut App<'_>,
    ) -> Result<()> {
        if let Some(ties) = self.ties.filter(|ties| *ties >= MANY) {
            app.say(&format!("note: {ties} ties are written, one by one; this takes a while, and room"))?;
        }
        deliver_as_made(app, &destination.target, |mut out, progress| match format {
            "csv" => self.rows(out, destination.raw, progress),
            "graphml" => self.graph(&mut GraphMl::new(out), progress),
            "dot" => self.graph(&mut Dot::new(out), progress),
            other => self.lists(Listed::begin(&mut out, view()?.as_ref(), other == "yaml")?, progress),
        })
    }

    fn id(&self, node: Node) -> &str {
        &self.ids[node as usize]
    }

    /// Hands over every tie, and says how far it has come.
    fn each_tie(&self, progress: Option<&Progress>, mut take: impl FnMut(&Tie) -> Result<()>) -> Result<()> {
        let mut written = 0_u64;
        self.outside.network().each_tie(&self.people, |tie| {
            take(tie)?;
            written += 1;
            match (progress, self.ties) {
                _ if !written.is_multiple_of(10_000) => Ok(()),
                (Some(progress), Some(of)) => progress.reached("writing ties", written, of),
                _ if interrupt::noted() => Err(progress::broken_off()),
                _ => Ok(()),
            }
        })
    }

    fn rows(&self, out: &mut dyn Write, raw: bool, progress: Option<&Progress>) -> Result<()> {
        let mut rows = Rows::begin(out, &TIE_COLUMNS, raw)?;
        self.each_tie(progress, |tie| {
            let row = TieRow::new(tie, self.id(tie.one), self.id(tie.other));
            rows.row(&row.cells(self.outside.unit(tie.one), self.outside.unit(tie.other)))
        })?;
        rows.end()
    }

    /// How many ties each of them has, and how strong these are together.
    fn standing(&self) -> Result<impl Iterator<Item = (Node, u32, f64)> + '_> {
        let network = self.outside.network();
        let (degrees, strengths) = (network.degrees_of(&self.people), network.strengths(&self.people));
        if interrupt::noted() {
            return Err(progress::broken_off());
        }
        let figures = degrees.into_iter().zip(strengths);
        Ok(self.people.iter().zip(figures).map(|(&node, (degree, strength))| (node, degree, strength)))
    }

    fn lists(&self, mut lists: Listed<'_, &mut dyn Write>, progress: Option<&Progress>) -> Result<()> {
        let standing = self.standing()?;
        lists.list("nodes")?;
        for (node, degree, strength) in standing {
            lists.item(&NodeRow::new(self.outside, node, self.id(node), (degree, strength)))?;
        }
        lists.end_list()?;
        lists.list("ties")?;
        self.each_tie(progress, |tie| lists.item(&TieRow::new(tie, self.id(tie.one), self.id(tie.other))))?;
        lists.end_list()?;
        lists.end()
    }

    fn graph(&self, graph: &mut dyn GraphWriter, progress: Option<&Progress>) -> Result<()> {
        let (outside, network) = (self.outside, self.outside.network());
        let standing = self.standing()?;
        graph.begin(&self.about)?;
        for (node, degree, strength) in standing {
            graph.node(&GraphNode {
                id: self.id(node),
                name: outside.name(node),
                unit: outside.unit(node),
                site: outside.site(node),
                layer: outside.layer(node).map(|layer| layer.key()),
                degree,
                component: network.parts().component[node as usize] + 1,
                strength,
            })?;
        }
        self.each_tie(progress, |tie| {
            let Tie { one, other, strength, sessions, thanks, challenges } = *tie;
            let (source, target) = (self.id(one), self.id(other));
            Ok(graph.tie(&GraphTie { source, target, strength, sessions, thanks, challenges })?)
        })?;
        Ok(graph.end()?)
    }
}
