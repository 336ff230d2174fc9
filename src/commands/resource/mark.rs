//! `praktik resource used`, `review` and `retire`: what became of a resource.

use chrono::NaiveDate;

use super::super::shared::WriteFlags;
use super::super::{App, Outcome, entry};
use crate::domain::session::SessionStatus;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{NewUse, Resource};

/// The arguments of `resource used`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik resource used migration-guide --by budi
  praktik resource used migration-guide --in last --note \"we followed it step by step\"
  praktik resource used migration-guide --by none --at \"Sales team\" --on 2026-11-20")]
pub(super) struct UsedArgs {
    /// Which one: its slug or title
    #[arg(value_name = "RESOURCE")]
    resource: String,
    /// Who used it; none where nobody is to be named [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// In which session
    #[arg(long = "in", value_name = "SESSION")]
    session: Option<String>,
    /// Where else: a team, a project
    #[arg(long = "at", value_name = "PLACE")]
    place: Option<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// When [default: the day of the session, else today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// The arguments of `resource review`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik resource review migration-guide
  praktik resource review migration-guide --by ana --note \"chapter 3 is new\" --on yesterday")]
pub(super) struct ReviewArgs {
    /// Which one: its slug or title
    #[arg(value_name = "RESOURCE")]
    resource: String,
    /// Who looked; none where nobody is to be named [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// What they found
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// The arguments of `resource retire`.
#[derive(Debug, clap::Args)]
#[command(after_help = "A retired resource stays in the file with its uses, and is not listed unless it is asked for.

Examples:
  praktik resource retire migration-guide --reason \"the old system is gone\"
  praktik resource retire migration-guide --undo")]
pub(super) struct RetireArgs {
    /// Which one: its slug or title
    #[arg(value_name = "RESOURCE")]
    resource: String,
    /// Why
    #[arg(long, value_name = "REASON", conflicts_with = "undo")]
    reason: Option<String>,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, conflicts_with = "undo")]
    on: Option<String>,
    /// Bring it back
    #[arg(long)]
    undo: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik resource used`.
pub(super) fn used(args: &UsedArgs, app: &mut App<'_>) -> Result<Outcome> {
    let place = entry::text(args.place.as_deref(), "--at")?;
    let note = entry::text(args.note.as_deref(), "--note")?;
    let (change, aside) = app.write("resource used", &args.flags, |writer| {
        let today = entry::today(app, writer)?;
        let resource = writer.resource(&args.resource)?;
        let by = entry::by(app, writer, args.by.as_deref())?;
        let session = args.session.as_deref().map(|given| writer.session(given, today).map_err(|e| e.at("--in")));
        let session = session.transpose()?;
        if by.is_none() && session.is_none() && place.is_none() {
            return Err(Error::usage("by whom or where it was used is not said")
                .hint("name at least one: --by MEMBER, --in SESSION, --at \"Sales team\"")
                .hint("or say who you are: PRAKTIK_ME=ana"));
        }
        let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
        let day = given.or(session.as_ref().map(|session| session.start.day)).unwrap_or(today);
        if let Some(session) = &session
            && (session.status == SessionStatus::Cancelled || session.start.day > today)
        {
            let why = if session.status == SessionStatus::Cancelled { "was cancelled" } else { "is still to come" };
            return Err(Error::failed(format!("{} {why}", session.title)).at("--in"));
        }
        in_use(&resource, day)?;
        let new = NewUse {
            day,
            by: by.as_ref().map(|by| by.id),
            session: session.as_ref().map(|session| session.id),
            place: place.as_deref(),
            note: note.as_deref(),
        };
        let title = &resource.title;
        let used = by.map_or_else(|| format!("{title} was used"), |by| format!("{} used {title}", by.name));
        let session = session.map(|session| format!(", in {} ({})", session.title, session.slug)).unwrap_or_default();
        let place = place.as_ref().map(|place| format!(", at {place}")).unwrap_or_default();
        let note = note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        let sentence = format!("{used} on {}{session}{place}{note}", words::day(day));
        if writer.is_use_noted(resource.id, &new)? {
            return Ok((unchanged(&resource), Some(format!("this is noted already: {sentence}"))));
        }
        writer.add_use(resource.id, &new)?;
        Ok((Change::of(&resource.slug, sentence), None))
    })?;
    if let Some(aside) = aside {
        app.say(&aside)?;
    }
    app.answer(change, &args.flags)
}

/// Runs `praktik resource review`.
pub(super) fn review(args: &ReviewArgs, app: &mut App<'_>) -> Result<Outcome> {
    let note = entry::text(args.note.as_deref(), "--note")?;
    let (change, aside) = app.write("resource review", &args.flags, |writer| {
        let resource = writer.resource(&args.resource)?;
        let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
        let day = given.map_or_else(|| entry::today(app, writer), Ok)?;
        let by = entry::by(app, writer, args.by.as_deref())?;
        in_use(&resource, day)?;
        let id = by.as_ref().map(|by| by.id);
        let who = by.as_ref().map(|by| format!(" by {}", by.name)).unwrap_or_default();
        let said = note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        let sentence = format!("{} was reviewed{who} on {}{said}", resource.title, words::day(day));
        if writer.is_review_noted(resource.id, day, id, note.as_deref())? {
            return Ok((unchanged(&resource), Some(format!("this is noted already: {sentence}"))));
        }
        writer.add_review(resource.id, day, id, note.as_deref())?;
        Ok((Change::of(&resource.slug, sentence), None))
    })?;
    if let Some(aside) = aside {
        app.say(&aside)?;
    }
    app.answer(change, &args.flags)
}

/// Runs `praktik resource retire`.
pub(super) fn retire(args: &RetireArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reason = entry::text(args.reason.as_deref(), "--reason")?;
    let change = app.write("resource retire", &args.flags, |writer| {
        let mut resource = writer.resource(&args.resource)?;
        let sentence = if args.undo {
            bring_back(&mut resource)?
        } else {
            let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
            let day = given.map_or_else(|| entry::today(app, writer), Ok)?;
            take_out(&mut resource, day, reason.as_deref())?
        };
        writer.set_resource(&resource)?;
        Ok(Change::of(&resource.slug, sentence))
    })?;
    app.answer(change, &args.flags)
}

fn take_out(resource: &mut Resource, day: NaiveDate, reason: Option<&str>) -> Result<String> {
    let title = &resource.title;
    if let Some(since) = resource.retired {
        return Err(Error::failed(format!("{title} is retired since {since}"))
            .hint(format!("bring it back: praktik resource retire {} --undo", resource.slug)));
    }
    let events = [("added", Some(resource.added)), ("used", resource.last_used), ("reviewed", resource.reviewed)];
    let later = events.into_iter().find_map(|(what, when)| Some((what, when.filter(|when| *when > day)?)));
    if let Some((what, when)) = later {
        return Err(Error::usage(format!("{title} was {what} on {when}, after {day}")).at("--on"));
    }
    let sentence = match reason {
        Some(reason) => format!("{title} is retired from {} on: {reason}", words::day(day)),
        None => format!("{title} is retired from {} on", words::day(day)),
    };
    (resource.retired, resource.retired_reason) = (Some(day), reason.map(str::to_owned));
    Ok(sentence)
}

fn bring_back(resource: &mut Resource) -> Result<String> {
    let Some(day) = resource.retired else {
        return Err(Error::failed(format!("{} is not retired", resource.title)));
    };
    (resource.retired, resource.retired_reason) = (None, None);
    Ok(format!("{} is in use again (it was retired on {})", resource.title, words::day(day)))
}

/// Refuses a day after which the resource was out of use. What was there before it was added here may have been used.
fn in_use(resource: &Resource, day: NaiveDate) -> Result<()> {
    let Resource { title, slug, .. } = resource;
    match resource.retired.filter(|retired| day > *retired) {
        None => Ok(()),
        Some(retired) => Err(Error::failed(format!("{title} is retired since {retired}"))
            .hint(format!("if it is in use again: praktik resource retire {slug} --undo"))),
    }
}

/// The answer where everything was noted before.
fn unchanged(resource: &Resource) -> Change {
    let mut change = Change::several(Vec::new());
    change.key = Some(resource.slug.clone());
    change
}
