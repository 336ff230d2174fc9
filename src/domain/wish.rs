//! Wishes for topics: the rule that says when one is met.

use chrono::NaiveDate;

/// For each day on which a topic was wished for, the day the wish was met: the first on or after it on which the topic
/// was covered; `None` while it is open. A wish later than the last cover opens the topic again.
///
/// A topic is covered by a held session on it, a resource added on it, and a challenge on it that was solved (adopted or
/// adapted). Neither list has to be in order.
pub fn met(wished: &[NaiveDate], covers: &[NaiveDate]) -> Vec<Option<NaiveDate>> {
    let mut covers = covers.to_vec();
    covers.sort_unstable();
    wished.iter().map(|wish| covers.get(covers.partition_point(|cover| cover < wish)).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(texts: &[&str]) -> Vec<NaiveDate> {
        texts.iter().map(|text| text.parse().unwrap_or_default()).collect()
    }

    fn met_days(wished: &[&str], covers: &[&str]) -> Vec<Option<String>> {
        met(&days(wished), &days(covers)).into_iter().map(|day| day.map(|day| day.to_string())).collect()
    }

    #[test]
    fn a_wish_is_met_by_the_first_cover_on_or_after_its_day() {
        let first = Some("2026-03-10".to_owned());
        let covers = ["2026-05-01", "2026-03-10", "2026-02-01"];
        assert_eq!(met_days(&["2026-03-01", "2026-03-10"], &covers), [first.clone(), first], "the same day counts");
    }

    #[test]
    fn what_was_covered_before_the_wish_does_not_meet_it() {
        assert_eq!(met_days(&["2026-03-11"], &["2026-03-10"]), [None]);
        assert_eq!(met_days(&["2026-03-11"], &[]), [None]);
        assert!(met(&[], &days(&["2026-03-10"])).is_empty());
    }

    #[test]
    fn a_later_wish_opens_the_topic_again() {
        let (first, second) = (Some("2026-03-10".to_owned()), Some("2026-06-01".to_owned()));
        let wished = ["2026-03-01", "2026-03-05", "2026-04-01", "2026-07-01"];
        assert_eq!(met_days(&wished, &["2026-03-10"]), [first.clone(), first.clone(), None, None]);
        assert_eq!(met_days(&wished, &["2026-06-01", "2026-03-10"]), [first.clone(), first, second, None]);
    }

    #[test]
    fn the_order_of_the_wishes_is_kept() {
        let met = met_days(&["2026-07-01", "2026-03-01"], &["2026-03-10"]);
        assert_eq!(met, [None, Some("2026-03-10".to_owned())]);
    }
}
