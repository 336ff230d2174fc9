//! `praktik member handover`: roles passed on, and all that a successor needs to know.

use chrono::NaiveDate;

use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome};
use super::role::{self, NewTerm};
use crate::domain::calendar::{Leaning, Span};
use crate::error::{Error, Result};
use crate::render::views::member::{Acquaintance, HandedRole, HandedSession, HandoverView, Place, Promise};
use crate::render::words;
use crate::store::{Person, Reader, Term, Writer};

/// Pass roles on, and print what a successor needs: open promises, sessions, places, whom to know.
#[derive(Debug, clap::Args)]
#[command(after_help = "Roles move on the day that is given: the term of the one ends, the term of the other begins. \
Whoever stands in as a deputy stays. Open actions and planned sessions move only where that is asked for.

Examples:
  praktik member handover ana budi --dry-run   what would move, and what is open
  praktik member handover ana budi --actions --sessions
  praktik member handover ana budi --roles lead --on 2027-01-01")]
pub(super) struct Args {
    /// Who hands over
    #[arg(value_name = "MEMBER")]
    from: String,
    /// Who takes over
    #[arg(value_name = "MEMBER")]
    to: String,
    /// Only these roles [default: all they hold]
    #[arg(long, value_name = "ROLE", value_delimiter = ',')]
    roles: Vec<String>,
    /// Their open actions, too
    #[arg(long)]
    actions: bool,
    /// The planned sessions that they facilitate from that day on, too
    #[arg(long)]
    sessions: bool,
    /// The first day of the successor [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// How many of those who present often are named.
const PRESENTERS: usize = 5;

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let plan = hand_over(args, app, true)?;
    if args.flags.dry_run {
        app.emit(&plan, &args.flags.output)?;
        return Ok(Outcome::Done);
    }
    if !args.yes {
        for change in &plan.changes {
            app.say(change)?;
        }
        app.consent(&format!("Does {} take over from {}?", plan.names.1, plan.names.0), false)?;
    }
    let done = hand_over(args, app, false)?;
    app.emit(&done, &args.flags.output)?;
    Ok(Outcome::Done)
}

fn hand_over(args: &Args, app: &App<'_>, dry_run: bool) -> Result<HandoverView> {
    let flags = WriteFlags { dry_run, output: args.flags.output.clone() };
    app.write("member handover", &flags, |writer| {
        let zone = writer.zone()?;
        let today = app.context.now_in(zone).day;
        let day = match &args.on {
            Some(given) => shared::day(app.context, zone, given, "--on", Leaning::Future)?,
            None => today,
        };
        let (from, to) = (writer.person(&args.from)?, writer.person(&args.to)?);
        if from.id == to.id {
            return Err(Error::usage(format!("{} would hand over to themselves", from.name)));
        }
        let (roles, mut changes) = move_roles(args, writer, (&from, &to), day)?;
        let promises = promises(args, writer, (&from, &to), &mut changes)?;
        let sessions = sessions(args, writer, (&from, &to), day, &mut changes)?;
        if changes.is_empty() {
            return Err(Error::failed(format!("{} holds no role to hand over", from.name))
                .hint("open actions and planned sessions move with --actions and --sessions"));
        }
        let charter = writer.charter()?;
        let place = |channel: crate::domain::charter::Channel| Place {
            name: channel.name,
            url: channel.url,
            purpose: channel.purpose,
        };
        let answers = |name: &String| charter.roles.iter().find(|role| role.name == *name)?.responsibilities.clone();
        let roles = roles.into_iter().map(|role| HandedRole { responsibilities: answers(&role), role }).collect();
        Ok(HandoverView {
            dry_run,
            date: day,
            roles,
            changes,
            places: charter.channels.into_iter().map(place).collect(),
            people: people(writer, [&from, &to], charter.sponsor, day.max(today), today)?,
            next: next(args, (&from, &to), &promises, &sessions),
            promises,
            sessions,
            names: (from.name, to.name),
            from: from.handle,
            to: to.handle,
        })
    })
}

