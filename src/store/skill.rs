//! Skills: what people say of themselves and a topic.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Reader, Writer};
use crate::domain::member::SkillLevel;
use crate::error::Result;

/// What a member says of themselves and a topic now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSkill {
    /// The row of the member, inside the file only.
    pub member: Id,
    /// The topic's name.
    pub topic: String,
    /// The level.
    pub level: SkillLevel,
    /// Since when.
    pub since: NaiveDate,
}

const HELD: &str = "SELECT skill.member_id, topic.name, skill.level, skill.since FROM skill \
                    JOIN topic ON topic.id = skill.topic_id WHERE skill.ended IS NULL";

fn held(row: &rusqlite::Row<'_>) -> rusqlite::Result<HeldSkill> {
    let level: String = row.get(2)?;
    Ok(HeldSkill {
        member: row.get(0)?,
        topic: row.get(1)?,
        level: SkillLevel::ALL.into_iter().find(|known| known.word() == level).unwrap_or(SkillLevel::Practises),
        since: row.get(3)?,
    })
}

impl Reader {
    /// The skills of a member, by topic.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn skills(&self, member: Id) -> Result<Vec<HeldSkill>> {
        let sql = format!("{HELD} AND skill.member_id = ? ORDER BY topic.key, skill.level DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_map([member], held)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The skills of everyone, by topic.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn all_skills(&self) -> Result<Vec<HeldSkill>> {
        self.rows(&format!("{HELD} ORDER BY topic.key, skill.level DESC, skill.member_id"), held)
    }
}

impl Writer {
    /// Notes that a member has a skill since `day`; whether that was new.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_skill(&self, member: Id, topic: &str, level: SkillLevel, day: NaiveDate) -> Result<bool> {
        let topic = self.topic(topic)?;
        let changed = self
            .connection
            .prepare_cached(
                "INSERT INTO skill (member_id, topic_id, level, since) VALUES (?, ?, ?, ?) \
                 ON CONFLICT DO UPDATE SET ended = NULL, since = excluded.since WHERE ended IS NOT NULL",
            )?
            .execute(params![member, topic, level.word(), day])?;
        Ok(changed > 0)
    }

    /// Notes that a member no longer says so since `day`; whether they did.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn end_skill(&self, member: Id, topic: &str, level: SkillLevel, day: NaiveDate) -> Result<bool> {
        let Some(topic) = self.known_topic(topic)? else { return Ok(false) };
        let changed = self.connection.execute(
            "UPDATE skill SET ended = ? WHERE member_id = ? AND topic_id = ? AND level = ? AND ended IS NULL",
            params![day, member, topic, level.word()],
        )?;
        Ok(changed > 0)
    }
}
