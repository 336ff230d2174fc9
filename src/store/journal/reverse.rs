//! Taking a change back, and making it again, which is to take back what took it back.
//!
//! Every row has to be as the change left it. What else would be touched on the way, by references that take rows along,
//! is a conflict too: nothing of a later change is lost.

use std::collections::BTreeSet;
use std::rc::Rc;

use roaring::RoaringTreemap;
use rusqlite::types::{Value, ValueRef};
use rusqlite::vtab::array;
use rusqlite::{ErrorCode, OptionalExtension, params, params_from_iter};
use serde_json::{Map, Value as Json};

use super::record::Recorder;
use super::shape::{Shape, Shapes};
use super::{Entry, EntryId};
use crate::error::{Error, Result};
use crate::store::{Change, Reader, Writer, content};

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reversal {
    /// Take a change back.
    Undo,
    /// Make again what was taken back.
    Redo,
}

/// What stays where something else has come to use it: words that everybody shares.
const SHARED: &[&str] = &["topic"];

/// So many conflicts are named.
const NAMED: usize = 10;

/// A row to be put back.
struct Step {
    shape: Rc<Shape>,
    key: String,
    former: Option<Map<String, Json>>,
    left: Option<i64>,
}

/// The attendance of a session to be put back.
struct Seats {
    session: i64,
    added: bool,
    members: RoaringTreemap,
}

impl Reader {
    /// The newest change that stands, for undo; the one taken back last, for redo. `None` where there is none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn next_to_reverse(&self, way: Reversal) -> Result<Option<EntryId>> {
        let sql = match way {
            // What was made again was done last then.
            Reversal::Undo => {
                "SELECT id FROM journal AS done WHERE of_id IS NULL AND undone_by IS NULL \
                 AND command NOT IN ('init', 'journal prune', 'doctor') \
                 ORDER BY max(id, ifnull((SELECT max(id) FROM journal WHERE of_id = done.id), 0)) DESC LIMIT 1"
            }
            Reversal::Redo => "SELECT id FROM journal WHERE undone_by IS NOT NULL ORDER BY undone_by DESC LIMIT 1",
        };
        Ok(self.connection.query_row(sql, [], |row| row.get(0)).optional()?.flatten())
    }
}

impl Writer {
    /// Takes a change back or makes it again; the answer is what the journal says of it. It is a change itself, with an
    /// entry of its own.
    ///
    /// # Errors
    /// It cannot be taken back by its nature, or is taken back already; a later change touched the same; the file refuses.
    pub fn reverse(&self, id: EntryId, way: Reversal, change: &Change) -> Result<Entry> {
        let entry = self.journal_entry(id)?;
        let from = may(&entry, way)?;
        let recorder = self.connection.recorder().ok_or_else(|| Error::failed("nothing is noted here"))?;
        array::load_module(&self.connection)?;
        let steps = self.steps(from)?;
        let seats = self.seats(from)?;
        let conflicts = self.conflicts(&steps, from)?;
        if !conflicts.is_empty() {
            return Err(conflict(&entry, way, &conflicts));
        }
        let (came, went): (Vec<&Seats>, Vec<&Seats>) = seats.iter().partition(|seats| seats.added);
        self.put_back_seats(recorder, &came, &entry, way)?;
        self.put_back(&steps, &entry, way)?;
        self.put_back_seats(recorder, &went, &entry, way)?;
        let taken_along = self.taken_along(recorder, &steps, &came, from)?;
        if !taken_along.is_empty() {
            return Err(conflict(&entry, way, &taken_along));
        }
        let made = recorder.entry(&self.connection, change, Some(id), true)?;
        let undone_by = made.filter(|_| way == Reversal::Undo);
        self.connection.execute("UPDATE journal SET undone_by = ? WHERE id = ?", params![undone_by, id])?;
        Ok(entry)
    }

