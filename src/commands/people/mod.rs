//! People whom files name: which members they are, and what becomes of those whom nobody knows.
//!
//! The imports of attendance and of rosters share this. [`known_members`] is whom the community file knows; the matching
//! of the exchange says who is who; what is left is [`Unknown`], and a [`Decision`] says what becomes of each: from the
//! command line, from somebody at a terminal ([`ask()`]), or from an import before ([`guests_again`]). What was decided is
//! remembered by the keys of the file ([`keep`]).

mod ask;
pub(super) mod keep;
mod known;
mod meet;
mod unknown;

use std::collections::HashMap;

pub(super) use ask::ask;
pub(super) use known::known_members;
pub(super) use meet::{People, Presence, Roll};
pub(super) use unknown::{Unknown, alike, not_known, unknown};

use crate::error::Result;
use crate::exchange::people::{Individual, Key, KeyKind};
use crate::store::{Id, Reader};

/// The people of a file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<'f> {
    /// The name of the file.
    pub(super) file: &'f str,
    /// The dialect it was read in.
    pub(super) dialect: &'static str,
    /// Its people.
    pub(super) people: &'f [Individual],
    /// For each of them, the first line that names them.
    pub(super) lines: &'f [u64],
}

/// What becomes of people whom praktik does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Unmatched {
    // Nothing is written
    Fail,
    // They become members
    Add,
    // They are counted as guests
    Guest,
    // They are left out
    Skip,
}

impl Unmatched {
    /// The choices where there are no guests, as in a roster.
    pub(super) fn without_guests() -> impl clap::builder::TypedValueParser<Value = Self> {
        use clap::ValueEnum;
        use clap::builder::TypedValueParser;
        let choices = [Self::Add, Self::Skip, Self::Fail];
        let words = choices.iter().filter_map(Self::to_possible_value);
        clap::builder::PossibleValuesParser::new(words)
            .map(move |word| choices.into_iter().find(|one| one.is(&word)).unwrap_or(Self::Fail))
    }

    fn is(self, word: &str) -> bool {
        clap::ValueEnum::to_possible_value(&self).is_some_and(|value| value.matches(word, true))
    }
}

/// What was decided about a person whom praktik does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// They become a member.
    Add,
    /// They are counted as a guest.
    Guest,
    /// They are left out.
    Skip,
    /// They are this member.
    Member(Id),
}

/// Decisions by the strongest key of the person.
pub(super) type Decisions = HashMap<(KeyKind, String), Decision>;

/// The strongest of a person's keys: e-mail before handle before name.
pub(super) fn strongest(keys: &[Key]) -> Option<&Key> {
    keys.iter().min_by_key(|key| key.kind)
}

/// What was decided about a person by their keys.
pub(super) fn decided(decisions: &Decisions, keys: &[Key]) -> Option<Decision> {
    strongest(keys).and_then(|key| decisions.get(&(key.kind, key.normal.clone()))).copied()
}

/// Whoever was a guest before is one again, where the same key names them.
///
/// # Errors
/// The file cannot be read.
pub(super) fn guests_again(reader: &Reader) -> Result<Decisions> {
    let guests = reader.known_guests()?.into_iter();
    Ok(guests.filter_map(|(word, value)| Some(((known::kind(&word)?, value), Decision::Guest))).collect())
}
