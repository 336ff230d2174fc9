//! The community file, and the only SQL.
//!
//! There are two doors. [`read`] opens the file read-only. [`write()`] runs one change in one `BEGIN IMMEDIATE`
//! transaction that knows which command it serves: whatever a change is to leave behind beside its rows belongs there.

mod action;
mod attendance_load;
mod backup;
mod beside;
mod challenge;
mod channel;
mod charter;
mod checked_copy;
mod closing;
mod content;
mod copy;
mod days;
mod db;
mod demo;
mod doctor;
mod evaluation;
mod everything;
mod facts;
mod file;
mod find;
mod forget;
mod goal;
mod growing;
mod handover;
mod hints;
mod history;
mod introduction;
mod journal;
mod keys;
mod leftover;
mod member;
mod merge;
mod migrate;
mod named;
mod person;
mod places;
mod problem;
mod query;
mod recognition;
mod record_facts;
mod resource;
mod restore;
mod role;
mod schema;
mod session;
mod session_list;
mod session_reach;
mod session_source;
mod session_uid;
mod session_write;
mod skill;
mod status;
mod story;
mod survey;
mod tables;
mod topic;
mod usual;
mod welcome;
mod wish;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use db::Db;
use rusqlite::Connection;

use crate::error::Result;

pub use action::{Action, NewAction};
pub use attendance_load::AttendanceLoad;
pub use backup::{BackupPlace, FileSize, StillHolding, remove_backup};
pub use beside::{BackupFile, backups, older_copies};
pub use challenge::{Answer, Challenge, Joined, NewChallenge};
pub use channel::ChannelTotals;
pub use closing::Closed;
pub use copy::{Compared, Gathered, Kinds};
pub use demo::{EvaluationRow, ValueRow};
pub use doctor::{Examined, examine};
pub use evaluation::{NewEvaluation, NewValue, RecordedEvaluation};
pub use everything::{Everything, HeldRow, HeldRows, Said};
pub use file::{create, nearest};
pub use find::{Fit, Found};
pub use forget::{Forgotten, Trace, sweep};
pub use goal::{StoredGoal, StoredReading};
pub use handover::{Facilitated, OwnedAction};
pub use history::{Deed, History, Thanks};
pub use journal::{Entry, EntryId, Field, JournalFilter, JournalSize, Reversal, RowChange, TouchedTable};
pub use keys::{HeldKey, KnownPerson};
pub use member::{MemberRecord, RollQuery, RollRow, Standing, StoredSpell};
pub use merge::{Clash, Merged};
pub use named::{Named, Numbered, Slugged};
pub use person::{NewMember, Person};
pub use query::{Answering, Query, ViewShape};
pub use recognition::{NewRecognition, Recognition, RecognitionFilter};
pub use resource::{NewResource, NewUse, Resource, ResourceReview, ResourceUse};
pub use restore::{Content, Present, Restorable, Restored, present};
pub use role::Term;
pub use session::{Note, Session};
pub use session_list::{ListedSession, SessionFilter};
pub use session_source::SessionSource;
pub use session_uid::SessionUid;
pub use session_write::{GuestKey, NewSession};
pub use skill::HeldSkill;
pub use story::{StoredStory, Story};
pub use survey::{Comment, NewResponse, Put, StoredItem, StoredSurvey, SurveyTally};
pub use tables::Held;
pub use usual::{Alike, Earlier};
pub use welcome::{Buddy, Contact, Welcome};
pub use wish::{Cover, StoredWish};

/// A row, inside the file only; never shown.
pub type Id = i64;

/// An open community file for reading.
pub struct Reader {
    connection: Db,
    kept: Option<PathBuf>,
}

impl Reader {
    fn over(connection: Connection, kept: Option<PathBuf>) -> Self {
        Self { connection: Db::unheard(connection), kept }
    }

    /// Where the older form of the file is kept, if opening it brought it up to date.
    pub fn kept(&self) -> Option<&Path> {
        self.kept.as_deref()
    }
}

/// The open transaction of one change. Everything a [`Reader`] can be asked, it can be asked too.
pub struct Writer {
    reader: Reader,
}

impl std::ops::Deref for Writer {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        &self.reader
    }
}

/// One change: what it serves, and whether it is to last.
#[derive(Debug, Clone)]
pub struct Change {
    /// The command it serves: `member add`.
    pub command: &'static str,
    /// Whether everything is to be taken back at the end, as `--dry-run` asks.
    pub dry_run: bool,
    /// When.
    pub at: DateTime<Utc>,
    /// The handle of whoever says who they are.
    pub writer: Option<String>,
    /// What was typed, without what is private.
    pub line: String,
}

/// Commands that may note millions of attendances, whose index is sorted on the disk: in memory it would take hundreds of
/// megabytes. What goes there has no name, and is gone with the command; it cannot be asked for within a transaction.
const LOADS: &[&str] = &["session import", "apply"];

/// Opens a community file for reading.
///
/// # Errors
/// No file, not a praktik file, a newer or damaged one, or no permission.
pub fn read(path: &Path) -> Result<Reader> {
    let (connection, kept) = file::open_to_read(path)?;
    Ok(Reader::over(connection, kept))
}

/// Opens a community file for a glance, as completion takes one: where it cannot be read at once, there is nothing to see.
pub fn glance(path: &Path) -> Option<Reader> {
    file::open_to_glance(path).ok().map(|connection| Reader::over(connection, None))
}

/// Runs `make` in one transaction of the file at `path`. All of it lasts, or, on an error or a dry run, none of it.
///
/// # Errors
/// As [`read`]; the file being held by another process; whatever `make` ends in.
pub fn write<T>(path: &Path, change: &Change, make: impl FnOnce(&Writer) -> Result<T>) -> Result<T> {
    let (connection, kept) = file::open_to_write(path)?;
    if LOADS.contains(&change.command) {
        connection.execute_batch("PRAGMA temp_store = FILE").map_err(problem::in_file(path))?;
    }
    connection.execute_batch("BEGIN IMMEDIATE").map_err(problem::in_file(path))?;
    let connection = Db::heard(connection).map_err(problem::in_file(path))?;
    let writer = Writer { reader: Reader { connection, kept } };
    let connection = &writer.reader.connection;
    let made = writer.check_not_closed(change.command).and_then(|()| make(&writer));
    let made = made.and_then(|made| writer.write_down(change).map(|()| made));
    let keep = made.is_ok() && !change.dry_run;
    let end = if keep { "COMMIT" } else { "ROLLBACK" };
    // An error inside a transaction can end it early; then there is nothing left to take back.
    if keep || !connection.is_autocommit() {
        connection.execute_batch(end).or_else(problem::but_for_the_lock).map_err(problem::in_file(path))?;
    }
    made
}

impl Writer {
    /// Leaves the line of a change in the journal, and what it takes to take it back.
    fn write_down(&self, change: &Change) -> Result<()> {
        match self.connection.recorder() {
            Some(recorder) if !change.dry_run => recorder.write_down(&self.connection, change).map(drop),
            _ => Ok(()),
        }
    }
}
