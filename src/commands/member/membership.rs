//! `praktik member leave` and `rejoin`.

use chrono::NaiveDate;

use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry};
use super::{line, list, role};
use crate::domain::calendar::Leaning;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::views::member::MemberRow;
use crate::render::{self, Format, List, Look, words};
use crate::store::{Person, RollQuery, StoredSpell, Term, Writer};

/// Note that members have left.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "With --not-seen, those who were not seen in sessions for so long are listed first, and leave after one question
(or --yes). Nobody is taken for absent where no attendance was taken.

Examples:
  praktik member leave budi --reason \"changed jobs\"
  praktik member leave --not-seen 12m --dry-run"
)]
pub(super) struct LeaveArgs {
    /// Who
    #[arg(value_name = "MEMBER", required_unless_present = "not_seen", conflicts_with = "not_seen")]
    members: Vec<String>,
    /// Everyone not seen in sessions for so long, such as 12m
    #[arg(long, value_name = "SPAN")]
    not_seen: Option<String>,
    /// The first day no longer on the roll [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Note that members are back.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member rejoin budi
  praktik member rejoin budi chen --on 2026-11-02")]
pub(super) struct RejoinArgs {
    /// Who
    #[arg(value_name = "MEMBER", required = true)]
    members: Vec<String>,
    /// The first day back on the roll [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn leave(args: &LeaveArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reason = line("--reason", "a reason", args.reason.as_deref())?;
    let absent = args.not_seen.as_deref().map(|span| absent(args, span, app)).transpose()?;
    if let Some(handles) = &absent
        && handles.is_empty()
    {
        return app.answer(Change::several(Vec::new()), &args.flags);
    }
    let change = app.write("member leave", &args.flags, |writer| {
        let zone = writer.zone()?;
        let today = app.context.now_in(zone).day;
        let day = args.on.as_deref().map(|given| shared::day(app.context, zone, given, "--on", Leaning::Past));
        let day = day.transpose()?.unwrap_or(today);
        let people = writer.people(absent.as_ref().unwrap_or(&args.members))?;
        let vacant = role::vacant(writer, day)?;
        let mut change = Change::several(Vec::new());
        change.key = if let [one] = people.as_slice() { Some(one.handle.clone()) } else { None };
        for person in &people {
            change.changes.extend(end(writer, person, day, reason.as_deref(), today)?);
        }
        for role in role::vacant(writer, day)?.into_iter().filter(|role| !vacant.contains(role)) {
            let (since, why) = match day > today {
                true => (format!(" --since {day}"), "nobody holds it then"),
                false => (String::new(), "nobody holds it now"),
            };
            change = change.then(format!("praktik member role add MEMBER \"{role}\"{since}"), why);
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

/// Lists who was not seen, says what is not known of them, and asks; the handles of those who are to leave.
fn absent(args: &LeaveArgs, span: &str, app: &mut App<'_>) -> Result<Vec<String>> {
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let since = list::since(span, today)?;
    let absent = list::not_seen(&reader, reader.roll(&RollQuery::default(), today)?, since, today)?;
    let handles: Vec<String> = absent.people.iter().map(|row| row.handle.clone()).collect();
    if !handles.is_empty() {
        let figures = list::figures(&reader, today)?;
        let rows = list::rows(&reader, absent.people, today, (false, Some(&figures)))?;
        let columns = ["handle", "name", "unit", "joined", "roles", "last_seen"].map(str::to_owned);
        let view = List::<MemberRow>::new(rows, "").choose(Some(&columns))?;
        let members = words::counted(handles.len(), "member was", "members were");
        app.say(&format!("{members} not seen in sessions since {}:", words::day(since)))?;
        let look = Look { width: app.context.terminal.width, colour: app.context.terminal.error_colour };
        render::emit(&mut app.context.err, &view, Format::Table, &look)?;
    }
    for note in absent.notes {
        app.say(&format!("note: {note}"))?;
    }
    drop(reader);
    if !handles.is_empty() && !args.flags.dry_run {
        let question = if handles.len() == 1 { "Does this member leave?" } else { "Do all of them leave?" };
        app.consent(question, args.yes)?;
    }
    Ok(handles)
}

/// Ends a membership and the role terms with it. Says what happened.
pub(super) fn end(
    writer: &Writer,
    person: &Person,
    day: NaiveDate,
    reason: Option<&str>,
    today: NaiveDate,
) -> Result<Vec<String>> {
    let spells = writer.spells(person.id)?;
    let Some((last, before)) = spells.split_last() else {
        return Err(Error::failed(format!("{} was never on the roll", person.name)));
    };
    if let Some(left) = last.left.filter(|left| *left <= today || *left == day) {
        let verb = if left <= today { "left" } else { "leaves" };
        return Err(Error::failed(format!("{} ({}) {verb} on {left} already", person.name, person.handle)));
    }
    let first = last.joined.or_else(|| before.last().and_then(|spell| spell.left));
    if let Some(joined) = first.filter(|joined| day < *joined) {
        return Err(
            Error::usage(format!("{} ({}) joined on {joined}, after {day}", person.name, person.handle)).at("--on")
        );
    }
    let reason = reason.map(str::to_owned);
    let told_reason = reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    writer.set_spell(&StoredSpell { left: Some(day), reason, ..last.clone() })?;
    let verb = if day > today { "leaves" } else { "left" };
    let mut told = vec![format!("{} {verb} on {}{told_reason}", person.name, words::day(day))];
    let terms = writer.role_terms()?;
    let open = terms.iter().filter(|term| term.member_id == person.id && term.until.is_none_or(|until| until > day));
    for term in open {
        writer.end_role(term.id, day.max(term.since))?;
        let verb = if day > today { "ends" } else { "ended" };
        let deputy = if term.deputy { "deputy for " } else { "" };
        told.push(format!("Their term as {deputy}{} {verb} with it", term.role));
    }
    Ok(told)
}

pub(super) fn rejoin(args: &RejoinArgs, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("member rejoin", &args.flags, |writer| {
        let zone = writer.zone()?;
        let today = app.context.now_in(zone).day;
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let people = writer.people(&args.members)?;
        let mut change = Change::several(Vec::new());
        change.key = if let [one] = people.as_slice() { Some(one.handle.clone()) } else { None };
        for person in &people {
            let spells = writer.spells(person.id)?;
            let who = format!("{} ({})", person.name, person.handle);
            match spells.last() {
                Some(last) if last.left.is_none() => {
                    let since = last.joined.map(|joined| format!(" since {joined}")).unwrap_or_default();
                    return Err(Error::failed(format!("{who} is on the roll{since}")));
                }
                // Who was to leave stays.
                Some(last @ StoredSpell { left: Some(left), .. }) if *left > today => {
                    writer.set_spell(&StoredSpell { left: None, reason: None, ..last.clone() })?;
                    change = change.and(format!("{} stays on the roll", person.name));
                    // Whether a term was to end anyway that day nobody knows, so that it is said and left as it is.
                    let ending = |term: &Term| term.member_id == person.id && term.until == Some(*left);
                    for term in writer.role_terms()?.into_iter().filter(ending) {
                        let deputy = if term.deputy { "deputy for " } else { "" };
                        change = change.and(format!("Their term as {deputy}{} still ends that day", term.role)).then(
                            format!("praktik member role add {} \"{}\" --since {left}", person.handle, term.role),
                            "they go on in it",
                        );
                    }
                }
                last => {
                    if let Some(left) = last.and_then(|last| last.left).filter(|left| day < *left) {
                        return Err(Error::usage(format!("{who} left on {left}, after {day}")).at("--on"));
                    }
                    writer.add_spell(person.id, Some(day), None)?;
                    change = change.and(format!("{} is on the roll again since {}", person.name, words::day(day)));
                }
            }
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}
