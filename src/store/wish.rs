//! Wishes for topics, and what covered those topics.

use chrono::NaiveDate;
use rusqlite::params;

use super::person::person_or_none;
use super::{Id, Person, Reader, Writer};
use crate::error::Result;

/// A wish of one member, or of somebody who is not named.
#[derive(Debug, Clone)]
pub struct StoredWish {
    /// The row, inside the file only.
    pub id: Id,
    /// The row of the topic.
    pub topic_id: Id,
    /// The name of the topic.
    pub topic: String,
    /// Who wishes; `None` where nobody is named.
    pub by: Option<Person>,
    /// Since when.
    pub day: NaiveDate,
    /// A word on it.
    pub note: Option<String>,
}

/// What dealt with a topic: a held session, a resource, or a challenge that was solved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The row of the topic.
    pub topic_id: Id,
    /// When.
    pub day: NaiveDate,
    /// `session`, `resource` or `challenge`.
    pub what: &'static str,
    /// Its slug.
    pub slug: String,
}

impl Reader {
    /// All wishes, by topic and day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn wishes(&self) -> Result<Vec<StoredWish>> {
        self.rows(
            "SELECT wish.id, topic.id, topic.name, day, wish.note, member.id, handle, member.name, private FROM wish \
             JOIN topic ON topic.id = topic_id LEFT JOIN member ON member.id = member_id ORDER BY topic.key, day, wish.id",
            |row| {
                Ok(StoredWish {
                    id: row.get(0)?,
                    topic_id: row.get(1)?,
                    topic: row.get(2)?,
                    day: row.get(3)?,
                    note: row.get(4)?,
                    by: person_or_none(row, 5)?,
                })
            },
        )
    }

    /// What covered topics: held sessions, resources, challenges that were adopted or adapted; by day, and on one day
    /// sessions first, then resources.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn covers(&self) -> Result<Vec<Cover>> {
        const WHAT: [&str; 3] = ["session", "resource", "challenge"];
        self.rows(
            "SELECT topic_id, day, 0 AS what, slug, session.id AS entry FROM session_topic JOIN session ON session.id = session_id \
             WHERE status = 'held' \
             UNION ALL SELECT topic_id, added, 1, slug, resource.id FROM resource_topic JOIN resource ON resource.id = resource_id \
             UNION ALL SELECT topic_id, solved, 2, slug, challenge.id FROM challenge_topic \
             JOIN challenge ON challenge.id = challenge_id WHERE outcome IN ('adopted', 'adapted') \
             ORDER BY day, what, entry",
            |row| {
                let what: u8 = row.get(2)?;
                Ok(Cover {
                    topic_id: row.get(0)?,
                    day: row.get(1)?,
                    what: WHAT[usize::from(what.min(2))],
                    slug: row.get(3)?,
                })
            },
        )
    }
}

impl Writer {
    /// Notes a wish.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_wish(&self, topic: Id, by: Option<Id>, day: NaiveDate, note: Option<&str>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO wish (topic_id, member_id, day, note) VALUES (?, ?, ?, ?)",
            params![topic, by, day, note],
        )?;
        Ok(())
    }

    /// Takes a wish back.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn drop_wish(&self, wish: Id) -> Result<()> {
        self.connection.execute("DELETE FROM wish WHERE id = ?", [wish])?;
        Ok(())
    }
}
