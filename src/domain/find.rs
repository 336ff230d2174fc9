//! Where one search looks, and how it compares words.

use super::text::fold_plain;
use super::worded::worded;

worded! {
    /// Where a search looks.
    pub enum SearchIn {
        /// Names, handles, units and places of work of members.
        Members = "members",
        /// What members want to learn, practise and teach.
        Skills = "skills",
        /// Titles, topics and agendas of sessions.
        Sessions = "sessions",
        /// What was noted at sessions.
        Notes = "notes",
        /// Resources.
        Resources = "resources",
        /// Challenges.
        Challenges = "challenges",
        /// What people were thanked for.
        Recognitions = "recognitions",
        /// Stories.
        Stories = "stories",
        /// Goals.
        Goals = "goals",
        /// Actions.
        Actions = "actions",
    }
}

worded! {
    /// What a search finds.
    pub enum FoundKind {
        /// A member.
        Member = "member",
        /// A session.
        Session = "session",
        /// A resource.
        Resource = "resource",
        /// A challenge.
        Challenge = "challenge",
        /// A recognition.
        Recognition = "recognition",
        /// A story.
        Story = "story",
        /// A goal.
        Goal = "goal",
        /// An action.
        Action = "action",
    }
}

/// More words than that no search needs.
const WORDS: usize = 24;

/// The words of a search: without case and accents, and without what acts on a terminal.
pub fn words(given: &str) -> Vec<String> {
    let plain: String = given.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    fold_plain(&plain).split_whitespace().take(WORDS).map(str::to_owned).collect()
}

/// Whether a word of `folded` begins with `word`.
pub fn begins_in(folded: &str, word: &str) -> bool {
    let begins = |place: usize| !folded[..place].chars().next_back().is_some_and(char::is_alphanumeric);
    folded.match_indices(word).any(|(place, _)| begins(place))
}

/// The part of a text around the first place that one of the words is found at; `None` where none is.
pub fn around(text: &str, words: &[String]) -> Option<String> {
    const BEFORE: usize = 4;
    const AFTER: usize = 9;
    const LONGEST: usize = 90;
    let pieces: Vec<&str> = text.split_whitespace().collect();
    let folded: Vec<String> = pieces.iter().map(|piece| fold_plain(piece)).collect();
    let begins = folded.iter().position(|piece| words.iter().any(|word| begins_in(piece, word)));
    let holds = || folded.iter().position(|piece| words.iter().any(|word| piece.contains(word.as_str())));
    let place = begins.or_else(holds)?;
    let (from, until) = (place.saturating_sub(BEFORE), (place + AFTER).min(pieces.len()));
    let mut cut = pieces[from..until].join(" ");
    let mut mark = (from > 0, until < pieces.len());
    if cut.chars().count() > LONGEST {
        // A script without blanks: what is found stands somewhere in one long piece.
        let chars: Vec<char> = cut.chars().collect();
        let found = (0..chars.len()).find(|&start| {
            let rest: String = chars[start..].iter().take(40).collect();
            words.iter().any(|word| fold_plain(&rest).starts_with(word.as_str()))
        });
        let start = found.unwrap_or(0).saturating_sub(LONGEST / 3);
        let end = (start + LONGEST).min(chars.len());
        mark = (mark.0 || start > 0, mark.1 || end < chars.len());
        cut = chars[start..end].iter().collect();
    }
    Some(format!("{}{cut}{}", if mark.0 { "…" } else { "" }, if mark.1 { "…" } else { "" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_and_accents() {
        assert_eq!(words("  Café\u{0} \"SQL "), ["cafe", "\"sql"]);
        assert!(begins_in("data-governance", "gov") && begins_in("sql", "sql") && !begins_in("mysql", "sql"));
    }

    #[test]
    fn a_snippet_is_the_part_around_a_word() {
        let text = "one two three four five six Governance eight nine ten eleven twelve thirteen fourteen fifteen";
        let cut = around(text, &words("gov"));
        assert_eq!(
            cut.as_deref(),
            Some("…three four five six Governance eight nine ten eleven twelve thirteen fourteen fifteen")
        );
        assert_eq!(around(text, &words("zzz")), None);
        let long = "数".repeat(200) + "据治理" + &"会".repeat(200);
        let cut = around(&long, &words("治理")).unwrap_or_default();
        assert!(cut.contains("据治理会") && cut.chars().count() <= 92, "{cut}");
    }
}
