//! What a successor needs: what was handed over, and what is open.

use chrono::NaiveDate;
use serde::Serialize;

use crate::domain::calendar::Start;
use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet, words};

/// Something that is promised: an action, a goal or a challenge.
#[derive(Debug, Clone, Serialize)]
pub struct Promise {
    /// `action`, `goal` or `challenge`.
    pub kind: &'static str,
    /// Its number or slug.
    pub id: String,
    /// Its title.
    pub title: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Whether the successor has it now.
    pub moved: bool,
}

/// A planned session that whoever hands over was to facilitate.
#[derive(Debug, Clone, Serialize)]
pub struct HandedSession {
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// When it starts.
    #[serde(serialize_with = "as_text")]
    pub starts: Start,
    /// Whether the successor facilitates it now.
    pub moved: bool,
}

fn as_text<S: serde::Serializer>(start: &Start, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(start)
}

/// A place where the community talks.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Where it is found.
    pub url: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
}

/// Somebody who is good to know.
#[derive(Debug, Clone, Serialize)]
pub struct Acquaintance {
    /// The name.
    pub name: String,
    /// The handle, where it is a member.
    pub handle: Option<String>,
    /// Why.
    pub why: String,
}

/// A role that is handed over.
#[derive(Debug, Clone, Serialize)]
pub struct HandedRole {
    /// The role.
    pub role: String,
    /// What its holder answers for.
    pub responsibilities: Option<String>,
}

/// Everything `member handover` says.
#[derive(Debug, Clone, Serialize)]
pub struct HandoverView {
    /// Whether nothing was moved.
    pub dry_run: bool,
    /// The handle of who hands over.
    pub from: String,
    /// The handle of who takes over.
    pub to: String,
    /// The day.
    pub date: NaiveDate,
    /// The roles that are handed over.
    pub roles: Vec<HandedRole>,
    /// What changed, a sentence each.
    pub changes: Vec<String>,
    /// What is open.
    pub promises: Vec<Promise>,
    /// Planned sessions to be facilitated.
    pub sessions: Vec<HandedSession>,
    /// Where the community talks.
    pub places: Vec<Place>,
    /// Whom to know.
    pub people: Vec<Acquaintance>,
    /// The names, as people read them.
    #[serde(skip)]
    pub names: (String, String),
    /// Commands that would come next.
    #[serde(skip)]
    pub next: Vec<String>,
}

impl Sheet for HandoverView {
    fn page(&self, _look: &Look) -> Page {
        let roles: Vec<&str> = self.roles.iter().map(|role| role.role.as_str()).collect();
        let roles = if roles.is_empty() { "Handover".to_owned() } else { words::listed(&roles) };
        let (from, to) = &self.names;
        let rest = format!(" · from {from} to {to} · {}", words::day(self.date));
        let mut page = Page::new()
            .with(Block::Title(vec![Span::new(roles, Style::Strong), Span::new(rest, Style::Dim)]))
            .with(Block::Gap);
        for change in &self.changes {
            let mark = if self.dry_run { Span::new("would: ", Style::Dim) } else { Span::new("✓ ", Style::Good) };
            page.blocks.push(Block::Text(vec![mark, plain(change)]));
        }
        if self.dry_run {
            page.blocks.push(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        }
        let mut section = |heading: &str, lines: Vec<String>| {
            if !lines.is_empty() {
                page.blocks.push(Block::Gap);
                page.blocks.push(Block::Heading(heading.to_owned()));
                page.blocks.push(Block::Items(lines.into_iter().map(|line| vec![plain(line)]).collect()));
            }
        };
        let answers = |role: &HandedRole| Some(format!("{}: {}", role.role, role.responsibilities.as_ref()?));
        section("What it answers for", self.roles.iter().filter_map(answers).collect());
        section("Open promises", self.promises.iter().map(|promise| promise_words(promise, from)).collect());
        let session = |session: &HandedSession| {
            let whose = if session.moved { "" } else { ", still with " };
            let from = if session.moved { "" } else { from };
            format!("{}  {}{whose}{from}", words::start(session.starts), session.title)
        };
        section("Sessions to facilitate", self.sessions.iter().map(session).collect());
        section("Places", self.places.iter().map(place_words).collect());
        section("Whom to know", self.people.iter().map(|one| format!("{}: {}", one.name, one.why)).collect());
        if !self.next.is_empty() && !self.dry_run {
            page.blocks.push(Block::Gap);
            let lines = self.next.iter().enumerate().map(|(place, command)| {
                let label = if place == 0 { "  next  " } else { "        " };
                vec![Span::new(label, Style::Dim), Span::new(command, Style::Command)]
            });
            page.blocks.push(Block::Lines(lines.collect()));
        }
        page
    }
}

fn promise_words(promise: &Promise, from: &str) -> String {
    let due = promise.due.map(|due| format!(", due {}", words::day(due))).unwrap_or_default();
    let whose = if promise.kind == "goal" || promise.moved { String::new() } else { format!(", still {from}'s") };
    match promise.kind {
        "challenge" => format!("challenge {}: {}, raised by {from}", promise.id, promise.title),
        kind => format!("{kind} {}: {}{due}{whose}", promise.id, promise.title),
    }
}

fn place_words(place: &Place) -> String {
    let parts = [Some(&place.name), place.url.as_ref(), place.purpose.as_ref()];
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ")
}
