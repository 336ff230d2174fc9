//! Values over time.

mod recorded;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

pub use self::recorded::AsRecorded;
use self::recorded::RecordedRow;
use super::{PeriodView, SamplingView, maybe, sampled};
use crate::domain::facts::Facts;
use crate::health::{Area, Direction, Evaluation, Measure};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::spark::{Scale, spark};
use crate::render::{Look, Sheet, words};

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
    /// The measure that is followed; `None` for a score, which rests on many.
    pub fn measure(self) -> Option<&'static Measure> {
        match self {
            Self::Measure(measure) => Some(measure),
            Self::Score | Self::Area(_) => None,
        }
    }

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
        if !evaluation.existed() {
            return None;
        }
        match self {
            Self::Score => evaluation.score,
            Self::Area(area) => evaluation.areas.iter().find(|result| result.area == area)?.score,
            Self::Measure(measure) => evaluation.find(measure.key)?.value,
        }
    }

    /// How its value in each window was come by; nothing where all was counted.
    fn sampling(self, windows: &[Evaluation]) -> Vec<Option<SamplingView>> {
        let Some(measure) = self.measure() else { return Vec::new() };
        let of = |window: &Evaluation| SamplingView::new(window.find(measure.key)?.sampling);
        let all: Vec<Option<SamplingView>> = windows.iter().map(of).collect();
        if all.iter().any(Option::is_some) { all } else { Vec::new() }
    }

    fn said(self, value: Option<f64>) -> String {
        match self {
            Self::Measure(measure) => words::health::value(value, measure.unit),
            Self::Score | Self::Area(_) => value.map_or_else(|| "—".to_owned(), words::health::score),
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
        let amount = words::difference(first, last, unit);
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
    /// For each window how its value was come by, where in any of them not everything was looked at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sampling: Vec<Option<SamplingView>>,
    #[serde(skip)]
    series: Series,
    #[serde(skip)]
    numbers: Vec<Option<f64>>,
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
                sampling: series.sampling(windows),
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

    /// The table of windows: lines and columns of as many of the latest as there is room for. How many had to stay out
    /// of either.
    fn table(&self, width: usize) -> (Grid, LeftOut) {
        let names = self.series.iter().map(|one| one.series.name().width()).max().unwrap_or(0);
        let changes: Vec<(String, Style)> = self.series.iter().map(|one| one.series.change(&one.numbers)).collect();
        let change = changes.iter().map(|(text, _)| text.width()).max().unwrap_or(0).max("change".width());
        let cells = |place: usize, window: &PeriodView| {
            let cells = self.series.iter().map(|one| one.series.said(one.numbers[place]).width());
            cells.max().unwrap_or(0).max(self.heading(window).width()) + 2
        };
        // The latest value has its column whatever the lines need.
        let latest = self.windows.last().map_or(0, |window| cells(self.windows.len() - 1, window));
        let room = width.saturating_sub(names + 2 + 2 + change + 2);
        let line = self.windows.len().min(room.saturating_sub(latest).max(1));
        let mut room = room.saturating_sub(line);
        let mut shown = 0;
        for (place, window) in self.windows.iter().enumerate().rev() {
            let column = cells(place, window);
            if column > room && shown > 0 {
                break;
            }
            room = room.saturating_sub(column);
            shown += 1;
        }
        let left_out = self.windows.len() - shown;
        let drawn = self.windows.len() - line;
        let mut columns = vec![(String::new(), Align::Left), (String::new(), Align::Left)];
        columns
            .extend(self.windows[left_out..].iter().map(|window| (words::glued(&self.heading(window)), Align::Right)));
        columns.push(("change".to_owned(), Align::Left));
        let mut rows = Vec::new();
        for (one, (change, style)) in self.series.iter().zip(changes) {
            let mut row = vec![plain(one.series.name()), plain(spark(&one.numbers[drawn..], one.series.scale()))];
            row.extend(one.numbers[left_out..].iter().map(|value| plain(one.series.said(*value))));
            row.push(Span::new(change, style));
            // A figure and its unit stay together.
            row.iter_mut().for_each(|span| span.text = words::glued(&span.text));
            rows.push(row);
        }
        let known = |place: &usize| self.series.iter().any(|one| one.numbers[*place].is_some());
        let since = (0..left_out).find(known).map(|first| words::glued(&self.heading(&self.windows[first])));
        (Grid { columns, rows }, LeftOut { lines: drawn, columns: left_out, since })
    }
}

/// How many of the first windows there was no room for.
struct LeftOut {
    lines: usize,
    columns: usize,
    /// The first of them in which anything is known: changes are since then.
    since: Option<String>,
}

impl LeftOut {
    /// What is left out where; nothing where all is shown.
    fn note(&self) -> Option<String> {
        let windows = |number: usize| if number == 1 { "window".to_owned() } else { format!("{number} windows") };
        let out = match (self.lines, self.columns) {
            (_, 0) => return None,
            (0, columns) => format!("the first {} only in the lines", windows(columns)),
            (lines, columns) if lines == columns => {
                format!("the first {} left out", windows(lines))
            }
            (lines, columns) => format!(
                "the first {} neither in the lines nor in the table, {} more only in the lines",
                windows(lines),
                columns - lines
            ),
        };
        let since = self.since.as_ref().map(|first| format!("; change since {first}")).unwrap_or_default();
        Some(format!("{out}{since}; all values: "))
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
            if let Some(note) = left_out.note() {
                let command = Span::new("praktik evaluate history --json", Style::Command);
                page.blocks.push(Block::Text(vec![Span::new(note, Style::Dim), command]));
            }
            // The latest window says how far to trust it; what others say is in --json.
            let drawn = |one: &SeriesView| one.sampling.iter().rev().flatten().next().cloned();
            let drawn: Vec<_> = self.series.iter().filter_map(|one| Some((one.key, drawn(one)?))).collect();
            page.blocks.extend(sampled(drawn.iter().map(|(key, view)| (*key, view))));
            page.blocks.push(Block::Gap);
        }
        recorded::block(&self.recorded, &mut page);
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let header = vec!["from", "until", "label", "key", "area", "unit", "direction", "value", "sampled"];
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
                    one.sampling.get(place).is_some_and(Option::is_some).into(),
                ]);
            }
        }
        Some((header, rows))
    }
}
