//! The report to the lead: the six areas and how they came about, what changed and why, who takes part, who met whom,
//! who comes again, goals and actions.

use super::goals::{goals, stories};
use super::members::roles;
use super::sponsor::sentence;
use super::{Material, area, pictures, tone};
use crate::domain::record::ActionStatus;
use crate::domain::worded::Worded;
use crate::error::Result;
use crate::health::{AreaResult, Compared, MeasureResult, Seen, Status, Verdict, compare, moved};
use crate::render::report::{Cell, Heights, Item, Part, Report, Section, Table, Tile, Tone};
use crate::render::words;

/// How many goals, stories, changes, proposals and actions are told.
const GOALS: usize = 20;
const STORIES: usize = 5;
const CHANGES: usize = 12;
const PROPOSALS: usize = 6;
const ACTIONS: usize = 20;

pub(super) fn report(material: &Material<'_>) -> Result<Report> {
    let evaluation = material.evaluation;
    let mut report = Report { kind: "How the community is doing".to_owned(), ..Report::default() };
    let counts = evaluation.counts;
    report.lead.push(format!(
        "{} good, {} to watch, {} in need of care, {} not recorded.",
        counts.good, counts.watch, counts.care, counts.no_data
    ));
    report.sections.push(areas(material)?);
    report.sections.push(help(material));
    report.sections.extend(changes(material));
    report.sections.push(taking_part(material)?);
    report.sections.extend(connected(material));
    report.sections.extend(again(material));
    let mut section = Section::new("Goals");
    goals(material, &mut section, GOALS);
    report.sections.push(section);
    report.sections.extend(actions(material));
    if !material.stories.is_empty() || material.confided > 0 {
        let mut section = Section::new("What it was good for");
        stories(material, &mut section, STORIES);
        report.sections.push(section);
    }
    report.sections.push(measures(material));
    report.notes.push(
        "A score is 100 × the mean of its judged measures: good 1, watch ½, in need of care 0. Figures of fewer than five \
         people or sessions are told and not judged. Where a figure comes from: praktik evaluate explain KEY."
            .to_owned(),
    );
    Ok(report)
}

fn score(score: Option<f64>) -> String {
    score.map_or_else(|| "—".to_owned(), words::health::score)
}

/// `▲ 6`, in words for whoever does not see it.
fn change(now: Option<f64>, before: Option<f64>) -> (String, Tone) {
    let (Some(now), Some(before)) = (now, before) else { return ("—".to_owned(), Tone::Dim) };
    let points = now.round() - before.round();
    match points {
        up if up > 0.0 => (format!("▲ {up}"), Tone::Good),
        down if down < 0.0 => (format!("▼ {}", -down), Tone::Care),
        _ => ("=".to_owned(), Tone::Plain),
    }
}

fn areas(material: &Material<'_>) -> Result<Section> {
    let evaluation = material.evaluation;
    let mut section = Section::new("The six areas");
    let before = evaluation.previous_score.map(|before| format!("{} before", words::health::score(before)));
    section.put(Part::Tiles {
        tiles: vec![
            Tile {
                label: "Score".to_owned(),
                value: score(evaluation.score.filter(|_| evaluation.existed())),
                note: before.unwrap_or_default(),
                tone: Tone::Plain,
            },
            Tile {
                label: "Measures with a status".to_owned(),
                value: words::health::percent(evaluation.coverage),
                note: "the score rests on these".to_owned(),
                tone: Tone::Plain,
            },
            Tile { label: "Members".to_owned(), value: evaluation.members.to_string(), ..Tile::default() },
            Tile { label: "Sessions held".to_owned(), value: evaluation.sessions.to_string(), ..Tile::default() },
        ],
    });
    let line = material.lately.iter().filter(|one| one.areas.iter().any(Option::is_some)).count() > 1;
    let mut rows = Vec::new();
    for result in &evaluation.areas {
        let (moved, tone) = change(result.score, result.previous_score);
        let mut row = vec![Cell::of(area(result.area)), Cell::of(score(result.score)), Cell::toned(moved, tone)];
        if line {
            let told = format!("before: {}", score(result.previous_score));
            let spark = Some(pictures::scores(&material.lately, result.area)?);
            row.push(Cell { text: told, spark, ..Cell::default() });
        }
        row.push(Cell::of(said(material, result)));
        rows.push(row);
    }
    let mut columns = vec![("area".to_owned(), false), ("score".to_owned(), true), ("change".to_owned(), true)];
    if line {
        columns.push((format!("last {} periods", material.lately.len()), false));
    }
    columns.push(("what stands out".to_owned(), false));
    section.put(Part::Table(Table { caption: String::new(), columns, rows }));
    Ok(section)
}

