//! What a roster says people were recognised for.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use crate::domain::recognition::RecognitionKind;
use crate::domain::text::fold;
use crate::error::Result;
use crate::exchange::roster::RosterFile;
use crate::render::words::listed;
use crate::store::{Id, NewRecognition, Person, RecognitionFilter, Writer};

/// The thanks of one import: one for each person, for everything that was not recognised by one before. What was is
/// read from the reasons of earlier ones, which name their dialect.
#[derive(Debug, Default)]
pub(super) struct Thanks {
    /// The end of every reason: ` (all-contributors)`.
    ending: String,
    /// What each member was recognised for before, taken apart.
    known: HashMap<Id, HashSet<String>>,
    wanted: BTreeMap<Id, Vec<String>>,
}

impl Thanks {
    pub(super) fn load(writer: &Writer, file: &RosterFile) -> Result<Self> {
        let mut thanks = Self { ending: format!(" ({})", file.dialect), ..Self::default() };
        if file.rows.iter().all(|row| row.recognised.is_empty()) {
            return Ok(thanks);
        }
        let filter = RecognitionFilter { kind: Some(RecognitionKind::Public), ..RecognitionFilter::default() };
        for one in writer.recognitions(&filter)? {
            if let Some(reason) = one.reason.strip_suffix(&thanks.ending) {
                for person in &one.receivers {
                    thanks.known.entry(person.id).or_default().extend(parts(reason));
                }
            }
        }
        Ok(thanks)
    }

    /// Notes what somebody was recognised for.
    pub(super) fn want(&mut self, id: Id, what: &[String]) {
        for word in what {
            let known = self.known.entry(id).or_default();
            if parts(word).any(|part| !known.contains(&part)) {
                known.extend(parts(word));
                self.wanted.entry(id).or_default().push(word.clone());
            }
        }
    }

    /// Thanks everybody; who for what, a line each.
    pub(super) fn record(self, writer: &Writer, day: NaiveDate, person: impl Fn(Id) -> Person) -> Result<Vec<String>> {
        let mut told = Vec::with_capacity(self.wanted.len());
        for (id, what) in self.wanted {
            let person = person(id);
            let what = listed(&what);
            writer.add_recognition(&NewRecognition {
                day,
                // Everybody can read the list in the project.
                kind: RecognitionKind::Public,
                award: None,
                giver: None,
                receivers: std::slice::from_ref(&person),
                reason: &format!("{what}{}", self.ending),
                session: None,
            })?;
            told.push(format!("{}: {what}", if person.private { "a private member" } else { &person.name }));
        }
        Ok(told)
    }
}

/// The single things that a reason lists.
fn parts(reason: &str) -> impl Iterator<Item = String> {
    reason.split(", ").flat_map(|part| part.split(" and ")).map(fold)
}
