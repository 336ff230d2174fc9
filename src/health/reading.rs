//! What computing a measure gives: a value, what it rests on, and who and what is behind it.

use chrono::NaiveDate;

use super::ties::Sampling;
use crate::domain::recognition::RecognitionKind;

/// What a value rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Basis {
    /// The value is the first over the second (capped where the formula says so).
    Fraction {
        /// What was counted.
        numerator: f64,
        /// Out of what; more than 0.
        denominator: f64,
    },
    /// The number of things looked at; for a measure that counts, the value itself.
    Count(i64),
    /// There is no value, and so nothing it rests on.
    None,
}

/// What there is to say about a value, as data.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// Sections of the charter.
    Sections {
        /// How many are filled.
        filled: u32,
        /// Out of how many.
        of: u32,
        /// The names of the empty ones.
        missing: Vec<&'static str>,
    },
    /// The charter's last review.
    Reviewed {
        /// Its day.
        day: NaiveDate,
    },
    /// Focus topics of the charter.
    Topics {
        /// How many are covered.
        covered: u32,
        /// Out of how many.
        of: u32,
        /// Those that are not, as numbered in the facts.
        missing: Vec<u32>,
    },
    /// Required roles of the charter.
    Roles {
        /// How many have what they need.
        met: u32,
        /// Out of how many.
        of: u32,
        /// Those that do not, by their place in the charter's list.
        missing: Vec<u32>,
    },
    /// Who facilitates.
    Facilitation {
        /// The fewest people who make 80 % of the facilitations.
        carriers: u32,
        /// Everyone who facilitated.
        facilitators: u32,
        /// Sessions that the busiest of them facilitated.
        most: u32,
        /// Sessions that had a facilitator.
        sessions: u32,
    },
    /// Sessions held against those that the cadence lets expect.
    Rhythm {
        /// How many were held.
        held: u32,
        /// How many were to be expected; not a whole number.
        expected: f64,
    },
    /// Who contributes.
    Contributions {
        /// The fewest people who make half of them.
        carriers: u32,
        /// Everyone who contributed.
        contributors: u32,
        /// All contributions.
        contributions: u32,
    },
    /// So many of so many; which things, the measure's key says.
    Share {
        /// How many.
        part: u64,
        /// Of how many.
        whole: u64,
    },
    /// Hours spent learning.
    Hours {
        /// All hours of all members together.
        hours: f64,
        /// Members.
        members: u32,
        /// Learning sessions left out because nobody knows their length.
        unknown: u32,
    },
    /// Who presents.
    Presenters {
        /// Different presenters.
        presenters: u32,
        /// Sessions that had one.
        sessions: u32,
    },
    /// People who presented for the first time.
    NewPresenters {
        /// How many.
        people: u32,
    },
    /// Kinds of recognition used.
    Kinds {
        /// Those used.
        used: Vec<RecognitionKind>,
    },
    /// Days until the first contribution, the median.
    FirstContribution {
        /// Days.
        days: f64,
        /// People whose first contribution it was.
        people: u32,
    },
    /// Goals on their way.
    Goals {
        /// How many are on track or reached.
        on: u32,
        /// Out of how many that somebody read.
        of: u32,
        /// The numbers of those that are behind.
        behind: Vec<u32>,
    },
    /// The last recorded evaluation.
    Evaluated {
        /// Its day.
        day: NaiveDate,
    },
    /// Benefits of the charter for which there is evidence.
    Benefits {
        /// How many have some.
        shown: u32,
        /// Out of how many.
        of: u32,
        /// Those that have none, by their place in the charter's list.
        missing: Vec<u32>,
    },
    /// Days until somebody helped with a challenge, the median.
    FirstHelp {
        /// Days.
        days: f64,
        /// Challenges that got help.
        challenges: u32,
    },
    /// Channels in totals.
    Channels {
        /// The mean of people a channel and month, where any are recorded.
        mean: Option<f64>,
        /// Channels of the charter of which nothing is recorded, by their place in its list.
        unrecorded: Vec<u32>,
    },
    /// People reached.
    Reached {
        /// By being there.
        present: u64,
        /// By watching the recording.
        views: u64,
    },
    /// Sessions that were worth the time.
    Worth {
        /// Sessions with enough answers.
        sessions: u32,
    },
    /// How many would recommend the community.
    Recommended {
        /// Those who answered 9 or 10.
        would: u32,
        /// Those who answered 0 to 6.
        would_not: u32,
        /// All who answered.
        of: u32,
    },
    /// There was a survey, and too few people answered it to say anything.
    TooFewAnswers,
    /// Hours invested.
    Invested {
        /// By everybody together.
        hours: f64,
        /// Over how many sessions.
        sessions: u32,
    },
    /// The two units whose people meet least.
    Units {
        /// The one.
        one: String,
        /// The other.
        other: String,
        /// Tie strength between them ÷ what chance would give, 0 or more.
        ratio: f64,
    },
    /// Comings and goings.
    Growth {
        /// Spells of membership begun.
        begun: u32,
        /// Spells ended.
        ended: u32,
    },
}

