//! Letters: text that is ready to be pasted into a chat or an e-mail.

mod medium;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

pub use medium::Medium;

use crate::render::page::{Block as PageBlock, FieldList, Page, Span, Style, plain};
use crate::render::{Look, Sheet, clean};

/// What stands where the address of a member was.
const LEFT_OUT: &str = "(address left out)";

/// A text from people on one line.
pub(in crate::render::views) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// Text that stands out.
    Strong(String),
    /// Text that leads somewhere; empty where the address says enough.
    Link {
        /// What it says.
        text: String,
        /// Where it leads.
        url: String,
    },
}

impl<T: Into<String>> From<T> for Piece {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

impl Piece {
    /// Text that leads somewhere.
    pub fn link(text: impl Into<String>, url: impl Into<String>) -> Self {
        Self::Link { text: text.into(), url: url.into() }
    }
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What the letter is about. An e-mail has it as its subject only.
    Title(String),
    /// A paragraph.
    Paragraph(Vec<Piece>),
    /// Labels and what they say, a line each.
    Facts(Vec<(String, Vec<Piece>)>),
    /// A list of points under a heading, which may be empty.
    Points {
        /// The heading.
        heading: String,
        /// The points.
        points: Vec<Vec<Piece>>,
    },
    /// A link on a line of its own.
    Link {
        /// What it says.
        text: String,
        /// Where it leads.
        url: String,
    },
}

/// Text ready to be pasted: every text from people is written so that the medium takes it as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Where it is pasted.
    pub medium: Medium,
    subject: String,
    blocks: Vec<Block>,
    hidden: Vec<String>,
}

impl Letter {
    /// A letter without a word in it.
    pub fn new(medium: Medium, subject: impl Into<String>) -> Self {
        Self { medium, subject: subject.into(), blocks: Vec::new(), hidden: Vec::new() }
    }

    /// Leaves these addresses out, wherever somebody wrote one of them.
    #[must_use]
    pub fn without(mut self, addresses: impl IntoIterator<Item = String>) -> Self {
        let addresses = addresses.into_iter().filter(|address| address.contains('@'));
        self.hidden.extend(addresses.map(|address| address.to_ascii_lowercase()));
        // `ana@example.org.uk` goes before `ana@example.org`, so that nothing of it stays.
        self.hidden.sort_by_key(|address| std::cmp::Reverse(address.len()));
        self
    }

    /// Adds what the letter is about.
    #[must_use]
    pub fn title(self, text: impl Into<String>) -> Self {
        self.with(Block::Title(text.into()))
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn paragraph(self, pieces: impl IntoIterator<Item = impl Into<Piece>>) -> Self {
        self.with(Block::Paragraph(pieces.into_iter().map(Into::into).collect()))
    }

    /// Adds a list of points, where there are any.
    #[must_use]
    pub fn points(self, heading: impl Into<String>, points: Vec<Vec<Piece>>) -> Self {
        if points.is_empty() { self } else { self.with(Block::Points { heading: heading.into(), points }) }
    }

    /// Adds labels and what they say, where there are any.
    #[must_use]
    pub fn facts(self, facts: Vec<(String, Vec<Piece>)>) -> Self {
        if facts.is_empty() { self } else { self.with(Block::Facts(facts)) }
    }

    /// Adds a link on a line of its own.
    #[must_use]
    pub fn link(self, text: impl Into<String>, url: impl Into<String>) -> Self {
        self.with(Block::Link { text: text.into(), url: url.into() })
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// The subject, on one line.
    pub fn subject(&self) -> String {
        clean(&self.hide(&self.subject)).trim().to_owned()
    }

    /// The text without its subject, each line closed.
    pub fn text(&self) -> String {
        let titled = |block: &&Block| self.medium != Medium::Email || !matches!(block, Block::Title(_));
        let blocks: Vec<String> = self.blocks.iter().filter(titled).map(|block| self.block(block)).collect();
        blocks.join("\n")
    }

    /// All that is to be pasted: an e-mail begins with its subject.
    pub fn printed(&self) -> String {
        if self.medium == Medium::Email {
            format!("Subject: {}\n\n{}", self.subject(), self.text())
        } else {
            self.text()
        }
    }

    fn block(&self, block: &Block) -> String {
        let medium = self.medium;
        match block {
            Block::Title(text) => format!("{}\n", medium.strong(&self.hide(text))),
            Block::Paragraph(pieces) => format!("{}\n", medium.first(self.line(pieces))),
            Block::Link { text, url } => format!("{}\n", medium.link(&self.hide(text), &self.hide(url))),
            Block::Facts(facts) => {
                let begin = if medium == Medium::Teams { medium.bullet() } else { "" };
                let fact = |(label, pieces): &(String, Vec<Piece>)| {
                    format!("{begin}{} {}\n", medium.strong(&format!("{label}:")), self.line(pieces))
                };
                facts.iter().map(fact).collect()
            }
            Block::Points { heading, points } => {
                let mut out = String::new();
                if !heading.is_empty() {
                    // Markdown takes a list right below a line for a part of it in some places.
                    let gap = if medium == Medium::Teams { "\n\n" } else { "\n" };
                    out.push_str(&format!("{}{gap}", medium.strong(&self.hide(heading))));
                }
                for point in points {
                    out.push_str(&format!("{}{}\n", medium.bullet(), medium.first(self.line(point))));
                }
                out
            }
        }
    }

    fn line(&self, pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => self.medium.text(&self.hide(text)),
            Piece::Strong(text) => self.medium.strong(&self.hide(text)),
            Piece::Link { text, url } => self.medium.link(&self.hide(text), &self.hide(url)),
        };
        pieces.iter().map(piece).collect::<String>().trim().to_owned()
    }

    fn hide(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for address in &self.hidden {
            if !text.contains('@') {
                break;
            }
            while let Some(place) = text.to_ascii_lowercase().find(address) {
                text.replace_range(place..place + address.len(), LEFT_OUT);
            }
        }
        text
    }

    fn spans(&self, pieces: &[Piece]) -> Vec<Span> {
        let span = |piece: &Piece| match piece {
            Piece::Text(text) => plain(self.hide(text)),
            Piece::Strong(text) => Span::new(self.hide(text), Style::Strong),
            Piece::Link { text, url } => plain(Medium::Plain.link(&self.hide(text), &self.hide(url))),
        };
        pieces.iter().map(span).collect()
    }
}

/// A letter as the answer of a command: what it is about, and the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// The key in JSON and the slug or handle that the letter is about, where it is about one thing.
    pub about: Option<(&'static str, String)>,
    /// The letter.
    pub letter: Letter,
}

impl Posted {
    /// A letter about something.
    pub fn about(key: &'static str, slug: impl Into<String>, letter: Letter) -> Self {
        Self { about: Some((key, slug.into())), letter }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        let letter = &self.letter;
        let word = crate::domain::Worded::word(letter.medium).to_owned();
        let mut fields: Vec<(&'static str, String)> = self.about.iter().cloned().collect();
        fields.extend([("for", word), ("subject", letter.subject()), ("text", letter.text())]);
        fields
    }
}

impl Serialize for Posted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in self.fields() {
            map.serialize_entry(key, &value)?;
        }
        map.end()
    }
}

