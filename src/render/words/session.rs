//! When a session is, in words.

use chrono::{Datelike, Duration, NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;

use crate::domain::calendar::Start;

/// `Tue 24 Nov 2026, 16:00`; without the time where there is none.
pub fn start(start: Start) -> String {
    let day = format!("{} {}", start.day.format("%a"), super::day(start.day));
    match start.time {
        None => day,
        Some((time, _)) => format!("{day}, {}", time.format("%H:%M")),
    }
}

/// `2026-11-24 16:00`: as it can be typed again.
pub fn start_short(start: Start) -> String {
    match start.time {
        None => start.day.to_string(),
        Some((time, _)) => format!("{} {}", start.day, time.format("%H:%M")),
    }
}

/// `Tue 24 Nov, 16:00`: without the year where it is that of today.
pub fn start_within(start: Start, today: NaiveDate) -> String {
    let day = format!("{} {}", start.day.format("%a"), super::day_within(start.day, today));
    match start.time {
        None => day,
        Some((time, _)) => format!("{day}, {}", time.format("%H:%M")),
    }
}

/// `Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00)`: for somebody who is elsewhere. The zone is named
/// where it has the offset that the session was planned with.
pub fn start_with_zone(start: Start, minutes: Option<u32>, zone: Tz) -> String {
    let day = format!("{} {} {}", start.day.format("%A"), start.day.day(), start.day.format("%B %Y"));
    let Some((time, offset)) = start.time else {
        return minutes.map_or(day.clone(), |minutes| format!("{day}, {minutes} minutes"));
    };
    let from = start.day.and_time(time);
    let until = minutes.map(|minutes| from + Duration::minutes(i64::from(minutes)));
    let span = match (until, minutes) {
        (Some(until), _) if until.date() == start.day => {
            format!("{} – {}", time.format("%H:%M"), until.format("%H:%M"))
        }
        (_, Some(minutes)) => format!("{}, {minutes} minutes", time.format("%H:%M")),
        _ => time.format("%H:%M").to_string(),
    };
    let named = zone.offset_from_utc_datetime(&start.instant(zone).naive_utc()).fix() == offset && zone != Tz::UTC;
    let utc = if offset.local_minus_utc() == 0 { "UTC".to_owned() } else { format!("UTC{offset}") };
    let zone = if named { format!("{zone}, {utc}") } else { utc };
    format!("{day}, {span} ({zone})")
}
