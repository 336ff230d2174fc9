//! What was undertaken before: open actions, and what became of the measures that they are to move.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::{Done, EvaluationView, Undertaken, maybe};
use crate::domain::facts::{Action, Facts};
use crate::domain::period::Period;
use crate::domain::record::ActionStatus;
use crate::health::{Area, Evaluation};
use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::words;

/// How many open actions the summary names.
const NAMED: usize = 5;

/// An action that was open at the end of the period.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ActionView {
    id: i64,
    title: String,
    area: Option<String>,
    owner: Option<String>,
    due: Option<NaiveDate>,
    status: ActionStatus,
    measure: Option<String>,
    measure_then: Value,
    measure_now: Value,
    /// What people read beside the title; nothing of an action that was undertaken just now.
    #[serde(skip)]
    told: Option<Vec<Span>>,
}

impl ActionView {
    fn new(action: &Action, facts: &Facts, evaluation: &Evaluation) -> Self {
        let until = evaluation.period.until;
        let owner = action.owner.and_then(|owner| facts.members.get(owner as usize));
        let owner = owner.filter(|owner| !owner.private).map(|owner| owner.handle.clone());
        let now = action.measure.as_deref().and_then(|key| evaluation.find(key));
        let standing = words::standing(ActionStatus::Open, action.due, None, until);
        let overdue = words::is_overdue(ActionStatus::Open, action.due, until);
        let mut told: Vec<Span> = owner.iter().map(plain).collect();
        if action.due.is_some() {
            told.push(Span::new(standing, if overdue { Style::Care } else { Style::Plain }));
        }
        told.extend(now.map(|now| {
            let (became, better) = words::became(now, action.measure_then);
            let style = match better {
                Some(true) => Style::Good,
                Some(false) => Style::Care,
                None => Style::Plain,
            };
            Span::new(became, style)
        }));
        Self {
            id: i64::from(action.number),
            title: action.title.clone(),
            area: action.area.clone(),
            owner,
            due: action.due,
            status: ActionStatus::Open,
            measure: action.measure.clone(),
            measure_then: maybe(action.measure_then),
            measure_now: maybe(now.and_then(|now| now.value)),
            told: Some(told),
        }
    }

    /// An action that was undertaken just now.
    pub(super) fn fresh(action: Undertaken<'_>) -> Self {
        Self {
            id: action.number,
            title: action.what.advice.clone(),
            area: Some(action.what.area.to_owned()),
            owner: action.owner.map(str::to_owned),
            due: action.due,
            status: ActionStatus::Open,
            measure: Some(action.what.measure.to_owned()),
            measure_then: maybe(action.value),
            measure_now: maybe(action.value),
            told: None,
        }
    }
}

/// Whether an action is to help one of the areas that are shown.
fn helps(action: &Action, wanted: impl Fn(Area) -> bool) -> bool {
    match action.area.as_deref().and_then(Area::find) {
        Some(area) => wanted(area),
        None => Area::ALL.into_iter().all(wanted),
    }
}

/// The actions that were open at the end of the period, what is due first.
pub(super) fn open(facts: &Facts, evaluation: &Evaluation, wanted: impl Fn(Area) -> bool + Copy) -> Vec<ActionView> {
    let until = evaluation.period.until;
    let open = |action: &&Action| action.added <= until && action.status_on(until) == ActionStatus::Open;
    let mut actions: Vec<&Action> =
        facts.record.actions.iter().filter(open).filter(|action| helps(action, wanted)).collect();
    actions.sort_by_key(|action| (action.due.is_none(), action.due, action.number));
    actions.into_iter().map(|action| ActionView::new(action, facts, evaluation)).collect()
}

/// How many actions were done since the last evaluation that was recorded before the end of the period.
pub(super) fn done(facts: &Facts, period: &Period, wanted: impl Fn(Area) -> bool + Copy) -> Option<Done> {
    let since = facts.record.evaluations.iter().rev().find(|day| **day < period.until).copied();
    let counts = |action: &&Action| {
        matches!(action.ended, Some((ActionStatus::Done, day)) if day <= period.until
            && since.map_or(period.from <= day, |since| since < day))
    };
    let actions = facts.record.actions.iter().filter(counts).filter(|action| helps(action, wanted)).count();
    (actions > 0).then_some(Done { actions, since })
}

impl EvaluationView {
    /// The block of what was carried over, where anything was.
    pub(super) fn carried_over(&self, page: &mut Page, width: usize) {
        let carried: Vec<(&ActionView, &Vec<Span>)> =
            self.actions.iter().filter_map(|action| Some((action, action.told.as_ref()?))).collect();
        if carried.is_empty() && self.done.is_none() {
            return;
        }
        let named = &carried[..carried.len().min(NAMED)];
        let number = |action: &ActionView| format!("#{}", action.id);
        let numbers = named.iter().map(|(action, _)| number(action).width()).max().unwrap_or(0);
        let indent = 2 + numbers + 2;
        let mut lines = Vec::new();
        for (action, told) in named {
            let head = format!("  {:<numbers$}  {}", number(action), action.title);
            let told_width: usize = told.iter().map(|span| span.text.width() + 3).sum();
            if head.width() + told_width <= width {
                lines.push(dotted(std::iter::once(&plain(head)).chain(told.iter())));
            } else {
                lines.extend(broken(&head, indent, width).into_iter().map(|line| vec![plain(line)]));
                lines.extend(below(told, indent, width));
            }
        }
        let more = carried.len() - named.len();
        if more > 0 {
            let command = Span::new("praktik action list", Style::Command);
            lines.push(vec![plain(format!("  and {more} more: ")), command]);
        }
        if let Some(Done { actions, since }) = self.done {
            let when = since.map_or_else(|| "in this period".to_owned(), |day| format!("since {}", words::day(day)));
            lines.push(vec![plain(format!("  {} done {when}", words::counted(actions, "action", "actions")))]);
        }
        page.blocks.push(Block::Heading("Carried over".to_owned()));
        page.blocks.push(Block::Lines(lines));
        page.blocks.push(Block::Gap);
    }
}

/// Parts with dots between them.
fn dotted<'a>(parts: impl Iterator<Item = &'a Span>) -> Vec<Span> {
    let mut line = Vec::new();
    for part in parts {
        if !line.is_empty() {
            line.push(plain(" · "));
        }
        line.push(part.clone());
    }
    line
}

/// Parts on lines of their own, as many as fit on each.
fn below(parts: &[Span], indent: usize, width: usize) -> Vec<Vec<Span>> {
    let mut lines: Vec<Vec<Span>> = Vec::new();
    let mut taken = 0;
    for part in parts {
        match lines.last_mut().filter(|_| taken + 3 + part.text.width() <= width) {
            Some(line) => {
                line.push(plain(" · "));
                taken += 3 + part.text.width();
                line.push(part.clone());
            }
            None => {
                taken = indent + part.text.width();
                lines.push(vec![plain(" ".repeat(indent)), part.clone()]);
            }
        }
    }
    lines
}

/// A line in lines that fit; further ones begin with `indent` blanks.
fn broken(text: &str, indent: usize, width: usize) -> Vec<String> {
    let lead: String = text.chars().take(indent).collect();
    let rest = text.get(lead.len()..).unwrap_or_default();
    let lines = crate::render::terminal::wrapped(rest, width.saturating_sub(indent).max(16));
    let line = |(place, line): (usize, String)| match place {
        0 => format!("{lead}{line}"),
        _ => format!("{}{line}", " ".repeat(indent)),
    };
    lines.into_iter().enumerate().map(line).collect()
}
