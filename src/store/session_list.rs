//! Sessions as a list: what each row shows, gathered in one statement.

use chrono::NaiveDate;
use rusqlite::ToSql;
use rusqlite::types::Value;

use super::session::{parsed, status};
use super::{Id, Reader};
use crate::domain::calendar::Start;
use crate::domain::session::{Part, SessionKind, SessionStatus};
use crate::error::Result;

/// Which sessions a list has. What is not said, is not asked for.
#[derive(Debug, Clone, Default)]
pub struct SessionFilter {
    /// Only those that stand so.
    pub status: Option<SessionStatus>,
    /// Only those of a kind.
    pub kind: Option<SessionKind>,
    /// Only those on a topic.
    pub topic: Option<Id>,
    /// Only those in which somebody had a part; all of these must hold.
    pub parts: Vec<(Part, Id)>,
    /// Only from this day on.
    pub from: Option<NaiveDate>,
    /// Only up to this day.
    pub until: Option<NaiveDate>,
    /// The earliest first, instead of the latest.
    pub earliest_first: bool,
    /// At most so many.
    pub limit: Option<usize>,
}

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedSession {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// When it starts.
    pub start: Start,
    /// Its length, where known.
    pub minutes: Option<u32>,
    /// How many members were present; `None` where nobody noted it.
    pub present: Option<u32>,
    /// How many guests were present.
    pub guests: u32,
    /// The handles of those who facilitate.
    pub facilitators: Vec<String>,
    /// The handles of those who present.
    pub presenters: Vec<String>,
    /// The topics.
    pub topics: Vec<String>,
}

/// Between the names that one column brings: a character that no name has.
const BETWEEN: char = '\u{1f}';

impl Reader {
    /// The sessions that a filter lets through, the latest first unless it says otherwise.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn listed_sessions(&self, filter: &SessionFilter) -> Result<Vec<ListedSession>> {
        let mut conditions: Vec<&str> = vec!["1"];
        let mut values: Vec<Value> = Vec::new();
        let mut only = |condition: &'static str, given: &[Value]| {
            conditions.push(condition);
            values.extend_from_slice(given);
        };
        let text = |word: &str| Value::Text(word.to_owned());
        if let Some(status) = filter.status {
            only("status = ?", &[text(status.word())]);
        }
        if let Some(kind) = filter.kind {
            only("kind = ?", &[text(kind.word())]);
        }
        if let Some(topic) = filter.topic {
            only("session.id IN (SELECT session_id FROM session_topic WHERE topic_id = ?)", &[topic.into()]);
        }
        for (part, member) in &filter.parts {
            only(
                "session.id IN (SELECT session_id FROM session_part WHERE part = ? AND member_id = ?)",
                &[text(part.word()), (*member).into()],
            );
        }
        if let Some(from) = filter.from {
            only("day >= ?", &[text(&from.to_string())]);
        }
        if let Some(until) = filter.until {
            only("day <= ?", &[text(&until.to_string())]);
        }
        let turn = if filter.earliest_first { "" } else { " DESC" };
        values.push(filter.limit.and_then(|limit| i64::try_from(limit).ok()).unwrap_or(-1).into());
        // The inner statement settles which rows there are; only those are counted and joined.
        let sql = format!(
            "SELECT slug, title, kind, status, starts, minutes, \
             CASE WHEN attendance_taken THEN (SELECT count(*) FROM attendance WHERE session_id = chosen.id) END, \
             (SELECT count(*) FROM guest WHERE session_id = chosen.id), \
             (SELECT group_concat(handle, char(31) ORDER BY handle) FROM session_part JOIN member ON member.id = member_id \
              WHERE session_id = chosen.id AND part = 'facilitator'), \
             (SELECT group_concat(handle, char(31) ORDER BY handle) FROM session_part JOIN member ON member.id = member_id \
              WHERE session_id = chosen.id AND part = 'presenter'), \
             (SELECT group_concat(name, char(31) ORDER BY key) FROM session_topic JOIN topic ON topic.id = topic_id \
              WHERE session_id = chosen.id) \
             FROM (SELECT * FROM session WHERE {} ORDER BY day{turn}, starts{turn}, slug{turn} LIMIT ?) AS chosen \
             ORDER BY day{turn}, starts{turn}, slug{turn}",
            conditions.join(" AND ")
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let values = rusqlite::params_from_iter(values.iter().map(|value| value as &dyn ToSql));
        let rows = statement.query_map(values, |row| {
            let names = |column: usize| -> rusqlite::Result<Vec<String>> {
                let text: Option<String> = row.get(column)?;
                Ok(text.map(|text| text.split(BETWEEN).map(str::to_owned).collect()).unwrap_or_default())
            };
            Ok(ListedSession {
                slug: row.get(0)?,
                title: row.get(1)?,
                kind: parsed(row, 2, SessionKind::parse)?,
                status: parsed(row, 3, status)?,
                start: parsed(row, 4, Start::parse)?,
                minutes: row.get(5)?,
                present: row.get(6)?,
                guests: row.get(7)?,
                facilitators: names(8)?,
                presenters: names(9)?,
                topics: names(10)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
