//! Recognition: thanks, in public or not, and awards.

use serde::{Deserialize, Serialize};

/// How somebody was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RecognitionKind {
    /// Thanked in person.
    Informal,
    /// Thanked before others.
    Public,
    /// Given an award.
    Award,
}

impl RecognitionKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Informal, Self::Public, Self::Award];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Informal => "informal",
            Self::Public => "public",
            Self::Award => "award",
        }
    }
}
