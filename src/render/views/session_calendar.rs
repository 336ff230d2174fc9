//! What an import of a calendar did, or would do.

use chrono::NaiveDate;
use serde::Serialize;

use super::session::as_text;
use crate::domain::calendar::Start;
use crate::render::page::{Block, Span, Style, plain};
use crate::render::words::{self, counted};

/// What came of one calendar.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CalendarSummary {
    /// The file.
    pub file: String,
    /// The last day that was planned for.
    pub until: NaiveDate,
    /// Sessions that were new.
    pub planned: Vec<PlannedSession>,
    /// Sessions that are planned otherwise than before.
    pub changed: Vec<ChangedSession>,
    /// Sessions that were planned and are not to be held.
    pub cancelled: Vec<ChangedSession>,
    /// Sessions that were planned by hand and belong to the calendar from now on.
    pub adopted: usize,
    /// Sessions that stand as the calendar says.
    pub unchanged: usize,
    /// Events that were held already, which no calendar changes.
    pub held: usize,
    /// Sessions that were changed here after the calendar was written.
    pub older: usize,
    /// Events that are called off and were never planned here.
    #[serde(skip)]
    pub cancelled_before: usize,
    /// Events before today.
    pub past: usize,
    /// Whether it plans beyond the last day.
    pub beyond: bool,
}

/// A session that is new.
#[derive(Debug, Clone, Serialize)]
pub struct PlannedSession {
    /// Its slug.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// When it starts: a date, or a date and time with its offset.
    #[serde(serialize_with = "as_text")]
    pub starts: Start,
    /// The identifier of the event or series.
    #[serde(skip)]
    pub series: String,
}

/// A session that changed.
#[derive(Debug, Clone, Serialize)]
pub struct ChangedSession {
    /// Its slug.
    pub slug: String,
    /// Its title before.
    pub title: String,
    /// A sentence a change.
    pub changes: Vec<String>,
}

impl CalendarSummary {
    /// What to say on the way.
    pub fn notes(&self) -> Vec<String> {
        let number = |number: usize, one: &str, many: &str| match number {
            0 => None,
            1 => Some(format!("{}: 1 {one}", self.file)),
            number => Some(format!("{}: {number} {many}", self.file)),
        };
        let beyond = format!(
            "{}: what comes after {} was left out; a longer --horizon takes it in",
            self.file,
            words::day(self.until)
        );
        let notes = [
            number(
                self.past,
                "event before today was passed over: a calendar plans, and does not say who came",
                "events before today were passed over: a calendar plans, and does not say who came",
            ),
            self.beyond.then_some(beyond),
            number(
                self.older,
                "session was changed here since the calendar was written, and stays as it is",
                "sessions were changed here since the calendar was written, and stay as they are",
            ),
            number(
                self.held,
                "event was held already, and stays as it is",
                "events were held already, and stay as they are",
            ),
            number(
                self.cancelled_before,
                "event that is called off was never planned here",
                "events that are called off were never planned here",
            ),
        ];
        notes.into_iter().flatten().collect()
    }

    /// Its lines on the page.
    pub(super) fn blocks(&self, dry_run: bool) -> Vec<Block> {
        let mark = |changes: bool| match (changes, dry_run) {
            (false, _) => Span::new("= ", Style::Dim),
            (true, true) => Span::new("would: ", Style::Dim),
            (true, false) => Span::new("✓ ", Style::Good),
        };
        let line = |changes: bool, text: String| Block::Text(vec![mark(changes), plain(text)]);
        let changes = !(self.planned.is_empty() && self.changed.is_empty() && self.cancelled.is_empty());
        let mut blocks = vec![line(changes, format!("{} (calendar): {}", self.file, self.words(dry_run)))];
        let mut rest = self.planned.as_slice();
        while let Some(first) = rest.first() {
            let same = |one: &&PlannedSession| one.series == first.series && one.title == first.title;
            let run = rest.iter().take_while(same).count();
            let (series, after) = rest.split_at(run);
            rest = after;
            let text = match series {
                [one] => format!("{} on {}: {}", one.title, words::start(one.starts), one.slug),
                [one, .., last] => {
                    let days = format!("{} to {}", words::start(one.starts), words::start(last.starts));
                    format!("{}, {run} times: {days}", one.title)
                }
                [] => continue,
            };
            blocks.push(Block::Text(vec![plain(format!("  {text}"))]));
        }
        for one in self.changed.iter().chain(&self.cancelled) {
            let text = format!("  {} ({}): {}", one.title, one.slug, one.changes.join("; "));
            blocks.push(Block::Text(vec![plain(text)]));
        }
        blocks
    }

    fn words(&self, dry_run: bool) -> String {
        let parts: Vec<String> = [
            (self.planned.len(), "plan", "planned"),
            (self.changed.len(), "change", "changed"),
            (self.cancelled.len(), "cancel", "cancelled"),
        ]
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .enumerate()
        .map(|(place, (number, now, then))| {
            let what = if place == 0 { counted(number, "session", "sessions") } else { number.to_string() };
            format!("{} {what}", if dry_run { now } else { then })
        })
        .collect();
        let by_hand = match self.adopted {
            0 => String::new(),
            number => format!("; {} planned by hand", counted(number, "session was", "sessions were")),
        };
        let there = match self.unchanged {
            0 => String::new(),
            number => format!("{} there already", counted(number, "session was", "sessions were")),
        };
        match (parts.is_empty(), there.is_empty()) {
            (true, true) => format!("nothing new{by_hand}"),
            (true, false) => format!("nothing new; {there}{by_hand}"),
            (false, true) => format!("{}{by_hand}", words::listed(&parts)),
            (false, false) => format!("{}; {there}{by_hand}", words::listed(&parts)),
        }
    }
}
