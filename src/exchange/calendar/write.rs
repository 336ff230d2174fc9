//! Sessions as a calendar. Times are written in UTC, which is right whatever clocks do; nobody is named.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Utc};
use icalendar::{Calendar, Component, Event, Property};

use crate::domain::calendar::Start;
use crate::domain::session::{SessionKind, SessionStatus};
use crate::domain::text::acts;

/// A session as a calendar has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The identifier of the event or series.
    pub uid: String,
    /// Which one of a series: `20261124T150000Z` or `20261124`; empty for an event that is none.
    pub occurrence: String,
    /// How often what is planned has changed.
    pub sequence: u32,
    /// The title.
    pub title: String,
    /// The kind: its word is the category.
    pub kind: SessionKind,
    /// Where it stands.
    pub status: SessionStatus,
    /// When it begins.
    pub start: Start,
    /// Its length, where known.
    pub minutes: Option<u32>,
    /// Where it is.
    pub place: Option<String>,
    /// Where it is online.
    pub link: Option<String>,
    /// What it deals with.
    pub agenda: Option<String>,
}

/// Writes a calendar of that name. `stamp` is the time of writing.
pub fn write(name: &str, entries: &[Entry], stamp: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", concat!("-//praktik//praktik ", env!("CARGO_PKG_VERSION"), "//EN")),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &one_line(name)),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for entry in entries {
        calendar.push(event(entry, stamp));
    }
    calendar.to_string()
}

fn event(entry: &Entry, stamp: DateTime<Utc>) -> Event {
    let mut event = Event::new();
    let mut put = |key: &str, value: String| {
        event.append_property(Property::new(key, value));
    };
    put("UID", one_line(&entry.uid));
    put("DTSTAMP", instant(stamp));
    put("LAST-MODIFIED", instant(stamp));
    put("SEQUENCE", entry.sequence.to_string());
    put("SUMMARY", one_line(&entry.title));
    put("CATEGORIES", entry.kind.word().to_owned());
    let status = if entry.status == SessionStatus::Cancelled { "CANCELLED" } else { "CONFIRMED" };
    put("STATUS", status.to_owned());
    if let Some(place) = entry.place.as_deref().map(one_line).filter(|place| !place.is_empty()) {
        put("LOCATION", place);
    }
    if let Some(link) = entry.link.as_deref().map(address).filter(|link| !link.is_empty()) {
        put("URL", link);
    }
    if let Some(agenda) = entry.agenda.as_deref().map(lines).filter(|agenda| !agenda.is_empty()) {
        put("DESCRIPTION", agenda);
    }
    event.append_property(start(&entry.start));
    let minutes = entry.minutes.map(i64::from).filter(|_| entry.start.time.is_some());
    if let Some(end) = minutes.and_then(|minutes| later(&entry.start, minutes)) {
        event.append_property(Property::new("DTEND", end));
    }
    if !entry.occurrence.is_empty() {
        let mut stands_for = Property::new("RECURRENCE-ID", one_line(&entry.occurrence));
        if !entry.occurrence.contains('T') {
            stands_for.add_parameter("VALUE", "DATE");
        }
        event.append_property(stands_for);
    }
    event.done()
}

fn start(start: &Start) -> Property {
    match moment(start, 0) {
        Some(moment) => Property::new("DTSTART", moment),
        None => Property::new("DTSTART", day(start.day)).add_parameter("VALUE", "DATE").done(),
    }
}

/// The time so many minutes after a start; `None` for a day without a time.
fn moment(start: &Start, minutes: i64) -> Option<String> {
    let (time, offset) = start.time?;
    let local = start.day.and_time(time).checked_add_signed(Duration::try_minutes(minutes)?)?;
    let named = |at: &NaiveDateTime| (1..=9999).contains(&at.year());
    let utc = local.checked_sub_offset(offset).filter(named);
    // At both ends of the calendar UTC has no year: there the wall clock stands for itself.
    named(&local).then_some(())?;
    Some(utc.map_or_else(|| local.format("%Y%m%dT%H%M%S").to_string(), |utc| instant(utc.and_utc())))
}

fn later(start: &Start, minutes: i64) -> Option<String> {
    moment(start, minutes).filter(|_| minutes > 0)
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn instant(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A text on one line in which nothing acts.
fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !acts(*c)).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text of several lines in which nothing acts.
fn lines(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let spaced = line.chars().map(|c| if c == '\t' { ' ' } else { c });
        spaced.filter(|c| !acts(*c)).collect::<String>().trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// An address without anything that no address has.
fn address(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !acts(*c)).collect()
}
