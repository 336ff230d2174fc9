//! Changes over time in words.

use super::health::value;
use super::network::fine_share;
use crate::health::Unit;

/// By how much something changed: `18 points` of a share, `20 d`, `2`; of a score only the number.
pub fn difference(amount: f64, unit: Option<Unit>) -> String {
    match unit {
        None => format!("{amount:.0}"),
        Some(Unit::Share) => {
            let points = amount * 100.0;
            let said = match points {
                // What reads as another share does not read as no change.
                points if points < 0.1 => fine_share(amount).trim_end_matches(" %").to_owned(),
                points if points < 1.0 => format!("{points:.1}"),
                points => format!("{points:.0}"),
            };
            format!("{said} {}", if said == "1" { "point" } else { "points" })
        }
        Some(Unit::Points) => format!("{amount:.0}"),
        Some(unit) => value(Some(amount), unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_changes_by_points() {
        assert_eq!(difference(0.18, Some(Unit::Share)), "18 points");
        assert_eq!(difference(0.01, Some(Unit::Share)), "1 point");
        assert_eq!(difference(0.004, Some(Unit::Share)), "0.4 points");
        assert_eq!(difference(0.000_2, Some(Unit::Share)), "0.020 points");
        assert_eq!(difference(20.0, Some(Unit::Days)), "20 d");
        assert_eq!(difference(12.4, None), "12");
    }
}
