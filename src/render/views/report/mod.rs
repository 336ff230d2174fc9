//! Reports for the sponsor, for the members and for the lead: which of what is known goes in, and in which words.

mod goals;
mod lead;
mod members;
mod naming;
mod pictures;
mod sponsor;

use chrono::NaiveDate;

pub use naming::Naming;

use super::goal::GoalRow;
use super::recognition::DigestItem;
use crate::domain::calendar::Start;
use crate::domain::facts::Facts;
use crate::domain::period::Period;
use crate::domain::record::Reached;
use crate::domain::session::Part;
use crate::domain::worded::worded;
use crate::error::Result;
use crate::health::{Area, Cohorts, Evaluation, MeasureResult, Network, Status};
use crate::render::report::{Report, Tile, Tone};
use crate::render::words;

worded! {
    /// Whom a report is for.
    pub enum Audience {
        /// Whoever stands for the community in its organisation: one page.
        Sponsor = "sponsor",
        /// The members.
        Members = "members",
        /// The lead: everything.
        Lead = "lead",
    }
}

/// A period in a line of periods.
#[derive(Debug, Clone)]
pub struct Lately {
    /// The period.
    pub period: Period,
    /// The scores of the areas, 0–100.
    pub areas: [Option<f64>; 6],
    /// How many people were seen in sessions; `None` where no attendance was taken.
    pub people: Option<u32>,
    /// How many sessions were held.
    pub sessions: u32,
    /// How many members were core, active, peripheral, and not seen in sessions.
    pub layers: [u32; 4],
}

/// A story, as far as it may be told.
#[derive(Debug, Clone)]
pub struct Told {
    /// The day it was told.
    pub day: NaiveDate,
    /// What it says, a sentence or more each.
    pub said: Vec<String>,
    /// Who tells it; `None` where that may not be said.
    pub teller: Option<String>,
    /// Hours saved, by the teller's estimate.
    pub hours: Option<f64>,
    /// How far it went.
    pub reached: Option<Reached>,
}

/// A session to come.
#[derive(Debug, Clone)]
pub struct Coming {
    /// What it is called.
    pub title: String,
    /// When it starts.
    pub start: Start,
    /// Where it is.
    pub place: Option<String>,
}

/// Everything that a report is made of.
#[derive(Debug)]
pub struct Material<'a> {
    /// What the file holds.
    pub facts: &'a Facts,
    /// How the community did.
    pub evaluation: &'a Evaluation,
    /// How it did in the period before, where there is one.
    pub before: Option<&'a Evaluation>,
    /// The day that is taken as today.
    pub as_of: NaiveDate,
    /// Periods of equal length, the oldest first; the last one is that of the report.
    pub lately: Vec<Lately>,
    /// The months of the period, the oldest first.
    pub months: Vec<Lately>,
    /// The goals, as they stand.
    pub goals: Vec<GoalRow>,
    /// Stories of the period that may be shared, the newest first.
    pub stories: Vec<Told>,
    /// How many stories of the period were told in confidence.
    pub confided: usize,
    /// Hours that all stories of the period together saved.
    pub saved: Option<f64>,
    /// Recognitions of the period that name anybody, the newest first.
    pub thanks: Vec<DigestItem>,
    /// How many recognitions there were in the period.
    pub recognitions: usize,
    /// Sessions to come, the next one first.
    pub coming: Vec<Coming>,
    /// What the lead asks of the sponsor.
    pub asks: Vec<String>,
    /// Who met whom; only for the lead.
    pub network: Option<&'a Network<'a>>,
    /// Who was seen again; only for the lead.
    pub cohorts: Option<Cohorts>,
    /// Who may be named.
    pub naming: Naming,
}

