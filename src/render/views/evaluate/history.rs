//! Values over time.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::{Map, Value};
use unicode_width::UnicodeWidthStr;

use super::{PeriodView, maybe};
use crate::domain::Worded;
use crate::domain::facts::Facts;
use crate::domain::record::Stage;
use crate::health::{Area, Direction, Evaluation, Measure, find, registry};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::spark::{Scale, spark};
use crate::render::{Look, Sheet, words};

/// How many recorded evaluations the page lists.
const LISTED: usize = 12;

/// How many differing figures a line names.
const NAMED: usize = 3;

/// What is followed over time.
#[derive(Debug, Clone, Copy)]
pub enum Series {
    /// The score of the whole.
    Score,
    /// The score of an area.
    Area(Area),
    /// A measure.
    Measure(&'static Measure),
}

impl Series {
    fn key(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Area(area) => area.key(),
            Self::Measure(measure) => measure.key,
        }
    }

    fn area(self) -> Option<&'static str> {
        match self {
            Self::Score => None,
            Self::Area(area) => Some(area.key()),
            Self::Measure(measure) => Some(measure.area.key()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Score => "Score",
            Self::Area(area) => words::health::area(area),
            Self::Measure(measure) => measure.key,
        }
    }

    /// Its value in an evaluation. Before there was anybody or anything, nothing was measured.
    fn value(self, evaluation: &Evaluation) -> Option<f64> {
        if evaluation.members == 0 && evaluation.sessions == 0 {
            return None;
        }
        match self {
            Self::Score => evaluation.score,
            Self::Area(area) => evaluation.areas.iter().find(|result| result.area == area)?.score,
            Self::Measure(measure) => evaluation.find(measure.key)?.value,
        }
    }

    fn said(self, value: Option<f64>) -> String {
        match self {
            Self::Measure(measure) => words::health::value(value, measure.unit),
            Self::Score | Self::Area(_) => value.map_or_else(|| "—".to_owned(), |score| format!("{score:.0}")),
        }
    }

    fn scale(self) -> Scale {
        match self {
            Self::Measure(_) => Scale::Own,
            Self::Score | Self::Area(_) => Scale::Between(0.0, 100.0),
        }
    }

    /// By how much it changed from the first value to the last, and whether that is better.
    fn change(self, values: &[Option<f64>]) -> (String, Style) {
        let mut known = values.iter().flatten().copied();
        let (Some(first), Some(last)) = (known.next(), known.next_back()) else { return Default::default() };
        let (unit, direction) = match self {
            Self::Measure(measure) => (Some(measure.unit), measure.direction),
            Self::Score | Self::Area(_) => (None, Direction::Up),
        };
        if self.said(Some(first)) == self.said(Some(last)) {
            return ("=".to_owned(), Style::Dim);
        }
        let amount = words::difference((last - first).abs(), unit);
        let arrow = if last > first { "▲" } else { "▼" };
        match (direction, unit) {
            (Direction::Band | Direction::None, _) => (format!("{arrow} {amount}"), Style::Plain),
            (direction, unit) => {
                let better = (direction == Direction::Up) == (last > first);
                let verdict = match (unit, better) {
                    (None, _) => "",
                    (_, true) => ", better",
                    (_, false) => ", worse",
                };
                (format!("{arrow} {amount}{verdict}"), if better { Style::Good } else { Style::Care })
            }
        }
    }
}

#[derive(Debug, Clone, Serialize)]
struct SeriesView {
    key: &'static str,
    area: Option<&'static str>,
    unit: &'static str,
    direction: &'static str,
    values: Vec<Value>,
    #[serde(skip)]
    series: Series,
    #[serde(skip)]
    numbers: Vec<Option<f64>>,
}

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
struct RecordedRow {
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
    fn new(recorded: AsRecorded) -> Self {
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
        Some(format!("with today's data {said}").replace(" %", "\u{a0}%"))
    }
}

/// Values over time, as today's data has them and as they were recorded.
#[derive(Debug, Clone, Serialize)]
pub struct HistoryView {
    community: String,
    as_of: NaiveDate,
    windows: Vec<PeriodView>,
    series: Vec<SeriesView>,
    recorded: Vec<RecordedRow>,
}

impl HistoryView {
    /// The view of what is followed over windows, the oldest first, and of what was recorded, by day.
    pub fn new(
        facts: &Facts,
        as_of: NaiveDate,
        windows: &[Evaluation],
        series: &[Series],
        recorded: Vec<AsRecorded>,
    ) -> Self {
        let view = |series: &Series| {
            let numbers: Vec<Option<f64>> = windows.iter().map(|evaluation| series.value(evaluation)).collect();
            let (unit, direction) = match series {
                Series::Measure(measure) => (measure.unit.key(), measure.direction.key()),
                Series::Score | Series::Area(_) => ("score", Direction::Up.key()),
            };
            SeriesView {
                key: series.key(),
                area: series.area(),
                unit,
                direction,
                values: numbers.iter().copied().map(maybe).collect(),
                series: *series,
                numbers,
            }
        };
        Self {
            community: facts.charter.name.clone(),
            as_of,
            windows: windows.iter().map(|evaluation| PeriodView::from(&evaluation.period)).collect(),
            series: series.iter().map(view).collect(),
            recorded: recorded.into_iter().map(RecordedRow::new).collect(),
        }
    }

