//! Answers: where they stand on the scale of their question, and what they come to together.

use super::super::text::fold;
use super::SHOWN_FROM;

/// Words for the answers from 1 to 5, folded, in the languages that forms come in.
const WORDS: &[(u8, &[&str])] = &[
    (
        5,
        &[
            "strongly agree",
            "agree strongly",
            "completely agree",
            "fully agree",
            "totally agree",
            "sangat setuju",
            "setuju sekali",
            "stimme voll zu",
            "stimme völlig zu",
            "stimme voll und ganz zu",
            "stimme vollkommen zu",
            "trifft voll zu",
            "concordo totalmente",
            "concordo plenamente",
            "totalmente de acuerdo",
            "muy de acuerdo",
            "tout à fait d'accord",
        ],
    ),
    (
        4,
        &[
            "agree",
            "somewhat agree",
            "setuju",
            "stimme zu",
            "stimme eher zu",
            "trifft eher zu",
            "concordo",
            "concordo parcialmente",
            "de acuerdo",
            "d'accord",
        ],
    ),
    (
        3,
        &[
            "neutral",
            "neither agree nor disagree",
            "neither agree or disagree",
            "neither",
            "undecided",
            "netral",
            "ragu-ragu",
            "weder noch",
            "weder zustimmung noch ablehnung",
            "teils teils",
            "teils/teils",
            "unentschieden",
            "neutro",
            "neutra",
            "nem concordo nem discordo",
            "não concordo nem discordo",
            "ni de acuerdo ni en desacuerdo",
            "neutre",
            "ni d'accord ni pas d'accord",
        ],
    ),
    (
        2,
        &[
            "disagree",
            "somewhat disagree",
            "tidak setuju",
            "kurang setuju",
            "stimme nicht zu",
            "stimme eher nicht zu",
            "lehne ab",
            "trifft eher nicht zu",
            "discordo",
            "discordo parcialmente",
            "en desacuerdo",
            "pas d'accord",
        ],
    ),
    (
        1,
        &[
            "strongly disagree",
            "disagree strongly",
            "completely disagree",
            "fully disagree",
            "totally disagree",
            "sangat tidak setuju",
            "tidak setuju sama sekali",
            "stimme überhaupt nicht zu",
            "stimme gar nicht zu",
            "lehne völlig ab",
            "trifft überhaupt nicht zu",
            "discordo totalmente",
            "discordo plenamente",
            "totalmente en desacuerdo",
            "muy en desacuerdo",
            "pas du tout d'accord",
        ],
    ),
];

/// What people choose who have nothing to say on a question: the same as no answer.
const NO_ANSWER: &[&str] = &["n/a", "na", "-", "–", "—", "not applicable", "don't know", "no answer", "no opinion"];

/// Whether an answer on a scale says that there is none.
pub fn is_no_answer(text: &str) -> bool {
    NO_ANSWER.contains(&plain(text).as_str())
}

/// How far somebody agrees, 1 to 5: as a number, in words, or as both (`4 - Agree`, `5 (Strongly agree)`). `None` for
/// anything else, also where number and words say different things.
pub fn agreement(text: &str) -> Option<u8> {
    let text = plain(text);
    let word = |text: &str| WORDS.iter().find(|(_, words)| words.contains(&text)).map(|(value, _)| *value);
    let known = |value: &u8| (1..=5).contains(value);
    match numbered(&text) {
        // A scale that runs the other way must not come in upside down.
        Some((value, rest)) if rest.is_empty() || word(rest) == Some(value) => Some(value).filter(known),
        Some(_) => None,
        None => word(&text),
    }
}

/// How likely somebody is to recommend, 0 to 10: a number, perhaps with words beside it (`10 - Extremely likely`).
pub fn recommendation(text: &str) -> Option<u8> {
    numbered(&plain(text)).map(|(value, _)| value).filter(|value| *value <= 10)
}

/// An answer for comparing: folded, with plain apostrophes, without what ends a choice.
fn plain(text: &str) -> String {
    fold(text).replace('’', "'").trim_end_matches([';', '.', ' ']).to_owned()
}

/// The number that a text begins with, and the words beside it without what sets them apart.
fn numbered(text: &str) -> Option<(u8, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let value: u8 = text[..end].parse().ok()?;
    let rest = text[end..].trim();
    if rest.is_empty() || rest == ".0" || rest == ",0" {
        return Some((value, ""));
    }
    let words = rest.trim_start_matches(['-', '–', '—', '=', ':', '(', ')', '.', ' ']);
    let apart = words.len() < rest.len() || text[end..].starts_with(' ');
    (apart && words.starts_with(char::is_alphabetic)).then(|| (value, words.trim_end_matches([')', ' '])))
}

/// What somebody answered to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A place on the scale of the question: 1 to 5, or 0 to 10.
    Value(u8),
    /// Free text.
    Text(String),
}

/// How often each place of a scale was chosen: the whole of what a figure is made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How often, by place; places beyond the scale stay 0.
    pub chosen: [u32; 11],
}

