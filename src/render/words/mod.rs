//! Words that people read: sentences made from findings, numbers and days as a lead would say them.

mod action;
mod charter;
pub mod doctor;
mod find;
pub mod health;
mod held;
mod history;
mod introduction;
pub mod journal;
mod member;
pub mod network;
mod recognition;
mod session;
mod suggest;
mod survey;
pub mod topics;
mod views;
mod week;

pub use action::{became, is_overdue, measured_by, recorded, stage, standing, undertaken};
pub use charter::charter_changes;
pub use find::{more_found, nothing_found, some_words};
pub use held::{clash, cut, held, held_heading, merged, says_yes_or_no, spaced, text};
pub use history::difference;
pub use introduction::introduction;
pub use member::{changed_to, contacted, layer, not_seen_notes, welcomed};
pub use recognition::{contributions, no_thanks, nobody_to_thank, thanks, unnamed, with_unnamed, without_addresses};
pub use session::{start, start_short, start_with_zone, start_within};
pub use suggest::{plan_command, why_presenter, why_suggested};
pub use survey::survey_area;
pub use views::{cut_off, no_rows, view_about};
pub use week::{day_within, next_session, some_people, urgency, week_item, week_more};

use chrono::{Datelike, NaiveDate};

use crate::domain::charter::Bound;

/// `0.4`, or `0.08 – 0.2` for a band.
pub fn bound(bound: Bound) -> String {
    match bound {
        Bound::Number(number) => number.to_string(),
        Bound::Band([low, high]) => format!("{low} – {high}"),
    }
}

/// The least number of answers from which on the results of feedback are shown, so that nobody's answer can be guessed.
pub const FEEDBACK_SHOWN_FROM: u32 = crate::domain::survey::SHOWN_FROM;

/// A number as somebody would write it: `40`, `0.25`, at most two decimals.
pub fn number(number: f64) -> String {
    if number.fract() == 0.0 {
        return format!("{number:.0}");
    }
    format!("{number:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `512 bytes`, `180 KiB`, `1.2 MiB`.
pub fn size(bytes: u64) -> String {
    let units = [("GiB", 1_u64 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)];
    let Some((unit, of)) = units.into_iter().find(|(_, of)| bytes >= *of) else {
        return format!("{bytes} bytes");
    };
    // One decimal where it says something; whole numbers are exact this far.
    let (whole, tenth) = (bytes / of, bytes % of * 10 / of);
    if whole >= 10 || tenth == 0 { format!("{whole} {unit}") } else { format!("{whole}.{tenth} {unit}") }
}

/// A text that stays on one line: its blanks do not break.
pub fn glued(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// A text whose figures stay together with their percent signs when a line breaks.
pub fn glued_percent(text: &str) -> String {
    text.replace(" %", "\u{a0}%")
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
