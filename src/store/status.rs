//! What a look at the week needs beside the facts of an evaluation.

use chrono::NaiveDate;

use super::{Reader, SessionFilter};
use crate::domain::session::SessionStatus;
use crate::domain::week::{Closed, Planned, WeekFacts};
use crate::error::Result;

impl Reader {
    /// What is planned, who was welcomed, who was spoken to, whom to forget, and whether the community is closed.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn week_facts(&self, today: NaiveDate) -> Result<WeekFacts> {
        let filter =
            SessionFilter { status: Some(SessionStatus::Planned), earliest_first: true, ..SessionFilter::default() };
        let planned = self.listed_sessions(&filter)?.into_iter().map(|session| Planned {
            slug: session.slug,
            title: session.title,
            start: session.start,
            facilitators: session.facilitators,
        });
        Ok(WeekFacts {
            planned: planned.collect(),
            welcomed: self.rows("SELECT handle FROM welcome JOIN member ON member.id = member_id", |row| row.get(0))?,
            contacted: self.rows(
                "SELECT handle, max(day) FROM contact JOIN member ON member.id = member_id GROUP BY member.id",
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?,
            to_forget: self.forgetting_due(today)?.into_iter().map(|person| person.handle).collect(),
            closed: self.closed()?.map(|it| Closed { day: it.day, reason: it.reason }),
        })
    }
}
