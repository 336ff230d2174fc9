//! The rows of a table as facts.

use rusqlite::types::ValueRef;

use super::Kinds;
use super::pack::pack;
use crate::domain::copy::{Fact, Value};
use crate::error::Result;

/// A row of the file.
pub(super) struct Row {
    /// What tells it apart inside the file.
    pub(super) row: Vec<Option<Value>>,
    /// What it says.
    pub(super) fact: Fact,
    /// Its key fields, packed.
    pub(super) key: Vec<u8>,
}

/// The rows of a kind, one by one.
pub(super) struct Rows<'s> {
    rows: rusqlite::Rows<'s>,
    /// How many columns tell rows apart, how many fields a fact has, and how many of these are keys.
    widths: [usize; 3],
    rank: Rank,
}

impl<'s> Rows<'s> {
    pub(super) fn new(rows: rusqlite::Rows<'s>, kinds: &Kinds, at: usize) -> Self {
        let kind = &kinds.kinds[at];
        Self { rows, widths: [kinds.places[at].row.len(), kind.fields.len(), kind.keys()], rank: Rank::default() }
    }

    pub(super) fn next(&mut self) -> Result<Option<Row>> {
        let [row, fields, keys] = self.widths;
        let Some(found) = self.rows.next()? else { return Ok(None) };
        let mut all = Vec::with_capacity(row + fields);
        for column in 0..row + fields {
            all.push(match found.get_ref(column)? {
                ValueRef::Null => None,
                ValueRef::Integer(number) => Some(Value::Number(number)),
                ValueRef::Real(number) => Some(Value::Real(number)),
                ValueRef::Text(_) | ValueRef::Blob(_) => Some(Value::Text(found.get(column)?)),
            });
        }
        let values = all.split_off(row);
        let mut key = Vec::new();
        pack(&values[..keys], &mut key);
        let nth = self.rank.of(&key);
        Ok(Some(Row { row: all, fact: Fact { values, nth }, key }))
    }
}

/// Counts what has the same key as the one before.
#[derive(Default)]
pub(super) struct Rank {
    last: Vec<u8>,
    number: u32,
}

impl Rank {
    pub(super) fn of(&mut self, key: &[u8]) -> u32 {
        if self.number > 0 && self.last == key {
            self.number += 1;
        } else {
            self.last.clear();
            self.last.extend(key);
            self.number = 1;
        }
        self.number
    }
}
