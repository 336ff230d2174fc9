//! Where one figure comes from.

use chrono::NaiveDate;
use serde::Serialize;

use super::{MeasureView, PeriodView};
use crate::domain::facts::Facts;
use crate::health::{Direction, Evaluation, MeasureResult, handles};
use crate::render::page::{Block, FieldList, Page, Span, Style, plain};
use crate::render::words;
use crate::render::{Look, Sheet};

/// How many people and sessions the page names; programs get them all.
const NAMED: usize = 20;

/// A session behind a figure.
#[derive(Debug, Clone, Serialize)]
struct SessionView {
    slug: String,
    title: String,
    date: NaiveDate,
}

/// Where one figure comes from: formula, source, bounds, basis, and the people and sessions behind it.
#[derive(Debug, Clone, Serialize)]
pub struct ExplainView {
    community: String,
    as_of: NaiveDate,
    period: PeriodView,
    area: &'static str,
    #[serde(flatten)]
    figure: MeasureView,
    formula: &'static str,
    source: &'static str,
    bounds_from: &'static str,
    moves: &'static str,
    command: &'static str,
    behind: BehindView,
    #[serde(skip)]
    direction_words: &'static str,
}

/// The people, sessions and other things behind a figure.
#[derive(Debug, Clone, Serialize)]
struct BehindView {
    people: Vec<String>,
    private_people: u32,
    sessions: Vec<SessionView>,
    things: Vec<String>,
}

impl ExplainView {
    /// The view of one measure of an evaluation as of a day.
    pub fn new(facts: &Facts, evaluation: &Evaluation, result: &MeasureResult, as_of: NaiveDate) -> Self {
        let measure = result.measure;
        let sessions = result.behind_sessions.iter().filter_map(|&s| facts.sessions.get(s as usize));
        Self {
            community: facts.charter.name.clone(),
            as_of,
            period: PeriodView::from(&evaluation.period),
            area: measure.area.key(),
            figure: MeasureView::new(result, facts, evaluation.period.until),
            formula: measure.formula,
            source: measure.source,
            bounds_from: result.bounds_from.key(),
            moves: measure.moves,
            command: measure.command,
            behind: BehindView {
                people: handles(facts, &result.behind_people).into_iter().map(str::to_owned).collect(),
                private_people: result.behind_private,
                sessions: sessions
                    .map(|s| SessionView { slug: s.slug.clone(), title: s.title.clone(), date: s.day })
                    .collect(),
                things: result.behind_things.clone(),
            },
            direction_words: match measure.direction {
                Direction::Up => "more is better",
                Direction::Down => "less is better",
                Direction::Band => "best within a range",
                Direction::None => "told, never judged",
            },
        }
    }
}

impl Sheet for ExplainView {
    fn page(&self, _look: &Look) -> Page {
        let shown = &self.figure.shown;
        let bounds = match (shown.good.as_str(), shown.watch.as_str()) {
            ("", _) => self.direction_words.to_owned(),
            (good, watch) => {
                let from = match self.bounds_from {
                    "charter" => "set in the charter",
                    "size" => "for a community of this size",
                    _ if self.source.contains("house") => "praktik's own starting point; no published threshold",
                    _ => "from the source below",
                };
                format!("good {good} · watch {watch} · {} · {from}", self.direction_words)
            }
        };
        let mut value = shown.value.clone();
        if !shown.basis.is_empty() {
            value.push_str(&format!(" · from {}", shown.basis));
        }
        if shown.previous != "—" {
            value.push_str(&format!(" · {} in the period before", shown.previous));
        }
        let small = if self.figure.small { ", from too few to judge" } else { "" };
        let mut fields = FieldList::default();
        fields
            .put("value", Some(value))
            .put("status", Some(format!("{}{small}", words::health::status(shown.status))))
            .put("finding", shown.finding.as_deref())
            .put("bounds", Some(bounds))
            .put("formula", Some(self.formula))
            .put("source", Some(self.source))
            .put("what moves it", Some(self.moves))
            // Those whom the figure itself lists have a line of their own.
            .put(
                "people",
                named(&self.behind.people, self.behind.private_people)
                    .filter(|_| self.behind.people != self.figure.people || self.behind.private_people > 0),
            )
            .put("sessions", named(&self.behind.sessions.iter().map(|s| s.slug.clone()).collect::<Vec<_>>(), 0))
            .put("what else", named(&self.behind.things, 0))
            .put(words::health::people(self.figure.measure), named(&self.figure.people, 0))
            .put("sampled", self.figure.sampling.as_ref().map(|it| it.words(self.figure.measure)));
        Page::new()
            .with(Block::Title(vec![
                Span::new(words::health::measure(self.figure.measure), Style::Strong),
                plain(format!(
                    " · {} · {} · {}",
                    self.figure.measure,
                    self.area,
                    words::days(self.period.from, self.period.until)
                )),
            ]))
            .with(Block::Gap)
            .with(fields.block())
            .with(Block::Gap)
            .with(Block::Text(vec![Span::new("To act on it: ", Style::Dim), Span::new(self.command, Style::Command)]))
    }
}

/// The first of many names, and how many more there are; nothing where there is nobody.
fn named(names: &[String], private: u32) -> Option<String> {
    if names.is_empty() && private == 0 {
        return None;
    }
    let mut shown: Vec<String> = names.iter().take(NAMED).cloned().collect();
    if names.len() > NAMED {
        shown.push(format!("{} more (all: --json)", names.len() - NAMED));
    }
    if private > 0 {
        shown.push(format!("{private} private"));
    }
    Some(shown.join(", "))
}
