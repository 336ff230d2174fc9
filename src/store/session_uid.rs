//! What sessions are called in calendars.

use rusqlite::{OptionalExtension, params};

use super::{Id, Reader, Session, Writer};
use crate::domain::session::calendar_uid;
use crate::error::Result;

/// The identifier of a session that came from a calendar, or that changed after it could have gone into one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionUid {
    /// The session.
    pub session: Id,
    /// The identifier of the event or series.
    pub uid: String,
    /// Which one of a series, by the start that the rule gives it (`20261124T150000Z` or `20261124`); empty for an event
    /// that is none.
    pub occurrence: String,
    /// How often what was planned has changed.
    pub sequence: u32,
}

impl Reader {
    /// What sets this community apart from others in calendars.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn calendar_key(&self) -> Result<String> {
        Ok(self.connection.query_row("SELECT key FROM calendar_identity", [], |row| row.get(0))?)
    }

    /// The identifiers that are kept; every other session has its own one, made of its slug.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_uids(&self) -> Result<Vec<SessionUid>> {
        self.rows("SELECT session_id, uid, occurrence, sequence FROM session_uid ORDER BY session_id", |row| {
            Ok(SessionUid { session: row.get(0)?, uid: row.get(1)?, occurrence: row.get(2)?, sequence: row.get(3)? })
        })
    }

    /// The identifier of a session that has none kept, made of its slug. A slug that a renamed session had before stays
    /// with that one, and a number tells them apart.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn own_uid(&self, slug: &str, key: &str) -> Result<String> {
        let mut taken =
            self.connection.prepare_cached("SELECT 1 FROM session_uid WHERE uid = ? AND occurrence = ''")?;
        let mut uid = calendar_uid(slug, key);
        let mut number = 1u32;
        while taken.exists([&uid])? {
            number += 1;
            uid = calendar_uid(&format!("{slug}~{number}"), key);
        }
        Ok(uid)
    }
}

impl Writer {
    /// Sets what sets this community apart from others in calendars.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_calendar_key(&self, key: &str) -> Result<()> {
        self.connection.execute("UPDATE calendar_identity SET key = ?", [key])?;
        Ok(())
    }

    /// Keeps an identifier for a session, in the place of the one it had.
    ///
    /// # Errors
    /// Another session has it, or the file refuses the change.
    pub fn set_session_uid(&self, uid: &SessionUid) -> Result<()> {
        let sql = "INSERT INTO session_uid (session_id, uid, occurrence, sequence) VALUES (?, ?, ?, ?) \
                   ON CONFLICT (session_id) DO UPDATE SET uid = excluded.uid, occurrence = excluded.occurrence, \
                   sequence = excluded.sequence";
        let values = params![uid.session, uid.uid, uid.occurrence, uid.sequence];
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    /// Gives up the identifier kept for a session.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn drop_session_uid(&self, session: Id) -> Result<()> {
        self.connection.prepare_cached("DELETE FROM session_uid WHERE session_id = ?")?.execute([session])?;
        Ok(())
    }

    /// Keeps what calendars need to follow a change of a session that is made here: its identifier, where the slug
    /// changes, and that another version of it is out, where something is planned otherwise.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn note_revision(&self, before: &Session, after: &Session) -> Result<()> {
        let planned = |session: &Session| {
            (session.title.clone(), session.status, session.start, session.minutes, session.place.clone())
        };
        let revised = planned(before) != planned(after);
        if before.slug == after.slug && !revised {
            return Ok(());
        }
        let sql = "SELECT uid, occurrence, sequence FROM session_uid WHERE session_id = ?";
        let kept = self.connection.query_row(sql, [before.id], |row| {
            Ok(SessionUid { session: before.id, uid: row.get(0)?, occurrence: row.get(1)?, sequence: row.get(2)? })
        });
        let kept = match kept.optional()? {
            Some(kept) => kept,
            None => SessionUid {
                session: before.id,
                uid: self.own_uid(&before.slug, &self.calendar_key()?)?,
                occurrence: String::new(),
                sequence: 0,
            },
        };
        self.set_session_uid(&SessionUid { sequence: kept.sequence.saturating_add(u32::from(revised)), ..kept })
    }
}
