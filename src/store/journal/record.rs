//! Noting what a change does while it does it, and writing it down at its end, in the same transaction.
//!
//! Triggers tell of every row. They are temporary ones of this connection, made from the schema: the file holds none, and
//! a foreign one in a file is never run.

use std::cell::{Cell, RefCell};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};

use super::hear::{self, Deed};
use super::log::{Attendance, Folded, Log};
use super::shape::{ATTENDANCE, Shape};
use super::{EntryId, prune};
use crate::error::Result;
use crate::store::db::Db;
use crate::store::{Change, content};

/// What cannot be taken back: its rows are not kept.
const FINAL: &[&str] = &["init", "member forget", "journal prune", "restore", "doctor"];

/// Commands that leave a line though they change nothing of the community's own.
const ALWAYS: &[&str] = &["journal prune", "restore", "doctor"];

/// Takes note of all that a connection changes.
pub(in crate::store) struct Recorder {
    log: Arc<Mutex<Log>>,
    /// The triggers that are there.
    heard: RefCell<Vec<(Deed, String)>>,
    /// Whether attendance is told of by whoever writes it.
    muted: Cell<bool>,
}

impl Recorder {
    /// Takes note of what this connection changes from here on.
    pub(in crate::store) fn new(connection: &Connection) -> rusqlite::Result<Self> {
        let log = Arc::<Mutex<Log>>::default();
        tell(connection, &log)?;
        Ok(Self { log, heard: RefCell::default(), muted: Cell::new(false) })
    }

    pub(super) fn log(&self) -> MutexGuard<'_, Log> {
        locked(&self.log)
    }

    /// Makes the triggers that tell of what a statement does, unless they are there. To make those of every table at once
    /// would take longer than most commands do.
    pub(in crate::store) fn listen_to(&self, connection: &Connection, sql: &str) -> rusqlite::Result<()> {
        let Some((deed, table)) = hear::target(sql) else { return Ok(()) };
        self.hear(connection, deed, table)?;
        if deed == Deed::Added && sql.contains("DO UPDATE") {
            self.hear(connection, Deed::Changed, table)?;
        }
        Ok(())
    }

    fn hear(&self, connection: &Connection, deed: Deed, table: &str) -> rusqlite::Result<()> {
        let aside = table == content::TABLE || (self.muted.get() && table == ATTENDANCE);
        if aside || self.heard.borrow().iter().any(|(heard, of)| *heard == deed && of == table) {
            return Ok(());
        }
        self.heard.borrow_mut().push((deed, table.to_owned()));
        let known = self.log().place_of(table);
        let place = match known {
            Some(place) => place,
            None => match Shape::of(connection, table)? {
                Some(shape) => self.log().know(shape),
                // A table of this connection's own.
                None => return Ok(()),
            },
        };
        let made = self.log().shapes.get(place).map(|shape| trigger(deed, place, shape));
        connection.execute_batch(&made.unwrap_or_default())?;
        if deed == Deed::Removed {
            for (deed, table) in hear::taken_along(connection, table)? {
                self.hear(connection, deed, &table)?;
            }
        }
        Ok(())
    }

    /// Members came to a session's attendance while nobody listened.
    pub(in crate::store) fn attendance_added(&self, session: i64, members: &[i64]) {
        self.log().attendance_added(session, members);
    }

    /// Does not listen to attendance any more: millions of rows are told of by whoever writes them.
    pub(in crate::store) fn mute_attendance(&self, connection: &Connection) -> rusqlite::Result<()> {
        self.muted.set(true);
        let (gone, left) = self.heard.take().into_iter().partition(|(_, table)| table == ATTENDANCE);
        self.heard.replace(left);
        let gone: Vec<(Deed, String)> = gone;
        let drop = gone.iter().map(|(deed, _)| format!("DROP TRIGGER temp.\"{ATTENDANCE}_{}\";", deed.word()));
        connection.execute_batch(&drop.collect::<String>())?;
        if self.log().place_of(ATTENDANCE).is_none()
            && let Some(shape) = Shape::of(connection, ATTENDANCE)?
        {
            self.log().know(shape);
        }
        Ok(())
    }

    /// Listens to attendance again.
    pub(in crate::store) fn hear_attendance(&self) {
        self.muted.set(false);
    }

    /// Writes down what was changed since it was asked last, as one entry; none where nothing was.
    pub(in crate::store) fn write_down(&self, connection: &Db, change: &Change) -> Result<Option<EntryId>> {
        let entry = self.entry(connection, change, None, ALWAYS.contains(&change.command))?;
        if entry.is_some() {
            prune::beyond_horizon(connection, change.at)?;
        }
        self.keep_sums(connection)?;
        Ok(entry)
    }

    /// The same for a change that takes back or makes again another one, `of`.
    pub(super) fn entry(
        &self,
        connection: &Db,
        change: &Change,
        of: Option<EntryId>,
        always: bool,
    ) -> Result<Option<EntryId>> {
        let folded = self.log().take();
        if folded.is_empty() && !always {
            return Ok(None);
        }
        let reversible = !FINAL.contains(&change.command);
        let mut members = Vec::new();
        folded.members.serialize_into(&mut members)?;
        let sql =
            "INSERT INTO journal (at, writer, command, line, of_id, reversible, members) VALUES (?, ?, ?, ?, ?, ?, ?)";
        connection.prepare_cached(sql)?.execute(params![
            prune::instant(change.at),
            change.writer,
            change.command,
            change.line,
            of,
            reversible,
            (!folded.members.is_empty()).then_some(members),
        ])?;
        let entry = connection.last_insert_rowid();
        self.write_counts(connection, entry, &folded)?;
        if reversible {
            self.write_rows(connection, entry, &folded)?;
        }
        Ok(Some(entry))
    }

    fn write_counts(&self, connection: &Db, entry: EntryId, folded: &Folded) -> Result<()> {
        let mut counts = vec![[0u64; 3]; self.log().shapes.len()];
        for row in &folded.rows {
            let kind = match (&row.former, row.left) {
                (None, _) => 0,
                (Some(_), Some(_)) => 1,
                (Some(_), None) => 2,
            };
            if let Some(count) = counts.get_mut(row.table) {
                count[kind] += 1;
            }
        }
        let attendance = self.log().shapes.iter().position(Shape::is_attendance);
        if let Some(count) = attendance.and_then(|table| counts.get_mut(table)) {
            count[0] = folded.attendance.values().map(|at| at.added.len()).sum();
            count[2] = folded.attendance.values().map(|at| at.removed.len()).sum();
        }
        let names: Vec<String> = self.log().shapes.iter().map(|shape| shape.name.clone()).collect();
        let sql = "INSERT INTO journal_touched (entry_id, table_name, added, changed, removed) VALUES (?, ?, ?, ?, ?)";
        let mut write = connection.prepare_cached(sql)?;
        for (name, [added, changed, removed]) in names.iter().zip(counts).filter(|(_, count)| *count != [0; 3]) {
            write.execute(params![entry, name, added as i64, changed as i64, removed as i64])?;
        }
        Ok(())
    }

    fn write_rows(&self, connection: &Db, entry: EntryId, folded: &Folded) -> Result<()> {
        let names: Vec<String> = self.log().shapes.iter().map(|shape| shape.name.clone()).collect();
        let sql = "INSERT INTO journal_row (entry_id, place, table_name, row_key, former, left_hash) VALUES (?, ?, ?, ?, ?, ?)";
        let mut write = connection.prepare_cached(sql)?;
        for (place, row) in (1i64..).zip(&folded.rows) {
            let former = row.former.as_ref().map(|(former, _)| former.as_str());
            write.execute(params![
                entry,
                place,
                names.get(row.table),
                row.key,
                former,
                row.left.map(|hash| hash as i64)
            ])?;
        }
        let sql = "INSERT INTO journal_attendance (entry_id, session_id, added, members) VALUES (?, ?, ?, ?)";
        let mut write = connection.prepare_cached(sql)?;
        let mut bytes = Vec::new();
        for (session, Attendance { added, removed }) in &folded.attendance {
            for (came, members) in [(true, added), (false, removed)] {
                if !members.is_empty() {
                    bytes.clear();
                    members.serialize_into(&mut bytes)?;
                    write.execute(params![entry, session, came, bytes])?;
                }
            }
        }
        Ok(())
    }

    /// Brings the sums of the tables up to date.
    fn keep_sums(&self, connection: &Connection) -> rusqlite::Result<()> {
        let sums = self.log().take_sums();
        sums.into_iter().try_for_each(|(table, change)| content::move_sum(connection, &table, change))
    }
}

