//! The charter: what it says now, and the days it was reviewed on.

use chrono::NaiveDate;
use rusqlite::{Row, params};

use super::{Id, Reader, Writer};
use crate::domain::calendar;
use crate::domain::charter::{Award, Bound, Channel, Charter, MeasureBounds, Pause, Role, Scope};
use crate::domain::text::fold;
use crate::error::Result;

impl Reader {
    /// What the community calls itself.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn community_name(&self) -> Result<String> {
        Ok(self.connection.query_row("SELECT name FROM charter", [], |row| row.get(0))?)
    }

    /// The community's time zone.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn zone(&self) -> Result<chrono_tz::Tz> {
        let name: String = self.connection.query_row("SELECT time_zone FROM charter", [], |row| row.get(0))?;
        Ok(calendar::zone(&name).unwrap_or(chrono_tz::UTC))
    }

    /// The whole charter.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn charter(&self) -> Result<Charter> {
        let base = self.connection.query_row(
            "SELECT name, purpose, cadence, sponsor, who_may_join, time_asked, retention, time_zone, tie_cap FROM charter",
            [],
            |row| {
                Ok(Charter {
                    name: row.get(0)?,
                    purpose: row.get(1)?,
                    cadence: row.get(2)?,
                    sponsor: row.get(3)?,
                    who_may_join: row.get(4)?,
                    time_asked: row.get(5)?,
                    retention: row.get(6)?,
                    time_zone: row.get(7)?,
                    tie_cap: row.get(8)?,
                    ..Charter::default()
                })
            },
        )?;
        Ok(Charter {
            scope: Scope { inside: self.lines("scope_in")?, outside: self.lines("scope_out")? },
            focus_topics: self
                .rows("SELECT name FROM topic WHERE focus IS NOT NULL ORDER BY focus", |row| row.get(0))?,
            roles: self.rows(
                "SELECT name, responsibilities, required, holders_needed FROM role WHERE position IS NOT NULL \
                 ORDER BY position",
                |row| {
                    Ok(Role {
                        name: row.get(0)?,
                        responsibilities: row.get(1)?,
                        required: row.get(2)?,
                        count: row.get(3)?,
                    })
                },
            )?,
            goals: self.open_goals()?,
            benefits: self
                .rows("SELECT text FROM benefit WHERE position IS NOT NULL ORDER BY position", |row| row.get(0))?,
            channels: self
                .rows("SELECT name, url, purpose FROM channel WHERE position IS NOT NULL ORDER BY position", |row| {
                    Ok(Channel { name: row.get(0)?, url: row.get(1)?, purpose: row.get(2)? })
                })?,
            awards: self
                .rows("SELECT name, criteria FROM award WHERE position IS NOT NULL ORDER BY position", |row| {
                    Ok(Award { name: row.get(0)?, criteria: row.get(1)? })
                })?,
            norms: self.lines("norm")?,
            pauses: self.rows("SELECT first_day, last_day, reason FROM pause ORDER BY first_day, last_day", |row| {
                Ok(Pause { from: row.get(0)?, until: row.get(1)?, reason: row.get(2)? })
            })?,
            measures: self
                .rows("SELECT measure, good_low, good_high, watch_low, watch_high FROM measure_bound", |row| {
                    let bounds = MeasureBounds { good: bound(row, 1)?, watch: bound(row, 3)? };
                    Ok((row.get::<_, String>(0)?, bounds))
                })?
                .into_iter()
                .collect(),
            ..base
        })
    }

    /// The days on which the charter was reviewed, the first being that of its beginning.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn charter_reviews(&self) -> Result<Vec<NaiveDate>> {
        self.rows("SELECT day FROM charter_review ORDER BY day, id", |row| row.get(0))
    }

    /// The names of the charter's channels, in its order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn channel_names(&self) -> Result<Vec<String>> {
        self.rows("SELECT name FROM channel WHERE position IS NOT NULL ORDER BY position", |row| row.get(0))
    }

    /// The benefits of the charter, in its order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn benefit_texts(&self) -> Result<Vec<String>> {
        self.rows("SELECT text FROM benefit WHERE position IS NOT NULL ORDER BY position", |row| row.get(0))
    }

    fn lines(&self, section: &str) -> Result<Vec<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT text FROM charter_line WHERE section = ? ORDER BY position")?;
        Ok(statement.query_map([section], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// All rows of a query without parameters.
    pub(super) fn rows<T>(&self, sql: &str, read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?)
    }
}

