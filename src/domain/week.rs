//! What a look at the week needs beside the facts of an evaluation: what is planned, who was welcomed, who was spoken to.

use chrono::NaiveDate;

use super::calendar::Start;

/// A session that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// When it starts.
    pub start: Start,
    /// The handles of those who facilitate, private ones too.
    pub facilitators: Vec<String>,
}

/// The end of a community.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// The day.
    pub day: NaiveDate,
    /// Why.
    pub reason: String,
}

/// What the facts of an evaluation do not hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WeekFacts {
    /// The sessions that are planned, the earliest first.
    pub planned: Vec<Planned>,
    /// The handles of those who got their letter of welcome.
    pub welcomed: Vec<String>,
    /// Who was last spoken to, and when.
    pub contacted: Vec<(String, NaiveDate)>,
    /// The handles of those who left longer ago than the charter's retention, private ones too.
    pub to_forget: Vec<String>,
    /// The end of the community, if it is closed.
    pub closed: Option<Closed>,
}
