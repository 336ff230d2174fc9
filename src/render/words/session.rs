//! When a session is, in words.

use chrono::NaiveDate;

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
