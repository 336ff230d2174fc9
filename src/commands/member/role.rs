//! `praktik member role`: who holds which role.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::super::shared::{self, Listing, WriteFlags};
use super::super::{App, Outcome};
use super::at;
use crate::domain::calendar::Leaning;
use crate::domain::member;
use crate::domain::reference::{Unresolved, one_of};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::views::member::RoleRow;
use crate::render::{List, words};
use crate::store::{Person, Reader, Term, Writer};

/// Who holds which role.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member role add ana lead
  praktik member role end ana lead
  praktik member role list")]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Give a member a role of the charter
    #[command(after_help = "Examples:
  praktik member role add ana lead
  praktik member role add budi host --deputy
  praktik member role add chen host --since 2027-01-01 --until 2028-01-01")]
    Add {
        /// Who takes it
        #[arg(value_name = "MEMBER")]
        member: String,
        /// The role
        #[arg(value_name = "ROLE")]
        role: String,
        /// As the deputy of whoever holds it
        #[arg(long)]
        deputy: bool,
        /// The first day [default: today]
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        since: Option<String>,
        /// The day it ends: the first day no longer in it
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        until: Option<String>,
        /// Add the role to the charter, though another has a similar name
        #[arg(long)]
        new: bool,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// End a member's term in a role
    #[command(after_help = "Examples:
  praktik member role end ana lead
  praktik member role end ana lead --on 2026-12-31")]
    End {
        /// Who held it
        #[arg(value_name = "MEMBER")]
        member: String,
        /// The role
        #[arg(value_name = "ROLE")]
        role: String,
        /// The first day no longer in it [default: today]
        #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
        on: Option<String>,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// List the roles and who holds them today
    #[command(after_help = "Examples:
  praktik member role list
  praktik member role list --all")]
    List {
        /// Terms that have ended or are still to come, too
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        listing: Listing,
    },
}

pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add { member, role, deputy, since, until, new, flags } => {
            let change = app.write("member role add", &flags, |writer| {
                let zone = writer.zone()?;
                let today = app.context.now_in(zone).day;
                let day = |given: &Option<String>, flag: &str, leaning| {
                    given.as_deref().map(|given| shared::day(app.context, zone, given, flag, leaning)).transpose()
                };
                let since = day(&since, "--since", Leaning::Past)?.unwrap_or(today);
                let until = day(&until, "--until", Leaning::Future)?;
                let person = writer.person(&member)?;
                let (role, told) = wanted(writer, &role, new, today)?;
                let told_of_charter = told.is_some();
                let mut change = Change::several(told.into_iter().collect());
                change.key = Some(person.handle.clone());
                change.changes.extend(begin(writer, &person, &role, &NewTerm { deputy, since, until })?);
                Ok(if told_of_charter {
                    change.then("praktik charter edit", "says what the role is for")
                } else {
                    change
                })
            })?;
            app.answer(change, &flags)
        }
        Verb::End { member, role, on, flags } => {
            let change =
                app.write("member role end", &flags, |writer| end(app, writer, &member, &role, on.as_deref()))?;
            app.answer(change, &flags)
        }
        Verb::List { all, listing } => {
            let reader = app.read()?;
            let today = app.context.now_in(reader.zone()?).day;
            let list = List::new(rows(&reader, all, today)?, "The charter names no roles yet: praktik charter edit")
                .arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?;
            app.emit(&list, &listing.output)?;
            Ok(Outcome::Done)
        }
    }
}

/// The role that is meant, by its name in the charter. One that no role is like is added to the charter; the sentence
/// then says so.
pub(super) fn wanted(writer: &Writer, given: &str, new: bool, today: NaiveDate) -> Result<(String, Option<String>)> {
    let name = at("ROLE", member::one_line("a role", given))?;
    if name.is_empty() {
        return Err(Error::usage("a role needs a name").at("ROLE"));
    }
    let names = writer.role_names()?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match one_of("role", &name, &names) {
        Ok(place) if !new || fold(names[place]) == fold(&name) => Ok((names[place].to_owned(), None)),
        Err(unresolved @ Unresolved::Ambiguous { .. }) if !new => Err(unresolved.into()),
        Err(Unresolved::Unknown { what, given, nearest }) if !new && !nearest.is_empty() => {
            let hint = format!("another role of the charter: praktik member role add MEMBER \"{given}\" --new");
            Err(Error::from(Unresolved::Unknown { what, given, nearest }).hint(hint))
        }
        _ => {
            writer.add_role(&name, today)?;
            Ok((name.clone(), Some(format!("The charter has a new role: {name}"))))
        }
    }
}

