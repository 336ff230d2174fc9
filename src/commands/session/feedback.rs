//! `praktik session feedback`: whether a session was worth the time.

use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome};
use crate::domain::session::SessionStatus;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;

/// The arguments of `session feedback`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Ask \"was it worth your time?\" from 1 (no) to 5 (very much), and note the mean. It is shown from five answers on.

Examples:
  praktik session feedback --worth 4.2 --answers 11
  praktik session feedback 2026-11-24-async-rust --worth 3.8 --answers 6"
)]
pub(super) struct Args {
    /// Which session: its slug, day or title [default: last]
    #[arg(value_name = "SESSION", default_value = "last", hide_default_value = true)]
    session: String,
    /// The mean answer, 1 to 5
    #[arg(long, value_name = "N")]
    worth: f64,
    /// How many answered
    #[arg(long, value_name = "N")]
    answers: u32,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik session feedback`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    if !(1.0..=5.0).contains(&args.worth) {
        return Err(Error::usage("answers go from 1 to 5, and so does their mean").at("--worth"));
    }
    if args.answers == 0 {
        return Err(Error::usage("without an answer there is no feedback").at("--answers"));
    }
    let change = app.write("session feedback", &args.flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        let session = writer.session(&args.session, today)?;
        if session.status != SessionStatus::Held {
            return Err(Error::failed(format!("{} was not held", session.title))
                .hint(format!("if it was: praktik session log {}", session.slug)));
        }
        let mut reach = writer.session_reach(session.id)?;
        let before = reach.feedback.replace((args.worth, args.answers));
        if before == reach.feedback {
            return Ok(Change::several(Vec::new()));
        }
        writer.set_session_reach(session.id, &reach)?;
        let said = |(worth, answers): (f64, u32)| {
            format!("{} of 5, {}", words::number(worth), words::counted(answers as usize, "answer", "answers"))
        };
        let mut change = Change::of(session.slug, format!("{}: {}", session.title, said((args.worth, args.answers))));
        if let Some(before) = before {
            change = change.and(format!("What was noted before is replaced: {}", said(before)));
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)?;
    if args.answers < words::FEEDBACK_SHOWN_FROM {
        app.say("it is kept, and shown from five answers on")?;
    }
    Ok(Outcome::Done)
}
