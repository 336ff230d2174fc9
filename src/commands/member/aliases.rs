//! `praktik member aliases`: the keys that imports know members by.

use super::super::shared::{Listing, WriteFlags};
use super::super::{App, Outcome};
use super::at;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::exchange::people::KeyKind;
use crate::render::List;
use crate::render::views::Change;
use crate::render::views::member::AliasRow;
use crate::store::{HeldKey, Person, Writer};

/// The addresses, handles and names by which imports know members.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member aliases                          what is remembered of everyone
  praktik member aliases ana --add asilva@old.example
  praktik member aliases ana --add @asilva --add \"Ana S.\"
  praktik member aliases ana --remove @asilva
  praktik member aliases dewi --move \"Buddi\"      an import took Buddi for somebody else: from now on it is Dewi
Everyone is known by their address and by a handle they chose, too.")]
pub(super) struct Args {
    /// Whose [default: everyone's]
    #[arg(value_name = "MEMBER")]
    member: Option<String>,
    /// Remember an address, a handle (@asilva) or a name; may be repeated
    #[arg(long, value_name = "KEY", requires = "member")]
    add: Vec<String>,
    /// Forget one; may be repeated
    #[arg(long, value_name = "KEY", requires = "member")]
    remove: Vec<String>,
    /// Take one over that is remembered of another member; may be repeated
    #[arg(long = "move", value_name = "KEY", requires = "member")]
    moved: Vec<String>,
    /// What the keys are, where it is not plain to see
    #[arg(long, value_name = "KIND", value_parser = ["email", "handle", "name"])]
    kind: Option<String>,
    /// Say what would change, and change nothing
    #[arg(long, help_heading = "Output")]
    dry_run: bool,
    #[command(flatten)]
    listing: Listing,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let changes = !(args.add.is_empty() && args.remove.is_empty() && args.moved.is_empty());
    let Some(member) = args.member.as_deref().filter(|_| changes) else {
        return list(args, app);
    };
    let kind = args.kind.as_deref().and_then(kind);
    let flags = WriteFlags { dry_run: args.dry_run, output: args.listing.output.clone() };
    let change = app.write("member aliases", &flags, |writer| {
        let person = writer.person(member)?;
        let mut change = Change::several(Vec::new());
        change.key = Some(person.handle.clone());
        for given in &args.remove {
            change.changes.push(forget(writer, &person, given, kind)?);
        }
        for given in &args.moved {
            change.changes.extend(take_over(writer, &person, given, kind)?);
        }
        for given in &args.add {
            change.changes.extend(remember(writer, &person, given, kind)?);
        }
        Ok(change)
    })?;
    app.answer(change, &flags)
}

fn list(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let person = args.member.as_deref().map(|member| reader.person(member)).transpose()?;
    let row = |key: HeldKey| AliasRow {
        handle: key.handle,
        kind: key.kind,
        value: key.value,
        raw: key.raw,
        source: key.source,
        identifies: key.identifies,
    };
    let named = person.is_some();
    let keys = reader.person_keys(person.map(|person| person.id))?.into_iter();
    let keys = keys.filter(|key| named || !key.private);
    let keys = keys.filter(|key| args.kind.as_ref().is_none_or(|kind| *kind == key.kind));
    let list = List::new(keys.map(row).collect(), "Nothing is remembered beside handles and addresses.").arrange(
        args.listing.sort.as_deref(),
        args.listing.reverse,
        args.listing.limit,
    )?;
    app.emit(&list, &args.listing.output)?;
    Ok(Outcome::Done)
}

fn kind(word: &str) -> Option<KeyKind> {
    [KeyKind::Email, KeyKind::Handle, KeyKind::Name].into_iter().find(|kind| kind.word() == word)
}

/// What a key is: an address holds an `@`, a handle begins with one or is one word, a name has several.
fn kind_of(given: &str) -> KeyKind {
    match given.trim() {
        word if word.starts_with('@') => KeyKind::Handle,
        word if word.contains('@') => KeyKind::Email,
        word if word.contains(char::is_whitespace) => KeyKind::Name,
        _ => KeyKind::Handle,
    }
}

