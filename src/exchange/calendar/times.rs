//! Dates, times, offsets and durations as calendars write them.

use chrono::{Datelike, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use super::lines::Line;
use super::rule::Budget;
use super::zones::{Zone, Zones};
use crate::error::{Error, Result};

/// A day or a time, with the zone it is meant in.
#[derive(Debug, Clone)]
pub(super) enum Time {
    /// A day without a time.
    Day(NaiveDate),
    /// A wall clock in a zone.
    At(NaiveDateTime, Zone),
}

impl Time {
    /// How it counts in a series: the wall clock, midnight for a day.
    pub(super) fn local(&self) -> NaiveDateTime {
        match self {
            Self::Day(day) => day.and_time(NaiveTime::MIN),
            Self::At(local, _) => *local,
        }
    }

    /// The same day or zone, at another wall clock.
    pub(super) fn with(&self, local: NaiveDateTime) -> Self {
        match self {
            Self::Day(_) => Self::Day(local.date()),
            Self::At(_, zone) => Self::At(local, zone.clone()),
        }
    }

    /// What names an occurrence of a series: the instant, or the day.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Day(day) => day.format("%Y%m%d").to_string(),
            Self::At(local, zone) => zone.instant(*local).format("%Y%m%dT%H%M%SZ").to_string(),
        }
    }

    /// From one to the other in minutes; `None` where one of the two is a day.
    pub(super) fn minutes_to(&self, end: &Self) -> Option<i64> {
        match (self, end) {
            (Self::At(from, zone), Self::At(to, other)) => {
                Some((other.instant(*to) - zone.instant(*from)).num_minutes())
            }
            _ => None,
        }
    }
}

/// `20261124`.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let shaped = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    if shaped { NaiveDate::parse_from_str(text, "%Y%m%d").ok().filter(|day| day.year() >= 1) } else { None }
}

/// `20261124T160000`, `20261124T160000Z` or `20261124`, as a wall clock.
pub(super) fn local(text: &str) -> Option<NaiveDateTime> {
    let text = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    let Some((date, clock)) = text.split_once(['T', 't']) else {
        return Some(day(text)?.and_time(NaiveTime::MIN));
    };
    if clock.len() != 6 || !clock.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| clock.get(range)?.parse::<u32>().ok();
    // A leap second counts as the one before it.
    let time = NaiveTime::from_hms_opt(part(0..2)?, part(2..4)?, part(4..6)?.min(59))?;
    Some(day(date)?.and_time(time))
}

/// `+0700`, `-0330`, `+071200`.
pub(super) fn offset(text: &str) -> Option<FixedOffset> {
    let (sign, digits) = match text.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    if !matches!(digits.len(), 4 | 6) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |at: usize| digits.get(at..at + 2).map_or(Some(0), |text| text.parse::<i32>().ok());
    FixedOffset::east_opt(sign * (part(0)? * 3600 + part(2)? * 60 + part(4)?))
}

/// `PT1H30M`, `P1D`, `P2W`; `None` for what is no duration or a negative one.
pub(super) fn duration(text: &str) -> Option<Duration> {
    let text = text.strip_prefix('+').unwrap_or(text).strip_prefix('P')?;
    let (mut total, mut number, mut in_time) = (0_i64, None::<i64>, false);
    for c in text.chars() {
        let unit = match c {
            'T' if !in_time && number.is_none() => {
                in_time = true;
                continue;
            }
            '0'..='9' => {
                let digit = i64::from(c.to_digit(10)?);
                number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(digit)?);
                continue;
            }
            'W' if !in_time => 7 * 86_400,
            'D' if !in_time => 86_400,
            'H' if in_time => 3_600,
            'M' if in_time => 60,
            'S' if in_time => 1,
            _ => return None,
        };
        total = total.checked_add(number.take()?.checked_mul(unit)?)?;
    }
    if number.is_some() { None } else { Duration::try_seconds(total) }
}

/// The times of a line: one, or several between commas. Of a period, the beginning.
///
/// # Errors
/// One is no time, or its zone is not known: with the line.
pub(super) fn read(line: &Line, zones: &mut Zones<'_>, file: &str, budget: &mut Budget) -> Result<Vec<Time>> {
    let zone = match line.parameter("TZID") {
        Some(name) => zones.of(line, name, budget)?,
        None => zones.own(),
    };
    let one = |text: &str| {
        let text = text.split('/').next().unwrap_or(text).trim();
        if let Some(day) = day(text) {
            return Ok(Time::Day(day));
        }
        let zone = if text.ends_with(['Z', 'z']) { Zone::Known(chrono_tz::UTC) } else { zone.clone() };
        local(text).map(|local| Time::At(local, zone)).ok_or_else(|| {
            let said: String = text.chars().take(40).collect();
            Error::bad_data(format!("'{said}' is neither a date nor a time"))
                .at(format!("{file}:{}", line.number))
                .hint("a calendar writes 20261124, 20261124T160000 or 20261124T150000Z")
        })
    };
    line.value().split(',').filter(|text| !text.trim().is_empty()).map(one).collect()
}

/// The one time of a line.
///
/// # Errors
/// As [`read`], and where there is none.
pub(super) fn read_one(line: &Line, zones: &mut Zones<'_>, file: &str, budget: &mut Budget) -> Result<Time> {
    read(line, zones, file, budget)?
        .into_iter()
        .next()
        .ok_or_else(|| Error::bad_data(format!("{} says no time", line.name())).at(format!("{file}:{}", line.number)))
}
