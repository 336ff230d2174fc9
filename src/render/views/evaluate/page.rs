//! The health summary on one screen.

use unicode_width::UnicodeWidthStr;

use super::{AreaView, EvaluationView, MeasureView, sampled};
use crate::domain::Worded;
use crate::health::{Area, Direction, Status};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::spark::{Scale, spark};
use crate::render::terminal::wrapped;
use crate::render::words;
use crate::render::{Look, Sheet};

/// The columns of an area's bar.
const BAR: usize = 10;
/// The columns before an area's findings: name, bar, score, arrow.
const LEAD: usize = 45;
/// The columns of a line over time, with the blanks before it.
const LINE: usize = 8;
/// How many findings an area says.
const SAID: usize = 3;

impl Sheet for EvaluationView {
    fn page(&self, look: &Look) -> Page {
        // Where nobody looks, nothing is wrapped: one line an area.
        let width = look.width.map_or(usize::MAX, |width| width.clamp(40, 120));
        let mut page = Page { blocks: self.headline() };
        page.blocks.push(Block::Gap);
        if self.detail.measures || self.detail.area.is_some() {
            for area in &self.areas {
                self.measure_table(area, &mut page, width);
            }
        } else {
            let lines = self.areas.iter().flat_map(|area| area_lines(area, self.line(area), width)).collect();
            page.blocks.push(Block::Lines(lines));
            page.blocks.push(Block::Gap);
        }
        self.offer(&mut page, width);
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        let header = vec![
            "area",
            "measure",
            "value",
            "previous",
            "unit",
            "direction",
            "good",
            "watch",
            "status",
            "small",
            "sampled",
        ];
        let rows = self.areas.iter().flat_map(|area| {
            area.measures.iter().map(|m| {
                vec![
                    area.area.into(),
                    m.measure.into(),
                    m.value.clone(),
                    m.previous.clone(),
                    m.unit.into(),
                    m.direction.into(),
                    m.good.clone(),
                    m.watch.clone(),
                    m.status.into(),
                    m.small.into(),
                    m.sampling.is_some().into(),
                ]
            })
        });
        Some((header, rows.collect()))
    }
}

impl EvaluationView {
    /// How an area scored lately, as a line; nothing where there is nothing to compare.
    fn line(&self, area: &AreaView) -> Option<String> {
        let place = Area::ALL.iter().position(|other| *other == area.which)?;
        let scores: Vec<Option<f64>> = self.lately.iter().map(|scores| scores[place]).collect();
        (!scores.is_empty()).then(|| spark(&scores, Scale::Between(0.0, 100.0)))
    }

    fn headline(&self) -> Vec<Block> {
        let counts = &self.counts;
        let days = words::days(self.period.from, self.period.until);
        let title = vec![
            Span::new(&self.community, Style::Strong),
            plain(together(&format!(
                " · health · {days} · {} · {}",
                words::counted(self.members as usize, "member", "members"),
                words::counted(self.sessions as usize, "session", "sessions")
            ))),
        ];
        let mut second = vec![
            Span::new(format!("{} good", counts.good), Style::Good),
            plain(" · "),
            Span::new(format!("{} watch", counts.watch), Style::Watch),
            plain(" · "),
            Span::new(format!("{} {} care", counts.care, if counts.care == 1 { "needs" } else { "need" }), Style::Care),
            plain(format!(" · {} not recorded", counts.no_data)),
        ];
        match self.score {
            None => second.push(plain("   no score yet: nothing to judge by")),
            Some(score) => {
                second.push(plain("   "));
                second.push(Span::new(format!("score\u{a0}{}", words::health::score(score)), Style::Strong));
                if let Some((arrow, style)) = moved(self.score, self.previous_score) {
                    second.push(plain("\u{a0}("));
                    second.push(Span::new(together(&arrow), style));
                    second.push(plain(")"));
                }
                second.push(plain(format!(" on {:.0}\u{a0}% of the measures", self.coverage * 100.0)));
            }
        }
        let mut head = vec![Block::Title(title), Block::Text(second)];
        if let (Some(stage), Some(since)) = (self.stage, self.stage_since) {
            let words = vec![plain("stage: "), Span::new(stage.word(), Style::Strong)];
            let since = plain(together(&format!(" (since {})", words::day(since))));
            head.push(Block::Text(words.into_iter().chain([since]).collect()));
        }
        head
    }

