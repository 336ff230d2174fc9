//! Sessions: which one is meant, and what is known of it.

use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{Params, Row, params};

use super::{Id, Person, Reader};
use crate::domain::calendar::{self, Leaning, Start};
use crate::domain::reference::Unresolved;
use crate::domain::session::{Part, SessionKind, SessionStatus};
use crate::domain::text::fold;
use crate::error::{Error, Result};

/// A session as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The row, inside the file only.
    pub id: Id,
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// When it starts.
    pub start: Start,
    /// Its length, where known.
    pub minutes: Option<u32>,
    /// Whether somebody noted who was there.
    pub taken: bool,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online.
    pub link: Option<String>,
    /// What it is to deal with.
    pub agenda: Option<String>,
    /// Why it was cancelled.
    pub cancel_reason: Option<String>,
    /// The rule of the series it was planned in.
    pub series: Option<String>,
}

/// A line noted at a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// When it was written: a date and time with its offset.
    pub at: String,
    /// The handle of whoever wrote it.
    pub by: Option<String>,
    /// What it says.
    pub text: String,
}

const COLUMNS: &str = "session.id, slug, title, kind, status, starts, minutes, attendance_taken, place, link, agenda, \
     cancel_reason, (SELECT rule FROM series WHERE series.id = series_id)";

/// That a session is called so; its slug has the title after the day.
const TITLED: &str = "(title_key = ?1 OR (substr(slug, 12) = ?1 AND slug GLOB '????-??-??-*'))";

/// A text column that a rule of the domain reads.
pub(super) fn parsed<T, E>(row: &Row<'_>, column: usize, read: impl FnOnce(&str) -> Result<T, E>) -> rusqlite::Result<T>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    read(&text).map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

pub(super) fn status(text: &str) -> std::result::Result<SessionStatus, crate::domain::Invalid> {
    let found = SessionStatus::ALL.into_iter().find(|status| status.word() == text);
    found.ok_or_else(|| crate::domain::Invalid::new("a state of a session", text, "the file is damaged"))
}

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.get(0)?,
        slug: row.get(1)?,
        title: row.get(2)?,
        kind: parsed(row, 3, SessionKind::parse)?,
        status: parsed(row, 4, status)?,
        start: parsed(row, 5, Start::parse)?,
        minutes: row.get(6)?,
        taken: row.get(7)?,
        place: row.get(8)?,
        link: row.get(9)?,
        agenda: row.get(10)?,
        cancel_reason: row.get(11)?,
        series: row.get(12)?,
    })
}

impl Reader {
    /// The session that `given` means: a slug, `last` (held), `next` (planned), a day on which there is only one, the
    /// only slug that begins so, or a title that only one has.
    ///
    /// # Errors
    /// None or several answer to it (exit 1, with the nearest or the candidates).
    pub fn session(&self, given: &str, today: NaiveDate) -> Result<Session> {
        let wanted = fold(given);
        if let [one] = self.sessions_where("slug = ?", [&wanted])?.as_slice() {
            return Ok(one.clone());
        }
        match wanted.as_str() {
            "last" => {
                return self.last_session(today)?.ok_or_else(|| {
                    Error::failed("no session was held yet").hint("log one: praktik session log \"Kick-off\"")
                });
            }
            "next" => {
                return self.next_session(today)?.ok_or_else(|| {
                    Error::failed("no session is planned from today on")
                        .hint("plan one: praktik session plan \"Async Rust\" --on \"friday 16:00\"")
                });
            }
            _ => {}
        }
        // A weekday is the last one on which there was something, else the next one.
        for leaning in [Leaning::Past, Leaning::Future] {
            let Ok(day) = calendar::day(&wanted, today, leaning) else { break };
            let on_day = self.sessions_on(day)?;
            let live: Vec<&Session> = on_day.iter().filter(|one| one.status != SessionStatus::Cancelled).collect();
            match (live.as_slice(), on_day.as_slice()) {
                ([one], _) => return Ok((*one).clone()),
                ([], [one]) => return Ok(one.clone()),
                ([], []) => {}
                _ => return Err(ambiguous(given, &on_day)),
            }
        }
        if !wanted.is_empty() {
            // Code points compare like UTF-8, so this is the range of everything that begins so.
            match self.sessions_where("slug >= ?1 AND slug < ?1 || char(1114111) LIMIT 51", [&wanted])?.as_slice() {
                [] => {}
                [one] => return Ok(one.clone()),
                many => return Err(ambiguous(given, many)),
            }
        }
        match self.sessions_where(&format!("{TITLED} ORDER BY day DESC LIMIT 51"), [&wanted])?.as_slice() {
            [one] => Ok(one.clone()),
            [] => Err(self.unknown_session(given)?),
            many => Err(ambiguous(given, many)),
        }
    }