/// One measure, computed.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The value, in the measure's unit; `None` where there is nothing to divide by or nothing recorded.
    pub value: Option<f64>,
    /// What it rests on.
    pub basis: Basis,
    /// People that reports may list.
    pub people: Vec<u32>,
    /// People whom the numerator counts: for the lead's own `explain`, never for a report.
    pub behind_people: Vec<u32>,
    /// Sessions that the value rests on: for `explain`.
    pub behind_sessions: Vec<u32>,
    /// What else the value rests on, in a few words each: goals, resources, challenges. For `explain`.
    pub behind_things: Vec<String>,
    /// What there is to say about it.
    pub finding: Option<Finding>,
    /// How the value was come by, where not everything was looked at.
    pub sampling: Option<Sampling>,
    /// Whether it rests on too few people to judge by, where the basis does not say how many.
    pub few: bool,
}

impl Reading {
    /// No value.
    pub(super) fn nothing() -> Self {
        Self {
            value: None,
            basis: Basis::None,
            people: Vec::new(),
            behind_people: Vec::new(),
            behind_sessions: Vec::new(),
            behind_things: Vec::new(),
            finding: None,
            sampling: None,
            few: false,
        }
    }

    /// One number over another; no value where the other is 0.
    pub(super) fn quotient(numerator: f64, denominator: f64) -> Self {
        if denominator <= 0.0 {
            return Self::nothing();
        }
        let basis = Basis::Fraction { numerator, denominator };
        Self { value: Some(numerator / denominator), basis, ..Self::nothing() }
    }

    /// So many of so many, with that as the finding; no value of none.
    pub(super) fn share(part: usize, whole: usize) -> Self {
        let reading = Self::quotient(part as f64, whole as f64);
        let finding = Finding::Share { part: part as u64, whole: whole as u64 };
        if reading.value.is_some() { reading.finding(finding) } else { reading }
    }

    /// A value that rests on so many things.
    pub(super) fn resting_on(value: f64, count: usize) -> Self {
        Self { value: Some(value), basis: Basis::Count(count as i64), ..Self::nothing() }
    }

    /// A number of things.
    pub(super) fn count(count: i64) -> Self {
        Self { value: Some(count as f64), basis: Basis::Count(count), ..Self::nothing() }
    }

    /// Says what there is to say, where there is a value.
    pub(super) fn finding(mut self, finding: Finding) -> Self {
        self.finding = self.value.is_some().then_some(finding);
        self
    }

    /// Says what there is to say, also where there is no value.
    pub(super) fn told(mut self, finding: Finding) -> Self {
        self.finding = Some(finding);
        self
    }

    /// Names what else is behind it.
    pub(super) fn things(mut self, things: Vec<String>) -> Self {
        self.behind_things = things;
        self
    }

    /// Names the people whom the numerator counts, for `explain` alone.
    pub(super) fn people(mut self, people: Vec<u32>) -> Self {
        self.behind_people = people;
        self
    }

    /// Names the sessions behind it.
    pub(super) fn sessions(mut self, sessions: Vec<u32>) -> Self {
        self.behind_sessions = sessions;
        self
    }
}

/// The median of some numbers, which are sorted on the way: the mean of the middle two where their number is even.
pub(super) fn median(numbers: &mut [i64]) -> Option<f64> {
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    match numbers {
        [] => None,
        numbers if numbers.len() % 2 == 1 => Some(numbers[middle] as f64),
        numbers => Some((numbers[middle - 1] + numbers[middle]) as f64 / 2.0),
    }
}
