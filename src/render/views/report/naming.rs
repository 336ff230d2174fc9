//! Who may be named in a report, and what is left of a text where nobody may.

use std::collections::{HashMap, HashSet};

use crate::domain::facts::{Facts, Member};
use crate::domain::text::fold;
use crate::render::words;

/// What stands where a name stood.
const SOMEBODY: &str = "…";

/// Whether people are named, and what they are called, to be found in texts.
#[derive(Debug, Clone, Default)]
pub struct Naming {
    anonymous: bool,
    /// Full names and handles, word by word, by their first word.
    names: HashMap<String, Vec<Vec<String>>>,
    /// First and last names, which count as names where they are written with a capital letter.
    parts: HashSet<String>,
}

impl Naming {
    /// Names people as a report may, or nobody at all.
    pub fn new(facts: &Facts, anonymous: bool) -> Self {
        let mut naming = Self { anonymous, ..Self::default() };
        if !anonymous {
            return naming;
        }
        for member in &facts.members {
            let name: Vec<String> = words_of(&member.name).map(|(_, word)| fold(word)).collect();
            naming.parts.extend(
                name.first().iter().chain(&name.last()).filter(|it| it.chars().count() > 2).map(|it| (*it).clone()),
            );
            for words in [name, words_of(&member.handle).map(|(_, word)| fold(word)).collect()] {
                if let Some(first) = words.first().filter(|_| words.len() > 1 || words[0].chars().count() > 2) {
                    naming.names.entry(first.clone()).or_default().push(words);
                }
            }
        }
        // Of names that begin alike the longest goes first.
        naming.names.values_mut().for_each(|all| all.sort_by_key(|words| std::cmp::Reverse(words.len())));
        naming
    }

    /// Whether nobody is named.
    pub fn anonymous(&self) -> bool {
        self.anonymous
    }

    /// The name of somebody, where it may be said.
    pub fn person(&self, member: &Member) -> Option<String> {
        (!self.anonymous && !member.private).then(|| words::without_addresses(&member.name))
    }

    /// A text that somebody wrote, without addresses; without names too, where nobody is named.
    pub fn text(&self, text: &str) -> String {
        let text = words::without_addresses(text);
        if !self.anonymous {
            return text;
        }
        let all: Vec<(usize, &str)> = words_of(&text).collect();
        let folded: Vec<String> = all.iter().map(|(_, word)| fold(word)).collect();
        let (mut out, mut copied, mut at) = (String::with_capacity(text.len()), 0, 0);
        while at < all.len() {
            let known = self.names.get(&folded[at]).into_iter().flatten();
            let whole = known.map(Vec::as_slice).find(|words| folded[at..].starts_with(words)).map(<[String]>::len);
            let part = || all[at].1.starts_with(char::is_uppercase) && self.parts.contains(&folded[at]);
            match whole.or_else(|| part().then_some(1)) {
                Some(words) => {
                    let (last, word) = all[at + words - 1];
                    out.push_str(&text[copied..all[at].0]);
                    out.push_str(SOMEBODY);
                    copied = last + word.len();
                    at += words;
                }
                None => at += 1,
            }
        }
        out.push_str(&text[copied..]);
        out
    }
}

/// The words of a text, each with the byte at which it begins.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - start, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_left_in_a_text() {
        let member = |name: &str, handle: &str| Member {
            handle: handle.to_owned(),
            name: name.to_owned(),
            unit: None,
            site: None,
            private: false,
            added: chrono::NaiveDate::default(),
            spells: Vec::new(),
            stays: Vec::new(),
            skills: Vec::new(),
            wants: Vec::new(),
        };
        let members = vec![member("Ana Silva", "ana"), member("Citra Dewi", "citra-dewi"), member("José d'Or", "jose")];
        let facts = Facts { members, ..Facts::default() };
        let naming = Naming::new(&facts, true);
        assert_eq!(
            naming.text("Thanks to Ana Silva, @citra-dewi and José: write ana@example.org, please"),
            "Thanks to …, @… and …: write …, please"
        );
        assert_eq!(naming.text("Silva helped; an anagram did not"), "… helped; an anagram did not");
        assert_eq!(Naming::new(&facts, false).text("Thanks to Ana, a@b.org"), "Thanks to Ana, …");
    }
}
