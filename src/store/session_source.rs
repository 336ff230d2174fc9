//! What an import needs to know of sessions: what they were called in its files.

use rusqlite::params;

use super::{Id, Reader, Writer};
use crate::error::Result;

/// What an imported session was called in its file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SessionSource {
    /// The dialect of the file.
    pub dialect: String,
    /// The start as read.
    pub starts: String,
    /// The title as read.
    pub title: String,
}

impl Reader {
    /// Every session that was imported, by what its file called it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_sources(&self) -> Result<Vec<(SessionSource, Id)>> {
        self.rows("SELECT dialect, starts, title, session_id FROM session_source", |row| {
            Ok((SessionSource { dialect: row.get(0)?, starts: row.get(1)?, title: row.get(2)? }, row.get(3)?))
        })
    }
}

impl Writer {
    /// Remembers what a session was called in a file.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_session_source(&self, source: &SessionSource, session: Id) -> Result<()> {
        let sql = "INSERT INTO session_source (dialect, starts, title, session_id) VALUES (?, ?, ?, ?)";
        self.connection.prepare_cached(sql)?.execute(params![source.dialect, source.starts, source.title, session])?;
        Ok(())
    }
}
