//! The rows of a file gathered into sessions: who was there, and for how long that is to count.
//!
//! What is kept grows with the number of people and sessions, not with the number of rows.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use roaring::RoaringBitmap;

use super::{AttendanceFile, ImportedSession, SourceKey};
use crate::domain::calendar::Moment;
use crate::domain::session::{Part, SessionKind};
use crate::domain::text::fold;
use crate::exchange::people::{Person, Roll};
use crate::exchange::table::BadRows;

/// What a row says of how long somebody was there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Stay {
    /// Nothing: they count as present.
    Unknown,
    /// So many minutes in all. Of several such rows of a person the longest counts.
    Minutes(f64),
    /// From when until when. Of several such rows of a person the time is counted that at least one of them covers.
    Between(NaiveDateTime, NaiveDateTime),
}

/// A session as the rows of a file make it.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// The title as it stands in the file; of several spellings the first in the order of letters.
    title: Option<String>,
    /// A title that goes before one taken from the name of the file.
    pub(crate) renamed: Option<String>,
    /// A title from elsewhere, which does not tell the session from another.
    pub(crate) called: Option<String>,
    /// How long it took, in minutes, where the file says it as a whole.
    pub(crate) minutes: Option<f64>,
    /// How many had registered.
    pub(crate) registered: Option<u32>,
    kinds: Vec<SessionKind>,
    longest: Option<f64>,
    present: RoaringBitmap,
    spans: HashMap<u32, Vec<(i64, i64)>>,
    parts: Vec<(u32, Part)>,
}

/// Gathers the rows of a file; shared by the dialects.
#[derive(Default)]
pub(crate) struct Gather {
    drafts: Vec<Draft>,
    /// Start and folded title of each session.
    index: BTreeMap<(Moment, String), usize>,
    roll: Roll,
    lines: Vec<u64>,
    min_minutes: f64,
}

impl Gather {
    /// Whoever is known to have stayed for less than so many minutes is not present.
    pub(crate) fn new(min_minutes: u32) -> Self {
        Self { min_minutes: f64::from(min_minutes), ..Self::default() }
    }

    /// The session that starts then and has this title in the file, or none there.
    pub(crate) fn session(&mut self, start: Moment, title: Option<&str>) -> usize {
        let next = self.drafts.len();
        let at = *self.index.entry((start, title.map(fold).unwrap_or_default())).or_insert(next);
        if at == next {
            self.drafts.push(Draft::default());
        }
        let draft = &mut self.drafts[at];
        // Of spellings that differ in capitals take one that does not depend on the order of rows.
        if let Some(title) = title.filter(|title| draft.title.as_deref().is_none_or(|known| *title < known)) {
            draft.title = Some(title.to_owned());
        }
        at
    }

    /// Whether there is no session yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.drafts.is_empty()
    }

    /// What is known of a session beside who was there.
    pub(crate) fn draft(&mut self, session: usize) -> &mut Draft {
        &mut self.drafts[session]
    }

    /// The number of a person whom a line names.
    pub(crate) fn person(&mut self, line: u64, person: Person) -> u32 {
        let number = self.roll.add(person);
        if number == self.lines.len() {
            self.lines.push(line);
        }
        self.lines[number] = self.lines[number].min(line);
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    /// Notes that somebody was at a session.
    pub(crate) fn seen(&mut self, session: usize, person: u32, stay: Stay, parts: &[Part]) {
        let draft = &mut self.drafts[session];
        let there = match stay {
            Stay::Unknown => true,
            Stay::Minutes(minutes) => {
                draft.longest = draft.longest.into_iter().chain([minutes]).reduce(f64::max);
                minutes >= self.min_minutes
            }
            Stay::Between(from, until) => {
                let (from, until) = (from.and_utc().timestamp(), until.and_utc().timestamp());
                draft.spans.entry(person).or_default().push((from, until.max(from)));
                false
            }
        };
        if there {
            draft.present.insert(person);
        }
        draft.parts.extend(parts.iter().map(|part| (person, *part)));
    }

    /// Notes a kind that a session has.
    pub(crate) fn kind(&mut self, session: usize, kind: SessionKind) {
        let kinds = &mut self.drafts[session].kinds;
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }

    /// Says who is the same person, and makes a file of it all.
    pub(crate) fn finish(self, dialect: &'static str) -> AttendanceFile {
        let linked = self.roll.link();
        let of: Vec<u32> = linked.of.iter().map(|at| u32::try_from(*at).unwrap_or(u32::MAX)).collect();
        // Mostly nobody turns out to be somebody else.
        let of = Some(of).filter(|of| !(0..).zip(of).all(|(number, at)| number == *at));
        let mut lines = vec![u64::MAX; linked.people.len()];
        for (at, line) in linked.of.iter().zip(&self.lines) {
            lines[*at] = lines[*at].min(*line);
        }
        let mut file = AttendanceFile {
            dialect,
            people: linked.people,
            lines,
            sessions: Vec::new(),
            notes: linked.notes,
            bad_rows: BadRows::default(),
        };
        let mut drafts: Vec<Option<Draft>> = self.drafts.into_iter().map(Some).collect();
        for ((start, folded), at) in self.index {
            let Some(draft) = drafts[at].take() else { continue };
            // Two sessions of one day, of which the files say neither time nor title, are told apart by what whoever
            // imports them calls them.
            let called = draft.called.as_deref().filter(|_| folded.is_empty() && start.time.is_none()).map(fold);
            let source = SourceKey { dialect, start: when(start), title: called.unwrap_or(folded) };
            let session = draft.finish(source, start, of.as_deref(), self.min_minutes, &mut file.notes);
            file.sessions.push(session);
        }
        file.keep_present();
        file
    }
}

