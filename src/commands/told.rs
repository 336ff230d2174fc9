//! A command line as the journal tells it: without addresses, notes and reasons, which may be private, and without what
//! only says where the file lies.

use std::ffi::OsString;

use crate::domain::shell;
use crate::render::words::without_addresses;

/// What stands where something is left out.
const LEFT_OUT: &str = "…";

/// Flags whose values may be private.
const PRIVATE: &[&str] = &["--email", "--note", "--reason"];

/// Verbs of which nothing is told but that they were run.
const SILENT: &[[&str; 2]] = &[["member", "forget"], ["story", "add"], ["story", "edit"]];

/// Flags that say nothing of the change, and whether they take a value.
const ASIDE: &[(&str, bool)] = &[("--db", true), ("--no-input", false), ("--json", false), ("--yes", false)];

/// A word is told so far.
const LONGEST: usize = 120;

/// The command line in words.
pub fn told(argv: &[OsString]) -> String {
    let mut words = argv.iter().skip(1).map(|word| word.to_string_lossy());
    let mut said: Vec<String> = vec!["praktik".to_owned()];
    let mut options = true;
    while let Some(word) = words.next() {
        let (flag, value) = match word.split_once('=') {
            Some((flag, value)) if options && flag.starts_with("--") => (flag, Some(value)),
            _ => (word.as_ref(), None),
        };
        options &= word != "--";
        if let Some((_, takes)) = ASIDE.iter().find(|(aside, _)| options && *aside == flag) {
            if *takes && value.is_none() {
                words.next();
            }
            continue;
        }
        if options && PRIVATE.contains(&flag) {
            said.push(flag.to_owned());
            said.push(LEFT_OUT.to_owned());
            if value.is_none() {
                words.next();
            }
            continue;
        }
        said.push(short(&without_addresses(&word)));
        if SILENT.iter().any(|silent| said.get(1..) == Some(&silent.map(str::to_owned)[..])) {
            said.push(LEFT_OUT.to_owned());
            break;
        }
    }
    shell::line(&said)
}

fn short(word: &str) -> String {
    if word.chars().count() <= LONGEST {
        return word.to_owned();
    }
    word.chars().take(LONGEST - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> String {
        told(&words.iter().map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_private_is_left_out() {
        let told = of(&["/bin/praktik", "--db", "/home/ana/x.db", "member", "add", "Ana Silva", "--email", "a@b.org"]);
        assert_eq!(told, "praktik member add \"Ana Silva\" --email …");
        assert_eq!(of(&["praktik", "member", "leave", "ana", "--reason=moved"]), "praktik member leave ana --reason …");
        assert_eq!(of(&["praktik", "member", "forget", "ana", "--yes"]), "praktik member forget …");
        assert_eq!(
            of(&["praktik", "session", "attend", "last", "ana@b.org,budi"]),
            "praktik session attend last …,budi"
        );
        assert_eq!(
            of(&["praktik", "member", "role", "add", "ana", "--", "--note"]),
            "praktik member role add ana -- --note"
        );
    }
}