    /// The rows of an entry, the last one touched first.
    fn steps(&self, entry: EntryId) -> Result<Vec<Step>> {
        let mut shapes = Shapes::default();
        let sql =
            "SELECT table_name, row_key, former, left_hash FROM journal_row WHERE entry_id = ? ORDER BY place DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([entry])?;
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let table: String = row.get(0)?;
            let shape = shapes.of(&self.connection, &table)?.ok_or_else(|| unreadable(entry))?;
            let former: Option<String> = row.get(2)?;
            let former = former.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| unreadable(entry))?;
            steps.push(Step { shape, key: row.get(1)?, former, left: row.get(3)? });
        }
        Ok(steps)
    }

    fn seats(&self, entry: EntryId) -> Result<Vec<Seats>> {
        let sql = "SELECT session_id, added, members FROM journal_attendance WHERE entry_id = ?";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([entry])?;
        let mut seats = Vec::new();
        while let Some(row) = rows.next()? {
            let members = RoaringTreemap::deserialize_from(row.get_ref(2)?.as_blob().unwrap_or_default());
            let members = members.map_err(|_| unreadable(entry))?;
            seats.push(Seats { session: row.get(0)?, added: row.get(1)?, members });
        }
        Ok(seats)
    }

    /// The rows that are not as the entry left them, in words.
    fn conflicts(&self, steps: &[Step], entry: EntryId) -> Result<Vec<String>> {
        let mut conflicts = Vec::new();
        for step in steps {
            if self.hash_now(step)? != step.left {
                conflicts.push(self.whose(&step.shape.name, &step.key, entry)?);
            }
        }
        Ok(conflicts)
    }

    /// The hash of what a row says now, if it is there.
    fn hash_now(&self, step: &Step) -> Result<Option<i64>> {
        let sql =
            format!("SELECT {} FROM \"{}\" WHERE {}", step.shape.list(""), step.shape.name, step.shape.where_key(1));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let hash = statement.query_row(params_from_iter(key_values(&step.key)?), |row| {
            let values = (0..step.shape.columns.len()).map(|place| row.get_ref(place));
            let values = values.collect::<rusqlite::Result<Vec<ValueRef<'_>>>>()?;
            Ok(content::row_hash(&step.shape.name, values) as u64 as i64)
        });
        Ok(hash.optional()?)
    }

    /// Puts rows back as they were. One that another one stands in the way of waits for that.
    fn put_back(&self, steps: &[Step], entry: &Entry, way: Reversal) -> Result<()> {
        let mut waiting: Vec<&Step> = steps.iter().collect();
        let mut aside = BTreeSet::new();
        while !waiting.is_empty() {
            let before = waiting.len();
            let mut refused = Vec::new();
            for step in waiting {
                match self.put_back_one(step) {
                    Ok(()) => {}
                    Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                        refused.push(step)
                    }
                    Err(error) => return Err(error.into()),
                }
            }
            if refused.len() == before && !self.make_way(&refused, &mut aside)? {
                refused.retain(|step| !(step.former.is_none() && SHARED.contains(&step.shape.name.as_str())));
                let named = refused.iter().map(|step| self.whose(&step.shape.name, &step.key, entry.id));
                let named = named.collect::<Result<Vec<_>>>()?;
                let why = "something else stands in its place, or refers to it";
                return if named.is_empty() { Ok(()) } else { Err(refusal(entry, way, why, &named)) };
            }
            waiting = refused;
        }
        Ok(())
    }

    /// Where rows stand in each other's way, such as two that swapped a name, one of them takes another name for the
    /// moment, once; `aside` are those that did. Whether that could be done.
    fn make_way<'s>(&self, stuck: &[&'s Step], aside: &mut BTreeSet<(&'s str, &'s str)>) -> Result<bool> {
        for step in stuck.iter().filter(|step| step.former.is_some() && step.left.is_some()) {
            let table = &step.shape.name;
            if !aside.insert((table, &step.key)) {
                continue;
            }
            let sql = "SELECT indexed.name FROM pragma_index_list(?1) AS list, pragma_index_info(list.name) AS indexed \
                       WHERE list.\"unique\" AND list.origin = 'u'";
            let mut statement = self.connection.prepare_cached(sql)?;
            let columns = statement.query_map([table], |row| row.get::<_, String>(0))?;
            for column in columns.collect::<rusqlite::Result<Vec<_>>>()? {
                for other in [Value::Text(format!("~{}", step.key)), Value::Integer(i64::MAX)] {
                    let condition = step.shape.where_key(2);
                    let sql = format!(
                        "UPDATE OR IGNORE \"{table}\" SET \"{column}\" = ?1 WHERE {condition} AND \"{column}\" IS NOT ?1"
                    );
                    let mut values = vec![other];
                    values.extend(key_values(&step.key)?);
                    // A value of the wrong kind is refused, and the next one tried.
                    if self.connection.prepare_cached(&sql)?.execute(params_from_iter(values)).unwrap_or(0) > 0 {
                        return Ok(true);
                    }
                }
            }
        }
        Ok(false)
    }

    fn put_back_one(&self, step: &Step) -> rusqlite::Result<()> {
        let table = &step.shape.name;
        let run = |sql: &str, values: Vec<Value>| {
            self.connection.prepare_cached(sql)?.execute(params_from_iter(values)).map(drop)
        };
        let key = key_values(&step.key)?;
        let Some(former) = &step.former else {
            return run(&format!("DELETE FROM \"{table}\" WHERE {}", step.shape.where_key(1)), key);
        };
        let columns = &step.shape.columns;
        let mut values: Vec<Value> = columns.iter().map(|name| former.get(name).map_or(Value::Null, value)).collect();
        if step.left.is_none() {
            let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
            return run(
                &format!("INSERT INTO \"{table}\" ({}) VALUES ({})", step.shape.list(""), places.join(", ")),
                values,
            );
        }
        let set: Vec<String> = (1..).zip(columns).map(|(place, name)| format!("\"{name}\" = ?{place}")).collect();
        let sql =
            format!("UPDATE \"{table}\" SET {} WHERE {}", set.join(", "), step.shape.where_key(columns.len() + 1));
        values.extend(key);
        run(&sql, values)
    }

    fn put_back_seats(&self, recorder: &Recorder, seats: &[&Seats], entry: &Entry, way: Reversal) -> Result<()> {
        if seats.is_empty() {
            return Ok(());
        }
        recorder.mute_attendance(&self.connection)?;
        for seats in seats {
            let members: Vec<i64> = seats.members.iter().map(|member| member as i64).collect();
            self.put_back_seats_of(seats, &members, entry, way)?;
            if seats.added {
                recorder.log().attendance_removed(seats.session, &members);
            } else {
                recorder.log().attendance_added(seats.session, &members);
            }
        }
        recorder.hear_attendance();
        Ok(())
    }

    fn put_back_seats_of(&self, seats: &Seats, members: &[i64], entry: &Entry, way: Reversal) -> Result<()> {
        let members: Vec<Value> = members.iter().map(|member| Value::from(*member)).collect();
        let sql = if seats.added {
            "DELETE FROM attendance WHERE session_id = ?1 AND member_id IN (SELECT value FROM rarray(?2))"
        } else {
            "INSERT INTO attendance (session_id, member_id) SELECT ?1, value FROM rarray(?2) WHERE true ON CONFLICT DO NOTHING"
        };
        let all = members.len();
        match self.connection.prepare_cached(sql)?.execute(params![seats.session, Rc::new(members)]) {
            Ok(done) if done == all => Ok(()),
            Err(error) if error.sqlite_error_code() != Some(ErrorCode::ConstraintViolation) => Err(error.into()),
            _ => Err(conflict(entry, way, &[self.attendance_of(seats.session)?])),
        }
    }

    /// What was touched besides: rows that a reference took along.
    fn taken_along(&self, recorder: &Recorder, steps: &[Step], came: &[&Seats], entry: EntryId) -> Result<Vec<String>> {
        let meant: BTreeSet<(&str, &str)> =
            steps.iter().map(|step| (step.shape.name.as_str(), step.key.as_str())).collect();
        let (rows, sessions) = {
            let log = recorder.log();
            let rows = log.touched().filter(|row| !meant.contains(row));
            let rows: Vec<(String, String)> = rows.map(|(table, key)| (table.to_owned(), key.to_owned())).collect();
            let gone = log.attendance().iter().filter(|(session, at)| {
                let seats = came.iter().find(|seats| seats.session == **session);
                !seats.map_or(at.removed.is_empty(), |seats| at.removed.is_subset(&seats.members))
            });
            (rows, gone.map(|(session, _)| *session).collect::<Vec<_>>())
        };
        let rows = rows.iter().map(|(table, key)| self.whose(table, key, entry));
        rows.chain(sessions.into_iter().map(|session| self.attendance_of(session))).collect()
    }

    fn attendance_of(&self, session: i64) -> Result<String> {
        let slug: Option<String> = self
            .connection
            .query_row("SELECT slug FROM session WHERE id = ?", [session], |row| row.get(0))
            .optional()?;
        Ok(format!("the attendance of {}", slug.unwrap_or_else(|| "a session".to_owned())))
    }

    /// What a row is, and which change touched it since.
    fn whose(&self, table: &str, key: &str, entry: EntryId) -> Result<String> {
        let what = self.label(table, key)?;
        let sql = format!(
            "SELECT {} FROM journal JOIN journal_row ON entry_id = id WHERE table_name = ? AND row_key = ? AND id > ? \
             AND of_id IS NULL AND undone_by IS NULL ORDER BY id DESC LIMIT 1",
            "id, command"
        );
        let since = self.connection.query_row(&sql, params![table, key, entry], |row| {
            Ok((row.get::<_, EntryId>(0)?, row.get::<_, String>(1)?))
        });
        Ok(match since.optional()? {
            Some((id, command)) => format!("{what}: change {id} ({command})"),
            None => what,
        })
    }
}