/// A known role, for reading and ending: one of the charter, or one that somebody ever held.
pub(super) fn known(reader: &Reader, given: &str, terms: &[Term]) -> Result<String> {
    let mut names = reader.role_names()?;
    for term in terms {
        if !names.contains(&term.role) {
            names.push(term.role.clone());
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match one_of("role", given, &names) {
        Ok(place) => Ok(names[place].to_owned()),
        Err(Unresolved::Unknown { nearest, given, .. }) if nearest.is_empty() => {
            Err(Error::failed(format!("no role '{given}'")).hint("see all: praktik member role list"))
        }
        Err(unresolved) => Err(unresolved.into()),
    }
}

/// Whether a term runs on a day.
pub(super) fn runs_on(term: &Term, day: NaiveDate) -> bool {
    term.since <= day && term.until.is_none_or(|until| day < until)
}

/// A term to begin.
pub(super) struct NewTerm {
    /// Whether as a deputy.
    pub(super) deputy: bool,
    /// The first day.
    pub(super) since: NaiveDate,
    /// The first day no longer.
    pub(super) until: Option<NaiveDate>,
}

/// Begins a term; a deputy who becomes the holder is no deputy any more. Says what happened.
pub(super) fn begin(writer: &Writer, person: &Person, role: &str, new: &NewTerm) -> Result<Vec<String>> {
    if let Some(until) = new.until.filter(|until| *until <= new.since) {
        return Err(
            Error::usage(format!("the term would end on {until}, before it begins on {}", new.since)).at("--until")
        );
    }
    let gone = writer.spells(person.id)?.last().and_then(|spell| spell.left).filter(|left| *left <= new.since);
    if let Some(left) = gone {
        return Err(Error::failed(format!("{} left on {left}, and {role} would begin on {}", person.name, new.since))
            .hint(format!("if they are back: praktik member rejoin {}", person.handle)));
    }
    let mut told = Vec::new();
    for term in writer.role_terms()? {
        let apart =
            term.until.is_some_and(|until| until <= new.since) || new.until.is_some_and(|until| until <= term.since);
        if term.member_id != person.id || term.role != role || apart {
            continue;
        }
        if term.deputy && !new.deputy {
            writer.end_role(term.id, new.since.max(term.since))?;
            told.push(format!("{} is no longer deputy for {role}", person.name));
            continue;
        }
        let deputy = if term.deputy { "deputy for " } else { "" };
        let until = term.until.map(|until| format!(" until {until}")).unwrap_or_default();
        return Err(Error::failed(format!("{} is {deputy}{role} since {}{until}", person.name, term.since))
            .hint(format!("end that first: praktik member role end {} \"{role}\"", person.handle)));
    }
    writer.start_role(person, role, new.deputy, new.since, new.until)?;
    let deputy = if new.deputy { "deputy for " } else { "" };
    let until = new.until.map(|until| format!(" until {}", words::day(until))).unwrap_or_default();
    told.push(format!("{} is {deputy}{role} from {}{until}", person.name, words::day(new.since)));
    Ok(told)
}

fn end(app: &App<'_>, writer: &Writer, member: &str, role: &str, on: Option<&str>) -> Result<Change> {
    let zone = writer.zone()?;
    let today = app.context.now_in(zone).day;
    let on = on.map(|given| shared::day(app.context, zone, given, "--on", Leaning::Past)).transpose()?;
    let day = on.unwrap_or(today);
    let person = writer.person(member)?;
    let terms = writer.role_terms()?;
    let role = known(writer, role, &terms)?;
    let open = |term: &&Term| term.member_id == person.id && term.until.is_none_or(|until| until > today);
    let mine: Vec<&Term> = terms.iter().filter(open).collect();
    let ending: Vec<&&Term> = mine.iter().filter(|term| term.role == role).collect();
    if ending.is_empty() {
        let error = Error::failed(format!("{} does not hold {role}", person.name));
        let others: Vec<&str> = mine.iter().map(|term| term.role.as_str()).collect();
        return Err(match others.as_slice() {
            [] => error.hint("see who does: praktik member role list"),
            roles => error.hint(format!("they hold {}", words::listed(roles))),
        });
    }
    let mut change = Change::several(Vec::new());
    change.key = Some(person.handle.clone());
    for term in &ending {
        if day < term.since {
            return Err(
                Error::usage(format!("{day} is before {role} began for {}, on {}", person.name, term.since)).at("--on")
            );
        }
        writer.end_role(term.id, day)?;
        let deputy = if term.deputy { "deputy for " } else { "" };
        change = change.and(format!("{} is no longer {deputy}{role} from {} on", person.name, words::day(day)));
    }
    for role in vacant(writer, day)?.into_iter().filter(|vacant| *vacant == role) {
        change = change.then(format!("praktik member role add MEMBER \"{role}\""), "nobody holds it now");
    }
    Ok(change)
}

/// The required roles of the charter that nobody holds on a day.
pub(super) fn vacant(reader: &Reader, day: NaiveDate) -> Result<Vec<String>> {
    let terms = reader.role_terms()?;
    let held: HashSet<&str> =
        terms.iter().filter(|term| !term.deputy && runs_on(term, day)).map(|term| term.role.as_str()).collect();
    let roles = reader.charter()?.roles.into_iter().filter(|role| role.required && !held.contains(role.name.as_str()));
    Ok(roles.map(|role| role.name).collect())
}

fn rows(reader: &Reader, all: bool, today: NaiveDate) -> Result<Vec<RoleRow>> {
    let terms = reader.role_terms()?;
    let row = |term: &Term| RoleRow {
        role: term.role.clone(),
        member: (!term.private).then(|| term.member.clone()),
        name: (!term.private).then(|| term.name.clone()),
        deputy: term.deputy,
        since: Some(term.since),
        until: term.until,
    };
    let wanted = |term: &&Term| all || (term.listed && runs_on(term, today));
    let mut rows = Vec::new();
    let names = reader.role_names()?;
    for role in &names {
        if !terms.iter().any(|term| term.role == *role && !term.deputy && runs_on(term, today)) {
            let role = role.clone();
            rows.push(RoleRow { role, member: None, name: None, deputy: false, since: None, until: None });
        }
        rows.extend(terms.iter().filter(wanted).filter(|term| term.role == *role).map(row));
    }
    rows.extend(terms.iter().filter(wanted).filter(|term| !names.contains(&term.role)).map(row));
    Ok(rows)
}
