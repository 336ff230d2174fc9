//! The network around one person.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::page::{command, pieces, short, together};
use super::{PeriodView, PersonView, beyond, maybe, number};
use crate::domain::facts::Facts;
use crate::domain::period::Period;
use crate::health::ties::Tie;
use crate::health::{Circle, Outside};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::words;
use crate::render::words::network::{against_chance, cut_off, private_counted, tie, tying};
use crate::render::{Look, Sheet};

/// From so many columns on there is room for names beside names.
const WIDE: usize = 90;

/// Somebody to whom the person has a tie.
#[derive(Debug, Clone, Serialize)]
struct KnownRow {
    #[serde(flatten)]
    person: PersonView,
    strength: Value,
    sessions: u32,
    thanks: u32,
    challenges: u32,
    knows: Vec<String>,
    #[serde(skip)]
    tie: Tie,
}

/// Without whom people lose touch, as the person is an only link.
#[derive(Debug, Clone, Serialize)]
struct HoldsView {
    cut_off: u32,
    units: Vec<String>,
    groups: Vec<u32>,
}

/// The network around one person.
#[derive(Debug, Clone, Serialize)]
pub struct AroundView {
    community: String,
    as_of: NaiveDate,
    period: PeriodView,
    tie_cap: u32,
    member: String,
    name: String,
    unit: Option<String>,
    site: Option<String>,
    private: bool,
    /// Whether they took part in anything: without that they are not in the network.
    active: bool,
    degree: u32,
    strength: Value,
    component: Option<u32>,
    component_size: Option<u32>,
    only_link: Option<HoldsView>,
    /// Pairs of those around them that have a tie themselves, and all such pairs.
    tied_pairs: u64,
    pairs: u64,
    private_around: u32,
    around: Vec<KnownRow>,
    #[serde(skip)]
    people: usize,
    #[serde(skip)]
    more: u32,
    #[serde(skip)]
    beyond: bool,
}

impl AroundView {
    /// The view around somebody, by their number in the facts. Whoever was asked for by name is shown by it.
    pub fn new(
        (facts, period, as_of): (&Facts, &Period, NaiveDate),
        outside: &Outside<'_, '_>,
        person: u32,
        most: usize,
    ) -> Self {
        let (network, member) = (outside.network(), &facts.members[person as usize]);
        let circle = network.node_of(person).map(|node| network.around(node, most));
        let node = circle.as_ref().map(|circle| circle.node);
        let component = node.map(|node| network.parts().component[node as usize]);
        let size = |component: u32| network.parts().sizes[component as usize];
        let held = node.and_then(|node| network.only_link(node)).map(|link| HoldsView {
            cut_off: link.cut_off(),
            units: link.units.iter().filter_map(|&unit| outside.unit_name(unit).map(str::to_owned)).collect(),
            groups: link.groups,
        });
        let of = |figure: fn(&Circle) -> u64| circle.as_ref().map(figure).unwrap_or_default();
        Self {
            community: facts.charter.name.clone(),
            as_of,
            period: PeriodView::from(period),
            tie_cap: network.tie_cap(),
            member: member.handle.clone(),
            name: member.name.clone(),
            unit: member.unit.clone(),
            site: member.site.clone(),
            private: member.private,
            active: circle.is_some(),
            degree: of(Circle::size) as u32,
            strength: maybe(circle.as_ref().map(|circle| circle.strength)),
            component: component.map(|component| component + 1),
            component_size: component.map(size),
            only_link: held,
            tied_pairs: of(|circle| circle.tied_pairs),
            pairs: of(Circle::pairs),
            private_around: circle.as_ref().map_or(0, |circle| circle.private),
            more: circle.as_ref().map_or(0, |circle| circle.more),
            around: circle
                .iter()
                .flat_map(|circle| &circle.known)
                .map(|known| KnownRow {
                    person: PersonView::new(outside, known.tie.other),
                    strength: number(known.tie.strength),
                    sessions: known.tie.sessions,
                    thanks: known.tie.thanks,
                    challenges: known.tie.challenges,
                    knows: known.knows.iter().map(|&node| outside.id(node).into_owned()).collect(),
                    tie: known.tie,
                })
                .collect(),
            people: network.nodes(),
            beyond: beyond(facts, period, as_of),
        }
    }

    fn title(&self) -> Block {
        let days = words::days(self.period.from, self.period.until);
        let said: Vec<String> = [self.member.clone()]
            .into_iter()
            .chain(self.unit.as_deref().map(short))
            .chain(["network".to_owned(), days])
            .collect();
        let mut title = vec![Span::new(&self.name, Style::Strong), plain(" · "), together(&said)];
        if self.private {
            title.push(Span::new(" · private: counted, never listed or suggested", Style::Dim));
        }
        Block::Title(title)
    }

