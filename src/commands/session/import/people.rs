//! The people of attendance files, and who of them was at a session.

use std::collections::BTreeSet;

use roaring::RoaringBitmap;

use super::Input;
use crate::commands::App;
use crate::commands::people::{self, Decisions, Named};
pub(super) use crate::commands::people::{People, Presence, Roll, Unknown, not_known};
use crate::domain::session::Part;
use crate::error::Result;
use crate::exchange::attendance::ImportedSession;

impl<'f> From<&'f Input> for Named<'f> {
    fn from(input: &'f Input) -> Self {
        let file = &input.file;
        Self { file: &input.name, dialect: file.dialect, people: &file.people, lines: &file.lines }
    }
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
            present: match self.as_given {
                true => session.present.clone(),
                false => session.present.iter().filter_map(place).collect(),
            },
            parts: session.parts.iter().filter_map(|(one, part)| Some((place(*one)?, *part))).collect(),
        }
    }
}

/// What becomes of people whom nobody knows, where the command line does not say it: whoever was a guest before is one
/// again, and somebody at a terminal is asked about the others.
pub(super) fn decide(app: &App<'_>, inputs: &[Input]) -> Result<Decisions> {
    let reader = app.read()?;
    let mut decisions = people::guests_again(&reader)?;
    if app.can_ask() {
        let roll = Roll::load(&reader)?;
        let mut found: Vec<Unknown> = Vec::new();
        for unknown in inputs.iter().flat_map(|input| roll.unknown(&input.into())) {
            let settled = unknown.key.as_ref().is_some_and(|key| decisions.contains_key(key));
            if !settled && !found.iter().any(|other| other.key == unknown.key) {
                found.push(unknown);
            }
        }
        decisions.extend(people::ask(&reader, &found, true)?);
    }
    Ok(decisions)
}
