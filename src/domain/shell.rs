//! Words of a command line, written so that a shell hands them over as they are.

/// A word as it can be typed: as it is where a shell leaves it alone, else in quotes.
pub fn word(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | '@' | '%' | '+' | ',' | '…');
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    // Within double quotes these still act, in one shell or another.
    if text.contains(['$', '`', '"', '\\', '!']) {
        return format!("'{}'", text.replace('\'', "'\\''"));
    }
    format!("\"{text}\"")
}

/// A command line of these words.
pub fn line<T: AsRef<str>>(words: &[T]) -> String {
    words.iter().map(|text| word(text.as_ref())).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_quoted_where_a_shell_would_act_on_it() {
        assert_eq!(line(&["praktik", "session", "log", "2026-11-24-café"]), "praktik session log 2026-11-24-café");
        assert_eq!(word("Helping hand"), "\"Helping hand\"");
        assert_eq!(word(""), "\"\"");
        assert_eq!(word("$(rm) it's"), "'$(rm) it'\\''s'");
        assert_eq!(word("a;b"), "\"a;b\"");
    }
}
