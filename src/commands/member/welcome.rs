//! `praktik member welcome`: a letter for a newcomer, and somebody who looks after them.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};

use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry};
use super::{list, role};
use crate::domain::period::DEFAULT_DAYS;
use crate::domain::session::SessionStatus;
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::render::Format;
use crate::render::views::letter::Medium;
use crate::render::views::member::{NextSession, WelcomeLetter, WelcomeView};
use crate::render::words;
use crate::store::{Buddy, Id, Person, Reader, RollRow, SessionFilter};

/// Print a letter of welcome made from the charter, and record it.
#[derive(Debug, clap::Args)]
#[command(after_help = "The letter goes to standard output, ready to be sent; what is recorded is said on standard \
error. Without --buddy somebody is proposed, and nobody is recorded.

Examples:
  praktik member welcome ines --buddy ana
  praktik member welcome ines --buddy ana --for slack --dry-run
  praktik member welcome --list   who is new and not welcomed yet")]
pub(super) struct Args {
    /// Whom
    #[arg(value_name = "MEMBER", required_unless_present = "list")]
    member: Option<String>,
    /// Who looks after them
    #[arg(long, value_name = "MEMBER")]
    buddy: Option<String>,
    /// Where the letter is to be sent
    #[arg(long = "for", value_name = "MEDIUM", value_parser = shared::worded::<Medium>(), default_value = "plain")]
    medium: Medium,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Welcome them once more, though they were welcomed already
    #[arg(long)]
    again: bool,
    /// List the newcomers of the last 90 days who were not welcomed yet
    #[arg(long, conflicts_with_all = ["member", "buddy", "on", "again", "dry_run"])]
    list: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let Some(member) = args.member.as_deref() else {
        return list::run(list::Args::newcomers(args.flags.output.clone()), app);
    };
    let (view, handle, proposal) = app.write("member welcome", &args.flags, |writer| {
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let today = app.context.now_in(writer.zone()?).day;
        let person = writer.person(member)?;
        if let Some(before) = writer.welcome(person.id)?.filter(|_| !args.again) {
            let buddy = before.buddy.filter(|buddy| !buddy.private).map(|buddy| format!(", buddy {}", buddy.name));
            let message =
                format!("{} was welcomed on {}{}", person.name, words::day(before.day), buddy.unwrap_or_default());
            return Err(Error::failed(message).hint("to welcome them once more, say so with --again"));
        }
        let buddy = args.buddy.as_deref().map(|given| buddy(writer, given, &person)).transpose()?;
        let me = app.me().map(|me| writer.person(me).map_err(|error| error.at("PRAKTIK_ME"))).transpose()?;
        let by = me.filter(|me| me.id != person.id);
        writer.set_welcome(person.id, day, buddy.as_ref().map(|buddy| buddy.id), by.as_ref().map(|by| by.id))?;
        let letter = letter(writer, &person, buddy.as_ref(), by.as_ref(), today)?;
        let letter = letter.letter(args.medium, writer.addresses()?);
        let proposal = if buddy.is_none() { propose(writer, &person, today)? } else { None };
        let view = WelcomeView {
            dry_run: args.flags.dry_run,
            member: person.handle.clone(),
            subject: letter.subject(),
            text: letter.text(),
            printed: letter.printed(),
            changes: vec![words::welcomed(&person.name, day, buddy.as_ref().map(|buddy| buddy.name.as_str()))],
            buddy: buddy.map(|buddy| buddy.handle),
            proposed_buddy: proposal.as_ref().map(|(person, _)| person.handle.clone()),
        };
        Ok((view, person.handle, proposal))
    })?;
    app.emit(&view, &args.flags.output)?;
    if matches!(args.flags.output.format(), Format::Table | Format::Markdown) {
        let mark = if args.flags.dry_run { "would:" } else { "✓" };
        for change in &view.changes {
            app.say(&format!("{mark} {change}"))?;
        }
        if args.flags.dry_run {
            app.say("Nothing was written.")?;
        }
    }
    if let Some((person, why)) = proposal {
        let again = if args.flags.dry_run { "" } else { " --again" };
        app.say(&format!("note: no buddy is named. {} could be one ({why}):", person.name))?;
        app.say(&format!("  praktik member welcome {handle} --buddy {}{again}", person.handle))?;
    } else if view.buddy.is_none() {
        app.say("note: no buddy is named, and there is nobody to propose")?;
    }
    Ok(Outcome::Done)
}

/// The buddy who was named: somebody on the roll whom the letter may name.
fn buddy(reader: &Reader, given: &str, newcomer: &Person) -> Result<Person> {
    let buddy = reader.person(given).map_err(|error| error.at("--buddy"))?;
    if buddy.id == newcomer.id {
        return Err(Error::usage(format!("{} would be their own buddy", buddy.name)).at("--buddy"));
    }
    if buddy.private {
        return Err(Error::usage(format!("{} is private, and a letter would name them", buddy.handle))
            .at("--buddy")
            .hint("name somebody else"));
    }
    Ok(buddy)
}

