//! Attendance by the thousands, as imports bring it.

use std::rc::Rc;

use rusqlite::params;
use rusqlite::types::Value;
use rusqlite::vtab::array;

use super::{Id, Writer};
use crate::error::Result;

/// From so many rows on it pays to prepare for them.
const MANY: u64 = 10_000;

/// What SQLite keeps of the file in memory meanwhile, in KiB: what is there, and the members to come, within these.
const CACHE: (i64, i64) = (4 << 10, 128 << 10);

/// The same while the index is made, which is sorted in pieces of that size and needs the file only once.
const CACHE_OF_INDEX: i64 = 4 << 10;

/// The index that finds the sessions of a member, as the file has it.
const INDEX: &str = "CREATE INDEX attendance_by_member ON attendance (member_id)";

/// Many attendances, noted session by session.
#[must_use = "it has to be finished"]
pub struct AttendanceLoad<'w> {
    writer: &'w Writer,
    /// Whether the index is left out until all are there.
    without_index: bool,
}

impl Writer {
    /// Prepares for about so many new attendances of so many people. Where they weigh as much as what is there, their index
    /// is made anew once they are in: that takes a fraction of the time.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn load_attendance(&self, rows: u64, people: usize) -> Result<AttendanceLoad<'_>> {
        array::load_module(&self.connection)?;
        let mut load = AttendanceLoad { writer: self, without_index: false };
        if rows >= MANY {
            let pages: i64 = self.connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
            let page: i64 = self.connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
            // A member takes about a quarter of a KiB.
            let people = i64::try_from(people / 4).unwrap_or(CACHE.1);
            self.cache((pages * page / 1024 + people).clamp(CACHE.0, CACHE.1))?;
            // Making it anew costs a row less than half of what adding to it does.
            let sql = format!("SELECT NOT EXISTS (SELECT 1 FROM attendance LIMIT 1 OFFSET {})", 2 * rows);
            load.without_index = self.connection.query_row(&sql, [], |row| row.get(0))?;
        }
        if load.without_index {
            self.connection.execute_batch("DROP INDEX attendance_by_member")?;
        }
        if let Some(recorder) = self.connection.recorder() {
            recorder.mute_attendance(&self.connection)?;
        }
        Ok(load)
    }

    fn cache(&self, kib: i64) -> Result<()> {
        Ok(self.connection.pragma_update(None, "cache_size", -kib)?)
    }
}

impl AttendanceLoad<'_> {
    /// Notes that members were at a session whose attendance is taken; of how many that was new. They come back in the
    /// order in which the file keeps them.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add(&self, session: Id, members: &mut [Id]) -> Result<usize> {
        self.add_to(session, members, || self.present(session))
    }

    /// The same for a session that was made just now, where nobody is present yet.
    ///
    /// # Errors
    /// The file refuses the change; it may, too, where somebody is present after all.
    pub fn add_to_new(&self, session: Id, members: &mut [Id]) -> Result<usize> {
        self.add_to(session, members, || Ok(Vec::new()))
    }

    fn add_to(&self, session: Id, members: &mut [Id], there: impl Fn() -> Result<Vec<Id>>) -> Result<usize> {
        members.sort_unstable();
        if !self.without_index {
            // A statement of many rows would have SQLite keep every page of the index that it touches.
            let mut added = Vec::new();
            for member in members.iter() {
                if self.writer.add_attendance(session, *member)? {
                    added.push(*member);
                }
            }
            self.note(session, &added);
            return Ok(added.len());
        }
        let there = there()?;
        let mut added: Vec<Id> =
            members.iter().copied().filter(|member| there.binary_search(member).is_err()).collect();
        added.dedup();
        let sql = "INSERT INTO attendance (session_id, member_id) SELECT ?1, value FROM rarray(?2)";
        let values: Vec<Value> = added.iter().map(|member| Value::from(*member)).collect();
        self.writer.connection.prepare_cached(sql)?.execute(params![session, Rc::new(values)])?;
        self.note(session, &added);
        Ok(added.len())
    }

    /// Who of all that were at a session so far.
    fn present(&self, session: Id) -> Result<Vec<Id>> {
        let sql = "SELECT member_id FROM attendance WHERE session_id = ? ORDER BY member_id";
        let mut statement = self.writer.connection.prepare_cached(sql)?;
        let present = statement.query_map([session], |row| row.get(0))?;
        Ok(present.collect::<rusqlite::Result<_>>()?)
    }

    /// Tells the journal, whose triggers are off meanwhile.
    fn note(&self, session: Id, added: &[Id]) {
        if let Some(recorder) = self.writer.connection.recorder() {
            recorder.attendance_added(session, added);
        }
    }

    /// Ends it: from here on the file is as it always is.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn finish(self) -> Result<()> {
        let connection = &self.writer.connection;
        if let Some(recorder) = self.writer.connection.recorder() {
            recorder.hear_attendance();
        }
        if !self.without_index {
            return Ok(());
        }
        self.writer.cache(CACHE_OF_INDEX)?;
        Ok(connection.execute_batch(INDEX)?)
    }
}