/// Ends the terms of the one and begins those of the other; the roles, and what changed.
fn move_roles(
    args: &Args,
    writer: &Writer,
    (from, to): (&Person, &Person),
    day: NaiveDate,
) -> Result<(Vec<String>, Vec<String>)> {
    let terms = writer.role_terms()?;
    let wanted: Vec<String> =
        args.roles.iter().map(|given| role::known(writer, given, &terms)).collect::<Result<_>>()?;
    let held: Vec<&Term> = terms
        .iter()
        .filter(|term| term.member_id == from.id && !term.deputy && term.until.is_none_or(|until| until > day))
        .filter(|term| wanted.is_empty() || wanted.contains(&term.role))
        .collect();
    if let Some(role) = wanted.iter().find(|role| !held.iter().any(|term| term.role == **role)) {
        return Err(Error::failed(format!("{} does not hold {role}", from.name))
            .at("--roles")
            .hint("see who does: praktik member role list"));
    }
    let mut changes = Vec::new();
    for term in &held {
        if day < term.since {
            return Err(Error::usage(format!(
                "{day} is before {} began for {}, on {}",
                term.role, from.name, term.since
            ))
            .at("--on"));
        }
        writer.end_role(term.id, day)?;
        changes.push(format!("{} is no longer {} from {} on", from.name, term.role, words::day(day)));
        let holds =
            |own: &&Term| own.member_id == to.id && own.role == term.role && !own.deputy && role::runs_on(own, day);
        if terms.iter().find(holds).is_some() {
            changes.push(format!("{} is {} already", to.name, term.role));
        } else {
            let new = NewTerm { deputy: false, since: day, until: term.until };
            changes.extend(role::begin(writer, to, &term.role, &new)?);
        }
    }
    Ok((held.into_iter().map(|term| term.role.clone()).collect(), changes))
}

/// What is open: actions, goals, challenges. Actions move where that is asked for.
fn promises(
    args: &Args,
    writer: &Writer,
    (from, to): (&Person, &Person),
    changes: &mut Vec<String>,
) -> Result<Vec<Promise>> {
    let mut promises = Vec::new();
    for action in writer.owned_actions(from.id)? {
        promises.push(Promise {
            kind: "action",
            id: action.number.to_string(),
            title: action.title,
            due: action.due,
            moved: args.actions,
        });
    }
    if args.actions {
        let moved = writer.move_actions(from.id, to.id)?;
        if moved > 0 {
            changes.push(format!("{} owns {}", to.name, words::counted(moved, "action more", "actions more")));
        }
    }
    for (number, title, due) in writer.goals_to_reach()? {
        promises.push(Promise { kind: "goal", id: number.to_string(), title, due, moved: false });
    }
    for (slug, title, _) in writer.raised_and_open(from.id)? {
        promises.push(Promise { kind: "challenge", id: slug, title, due: None, moved: false });
    }
    Ok(promises)
}

/// The planned sessions that the one facilitates; the other does, where that is asked for.
fn sessions(
    args: &Args,
    writer: &Writer,
    (from, to): (&Person, &Person),
    day: NaiveDate,
    changes: &mut Vec<String>,
) -> Result<Vec<HandedSession>> {
    let mut sessions = Vec::new();
    for session in writer.facilitates_from(from.id, day)? {
        if args.sessions {
            writer.move_facilitation(session.id, from.id, to.id)?;
            changes.push(format!("{} facilitates {} on {}", to.name, session.title, words::start(session.start)));
        }
        sessions.push(HandedSession {
            slug: session.slug,
            title: session.title,
            starts: session.start,
            moved: args.sessions,
        });
    }
    Ok(sessions)
}

/// Whom a successor should know: other role holders, the sponsor, those who present often. Nobody private.
fn people(
    reader: &Reader,
    both: [&Person; 2],
    sponsor: Option<String>,
    day: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<Acquaintance>> {
    let mut people: Vec<Acquaintance> = Vec::new();
    let mut know = |name: String, handle: Option<String>, why: String| match people
        .iter_mut()
        .find(|one| handle.is_some() && one.handle == handle)
    {
        Some(one) => one.why = format!("{}, {why}", one.why),
        None => people.push(Acquaintance { name, handle, why }),
    };
    let other = |id| !both.iter().any(|person| person.id == id);
    for term in reader.role_terms()? {
        if term.listed && !term.private && role::runs_on(&term, day) && other(term.member_id) {
            let why = if term.deputy { format!("deputy for {}", term.role) } else { term.role };
            know(term.name, Some(term.member), why);
        }
    }
    if let Some(sponsor) = sponsor {
        know(sponsor, None, "sponsor".to_owned());
    }
    let since = Span::Months(12).before(today).unwrap_or(today);
    for (person, times) in
        reader.presenters_since(since, today, PRESENTERS + 2)?.into_iter().filter(|(_, times)| *times > 1)
    {
        if other(person.id) {
            know(person.name, Some(person.handle), format!("presented {times} times in the last 12 months"));
        }
    }
    Ok(people)
}

/// What could be handed over, too.
fn next(args: &Args, (from, to): (&Person, &Person), promises: &[Promise], sessions: &[HandedSession]) -> Vec<String> {
    let mut flags = String::new();
    if !args.actions && promises.iter().any(|promise| promise.kind == "action") {
        flags.push_str(" --actions");
    }
    if !args.sessions && !sessions.is_empty() {
        flags.push_str(" --sessions");
    }
    if flags.is_empty() {
        Vec::new()
    } else {
        vec![format!("praktik member handover {} {}{flags}", from.handle, to.handle)]
    }
}
