//! `praktik session suggest`: what to plan next, and who could present it.

use crate::commands::shared::Listing;
use crate::commands::{App, Outcome};
use crate::domain::facts::Facts;
use crate::domain::session::SessionStatus;
use crate::error::Result;
use crate::health;
use crate::render::views::session_suggest::{SuggestionRow, TABLE};
use crate::render::{Format, List};
use crate::store::SessionFilter;

/// From so many columns on there is room to say why somebody could present.
const WIDE: usize = 110;

/// The arguments of `session suggest`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session suggest
  praktik session suggest --limit 3 --columns topic,presenter,command

Topics come from open wishes, focus topics that no session touched in the last 12 months, what several members want to
learn, and open challenges. Topics of sessions to come are left out. Of those who teach a topic, whoever did not present
for the longest time is suggested.")]
pub(super) struct Args {
    /// Show these columns, named as in --json
    #[arg(long, value_name = "KEYS", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik session suggest`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let facts = reader.facts()?;
    let today = app.context.now_in(reader.zone()?).day;
    let to_come = SessionFilter { status: Some(SessionStatus::Planned), from: Some(today), ..SessionFilter::default() };
    let planned = reader.listed_sessions(&to_come)?.into_iter().flat_map(|session| session.topics).collect::<Vec<_>>();
    let suggestions = health::suggest(&facts, &planned, today);
    let row = |(rank, suggestion): (usize, &health::Suggestion)| {
        let presenter = suggestion.presenter.map(|presenter| facts.members[presenter.member as usize].handle.as_str());
        SuggestionRow::new(rank, &facts.topics[suggestion.topic as usize], presenter, suggestion)
    };
    let rows: Vec<SuggestionRow> = (1..).zip(&suggestions).map(row).collect();
    let listing = &args.listing;
    let format = listing.output.format();
    let shown =
        if app.context.terminal.width.is_some_and(|width| width < WIDE) { TABLE.len() - 1 } else { TABLE.len() };
    let usual: Vec<String> = TABLE.iter().take(shown).map(|key| (*key).to_owned()).collect();
    let columns = match (&args.columns, format) {
        (Some(columns), _) => Some(columns.as_slice()),
        (None, Format::Table | Format::Markdown) => Some(usual.as_slice()),
        (None, _) => None,
    };
    let list = List::new(rows, empty(&facts))
        .arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?
        .choose(columns)?;
    let first = list.rows.first().map(|row| row.command.clone());
    app.emit(&list, &listing.output)?;
    if let Some(command) = first.filter(|_| format == Format::Table && args.columns.is_none()) {
        app.say(&format!("to plan the first: {command}"))?;
    }
    Ok(Outcome::Done)
}

/// What is said where nothing is suggested.
fn empty(facts: &Facts) -> &'static str {
    let wants = facts.members.iter().any(|member| !member.wants.is_empty());
    if facts.focus.is_empty() && facts.record.wishes.is_empty() && facts.record.challenges.is_empty() && !wants {
        "Nothing speaks for a topic yet. Note what members wish for: praktik wish add \"Async Rust\" --by ana"
    } else {
        "All that was asked for is covered or planned; praktik wish list --all shows it."
    }
}
