//! Evaluations as they were recorded.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

use super::record_facts::worded_or_none;
use super::{Id, Person, Reader, Writer};
use crate::domain::Worded;
use crate::domain::record::Stage;
use crate::error::Result;

/// What a measure says when an evaluation is recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct NewValue<'a> {
    /// The key of the measure.
    pub measure: &'a str,
    /// Its value.
    pub value: Option<f64>,
    /// What was counted; the numerator of a quotient.
    pub numerator: Option<f64>,
    /// The denominator of a quotient.
    pub denominator: Option<f64>,
    /// The key of its status.
    pub status: &'a str,
}

/// An evaluation to be recorded.
#[derive(Debug, Clone)]
pub struct NewEvaluation<'a> {
    /// The day it is recorded on.
    pub day: NaiveDate,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub until: NaiveDate,
    /// The name the period was asked for by.
    pub label: Option<&'a str>,
    /// Members on the roll on the last day.
    pub members: u32,
    /// Sessions held in the period.
    pub sessions: u32,
    /// The score, 0–100.
    pub score: Option<f64>,
    /// The part of the measures that it rests on.
    pub coverage: f64,
    /// Where the community stands in its life, in its lead's word.
    pub stage: Option<Stage>,
    /// A word on it.
    pub note: Option<&'a str>,
    /// Who records it.
    pub recorder: Option<&'a Person>,
    /// The score of each area, by its key.
    pub areas: Vec<(&'a str, Option<f64>)>,
    /// Every measure.
    pub values: Vec<NewValue<'a>>,
}

/// An evaluation as it was recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedEvaluation {
    /// The day it was recorded on.
    pub day: NaiveDate,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub until: NaiveDate,
    /// The name the period was asked for by.
    pub label: Option<String>,
    /// The score, 0–100.
    pub score: Option<f64>,
    /// The part of the measures that it rests on.
    pub coverage: f64,
    /// Where the community stood in its life, in its lead's word.
    pub stage: Option<Stage>,
    /// A word on it.
    pub note: Option<String>,
    /// The score of each area, by its key.
    pub areas: Vec<(String, Option<f64>)>,
    /// The value of each measure, by its key.
    pub values: Vec<(String, Option<f64>)>,
}

/// An evaluation that the same day has of the same period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameEvaluation {
    /// The row, inside the file only.
    pub id: Id,
    /// The stage it says.
    pub stage: Option<Stage>,
    /// A word on it.
    pub note: Option<String>,
}

impl Reader {
    /// All recorded evaluations, by day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn recorded_evaluations(&self) -> Result<Vec<RecordedEvaluation>> {
        let mut places: HashMap<Id, usize> = HashMap::new();
        let mut recorded: Vec<RecordedEvaluation> = Vec::new();
        self.each(
            "SELECT id, day, period_from, period_until, label, score, coverage, stage, note FROM evaluation \
             ORDER BY day, id",
            |row| {
                places.insert(row.get(0)?, recorded.len());
                recorded.push(RecordedEvaluation {
                    day: row.get(1)?,
                    from: row.get(2)?,
                    until: row.get(3)?,
                    label: row.get(4)?,
                    score: row.get(5)?,
                    coverage: row.get(6)?,
                    stage: worded_or_none(row, 7)?,
                    note: row.get(8)?,
                    areas: Vec::new(),
                    values: Vec::new(),
                });
                Ok(())
            },
        )?;
        self.each("SELECT evaluation_id, area, score FROM evaluation_area", |row| {
            if let Some(&place) = places.get(&row.get(0)?) {
                recorded[place].areas.push((row.get(1)?, row.get(2)?));
            }
            Ok(())
        })?;
        self.each("SELECT evaluation_id, measure, value FROM evaluation_value", |row| {
            if let Some(&place) = places.get(&row.get(0)?) {
                recorded[place].values.push((row.get(1)?, row.get(2)?));
            }
            Ok(())
        })?;
        Ok(recorded)
    }

    /// The evaluation that was recorded on a day for a period.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn same_evaluation(&self, day: NaiveDate, from: NaiveDate, until: NaiveDate) -> Result<Option<SameEvaluation>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, stage, note FROM evaluation WHERE day = ? AND period_from = ? AND period_until = ? \
             ORDER BY id DESC",
        )?;
        let found = statement.query_row(params![day, from, until], |row| {
            Ok(SameEvaluation { id: row.get(0)?, stage: worded_or_none(row, 1)?, note: row.get(2)? })
        });
        Ok(found.optional()?)
    }

    /// The stage that was said last of the time up to `until`, and the day since which it has been said without another.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn stage(&self, until: NaiveDate) -> Result<Option<(Stage, NaiveDate)>> {
        let mut said: Option<(Stage, NaiveDate)> = None;
        let mut statement = self.connection.prepare_cached(
            "SELECT day, stage FROM evaluation WHERE stage IS NOT NULL AND period_until <= ? ORDER BY day, id",
        )?;
        let mut rows = statement.query([until])?;
        while let Some(row) = rows.next()? {
            if let Some(stage) = worded_or_none::<Stage>(row, 1)?
                && said.is_none_or(|(before, _)| before != stage)
            {
                said = Some((stage, row.get(0)?));
            }
        }
        Ok(said)
    }
}

impl Writer {
    /// Records an evaluation; one of the same day and period is replaced, and keeps the actions that came of it. Its row.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn record_evaluation(&self, new: &NewEvaluation<'_>) -> Result<Id> {
        let label = new.label;
        let recorder = new.recorder.map(|person| person.id);
        let stage = new.stage.map(Stage::word);
        let id = match self.same_evaluation(new.day, new.from, new.until)? {
            Some(same) => {
                self.connection.execute("DELETE FROM evaluation_value WHERE evaluation_id = ?", [same.id])?;
                self.connection.execute("DELETE FROM evaluation_area WHERE evaluation_id = ?", [same.id])?;
                self.connection.execute(
                    "UPDATE evaluation SET label = ?2, members = ?3, sessions = ?4, score = ?5, coverage = ?6, \
                     stage = ?7, note = ?8, recorder_id = ?9 WHERE id = ?1",
                    params![
                        same.id,
                        label,
                        new.members,
                        new.sessions,
                        new.score,
                        new.coverage,
                        stage,
                        new.note,
                        recorder
                    ],
                )?;
                same.id
            }
            None => {
                self.connection.execute(
                    "INSERT INTO evaluation (day, period_from, period_until, label, members, sessions, score, coverage, \
                     stage, note, recorder_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    params![
                        new.day,
                        new.from,
                        new.until,
                        label,
                        new.members,
                        new.sessions,
                        new.score,
                        new.coverage,
                        stage,
                        new.note,
                        recorder
                    ],
                )?;
                self.connection.last_insert_rowid()
            }
        };
        let mut areas = self
            .connection
            .prepare_cached("INSERT INTO evaluation_area (evaluation_id, area, score) VALUES (?, ?, ?)")?;
        for (area, score) in &new.areas {
            areas.execute(params![id, area, score])?;
        }
        let mut values = self.connection.prepare_cached(
            "INSERT INTO evaluation_value (evaluation_id, measure, value, numerator, denominator, status) \
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for value in &new.values {
            values.execute(params![
                id,
                value.measure,
                value.value,
                value.numerator,
                value.denominator,
                value.status
            ])?;
        }
        Ok(id)
    }
}
