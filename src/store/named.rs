//! Things that people call by a slug or by a number: resources, challenges and surveys, goals and actions.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, params};

use super::{Id, Reader, Writer};
use crate::domain::reference::Unresolved;
use crate::domain::text::{fold, nearest, slug_from_title};
use crate::error::{Error, Result};

/// What has a slug made from its title.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slugged {
    /// A resource.
    Resource,
    /// A challenge.
    Challenge,
    /// A survey.
    Survey,
}

impl Slugged {
    /// The word for it, which is also its table.
    fn word(self) -> &'static str {
        match self {
            Self::Resource => "resource",
            Self::Challenge => "challenge",
            Self::Survey => "survey",
        }
    }
}

/// What has a number, counted from 1 in the order of entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbered {
    /// A goal.
    Goal,
    /// An action.
    Action,
}

impl Numbered {
    /// The word for it, which is also its table.
    fn word(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Action => "action",
        }
    }
}

/// One thing that somebody named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The row, inside the file only.
    pub id: Id,
    /// What it is called by: its slug, or its number.
    pub key: String,
    /// Its title.
    pub title: String,
}

impl Named {
    fn said(&self) -> String {
        format!("{} ({})", self.key, self.title)
    }
}

impl Reader {
    /// The one that `given` means: a slug, a title, or the beginning of either that only one has.
    ///
    /// # Errors
    /// None or several answer to it (exit 1, with the nearest or the candidates).
    pub fn slugged(&self, what: Slugged, given: &str) -> Result<Named> {
        self.find_named(what.word(), "slug", given, given)
    }

    /// The one that `given` means: a number (`3`, `#3`), a title, or the beginning of one that only one has.
    ///
    /// # Errors
    /// None or several answer to it (exit 1, with the nearest or the candidates).
    pub fn numbered(&self, what: Numbered, given: &str) -> Result<Named> {
        self.find_named(what.word(), "number", given, given.trim().trim_start_matches('#'))
    }

    fn find_named(&self, table: &'static str, column: &str, given: &str, key: &str) -> Result<Named> {
        // Few enough to look at all of them: that is how titles are compared with their case and accents folded.
        let all = self.rows(&format!("SELECT id, {column}, title FROM {table} ORDER BY {column}"), |row| {
            let key: rusqlite::types::Value = row.get(1)?;
            let key = match key {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                _ => String::new(),
            };
            Ok(Named { id: row.get(0)?, key, title: row.get(2)? })
        })?;
        let (key, title) = (fold(key), fold(given));
        if let Some(one) = all.iter().find(|one| one.key == key) {
            return Ok(one.clone());
        }
        let by_number = column == "number";
        let fits: [&dyn Fn(&Named) -> bool; 2] = [&|one| fold(&one.title) == title, &|one| {
            (!by_number && one.key.starts_with(&key)) || fold(&one.title).starts_with(&title)
        }];
        for fits in fits {
            let found: Vec<&Named> = all.iter().filter(|one| !title.is_empty() && fits(one)).collect();
            match found.as_slice() {
                [] => {}
                [one] => return Ok((*one).clone()),
                many => {
                    let candidates = many.iter().map(|one| one.said()).collect();
                    return Err(Unresolved::ambiguous(table, given, candidates).into());
                }
            }
        }
        let names = all.iter().flat_map(|one| [one.key.as_str(), one.title.as_str()]);
        let mut near: Vec<String> = Vec::new();
        for name in nearest(given, names) {
            let of_name = all.iter().find(|one| one.key == name || one.title == name);
            near.extend(of_name.map(|one| one.key.clone()).filter(|key| !near.contains(key)));
        }
        Err(Unresolved::Unknown { what: table, given: given.to_owned(), nearest: near }.into())
    }

