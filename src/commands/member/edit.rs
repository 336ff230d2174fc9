//! `praktik member edit`.

use super::super::shared::WriteFlags;
use super::super::{App, Outcome, entry};
use super::{at, email, line, note};
use crate::domain::text::fold;
use crate::domain::{member, text};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words::{self, changed_to};
use crate::store::{MemberRecord, StoredSpell, Writer};

/// Change what is known of a member.
#[derive(Debug, clap::Args)]
#[command(after_help = "An empty text clears a field: praktik member edit ana --unit \"\"

Examples:
  praktik member edit ana --unit Sales
  praktik member edit ana --handle ana-s
  praktik member edit budi --private")]
pub(super) struct Args {
    /// Who
    #[arg(value_name = "MEMBER")]
    member: String,
    /// The full name
    #[arg(long)]
    name: Option<String>,
    /// The e-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// The organisational unit
    #[arg(long)]
    unit: Option<String>,
    /// The place of work
    #[arg(long)]
    site: Option<String>,
    /// A word on them, for the leads
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Another handle; the one before still finds them, if they chose it
    #[arg(long)]
    handle: Option<String>,
    /// The first day on the roll (of the last spell), or 'unknown'
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    joined: Option<String>,
    /// Count them, but never list or suggest them
    #[arg(long, conflicts_with = "no_private")]
    private: bool,
    /// List and suggest them as everyone
    #[arg(long)]
    no_private: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let texts = [&args.name, &args.email, &args.unit, &args.site, &args.note, &args.handle, &args.joined];
    if texts.into_iter().all(Option::is_none) && !args.private && !args.no_private {
        return Err(Error::usage("nothing is said to change")
            .hint("give --name, --email, --unit, --site, --note, --handle, --joined, --private or --no-private"));
    }
    let change = app.write("member edit", &args.flags, |writer| {
        let person = writer.person(&args.member)?;
        let before = writer.member(person.id)?;
        let after = take(args, &before)?;
        let mut changes = told(&before, &after);
        if after.email != before.email {
            writer.check_email(after.email.as_deref(), Some(person.id))?;
            changes.extend(keep_address(writer, &before, &after)?);
        }
        if after.handle != before.handle {
            rename(writer, &before, &after)?;
        }
        if after != before {
            writer.set_member(&after)?;
        }
        if let Some(given) = &args.joined {
            changes.extend(rejoined(app, writer, &before, given)?);
        }
        let mut change = Change::several(changes);
        change.key = Some(after.handle);
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

/// The record as the flags would have it.
fn take(args: &Args, before: &MemberRecord) -> Result<MemberRecord> {
    let mut after = before.clone();
    if let Some(name) = &args.name {
        after.name = at("--name", member::name(name))?;
    }
    if let Some(handle) = &args.handle {
        after.handle = at("--handle", text::handle(handle))?;
        after.handle_made = before.handle_made && after.handle == before.handle;
    }
    if args.email.is_some() {
        after.email = email("--email", args.email.as_deref())?;
    }
    if args.unit.is_some() {
        after.unit = line("--unit", "a unit", args.unit.as_deref())?;
    }
    if args.site.is_some() {
        after.site = line("--site", "a site", args.site.as_deref())?;
    }
    if args.note.is_some() {
        after.note = note(args.note.as_deref());
    }
    after.private = (before.private || args.private) && !args.no_private;
    Ok(after)
}

/// What changed, a sentence each.
pub(super) fn told(before: &MemberRecord, after: &MemberRecord) -> Vec<String> {
    let yes = |private: bool| Some(if private { "yes" } else { "no" });
    [
        changed_to("handle", Some(&before.handle), Some(&after.handle)),
        changed_to("name", Some(&before.name), Some(&after.name)),
        changed_to("e-mail", before.email.as_deref(), after.email.as_deref()),
        changed_to("unit", before.unit.as_deref(), after.unit.as_deref()),
        changed_to("site", before.site.as_deref(), after.site.as_deref()),
        changed_to("note", before.note.as_deref(), after.note.as_deref()),
        changed_to("private", yes(before.private), yes(after.private)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Imports go on finding the member by the address before; one that is cleared is forgotten.
pub(super) fn keep_address(writer: &Writer, before: &MemberRecord, after: &MemberRecord) -> Result<Option<String>> {
    let Some(old) = before.email.as_deref().filter(|old| Some(fold(old)) != after.email.as_deref().map(fold)) else {
        return Ok(None);
    };
    let key = fold(old);
    if after.email.is_none() {
        writer.forget_key(before.id, "email", &key)?;
        return Ok(None);
    }
    writer.remember_key(before.id, ("email", &key, old), "edit", true)?;
    Ok(Some(format!("imports still know them by {old}")))
}

fn rename(writer: &Writer, before: &MemberRecord, after: &MemberRecord) -> Result<()> {
    if let Some(other) = writer.person_by_handle(&after.handle)? {
        return Err(Error::failed(format!("the handle '{}' belongs to {}", after.handle, other.name))
            .at("--handle")
            .hint("choose another"));
    }
    if !before.handle_made {
        writer.remember_key(before.id, ("handle", &before.handle, &before.handle), "rename", true)?;
    }
    Ok(())
}

/// Moves the beginning of the last spell.
fn rejoined(app: &App<'_>, writer: &Writer, member: &MemberRecord, given: &str) -> Result<Option<String>> {
    let day = match given.trim() {
        word if word.eq_ignore_ascii_case("unknown") => None,
        given => Some(entry::day_of(app, writer, Some(given), "--joined")?),
    };
    let spells = writer.spells(member.id)?;
    let Some((last, before)) = spells.split_last() else { return Ok(None) };
    if last.joined == day {
        return Ok(None);
    }
    let gone = before.last().and_then(|spell| spell.left);
    match (day, gone, last.left) {
        (Some(day), Some(gone), _) if day < gone => {
            return Err(Error::usage(format!("{} left on {gone}, after {day}", member.name)).at("--joined"));
        }
        (Some(day), _, Some(left)) if day > left => {
            return Err(Error::usage(format!("{} left on {left}, before {day}", member.name)).at("--joined"));
        }
        _ => {}
    }
    writer.set_spell(&StoredSpell { joined: day, ..last.clone() })?;
    let word = |day: Option<chrono::NaiveDate>| day.map_or_else(|| "unknown".to_owned(), words::day);
    Ok(changed_to("joined", Some(&word(last.joined)), Some(&word(day))))
}
