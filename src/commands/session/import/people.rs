//! Which members the people of a file are, and what becomes of the others.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;
use roaring::RoaringBitmap;

use super::super::super::known::known_members;
use super::{Decision, Decisions, Input, Unmatched, strongest};
use crate::domain::session::Part;
use crate::domain::text::{fold_name, handle as checked_handle};
use crate::error::{Error, Result};
use crate::exchange::attendance::ImportedSession;
use crate::exchange::matching::{Known, KnownMember, Outcome, Who};
use crate::exchange::people::KeyKind;
use crate::store::{Id, NewMember, Reader, Writer};

/// What a person of a file is to the sessions in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Presence {
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
pub(super) struct People {
    /// For each individual of the file, the place in `presence`.
    pub(super) of: Vec<usize>,
    /// What each person is.
    pub(super) presence: Vec<Presence>,
}

/// Who of a file was at one of its sessions, by place in [`People::presence`].
pub(super) struct There {
    pub(super) present: RoaringBitmap,
    pub(super) parts: BTreeSet<(u32, Part)>,
}

impl People {
    /// Who was at a session; people of the file who turned out to be the same are one.
    pub(super) fn there(&self, session: &ImportedSession) -> There {
        let place = |one: u32| self.of.get(one as usize).and_then(|place| u32::try_from(*place).ok());
        There {
            present: session.present.iter().filter_map(place).collect(),
            parts: session.parts.iter().filter_map(|(one, part)| Some((place(*one)?, *part))).collect(),
        }
    }
}

/// What came of meeting the people of a file.
pub(super) struct Met {
    /// Who they are.
    pub(super) people: People,
    /// How many members were added.
    pub(super) added: usize,
    /// Whom the file calls so, and who is left out.
    pub(super) skipped: Vec<String>,
    /// People of whom nobody said what becomes of them.
    pub(super) strangers: Vec<Unknown>,
}

/// Somebody whom the community file does not know.
pub(super) struct Unknown {
    /// What the file calls them.
    pub(super) label: String,
    /// Where they appear first: `attendance.csv:17`.
    pub(super) place: String,
    /// Their strongest key.
    pub(super) key: Option<(KeyKind, String)>,
    /// Members with names like theirs: row and handle, best first.
    pub(super) candidates: Vec<(Id, String)>,
}

/// Everybody whom the community file knows, growing while files are taken in.
pub(super) struct Roll {
    members: Vec<KnownMember>,
    known: Known,
    /// Said on the way.
    pub(super) notes: Vec<String>,
}

impl Roll {
    pub(super) fn load(reader: &Reader) -> Result<Self> {
        let members = known_members(reader)?;
        Ok(Self { known: Known::new(members.clone()), members, notes: Vec::new() })
    }

    /// Whom the file names and nobody knows.
    pub(super) fn unknown(&self, input: &Input) -> Vec<Unknown> {
        let matching = self.known.matching(&input.file.people, true);
        let people = matching.people.iter().enumerate();
        people.filter_map(|(place, who)| unknown(input, &matching.of, place, who)).collect()
    }