    fn measure_table(&self, area: &AreaView, page: &mut Page, width: usize) {
        let score = area.score.map_or_else(|| "no score".to_owned(), words::health::score);
        page.blocks.push(Block::Heading(format!("{} · {score}", words::health::area(area.which))));
        let heads = ["measure", "value", "before", "change", "good", "watch", "status", "from"];
        let shown: Vec<&MeasureView> =
            area.measures.iter().filter(|m| self.detail.measures || m.shown.listed).collect();
        let mut rows: Vec<Vec<Span>> = shown.iter().copied().map(measure_row).collect();
        let mut heads: Vec<&str> = heads.to_vec();
        // A narrow terminal gets fewer columns rather than broken words.
        for spare in ["watch", "from", "good", "before", "change"] {
            let columns = (0..heads.len())
                .map(|i| rows.iter().map(|row| row[i].text.width()).max().unwrap_or(0).max(heads[i].width()) + 2);
            if columns.sum::<usize>() <= width {
                break;
            }
            if let Some(place) = heads.iter().position(|head| *head == spare) {
                heads.remove(place);
                rows.iter_mut().for_each(|row| drop(row.remove(place)));
            }
        }
        let side =
            |head: &str| if matches!(head, "measure" | "change" | "status") { Align::Left } else { Align::Right };
        let columns = heads.iter().map(|head| ((*head).to_owned(), side(head))).collect();
        page.blocks.push(Block::Grid(Grid { columns, rows }));
        page.blocks.extend(sampled(shown.iter().filter_map(|m| Some((m.measure, m.sampling.as_ref()?)))));
        if area.which == Area::Connection {
            page.blocks.extend(network_line(area));
        }
        page.blocks.push(Block::Gap);
    }

    fn offer(&self, page: &mut Page, width: usize) {
        if self.members == 0 && self.sessions == 0 {
            page.blocks.push(Block::Heading("A beginning".to_owned()));
            page.blocks.push(Block::Items(vec![
                vec![plain("Add members         "), Span::new("praktik member add \"Ana Silva\"", Style::Command)],
                vec![
                    plain("Log a session       "),
                    Span::new("praktik session log \"Kick-off\" --present ana-silva", Style::Command),
                ],
                vec![
                    plain("Import attendance   "),
                    Span::new("praktik session import attendance.csv --unmatched add", Style::Command),
                ],
            ]));
            page.blocks.push(Block::Gap);
            self.carried_over(page, width);
            // Nothing ends with an empty line.
            page.blocks.pop();
            return;
        }
        if !self.opportunities.is_empty() {
            page.blocks.push(Block::Heading("What would help most".to_owned()));
            let offered = self.offered();
            let widest = offered.iter().map(|found| found.advice.width()).max().unwrap_or(0);
            let mut lines = Vec::new();
            for (place, found) in offered.iter().enumerate() {
                let head = plain(format!("  {}  {}", place + 1, found.advice));
                let command = Span::new(&found.command, Style::Command);
                if 5 + widest + 3 + found.command.width() <= width {
                    let gap = plain(" ".repeat(widest - found.advice.width() + 3));
                    lines.push(vec![head, gap, command]);
                } else {
                    lines.push(vec![head]);
                    lines.push(vec![plain("     "), command]);
                }
            }
            page.blocks.push(Block::Lines(lines));
            page.blocks.push(Block::Gap);
        }
        self.carried_over(page, width);
        let hint = |label: &str, command: &str| {
            vec![Span::new(format!("  {label:<18}"), Style::Dim), Span::new(command, Style::Command)]
        };
        page.blocks.push(Block::Lines(vec![
            hint("every figure", "praktik evaluate --measures"),
            hint("one area", "praktik evaluate --area connection"),
            hint("where it is from", "praktik evaluate explain active_share"),
        ]));
    }
}

/// The tie graph in a line, of what was measured of it anyway; nothing where nobody is in it.
fn network_line(area: &AreaView) -> Option<Block> {
    let shown = |key: &str| {
        let found = area.measures.iter().find(|m| m.measure == key && !m.value.is_null());
        found.map(|m| (m.shown.value.as_str(), m.shown.basis.as_str()))
    };
    let (_, isolates) = shown("isolates")?;
    let mut said = vec![format!("{isolates} people not yet connected")];
    said.extend(shown("largest_component").map(|(value, _)| format!("{value} in the largest group")));
    said.extend(shown("bridges").map(|(value, _)| match value {
        "1" => "1 only link".to_owned(),
        value => format!("{value} only links"),
    }));
    said.extend(shown("unit_mixing").map(|(value, _)| format!("mixing across units {value}")));
    Some(Block::Text(vec![
        Span::new("The network: ", Style::Dim),
        plain(together(&said.join(" · "))),
        Span::new(" · ", Style::Dim),
        Span::new(words::glued("praktik evaluate network"), Style::Command),
    ]))
}

fn measure_row(measure: &MeasureView) -> Vec<Span> {
    let shown = &measure.shown;
    // The arrow says which way the value went, word and colour whether that is good.
    let change = shown.rose.map_or_else(
        || plain(""),
        |rose| {
            let arrow = if rose { "▲" } else { "▼" };
            match shown.better {
                Some(true) => Span::new(words::glued(&format!("{arrow} better")), Style::Good),
                Some(false) => Span::new(words::glued(&format!("{arrow} worse")), Style::Care),
                None => plain(arrow),
            }
        },
    );
    let few = if measure.small { ", few" } else { "" };
    let status = format!("{} {}{few}", mark(shown.status), words::health::status(shown.status));
    vec![
        plain(measure.measure),
        plain(&shown.value),
        plain(&shown.previous),
        change,
        plain(&shown.good),
        plain(&shown.watch),
        Span::new(words::glued(&status), style(shown.status)),
        plain(&shown.basis),
    ]
}

