//! `praktik resource add`.

use chrono::NaiveDate;

use super::super::session::given;
use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry, wish};
use super::title;
use crate::domain::Worded;
use crate::domain::alike::{same_link, same_title};
use crate::domain::record::ResourceKind;
use crate::domain::session::SessionStatus;
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::store::{NewResource, Reader, Resource, Session, Writer};

/// The arguments of `resource add`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "With --from-session, title, topics and link are those of the session unless they are given here; it is a recording where --link is given, else a guide made of the notes.

Examples:
  praktik resource add \"Migration guide\" --kind guide --topic SQL --link /srv/guide
  praktik resource add \"Load test\" --kind code --link /srv/git/load-test --note \"takes 5 minutes\"
  praktik resource add --from-session last --link https://example.org/recording
  praktik resource add \"What we learned on SQL\" --from-session 2026-11-10-sql"
)]
pub(super) struct Args {
    /// What it is called
    #[arg(value_name = "TITLE")]
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
    /// Who contributed it; none where nobody knows [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// The session it belongs to
    #[arg(long, value_name = "SESSION", conflicts_with = "from_session")]
    session: Option<String>,
    /// Make it of the notes or the recording of this session
    #[arg(long, value_name = "SESSION")]
    from_session: Option<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// When it was added [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Its slug [default: made of the title]
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
    /// Add it though one with a similar title or the same link is there
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// What came before the file was locked: texts, read and checked.
struct Checked {
    title: Option<String>,
    kind: ResourceKind,
    link: Option<String>,
    note: Option<String>,
    slug: Option<String>,
    topics: Vec<String>,
}

/// Runs `praktik resource add`.
pub(super) fn run(mut args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.title.is_none() && args.from_session.is_none() {
        if !app.can_ask() {
            return Err(Error::usage("what is to be added?")
                .at("TITLE")
                .hint("give its title: praktik resource add \"Migration guide\" --kind guide")
                .hint("or the session that it came of: --from-session last"));
        }
        args.title = Some(prompt::checked("What is it called?", None, |answer| title(answer).map(drop))?);
    }
    let link = entry::text(args.link.as_deref(), "--link")?;
    let usual = args.from_session.as_ref().map(|_| match link {
        Some(_) => ResourceKind::Recording,
        None => ResourceKind::Guide,
    });
    let checked = Checked {
        title: args.title.as_deref().map(title).transpose()?,
        kind: entry::kind(app, args.kind.or(usual), "What kind is it?")?,
        link,
        note: entry::text(args.note.as_deref(), "--note")?,
        slug: entry::slug(args.slug.as_deref())?,
        topics: given::topics(&args.topics)?,
    };
    let change = app.write("resource add", &args.flags, |writer| add(writer, app, &args, &checked))?;
    app.answer(change, &args.flags)
}

fn add(writer: &Writer, app: &App<'_>, args: &Args, checked: &Checked) -> Result<Change> {
    let today = entry::today(app, writer)?;
    let day = entry::past_day(app, writer, args.on.as_deref(), "--on")?.unwrap_or(today);
    let by = entry::by(app, writer, args.by.as_deref())?;
    let source = args.from_session.as_deref().map(|given| source(writer, given, today)).transpose()?;
    let session = match (&source, &args.session) {
        (Some(source), _) => Some(source.clone()),
        (None, Some(given)) => Some(writer.session(given, today).map_err(|error| error.at("--session"))?),
        (None, None) => None,
    };
    let title = match (&checked.title, &source) {
        (Some(title), _) => title.clone(),
        (None, Some(source)) => source.title.clone(),
        (None, None) => String::new(),
    };
    let link = checked.link.clone().or_else(|| source.as_ref().and_then(|source| source.link.clone()));
    let topics = match &source {
        Some(source) if args.topics.is_empty() => writer.session_topics(source.id)?,
        _ => checked.topics.clone(),
    };
    let new = NewResource {
        slug: checked.slug.as_deref(),
        title: &title,
        kind: checked.kind,
        link: link.as_deref(),
        note: checked.note.as_deref(),
        by: by.as_ref().map(|by| by.id),
        session: session.as_ref().map(|session| session.id),
        added: day,
    };
    if !args.again {
        // The link of a session is that of its room, which many sessions share.
        refuse_same(writer, &new, checked.link.as_deref())?;
    }
    let wished = wish::open_topics(writer)?;
    let slug = writer.add_resource(&new, &topics)?;
    let by = by.map(|by| format!(", from {}", by.name)).unwrap_or_default();
    let mut change = Change::of(&slug, format!("{title} is added ({}{by}): {slug}", checked.kind.word()));
    if let Some(session) = session {
        change = change.and(format!("It came of {} ({})", session.title, session.slug));
    }
    for topic in wish::met_since(&wished, writer)? {
        change = change.and(format!("The wish for {topic} is met"));
    }
    for (challenge, title) in answered(writer, &topics)? {
        let command = format!("praktik challenge solve {challenge} --how \"…\" --resource {slug}");
        change = change.then(command, format!("if it answers {title}"));
    }
    Ok(change.then(format!("praktik resource used {slug} --by MEMBER"), "when somebody used it"))
}

/// The session whose notes or recording it is to be.
fn source(reader: &Reader, given: &str, today: NaiveDate) -> Result<Session> {
    let session = reader.session(given, today).map_err(|error| error.at("--from-session"))?;
    match session.status {
        SessionStatus::Held => Ok(session),
        SessionStatus::Planned => Err(Error::failed(format!("{} is planned, and was not held yet", session.title))
            .at("--from-session")
            .hint(format!("if it was held: praktik session log {}", session.slug))
            .hint("what it is to begin from belongs to it with --session")),
        SessionStatus::Cancelled => Err(Error::failed(format!("{} was cancelled", session.title)).at("--from-session")),
    }
}

/// Refuses what looks as if it was there already. What came of different sessions, or in different form of one, may have
/// the same title.
fn refuse_same(reader: &Reader, new: &NewResource<'_>, link: Option<&str>) -> Result<()> {
    let by_title = |other: &&Resource| {
        let tied = new.session.is_some() && other.session.is_some();
        let apart = tied && (new.session != other.session.as_ref().map(|it| it.0) || new.kind != other.kind);
        !apart && same_title(&other.title, new.title)
    };
    let by_link = |other: &&Resource| link.zip(other.link.as_deref()).is_some_and(|(one, two)| same_link(one, two));
    let all = reader.resources()?;
    let (other, what) = match (all.iter().find(by_link), all.iter().find(by_title)) {
        (Some(other), _) => (other, "has the same link"),
        (None, Some(other)) if fold(&other.title) == fold(new.title) => (other, "is there already"),
        (None, Some(other)) => (other, "has a similar title"),
        (None, None) => return Ok(()),
    };
    let error = Error::failed(format!("{} ({}) {what}", other.title, other.slug));
    let error = match other.retired {
        Some(day) => {
            error.hint(format!("retired on {day}; bring it back: praktik resource retire {} --undo", other.slug))
        }
        None => error.hint(format!("look at it: praktik resource show {}", other.slug)),
    };
    Err(error.hint("if it is another one, say so with --again"))
}

/// Open challenges on one of these topics, at most two, the newest first: slug and title.
fn answered(reader: &Reader, topics: &[String]) -> Result<Vec<(String, String)>> {
    let about = |own: &[String]| own.iter().any(|topic| topics.iter().any(|other| fold(other) == fold(topic)));
    let open = reader.challenges()?.into_iter().filter(|one| one.answer.is_none() && about(&one.topics));
    Ok(open.take(2).map(|one| (one.slug, one.title)).collect())
}
