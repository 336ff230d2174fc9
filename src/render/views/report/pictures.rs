//! The pictures of reports, each with the same in words and figures.

use super::{Lately, Material, short};
use crate::domain::member::Layer;
use crate::error::Result;
use crate::health::Area;
use crate::render::report::{
    Cell, Dot, Heights, Network, Part, Picture, Shares, Table, UNITS, chart_sign, columns, dot_sign, laid_out, picture,
    stacked, trend,
};
use crate::render::words;

/// More people than this are not drawn one by one.
const DRAWN: usize = 6_000;

/// Up to so many people their strongest ties are drawn as well.
const WITH_LINES: usize = 400;

/// How many ties a picture has for each person in it.
const LINES_EACH: usize = 3;

/// How many people came to sessions in each of several periods, as columns; nothing where it is known of fewer than two.
///
/// # Errors
/// It cannot be drawn.
pub(super) fn people_seen(lately: &[Lately], title: &str, height: Heights) -> Result<Option<Part>> {
    let known: Vec<&Lately> = lately.iter().skip_while(|one| one.people.is_none()).collect();
    if known.iter().filter(|one| one.people.is_some()).count() < 2 {
        return Ok(None);
    }
    let labels: Vec<String> = known.iter().map(|one| short(&one.period)).collect();
    let values: Vec<f64> = known.iter().map(|one| f64::from(one.people.unwrap_or(0))).collect();
    let (first, last) = (known[0], known[known.len() - 1]);
    let most = known.iter().max_by_key(|one| one.people);
    let number = |one: &Lately| one.people.map_or_else(|| "unknown".to_owned(), |people| people.to_string());
    let mut described =
        format!("From {} in {} to {} in {}", number(first), short(&first.period), number(last), short(&last.period));
    if let Some(most) = most.filter(|most| most.people > first.people.max(last.people)) {
        described += &format!(", at most {} in {}", number(most), short(&most.period));
    }
    let rows = known
        .iter()
        .map(|one| vec![Cell::of(short(&one.period)), Cell::of(number(one)), Cell::of(one.sessions.to_string())]);
    Ok(Some(Part::Picture(Box::new(Picture {
        title: title.to_owned(),
        described: format!("{described}."),
        svg: columns(&labels, &values, height)?,
        legend: Vec::new(),
        table: Some(Table {
            caption: String::new(),
            columns: vec![("until".to_owned(), false), ("people".to_owned(), true), ("sessions".to_owned(), true)],
            rows: rows.collect(),
        }),
    }))))
}

/// A small line of the scores of an area.
///
/// # Errors
/// It cannot be drawn.
pub(super) fn scores(lately: &[Lately], area: Area) -> Result<String> {
    let place = Area::ALL.iter().position(|one| *one == area).unwrap_or(0);
    let labels: Vec<String> = lately.iter().map(|one| short(&one.period)).collect();
    let values: Vec<Option<f64>> = lately.iter().map(|one| one.areas[place]).collect();
    trend(&labels, &values, (0.0, 100.0), Heights::Spark)
}

/// How many members were core, active, peripheral or not seen, over time.
///
/// # Errors
/// It cannot be drawn.
pub(super) fn layers(lately: &[Lately]) -> Result<Option<Part>> {
    let known: Vec<&Lately> = lately.iter().filter(|one| one.layers.iter().sum::<u32>() > 0).collect();
    let Some(last) = known.last() else { return Ok(None) };
    let names = [Layer::Core, Layer::Active, Layer::Peripheral, Layer::None].map(words::layer);
    let labels: Vec<String> = known.iter().map(|one| short(&one.period)).collect();
    let parts: Vec<(&str, Vec<f64>)> =
        (0..4).map(|place| (names[place], known.iter().map(|one| f64::from(one.layers[place])).collect())).collect();
    let all = f64::from(last.layers.iter().sum::<u32>());
    let now = (0..4).map(|place| {
        format!(
            "{} {} ({})",
            last.layers[place],
            names[place],
            words::health::percent(f64::from(last.layers[place]) / all)
        )
    });
    let rows = known.iter().map(|one| {
        let numbers = one.layers.iter().map(|people| Cell::of(people.to_string()));
        std::iter::once(Cell::of(short(&one.period))).chain(numbers).collect()
    });
    let heads = names.iter().map(|name| ((*name).to_owned(), true));
    Ok(Some(Part::Picture(Box::new(Picture {
        title: "Members by how much they take part".to_owned(),
        described: format!("Now {}.", words::listed(&now.collect::<Vec<_>>())),
        svg: stacked(&labels, &parts, Heights::High)?,
        legend: names.iter().enumerate().map(|(place, name)| (chart_sign(place), (*name).to_owned())).collect(),
        table: Some(Table {
            caption: String::new(),
            columns: std::iter::once(("until".to_owned(), false)).chain(heads).collect(),
            rows: rows.collect(),
        }),
    }))))
}

