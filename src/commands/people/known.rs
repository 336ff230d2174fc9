//! What the file knows people by, as the matching of imports wants it.

use crate::error::Result;
use crate::exchange::matching::KnownMember;
use crate::exchange::people::KeyKind;
use crate::store::{KnownPerson, Reader};

/// Every member with all that imports can know them by.
///
/// # Errors
/// The file cannot be read.
pub(in crate::commands) fn known_members(reader: &Reader) -> Result<Vec<KnownMember>> {
    Ok(reader.known_people()?.into_iter().map(known_member).collect())
}

fn known_member(person: KnownPerson) -> KnownMember {
    KnownMember {
        id: person.record.id,
        handle: person.record.handle,
        handle_made: person.record.handle_made,
        name: person.record.name,
        email: person.record.email,
        keys: person.keys.into_iter().filter_map(|(word, value)| Some((kind(&word)?, value))).collect(),
        private: person.record.private,
    }
}

/// The kind of key that a word of the file means.
pub(super) fn kind(word: &str) -> Option<KeyKind> {
    [KeyKind::Email, KeyKind::Handle, KeyKind::Name].into_iter().find(|kind| kind.word() == word)
}
