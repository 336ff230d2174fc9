//! Letters of welcome, and words with members outside sessions.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::{Id, Person, Reader, Writer};
use crate::error::Result;

/// A letter of welcome, as recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    /// The day.
    pub day: NaiveDate,
    /// Who looks after the newcomer.
    pub buddy: Option<Person>,
    /// Who wrote it.
    pub writer: Option<Person>,
}

/// A word with a member outside sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The day.
    pub day: NaiveDate,
    /// Who had it.
    pub writer: Option<Person>,
    /// What came of it.
    pub note: Option<String>,
}

/// Somebody who could look after a newcomer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Buddy {
    /// Who.
    pub person: Person,
    /// Their organisational unit.
    pub unit: Option<String>,
    /// Their place of work.
    pub site: Option<String>,
    /// The last day on which a newcomer was given to them.
    pub last: Option<NaiveDate>,
}

/// A person from a column and the three after it, where it is not empty.
fn person(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Option<Person>> {
    let Some(id) = row.get::<_, Option<Id>>(first)? else { return Ok(None) };
    Ok(Some(Person { id, handle: row.get(first + 1)?, name: row.get(first + 2)?, private: row.get(first + 3)? }))
}

impl Reader {
    /// How a member was welcomed, if they were.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn welcome(&self, member: Id) -> Result<Option<Welcome>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT day, buddy.id, buddy.handle, buddy.name, buddy.private, writer.id, writer.handle, writer.name, \
             writer.private FROM welcome LEFT JOIN member AS buddy ON buddy.id = buddy_id \
             LEFT JOIN member AS writer ON writer.id = writer_id WHERE member_id = ?",
        )?;
        let found = statement.query_row([member], |row| {
            Ok(Welcome { day: row.get(0)?, buddy: person(row, 1)?, writer: person(row, 5)? })
        });
        Ok(found.optional()?)
    }

    /// The rows of all members who were welcomed.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn welcomed(&self) -> Result<std::collections::HashSet<Id>> {
        Ok(self.rows("SELECT member_id FROM welcome", |row| row.get(0))?.into_iter().collect())
    }

    /// Words with a member, the latest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn contacts(&self, member: Id) -> Result<Vec<Contact>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT day, contact.note, writer.id, handle, name, private FROM contact \
             LEFT JOIN member AS writer ON writer.id = writer_id WHERE member_id = ? ORDER BY day DESC, contact.id DESC",
        )?;
        let found = statement
            .query_map([member], |row| Ok(Contact { day: row.get(0)?, note: row.get(1)?, writer: person(row, 2)? }))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Everybody who is on the roll and not private, with the last day on which they were given a newcomer.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn possible_buddies(&self, today: NaiveDate) -> Result<Vec<Buddy>> {
        let roll = self.roll(&super::RollQuery::default(), today)?;
        let mut last = self.connection.prepare_cached("SELECT max(day) FROM welcome WHERE buddy_id = ?")?;
        let mut found = Vec::with_capacity(roll.len());
        for row in roll {
            found.push(Buddy {
                last: last.query_row([row.id], |row| row.get(0))?,
                person: Person { id: row.id, handle: row.handle, name: row.name, private: false },
                unit: row.unit,
                site: row.site,
            });
        }
        Ok(found)
    }
}

impl Writer {
    /// Records that a member was welcomed; a welcome before is replaced.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_welcome(&self, member: Id, day: NaiveDate, buddy: Option<Id>, writer: Option<Id>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO welcome (member_id, day, buddy_id, writer_id) VALUES (?, ?, ?, ?) ON CONFLICT (member_id) \
             DO UPDATE SET day = excluded.day, buddy_id = excluded.buddy_id, writer_id = excluded.writer_id",
            params![member, day, buddy, writer],
        )?;
        Ok(())
    }

    /// Records a word with a member.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_contact(&self, member: Id, day: NaiveDate, writer: Option<Id>, note: Option<&str>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO contact (member_id, day, writer_id, note) VALUES (?, ?, ?, ?)",
            params![member, day, writer, note],
        )?;
        Ok(())
    }
}