impl Tally {
    /// Counts an answer so many times; one beyond 10 is passed over.
    pub fn add(&mut self, value: u8, times: u32) {
        if let Some(chosen) = self.chosen.get_mut(usize::from(value)) {
            *chosen += times;
        }
    }

    /// Takes over what another one counted.
    pub fn merge(&mut self, other: &Self) {
        self.chosen.iter_mut().zip(other.chosen).for_each(|(own, more)| *own += more);
    }

    /// How many answers there are.
    pub fn answers(&self) -> u32 {
        self.chosen.iter().sum()
    }

    /// How many of them agree: 4 or 5.
    pub fn agreeing(&self) -> u32 {
        self.chosen[4] + self.chosen[5]
    }

    /// The share of those who agree, 0 to 1; `None` without answers.
    pub fn agreement(&self) -> Option<f64> {
        (self.answers() > 0).then(|| f64::from(self.agreeing()) / f64::from(self.answers()))
    }

    /// The mean of the answers; `None` without any.
    pub fn mean(&self) -> Option<f64> {
        let sum: f64 = self.chosen.iter().zip(0u32..).map(|(times, place)| f64::from(*times) * f64::from(place)).sum();
        (self.answers() > 0).then(|| sum / f64::from(self.answers()))
    }

    /// Per cent of 9 and 10 − per cent of 0 to 6, −100 to 100 points; `None` without answers.
    pub fn points(&self) -> Option<f64> {
        let part =
            |places: std::ops::RangeInclusive<usize>| self.chosen[places].iter().map(|n| f64::from(*n)).sum::<f64>();
        let answers = self.answers();
        (answers > 0).then(|| 100.0 * (part(9..=10) - part(0..=6)) / f64::from(answers))
    }
}

/// Which of several figures are shown, where their sum is shown too: those that rest on answers of at least
/// [`SHOWN_FROM`] people. Where that hides a single one, the next smallest is hidden with it, since the one could be worked
/// out from the rest.
pub fn shown(people: &[u32]) -> Vec<bool> {
    let mut shown: Vec<bool> = people.iter().map(|people| *people >= SHOWN_FROM).collect();
    let hidden = people.iter().zip(&shown).filter(|(people, shown)| **people > 0 && !**shown).count();
    if hidden == 1
        && let Some(smallest) = (0..people.len()).filter(|&place| shown[place]).min_by_key(|&place| people[place])
    {
        shown[smallest] = false;
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::super::AGREEMENT;
    use super::*;

    #[test]
    fn answers_come_as_numbers_and_as_words() {
        let read = |texts: &[&str]| texts.iter().map(|text| agreement(text)).collect::<Vec<_>>();
        assert_eq!(read(&["1", " 5 ", "4.0", "3;"]), [Some(1), Some(5), Some(4), Some(3)]);
        assert_eq!(read(&["STRONGLY agree", "Sangat tidak setuju", "Stimme zu", "Neutro"]), [5, 1, 4, 3].map(Some));
        assert_eq!(read(&["4 - Agree", "5 (Strongly agree)", "1: strongly disagree"]), [4, 5, 1].map(Some));
        assert_eq!(read(&["1 - Strongly agree", "0", "6", "45", "3/5", "maybe", "4th", "-1"]), [None; 8]);
        for (value, word) in (1..).zip(AGREEMENT) {
            assert_eq!(agreement(word), Some(value));
        }
        let read = |texts: &[&str]| texts.iter().map(|text| recommendation(text)).collect::<Vec<_>>();
        assert_eq!(read(&["0", "10", "10 - Extremely likely", "7 (maybe)"]), [Some(0), Some(10), Some(10), Some(7)]);
        assert_eq!(read(&["11", "-1", "ten", "8.5"]), [None; 4]);
        assert!(is_no_answer(" N/A ") && is_no_answer("Don’t know") && !is_no_answer("no"));
    }

    #[test]
    fn figures_come_from_what_was_chosen() {
        let mut tally = Tally::default();
        for (value, times) in [(5, 2), (4, 1), (3, 1), (1, 1)] {
            tally.add(value, times);
        }
        assert_eq!((tally.answers(), tally.agreement(), tally.mean()), (5, Some(0.6), Some(18.0 / 5.0)));
        let mut likely = Tally::default();
        [10, 9, 8, 7, 6, 0].into_iter().for_each(|value| likely.add(value, 1));
        assert_eq!((likely.points(), Tally::default().points()), (Some(0.0), None));
    }

    #[test]
    fn one_hidden_figure_cannot_be_worked_out_from_the_rest() {
        assert_eq!(shown(&[9, 5, 7]), [true; 3]);
        assert_eq!(shown(&[9, 4, 7]), [true, false, false]);
        assert_eq!(shown(&[9, 4, 7, 3]), [true, false, true, false], "two hide each other");
        assert_eq!(shown(&[9, 0, 7]), [true, false, true], "nobody's answer cannot be guessed");
        assert_eq!(shown(&[4]), [false]);
    }
}
