//! The keys that people are known by in foreign files.

use std::collections::HashMap;

use rusqlite::params;

use super::{Id, MemberRecord, Reader, Writer};
use crate::error::Result;

/// A member with everything that identifies them in an import.
#[derive(Debug, Clone)]
pub struct KnownPerson {
    /// What the member's own row says.
    pub record: MemberRecord,
    /// The remembered keys that identify: kind (`email`, `handle`, `name`) and value.
    pub keys: Vec<(String, String)>,
}

/// A remembered key of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldKey {
    /// The handle of the member.
    pub handle: String,
    /// `email`, `handle` or `name`.
    pub kind: String,
    /// The form under which it is compared.
    pub value: String,
    /// As it was read.
    pub raw: String,
    /// Where it was read.
    pub source: String,
    /// Whether it finds the member in the next import.
    pub identifies: bool,
    /// Whether the member is counted, but never listed.
    pub private: bool,
}

impl Reader {
    /// Everyone, with the keys that identify them, in the order of their rows.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn known_people(&self) -> Result<Vec<KnownPerson>> {
        let mut keys: HashMap<Id, Vec<(String, String)>> = HashMap::new();
        let rows = self
            .rows("SELECT member_id, kind, value FROM person_key WHERE identifies = 1 ORDER BY id", |row| {
                Ok((row.get::<_, Id>(0)?, (row.get(1)?, row.get(2)?)))
            })?;
        for (member, key) in rows {
            keys.entry(member).or_default().push(key);
        }
        let of = |record: MemberRecord| KnownPerson { keys: keys.remove(&record.id).unwrap_or_default(), record };
        Ok(self.members()?.into_iter().map(of).collect())
    }

    /// The keys under which files named people who were counted as guests: kind and value, each once.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn known_guests(&self) -> Result<Vec<(String, String)>> {
        let sql = "SELECT DISTINCT key_kind, key_value FROM guest WHERE key_kind IS NOT NULL ORDER BY 1, 2";
        self.rows(sql, |row| Ok((row.get(0)?, row.get(1)?)))
    }

    /// The remembered keys of one member, or of all, beside the address and the chosen handle that are theirs now.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn person_keys(&self, member: Option<Id>) -> Result<Vec<HeldKey>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT member.handle, kind, value, raw, source, identifies, private FROM person_key \
             JOIN member ON member.id = member_id WHERE (?1 IS NULL OR member_id = ?1) \
             AND NOT (kind = 'email' AND value = email_key IS TRUE) \
             AND NOT (kind = 'handle' AND value = handle AND NOT handle_made) ORDER BY member.handle, kind, value",
        )?;
        let keys = statement.query_map([member], |row| {
            Ok(HeldKey {
                handle: row.get(0)?,
                kind: row.get(1)?,
                value: row.get(2)?,
                raw: row.get(3)?,
                source: row.get(4)?,
                identifies: row.get(5)?,
                private: row.get(6)?,
            })
        })?;
        Ok(keys.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer {
    /// Remembers a key of a member; whether that was new. A key that identifies somebody already stays theirs.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn remember_key(
        &self,
        member: Id,
        (kind, value, raw): (&str, &str, &str),
        source: &str,
        identifies: bool,
    ) -> Result<bool> {
        let changed = self
            .connection
            .prepare_cached(
                "INSERT INTO person_key (member_id, kind, value, raw, source, identifies) VALUES (?, ?, ?, ?, ?, ?) \
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![member, kind, value, raw, source, identifies])?;
        Ok(changed > 0)
    }

    /// Forgets a key of a member, by its value or as it was read; how many there were.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn forget_key(&self, member: Id, kind: &str, value: &str) -> Result<usize> {
        Ok(self.connection.execute(
            "DELETE FROM person_key WHERE member_id = ? AND kind = ? AND value = ?",
            params![member, kind, value],
        )?)
    }
}
