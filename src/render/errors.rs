//! How an error reads.

use super::clean::clean;
use super::page::Style;
use super::terminal::paint;
use crate::error::Error;

/// An error as lines: `error: PLACE: MESSAGE`, its details, `because: …`, then a `hint: …` a line.
pub fn error_lines(error: &Error, colour: bool) -> String {
    let place = error.place.as_ref().map(|place| format!("{}: ", clean(place))).unwrap_or_default();
    let mut out = format!("{} {place}{}\n", paint("error:", Style::Care, colour), clean(&error.message));
    for detail in &error.details {
        out.push_str(&clean(detail));
        out.push('\n');
    }
    if let Some(cause) = &error.cause {
        out.push_str(&format!("{} {}\n", paint("because:", Style::Dim, colour), clean(cause)));
    }
    for hint in &error.hints {
        out.push_str(&format!("{} {}\n", paint("hint:", Style::Command, colour), clean(hint)));
    }
    out
}