    /// The names of the topics of all of a kind, by row, each in the order of names.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn topics_of_all(&self, what: Slugged) -> Result<HashMap<Id, Vec<String>>> {
        let table = what.word();
        let sql =
            format!("SELECT {table}_id, name FROM {table}_topic JOIN topic ON topic.id = topic_id ORDER BY topic.key");
        let mut topics: HashMap<Id, Vec<String>> = HashMap::new();
        self.each(&sql, |row| {
            topics.entry(row.get(0)?).or_default().push(row.get(1)?);
            Ok(())
        })?;
        Ok(topics)
    }

    /// Keys and titles of all of a kind whose key begins with `prefix`, the latest first, for completion.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn slugged_from(&self, what: Slugged, prefix: &str, most: usize) -> Result<Vec<(String, String)>> {
        let sql = format!(
            "SELECT slug, title FROM {} WHERE slug >= ?1 AND slug < ?1 || char(1114111) ORDER BY slug LIMIT ?2",
            what.word()
        );
        self.pairs_from(&sql, prefix, most)
    }

    /// Numbers and titles of all of a kind that are open and whose number begins with `prefix`, for completion.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn numbered_from(&self, what: Numbered, prefix: &str, most: usize) -> Result<Vec<(String, String)>> {
        let sql = format!(
            "SELECT CAST(number AS TEXT), title FROM {} WHERE status = 'open' AND CAST(number AS TEXT) LIKE ?1 || '%' \
             ORDER BY number LIMIT ?2",
            what.word()
        );
        self.pairs_from(&sql, prefix, most)
    }

    fn pairs_from(&self, sql: &str, prefix: &str, most: usize) -> Result<Vec<(String, String)>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let found = statement.query_map(params![prefix, most], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer {
    /// Refuses a slug that belongs to another one.
    ///
    /// # Errors
    /// It does.
    pub fn check_slug(&self, what: Slugged, slug: &str, own: Option<Id>) -> Result<()> {
        let sql = format!("SELECT title FROM {} WHERE slug = ? AND id IS NOT ?", what.word());
        let other = self.connection.query_row(&sql, params![slug, own], |row| row.get::<_, String>(0)).optional()?;
        other.map_or(Ok(()), |title| {
            Err(Error::failed(format!("the slug '{slug}' belongs to \"{title}\"")).hint("choose another with --slug"))
        })
    }

    /// Makes the topics of one these and no others.
    ///
    /// # Errors
    /// The file refuses the change.
    pub(super) fn set_topics(&self, what: Slugged, id: Id, topics: &[String]) -> Result<()> {
        let wanted: Vec<Id> = topics.iter().map(|name| self.topic(name)).collect::<Result<_>>()?;
        let table = what.word();
        let held = {
            let sql = format!("SELECT topic_id FROM {table}_topic WHERE {table}_id = ?");
            let mut statement = self.connection.prepare_cached(&sql)?;
            statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<Vec<Id>>>()?
        };
        let drop = format!("DELETE FROM {table}_topic WHERE {table}_id = ? AND topic_id = ?");
        for topic in held.iter().filter(|topic| !wanted.contains(topic)) {
            self.connection.execute(&drop, params![id, topic])?;
        }
        let add = format!("INSERT INTO {table}_topic ({table}_id, topic_id) VALUES (?, ?) ON CONFLICT DO NOTHING");
        for topic in wanted {
            self.connection.execute(&add, params![id, topic])?;
        }
        Ok(())
    }

    /// A slug for a new one of that title that no other has.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn new_slug(&self, what: Slugged, title: &str) -> Result<String> {
        let wanted = match slug_from_title(title) {
            made if made == "session" && fold(title) != "session" => what.word().to_owned(),
            made => made,
        };
        let sql = format!("SELECT 1 FROM {} WHERE slug = ?", what.word());
        let mut taken = self.connection.prepare_cached(&sql)?;
        let (mut slug, mut number) = (wanted.clone(), 1u32);
        while taken.exists([&slug])? {
            number += 1;
            slug = format!("{wanted}-{number}");
        }
        Ok(slug)
    }

    /// The number for a new one: one more than the highest ever given.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn new_number(&self, what: Numbered) -> Result<i64> {
        let sql = format!("SELECT max(number) FROM {}", what.word());
        let highest = self.connection.query_row(&sql, [], |row| row.get::<_, Option<i64>>(0)).optional()?.flatten();
        Ok(highest.unwrap_or(0) + 1)
    }
}
