//! What a text says, sorted as the file is, outside of memory.

use rusqlite::{Connection, OptionalExtension, params};

use super::Kinds;
use super::pack::{pack, unpack};
use crate::domain::copy::{Fact, Value};
use crate::error::Result;

/// The facts of a text and what is to be done about them, in a database that has no name and goes with the process.
pub struct Gathered {
    pub(super) connection: Connection,
    /// The name of the text for people.
    pub(super) file: String,
    /// Whether the text has the section of each kind.
    pub(super) sections: Vec<bool>,
}

impl Gathered {
    /// Nothing yet, of a text with this name.
    ///
    /// # Errors
    /// There is no room.
    pub fn new(kinds: &Kinds, file: &str) -> Result<Self> {
        // SQLite keeps such a database in memory as far as its cache goes, and beyond in a file without a name.
        let connection = Connection::open("")?;
        connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16384; BEGIN;
             CREATE TABLE line (kind INTEGER, key BLOB, nth INTEGER, number INTEGER, rest BLOB,
                                PRIMARY KEY (kind, key, nth)) WITHOUT ROWID;
             CREATE TABLE todo (step INTEGER, kind INTEGER, place INTEGER, number INTEGER, nth INTEGER, row BLOB,
                                fact BLOB, PRIMARY KEY (step, kind, place)) WITHOUT ROWID;",
        )?;
        Ok(Self { connection, file: file.to_owned(), sections: vec![false; kinds.kinds.len()] })
    }

    /// Notes that the text has the section of a kind.
    pub fn has_section(&mut self, at: usize) {
        self.sections[at] = true;
    }

    /// Takes a fact that stands on a line; gives the line and the fact that is another one with the same key, if there
    /// is one. A line that says the same as one before says it once.
    ///
    /// # Errors
    /// There is no room.
    pub fn take(&self, kinds: &Kinds, at: usize, fact: &Fact, line: u32) -> Result<Option<(u32, Fact)>> {
        let (keys, others) = fact.values.split_at(kinds.kinds[at].keys());
        let (mut key, mut rest) = (Vec::new(), Vec::new());
        pack(keys, &mut key);
        pack(others, &mut rest);
        let new = self
            .connection
            .prepare_cached(
                "INSERT INTO line (kind, key, nth, number, rest) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            )?
            .execute(params![at as i64, key, fact.nth, line, rest])?;
        if new > 0 {
            return Ok(None);
        }
        let mut there =
            self.connection.prepare_cached("SELECT number, rest FROM line WHERE kind = ? AND key = ? AND nth = ?")?;
        let there = there
            .query_row(params![at as i64, key, fact.nth], |row| Ok((row.get(0)?, row.get::<_, Vec<u8>>(1)?)))
            .optional()?;
        match there {
            Some((number, other)) if other != rest => {
                Ok(Some((number, Fact { values: fact_of(&key, &other)?, nth: fact.nth })))
            }
            _ => Ok(None),
        }
    }
}

/// The values of a fact from its key and what else it says.
pub(super) fn fact_of(key: &[u8], rest: &[u8]) -> Result<Vec<Option<Value>>> {
    let mut values = unpack(key)?;
    values.extend(unpack(rest)?);
    Ok(values)
}
