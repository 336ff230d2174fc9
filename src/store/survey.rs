//! Surveys: questions, and what was answered.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::named::Slugged;
use super::places::Places;
use super::record_facts::{worded, worded_or_none};
use super::{Id, Reader, Writer};
use crate::domain::facts::Survey;
use crate::domain::survey::{Answer, Area, Asks, Tally};
use crate::domain::text::fold;
use crate::error::Result;

/// A question that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredItem {
    /// The row, inside the file only.
    pub id: Id,
    /// The form under which it is found again.
    pub key: String,
    /// The question.
    pub text: String,
    /// What it asks for.
    pub asks: Asks,
}

/// A survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSurvey {
    /// The row, inside the file only.
    pub id: Id,
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// The day of its last answer.
    pub day: NaiveDate,
    /// How many people answered.
    pub responses: u32,
}

/// How one question of one survey was answered; all answers to a question are from different people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyTally {
    /// The survey.
    pub survey: Id,
    /// The question.
    pub item: Id,
    /// How often each place of its scale was chosen.
    pub tally: Tally,
}

/// A free text of a survey; nothing tells whose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// The question.
    pub item: Id,
    /// The text.
    pub text: String,
}

/// A response that an import brings.
#[derive(Debug, Clone, Copy)]
pub struct NewResponse<'a> {
    /// What tells whether it is there already.
    pub key: &'a str,
    /// Who, where that is to be kept.
    pub member: Option<Id>,
    /// The answers, by question.
    pub answers: &'a [(Id, &'a Answer)],
}

/// What became of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is new.
    Added,
    /// It was there; some of its answers, or who gave it, were not.
    Completed,
    /// It was there.
    Unchanged,
}

/// What a question asks for, from the two columns that say it.
fn asks(row: &Row<'_>, kind: usize, area: usize) -> rusqlite::Result<Asks> {
    Ok(match row.get_ref(kind)?.as_str()? {
        "scale" => Asks::Scale(worded(row, area)?),
        "recommend" => Asks::Recommend,
        "comment" => Asks::Comment(worded_or_none(row, area)?),
        _ => Asks::Ignored,
    })
}

/// The two columns for what a question asks for.
pub(in crate::store) fn columns(asks: Asks) -> (&'static str, Option<&'static str>) {
    let kind = match asks {
        Asks::Scale(_) => "scale",
        Asks::Recommend => "recommend",
        Asks::Comment(_) => "comment",
        Asks::Ignored => "ignored",
    };
    (kind, asks.area().map(<Area as crate::domain::Worded>::word))
}

const SURVEYS: &str = "SELECT id, slug, title, day, (SELECT count(*) FROM survey_response WHERE survey_id = survey.id) \
     FROM survey";

fn survey(row: &Row<'_>) -> rusqlite::Result<StoredSurvey> {
    Ok(StoredSurvey {
        id: row.get(0)?,
        slug: row.get(1)?,
        title: row.get(2)?,
        day: row.get(3)?,
        responses: row.get(4)?,
    })
}

