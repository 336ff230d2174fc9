//! Actions: what somebody undertook to do, and what became of it.

use chrono::NaiveDate;
use rusqlite::params;

use super::record_facts::worded;
use super::{Id, Numbered, Person, Reader, Writer};
use crate::domain::Worded;
use crate::domain::record::ActionStatus;
use crate::domain::text::fold;
use crate::error::{Error, Result};

/// An action to be undertaken.
#[derive(Debug, Clone)]
pub struct NewAction<'a> {
    /// What is to be done.
    pub title: &'a str,
    /// The key of the area it is to help.
    pub area: Option<&'a str>,
    /// The key of the measure it is to move.
    pub measure: Option<&'a str>,
    /// What that measure says when the action is undertaken.
    pub measure_then: Option<f64>,
    /// Who does it.
    pub owner: Option<&'a Person>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The session it comes from.
    pub session: Option<Id>,
    /// The recorded evaluation it comes from.
    pub evaluation: Option<Id>,
    /// Since when.
    pub added: NaiveDate,
}

/// An action, as stored.
#[derive(Debug, Clone)]
pub struct Action {
    /// The row, inside the file only.
    pub id: Id,
    /// The number it is called by.
    pub number: i64,
    /// What is to be done.
    pub title: String,
    /// The key of the area it is to help.
    pub area: Option<String>,
    /// The key of the measure it is to move.
    pub measure: Option<String>,
    /// What that measure said when the action was undertaken.
    pub measure_then: Option<f64>,
    /// Who does it.
    pub owner: Option<Person>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The session it comes from: its row and its slug.
    pub session: Option<(Id, String)>,
    /// Since when.
    pub added: NaiveDate,
    /// Where it stands.
    pub status: ActionStatus,
    /// The day it was done or dropped.
    pub ended: Option<NaiveDate>,
    /// A word on it.
    pub note: Option<String>,
}

const SELECT: &str = "SELECT action.id, number, action.title, area, measure, measure_then, due, action.added, \
     action.status, ended, action.note, session.id, session.slug, member.id, member.handle, member.name, \
     member.private FROM action LEFT JOIN session ON session.id = session_id \
     LEFT JOIN member ON member.id = owner_id";

fn action(row: &rusqlite::Row<'_>) -> rusqlite::Result<Action> {
    let session: (Option<Id>, Option<String>) = (row.get(11)?, row.get(12)?);
    let owner = match row.get(13)? {
        None => None,
        Some(id) => Some(Person { id, handle: row.get(14)?, name: row.get(15)?, private: row.get(16)? }),
    };
    Ok(Action {
        id: row.get(0)?,
        number: row.get(1)?,
        title: row.get(2)?,
        area: row.get(3)?,
        measure: row.get(4)?,
        measure_then: row.get(5)?,
        due: row.get(6)?,
        added: row.get(7)?,
        status: worded(row, 8)?,
        ended: row.get(9)?,
        note: row.get(10)?,
        session: session.0.zip(session.1),
        owner,
    })
}

impl Reader {
    /// Every action, by number.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn actions(&self) -> Result<Vec<Action>> {
        self.rows(&format!("{SELECT} ORDER BY number"), action)
    }

    /// The action that `given` means: its number (`3`, `#3`), its title, or a beginning that only one title has.
    ///
    /// # Errors
    /// None or several answer to it (exit 1, with the nearest or the candidates).
    pub fn action(&self, given: &str) -> Result<Action> {
        let found = match self.numbered(Numbered::Action, given) {
            Ok(found) => found,
            // Titles come back year after year; what is still to be done is meant before what was.
            Err(error) => match self.open_action_titled(given)? {
                Some(id) => return self.action_by_id(id),
                None => return Err(error),
            },
        };
        self.action_by_id(found.id)
    }

    fn action_by_id(&self, id: Id) -> Result<Action> {
        let mut statement = self.connection.prepare_cached(&format!("{SELECT} WHERE action.id = ?"))?;
        Ok(statement.query_row([id], action)?)
    }

    /// The only open action whose title is this, or begins so.
    fn open_action_titled(&self, given: &str) -> Result<Option<Id>> {
        let wanted = fold(given);
        let open = self.rows("SELECT id, title FROM action WHERE status = 'open' ORDER BY number", |row| {
            Ok((row.get::<_, Id>(0)?, fold(&row.get::<_, String>(1)?)))
        })?;
        let fits: [&dyn Fn(&str) -> bool; 2] = [&|title| title == wanted, &|title| title.starts_with(&wanted)];
        for fits in fits {
            let found: Vec<Id> =
                open.iter().filter(|(_, title)| !wanted.is_empty() && fits(title)).map(|(id, _)| *id).collect();
            if let [one] = found.as_slice() {
                return Ok(Some(*one));
            }
        }
        Ok(None)
    }

    /// An open action that says the same: the same title, owned by the same member or by nobody.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn same_action(&self, title: &str, owner: Option<Id>) -> Result<Option<i64>> {
        let wanted = fold(title);
        let same = |action: &Action| {
            action.status == ActionStatus::Open
                && fold(&action.title) == wanted
                && action.owner.as_ref().map(|owner| owner.id) == owner
        };
        Ok(self.actions()?.into_iter().find(same).map(|action| action.number))
    }
}

impl Writer {
    /// Adds an action; its number.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_action(&self, new: &NewAction<'_>) -> Result<i64> {
        let number = self.new_number(Numbered::Action)?;
        self.connection.execute(
            "INSERT INTO action (number, title, area, measure, measure_then, owner_id, due, session_id, evaluation_id, \
             added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            params![
                number,
                new.title,
                new.area,
                new.measure,
                new.measure_then,
                new.owner.map(|owner| owner.id),
                new.due,
                new.session,
                new.evaluation,
                new.added
            ],
        )?;
        Ok(number)
    }

    /// Stores an action as it is now; its number and its row tell which.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_action(&self, action: &Action) -> Result<()> {
        let changed = self.connection.execute(
            "UPDATE action SET title = ?2, area = ?3, measure = ?4, measure_then = ?5, owner_id = ?6, due = ?7, \
             session_id = ?8, added = ?9, status = ?10, ended = ?11, note = ?12 WHERE id = ?1",
            params![
                action.id,
                action.title,
                action.area,
                action.measure,
                action.measure_then,
                action.owner.as_ref().map(|owner| owner.id),
                action.due,
                action.session.as_ref().map(|(id, _)| *id),
                action.added,
                action.status.word(),
                action.ended,
                action.note
            ],
        )?;
        if changed == 1 { Ok(()) } else { Err(Error::failed(format!("there is no action {}", action.number))) }
    }
}