/// What stands out in an area: what needs care first.
fn said(material: &Material<'_>, result: &AreaResult) -> String {
    let mut judged: Vec<&MeasureResult> = result.measures.iter().filter(|it| it.status.weight().is_some()).collect();
    judged.sort_by_key(|it| std::cmp::Reverse(it.status));
    let found = judged.iter().filter_map(|it| material.finding(it.measure.key));
    let said: Vec<String> = found.take(3).collect();
    if said.is_empty() { "nothing recorded".to_owned() } else { said.join(" · ") }
}

fn help(material: &Material<'_>) -> Section {
    let mut section = Section::new("What would help most");
    let found = &material.evaluation.opportunities;
    if found.is_empty() {
        section.note("Nothing that is measured needs care.");
        return section;
    }
    let items = found.iter().take(PROPOSALS).map(|one| Item {
        strong: words::health::advice(one.measure.key, &[]),
        text: material.finding(one.measure.key).unwrap_or_default(),
        beside: words::health::status(one.status).to_owned(),
        tone: tone(one.status),
    });
    section.put(Part::Items { items: items.collect() });
    section
}

fn changes(material: &Material<'_>) -> Option<Section> {
    let before = material.before.filter(|before| before.existed())?;
    let compared = compare(before, material.evaluation);
    let all = moved(&compared);
    let mut section = Section::new("What changed, and why");
    let row = |one: &&Compared<'_>| {
        let value =
            |result: Option<&MeasureResult>| words::health::value(result.and_then(|it| it.value), one.measure.unit);
        let (verdict, tone) = match one.verdict {
            Verdict::Better => ("better", Tone::Good),
            Verdict::Worse => ("worse", Tone::Care),
            _ => ("changed", Tone::Plain),
        };
        let why = words::health::why_unnamed(one, material.facts, material.evaluation.period.until);
        vec![
            Cell::of(words::health::measure(one.measure.key)),
            Cell::of(value(one.a)),
            Cell::of(value(one.b)),
            Cell::toned(verdict, tone),
            Cell::of(material.naming.text(&why.join("; "))),
        ]
    };
    if all.is_empty() {
        section.note("Nothing moved since the period before.");
        return Some(section);
    }
    let heads = [("measure", false), ("before", true), ("now", true), ("", false), ("what is behind it", false)];
    section.put(Part::Table(Table {
        caption: "Against the period of equal length before; what matters most comes first".to_owned(),
        columns: heads
            .map(|(head, number)| (if head.is_empty() { "verdict" } else { head }.to_owned(), number))
            .to_vec(),
        rows: all.iter().take(CHANGES).map(row).collect(),
    }));
    if all.len() > CHANGES {
        section.note(format!("And {}.", words::counted(all.len() - CHANGES, "smaller change", "smaller changes")));
    }
    Some(section)
}

fn taking_part(material: &Material<'_>) -> Result<Section> {
    let mut section = Section::new("Who takes part");
    let keys = ["active_share", "core_share", "absence_factor", "drifting", "newcomer_return"];
    let said: Vec<String> = keys.iter().filter_map(|key| material.finding(key)).collect();
    if !said.is_empty() {
        section.say(sentence(&said));
    }
    section.parts.extend(pictures::people_seen(&material.lately, "People who came to sessions", Heights::Low)?);
    section.parts.extend(pictures::layers(&material.lately)?);
    let roles = roles(material);
    if !roles.is_empty() {
        section.say(format!("Roles: {}.", roles.join("; ")));
    }
    if section.parts.is_empty() {
        section.note("No attendance is recorded for this time.");
    }
    Ok(section)
}

fn connected(material: &Material<'_>) -> Option<Section> {
    let picture = pictures::network(material)?;
    let mut section = Section::new("Who met whom");
    section.put(picture);
    let keys = ["largest_component", "unit_mixing", "isolates", "bridges"];
    let said: Vec<String> = keys.iter().filter_map(|key| material.finding(key)).collect();
    if !said.is_empty() {
        section.say(sentence(&said));
    }
    Some(section)
}