impl Reader {
    /// All questions that were ever mapped or answered, in the order of entry.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_items(&self) -> Result<Vec<StoredItem>> {
        self.rows("SELECT id, key, text, kind, area FROM survey_item ORDER BY id", |row| {
            Ok(StoredItem { id: row.get(0)?, key: row.get(1)?, text: row.get(2)?, asks: asks(row, 3, 4)? })
        })
    }

    /// All surveys, the oldest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn surveys(&self) -> Result<Vec<StoredSurvey>> {
        self.rows(&format!("{SURVEYS} ORDER BY day, id"), survey)
    }

    /// The survey that is called so, however it is written.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_titled(&self, title: &str) -> Result<Option<StoredSurvey>> {
        let wanted = fold(title);
        Ok(self.surveys()?.into_iter().find(|survey| fold(&survey.title) == wanted))
    }

    /// The survey of a row.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey(&self, id: Id) -> Result<StoredSurvey> {
        Ok(self.connection.prepare_cached(&format!("{SURVEYS} WHERE id = ?"))?.query_row([id], survey)?)
    }

    /// How each question on a scale was answered in each survey, the oldest first, questions in the order of entry.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_tallies(&self) -> Result<Vec<SurveyTally>> {
        let mut tallies: Vec<SurveyTally> = Vec::new();
        self.each(
            "SELECT survey_id, item_id, value, count(*) FROM survey_answer \
             JOIN survey_response ON survey_response.id = response_id JOIN survey ON survey.id = survey_id \
             WHERE value IS NOT NULL GROUP BY survey_id, item_id, value ORDER BY survey.day, survey_id, item_id, value",
            |row| {
                let (survey, item) = (row.get(0)?, row.get(1)?);
                if tallies.last().is_none_or(|last| (last.survey, last.item) != (survey, item)) {
                    tallies.push(SurveyTally { survey, item, tally: Tally::default() });
                }
                if let Some(last) = tallies.last_mut() {
                    last.tally.add(row.get(2)?, row.get(3)?);
                }
                Ok(())
            },
        )?;
        Ok(tallies)
    }

    /// What an evaluation reads of surveys, in one pass over the answers.
    pub(super) fn fact_surveys(&self) -> Result<Vec<Survey>> {
        let mut ids: Vec<Id> = Vec::new();
        let mut surveys = self.rows("SELECT id, title, day FROM survey ORDER BY day, id", |row| {
            ids.push(row.get(0)?);
            let (agreement, recommend) = (Tally::default(), Tally::default());
            Ok(Survey { title: row.get(1)?, day: row.get(2)?, people: 0, agreement, recommend })
        })?;
        let places = Places::new(&ids);
        let asks: HashMap<Id, Asks> = self.survey_items()?.into_iter().map(|item| (item.id, item.asks)).collect();
        let (mut ids, mut of) = (Vec::new(), Vec::new());
        self.each("SELECT id, survey_id FROM survey_response", |row| {
            ids.push(row.get(0)?);
            of.push(places.of(row.get(1)?));
            Ok(())
        })?;
        let responses = Places::new(&ids);
        // The answers of one response come one after the other.
        let mut counted = Id::MIN;
        self.each("SELECT response_id, item_id, value FROM survey_answer WHERE value IS NOT NULL", |row| {
            let response: Id = row.get(0)?;
            let survey = responses.of(response).and_then(|at| of[at as usize]);
            let Some(survey) = survey.and_then(|at| surveys.get_mut(at as usize)) else { return Ok(()) };
            match asks.get(&row.get(1)?) {
                Some(Asks::Scale(_)) => {
                    survey.agreement.add(row.get(2)?, 1);
                    survey.people += u32::from(std::mem::replace(&mut counted, response) != response);
                }
                Some(Asks::Recommend) => survey.recommend.add(row.get(2)?, 1),
                _ => {}
            }
            Ok(())
        })?;
        Ok(surveys)
    }

    /// How many people answered a question on a scale, by survey: about each area, and about any (`None`).
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_people(&self) -> Result<HashMap<(Id, Option<Area>), u32>> {
        let mut people = HashMap::new();
        for area in ["area", "NULL"] {
            let sql = format!(
                "SELECT survey_id, {area}, count(DISTINCT response_id) FROM survey_answer \
                 JOIN survey_response ON survey_response.id = response_id JOIN survey_item ON survey_item.id = item_id \
                 WHERE value IS NOT NULL AND kind = 'scale' GROUP BY 1, 2"
            );
            self.each(&sql, |row| {
                people.insert((row.get(0)?, worded_or_none(row, 1)?), row.get(2)?);
                Ok(())
            })?;
        }
        Ok(people)
    }

    /// How many free texts each survey has.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_texts(&self) -> Result<HashMap<Id, usize>> {
        let mut texts = HashMap::new();
        let sql = "SELECT survey_id, count(*) FROM survey_answer \
             JOIN survey_response ON survey_response.id = response_id JOIN survey_item ON survey_item.id = item_id \
             WHERE survey_answer.text IS NOT NULL AND kind = 'comment' GROUP BY survey_id";
        self.each(sql, |row| {
            texts.insert(row.get(0)?, row.get::<_, u32>(1)? as usize);
            Ok(())
        })?;
        Ok(texts)
    }

    /// The free texts of a survey, by question and then by text, so that no two of them can be told to be of one person.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_comments(&self, survey: Id) -> Result<Vec<Comment>> {
        let sql = "SELECT item_id, survey_answer.text FROM survey_answer \
             JOIN survey_response ON survey_response.id = response_id JOIN survey_item ON survey_item.id = item_id \
             WHERE survey_id = ? AND survey_answer.text IS NOT NULL AND kind = 'comment' ORDER BY item_id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([survey], |row| Ok(Comment { item: row.get(0)?, text: row.get(1)? }))?;
        let mut comments = found.collect::<rusqlite::Result<Vec<Comment>>>()?;
        comments.sort_by_cached_key(|comment| (comment.item, fold(&comment.text), comment.text.clone()));
        Ok(comments)
    }
}

