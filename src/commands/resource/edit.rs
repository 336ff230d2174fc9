//! `praktik resource edit`: what is known of a resource, changed.

use super::super::session::given;
use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry};
use super::title;
use crate::domain::Worded;
use crate::domain::record::ResourceKind;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Id, Resource, Writer};

/// The arguments of `resource edit`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "What is given replaces what was there; none takes it out. The slug stays unless --slug is given.

Examples:
  praktik resource edit migration-guide --title \"Guide to the migration\" --topic SQL,Migration
  praktik resource edit migration-guide --link https://example.org/new --by none"
)]
pub(super) struct Args {
    /// Which one: its slug or title
    #[arg(value_name = "RESOURCE")]
    resource: String,
    /// What it is called
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// What kind it is
    #[arg(long, value_parser = shared::worded::<ResourceKind>())]
    kind: Option<ResourceKind>,
    /// Where it is: a URL or a path
    #[arg(long, value_name = "URL")]
    link: Option<String>,
    /// What it is about; may be repeated
    #[arg(long = "topic", value_name = "TOPICS")]
    topics: Vec<String>,
    /// Who contributed it
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// The session it belongs to
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// When it was added
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Another slug
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik resource edit`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let texts = [&args.title, &args.link, &args.by, &args.session, &args.note, &args.on, &args.slug];
    if texts.into_iter().all(Option::is_none) && args.kind.is_none() && args.topics.is_empty() {
        return Err(Error::usage("nothing is said to be changed")
            .hint("give one of --title, --kind, --link, --topic, --by, --session, --note, --on, --slug"));
    }
    let change = app.write("resource edit", &args.flags, |writer| {
        let mut resource = writer.resource(&args.resource)?;
        let topics = resource.topics.join(", ");
        let mut said = entry::Said::default();
        edit(writer, app, args, &mut resource, &mut said)?;
        writer.set_resource(&resource)?;
        // Read again: topics are said as the community writes them, whatever the case they were given in.
        said.put("topics", &topics, &writer.resource(&resource.slug)?.topics.join(", "));
        let mut change = Change::several(said.0);
        change.key = Some(resource.slug);
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

/// Puts what is given into the resource, and says what it changed.
fn edit(writer: &Writer, app: &App<'_>, args: &Args, resource: &mut Resource, said: &mut entry::Said) -> Result<()> {
    if let Some(given) = &args.title {
        let title = title(given)?;
        said.put("title", &resource.title, &title);
        resource.title = title;
    }
    if let Some(kind) = args.kind {
        said.put("kind", resource.kind.word(), kind.word());
        resource.kind = kind;
    }
    for (label, given, field) in [("link", &args.link, &mut resource.link), ("note", &args.note, &mut resource.note)] {
        if given.is_some() {
            let text = entry::text(given.as_deref(), &format!("--{label}"))?;
            said.text(label, field.as_deref(), text.as_deref());
            *field = text;
        }
    }
    if args.by.is_some() {
        let by = entry::by(app, writer, args.by.as_deref())?;
        said.by(resource.by.as_ref(), by.as_ref());
        resource.by = by;
    }
    if let Some(given) = &args.session {
        let session = match given.as_str() {
            "none" => None,
            given => {
                let session = writer.session(given, entry::today(app, writer)?).map_err(|e| e.at("--session"))?;
                Some((session.id, session.slug, session.title))
            }
        };
        let slug = |session: &Option<(Id, String, String)>| session.as_ref().map(|it| it.1.clone());
        said.text("session", slug(&resource.session).as_deref(), slug(&session).as_deref());
        resource.session = session;
    }
    if let Some(day) = entry::past_day(app, writer, args.on.as_deref(), "--on")? {
        if let Some(retired) = resource.retired.filter(|retired| *retired < day) {
            return Err(Error::usage(format!("{} was retired on {retired}, before {day}", resource.title)).at("--on"));
        }
        said.put("added", &words::day(resource.added), &words::day(day));
        resource.added = day;
    }
    if let Some(slug) = entry::slug(args.slug.as_deref())? {
        said.put("slug", &resource.slug, &slug);
        resource.slug = slug;
    }
    if !args.topics.is_empty() {
        resource.topics = given::topics(&args.topics)?;
    }
    Ok(())
}
