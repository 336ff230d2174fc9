//! `praktik member match`: whom to introduce to each other.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::super::shared::{Listing, WriteFlags};
use super::super::{App, Outcome};
use crate::domain::facts::Facts;
use crate::error::{Error, Result};
use crate::health::{self, Across, Asked, Introduction, Policy};
use crate::render::List;
use crate::render::views::introduction::IntroductionRow;
use crate::render::words;
use crate::store::{Person, Reader};

/// The largest group that can be asked for; more are a session.
const LARGEST: i64 = 8;

/// Whom to introduce to each other: who is new with who knows many, who wants a topic with who teaches it.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member match                           who should meet
  praktik member match --across unit --limit 5
  praktik member match --with chen               whom Chen should meet
  praktik member match --size 3 --record         keep the round; nobody meets the same people again
Members take part who were active in the last 365 days or joined in the last 90. Private members are left out.")]
pub(super) struct Args {
    /// How many people a group has
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=LARGEST))]
    size: u8,
    /// Only people of different units, or of different sites
    #[arg(long, value_name = "WHAT", value_parser = ["unit", "site"])]
    across: Option<String>,
    /// Only the group around this member
    #[arg(long, value_name = "MEMBER")]
    with: Option<String>,
    /// Another number decides otherwise between equals [default: from the day]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// Keep the round, so that later ones bring others together
    #[arg(long)]
    record: bool,
    /// With --record: say what would be kept, and keep nothing
    #[arg(long, help_heading = "Output")]
    dry_run: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// What was found, and how the outcome is told.
struct Found {
    facts: Facts,
    groups: Vec<Introduction>,
    today: NaiveDate,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let found = if args.record {
        let flags = WriteFlags { dry_run: args.dry_run, output: args.listing.output.clone() };
        app.write("member match", &flags, |writer| {
            let found = find(args, app, writer)?;
            if !found.groups.is_empty() {
                let groups: Vec<Vec<&str>> =
                    found.groups.iter().map(|group| health::handles(&found.facts, &group.members)).collect();
                writer.add_introductions(found.today, &groups)?;
            }
            Ok(found)
        })?
    } else {
        find(args, app, &app.read()?)?
    };
    let groups = found.groups.len();
    let rows = found.groups.iter().map(|group| row(&found.facts, group)).collect();
    let on_roll = found.facts.members.iter().filter(|member| member.on_roll(found.today)).count();
    let empty = if on_roll < 2 {
        "There are no two members yet. Add some: praktik member add \"Ana Silva\""
    } else {
        "Nobody is left to be introduced: all who take part have met, or were introduced already."
    };
    let list = List::<IntroductionRow>::new(rows, empty).choose(args.columns.as_deref())?;
    let listing = &args.listing;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, None)?, &listing.output)?;
    if groups > 0 {
        let round = words::counted(groups, "introduction", "introductions");
        app.say(&match (args.record, args.dry_run) {
            (false, _) => "Nothing was kept; keep the round with --record.".to_owned(),
            (true, true) => format!("Nothing was kept; --record without --dry-run keeps {round}."),
            (true, false) => format!("Kept: {round} on {}.", words::day(found.today)),
        })?;
    }
    Ok(Outcome::Done)
}

fn find(args: &Args, app: &App<'_>, reader: &Reader) -> Result<Found> {
    let today = app.context.now_in(reader.zone()?).day;
    let facts = reader.facts()?;
    let places: HashMap<&str, u32> = facts.members.iter().map(|member| member.handle.as_str()).zip(0u32..).collect();
    let with = match &args.with {
        None => None,
        Some(given) => Some(taking_part(&facts, &places, &reader.person(given)?, today)?),
    };
    let earlier = reader
        .introduced()?
        .into_iter()
        .map(|group| group.iter().filter_map(|handle| places.get(handle.as_str()).copied()).collect::<Vec<u32>>());
    let asked = Asked {
        today,
        tie_cap: Policy::from_charter(&facts.charter).tie_cap,
        size: usize::from(args.size),
        across: args.across.as_deref().map(|what| if what == "site" { Across::Site } else { Across::Unit }),
        with,
        seed: args.seed.unwrap_or_else(|| u64::from(today.num_days_from_ce().unsigned_abs())),
        earlier: earlier.collect(),
    };
    let mut groups = health::introductions(&facts, &asked);
    groups.truncate(args.listing.limit.unwrap_or(usize::MAX));
    Ok(Found { facts, groups, today })
}

/// The place of somebody who can be introduced.
fn taking_part(facts: &Facts, places: &HashMap<&str, u32>, person: &Person, today: NaiveDate) -> Result<u32> {
    let refuse = |why: &str| Error::failed(format!("{} {why}", person.name)).at("--with");
    if person.private {
        return Err(refuse("stays private and is never suggested to others"));
    }
    let place = places.get(person.handle.as_str()).copied();
    place
        .filter(|place| facts.members[*place as usize].on_roll(today))
        .ok_or_else(|| refuse("is not on the roll").hint(format!("praktik member rejoin {}", person.handle)))
}

fn row(facts: &Facts, it: &Introduction) -> IntroductionRow {
    let mut units: Vec<String> = Vec::new();
    for member in &it.members {
        if let Some(unit) = facts.members[*member as usize].unit.clone().filter(|unit| !units.contains(unit)) {
            units.push(unit);
        }
    }
    IntroductionRow {
        members: health::handles(facts, &it.members).into_iter().map(str::to_owned).collect(),
        reason: words::introduction(facts, it),
        units,
    }
}