impl Writer {
    /// Keeps a question, or what it asks for now; gives its row.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn put_survey_item(&self, key: &str, text: &str, asks: Asks) -> Result<Id> {
        let (kind, area) = columns(asks);
        let sql = "INSERT INTO survey_item (key, text, kind, area) VALUES (?, ?, ?, ?) \
             ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, area = excluded.area";
        self.connection.prepare_cached(sql)?.execute(params![key, text, kind, area])?;
        if kind == "scale" {
            // What was taken for another scale, and does not lie on this one.
            let sql = "DELETE FROM survey_answer WHERE value NOT BETWEEN 1 AND 5 \
                 AND item_id = (SELECT id FROM survey_item WHERE key = ?)";
            self.connection.prepare_cached(sql)?.execute([key])?;
        }
        let sql = "SELECT id FROM survey_item WHERE key = ?";
        Ok(self.connection.prepare_cached(sql)?.query_row([key], |row| row.get(0))?)
    }

    /// Adds a survey; gives its row and its slug.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_survey(&self, title: &str, day: NaiveDate) -> Result<Id> {
        let slug = self.new_slug(Slugged::Survey, title)?;
        self.connection.execute("INSERT INTO survey (slug, title, day) VALUES (?, ?, ?)", params![slug, title, day])?;
        Ok(self.connection.last_insert_rowid())
    }

    /// Takes out a survey with all its responses.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn remove_survey(&self, survey: Id) -> Result<()> {
        self.connection.execute("DELETE FROM survey WHERE id = ?", [survey])?;
        Ok(())
    }

    /// Moves a survey to the day of its last answer.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_survey_day(&self, survey: Id, day: NaiveDate) -> Result<()> {
        self.connection.execute("UPDATE survey SET day = ? WHERE id = ?", params![day, survey])?;
        Ok(())
    }

    /// Adds a response to a survey, or to one that is there what it does not say yet.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn put_response(&self, survey: Id, new: &NewResponse<'_>) -> Result<Put> {
        let db = &self.connection;
        let mut changed = db
            .prepare_cached(
                "INSERT INTO survey_response (survey_id, key, member_id) VALUES (?, ?, ?) \
                 ON CONFLICT (survey_id, key) DO NOTHING",
            )?
            .execute(params![survey, new.key, new.member])?;
        let added = changed > 0;
        if let Some(member) = new.member.filter(|_| !added) {
            let sql = "UPDATE survey_response SET member_id = ? WHERE survey_id = ? AND key = ? AND member_id IS NULL";
            changed += db.prepare_cached(sql)?.execute(params![member, survey, new.key])?;
        }
        let sql = "SELECT id FROM survey_response WHERE survey_id = ? AND key = ?";
        let response: Id = db.prepare_cached(sql)?.query_row(params![survey, new.key], |row| row.get(0))?;
        // A text that is there stays: a name may have been erased from it.
        let mut put = db.prepare_cached(
            "INSERT INTO survey_answer (response_id, item_id, value, text) VALUES (?, ?, ?, ?) \
             ON CONFLICT (response_id, item_id) DO UPDATE SET value = excluded.value, text = excluded.text \
             WHERE value IS NOT excluded.value",
        )?;
        for (item, answer) in new.answers {
            let (value, text) = match answer {
                Answer::Value(value) => (Some(value), None),
                Answer::Text(text) => (None, Some(text)),
            };
            changed += put.execute(params![response, item, value, text])?;
        }
        Ok(match (added, changed) {
            (true, _) => Put::Added,
            (false, 0) => Put::Unchanged,
            (false, _) => Put::Completed,
        })
    }
}
