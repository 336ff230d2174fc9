//! When a wish for a topic is met.

use chrono::NaiveDate;

/// For each wish for a topic, the day it was met: the first day on or after it on which the topic was covered; `None`
/// while it is open.
pub fn met(wished: &[NaiveDate], covers: &[NaiveDate]) -> Vec<Option<NaiveDate>> {
    let first_from = |wish: &NaiveDate| covers.iter().filter(|cover| *cover >= wish).min().copied();
    wished.iter().map(first_from).collect()
}
