//! The end of a community, and its beginning again.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::{Reader, Writer};
use crate::error::{Error, Result};

/// The commands that may still write in a closed community.
const STILL_ALLOWED: &[&str] =
    &["charter reopen", "member forget", "journal prune", "undo", "redo", "restore", "doctor"];

/// That the community is closed, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The day it closed.
    pub day: NaiveDate,
    /// Why.
    pub reason: String,
    /// Who takes over what it leaves.
    pub heirs: Option<String>,
}

impl Reader {
    /// Whether the community is closed, and how.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn closed(&self) -> Result<Option<Closed>> {
        let sql = "SELECT closed, reason, heirs FROM closing WHERE reopened IS NULL";
        let read = |row: &rusqlite::Row<'_>| Ok(Closed { day: row.get(0)?, reason: row.get(1)?, heirs: row.get(2)? });
        Ok(self.connection.query_row(sql, [], read).optional()?)
    }

    /// Refuses a change to a closed community, but for the few that may still be made.
    pub(super) fn check_not_closed(&self, command: &str) -> Result<()> {
        match self.closed()? {
            Some(closed) if !STILL_ALLOWED.contains(&command) => {
                Err(Error::failed(format!("the community was closed on {} and is kept as it was", closed.day))
                    .because(closed.reason)
                    .hint("to go on with it: praktik charter reopen"))
            }
            _ => Ok(()),
        }
    }
}

impl Writer {
    /// Closes the community.
    ///
    /// # Errors
    /// It is closed, or the file refuses the change.
    pub fn close_community(&self, closed: &Closed) -> Result<()> {
        self.connection.execute(
            "INSERT INTO closing (closed, reason, heirs) VALUES (?, ?, ?)",
            params![closed.day, closed.reason, closed.heirs],
        )?;
        Ok(())
    }

    /// Opens the community again.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn reopen_community(&self, day: NaiveDate) -> Result<()> {
        self.connection.execute("UPDATE closing SET reopened = ? WHERE reopened IS NULL", [day])?;
        Ok(())
    }
}
