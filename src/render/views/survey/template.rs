//! The questions to paste into a form.

use serde::Serialize;
use serde_json::Value;

use super::area_name;
use crate::domain::survey::{AGREEMENT, Area, Asks, PROPOSED};
use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet};

/// A question to ask.
#[derive(Debug, Clone, Serialize)]
struct Item {
    question: &'static str,
    asks: String,
    area: Option<Area>,
    scale: Option<[u8; 2]>,
}

/// The questions of a survey.
#[derive(Debug, Clone, Serialize)]
pub struct TemplateView {
    agreement: [&'static str; 5],
    questions: Vec<Item>,
}

impl TemplateView {
    /// The questions that praktik proposes.
    pub fn proposed() -> Self {
        let questions = PROPOSED.iter().map(|it| Item {
            question: it.text,
            asks: it.asks.words(),
            area: it.asks.area(),
            scale: match it.asks {
                Asks::Scale(_) => Some([1, 5]),
                Asks::Recommend => Some([0, 10]),
                Asks::Comment(_) | Asks::Ignored => None,
            },
        });
        Self { agreement: AGREEMENT, questions: questions.collect() }
    }
}

impl Sheet for TemplateView {
    // Bare lines: a form takes pasted lines for the rows of a grid, marks before them and all.
    fn page(&self, _look: &Look) -> Page {
        let mut page = Page::new().with(Block::Text(vec![Span::new("How far do you agree?", Style::Strong)])).with(
            Block::Lines((1..).zip(self.agreement).map(|(place, word)| line(format!("{place} - {word}"))).collect()),
        );
        let mut last = None;
        let mut lines = Vec::new();
        for item in &self.questions {
            let heading = match (item.scale, item.area) {
                (Some([1, _]), Some(area)) => area_name(area),
                (Some(_), _) => "From 0 (not at all) to 10 (very likely)",
                (None, _) => "In your own words",
            };
            if last.replace(heading) != Some(heading) {
                if !lines.is_empty() {
                    page.blocks.push(Block::Lines(std::mem::take(&mut lines)));
                }
                page.blocks.extend([Block::Gap, Block::Heading(heading.to_owned())]);
            }
            lines.push(line(item.question));
        }
        page.with(Block::Lines(lines))
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let row = |item: &Item| vec![item.question.into(), item.asks.clone().into()];
        Some((vec!["question", "asks"], self.questions.iter().map(row).collect()))
    }
}

fn line(text: impl AsRef<str>) -> Vec<Span> {
    vec![plain(text)]
}
