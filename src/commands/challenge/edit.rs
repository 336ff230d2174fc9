//! `praktik challenge edit`: what is known of a challenge, changed.

use super::super::session::given;
use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry};
use super::title;
use crate::domain::Worded;
use crate::domain::record::{self, ChallengeKind};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Challenge, Id, Writer};

/// The arguments of `challenge edit`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "What is given replaces what was there; none takes it out. The slug stays unless --slug is given. --how, --outcome and --resource are about the answer of a closed challenge.

Examples:
  praktik challenge edit slow-queries --detail \"the report takes two hours now\" --topic SQL,Reports
  praktik challenge edit slow-queries --outcome adapted --resource index-guide"
)]
pub(super) struct Args {
    /// Which one: its slug or title
    #[arg(value_name = "CHALLENGE")]
    challenge: String,
    /// What it is called
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// What kind it is
    #[arg(long, value_parser = shared::worded::<ChallengeKind>())]
    kind: Option<ChallengeKind>,
    /// Who raised it
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// What it is about; may be repeated
    #[arg(long = "topic", value_name = "TOPICS")]
    topics: Vec<String>,
    /// More about it
    #[arg(long, value_name = "TEXT")]
    detail: Option<String>,
    /// When it was raised
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Another slug
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    /// How it was solved
    #[arg(long, value_name = "TEXT", help_heading = "Of a closed one")]
    how: Option<String>,
    /// What became of it
    #[arg(long, value_parser = shared::worded::<record::Outcome>(), help_heading = "Of a closed one")]
    outcome: Option<record::Outcome>,
    /// The resource that came of it
    #[arg(long, value_name = "RESOURCE", help_heading = "Of a closed one")]
    resource: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik challenge edit`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let texts = [&args.title, &args.by, &args.detail, &args.on, &args.slug, &args.how, &args.resource];
    let words = args.kind.is_some() || args.outcome.is_some();
    if texts.into_iter().all(Option::is_none) && !words && args.topics.is_empty() {
        return Err(Error::usage("nothing is said to be changed")
            .hint("give one of --title, --kind, --by, --topic, --detail, --on, --slug; --how, --outcome, --resource"));
    }
    let change = app.write("challenge edit", &args.flags, |writer| {
        let mut challenge = writer.challenge(&args.challenge)?;
        let topics = challenge.topics.join(", ");
        let mut said = entry::Said::default();
        edit(writer, app, args, &mut challenge, &mut said)?;
        edit_answer(writer, args, &mut challenge, &mut said)?;
        writer.set_challenge(&challenge)?;
        // Read again: topics are said as the community writes them, whatever the case they were given in.
        said.put("topics", &topics, &writer.challenge(&challenge.slug)?.topics.join(", "));
        let mut change = Change::several(said.0);
        change.key = Some(challenge.slug);
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

/// Puts what is given into the challenge, and says what it changed.
fn edit(writer: &Writer, app: &App<'_>, args: &Args, challenge: &mut Challenge, said: &mut entry::Said) -> Result<()> {
    if let Some(given) = &args.title {
        let title = title(given)?;
        said.put("title", &challenge.title, &title);
        challenge.title = title;
    }
    if let Some(kind) = args.kind {
        said.put("kind", challenge.kind.word(), kind.word());
        challenge.kind = kind;
    }
    if args.by.is_some() {
        let by = entry::by(app, writer, args.by.as_deref())?;
        let joined = |id| challenge.joined.iter().any(|joined| joined.person.id == id);
        if let Some(by) = by.as_ref().filter(|by| joined(by.id)) {
            return Err(Error::failed(format!("{} joined {}, and cannot have raised it", by.name, challenge.title))
                .at("--by")
                .hint(format!("take that back first: praktik challenge leave {} {}", challenge.slug, by.handle)));
        }
        said.by(challenge.by.as_ref(), by.as_ref());
        challenge.by = by;
    }
    if args.detail.is_some() {
        let detail = entry::text(args.detail.as_deref(), "--detail")?;
        said.text("detail", challenge.detail.as_deref(), detail.as_deref());
        challenge.detail = detail;
    }
    if let Some(day) = entry::past_day(app, writer, args.on.as_deref(), "--on")? {
        let closed = challenge.answer.as_ref().map(|answer| answer.day);
        let first = challenge.joined.iter().map(|joined| joined.day).chain(closed).min();
        if let Some(first) = first.filter(|first| *first < day) {
            let message = format!("{} was joined or closed on {first} already", challenge.title);
            return Err(Error::usage(message).at("--on"));
        }
        said.put("raised", &words::day(challenge.raised), &words::day(day));
        challenge.raised = day;
    }
    if let Some(slug) = entry::slug(args.slug.as_deref())? {
        said.put("slug", &challenge.slug, &slug);
        challenge.slug = slug;
    }
    if !args.topics.is_empty() {
        challenge.topics = given::topics(&args.topics)?;
    }
    Ok(())
}

/// The same for the answer of a closed challenge.
fn edit_answer(writer: &Writer, args: &Args, challenge: &mut Challenge, said: &mut entry::Said) -> Result<()> {
    let flag = match (&args.how, args.outcome, &args.resource) {
        (Some(_), ..) => "--how",
        (None, Some(_), _) => "--outcome",
        (None, None, Some(_)) => "--resource",
        (None, None, None) => return Ok(()),
    };
    let Some(answer) = &mut challenge.answer else {
        return Err(Error::failed(format!("{} is open", challenge.title))
            .at(flag)
            .hint(format!("say how it was solved: praktik challenge solve {} --how \"…\"", challenge.slug)));
    };
    if args.how.is_some() {
        let Some(how) = entry::text(args.how.as_deref(), "--how")? else {
            return Err(Error::usage("a closed challenge says how it was solved")
                .at("--how")
                .hint(format!("to open it again: praktik challenge reopen {}", challenge.slug)));
        };
        said.text("how", answer.how.as_deref(), Some(&how));
        answer.how = Some(how);
    }
    if let Some(outcome) = args.outcome {
        said.put("outcome", answer.outcome.word(), outcome.word());
        answer.outcome = outcome;
    }
    if let Some(given) = &args.resource {
        let resource = match given.as_str() {
            "none" => None,
            given => {
                let resource = writer.resource(given).map_err(|error| error.at("--resource"))?;
                Some((resource.id, resource.slug, resource.title))
            }
        };
        let slug = |resource: &Option<(Id, String, String)>| resource.as_ref().map(|it| it.1.clone());
        said.text("resource", slug(&answer.resource).as_deref(), slug(&resource).as_deref());
        answer.resource = resource;
    }
    Ok(())
}
