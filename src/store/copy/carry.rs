//! Carrying out what a comparison found.

use rusqlite::types::{ToSql, ToSqlOutput};
use rusqlite::{ErrorCode, params, params_from_iter};

use super::compare::{Compared, PIECE};
use super::gathered::{Gathered, fact_of};
use super::pack::unpack;
use super::{Kinds, Place};
use crate::domain::copy::{Fact, Field, Plan, Step, Value};
use crate::error::{Error, Result};
use crate::store::{Id, Writer};

/// A step as it was noted.
struct Todo {
    line: u32,
    row: Vec<Option<Value>>,
    fact: Fact,
}

impl Writer {
    /// Makes the file say what the plan of a comparison says, row by row: what stays the same is not touched. `progress`
    /// is told which kind is written.
    ///
    /// # Errors
    /// The text says what the file cannot hold: exit 3, with the line.
    pub fn carry_out(
        &self,
        kinds: &Kinds,
        text: &Gathered,
        mut found: Compared,
        progress: &mut dyn FnMut(usize, usize) -> Result<()>,
    ) -> Result<Plan> {
        // What refers to something may come or go before that does.
        self.connection.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        for at in (0..kinds.kinds.len()).rev() {
            let sql = format!("DELETE FROM \"{}\" WHERE {}", kinds.places[at].table.name, kinds.places[at].own_row());
            text.each_todo(Step::Removed, at, |todo| {
                self.connection.prepare_cached(&sql)?.execute(params_from_iter(&todo.row))?;
                Ok(())
            })?;
        }
        // Two rows may change places in what only one can have.
        for place in kinds.places.iter().enumerate() {
            self.set_aside(text, place)?;
        }
        for at in 0..kinds.kinds.len() {
            progress(at, kinds.kinds.len())?;
            self.change(kinds, text, at, &found)?;
            let mut progress = || progress(at, kinds.kinds.len());
            match kinds.places[at].table.name {
                "attendance" => self.add_attendances(kinds, text, at, &found, &mut progress)?,
                _ => self.add(kinds, text, at, &mut found, &mut progress)?,
            }
        }
        Ok(found.plan)
    }

    fn set_aside(&self, text: &Gathered, (at, place): (usize, &Place)) -> Result<()> {
        let Some(aside) = place.table.aside else { return Ok(()) };
        let sql = format!("UPDATE \"{}\" SET {aside} WHERE {}", place.table.name, place.own_row());
        text.each_todo(Step::Changed, at, |todo| {
            self.connection.prepare_cached(&sql)?.execute(params_from_iter(&todo.row))?;
            Ok(())
        })
    }

    fn change(&self, kinds: &Kinds, text: &Gathered, at: usize, found: &Compared) -> Result<()> {
        let (kind, place) = (&kinds.kinds[at], &kinds.places[at]);
        let keys = kind.keys();
        let set: Vec<String> = place.columns.iter().skip(keys).map(|column| format!("\"{column}\" = ?")).collect();
        let sql = format!("UPDATE \"{}\" SET {} WHERE {}", place.table.name, set.join(", "), place.own_row());
        text.each_todo(Step::Changed, at, |todo| {
            let fields = kind.fields.iter().zip(&todo.fact.values).skip(keys);
            let values =
                fields.map(|(field, value)| stored(field, value.as_ref(), found)).collect::<Result<Vec<_>>>()?;
            let rows = todo.row.iter().map(|value| Stored::Value(value.as_ref()));
            let written =
                self.connection.prepare_cached(&sql)?.execute(params_from_iter(values.into_iter().chain(rows)));
            written.map(drop).map_err(|error| refused(error, kinds, text, at, &todo))
        })
    }

    fn add(
        &self,
        kinds: &Kinds,
        text: &Gathered,
        at: usize,
        found: &mut Compared,
        progress: &mut dyn FnMut() -> Result<()>,
    ) -> Result<()> {
        let (kind, place) = (&kinds.kinds[at], &kinds.places[at]);
        let columns: Vec<String> = place.columns.iter().map(|column| format!("\"{column}\"")).collect();
        let marks = vec!["?"; columns.len()].join(", ");
        let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({marks})", place.table.name, columns.join(", "));
        // The rows that others name are known by the place that the text gives them.
        let mut named: Vec<(String, Id)> = Vec::new();
        let mut number = 0usize;
        text.each_todo(Step::Added, at, |todo| {
            number += 1;
            if number.is_multiple_of(PIECE) {
                progress()?;
            }
            let fields = kind.fields.iter().zip(&todo.fact.values);
            let values =
                fields.map(|(field, value)| stored(field, value.as_ref(), found)).collect::<Result<Vec<_>>>()?;
            let written = self.connection.prepare_cached(&sql)?.execute(params_from_iter(values));
            written.map_err(|error| refused(error, kinds, text, at, &todo))?;
            if place.referred {
                named.push((todo.fact.label(kind), self.connection.last_insert_rowid()));
            }
            Ok(())
        })?;
        found.targets[at].extend(named.into_iter().map(|(label, id)| (label, Some(id))));
        Ok(())
    }