/// A bound from its two columns: low alone is a number, low and high are a band.
fn bound(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<Bound>> {
    let (low, high): (Option<f64>, Option<f64>) = (row.get(first)?, row.get(first + 1)?);
    Ok(match (low, high) {
        (Some(low), Some(high)) => Some(Bound::Band([low, high])),
        (Some(number), None) => Some(Bound::Number(number)),
        _ => None,
    })
}

/// The two columns of a bound.
fn columns(bound: Option<Bound>) -> (Option<f64>, Option<f64>) {
    match bound {
        None => (None, None),
        Some(Bound::Number(number)) => (Some(number), None),
        Some(Bound::Band([low, high])) => (Some(low), Some(high)),
    }
}

impl Writer {
    /// Makes the charter say what `charter` says. What it no longer lists stays known for what refers to it; goals it no
    /// longer lists are dropped on `today`.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_charter(&self, charter: &Charter, today: NaiveDate) -> Result<()> {
        let db = &self.connection;
        let zone = charter.zone().name();
        db.execute(
            "INSERT INTO charter (id, name, purpose, cadence, sponsor, who_may_join, time_asked, retention, time_zone, tie_cap) \
             VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, \
             purpose = excluded.purpose, cadence = excluded.cadence, sponsor = excluded.sponsor, \
             who_may_join = excluded.who_may_join, time_asked = excluded.time_asked, retention = excluded.retention, \
             time_zone = excluded.time_zone, tie_cap = excluded.tie_cap",
            params![
                charter.name.trim(),
                charter.purpose,
                charter.cadence,
                charter.sponsor,
                charter.who_may_join,
                charter.time_asked,
                charter.retention,
                zone,
                charter.tie_cap
            ],
        )?;
        self.set_lines("scope_in", &charter.scope.inside)?;
        self.set_lines("scope_out", &charter.scope.outside)?;
        self.set_lines("norm", &charter.norms)?;
        db.execute("UPDATE topic SET focus = NULL WHERE focus IS NOT NULL", [])?;
        for (place, name) in (0i64..).zip(&charter.focus_topics) {
            let topic = self.topic(name)?;
            db.execute("UPDATE topic SET focus = ?, name = ? WHERE id = ?", params![place, name.trim(), topic])?;
        }
        self.set_roles(&charter.roles)?;
        db.execute("UPDATE benefit SET position = NULL", [])?;
        for (place, text) in (0i64..).zip(&charter.benefits) {
            db.execute(
                "INSERT INTO benefit (key, text, position) VALUES (?, ?, ?) \
                 ON CONFLICT (key) DO UPDATE SET text = excluded.text, position = excluded.position",
                params![fold(text), text, place],
            )?;
        }
        self.set_goals(&charter.goals, today)?;
        db.execute("UPDATE channel SET position = NULL", [])?;
        for (place, channel) in (0i64..).zip(&charter.channels) {
            db.execute(
                "INSERT INTO channel (key, name, url, purpose, position) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO \
                 UPDATE SET name = excluded.name, url = excluded.url, purpose = excluded.purpose, position = excluded.position",
                params![fold(&channel.name), channel.name, channel.url, channel.purpose, place],
            )?;
        }
        db.execute("UPDATE award SET position = NULL", [])?;
        for (place, award) in (0i64..).zip(&charter.awards) {
            db.execute(
                "INSERT INTO award (key, name, criteria, position) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO \
                 UPDATE SET name = excluded.name, criteria = excluded.criteria, position = excluded.position",
                params![fold(&award.name), award.name, award.criteria, place],
            )?;
        }
        self.set_pauses(&charter.pauses)?;
        db.execute("DELETE FROM measure_bound", [])?;
        for (measure, bounds) in &charter.measures {
            let ((good_low, good_high), (watch_low, watch_high)) = (columns(bounds.good), columns(bounds.watch));
            db.execute(
                "INSERT INTO measure_bound (measure, good_low, good_high, watch_low, watch_high) VALUES (?, ?, ?, ?, ?)",
                params![measure, good_low, good_high, watch_low, watch_high],
            )?;
        }
        Ok(())
    }

    /// A pause that was there already keeps its row.
    fn set_pauses(&self, pauses: &[Pause]) -> Result<()> {
        let there: Vec<(Id, NaiveDate, NaiveDate)> =
            self.rows("SELECT id, first_day, last_day FROM pause", |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        for (id, from, until) in there {
            if !pauses.iter().any(|pause| (pause.from, pause.until) == (from, until)) {
                self.connection.execute("DELETE FROM pause WHERE id = ?", [id])?;
            }
        }
        for pause in pauses {
            self.connection.execute(
                "INSERT INTO pause (first_day, last_day, reason) VALUES (?, ?, ?) \
                 ON CONFLICT (first_day, last_day) DO UPDATE SET reason = excluded.reason",
                params![pause.from, pause.until, pause.reason],
            )?;
        }
        Ok(())
    }

    fn set_lines(&self, section: &str, lines: &[String]) -> Result<()> {
        self.connection.execute("DELETE FROM charter_line WHERE section = ?", [section])?;
        for (place, text) in (0i64..).zip(lines) {
            self.connection.execute(
                "INSERT INTO charter_line (section, position, text) VALUES (?, ?, ?)",
                params![section, place, text],
            )?;
        }
        Ok(())
    }

    fn set_roles(&self, roles: &[Role]) -> Result<()> {
        self.connection.execute("UPDATE role SET position = NULL", [])?;
        for (place, role) in (0i64..).zip(roles) {
            self.connection.execute(
                "INSERT INTO role (key, name, responsibilities, required, holders_needed, position) \
                 VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name, \
                 responsibilities = excluded.responsibilities, required = excluded.required, \
                 holders_needed = excluded.holders_needed, position = excluded.position",
                params![fold(&role.name), role.name, role.responsibilities, role.required, role.count, place],
            )?;
        }
        Ok(())
    }

    /// Notes that the charter was reviewed on a day.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_charter_review(&self, day: NaiveDate, note: Option<&str>, reviewer: Option<super::Id>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO charter_review (day, note, reviewer_id) VALUES (?, ?, ?)",
            params![day, note, reviewer],
        )?;
        Ok(())
    }
}
