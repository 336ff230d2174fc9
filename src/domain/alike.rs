//! Whether two entries are the same thing entered twice: by their titles, or by where they are found.

use std::collections::{BTreeMap, BTreeSet};

use super::text::{fold, fold_plain};

/// From which likeness on two titles differ by a slip only.
const A_SLIP: f64 = 0.9;

/// The words of a title, without case, accents and punctuation; `c++` and `c#` stay words of their own.
fn words(title: &str) -> Vec<String> {
    let plain = fold_plain(title);
    let apart = |c: char| !c.is_alphanumeric() && c != '+' && c != '#';
    plain.split(apart).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether two titles name the same thing: the same words in any order, or the same but for a slip. Titles whose numbers
/// differ name different things: `Retro 2026-09` is not `Retro 2026-10`, nor `SQL, part 1` part 2.
pub fn same_title(one: &str, other: &str) -> bool {
    let (one_words, other_words) = (words(one), words(other));
    if one_words.is_empty() || other_words.is_empty() {
        return fold(one) == fold(other);
    }
    let numbers = |words: &[String]| -> Vec<String> {
        words.iter().filter(|word| word.chars().any(char::is_numeric)).cloned().collect()
    };
    if numbers(&one_words) != numbers(&other_words) {
        return false;
    }
    let sorted = |words: &[String]| {
        let mut words = words.to_vec();
        words.sort_unstable();
        words
    };
    sorted(&one_words) == sorted(&other_words)
        || strsim::normalized_damerau_levenshtein(&one_words.join(" "), &other_words.join(" ")) >= A_SLIP
}

/// The pairs of names that are one by [`same_title`], in order, and whether all were compared: names are, that share a
/// word, their first letters or their last ones, up to `most` pairs.
pub fn alike_pairs(names: &[&str], most: usize) -> (Vec<(usize, usize)>, bool) {
    let plain: Vec<Vec<String>> = names.iter().map(|name| words(name)).collect();
    let mut sharing: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, words) in plain.iter().enumerate() {
        let joined = words.concat();
        let (first, last) = (joined.chars().take(4).collect(), joined.chars().rev().take(4).collect::<String>());
        let mut keys: Vec<String> =
            words.iter().map(|word| format!("={word}")).chain([first, format!("-{last}")]).collect();
        keys.sort_unstable();
        keys.dedup();
        keys.into_iter().for_each(|key| sharing.entry(key).or_default().push(place));
    }
    let (mut found, mut compared) = (BTreeSet::new(), 0);
    let length = |place: usize| plain[place].iter().map(|word| word.chars().count() + 1).sum::<usize>();
    let lengths: Vec<usize> = (0..names.len()).map(length).collect();
    for places in sharing.values() {
        for (at, &one) in places.iter().enumerate() {
            for &other in &places[at + 1..] {
                compared += 1;
                if compared > most {
                    return (found.into_iter().collect(), false);
                }
                // One letter in ten may differ.
                if lengths[one].abs_diff(lengths[other]) * 10 <= lengths[one].max(lengths[other])
                    && same_title(names[one], names[other])
                {
                    found.insert((one, other));
                }
            }
        }
    }
    (found.into_iter().collect(), true)
}

/// Whether two links lead to the same place: the same but for `http` and `https`, `www.`, the case of the host, and a
/// slash at the end.
pub fn same_link(one: &str, other: &str) -> bool {
    fn place(link: &str) -> String {
        let link = link.trim().trim_end_matches('/');
        let Some((scheme, rest)) = link.split_once("://") else { return link.to_owned() };
        let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (scheme, host) = (scheme.to_lowercase(), host.to_lowercase());
        let scheme = if scheme == "http" { "https" } else { &scheme };
        format!("{scheme}://{}{path}", host.strip_prefix("www.").unwrap_or(&host))
    }
    place(one) == place(other)
}

/// Whether two names differ by two neighbouring letters that changed places: `SLQ` and `SQL`. In names this short no
/// measure of likeness sees it.
pub fn is_swapped(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (fold_plain(one).chars().collect(), fold_plain(other).chars().collect());
    let apart: Vec<usize> = (0..one.len().min(other.len())).filter(|&at| one[at] != other[at]).collect();
    match apart.as_slice() {
        &[first, second] if one.len() == other.len() && second == first + 1 => {
            one.len() > 2 && one[first] == other[second] && one[second] == other[first]
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_or_another_order_is_the_same_title() {
        for (one, other) in [
            ("Migration guide", "migration  Guides"),
            ("SQL guide", "Guide: SQL"),
            ("Café practice", "Cafe practise"),
            ("🦀", "🦀"),
        ] {
            assert!(same_title(one, other), "{one} and {other}");
        }
    }

    #[test]
    fn other_words_or_numbers_are_another_title() {
        for (one, other) in [
            ("SQL guide", "SQL course"),
            ("SQL intro", "SQL outro"),
            ("Retro 2026-09", "Retro 2026-10"),
            ("Getting started with Rust, part 1", "Getting started with Rust, part 2"),
            ("C", "C++"),
            ("🦀", "🐍"),
        ] {
            assert!(!same_title(one, other), "{one} and {other}");
        }
    }

    #[test]
    fn letters_that_changed_places_are_seen() {
        assert!(is_swapped("SLQ", "sql") && is_swapped("Rsut", "Rust"));
        assert!(!is_swapped("SQL", "sql") && !is_swapped("Go", "og") && !is_swapped("SQL", "SQLite"));
        assert!(!is_swapped("abcd", "badc"));
    }

    #[test]
    fn people_who_look_like_one_are_found_among_many() {
        let names =
            ["Ana Silva", "Budi", "Silva, Ána", "Wilhelmina Ortegren", "Wilhelmina Örtegrem", "Ana Souza", "Budy"];
        assert_eq!(alike_pairs(&names, 100), (vec![(0, 2), (3, 4)], true));
        assert!(!alike_pairs(&["Ana A", "Ana B", "Ana C"], 2).1);
    }

    #[test]
    fn links_are_the_same_where_they_lead_to_the_same_place() {
        assert!(same_link("http://www.Example.org/Guide/", " https://example.org/Guide"));
        assert!(same_link("/srv/guides", "/srv/guides/"));
        assert!(!same_link("https://example.org/Guide", "https://example.org/guide"));
        assert!(!same_link("https://example.org/?v=1", "https://example.org/?v=2"));
    }
}
