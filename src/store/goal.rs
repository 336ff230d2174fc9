//! Goals, with dated readings. Those of the charter's text and those added one by one are the same rows.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::named::Numbered;
use super::record_facts::worded;
use super::{Id, Reader, Writer};
use crate::domain::charter::Goal;
use crate::domain::record::GoalStatus;
use crate::domain::text::fold;
use crate::error::Result;

/// A goal, as stored.
#[derive(Debug, Clone)]
pub struct StoredGoal {
    /// The row, inside the file only.
    pub id: Id,
    /// The number it is called by.
    pub number: u32,
    /// What the charter says of it.
    pub goal: Goal,
    /// The day it was set.
    pub added: NaiveDate,
    /// Where it stands.
    pub status: GoalStatus,
    /// The day it was reached or dropped.
    pub ended: Option<NaiveDate>,
    /// Why it was dropped, or what was said when it was reached.
    pub reason: Option<String>,
}

/// Where a goal stood on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredReading {
    /// The day.
    pub day: NaiveDate,
    /// The value, in the goal's unit.
    pub value: Option<f64>,
    /// Whether it is on track, as its lead says.
    pub on_track: Option<bool>,
    /// A word on it.
    pub note: Option<String>,
}

const COLUMNS: &str = "goal.id, number, title, baseline, baseline_on, target, unit, due, measure, caution, \
     (SELECT text FROM benefit WHERE benefit.id = benefit_id), added, status, ended, reason";

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredGoal> {
    Ok(StoredGoal {
        id: row.get(0)?,
        number: row.get(1)?,
        goal: Goal {
            title: row.get(2)?,
            baseline: row.get(3)?,
            baseline_on: row.get(4)?,
            target: row.get(5)?,
            unit: row.get(6)?,
            due: row.get(7)?,
            measure: row.get(8)?,
            caution: row.get(9)?,
            benefit: row.get(10)?,
        },
        added: row.get(11)?,
        status: worded(row, 12)?,
        ended: row.get(13)?,
        reason: row.get(14)?,
    })
}

impl Reader {
    /// Every goal, by number.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn goals(&self) -> Result<Vec<StoredGoal>> {
        self.rows(&format!("SELECT {COLUMNS} FROM goal ORDER BY number"), stored)
    }

    /// The goal that `given` means: a number, a title or its beginning.
    ///
    /// # Errors
    /// None or several answer to it.
    pub fn goal(&self, given: &str) -> Result<StoredGoal> {
        let id = self.numbered(Numbered::Goal, given)?.id;
        Ok(self.connection.query_row(&format!("SELECT {COLUMNS} FROM goal WHERE id = ?"), [id], stored)?)
    }

    /// The readings of a goal, by day.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn goal_readings(&self, goal: Id) -> Result<Vec<StoredReading>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT day, value, on_track, note FROM goal_reading WHERE goal_id = ? ORDER BY day")?;
        let read = |row: &Row<'_>| {
            Ok(StoredReading { day: row.get(0)?, value: row.get(1)?, on_track: row.get(2)?, note: row.get(3)? })
        };
        Ok(statement.query_map([goal], read)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The open goals, in the order of the charter.
    pub(super) fn open_goals(&self) -> Result<Vec<Goal>> {
        let sql = format!("SELECT {COLUMNS} FROM goal WHERE status = 'open' ORDER BY position, number");
        Ok(self.rows(&sql, stored)?.into_iter().map(|stored| stored.goal).collect())
    }
}

impl Writer {
    /// Makes the open goals those of a charter. One that it no longer lists is dropped on `today`; one that it lists
    /// again is open again, unless it was reached: that stays so.
    pub(super) fn set_goals(&self, goals: &[Goal], today: NaiveDate) -> Result<()> {
        let keys: Vec<String> = goals.iter().map(|goal| fold(&goal.title)).collect();
        for key in self.rows("SELECT key FROM goal WHERE status = 'open'", |row| row.get::<_, String>(0))? {
            if !keys.contains(&key) {
                self.connection
                    .execute("UPDATE goal SET status = 'dropped', ended = ? WHERE key = ?", params![today, key])?;
            }
        }
        for (place, (goal, key)) in (0i64..).zip(goals.iter().zip(&keys)) {
            let known: Option<Id> =
                self.connection.query_row("SELECT id FROM goal WHERE key = ?", [key], |row| row.get(0)).optional()?;
            let id = match known {
                Some(id) => {
                    self.set_goal(id, goal)?;
                    self.connection.execute(
                        "UPDATE goal SET status = 'open', ended = NULL, reason = NULL WHERE id = ? AND status = 'dropped'",
                        [id],
                    )?;
                    id
                }
                None => self.add_goal(goal, today)?.0,
            };
            self.connection.execute("UPDATE goal SET position = ? WHERE id = ?", params![place, id])?;
        }
        Ok(())
    }

    /// Adds a goal behind the others; its row and its number.
    ///
    /// # Errors
    /// There is one of that title, or the file refuses the change.
    pub fn add_goal(&self, goal: &Goal, day: NaiveDate) -> Result<(Id, i64)> {
        let number = self.new_number(Numbered::Goal)?;
        self.connection.execute(
            "INSERT INTO goal (number, key, title, added, position) \
             VALUES (?1, ?2, ?3, ?4, (SELECT ifnull(max(position) + 1, 0) FROM goal))",
            params![number, fold(&goal.title), goal.title.trim(), day],
        )?;
        let id = self.connection.last_insert_rowid();
        self.set_goal(id, goal)?;
        Ok((id, number))
    }

    /// Makes a goal say what `goal` says.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_goal(&self, id: Id, goal: &Goal) -> Result<()> {
        self.connection.execute(
            "UPDATE goal SET key = ?, title = ?, baseline = ?, baseline_on = ?, target = ?, unit = ?, due = ?, measure = ?, \
             caution = ?, benefit_id = (SELECT id FROM benefit WHERE key = ?) WHERE id = ?",
            params![
                fold(&goal.title),
                goal.title.trim(),
                goal.baseline,
                goal.baseline_on,
                goal.target,
                goal.unit,
                goal.due,
                goal.measure,
                goal.caution,
                goal.benefit.as_deref().map(fold),
                id
            ],
        )?;
        Ok(())
    }

    /// Notes where a goal stood on a day; what was noted for that day before, if anything.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn read_goal(&self, goal: Id, reading: &StoredReading) -> Result<Option<StoredReading>> {
        let before = self.goal_readings(goal)?.into_iter().find(|known| known.day == reading.day);
        self.connection.execute(
            "INSERT INTO goal_reading (goal_id, day, value, on_track, note) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE \
             SET value = excluded.value, on_track = excluded.on_track, note = excluded.note",
            params![goal, reading.day, reading.value, reading.on_track, reading.note],
        )?;
        Ok(before)
    }

    /// Notes that a goal was reached or dropped on a day, or (without one) that it is open again.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn end_goal(&self, goal: Id, ended: Option<(GoalStatus, NaiveDate)>, reason: Option<&str>) -> Result<()> {
        use crate::domain::Worded;
        let status = ended.map_or(GoalStatus::Open, |(status, _)| status);
        self.connection.execute(
            "UPDATE goal SET status = ?, ended = ?, reason = ? WHERE id = ?",
            params![status.word(), ended.map(|(_, day)| day), reason, goal],
        )?;
        Ok(())
    }
}
