//! Sessions: what a community does together.

use serde::{Deserialize, Serialize};

use super::Invalid;
use super::text::{fold, nearest};

/// What kind of session it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionKind {
    /// A regular meeting.
    Meeting,
    /// Learning together.
    Learning,
    /// Hands-on work.
    Workshop,
    /// A talk by one or a few.
    Talk,
    /// Working on somebody's problem.
    ProblemSolving,
    /// Being together.
    Social,
}

impl SessionKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::Meeting, Self::Learning, Self::Workshop, Self::Talk, Self::ProblemSolving, Self::Social];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Learning => "learning",
            Self::Workshop => "workshop",
            Self::Talk => "talk",
            Self::ProblemSolving => "problem-solving",
            Self::Social => "social",
        }
    }

    /// Whether people learn there: learning, workshop, talk.
    pub fn teaches(self) -> bool {
        matches!(self, Self::Learning | Self::Workshop | Self::Talk)
    }

    /// Reads a kind by its word.
    ///
    /// # Errors
    /// [`Invalid`] that lists the kinds.
    pub fn parse(given: &str) -> Result<Self, Invalid> {
        let wanted = fold(given).replace([' ', '_'], "-");
        Self::ALL.into_iter().find(|kind| kind.word() == wanted).ok_or_else(|| {
            let words = Self::ALL.map(Self::word);
            let near = nearest(&wanted, words);
            let hint = near.first().map(|word| format!("; did you mean '{word}'?")).unwrap_or_default();
            Invalid::new("a kind of session", given, format!("a kind is {}{hint}", words.join(", ")))
        })
    }
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SessionStatus {
    /// Announced, not yet logged.
    Planned,
    /// It took place.
    Held,
    /// It did not.
    Cancelled,
}

impl SessionStatus {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Held, Self::Cancelled];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }
}

/// The identifier that a session has in calendars, by its slug and the key of its community.
pub fn calendar_uid(slug: &str, key: &str) -> String {
    format!("{slug}.{key}@praktik")
}

/// The slug in an identifier that [`calendar_uid`] made for the community with that key.
pub fn slug_of_uid<'a>(uid: &'a str, key: &str) -> Option<&'a str> {
    uid.strip_suffix("@praktik")?.strip_suffix(key)?.strip_suffix('.').filter(|slug| !slug.is_empty())
}

/// A part that somebody had in a session, beyond being there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Led the session.
    Facilitator,
    /// Taught or told something.
    Presenter,
}

impl Part {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Facilitator => "facilitator",
            Self::Presenter => "presenter",
        }
    }
}
