//! The week on one screen.

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::domain::facts::Facts;
use crate::health::{ItemKind, Urgency, Week, handles};
use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::terminal::wrapped;
use crate::render::{Look, Sheet, words};

/// So many lines of a kind are shown, and fewer where all would not fit on one screen.
const SHOWN: usize = 3;
const SCREEN: usize = 24;

/// The end of a community.
#[derive(Debug, Clone, Serialize)]
pub struct ClosedView {
    /// The day.
    pub date: NaiveDate,
    /// Why.
    pub reason: String,
}

/// Days on which nothing is expected to happen.
#[derive(Debug, Clone, Serialize)]
pub struct PauseView {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Why.
    pub reason: Option<String>,
}

/// Something that the week brings.
#[derive(Debug, Clone, Serialize)]
pub struct ItemView {
    /// What it is about.
    pub kind: &'static str,
    /// Whether a date that was set has passed.
    pub overdue: bool,
    /// The same for people.
    pub text: String,
    /// The handles of those it is about; nobody private.
    pub people: Vec<String>,
    /// The slugs, numbers or names of what it is about.
    pub things: Vec<Value>,
    /// When it was or is due, or is to be.
    pub due: Option<NaiveDate>,
    /// The command that settles it.
    pub command: String,
    /// Its kind.
    #[serde(skip)]
    pub which: ItemKind,
}

/// The week.
#[derive(Debug, Clone, Serialize)]
pub struct StatusView {
    /// The community.
    pub community: String,
    /// Today.
    pub as_of: NaiveDate,
    /// The end of the community, if it is closed.
    pub closed: Option<ClosedView>,
    /// The pause that covers today.
    pub pause: Option<PauseView>,
    /// How many items are overdue.
    pub overdue: usize,
    /// What the week brings, the most urgent first.
    pub items: Vec<ItemView>,
    /// When the next session is, in words, and whether one is planned.
    #[serde(skip)]
    pub next: (String, bool),
    /// Whether nothing has begun yet.
    #[serde(skip)]
    pub beginning: bool,
}

impl StatusView {
    /// The view of a week.
    pub fn new(facts: &Facts, week: &Week) -> Self {
        let items = week.items.iter().map(|item| ItemView {
            kind: item.kind.key(),
            overdue: item.kind.urgency() == Urgency::Overdue,
            text: words::week_item(facts, item, week.today),
            people: handles(facts, &item.people).into_iter().map(str::to_owned).collect(),
            things: item.things.iter().map(|thing| thing_value(item.kind, thing)).collect(),
            due: item.due,
            command: item.command.clone(),
            which: item.kind,
        });
        let closed = week.closed.as_ref();
        let pause = week.pause.as_ref();
        Self {
            community: facts.charter.name.clone(),
            as_of: week.today,
            closed: closed.map(|it| ClosedView { date: it.day, reason: it.reason.clone() }),
            pause: pause.map(|it| PauseView { from: it.from, until: it.until, reason: it.reason.clone() }),
            overdue: week.overdue(),
            items: items.collect(),
            next: (words::next_session(week.next.as_ref(), week.today), week.next.is_some()),
            beginning: week.beginning,
        }
    }

    /// Whether there is nothing that anybody is to do: sessions that are on their way need nobody.
    fn quiet(&self) -> bool {
        let on_its_way = |item: &ItemView| item.which == ItemKind::SessionComing && item.command.contains(" show ");
        self.items.iter().all(on_its_way)
    }

    fn head(&self) -> Block {
        let monday = self.as_of.checked_sub_days(Days::new(u64::from(self.as_of.weekday().num_days_from_monday())));
        let day = format!("{} {}", self.as_of.format("%a"), words::day(self.as_of));
        let week = words::day_within(monday.unwrap_or(self.as_of), self.as_of);
        let mut title = vec![Span::new(&self.community, Style::Strong), plain(format!(" · {day} · week of {week}"))];
        if self.overdue > 0 {
            title.push(plain(" · "));
            title.push(Span::new(format!("{} overdue", self.overdue), Style::Care));
        }
        Block::Title(title)
    }

    /// Each line with its command, under the heading of its urgency.
    fn lines(&self) -> Vec<(Urgency, String, &str)> {
        let count = |kind: ItemKind| self.items.iter().filter(|item| item.which == kind).count();
        // A line that says `and 1 more` takes the place of that one. What has a date does not give way.
        let shown_of = |kind: ItemKind, most: usize| {
            let most = if kind.urgency() <= Urgency::Coming { SHOWN } else { most };
            if count(kind) > most + 1 { most } else { count(kind) }
        };
        let mut kinds: Vec<ItemKind> = self.items.iter().map(|item| item.which).collect();
        kinds.dedup();
        let height = |most: usize| kinds.iter().map(|kind| shown_of(*kind, most) + 1).sum::<usize>();
        let most = (1..=SHOWN).rev().find(|most| height(*most) <= SCREEN).unwrap_or(1);
        let mut lines = Vec::new();
        for kind in kinds {
            let all = self.items.iter().filter(|item| item.which == kind);
            let shown = shown_of(kind, most);
            lines.extend(all.take(shown).map(|item| (kind.urgency(), item.text.clone(), item.command.as_str())));
            if count(kind) > shown {
                lines.push((kind.urgency(), words::week_more(kind, count(kind) - shown), kind.list()));
            }
        }
        lines
    }

