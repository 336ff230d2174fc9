//! What an import of a survey did, or would do.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::words::{self, counted};
use crate::render::{Look, Sheet};

/// A question of the file, and what it asks for.
#[derive(Debug, Clone, Serialize)]
pub struct ImportedQuestion {
    /// The question.
    pub question: String,
    /// What it asks for, as a map has it.
    pub asks: String,
    /// How many answered it.
    pub answers: u32,
}

/// A question that asks for something else than before, in earlier surveys too.
#[derive(Debug, Clone, Serialize)]
pub struct Remapped {
    /// The question.
    pub question: String,
    /// What it asked for, as a map has it.
    pub from: String,
    /// What it asks for now.
    pub to: String,
}

/// What an import of a survey did, or would do.
#[derive(Debug, Clone, Serialize)]
pub struct SurveyImport {
    /// Whether it only says what it would do.
    pub dry_run: bool,
    /// The slug of the survey.
    pub survey: String,
    /// Its title.
    pub title: String,
    /// The day of its last answer.
    pub date: NaiveDate,
    /// The dialect the file was read in.
    pub dialect: &'static str,
    /// Responses that were new.
    pub responses_added: usize,
    /// Responses that were there and gained something: answers to a question that is mapped now, or who gave them.
    pub completed: usize,
    /// Responses that were there.
    pub unchanged: usize,
    /// Responses of the file that are kept under the name of a member.
    pub named: usize,
    /// The questions of the file.
    pub questions: Vec<ImportedQuestion>,
    /// Questions that ask for something else now.
    pub remapped: Vec<Remapped>,
    /// Rows that were left out.
    pub skipped: Vec<String>,
    /// The file.
    #[serde(skip)]
    pub file: String,
}

impl Sheet for SurveyImport {
    fn page(&self, _look: &Look) -> Page {
        let mut page = Page::new();
        if self.dry_run {
            let columns = [("question", Align::Left), ("asks about", Align::Left), ("answers", Align::Right)];
            let rows = self.questions.iter().map(|question| {
                vec![plain(&question.question), plain(&question.asks), plain(question.answers.to_string())]
            });
            let columns = columns.map(|(name, align)| (name.to_owned(), align)).into();
            page = page.with(Block::Grid(Grid { columns, rows: rows.collect() })).with(Block::Gap);
        }
        let known = self.unchanged + self.completed;
        let there = counted(known, "response was there already", "responses were there already");
        let mut said = match (self.responses_added, self.completed) {
            (0, 0) => format!("nothing new; {there}"),
            (0, _) => {
                format!("{} {}", if self.dry_run { "complete" } else { "completed" }, responses(self.completed))
            }
            (added, _) => {
                let verb = if self.dry_run { "add" } else { "added" };
                let after = if known > 0 { format!("; {there}") } else { String::new() };
                format!("{verb} {} to \"{}\" ({}){after}", responses(added), self.title, self.survey)
            }
        };
        if self.named > 0 {
            said.push_str(&format!("; {} under the name of a member", self.named));
        }
        let mark = |changed: bool| match (changed, self.dry_run) {
            (false, _) => Span::new("= ", Style::Dim),
            (true, true) => Span::new("would: ", Style::Dim),
            (true, false) => Span::new("✓ ", Style::Good),
        };
        let said = plain(format!("{} ({}): {said}", self.file, self.dialect));
        page = page.with(Block::Text(vec![mark(self.responses_added + self.completed > 0), said]));
        for Remapped { question, from, to } in &self.remapped {
            let said = format!("\"{question}\": {to}, not {from}, in earlier surveys too");
            page = page.with(Block::Text(vec![mark(true), plain(said)]));
        }
        if self.dry_run {
            return page.with(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        }
        page.with(Block::Lines(vec![vec![
            Span::new("  next  ", Style::Dim),
            Span::new(format!("praktik survey show {}", self.survey), Style::Command),
        ]]))
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let header = vec!["survey", "title", "date", "responses_added", "completed", "unchanged", "named"];
        let row = vec![
            self.survey.clone().into(),
            self.title.clone().into(),
            self.date.to_string().into(),
            self.responses_added.into(),
            self.completed.into(),
            self.unchanged.into(),
            self.named.into(),
        ];
        Some((header, vec![row]))
    }
}

fn responses(number: usize) -> String {
    words::counted(number, "response", "responses")
}
