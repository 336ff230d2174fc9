//! What is said about a search.

use super::listed;
use crate::domain::shell;

/// That nothing was found, and which topics are named like it.
pub fn nothing_found(given: &str, topics: &[&str]) -> String {
    let given = given.trim();
    match topics {
        [] => format!(
            "Nothing here speaks of \"{given}\" yet. Wish for it: {}",
            shell::line(&["praktik", "wish", "add", given])
        ),
        near => format!("Nothing here speaks of \"{given}\". Topics that look like it: {}.", listed(near)),
    }
}

/// That what was found has only some of the words.
pub fn some_words() -> &'static str {
    "nothing has all of these words; this has some of them"
}

/// That there is more than is shown.
pub fn more_found(shown: usize, all: usize) -> String {
    format!("the best {shown} of {all}; --limit {all} shows all")
}