    /// Where the person stands in the whole.
    fn place(&self) -> Vec<String> {
        let others = self.people.saturating_sub(1);
        let others = words::counted(others, "other", "others");
        let mut said = vec![format!("ties to {} of {others}", self.degree)];
        said.push(format!("strength {}", against_chance(self.strength.as_f64())));
        said.extend(match (self.component, self.component_size) {
            (Some(1), Some(size)) => Some(format!("in the largest group, of {size}")),
            (_, Some(size)) => Some(format!("in a group of {size}, apart from the largest")),
            _ => None,
        });
        said
    }

    fn table(&self, look: &Look) -> Block {
        // Names of those whom they know need room.
        let wide = look.width.is_none_or(|width| width >= WIDE);
        // Where nobody's unit is known there is no column for it.
        let units = self.around.iter().any(|row| row.person.unit.is_some());
        let rows = self.around.iter().map(|row| {
            let unit = units.then(|| plain(short(row.person.unit())));
            let figures =
                [plain(against_chance(row.strength.as_f64())), together(&tie(&row.tie)), plain(self.knows(row, wide))];
            [plain(&row.person.member)].into_iter().chain(unit).chain(figures).collect()
        });
        let unit = units.then_some(("unit", Align::Left));
        let knows = if wide { "also knows" } else { "knows" };
        let figures = [("strength", Align::Right), ("from", Align::Left), (knows, Align::Left)];
        let columns = [("who", Align::Left)].into_iter().chain(unit).chain(figures);
        let columns = columns.map(|(heading, align)| (heading.to_owned(), align)).collect();
        Block::Grid(Grid { columns, rows: rows.collect() })
    }

    /// Those of the list whom one of it knows as well, by name or only how many.
    fn knows(&self, row: &KnownRow, named: bool) -> String {
        const NAMED: usize = 3;
        match row.knows.as_slice() {
            all if !named => format!("{} of {}", all.len(), self.around.len() - 1).replace(' ', "\u{a0}"),
            [] => "—".to_owned(),
            all if all.len() > NAMED && all.len() + 1 == self.around.len() => "all of them".to_owned(),
            all if all.len() > NAMED + 1 => format!("{} and {} more", all[..NAMED].join(", "), all.len() - NAMED),
            few => few.join(", "),
        }
    }
}

impl Sheet for AroundView {
    fn page(&self, look: &Look) -> Page {
        let mut page = Page::new().with(self.title());
        let gap = |page: &mut Page| page.blocks.push(Block::Gap);
        if !self.active {
            gap(&mut page);
            let (said, remedy) = if self.beyond {
                let whole = format!("praktik evaluate network --around {} --period all", self.member);
                ("Took part in nothing in this time, so there is nobody around. Look at the whole time: ", whole)
            } else {
                let log = format!("praktik session log \"Kick-off\" --present {}", self.member);
                ("Took part in nothing so far, so there is nobody around. A beginning, with others: ", log)
            };
            page.blocks.push(Block::Text(vec![plain(said), command(&remedy)]));
            return page;
        }
        if self.degree == 0 {
            gap(&mut page);
            page.blocks.push(Block::Text(vec![
                plain(format!("Not yet connected to anybody: {}. Introduce them: ", tying(self.tie_cap))),
                command(&format!("praktik member match --with {}", self.member)),
            ]));
            return page;
        }
        page.blocks.push(pieces(&self.place(), Style::Plain));
        if self.pairs > 0 {
            let share = words::health::percent(self.tied_pairs as f64 / self.pairs as f64);
            let said = format!("{} of the {} pairs around them have a tie too ({share})", self.tied_pairs, self.pairs);
            page.blocks.push(Block::Text(vec![Span::new(said, Style::Dim)]));
        }
        if let Some(held) = &self.only_link {
            let units: Vec<String> = held.units.iter().map(|unit| short(unit)).collect();
            let largest = held.groups.first().copied().unwrap_or_default();
            let said = format!("only link: without them {}", cut_off(held.cut_off, &units, largest));
            page.blocks.push(Block::Text(vec![plain(said)]));
        }
        gap(&mut page);
        if !self.around.is_empty() {
            page.blocks.push(self.table(look));
        }
        let mut rest = Vec::new();
        if self.more > 0 {
            let all = self.around.len() as u32 + self.more;
            rest.push(format!("{} more, weaker: --limit {all}", self.more));
        }
        rest.extend(private_counted(self.private_around as usize));
        if !rest.is_empty() {
            page.blocks.push(pieces(&rest, Style::Dim));
        }
        page
    }
}
