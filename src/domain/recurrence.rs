//! Regular meetings: the cadence of the charter, and the rules that `session plan --every` expands.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};

use super::Invalid;
use super::calendar::clock_time;

/// How often a community means to meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cadence {
    /// Every seven days.
    Weekly,
    /// Every fourteen days.
    Biweekly,
    /// Twelve times a year.
    Monthly,
    /// Four times a year.
    Quarterly,
    /// Every so many days.
    EveryDays(u32),
}

impl Cadence {
    /// Reads `weekly`, `biweekly`, `monthly`, `quarterly` or `every N days`.
    ///
    /// # Errors
    /// [`Invalid`] that lists the accepted forms.
    pub fn parse(given: &str) -> Result<Self, Invalid> {
        let text = given.trim().to_lowercase();
        match text.as_str() {
            "weekly" => return Ok(Self::Weekly),
            "biweekly" => return Ok(Self::Biweekly),
            "monthly" => return Ok(Self::Monthly),
            "quarterly" => return Ok(Self::Quarterly),
            _ => {}
        }
        text.strip_prefix("every ")
            .and_then(|rest| rest.strip_suffix(" days").or_else(|| rest.strip_suffix(" day")))
            .and_then(|number| number.trim().parse().ok())
            .filter(|days| (1..=3650).contains(days))
            .map(Self::EveryDays)
            .ok_or_else(|| {
                Invalid::new("a cadence", given, "a cadence is weekly, biweekly, monthly, quarterly or 'every N days'")
            })
    }

    /// The mean number of days between two meetings: 7, 14, 30.4375, 91.3125 or N.
    pub fn days(self) -> f64 {
        match self {
            Self::Weekly => 7.0,
            Self::Biweekly => 14.0,
            Self::Monthly => 30.4375,
            Self::Quarterly => 91.3125,
            Self::EveryDays(days) => f64::from(days),
        }
    }
}

impl std::fmt::Display for Cadence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Weekly => f.write_str("weekly"),
            Self::Biweekly => f.write_str("biweekly"),
            Self::Monthly => f.write_str("monthly"),
            Self::Quarterly => f.write_str("quarterly"),
            Self::EveryDays(days) => write!(f, "every {days} days"),
        }
    }
}

/// A rule that names days one after the other, and perhaps the time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    step: Step,
    /// The time of day, where the rule gave one.
    pub time: Option<NaiveTime>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// The `n`-th such weekday of each month, 1 to 4; 0 for the last one.
    OfMonth(u8, Weekday),
    /// Each such weekday, or every second one.
    Weekday(Weekday, u32),
    /// So many days after the start, again and again.
    Days(u32),
    /// The same day of the month, every so many months.
    Months(u32),
}

impl Rule {
    /// Reads `first tue 16:00`, `last friday`, `tue 16:00`, `second wed`, `weekly`, `biweekly 09:00`, `monthly`,
    /// `quarterly`, `every 10 days`, `2 weeks`; a leading `every` is allowed everywhere.
    ///
    /// # Errors
    /// [`Invalid`] that lists the accepted forms.
    pub fn parse(given: &str) -> Result<Self, Invalid> {
        let refuse = || {
            Invalid::new(
                "a rule for regular sessions",
                given,
                "a rule is 'first tue 16:00', 'last friday', 'tue 16:00', 'weekly', 'biweekly', 'monthly', \
                 'quarterly' or '10 days'",
            )
        };
        let text = given.trim().to_lowercase();
        let mut words: Vec<&str> = text.split_whitespace().filter(|word| *word != "every").collect();
        let time = words.last().and_then(|word| clock_time(word));
        if time.is_some() {
            words.pop();
        }
        let step = match words.as_slice() {
            ["weekly"] => Step::Days(7),
            ["biweekly"] => Step::Days(14),
            ["monthly"] => Step::Months(1),
            ["quarterly"] => Step::Months(3),
            [weekday] => Step::Weekday(weekday.parse().map_err(|_| refuse())?, 1),
            ["other", weekday] => Step::Weekday(weekday.parse().map_err(|_| refuse())?, 2),
            [number, unit @ ("day" | "days" | "week" | "weeks" | "month" | "months")] => {
                let number: u32 = number.parse().ok().filter(|n| (1..=366).contains(n)).ok_or_else(refuse)?;
                match *unit {
                    "day" | "days" => Step::Days(number),
                    "week" | "weeks" => Step::Days(7 * number),
                    _ => Step::Months(number),
                }
            }
            [place, weekday] => {
                let place = match *place {
                    "first" | "1st" => 1,
                    "second" | "2nd" => 2,
                    "third" | "3rd" => 3,
                    "fourth" | "4th" => 4,
                    "last" => 0,
                    _ => return Err(refuse()),
                };
                Step::OfMonth(place, weekday.parse().map_err(|_| refuse())?)
            }
            _ => return Err(refuse()),
        };
        Ok(Self { step, time })
    }

