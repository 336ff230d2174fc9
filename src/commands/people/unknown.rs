//! People whom nobody knows: where they appear, and whom they are like.

use std::collections::HashSet;

use super::{Named, strongest};
use crate::error::Error;
use crate::exchange::matching::{Candidate, Matching, Outcome, Who};
use crate::exchange::people::KeyKind;

/// Somebody whom the community file does not know.
#[derive(Debug, Clone)]
pub(in crate::commands) struct Unknown {
    /// What the file calls them.
    pub(in crate::commands) label: String,
    /// The unit that the file gives them.
    pub(in crate::commands) unit: Option<String>,
    /// Where they appear first: `attendance.csv:17`.
    pub(in crate::commands) place: String,
    /// Their strongest key.
    pub(in crate::commands) key: Option<(KeyKind, String)>,
    /// Members with names like theirs, best first.
    pub(in crate::commands) candidates: Vec<Candidate>,
}

/// Names that are at least so much alike may well be one person's.
const ALIKE: f64 = 0.9;

/// Members whose names are so like this person's that they may be one.
pub(in crate::commands) fn alike(candidates: &[Candidate]) -> impl Iterator<Item = &Candidate> {
    candidates.iter().filter(|one| one.score >= ALIKE)
}

/// Everybody in a file whom nobody knows; candidates are there where the matching was asked for them.
pub(in crate::commands) fn unknown(file: &Named<'_>, matching: &Matching) -> Vec<Unknown> {
    let mut lines: Vec<Option<u64>> = vec![None; matching.people.len()];
    for (at, line) in matching.of.iter().zip(file.lines) {
        if let Some(first) = lines.get_mut(*at) {
            *first = Some(first.map_or(*line, |first| first.min(*line)));
        }
    }
    let people = matching.people.iter().zip(lines);
    people.filter_map(|(who, line)| one(file.file, who, line)).collect()
}

fn one(file: &str, who: &Who, line: Option<u64>) -> Option<Unknown> {
    let Outcome::Unmatched { candidates } = &who.outcome else { return None };
    Some(Unknown {
        label: who.person.label(),
        unit: who.person.unit.clone(),
        place: line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}")),
        key: strongest(&who.keys).map(|key| (key.kind, key.normal.clone())),
        candidates: candidates.clone(),
    })
}

/// The error for people of whom nobody said what becomes of them; `guests` says whether they might be counted as guests.
pub(in crate::commands) fn not_known(strangers: &[Unknown], guests: bool) -> Error {
    let mut seen = HashSet::new();
    let strangers: Vec<&Unknown> = strangers.iter().filter(|one| one.key.is_none() || seen.insert(&one.key)).collect();
    let line = |one: &&Unknown| {
        let handles: Vec<&str> = one.candidates.iter().map(|one| one.handle.as_str()).collect();
        let like = if handles.is_empty() { String::new() } else { format!("  like {}?", handles.join(", ")) };
        format!("  {}  ({}){like}", one.label, one.place)
    };
    let message = match strangers.len() {
        1 => "one person is not known here; nothing was written".to_owned(),
        number => format!("{number} people are not known here; nothing was written"),
    };
    let choices = match guests {
        true => "--unmatched add makes them members, guest counts them as guests, skip leaves them out",
        false => "--unmatched add makes them members, skip leaves them out",
    };
    Error::bad_data(message)
        .details(strangers.iter().map(line))
        .hint(choices)
        .hint("whoever is a member under another name: praktik member aliases HANDLE --add NAME")
}
