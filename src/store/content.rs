//! What the file holds, as one sum a table: kept with each change and computed anew on request, so that what changed
//! without anybody changing it is found. SQLite's own checks see a broken page, but not another letter in a name.
//!
//! A row is hashed with SipHash-1-3 to 128 bits; the sum of a table is that of its rows, modulo 2^128. So the order of the
//! rows does not matter, and a change adds and takes only what it touches. That a flipped bit goes unseen has a chance of
//! 2^-128; who wants to deceive is not kept out by it.

use std::collections::BTreeMap;
use std::hash::Hasher;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use siphasher::sip128::{Hasher128, SipHasher13};

use super::{Reader, Writer};
use crate::error::Result;

/// The table that keeps the sums.
pub(super) const TABLE: &str = "content_hash";

/// The hash of one row of a table: its values in the order of its columns.
pub(super) fn row_hash<'v>(table: &str, values: impl IntoIterator<Item = ValueRef<'v>>) -> u128 {
    values.into_iter().fold(RowHash::of(table), RowHash::and).end()
}

/// The hash of a row as far as its values are known: rows that begin alike are hashed alike so far only once.
#[derive(Debug, Clone)]
pub(super) struct RowHash(SipHasher13);

impl RowHash {
    /// Of a row of that table.
    pub(super) fn of(table: &str) -> Self {
        let mut hasher = SipHasher13::new();
        hasher.write(table.as_bytes());
        Self(hasher)
    }

    /// With the value of its next column.
    pub(super) fn and(mut self, value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => self.0.write_u8(0),
            ValueRef::Integer(number) => {
                self.0.write_u8(1);
                self.0.write(&number.to_le_bytes());
            }
            ValueRef::Real(number) => {
                self.0.write_u8(2);
                self.0.write(&number.to_le_bytes());
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                self.0.write_u8(if matches!(value, ValueRef::Text(_)) { 3 } else { 4 });
                self.0.write(&(bytes.len() as u64).to_le_bytes());
                self.0.write(bytes);
            }
        }
        self
    }

    /// Of the whole row.
    pub(super) fn end(&self) -> u128 {
        self.0.finish128().as_u128()
    }
}

/// How many rows there are, and the sum of their hashes; or how much of both came and went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sum {
    rows: i64,
    hash: u128,
}

impl Sum {
    /// A row came, or went.
    pub(super) fn count(&mut self, hash: u128, came: bool) {
        if came {
            self.rows += 1;
            self.hash = self.hash.wrapping_add(hash);
        } else {
            self.rows -= 1;
            self.hash = self.hash.wrapping_sub(hash);
        }
    }
}

/// The sum of a table as it is.
pub(super) fn of_table(connection: &Connection, table: &str) -> rusqlite::Result<Sum> {
    let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
    let columns = statement.column_count();
    let mut rows = statement.query([])?;
    let mut sum = Sum::default();
    while let Some(row) = rows.next()? {
        // Only a column that is not there could not be had.
        sum.count(row_hash(table, (0..columns).map(|column| row.get_ref(column).unwrap_or(ValueRef::Null))), true);
    }
    Ok(sum)
}

/// The sums that are kept, by table.
fn kept(connection: &Connection) -> rusqlite::Result<BTreeMap<String, Sum>> {
    let mut statement = connection.prepare("SELECT table_name, row_count, hash_sum FROM content_hash")?;
    let sums = statement.query_map([], |row| {
        let hash: [u8; 16] = row.get(2)?;
        Ok((row.get(0)?, Sum { rows: row.get(1)?, hash: u128::from_le_bytes(hash) }))
    })?;
    sums.collect()
}

/// Adds what came and went in a table to its sum.
pub(super) fn move_sum(connection: &Connection, table: &str, change: Sum) -> rusqlite::Result<()> {
    if change == Sum::default() {
        return Ok(());
    }
    let mut read = connection.prepare_cached("SELECT row_count, hash_sum FROM content_hash WHERE table_name = ?")?;
    let was = read.query_row([table], |row| {
        let hash: [u8; 16] = row.get(1)?;
        Ok(Sum { rows: row.get(0)?, hash: u128::from_le_bytes(hash) })
    })?;
    let now = Sum { rows: was.rows + change.rows, hash: was.hash.wrapping_add(change.hash) };
    let sql = "UPDATE content_hash SET row_count = ?2, hash_sum = ?3 WHERE table_name = ?1";
    connection.prepare_cached(sql)?.execute(params![table, now.rows, now.hash.to_le_bytes()])?;
    Ok(())
}

/// Keeps the sums of all tables as they are: in a new file, and in one just brought up to date.
pub(super) fn keep_all(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM content_hash", [])?;
    let mut write =
        connection.prepare("INSERT INTO content_hash (table_name, row_count, hash_sum) VALUES (?, ?, ?)")?;
    for table in summed(connection)? {
        let sum = of_table(connection, &table)?;
        write.execute(params![table, sum.rows, sum.hash.to_le_bytes()])?;
    }
    Ok(())
}

/// Every table whose sum is kept.
fn summed(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> ?",
    )?;
    let tables = statement.query_map([TABLE], |row| row.get(0))?;
    tables.collect()
}

impl Writer {
    /// Takes what the file holds for right, as it is now.
    ///
    /// # Errors
    /// The file cannot be read, or refuses the change.
    pub fn accept_content(&self) -> Result<()> {
        Ok(keep_all(&self.connection)?)
    }
}

impl Reader {
    /// The tables that hold something else than what praktik wrote into them: damage that nothing else shows, or a change
    /// by another program. All answers are of one moment.
    ///
    /// # Errors
    /// The file cannot be read so far as to know its tables.
    pub fn changed_outside(&self) -> Result<Vec<String>> {
        let _moment = self.connection.unchecked_transaction()?;
        let Ok(kept) = kept(&self.connection) else { return Ok(vec![TABLE.to_owned()]) };
        let tables = summed(&self.connection)?;
        let strangers = kept.keys().any(|table| !tables.contains(table));
        let mut changed: Vec<String> = tables
            .into_iter()
            // A table that cannot be read is one that changed.
            .filter(|table| of_table(&self.connection, table).ok().as_ref() != kept.get(table))
            .collect();
        if strangers {
            changed.push(TABLE.to_owned());
        }
        Ok(changed)
    }
}
