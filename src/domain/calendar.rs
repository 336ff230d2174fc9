//! Days, moments and spans of time as people write them, in the community's time zone.

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, NaiveTime, Offset, TimeZone, Utc, Weekday};
use chrono_tz::Tz;

use super::Invalid;

/// Which way a weekday without a date points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// The last one, today included: for what has happened.
    Past,
    /// The next one, today included: for planning and due dates.
    Future,
}

/// A day, with a time of day where one was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The calendar day in the community's time zone.
    pub day: NaiveDate,
    /// The wall-clock time on that day; `None` where only the day is known.
    pub time: Option<NaiveTime>,
}

/// When a session starts: a bare date, or a date and time with the offset that was in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// The calendar day in the community's time zone.
    pub day: NaiveDate,
    /// Wall-clock time and its offset from UTC; `None` for a session that has only a date.
    pub time: Option<(NaiveTime, FixedOffset)>,
}

impl Start {
    /// Places a moment in a time zone. Where a clock change makes the time happen twice, the first one is meant.
    ///
    /// # Errors
    /// [`Invalid`] where a clock change skips that time on that day.
    pub fn new(moment: Moment, zone: Tz) -> Result<Self, Invalid> {
        let Some(time) = moment.time else {
            return Ok(Self { day: moment.day, time: None });
        };
        match zone.from_local_datetime(&moment.day.and_time(time)).earliest() {
            Some(placed) => {
                // Before standard time offsets had seconds, for which the written form has no room.
                let offset = placed.offset().fix();
                let whole = FixedOffset::east_opt(offset.local_minus_utc() / 60 * 60).unwrap_or(offset);
                Ok(Self { day: moment.day, time: Some((time, whole)) })
            }
            None => Err(Invalid::new(
                "a time that exists",
                format!("{} {}", moment.day, time.format("%H:%M")),
                format!("the clocks of {zone} skip that time on that day"),
            )),
        }
    }

    /// A bare date.
    pub fn on(day: NaiveDate) -> Self {
        Self { day, time: None }
    }

    /// The instant it starts; a bare date starts with its day in `zone`.
    pub fn instant(&self, zone: Tz) -> DateTime<Utc> {
        match self.time {
            Some((time, offset)) => DateTime::from_naive_utc_and_offset(self.day.and_time(time) - offset, Utc),
            None => start_of_day(self.day, zone),
        }
    }

    /// Reads what [`std::fmt::Display`] wrote: `2026-11-24` or `2026-11-24T16:00:00+07:00`.
    ///
    /// # Errors
    /// [`Invalid`] for any other text.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            return Ok(Self::on(day));
        }
        match DateTime::parse_from_rfc3339(text) {
            Ok(at) => {
                let local = at.naive_local();
                Ok(Self { day: local.date(), time: Some((local.time(), *at.offset())) })
            }
            Err(_) => Err(Invalid::new("a start", text, "a start is a date, or a date and time with an offset")),
        }
    }
}

impl std::fmt::Display for Start {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.time {
            None => write!(f, "{}", self.day),
            Some((time, offset)) => write!(f, "{}T{}{}", self.day, time.format("%H:%M:%S"), offset),
        }
    }
}

/// The first instant of `day` in `zone` (00:00, or the first time after it where a clock change skips midnight).
fn start_of_day(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    (0..=24)
        .find_map(|quarter| zone.from_local_datetime(&(midnight + chrono::Duration::minutes(15 * quarter))).earliest())
        .map_or_else(|| midnight.and_utc(), |at| at.with_timezone(&Utc))
}

