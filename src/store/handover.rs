//! What somebody hands over: open promises, planned sessions, and who is good to know.

use chrono::NaiveDate;
use rusqlite::params;

use super::session::parsed;
use super::{Id, Person, Reader, Writer};
use crate::domain::calendar::Start;
use crate::error::Result;

/// An action that somebody owns and that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedAction {
    /// Its number.
    pub number: i64,
    /// What is to be done.
    pub title: String,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// A planned session that somebody facilitates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facilitated {
    /// The row, inside the file only.
    pub id: Id,
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// When it starts.
    pub start: Start,
}

impl Reader {
    /// The open actions of a member, the one that is due first at the top.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn owned_actions(&self, member: Id) -> Result<Vec<OwnedAction>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT number, title, due FROM action WHERE owner_id = ? AND status = 'open' ORDER BY due IS NULL, due, number",
        )?;
        let found = statement
            .query_map([member], |row| Ok(OwnedAction { number: row.get(0)?, title: row.get(1)?, due: row.get(2)? }))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The open goals: number, title and the day by which each is to be reached.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn goals_to_reach(&self) -> Result<Vec<(i64, String, Option<NaiveDate>)>> {
        self.rows(
            "SELECT number, title, due FROM goal WHERE status = 'open' ORDER BY due IS NULL, due, number",
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
    }

    /// The challenges that a member raised and that are open: slug, title and the day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn raised_and_open(&self, member: Id) -> Result<Vec<(String, String, NaiveDate)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT slug, title, raised FROM challenge WHERE raiser_id = ? AND solved IS NULL ORDER BY raised, slug",
        )?;
        let found = statement.query_map([member], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The sessions planned from a day on that a member facilitates, the next first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn facilitates_from(&self, member: Id, day: NaiveDate) -> Result<Vec<Facilitated>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, slug, title, starts FROM session JOIN session_part ON session_id = id \
             WHERE member_id = ? AND part = 'facilitator' AND status = 'planned' AND day >= ? ORDER BY day, starts, slug",
        )?;
        let found = statement.query_map(params![member, day], |row| {
            Ok(Facilitated {
                id: row.get(0)?,
                slug: row.get(1)?,
                title: row.get(2)?,
                start: parsed(row, 3, Start::parse)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Who presented most often since a day, and how often: nobody private, nobody who left.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn presenters_since(&self, since: NaiveDate, today: NaiveDate, most: usize) -> Result<Vec<(Person, u32)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT member.id, handle, name, private, count(*) FROM session_part JOIN member ON member.id = member_id \
             JOIN session ON session.id = session_id WHERE part = 'presenter' AND status = 'held' AND private = 0 \
             AND day BETWEEN ?1 AND ?2 AND EXISTS (SELECT 1 FROM spell WHERE spell.member_id = member.id \
             AND (ended IS NULL OR ended > ?2)) GROUP BY member.id ORDER BY count(*) DESC, handle LIMIT ?3",
        )?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let found = statement.query_map(params![since, today, most], |row| {
            let person = Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? };
            Ok((person, row.get(4)?))
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer {
    /// Gives the open actions of one member to another; how many there were.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn move_actions(&self, from: Id, to: Id) -> Result<usize> {
        let sql = "UPDATE action SET owner_id = ?2 WHERE owner_id = ?1 AND status = 'open'";
        Ok(self.connection.execute(sql, [from, to])?)
    }

    /// Lets one member facilitate a session instead of another.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn move_facilitation(&self, session: Id, from: Id, to: Id) -> Result<()> {
        let sql = "DELETE FROM session_part WHERE session_id = ? AND member_id = ? AND part = 'facilitator'";
        self.connection.execute(sql, [session, from])?;
        self.add_session_part(session, crate::domain::session::Part::Facilitator, to)?;
        Ok(())
    }
}
