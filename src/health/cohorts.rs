//! Cohorts: of the people who first came in one month or quarter, how many were seen in the ones after it.

use chrono::NaiveDate;

use super::measure::SMALL;
use crate::domain::facts::Facts;
use crate::domain::period::{Period, Window};
use crate::domain::worded::worded;

worded! {
    /// How long the time is in which the people of one cohort first came.
    pub enum By {
        /// A calendar month.
        Month = "month",
        /// A calendar quarter.
        Quarter = "quarter",
    }
}

/// Some people, and how many of them were seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// How many were seen.
    pub seen: u32,
    /// Of how many.
    pub of: u32,
}

impl Seen {
    /// The share that was seen, 0–1; `None` of nobody.
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.seen) / f64::from(self.of))
    }

    /// Whether these are too few to judge by: told, and not judged.
    pub fn small(self) -> bool {
        f64::from(self.of) < SMALL
    }
}

/// The people whose first attendance ever fell in one month or quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohort {
    /// The month or quarter; the one that is not over ends today.
    pub period: Period,
    /// How many people, members or not.
    pub size: u32,
    /// How many of them were seen 0, 1, 2, … months or quarters later; `None` where that one is not over, or no session
    /// whose attendance was taken was held in it.
    pub seen: Vec<Option<Seen>>,
}

/// The cohorts of a community, the oldest first; the last one is that of today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cohorts {
    /// How long the time of each is.
    pub by: By,
    /// The cohorts, without a gap: also those in which nobody was new. None before anybody first came.
    pub cohorts: Vec<Cohort>,
    /// All of them together: of those of whom it is known whether they were seen so much later, how many were.
    pub together: Vec<Option<Seen>>,
    /// Whether the first of them is where the record begins, so that everybody who came then counts as new.
    pub from_the_beginning: bool,
    /// The latest day before all of them on which somebody first came.
    pub last_before: Option<NaiveDate>,
}

/// Nobody has seen this person yet.
const UNSEEN: u32 = u32::MAX;

/// This person first came before the oldest cohort.
const EARLIER: u32 = u32::MAX - 1;

/// The latest `most` cohorts as of a day, each followed for `ahead` months or quarters. One pass over the attendance.
///
/// Seen is who was present at a session. A session whose attendance was not taken is no session here. The month of
/// `today` is not over.
pub fn cohorts(facts: &Facts, today: NaiveDate, by: By, most: u32, ahead: u32) -> Cohorts {
    let window = match by {
        By::Month => Window::Month,
        By::Quarter => Window::Quarter,
    };
    let periods = window.up_to(today, most);
    // Nothing is known further ahead than the cohorts reach.
    let steps = (ahead as usize).min(periods.len());
    let mut held = vec![false; periods.len()];
    let mut counts = vec![vec![0u32; steps + 1]; periods.len()];
    // The cohort of each person, and the latest period in which they were counted.
    let mut people = vec![(UNSEEN, UNSEEN); facts.members.len()];
    let mut last_before = None;
    for (number, session) in facts.sessions.iter().enumerate().take_while(|(_, session)| session.day <= today) {
        if !session.taken {
            continue;
        }
        let present = facts.attendance.of(number);
        if periods.first().is_none_or(|first| session.day < first.from) {
            for &person in present {
                if std::mem::replace(&mut people[person as usize].0, EARLIER) == UNSEEN {
                    last_before = Some(session.day);
                }
            }
            continue;
        }
        let place = periods.partition_point(|period| period.until < session.day);
        held[place] = true;
        for &person in present {
            let (cohort, latest) = &mut people[person as usize];
            if *cohort == EARLIER || *latest == place as u32 {
                continue;
            }
            if *cohort == UNSEEN {
                *cohort = place as u32;
            }
            *latest = place as u32;
            if let Some(count) = counts[*cohort as usize].get_mut(place - *cohort as usize) {
                *count += 1;
            }
        }
    }
    let earlier = last_before.is_some();
    let first = if earlier { Some(0) } else { counts.iter().position(|counts| counts[0] > 0) };
    let first = first.unwrap_or(periods.len());
    let running = periods.len().saturating_sub(1);
    let mut cohorts = Vec::new();
    for (place, (period, counts)) in periods.into_iter().zip(counts).enumerate().skip(first) {
        let size = counts[0];
        let known = |later: usize| place + later < running && held[place + later];
        let seen = |later: usize| counts.get(later).filter(|_| known(later)).map(|&seen| Seen { seen, of: size });
        cohorts.push(Cohort { period, size, seen: (0..=ahead as usize).map(seen).collect() });
    }
    let together = (0..=ahead as usize).map(|later| together(&cohorts, later)).collect();
    Cohorts { by, from_the_beginning: !earlier && !cohorts.is_empty(), cohorts, together, last_before }
}

/// All cohorts of which something is known so much later; `None` where there is nobody in them.
fn together(cohorts: &[Cohort], later: usize) -> Option<Seen> {
    let known = cohorts.iter().filter_map(|cohort| cohort.seen[later]);
    let sum = known.fold(Seen { seen: 0, of: 0 }, |sum, one| Seen { seen: sum.seen + one.seen, of: sum.of + one.of });
    (sum.of > 0).then_some(sum)
}
