//! Cohorts as a triangle.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::maybe;
use crate::domain::Worded;
use crate::domain::facts::Facts;
use crate::health::{By, Cohort, Cohorts, Seen};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::spark::{Scale, spark};
use crate::render::{Look, Sheet, words};

/// The blanks between two columns.
const BETWEEN: usize = 2;

/// How far ahead the sentence above the table looks, beside the next one.
const FURTHER: usize = 3;

/// The people who first came in one month or quarter. The lists begin with that one itself.
#[derive(Debug, Clone, Serialize)]
struct CohortView {
    cohort: String,
    size: u32,
    small: bool,
    seen: Vec<Option<u32>>,
    share: Vec<Value>,
    #[serde(skip)]
    known: Vec<Option<Seen>>,
}

impl CohortView {
    fn new(cohort: &Cohort) -> Self {
        Self {
            cohort: cohort.period.label.clone().unwrap_or_default(),
            size: cohort.size,
            small: Seen { seen: 0, of: cohort.size }.small(),
            seen: cohort.seen.iter().map(|seen| seen.map(|seen| seen.seen)).collect(),
            share: shares(&cohort.seen),
            known: cohort.seen.clone(),
        }
    }
}

/// All cohorts together: of those of whom it is known.
#[derive(Debug, Clone, Serialize)]
struct TogetherView {
    size: u32,
    of: Vec<Option<u32>>,
    seen: Vec<Option<u32>>,
    share: Vec<Value>,
    #[serde(skip)]
    known: Vec<Option<Seen>>,
}

fn shares(seen: &[Option<Seen>]) -> Vec<Value> {
    seen.iter().map(|seen| maybe(seen.and_then(Seen::share))).collect()
}

/// Of those who first came in a month or quarter, the share seen in those after it. People are counted, never named.
#[derive(Debug, Clone, Serialize)]
pub struct CohortsView {
    community: String,
    as_of: NaiveDate,
    by: &'static str,
    cohorts: Vec<CohortView>,
    together: TogetherView,
    #[serde(skip)]
    from_the_beginning: bool,
    #[serde(skip)]
    one: &'static str,
    #[serde(skip)]
    last_before: Option<NaiveDate>,
}

impl CohortsView {
    /// The view of cohorts as of a day.
    pub fn new(facts: &Facts, as_of: NaiveDate, cohorts: &Cohorts) -> Self {
        let Cohorts { by, cohorts, together, from_the_beginning, last_before } = cohorts;
        let one = match by {
            By::Month => "month",
            By::Quarter => "quarter",
        };
        Self {
            community: facts.charter.name.clone(),
            as_of,
            by: by.word(),
            cohorts: cohorts.iter().map(CohortView::new).collect(),
            together: TogetherView {
                size: cohorts.iter().map(|cohort| cohort.size).sum(),
                of: together.iter().map(|seen| seen.map(|seen| seen.of)).collect(),
                seen: together.iter().map(|seen| seen.map(|seen| seen.seen)).collect(),
                share: shares(together),
                known: together.clone(),
            },
            from_the_beginning: *from_the_beginning,
            one,
            last_before: *last_before,
        }
    }

    /// That nobody first came in the time that is shown, and as of which day somebody did: one that leaves the last
    /// of them a few months or quarters to be seen again.
    fn nobody_new(&self) -> Block {
        let none = format!("Nobody first came in these {}s", self.one);
        let back = self.last_before.and_then(|last| {
            let months = if self.one == "quarter" { 3 } else { 1 };
            let begins = last.with_day(1)?.checked_sub_months(Months::new(last.month0() % months))?;
            let day = begins.checked_add_months(Months::new((FURTHER as u32 + 1) * months))?;
            let name = match months {
                1 => last.format("%Y-%m").to_string(),
                _ => format!("{}-Q{}", last.year(), last.month0() / 3 + 1),
            };
            Some((name, day.max(last).min(self.as_of)))
        });
        let Some((name, day)) = back else { return Block::Text(vec![plain(format!("{none}."))]) };
        let by = if self.one == "quarter" { " --by quarter" } else { "" };
        Block::Text(vec![
            plain(format!("{none}; the last were in {name}: ")),
            Span::new(format!("praktik evaluate cohorts{by} --as-of {day}"), Style::Command),
        ])
    }

    /// How many steps ahead anything is known.
    fn reach(&self) -> usize {
        self.together.known.iter().rposition(Option::is_some).unwrap_or(0)
    }

    /// What all cohorts together say, in a sentence; nothing where they are too few.
    fn sentence(&self) -> Option<String> {
        let known = |later: usize| self.together.known.get(later).copied().flatten().filter(|seen| !seen.small());
        let percent = |seen: Seen| seen.share().map(words::health::percent).unwrap_or_default();
        let next = known(1)?;
        let mut said = format!(
            "Of {} who first came, {} were seen again in the {} after",
            words::counted(next.of as usize, "person", "people"),
            percent(next),
            self.one
        );
        if let Some(further) = known(FURTHER) {
            said.push_str(&format!("; of {}, {} {FURTHER} {}s after", further.of, percent(further), self.one));
        }
        Some(words::glued_percent(&format!("{said}.")))
    }

