//! Traces of a person in free text: their name, handle, address and the keys they were known by, as whole words and
//! whatever their case, accents and separators. What only could mean them, such as a given name, is no trace.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::text::fold_plain;

/// A sign of a text in the form under which texts are compared, and the bytes of the text that it stands for.
#[derive(Debug, Clone, Copy)]
struct Sign {
    plain: char,
    from: usize,
    until: usize,
}

/// What is looked for: words, with any separators between them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Pattern {
    words: Vec<Vec<char>>,
    /// Whether a hyphen, underscore or full stop beside it belongs to the word: `ana` is not in `ana-maria`.
    tight: bool,
    /// Whether it is told from common words: several words, an address, a handle with more than letters.
    strong: bool,
    /// Whether the last name comes first.
    turned: bool,
}

/// What kind of text it is that may name somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// Sentences.
    Text,
    /// The name of a thing, which a handle that is a common word must not change, unless it stands there as a handle:
    /// `@rust` is somebody, `Rust` is a topic.
    Name,
    /// A slug, where a hyphen is between all words.
    Slug,
}

/// Everything by which one person is named.
#[derive(Debug, Clone, Default)]
pub struct Traces {
    patterns: Vec<Pattern>,
}

impl Traces {
    /// Of somebody with this name and handle.
    pub fn of(name: &str, handle: &str) -> Self {
        let mut traces = Self::default();
        traces.add_name(name);
        traces.add_word(handle);
        traces
    }

    /// A name, also with its last word before the others: `Silva, Ana`.
    pub fn add_name(&mut self, name: &str) {
        let words: Vec<Vec<char>> = words(name);
        if let [first @ .., last] = words.as_slice()
            && !first.is_empty()
        {
            let words = std::iter::once(last.clone()).chain(first.iter().cloned()).collect();
            self.add(Pattern { words, tight: false, strong: true, turned: true });
        }
        let strong = words.len() > 1;
        self.add(Pattern { words, tight: false, strong, turned: false });
    }

    /// A handle or an address: one word, whatever signs it holds.
    pub fn add_word(&mut self, word: &str) {
        let word: Vec<char> = signs(word.trim().trim_start_matches('@')).into_iter().map(|sign| sign.plain).collect();
        let strong = word.iter().any(|c| !c.is_alphabetic());
        self.add(Pattern { words: vec![word], tight: true, strong, turned: false });
    }

