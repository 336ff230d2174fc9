//! `praktik resource show`.

use super::super::shared::Output;
use super::super::{App, Outcome, entry};
use super::list;
use crate::error::Result;
use crate::render::views::resource::{ResourceView, ReviewEntry, UseEntry};

/// The arguments of `resource show`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik resource show migration-guide
  praktik resource show \"Migration guide\" --json")]
pub(super) struct Args {
    /// Which one: its slug or title
    #[arg(value_name = "RESOURCE")]
    resource: String,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik resource show`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let resource = reader.resource(&args.resource)?;
    let reviews = reader.resource_reviews(resource.id)?.into_iter().map(|review| ReviewEntry {
        date: review.day,
        by: entry::handle(review.by.as_ref()),
        note: review.note,
        name: entry::shown_name(review.by.as_ref()),
    });
    let uses = reader.resource_uses(resource.id)?.into_iter().map(|one| UseEntry {
        date: one.day,
        by: entry::handle(one.by.as_ref()),
        session: one.session.map(|(slug, _)| slug),
        place: one.place,
        note: one.note,
        name: entry::shown_name(one.by.as_ref()),
    });
    let answers = |answer: &crate::store::Answer| answer.resource.as_ref().is_some_and(|it| it.0 == resource.id);
    let challenges = reader.challenges()?.into_iter().filter(|one| one.answer.as_ref().is_some_and(answers));
    let (challenges, challenge_titles) = challenges.map(|one| (one.slug, one.title)).unzip();
    let view = ResourceView {
        note: resource.note.clone(),
        retired_reason: resource.retired_reason.clone(),
        reviews: reviews.collect(),
        uses: uses.collect(),
        challenges,
        challenge_titles,
        name: entry::shown_name(resource.by.as_ref()),
        session_title: resource.session.as_ref().map(|(_, _, title)| title.clone()),
        row: list::row(resource),
    };
    app.emit(&view, &args.output)?;
    Ok(Outcome::Done)
}