    /// Finds the members in a file; adds, counts or leaves out the others, and remembers by what they were known.
    pub(super) fn meet(
        &mut self,
        writer: &Writer,
        input: &Input,
        unmatched: Unmatched,
        decisions: &Decisions,
        today: NaiveDate,
    ) -> Result<Met> {
        let matching = self.known.matching(&input.file.people, unmatched == Unmatched::Fail);
        self.notes.extend(matching.notes.iter().map(|note| format!("{}: {note}", input.name)));
        let mut met = Met {
            people: People { of: matching.of, presence: Vec::with_capacity(matching.people.len()) },
            added: 0,
            skipped: Vec::new(),
            strangers: Vec::new(),
        };
        let grown = self.members.len();
        let mut changed = false;
        let mut places = None;
        for (place, who) in matching.people.iter().enumerate() {
            let decided = strongest(&who.keys).and_then(|key| decisions.get(&(key.kind, key.normal.clone()))).copied();
            let decision = match (&who.outcome, decided, unmatched) {
                (Outcome::Member(id), ..) => Decision::Member(*id),
                (_, Some(decision), _) => decision,
                (_, None, Unmatched::Add) => Decision::Add,
                (_, None, Unmatched::Guest) => Decision::Guest,
                (_, None, Unmatched::Skip) => Decision::Skip,
                (_, None, Unmatched::Fail) => {
                    met.strangers.extend(unknown(input, &met.people.of, place, who));
                    Decision::Skip
                }
            };
            let presence = match decision {
                Decision::Member(id) => {
                    if !who.new_keys.is_empty() {
                        let places = places.get_or_insert_with(|| {
                            self.members.iter().enumerate().map(|(at, one)| (one.id, at)).collect()
                        });
                        remember(writer, id, who, input.file.dialect, None)?;
                        let places: &std::collections::HashMap<Id, usize> = places;
                        if let Some(known) = places.get(&id).and_then(|at| self.members.get_mut(*at)) {
                            known.keys.extend(who.new_keys.iter().map(|key| (key.kind, key.normal.clone())));
                        }
                        changed = true;
                    }
                    Presence::Member(id)
                }
                Decision::Add => {
                    let member = add(writer, who, input.file.dialect, today)?;
                    met.added += 1;
                    let id = member.id;
                    self.members.push(member);
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
        if changed || self.members.len() > grown {
            self.known = Known::new(self.members.clone());
        }
        Ok(met)
    }
}

fn unknown(input: &Input, of: &[usize], place: usize, who: &Who) -> Option<Unknown> {
    let Outcome::Unmatched { candidates } = &who.outcome else { return None };
    let lines = of.iter().zip(&input.file.lines).filter(|(at, _)| **at == place);
    let line = lines.map(|(_, line)| *line).min();
    Some(Unknown {
        label: who.person.label(),
        place: line.map_or_else(|| input.name.clone(), |line| format!("{}:{line}", input.name)),
        key: strongest(&who.keys).map(|key| (key.kind, key.normal.clone())),
        candidates: candidates.iter().map(|one| (one.id, one.handle.clone())).collect(),
    })
}

/// Adds a member whose first day nobody knows.
fn add(writer: &Writer, who: &Who, dialect: &str, today: NaiveDate) -> Result<KnownMember> {
    let person = &who.person;
    let local = person.email.as_deref().and_then(|email| email.split('@').next());
    let name = person.name.as_deref().or(person.handle.as_deref()).or(local).unwrap_or("member");
    // The file's own handle is kept where it can be one; every other is made from the name, and identifies nobody.
    let own = match person.handle.as_deref().and_then(|given| checked_handle(given).ok()) {
        Some(own) if writer.person_by_handle(&own)?.is_none() => Some(own),
        _ => None,
    };
    let handle_made = own.is_none();
    let new = NewMember {
        handle: own,
        name: name.to_owned(),
        email: person.email.clone(),
        unit: person.unit.clone(),
        ..NewMember::default()
    };
    let added = writer.add_member(&new, today)?;
    remember(writer, added.id, who, dialect, Some(name))?;
    Ok(KnownMember {
        id: added.id,
        handle: added.handle,
        handle_made,
        // Whoever came with this import is found by their keys only, never by a name that looks the same.
        name: String::new(),
        email: person.email.clone(),
        keys: who.new_keys.iter().map(|key| (key.kind, key.normal.clone())).collect(),
    })
}

/// Remembers by what a file knew a member, and what it called them.
fn remember(writer: &Writer, member: Id, who: &Who, dialect: &str, name: Option<&str>) -> Result<()> {
    for key in &who.new_keys {
        writer.remember_key(member, (key.kind.word(), &key.normal, &key.raw), dialect, true)?;
    }
    // What the file called them, kept as it was read: it finds nobody by itself.
    let called = who.person.raw_name.as_deref().or(who.person.name.as_deref());
    if let Some(called) = called.filter(|called| name.is_none_or(|name| name != *called)) {
        writer.remember_key(member, (KeyKind::Name.word(), &fold_name(called), called), dialect, false)?;
    }
    Ok(())
}

/// The error for people of whom nobody said what becomes of them.
pub(super) fn not_known(strangers: &[Unknown]) -> Error {
    let mut seen = HashSet::new();
    let strangers: Vec<&Unknown> = strangers.iter().filter(|one| one.key.is_none() || seen.insert(&one.key)).collect();
    let line = |one: &&Unknown| {
        let handles: Vec<&str> = one.candidates.iter().map(|(_, handle)| handle.as_str()).collect();
        let like = if handles.is_empty() { String::new() } else { format!("  like {}?", handles.join(", ")) };
        format!("  {}  ({}){like}", one.label, one.place)
    };
    let message = match strangers.len() {
        1 => "one person is not known here; nothing was written".to_owned(),
        number => format!("{number} people are not known here; nothing was written"),
    };
    Error::bad_data(message)
        .details(strangers.iter().map(line))
        .hint("--unmatched add makes them members, guest counts them as guests, skip leaves them out")
        .hint("whoever is a member under another name: praktik member aliases HANDLE --add NAME")
}