fn remember(writer: &Writer, person: &Person, given: &str, kind: Option<KeyKind>) -> Result<Option<String>> {
    let kind = kind.unwrap_or_else(|| kind_of(given));
    let raw = match kind {
        KeyKind::Email => at("--add", text::email(given))?,
        KeyKind::Handle => at("--add", text::handle(given))?,
        KeyKind::Name => at("--add", crate::domain::member::name(given))?,
    };
    know(writer, person, kind, &raw)
}

/// Makes a key that imports remember of another member this one's; `None` where it is already.
fn take_over(writer: &Writer, person: &Person, given: &str, kind: Option<KeyKind>) -> Result<Option<String>> {
    let kinds = kinds(given, kind);
    let held = writer.person_keys(None)?;
    // What identifies goes first: what only came along may be remembered of many.
    let found = |identifies: bool, own: bool| {
        kinds.iter().find_map(|kind| {
            let value = kind.normal(given);
            let is = |key: &&HeldKey| {
                key.identifies == identifies
                    && (key.handle == person.handle) == own
                    && key.kind == kind.word()
                    && key.value == value
            };
            held.iter().find(is).map(|key| (*kind, key))
        })
    };
    if found(true, true).is_some() {
        return Ok(None);
    }
    let Some((kind, key)) = found(true, false).or_else(|| found(false, false)) else {
        return Err(Error::failed(format!("'{}' is not remembered of another member", given.trim())).hint(format!(
            "see what is: praktik member aliases; or: praktik member aliases {} --add …",
            person.handle
        )));
    };
    let from = writer.person(&key.handle)?;
    writer.forget_key(from.id, kind.word(), &key.value)?;
    know(writer, person, kind, &key.raw)?;
    Ok(Some(format!(
        "{} is known by the {} {}, no longer {}; sessions imported before stay as they are \
         (take {} out: praktik session attend SESSION {} --remove)",
        person.name,
        word(kind),
        key.raw,
        from.name,
        from.name,
        from.handle
    )))
}

/// Remembers a checked key, unless somebody else has it.
fn know(writer: &Writer, person: &Person, kind: KeyKind, raw: &str) -> Result<Option<String>> {
    let value = kind.normal(raw);
    for other in writer.known_people()? {
        let own = other.record.id == person.id;
        let has = match kind {
            KeyKind::Email => other.record.email.as_deref().is_some_and(|email| kind.normal(email) == value),
            KeyKind::Handle => other.record.handle == value && (own || !other.record.handle_made),
            KeyKind::Name => false,
        };
        let remembered = other.keys.iter().any(|(word, known)| word == kind.word() && *known == value);
        if has || remembered {
            if own {
                return Ok(None);
            }
            let (handle, name) = (other.record.handle, other.record.name);
            let error = Error::failed(format!("'{raw}' is known as {handle} ({name})"));
            return Err(match remembered {
                true => {
                    let which = if kind_of(raw) == kind { String::new() } else { format!(" --kind {}", kind.word()) };
                    error.hint(format!("to move it: praktik member aliases {} --move \"{raw}\"{which}", person.handle))
                }
                false => error.hint(format!("look at them: praktik member show {handle}")),
            });
        }
    }
    // The key may be known as one that only came along; now it identifies.
    writer.forget_key(person.id, kind.word(), &value)?;
    writer.remember_key(person.id, (kind.word(), &value, raw), "by hand", true)?;
    Ok(Some(format!("{} is known by the {} {raw}", person.name, word(kind))))
}

/// The kinds that a key may be of, the likely one first.
fn kinds(given: &str, kind: Option<KeyKind>) -> Vec<KeyKind> {
    match kind {
        Some(kind) => vec![kind],
        None => vec![kind_of(given), KeyKind::Name, KeyKind::Handle, KeyKind::Email],
    }
}

fn forget(writer: &Writer, person: &Person, given: &str, kind: Option<KeyKind>) -> Result<String> {
    for kind in kinds(given, kind) {
        if writer.forget_key(person.id, kind.word(), &kind.normal(given))? > 0 {
            return Ok(format!("{} is no longer known by the {} {}", person.name, word(kind), given.trim()));
        }
    }
    Err(Error::failed(format!("'{}' is not remembered of {}", given.trim(), person.name))
        .hint(format!("see what is: praktik member aliases {}", person.handle)))
}

fn word(kind: KeyKind) -> &'static str {
    match kind {
        KeyKind::Email => "address",
        KeyKind::Handle => "handle",
        KeyKind::Name => "name",
    }
}
