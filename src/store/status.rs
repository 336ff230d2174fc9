//! What a look at the week needs beside the facts of an evaluation.

use rusqlite::OptionalExtension;

use super::{Reader, SessionFilter};
use crate::domain::session::SessionStatus;
use crate::domain::week::{Closed, Planned, WeekFacts};
use crate::error::Result;

impl Reader {
    /// What is planned, who was welcomed, who was spoken to, and whether the community is closed.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn week_facts(&self) -> Result<WeekFacts> {
        let filter =
            SessionFilter { status: Some(SessionStatus::Planned), earliest_first: true, ..SessionFilter::default() };
        let planned = self.listed_sessions(&filter)?.into_iter().map(|session| Planned {
            slug: session.slug,
            title: session.title,
            start: session.start,
            facilitators: session.facilitators,
        });
        let mut closing =
            self.connection.prepare_cached("SELECT closed, reason FROM closing WHERE reopened IS NULL")?;
        Ok(WeekFacts {
            planned: planned.collect(),
            welcomed: self.rows("SELECT handle FROM welcome JOIN member ON member.id = member_id", |row| row.get(0))?,
            contacted: self.rows(
                "SELECT handle, max(day) FROM contact JOIN member ON member.id = member_id GROUP BY member.id",
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?,
            closed: closing.query_row([], |row| Ok(Closed { day: row.get(0)?, reason: row.get(1)? })).optional()?,
        })
    }
}
