//! Thanks and awards: who was recognised, by whom, for what.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Person, Reader, Writer};
use crate::domain::recognition::RecognitionKind;
use crate::domain::text::{fold, short_key};
use crate::error::{Error, Result};

/// A recognition to be recorded.
#[derive(Debug, Clone)]
pub struct NewRecognition<'a> {
    /// The day it was given.
    pub day: NaiveDate,
    /// How.
    pub kind: RecognitionKind,
    /// The name of the award, exactly as the charter has it.
    pub award: Option<&'a str>,
    /// Who gave it, where that is known.
    pub giver: Option<&'a Person>,
    /// Who got it; never empty, nobody twice.
    pub receivers: &'a [Person],
    /// What for.
    pub reason: &'a str,
    /// The session it belongs to.
    pub session: Option<Id>,
}

/// A recognition, as stored.
#[derive(Debug, Clone)]
pub struct Recognition {
    /// Its short id.
    pub key: String,
    /// The day it was given.
    pub day: NaiveDate,
    /// How.
    pub kind: RecognitionKind,
    /// The name of the award.
    pub award: Option<String>,
    /// Who gave it.
    pub giver: Option<Person>,
    /// Who got it, by handle.
    pub receivers: Vec<Person>,
    /// What for.
    pub reason: String,
    /// The slug of the session it belongs to.
    pub session: Option<String>,
    /// The slug of the resource it belongs to.
    pub resource: Option<String>,
    /// The slug of the challenge it belongs to.
    pub challenge: Option<String>,
}

/// Which recognitions are meant; what is not set does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecognitionFilter {
    /// Somebody who got it.
    pub to: Option<Id>,
    /// Who gave it.
    pub by: Option<Id>,
    /// How.
    pub kind: Option<RecognitionKind>,
    /// The exact name of the award.
    pub award: Option<String>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// The session it belongs to.
    pub session: Option<Id>,
    /// The resource it belongs to.
    pub resource: Option<Id>,
    /// The challenge it belongs to.
    pub challenge: Option<Id>,
}

/// The kind by its word in the file, whose schema admits no other.
fn kind(word: &str) -> RecognitionKind {
    RecognitionKind::ALL.into_iter().find(|kind| kind.word() == word).unwrap_or(RecognitionKind::Informal)
}