fn locked(log: &Mutex<Log>) -> MutexGuard<'_, Log> {
    log.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The functions by which triggers tell of a row: the place of its table comes first.
fn tell(connection: &Connection, log: &Arc<Mutex<Log>>) -> rusqlite::Result<()> {
    type Tell = fn(&mut Log, usize, &[ValueRef<'_>]);
    let tells: [(&str, Tell); 3] = [
        ("praktik_added", |log, table, values| log.added(table, values)),
        ("praktik_removed", |log, table, values| log.removed(table, values)),
        ("praktik_changed", |log, table, values| {
            let (old, new) = values.split_at(values.len() / 2);
            log.changed(table, old, new);
        }),
    ];
    for (name, tell) in tells {
        let log = Arc::clone(log);
        connection.create_scalar_function(name, -1, FunctionFlags::SQLITE_UTF8, move |told| {
            let values: Vec<ValueRef<'_>> = (1..told.len()).map(|place| told.get_raw(place)).collect();
            tell(&mut locked(&log), told.get::<i64>(0)? as usize, &values);
            Ok(None::<i64>)
        })?;
    }
    Ok(())
}

/// The trigger that tells of a deed to rows of a table, the one at `place` in the log.
fn trigger(deed: Deed, place: usize, shape: &Shape) -> String {
    let (name, what, on) = (&shape.name, deed.word(), deed.statement());
    let (old, new) = (shape.list("old."), shape.list("new."));
    let values = match deed {
        Deed::Added => new,
        Deed::Changed => format!("{old}, {new}"),
        Deed::Removed => old,
    };
    format!(
        "CREATE TEMP TRIGGER \"{name}_{what}\" AFTER {on} ON main.\"{name}\" \
         BEGIN SELECT praktik_{what}({place}, {values}); END;"
    )
}