    /// The last session held up to a day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn last_session(&self, today: NaiveDate) -> Result<Option<Session>> {
        let last = "status = 'held' AND day <= ? ORDER BY day DESC, starts DESC, slug DESC LIMIT 1";
        Ok(self.sessions_where(last, [today])?.pop())
    }

    /// The next session planned from a day on.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn next_session(&self, today: NaiveDate) -> Result<Option<Session>> {
        let next = "status = 'planned' AND day >= ? ORDER BY day, starts, slug LIMIT 1";
        Ok(self.sessions_where(next, [today])?.pop())
    }

    /// The error for a session that nobody knows, with those that look like it.
    fn unknown_session(&self, given: &str) -> Result<Error> {
        let all = self
            .rows("SELECT slug, title FROM session", |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        // `async-rust` is as near to a slug as its whole text would be.
        let names = all.iter().flat_map(|(slug, title)| [slug.as_str(), slug.get(11..).unwrap_or(slug), title]);
        let near = crate::domain::text::nearest(given, names);
        let mut nearest: Vec<String> = Vec::new();
        for name in near {
            let of_name =
                |(slug, title): &&(String, String)| slug == name || slug.get(11..) == Some(name) || title == name;
            if let Some((slug, _)) = all.iter().rev().find(of_name)
                && !nearest.contains(slug)
            {
                nearest.push(slug.clone());
            }
        }
        Ok(Unresolved::Unknown { what: "session", given: given.to_owned(), nearest }.into())
    }

    /// The session of that slug.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_by_slug(&self, slug: &str) -> Result<Option<Session>> {
        Ok(self.sessions_where("slug = ?", [slug])?.pop())
    }

    /// Everything on a day, in its order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn sessions_on(&self, day: NaiveDate) -> Result<Vec<Session>> {
        self.sessions_where("day = ? ORDER BY starts, slug", [day])
    }

    /// Everything with a title, whatever its case, or as a slug has it (`async-rust`), by day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn sessions_titled(&self, title: &str) -> Result<Vec<Session>> {
        self.sessions_where(&format!("{TITLED} ORDER BY day, starts, slug"), [fold(title)])
    }

    /// Every session, by day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn all_sessions(&self) -> Result<Vec<Session>> {
        self.sessions_where("1 ORDER BY day, starts, slug", [])
    }

    /// What was planned up to a day and is neither logged nor cancelled, the latest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn sessions_to_log(&self, today: NaiveDate) -> Result<Vec<Session>> {
        self.sessions_where("status = 'planned' AND day <= ? ORDER BY day DESC, starts DESC, slug", [today])
    }

    /// The days for which something is planned.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn planned_days(&self) -> Result<Vec<NaiveDate>> {
        self.rows("SELECT DISTINCT day FROM session WHERE status = 'planned' ORDER BY day", |row| row.get(0))
    }

    /// What took place or was to, up to a day, the latest first, at most `limit`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn latest_sessions(&self, today: NaiveDate, limit: u32) -> Result<Vec<Session>> {
        self.sessions_where(
            "status <> 'cancelled' AND day <= ? ORDER BY day DESC, starts DESC, slug LIMIT ?",
            params![today, limit],
        )
    }

    fn sessions_where(&self, condition: &str, values: impl Params) -> Result<Vec<Session>> {
        let sql = format!("SELECT {COLUMNS} FROM session WHERE {condition}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_map(values, session)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Who had a part in a session, by handle.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_part(&self, session: Id, part: Part) -> Result<Vec<Person>> {
        self.members_of(
            "JOIN session_part ON member_id = member.id WHERE session_id = ? AND part = ?",
            params![session, part.word()],
        )
    }

    /// The members who were present at a session, by handle.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_present(&self, session: Id) -> Result<Vec<Person>> {
        self.members_of("JOIN attendance ON member_id = member.id WHERE session_id = ?", params![session])
    }

    fn members_of(&self, join: &str, values: impl Params) -> Result<Vec<Person>> {
        let sql = format!("SELECT member.id, handle, name, private FROM member {join} ORDER BY handle");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let person = |row: &Row<'_>| {
            Ok(Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? })
        };
        Ok(statement.query_map(values, person)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The guests of a session, by name; one without a name was only counted.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_guests(&self, session: Id) -> Result<Vec<Option<String>>> {
        let sql = "SELECT name FROM guest WHERE session_id = ? ORDER BY name IS NULL, name, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map([session], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// The topics of a session, by name.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_topics(&self, session: Id) -> Result<Vec<String>> {
        let sql = "SELECT name FROM topic JOIN session_topic ON topic_id = topic.id WHERE session_id = ? ORDER BY key";
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map([session], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// What was noted at a session, in order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_notes(&self, session: Id) -> Result<Vec<Note>> {
        let sql = "SELECT at, handle, text FROM session_note LEFT JOIN member ON member.id = writer_id \
                   WHERE session_id = ? ORDER BY session_note.id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let note = |row: &Row<'_>| Ok(Note { at: row.get(0)?, by: row.get(1)?, text: row.get(2)? });
        Ok(statement.query_map([session], note)?.collect::<rusqlite::Result<_>>()?)
    }
}

fn ambiguous(given: &str, many: &[Session]) -> Error {
    let candidates = many.iter().map(|one| format!("{}  {} ({})", one.slug, one.title, one.status.word())).collect();
    Unresolved::ambiguous("session", given, candidates).into()
}