/// The calendar day of an instant in a time zone.
pub fn day_of(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// A time zone by its IANA name, in any case.
///
/// # Errors
/// [`Invalid`] for a name that the IANA database does not hold.
pub fn zone(given: &str) -> Result<Tz, Invalid> {
    Tz::from_str_insensitive(given.trim()).map_err(|_| {
        Invalid::new("a time zone", given, "a time zone has an IANA name such as Asia/Jakarta, Europe/Berlin or UTC")
    })
}

const DATE_FORMS: &str = "a date is 2026-11-24, today, yesterday, tomorrow, a weekday such as friday, or a distance such as -2w or +10d; \
     a time may follow, as in 2026-11-24 16:00";

/// Reads a day and perhaps a time as people write them: `2026-11-24`, `2026-11-24 16:00`, `today`, `friday 16:00`, `-2w`.
///
/// # Errors
/// [`Invalid`] that lists the accepted forms.
pub fn moment(given: &str, now: Moment, leaning: Leaning) -> Result<Moment, Invalid> {
    let text = given.trim().to_lowercase();
    let (day_text, time_text) = match (text.split_once(' '), text.split_at_checked(10)) {
        (Some((day, time)), _) => (day, Some(time)),
        (None, Some((day, rest))) if rest.starts_with('t') => (day, Some(&rest[1..])),
        _ => (text.as_str(), None),
    };
    let refuse = || Invalid::new("a date", given, DATE_FORMS);
    if day_text == "now" && time_text.is_none() {
        return Ok(now);
    }
    let day = day_word(day_text, now.day, leaning).ok_or_else(refuse)?;
    let time = time_text.map(|text| clock_time(text).ok_or_else(refuse)).transpose()?;
    Ok(Moment { day, time })
}

/// Reads a day only; a time is refused.
///
/// # Errors
/// [`Invalid`] that lists the accepted forms.
pub fn day(given: &str, today: NaiveDate, leaning: Leaning) -> Result<NaiveDate, Invalid> {
    let text = given.trim().to_lowercase();
    day_word(&text, today, leaning).ok_or_else(|| Invalid::new("a date", given, DATE_FORMS))
}

fn day_word(text: &str, today: NaiveDate, leaning: Leaning) -> Option<NaiveDate> {
    match text {
        "today" => return Some(today),
        "yesterday" => return today.checked_sub_days(Days::new(1)),
        "tomorrow" => return today.checked_add_days(Days::new(1)),
        _ => {}
    }
    if let Some(day) = iso_day(text) {
        return Some(day);
    }
    if let Ok(weekday) = text.parse::<Weekday>() {
        let ahead = (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday()) % 7;
        return match leaning {
            Leaning::Future => today.checked_add_days(Days::new(u64::from(ahead))),
            Leaning::Past => today.checked_sub_days(Days::new(u64::from((7 - ahead) % 7))),
        };
    }
    if let Some(distance) = text.strip_prefix('-') {
        return Span::parse(distance).ok()?.before(today);
    }
    if let Some(distance) = text.strip_prefix('+') {
        return Span::parse(distance).ok()?.after(today);
    }
    None
}

/// `YYYY-MM-DD` in the years 1 to 9999, and nothing looser.
pub fn iso_day(text: &str) -> Option<NaiveDate> {
    let &[a, b, c, d, b'-', e, f, b'-', g, h] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        let digit = |sum: u32, byte: &u8| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0'));
        digits.iter().try_fold(0, digit)
    };
    let year = i32::try_from(number(&[a, b, c, d])?).ok().filter(|year| *year >= 1)?;
    NaiveDate::from_ymd_opt(year, number(&[e, f])?, number(&[g, h])?)
}

/// A time of day: `16:00`, `9:05`, `16:00:30`.
pub fn clock_time(text: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S"].into_iter().find_map(|form| NaiveTime::parse_from_str(text.trim(), form).ok())
}

/// A length of time in whole units: `90d`, `2w`, `12m`, `1y`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// Days (weeks count seven).
    Days(u32),
    /// Calendar months (years count twelve).
    Months(u32),
}

