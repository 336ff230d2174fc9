//! The report to the sponsor, on one page: was it worth it, and what next?

use super::goals::{goals, hours_of, stories};
use super::{Material, figure, pictures};
use crate::error::Result;
use crate::render::report::{Heights, Item, Part, Report, Section, Tile, Tone};
use crate::render::words;

/// How many goals, stories and proposals fit on the page.
const GOALS: usize = 6;
const STORIES: usize = 2;
const PROPOSALS: usize = 3;

pub(super) fn report(material: &Material<'_>) -> Result<Report> {
    let charter = &material.facts.charter;
    let mut report = Report { kind: "Report to the sponsor".to_owned(), one_page: true, ..Report::default() };
    report.lead.extend(charter.purpose.as_deref().map(|purpose| material.naming.text(purpose)));
    report.sections.push(glance(material));
    let mut section = Section::new("Were the goals reached?");
    goals(material, &mut section, GOALS);
    report.sections.push(section);
    report.sections.push(engaged(material)?);
    report.sections.push(benefits(material));
    report.sections.push(cost(material));
    report.sections.push(asks(material));
    Ok(report)
}

fn glance(material: &Material<'_>) -> Section {
    let mut section = Section::new("At a glance");
    let evaluation = material.evaluation;
    let growth = material.measure("net_growth").and_then(|it| it.value);
    let sessions =
        material.before.filter(|before| before.existed()).map(|before| format!("{} before", before.sessions));
    let mut tiles = vec![
        Tile {
            label: "Members".to_owned(),
            value: evaluation.members.to_string(),
            note: growth.map(|growth| format!("{growth:+} in this time").replace('-', "−")).unwrap_or_default(),
            tone: Tone::Plain,
        },
        material.tile("Members who took part", "active_share"),
        Tile {
            label: "Sessions held".to_owned(),
            value: evaluation.sessions.to_string(),
            note: sessions.unwrap_or_default(),
            tone: Tone::Plain,
        },
        material.tile("Goals on track or reached", "goals_on_track"),
    ];
    if let Some(saved) = material.saved {
        tiles.push(Tile {
            label: "Hours saved".to_owned(),
            value: figure(saved),
            note: "as tellers of stories estimate".to_owned(),
            tone: Tone::Plain,
        });
    }
    section.put(Part::Tiles { tiles });
    section
}

fn engaged(material: &Material<'_>) -> Result<Section> {
    let mut section = Section::new("Are members engaged?");
    let keys = ["active_share", "returning_rate", "newcomer_return", "drifting", "worth", "recommend"];
    let said: Vec<String> = keys.iter().filter_map(|key| material.finding(key)).collect();
    if !said.is_empty() {
        section.say(sentence(&said));
    }
    section.parts.extend(pictures::people_seen(&material.lately, "People who came to sessions", Heights::Low)?);
    if section.parts.is_empty() {
        section.note("No attendance is recorded for this time.");
    }
    Ok(section)
}

fn benefits(material: &Material<'_>) -> Section {
    let mut section = Section::new("What did it bring?");
    if let Some(said) = material.finding("benefits_evidenced") {
        section.say(sentence(&[said]));
    }
    stories(material, &mut section, STORIES);
    if section.parts.is_empty() {
        section.note("No story is recorded for this time.");
    }
    section
}

fn cost(material: &Material<'_>) -> Section {
    let mut section = Section::new("What did it cost?");
    let hours = material.measure("hours_invested").and_then(|it| it.value);
    match hours {
        Some(hours) => section.say(format!(
            "{} of working time: presence in sessions, and preparing them as far as it is recorded.",
            hours_of(hours.round())
        )),
        None => section.note("The time invested is not recorded: sessions have no length or no attendance."),
    };
    if let Some(saved) = material.saved {
        section.say(format!("Against it, stories tell of {} saved, by the tellers' own estimates.", hours_of(saved)));
    }
    if let Some(time) = &material.facts.charter.time_asked {
        section.say(format!("Asked of a member: {}.", material.naming.text(time).trim_end_matches('.')));
    }
    section
}

fn asks(material: &Material<'_>) -> Section {
    let mut section = Section::new(if material.asks.is_empty() { "What would help most" } else { "What we ask" });
    let mut items: Vec<Item> = material.asks.iter().map(|ask| Item::of(material.naming.text(ask))).collect();
    if items.is_empty() {
        let found = material.evaluation.opportunities.iter().take(PROPOSALS);
        items.extend(found.map(|one| Item {
            strong: words::health::advice(one.measure.key, &[]),
            beside: material.finding(one.measure.key).unwrap_or_default(),
            ..Item::default()
        }));
    }
    if items.is_empty() {
        section.note("Nothing needs care, and nothing is asked for.");
    } else {
        section.put(Part::Items { items });
    }
    section
}

/// Phrases as a sentence.
pub(super) fn sentence(said: &[String]) -> String {
    let joined = said.join("; ");
    let mut chars = joined.chars();
    let first: String = chars.next().map(|first| first.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}