/// The newcomers since `DEFAULT_DAYS` among these who were not welcomed yet.
pub(super) fn not_welcomed(reader: &Reader, roll: Vec<RollRow>, today: NaiveDate) -> Result<Vec<RollRow>> {
    let welcomed = reader.welcomed()?;
    let since = new_since(today);
    Ok(roll.into_iter().filter(|row| row.joined >= since && !welcomed.contains(&row.id)).collect())
}

/// The first day on which somebody joined who is new today.
fn new_since(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(u64::from(DEFAULT_DAYS))).unwrap_or(NaiveDate::MIN)
}

/// Who could look after a newcomer, and why: somebody active of the same unit or site who was no buddy lately, else who
/// holds a role.
fn propose(reader: &Reader, newcomer: &Person, today: NaiveDate) -> Result<Option<(Person, String)>> {
    let own = reader.member(newcomer.id)?;
    let lately = new_since(today);
    let newcomers: HashSet<Id> = {
        let roll = reader.roll(&crate::store::RollQuery::default(), today)?;
        roll.into_iter().filter(|row| row.joined >= lately).map(|row| row.id).collect()
    };
    let figures = list::figures(reader, today)?;
    let attended = |id: Id| figures.of.get(&id).map_or(0, |own| own.attended);
    let possible = reader.possible_buddies(today)?;
    let others: Vec<&Buddy> = possible.iter().filter(|buddy| buddy.person.id != newcomer.id).collect();
    let same = |a: &Option<String>, b: &Option<String>| matches!((a, b), (Some(a), Some(b)) if fold(a) == fold(b));
    let rested = |buddy: &&&Buddy| buddy.last.is_none_or(|last| last < lately);
    let active = |buddy: &&&Buddy| attended(buddy.person.id) > 0 && !newcomers.contains(&buddy.person.id);
    // Who was never a buddy comes first, then who was longest ago, then who is seen most.
    let order =
        |buddy: &&&Buddy| (buddy.last, std::cmp::Reverse(attended(buddy.person.id)), buddy.person.handle.clone());
    let near = |of: fn(&Buddy) -> &Option<String>, wanted: &Option<String>| {
        others.iter().filter(rested).filter(active).filter(|buddy| same(of(buddy), wanted)).min_by_key(order)
    };
    if let Some(buddy) = near(|buddy| &buddy.unit, &own.unit) {
        return Ok(Some((buddy.person.clone(), "active, of the same unit, and no buddy lately".to_owned())));
    }
    if let Some(buddy) = near(|buddy| &buddy.site, &own.site) {
        return Ok(Some((buddy.person.clone(), "active, at the same site, and no buddy lately".to_owned())));
    }
    let terms = reader.role_terms()?;
    let holds = |buddy: &Buddy| {
        let term = terms.iter().find(|term| {
            term.member_id == buddy.person.id && term.listed && !term.deputy && role::runs_on(term, today)
        });
        term.map(|term| term.role.clone())
    };
    let holder = others.iter().filter(|buddy| holds(buddy).is_some()).min_by_key(order);
    Ok(holder.and_then(|buddy| holds(buddy).map(|role| (buddy.person.clone(), role))))
}

/// Everything the letter says.
fn letter(
    reader: &Reader,
    person: &Person,
    buddy: Option<&Person>,
    by: Option<&Person>,
    today: NaiveDate,
) -> Result<WelcomeLetter> {
    let filter = SessionFilter {
        status: Some(SessionStatus::Planned),
        from: Some(today),
        earliest_first: true,
        limit: Some(1),
        ..SessionFilter::default()
    };
    let next = reader.listed_sessions(&filter)?.pop();
    let next = next.map(|next| reader.session_by_slug(&next.slug)).transpose()?.flatten();
    let mut leads: Vec<(String, Vec<String>)> = Vec::new();
    let now = |term: &crate::store::Term| term.listed && !term.deputy && !term.private && role::runs_on(term, today);
    for term in reader.role_terms()?.into_iter().filter(now) {
        match leads.last_mut().filter(|(role, _)| *role == term.role) {
            Some((_, names)) => names.push(term.name),
            None => leads.push((term.role, vec![term.name])),
        }
    }
    Ok(WelcomeLetter {
        name: person.name.clone(),
        charter: reader.charter()?,
        leads,
        next: next.map(|next| NextSession { title: next.title, start: next.start, place: next.place, link: next.link }),
        buddy: buddy.map(|buddy| buddy.name.clone()),
        by: by.filter(|by| !by.private).map(|by| by.name.clone()),
    })
}
