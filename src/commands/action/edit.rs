//! `praktik action edit`.

use super::{add, due, note, title};
use crate::commands::evaluate::period;
use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome};
use crate::error::{Error, Result};
use crate::health::{self, Area};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Action, Writer};

/// The arguments of `action edit`.
#[derive(Debug, clap::Args)]
#[command(after_help = "What is given replaces what was there; none takes it out.

Examples:
  praktik action edit 3 --due \"2026-12-15\" --owner budi
  praktik action edit \"introduce sales\" --measure unit_mixing
  praktik action edit 3 --due none")]
pub(super) struct Args {
    /// Which action: its number, its title, or the beginning of it
    #[arg(value_name = "ACTION")]
    action: String,
    /// What is to be done
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// The area it is to help
    #[arg(long, value_name = "AREA")]
    area: Option<String>,
    /// The measure it is to move; what it says today is kept
    #[arg(long, value_name = "MEASURE")]
    measure: Option<String>,
    /// Who does it
    #[arg(long, value_name = "MEMBER")]
    owner: Option<String>,
    /// By when
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    due: Option<String>,
    /// The session it comes from
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// What a flag says: `none` takes out what was there.
fn given(flag: Option<&String>) -> Option<Option<&str>> {
    flag.map(|given| Some(given.trim()).filter(|given| !matches!(*given, "none" | "")))
}

/// Runs `praktik action edit`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let flags = [&args.title, &args.area, &args.measure, &args.owner, &args.due, &args.session, &args.note];
    if flags.iter().all(|flag| flag.is_none()) {
        return Err(Error::usage("nothing is said to be changed")
            .hint("give one of --title, --area, --measure, --owner, --due, --session, --note"));
    }
    let (number, changes) = app.write("action edit", &args.flags, |writer| {
        let mut action = writer.action(&args.action)?;
        let mut said = Vec::new();
        if let Some(text) = &args.title {
            let title = title(text)?;
            put(&mut said, "title", Some(&action.title), Some(&title));
            action.title = title;
        }
        aim(args, app, writer, &mut action, &mut said)?;
        if let Some(owner) = given(args.owner.as_ref()) {
            let owner = owner.map(|owner| writer.person(owner)).transpose()?;
            let name = |person: &Option<crate::store::Person>| person.as_ref().map(|person| person.name.clone());
            put(&mut said, "owner", name(&action.owner).as_ref(), name(&owner).as_ref());
            action.owner = owner;
        }
        if let Some(day) = given(args.due.as_ref()) {
            let day = day.map(|day| due(app, writer, day, action.added)).transpose()?;
            put(&mut said, "due", action.due.map(words::day).as_ref(), day.map(words::day).as_ref());
            action.due = day;
        }
        if let Some(session) = given(args.session.as_ref()) {
            let today = app.context.now_in(writer.zone()?).day;
            let session = session.map(|session| writer.session(session, today)).transpose()?;
            let session = session.map(|session| (session.id, session.slug));
            let slug = |session: &Option<(i64, String)>| session.as_ref().map(|(_, slug)| slug.clone());
            put(&mut said, "session", slug(&action.session).as_ref(), slug(&session).as_ref());
            action.session = session;
        }
        if let Some(text) = given(args.note.as_ref()) {
            let text = note(text, "--note")?;
            put(&mut said, "note", action.note.as_ref(), text.as_ref());
            action.note = text;
        }
        writer.set_action(&action)?;
        Ok((action.number, said))
    })?;
    let mut change = Change::several(changes);
    change.key = Some(number.to_string());
    app.answer(change, &args.flags)
}

/// Changes the area and the measure that an action is to help. A measure brings its area; an area that the measure does
/// not belong to is refused.
fn aim(args: &Args, app: &App<'_>, writer: &Writer, action: &mut Action, said: &mut Vec<String>) -> Result<()> {
    let measure = given(args.measure.as_ref()).map(|given| given.map(period::measure).transpose()).transpose()?;
    let area = given(args.area.as_ref()).map(|given| given.map(period::area).transpose()).transpose()?;
    let held = match measure {
        Some(measure) => measure,
        None => action.measure.as_deref().and_then(health::find),
    };
    let area = match (area, held) {
        (Some(None), Some(measure)) => {
            return Err(Error::usage(format!("{} belongs to {}", measure.key, measure.area.key()))
                .at("--area")
                .hint("take the measure out too: --measure none"));
        }
        (Some(Some(area)), Some(measure)) if area != measure.area => return Err(add::contradiction(area, measure)),
        (Some(area), _) => Some(area),
        (None, Some(measure)) => Some(Some(measure.area)),
        (None, None) => None,
    };
    if let Some(area) = area {
        let key = area.map(|area| Area::key(area).to_owned());
        put(said, "area", action.area.as_ref(), key.as_ref());
        action.area = key;
    }
    if let Some(measure) = measure {
        let key = measure.map(|measure| measure.key.to_owned());
        put(said, "measure", action.measure.as_ref(), key.as_ref());
        if action.measure != key {
            let today = app.context.now_in(writer.zone()?).day;
            action.measure_then = match measure {
                Some(measure) => period::lately(writer, today)?.find(measure.key).and_then(|result| result.value),
                None => None,
            };
            said.extend(measure.map(|measure| words::measured_by(measure, action.measure_then)));
        }
        action.measure = key;
    }
    Ok(())
}

/// Says what was changed, where anything was.
fn put(said: &mut Vec<String>, label: &str, before: Option<&String>, after: Option<&String>) {
    said.extend(match (before, after) {
        (before, after) if before == after => None,
        (None, Some(after)) => Some(format!("{label}: {after}")),
        (Some(before), None) => Some(format!("{label}: taken out (was {before})")),
        (Some(before), Some(after)) => Some(format!("{label}: {before} → {after}")),
        (None, None) => None,
    });
}
