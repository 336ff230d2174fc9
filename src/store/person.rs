//! Who is meant: members by reference, and new ones.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::{Id, Reader, Writer};
use crate::domain::reference::Unresolved;
use crate::domain::text::{fold, fold_name, handle_from_name};
use crate::error::{Error, Result};

/// A member as other nouns need one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The row, inside the file only.
    pub id: Id,
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// Counted, but never listed or suggested.
    pub private: bool,
}

const COLUMNS: &str = "id, handle, name, private";

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? })
}

/// The member whose row, handle, name and privacy stand from `first` on; `None` where a join found nobody.
pub(super) fn person_or_none(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Person>> {
    let Some(id) = row.get(first)? else { return Ok(None) };
    Ok(Some(Person { id, handle: row.get(first + 1)?, name: row.get(first + 2)?, private: row.get(first + 3)? }))
}

/// A member to be added.
#[derive(Debug, Clone, Default)]
pub struct NewMember {
    /// The handle; made from the name where none is given.
    pub handle: Option<String>,
    /// Whether the handle given here was made from a name all the same: then it identifies nobody in an import.
    pub handle_made: bool,
    /// The full name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The organisational unit.
    pub unit: Option<String>,
    /// The place of work.
    pub site: Option<String>,
    /// Counted, but never listed or suggested.
    pub private: bool,
    /// A word on them.
    pub note: Option<String>,
    /// The first day on the roll, where it is known.
    pub joined: Option<NaiveDate>,
}

impl Reader {
    /// Every e-mail address that the file holds of anybody, so that it can be left out of what is passed on.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn addresses(&self) -> Result<Vec<String>> {
        self.rows(
            "SELECT email FROM member WHERE email IS NOT NULL \
             UNION SELECT value FROM person_key WHERE kind = 'email' ORDER BY 1",
            |row| row.get(0),
        )
    }

    /// The member that `given` means: a handle, an e-mail address, an exact name, a remembered key, or the only handle
    /// that begins so.
    ///
    /// # Errors
    /// Nobody or several answer to it (exit 1, with the nearest or the candidates).
    pub fn person(&self, given: &str) -> Result<Person> {
        let wanted = fold(given);
        let handle = wanted.trim_start_matches('@');
        let exact = [
            (format!("SELECT {COLUMNS} FROM member WHERE handle = ?"), handle.to_owned()),
            (format!("SELECT {COLUMNS} FROM member WHERE email_key = ?"), wanted.clone()),
            (format!("SELECT {COLUMNS} FROM member WHERE name_key = ?"), fold_name(given)),
            (
                format!(
                    "SELECT DISTINCT {COLUMNS} FROM member WHERE id IN \
                     (SELECT member_id FROM person_key WHERE value = ? AND identifies = 1)"
                ),
                handle.to_owned(),
            ),
        ];
        for (sql, key) in exact {
            match self.persons(&sql, [key])?.as_slice() {
                [] => {}
                [one] => return Ok(one.clone()),
                many => return Err(ambiguous(given, many)),
            }
        }
        let begins = match handle {
            "" => Vec::new(),
            // Code points compare like UTF-8, so this is the range of everything that begins so.
            prefix => self.persons(
                &format!("SELECT {COLUMNS} FROM member WHERE handle >= ?1 AND handle < ?1 || char(1114111)"),
                [prefix.to_owned()],
            )?,
        };
        match begins.as_slice() {
            [one] => Ok(one.clone()),
            [] => {
                let names = self.rows("SELECT handle, name FROM member WHERE private = 0", |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
                })?;
                let by_handle = crate::domain::text::nearest(handle, names.iter().map(|(handle, _)| handle.as_str()));
                let nearest = if by_handle.is_empty() {
                    let by_name = crate::domain::text::nearest(given, names.iter().map(|(_, name)| name.as_str()));
                    let of_name = |name: &&str| names.iter().find(|(_, n)| n == name).map(|(handle, _)| handle.clone());
                    by_name.iter().filter_map(of_name).collect()
                } else {
                    by_handle.into_iter().map(str::to_owned).collect()
                };
                Err(Unresolved::Unknown { what: "member", given: given.to_owned(), nearest }.into())
            }
            many => Err(ambiguous(given, many)),
        }
    }

    /// The members that `given` means, each once, in that order.
    ///
    /// # Errors
    /// As [`Reader::person`], for the first that is not found.
    pub fn people(&self, given: &[String]) -> Result<Vec<Person>> {
        let mut found: Vec<Person> = Vec::with_capacity(given.len());
        for reference in given {
            let person = self.person(reference)?;
            if !found.iter().any(|other| other.id == person.id) {
                found.push(person);
            }
        }
        Ok(found)
    }

    /// The member whose handle this is.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn person_by_handle(&self, handle: &str) -> Result<Option<Person>> {
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT {COLUMNS} FROM member WHERE handle = ?"))?;
        Ok(statement.query_row([handle], person).optional()?)
    }

    fn persons(&self, sql: &str, key: [String; 1]) -> Result<Vec<Person>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map(key, person)?.collect::<rusqlite::Result<_>>()?)
    }
}

