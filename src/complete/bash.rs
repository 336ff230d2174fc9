//! Bash hands over words as they are typed, quotes and all, and takes apart `--session=2026` and `SQL:teaches`; it takes
//! what it is given as it is. Both are put right here.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap_complete::engine;
use clap_complete::env::EnvCompleter;

use crate::context::Context;

/// Bash, at a line that is being typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Bash {
    /// The words as meant.
    words: Vec<String>,
    /// Which of them is to be completed.
    index: usize,
    /// What bash takes to stand before the word.
    before: String,
    /// The quote that the word begins with.
    quote: Option<char>,
}

impl Bash {
    /// The line that bash asks about, and its words as they are meant.
    pub(super) fn asking(context: &Context, words: &[String]) -> (Self, Vec<String>) {
        let index = context.variable("_CLAP_COMPLETE_INDEX").and_then(|index| index.parse().ok()).unwrap_or_default();
        let bash = Self::read(words, index, context.variable("_PRAKTIK_TYPED").unwrap_or_default());
        let words = bash.words.clone();
        (bash, words)
    }

    /// Reads bash's words; of the one at `index`, `typed` is what stands before the cursor, without its opening quote.
    fn read(raw: &[String], index: usize, typed: &str) -> Self {
        let breaks = |word: &str| !word.is_empty() && word.chars().all(|c| matches!(c, '=' | ':'));
        let mut line = Self::default();
        for (place, word) in raw.iter().enumerate() {
            let last = place.checked_sub(1).and_then(|place| raw.get(place)).map_or("", String::as_str);
            let glued = place > 1 && (breaks(word) || breaks(last) || (last == "@" && !word.is_empty()));
            if !glued {
                line.words.push(String::new());
            }
            let Some(whole) = line.words.last_mut() else { continue };
            if place != index {
                whole.push_str(&unquoted(word));
                continue;
            }
            line.quote = word.chars().next().filter(|c| matches!(c, '"' | '\''));
            if breaks(word) {
                whole.push_str(word);
                line.before.clone_from(whole);
            } else {
                // Bash cuts at `@`, yet hands it over as part of the word.
                if typed.starts_with('@') && whole == "@" {
                    whole.clear();
                }
                line.before.clone_from(whole);
                match line.quote {
                    Some('\'') => whole.push_str(typed),
                    _ => whole.push_str(&unescaped(typed)),
                }
            }
            line.index = line.words.len() - 1;
        }
        line
    }

    /// A value as it has to stand on the command line.
    fn quoted(&self, value: &str) -> String {
        let special: fn(char) -> bool = match self.quote {
            Some('\'') => |_| false,
            Some(_) => |c| matches!(c, '"' | '\\' | '$' | '`'),
            None => |c| c.is_whitespace() || "\"'\\$`&|;<>()[]{}*?!#".contains(c),
        };
        value.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
    }
}

/// A word without its quotes.
pub(super) fn unquoted(word: &str) -> String {
    match word.chars().next() {
        Some('\'') => word.trim_matches('\'').to_owned(),
        Some('"') => unescaped(word.trim_matches('"')),
        _ => unescaped(word),
    }
}

/// A word without the backslashes that protect what follows them.
pub(super) fn unescaped(word: &str) -> String {
    let mut plain = String::new();
    let mut chars = word.chars();
    while let Some(c) = chars.next() {
        if c == '\\' { plain.extend(chars.next()) } else { plain.push(c) }
    }
    plain
}

impl EnvCompleter for Bash {
    fn name(&self) -> &'static str {
        "bash"
    }

    fn is(&self, name: &str) -> bool {
        name == "bash"
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        // Bash 3.2, which macOS has, knows neither compopt nor nosort.
        let script = r#"_NAME() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("$line")
    done < <(
        VARIABLE=bash _CLAP_COMPLETE_INDEX="$COMP_CWORD" _PRAKTIK_TYPED="$2" \
            COMPLETER -- "${COMP_WORDS[@]}" 2> /dev/null
    )
    if [[ ${COMPREPLY-} == *[=/:] ]]; then
        compopt -o nospace 2> /dev/null
    fi
}
complete -o bashdefault -o nosort -F _NAME BIN 2> /dev/null || complete -o bashdefault -F _NAME BIN
"#;
        let script = script.replace("NAME", name).replace("VARIABLE", var).replace("COMPLETER", completer);
        buf.write_all(script.replace("BIN", bin).as_bytes())
    }

    fn write_complete(
        &self,
        cmd: &mut clap::Command,
        _args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let words = self.words.iter().map(OsString::from).collect();
        for candidate in engine::complete(cmd, words, self.index, current_dir)? {
            let value = candidate.get_value().to_string_lossy();
            let rest = value.strip_prefix(&self.before).unwrap_or(&value);
            writeln!(buf, "{}", self.quoted(rest))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &[&str], typed: &str) -> Bash {
        let raw: Vec<String> = raw.iter().map(|word| (*word).to_owned()).collect();
        Bash::read(&raw, raw.len() - 1, typed)
    }

    #[test]
    fn words_that_bash_took_apart_are_one_again() {
        let line = read(&["praktik", "--db", "=", "my\\ file.db", "list", "--session", "=", "20"], "20");
        assert_eq!(line.words, ["praktik", "--db=my file.db", "list", "--session=20"]);
        assert_eq!((line.index, line.before.as_str()), (3, "--session="));
        let line = read(&["praktik", "list", "--session", "="], "");
        assert_eq!((line.words[2].as_str(), line.before.as_str()), ("--session=", "--session="));
        let line = read(&["praktik", "add", "SQL", ":", "te"], "te");
        assert_eq!((line.words[2].as_str(), line.before.as_str()), ("SQL:te", "SQL:"));
        let line = read(&["praktik", "show", "@", "an"], "@an");
        assert_eq!((line.words[2].as_str(), line.before.as_str()), ("@an", ""));
        let line = read(&["praktik", "recognize", "@", "ana", "bu"], "bu");
        assert_eq!(line.words[2..], ["@ana", "bu"]);
    }

    #[test]
    fn values_are_quoted_as_the_word_is() {
        let open = read(&["praktik", "--topic", "Async\\ R"], "Async\\ R");
        assert_eq!((open.words[2].as_str(), open.quoted("Async Rust").as_str()), ("Async R", "Async\\ Rust"));
        let double = read(&["praktik", "--topic", "\"Async R"], "Async R");
        assert_eq!((double.words[2].as_str(), double.quoted("a $b").as_str()), ("Async R", "a \\$b"));
        let single = read(&["praktik", "--topic", "'Async R"], "Async R");
        assert_eq!(single.quoted("a $b"), "a $b");
    }
}
