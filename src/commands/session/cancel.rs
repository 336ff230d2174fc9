//! `praktik session cancel`: a planned session will not be held.

use super::given;
use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome};
use crate::domain::session::SessionStatus;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;

/// The arguments of `session cancel`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session cancel next --reason \"the host is ill\"
  praktik session cancel 2026-12-01-window-functions")]
pub(super) struct Args {
    /// Which session: its slug, day or title, or next
    session: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik session cancel`.
pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let reason = args.reason.as_deref().map(|reason| given::text(reason, "--reason")).transpose()?.flatten();
    let session = app.write("session cancel", &args.flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        let mut session = writer.session(&args.session, today)?;
        match session.status {
            SessionStatus::Planned => {}
            SessionStatus::Held => {
                return Err(Error::failed(format!("{} was held on {}", session.title, words::day(session.start.day)))
                    .hint("only what is planned can be cancelled"));
            }
            SessionStatus::Cancelled => {
                return Err(Error::failed(format!("{} is cancelled already", session.title))
                    .hint(format!("plan it again: praktik session edit {} --on WHEN", session.slug)));
            }
        }
        let before = session.clone();
        session.status = SessionStatus::Cancelled;
        session.cancel_reason = reason;
        writer.set_session(&session)?;
        writer.note_revision(&before, &session)?;
        Ok(session)
    })?;
    let why = session.cancel_reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    let sentence = format!("{} on {} is cancelled{why}", session.title, words::start(session.start));
    let again = format!("praktik session edit {} --on WHEN", session.slug);
    app.answer(Change::of(session.slug, sentence).then(again, "plans it again"), &args.flags)
}
