//! Changes over time in words.

use super::health::{score, value};
use crate::health::Unit;

/// By how much something changed: `18 points` of a share, `20 d`, `2`; of a score only the number. It agrees with the two
/// values as they are shown, each rounded by itself.
pub fn difference(first: f64, last: f64, unit: Option<Unit>) -> String {
    let shown = |number: f64| unit.map_or_else(|| score(number), |unit| value(Some(number), unit));
    let (first, last) = (read(&shown(first)), read(&shown(last)));
    let decimals = first.1.max(last.1);
    let amount = format!("{:.decimals$}", (last.0 - first.0).abs());
    let amount = if decimals > 0 { amount.trim_end_matches('0').trim_end_matches('.') } else { &amount };
    match unit {
        Some(Unit::Share) => format!("{amount} {}", if amount == "1" { "point" } else { "points" }),
        Some(Unit::Days) => format!("{amount} d"),
        Some(Unit::Hours) => format!("{amount} h"),
        _ => amount.to_owned(),
    }
}

/// The number at the beginning of a text, and how many decimals it has.
fn read(shown: &str) -> (f64, usize) {
    let number = shown.split(' ').next().unwrap_or_default();
    (number.parse().unwrap_or_default(), number.split_once('.').map_or(0, |(_, decimals)| decimals.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_agrees_with_the_values_as_they_are_shown() {
        let share = |first, last| difference(first, last, Some(Unit::Share));
        assert_eq!(share(0.4, 0.58), "18 points");
        assert_eq!(share(0.484, 0.415), "6 points", "48 % and 42 %");
        assert_eq!(share(0.42, 0.41), "1 point");
        assert_eq!(share(0.095, 0.12), "2.5 points");
        assert_eq!(share(0.051, 0.055), "0.4 points");
        assert_eq!(share(0.0, 0.000_2), "0.02 points");
        assert_eq!(difference(35.0, 15.0, Some(Unit::Days)), "20 d");
        assert_eq!(difference(2.5, 1.0, Some(Unit::Hours)), "1.5 h");
        assert_eq!(difference(0.25, 0.31, Some(Unit::Ratio)), "0.06");
        assert_eq!(difference(-3.0, 12.0, Some(Unit::Points)), "15");
        assert_eq!(difference(60.4, 72.6, None), "13");
    }
}
