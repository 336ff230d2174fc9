//! What an import of a roster did.

use serde::Serialize;

use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet, words};

/// What an import of a roster did, or would do.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ImportedRoster {
    /// How many sessions are new: a roster has none, but every import says so.
    pub sessions: usize,
    /// How many people are new.
    pub members_added: usize,
    /// How many were known, and something about them changed.
    pub members_changed: usize,
    /// How many people were thanked, where the file says what people were recognised for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recognitions_added: Option<usize>,
    /// How many attendances are new: none, as with sessions.
    pub attendances_added: usize,
    /// How many were known, and nothing changed.
    pub unchanged: usize,
    /// The people who were left out since nobody knows them, as the file names them.
    pub unmatched: Vec<String>,
    /// The rows that were left out, each with its place and reason.
    pub skipped: Vec<String>,
    /// The people who are new, as people read them.
    #[serde(skip)]
    pub added: Vec<String>,
    /// What changed, a sentence each.
    #[serde(skip)]
    pub changes: Vec<String>,
    /// Who was thanked for what, a line each.
    #[serde(skip)]
    pub thanked: Vec<String>,
    /// What changed beside the members, a sentence each.
    #[serde(skip)]
    pub besides: Vec<String>,
    /// Whether nothing was written.
    #[serde(skip)]
    pub dry_run: bool,
}

/// How many lines of a kind are shown.
const SHOWN: usize = 20;

impl Sheet for ImportedRoster {
    fn page(&self, _look: &Look) -> Page {
        if self.members_added + self.members_changed + self.thanked.len() == 0 {
            let known = match self.unchanged {
                0 => "Nobody to add.".to_owned(),
                n => format!("Nothing changed: {} known as they are.", words::counted(n, "person is", "people are")),
            };
            return self.closed(Page::sentence(known));
        }
        let mark = if self.dry_run { Span::new("would: ", Style::Dim) } else { Span::new("✓ ", Style::Good) };
        let parts = [
            ("added", self.members_added),
            ("changed", self.members_changed),
            ("thanked", self.thanked.len()),
            ("unchanged", self.unchanged),
        ];
        let mut parts: Vec<String> =
            parts.into_iter().filter(|(_, n)| *n > 0).map(|(word, n)| format!("{n} {word}")).collect();
        if !self.skipped.is_empty() {
            parts.push(format!("{} left out", words::counted(self.skipped.len(), "row", "rows")));
        }
        let mut page = Page::new().with(Block::Text(vec![mark, plain(format!("Members: {}", parts.join(" · ")))]));
        section(&mut page, "Added", &self.added);
        section(&mut page, "Changed", &self.changes);
        section(&mut page, "Thanked", &self.thanked);
        section(&mut page, "Besides", &self.besides);
        self.closed(page)
    }
}

impl ImportedRoster {
    fn closed(&self, mut page: Page) -> Page {
        if self.dry_run {
            page.blocks.push(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        }
        page
    }
}

fn section(page: &mut Page, title: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    page.blocks.push(Block::Gap);
    page.blocks.push(Block::Heading(title.to_owned()));
    let left = lines.len().saturating_sub(SHOWN);
    let more = (left > 0).then(|| vec![Span::new(format!("… and {left} more"), Style::Dim)]);
    let shown = lines.iter().take(SHOWN).map(|line| vec![plain(line)]);
    page.blocks.push(Block::Items(shown.chain(more).collect()));
}
