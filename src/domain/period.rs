//! Periods: the days that an evaluation looks at.

use chrono::{Datelike, Days, NaiveDate};

use super::Invalid;
use super::calendar::Span;

/// The days from `from` to `until`, both included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; never after the day the period was made on.
    pub until: NaiveDate,
    /// The name it was asked for by (`2026-Q3`); `None` for plain dates.
    pub label: Option<String>,
    /// Whether it is the whole history, which has no period before it.
    pub whole: bool,
}

/// How a period is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// A number of days that end today, today included.
    Last(u32),
    /// A calendar year, quarter or month, by its first and last day and its name.
    Calendar(NaiveDate, NaiveDate, String),
    /// First held session to today.
    All,
    /// Days chosen freely; a side left out is the default period's.
    Between(Option<NaiveDate>, Option<NaiveDate>),
}

/// The days of the default period.
pub const DEFAULT_DAYS: u32 = 90;

impl Asked {
    /// Reads `2026`, `2026-Q3`, `2026-09`, `all`, or a length of time that ends today (`90d`, `12m`).
    ///
    /// # Errors
    /// [`Invalid`] that lists the accepted forms.
    pub fn parse(given: &str, today: NaiveDate) -> Result<Self, Invalid> {
        let text = given.trim().to_lowercase();
        if text == "all" {
            return Ok(Self::All);
        }
        if let Ok(span) = Span::parse(&text)
            && let Some(before) = span.before(today)
            && before < today
        {
            let days = (today - before).num_days();
            return u32::try_from(days).map(Self::Last).map_err(|_| refusal(given));
        }
        calendar(&text).ok_or_else(|| refusal(given))
    }

    /// The period that is meant when today is `today` and the first held session was on `first_session`.
    ///
    /// # Errors
    /// [`Invalid`] where the period would end before it begins, or has not begun yet.
    pub fn on(&self, today: NaiveDate, first_session: Option<NaiveDate>) -> Result<Period, Invalid> {
        let back = |from: NaiveDate, days: u32| {
            from.checked_sub_days(Days::new(u64::from(days.saturating_sub(1)))).unwrap_or(NaiveDate::MIN)
        };
        let (from, until, label) = match self {
            Self::Last(days) => (back(today, *days), today, None),
            Self::Calendar(from, until, label) => (*from, *until, Some(label.clone())),
            Self::All => (first_session.unwrap_or(today), today, Some("all".to_owned())),
            Self::Between(from, until) => {
                let end = until.unwrap_or(today);
                (from.unwrap_or_else(|| back(end, DEFAULT_DAYS)), end, None)
            }
        };
        let until = until.min(today);
        if from > until {
            let given = label.unwrap_or_else(|| format!("{from} to {until}"));
            let remedy = if from > today {
                format!("it begins on {from}, and today is {today}")
            } else {
                format!("it would end on {until}, before it begins on {from}")
            };
            return Err(Invalid::new("a period with days in it", given, remedy));
        }
        Ok(Period { from, until, label, whole: *self == Self::All })
    }
}

fn refusal(given: &str) -> Invalid {
    Invalid::new("a period", given, "a period is 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d")
}

/// A year, quarter or month by name.
fn calendar(text: &str) -> Option<Asked> {
    let (year, part) = text.split_once('-').map_or((text, None), |(year, part)| (year, Some(part)));
    if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let year: i32 = year.parse().ok().filter(|year| *year >= 1)?;
    let (first_month, months) = match part {
        None => (1, 12),
        Some(quarter @ ("q1" | "q2" | "q3" | "q4")) => (3 * (quarter[1..].parse::<u32>().ok()? - 1) + 1, 3),
        Some(month) if month.len() == 2 => (month.parse::<u32>().ok()?, 1),
        Some(_) => return None,
    };
    let from = NaiveDate::from_ymd_opt(year, first_month, 1)?;
    let until = from.checked_add_months(chrono::Months::new(months))?.pred_opt()?;
    Some(Asked::Calendar(from, until, text.to_uppercase()))
}

impl Period {
    /// The number of days, at least 1.
    pub fn days(&self) -> i64 {
        (self.until - self.from).num_days() + 1
    }

    /// Whether a day lies in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }

    /// The period of equal length right before; `None` for the whole history.
    pub fn previous(&self) -> Option<Self> {
        if self.whole {
            return None;
        }
        let until = self.from.pred_opt()?;
        let from = until.checked_sub_days(Days::new(u64::try_from(self.days() - 1).ok()?))?;
        (from.year() >= 1).then_some(Self { from, until, label: None, whole: false })
    }
}

/// How long each of several periods in a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// Calendar years.
    Year,
    /// Calendar quarters.
    Quarter,
    /// Calendar months.
    Month,
    /// A length of time; the last one ends today.
    Span(Span),
}

impl Window {
    /// Reads `quarter`, `month`, `year`, or a length of time such as `90d`.
    ///
    /// # Errors
    /// [`Invalid`] that lists the accepted forms.
    pub fn parse(given: &str) -> Result<Self, Invalid> {
        let refuse = || Invalid::new("a window", given, "a window is quarter, month, year, or a length such as 90d");
        match given.trim().to_lowercase().as_str() {
            "year" => Ok(Self::Year),
            "quarter" => Ok(Self::Quarter),
            "month" => Ok(Self::Month),
            text => match Span::parse(text) {
                Ok(Span::Days(0) | Span::Months(0)) | Err(_) => Err(refuse()),
                Ok(span) => Ok(Self::Span(span)),
            },
        }
    }