/// Who comes again, as a table whose ground is the darker the more do.
fn again(material: &Material<'_>) -> Option<Section> {
    let cohorts = material.cohorts.as_ref().filter(|cohorts| cohorts.cohorts.iter().any(|one| one.size > 0))?;
    let steps =
        cohorts.cohorts.iter().map(|one| one.seen.iter().rposition(Option::is_some).map_or(0, |at| at + 1)).max()?;
    if steps < 2 {
        return None;
    }
    let mut section = Section::new("Who comes again");
    let cell = |seen: &Option<Seen>| match seen.and_then(|seen| Some((seen, seen.share()?))) {
        None => Cell::of(""),
        // Shares of fewer than five people are told as counts.
        Some((seen, _)) if seen.small() => Cell::toned(format!("{} of {}", seen.seen, seen.of), Tone::Dim),
        Some((_, share)) => {
            let shade = ((share * 5.0).ceil() as u8).clamp(1, 5);
            Cell { text: words::health::percent(share), shade, ..Cell::default() }
        }
    };
    let rows = cohorts.cohorts.iter().filter(|one| one.size > 0).map(|one| {
        let first = Cell::of(one.period.label.clone().unwrap_or_default());
        let seen = one.seen[1..steps.max(1).min(one.seen.len())].iter().map(cell);
        std::iter::once(first).chain(std::iter::once(Cell::of(one.size.to_string()))).chain(seen).collect()
    });
    let heads = (1..steps).map(|later| (format!("+{later}"), true));
    let first = [("first came".to_owned(), false), ("people".to_owned(), true)];
    section.put(Part::Table(Table {
        caption: format!(
            "Of those who first came in a {one}, the share seen so many {one}s later; empty where that {one} is not over or \
             nothing was held",
            one = cohorts.by.word()
        ),
        columns: first.into_iter().chain(heads).collect(),
        rows: rows.collect(),
    }));
    Some(section)
}

fn actions(material: &Material<'_>) -> Option<Section> {
    let (period, facts) = (&material.evaluation.period, material.facts);
    let of_period = facts.record.actions.iter().filter(|action| {
        let done = action.ended.is_some_and(|(status, day)| status == ActionStatus::Done && period.holds(day));
        action.added <= period.until && (done || action.status_on(period.until) == ActionStatus::Open)
    });
    let all: Vec<_> = of_period.collect();
    if all.is_empty() {
        return None;
    }
    let mut section = Section::new("Actions");
    let row = |action: &&crate::domain::facts::Action| {
        let status = action.status_on(period.until);
        let overdue = words::is_overdue(status, action.due, period.until);
        let tone = match status {
            ActionStatus::Done => Tone::Good,
            _ if overdue => Tone::Care,
            _ => Tone::Plain,
        };
        let measure = action.measure.as_deref().and_then(|key| material.measure(key));
        let became = measure.map(|now| words::became(now, action.measure_then).0).unwrap_or_default();
        vec![
            Cell::of(material.naming.text(&action.title)),
            Cell::toned(words::standing(status, action.due, action.ended.map(|(_, day)| day), period.until), tone),
            Cell::of(became),
        ]
    };
    let heads = ["action", "standing", "what it was to move"];
    section.put(Part::Table(Table {
        caption: String::new(),
        columns: heads.map(|head| (head.to_owned(), false)).to_vec(),
        rows: all.iter().take(ACTIONS).map(row).collect(),
    }));
    if all.len() > ACTIONS {
        section.note(format!("And {}.", words::counted(all.len() - ACTIONS, "more action", "more actions")));
    }
    Some(section)
}

/// Every measure that the summary lists, area by area.
fn measures(material: &Material<'_>) -> Section {
    let mut section = Section::new("Measure by measure");
    for result in &material.evaluation.areas {
        let listed: Vec<&MeasureResult> =
            result.measures.iter().filter(|it| it.measure.listed && it.status != Status::NoData).collect();
        let missing: Vec<String> = result
            .measures
            .iter()
            .filter(|it| it.measure.listed && it.status == Status::NoData)
            .map(|it| words::health::measure(it.measure.key))
            .collect();
        section.put(Part::Heading { text: area(result.area) });
        if !listed.is_empty() {
            let row = |it: &&MeasureResult| {
                vec![
                    Cell::of(words::health::measure(it.measure.key)),
                    Cell::of(words::health::value(it.value, it.measure.unit)),
                    Cell::of(words::health::value(it.previous, it.measure.unit)),
                    Cell::of(words::health::bound(it.good, it.measure.unit)),
                    Cell::toned(words::health::status(it.status), tone(it.status)),
                ]
            };
            let heads = [("measure", false), ("now", true), ("before", true), ("good", true), ("status", false)];
            section.put(Part::Table(Table {
                caption: String::new(),
                columns: heads.map(|(head, number)| (head.to_owned(), number)).to_vec(),
                rows: listed.iter().map(row).collect(),
            }));
        }
        if !missing.is_empty() {
            section.note(format!("Not recorded: {}.", words::listed(&missing)));
        }
    }
    section
}
