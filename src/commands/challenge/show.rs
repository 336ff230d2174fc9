//! `praktik challenge show`.

use super::super::shared::Output;
use super::super::{App, Outcome, entry};
use super::list;
use crate::error::Result;
use crate::render::views::challenge::{ChallengeView, JoinEntry};

/// The arguments of `challenge show`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik challenge show slow-queries
  praktik challenge show \"Slow queries\" --json")]
pub(super) struct Args {
    /// Which one: its slug or title
    #[arg(value_name = "CHALLENGE")]
    challenge: String,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik challenge show`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let challenge = reader.challenge(&args.challenge)?;
    let joins = challenge.joined.iter().map(|joined| JoinEntry {
        member: entry::handle(Some(&joined.person)),
        date: joined.day,
        name: entry::shown_name(Some(&joined.person)).unwrap_or_default(),
    });
    let resource = challenge.answer.as_ref().and_then(|answer| answer.resource.as_ref());
    let view = ChallengeView {
        detail: challenge.detail.clone(),
        joins: joins.collect(),
        name: entry::shown_name(challenge.by.as_ref()),
        solver_names: challenge.solvers.iter().filter_map(|person| entry::shown_name(Some(person))).collect(),
        resource_title: resource.map(|(_, _, title)| title.clone()),
        row: list::row(challenge),
    };
    app.emit(&view, &args.output)?;
    Ok(Outcome::Done)
}