    /// The first `count` days that the rule names, from `from` on (`from` included where the rule names it).
    /// Fewer only at the end of the calendar. A month too short for the day of `from` takes its last day.
    pub fn days(&self, from: NaiveDate, count: usize) -> Vec<NaiveDate> {
        let mut found = Vec::with_capacity(count);
        for turn in 0.. {
            if found.len() >= count {
                break;
            }
            let Some(day) = self.turn(from, turn).filter(|day| day.year() <= 9999) else { break };
            if day >= from {
                found.push(day);
            }
        }
        found
    }

    fn turn(&self, from: NaiveDate, turn: u32) -> Option<NaiveDate> {
        match self.step {
            Step::Days(days) => from.checked_add_days(Days::new(u64::from(days) * u64::from(turn))),
            Step::Months(months) => from.checked_add_months(Months::new(months.checked_mul(turn)?)),
            Step::Weekday(weekday, weeks) => {
                let ahead = (7 + weekday.num_days_from_monday() - from.weekday().num_days_from_monday()) % 7;
                from.checked_add_days(Days::new(u64::from(ahead) + 7 * u64::from(weeks) * u64::from(turn)))
            }
            Step::OfMonth(place, weekday) => {
                let month = from.with_day(1)?.checked_add_months(Months::new(turn))?;
                if place > 0 {
                    return NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, place);
                }
                [5, 4]
                    .into_iter()
                    .find_map(|place| NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), weekday, place))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::iso_day;

    fn days(rule: &str, from: &str, count: usize) -> Vec<String> {
        let rule = Rule::parse(rule).unwrap_or_else(|e| panic!("{e}"));
        let from = iso_day(from).unwrap_or_else(|| panic!("{from}"));
        rule.days(from, count).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn rules_name_their_days() {
        assert_eq!(days("first tue 16:00", "2026-11-24", 3), ["2026-12-01", "2027-01-05", "2027-02-02"]);
        assert_eq!(days("last friday", "2026-11-24", 2), ["2026-11-27", "2026-12-25"]);
        assert_eq!(days("every tue", "2026-11-24", 2), ["2026-11-24", "2026-12-01"]);
        assert_eq!(days("every other wed 09:30", "2026-11-24", 2), ["2026-11-25", "2026-12-09"]);
        assert_eq!(days("monthly", "2026-12-31", 3), ["2026-12-31", "2027-01-31", "2027-02-28"]);
        assert_eq!(days("10 days", "2026-11-24", 2), ["2026-11-24", "2026-12-04"]);
        for wrong in ["", "fifth tue", "first", "0 days", "tue 25:00", "noon"] {
            assert!(Rule::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_cadence_reads_back_what_it_prints() {
        for text in ["weekly", "biweekly", "monthly", "quarterly", "every 10 days"] {
            assert_eq!(Cadence::parse(text).map(|c| c.to_string()).as_deref(), Ok(text));
        }
        assert!(Cadence::parse("sometimes").is_err() && Cadence::parse("every 0 days").is_err());
    }
}
