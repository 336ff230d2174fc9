//! The thanks of a period, to be posted where everybody reads them.

use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

use crate::domain::period::Period;
use crate::domain::recognition::RecognitionKind;
use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::{Look, Sheet, words};

/// A person who may be named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NamedView {
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
}

/// The days that a digest is about.
#[derive(Debug, Clone, Serialize)]
pub struct PeriodView {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The name it was asked for by.
    pub label: Option<String>,
}

/// One recognition of a digest.
#[derive(Debug, Clone, Serialize)]
pub struct DigestItem {
    /// The day it was given.
    pub date: NaiveDate,
    /// How.
    pub kind: RecognitionKind,
    /// The name of the award.
    pub award: Option<String>,
    /// Who got it and may be named.
    pub to: Vec<NamedView>,
    /// How many others got it, who stay unnamed.
    pub unnamed: usize,
    /// Who gave it, where that is known and may be said.
    pub by: Option<NamedView>,
    /// What for.
    pub reason: String,
    /// The slug of the session it belongs to.
    pub session: Option<String>,
    /// The slug of the resource it belongs to.
    pub resource: Option<String>,
    /// The slug of the challenge it belongs to.
    pub challenge: Option<String>,
}

/// The thanks of a period.
#[derive(Debug, Clone, Serialize)]
pub struct DigestView {
    /// The community.
    pub community: String,
    /// The days it is about.
    pub period: PeriodView,
    /// How many recognitions there were.
    pub recognitions: usize,
    /// How many people who stay unnamed got one.
    pub unnamed: usize,
    /// The recognitions that name anybody: awards first, then the newest first.
    pub thanks: Vec<DigestItem>,
    /// How many recognitions name nobody.
    #[serde(skip)]
    pub hidden: usize,
    /// Whether people read it person by person.
    #[serde(skip)]
    pub by_person: bool,
}

impl DigestView {
    /// A digest of recognitions, the newest first; `unnamed` counts people who stay unnamed, and recognitions that name
    /// nobody.
    pub fn new(
        community: String,
        period: Period,
        mut thanks: Vec<DigestItem>,
        recognitions: usize,
        unnamed: (usize, usize),
        by_person: bool,
    ) -> Self {
        thanks.sort_by_key(|item| item.kind != RecognitionKind::Award);
        for item in &mut thanks {
            item.reason = words::without_addresses(&item.reason);
            for person in item.to.iter_mut().chain(&mut item.by) {
                person.name = words::without_addresses(&person.name);
            }
        }
        Self {
            community,
            period: PeriodView { from: period.from, until: period.until, label: period.label },
            recognitions,
            unnamed: unnamed.0,
            thanks,
            hidden: unnamed.1,
            by_person,
        }
    }

    fn items(&self, awards: bool) -> Vec<Vec<Span>> {
        let of_kind = self.thanks.iter().filter(|item| (item.kind == RecognitionKind::Award) == awards);
        let line = |item: &DigestItem| {
            let names: Vec<&str> = item.to.iter().map(|person| person.name.as_str()).collect();
            let mut line = vec![Span::new(words::with_unnamed(&names, item.unnamed), Style::Strong)];
            if awards {
                line.push(plain(format!(", {}", item.award.as_deref().unwrap_or("an award"))));
            }
            line.push(plain(format!(": {}", item.reason)));
            line.extend(item.by.as_ref().map(|by| plain(format!(" (from {})", by.name))));
            line
        };
        of_kind.map(line).collect()
    }

    fn people(&self) -> Vec<(NamedView, Vec<Vec<Span>>)> {
        let mut people: Vec<NamedView> = self.thanks.iter().flat_map(|item| item.to.clone()).collect();
        people.sort_by(|a, b| a.handle.cmp(&b.handle));
        people.dedup();
        let lines = |person: &NamedView| {
            let got = self.thanks.iter().filter(|item| item.to.contains(person));
            let line = |item: &DigestItem| {
                let award = item.award.as_ref().filter(|_| item.kind == RecognitionKind::Award);
                let mut line: Vec<Span> =
                    award.map(|award| Span::new(format!("{award}: "), Style::Strong)).into_iter().collect();
                line.push(plain(&item.reason));
                line.extend(item.by.as_ref().map(|by| plain(format!(" (from {})", by.name))));
                line
            };
            got.map(line).collect()
        };
        people.into_iter().map(|person| (person.clone(), lines(&person))).collect()
    }
}

impl Sheet for DigestView {
    fn page(&self, _look: &Look) -> Page {
        let days = words::days(self.period.from, self.period.until);
        if self.recognitions == 0 {
            return Page::sentence(format!("No thanks are recorded for {days}."));
        }
        let title = vec![Span::new("Thank you", Style::Strong), plain(format!(" · {} · {days}", self.community))];
        let mut page = Page::new().with(Block::Title(title));
        if self.by_person {
            for (person, lines) in self.people() {
                page = page.with(Block::Gap).with(Block::Heading(person.name)).with(Block::Items(lines));
            }
            if self.unnamed > 0 {
                page = page.with(Block::Gap).with(Block::Text(vec![plain(words::unnamed(self.unnamed))]));
            }
            return page;
        }
        let (awards, mut others) = (self.items(true), self.items(false));
        if self.hidden > 0 {
            others.push(vec![plain(words::unnamed(self.hidden))]);
        }
        let headed = !awards.is_empty();
        if headed {
            page = page.with(Block::Gap).with(Block::Heading("Awards".to_owned())).with(Block::Items(awards));
        }
        if !others.is_empty() {
            page.blocks.push(Block::Gap);
            page.blocks.extend(headed.then(|| Block::Heading("Thanks".to_owned())));
            page.blocks.push(Block::Items(others));
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<Value>>)> {
        let text = |text: &Option<String>| text.clone().map_or(Value::Null, Value::from);
        let rows = self.thanks.iter().map(|item| {
            let to: Vec<&str> = item.to.iter().map(|person| person.name.as_str()).collect();
            vec![
                item.date.to_string().into(),
                item.kind.word().into(),
                text(&item.award),
                to.into(),
                item.unnamed.into(),
                text(&item.by.as_ref().map(|by| by.name.clone())),
                item.reason.clone().into(),
            ]
        });
        Some((vec!["date", "kind", "award", "to", "unnamed", "by", "reason"], rows.collect()))
    }
}
