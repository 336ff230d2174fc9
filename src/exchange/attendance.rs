//! Attendance files: who was at which session.

mod plain;

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::dialect::{Dialect, Source, choose};
use super::people::{Individual, Person, Roll};
use super::table::BadRow;
use crate::domain::calendar::Moment;
use crate::domain::session::{Part, SessionKind};
use crate::domain::text::fold;
use crate::error::Result;

/// All shapes of attendance files that praktik reads.
pub const DIALECTS: &[Dialect<Defaults, AttendanceFile>] = &[plain::DIALECT];

/// What the command line says about a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Defaults {
    /// The start of sessions for which the file gives none (`--date`); may also settle the order of day and month.
    pub date: Option<Moment>,
    /// The title of sessions for which the file gives none (`--title`).
    pub title: Option<String>,
    /// Whoever stayed for less, and is known to, was not present (`--min-minutes`).
    pub min_minutes: u32,
    /// The community's time zone, for dates with an offset.
    pub zone: chrono_tz::Tz,
    /// Days of planned sessions: they may settle the order of day and month.
    pub planned: Vec<NaiveDate>,
}

impl Defaults {
    /// Nothing said.
    pub fn new(zone: chrono_tz::Tz) -> Self {
        Self { date: None, title: None, min_minutes: 0, zone, planned: Vec::new() }
    }
}

/// By what a session is known when its file comes again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceKey {
    /// The dialect of the file.
    pub dialect: &'static str,
    /// The start as read: `2026-11-24` or `2026-11-24T16:00:00`.
    pub start: String,
    /// The title as read, in its folded form: a title that only changed its capitals is the same.
    pub title: String,
}

/// What a file of attendance holds.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceFile {
    /// The dialect it was read in.
    pub dialect: &'static str,
    /// The people in it, in order of first appearance; give them to [`super::matching::Known::matching`].
    pub people: Vec<Individual>,
    /// The sessions, by start and title.
    pub sessions: Vec<ImportedSession>,
    /// What a reader should know: what was ignored, or read otherwise than one might think.
    pub notes: Vec<String>,
    /// The rows that cannot be taken in, by line. The rest is read as if they were not there.
    pub bad_rows: Vec<BadRow>,
}

/// One session of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedSession {
    /// By what it is known again.
    pub source: SourceKey,
    /// The title.
    pub title: String,
    /// When it started, in the community's time zone.
    pub start: Moment,
    /// Its kind, where the file says one of praktik's.
    pub kind: Option<SessionKind>,
    /// The longest stay.
    pub minutes: Option<u32>,
    /// Who was present, a row a person; perhaps nobody.
    pub rows: Vec<AttendanceRow>,
}

/// That somebody was present.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceRow {
    /// The first line that says so.
    pub line: u64,
    /// Who, as an index into [`AttendanceFile::people`].
    pub person: usize,
    /// For how long, where every row of the person says it.
    pub minutes: Option<f64>,
    /// The parts they had, each once.
    pub parts: Vec<Part>,
}

impl AttendanceFile {
    /// The rows of a session by whom `of` (from matching) says the people are: people who turned out to be the same
    /// are one row.
    pub fn present(&self, session: &ImportedSession, of: &[usize]) -> Vec<AttendanceRow> {
        let rows =
            session.rows.iter().filter_map(|row| Some(AttendanceRow { person: *of.get(row.person)?, ..row.clone() }));
        unite(rows)
    }
}

/// Reads the bytes of a file. `file` is its name for people, `dialect` the one asked for.
///
/// # Errors
/// For bytes that are no text, a file that no dialect recognises, and one that is not whole. Single bad rows are no
/// error: they are in the result, and the caller decides.
pub fn read(bytes: &[u8], file: &str, dialect: Option<&str>, defaults: &Defaults) -> Result<AttendanceFile> {
    let source = Source::new(bytes, file)?;
    let remedy = "the header of an attendance file has 'date', 'title' and one of 'email', 'handle', 'name'";
    let mut read = (choose(DIALECTS, dialect, &source, remedy)?.read)(&source, defaults)?;
    read.notes.extend(source.encoding_note());
    read.bad_rows.sort_by_key(|row| row.line);
    Ok(read)
}

