//! Attendance files: who was at which session.

mod gather;
mod luma;
mod meet;
mod meetup;
mod plain;
mod teams;
mod times;
mod zoom;

use chrono::NaiveDate;
use roaring::RoaringBitmap;

use super::dates::{self, Evidence};
use super::dialect::{Dialect, Glance, choose};
use super::people::Individual;
use super::source::Source;
use super::table::BadRows;
use crate::domain::calendar::Moment;
use crate::domain::session::{Part, SessionKind};
use crate::domain::text::fold;
use crate::error::Result;

/// All shapes of attendance files that praktik reads.
pub const DIALECTS: &[Dialect<Defaults, AttendanceFile>] = &[
    teams::REPORT_2021,
    teams::REPORT,
    teams::LIST,
    zoom::WEBINAR,
    zoom::MEETING,
    meet::OFFICIAL,
    meet::EXTENSION,
    luma::DIALECT,
    meetup::DIALECT,
    plain::DIALECT,
];

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
    /// For each of the people, the first line that names them.
    pub lines: Vec<u64>,
    /// The sessions, by start and title.
    pub sessions: Vec<ImportedSession>,
    /// What a reader should know: what was ignored, or read otherwise than one might think.
    pub notes: Vec<String>,
    /// The rows that cannot be taken in. The rest is read as if they were not there.
    pub bad_rows: BadRows,
}

/// One session of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedSession {
    /// By what it is known again.
    pub source: SourceKey,
    /// The title, where the file, a name that its tool gave it, or the command line tells it.
    pub title: Option<String>,
    /// What to call it after its file, where nothing tells a title.
    pub named: Option<String>,
    /// When it started, in the community's time zone.
    pub start: Moment,
    /// Its kind, where the file says one of praktik's.
    pub kind: Option<SessionKind>,
    /// How long it took, in minutes: as the file says, else the longest stay.
    pub minutes: Option<u32>,
    /// How many had registered, where the file says it.
    pub registered: Option<u32>,
    /// Who was present, as indices into [`AttendanceFile::people`]; perhaps nobody.
    pub present: RoaringBitmap,
    /// The parts that people had who were present, each once.
    pub parts: Vec<(u32, Part)>,
}

/// Reads a file; `dialect` is the one asked for.
///
/// # Errors
/// For a file that no dialect recognises, and one that is not whole. Single bad rows are no error: they are in the
/// result, and the caller decides.
pub fn read(source: &Source, dialect: Option<&str>, defaults: &Defaults) -> Result<AttendanceFile> {
    let glance = Glance::at(source);
    let remedy = "praktik reads the exports of Teams, Zoom, Meet, Luma and Meetup, and CSV whose header has 'date', \
                  'title' and one of 'email', 'handle', 'name'";
    let mut read = (choose(DIALECTS, dialect, &glance, remedy)?.read)(&glance, defaults)?;
    read.notes.extend(source.encoding_note());
    for session in read.sessions.iter_mut().filter(|session| session.title.is_none()) {
        session.named = times::title(source.file());
        // Two sessions of one day, of which the files say neither time nor title, are told apart by their files.
        if session.start.time.is_none() {
            session.source.title = session.named.as_deref().map(fold).unwrap_or_default();
        }
    }
    Ok(read)
}

/// The remedy where nothing tells the order of day and month.
const WHICH_DAY: &str = "say which day one of them is: --date 2026-11-24; or write dates as 2026-11-24";

/// What is known beforehand of the days in a file: what `--date` says, the date in its name, what was planned.
fn evidence(file: &str, defaults: &Defaults) -> Evidence {
    let expected = defaults.planned.iter().copied().chain(dates::in_name(file)).collect();
    Evidence::new(defaults.date.map(|moment| moment.day), expected)
}

#[cfg(test)]
mod tests;