impl Sheet for Posted {
    /// The page for a wiki; what is pasted elsewhere is [`Letter::printed`], whose lines are never wrapped.
    fn page(&self, _look: &Look) -> Page {
        let letter = &self.letter;
        let mut page = Page::new();
        for block in &letter.blocks {
            if !page.blocks.is_empty() {
                page = page.with(PageBlock::Gap);
            }
            page = match block {
                Block::Title(text) => page.with(PageBlock::Title(vec![plain(letter.hide(text))])),
                Block::Paragraph(pieces) => page.with(PageBlock::Text(letter.spans(pieces))),
                Block::Link { text, url } => {
                    page.with(PageBlock::Text(letter.spans(&[Piece::link(text.as_str(), url.as_str())])))
                }
                Block::Facts(facts) => {
                    let mut fields = FieldList::default();
                    for (label, pieces) in facts {
                        let text: String = letter.spans(pieces).into_iter().map(|span| span.text).collect();
                        fields.put(label, Some(text));
                    }
                    page.with(fields.block())
                }
                Block::Points { heading, points } => {
                    if !heading.is_empty() {
                        page = page.with(PageBlock::Heading(clean(&letter.hide(heading))));
                    }
                    page.with(PageBlock::Items(points.iter().map(|point| letter.spans(point)).collect()))
                }
            };
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        let (keys, values): (Vec<_>, Vec<_>) = self.fields().into_iter().unzip();
        Some((keys, vec![values.into_iter().map(Into::into).collect()]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(medium: Medium) -> Letter {
        Letter::new(medium, "Async\nRust")
            .title("Async Rust")
            .paragraph(["Write to Ana@example.org.", " Or not"])
            .facts(vec![("Link".to_owned(), vec![Piece::link("", "https://example.org/a_b")])])
            .points("Agenda", vec![vec!["1. tea".into()]])
            .without(["ana@example.org".to_owned()])
    }

    #[test]
    fn a_letter_is_written_for_its_medium() {
        assert_eq!(
            letter(Medium::Plain).printed(),
            "Async Rust\n\nWrite to (address left out). Or not\n\nLink: https://example.org/a_b\n\nAgenda\n- 1. tea\n"
        );
        assert_eq!(
            letter(Medium::Slack).printed(),
            "*Async Rust*\n\nWrite to (address left out). Or not\n\n*Link:* <https://example.org/a_b|https://example.org/a_b>\n\n\
             *Agenda*\n• 1. tea\n"
        );
        assert_eq!(
            letter(Medium::Teams).printed(),
            "**Async Rust**\n\nWrite to (address left out). Or not\n\n- **Link:** [https://example.org/a\\_b](https://example.org/a_b)\n\n\
             **Agenda**\n\n- 1\\. tea\n"
        );
        assert_eq!(
            letter(Medium::Email).printed(),
            "Subject: Async Rust\n\nWrite to (address left out). Or not\n\nLink: https://example.org/a_b\n\nAgenda\n- 1. tea\n"
        );
    }

    #[test]
    fn a_list_without_points_is_left_out() {
        let letter = Letter::new(Medium::Plain, "a").points("Agenda", Vec::new()).facts(Vec::new());
        assert_eq!(letter.text(), "");
    }
}
