//! Goals and stories, as every report tells them.

use super::{Material, Told, figure};
use crate::domain::record::GoalStatus;
use crate::domain::worded::Worded;
use crate::render::page::Style;
use crate::render::report::{Cell, Part, Section, Table, Tone};
use crate::render::words;

/// So much of a story, and of a title, is told, in characters.
const LONGEST: usize = 480;
const TITLE: usize = 120;

/// The goals as a table: those of the period, at most so many.
pub(super) fn goals(material: &Material<'_>, section: &mut Section, most: usize) {
    let period = &material.evaluation.period;
    let of_period = |row: &&super::GoalRow| row.ended.is_none_or(|ended| ended >= period.from);
    let rows: Vec<&super::GoalRow> =
        material.goals.iter().filter(of_period).filter(|row| row.status != GoalStatus::Dropped).collect();
    if rows.is_empty() {
        section.note("No goals were set for this time.");
        return;
    }
    let reached = rows.iter().filter(|row| row.status == GoalStatus::Reached).count();
    let on_track = rows.iter().filter(|row| row.status == GoalStatus::Open && row.on_track == Some(true)).count();
    let unread = rows.iter().filter(|row| row.on_track.is_none()).count();
    let behind = rows.len() - reached - on_track - unread;
    let mut said = vec![format!("{reached} of {} reached", words::counted(rows.len(), "goal", "goals"))];
    said.extend((on_track > 0).then(|| format!("{on_track} on track")));
    said.extend((behind > 0).then(|| format!("{behind} behind")));
    said.extend((unread > 0).then(|| format!("{unread} not read yet")));
    section.say(format!("{}.", said.join(", ")));
    let cell = |row: &super::GoalRow| {
        let standing = row.standing();
        let tone = match standing.style {
            Style::Good => Tone::Good,
            Style::Watch => Tone::Watch,
            Style::Care => Tone::Care,
            Style::Dim => Tone::Dim,
            _ => Tone::Plain,
        };
        vec![
            Cell::of(words::cut(&material.naming.text(&row.title), TITLE)),
            Cell::of(row.said(row.baseline)),
            Cell::of(row.said(row.value)),
            Cell::of(row.said(row.target)),
            Cell::of(row.due.map_or_else(|| "—".to_owned(), words::day)),
            Cell::toned(standing.text, tone),
        ]
    };
    let heads = [("goal", false), ("from", true), ("now", true), ("target", true), ("due", false), ("standing", false)];
    section.put(Part::Table(Table {
        caption: String::new(),
        columns: heads.map(|(head, number)| (head.to_owned(), number)).to_vec(),
        rows: rows.iter().take(most).map(|row| cell(row)).collect(),
    }));
    if rows.len() > most {
        section.note(format!("And {}.", words::counted(rows.len() - most, "more goal", "more goals")));
    }
}

/// Stories that may be shared, those that went furthest first; at most so many.
pub(super) fn stories(material: &Material<'_>, section: &mut Section, most: usize) {
    let mut all: Vec<&Told> = material.stories.iter().collect();
    let mut seen = std::collections::HashSet::new();
    all.sort_by(|a, b| b.reached.cmp(&a.reached).then(b.hours.unwrap_or(0.0).total_cmp(&a.hours.unwrap_or(0.0))));
    // What several tell in the same words is told once.
    for story in all.iter().filter(|story| seen.insert(story.said.clone())).take(most) {
        let teller = story.teller.as_ref().map_or_else(|| "a member".to_owned(), |teller| material.naming.text(teller));
        let mut by = vec![teller, words::day(story.day)];
        by.extend(story.hours.map(|hours| format!("saved {} by their own estimate", hours_of(hours))));
        by.extend(story.reached.map(|reached| reached.word().replace('-', " ")));
        section.put(Part::Quote {
            told: words::cut(&material.naming.text(&sentences(&story.said)), LONGEST),
            by: by.join(" · "),
        });
    }
    let (more, confided) = (all.len() - all.len().min(most), material.confided);
    let mut said = Vec::new();
    said.extend((more > 0).then(|| words::counted(more, "more story may be shared", "more stories may be shared")));
    said.extend(
        (confided > 0)
            .then(|| words::counted(confided, "story was told in confidence", "stories were told in confidence")),
    );
    if !said.is_empty() {
        section.note(format!("{}.", words::listed(&said)));
    }
}

/// Texts as one, each ending like a sentence.
fn sentences(said: &[String]) -> String {
    let ended = |text: &String| {
        let text = text.trim();
        if text.ends_with(['.', '!', '?', '…', ':']) { text.to_owned() } else { format!("{text}.") }
    };
    said.iter().map(ended).collect::<Vec<_>>().join(" ")
}

/// `1 hour`, `12.5 hours`.
pub(super) fn hours_of(hours: f64) -> String {
    let said = figure(hours);
    format!("{said} {}", if said == "1" { "hour" } else { "hours" })
}
