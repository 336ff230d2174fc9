//! Which session is logged: one that was planned, or a new one.

use crate::domain::calendar::{Moment, iso_day};
use crate::domain::session::SessionStatus;
use crate::domain::text::fold;
use crate::error::{Error, Kind, Result};
use crate::render::words;
use crate::store::{Reader, Session};

/// What is to become held.
pub(super) enum Target {
    /// A session that was planned.
    Planned(Session),
    /// One that nobody planned; with what is to be said on the way.
    New {
        /// That one of this title is planned for another day.
        note: Option<String>,
    },
}

/// Finds out what `given` means: a session by reference, or the title of a planned or a new one.
pub(super) fn target(reader: &Reader, given: &str, on: Option<Moment>, now: Moment) -> Result<Target> {
    if let Some(session) = referred(reader, given, now)? {
        return planned(session, on, now);
    }
    let day = on.map_or(now.day, |on| on.day);
    let titled = reader.sessions_titled(given)?;
    let same_time = |session: &Session| match (on.and_then(|on| on.time), session.start.time) {
        (Some(given), Some((time, _))) => given == time,
        _ => true,
    };
    // Cancelled and held all the same counts, on that very day.
    let open: Vec<&Session> =
        titled.iter().filter(|one| one.start.day == day && one.status != SessionStatus::Held).collect();
    let exact: Vec<&Session> = open.iter().copied().filter(|one| same_time(one)).collect();
    match (exact.as_slice(), open.as_slice()) {
        ([one], _) | ([], [one]) => return Ok(Target::Planned((*one).clone())),
        ([], []) => {}
        _ => return Err(several(given, &open)),
    }
    let held = titled.iter().find(|one| one.start.day == day && one.status == SessionStatus::Held && same_time(one));
    if let Some(held) = held {
        return Err(logged_already(held));
    }
    let waiting = titled.iter().filter(|one| one.status == SessionStatus::Planned);
    let past: Vec<&Session> = waiting.clone().filter(|one| one.start.day <= now.day).collect();
    match (on, past.as_slice()) {
        (None, [one]) => return Ok(Target::Planned((*one).clone())),
        (None, [_, _, ..]) => return Err(several(given, &past)),
        _ => {}
    }
    let nearest = waiting.min_by_key(|one| (one.start.day - day).num_days().abs());
    let note = nearest.map(|other| {
        format!(
            "note: {} is still planned for {} ({}); it was logged as another session",
            other.title,
            words::start(other.start),
            other.slug
        )
    });
    Ok(Target::New { note })
}

/// The session that `given` refers to, if it reads like a reference and not like a title.
fn referred(reader: &Reader, given: &str, now: Moment) -> Result<Option<Session>> {
    let folded = fold(given);
    if matches!(folded.as_str(), "next" | "last") {
        return reader.session(&folded, now.day).map(Some);
    }
    if let Some(session) = reader.session_by_slug(&folded)?
        && session.status != SessionStatus::Held
    {
        return Ok(Some(session));
    }
    let dated = folded.get(..10).and_then(iso_day).is_some() && !folded.contains(' ');
    if !dated {
        return Ok(None);
    }
    match reader.session(&folded, now.day) {
        Ok(session) => Ok(Some(session)),
        Err(error) if error.kind == Kind::Failed && error.details.is_empty() => {
            Err(error.hint("a new session needs a title: praktik session log \"Async Rust\" --on DATE"))
        }
        Err(error) => Err(error),
    }
}

fn planned(session: Session, on: Option<Moment>, now: Moment) -> Result<Target> {
    match session.status {
        SessionStatus::Held => Err(logged_already(&session)),
        SessionStatus::Cancelled if on.is_none() => Err(Error::failed(format!("{} was cancelled", session.title))
            .hint(format!(
                "if it was held all the same: praktik session log {} --on {}",
                session.slug, session.start.day
            ))),
        SessionStatus::Planned if on.is_none() && session.start.day > now.day => {
            let message =
                format!("{} is planned for {}, which has not come yet", session.title, words::day(session.start.day));
            Err(Error::failed(message)
                .hint(format!("if it was held already: praktik session log {} --on today", session.slug)))
        }
        _ => Ok(Target::Planned(session)),
    }
}

fn logged_already(session: &Session) -> Error {
    Error::failed(format!("{} was logged already, for {}", session.title, words::start(session.start)))
        .hint(format!("add people: praktik session attend {} …", session.slug))
        .hint(format!("change it: praktik session edit {} …", session.slug))
}

fn several(given: &str, sessions: &[&Session]) -> Error {
    let line = |session: &&Session| format!("  {}  {}", session.slug, words::start(session.start));
    Error::failed(format!("'{given}' is planned more than once"))
        .details(sessions.iter().map(line))
        .hint("name the one that was held by its slug, or say when with --on")
}
