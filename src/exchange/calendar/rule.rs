//! Rules of recurrence, on the wall clock of their event.
//!
//! A rule is followed on the wall clock alone, as if there were no zones: what clocks do is for whoever places an
//! occurrence in its zone.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone};
use rrule::{Frequency, RRule, RRuleSet, Tz, Unvalidated};

use super::lines::Line;
use crate::error::{Error, Result};

/// How many steps the rules of one file may be followed over, those of the past and of zones included: a step is a year
/// of a yearly rule, a day of a daily one, whether it names an occurrence then or not.
const STEPS: u32 = 500_000;
/// How many occurrences one rule may name: every day for more than 250 years.
const OF_A_RULE: u32 = 100_000;
/// After so many steps without an occurrence the crate gives up.
const LONGEST_WAIT: i64 = 100_000;

/// What is left of the effort that one file is worth.
#[derive(Debug)]
pub(super) struct Budget(u32);

impl Budget {
    /// Whether there was enough left for so many steps.
    fn spend(&mut self, steps: i64) -> bool {
        let left = u32::try_from(steps).ok().and_then(|steps| self.0.checked_sub(steps));
        self.0 = left.unwrap_or(0);
        left.is_some()
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self(STEPS)
    }
}

/// A rule that can be followed.
#[derive(Debug)]
pub(super) struct Rule {
    set: RRuleSet,
    /// The same without an end.
    endless: RRuleSet,
    first: NaiveDateTime,
    /// The seconds of one step.
    step: i64,
    place: String,
}

impl Rule {
    /// Reads the rule of a line for a series that begins at `first`; `until` reads its end onto the same wall clock.
    ///
    /// # Errors
    /// It is no rule, or one that cannot be followed: with the line.
    pub(super) fn read(
        line: &Line,
        file: &str,
        first: NaiveDateTime,
        until: impl Fn(&str) -> Option<NaiveDateTime>,
    ) -> Result<Self> {
        let place = format!("{file}:{}", line.number);
        let refuse = |why: String| {
            Error::bad_data("this rule of recurrence cannot be followed")
                .at(&place)
                .because(why)
                .hint("nothing was written; take the event out of the file, or correct its RRULE")
        };
        // The end is read here, since it may be written in another zone than the rule.
        let parts = line.value().split(';').map(str::trim).filter(|part| !part.is_empty());
        let (ends, rest): (Vec<&str>, Vec<&str>) =
            parts.partition(|part| part.get(..6).is_some_and(|name| name.eq_ignore_ascii_case("UNTIL=")));
        let rest = rest.into_iter().filter(|part| !part.to_ascii_uppercase().starts_with("X-"));
        let text = rest.collect::<Vec<_>>().join(";").to_ascii_uppercase();
        // The crate cuts texts by bytes.
        let sign = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'=' | b';' | b',' | b'+' | b'-');
        if !text.bytes().all(sign) {
            return Err(refuse("it holds signs that no rule has".to_owned()));
        }
        let read = |text: &str| -> Result<RRule<Unvalidated>> {
            text.parse().map_err(|error: rrule::RRuleError| refuse(error.to_string()))
        };
        let mut rule = read(&text)?;
        let endless = text.split(';').filter(|part| !part.starts_with("COUNT=")).collect::<Vec<_>>().join(";");
        let endless = read(&endless)?;
        if rule.get_interval() == 0 {
            return Err(refuse("INTERVAL is 0".to_owned()));
        }
        let step = i64::from(rule.get_interval()) * seconds(rule.get_freq());
        let begin = on_wall(first);
        if let Some(end) = ends.first() {
            let said = end.get(6..).unwrap_or_default().trim();
            let end = until(said).ok_or_else(|| refuse(format!("'{said}' is neither a date nor a time")))?;
            // A series that ends before it begins has its first occurrence only.
            rule = rule.until(on_wall(end).max(begin));
        }
        let set = |rule: RRule<Unvalidated>| {
            let rule = rule.validate(begin).map_err(|error| refuse(error.to_string()))?;
            Ok::<_, Error>(RRuleSet::new(begin).rrule(rule).limit())
        };
        Ok(Self { set: set(rule)?, endless: set(endless)?, first, step, place })
    }

    /// The steps from one occurrence to the next.
    fn steps(&self, from: NaiveDateTime, until: NaiveDateTime) -> i64 {
        ((until - from).num_seconds() / self.step).max(1)
    }

    /// The starts it names, in order. The last one is the error where following it takes more than it is worth.
    pub(super) fn starts<'b>(&'b self, budget: &'b mut Budget) -> impl Iterator<Item = Result<NaiveDateTime>> + 'b {
        // A rule that names nothing (the 31st of every February) is followed to the end of time, whatever its own end.
        let never = self.endless.into_iter().next().is_none();
        let mut enough = !never || budget.spend(LONGEST_WAIT.min(self.steps(self.first, end_of_time())));
        let mut starts = (!never).then(|| self.set.into_iter());
        let (mut at, mut left, mut over) = (self.first, OF_A_RULE, false);
        std::iter::from_fn(move || {
            if over {
                return None;
            }
            let start = if enough { starts.as_mut()?.next()?.naive_utc() } else { at };
            enough = enough && left > 0 && budget.spend(self.steps(at, start));
            if !enough {
                over = true;
                return Some(Err(if never {
                    self.never()
                } else {
                    self.too_many("this rule names too many occurrences")
                }));
            }
            left -= 1;
            at = start;
            Some(Ok(start))
        })
    }

    /// The error for one rule of too many that name nothing.
    fn never(&self) -> Error {
        Error::bad_data("this rule names no day that there is, like many others in this file")
            .at(&self.place)
            .hint("nothing was written; take such rules out of the file")
    }

    /// The error for a rule that names too many occurrences.
    pub(super) fn too_many(&self, message: &str) -> Error {
        Error::bad_data(message)
            .at(&self.place)
            .hint("nothing was written; no session comes that often: give the rule an end or a longer INTERVAL")
    }
}

/// A wall clock as the crate wants it.
fn on_wall(local: NaiveDateTime) -> DateTime<Tz> {
    Tz::UTC.from_utc_datetime(&local)
}

/// Where the crate ends the calendar.
fn end_of_time() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(10_001, 1, 1).unwrap_or(NaiveDate::MAX).into()
}

/// How long a step of a rule is, at least.
fn seconds(every: Frequency) -> i64 {
    match every {
        Frequency::Yearly => 365 * 86_400,
        Frequency::Monthly => 28 * 86_400,
        Frequency::Weekly => 7 * 86_400,
        Frequency::Daily => 86_400,
        Frequency::Hourly => 3_600,
        Frequency::Minutely => 60,
        Frequency::Secondly => 1,
    }
}
