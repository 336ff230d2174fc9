//! What a look at the week needs beside the facts of an evaluation.

use chrono::NaiveDate;

use super::{Reader, SessionFilter};
use crate::domain::calendar::Span;
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
            to_forget: self.left_too_long(today)?,
            closed: self.closed()?.map(|it| Closed { day: it.day, reason: it.reason }),
        })
    }

    /// The handles of those who left longer ago than the charter's retention, and are not forgotten already.
    fn left_too_long(&self, today: NaiveDate) -> Result<Vec<String>> {
        let kept: Option<String> = self.connection.query_row("SELECT retention FROM charter", [], |row| row.get(0))?;
        let Some(kept) = kept.as_deref().and_then(|text| Span::parse(text).ok()) else { return Ok(Vec::new()) };
        let gone = self.rows(
            "SELECT handle, name, max(ended) FROM member JOIN spell ON member_id = member.id GROUP BY member.id \
             HAVING count(*) = count(ended) ORDER BY handle",
            |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, NaiveDate>(2)?)),
        )?;
        let due = gone.into_iter().filter(|(handle, name, left)| {
            !(name == "Forgotten member" && handle.starts_with("forgotten-"))
                && kept.after(*left).is_some_and(|end| end <= today)
        });
        Ok(due.map(|(handle, ..)| handle).collect())
    }
}
