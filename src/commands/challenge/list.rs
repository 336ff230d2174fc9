//! `praktik challenge list`.

use super::super::shared::{self, Listing};
use super::super::{App, Outcome, entry};
use crate::domain::record::ChallengeKind;
use crate::error::Result;
use crate::render::List;
use crate::render::views::challenge::{ChallengeRow, NARROW, TABLE};
use crate::store::{Challenge, Person};

/// The arguments of `challenge list`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik challenge list --unanswered               nobody helps yet
  praktik challenge list --topic SQL --all          the closed ones too
  praktik challenge list --sort raised --limit 5    the oldest first")]
pub(super) struct Args {
    /// The closed ones too
    #[arg(long)]
    all: bool,
    /// Only this kind
    #[arg(long, value_parser = shared::worded::<ChallengeKind>())]
    kind: Option<ChallengeKind>,
    /// Only those on this topic
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Only what this member raised
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// Only those that nobody but the raiser joined
    #[arg(long)]
    unanswered: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEYS", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik challenge list`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let topic = args.topic.as_deref().map(|given| entry::topic(&reader, given)).transpose()?;
    let by = args.by.as_deref().map(|given| reader.person(given).map_err(|error| error.at("--by"))).transpose()?;
    let all = reader.challenges()?;
    let (some, some_open) = (!all.is_empty(), all.iter().any(|one| one.answer.is_none()));
    let wanted = |one: &Challenge| {
        (args.all || one.answer.is_none())
            && args.kind.is_none_or(|kind| one.kind == kind)
            && topic.as_ref().is_none_or(|topic| one.topics.contains(topic))
            && by.as_ref().is_none_or(|by| one.by.as_ref().is_some_and(|other| other.id == by.id))
            && !(args.unanswered && one.first_help().is_some())
    };
    let rows: Vec<ChallengeRow> = all.into_iter().filter(|one| wanted(one)).map(row).collect();
    let narrowed = args.kind.is_some() || topic.is_some() || by.is_some();
    let empty = match (some, some_open || args.all, narrowed, args.unanswered) {
        (false, ..) => "No challenge is raised yet: praktik challenge raise \"Slow queries\" --kind problem",
        (true, false, ..) => "No challenge is open; praktik challenge list --all shows those that were.",
        (true, true, false, true) => "Somebody helps with every challenge.",
        _ => "No challenge is like that.",
    };
    let mut usual = TABLE.to_vec();
    if args.all {
        usual.insert(2, "outcome");
    }
    let listing = &args.listing;
    let columns = entry::columns(app, args.columns.as_deref(), listing.output.format(), &usual, NARROW);
    let list = List::new(rows, empty)
        .arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?
        .choose(columns.as_deref())?;
    app.emit(&list, &listing.output)?;
    Ok(Outcome::Done)
}

/// What a list shows of a challenge.
pub(super) fn row(challenge: Challenge) -> ChallengeRow {
    let first_help = challenge.first_help();
    let open = |person: &Person| (!person.private).then(|| person.handle.clone());
    let answer = challenge.answer.as_ref();
    ChallengeRow {
        by: entry::handle(challenge.by.as_ref()),
        joined: challenge.joined.iter().filter_map(|joined| open(&joined.person)).collect(),
        joined_number: challenge.joined.len(),
        solved: answer.map(|answer| answer.day),
        outcome: answer.map(|answer| answer.outcome),
        how: answer.and_then(|answer| answer.how.clone()),
        resource: answer.and_then(|answer| answer.resource.as_ref()).map(|(_, slug, _)| slug.clone()),
        solvers: challenge.solvers.iter().filter_map(open).collect(),
        days_to_first_help: first_help.map(|day| (day - challenge.raised).num_days()),
        slug: challenge.slug,
        title: challenge.title,
        kind: challenge.kind,
        topics: challenge.topics,
        raised: challenge.raised,
    }
}