/// Private members are never suggested: that there are some among the candidates is all that is said of them.
fn ambiguous(given: &str, many: &[Person]) -> Error {
    let (hidden, open): (Vec<_>, Vec<_>) = many.iter().partition(|person| person.private);
    let candidates = open.iter().map(|person| format!("{} ({})", person.handle, person.name)).collect();
    let hidden = match hidden.len() {
        0 => None,
        1 => Some("  a private member".to_owned()),
        n => Some(format!("  {n} private members")),
    };
    Error::from(Unresolved::ambiguous("member", given, candidates)).details(hidden)
}

impl Writer {
    /// Adds a member with one open spell. A handle made from the name gets `-2`, `-3` … where it is taken.
    ///
    /// # Errors
    /// The handle or the e-mail address belongs to somebody else.
    pub fn add_member(&self, new: &NewMember, today: NaiveDate) -> Result<Person> {
        let handle = match &new.handle {
            Some(handle) => match self.person_by_handle(handle)? {
                None => handle.clone(),
                Some(other) => {
                    return Err(Error::failed(format!("the handle '{handle}' belongs to {}", other.name))
                        .hint("choose another with --handle"));
                }
            },
            None => self.free_handle(&handle_from_name(&new.name))?,
        };
        self.check_email(new.email.as_deref(), None)?;
        let sql = "INSERT INTO member (handle, handle_made, name, name_key, email, email_key, unit, site, private, note, added) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        self.connection.prepare_cached(sql)?.execute(params![
            handle,
            new.handle.is_none() || new.handle_made,
            new.name.trim(),
            fold_name(&new.name),
            new.email,
            new.email.as_deref().map(fold),
            new.unit,
            new.site,
            new.private,
            new.note,
            today
        ])?;
        let id = self.connection.last_insert_rowid();
        let spell = "INSERT INTO spell (member_id, joined) VALUES (?, ?)";
        self.connection.prepare_cached(spell)?.execute(params![id, new.joined])?;
        Ok(Person { id, handle, name: new.name.trim().to_owned(), private: new.private })
    }

    /// The first of `wanted`, `wanted-2`, `wanted-3` … that nobody has.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn free_handle(&self, wanted: &str) -> Result<String> {
        let mut handle = wanted.to_owned();
        let mut number = 1u32;
        while self.person_by_handle(&handle)?.is_some() {
            number += 1;
            handle = format!("{wanted}-{number}");
        }
        Ok(handle)
    }

    /// Refuses an e-mail address that belongs to somebody other than `member`.
    ///
    /// # Errors
    /// It does.
    pub fn check_email(&self, email: Option<&str>, member: Option<Id>) -> Result<()> {
        let Some(email) = email else { return Ok(()) };
        let sql = format!("SELECT {COLUMNS} FROM member WHERE email_key = ?");
        match self.persons(&sql, [fold(email)])?.into_iter().find(|other| Some(other.id) != member) {
            None => Ok(()),
            Some(other) => Err(Error::failed(format!("{email} is the address of {} ({})", other.handle, other.name))
                .hint(format!("look at them: praktik member show {}", other.handle))),
        }
    }
}
