//! Planning, logging and changing sessions, and who was there.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Session, Writer};
use crate::domain::calendar::Start;
use crate::domain::session::{Part, SessionKind, SessionStatus};
use crate::domain::text::{fold, fold_name, short_key, slug_from_title};
use crate::error::{Error, Result};

/// A session to be added.
#[derive(Debug, Clone)]
pub struct NewSession {
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Planned or held.
    pub status: SessionStatus,
    /// When it starts.
    pub start: Start,
    /// Its length, where known.
    pub minutes: Option<u32>,
    /// Whether somebody noted who was there.
    pub taken: bool,
    /// The series it belongs to.
    pub series: Option<Id>,
}

/// By what an import knows somebody: the kind of key (`email`, `handle`, `name`) and its form for comparison.
#[derive(Debug, Clone, Copy)]
pub struct GuestKey<'a> {
    /// `email`, `handle` or `name`.
    pub kind: &'a str,
    /// Its form for comparison.
    pub value: &'a str,
}

impl Writer {
    /// Adds a session under a slug made of its day and title.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_session(&self, new: &NewSession) -> Result<Session> {
        let slug = self.free_slug(new.start.day, &new.title)?;
        self.connection
            .prepare_cached(
                "INSERT INTO session (slug, title, title_key, kind, status, day, starts, minutes, attendance_taken, \
                 series_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![
                slug,
                new.title,
                fold(&new.title),
                new.kind.word(),
                new.status.word(),
                new.start.day,
                new.start.to_string(),
                new.minutes,
                new.taken,
                new.series
            ])?;
        Ok(Session {
            id: self.connection.last_insert_rowid(),
            slug,
            title: new.title.clone(),
            kind: new.kind,
            status: new.status,
            start: new.start,
            minutes: new.minutes,
            taken: new.taken,
            place: None,
            link: None,
            agenda: None,
            cancel_reason: None,
            series: None,
        })
    }

    /// The first of `DAY-TITLE`, `DAY-TITLE-2` … that no session has.
    fn free_slug(&self, day: NaiveDate, title: &str) -> Result<String> {
        let wanted = format!("{day}-{}", slug_from_title(title));
        let mut taken = self.connection.prepare_cached("SELECT 1 FROM session WHERE slug = ?")?;
        let mut slug = wanted.clone();
        let mut number = 1u32;
        while taken.exists([&slug])? {
            number += 1;
            slug = format!("{wanted}-{number}");
        }
        Ok(slug)
    }

    /// Makes the row of a session say what `session` says; its series stays. Where attendance is taken, whoever has a
    /// part is present.
    ///
    /// # Errors
    /// The slug belongs to another session, or the file refuses the change.
    pub fn set_session(&self, session: &Session) -> Result<()> {
        if let Some(other) = self.session_by_slug(&session.slug)?.filter(|other| other.id != session.id) {
            return Err(Error::failed(format!("the slug '{}' belongs to \"{}\"", other.slug, other.title))
                .hint("choose another with --slug"));
        }
        self.connection.execute(
            "UPDATE session SET slug = ?, title = ?, title_key = ?, kind = ?, status = ?, day = ?, starts = ?, \
             minutes = ?, attendance_taken = ?, place = ?, link = ?, agenda = ?, cancel_reason = ? WHERE id = ?",
            params![
                session.slug,
                session.title,
                fold(&session.title),
                session.kind.word(),
                session.status.word(),
                session.start.day,
                session.start.to_string(),
                session.minutes,
                session.taken,
                session.place,
                session.link,
                session.agenda,
                session.cancel_reason,
                session.id
            ],
        )?;
        self.keep_parts_present(session.id)
    }

    /// Begins a series of sessions.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_series(&self, rule: &str, title: &str, first: Start) -> Result<Id> {
        let first = first.to_string();
        let mut known = self.connection.prepare_cached("SELECT 1 FROM series WHERE key = ?")?;
        let mut attempt = 0u32;
        let key = loop {
            let key = short_key(&["series", rule, title, &first], attempt);
            if !known.exists([&key])? {
                break key;
            }
            attempt += 1;
        };
        self.connection.execute("INSERT INTO series (key, rule) VALUES (?, ?)", params![key, rule])?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Gives a part in a session to these members and to nobody else.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_session_part(&self, session: Id, part: Part, members: &[Id]) -> Result<()> {
        let held = self.session_part(session, part)?;
        for person in held.iter().filter(|person| !members.contains(&person.id)) {
            self.connection.execute(
                "DELETE FROM session_part WHERE session_id = ? AND part = ? AND member_id = ?",
                params![session, part.word(), person.id],
            )?;
        }
        for member in members {
            self.add_session_part(session, part, *member)?;
        }
        self.keep_parts_present(session)
    }

    /// Gives a part in a session to one more member; `false` where they have it already. Where attendance is taken, the
    /// caller notes the member as present too.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_session_part(&self, session: Id, part: Part, member: Id) -> Result<bool> {
        let sql = "INSERT INTO session_part (session_id, part, member_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        let added = self.connection.prepare_cached(sql)?.execute(params![session, part.word(), member])?;
        Ok(added > 0)
    }

    /// Whoever has a part in a session whose attendance was taken, was present.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn keep_parts_present(&self, session: Id) -> Result<()> {
        let sql = "INSERT INTO attendance (session_id, member_id) SELECT session_id, member_id FROM session_part \
                   JOIN session ON session.id = session_id WHERE session_id = ? AND attendance_taken = 1 \
                   ON CONFLICT DO NOTHING";
        self.connection.prepare_cached(sql)?.execute([session])?;
        Ok(())
    }

    /// Makes the topics of a session these and no others.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_session_topics(&self, session: Id, topics: &[String]) -> Result<()> {
        let wanted: Vec<Id> = topics.iter().map(|name| self.topic(name)).collect::<Result<_>>()?;
        let held = {
            let mut statement =
                self.connection.prepare_cached("SELECT topic_id FROM session_topic WHERE session_id = ?")?;
            statement.query_map([session], |row| row.get(0))?.collect::<rusqlite::Result<Vec<Id>>>()?
        };
        for topic in held.iter().filter(|topic| !wanted.contains(topic)) {
            self.connection
                .execute("DELETE FROM session_topic WHERE session_id = ? AND topic_id = ?", params![session, topic])?;
        }
        for topic in wanted {
            self.connection.execute(
                "INSERT INTO session_topic (session_id, topic_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                params![session, topic],
            )?;
        }
        Ok(())
    }

    /// Notes that a member was at a session whose attendance is taken; `false` where that was known.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_attendance(&self, session: Id, member: Id) -> Result<bool> {
        let sql = "INSERT INTO attendance (session_id, member_id) VALUES (?, ?) ON CONFLICT DO NOTHING";
        Ok(self.connection.prepare_cached(sql)?.execute(params![session, member])? > 0)
    }

    /// Takes back that a member was at a session; `false` where nobody said so.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn remove_attendance(&self, session: Id, member: Id) -> Result<bool> {
        let sql = "DELETE FROM attendance WHERE session_id = ? AND member_id = ?";
        Ok(self.connection.execute(sql, params![session, member])? > 0)
    }

    /// Adds a guest by name; `false` where one of that name is there already.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_guest(&self, session: Id, name: &str) -> Result<bool> {
        let value = fold_name(name);
        self.add_guest_by_key(session, name, GuestKey { kind: "name", value: &value })
    }

    /// Adds a guest under the key that a file knows them by; `false` where that key is there already.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_guest_by_key(&self, session: Id, name: &str, key: GuestKey<'_>) -> Result<bool> {
        let sql =
            "INSERT INTO guest (session_id, name, key_kind, key_value) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
        let added = self.connection.prepare_cached(sql)?.execute(params![session, name, key.kind, key.value])?;
        Ok(added > 0)
    }

    /// Whether a session has guests under a key that a file knew them by.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn has_known_guests(&self, session: Id) -> Result<bool> {
        let sql = "SELECT 1 FROM guest WHERE session_id = ? AND key_kind IS NOT NULL";
        Ok(self.connection.prepare_cached(sql)?.exists([session])?)
    }

    /// Takes back a guest of a session whom this member turned out to be: one under a key that is the member's by now.
    /// Whether there was one.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn guest_became(&self, session: Id, member: Id) -> Result<bool> {
        let sql = "DELETE FROM guest WHERE session_id = ?1 AND key_kind IS NOT NULL AND (\
                   EXISTS (SELECT 1 FROM person_key AS k WHERE k.member_id = ?2 AND k.identifies = 1 \
                   AND k.kind = key_kind AND k.value = key_value) \
                   OR EXISTS (SELECT 1 FROM member AS m WHERE m.id = ?2 AND (\
                   key_kind = 'email' AND key_value = m.email_key \
                   OR key_kind = 'handle' AND key_value = m.handle AND m.handle_made = 0)))";
        Ok(self.connection.prepare_cached(sql)?.execute(params![session, member])? > 0)
    }

    /// Takes back that a guest of that name was there; `false` where there is none.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn remove_guest(&self, session: Id, name: &str) -> Result<bool> {
        let known = {
            let sql = "SELECT id, name FROM guest WHERE session_id = ? AND name IS NOT NULL";
            let mut statement = self.connection.prepare_cached(sql)?;
            let rows = statement.query_map([session], |row| Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?)))?;
            rows.collect::<rusqlite::Result<Vec<_>>>()?
        };
        let Some((id, _)) = known.iter().find(|(_, known)| fold_name(known) == fold_name(name)) else {
            return Ok(false);
        };
        self.connection.execute("DELETE FROM guest WHERE id = ?", [id])?;
        Ok(true)
    }

    /// Makes the number of guests without a name this one.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_counted_guests(&self, session: Id, number: u32) -> Result<()> {
        let sql = "SELECT count(*) FROM guest WHERE session_id = ? AND name IS NULL AND key_kind IS NULL";
        let known: u32 = self.connection.query_row(sql, [session], |row| row.get(0))?;
        let mut add = self.connection.prepare_cached("INSERT INTO guest (session_id) VALUES (?)")?;
        for _ in known..number {
            add.execute([session])?;
        }
        self.connection.execute(
            "DELETE FROM guest WHERE id IN (SELECT id FROM guest WHERE session_id = ? AND name IS NULL \
             AND key_kind IS NULL ORDER BY id LIMIT ?)",
            params![session, known.saturating_sub(number)],
        )?;
        Ok(())
    }

    /// Appends a line to the notes of a session.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_session_note(&self, session: Id, at: &str, writer: Option<Id>, text: &str) -> Result<()> {
        self.connection.execute(
            "INSERT INTO session_note (session_id, at, writer_id, text) VALUES (?, ?, ?, ?)",
            params![session, at, writer, text],
        )?;
        Ok(())
    }
}
