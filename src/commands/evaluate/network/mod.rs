//! `praktik evaluate network`: who has a tie to whom, and who holds it all together.

mod export;

use std::hash::{BuildHasher, Hasher, RandomState};

use super::period::{self, TieFlags};
use crate::commands::deliver::{Destination, deliver};
use crate::commands::shared::PeriodFlags;
use crate::commands::{App, Outcome};
use crate::domain::facts::Facts;
use crate::error::{Error, Result};
use crate::health::{self, Network, Outside, Watch};
use crate::progress;
use crate::render::views::evaluate::network::{AroundView, Limits, NetworkView};
use crate::render::{self, Format, Look, View};
use crate::store::Person;

/// The arguments of `evaluate network`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Two people have a tie who were at one session of up to --tie-cap people, of whom one thanked the
other, or who were active on one challenge. Its strength: 1 ÷ (n − 1) for each session of n that
they shared, of any size, and 1 for each thanks between them and each challenge.

table, markdown, json and yaml tell about the network; json and yaml also hold everybody in it
(nodes) and every tie (ties). Under mixing they hold each unit with people in ties, and the pairs
of these that have ties: one that is missing has a strength of 0.
csv, graphml and dot are the network itself, for programs: csv a row a tie, so whoever has none
is not in it; graphml for networkx, igraph and Gephi; dot for Graphviz. They are written as they
come, however large.
Private members are counted and not named: in the network they are a number (_private-1), another
one each time, without name, unit, site and layer; so two exports of the same network may differ.
--anonymous makes everybody a number, another one each time, and leaves out names, sites and units
of fewer than five people. Who knows the community well may still recognise somebody by their ties.

Examples:
  praktik evaluate network                       on one screen
  praktik evaluate network --around ana          whom Ana has a tie to, and how strong
  praktik evaluate network --period 2026 --format graphml -o guild.graphml
  praktik evaluate network --format dot --around ana | neato -Tsvg >ana.svg
  praktik evaluate network --anonymous --format csv -o ties.csv"
)]
pub(super) struct Args {
    #[command(flatten)]
    period: PeriodFlags,
    /// Only the network around this member
    #[arg(long, value_name = "MEMBER")]
    around: Option<String>,
    /// Numbers instead of people; no names and sites
    #[arg(long, conflicts_with = "around")]
    anonymous: bool,
    #[command(flatten)]
    ties: TieFlags,
    /// Show at most N of each list
    #[arg(long, value_name = "N", help_heading = "Output")]
    limit: Option<usize>,
    /// How to print it: table, markdown, json, yaml, or the network itself as csv, graphml or dot
    #[arg(long, value_name = "FORMAT", default_value = "table", hide_default_value = true, help_heading = "Output",
          value_parser = ["table", "json", "csv", "markdown", "yaml", "graphml", "dot"])]
    format: String,
    /// Short for --format json
    #[arg(long, conflicts_with = "format", help_heading = "Output")]
    json: bool,
    #[command(flatten)]
    destination: Destination,
}

/// Runs `praktik evaluate network`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    app.evaluating(period::MEASURING, |app, watch| show(args, watch, app))
}

fn show(args: &Args, watch: Watch, app: &mut App<'_>) -> Result<Outcome> {
    let wanted = if args.json { "json" } else { args.format.as_str() };
    if args.destination.raw && wanted != "csv" {
        return Err(Error::usage(format!("--raw is for csv, and {wanted} needs none")).hint("leave it out"));
    }
    let reader = app.read()?;
    let person = args.around.as_deref().map(|given| reader.person(given)).transpose()?;
    let mut facts = reader.facts()?;
    if args.anonymous {
        health::unname(&mut facts, unguessed());
    }
    let facts = facts;
    let person = person.map(|person| place_of(&facts, &person)).transpose()?;
    let (period, as_of) = period::period(&args.period, app.context, &facts)?;
    let policy = args.ties.policy(&facts.charter).watched(watch.clone());
    let network = Network::new(&facts, &policy, &period);
    let outside = Outside::new(&network, args.anonymous, unguessed());
    let format = Format::ALL.into_iter().find(|format| format.word() == wanted);
    let people = matches!(format, Some(Format::Table | Format::Markdown));
    let view = || -> Result<Box<dyn View>> {
        let view: Box<dyn View> = match person {
            None => {
                let limits = Limits::new(args.limit, people);
                Box::new(NetworkView::new(&facts, &period, as_of, &outside, limits))
            }
            Some(person) => {
                let most = Limits::around(args.limit, people);
                Box::new(AroundView::new((&facts, &period, as_of), &outside, person, most))
            }
        };
        // What was computed by then means nothing, and is not to be seen.
        if watch.ended() { Err(progress::broken_off()) } else { Ok(view) }
    };
    match format.filter(|_| people) {
        Some(format) => {
            let look = Look {
                width: app.context.terminal.width,
                colour: app.context.terminal.colour && args.destination.target.is_standard_output(),
            };
            deliver(app, &render::text(view()?.as_ref(), format, &look)?, &args.destination.target)?;
        }
        None => {
            let graph = export::Graph::new(&outside, &facts.charter.name, &period, person);
            graph.deliver(wanted, &view, &args.destination, app)?;
        }
    }
    Ok(Outcome::Done)
}

/// The number of a member in the facts.
fn place_of(facts: &Facts, person: &Person) -> Result<u32> {
    let place = (0..).zip(&facts.members).find(|(_, member)| member.handle == person.handle);
    place.map(|(place, _)| place).ok_or_else(|| Error::failed(format!("{} is not in the file", person.name)))
}

/// A number that nobody can know beforehand, so that no number of a person can be traced back to a list of members.
fn unguessed() -> u64 {
    RandomState::new().build_hasher().finish()
}
