//! `praktik challenge raise`.

use super::super::session::given;
use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry};
use super::title;
use crate::domain::Worded;
use crate::domain::alike::same_title;
use crate::domain::record::ChallengeKind;
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::store::NewChallenge;

/// The arguments of `challenge raise`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik challenge raise \"Slow queries\" --kind problem --topic SQL --detail \"the report takes an hour\"
  praktik challenge raise \"Pair reviews\" --kind experiment --by ana --on 2026-11-10")]
pub(super) struct Args {
    /// What it is called
    #[arg(value_name = "TITLE")]
    title: Option<String>,
    /// What kind it is
    #[arg(long, value_parser = shared::worded::<ChallengeKind>())]
    kind: Option<ChallengeKind>,
    /// Who raises it; none where nobody is to be named [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// What it is about; may be repeated
    #[arg(long = "topic", value_name = "TOPICS")]
    topics: Vec<String>,
    /// More about it
    #[arg(long, value_name = "TEXT")]
    detail: Option<String>,
    /// When it was raised [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Its slug [default: made of the title]
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik challenge raise`.
pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let title = match &args.title {
        Some(given) => title(given)?,
        None if app.can_ask() => title(&prompt::checked("What is it called?", None, |it| title(it).map(drop))?)?,
        None => {
            return Err(Error::usage("what is the challenge?")
                .at("TITLE")
                .hint("give its title: praktik challenge raise \"Slow queries\" --kind problem"));
        }
    };
    let kind = entry::kind(app, args.kind, "What kind is it?")?;
    let detail = entry::text(args.detail.as_deref(), "--detail")?;
    let chosen = entry::slug(args.slug.as_deref())?;
    let topics = given::topics(&args.topics)?;
    let (change, similar) = app.write("challenge raise", &args.flags, |writer| {
        let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
        let raised = given.map_or_else(|| entry::today(app, writer), Ok)?;
        let by = entry::by(app, writer, args.by.as_deref())?;
        let similar = writer.challenges()?.into_iter().find(|one| same_title(&one.title, &title));
        let (slug, detail) = (chosen.as_deref(), detail.as_deref());
        let new = NewChallenge { slug, title: &title, kind, detail, by: by.as_ref().map(|by| by.id), raised };
        let slug = writer.add_challenge(&new, &topics)?;
        let by = by.map(|by| format!(" by {}", by.name)).unwrap_or_default();
        let change = Change::of(&slug, format!("{title} is raised{by} ({}): {slug}", kind.word()));
        Ok((change.then(format!("praktik challenge join {slug} MEMBER"), "when somebody helps"), similar))
    })?;
    if let Some(similar) = similar {
        let state = if similar.answer.is_some() { "closed" } else { "open" };
        app.say(&format!(
            "note: {} ({state}) has a similar title: praktik challenge show {}",
            similar.title, similar.slug
        ))?;
    }
    app.answer(change, &args.flags)
}