    /// The last `count` of them up to `today`, the oldest first; the one that is not over ends today. Fewer where the
    /// calendar begins.
    pub fn up_to(self, today: NaiveDate, count: u32) -> Vec<Period> {
        let mut periods: Vec<Period> = (0..count).map_while(|back| self.back(today, back)).collect();
        periods.reverse();
        periods
    }

    fn back(self, today: NaiveDate, back: u32) -> Option<Period> {
        let month = i64::from(today.year()) * 12 + i64::from(today.month0());
        let named = |months: i64| {
            let first = month.div_euclid(months) - i64::from(back);
            let (year, part) = ((first * months).div_euclid(12), (first * months).rem_euclid(12));
            match months {
                12 => format!("{year:04}"),
                3 => format!("{year:04}-q{}", part / 3 + 1),
                _ => format!("{year:04}-{:02}", part + 1),
            }
        };
        let name = match self {
            Self::Year => named(12),
            Self::Quarter => named(3),
            Self::Month => named(1),
            Self::Span(span) => {
                let end = |back: u32| match span {
                    Span::Days(days) => Span::Days(days.checked_mul(back)?).before(today),
                    Span::Months(months) => Span::Months(months.checked_mul(back)?).before(today),
                };
                let (until, from) = (end(back)?, end(back.checked_add(1)?)?.succ_opt()?);
                return Some(Period { from, until, label: None, whole: false });
            }
        };
        calendar(&name)?.on(today, None).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::iso_day;

    fn date(text: &str) -> NaiveDate {
        iso_day(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn days(given: &str, today: &str) -> Option<(String, String, Option<String>)> {
        let today = date(today);
        let period = Asked::parse(given, today).ok()?.on(today, Some(date("2018-10-22"))).ok()?;
        Some((period.from.to_string(), period.until.to_string(), period.label))
    }

    fn triple(from: &str, until: &str, label: Option<&str>) -> Option<(String, String, Option<String>)> {
        Some((from.into(), until.into(), label.map(Into::into)))
    }

    #[test]
    fn calendar_names_and_lengths() {
        assert_eq!(days("2025", "2026-11-24"), triple("2025-01-01", "2025-12-31", Some("2025")));
        assert_eq!(days("2026-q3", "2026-11-24"), triple("2026-07-01", "2026-09-30", Some("2026-Q3")));
        assert_eq!(days("2024-02", "2026-11-24"), triple("2024-02-01", "2024-02-29", Some("2024-02")));
        assert_eq!(days("90d", "2026-11-24"), triple("2026-08-27", "2026-11-24", None));
        assert_eq!(days("all", "2026-11-24"), triple("2018-10-22", "2026-11-24", Some("ALL").map(|_| "all")));
        for wrong in ["2026-Q5", "2026-13", "26", "last", "0000", "2026-9"] {
            assert_eq!(days(wrong, "2026-11-24"), None, "{wrong}");
        }
    }

    #[test]
    fn a_period_is_clipped_to_today_and_so_is_the_one_before() {
        let today = date("2026-11-24");
        let period = Asked::parse("2026-Q4", today).and_then(|p| p.on(today, None));
        let period = period.unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(period.days(), 55);
        let before = period.previous().map(|p| (p.from, p.until, p.days()));
        assert_eq!(before, Some((date("2026-08-07"), date("2026-09-30"), 55)));
        assert!(Asked::parse("2027", today).and_then(|p| p.on(today, None)).is_err());
    }

    #[test]
    fn the_period_before_a_quarter_has_its_length() {
        let today = date("2026-11-24");
        let period = Asked::parse("2026-Q3", today).and_then(|p| p.on(today, None)).ok();
        let before = period.and_then(|p| p.previous()).map(|p| (p.from, p.until));
        assert_eq!(before, Some((date("2026-03-31"), date("2026-06-30"))));
    }

    #[test]
    fn windows_follow_each_other_without_a_gap() {
        let today = date("2026-11-24");
        let of = |window: &str, count| {
            let periods = Window::parse(window).map(|window| window.up_to(today, count)).unwrap_or_default();
            assert!(periods.windows(2).all(|pair| pair[0].until.succ_opt() == Some(pair[1].from)), "{window}");
            let shown = |p: &Period| (p.from.to_string(), p.until.to_string(), p.label.clone().unwrap_or_default());
            periods.iter().map(shown).collect::<Vec<_>>()
        };
        let row = |from: &str, until: &str, label: &str| (from.to_owned(), until.to_owned(), label.to_owned());
        assert_eq!(of("90d", 2), [row("2026-05-29", "2026-08-26", ""), row("2026-08-27", "2026-11-24", "")]);
        let quarters = [row("2026-07-01", "2026-09-30", "2026-Q3"), row("2026-10-01", "2026-11-24", "2026-Q4")];
        assert_eq!(of("Quarter", 2), quarters);
        assert_eq!(of("quarter", 5)[0], row("2025-10-01", "2025-12-31", "2025-Q4"));
        assert_eq!(of("month", 12)[0], row("2025-12-01", "2025-12-31", "2025-12"));
        assert_eq!(of("year", 2)[0], row("2025-01-01", "2025-12-31", "2025"));
        assert_eq!(of("1m", 1), [row("2026-10-25", "2026-11-24", "")]);
        assert!(of("100y", 120).len() < 120, "the calendar has a beginning");
        assert!(["", "0d", "week", "q3", "-90d"].iter().all(|text| Window::parse(text).is_err()));
    }
}