    fn steps(&self) -> Vec<(Urgency, String, &str)> {
        let step = |text: &str, command| (Urgency::Coming, text.to_owned(), command);
        vec![
            step("add the members", "praktik member add \"Budi Santoso\""),
            step("plan the first session", "praktik session plan \"Kick-off\" --on \"friday 16:00\""),
            step("say what it is for", "praktik charter edit"),
        ]
    }
}

/// A number for what is called by a number, else a text.
fn thing_value(kind: ItemKind, thing: &str) -> Value {
    match kind {
        ItemKind::ActionOverdue | ItemKind::ActionDue | ItemKind::GoalOverdue | ItemKind::GoalOffTrack => {
            thing.parse::<u32>().map_or_else(|_| thing.into(), Into::into)
        }
        _ => thing.into(),
    }
}

/// The column up to which texts go that have their command beside them: where that suits most lines.
fn text_column(lines: &[(Urgency, String, &str)], width: usize) -> usize {
    let fits = |column: usize| {
        let fits = |(_, text, command): &&(Urgency, String, &str)| {
            text.width() <= column && 2 + column + 3 + command.width() <= width
        };
        lines.iter().filter(fits).count()
    };
    let columns = lines.iter().map(|(_, text, _)| text.width());
    columns.max_by_key(|column| (fits(*column), std::cmp::Reverse(*column))).unwrap_or(0)
}

/// Lines with the command beside each, in one column where that is wide enough, or below it where there is no room.
fn with_commands<'a>(
    lines: impl Iterator<Item = &'a (Urgency, String, &'a str)>,
    column: usize,
    width: usize,
) -> Vec<Vec<Span>> {
    let mut out = Vec::new();
    for (_, text, command) in lines {
        let styled = Span::new(command, Style::Command);
        let gap = [column.saturating_sub(text.width()) + 3, 3];
        let gap = gap.into_iter().find(|gap| 2 + text.width() + gap + command.width() <= width);
        if let Some(gap) = gap {
            out.push(vec![plain(format!("  {text}{}", " ".repeat(gap))), styled]);
        } else {
            for (place, line) in wrapped(text, width.saturating_sub(4)).into_iter().enumerate() {
                out.push(vec![plain(format!("{}{line}", if place == 0 { "  " } else { "    " }))]);
            }
            out.push(vec![plain("      "), styled]);
        }
    }
    out
}

impl Sheet for StatusView {
    fn page(&self, look: &Look) -> Page {
        let width = look.width.map_or(usize::MAX, |width| width.clamp(40, 140));
        let mut page = Page::new().with(self.head());
        if let Some(closed) = &self.closed {
            let day = words::day(closed.date);
            return page.with(Block::Text(vec![plain(format!("The community closed on {day}: {}", closed.reason))]));
        }
        if let Some(pause) = &self.pause {
            let reason = pause.reason.as_deref().map(|reason| format!(": {reason}")).unwrap_or_default();
            let until = words::day_within(pause.until, self.as_of);
            page.blocks.push(Block::Text(vec![plain(format!("pause until {until}{reason}"))]));
        }
        if self.beginning {
            page.blocks.push(Block::Gap);
            page.blocks.push(Block::Heading("A beginning".to_owned()));
            let steps = self.steps();
            page.blocks.push(Block::Lines(with_commands(steps.iter(), text_column(&steps, width), width)));
        } else if self.quiet() {
            page.blocks.push(Block::Text(vec![plain("Nothing needs you this week.")]));
            if self.items.is_empty() {
                let mut next = vec![plain(&self.next.0)];
                if !self.next.1 && self.pause.is_none() {
                    next.push(plain(" Plan one: "));
                    next.push(Span::new("praktik session plan \"Kick-off\" --on \"friday 16:00\"", Style::Command));
                }
                page.blocks.push(Block::Text(next));
            }
        }
        let lines = self.lines();
        let column = text_column(&lines, width);
        for urgency in [Urgency::Overdue, Urgency::Coming, Urgency::People, Urgency::Care] {
            let mut of_it = lines.iter().filter(|line| line.0 == urgency).peekable();
            if of_it.peek().is_some() {
                page.blocks.push(Block::Gap);
                page.blocks.push(Block::Heading(words::urgency(urgency).to_owned()));
                page.blocks.push(Block::Lines(with_commands(of_it, column, width)));
            }
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let rows = self.items.iter().map(|item| {
            vec![
                item.kind.into(),
                item.overdue.into(),
                item.text.clone().into(),
                item.people.clone().into(),
                item.things.clone().into(),
                item.due.map_or(Value::Null, |due| due.to_string().into()),
                item.command.clone().into(),
            ]
        });
        Some((vec!["kind", "overdue", "text", "people", "things", "due", "command"], rows.collect()))
    }
}
