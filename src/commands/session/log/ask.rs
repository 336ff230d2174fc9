//! The questions of `session log` on a terminal.

use chrono::NaiveDate;

use super::Args;
use crate::commands::session::given;
use crate::commands::typed::{self, Listed, beginning, some, told};
use crate::commands::{App, shared};
use crate::domain::calendar::Leaning;
use crate::domain::session::{Part, SessionKind};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::prompt::{self, Help};
use crate::render::words;
use crate::store::{Reader, Session};

/// So many of those who usually come are named.
const NAMED: usize = 12;

/// How to answer who was there.
const HOW: &str = "names, separated by commas; Tab completes; none for nobody; Enter: not noted";

/// Asks for what the flags left out: which session, when, what kind, who facilitated, who was there.
pub(super) fn ask(args: &mut Args, app: &mut App<'_>) -> Result<()> {
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let planned = if args.on.is_none() { planned(&reader, today)? } else { None };
    let before = match &planned {
        Some(session) => {
            args.title = Some(session.slug.clone());
            Some(session.clone())
        }
        None => unplanned(args, app, &reader, today)?,
    };
    let listed = Listed::new(&reader)?;
    let has_facilitator = match &planned {
        Some(session) => !reader.session_part(session.id, Part::Facilitator)?.is_empty(),
        None => false,
    };
    if args.facilitators.is_empty() && !has_facilitator {
        let offer = |part: &str| listed.offer(part);
        let help = Help { offer: Some(&offer), list: true, told: None };
        let usual = match app.me().filter(|me| reader.person(me).is_ok()) {
            Some(me) => Some(me.to_owned()),
            None => usual_facilitator(&reader, before.as_ref(), today)?,
        };
        let question = match usual {
            Some(_) => "Who facilitated? (or none)",
            None => "Who facilitated? (optional)",
        };
        let check = |answer: &str| typed::check(&reader, answer);
        args.facilitators.extend(some(prompt::helped(question, usual.as_deref(), &help, check)?));
    }
    if args.present.is_empty() && args.present_file.is_none() {
        args.present.extend(present(args, &reader, planned.as_ref(), listed, today)?);
    }
    Ok(())
}

/// The planned session that is meant; `None` where it is another one.
fn planned(reader: &Reader, today: NaiveDate) -> Result<Option<Session>> {
    let mut waiting = reader.sessions_to_log(today)?;
    waiting.truncate(9);
    if waiting.is_empty() {
        return Ok(None);
    }
    let line = |one: &Session| format!("{}, {}", one.title, words::start(one.start));
    let mut items: Vec<String> = waiting.iter().map(line).collect();
    items.push("another one, that was not planned".to_owned());
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    let chosen = prompt::choose("Which session was held?", &items, 0)?;
    Ok((chosen < waiting.len()).then(|| waiting.swap_remove(chosen)))
}

/// Asks what an unplanned session was; the last one that was called so or was of its kind, if there is one.
fn unplanned(args: &mut Args, app: &App<'_>, reader: &Reader, today: NaiveDate) -> Result<Option<Session>> {
    let check = |answer: &str| given::title(answer).map(drop).map_err(told);
    let mut titles: Vec<String> = Vec::new();
    for session in reader.latest_sessions(today, 50)? {
        if !titles.iter().any(|title| fold(title) == fold(&session.title)) {
            titles.push(session.title);
        }
    }
    let offer = |part: &str| beginning(&titles, part);
    let help = Help { offer: Some(&offer), ..Help::default() };
    let title = prompt::helped("What was it called?", None, &help, check)?;
    if args.on.is_none() {
        let zone = reader.zone()?;
        let check = |answer: &str| match shared::moment(app.context, zone, answer, "--on", Leaning::Past) {
            Ok(moment) if moment.day > today => Err(format!("{} has not come yet", words::day(moment.day))),
            Ok(_) => Ok(()),
            Err(error) => Err(told(error)),
        };
        let when = prompt::checked("When was it? (a day, also with a time)", Some("today"), check)?;
        args.on = Some(when);
    }
    let before = match reader.last_titled(&title, today)? {
        Some(same) => Some(same),
        None => reader.last_session(today)?,
    };
    args.title = Some(title);
    if args.kind.is_none() {
        let kinds = SessionKind::ALL.map(SessionKind::word);
        let last = before.as_ref().and_then(|last| SessionKind::ALL.iter().position(|kind| *kind == last.kind));
        args.kind = Some(kinds[prompt::choose("What kind of session was it?", &kinds, last.unwrap_or(0))?].to_owned());
    }
    Ok(before)
}

/// Whoever facilitated the session that is likest to it; nobody private is suggested.
fn usual_facilitator(reader: &Reader, before: Option<&Session>, today: NaiveDate) -> Result<Option<String>> {
    let last = match before {
        Some(session) if session.start.day < today => Some(session.clone()),
        _ => reader.last_session(today)?,
    };
    let Some(last) = last else { return Ok(None) };
    let people = reader.session_part(last.id, Part::Facilitator)?;
    let open: Vec<&str> = people.iter().filter(|one| !one.private).map(|one| one.handle.as_str()).collect();
    Ok((!open.is_empty()).then(|| open.join(", ")))
}

/// Asks who was there; those who usually come are offered.
fn present(
    args: &Args,
    reader: &Reader,
    planned: Option<&Session>,
    listed: Listed,
    today: NaiveDate,
) -> Result<Option<String>> {
    let kind = given::kind(args.kind.as_deref())?.unwrap_or(SessionKind::Meeting);
    let earlier = match planned {
        Some(session) => reader.earlier(session)?,
        None => reader.earlier_of(kind, today)?,
    };
    let usual = reader.usually_present(&earlier.sessions, today)?;
    if !usual.is_empty() {
        let named = usual.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = usual.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        prompt::say(&format!("usually there: {named}{more}"))?;
        let last = usual.last().map(String::as_str).unwrap_or_default();
        prompt::say(&format!("+ takes them all; +, -{last} all but one"))?;
    }
    let listed = listed.with_usual(usual);
    let check = |answer: &str| listed.meant(reader, answer).and_then(|meant| typed::check(reader, &meant));
    let offer = |part: &str| listed.offer(part);
    let count = |answer: &str| listed.told(reader, answer, HOW);
    let help = Help { offer: Some(&offer), list: true, told: Some(&count) };
    let answer = prompt::helped("Who was there?", None, &help, check)?;
    Ok(some(listed.meant(reader, &answer).map_err(Error::usage)?))
}
