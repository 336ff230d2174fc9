//! Dates in files: ISO ones, and those whose order of day and month only the whole file tells.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, Offset, TimeZone, Timelike};
use chrono_tz::Tz;

use crate::domain::calendar::{Moment, Start};
use crate::error::{Error, Result};

/// Which of two leading numbers is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    /// 24/11/2026.
    DayFirst,
    /// 11/24/2026.
    MonthFirst,
}

impl Order {
    fn day(self, first: u32, second: u32, year: i32) -> Option<NaiveDate> {
        match self {
            Self::DayFirst => NaiveDate::from_ymd_opt(year, second, first),
            Self::MonthFirst => NaiveDate::from_ymd_opt(year, first, second),
        }
    }
}

enum Day {
    Sure(NaiveDate),
    Numbers(u32, u32, i32),
}

struct Written {
    day: Day,
    time: Option<NaiveTime>,
    offset: Option<FixedOffset>,
}

/// Takes a date and perhaps a time apart; `None` where the text is neither.
fn written(text: &str) -> Option<Written> {
    if let Some((day, rest)) = named(text) {
        let (time, offset) = match split_offset(&rest)? {
            ("", _) => (None, None),
            (clock, offset) => (Some(self::clock(clock)?), offset),
        };
        return Some(Written { day: Day::Sure(day), time, offset });
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '/' | '.' | '-')).unwrap_or(text.len());
    let (date, rest) = text.split_at(end);
    let day = day(date)?;
    let rest = rest.trim_start_matches(',').trim_start();
    let rest = rest.strip_prefix(['T', 't']).unwrap_or(rest).trim();
    if rest.is_empty() {
        return (end == text.len()).then_some(Written { day, time: None, offset: None });
    }
    let (clock, offset) = split_offset(rest)?;
    Some(Written { day, time: Some(self::clock(clock)?), offset })
}

/// A date whose month is a word, and what follows it: `Mar 22, 2025 7:13 PM`, `Tuesday, 22 September 2026, 16:00`.
fn named(text: &str) -> Option<(NaiveDate, String)> {
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let text = text.replace(',', " ");
    let mut words = text.split_whitespace().peekable();
    // The day of the week, which says nothing new.
    let weekday = words.peek().is_some_and(|word| word.chars().all(|c| c.is_alphabetic() || c == '.'));
    if weekday && words.peek().is_some_and(|word| month(word).is_none()) {
        words.next();
    }
    let (first, second, third) = (words.next()?, words.next()?, words.next()?);
    let number = |word: &str| word.trim_end_matches(|c: char| !c.is_ascii_digit()).parse::<u32>().ok();
    let (day, month) = match (month(first), month(second)) {
        (Some(month), _) => (number(second)?, month),
        (None, Some(month)) => (number(first)?, month),
        (None, None) => return None,
    };
    let year = third.parse().ok().filter(|year| third.len() == 4 && (1..=9999).contains(year))?;
    let rest: Vec<&str> = words.filter(|word| *word != "at").collect();
    Some((NaiveDate::from_ymd_opt(year, month, day)?, rest.join(" ")))
}

/// The month that a word means, by its first letters, in the languages that exports are mostly in.
fn month(word: &str) -> Option<u32> {
    const STARTS: [&[&str]; 12] = [
        &["jan", "jän", "ene"],
        &["feb", "fev"],
        &["mar", "mär", "mrz"],
        &["apr", "abr"],
        &["may", "mai", "mei"],
        &["jun"],
        &["jul"],
        &["aug", "ago", "agu"],
        &["sep", "set"],
        &["oct", "okt", "out"],
        &["nov"],
        &["dec", "dez", "des", "dic"],
    ];
    let start: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    let letters = word.chars().all(|c| c.is_alphabetic() || c == '.');
    (1..).zip(STARTS).find(|(_, starts)| letters && starts.contains(&start.as_str())).map(|(month, _)| month)
}

