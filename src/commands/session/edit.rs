//! `praktik session edit`: what is known of a session, changed.

use super::{given, numbers};
use crate::commands::entry::Said;
use crate::commands::shared::{self, WriteFlags};
use crate::commands::{App, Outcome};
use crate::domain::calendar::{Leaning, Moment, Start};
use crate::domain::session::{Part, SessionStatus};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Session, Writer};

/// The arguments of `session edit`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "What is given replaces what was there; none takes it out. The slug stays unless --slug is given.

Examples:
  praktik session edit next --on \"thursday 15:00\" --place \"Room 4\"
  praktik session edit last --facilitator ana,budi --presenter none
  praktik session edit last --registered 40 --views 85 --preparation 90
  praktik session edit 2026-11-24-async-rust --title \"Async Rust in practice\""
)]
pub(super) struct Args {
    /// Which session: its slug, day or title, last or next
    session: String,
    /// What it is called
    #[arg(long)]
    title: Option<String>,
    /// When; a day alone keeps the time. A cancelled session is planned again
    #[arg(long, value_name = "WHEN", allow_hyphen_values = true)]
    on: Option<String>,
    /// meeting, learning, workshop, talk, problem-solving or social
    #[arg(long)]
    kind: Option<String>,
    /// How long it takes
    #[arg(long, value_name = "N", value_parser = minutes)]
    minutes: Option<Minutes>,
    #[command(flatten)]
    outline: given::Outline,
    #[command(flatten)]
    numbers: numbers::Numbers,
    /// Another slug
    #[arg(long)]
    slug: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// A number of minutes, or none.
#[derive(Debug, Clone, Copy)]
struct Minutes(Option<u32>);

fn minutes(given: &str) -> std::result::Result<Minutes, String> {
    if given == "none" {
        return Ok(Minutes(None));
    }
    let minutes = given.parse().ok().filter(|minutes| (1..=10_080).contains(minutes));
    minutes.map(|minutes| Minutes(Some(minutes))).ok_or_else(|| "minutes are 1 to 10080, or none".to_owned())
}

/// Runs `praktik session edit`.
pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let nothing = args.title.is_none()
        && args.on.is_none()
        && args.kind.is_none()
        && args.minutes.is_none()
        && args.outline.place.is_none()
        && args.outline.link.is_none()
        && args.outline.agenda.is_none()
        && args.slug.is_none()
        && args.numbers.are_none()
        && args.outline.facilitators.is_empty()
        && args.outline.presenters.is_empty()
        && args.outline.topics.is_empty();
    if nothing {
        return Err(Error::usage("nothing is said to be changed").hint(
            "give one of --title, --on, --kind, --minutes, --place, --link, --agenda, --facilitator, --presenter, \
             --topic, --slug, --registered, --views, --preparation",
        ));
    }
    let (slug, changes) = app.write("session edit", &args.flags, |writer| {
        let zone = writer.zone()?;
        let today = app.context.now_in(zone).day;
        let mut session = writer.session(&args.session, today)?;
        let before = session.clone();
        let mut said = Said::default();
        if let Some(title) = &args.title {
            let title = given::title(title)?;
            said.put("title", &session.title, &title);
            session.title = title;
        }
        if let Some(on) = &args.on {
            let leaning = if session.status == SessionStatus::Held { Leaning::Past } else { Leaning::Future };
            let moment = shared::moment(app.context, zone, on, "--on", leaning)?;
            let time = moment.time.or(session.start.time.map(|(time, _)| time));
            let start = Start::new(Moment { day: moment.day, time }, zone).map_err(|e| Error::from(e).at("--on"))?;
            fits(&session, start, today)?;
            said.put("when", &words::start(session.start), &words::start(start));
            session.start = start;
            if session.status == SessionStatus::Cancelled {
                session.status = SessionStatus::Planned;
                session.cancel_reason = None;
                said.0.push("it was cancelled, and is planned again".to_owned());
            }
        }
        if let Some(kind) = given::kind(args.kind.as_deref())? {
            said.put("kind", session.kind.word(), kind.word());
            session.kind = kind;
        }
        if let Some(Minutes(minutes)) = args.minutes {
            let word = |minutes: Option<u32>| minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
            said.put("minutes", &word(session.minutes), &word(minutes));
            session.minutes = minutes;
        }
        for (label, given, field) in [
            ("place", &args.outline.place, &mut session.place),
            ("link", &args.outline.link, &mut session.link),
            ("agenda", &args.outline.agenda, &mut session.agenda),
        ] {
            if let Some(text) = given {
                let text = given::text(text, &format!("--{label}"))?;
                said.put(label, field.as_deref().unwrap_or_default(), text.as_deref().unwrap_or_default());
                *field = text;
            }
        }
        if let Some(slug) = &args.slug {
            let slug = crate::domain::text::handle(slug).map_err(|invalid| {
                Error::usage(format!("'{slug}' is not a slug"))
                    .at("--slug")
                    .hint(invalid.remedy.replace("handle", "slug"))
            })?;
            said.put("slug", &session.slug, &slug);
            session.slug = slug;
        }
        writer.set_session(&session)?;
        writer.note_revision(&before, &session)?;
        change_parts(writer, &session, &args, &mut said)?;
        if !args.outline.topics.is_empty() {
            let before = writer.session_topics(session.id)?.join(", ");
            writer.set_session_topics(session.id, &given::topics(&args.outline.topics)?)?;
            said.put("topics", &before, &writer.session_topics(session.id)?.join(", "));
        }
        for (label, before, after) in args.numbers.note(writer, session.id)? {
            said.put(label, &before, &after);
        }
        Ok((session.slug, said.0))
    })?;
    let mut change = Change::several(changes);
    change.key = Some(slug);
    app.answer(change, &args.flags)
}

/// Refuses a day that contradicts where the session stands.
fn fits(session: &Session, start: Start, today: chrono::NaiveDate) -> Result<()> {
    if session.status == SessionStatus::Held {
        if start.day > today {
            let message = format!("{} was held, and {} has not come yet", session.title, words::day(start.day));
            return Err(Error::usage(message).at("--on"));
        }
    } else if start.day < today {
        return Err(Error::usage(format!("{} is past", words::day(start.day)))
            .at("--on")
            .hint(format!("if it was held: praktik session log {} --on {}", session.slug, start.day)));
    }
    Ok(())
}

fn change_parts(writer: &Writer, session: &Session, args: &Args, said: &mut Said) -> Result<()> {
    for (part, given) in [(Part::Facilitator, &args.outline.facilitators), (Part::Presenter, &args.outline.presenters)]
    {
        if given.is_empty() {
            continue;
        }
        let people = given::people(writer, given, &format!("--{}", part.word()))?;
        let before = given::handles(&writer.session_part(session.id, part)?).join(", ");
        writer.set_session_part(session.id, part, &given::ids(&people))?;
        let after = given::handles(&writer.session_part(session.id, part)?).join(", ");
        said.put(part.word(), &before, &after);
    }
    Ok(())
}
