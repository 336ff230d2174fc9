//! Introductions: who was introduced to whom, round by round.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Reader, Writer};
use crate::error::Result;

impl Reader {
    /// The groups of all rounds so far, each as the handles of its members.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn introduced(&self) -> Result<Vec<Vec<String>>> {
        let mut groups: BTreeMap<(Id, Id), Vec<String>> = BTreeMap::new();
        self.each(
            "SELECT round_id, place, handle FROM introduction JOIN member ON member.id = member_id \
             ORDER BY round_id, place, handle",
            |row| {
                groups.entry((row.get(0)?, row.get(1)?)).or_default().push(row.get(2)?);
                Ok(())
            },
        )?;
        Ok(groups.into_values().collect())
    }
}

impl Writer {
    /// Records a round of introductions: groups of members by handle.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_introductions(&self, day: NaiveDate, groups: &[Vec<&str>]) -> Result<()> {
        self.connection.execute("INSERT INTO introduction_round (day) VALUES (?)", params![day])?;
        let round = self.connection.last_insert_rowid();
        let mut add = self.connection.prepare_cached(
            "INSERT INTO introduction (round_id, place, member_id) SELECT ?, ?, id FROM member WHERE handle = ?",
        )?;
        for (place, group) in (0i64..).zip(groups) {
            for handle in group {
                add.execute(params![round, place, handle])?;
            }
        }
        Ok(())
    }
}