/// Whether an entry can go that way; the answer is the entry whose rows are to be put back.
fn may(entry: &Entry, way: Reversal) -> Result<EntryId> {
    let id = entry.id;
    let earlier = "an earlier change can be named: praktik undo NUMBER, as praktik journal lists them";
    if entry.is_reversal() {
        return Err(Error::failed(format!("change {id} took back or made again another one"))
            .hint("praktik undo and praktik redo go back and forth"));
    }
    match (way, entry.undone_by) {
        (Reversal::Undo, Some(by)) => Err(Error::failed(format!("change {id} is undone already, by change {by}"))),
        (Reversal::Redo, None) => Err(Error::failed(format!("change {id} is not undone"))),
        (Reversal::Redo, Some(by)) if entry.reversible => Ok(by),
        (Reversal::Undo, None) if entry.reversible => Ok(id),
        _ => Err(Error::failed(format!("change {id} ({}) cannot be undone", entry.command))
            .because("what was there before is not kept")
            .hint(earlier)),
    }
}

fn conflict(entry: &Entry, way: Reversal, what: &[String]) -> Error {
    refusal(entry, way, "what it touched was changed since", what)
}

fn refusal(entry: &Entry, way: Reversal, why: &str, what: &[String]) -> Error {
    let (verb, first) = match way {
        Reversal::Undo => ("undone", "undo the later changes first"),
        Reversal::Redo => ("made again", "make the earlier changes again first"),
    };
    let message = format!("change {} ({}) cannot be {verb}: {why}", entry.id, entry.command);
    let mut lines: Vec<String> = what.iter().take(NAMED).map(|what| format!("  {what}")).collect();
    if what.len() > NAMED {
        lines.push(format!("  … and {} more", what.len() - NAMED));
    }
    Error::failed(message).details(lines).hint(format!("{first}, or change it by hand; nothing was changed"))
}

fn unreadable(entry: EntryId) -> Error {
    Error::failed(format!("what change {entry} touched cannot be read")).hint("praktik doctor says more")
}

/// A key as it is written in the journal.
fn key_values(key: &str) -> rusqlite::Result<Vec<Value>> {
    let parts: Vec<Json> = serde_json::from_str(key).map_err(|_| rusqlite::Error::InvalidQuery)?;
    Ok(parts.iter().map(value).collect())
}

/// A value as it is written in the journal.
pub(super) fn value(json: &Json) -> Value {
    match json {
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(number) => {
            number.as_i64().map_or_else(|| number.as_f64().map_or(Value::Null, Value::Real), Value::Integer)
        }
        _ => Value::Null,
    }
}
