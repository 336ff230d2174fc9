//! `praktik session announce` and `praktik session recap`: text to paste.

use chrono::NaiveDate;

use crate::commands::shared::{self, Output};
use crate::commands::{App, Outcome};
use crate::domain::Worded;
use crate::domain::record::ActionStatus;
use crate::domain::session::{Part, SessionStatus};
use crate::error::{Error, Result};
use crate::render::views::letter::{Medium, Posted};
use crate::render::views::session_letter::{self, CameOf, Meeting, Named, Outcomes, Sender, Thanked, Undertaken};
use crate::render::words;
use crate::store::{Person, Reader, RecognitionFilter, Session};

/// The arguments of `session announce`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session announce
  praktik session announce 2026-12-04-async-rust --for slack
  praktik session announce next --for email")]
pub(super) struct AnnounceArgs {
    /// Which session: its slug, day or title, or next
    #[arg(default_value = "next")]
    session: String,
    #[command(flatten)]
    how: How,
}

/// The arguments of `session recap`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session recap
  praktik session recap 2026-11-20-async-rust --for teams
  praktik session note \"decision: we write tests first\"

A note that begins with 'decision:' or 'decided:' is told as a decision.")]
pub(super) struct RecapArgs {
    /// Which session: its slug, day or title, or last
    #[arg(default_value = "last")]
    session: String,
    #[command(flatten)]
    how: How,
}

#[derive(Debug, clap::Args)]
struct How {
    /// Where it is pasted
    #[arg(long = "for", value_name = "MEDIUM", default_value = "plain", value_parser = shared::worded::<Medium>())]
    medium: Medium,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik session announce`.
pub(super) fn announce(args: &AnnounceArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let sender = sender(&reader)?;
    let today = app.context.now_in(sender.zone).day;
    let session = reader.session(&args.session, today)?;
    let when = words::start(session.start);
    let refused = match session.status {
        SessionStatus::Held => Error::failed(format!("{} was held on {when}", session.title))
            .hint(format!("to tell what came of it: praktik session recap {}", session.slug)),
        SessionStatus::Cancelled => Error::failed(format!("{} ({when}) is cancelled", session.title)),
        SessionStatus::Planned if session.start.day < today => {
            Error::failed(format!("{} was planned for {when}, which is past", session.title))
                .hint(format!("if it was held: praktik session log {} --present …", session.slug))
        }
        SessionStatus::Planned => {
            let meeting = meeting(&reader, &session)?;
            let letter = session_letter::announcement(&sender, &meeting, session.agenda.as_deref(), args.how.medium);
            app.post(&Posted::about("session", session.slug, letter), &args.how.output)?;
            return Ok(Outcome::Done);
        }
    };
    Err(match reader.next_session(today)? {
        Some(next) => refused.hint(format!("the next one planned: praktik session announce {}", next.slug)),
        None => refused.hint("none is planned; plan one: praktik session plan \"Async Rust\" --on \"friday 16:00\""),
    })
}

/// Runs `praktik session recap`.
pub(super) fn recap(args: &RecapArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let sender = sender(&reader)?;
    let today = app.context.now_in(sender.zone).day;
    let session = reader.session(&args.session, today)?;
    let when = words::start(session.start);
    match session.status {
        SessionStatus::Held => {}
        SessionStatus::Cancelled => {
            let error = Error::failed(format!("{} ({when}) is cancelled", session.title));
            return Err(match reader.last_session(today)? {
                Some(last) => error.hint(format!("the last one held: praktik session recap {}", last.slug)),
                None => {
                    error.hint(format!("if it was held after all: praktik session log {} --present …", session.slug))
                }
            });
        }
        SessionStatus::Planned if session.start.day > today => {
            let error = Error::failed(format!("{} is planned for {when}", session.title));
            return Err(error.hint(format!("to tell of it before: praktik session announce {}", session.slug)));
        }
        SessionStatus::Planned => {
            let error = Error::failed(format!("{} ({when}) is not logged as held", session.title));
            return Err(error.hint(format!("if it was held: praktik session log {} --present …", session.slug)));
        }
    }
    let outcomes = outcomes(&reader, &session, today)?;
    let letter = session_letter::recap(&sender, &meeting(&reader, &session)?, &outcomes, args.how.medium);
    app.post(&Posted::about("session", session.slug, letter), &args.how.output)?;
    Ok(Outcome::Done)
}

fn sender(reader: &Reader) -> Result<Sender> {
    let charter = reader.charter()?;
    Ok(Sender {
        zone: reader.zone()?,
        addresses: reader.addresses()?,
        community: charter.name,
        purpose: charter.purpose.unwrap_or_default(),
    })
}

/// Those who may be named, and how many others there are.
fn named(people: &[Person]) -> Named {
    let shown = people.iter().filter(|person| !person.private);
    let names: Vec<String> = shown.map(|person| person.name.clone()).collect();
    Named { others: people.len() - names.len(), names }
}

fn meeting(reader: &Reader, session: &Session) -> Result<Meeting> {
    Ok(Meeting {
        title: session.title.clone(),
        kind: session.kind,
        start: session.start,
        minutes: session.minutes,
        place: session.place.clone(),
        link: session.link.clone(),
        facilitators: named(&reader.session_part(session.id, Part::Facilitator)?),
        presenters: named(&reader.session_part(session.id, Part::Presenter)?),
        topics: reader.session_topics(session.id)?,
    })
}

fn outcomes(reader: &Reader, session: &Session, today: NaiveDate) -> Result<Outcomes> {
    let present = if session.taken {
        Some(reader.session_present(session.id)?.len() + reader.session_guests(session.id)?.len())
    } else {
        None
    };
    let resources = reader.resources()?.into_iter().rev().filter(|resource| {
        resource.retired.is_none() && resource.session.as_ref().is_some_and(|(id, ..)| *id == session.id)
    });
    let filter = RecognitionFilter { session: Some(session.id), ..RecognitionFilter::default() };
    let recognitions = reader.recognitions(&filter)?.into_iter().rev().map(|recognition| Thanked {
        receivers: named(&recognition.receivers),
        reason: recognition.reason,
        award: recognition.award,
    });
    let actions = reader.actions()?.into_iter().filter(|action| {
        let own = action.session.as_ref().is_some_and(|(id, _)| *id == session.id);
        own && action.status != ActionStatus::Dropped
    });
    let next = reader.next_session(today)?;
    Ok(Outcomes {
        present,
        notes: reader.session_notes(session.id)?.into_iter().map(|note| note.text).collect(),
        resources: resources
            .map(|resource| CameOf { title: resource.title, kind: resource.kind.word(), link: resource.link })
            .collect(),
        recognitions: recognitions.collect(),
        actions: actions
            .map(|action| Undertaken {
                title: action.title,
                owner: action.owner.filter(|owner| !owner.private).map(|owner| owner.name),
                due: action.due,
                done: action.status == ActionStatus::Done,
            })
            .collect(),
        next: next.map(|next| meeting(reader, &next)).transpose()?,
    })
}
