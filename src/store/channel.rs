//! Channels: monthly totals, without names.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::session::parsed;
use super::{Reader, Writer};
use crate::domain::record::month;
use crate::domain::text::fold;
use crate::error::Result;

/// The totals of a channel in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelTotals {
    /// The channel's name.
    pub channel: String,
    /// The first day of the month.
    pub month: NaiveDate,
    /// How many people wrote.
    pub people: Option<u32>,
    /// How many questions were asked, and how many of them answered.
    pub questions: Option<(u32, u32)>,
}

const TOTALS: &str = "SELECT channel.name, month, people, asked, answered FROM channel_month \
     JOIN channel ON channel.id = channel_id";

fn totals(row: &Row<'_>) -> rusqlite::Result<ChannelTotals> {
    let (asked, answered): (Option<u32>, Option<u32>) = (row.get(3)?, row.get(4)?);
    Ok(ChannelTotals {
        channel: row.get(0)?,
        month: parsed(row, 1, month)?,
        people: row.get(2)?,
        questions: asked.zip(answered),
    })
}

fn in_file(month: NaiveDate) -> String {
    month.format("%Y-%m").to_string()
}

impl Reader {
    /// All totals, the newest month first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn channel_totals(&self) -> Result<Vec<ChannelTotals>> {
        let order = "ORDER BY month DESC, channel.position IS NULL, channel.position, channel.key";
        self.rows(&format!("{TOTALS} {order}"), totals)
    }

    /// The totals of a channel, by its exact name, in a month.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn channel_month(&self, channel: &str, month: NaiveDate) -> Result<Option<ChannelTotals>> {
        let sql = format!("{TOTALS} WHERE channel.key = ? AND month = ?");
        Ok(self.connection.query_row(&sql, params![fold(channel), in_file(month)], totals).optional()?)
    }
}

impl Writer {
    /// Notes the totals of a channel in a month, instead of those that were noted.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_channel_month(&self, noted: &ChannelTotals) -> Result<()> {
        self.remove_channel_month(&noted.channel, noted.month)?;
        self.connection.execute(
            "INSERT INTO channel_month (channel_id, month, people, asked, answered) \
             VALUES ((SELECT id FROM channel WHERE key = ?), ?, ?, ?, ?)",
            params![
                fold(&noted.channel),
                in_file(noted.month),
                noted.people,
                noted.questions.map(|(asked, _)| asked),
                noted.questions.map(|(_, answered)| answered)
            ],
        )?;
        Ok(())
    }

    /// Takes out the totals of a channel in a month; whether there were any.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn remove_channel_month(&self, channel: &str, month: NaiveDate) -> Result<bool> {
        let sql = "DELETE FROM channel_month WHERE channel_id = (SELECT id FROM channel WHERE key = ?) AND month = ?";
        Ok(self.connection.execute(sql, params![fold(channel), in_file(month)])? > 0)
    }
}
