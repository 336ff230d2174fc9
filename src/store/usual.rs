//! What is usual: the sessions before one that are like it, and who comes to them.

use chrono::NaiveDate;
use rusqlite::{Params, params};

use super::{Id, Reader, Session};
use crate::domain::session::{SessionKind, SessionStatus};
use crate::error::Result;

/// So many sessions before one say what is usual.
const LATELY: u32 = 8;

/// What sessions have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    /// They were planned in the same series.
    Series,
    /// They are of the same kind.
    Kind,
}

impl Alike {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Series => "series",
            Self::Kind => "kind",
        }
    }
}

/// The last sessions before one that are like it, attendance taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    /// What they have in common with it.
    pub alike: Alike,
    /// Each, and how many members were there; the oldest first.
    pub sessions: Vec<(Id, u32)>,
}

impl Earlier {
    /// How many were there on average.
    pub fn mean(&self) -> f64 {
        let all: u32 = self.sessions.iter().map(|(_, present)| *present).sum();
        f64::from(all) / self.sessions.len().max(1) as f64
    }
}

/// Held before a moment, somebody having noted who was there.
const COUNTED: &str = "SELECT id, (SELECT count(*) FROM attendance WHERE session_id = session.id) FROM session \
     WHERE status = 'held' AND attendance_taken = 1";

impl Reader {
    /// The (at most eight) sessions before one that are like it: of its series where there are several of these, else of
    /// its kind.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn earlier(&self, session: &Session) -> Result<Earlier> {
        let (day, starts) = (session.start.day, session.start.to_string());
        if session.series.is_some() {
            let like = "series_id = (SELECT series_id FROM session WHERE id = ?1) AND (day, starts) < (?2, ?3)";
            let sessions = self.counted(like, params![session.id, day, starts])?;
            if sessions.len() > 1 {
                return Ok(Earlier { alike: Alike::Series, sessions });
            }
        }
        let like = "kind = ?1 AND (day, starts) < (?2, ?3)";
        let sessions = self.counted(like, params![session.kind.word(), day, starts])?;
        Ok(Earlier { alike: Alike::Kind, sessions })
    }

    /// The same for a session that is not noted yet: of its kind, up to a day; where there was none, of any kind.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn earlier_of(&self, kind: SessionKind, until: NaiveDate) -> Result<Earlier> {
        let mut sessions = self.counted("kind = ?1 AND day <= ?2", params![kind.word(), until])?;
        if sessions.is_empty() {
            sessions = self.counted("day <= ?1", params![until])?;
        }
        Ok(Earlier { alike: Alike::Kind, sessions })
    }

    fn counted(&self, like: &str, values: impl Params) -> Result<Vec<(Id, u32)>> {
        let sql = format!("{COUNTED} AND {like} ORDER BY day DESC, starts DESC, slug DESC LIMIT {LATELY}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let found = statement.query_map(values, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut found: Vec<(Id, u32)> = found.collect::<rusqlite::Result<_>>()?;
        found.reverse();
        Ok(found)
    }

    /// The handles of those who were at most of some sessions, whoever came most often first; nobody private, and nobody
    /// who has left by a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn usually_present(&self, sessions: &[(Id, u32)], today: NaiveDate) -> Result<Vec<String>> {
        let ids: Vec<String> = sessions.iter().map(|(id, _)| id.to_string()).collect();
        let ids = format!("[{}]", ids.join(","));
        let sql = "SELECT handle FROM member JOIN attendance ON member_id = member.id \
                   WHERE session_id IN (SELECT value FROM json_each(?1)) AND private = 0 \
                   AND EXISTS (SELECT 1 FROM spell WHERE spell.member_id = member.id \
                               AND (ended IS NULL OR ended > ?2)) \
                   GROUP BY member.id HAVING 2 * count(*) > ?3 ORDER BY count(*) DESC, handle";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map(params![ids, today, sessions.len() as i64], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The last session held up to a day that is called so.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn last_titled(&self, title: &str, today: NaiveDate) -> Result<Option<Session>> {
        let held = |one: &Session| one.status == SessionStatus::Held && one.start.day <= today;
        Ok(self.sessions_titled(title)?.into_iter().rfind(held))
    }
}
