//! Stories: what the community was good for, as people tell it.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::record_facts::worded_or_none;
use super::{Id, Person, Reader, Writer};
use crate::domain::Worded;
use crate::domain::record::Reached;
use crate::domain::reference::Unresolved;
use crate::domain::text::{fold, short_key};
use crate::error::Result;

/// What a story says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Story {
    /// What happened.
    pub happened: String,
    /// What the teller took from it.
    pub learned: Option<String>,
    /// What they did.
    pub did: Option<String>,
    /// What changed.
    pub changed: Option<String>,
    /// Hours saved, by their own estimate.
    pub hours_saved: Option<f64>,
    /// How far it went.
    pub reached: Option<Reached>,
    /// The benefit it shows, exactly as the charter lists it.
    pub benefit: Option<String>,
    /// Whether it may be shared under the teller's name.
    pub consent: bool,
}

/// A story, as stored.
#[derive(Debug, Clone)]
pub struct StoredStory {
    /// The row, inside the file only.
    pub id: Id,
    /// Its short key.
    pub key: String,
    /// The day it was told.
    pub day: NaiveDate,
    /// Who told it.
    pub teller: Option<Person>,
    /// What it says.
    pub story: Story,
}

const STORED: &str = "SELECT story.id, story.key, day, happened, learned, did, changed, hours_saved, reached, benefit.text, \
     consent, member.id, handle, member.name, private FROM story LEFT JOIN benefit ON benefit.id = benefit_id \
     LEFT JOIN member ON member.id = teller_id";

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredStory> {
    let teller = match row.get::<_, Option<Id>>(11)? {
        None => None,
        Some(id) => Some(Person { id, handle: row.get(12)?, name: row.get(13)?, private: row.get(14)? }),
    };
    Ok(StoredStory {
        id: row.get(0)?,
        key: row.get(1)?,
        day: row.get(2)?,
        teller,
        story: Story {
            happened: row.get(3)?,
            learned: row.get(4)?,
            did: row.get(5)?,
            changed: row.get(6)?,
            hours_saved: row.get(7)?,
            reached: worded_or_none(row, 8)?,
            benefit: row.get(9)?,
            consent: row.get(10)?,
        },
    })
}

impl Reader {
    /// Every story, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn stories(&self) -> Result<Vec<StoredStory>> {
        self.rows(&format!("{STORED} ORDER BY day DESC, story.id DESC"), stored)
    }

    /// The story whose key `given` is, or begins.
    ///
    /// # Errors
    /// None or several answer to it.
    pub fn story(&self, given: &str) -> Result<StoredStory> {
        let wanted = fold(given);
        let all = self.stories()?;
        let mut found: Vec<StoredStory> = if wanted.is_empty() {
            Vec::new()
        } else {
            all.iter().filter(|story| story.key.starts_with(&wanted)).cloned().collect()
        };
        match found.len() {
            0 => Err(Unresolved::unknown("story", given, all.iter().map(|story| story.key.as_str())).into()),
            1 => Ok(found.remove(0)),
            _ => Err(Unresolved::ambiguous("story", given, found.into_iter().map(|story| story.key).collect()).into()),
        }
    }

    /// The key of a story that says the same happened, told by the same person on the same day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn same_story(&self, day: NaiveDate, teller: Option<Id>, happened: &str) -> Result<Option<String>> {
        let sql = "SELECT key FROM story WHERE day = ? AND teller_id IS ? AND happened = ?";
        Ok(self.connection.query_row(sql, params![day, teller, happened], |row| row.get(0)).optional()?)
    }

    /// Keys of stories that begin with `prefix` and what happened in them, the newest first, for completion.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn stories_from(&self, prefix: &str, most: usize) -> Result<Vec<(String, String)>> {
        let all = self.stories()?.into_iter().filter(|story| story.key.starts_with(prefix));
        Ok(all.take(most).map(|story| (story.key, story.story.happened.chars().take(60).collect())).collect())
    }
}

impl Writer {
    /// Adds a story; its key.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_story(&self, day: NaiveDate, teller: Option<&Person>, story: &Story) -> Result<String> {
        let date = day.to_string();
        let parts =
            ["story", date.as_str(), teller.map_or("", |teller| teller.handle.as_str()), story.happened.as_str()];
        let mut taken = self.connection.prepare_cached("SELECT 1 FROM story WHERE key = ?")?;
        let mut attempt = 0;
        let mut key = short_key(&parts, attempt);
        while taken.exists([&key])? {
            attempt += 1;
            key = short_key(&parts, attempt);
        }
        self.connection.execute(
            "INSERT INTO story (key, day, teller_id, happened, consent) VALUES (?, ?, ?, ?, 0)",
            params![key, day, teller.map(|teller| teller.id), story.happened],
        )?;
        self.set_story(self.connection.last_insert_rowid(), story)?;
        Ok(key)
    }

    /// Makes a story say what `story` says.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_story(&self, id: Id, story: &Story) -> Result<()> {
        self.connection.execute(
            "UPDATE story SET happened = ?, learned = ?, did = ?, changed = ?, hours_saved = ?, reached = ?, \
             benefit_id = (SELECT id FROM benefit WHERE key = ?), consent = ? WHERE id = ?",
            params![
                story.happened,
                story.learned,
                story.did,
                story.changed,
                story.hours_saved,
                story.reached.map(Reached::word),
                story.benefit.as_deref().map(fold),
                story.consent,
                id
            ],
        )?;
        Ok(())
    }

    /// Takes a story out.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn remove_story(&self, id: Id) -> Result<()> {
        self.connection.execute("DELETE FROM story WHERE id = ?", [id])?;
        Ok(())
    }
}
