//! A change row by row, in the names that things have outside.

use std::collections::BTreeMap;

use roaring::RoaringTreemap;
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, params, params_from_iter};
use serde_json::{Map, Value};

use super::log;
use super::reverse::value;
use super::shape::{ATTENDANCE, Shape, Shapes};
use super::{Entry, EntryId};
use crate::error::Result;
use crate::store::{Reader, content};

/// What a change did to one row, or to the attendance of one session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowChange {
    /// The table.
    pub table: String,
    /// What the row is called.
    pub what: String,
    /// Whether it was there before, and afterwards.
    pub there: (bool, bool),
    /// What it says, field by field; only those that differ.
    pub fields: Vec<Field>,
}

/// A field of a row, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it said.
    pub was: Option<String>,
    /// What it said afterwards; `None` also where that is not known any more.
    pub became: Option<String>,
}

/// Columns that say the same as another one of their row, or nothing to people.
const HIDDEN: [&str; 6] = ["id", "name_key", "email_key", "title_key", "handle_made", "position"];

/// By what a row is called, whichever it has.
const NAMES: [&str; 4] = ["handle", "slug", "number", "name"];

/// So many members of a session are named.
const NAMED: usize = 12;

impl Reader {
    /// What a change did, row by row: at most `limit` rows.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn row_changes(&self, entry: &Entry, limit: usize) -> Result<Vec<RowChange>> {
        let mut shapes = Shapes::default();
        let sql =
            "SELECT table_name, row_key, former, left_hash FROM journal_row WHERE entry_id = ? ORDER BY place LIMIT ?";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map(params![entry.id, limit as i64], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, Option<String>>(2)?, row.get(3)?))
        })?;
        let mut changes = Vec::new();
        for row in rows {
            let (table, key, former, left): (String, String, Option<String>, Option<i64>) = row?;
            let Some(shape) = shapes.of(&self.connection, &table)? else { continue };
            let was: Option<Map<String, Value>> = former.and_then(|text| serde_json::from_str(&text).ok());
            let became = left.map(|left| self.as_left(&shape, &key, left, entry.id)).transpose()?.flatten();
            let there = (was.is_some(), left.is_some());
            let said = became.as_ref().or(was.as_ref());
            let what = said.map_or_else(|| self.label(&table, &key), |said| self.called(&table, said))?;
            changes.push(RowChange { what, there, fields: self.fields(&shape, was.as_ref(), became.as_ref())?, table });
        }
        let left = limit - changes.len();
        changes.extend(self.attendance_changes(entry.id, left)?);
        Ok(changes)
    }

    /// How many rows of a change there are to be told: of attendance, a session each.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn row_changes_count(&self, entry: &Entry) -> Result<u64> {
        let sql = "SELECT (SELECT count(*) FROM journal_row WHERE entry_id = ?1) \
                   + (SELECT count(*) FROM journal_attendance WHERE entry_id = ?1)";
        Ok(self.connection.query_row(sql, [entry.id], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }

    /// What a row of the journal is called: as it is now, or as it was last.
    pub(super) fn label(&self, table: &str, key: &str) -> Result<String> {
        let Some(shape) = Shape::of(&self.connection, table)? else { return Ok(table.replace('_', " ")) };
        let said = match self.row_now(&shape, key)? {
            Some((said, _)) => Some(said),
            None => self.former_after(table, key, 0)?,
        };
        let called = said.map(|said| self.called(table, &said)).transpose()?.unwrap_or_default();
        Ok(format!("{} {called}", table.replace('_', " ")).trim_end().to_owned())
    }

    /// What a row said when a change had left it: as it is now, or as the next change found it.
    fn as_left(&self, shape: &Shape, key: &str, left: i64, entry: EntryId) -> Result<Option<Map<String, Value>>> {
        match self.row_now(shape, key)? {
            Some((said, hash)) if hash == left => Ok(Some(said)),
            _ => self.former_after(&shape.name, key, entry),
        }
    }

    /// What the next change after `entry` that touched a row found there.
    fn former_after(&self, table: &str, key: &str, entry: EntryId) -> Result<Option<Map<String, Value>>> {
        let sql = "SELECT former FROM journal_row WHERE entry_id > ? AND table_name = ? AND row_key = ? ORDER BY entry_id LIMIT 1";
        let found: Option<Option<String>> =
            self.connection.prepare_cached(sql)?.query_row(params![entry, table, key], |row| row.get(0)).optional()?;
        Ok(found.flatten().and_then(|text| serde_json::from_str(&text).ok()))
    }

    fn row_now(&self, shape: &Shape, key: &str) -> Result<Option<(Map<String, Value>, i64)>> {
        let Ok(parts) = serde_json::from_str::<Vec<Value>>(key) else { return Ok(None) };
        let sql = format!("SELECT {} FROM \"{}\" WHERE {}", shape.list(""), shape.name, shape.where_key(1));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let row = statement.query_row(params_from_iter(parts.iter().map(value)), |row| {
            let values = (0..shape.columns.len()).map(|place| row.get_ref(place));
            let values = values.collect::<rusqlite::Result<Vec<ValueRef<'_>>>>()?;
            let hash = content::row_hash(&shape.name, values.iter().copied()) as u64 as i64;
            Ok((serde_json::from_str(&log::object(shape, &values)).unwrap_or_default(), hash))
        });
        Ok(row.optional()?)
    }

    /// What a row is called: its own name, or those of what it refers to.
    fn called(&self, table: &str, said: &Map<String, Value>) -> Result<String> {
        if let Some(name) = NAMES.iter().find_map(|name| said.get(*name)) {
            return Ok(plain(name));
        }
        let mut parts = Vec::new();
        for tie in self.ties(table)? {
            if let Some(id) = said.get(&tie.column).and_then(Value::as_i64) {
                parts.push(self.referred(&tie.to, id)?);
            }
        }
        for name in ["level", "part", "section", "day", "month", "joined", "since", "measure", "text", "title"] {
            parts.extend(said.get(name).map(|value| cut(&plain(value))));
        }
        Ok(parts.join(" · "))
    }

    /// What a row is called that another one refers to.
    fn referred(&self, table: &str, id: i64) -> Result<String> {
        let columns = self.columns(table)?;
        let name =
            NAMES.iter().chain(&["key", "title", "text"]).find(|name| columns.iter().any(|it| it.name == **name));
        let Some(name) = name else { return Ok(format!("{} {id}", table.replace('_', " "))) };
        let sql = format!("SELECT CAST(\"{name}\" AS TEXT) FROM \"{table}\" WHERE id = ?");
        let found: Option<String> =
            self.connection.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?;
        Ok(found.map_or_else(|| format!("a {} that is gone", table.replace('_', " ")), |name| cut(&name)))
    }

    fn fields(
        &self,
        shape: &Shape,
        was: Option<&Map<String, Value>>,
        became: Option<&Map<String, Value>>,
    ) -> Result<Vec<Field>> {
        let ties: BTreeMap<String, String> =
            self.ties(&shape.name)?.into_iter().map(|tie| (tie.column, tie.to)).collect();
        let mut fields = Vec::new();
        for name in shape.columns.iter().filter(|name| !HIDDEN.contains(&name.as_str())) {
            let say = |said: Option<&Map<String, Value>>| {
                let value = said.and_then(|said| said.get(name));
                value.map(|value| match (ties.get(name), value.as_i64()) {
                    (Some(table), Some(id)) => self.referred(table, id),
                    _ => Ok(plain(value)),
                })
            };
            let (was, became) = (say(was).transpose()?, say(became).transpose()?);
            if was != became {
                fields.push(Field { name: name.trim_end_matches("_id").to_owned(), was, became });
            }
        }
        Ok(fields)
    }

    fn attendance_changes(&self, entry: EntryId, limit: usize) -> Result<Vec<RowChange>> {
        let sql = "SELECT session_id, added, members FROM journal_attendance WHERE entry_id = ? LIMIT ?";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query(params![entry, limit as i64])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let added: bool = row.get(1)?;
            let members =
                RoaringTreemap::deserialize_from(row.get_ref(2)?.as_blob().unwrap_or_default()).unwrap_or_default();
            let names = members.iter().take(NAMED).map(|member| self.referred("member", member as i64));
            let mut names = names.collect::<Result<Vec<_>>>()?;
            let more = members.len().saturating_sub(NAMED as u64);
            if more > 0 {
                names.push(format!("{more} more"));
            }
            let names = Some(names.join(", "));
            let (was, became) = if added { (None, names) } else { (names, None) };
            changes.push(RowChange {
                table: ATTENDANCE.to_owned(),
                what: self.referred("session", row.get(0)?)?,
                there: (!added, added),
                fields: vec![Field { name: "present".to_owned(), was, became }],
            });
        }
        Ok(changes)
    }
}

/// A value as people read it.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A text that stands for a row, not too long.
fn cut(text: &str) -> String {
    const MOST: usize = 40;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.chars().count() <= MOST { line } else { line.chars().take(MOST - 1).chain(['…']).collect() }
}
