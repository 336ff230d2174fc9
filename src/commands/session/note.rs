//! `praktik session note`: a line for the notes.

use chrono::{Duration, SecondsFormat};

use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome};
use crate::domain::calendar::Moment;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Reader, Session};

/// How long a session is taken to run where nobody said it.
const MINUTES: u32 = 60;

/// The arguments of `session note`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session note \"we keep the tuesday slot\"
  praktik session note budi shares his slides --session 2026-11-24-async-rust")]
pub(super) struct Args {
    /// What to note; several words are one line
    #[arg(required = true, value_name = "TEXT")]
    text: Vec<String>,
    /// Of which session [default: the one that runs now, else the one that was last]
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik session note`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let text = args.text.join(" ").trim().to_owned();
    if text.is_empty() {
        return Err(Error::usage("the note is empty").hint("write it after the command: praktik session note \"…\""));
    }
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Error::usage("the note holds control characters").hint("write it as plain text"));
    }
    let session = app.write("session note", &args.flags, |writer| {
        let zone = writer.zone()?;
        let now = app.context.now_in(zone);
        let session = match &args.session {
            Some(given) => writer.session(given, now.day)?,
            None => current(writer, now)?,
        };
        let me = app.me().map(|me| writer.person(me).map_err(|e| e.at("PRAKTIK_ME"))).transpose()?;
        let at = app.context.now.with_timezone(&zone).to_rfc3339_opts(SecondsFormat::Secs, false);
        writer.add_session_note(session.id, &at, me.map(|me| me.id), &text)?;
        Ok(session)
    })?;
    let sentence = format!("{} ({}): {text}", session.title, words::start(session.start));
    app.answer(Change::of(session.slug, sentence), &args.flags)
}

/// The session that runs now, else the one that began last.
pub(super) fn current(reader: &Reader, now: Moment) -> Result<Session> {
    let latest = reader.latest_sessions(now.day, 50)?;
    let since_start = |session: &Session| -> Option<Duration> {
        let (start, _) = session.start.time?;
        Some(now.day.and_time(now.time.unwrap_or_default()) - session.start.day.and_time(start))
    };
    let runs = |session: &&Session| match since_start(session) {
        Some(since) => {
            let length = Duration::minutes(i64::from(session.minutes.unwrap_or(MINUTES)));
            since >= Duration::zero() && since < length
        }
        None => session.start.day == now.day,
    };
    let timed = |session: &&Session| session.start.time.is_some() && runs(session);
    let began = |session: &&Session| since_start(session).is_none_or(|since| since >= Duration::zero());
    let found = latest.iter().find(timed).or_else(|| latest.iter().find(runs)).or_else(|| latest.iter().find(began));
    found.cloned().ok_or_else(|| {
        Error::failed("no session runs now or was held yet")
            .hint("name one with --session, or log one: praktik session log \"Kick-off\"")
    })
}