    fn add(&mut self, pattern: Pattern) {
        // One letter names nobody: a text has it everywhere.
        let letters = pattern.words.iter().flatten().filter(|c| c.is_alphanumeric());
        let enough = letters.clone().count() > 1 || letters.clone().any(|c| spaceless(*c));
        if enough && !self.patterns.contains(&pattern) {
            self.patterns.push(pattern);
        }
        // The longest first, so that an address is taken whole and not only the name in it.
        self.patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.words.iter().map(Vec::len).sum::<usize>()));
    }

    /// Whether a text names the person.
    pub fn are_in(&self, text: &str) -> bool {
        !self.found(text, Within::Text).is_empty()
    }

    /// The text with `pseudonym` wherever it names the person; `None` where it does not.
    pub fn replaced(&self, text: &str, within: Within, pseudonym: &str) -> Option<String> {
        put(text, &self.found(text, within), pseudonym)
    }

    /// Where a text names the person, in bytes, in order and apart from each other.
    fn found(&self, text: &str, within: Within) -> Vec<(usize, usize)> {
        let signs = signs(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < signs.len() {
            let addressed = at > 0 && signs[at - 1].plain == '@';
            let patterns = self.patterns.iter();
            let patterns = patterns.filter(|pattern| pattern.strong || addressed || within != Within::Name);
            let tight = |pattern: &Pattern| pattern.tight && !(pattern.strong && within == Within::Slug);
            let end = patterns.filter_map(|pattern| pattern.matches(&signs, at, tight(pattern))).max();
            match end {
                Some(end) => {
                    // Marks that follow the last letter belong to it.
                    let until = signs.get(end).map_or(text.len(), |next| next.from);
                    found.push((signs[at].from, until.max(signs[end - 1].until)));
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }
}

impl Pattern {
    /// The end of what begins at `at` and is this, as a whole word.
    fn matches(&self, signs: &[Sign], at: usize, tight: bool) -> Option<usize> {
        let first = *self.words.first()?.first()?;
        if signs[at].plain != first || !open_before(signs, at, tight) {
            return None;
        }
        let mut place = at;
        for (number, word) in self.words.iter().enumerate() {
            if number > 0 {
                place += self.gap(&signs[place..], spaceless(signs[place - 1].plain))?;
            }
            let fits = signs.get(place..place + word.len())?.iter().zip(word).all(|(sign, c)| sign.plain == *c);
            if !fits {
                return None;
            }
            place += word.len();
        }
        self.open_after(signs, place, tight).then_some(place)
    }

    /// How many signs stand between two words of a name: blanks, or one hyphen, full stop or the like as in an address,
    /// or a comma where the last name comes first. `Ana. Silva` is the end of a sentence and somebody else.
    fn gap(&self, signs: &[Sign], joined: bool) -> Option<usize> {
        let blanks = |signs: &[Sign]| signs.iter().take_while(|sign| sign.plain.is_whitespace()).count();
        match signs.first()?.plain {
            c if c.is_whitespace() => Some(blanks(signs)),
            ',' if self.turned => Some(1 + blanks(&signs[1..])),
            '-' | '_' | '.' | '+' | '\u{2010}' | '\u{2011}' => Some(1),
            _ => joined.then_some(0),
        }
    }

    fn open_after(&self, signs: &[Sign], end: usize, tight: bool) -> bool {
        let sign = |ahead: usize| signs.get(end + ahead).map(|sign| sign.plain);
        match sign(0) {
            None => true,
            Some(c) if c.is_alphanumeric() => {
                // A slug writes `ana-silvas` for Ana Silva's.
                let possessive = c == 's' && self.words.len() > 1 && !sign(1).is_some_and(char::is_alphanumeric);
                possessive || (spaceless(c) && end > 0 && spaceless(signs[end - 1].plain))
            }
            Some('-' | '_' | '.' | '@') if tight => !sign(1).is_some_and(char::is_alphanumeric),
            Some(_) => true,
        }
    }
}

/// Whether a word may begin at `at`.
fn open_before(signs: &[Sign], at: usize, tight: bool) -> bool {
    let sign = |back: usize| at.checked_sub(back).map(|place| signs[place].plain);
    match sign(1) {
        None => true,
        Some(c) if c.is_alphanumeric() => spaceless(c) && spaceless(signs[at].plain),
        Some('-' | '_' | '.' | '+') if tight => !sign(2).is_some_and(char::is_alphanumeric),
        Some(_) => true,
    }
}

/// The words of a name in their compared form.
fn words(name: &str) -> Vec<Vec<char>> {
    let plain = fold_plain(name);
    let words = plain.split(separates).map(|word| word.chars().collect::<Vec<_>>());
    words.filter(|word| word.iter().any(|c| c.is_alphanumeric())).collect()
}

/// Whether a sign may stand between the words of a name, in a text, an address or a slug.
fn separates(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '_' | '.' | ',' | '+' | '\u{2010}' | '\u{2011}')
}

/// Whether a sign belongs to a script that leaves no space between words.
fn spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{edf}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The signs of a text: lower case, without accents, width or invisible marks; `%20` and `%40` of a URL are what they
/// stand for.
fn signs(text: &str) -> Vec<Sign> {
    let mut signs = Vec::with_capacity(text.len());
    let mut rest = text.char_indices().peekable();
    while let Some((from, c)) = rest.next() {
        let stands_for = match text.get(from..from + 3) {
            Some("%20") => Some(' '),
            Some("%40") => Some('@'),
            _ => None,
        };
        if let Some(plain) = stands_for {
            rest.nth(1);
            signs.push(Sign { plain, from, until: from + 3 });
            continue;
        }
        let until = from + c.len_utf8();
        let seen = |c: &char| {
            !is_combining_mark(*c) && !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
        };
        let plain = c.nfkd().flat_map(char::to_lowercase).collect::<String>();
        signs.extend(plain.nfd().filter(seen).map(|plain| Sign { plain, from, until }));
    }
    signs
}

/// The text with `pseudonym` in these places.
fn put(text: &str, places: &[(usize, usize)], pseudonym: &str) -> Option<String> {
    if places.is_empty() {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (from, until) in places {
        out.push_str(&text[done..*from]);
        out.push_str(pseudonym);
        done = *until;
    }
    out.push_str(&text[done..]);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ana() -> Traces {
        let mut traces = Traces::of("Ana Sílva", "asilva");
        traces.add_word("ana.silva@example.org");
        traces
    }

    #[test]
    fn a_person_is_found_by_what_identifies_them() {
        for text in [
            "Ana Sílva",
            "thanks to ANA   SILVA.",
            "Si\u{301}lva, Ana",
            "ana-silva",
            "https://wiki/~Ana.Silva/x",
            "https://wiki/Ana%20Silva",
            "mailto:ana.silva@example.org?x",
            "ana.silva%40example.org",
            "ask @asilva: now",
            "Ana\nSilva's talk",
            "2026-11-10-ana-silvas-talk",
            "A\u{301}na Silva",
        ] {
            assert!(ana().are_in(text), "{text}");
            let left = ana().replaced(text, Within::Text, "X").map(|left| fold_plain(&left)).unwrap_or_default();
            assert!(!left.contains("silva") && !left.contains("ana"), "{text}: {left}");
        }
    }

    #[test]
    fn nobody_else_is_found() {
        for text in [
            "Ana",
            "Ana and Silva",
            "Banana Silva",
            "Ana Silvano",
            "asilva-2",
            "b.asilva",
            "asilva@example.org",
            "Mariana Silva",
            "",
        ] {
            assert_eq!(ana().replaced(text, Within::Text, "X"), None, "{text}");
        }
    }

    #[test]
    fn what_stands_around_a_trace_stays() {
        assert_eq!(ana().replaced("Dear Ana Silva, and Ana.", Within::Text, "X").as_deref(), Some("Dear X, and Ana."));
        assert_eq!(ana().replaced("Si\u{301}lva Ana\u{301}!", Within::Text, "X").as_deref(), Some("X!"));
        assert_eq!(ana().replaced("(ana.silva@example.org)", Within::Text, "X").as_deref(), Some("(X)"));
        assert_eq!(ana().replaced("Ana Silva's talk", Within::Text, "X").as_deref(), Some("X's talk"));
        assert_eq!(ana().replaced("2026-ana-silvas-talk", Within::Text, "X").as_deref(), Some("2026-Xs-talk"));
    }

    #[test]
    fn a_name_in_a_script_without_spaces_is_found_within_a_sentence() {
        let traces = Traces::of("山田 太郎", "member");
        assert_eq!(traces.replaced("昨日山田太郎さんが来た", Within::Text, "X").as_deref(), Some("昨日Xさんが来た"));
    }

    #[test]
    fn a_handle_that_is_a_common_word_leaves_the_names_of_things() {
        let traces = Traces::of("Rust Cohle", "rust");
        assert_eq!(traces.replaced("Rust", Within::Name, "X"), None);
        assert_eq!(traces.replaced("The Rust Cohle award", Within::Name, "X").as_deref(), Some("The X award"));
        assert_eq!(traces.replaced("@rust's corner", Within::Name, "X").as_deref(), Some("@X's corner"));
        assert_eq!(traces.replaced("ask rust", Within::Text, "X").as_deref(), Some("ask X"));
        let ana = Traces::of("Ana S", "ana7");
        assert_eq!(ana.replaced("by-ana7", Within::Text, "X"), None, "that may be another handle");
        assert_eq!(ana.replaced("by-ana7", Within::Slug, "X").as_deref(), Some("by-X"));
        assert_eq!(Traces::of("A", "a").replaced("a b", Within::Text, "X"), None, "one letter names nobody");
    }
}