/// The report for somebody.
///
/// # Errors
/// A picture in it cannot be drawn.
pub fn report(material: &Material<'_>, audience: Audience) -> Result<Report> {
    let mut report = match audience {
        Audience::Sponsor => sponsor::report(material)?,
        Audience::Members => members::report(material)?,
        Audience::Lead => lead::report(material)?,
    };
    report.community = material.naming.text(&material.facts.charter.name);
    let period = &material.evaluation.period;
    let named = period.label.as_ref().filter(|_| !period.whole).map(|label| format!("{label}: ")).unwrap_or_default();
    let days = words::days(period.from, period.until);
    report.dates = format!("{named}{days} · as of {}", words::day(material.as_of));
    report.notes.push(match material.naming.anonymous() {
        true => "Nobody is named in this report.".to_owned(),
        false => "People are named where they were thanked, hold a role, presented, or agreed to share their story; \
                  never for being absent."
            .to_owned(),
    });
    Ok(report)
}

impl Material<'_> {
    fn measure(&self, key: &str) -> Option<&MeasureResult> {
        self.evaluation.find(key)
    }

    /// The value of a measure in words; `—` where it is not known.
    fn value(&self, key: &str) -> String {
        self.measure(key).map_or_else(|| "—".to_owned(), |it| words::health::value(it.value, it.measure.unit))
    }

    /// What there is to say of a measure.
    fn finding(&self, key: &str) -> Option<String> {
        // It names two units, and a unit of a few people may name them.
        if self.naming.anonymous() && key == "unit_mixing" {
            return None;
        }
        let finding = self.measure(key)?.finding.as_ref()?;
        let said = words::health::finding(key, finding, self.facts, self.evaluation.period.until);
        Some(self.naming.text(&said)).filter(|said| !said.is_empty())
    }

    /// A measure as a figure that catches the eye.
    fn tile(&self, label: &str, key: &str) -> Tile {
        let result = self.measure(key);
        let before = result.and_then(|it| it.previous).map(|value| {
            let unit = result.map(|it| it.measure.unit);
            format!("{} before", unit.map_or_else(String::new, |unit| words::health::value(Some(value), unit)))
        });
        Tile {
            label: label.to_owned(),
            value: self.value(key),
            note: before.unwrap_or_default(),
            tone: result.map_or(Tone::Plain, |it| tone(it.status)),
        }
    }

    /// Those who had a part in sessions of the period and may be named, most often first: name and how often.
    fn with_part(&self, part: Part) -> Vec<(String, u32)> {
        let mut times: Vec<(u32, u32)> = Vec::new();
        let mut of: Vec<u32> = self
            .facts
            .leads
            .iter()
            .filter(|lead| {
                lead.part == part && self.evaluation.period.holds(self.facts.sessions[lead.session as usize].day)
            })
            .map(|lead| lead.member)
            .collect();
        of.sort_unstable();
        for run in of.chunk_by(|a, b| a == b) {
            times.push((run[0], run.len() as u32));
        }
        times.sort_by_key(|&(member, times)| (std::cmp::Reverse(times), member));
        let named = times
            .into_iter()
            .filter_map(|(member, times)| Some((self.naming.person(&self.facts.members[member as usize])?, times)));
        named.collect()
    }

    /// Sessions held in the period, by their place in the facts.
    fn held(&self) -> std::ops::Range<usize> {
        let period = &self.evaluation.period;
        let days = &self.facts.sessions;
        days.partition_point(|it| it.day < period.from)..days.partition_point(|it| it.day <= period.until)
    }
}

fn tone(status: Status) -> Tone {
    match status {
        Status::Good => Tone::Good,
        Status::Watch => Tone::Watch,
        Status::Care => Tone::Care,
        Status::Info => Tone::Plain,
        Status::NoData => Tone::Dim,
    }
}

/// What a period in a line of periods is called.
fn short(period: &Period) -> String {
    let month = || period.until.format("%b %Y").to_string();
    // A month has the name of its days anyway.
    period.label.clone().filter(|_| period.days() > 31).unwrap_or_else(month)
}

/// A number as it is told: `1.5`, `12`.
fn figure(number: f64) -> String {
    words::number((number * 10.0).round() / 10.0)
}

/// The area with its name.
fn area(area: Area) -> String {
    words::health::area(area).to_owned()
}
