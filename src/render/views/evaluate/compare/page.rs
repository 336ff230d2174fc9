//! What people read of two periods.

use unicode_width::UnicodeWidthStr;

use super::{ComparedView, ComparisonView, SideView};
use crate::health::Verdict;
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::terminal::wrapped;
use crate::render::views::evaluate::{SamplingView, sampled};
use crate::render::{Look, words};

/// How many changes people are shown.
const SHOWN: usize = 8;

/// The columns before the name of a measure.
const LEAD: usize = 13;

/// A period this much shorter than the other is not like it.
const ALIKE: f64 = 0.9;

pub(super) fn page(view: &ComparisonView, look: &Look) -> Page {
    // Where nobody looks, nothing is wrapped.
    let width = look.width.map_or(usize::MAX, |width| width.clamp(40, 120));
    let mut page = Page::new().with(Block::Title(vec![
        Span::new(&view.community, Style::Strong),
        plain(format!(" · {} compared with {}", view.b.name, view.a.name)),
    ]));
    page.blocks.push(Block::Gap);
    let existed = |side: &SideView| side.members > 0 || side.sessions > 0;
    if !existed(&view.a) && !existed(&view.b) {
        let (next, command) = if view.begun {
            ("What there is: ", "praktik evaluate history --window year")
        } else {
            ("A beginning: ", "praktik session log \"Kick-off\" --present ana")
        };
        page.blocks.push(Block::Text(vec![
            plain(format!("There was nobody and nothing in either of them. {next}")),
            Span::new(command, Style::Command),
        ]));
        return page;
    }
    page.blocks.push(Block::Grid(sides(view)));
    let notes = notes(view);
    if !notes.is_empty() {
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Items(notes.into_iter().map(|note| vec![plain(note)]).collect()));
    }
    page.blocks.push(Block::Gap);
    moved(view, &mut page, width);
    stayed(view, &mut page);
    fn drawn(one: &ComparedView) -> Option<&SamplingView> {
        one.b.sampling.as_ref().or(one.a.sampling.as_ref())
    }
    if let Some(notes) = sampled(view.measures.iter().filter_map(|one| Some((one.measure, drawn(one)?)))) {
        page.blocks.extend([Block::Gap, notes]);
    }
    let key = view.moved.first().copied().unwrap_or("active_share");
    page.blocks.push(Block::Gap);
    page.blocks.push(Block::Text(vec![
        Span::new("Where a figure is from: ", Style::Dim),
        Span::new(format!("praktik evaluate explain {key} --period {}", view.b.name), Style::Command),
    ]));
    page
}

/// The two periods side by side: days, people, scores.
fn sides(view: &ComparisonView) -> Grid {
    let (a, b) = (&view.a, &view.b);
    let together = |text: String| plain(words::glued(&text));
    let count = |name: &str, a: i64, b: i64| {
        let change = if a == b { "=".to_owned() } else { format!("{} {}", arrow((b - a) as f64), (b - a).abs()) };
        vec![plain(name), plain(a.to_string()), plain(b.to_string()), together(change)]
    };
    let score = |name: &str, a: Option<f64>, b: Option<f64>| {
        let said = |score: Option<f64>| score.map_or_else(|| "—".to_owned(), words::health::score);
        let change = match (a, b) {
            (Some(a), Some(b)) if a.round() == b.round() => "=".to_owned(),
            (Some(a), Some(b)) => format!("{} {:.0}", arrow(b - a), (b.round() - a.round()).abs()),
            _ => String::new(),
        };
        vec![plain(name), plain(said(a)), plain(said(b)), together(change)]
    };
    let day = |day| words::glued(&words::day(day));
    let mut rows = vec![
        vec![plain("from"), plain(day(a.period.from)), plain(day(b.period.from)), plain("")],
        vec![plain("until"), plain(day(a.period.until)), plain(day(b.period.until)), plain("")],
        count("days", a.days, b.days),
        count("members", i64::from(a.members), i64::from(b.members)),
        count("sessions", i64::from(a.sessions), i64::from(b.sessions)),
    ];
    if view.wanted.area.is_none() && view.wanted.measures.is_empty() {
        rows.push(score("Score", a.score, b.score));
    }
    rows.extend(view.areas.iter().map(|area| score(words::health::area(area.which), area.a, area.b)));
    let columns = vec![
        (String::new(), Align::Left),
        (a.name.clone(), Align::Right),
        (b.name.clone(), Align::Right),
        ("change".to_owned(), Align::Left),
    ];
    Grid { columns, rows }
}

/// What keeps the two from being like with like.
fn notes(view: &ComparisonView) -> Vec<String> {
    let (a, b) = (&view.a, &view.b);
    let mut notes = Vec::new();
    if (a.days.min(b.days) as f64) < ALIKE * a.days.max(b.days) as f64 {
        notes.push(format!(
            "{} has {}, {} has {}: counts, and shares of people seen at least once, grow with the days, so they are not \
             like with like",
            a.name,
            words::counted(a.days as usize, "day", "days"),
            b.name,
            words::counted(b.days as usize, "day", "days")
        ));
    }
    let shared = (a.period.until.min(b.period.until) - a.period.from.max(b.period.from)).num_days() + 1;
    if shared > 0 {
        let days = words::counted(shared as usize, "day", "days");
        let belong = if shared == 1 { "belongs" } else { "belong" };
        notes.push(format!("{days} {belong} to both: what happened then moves nothing"));
    }
    if a.period.from > b.period.from {
        notes.push(format!("{} comes first in time: the changes read backwards", b.name));
    }
    for side in [a, b].into_iter().filter(|side| side.members == 0 && side.sessions == 0) {
        notes.push(format!("there was nobody and nothing yet in {}", side.name));
    }
    notes
}