impl Reader {
    /// The names of the charter's awards, in its order; then those that it no longer lists, where `former` asks for them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn award_names(&self, former: bool) -> Result<Vec<String>> {
        let sql = "SELECT name, position IS NULL FROM award ORDER BY position IS NULL, position, key";
        let all = self.rows(sql, |row| Ok((row.get::<_, String>(0)?, row.get::<_, bool>(1)?)))?;
        Ok(all.into_iter().filter(|(_, gone)| former || !gone).map(|(name, _)| name).collect())
    }

    /// The id of a recognition that says the same: the same day, kind, award, reason, giver and receivers.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn same_recognition(&self, new: &NewRecognition<'_>) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, key FROM recognition WHERE day = ?1 AND kind = ?2 AND reason = ?3 AND giver_id IS ?4 \
             AND award_id IS (SELECT id FROM award WHERE key = ?5) ORDER BY id",
        )?;
        let facts = params![new.day, new.kind.word(), new.reason, new.giver.map(|p| p.id), new.award.map(fold)];
        let found = statement.query_map(facts, |row| Ok((row.get::<_, Id>(0)?, row.get::<_, String>(1)?)))?;
        let mut wanted: Vec<Id> = new.receivers.iter().map(|person| person.id).collect();
        wanted.sort_unstable();
        let mut receivers = self
            .connection
            .prepare_cached("SELECT member_id FROM recognition_receiver WHERE recognition_id = ? ORDER BY member_id")?;
        for row in found {
            let (id, key) = row?;
            let those: Vec<Id> = receivers.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
            if those == wanted {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// The recognitions that are meant, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn recognitions(&self, filter: &RecognitionFilter) -> Result<Vec<Recognition>> {
        const MEANT: &str = "(?1 IS NULL OR EXISTS (SELECT 1 FROM recognition_receiver AS r \
             WHERE r.recognition_id = recognition.id AND r.member_id = ?1)) \
             AND (?2 IS NULL OR giver_id = ?2) AND (?3 IS NULL OR recognition.kind = ?3) \
             AND (?4 IS NULL OR award_id = (SELECT id FROM award WHERE key = ?4)) \
             AND (?5 IS NULL OR recognition.day >= ?5) AND (?6 IS NULL OR recognition.day <= ?6) \
             AND (?7 IS NULL OR recognition.session_id = ?7) \
             AND (?8 IS NULL OR EXISTS (SELECT 1 FROM recognition_for AS f \
             WHERE f.recognition_id = recognition.id AND f.resource_id = ?8)) \
             AND (?9 IS NULL OR EXISTS (SELECT 1 FROM recognition_for AS f \
             WHERE f.recognition_id = recognition.id AND f.challenge_id = ?9))";
        let meant = params![
            filter.to,
            filter.by,
            filter.kind.map(RecognitionKind::word),
            filter.award.as_deref().map(fold),
            filter.from,
            filter.until,
            filter.session,
            filter.resource,
            filter.challenge
        ];
        let mut receivers: HashMap<Id, Vec<Person>> = HashMap::new();
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT recognition_id, member.id, handle, member.name, private FROM recognition \
             JOIN recognition_receiver ON recognition_id = recognition.id JOIN member ON member.id = member_id \
             WHERE {MEANT} ORDER BY handle",
        ))?;
        let found = statement.query_map(meant, |row| {
            let person = Person { id: row.get(1)?, handle: row.get(2)?, name: row.get(3)?, private: row.get(4)? };
            Ok((row.get::<_, Id>(0)?, person))
        })?;
        for row in found {
            let (recognition, person) = row?;
            receivers.entry(recognition).or_default().push(person);
        }
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT recognition.id, recognition.key, recognition.day, recognition.kind, award.name, reason, session.slug, \
             member.id, handle, member.name, private, resource.slug, challenge.slug FROM recognition \
             LEFT JOIN award ON award.id = award_id LEFT JOIN session ON session.id = recognition.session_id \
             LEFT JOIN member ON member.id = giver_id \
             LEFT JOIN recognition_for AS tie ON tie.recognition_id = recognition.id \
             LEFT JOIN resource ON resource.id = tie.resource_id \
             LEFT JOIN challenge ON challenge.id = tie.challenge_id \
             WHERE {MEANT} ORDER BY recognition.day DESC, recognition.id DESC"
        ))?;
        let found = statement.query_map(meant, |row| {
            let giver = match row.get::<_, Option<Id>>(7)? {
                None => None,
                Some(id) => Some(Person { id, handle: row.get(8)?, name: row.get(9)?, private: row.get(10)? }),
            };
            Ok(Recognition {
                key: row.get(1)?,
                day: row.get(2)?,
                kind: kind(&row.get::<_, String>(3)?),
                award: row.get(4)?,
                giver,
                receivers: receivers.remove(&row.get::<_, Id>(0)?).unwrap_or_default(),
                reason: row.get(5)?,
                session: row.get(6)?,
                resource: row.get(11)?,
                challenge: row.get(12)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer {
    /// Records a recognition; answers with its short id.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_recognition(&self, new: &NewRecognition<'_>) -> Result<String> {
        let key = self.free_recognition_key(new)?;
        self.connection.execute(
            "INSERT INTO recognition (key, day, kind, award_id, giver_id, reason, session_id) \
             VALUES (?, ?, ?, (SELECT id FROM award WHERE key = ?), ?, ?, ?)",
            params![
                key,
                new.day,
                new.kind.word(),
                new.award.map(fold),
                new.giver.map(|person| person.id),
                new.reason,
                new.session
            ],
        )?;
        let id = self.connection.last_insert_rowid();
        for person in new.receivers {
            self.connection.execute(
                "INSERT INTO recognition_receiver (recognition_id, member_id) VALUES (?, ?)",
                params![id, person.id],
            )?;
        }
        Ok(key)
    }

    /// Ties a recognition to the resource or the challenge that it is for.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn tie_recognition(&self, key: &str, resource: Option<Id>, challenge: Option<Id>) -> Result<()> {
        if resource.is_some() || challenge.is_some() {
            self.connection.execute(
                "INSERT INTO recognition_for (recognition_id, resource_id, challenge_id) \
                 VALUES ((SELECT id FROM recognition WHERE key = ?), ?, ?)",
                params![key, resource, challenge],
            )?;
        }
        Ok(())
    }

    /// The first key that these facts lead to and no other recognition has.
    fn free_recognition_key(&self, new: &NewRecognition<'_>) -> Result<String> {
        let day = new.day.to_string();
        let mut receivers: Vec<&str> = new.receivers.iter().map(|person| person.handle.as_str()).collect();
        receivers.sort_unstable();
        let receivers = receivers.join(" ");
        let giver = new.giver.map_or("", |person| person.handle.as_str());
        let mut statement = self.connection.prepare_cached("SELECT 1 FROM recognition WHERE key = ?")?;
        for attempt in 0..1000 {
            let key = short_key(&[&day, new.kind.word(), &receivers, new.reason, giver], attempt);
            if !statement.exists([&key])? {
                return Ok(key);
            }
        }
        Err(Error::failed("the same recognition is recorded too often"))
    }
}