    fn title(&self) -> Block {
        let mut title = vec![Span::new(&self.community, Style::Strong)];
        let windows = words::counted(self.windows.len(), "window", "windows");
        let length = match self.windows.last() {
            Some(window) if window.label.is_none() => {
                format!(" of {}", words::counted(((window.until - window.from).num_days() + 1) as usize, "day", "days"))
            }
            _ => String::new(),
        };
        let days = match (self.windows.first(), self.windows.last()) {
            (Some(first), Some(last)) => format!(" · {}", words::days(first.from, last.until)),
            _ => String::new(),
        };
        title.push(plain(format!(" · history · {windows}{length}{days}")));
        Block::Title(title)
    }

    /// What a window is called over its column.
    fn heading(&self, window: &PeriodView) -> String {
        match &window.label {
            Some(label) => label.clone(),
            None if window.until.year() == self.as_of.year() => {
                format!("{} {}", window.until.day(), window.until.format("%b"))
            }
            None => format!("{} {}", window.until.day(), window.until.format("%b ’%y")),
        }
    }

    /// The table of windows: as many of the latest as there is room for. How many had to stay out.
    fn table(&self, width: usize) -> (Grid, usize) {
        let names = self.series.iter().map(|one| one.series.name().width()).max().unwrap_or(0);
        let changes: Vec<(String, Style)> = self.series.iter().map(|one| one.series.change(&one.numbers)).collect();
        let change = changes.iter().map(|(text, _)| text.width()).max().unwrap_or(0).max("change".width());
        let mut room = width.saturating_sub(names + 2 + self.windows.len() + 2 + change);
        let mut shown = 0;
        for (place, window) in self.windows.iter().enumerate().rev() {
            let cells = self.series.iter().map(|one| one.series.said(one.numbers[place]).width());
            let column = cells.max().unwrap_or(0).max(self.heading(window).width()) + 2;
            if column > room && shown > 0 {
                break;
            }
            room = room.saturating_sub(column);
            shown += 1;
        }
        let left_out = self.windows.len() - shown;
        let mut columns = vec![(String::new(), Align::Left), (String::new(), Align::Left)];
        columns.extend(self.windows[left_out..].iter().map(|window| (self.heading(window), Align::Right)));
        columns.push(("change".to_owned(), Align::Left));
        let mut rows = Vec::new();
        for (one, (change, style)) in self.series.iter().zip(changes) {
            let mut row = vec![plain(one.series.name()), plain(spark(&one.numbers, one.series.scale()))];
            row.extend(one.numbers[left_out..].iter().map(|value| plain(one.series.said(*value))));
            row.push(Span::new(change, style));
            // A figure and its unit stay together.
            row.iter_mut().for_each(|span| span.text = span.text.replace(' ', "\u{a0}"));
            rows.push(row);
        }
        (Grid { columns, rows }, left_out)
    }

    fn as_recorded(&self, page: &mut Page) {
        if self.recorded.is_empty() {
            page.blocks.push(Block::Text(vec![
                Span::new("No evaluation is recorded yet: ", Style::Dim),
                Span::new("praktik evaluate --record", Style::Command),
            ]));
            return;
        }
        page.blocks.push(Block::Heading("As recorded".to_owned()));
        let earlier = self.recorded.len().saturating_sub(LISTED);
        let rows = &self.recorded[earlier..];
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
}

impl Sheet for HistoryView {
    fn page(&self, look: &Look) -> Page {
        let mut page = Page::new().with(self.title()).with(Block::Gap);
        if self.series.iter().all(|one| one.numbers.iter().all(Option::is_none)) {
            page.blocks.push(Block::Text(vec![
                plain("Nothing was measured in this time. A beginning: "),
                Span::new("praktik session log \"Kick-off\" --present ana", Style::Command),
            ]));
            page.blocks.push(Block::Gap);
        } else {
            let (grid, left_out) = self.table(look.width.unwrap_or(usize::MAX));
            page.blocks.push(Block::Grid(grid));
            if left_out > 0 {
                let windows = words::counted(left_out, "window", "windows");
                let note = format!("the first {windows} only in the lines; all values: ");
                let command = Span::new("praktik evaluate history --json", Style::Command);
                page.blocks.push(Block::Text(vec![Span::new(note, Style::Dim), command]));
            }
            page.blocks.push(Block::Gap);
        }
        self.as_recorded(&mut page);
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let header = vec!["from", "until", "label", "key", "area", "unit", "direction", "value"];
        let mut rows = Vec::new();
        for (place, window) in self.windows.iter().enumerate() {
            for one in &self.series {
                rows.push(vec![
                    window.from.to_string().into(),
                    window.until.to_string().into(),
                    window.label.clone().into(),
                    one.key.into(),
                    one.area.into(),
                    one.unit.into(),
                    one.direction.into(),
                    one.values[place].clone(),
                ]);
            }
        }
        Some((header, rows))
    }
}
