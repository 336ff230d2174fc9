//! What happens when somebody names a thing: it is the one, it could be several, or it is none.

use super::text::fold;

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

/// Which of `names` is meant by `given`: the one that reads the same (case, width, blanks, `-` and `_` apart), else the
/// only one that begins so.
///
/// # Errors
/// [`Unresolved`] where none or several could be meant.
pub fn one_of(what: &'static str, given: &str, names: &[&str]) -> Result<usize, Unresolved> {
    let loose = |text: &str| fold(text).replace(['-', '_'], " ");
    let wanted = loose(given);
    if let Some(place) = names.iter().position(|name| loose(name) == wanted) {
        return Ok(place);
    }
    let begins: Vec<usize> =
        (0..names.len()).filter(|&i| !wanted.is_empty() && loose(names[i]).starts_with(&wanted)).collect();
    match begins.as_slice() {
        [one] => Ok(*one),
        [] => Err(Unresolved::unknown(what, given, names.iter().copied())),
        _ => Err(Unresolved::ambiguous(what, given, begins.iter().map(|&i| names[i].to_owned()).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whole_or_by_its_beginning() {
        let names = ["Lead", "Lead facilitator", "Scribe"];
        assert_eq!(one_of("role", "lead", &names), Ok(0));
        assert_eq!(one_of("role", "lead-facilitator", &names), Ok(1));
        assert_eq!(one_of("role", "scr", &names), Ok(2));
        assert!(matches!(one_of("role", "le", &names), Err(Unresolved::Ambiguous { .. })));
        assert!(
            matches!(one_of("role", "scirbe", &names), Err(Unresolved::Unknown { nearest, .. }) if nearest == ["Scribe"])
        );
    }
}
