//! Surveys: what a question asks about, and the questions that praktik proposes.

mod answers;

use super::text::fold;
use super::worded::{Worded, worded};

pub use answers::{Answer, Tally, agreement, is_no_answer, recommendation, shown};

worded! {
    /// The area that a question asks about: the six of the source text, in its order.
    pub enum Area {
        /// Purpose and scope.
        Purpose = "purpose",
        /// Strong leadership.
        Leadership = "leadership",
        /// Connectedness and collaboration.
        Connection = "connection",
        /// Learning and development.
        Learning = "learning",
        /// Recognition.
        Recognition = "recognition",
        /// Review and continuity.
        Continuity = "continuity",
    }
}

/// The least number of answers, and of people behind them, from which on a figure is shown: nobody's answer is to be
/// guessed from it.
pub const SHOWN_FROM: u32 = 5;

/// What a question asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// How far somebody agrees, from 1 to 5, with something about an area.
    Scale(Area),
    /// How likely somebody is to recommend the community, from 0 to 10.
    Recommend,
    /// Free text, perhaps about an area.
    Comment(Option<Area>),
    /// Nothing that is to be kept.
    Ignored,
}

impl Asks {
    /// The word for it, as a map has it: `learning`, `recommend`, `comment`, `learning comment`, `ignore`.
    pub fn words(self) -> String {
        match self {
            Self::Scale(area) => area.word().to_owned(),
            Self::Recommend => "recommend".to_owned(),
            Self::Comment(None) => "comment".to_owned(),
            Self::Comment(Some(area)) => format!("{} comment", area.word()),
            Self::Ignored => "ignore".to_owned(),
        }
    }

    /// What a word of a map stands for, whatever its case; `None` for any other word.
    pub fn of_words(given: &str) -> Option<Self> {
        let given = fold(given);
        match given.as_str() {
            "recommend" => Some(Self::Recommend),
            "comment" => Some(Self::Comment(None)),
            "ignore" | "ignored" => Some(Self::Ignored),
            _ => match given.split_once(' ') {
                Some((area, "comment")) => Area::of_word(area).map(|area| Self::Comment(Some(area))),
                _ => Area::of_word(&given).map(Self::Scale),
            },
        }
    }

    /// The area it asks about, where it is one.
    pub fn area(self) -> Option<Area> {
        match self {
            Self::Scale(area) => Some(area),
            Self::Comment(area) => area,
            Self::Recommend | Self::Ignored => None,
        }
    }
}

/// A question that praktik proposes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// What it asks for.
    pub asks: Asks,
    /// The question, or the statement to agree with.
    pub text: &'static str,
}

const fn on(area: Area, text: &'static str) -> Proposed {
    Proposed { asks: Asks::Scale(area), text }
}

/// The questions that praktik proposes, by area, then the one on recommending and the open one. Their wording is what
/// an export is recognised by: a changed one is another question.
pub const PROPOSED: &[Proposed] = &[
    on(Area::Purpose, "The purpose and benefits of the community are clear to me"),
    on(Area::Purpose, "What the community works on matters for my work"),
    on(Area::Purpose, "I know what is expected of me as a member"),
    on(Area::Leadership, "Our leads encourage and help me to contribute"),
    on(Area::Leadership, "Our leads know the subject well"),
    on(Area::Leadership, "I tried something new because of the community"),
    on(Area::Connection, "I feel safe to ask"),
    on(Area::Connection, "I know whom to ask when I am stuck"),
    on(Area::Connection, "We solve real problems together"),
    on(Area::Learning, "I learn things here that I can use"),
    on(Area::Learning, "I find the guides and examples that I need"),
    on(Area::Learning, "Our sessions are worth my time"),
    on(Area::Recognition, "What I contribute is noticed and appreciated"),
    on(Area::Recognition, "Thanks and awards go to those who deserve them"),
    on(Area::Continuity, "The community helped my work"),
    on(Area::Continuity, "What members say about the community leads to changes"),
    on(Area::Continuity, "I want to stay part of the community"),
    Proposed { asks: Asks::Recommend, text: "How likely are you to recommend the community to a colleague?" },
    Proposed { asks: Asks::Comment(None), text: "What should we do more of, less of, or differently?" },
];

/// The answers on the scale of agreement, from 1 to 5, as praktik proposes them.
pub const AGREEMENT: [&str; 5] = ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"];

/// The proposed question with a key of [`question_key`].
pub fn proposed(key: &str) -> Option<&'static Proposed> {
    PROPOSED.iter().find(|it| question_key(it.text) == key)
}

/// The form under which two questions are the same: folded, without a number before it and without the marks that forms
/// put behind it.
pub fn question_key(text: &str) -> String {
    let folded = fold(text);
    let bare = without_number(&folded).unwrap_or(&folded);
    let ends = |c: char| c.is_whitespace() || matches!(c, '*' | '.' | '?' | ':' | '!' | '。' | '？');
    let bare = bare.trim_end_matches(ends);
    if bare.is_empty() { folded } else { bare.to_owned() }
}

/// A question as people read it: without the number before it and the mark of a required one behind it.
pub fn question_text(text: &str) -> &str {
    let text = text.trim();
    let bare = without_number(text).unwrap_or(text);
    let bare = bare.trim_end_matches([' ', '*']);
    if bare.is_empty() { text } else { bare }
}

/// A question without `1. `, `12) ` or `q3: ` before it.
fn without_number(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['q', 'Q']).unwrap_or(text);
    let number = rest.find(|c: char| !c.is_ascii_digit()).filter(|at| (1..=3).contains(at))?;
    rest[number..].strip_prefix(['.', ')', ':']).filter(|rest| rest.starts_with(' ')).map(str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_the_same_however_a_form_marks_it() {
        let key = "i feel safe to ask";
        for text in
            ["I feel safe to ask", " 7. I feel  safe to ask. *", "Q12: I FEEL safe to ask?", "3) I feel safe to ask:"]
        {
            assert_eq!(question_key(text), key, "{text}");
        }
        assert_eq!(question_text(" Q12: I feel safe to ask? * "), "I feel safe to ask?");
        assert_eq!(question_key("2026 was a good year"), "2026 was a good year");
        assert_eq!(question_key("?"), "?", "nothing is left of it otherwise");
        assert!(PROPOSED.iter().all(|it| proposed(&question_key(it.text)) == Some(it)), "each is its own");
    }

    #[test]
    fn the_template_covers_every_area() {
        for area in Area::CHOICES {
            let items = PROPOSED.iter().filter(|it| it.asks == Asks::Scale(*area)).count();
            assert!((2..=3).contains(&items), "{area:?}");
        }
        // A line that is longer breaks on a narrow terminal, and is pasted broken.
        assert!(PROPOSED.iter().all(|it| it.text.chars().count() <= 62));
    }

    #[test]
    fn the_words_of_a_map_read_back() {
        for asks in PROPOSED.iter().map(|it| it.asks).chain([Asks::Ignored, Asks::Comment(Some(Area::Learning))]) {
            assert_eq!(Asks::of_words(&asks.words()), Some(asks));
        }
        assert_eq!(Asks::of_words("Learning  Comment"), Some(Asks::Comment(Some(Area::Learning))));
        assert_eq!([Asks::of_words("sales"), Asks::of_words("sales comment"), Asks::of_words("")], [None; 3]);
    }
}