/// One row that says that somebody was at a session, as a dialect has read it.
struct Seen {
    line: u64,
    person: Person,
    minutes: Option<f64>,
    parts: Vec<Part>,
    kind: Option<SessionKind>,
}

#[derive(Default)]
struct Draft {
    title: Option<String>,
    kinds: Vec<SessionKind>,
    longest: Option<f64>,
    rows: Vec<AttendanceRow>,
}

/// Gathers the rows of a file into sessions; shared by the dialects.
#[derive(Default)]
struct Gather {
    sessions: BTreeMap<(Moment, String), Draft>,
    roll: Roll,
}

impl Gather {
    fn add(&mut self, start: Moment, title: &str, seen: Seen) {
        let Seen { line, person, minutes, parts, kind } = seen;
        let person = self.roll.add(person);
        let draft = self.sessions.entry((start, fold(title))).or_default();
        // Of spellings that differ in capitals take one that does not depend on the order of rows.
        if draft.title.as_deref().is_none_or(|known| title < known) {
            draft.title = Some(title.to_owned());
        }
        draft.longest = draft.longest.into_iter().chain(minutes).reduce(f64::max);
        draft.kinds.extend(kind.filter(|kind| !draft.kinds.contains(kind)));
        draft.rows.push(AttendanceRow { line, person, minutes, parts });
    }

    fn finish(self, dialect: &'static str, min_minutes: u32) -> AttendanceFile {
        let linked = self.roll.link();
        let mut file = AttendanceFile {
            dialect,
            people: linked.people,
            sessions: Vec::new(),
            notes: linked.notes,
            bad_rows: Vec::new(),
        };
        for ((start, folded), draft) in self.sessions {
            let Draft { title, mut kinds, longest, rows } = draft;
            let title = title.unwrap_or_default();
            kinds.sort();
            if kinds.len() > 1 {
                let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
                file.notes.push(format!("'{title}' has several kinds ({}); '{}' is taken", words.join(", "), words[0]));
            }
            let mut rows = unite(rows.into_iter().map(|row| AttendanceRow { person: linked.of[row.person], ..row }));
            rows.retain(|row| row.minutes.is_none_or(|minutes| minutes >= f64::from(min_minutes)));
            let when = match start.time {
                Some(time) => format!("{}T{}", start.day, time.format("%H:%M:%S")),
                None => start.day.to_string(),
            };
            file.sessions.push(ImportedSession {
                source: SourceKey { dialect, start: when, title: folded },
                title,
                start,
                kind: kinds.first().copied(),
                minutes: longest.map(|minutes| minutes.round() as u32),
                rows,
            });
        }
        file.keep_present();
        file
    }
}

impl AttendanceFile {
    /// Drops people who were nowhere present: nobody is to be asked about them.
    fn keep_present(&mut self) {
        let mut new = vec![None; self.people.len()];
        for row in self.sessions.iter().flat_map(|session| &session.rows) {
            new[row.person] = Some(0);
        }
        for (next, place) in new.iter_mut().flatten().enumerate() {
            *place = next;
        }
        let mut present = new.iter().map(Option::is_some);
        self.people.retain(|_| present.next().unwrap_or(false));
        for row in self.sessions.iter_mut().flat_map(|session| &mut session.rows) {
            row.person = new[row.person].unwrap_or_default();
        }
    }
}

/// Makes one row a person: the longest stay (unknown if one row does not tell), all parts.
fn unite(rows: impl Iterator<Item = AttendanceRow>) -> Vec<AttendanceRow> {
    let mut at: HashMap<usize, usize> = HashMap::new();
    let mut united: Vec<AttendanceRow> = Vec::new();
    for row in rows {
        let next = united.len();
        let at = *at.entry(row.person).or_insert(next);
        match united.get_mut(at) {
            Some(known) => {
                known.line = known.line.min(row.line);
                known.minutes = known.minutes.zip(row.minutes).map(|(a, b)| a.max(b));
                known.parts.extend(row.parts);
            }
            None => united.push(row),
        }
    }
    for row in &mut united {
        row.parts.sort();
        row.parts.dedup();
    }
    united
}

#[cfg(test)]
mod tests;
