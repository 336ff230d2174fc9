//! Thanks in words.

use chrono::NaiveDate;

use super::{counted, day_within, days, listed};
use crate::domain::facts::Facts;
use crate::domain::recognition::RecognitionKind;
use crate::health::{Contribution, Done};

/// `Ana Silva and Budi Santoso are thanked in public: the migration guide`.
pub fn thanks(names: &[&str], kind: RecognitionKind, award: Option<&str>, reason: &str) -> String {
    let are = if names.len() == 1 { "is" } else { "are" };
    let how = match (kind, award) {
        (_, Some(award)) => format!("given the award {award}"),
        (RecognitionKind::Award, None) => "given an award".to_owned(),
        (RecognitionKind::Public, None) => "thanked in public".to_owned(),
        (RecognitionKind::Informal, None) => "thanked".to_owned(),
    };
    format!("{} {are} {how}: {reason}", listed(names))
}

/// Why a list of thanks is empty: only private members were thanked, nobody was, or nothing fits what was asked for.
pub fn no_thanks(private: bool, all: bool) -> &'static str {
    match (private, all) {
        (true, _) => "Only private members were thanked; --private names them.",
        (false, true) => "No thanks are recorded here yet: praktik recognize ana --for \"…\"",
        (false, false) => "No thanks fit that.",
    }
}

/// That nobody is left to thank for a period.
pub fn nobody_to_thank(from: NaiveDate, until: NaiveDate) -> String {
    format!("Nobody is left to thank for {}. Who was thanked: praktik recognize list", days(from, until))
}

/// `Ana and 1 more who stays unnamed`.
pub fn with_unnamed(names: &[&str], unnamed: usize) -> String {
    let mut said: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    if unnamed > 0 {
        said.push(format!("{unnamed} more who {} unnamed", if unnamed == 1 { "stays" } else { "stay" }));
    }
    listed(&said)
}

/// `and 1 more who stays unnamed`.
pub fn unnamed(unnamed: usize) -> String {
    format!("and {}", with_unnamed(&[], unnamed))
}

/// A text in which no e-mail address is left.
pub fn without_addresses(text: &str) -> String {
    let address = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.split_once('@').is_some_and(|(local, host)| !local.is_empty() && host.contains('.'))
    };
    let ends =
        |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | '=');
    let pieces = text.split_inclusive(ends).map(|piece| {
        let word = piece.trim_end_matches(ends);
        if address(word) { format!("…{}", &piece[word.len()..]) } else { piece.to_owned() }
    });
    pieces.collect()
}

/// What somebody did, in words: `presented "Window functions" on 3 Nov and facilitated 4 sessions`. The contributions
/// of one sort stand together.
pub fn contributions(facts: &Facts, all: &[Contribution], today: NaiveDate) -> String {
    let mut said = Vec::new();
    let title = |contribution: &Contribution| {
        let thing = contribution.thing as usize;
        match contribution.what {
            Done::Presented | Done::Facilitated => {
                let day = day_within(contribution.day, today);
                format!("\"{}\" on {day}", facts.sessions[thing].title)
            }
            Done::AddedResource => format!("\"{}\"", facts.record.resources[thing].title),
            Done::Raised | Done::Joined | Done::Solved => format!("\"{}\"", facts.record.challenges[thing].title),
            Done::ToldStory => String::new(),
        }
    };
    for same in all.chunk_by(|a, b| a.what == b.what) {
        let [first, ..] = same else { continue };
        let number = same.len();
        said.push(match (first.what, number) {
            (Done::Presented, 1 | 2) => format!("presented {}", listed(&same.iter().map(title).collect::<Vec<_>>())),
            (Done::Presented, _) => format!("presented at {}", counted(number, "session", "sessions")),
            (Done::Facilitated, 1) => format!("facilitated {}", title(first)),
            (Done::Facilitated, _) => format!("facilitated {number} sessions"),
            (Done::AddedResource, 1) => format!("added the resource {}", title(first)),
            (Done::AddedResource, _) => format!("added {number} resources"),
            (Done::Raised, 1) => format!("raised {}", title(first)),
            (Done::Raised, _) => format!("raised {number} challenges"),
            (Done::Joined, 1) => format!("joined {}", title(first)),
            (Done::Joined, _) => format!("joined {number} challenges"),
            (Done::Solved, 1) => format!("solved {}", title(first)),
            (Done::Solved, _) => format!("solved {number} challenges"),
            (Done::ToldStory, _) => format!("told {}", if number == 1 { "a story" } else { "stories" }),
        });
    }
    listed(&said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_left_out_and_a_handle_stays() {
        assert_eq!(without_addresses("ask ana@example.org, or @budi"), "ask …, or @budi");
        assert_eq!(unnamed(2), "and 2 more who stay unnamed");
    }
}