fn day(text: &str) -> Option<Day> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(separator).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let short = |part: &str| (1..=2).contains(&part.len()).then(|| part.parse::<u32>().ok()).flatten();
    let year = |part: &str| {
        (part.len() == 4).then(|| part.parse::<i32>().ok()).flatten().filter(|year| (1..=9999).contains(year))
    };
    match year(first) {
        Some(year) => NaiveDate::from_ymd_opt(year, short(second)?, short(third)?).map(Day::Sure),
        None => {
            // Tools that write two digits of the year write this century's.
            let year = year(third)
                .or_else(|| (third.len() == 2).then(|| third.parse::<i32>().ok()).flatten().map(|y| 2000 + y))?;
            let (first, second) = (short(first)?, short(second)?);
            // No region writes the month before the day and sets dots between them.
            match separator {
                '.' => NaiveDate::from_ymd_opt(year, second, first).map(Day::Sure),
                _ => Some(Day::Numbers(first, second, year)),
            }
        }
    }
}

/// Splits `16:00:00+07:00` into its time and its offset; the offset is `None` where there is none.
fn split_offset(text: &str) -> Option<(&str, Option<FixedOffset>)> {
    if let Some(clock) = text.strip_suffix(['Z', 'z']).or_else(|| text.strip_suffix(" UTC")) {
        return Some((clock.trim_end(), FixedOffset::east_opt(0)));
    }
    let Some(at) = text.rfind(['+', '-']) else { return Some((text, None)) };
    let digits: String = text[at + 1..].chars().filter(|c| *c != ':').collect();
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i32 = digits.parse().ok()?;
    let (hours, minutes) = if digits.len() == 4 { (number / 100, number % 100) } else { (number, 0) };
    let sign = if text[at..].starts_with('-') { -1 } else { 1 };
    let offset = FixedOffset::east_opt(sign * (hours * 3600 + minutes * 60)).filter(|_| minutes < 60)?;
    Some((text[..at].trim_end(), Some(offset)))
}

/// A time of day: `16:00`, `16:00:30`, `4:05 PM`.
pub(crate) fn clock(text: &str) -> Option<NaiveTime> {
    let upper = text.to_ascii_uppercase();
    let twelve = upper.ends_with("AM") || upper.ends_with("PM");
    let forms: &[&str] = if twelve { &["%I:%M %p", "%I:%M:%S %p", "%I:%M%p"] } else { &["%H:%M", "%H:%M:%S%.f"] };
    let time = forms.iter().find_map(|form| NaiveTime::parse_from_str(&upper, form).ok())?;
    // A leap second or a fraction of one would only make the same start look like another.
    time.with_nanosecond(0)
}

/// What the dates of a whole file say about the order of day and month.
#[derive(Debug, Default)]
pub(crate) struct Evidence {
    day_first: Option<u64>,
    month_first: Option<u64>,
    open: Option<(u64, String)>,
    opens: usize,
    /// The day that `--date` names: one date in the file that only one order makes it decides.
    said: Option<NaiveDate>,
    said_hits: [usize; 2],
    /// Days on which something is known to have been planned: they decide if they explain every open date.
    expected: Vec<NaiveDate>,
    expected_hits: [usize; 2],
}

impl Evidence {
    pub(crate) fn new(said: Option<NaiveDate>, expected: Vec<NaiveDate>) -> Self {
        Self { said, expected, ..Self::default() }
    }

    pub(crate) fn see(&mut self, line: u64, text: &str) {
        let Some(Written { day: Day::Numbers(first, second, year), .. }) = written(text) else { return };
        match (first > 12, second > 12) {
            (true, false) => _ = self.day_first.get_or_insert(line),
            (false, true) => _ = self.month_first.get_or_insert(line),
            (false, false) if first != second => {
                self.open.get_or_insert_with(|| (line, text.to_owned()));
                self.opens += 1;
                for (i, order) in [Order::DayFirst, Order::MonthFirst].into_iter().enumerate() {
                    let day = order.day(first, second, year);
                    self.said_hits[i] += usize::from(day.is_some() && day == self.said);
                    self.expected_hits[i] += usize::from(day.is_some_and(|day| self.expected.contains(&day)));
                }
            }
            _ => {}
        }
    }

