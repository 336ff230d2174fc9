//! A line that somebody types: its characters, the place in it, and how it is laid out on a terminal.

use unicode_width::UnicodeWidthChar;

use crate::domain::text::fold;

/// The columns that further rows of a long line are moved in by.
const INDENT: usize = 2;
/// The least room beside a question; with less, the answer begins on a row of its own.
const ROOM: usize = 16;

/// What is typed, and where in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    chars: Vec<char>,
    at: usize,
}

/// A line on a terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Laid {
    /// Its rows; the first one stands beside the question.
    pub(super) rows: Vec<String>,
    /// Row and column of the place in it.
    pub(super) cursor: (usize, usize),
}

impl Line {
    /// All of it.
    pub(super) fn text(&self) -> String {
        self.chars.iter().collect()
    }

    /// What stands before the place in it.
    pub(super) fn before(&self) -> String {
        self.chars[..self.at].iter().collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.chars.is_empty()
    }

    pub(super) fn insert(&mut self, c: char) {
        self.chars.insert(self.at, c);
        self.at += 1;
    }

    /// Takes out the character before the place, with the marks on it.
    pub(super) fn back(&mut self) {
        while self.at > 0 {
            self.at -= 1;
            if self.chars.remove(self.at).width() != Some(0) {
                break;
            }
        }
    }

    pub(super) fn delete(&mut self) {
        if self.at < self.chars.len() {
            self.chars.remove(self.at);
        }
    }

    pub(super) fn left(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    pub(super) fn right(&mut self) {
        self.at = (self.at + 1).min(self.chars.len());
    }

    pub(super) fn home(&mut self) {
        self.at = 0;
    }

    pub(super) fn end(&mut self) {
        self.at = self.chars.len();
    }

    /// Takes out everything before the place.
    pub(super) fn clear_before(&mut self) {
        self.chars.drain(..self.at);
        self.at = 0;
    }

    /// Takes out the word before the place, and the blanks after it.
    pub(super) fn clear_word(&mut self) {
        let before = &self.chars[..self.at];
        let end = before.iter().rposition(|c| !c.is_whitespace()).map_or(0, |last| last + 1);
        let start = before[..end].iter().rposition(|c| c.is_whitespace()).map_or(0, |blank| blank + 1);
        self.chars.drain(start..self.at);
        self.at = start;
    }

    /// Puts something in place of the last characters before the place.
    pub(super) fn replace_before(&mut self, last: usize, with: &str) {
        let start = self.at.saturating_sub(last);
        self.chars.splice(start..self.at, with.chars());
        self.at = start + with.chars().count();
    }

    /// The line in rows of less than `width` columns, of which the first has `taken` already. Words stay whole where
    /// they can.
    pub(super) fn laid(&self, taken: usize, width: usize) -> Laid {
        let widest = width.saturating_sub(1).max(INDENT + 2);
        let wide = |chars: &[char]| chars.iter().map(|c| c.width().unwrap_or(0)).sum::<usize>();
        let mut starts = vec![0];
        let (mut column, mut blank) = (taken, None);
        if taken + ROOM > widest && taken > INDENT {
            starts.push(0);
            column = INDENT;
        }
        for (i, c) in self.chars.iter().enumerate() {
            let own = c.width().unwrap_or(0);
            if column + own > widest {
                let start = blank.unwrap_or(i);
                starts.push(start);
                column = INDENT + wide(&self.chars[start..i]);
                blank = None;
            }
            column += own;
            if *c == ' ' {
                blank = Some(i + 1);
            }
        }
        let end = |row: usize| starts.get(row + 1).copied().unwrap_or(self.chars.len());
        let indent = |row: usize| if row == 0 { String::new() } else { " ".repeat(INDENT) };
        let row = |row: usize| indent(row) + &self.chars[starts[row]..end(row)].iter().collect::<String>();
        let on = starts.iter().rposition(|start| *start <= self.at).unwrap_or(0);
        let before = if on == 0 { taken } else { INDENT };
        Laid {
            rows: (0..starts.len()).map(row).collect(),
            cursor: (on, before + wide(&self.chars[starts[on]..self.at])),
        }
    }
}

/// What several candidates have in common from their beginning on, where that goes on from what is typed.
pub(super) fn common(typed: &str, candidates: &[String]) -> Option<String> {
    let (first, rest) = candidates.split_first()?;
    if rest.is_empty() {
        return Some(first.clone());
    }
    let same = |place: usize, c: char| rest.iter().all(|other| other.chars().nth(place) == Some(c));
    let common: String = first.chars().enumerate().take_while(|(place, c)| same(*place, *c)).map(|(_, c)| c).collect();
    (fold(&common).starts_with(&fold(typed)) && common.chars().count() > typed.chars().count()).then_some(common)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Line {
        let mut line = Line::default();
        text.chars().for_each(|c| line.insert(c));
        line
    }

    #[test]
    fn words_are_taken_out_and_put_in() {
        let mut line = typed("ana, bu");
        line.replace_before(2, "budi, ");
        assert_eq!(line.text(), "ana, budi, ");
        line.clear_word();
        assert_eq!(line.text(), "ana, ");
        line.home();
        line.delete();
        line.end();
        line.back();
        assert_eq!((line.text().as_str(), line.before().as_str()), ("na,", "na,"));
        line.left();
        line.clear_before();
        assert_eq!(line.text(), ",");
        let mut marked = typed("Zoe\u{308}");
        marked.back();
        assert_eq!(marked.text(), "Zo", "a letter goes with the marks on it");
    }

    #[test]
    fn a_long_line_breaks_between_words() {
        let laid = typed("ana, budi, chen, citra-dewi").laid(6, 24);
        assert_eq!(laid.rows, ["ana, budi, chen, ", "  citra-dewi"]);
        assert_eq!(laid.cursor, (1, 12));
        // Beside a long question there is no room.
        let laid = typed("ana").laid(20, 24);
        assert_eq!((laid.rows, laid.cursor), (vec![String::new(), "  ana".to_owned()], (1, 5)));
        let laid = typed(&"x".repeat(30)).laid(0, 21);
        assert_eq!((laid.rows.len(), laid.cursor), (2, (1, 12)));
        assert_eq!(typed("山田").laid(2, 40).cursor, (0, 6), "wide characters take two columns");
    }

    #[test]
    fn candidates_have_a_beginning_in_common() {
        let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(common("c", &names(&["citra-dewi"])).as_deref(), Some("citra-dewi"));
        assert_eq!(common("b", &names(&["budi", "budiman"])).as_deref(), Some("budi"));
        assert_eq!(common("budi", &names(&["budi", "budiman"])), None);
        assert_eq!(common("dewi", &names(&["citra-dewi", "dewi"])), None, "a name within a handle is no beginning");
    }
}
