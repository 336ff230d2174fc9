//! Words that people read: sentences made from findings, numbers and days as a lead would say them.

mod charter;
pub mod health;
mod introduction;
mod member;
mod recognition;
mod session;

pub use charter::charter_changes;
pub use introduction::introduction;
pub use member::{changed_to, layer, not_seen_notes};
pub use recognition::{no_thanks, thanks};
pub use session::{start, start_short};

use chrono::{Datelike, NaiveDate};

use crate::domain::charter::Bound;

/// `0.4`, or `0.08 – 0.2` for a band.
pub fn bound(bound: Bound) -> String {
    match bound {
        Bound::Number(number) => number.to_string(),
        Bound::Band([low, high]) => format!("{low} – {high}"),
    }
}

/// `1 session`, `2 sessions`.
pub fn counted(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `ana`, `ana and budi`, `ana, budi and chen`.
pub fn listed<T: AsRef<str>>(names: &[T]) -> String {
    match names {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", first.join(", "), last.as_ref())
        }
    }
}

/// `24 Nov 2026`.
pub fn day(day: NaiveDate) -> String {
    format!("{} {}", day.day(), day.format("%b %Y"))
}

/// `27 Aug – 24 Nov 2026`, with the first year where it is another one.
pub fn days(from: NaiveDate, until: NaiveDate) -> String {
    if from.year() == until.year() {
        format!("{} {} – {}", from.day(), from.format("%b"), day(until))
    } else {
        format!("{} – {}", day(from), day(until))
    }
}
