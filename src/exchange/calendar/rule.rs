//! Rules of recurrence, on the wall clock of their event.
//!
//! A rule is followed on the wall clock alone, as if there were no zones: what clocks do is for whoever places an
//! occurrence in its zone.

use chrono::{DateTime, NaiveDateTime, TimeZone};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};

use super::lines::Line;
use crate::error::{Error, Result};

/// How many occurrences the rules of one file may be followed over, those of the past and of zones included.
const STEPS: u32 = 500_000;
/// The same for one rule: every day for more than 250 years.
const STEPS_OF_A_RULE: u32 = 100_000;

/// What is left of the effort that one file is worth.
#[derive(Debug)]
pub(super) struct Budget(u32);

impl Default for Budget {
    fn default() -> Self {
        Self(STEPS)
    }
}

/// A rule that can be followed.
#[derive(Debug)]
pub(super) struct Rule {
    set: RRuleSet,
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
        let mut rule: RRule<Unvalidated> =
            text.parse().map_err(|error: rrule::RRuleError| refuse(error.to_string()))?;
        if rule.get_interval() == 0 {
            return Err(refuse("INTERVAL is 0".to_owned()));
        }
        let first = on_wall(first);
        if let Some(end) = ends.first() {
            let said = end.get(6..).unwrap_or_default().trim();
            let end = until(said).ok_or_else(|| refuse(format!("'{said}' is neither a date nor a time")))?;
            // A series that ends before it begins has its first occurrence only.
            rule = rule.until(on_wall(end).max(first));
        }
        let rule = rule.validate(first).map_err(|error| refuse(error.to_string()))?;
        Ok(Self { set: RRuleSet::new(first).rrule(rule).limit(), place })
    }

    /// The starts it names, in order. The last one is the error where it names more than is worth following.
    pub(super) fn starts<'b>(&'b self, budget: &'b mut Budget) -> impl Iterator<Item = Result<NaiveDateTime>> + 'b {
        let mut left = STEPS_OF_A_RULE;
        let mut over = false;
        (&self.set).into_iter().map_while(move |start| {
            if over {
                return None;
            }
            if left == 0 || budget.0 == 0 {
                over = true;
                return Some(Err(self.too_many("this rule names too many occurrences")));
            }
            left -= 1;
            budget.0 -= 1;
            Some(Ok(start.naive_utc()))
        })
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