/// A start as it is kept: `2026-11-24`, or `2026-11-24T16:00:00`.
fn when(start: Moment) -> String {
    match start.time {
        Some(time) => format!("{}T{}", start.day, time.format("%H:%M:%S")),
        None => start.day.to_string(),
    }
}

impl Draft {
    fn finish(
        self,
        source: SourceKey,
        start: Moment,
        of: Option<&[u32]>,
        min_minutes: f64,
        notes: &mut Vec<String>,
    ) -> ImportedSession {
        let individual = |number: u32| of.map_or(Some(number), |of| of.get(number as usize).copied());
        let mut present = match of {
            None => self.present,
            Some(_) => self.present.iter().filter_map(individual).collect(),
        };
        let mut spans: BTreeMap<u32, Vec<(i64, i64)>> = BTreeMap::new();
        for (number, own) in self.spans {
            if let Some(one) = individual(number) {
                spans.entry(one).or_default().extend(own);
            }
        }
        let mut longest = self.longest;
        for (one, own) in spans {
            let minutes = covered(own);
            longest = longest.into_iter().chain([minutes]).reduce(f64::max);
            if minutes >= min_minutes {
                present.insert(one);
            }
        }
        let mut parts: Vec<(u32, Part)> =
            self.parts.into_iter().filter_map(|(number, part)| Some((individual(number)?, part))).collect();
        parts.retain(|(one, _)| present.contains(*one));
        parts.sort();
        parts.dedup();
        let title = self.renamed.or(self.title).or(self.called);
        let mut kinds = self.kinds;
        kinds.sort();
        if kinds.len() > 1 {
            let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
            let title = title.as_deref().unwrap_or_default();
            notes.push(format!("'{title}' has several kinds ({}); '{}' is taken", words.join(", "), words[0]));
        }
        let minutes = self.minutes.or(longest).map(|minutes| minutes.round() as u32);
        let (kind, registered) = (kinds.first().copied(), self.registered);
        ImportedSession { source, title, named: None, start, kind, minutes, registered, present, parts }
    }
}

/// The minutes that at least one of these spans of seconds covers.
fn covered(mut spans: Vec<(i64, i64)>) -> f64 {
    spans.sort_unstable();
    let (mut seconds, mut reached) = (0, i64::MIN);
    for (from, until) in spans {
        seconds += (until - from.max(reached)).max(0);
        reached = reached.max(until);
    }
    seconds as f64 / 60.0
}

impl AttendanceFile {
    /// Drops people who were nowhere present: nobody is to be asked about them.
    fn keep_present(&mut self) {
        let mut there = vec![false; self.people.len()];
        for one in self.sessions.iter().flat_map(|session| &session.present) {
            if let Some(there) = there.get_mut(one as usize) {
                *there = true;
            }
        }
        if there.iter().all(|there| *there) {
            return;
        }
        let mut new = vec![0_u32; self.people.len()];
        let kept = there.iter().enumerate().filter(|(_, there)| **there);
        for (place, (one, _)) in (0_u32..).zip(kept) {
            new[one] = place;
        }
        for session in &mut self.sessions {
            session.present = session.present.iter().map(|one| new[one as usize]).collect();
            session.parts.iter_mut().for_each(|(one, _)| *one = new[*one as usize]);
        }
        let kept = |place: usize| there.get(place).is_some_and(|there| *there);
        let mut place = 0..;
        self.people.retain(|_| place.next().is_some_and(kept));
        let mut place = 0..;
        self.lines.retain(|_| place.next().is_some_and(kept));
    }
}

#[cfg(test)]
mod tests {
    use super::covered;

    #[test]
    fn spans_are_united_and_never_added_up() {
        assert_eq!(covered(vec![(0, 600), (300, 900), (300, 400)]), 15.0);
        assert_eq!(covered(vec![(1200, 1500), (0, 600)]), 15.0);
        assert_eq!(covered(vec![(0, 0)]), 0.0);
    }
}
