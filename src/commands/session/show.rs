//! `praktik session show`.

use crate::commands::shared::Output;
use crate::commands::{App, Outcome};
use crate::domain::Worded;
use crate::domain::session::{Part, SessionStatus};
use crate::error::Result;
use crate::render::views::session::{NoteView, PersonView, SessionRow, SessionView};
use crate::render::words;
use crate::store::{Earlier, Note, Person};

/// The arguments of `session show`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session show last
  praktik session show 2026-11-24
  praktik session show next --json")]
pub(super) struct Args {
    /// Which session: its slug, day or title, last or next
    session: String,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik session show`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let session = reader.session(&args.session, today)?;
    let facilitators = reader.session_part(session.id, Part::Facilitator)?;
    let presenters = reader.session_part(session.id, Part::Presenter)?;
    let present = if session.taken { Some(reader.session_present(session.id)?) } else { None };
    let guests = reader.session_guests(session.id)?;
    let earlier = (session.status == SessionStatus::Held).then(|| reader.earlier(&session)).transpose()?;
    let earlier = earlier.filter(|earlier| !earlier.sessions.is_empty());
    let with_part = |person: &Person| facilitators.iter().chain(&presenters).any(|other| other.id == person.id);
    let attendees = present.as_ref().map(|present| {
        let shown = present.iter().filter(|person| !person.private || with_part(person));
        shown.map(|person| PersonView { handle: person.handle.clone(), name: person.name.clone() }).collect()
    });
    let handles = |people: &[Person]| people.iter().map(|person| person.handle.clone()).collect::<Vec<_>>();
    let names = |people: &[Person]| people.iter().map(|person| person.name.clone()).collect::<Vec<_>>();
    let came = reader.session_resources(session.id)?;
    let resource_titles = came.iter().map(|(_, title, kind)| format!("{title}, {}", kind.word())).collect();
    let resources = came.into_iter().map(|(slug, ..)| slug).collect();
    let note = |note: Note| NoteView { at: note.at, by: note.by, text: note.text };
    let reach = reader.session_reach(session.id)?;
    let view = SessionView {
        row: SessionRow {
            slug: session.slug,
            title: session.title,
            kind: session.kind,
            status: session.status,
            starts: session.start,
            minutes: session.minutes,
            present: present.as_ref().map(|present| u32::try_from(present.len()).unwrap_or(u32::MAX)),
            guests: u32::try_from(guests.len()).unwrap_or(u32::MAX),
            facilitators: handles(&facilitators),
            presenters: handles(&presenters),
            topics: reader.session_topics(session.id)?,
        },
        place: session.place,
        link: session.link,
        agenda: session.agenda,
        cancel_reason: session.cancel_reason,
        series: session.series,
        attendees,
        guest_names: guests.into_iter().flatten().collect(),
        registered: reach.registered,
        views: reach.views,
        preparation: reach.preparation,
        worth: reach.feedback.filter(|(_, answers)| *answers >= words::FEEDBACK_SHOWN_FROM).map(|(worth, _)| worth),
        answers: reach.feedback.map(|(_, answers)| answers),
        notes: reader.session_notes(session.id)?.into_iter().map(note).collect(),
        resources,
        resource_titles,
        usual_present: earlier.as_ref().map(Earlier::mean),
        earlier_of: earlier.as_ref().map(|earlier| earlier.alike.word()),
        earlier_present: earlier.iter().flat_map(|one| one.sessions.iter().map(|(_, present)| *present)).collect(),
        part_names: [names(&facilitators), names(&presenters)],
        due: session.start.day <= today,
    };
    app.emit(&view, &args.output)?;
    Ok(Outcome::Done)
}