/// What moved, first what matters most, each with what is behind it.
fn moved(view: &ComparisonView, page: &mut Page, width: usize) {
    let of = |key: &&str| view.measures.iter().find(|one| one.measure == *key);
    let all: Vec<&ComparedView> = view.moved.iter().filter_map(of).filter(|one| !hardly(one)).collect();
    let shown = if view.wanted.all || !view.wanted.measures.is_empty() { all.len() } else { all.len().min(SHOWN) };
    page.blocks.push(Block::Heading("What moved".to_owned()));
    if all.is_empty() {
        page.blocks.push(Block::Text(vec![plain("Nothing that was measured in both, to the digit shown.")]));
        return;
    }
    let name = all[..shown].iter().map(|one| one.measure.width()).max().unwrap_or(0);
    let values = all[..shown].iter().map(|one| change(one).width()).max().unwrap_or(0);
    let lines = all[..shown].iter().flat_map(|one| entry(one, (name, values), width));
    page.blocks.push(Block::Lines(lines.collect()));
    if shown < all.len() {
        let area = view.wanted.area.map_or_else(String::new, |area| format!(" --area {}", area.key()));
        let more = words::counted(all.len() - shown, "smaller change", "smaller changes");
        page.blocks.push(Block::Text(vec![
            Span::new(format!("and {more}: "), Style::Dim),
            Span::new(format!("praktik evaluate compare {} {}{area} --all", view.a.name, view.b.name), Style::Command),
        ]));
    }
}

/// Whether it reads the same in both, to the digit shown.
fn hardly(one: &ComparedView) -> bool {
    one.shown.before == one.shown.now
}

/// `40 % → 31 %`.
fn change(one: &ComparedView) -> String {
    format!("{} → {}", one.shown.before, one.shown.now)
}

/// One change: which way, from what to what, its status where that is another one, and what is behind it.
fn entry(one: &ComparedView, (name, values): (usize, usize), width: usize) -> Vec<Vec<Span>> {
    let shown = &one.shown;
    let (word, style) = match one.verdict {
        Verdict::Better => ("better", Style::Good),
        Verdict::Worse => ("worse", Style::Care),
        _ if shown.difference > 0.0 => ("more", Style::Plain),
        _ => ("less", Style::Plain),
    };
    let verdict = Span::new(format!("  {} {word:<width$}", arrow(shown.difference), width = LEAD - 4), style);
    let blank = |text: &str, columns: usize| " ".repeat(columns.saturating_sub(text.width()) + 2);
    let change = change(one);
    let mut head =
        vec![verdict, Span::new(one.measure, Style::Strong), plain(blank(one.measure, name)), plain(&change)];
    let mut why = shown.why.clone();
    if let Some((before, now)) = shown.status {
        let said = format!("{}, {} before", words::health::status(now), words::health::status(before));
        if LEAD + name + 2 + values + 2 + said.width() <= width {
            head.push(plain(blank(&change, values)));
            head.push(plain(said));
        } else {
            why.insert(0, said);
        }
    }
    let mut lines = vec![head];
    let said = words::glued_percent(&why.join(" · "));
    if !said.is_empty() {
        let indent = " ".repeat(LEAD);
        lines.extend(wrapped(&said, width - LEAD).into_iter().map(|line| vec![plain(format!("{indent}{line}"))]));
    }
    lines
}

/// Which way a value went.
fn arrow(difference: f64) -> &'static str {
    if difference > 0.0 { "▲" } else { "▼" }
}

/// What stayed as it was, and what cannot be compared.
fn stayed(view: &ComparisonView, page: &mut Page) {
    let told = view.wanted.all || !view.wanted.measures.is_empty();
    let same: Vec<String> = view
        .measures
        .iter()
        .filter(|one| one.verdict != Verdict::Unknown && hardly(one))
        .map(|one| words::glued(&format!("{} {}", one.measure, one.shown.now)))
        .collect();
    if !same.is_empty() {
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Heading("What stayed".to_owned()));
        page.blocks.push(Block::Text(vec![plain(same.join(", "))]));
    }
    let unknown = |known: (bool, bool)| view.measures.iter().filter(move |one| one.shown.known == known);
    let mut items = Vec::new();
    for (known, there, missing) in [((true, false), &view.a, &view.b), ((false, true), &view.b, &view.a)] {
        let listed: Vec<String> = unknown(known)
            .map(|one| {
                let value = if known.0 { &one.shown.before } else { &one.shown.now };
                words::glued(&format!("{} {value}", one.measure))
            })
            .collect();
        if !listed.is_empty() {
            items.push(vec![plain(format!("in {}, not in {}: {}", there.name, missing.name, listed.join(", ")))]);
        }
    }
    let neither: Vec<&str> = unknown((false, false)).map(|one| one.measure).collect();
    if !neither.is_empty() {
        let count = words::counted(neither.len(), "measure", "measures");
        items.push(vec![plain(if told {
            format!("in neither: {}", neither.join(", "))
        } else {
            format!("in neither: {count}")
        })]);
    }
    if !items.is_empty() {
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Heading("Not recorded in both".to_owned()));
        page.blocks.push(Block::Items(items));
    }
}