/// The tie graph of some of its people, by the places of their nodes.
struct Drawn<'n> {
    people: usize,
    things: Vec<Vec<u32>>,
    network: &'n crate::health::Network<'n>,
}

impl Shares for Drawn<'_> {
    fn people(&self) -> usize {
        self.people
    }

    fn things(&self) -> Box<dyn Iterator<Item = &[u32]> + '_> {
        if self.things.is_empty() {
            let shared = &self.network.ties().shared;
            return Box::new((0..shared.things_len() as u32).map(|thing| shared.people(thing)));
        }
        Box::new(self.things.iter().map(Vec::as_slice))
    }
}

/// Who met whom, as a picture: nobody is labelled but those who hold a role.
pub(super) fn network(material: &Material<'_>) -> Option<Part> {
    let network = material.network?;
    let all = network.nodes();
    if all == 0 {
        return None;
    }
    // Of very many every so-manieth is drawn: by handle, which says nothing about ties.
    let every = all.div_ceil(DRAWN);
    let place_of = |node: u32| (node as usize).is_multiple_of(every).then_some(node as usize / every);
    let mut drawn = Drawn { people: all.div_ceil(every), things: Vec::new(), network };
    if every > 1 {
        let shared = &network.ties().shared;
        let kept = |&node: &u32| place_of(node).map(|place| place as u32);
        drawn.things = (0..shared.things_len() as u32)
            .map(|thing| shared.people(thing).iter().filter_map(kept).collect())
            .collect();
    }
    let stand = laid_out(&drawn);
    let units: Vec<u32> = network.units().into_iter().map(|(unit, _)| unit).collect();
    let rank = |unit: u32| units.iter().position(|one| *one == unit);
    let holders = holders(material);
    let dots: Vec<Dot> = stand
        .iter()
        .enumerate()
        .map(|(place, at)| {
            let node = (place * every) as u32;
            let member = network.ties().people[node as usize];
            let shown = network.may_list(node);
            Dot {
                at: *at,
                unit: network.unit(node).filter(|_| shown).and_then(rank),
                label: holders.contains(&member).then(|| material.naming.person(network.member(node))).flatten(),
            }
        })
        .collect();
    let alone = dots.iter().filter(|dot| dot.at.is_none()).count();
    let lines = if all <= WITH_LINES {
        network.strongest(all * LINES_EACH).iter().map(|tie| (tie.one as usize, tie.other as usize)).collect()
    } else {
        Vec::new()
    };
    let mut described = format!(
        "{} who met or helped each other, drawn the closer the more they share",
        words::counted(all - alone, "person", "people")
    );
    if every > 1 {
        described = format!("{} of {all} people, drawn the closer the more they share", dots.len());
    }
    if alone > 0 {
        let of_these = if every > 1 { "of these " } else { "" };
        described += &format!("; beneath them {alone} {of_these}not yet connected");
    }
    let described = format!("{described}. {}", parts(network));
    Some(Part::Picture(Box::new(Picture {
        title: "Who met whom".to_owned(),
        described,
        svg: picture(&Network { dots: dots.clone(), lines }),
        legend: legend(material, network, &units, &dots),
        table: None,
    })))
}

/// Members who hold a role on the last day.
fn holders(material: &Material<'_>) -> Vec<u32> {
    let until = material.evaluation.period.until;
    let running = material.facts.role_terms.iter().filter(|term| term.runs_on(until) && !term.deputy);
    running.map(|term| term.member).collect()
}

fn parts(network: &crate::health::Network<'_>) -> String {
    let sizes = &network.parts().sizes;
    let largest = sizes.iter().copied().max().unwrap_or(0);
    format!(
        "The largest group in which everybody is linked holds {largest} of {}.",
        words::counted(network.nodes(), "person", "people")
    )
}

/// What the signs stand for: the largest units, the others, and people without a unit.
fn legend(
    material: &Material<'_>,
    network: &crate::health::Network<'_>,
    units: &[u32],
    dots: &[Dot],
) -> Vec<(String, String)> {
    let count = |is: &dyn Fn(Option<usize>) -> bool| dots.iter().filter(|dot| is(dot.unit)).count();
    let mut all = Vec::new();
    for (place, unit) in units.iter().take(UNITS).enumerate() {
        let people = count(&|unit| unit == Some(place));
        if people > 0 {
            // A unit of a few people may name them.
            let few = material.naming.anonymous() && people < 5;
            let name = if few { "a small unit".to_owned() } else { network.ties().units[*unit as usize].clone() };
            all.push((dot_sign(Some(place)), format!("{name} ({people})")));
        }
    }
    let others = count(&|unit| unit.is_some_and(|unit| unit >= UNITS));
    if others > 0 {
        all.push((dot_sign(Some(UNITS)), format!("other units ({others})")));
    }
    let without = count(&|unit| unit.is_none());
    if without > 0 && !all.is_empty() {
        all.push((dot_sign(None), format!("unit not known ({without})")));
    }
    all
}
