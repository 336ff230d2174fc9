//! Keeping the journal bounded.

use chrono::{DateTime, Days, SecondsFormat, Utc};
use rusqlite::params;

use crate::error::Result;
use crate::store::db::Db;
use crate::store::{Reader, Writer};

/// So long changes are kept.
const HORIZON: Days = Days::new(366);

/// So many are kept in any case, the newest: a clock that is wrong for once does not take the journal along.
const AT_LEAST: i64 = 1000;

/// Removes what is older than the journal goes back.
pub(super) fn beyond_horizon(connection: &Db, now: DateTime<Utc>) -> rusqlite::Result<usize> {
    let Some(horizon) = now.checked_sub_days(HORIZON) else { return Ok(0) };
    let sql = "DELETE FROM journal WHERE id <= (SELECT max(id) FROM journal) - ?1 AND at < ?2";
    connection.prepare_cached(sql)?.execute(params![AT_LEAST, instant(horizon)])
}

/// An instant as the journal writes it.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

impl Reader {
    /// How many changes of before an instant the journal holds; of all times, where there is none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn journal_before(&self, before: Option<DateTime<Utc>>) -> Result<usize> {
        let sql = "SELECT count(*) FROM journal WHERE ?1 IS NULL OR at < ?1";
        let count: u32 = self.connection.query_row(sql, [before.map(instant)], |row| row.get(0))?;
        Ok(count as usize)
    }
}

impl Writer {
    /// Removes the changes of before an instant, or all, from the journal, for good; how many they were.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn prune_journal(&self, before: Option<DateTime<Utc>>) -> Result<usize> {
        Ok(self.connection.execute("DELETE FROM journal WHERE ?1 IS NULL OR at < ?1", [before.map(instant)])?)
    }
}
