//! Topics: one name for the charter, sessions and skills alike.

use rusqlite::{OptionalExtension, params};

use super::{Id, Reader, Writer};
use crate::domain::text::fold;
use crate::error::Result;

impl Reader {
    /// The names of all topics, those of the charter first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn topic_names(&self) -> Result<Vec<String>> {
        self.rows("SELECT name FROM topic ORDER BY focus IS NULL, focus, key", |row| row.get(0))
    }

    /// The topic of that name, whatever its case, if it is known.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn known_topic(&self, name: &str) -> Result<Option<Id>> {
        let mut statement = self.connection.prepare_cached("SELECT id FROM topic WHERE key = ?")?;
        Ok(statement.query_row([fold(name)], |row| row.get(0)).optional()?)
    }
}

impl Writer {
    /// The topic of that name; it is added where it is new.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn topic(&self, name: &str) -> Result<Id> {
        if let Some(topic) = self.known_topic(name)? {
            return Ok(topic);
        }
        self.connection.execute("INSERT INTO topic (key, name) VALUES (?, ?)", params![fold(name), name.trim()])?;
        Ok(self.connection.last_insert_rowid())
    }
}
