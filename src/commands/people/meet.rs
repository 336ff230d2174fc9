//! Which members the people of a file are, and what becomes of the others.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Decision, Decisions, Named, Unknown, Unmatched, decided, keep, known_members, strongest, unknown};
use crate::error::Result;
use crate::exchange::matching::{Known, KnownMember, Outcome, Who};
use crate::exchange::people::KeyKind;
use crate::store::{Id, Reader, Writer};

/// What a person of a file is to the sessions in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::commands) enum Presence {
    /// A member who was known.
    Member(Id),
    /// A member who was added just now.
    Added(Id),
    /// A guest, under a key.
    Guest { name: String, kind: KeyKind, value: String },
    /// Left out.
    Skipped,
}

/// The people of a file.
pub(in crate::commands) struct People {
    /// For each individual of the file, the place in `presence`.
    pub(in crate::commands) of: Vec<usize>,
    /// Whether every individual is a person of their own, in that order.
    pub(in crate::commands) as_given: bool,
    /// What each person is.
    pub(in crate::commands) presence: Vec<Presence>,
}

/// What came of meeting the people of a file.
pub(in crate::commands) struct Met {
    /// Who they are.
    pub(in crate::commands) people: People,
    /// How many members were added.
    pub(in crate::commands) added: usize,
    /// Whom the file calls so, and who is left out.
    pub(in crate::commands) skipped: Vec<String>,
    /// People of whom nobody said what becomes of them.
    pub(in crate::commands) strangers: Vec<Unknown>,
}

/// Everybody whom the community file knows, growing while files are taken in.
pub(in crate::commands) struct Roll {
    known: Known,
    learnt: Learnt,
    /// Said on the way.
    pub(in crate::commands) notes: Vec<String>,
}

/// What a file taught, of use to the next one.
#[derive(Default)]
struct Learnt {
    /// Who came.
    came: Vec<KnownMember>,
    /// By what else members are known from now on.
    keys: HashMap<Id, Vec<(KeyKind, String)>>,
}

impl Roll {
    pub(in crate::commands) fn load(reader: &Reader) -> Result<Self> {
        Ok(Self { known: Known::new(known_members(reader)?), learnt: Learnt::default(), notes: Vec::new() })
    }

    /// Has what was learnt from the files so far count.
    fn learn(&mut self) {
        let Learnt { came, mut keys } = std::mem::take(&mut self.learnt);
        if came.is_empty() && keys.is_empty() {
            return;
        }
        let mut members = std::mem::take(&mut self.known).into_members();
        members.extend(came);
        for member in &mut members {
            member.keys.extend(keys.remove(&member.id).unwrap_or_default());
        }
        self.known = Known::new(members);
    }

    /// Whom the file names and nobody knows.
    pub(in crate::commands) fn unknown(&self, file: &Named<'_>) -> Vec<Unknown> {
        unknown(file, &self.known.matching(file.people, true))
    }

    /// Finds the members in a file; adds, counts or leaves out the others, and remembers by what they were known.
    pub(in crate::commands) fn meet(
        &mut self,
        writer: &Writer,
        file: &Named<'_>,
        unmatched: Unmatched,
        decisions: &Decisions,
        today: NaiveDate,
    ) -> Result<Met> {
        self.learn();
        let matching = self.known.matching(file.people, unmatched == Unmatched::Fail);
        self.notes.extend(matching.notes.iter().map(|note| format!("{}: {note}", file.file)));
        let mut met = Met {
            people: People {
                as_given: matching.of.iter().enumerate().all(|(one, person)| one == *person),
                of: matching.of.clone(),
                presence: Vec::with_capacity(matching.people.len()),
            },
            added: 0,
            skipped: Vec::new(),
            strangers: Vec::new(),
        };
        if unmatched == Unmatched::Fail {
            let strange = |one: &Unknown| one.key.as_ref().is_none_or(|key| !decisions.contains_key(key));
            met.strangers.extend(unknown(file, &matching).into_iter().filter(strange));
        }
        let mut names = None;
        for who in &matching.people {
            let decision = match (&who.outcome, decided(decisions, &who.keys), unmatched) {
                (Outcome::Member(id), ..) => Decision::Member(*id),
                (_, Some(decision), _) => decision,
                (_, None, Unmatched::Add) => Decision::Add,
                (_, None, Unmatched::Guest) => Decision::Guest,
                (_, None, Unmatched::Skip | Unmatched::Fail) => Decision::Skip,
            };
            let presence = match decision {
                Decision::Member(id) => {
                    if !who.new_keys.is_empty() {
                        let names: &HashMap<Id, &str> = names.get_or_insert_with(|| {
                            self.known.members().iter().map(|one| (one.id, one.name.as_str())).collect()
                        });
                        keep::remember(writer, id, who, file.dialect, names.get(&id).copied().unwrap_or_default())?;
                        let keys = who.new_keys.iter().map(|key| (key.kind, key.normal.clone()));
                        self.learnt.keys.entry(id).or_default().extend(keys);
                    }
                    Presence::Member(id)
                }
                Decision::Add => {
                    let member = add(writer, who, file.dialect, today)?;
                    met.added += 1;
                    let id = member.id;
                    self.learnt.came.push(member);
                    Presence::Added(id)
                }
                Decision::Guest => match strongest(&who.keys) {
                    Some(key) => {
                        let name = who.person.name.clone().unwrap_or_else(|| key.raw.clone());
                        Presence::Guest { name, kind: key.kind, value: key.normal.clone() }
                    }
                    None => Presence::Skipped,
                },
                Decision::Skip => {
                    met.skipped.push(who.person.label());
                    Presence::Skipped
                }
            };
            met.people.presence.push(presence);
        }
        Ok(met)
    }
}

/// Adds a member whose first day nobody knows.
fn add(writer: &Writer, who: &Who, source: &str, today: NaiveDate) -> Result<KnownMember> {
    let new = keep::new_member(writer, &who.person);
    let added = writer.add_member(&new, today)?;
    keep::remember(writer, added.id, who, source, &new.name)?;
    Ok(KnownMember {
        id: added.id,
        handle: added.handle,
        handle_made: new.handle_made,
        // Whoever came with this import is found by their keys only, never by a name that looks the same.
        name: String::new(),
        email: new.email,
        keys: who.new_keys.iter().map(|key| (key.kind, key.normal.clone())).collect(),
        private: false,
    })
}
