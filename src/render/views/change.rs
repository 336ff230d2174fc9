//! What a writing command answers: what it changed.

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet};

/// What stands before the first command that would come next.
const LABEL: &str = "  next  ";

/// What a command changed, or would change.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// Whether it only says what it would do.
    pub dry_run: bool,
    /// The handle, slug or key of what was changed, where it is one thing.
    pub key: Option<String>,
    /// A sentence a change.
    pub changes: Vec<String>,
    /// What to do next: a command, and what it is for. People read it, programs have no use for it.
    #[serde(skip)]
    pub next: Vec<(String, String)>,
}

impl Change {
    /// A change of one thing, in one sentence.
    pub fn of(key: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self { dry_run: false, key: Some(key.into()), changes: vec![sentence.into()], next: Vec::new() }
    }

    /// Several changes, or none.
    pub fn several(changes: Vec<String>) -> Self {
        Self { dry_run: false, key: None, changes, next: Vec::new() }
    }

    /// Adds a sentence.
    #[must_use]
    pub fn and(mut self, sentence: impl Into<String>) -> Self {
        self.changes.push(sentence.into());
        self
    }

    /// Adds a command that would come next, and what it is for.
    #[must_use]
    pub fn then(mut self, command: impl Into<String>, purpose: impl Into<String>) -> Self {
        self.next.push((command.into(), purpose.into()));
        self
    }
}

impl Change {
    /// The commands that would come next, below each other; what they are for stands beside them where there is room.
    fn next_steps(&self, width: usize) -> Option<Block> {
        let widest = self.next.iter().map(|(command, _)| command.width()).max()?;
        let longest = self.next.iter().map(|(_, purpose)| purpose.width()).max()?;
        let beside = LABEL.width() + widest + 3 + longest <= width;
        let mut lines = Vec::new();
        for (place, (command, purpose)) in self.next.iter().enumerate() {
            let label = if place == 0 { LABEL.to_owned() } else { " ".repeat(LABEL.width()) };
            let mut line = vec![Span::new(label, Style::Dim), Span::new(command, Style::Command)];
            if beside && !purpose.is_empty() {
                line.push(Span::new(" ".repeat(widest - command.width() + 3) + purpose, Style::Dim));
            }
            lines.push(line);
        }
        Some(Block::Lines(lines))
    }
}

impl Sheet for Change {
    fn page(&self, look: &Look) -> Page {
        let mut page = Page::new();
        if self.changes.is_empty() {
            return Page::sentence("Nothing to change.");
        }
        for change in &self.changes {
            let mark = if self.dry_run { Span::new("would: ", Style::Dim) } else { Span::new("✓ ", Style::Good) };
            page.blocks.push(Block::Text(vec![mark, plain(change)]));
        }
        if self.dry_run {
            page.blocks.push(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        } else {
            page.blocks.extend(self.next_steps(look.width.unwrap_or(usize::MAX)));
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        Some((vec!["change"], self.changes.iter().map(|change| vec![change.clone().into()]).collect()))
    }
}