    /// The order of the file.
    ///
    /// # Errors
    /// Where the file holds both, or nothing decides; `remedy` says what would.
    pub(crate) fn settle(&self, file: &str, remedy: &str) -> Result<Order> {
        match (self.day_first, self.month_first) {
            (Some(day), Some(month)) => {
                let message =
                    format!("dates are written in both orders: here the day is first, in line {month} the month");
                return Err(Error::bad_data(message).at(format!("{file}:{day}")).hint(remedy));
            }
            (Some(_), None) => return Ok(Order::DayFirst),
            (None, Some(_)) => return Ok(Order::MonthFirst),
            (None, None) => {}
        }
        let Some((line, text)) = &self.open else { return Ok(Order::DayFirst) };
        match (self.said_hits, self.expected_hits) {
            ([day, 0], _) if day > 0 => Ok(Order::DayFirst),
            ([0, month], _) if month > 0 => Ok(Order::MonthFirst),
            ([0, 0], [day, month]) if day == self.opens && month < day => Ok(Order::DayFirst),
            ([0, 0], [day, month]) if month == self.opens && day < month => Ok(Order::MonthFirst),
            _ => {
                let message = format!("nothing in this file tells whether the day or the month is first in '{text}'");
                Err(Error::bad_data(message).at(format!("{file}:{line}")).hint(remedy))
            }
        }
    }
}

/// Whether only the order of day and month tells which day a text means.
pub(crate) fn needs_order(text: &str) -> bool {
    matches!(written(text), Some(Written { day: Day::Numbers(..), .. }))
}

/// Reads a date and perhaps a time; one with an offset is moved into `zone`.
///
/// # Errors
/// Why it cannot be, as the reason of a bad row.
pub(crate) fn moment(text: &str, order: Order, zone: Tz) -> Result<Moment, String> {
    let unreadable = || format!("'{text}' is not a date; a date is 2026-11-24 or 2026-11-24 16:00");
    let Written { day, time, offset } = written(text).ok_or_else(unreadable)?;
    let day = match day {
        Day::Sure(day) => day,
        Day::Numbers(first, second, year) => order.day(first, second, year).ok_or_else(unreadable)?,
    };
    let moment = match (time, offset) {
        (Some(time), Some(offset)) => {
            let at = (day.and_time(time))
                .and_local_timezone(offset)
                .single()
                .and_then(|at: DateTime<FixedOffset>| at.naive_utc().checked_add_offset(zone_offset(at, zone)))
                .ok_or_else(unreadable)?;
            Moment { day: at.date(), time: Some(at.time()) }
        }
        _ => Moment { day, time },
    };
    match Start::new(moment, zone) {
        // An offset may lead out of the calendar by a day.
        Ok(_) if !(1..=9999).contains(&moment.day.year()) => Err(unreadable()),
        Ok(_) => Ok(moment),
        Err(invalid) => Err(format!("'{text}': {}", invalid.remedy)),
    }
}

fn zone_offset(at: DateTime<FixedOffset>, zone: Tz) -> FixedOffset {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix()
}

