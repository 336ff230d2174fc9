//! The journal: what every change did, and how to take it back.
//!
//! [`record`] notes it while it happens, [`reverse`] takes it back, [`show`] tells of it row by row, [`prune`] keeps it
//! bounded, and [`scrub`] takes people out of it who were forgotten.

mod hear;
mod log;
mod prune;
mod record;
mod reverse;
mod scrub;
mod shape;
mod show;

use chrono::{DateTime, Utc};
use roaring::RoaringTreemap;
use rusqlite::{OptionalExtension, Row};

use super::{Id, Reader};
use crate::error::{Error, Result};

pub(super) use record::Recorder;
pub use reverse::Reversal;
pub use show::{Field, RowChange};

/// The number by which a change is called.
pub type EntryId = i64;

/// One change in the journal.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its number.
    pub id: EntryId,
    /// When.
    pub at: DateTime<Utc>,
    /// The handle of whoever said who they are.
    pub by: Option<String>,
    /// The verb: `member add`.
    pub command: String,
    /// What was typed, without what is private.
    pub line: String,
    /// The change it took back or made again.
    pub of: Option<EntryId>,
    /// The change that took it back, while it is so.
    pub undone_by: Option<EntryId>,
    /// Whether what it takes to take it back is kept.
    pub reversible: bool,
    /// What it touched, a table each.
    pub touched: Vec<TouchedTable>,
}

impl Entry {
    /// Whether it took back or made again another change.
    pub fn is_reversal(&self) -> bool {
        self.of.is_some()
    }
}

/// How many rows of a table a change touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TouchedTable {
    /// The table.
    pub table: String,
    /// Rows that came.
    pub added: u64,
    /// Rows that say something else.
    pub changed: u64,
    /// Rows that went.
    pub removed: u64,
}

/// Which changes are asked for.
#[derive(Debug, Clone, Default)]
pub struct JournalFilter {
    /// Those that concerned this member.
    pub member: Option<Id>,
    /// Those from this instant on.
    pub since: Option<DateTime<Utc>>,
    /// Only so many, the newest.
    pub limit: Option<usize>,
}

/// How large the journal is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalSize {
    /// Changes in it.
    pub entries: u64,
    /// Bytes of what they hold.
    pub bytes: u64,
    /// When the oldest of them happened.
    pub oldest: Option<DateTime<Utc>>,
}

/// The columns of an entry, in the order in which [`entry`] reads them.
const COLUMNS: &str = "id, at, writer, command, line, of_id, undone_by, reversible";

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: row.get(0)?,
        at: row.get(1)?,
        by: row.get(2)?,
        command: row.get(3)?,
        line: row.get(4)?,
        of: row.get(5)?,
        undone_by: row.get(6)?,
        reversible: row.get(7)?,
        touched: Vec::new(),
    })
}

impl Reader {
    /// The changes in the journal, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn journal(&self, filter: &JournalFilter) -> Result<Vec<Entry>> {
        let since = filter.since.map(prune::instant);
        let sql = format!("SELECT {COLUMNS}, members FROM journal WHERE ?1 IS NULL OR at >= ?1 ORDER BY id DESC");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([since])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            if filter.limit.is_some_and(|limit| entries.len() >= limit) {
                break;
            }
            if filter.member.is_none_or(|member| concerns(row, member)) {
                entries.push(entry(row)?);
            }
        }
        entries.iter_mut().try_for_each(|entry| {
            entry.touched = self.touched(entry.id)?;
            Ok::<_, Error>(())
        })?;
        Ok(entries)
    }

    /// One change.
    ///
    /// # Errors
    /// There is none of that number, or the file cannot be read.
    pub fn journal_entry(&self, id: EntryId) -> Result<Entry> {
        let sql = format!("SELECT {COLUMNS} FROM journal WHERE id = ?");
        let found = self.connection.query_row(&sql, [id], entry).optional()?;
        let mut found = found.ok_or_else(|| {
            Error::failed(format!("there is no change {id} in the journal")).hint("see all: praktik journal")
        })?;
        found.touched = self.touched(id)?;
        Ok(found)
    }

    fn touched(&self, entry: EntryId) -> Result<Vec<TouchedTable>> {
        let sql = "SELECT table_name, added, changed, removed FROM journal_touched WHERE entry_id = ?";
        let mut statement = self.connection.prepare_cached(sql)?;
        let touched = statement.query_map([entry], |row| {
            let count = |place| row.get::<_, i64>(place).map(|count| count.unsigned_abs());
            Ok(TouchedTable { table: row.get(0)?, added: count(1)?, changed: count(2)?, removed: count(3)? })
        })?;
        Ok(touched.collect::<rusqlite::Result<_>>()?)
    }

    /// How large the journal is.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn journal_size(&self) -> Result<JournalSize> {
        let whole = |sql: &str| self.connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
        let oldest: Option<DateTime<Utc>> =
            self.connection.query_row("SELECT min(at) FROM journal", [], |row| row.get(0))?;
        Ok(JournalSize {
            entries: whole("SELECT count(*) FROM journal")?,
            bytes: whole(
                "SELECT ifnull(sum(octet_length(line) + ifnull(octet_length(members), 0) + 48), 0) FROM journal",
            )? + whole(
                "SELECT ifnull(sum(octet_length(row_key) + ifnull(octet_length(former), 0) + 32), 0) FROM journal_row",
            )? + whole("SELECT ifnull(sum(octet_length(members) + 16), 0) FROM journal_attendance")?,
            oldest,
        })
    }
}

/// Whether an entry concerned a member.
fn concerns(row: &Row<'_>, member: Id) -> bool {
    let bytes: Option<Vec<u8>> = row.get("members").ok().flatten();
    let members = bytes.and_then(|bytes| RoaringTreemap::deserialize_from(bytes.as_slice()).ok());
    members.is_some_and(|members| members.contains(member as u64))
}
