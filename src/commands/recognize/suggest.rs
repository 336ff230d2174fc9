//! `praktik recognize suggest`: whom to thank, and what for.

use crate::commands::evaluate::period::period;
use crate::commands::shared::{Listing, PeriodFlags};
use crate::commands::{App, Outcome};
use crate::domain::facts::Facts;
use crate::domain::shell;
use crate::error::Result;
use crate::health::{self, Owed};
use crate::render::List;
use crate::render::views::recognition::SuggestedRow;
use crate::render::words;

/// The arguments of `recognize suggest`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik recognize suggest                      of the last 90 days
  praktik recognize suggest --period 2026-Q3 --limit 5
  praktik recognize suggest --columns member,for,command")]
pub(super) struct Args {
    #[command(flatten)]
    period: PeriodFlags,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEY", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik recognize suggest`.
pub(super) fn run(app: &mut App<'_>, args: &Args) -> Result<Outcome> {
    let facts = app.read()?.facts()?;
    let (period, today) = period(&args.period, app.context, &facts)?;
    let rows = health::thanks_owed(&facts, &period).iter().map(|owed| row(&facts, owed, today)).collect();
    let list = List::<SuggestedRow>::new(rows, words::nobody_to_thank(period.from, period.until))
        .choose(args.columns.as_deref())?;
    let listing = &args.listing;
    app.emit(&list.arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?, &listing.output)?;
    Ok(Outcome::Done)
}

fn row(facts: &Facts, owed: &Owed, today: chrono::NaiveDate) -> SuggestedRow {
    let member = &facts.members[owed.member as usize];
    SuggestedRow {
        member: member.handle.clone(),
        name: member.name.clone(),
        last_thanked: owed.last_thanked,
        contributions: owed.contributions.len(),
        reason: words::contributions(facts, &owed.contributions, today),
        award: health::fitting_award(facts, owed).map(str::to_owned),
        command: format!("{} --for \"…\"", shell::line(&["praktik", "recognize", &member.handle])),
    }
}
