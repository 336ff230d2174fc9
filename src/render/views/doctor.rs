//! What a look over the file found.

use serde::Serialize;
use serde_json::Value;

use crate::domain::doctor::{Check, CheckKind, Verdict};
use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet, words};

/// So many findings of a check are shown to people; data has more.
const SHOWN: usize = 5;

/// One check.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// What was looked at: `integrity`, `references`, `content`, `facts`, `people`, `dates`, `permissions`, `conflicts`,
    /// `leftovers`, `copies`, `backups`, `journal`, `size`.
    pub check: &'static str,
    /// `ok`, `note` or `problem`.
    pub verdict: &'static str,
    /// What was found, a sentence each; there may be something to say where all is well. Private members are counted in
    /// it, and not named.
    pub found: Vec<String>,
    /// A command that mends the first of it, or begins to; `…` stands for what only people can say. `null` for none.
    pub remedy: Option<String>,
    /// What is thought of it.
    #[serde(skip)]
    which: Verdict,
    /// What was looked at.
    #[serde(skip)]
    kind: CheckKind,
}

/// All checks of a file: `{"schema": 1, "file": …, "clean": …, "checks": [{"check", "verdict", "found", "remedy"}]}`.
#[derive(Debug, Clone, Serialize)]
pub struct DoctorView {
    /// The file.
    pub file: String,
    /// Whether no check found a problem.
    pub clean: bool,
    /// The checks, always the same ones in the same order; those of the content are left out where the file is damaged
    /// and of an older version.
    pub checks: Vec<CheckView>,
}

impl DoctorView {
    /// The view of what was found in a file.
    pub fn new(file: String, checks: &[Check]) -> Self {
        let view = |check: &Check| CheckView {
            check: check.kind.key(),
            verdict: check.verdict().word(),
            found: check.found.iter().map(words::doctor::finding).collect(),
            remedy: check.remedy.clone(),
            which: check.verdict(),
            kind: check.kind,
        };
        let checks: Vec<CheckView> = checks.iter().map(view).collect();
        let clean = checks.iter().all(|check| check.which < Verdict::Problem);
        Self { file, clean, checks }
    }

    /// How many checks came to this.
    fn count(&self, verdict: Verdict) -> usize {
        self.checks.iter().filter(|check| check.which == verdict).count()
    }

    /// What was found by the checks that came to this, each with its remedy.
    fn found(&self, verdict: Verdict) -> Block {
        let of_it = self.checks.iter().filter(|check| check.which == verdict);
        let field = |check: &CheckView| {
            let mut lines: Vec<String> = check.found.iter().take(SHOWN).cloned().collect();
            if check.found.len() > SHOWN {
                lines.push(format!("and {} more, in --json", check.found.len() - SHOWN));
            }
            // Several are told apart by a dot, for which there is no need where there is one.
            let dot = if lines.len() > 1 { "· " } else { "" };
            let mut spans = Vec::new();
            for (place, line) in lines.iter().enumerate() {
                spans.extend((place > 0).then(new_line));
                spans.push(plain(format!("{dot}{line}")));
            }
            if let Some(remedy) = &check.remedy {
                spans.extend([
                    new_line(),
                    Span::new("→ ", Style::Dim),
                    Span::new(words::glued(remedy), Style::Command),
                ]);
            }
            (words::doctor::check(check.kind).to_owned(), spans)
        };
        Block::Fields(of_it.map(field).collect())
    }
}

fn new_line() -> Span {
    Span { text: "\n".to_owned(), style: Style::Plain }
}

impl Sheet for DoctorView {
    fn page(&self, _look: &Look) -> Page {
        let count = |verdict, one, many| {
            let count = self.count(verdict);
            (count > 0).then(|| words::counted(count, one, many))
        };
        let mut title = vec![Span::new(&self.file, Style::Strong), plain(" · ")];
        let problems = count(Verdict::Problem, "problem", "problems");
        let notes = count(Verdict::Note, "note", "notes").map(plain);
        match problems {
            None => title.push(Span::new("sound", Style::Good)),
            Some(problems) => title.push(Span::new(problems, Style::Care)),
        }
        if let Some(notes) = notes {
            title.extend([plain(" · "), notes]);
        }
        let mut page = Page::new().with(Block::Title(title));
        for (verdict, heading) in [(Verdict::Problem, "Problems"), (Verdict::Note, "Worth knowing")] {
            if self.count(verdict) > 0 {
                page = page.with(Block::Gap).with(Block::Heading(heading.to_owned())).with(self.found(verdict));
            }
        }
        let fine: Vec<String> = self
            .checks
            .iter()
            .filter(|check| check.which == Verdict::Ok)
            .map(|check| match check.found.as_slice() {
                [] => words::doctor::check(check.kind).to_owned(),
                said => format!("{} ({})", words::doctor::check(check.kind), said.join("; ")),
            })
            .collect();
        if !fine.is_empty() {
            let fine = vec![Span::new("In order: ", Style::Good), plain(fine.join(" · "))];
            page = page.with(Block::Gap).with(Block::Text(fine));
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let rows = self.checks.iter().map(|check| {
            vec![
                check.check.into(),
                check.verdict.into(),
                check.found.clone().into(),
                check.remedy.clone().map_or(Value::Null, Into::into),
            ]
        });
        Some((vec!["check", "verdict", "found", "remedy"], rows.collect()))
    }
}
