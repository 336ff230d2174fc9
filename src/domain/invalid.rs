//! What the rules of this room say when they refuse a value.

/// A value that a rule refuses: what it was meant to be, what was given, and how to give it right.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{given}' is not {what}")]
pub struct Invalid {
    /// What the value was meant to be, with its article: `a date`, `a handle`.
    pub what: &'static str,
    /// The value as it was given.
    pub given: String,
    /// One sentence that says which values are accepted.
    pub remedy: String,
}

impl Invalid {
    /// Refuses `given` as a `what`; `remedy` says what would be accepted.
    pub fn new(what: &'static str, given: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what, given: given.into(), remedy: remedy.into() }
    }
}
