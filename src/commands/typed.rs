//! People whom somebody types in a line at a terminal: completed, those who usually come at a stroke, and told apart.

use super::session::given;
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::render::words;
use crate::store::{Person, Reader};

/// What stands for all who usually come.
const USUAL: [&str; 2] = ["+", "usual"];

/// The people that a line may name.
pub(super) struct Listed {
    /// Handles and names of all who may be suggested.
    members: Vec<(String, String)>,
    /// The handles of those who usually come.
    usual: Vec<String>,
}

impl Listed {
    /// All of the file; nobody private.
    pub(super) fn new(reader: &Reader) -> Result<Self> {
        Ok(Self { members: reader.handles_from("", usize::MAX)?, usual: Vec::new() })
    }

    /// With those who usually come.
    pub(super) fn with_usual(mut self, usual: Vec<String>) -> Self {
        self.usual = usual;
        self
    }

    /// Who goes on from what is typed: by handle, else by a part of the name.
    pub(super) fn offer(&self, typed: &str) -> Vec<String> {
        if let Some(typed) = typed.strip_prefix('-') {
            let fits = |handle: &&String| handle.starts_with(&fold(typed));
            return self.usual.iter().filter(fits).map(|handle| format!("-{handle}")).collect();
        }
        let wanted = fold(typed.trim_start_matches('@'));
        let handles = self.members.iter().map(|(handle, _)| handle.as_str());
        let words = USUAL
            .into_iter()
            .skip(1)
            .filter(|word| !self.usual.is_empty() && !wanted.is_empty() && word.starts_with(&wanted));
        let by_handle: Vec<String> =
            words.chain(handles.filter(|handle| handle.starts_with(&wanted))).map(str::to_owned).collect();
        if !by_handle.is_empty() || wanted.is_empty() {
            return by_handle;
        }
        let named = |name: &str| name.split(' ').any(|part| part.starts_with(&wanted)) || name.starts_with(&wanted);
        let by_name = self.members.iter().filter(|(_, name)| named(&fold(name)));
        by_name.map(|(handle, _)| handle.clone()).collect()
    }

    /// The references that a line means: with those who usually come in place of the word for them, and without those who
    /// are taken out. `Err` says what is wrong with it.
    pub(super) fn meant(&self, reader: &Reader, line: &str) -> std::result::Result<String, String> {
        let parts = given::split(&[line.to_owned()]);
        let is_usual = |part: &str| USUAL.contains(&fold(part).as_str()) && reader.person(part).is_err();
        if !parts.iter().any(|part| part.starts_with('-') || is_usual(part)) {
            return Ok(line.to_owned());
        }
        let mut handles: Vec<String> = Vec::new();
        let mut without: Vec<String> = Vec::new();
        for part in &parts {
            if is_usual(part) {
                if self.usual.is_empty() {
                    return Err("nobody comes usually yet: name who was there".to_owned());
                }
                handles.extend(self.usual.iter().cloned());
            } else if let Some(name) = part.strip_prefix('-') {
                without.push(reader.person(name.trim()).map_err(told)?.handle);
            } else {
                handles.push(reader.person(part).map_err(told)?.handle);
            }
        }
        handles.retain(|handle| !without.contains(handle));
        if handles.is_empty() {
            return Err("nobody is left; none says that nobody was there".to_owned());
        }
        Ok(handles.join(","))
    }

    /// How many people a line names so far; how to type it where it is empty.
    pub(super) fn told(&self, reader: &Reader, line: &str, empty: &str) -> Option<String> {
        if line.trim().is_empty() {
            return Some(empty.to_owned());
        }
        let (before, last) = line.rsplit_once(',').unwrap_or(("", line));
        let counted = |line: &str| {
            let meant = self.meant(reader, line).ok()?;
            given::people(reader, &[meant], "").ok().map(|people| people.len())
        };
        let last_counts = !last.trim().is_empty();
        let number = counted(line).or_else(|| last_counts.then(|| counted(before)).flatten()).filter(|n| *n > 0)?;
        Some(words::counted(number, "person", "people"))
    }
}

/// Whether all whom a line names are known; `Err` says who is not, or could be several.
pub(super) fn check(reader: &Reader, line: &str) -> std::result::Result<(), String> {
    given::people(reader, &[line.to_owned()], "").map(drop).map_err(told)
}

/// The same for exactly one person, or for nobody where nothing is typed.
pub(super) fn one(reader: &Reader, typed: &str) -> std::result::Result<Option<Person>, String> {
    match typed {
        "" => Ok(None),
        typed => reader.person(typed).map(Some).map_err(told),
    }
}

/// What went wrong, in a line below a question.
pub(super) fn told(error: Error) -> String {
    let hint = error.hints.first().cloned();
    let more = error.details.iter().map(|one| one.trim().to_owned()).chain(hint);
    std::iter::once(error.message.clone()).chain(more).collect::<Vec<_>>().join("; ")
}

/// An answer that was given.
pub(super) fn some(answer: String) -> Option<String> {
    Some(answer).filter(|answer| !answer.trim().is_empty())
}

/// The texts that begin as typed, whatever their case.
pub(super) fn beginning(texts: &[String], typed: &str) -> Vec<String> {
    let wanted = fold(typed);
    texts.iter().filter(|text| fold(text).starts_with(&wanted)).cloned().collect()
}
