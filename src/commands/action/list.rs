//! `praktik action list`.

use chrono::NaiveDate;

use crate::commands::evaluate::period;
use crate::commands::shared::{Listing, worded};
use crate::commands::{App, Outcome, entry};
use crate::domain::record::ActionStatus;
use crate::error::Result;
use crate::health::Evaluation;
use crate::render::List;
use crate::render::views::action::{ActionFacts, ActionRow, NARROW, TABLE};
use crate::render::words;
use crate::store::Action;

/// The arguments of `action list`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik action list                    what is open, and what became of its measure
  praktik action list --overdue --owner ana
  praktik action list --all --columns id,title,status,note --json")]
pub(super) struct Args {
    /// What was done or dropped, too
    #[arg(long, conflicts_with_all = ["status", "overdue"])]
    all: bool,
    /// Only what stands so [default: open]
    #[arg(long, value_name = "STATUS", value_parser = worded::<ActionStatus>(), conflicts_with = "overdue")]
    status: Option<ActionStatus>,
    /// Only what should have been done by now
    #[arg(long)]
    overdue: bool,
    /// Only what this member does
    #[arg(long, value_name = "MEMBER")]
    owner: Option<String>,
    /// Only what is to help this area
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// Name private members too
    #[arg(long)]
    private: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik action list`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let area = args.area.as_deref().map(period::area).transpose()?;
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let owner = args.owner.as_deref().map(|given| reader.person(given)).transpose()?;
    let all = reader.actions()?;
    let status = args.status.unwrap_or(ActionStatus::Open);
    let empty = match all.iter().any(|action| action.status == ActionStatus::Open) {
        _ if all.is_empty() => "Nobody undertook anything yet: praktik action add \"…\" --owner ana --due friday",
        false if !args.all && args.status.is_none() && owner.is_none() && area.is_none() => {
            "Nothing is left to do; what was done: praktik action list --all"
        }
        _ if args.overdue && owner.is_none() && area.is_none() => "Nothing is overdue.",
        _ => "No actions fit that.",
    };
    let wanted = |action: &Action| {
        (args.all || action.status == status)
            && (!args.overdue || words::is_overdue(action.status, action.due, today))
            && owner.as_ref().is_none_or(|owner| action.owner.as_ref().is_some_and(|other| other.id == owner.id))
            && area.is_none_or(|area| action.area.as_deref() == Some(area.key()))
    };
    let mut actions: Vec<Action> = all.into_iter().filter(wanted).collect();
    actions.sort_by_key(place);
    let measured = |action: &Action| action.status == ActionStatus::Open && action.measure.is_some();
    let evaluation = if actions.iter().any(measured) { Some(period::lately(&reader, today)?) } else { None };
    let rows = actions.into_iter().map(|action| row(action, evaluation.as_ref(), args.private, today)).collect();
    let listing = &args.listing;
    let columns = entry::columns(app, args.columns.as_deref(), listing.output.format(), &TABLE, NARROW);
    let list = List::<ActionRow>::new(rows, empty).choose(columns.as_deref())?;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

/// The place of an action in a list: what is open by the day it is due, then what has ended, the latest first.
fn place(action: &Action) -> (bool, bool, NaiveDate, std::cmp::Reverse<Option<NaiveDate>>, i64) {
    let due = action.due.filter(|_| action.ended.is_none());
    (action.ended.is_some(), due.is_none(), due.unwrap_or_default(), std::cmp::Reverse(action.ended), action.number)
}

/// An action as a row; nobody private is named unless that is asked for.
fn row(action: Action, evaluation: Option<&Evaluation>, private: bool, today: NaiveDate) -> ActionRow {
    let measure = action.measure.as_deref().filter(|_| action.status == ActionStatus::Open);
    let now = measure.and_then(|key| evaluation?.find(key));
    let owner = action.owner.filter(|owner| private || !owner.private).map(|owner| owner.handle);
    let facts = ActionFacts {
        number: action.number,
        title: action.title,
        area: action.area,
        measure: action.measure,
        measure_then: action.measure_then,
        owner,
        due: action.due,
        status: action.status,
        added: action.added,
        ended: action.ended,
        session: action.session.map(|(_, slug)| slug),
        note: action.note,
    };
    ActionRow::new(facts, now, today)
}
