//! Everything that a search can find, as text.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Row;

use super::Document;
use crate::domain::find::{FoundKind, SearchIn};
use crate::error::Result;
use crate::store::{Id, Reader};

/// The texts that are there, on lines of their own.
fn together<const N: usize>(texts: [Option<String>; N]) -> String {
    texts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A few words of a text, where it has no title.
fn opening(text: &str) -> String {
    const LONGEST: usize = 70;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    let cut: String = line.chars().take(LONGEST).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}

impl Reader {
    /// All that can be found in some places. Nobody private is in it.
    pub(super) fn documents(&self, within: &[SearchIn], today: NaiveDate) -> Result<Vec<Document>> {
        let asked = |place| within.contains(&place);
        let mut all = Vec::new();
        if asked(SearchIn::Members) || asked(SearchIn::Skills) {
            all.extend(self.member_documents(asked(SearchIn::Members), asked(SearchIn::Skills), today)?);
        }
        if asked(SearchIn::Sessions) || asked(SearchIn::Notes) {
            all.extend(self.session_documents(asked(SearchIn::Sessions), asked(SearchIn::Notes))?);
        }
        if asked(SearchIn::Resources) {
            let topics =
                self.texts_of("SELECT resource_id, name FROM resource_topic JOIN topic ON topic.id = topic_id")?;
            all.extend(self.documents_of(
                FoundKind::Resource,
                "SELECT resource.id, slug, title, resource.added, iif(private = 0, handle, NULL), \
                 kind || char(10) || ifnull(resource.note, '') || char(10) || ifnull(link, '') FROM resource \
                 LEFT JOIN member ON member.id = contributor_id WHERE retired IS NULL ORDER BY resource.added DESC, slug",
                &topics,
            )?);
        }
        if asked(SearchIn::Challenges) {
            let topics =
                self.texts_of("SELECT challenge_id, name FROM challenge_topic JOIN topic ON topic.id = topic_id")?;
            let mut found = self.documents_of(
                FoundKind::Challenge,
                "SELECT challenge.id, slug, title, raised, (SELECT group_concat(handle, char(31)) FROM member \
                 WHERE private = 0 AND (member.id = raiser_id OR member.id IN \
                 (SELECT member_id FROM challenge_part WHERE challenge_id = challenge.id AND part = 'solved'))), \
                 ifnull(detail, '') || char(10) || ifnull(how, '') FROM challenge ORDER BY raised DESC, slug",
                &topics,
            )?;
            all.append(&mut found);
        }
        let none = HashMap::new();
        if asked(SearchIn::Recognitions) {
            let found = self.documents_of(
                FoundKind::Recognition,
                "SELECT recognition.id, recognition.key, reason, recognition.day, \
                 (SELECT group_concat(handle, char(31) ORDER BY handle) FROM recognition_receiver \
                  JOIN member ON member.id = member_id WHERE recognition_id = recognition.id AND private = 0), \
                 ifnull(award.name, '') FROM recognition LEFT JOIN award ON award.id = award_id \
                 ORDER BY recognition.day DESC, recognition.id DESC",
                &none,
            )?;
            // Thanks that name nobody would only say that somebody private was thanked.
            all.extend(found.into_iter().filter(|document| !document.found.who.is_empty()));
        }
        if asked(SearchIn::Stories) {
            let mut found = self.documents_of(
                FoundKind::Story,
                "SELECT story.id, key, happened, day, iif(consent = 1 AND private = 0, handle, NULL), \
                 ifnull(learned, '') || char(10) || ifnull(did, '') || char(10) || ifnull(changed, '') FROM story LEFT JOIN member ON member.id = teller_id ORDER BY day DESC, story.id",
                &none,
            )?;
            for document in &mut found {
                document.found.title = opening(&document.found.title);
            }
            all.append(&mut found);
        }
        if asked(SearchIn::Goals) {
            all.extend(self.documents_of(
                FoundKind::Goal,
                "SELECT id, CAST(number AS TEXT), title, due, NULL, ifnull(unit, '') || char(10) || ifnull(reason, '') \
                 FROM goal ORDER BY number",
                &none,
            )?);
        }
        if asked(SearchIn::Actions) {
            all.extend(self.documents_of(
                FoundKind::Action,
                "SELECT action.id, CAST(number AS TEXT), title, due, iif(private = 0, handle, NULL), \
                 ifnull(area, '') || char(10) || ifnull(action.note, '') FROM action \
                 LEFT JOIN member ON member.id = owner_id ORDER BY number",
                &none,
            )?);
        }
        Ok(all)
    }

    /// Rows of id, key, title, day, handles and text, with their topics.
    fn documents_of(&self, kind: FoundKind, sql: &str, topics: &HashMap<Id, Vec<String>>) -> Result<Vec<Document>> {
        self.rows(sql, |row: &Row<'_>| {
            let mut document = Document::new(kind, row.get(1)?, row.get(2)?, row.get(3)?);
            let who: Option<String> = row.get(4)?;
            document.found.who = who.map(|who| who.split('\u{1f}').map(str::to_owned).collect()).unwrap_or_default();
            document.fields[1] = topics.get(&row.get(0)?).map(|names| names.join(", ")).unwrap_or_default();
            document.fields[4] = row.get(5)?;
            Ok(document)
        })
    }

    /// Texts by the row that they belong to.
    fn texts_of(&self, sql: &str) -> Result<HashMap<Id, Vec<String>>> {
        let mut texts: HashMap<Id, Vec<String>> = HashMap::new();
        self.each(sql, |row| {
            texts.entry(row.get(0)?).or_default().push(row.get(1)?);
            Ok(())
        })?;
        Ok(texts)
    }

    fn member_documents(&self, names: bool, skills: bool, today: NaiveDate) -> Result<Vec<Document>> {
        let mut here: HashSet<Id> = HashSet::new();
        self.each("SELECT member_id, ended FROM spell", |row| {
            if row.get::<_, Option<NaiveDate>>(1)?.is_none_or(|ended| today < ended) {
                here.insert(row.get(0)?);
            }
            Ok(())
        })?;
        let levels = ["teaches", "practises", "wants"];
        let mut said: HashMap<Id, [Vec<String>; 3]> = HashMap::new();
        if skills {
            self.each(
                "SELECT member_id, name, level FROM skill JOIN topic ON topic.id = topic_id WHERE ended IS NULL \
                 ORDER BY topic.key",
                |row| {
                    let level: String = row.get(2)?;
                    if let Some(place) = levels.iter().position(|known| *known == level) {
                        said.entry(row.get(0)?).or_default()[place].push(row.get(1)?);
                    }
                    Ok(())
                },
            )?;
        }
        let mut all = Vec::new();
        self.each("SELECT id, handle, name, unit, site FROM member WHERE private = 0 ORDER BY handle", |row| {
            let (id, handle): (Id, String) = (row.get(0)?, row.get(1)?);
            let mut document = Document::new(FoundKind::Member, handle.clone(), row.get(2)?, None);
            document.found.who.push(handle.clone());
            if names {
                document.fields[0] = format!("{} {handle}", document.found.title);
                document.fields[4] = together([row.get(3)?, row.get(4)?]);
            } else {
                document.fields[0].clear();
            }
            // Whoever left can still be found by name; nobody is sent to them to learn.
            if let Some(said) = said.get(&id).filter(|_| here.contains(&id)) {
                for (place, topics) in said.iter().enumerate().filter(|(_, topics)| !topics.is_empty()) {
                    document.fields[place + 1] = format!("{} {}", levels[place], topics.join(", "));
                }
            }
            all.push(document);
            Ok(())
        })?;
        Ok(all)
    }

    fn session_documents(&self, sessions: bool, notes: bool) -> Result<Vec<Document>> {
        let topics = if sessions {
            self.texts_of("SELECT session_id, name FROM session_topic JOIN topic ON topic.id = topic_id")?
        } else {
            HashMap::new()
        };
        let noted = if notes {
            self.texts_of("SELECT session_id, text FROM session_note ORDER BY id")?
        } else {
            HashMap::new()
        };
        let who = self.texts_of(
            "SELECT DISTINCT session_id, handle FROM session_part JOIN member ON member.id = member_id \
             WHERE private = 0 ORDER BY part DESC, handle",
        )?;
        self.rows("SELECT id, slug, title, day, agenda FROM session ORDER BY day DESC, slug", |row| {
            let id: Id = row.get(0)?;
            let mut document = Document::new(FoundKind::Session, row.get(1)?, row.get(2)?, row.get(3)?);
            let agenda: Option<String> = row.get(4)?;
            document.found.who = who.get(&id).cloned().unwrap_or_default();
            document.found.who.dedup();
            document.fields[1] = topics.get(&id).map(|names| names.join(", ")).unwrap_or_default();
            document.fields[4] = together([agenda.filter(|_| sessions), noted.get(&id).map(|lines| lines.join("\n"))]);
            if !sessions {
                document.fields[0].clear();
            }
            Ok(document)
        })
    }
}