    /// The triangle: as many steps ahead as there is room for. How many it shows.
    fn table(&self, width: usize) -> (Grid, usize) {
        let reach = self.reach();
        let people = self.together.size.to_string().width().max("people".width());
        let label = self.cohorts.iter().map(|cohort| cohort.cohort.width()).max().unwrap_or(0).max("cohort".width());
        let room = (width.saturating_add(BETWEEN)).saturating_sub(label + people + reach + 3 * BETWEEN);
        let shown = reach.min(room / (CELL + BETWEEN)).max(1);
        let mut columns = vec![("cohort".to_owned(), Align::Left), ("people".to_owned(), Align::Right)];
        columns.push((String::new(), Align::Left));
        columns.extend((1..=shown).map(|later| (format!("+{later}"), Align::Right)));
        let row = |name: &str, size: u32, known: &[Option<Seen>], over: usize| {
            let line: Vec<Option<f64>> = known[1..=over.min(reach)].iter().map(|seen| share(*seen)).collect();
            let last = line.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
            let line = spark(&line[..last], Scale::Between(0.0, 1.0));
            let mut row = vec![plain(name), plain(size.to_string()), plain(line)];
            // What is still to come is empty; what could be known and is not has the sign for it.
            let told = |later: usize| size > 0 && later <= over;
            row.extend((1..=shown).map(|later| plain(if told(later) { cell(known[later]) } else { String::new() })));
            row
        };
        let running = self.cohorts.len().saturating_sub(1);
        let mut rows: Vec<Vec<Span>> = self
            .cohorts
            .iter()
            .enumerate()
            .map(|(place, one)| row(&one.cohort, one.size, &one.known, (running - place).saturating_sub(1)))
            .collect();
        rows.push(row("all", self.together.size, &self.together.known, reach));
        (Grid { columns, rows }, shown)
    }

    /// What the table cannot say by itself.
    fn notes(&self, shown: usize, page: &mut Page) {
        let mut notes = Vec::new();
        let running = self.cohorts.len().saturating_sub(1);
        let over = &self.cohorts[..running];
        let followed = |place: usize| 1..=(running - place).saturating_sub(1).min(shown);
        if let Some(first) = self.cohorts.first().filter(|_| self.from_the_beginning) {
            notes.push(format!("{} is where the record begins: whoever came then counts as new", first.cohort));
        }
        if let Some(last) = self.cohorts.last().filter(|last| last.size > 0) {
            notes.push(format!("{} is not over: its people are those so far", last.cohort));
        }
        if over.iter().any(|cohort| cohort.small && cohort.size > 0 && cohort.known.iter().skip(1).any(Option::is_some))
        {
            notes.push("fewer than five people are told as counts, such as 1/3, and not as a share".to_owned());
        }
        let unknown = |(place, cohort): (usize, &CohortView)| {
            cohort.size > 0 && followed(place).any(|later| cohort.known.get(later).is_some_and(Option::is_none))
        };
        if over.iter().enumerate().any(unknown) {
            notes.push(format!("—: no attendance was taken in that {}", self.one));
        }
        if shown < self.reach() {
            notes.push(format!("+{} and later only in the lines; all values: --json", shown + 1));
        }
        if !notes.is_empty() {
            page.blocks.push(Block::Gap);
            page.blocks.push(Block::Items(notes.into_iter().map(|note| vec![Span::new(note, Style::Dim)]).collect()));
        }
    }
}

/// The columns of a figure: `100`, `1/3`.
const CELL: usize = 3;

/// A share where there are enough people to speak of one.
fn share(seen: Option<Seen>) -> Option<f64> {
    seen.filter(|seen| !seen.small()).and_then(Seen::share)
}

/// A share as whole percent, or as counts where there are few; empty of nobody.
fn cell(seen: Option<Seen>) -> String {
    match seen {
        None => "—".to_owned(),
        Some(Seen { of: 0, .. }) => String::new(),
        Some(seen) if seen.small() => format!("{}/{}", seen.seen, seen.of),
        Some(seen) => format!("{:.0}", seen.share().unwrap_or(0.0) * 100.0),
    }
}

impl Sheet for CohortsView {
    fn page(&self, look: &Look) -> Page {
        let title = format!(" · cohorts by {} · as of {}", self.by, words::day(self.as_of));
        let mut page = Page::new()
            .with(Block::Title(vec![Span::new(&self.community, Style::Strong), plain(title)]))
            .with(Block::Gap);
        if self.cohorts.is_empty() {
            page.blocks.push(Block::Text(vec![
                plain("Nobody is known to have come to a session yet. A beginning: "),
                Span::new("praktik session log \"Kick-off\" --present ana", Style::Command),
            ]));
            return page;
        }
        if self.together.size == 0 {
            page.blocks.push(self.nobody_new());
            return page;
        }
        page.blocks.extend(self.sentence().map(|said| Block::Text(vec![plain(said)])));
        let told = format!("% of those who first came in a {0} that were seen so many {0}s later:", self.one);
        page.blocks.push(Block::Text(vec![Span::new(told, Style::Dim)]));
        page.blocks.push(Block::Gap);
        let (grid, shown) = self.table(look.width.unwrap_or(usize::MAX));
        page.blocks.push(Block::Grid(grid));
        self.notes(shown, &mut page);
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Text(vec![
            Span::new("What moves it: ", Style::Dim),
            Span::new("praktik evaluate explain newcomer_return", Style::Command),
        ]));
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let header = vec!["cohort", "size", "small", "ahead", "seen", "share"];
        let rows = self.cohorts.iter().flat_map(|cohort| {
            let steps = cohort.seen.iter().zip(&cohort.share).enumerate();
            steps.map(|(ahead, (seen, share))| {
                vec![
                    cohort.cohort.clone().into(),
                    cohort.size.into(),
                    cohort.small.into(),
                    ahead.into(),
                    (*seen).into(),
                    share.clone(),
                ]
            })
        });
        Some((header, rows.collect()))
    }
}
