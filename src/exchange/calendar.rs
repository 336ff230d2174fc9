//! Calendars (iCalendar, RFC 5545): what they plan, read for a community; and a community's sessions, written as one.

mod event;
mod lines;
mod rule;
mod series;
mod times;
mod write;
mod zones;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Offset};
use chrono_tz::Tz;

pub use event::Outline;
pub use write::{Entry, write};

use super::source::Source;
use crate::domain::calendar::Start;
use crate::error::{Error, Result};
use event::Event;
use lines::Component;
use rule::Budget;
use times::Time;
use zones::{Zone, Zones};

/// At most so many occurrences of one series are planned.
pub const MOST_OF_A_SERIES: usize = 1_000;

/// The days that a calendar is read for.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// Today: what was before is over.
    pub from: NaiveDate,
    /// The last day that is planned for.
    pub until: NaiveDate,
    /// The zone of the community.
    pub zone: Tz,
}

/// Where an occurrence lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lies {
    /// Before today.
    Before,
    /// In the days that are planned for.
    Within,
    /// After them.
    After,
}

/// One event, or one occurrence of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The identifier of the event or series.
    pub uid: String,
    /// Which one of a series, by the start that the rule gives it (`20261124T150000Z` or `20261124`); empty for an event
    /// that is none.
    pub occurrence: String,
    /// The day that the rule gives it, in the zone of the community.
    pub day: NaiveDate,
    /// How often what is planned has changed.
    pub sequence: u32,
    /// Whether it is called off.
    pub cancelled: bool,
    /// When it begins, in the zone of the community.
    pub start: Start,
    /// Where that lies.
    pub lies: Lies,
    /// What it says.
    pub outline: Outline,
}

/// What a file of calendars holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What is planned in the window, and single events and exceptions outside of it; by event, then by start.
    pub occurrences: Vec<Occurrence>,
    /// The events and series that the file holds whole: what it does not name of these is not planned any more.
    pub whole: BTreeSet<String>,
    /// How many occurrences lie before today.
    pub past: usize,
    /// Whether something lies after the window.
    pub beyond: bool,
    /// What a reader should know: what was passed over, or read otherwise than one might think.
    pub notes: Vec<String>,
}

/// The largest calendar that is read.
const LARGEST: u64 = 64 << 20;

/// Whether a file is a calendar, by its first line or its name.
pub fn is_calendar(source: &Source) -> bool {
    const FIRST: &str = "BEGIN:VCALENDAR";
    let named = std::path::Path::new(source.file()).extension().is_some_and(|end| end.eq_ignore_ascii_case("ics"));
    named || source.start().trim_start().get(..FIRST.len()).is_some_and(|start| start.eq_ignore_ascii_case(FIRST))
}

/// Reads a calendar.
///
/// # Errors
/// For anything in it that cannot be read as a calendar: with the line.
pub fn read(source: &Source, window: &Window) -> Result<Calendar> {
    let (file, text) = (source.file(), source.whole(LARGEST)?);
    let calendars = lines::components(&text, file)?;
    let calendars: Vec<&Component> = calendars.iter().filter(|one| one.name == "VCALENDAR").collect();
    if calendars.is_empty() {
        return Err(Error::bad_data("this is no calendar: it holds no VCALENDAR").at(format!("{file}:1")));
    }
    let mut zones = Zones::new(file, window.zone, window.until.year().saturating_add(1));
    for calendar in &calendars {
        zones.add(calendar);
    }
    let mut budget = Budget::default();
    let mut found = Calendar::default();
    let mut events: BTreeMap<String, Vec<Event<'_>>> = BTreeMap::new();
    let (mut invited, mut others, mut ranges) = (false, 0_usize, false);
    for calendar in &calendars {
        let withdrawn = calendar.line("METHOD").is_some_and(|line| line.value().eq_ignore_ascii_case("CANCEL"));
        for component in &calendar.inside {
            if component.name != "VEVENT" {
                others += usize::from(component.name != "VTIMEZONE");
                continue;
            }
            let mut event = Event::read(component, &mut zones, file, &mut budget)?;
            event.cancelled |= withdrawn;
            invited |= component.line("ATTENDEE").is_some();
            ranges |= component.line("RECURRENCE-ID").is_some_and(|line| line.parameter("RANGE").is_some());
            events.entry(event.uid.clone()).or_default().push(event);
        }
    }
    let mut reading = series::Reading { file, window, zones, budget: &mut budget, found: &mut found };
    for (uid, events) in events {
        reading.take(uid, events)?;
    }
    let mut notes = std::mem::take(&mut reading.zones.notes);
    if invited {
        notes.push("who was invited is not read: an accepted invitation is not attendance".to_owned());
    }
    if ranges {
        notes.push("an exception for one session and all after it (RANGE) is read for that one only".to_owned());
    }
    match others {
        0 => {}
        1 => notes.push("1 entry that is no event was passed over".to_owned()),
        many => notes.push(format!("{many} entries that are no events were passed over")),
    }
    found.notes.extend(notes);
    Ok(found)
}

/// When a time is, in the zone of the community; `None` outside of the years 1 to 9999.
fn start_of(time: &Time, zone: Tz) -> Option<Start> {
    let start = match time {
        Time::Day(day) => Start::on(*day),
        Time::At(local, in_zone) => {
            let at = in_zone.instant(*local);
            // Beyond the calendar there is no wall clock.
            at.naive_utc().checked_add_signed(chrono::Duration::days(2))?;
            at.naive_utc().checked_sub_signed(chrono::Duration::days(2))?;
            let placed = at.with_timezone(&zone);
            // Before standard time offsets had seconds, for which the written form has no room.
            let seconds = placed.offset().fix().local_minus_utc() / 60 * 60;
            let offset = chrono::FixedOffset::east_opt(seconds)?;
            let local = at.naive_utc().checked_add_offset(offset)?;
            Start { day: local.date(), time: Some((local.time(), offset)) }
        }
    };
    (1..=9999).contains(&start.day.year()).then_some(start)
}
