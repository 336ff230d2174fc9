//! What an import keeps of a person: a new member, and the keys by which the next import knows them.

use crate::domain::text::fold_name;
use crate::error::Result;
use crate::exchange::matching::{Who, propose_handle};
use crate::exchange::people::{KeyKind, Person};
use crate::store::{Id, NewMember, Writer};

/// A member made of what a file says of a person. The file's own handle is kept where it can be one and is free; every
/// other is made, and identifies nobody.
pub(in crate::commands) fn new_member(writer: &Writer, person: &Person) -> NewMember {
    let local = person.email.as_deref().and_then(|email| email.split('@').next());
    let name = person.name.as_deref().or(person.handle.as_deref()).or(local).unwrap_or("member");
    let taken = &mut |handle: &str| writer.person_by_handle(handle).is_ok_and(|found| found.is_some());
    let (handle, handle_made) = propose_handle(person, taken);
    NewMember {
        handle: Some(handle),
        handle_made,
        name: name.to_owned(),
        email: person.email.clone(),
        unit: person.unit.clone(),
        ..NewMember::default()
    }
}

/// Remembers by what a file knew a member, and what it called them where that is another name than theirs.
///
/// # Errors
/// The file refuses the change.
pub(in crate::commands) fn remember(writer: &Writer, member: Id, who: &Who, source: &str, name: &str) -> Result<()> {
    for key in &who.new_keys {
        writer.remember_key(member, (key.kind.word(), &key.normal, &key.raw), source, true)?;
    }
    // What the file called them, kept as it was read: it finds nobody by itself.
    let called = who.person.raw_name.as_deref().or(who.person.name.as_deref());
    if let Some(called) = called.filter(|called| *called != name) {
        writer.remember_key(member, (KeyKind::Name.word(), &fold_name(called), called), source, false)?;
    }
    Ok(())
}
