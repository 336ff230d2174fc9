//! Roles of the charter, and who holds them.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Person, Reader, Writer};
use crate::domain::charter::Role;
use crate::domain::text::fold;
use crate::error::Result;

/// A member's term in a role, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The role's name.
    pub role: String,
    /// The handle of whoever holds it.
    pub member: String,
    /// Their full name.
    pub name: String,
    /// Whether as a deputy.
    pub deputy: bool,
    /// The first day.
    pub since: NaiveDate,
    /// The first day no longer; `None` while it lasts.
    pub until: Option<NaiveDate>,
    /// Whether whoever holds it is counted, but never listed.
    pub private: bool,
    /// Whether the charter still lists the role.
    pub listed: bool,
    /// The row of the term.
    pub id: Id,
    /// The row of the member.
    pub member_id: Id,
}

impl Reader {
    /// The names of all roles that the charter lists, in its order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn role_names(&self) -> Result<Vec<String>> {
        self.rows("SELECT name FROM role WHERE position IS NOT NULL ORDER BY position", |row| row.get(0))
    }

    /// Every term in every role, by role in the charter's order, holders before deputies, the latest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn role_terms(&self) -> Result<Vec<Term>> {
        self.rows(
            "SELECT role.name, member.handle, member.name, deputy, since, ended, position IS NOT NULL, role_term.id, \
             member.id, private FROM role_term JOIN role ON role.id = role_id JOIN member ON member.id = member_id \
             ORDER BY position IS NULL, position, role.id, deputy, since DESC, member.handle",
            |row| {
                Ok(Term {
                    role: row.get(0)?,
                    member: row.get(1)?,
                    name: row.get(2)?,
                    deputy: row.get(3)?,
                    since: row.get(4)?,
                    until: row.get(5)?,
                    listed: row.get(6)?,
                    id: row.get(7)?,
                    member_id: row.get(8)?,
                    private: row.get(9)?,
                })
            },
        )
    }
}

impl Writer {
    /// Adds a role to the end of the charter's list: not required, one holder, no responsibilities yet.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_role(&self, name: &str, today: NaiveDate) -> Result<()> {
        let mut charter = self.charter()?;
        charter.roles.push(Role { name: name.trim().to_owned(), responsibilities: None, required: false, count: 1 });
        self.set_charter(&charter, today)
    }

    /// Begins a term in a role of the charter, named exactly; `until` is the first day no longer.
    ///
    /// # Errors
    /// There is no such role, or the file refuses the change.
    pub fn start_role(
        &self,
        person: &Person,
        role: &str,
        deputy: bool,
        since: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Result<()> {
        let role: Id =
            self.connection.query_row("SELECT id FROM role WHERE key = ?", [fold(role)], |row| row.get(0))?;
        self.connection.execute(
            "INSERT INTO role_term (member_id, role_id, deputy, since, ended) VALUES (?, ?, ?, ?, ?)",
            params![person.id, role, deputy, since, until],
        )?;
        Ok(())
    }

    /// Ends a term: `day` is the first day no longer in it.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn end_role(&self, term: Id, day: NaiveDate) -> Result<()> {
        self.connection.execute("UPDATE role_term SET ended = ? WHERE id = ?", params![day, term])?;
        Ok(())
    }
}
