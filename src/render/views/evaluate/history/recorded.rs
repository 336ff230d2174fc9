//! Evaluations as they were recorded, and what today's data says otherwise.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value};

use super::Series;
use crate::domain::Worded;
use crate::domain::record::Stage;
use crate::health::{Area, Evaluation, find, registry};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::views::evaluate::maybe;
use crate::render::words;

/// How many recorded evaluations the page lists.
const LISTED: usize = 12;

/// How many differing figures a line names.
const NAMED: usize = 3;

/// An evaluation as it was recorded, and the same period with what is known today.
#[derive(Debug, Clone)]
pub struct AsRecorded {
    /// The day it was recorded on.
    pub date: NaiveDate,
    /// The first day of its period.
    pub from: NaiveDate,
    /// The last day of its period.
    pub until: NaiveDate,
    /// The name the period was asked for by.
    pub label: Option<String>,
    /// The score.
    pub score: Option<f64>,
    /// The part of the measures that it rests on.
    pub coverage: f64,
    /// Where the community stood in its life, in its lead's word.
    pub stage: Option<Stage>,
    /// A word on it.
    pub note: Option<String>,
    /// The score of each area, by its key.
    pub areas: Vec<(String, Option<f64>)>,
    /// The value of each measure, by its key.
    pub values: Vec<(String, Option<f64>)>,
    /// The same period, evaluated today; `None` where that is not to be told.
    pub today: Option<Evaluation>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct RecordedRow {
    date: NaiveDate,
    from: NaiveDate,
    until: NaiveDate,
    score: Option<f64>,
    coverage: f64,
    stage: Option<Stage>,
    note: Option<String>,
    areas: Map<String, Value>,
    values: Map<String, Value>,
    #[serde(skip)]
    period: String,
    #[serde(skip)]
    today: Option<Differs>,
}

impl RecordedRow {
    pub(super) fn new(recorded: AsRecorded) -> Self {
        // What later versions or former ones measured comes after what is known here.
        let ordered = |values: &[(String, Option<f64>)], known: &[&str]| -> Map<String, Value> {
            let mut values: Vec<_> = values.iter().collect();
            values.sort_by_key(|(key, _)| known.iter().position(|other| other == key).unwrap_or(known.len()));
            values.into_iter().map(|(key, value)| (key.clone(), maybe(*value))).collect()
        };
        let measures: Vec<&str> = registry().map(|measure| measure.key).collect();
        Self {
            areas: ordered(&recorded.areas, &Area::ALL.map(Area::key)),
            values: ordered(&recorded.values, &measures),
            period: recorded.label.clone().unwrap_or_else(|| words::days(recorded.from, recorded.until)),
            today: recorded.today.as_ref().map(|today| Differs::new(&recorded, today)),
            date: recorded.date,
            from: recorded.from,
            until: recorded.until,
            score: recorded.score,
            coverage: recorded.coverage,
            stage: recorded.stage,
            note: recorded.note,
        }
    }
}

/// What today's data says otherwise of a recorded evaluation.
#[derive(Debug, Clone)]
struct Differs {
    /// In a few words: `75, 3 figures differ`; `the same`.
    short: String,
    /// The figures that differ, as they are today.
    figures: Vec<String>,
}

impl Differs {
    fn new(recorded: &AsRecorded, today: &Evaluation) -> Self {
        let apart = |then: Option<f64>, now: Option<f64>| match (then, now) {
            (Some(then), Some(now)) => (then - now).abs() > 1e-9,
            (then, now) => then.is_some() != now.is_some(),
        };
        let mut figures = Vec::new();
        for (key, then) in &recorded.values {
            if let (Some(result), Some(measure)) = (today.find(key), find(key))
                && apart(*then, result.value)
            {
                figures.push(format!("{key}\u{a0}{}", words::health::value(result.value, measure.unit)));
            }
        }
        let score = apart(recorded.score, today.score).then(|| Series::Score.said(today.score));
        let count = match figures.len() {
            0 => None,
            1 => Some("1 figure differs".to_owned()),
            many => Some(format!("{many} figures differ")),
        };
        let short = score.into_iter().chain(count).collect::<Vec<_>>().join(", ");
        Self { short: if short.is_empty() { "the same".to_owned() } else { short }, figures }
    }

    /// The figures that differ, in a sentence; nothing where none does.
    fn sentence(&self) -> Option<String> {
        let named = &self.figures[..self.figures.len().min(NAMED)];
        let said = match self.figures.len() - named.len() {
            _ if named.is_empty() => return None,
            0 => words::listed(named),
            more => format!("{} and {more} more", named.join(", ")),
        };
        Some(words::glued_percent(&format!("with today's data {said}")))
    }
}

/// The block of what was recorded.
pub(super) fn block(recorded: &[RecordedRow], page: &mut Page) {
    if recorded.is_empty() {
        page.blocks.push(Block::Text(vec![
            Span::new("No evaluation is recorded yet: ", Style::Dim),
            Span::new("praktik evaluate --record", Style::Command),
        ]));
        return;
    }
    page.blocks.push(Block::Heading("As recorded".to_owned()));
    let earlier = recorded.len().saturating_sub(LISTED);
    let rows = &recorded[earlier..];
    let heads = ["recorded", "period", "score", "stage", "today's data"];
    let side = |head: &str| if head == "score" { Align::Right } else { Align::Left };
    let columns = heads.iter().map(|head| ((*head).to_owned(), side(head))).collect();
    let row = |row: &RecordedRow| {
        vec![
            plain(words::day(row.date)),
            plain(&row.period),
            plain(Series::Score.said(row.score)),
            plain(row.stage.map(Stage::word).unwrap_or_default()),
            plain(row.today.as_ref().map(|today| today.short.as_str()).unwrap_or_default()),
        ]
    };
    page.blocks.push(Block::Grid(Grid { columns, rows: rows.iter().map(row).collect() }));
    let said = rows.iter().flat_map(|row| {
        let differs = row.today.as_ref().and_then(Differs::sentence);
        let said = row.note.iter().cloned().chain(differs);
        said.map(|said| vec![plain(format!("{}: {said}", words::day(row.date)))])
    });
    let items: Vec<Vec<Span>> = said.collect();
    if !items.is_empty() {
        page.blocks.push(Block::Items(items));
    }
    if earlier > 0 {
        let more = format!("and {earlier} earlier: ");
        let command = Span::new("praktik evaluate history --json", Style::Command);
        page.blocks.push(Block::Text(vec![Span::new(more, Style::Dim), command]));
    }
}
