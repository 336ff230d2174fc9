//! The questions of `session log` on a terminal.

use super::Args;
use crate::commands::App;
use crate::commands::session::given;
use crate::domain::session::SessionKind;
use crate::error::Result;
use crate::prompt;
use crate::render::words;
use crate::store::Reader;

/// Asks for what the flags left out: which session, what kind, who facilitated, who was there.
pub(super) fn ask(args: &mut Args, app: &mut App<'_>) -> Result<()> {
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let waiting = if args.on.is_none() { reader.sessions_to_log(today)? } else { Vec::new() };
    let mut planned_facilitators = false;
    if !waiting.is_empty() {
        let line = |one: &crate::store::Session| format!("{}, {}", one.title, words::start(one.start));
        let mut items: Vec<String> = waiting.iter().take(9).map(line).collect();
        items.push("another one, that was not planned".to_owned());
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        let chosen = prompt::choose("Which session was held?", &items, 0)?;
        if let Some(session) = waiting.get(chosen).filter(|_| chosen + 1 < items.len()) {
            args.title = Some(session.slug.clone());
            let part = crate::domain::session::Part::Facilitator;
            planned_facilitators = !reader.session_part(session.id, part)?.is_empty();
        }
    }
    if args.title.is_none() {
        let check = |answer: &str| given::title(answer).map(drop);
        args.title = Some(prompt::checked("What was it called?", None, check)?);
        if args.kind.is_none() {
            let kinds = SessionKind::ALL.map(SessionKind::word);
            args.kind = Some(kinds[prompt::choose("What kind of session was it?", &kinds, 0)?].to_owned());
        }
    }
    if args.facilitators.is_empty() && !planned_facilitators {
        let me = app.me().filter(|me| reader.person(me).is_ok());
        let answer = people(&reader, "Who facilitated? (comma-separated; optional)", me)?;
        args.facilitators.extend(answer);
    }
    if args.present.is_empty() && args.present_file.is_none() {
        let question = "Who was there? (comma-separated; none; Enter: not noted)";
        args.present.extend(people(&reader, question, None)?);
    }
    Ok(())
}

/// Members, asked for until all are known; `None` on a bare Enter.
fn people(reader: &Reader, question: &str, default: Option<&str>) -> Result<Option<String>> {
    let check = |answer: &str| {
        given::people(reader, &[answer.to_owned()], "").map(drop).map_err(|error| {
            let more = error.details.iter().map(|one| one.trim().to_owned()).chain(error.hints.first().cloned());
            std::iter::once(error.message.clone()).chain(more).collect::<Vec<_>>().join("; ")
        })
    };
    prompt::checked(question, default, check).map(|answer| Some(answer).filter(|answer| !answer.is_empty()))
}
