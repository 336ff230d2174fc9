//! Who was forgotten in one copy and is still in the other. Nothing says so: a pseudonym does not tell who it was. But
//! they were at the same sessions, and were entered on the same day.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Kinds;
use crate::domain::copy::{Back, Fact, Kind, Value};
use crate::store::Person;

/// One member as one copy has them.
#[derive(Debug, Default)]
struct Seen {
    name: String,
    added: String,
    /// Whether the other copy has them too.
    in_both: bool,
    forgotten: bool,
}

/// What one copy says.
#[derive(Debug, Default)]
struct Side {
    /// Members who are in this copy alone, and pseudonyms.
    members: BTreeMap<String, Seen>,
    /// The sessions at which those were.
    sessions: HashMap<String, HashSet<String>>,
}

/// Looks on while two copies are compared.
pub(super) struct Watch {
    members: usize,
    attendances: usize,
    here: Side,
    there: Side,
    /// Whether sessions have to be looked at, once all members were seen.
    sessions_tell: Option<bool>,
}

/// Of more people than these, only the day on which they were entered is compared.
const MOST: usize = 1000;

impl Watch {
    pub(super) fn new(kinds: &Kinds) -> Self {
        let (members, attendances) = (kinds.of("members"), kinds.of("attendances"));
        Self { members, attendances, here: Side::default(), there: Side::default(), sessions_tell: None }
    }

    /// A line of the text, and whether only the text says it.
    pub(super) fn see_line(&mut self, at: usize, kind: &Kind, fact: &Fact, alone: bool) {
        self.see(at, kind, fact, alone, true);
    }

    /// A row of the file, and whether only the file says it.
    pub(super) fn see_row(&mut self, at: usize, kind: &Kind, fact: &Fact, alone: bool) {
        self.see(at, kind, fact, alone, false);
    }

    fn see(&mut self, at: usize, kind: &Kind, fact: &Fact, alone: bool, in_text: bool) {
        let side = if in_text { &mut self.there } else { &mut self.here };
        if at == self.members {
            side.see_member(kind, fact, alone);
        } else if at == self.attendances {
            let (here, there) = (&self.here, &self.there);
            let may = |named: &Side, other: &Side| named.has_named() && other.has_pseudonyms();
            let few = here.members.len().max(there.members.len()) <= MOST;
            let tell = *self.sessions_tell.get_or_insert_with(|| few && (may(there, here) || may(here, there)));
            let side = if in_text { &mut self.there } else { &mut self.here };
            if tell {
                side.see_attendance(kind, fact);
            }
        }
    }

    /// Who is in the text and was forgotten here, and who is here and was forgotten there.
    pub(super) fn found(&self) -> (Vec<Back>, Vec<Back>) {
        (self.there.forgotten_in(&self.here), self.here.forgotten_in(&self.there))
    }
}

/// What a text field of a fact says.
fn said<'f>(kind: &Kind, fact: &'f Fact, name: &str) -> Option<&'f str> {
    let place = kind.fields.iter().position(|field| field.name == name)?;
    match fact.values.get(place)? {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

impl Side {
    fn see_member(&mut self, kind: &Kind, fact: &Fact, alone: bool) {
        let (Some(handle), Some(name)) = (said(kind, fact, "handle"), said(kind, fact, "name")) else { return };
        let person = Person { id: 0, handle: handle.to_owned(), name: name.to_owned(), private: true };
        let forgotten = person.is_forgotten();
        if alone || forgotten {
            let added = said(kind, fact, "added").unwrap_or_default().to_owned();
            self.members.insert(person.handle, Seen { name: person.name, added, in_both: !alone, forgotten });
        }
    }

    fn see_attendance(&mut self, kind: &Kind, fact: &Fact) {
        let (Some(session), Some(member)) = (said(kind, fact, "session"), said(kind, fact, "member")) else { return };
        if self.members.contains_key(member) {
            self.sessions.entry(member.to_owned()).or_default().insert(session.to_owned());
        }
    }

    fn has_named(&self) -> bool {
        self.members.values().any(|seen| !seen.forgotten)
    }

    fn has_pseudonyms(&self) -> bool {
        self.members.values().any(|seen| seen.forgotten)
    }

    /// The members of this copy who seem to stand under a pseudonym in the other.
    fn forgotten_in(&self, other: &Self) -> Vec<Back> {
        let named = self.members.iter().filter(|(_, seen)| !seen.forgotten);
        let back = named.filter_map(|(handle, seen)| {
            let candidates = other.members.iter().filter(|(_, it)| it.forgotten).filter_map(|(pseudonym, it)| {
                let theirs = other.sessions.get(pseudonym);
                let shared = match (self.sessions.get(handle), theirs) {
                    (Some(own), Some(theirs)) => own.intersection(theirs).count(),
                    _ => 0,
                };
                let same_day = it.added == seen.added;
                let together = !it.in_both && shared > 0 && shared * 2 >= theirs.map_or(0, HashSet::len);
                (same_day || together).then_some((shared, same_day, pseudonym))
            });
            let (.., pseudonym) = candidates.max()?;
            Some(Back { handle: handle.clone(), name: seen.name.clone(), pseudonym: pseudonym.clone() })
        });
        back.collect()
    }
}
