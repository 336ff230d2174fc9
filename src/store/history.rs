//! What a member took part in, for the lead's look at one person.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Reader};
use crate::domain::session::Part;
use crate::error::Result;

/// A session of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// The slug of the session.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Its day.
    pub day: NaiveDate,
    /// The parts that the member had in it.
    pub parts: Vec<Part>,
}

/// A recognition, as one member sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thanks {
    /// The recognition's key.
    pub key: String,
    /// The day.
    pub day: NaiveDate,
    /// How: informal, public, award.
    pub kind: String,
    /// The award's name, if it was one.
    pub award: Option<String>,
    /// By whom.
    pub giver: Option<String>,
    /// To whom.
    pub receivers: Vec<String>,
    /// What for.
    pub reason: String,
}

/// The latest of what a member took part in, latest first.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// Sessions attended.
    pub sessions: Vec<Deed>,
    /// Sessions in which the member had a part.
    pub parts: Vec<Deed>,
    /// Recognitions received.
    pub received: Vec<Thanks>,
    /// Recognitions given.
    pub given: Vec<Thanks>,
}

impl Reader {
    /// The latest `limit` of each kind until `today`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn history(&self, member: Id, today: NaiveDate, limit: u32) -> Result<History> {
        Ok(History {
            sessions: self.deeds(
                "SELECT id, slug, title, day FROM session WHERE status = 'held' AND attendance_taken = 1 AND day <= ?2 \
                 AND (id IN (SELECT session_id FROM attendance WHERE member_id = ?1) \
                 OR id IN (SELECT session_id FROM session_part WHERE member_id = ?1)) \
                 ORDER BY starts DESC, slug DESC LIMIT ?3",
                member,
                today,
                limit,
            )?,
            parts: self.deeds(
                "SELECT id, slug, title, day FROM session WHERE status = 'held' AND day <= ?2 \
                 AND id IN (SELECT session_id FROM session_part WHERE member_id = ?1) \
                 ORDER BY starts DESC, slug DESC LIMIT ?3",
                member,
                today,
                limit,
            )?,
            received: self.thanks(
                "r.id IN (SELECT recognition_id FROM recognition_receiver WHERE member_id = ?1)",
                member,
                today,
                limit,
            )?,
            given: self.thanks("r.giver_id = ?1", member, today, limit)?,
        })
    }

    fn deeds(&self, sql: &str, member: Id, today: NaiveDate, limit: u32) -> Result<Vec<Deed>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut parts = self
            .connection
            .prepare_cached("SELECT part FROM session_part WHERE session_id = ? AND member_id = ? ORDER BY part")?;
        let mut rows = statement.query(params![member, today, limit])?;
        let mut deeds = Vec::new();
        while let Some(row) = rows.next()? {
            let words = parts.query_map([row.get::<_, Id>(0)?, member], |part| part.get::<_, String>(0))?;
            let part = |word: String| if word == "presenter" { Part::Presenter } else { Part::Facilitator };
            deeds.push(Deed {
                slug: row.get(1)?,
                title: row.get(2)?,
                day: row.get(3)?,
                parts: words.map(|word| word.map(part)).collect::<rusqlite::Result<_>>()?,
            });
        }
        Ok(deeds)
    }

    fn thanks(&self, which: &str, member: Id, today: NaiveDate, limit: u32) -> Result<Vec<Thanks>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT r.id, r.key, r.day, r.kind, award.name, giver.handle, r.reason FROM recognition r \
             LEFT JOIN award ON award.id = r.award_id LEFT JOIN member giver ON giver.id = r.giver_id \
             WHERE {which} AND r.day <= ?2 ORDER BY r.day DESC, r.id DESC LIMIT ?3"
        ))?;
        let mut receivers = self.connection.prepare_cached(
            "SELECT handle FROM recognition_receiver JOIN member ON member.id = member_id \
             WHERE recognition_id = ? ORDER BY handle",
        )?;
        let mut rows = statement.query(params![member, today, limit])?;
        let mut thanks = Vec::new();
        while let Some(row) = rows.next()? {
            let to = receivers.query_map([row.get::<_, Id>(0)?], |row| row.get(0))?;
            thanks.push(Thanks {
                key: row.get(1)?,
                day: row.get(2)?,
                kind: row.get(3)?,
                award: row.get(4)?,
                giver: row.get(5)?,
                receivers: to.collect::<rusqlite::Result<_>>()?,
                reason: row.get(6)?,
            });
        }
        Ok(thanks)
    }

    /// The rows of members who were seen at a session held from `from` until `until`, or had a part in one.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn seen_between(&self, from: NaiveDate, until: NaiveDate) -> Result<std::collections::HashSet<Id>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT member_id FROM attendance JOIN session ON session.id = session_id \
             WHERE status = 'held' AND attendance_taken = 1 AND day BETWEEN ?1 AND ?2 \
             UNION SELECT member_id FROM session_part JOIN session ON session.id = session_id \
             WHERE status = 'held' AND day BETWEEN ?1 AND ?2",
        )?;
        let seen = statement.query_map([from, until], |row| row.get(0))?;
        Ok(seen.collect::<rusqlite::Result<_>>()?)
    }

    /// How many sessions were held from `from` until `until`: with attendance taken, and without.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn held_between(&self, from: NaiveDate, until: NaiveDate) -> Result<(u32, u32)> {
        Ok(self.connection.query_row(
            "SELECT COUNT(*) FILTER (WHERE attendance_taken = 1), COUNT(*) FILTER (WHERE attendance_taken = 0) \
             FROM session WHERE status = 'held' AND day BETWEEN ? AND ?",
            [from, until],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }
}