/// The first ISO date in the name of a file.
pub(crate) fn in_name(file: &str) -> Option<NaiveDate> {
    (0..file.len()).find_map(|at| crate::domain::calendar::iso_day(file.get(at..at + 10)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(text: &str) -> Option<String> {
        let moment = moment(text, Order::DayFirst, chrono_tz::Asia::Jakarta).ok()?;
        Some(moment.time.map_or_else(|| moment.day.to_string(), |time| format!("{} {time}", moment.day)))
    }

    #[test]
    fn dates_are_read_with_time_and_offset() {
        for (text, wanted) in [
            ("2026-11-24", "2026-11-24"),
            ("2026/11/4", "2026-11-04"),
            ("2026-11-24 16:00", "2026-11-24 16:00:00"),
            ("2026-11-24T16:00:30.5", "2026-11-24 16:00:30"),
            ("2026-11-24T16:00Z", "2026-11-24 23:00:00"),
            ("2026-11-24 20:00:00 UTC", "2026-11-25 03:00:00"),
            ("2026-11-24T20:00:00+02:00", "2026-11-25 01:00:00"),
            ("2026-11-24 16:00 -0500", "2026-11-25 04:00:00"),
            ("24.11.2026, 4:05 pm", "2026-11-24 16:05:00"),
            ("Mar 22, 2025 7:13 PM", "2025-03-22 19:13:00"),
            ("Tuesday, 22 September 2026, 16:00", "2026-09-22 16:00:00"),
            ("Sep 22nd, 2026", "2026-09-22"),
            ("22. Okt. 2026 16:00 +0200", "2026-10-22 21:00:00"),
            ("06.10.26, 18:01:00", "2026-10-06 18:01:00"),
            ("9/6/26, 2:48:05\u{202f}PM", "2026-06-09 14:48:05"),
        ] {
            assert_eq!(read(text).as_deref(), Some(wanted), "{text}");
        }
        let wrong = [
            "",
            "24",
            "2026-02-30",
            "31/02/2026",
            "0000-01-01",
            "2026-11-24 25:00",
            "2026-11-24T",
            "1/2/026",
            "soon",
            "Mar 32, 2025",
            "Nov 24",
            "a b c",
        ];
        for text in wrong {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_skipped_hour_and_the_ends_of_the_calendar_are_no_panic() {
        assert!(moment("2026-03-29 02:30", Order::DayFirst, chrono_tz::Europe::Berlin).is_err());
        for text in ["9999-12-31T23:59-14:00", "0001-01-01T00:00+14:00", "9999-12-31", "0001-01-01 00:00"] {
            let _ = moment(text, Order::DayFirst, chrono_tz::Asia::Jakarta);
        }
    }

    fn settled(said: Option<&str>, expected: &[&str], dates: &[&str]) -> Result<Order> {
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap();
        let mut evidence = Evidence::new(said.map(day), expected.iter().map(|text| day(text)).collect());
        dates.iter().zip(2..).for_each(|(text, line)| evidence.see(line, text));
        evidence.settle("f.csv", "give --date")
    }

    #[test]
    fn the_whole_file_decides_the_order_and_nothing_is_guessed() {
        assert_eq!(settled(None, &[], &["01/02/2026", "24/11/2026"]), Ok(Order::DayFirst));
        assert_eq!(settled(None, &[], &["11/24/2026", "01/02/2026"]), Ok(Order::MonthFirst));
        assert_eq!(settled(None, &[], &["02/02/2026"]), Ok(Order::DayFirst));
        assert_eq!(settled(Some("2026-01-02"), &[], &["01/02/2026", "03/04/2026"]), Ok(Order::MonthFirst));
        assert_eq!(settled(None, &["2026-02-01"], &["01/02/2026"]), Ok(Order::DayFirst));
        let open = settled(None, &["2026-02-01"], &["02/02/2026", "01/02/2026", "03/04/2026"]).unwrap_err();
        assert_eq!((open.place.as_deref(), open.hints.as_slice()), (Some("f.csv:3"), &["give --date".to_owned()][..]));
        assert!(settled(None, &[], &["24/11/2026", "11/24/2026"]).is_err());
        assert_eq!(
            in_name("Rust – Guests - 2026-01-10-00.csv").map(|day| day.to_string()).as_deref(),
            Some("2026-01-10")
        );
    }
}
