//! `.all-contributorsrc`: the people of a project, and what they were recognised for.

use serde::Deserialize;

use super::gather::{Gather, Named, Passed};
use super::{Dialect, Glance, Options, RosterFile, RosterRow};
use crate::error::{Error, Result};
use crate::exchange::table::clean;

pub(super) const DIALECT: Dialect<Options, RosterFile> = Dialect {
    key: "all-contributors",
    about: "the .all-contributorsrc of a project (JSON): people, and what they were recognised for",
    recognises: |glance| {
        let start = glance.source.start();
        start.trim_start().starts_with('{') && start.contains("\"contributors\"")
    },
    read,
};

/// A larger file is none that people keep beside their code.
const LARGEST: u64 = 16 << 20;

/// What contributions are called there, and here.
const WORDS: &[(&str, &str)] = &[
    ("a11y", "accessibility"),
    ("audio", "audio"),
    ("blog", "blog posts"),
    ("bug", "bug reports"),
    ("business", "business development"),
    ("code", "code"),
    ("content", "content"),
    ("data", "data"),
    ("design", "design"),
    ("doc", "documentation"),
    ("eventOrganizing", "organising events"),
    ("example", "examples"),
    ("financial", "financial support"),
    ("fundingFinding", "finding funds"),
    ("ideas", "ideas"),
    ("infra", "infrastructure"),
    ("maintenance", "maintenance"),
    ("mentoring", "mentoring"),
    ("platform", "packaging"),
    ("plugin", "plugins"),
    ("projectManagement", "project management"),
    ("promotion", "promotion"),
    ("question", "answering questions"),
    ("research", "research"),
    ("review", "reviews"),
    ("security", "security"),
    ("talk", "talks"),
    ("test", "tests"),
    ("tool", "tools"),
    ("translation", "translation"),
    ("tutorial", "tutorials"),
    ("userTesting", "user testing"),
    ("video", "videos"),
];

#[derive(Deserialize)]
#[serde(expecting = "an object with 'contributors'")]
struct File {
    contributors: Vec<Contributor>,
}

#[derive(Deserialize)]
#[serde(expecting = "a contributor")]
struct Contributor {
    login: Option<String>,
    name: Option<String>,
    #[serde(default)]
    contributions: Vec<Contribution>,
}

/// A type by itself, or with the address of what was contributed.
#[derive(Deserialize)]
#[serde(untagged)]
enum Contribution {
    Plain(String),
    Linked {
        #[serde(rename = "type")]
        kind: String,
    },
}

fn read(glance: &Glance<'_>, _: &Options) -> Result<RosterFile> {
    let text = glance.source.whole(LARGEST)?;
    let file: File = serde_json::from_str(&text).map_err(|error| mistake(glance.source.file(), &error))?;
    let lines = lines(&text);
    let (mut gather, mut passed) = (Gather::new(), Passed::default());
    for (at, one) in file.contributors.into_iter().enumerate() {
        let said = |text: Option<String>| text.map(|text| clean(&text)).filter(|text| !text.is_empty());
        let (login, name) = (said(one.login), said(one.name));
        if login.as_deref().is_some_and(|login| login.ends_with("[bot]")) {
            passed.count("bot", "bots");
            continue;
        }
        let mut recognised: Vec<String> = Vec::new();
        for contribution in one.contributions {
            let (Contribution::Plain(kind) | Contribution::Linked { kind }) = contribution;
            let word = word(&clean(&kind));
            if !word.is_empty() && !recognised.contains(&word) {
                recognised.push(word);
            }
        }
        let named = Named { name, handle: login, ..Named::default() };
        let line = lines.get(at).copied().unwrap_or(1);
        gather.take(named, RosterRow { line, recognised, ..RosterRow::default() });
    }
    Ok(gather.finish(DIALECT.key, false, passed.note()))
}

/// What a type of contribution is called; one that nobody knows stays as it is.
fn word(kind: &str) -> String {
    WORDS.iter().find(|(known, _)| *known == kind).map_or_else(|| kind.to_owned(), |(_, word)| (*word).to_owned())
}

fn mistake(file: &str, error: &serde_json::Error) -> Error {
    let told = error.to_string();
    let reason = told.rsplit_once(" at line ").map_or(told.as_str(), |(reason, _)| reason);
    let message = match error.classify() {
        serde_json::error::Category::Eof => "this file is cut off here".to_owned(),
        serde_json::error::Category::Data => format!("this is not an .all-contributorsrc: {reason}"),
        _ => format!("this is not JSON: {reason}"),
    };
    Error::bad_data(message)
        .at(format!("{file}:{}:{}", error.line(), error.column()))
        .hint("it is JSON that lists 'contributors', each with 'login', 'name' and 'contributions'")
}

/// The line on which each contributor of a sound file begins.
fn lines(text: &str) -> Vec<u64> {
    let (mut lines, mut line, mut depth) = (Vec::new(), 1, 0_usize);
    let (mut word, mut key, mut within) = (None::<String>, String::new(), false);
    let mut escaped = false;
    for c in text.chars() {
        if c == '\n' {
            line += 1;
        }
        if let Some(so_far) = &mut word {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' => key = std::mem::take(&mut word).unwrap_or_default(),
                c => so_far.push(c),
            }
            continue;
        }
        match c {
            '"' => word = Some(String::new()),
            '{' | '[' => {
                if depth == 1 {
                    within = c == '[' && key == "contributors";
                } else if depth == 2 && within {
                    lines.push(line);
                }
                depth += 1;
            }
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contributors_are_found_by_their_lines() {
        let text =
            "{\n\"files\": [\"contributors\", {}],\n\"contributors\": [\n{\"a\\\"[\": [{}]},\n\n{}]\n, \"x\": [{}]}";
        assert_eq!(lines(text), [4, 6]);
    }

    #[test]
    fn words_are_plain_and_each_stands_once() {
        for (at, (kind, word)) in WORDS.iter().enumerate() {
            // Reasons are lists of these words, and are taken apart again.
            assert!(!word.contains(", ") && !word.contains(" and "), "{word}");
            assert!(!WORDS[..at].iter().any(|(known, other)| known == kind || other == word), "{kind}");
        }
        assert_eq!((word("doc"), word("juggling")), ("documentation".to_owned(), "juggling".to_owned()));
    }
}