impl Span {
    /// Reads `90d`, `2w`, `12m`, `1y`, and the long forms `90 days`, `2 weeks`, `12 months`, `1 year`.
    ///
    /// # Errors
    /// [`Invalid`] that lists the accepted forms.
    pub fn parse(given: &str) -> Result<Self, Invalid> {
        let refuse = || Invalid::new("a length of time", given, "a length of time is 90d, 2w, 12m or 1y");
        let text = given.trim().to_lowercase();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, unit) = text.split_at(digits);
        let number: u32 = number.parse().map_err(|_| refuse())?;
        match unit.trim() {
            "d" | "day" | "days" => Some(Self::Days(number)),
            "w" | "week" | "weeks" => number.checked_mul(7).map(Self::Days),
            "m" | "month" | "months" => Some(Self::Months(number)),
            "y" | "year" | "years" => number.checked_mul(12).map(Self::Months),
            _ => None,
        }
        .filter(|_| number <= 36_500)
        .ok_or_else(refuse)
    }

    /// The day this long before `day`; `None` beyond the calendar.
    pub fn before(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(n) => day.checked_sub_days(Days::new(u64::from(n))),
            Self::Months(n) => day.checked_sub_months(Months::new(n)),
        }
        .filter(|day| day.year() >= 1)
    }

    /// The day this long after `day`; `None` beyond the calendar.
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(n) => day.checked_add_days(Days::new(u64::from(n))),
            Self::Months(n) => day.checked_add_months(Months::new(n)),
        }
        .filter(|day| day.year() <= 9999)
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Months(n) if *n > 0 && n % 12 == 0 => write!(f, "{}y", n / 12),
            Self::Months(n) => write!(f, "{n}m"),
            Self::Days(n) if *n > 0 && n % 7 == 0 => write!(f, "{}w", n / 7),
            Self::Days(n) => write!(f, "{n}d"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        iso_day(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn read(text: &str, leaning: Leaning) -> Option<Moment> {
        let now = Moment { day: date("2026-11-24"), time: clock_time("12:30") }; // a Tuesday
        moment(text, now, leaning).ok()
    }

    #[test]
    fn a_start_of_long_ago_is_read_back() {
        let day = NaiveDate::from_ymd_opt(1890, 1, 1).unwrap_or_default();
        let moment = Moment { day, time: chrono::NaiveTime::from_hms_opt(16, 0, 0) };
        let start = Start::new(moment, Tz::Europe__Lisbon).unwrap_or(Start::on(day));
        assert_eq!(start.to_string(), "1890-01-01T16:00:00-00:36");
        assert_eq!(Start::parse(&start.to_string()), Ok(start));
    }

    #[test]
    fn moments_are_read_as_people_write_them() {
        let at = |text: &str| read(text, Leaning::Past).map(|m| (m.day.to_string(), m.time.map(|t| t.to_string())));
        let bare = |day: &str| Some((day.to_owned(), None));
        assert_eq!(at("2026-02-28"), bare("2026-02-28"));
        assert_eq!(at("today"), bare("2026-11-24"));
        assert_eq!(at("tuesday"), bare("2026-11-24"));
        assert_eq!(at("Fri"), bare("2026-11-20"));
        assert_eq!(at("-2w"), bare("2026-11-10"));
        assert_eq!(at("-1m"), bare("2026-10-24"));
        assert_eq!(at("2026-11-24 16:00"), Some(("2026-11-24".into(), Some("16:00:00".into()))));
        assert_eq!(at("2026-11-24T16:00"), Some(("2026-11-24".into(), Some("16:00:00".into()))));
        assert_eq!(at("friday 9:05"), Some(("2026-11-20".into(), Some("09:05:00".into()))));
        assert_eq!(at("today 16:00"), Some(("2026-11-24".into(), Some("16:00:00".into()))));
        assert_eq!(at("now"), Some(("2026-11-24".into(), Some("12:30:00".into()))));
        for wrong in ["", "2026-02-30", "24/11/2026", "soon", "2026-11-24 25:00", "0000-01-01", "-9999999y"] {
            assert_eq!(at(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_weekday_leans_forward_when_planning() {
        assert_eq!(read("fri", Leaning::Future).map(|m| m.day), Some(date("2026-11-27")));
        assert_eq!(read("tuesday", Leaning::Future).map(|m| m.day), Some(date("2026-11-24")));
    }

    #[test]
    fn starts_keep_their_offset_and_read_back() {
        let zone = zone("europe/berlin").unwrap_or(Tz::UTC);
        for text in ["2026-07-01 16:00", "2026-12-01 16:00", "2026-10-25 02:30", "2026-12-01"] {
            let moment = read(text, Leaning::Past).unwrap_or_else(|| panic!("{text}"));
            let start = Start::new(moment, zone).unwrap_or_else(|e| panic!("{e}"));
            assert_eq!(Start::parse(&start.to_string()), Ok(start));
        }
        let summer = Start::new(Moment { day: date("2026-07-01"), time: clock_time("16:00") }, zone);
        assert_eq!(summer.map(|s| s.to_string()).as_deref(), Ok("2026-07-01T16:00:00+02:00"));
        let skipped = Start::new(Moment { day: date("2026-03-29"), time: clock_time("02:30") }, zone);
        assert!(skipped.is_err_and(|e| e.remedy.contains("skip")));
    }

    #[test]
    fn spans_read_back_what_they_print() {
        for text in ["90d", "2w", "11m", "1y", "0d"] {
            assert_eq!(Span::parse(text).map(|s| s.to_string()).as_deref(), Ok(text));
        }
        assert_eq!(Span::parse("24 months"), Ok(Span::Months(24)));
        assert!(Span::parse("12").is_err() && Span::parse("m").is_err() && Span::parse("4000000000y").is_err());
    }
}
