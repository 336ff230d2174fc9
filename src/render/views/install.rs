//! What was put where other programs look for it.

use serde::Serialize;

use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet};

/// What somebody has to add to a file of their own.
#[derive(Debug, Clone, Serialize)]
pub struct Add {
    /// The line.
    pub line: String,
    /// The file.
    pub to: String,
    /// What is to be known about it; people read it.
    #[serde(skip)]
    pub when: &'static str,
}

/// What was installed: `{"schema": 1, "dry_run", "place", "written", "unchanged", "add": {"line", "to"} or null}`.
#[derive(Debug, Clone, Serialize)]
pub struct Installed {
    /// Whether it only says what it would do.
    pub dry_run: bool,
    /// What it is, as people call it.
    #[serde(skip)]
    pub what: String,
    /// The file, or the folder of several.
    pub place: String,
    /// So many files were written, or would be.
    pub written: usize,
    /// So many were there already.
    pub unchanged: usize,
    /// What is left to do, if something is.
    pub add: Option<Add>,
}

impl Sheet for Installed {
    fn page(&self, _look: &Look) -> Page {
        let mut page = Page::new();
        let Self { what, place, .. } = self;
        // A path is on one line, however narrow the terminal: so it can be copied.
        let said = match (self.written, self.dry_run) {
            (0, _) => vec![plain(format!("Nothing to change: {what} are in {place}"))],
            (_, true) => vec![Span::new("would: ", Style::Dim), plain(format!("put {what} into {place}"))],
            (_, false) => vec![Span::new("✓ ", Style::Good), plain(format!("{what} are in {place}"))],
        };
        page.blocks.push(Block::Lines(vec![said]));
        if self.dry_run {
            page.blocks.push(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        }
        if let Some(add) = &self.add {
            let when = if add.when.is_empty() { String::new() } else { format!(", {}", add.when) };
            let to = format!("  add to {}{when}:", add.to);
            page.blocks.push(Block::Lines(vec![
                vec![Span::new(to, Style::Dim)],
                vec![plain("    "), Span::new(&add.line, Style::Command)],
            ]));
        }
        page
    }
}
