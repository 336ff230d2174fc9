//! Names that begin as somebody types them, for completion: few rows each, whatever the size of the file.

use rusqlite::params;

use super::Reader;
use crate::error::Result;

impl Reader {
    /// Handles that begin with `prefix`, with the names of their members, in order; nobody private.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn handles_from(&self, prefix: &str, most: usize) -> Result<Vec<(String, String)>> {
        // Code points compare like UTF-8, so this is the range of everything that begins so.
        let mut statement = self.connection.prepare_cached(
            "SELECT handle, name FROM member WHERE handle >= ?1 AND handle < ?1 || char(1114111) AND private = 0 \
             ORDER BY handle LIMIT ?2",
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let found = statement.query_map(params![prefix, most], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Slugs that begin with `prefix`, with the titles of their sessions, the latest first; only planned ones if asked.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn slugs_from(&self, prefix: &str, planned: bool, most: usize) -> Result<Vec<(String, String)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT slug, title FROM session WHERE slug >= ?1 AND slug < ?1 || char(1114111) \
             AND (NOT ?2 OR status = 'planned') ORDER BY slug DESC LIMIT ?3",
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let found = statement.query_map(params![prefix, planned, most], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}