    /// Attendance comes by the thousands, session by session.
    fn add_attendances(
        &self,
        kinds: &Kinds,
        text: &Gathered,
        at: usize,
        found: &Compared,
        progress: &mut dyn FnMut() -> Result<()>,
    ) -> Result<()> {
        let sql = "SELECT count(*) FROM todo WHERE step = ? AND kind = ?";
        let rows: u32 = text.connection.query_row(sql, params![Step::Added as i64, at as i64], |row| row.get(0))?;
        if rows == 0 {
            return Ok(());
        }
        let people = found.targets[kinds.of("members")].len();
        let load = self.load_attendance(u64::from(rows), people)?;
        let (mut session, mut present) = (None, Vec::new());
        text.each_todo(Step::Added, at, |todo| {
            let mut ids = kinds.kinds[at].fields.iter().zip(&todo.fact.values).map(|(field, value)| {
                match stored(field, value.as_ref(), found)? {
                    Stored::Row(id) => Ok(id),
                    Stored::Value(_) => Err(Error::failed("an attendance is of a member at a session")),
                }
            });
            let (Some(of), Some(member)) = (ids.next().transpose()?, ids.next().transpose()?) else { return Ok(()) };
            if let Some(before) = session.replace(of).filter(|before| *before != of) {
                load.add(before, &mut present)?;
                present.clear();
                progress()?;
            }
            present.push(member);
            Ok(())
        })?;
        if let Some(session) = session {
            load.add(session, &mut present)?;
        }
        load.finish()
    }
}

impl Place {
    /// The condition that finds one row.
    fn own_row(&self) -> String {
        self.row.iter().map(|column| format!("\"{column}\" IS ?")).collect::<Vec<_>>().join(" AND ")
    }
}

/// A value as the file holds it.
enum Stored<'v> {
    Value(Option<&'v Value>),
    Row(Id),
}

impl ToSql for Stored<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Self::Value(value) => value.to_sql(),
            Self::Row(id) => id.to_sql(),
        }
    }
}

fn stored<'v>(field: &Field, value: Option<&'v Value>, found: &Compared) -> Result<Stored<'v>> {
    let (Some(target), Some(label)) = (field.names, value) else { return Ok(Stored::Value(value)) };
    let id = found.targets[target].get(&label.to_string()).copied().flatten();
    let lost = || Error::failed(format!("{label} was to be there by now; nothing was changed"));
    id.map(Stored::Row).ok_or_else(lost)
}

impl Gathered {
    fn each_todo(&self, step: Step, at: usize, mut take: impl FnMut(Todo) -> Result<()>) -> Result<()> {
        let sql = "SELECT ifnull(number, 0), row, fact, nth FROM todo WHERE step = ? AND kind = ? ORDER BY place";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![step as i64, at as i64])?;
        while let Some(row) = rows.next()? {
            let (packed_row, packed): (Vec<u8>, Vec<u8>) = (row.get(1)?, row.get(2)?);
            let fact = Fact { values: unpack(&packed)?, nth: row.get(3)? };
            take(Todo { line: row.get(0)?, row: unpack(&packed_row)?, fact })?;
        }
        Ok(())
    }
}

/// What the file refuses, in the words of the text.
fn refused(error: rusqlite::Error, kinds: &Kinds, text: &Gathered, at: usize, todo: &Todo) -> Error {
    if error.sqlite_error_code() != Some(ErrorCode::ConstraintViolation) {
        return error.into();
    }
    let (kind, said) = (&kinds.kinds[at], error.to_string());
    let place = format!("{}:{}", text.file, todo.line);
    let label = todo.fact.label(kind);
    let Some(columns) = said.strip_prefix("UNIQUE constraint failed: ") else {
        return Error::bad_data(format!("{}: {label} cannot be taken in", kind.section))
            .at(place)
            .because(said)
            .hint("mend the line, or take it out");
    };
    let unique: Vec<usize> = columns
        .split(", ")
        .filter_map(|column| column.rsplit('.').next())
        .filter_map(|column| kinds.places[at].columns.iter().position(|it| it == column))
        .collect();
    let same = |other: &[Option<Value>]| unique.iter().all(|field| other.get(*field) == todo.fact.values.get(*field));
    let what = unique.iter().filter_map(|field| todo.fact.values.get(*field)?.as_ref().map(Value::to_string));
    let what = what.collect::<Vec<_>>().join(" ");
    let others = text.lines_where(at, |number, values| number != todo.line && same(values)).unwrap_or_default();
    let error = Error::bad_data(format!("{}: only one can have {what}, and {label} is not the only one", kind.section))
        .at(place);
    if others.is_empty() {
        return error
            .because("the other one is in the file and not in the text")
            .hint("change one of the two, or let what is not in the text go with --prune");
    }
    let others = others.into_iter().map(|(number, values)| {
        let other = Fact { values, nth: 1 };
        format!("  {}:{number}: {}", text.file, other.label(kind))
    });
    error.details(others).hint("keep one of these lines, or change one of them")
}

impl Gathered {
    /// The first lines of a kind of which something holds.
    fn lines_where(
        &self,
        at: usize,
        holds: impl Fn(u32, &[Option<Value>]) -> bool,
    ) -> Result<Vec<(u32, Vec<Option<Value>>)>> {
        const MOST: usize = 5;
        let sql = "SELECT number, key, rest FROM line WHERE kind = ? ORDER BY number";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([at as i64])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (number, key, rest): (u32, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let values = fact_of(&key, &rest)?;
            if found.len() < MOST && holds(number, &values) {
                found.push((number, values));
            }
        }
        Ok(found)
    }
}
