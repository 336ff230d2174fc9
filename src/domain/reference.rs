//! What happens when somebody names a thing: it is the one, it could be several, or it is none.

/// Why a reference did not lead to one thing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unresolved {
    /// Nothing answers to that name.
    #[error("no {what} '{given}'")]
    Unknown {
        /// The kind of thing: `member`, `session`, `role`.
        what: &'static str,
        /// The reference as given.
        given: String,
        /// Names that look like it, best first.
        nearest: Vec<String>,
    },
    /// Several things answer to it.
    #[error("'{given}' could be more than one {what}")]
    Ambiguous {
        /// The kind of thing.
        what: &'static str,
        /// The reference as given.
        given: String,
        /// All that answer to it, in order.
        candidates: Vec<String>,
    },
}

impl Unresolved {
    /// Nothing answers to `given`; suggestions are drawn from `names`.
    pub fn unknown<'a>(what: &'static str, given: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let nearest = super::text::nearest(given, names).into_iter().map(str::to_owned).collect();
        Self::Unknown { what, given: given.to_owned(), nearest }
    }

    /// Several things answer to `given`.
    pub fn ambiguous(what: &'static str, given: &str, mut candidates: Vec<String>) -> Self {
        candidates.sort();
        Self::Ambiguous { what, given: given.to_owned(), candidates }
    }
}
