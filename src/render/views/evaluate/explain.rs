//! Where one figure comes from.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use super::{MeasureView, PeriodView, maybe};
use crate::domain::facts::Facts;
use crate::health::{BoundsFrom, Evaluation, Measure, MeasureResult, SizeRule, Status, handles};
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
    sizes: Vec<SizeView>,
    moves: &'static str,
    command: &'static str,
    behind: BehindView,
    #[serde(skip)]
    which: &'static Measure,
    #[serde(skip)]
    bounds: BoundsFrom,
    /// Whether the bounds are shown that hold in communities of another size alone.
    #[serde(skip)]
    elsewhere: bool,
    /// What the value rests on, in words.
    #[serde(skip)]
    rests_on: Option<String>,
}

/// How the size of a community changes what a measure says.
#[derive(Debug, Clone, Serialize)]
struct SizeView {
    /// With fewer members than this.
    under: Option<u32>,
    /// With more members than this.
    over: Option<u32>,
    good: Value,
    watch: Value,
    judged: bool,
}

impl From<&SizeRule> for SizeView {
    fn from(rule: &SizeRule) -> Self {
        let (under, over, bounds) = match *rule {
            SizeRule::InfoUnder(size) => (Some(size), None, None),
            SizeRule::InfoOver(size) => (None, Some(size), None),
            SizeRule::BoundsOver(size, good, watch) => (None, Some(size), Some((good, watch))),
        };
        let (good, watch) = bounds.unzip();
        Self { under, over, good: maybe(good), watch: maybe(watch), judged: bounds.is_some() }
    }
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
            sizes: measure.sizes.iter().map(SizeView::from).collect(),
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
            which: measure,
            bounds: result.bounds_from,
            elsewhere: (result.good, result.watch) == (measure.good, measure.watch),
            rests_on: words::health::basis(measure.key, result.basis).map(|basis| words::health::about(result, basis)),
        }
    }

    /// The bounds that hold, which way is better, and where they come from.
    fn bounds_words(&self) -> String {
        let shown = &self.figure.shown;
        let direction = words::health::direction(self.which.direction);
        if shown.good.is_empty() {
            return direction.to_owned();
        }
        let own = |bound| words::health::bound(bound, self.which.unit);
        let from = match self.bounds {
            BoundsFrom::Charter => {
                format!("set in the charter (praktik's own: {} and {})", own(self.which.good), own(self.which.watch))
            }
            BoundsFrom::Size if self.elsewhere => "not for a community of this size".to_owned(),
            BoundsFrom::Size => "for a community of this size".to_owned(),
            _ if self.source.contains("house") => "praktik's own starting point; no published threshold".to_owned(),
            _ => "from the source below".to_owned(),
        };
        format!("good {} · watch {} · {direction} · {from}", shown.good, shown.watch)
    }

    /// How it stands, and why where it is not judged.
    fn status_words(&self) -> String {
        let status = words::health::status(self.figure.shown.status);
        let why = match self.figure.shown.status {
            _ if self.figure.small => ", from too few to judge",
            Status::Info if self.bounds == BoundsFrom::Size => ", not judged in a community of this size",
            _ => "",
        };
        format!("{status}{why}")
    }
}

impl Sheet for ExplainView {
    fn page(&self, _look: &Look) -> Page {
        let shown = &self.figure.shown;
        let mut value = shown.value.clone();
        if let Some(basis) = &self.rests_on {
            value.push_str(&format!(" · from {basis}"));
        }
        if shown.previous != "—" {
            value.push_str(&format!(" · {} in the period before", shown.previous));
        }
        let mut fields = FieldList::default();
        fields
            .put("value", Some(words::glued_percent(&value)))
            .put("status", Some(self.status_words()))
            .put("finding", shown.finding.as_deref())
            .put("bounds", Some(words::glued_percent(&self.bounds_words())))
            .put("by size", Some(words::glued_percent(&words::health::sizes(self.which).join(" · "))))
            .put("formula", Some(self.formula))
            .put("source", Some(self.source))
            .put("what moves it", Some(self.moves))
            // Those whom the figure itself lists have a line of their own.
            .put(
                words::health::behind(self.figure.measure),
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