/// A sign for a status that reads without colour.
fn mark(status: Status) -> &'static str {
    match status {
        Status::Good => "●",
        Status::Watch => "◐",
        Status::Care => "○",
        Status::Info => "·",
        Status::NoData => " ",
    }
}

fn style(status: Status) -> Style {
    match status {
        Status::Good => Style::Good,
        Status::Watch => Style::Watch,
        Status::Care => Style::Care,
        Status::Info => Style::Plain,
        Status::NoData => Style::Dim,
    }
}

/// `▲ 6`, `▼ 5` or `=`, with the style of the direction; nothing where there is nothing to compare.
fn moved(now: Option<f64>, before: Option<f64>) -> Option<(String, Style)> {
    let change = now?.round() - before?.round();
    Some(if change > 0.0 {
        (format!("▲ {change:.0}"), Style::Good)
    } else if change < 0.0 {
        (format!("▼ {:.0}", -change), Style::Care)
    } else {
        ("=".to_owned(), Style::Dim)
    })
}

/// A bar of ten columns for a score of 0–100, in eighths of a column.
fn bar(score: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (score.clamp(0.0, 100.0) / 100.0 * (BAR * 8) as f64).round() as usize;
    let mut bar = "█".repeat(eighths / 8);
    bar.push_str(EIGHTHS[eighths % 8]);
    let rest = BAR - bar.width();
    bar + &"░".repeat(rest)
}

/// An area as a line, and its findings beside it, or below it where the terminal is narrow.
fn area_lines(area: &AreaView, line: Option<String>, width: usize) -> Vec<Vec<Span>> {
    let name = format!("  {:<20}", words::health::area(area.which));
    let mut head = vec![Span::new(name, Style::Strong)];
    match area.score {
        None => head.push(Span::new(format!("{}    —", "·".repeat(BAR)), Style::Dim)),
        Some(score) => {
            let tone = if score >= 75.0 {
                Style::Good
            } else if score >= 40.0 {
                Style::Watch
            } else {
                Style::Care
            };
            head.push(Span::new(bar(score), tone));
            head.push(plain(format!(" {:>4}", words::health::score(score))));
        }
    }
    let (arrow, tone) = moved(area.score, area.previous_score).unwrap_or_default();
    let gap = " ".repeat((LEAD - 39).saturating_sub(arrow.width()));
    head.push(plain("  "));
    head.push(Span::new(arrow, tone));
    let mut lead = LEAD;
    if let Some(line) = line {
        head.push(plain(&gap));
        head.push(plain(line));
        lead += LINE;
    }
    let said = findings(area);
    if said.is_empty() {
        return vec![head];
    }
    let beside = width >= lead + 40;
    let gap = if lead == LEAD { gap } else { " ".repeat(LINE - 5) };
    // The page wraps here because it alone knows where a line goes on.
    let (indent, room) = if beside { (lead, width - lead) } else { (4, width - 4) };
    let mut wrapped = wrapped(&said, room).into_iter();
    let mut lines = Vec::new();
    if beside {
        head.push(plain(gap));
        head.push(plain(wrapped.next().unwrap_or_default()));
    }
    lines.push(head);
    lines.extend(wrapped.map(|line| vec![plain(format!("{}{line}", " ".repeat(indent)))]));
    lines
}

/// The parts between dots, each of which stays together when a line breaks.
fn together(text: &str) -> String {
    words::glued(text).replace("\u{a0}·\u{a0}", " · ")
}

/// What an area has to say, what needs care first.
fn findings(area: &AreaView) -> String {
    let mut told: Vec<&MeasureView> =
        area.measures.iter().filter(|m| m.shown.finding.is_some() && m.shown.listed).collect();
    told.sort_by_key(|m| match m.shown.status {
        Status::Care => 0,
        Status::Watch => 1,
        Status::Good => 2,
        Status::Info | Status::NoData if m.direction != Direction::None.key() => 3,
        Status::Info | Status::NoData => 4,
    });
    // What is never judged fills up to two places, so that no area is silent and none chatters.
    let judged = told.iter().filter(|m| m.direction != Direction::None.key()).count();
    let mut said: Vec<String> =
        told.iter().take(judged.clamp(2, SAID)).filter_map(|m| m.shown.finding.clone()).collect();
    // That something is not recorded is no finding among others: it is always said.
    let unrecorded = told.iter().skip(judged.clamp(2, SAID)).filter(|m| m.measure == "channel_people");
    said.extend(unrecorded.filter(|m| m.shown.status == Status::NoData).filter_map(|m| m.shown.finding.clone()));
    let missing = area.measures.iter().filter(|m| m.shown.status == Status::NoData).count();
    if said.is_empty() && missing > 0 {
        said.push("not recorded".to_owned());
    }
    // Figures and their units stay together when a line breaks.
    words::glued_percent(&said.join(" · "))
}
