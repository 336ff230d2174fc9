//! The report to the members, the yearbook of a year: what we did and learned, thanks, and what comes.

use super::goals::stories;
use super::sponsor::sentence;
use super::{Material, pictures};
use crate::domain::recognition::RecognitionKind;
use crate::domain::session::Part as InSession;
use crate::error::Result;
use crate::render::report::{Cell, Heights, Item, Part, Report, Section, Table, Tile};
use crate::render::words;

/// How many of each are listed; the others are counted.
const SESSIONS: usize = 60;
const THANKS: usize = 60;
const OTHERS: usize = 30;
const COMING: usize = 10;

pub(super) fn report(material: &Material<'_>) -> Result<Report> {
    let mut report = Report { kind: "What we did together".to_owned(), ..Report::default() };
    let (sessions, people) = (material.evaluation.sessions, material.lately.last().and_then(|it| it.people));
    let came = people.map(|people| format!(", and {} came", words::counted(people as usize, "person", "people")));
    report.lead.push(match sessions {
        0 => "No session was held in this time.".to_owned(),
        _ => {
            format!("We held {}{}.", words::counted(sessions as usize, "session", "sessions"), came.unwrap_or_default())
        }
    });
    report.sections.push(did(material)?);
    report.sections.push(learned(material));
    report.sections.push(thanks(material));
    report.sections.push(coming(material));
    Ok(report)
}

fn did(material: &Material<'_>) -> Result<Section> {
    let mut section = Section::new("What we did");
    let presenters = material.with_part(InSession::Presenter);
    let mut tiles = vec![tile("Sessions", material.evaluation.sessions as usize)];
    tiles
        .extend(material.lately.last().and_then(|it| it.people).map(|people| tile("People who came", people as usize)));
    let spoke = material.measure("presenter_spread").map(|it| it.basis);
    if let Some(crate::health::Basis::Fraction { numerator, .. }) = spoke {
        tiles.push(tile("People who presented", numerator as usize));
    }
    let newcomers = material.measure("new_presenters").and_then(|it| it.value);
    tiles.extend(newcomers.map(|new| tile("… for the first time", new as usize)));
    section.put(Part::Tiles { tiles });
    section.parts.extend(pictures::people_seen(&material.months, "People who came, month by month", Heights::High)?);
    let held: Vec<usize> = material.held().collect();
    let facts = material.facts;
    let row = |&session: &usize| {
        let one = &facts.sessions[session];
        let leads = facts.leads.partition_point(|lead| (lead.session as usize) < session);
        let of = facts.leads[leads..].iter().take_while(|lead| lead.session as usize == session);
        let speakers = of.filter(|lead| lead.part == InSession::Presenter);
        let names: Vec<String> =
            speakers.filter_map(|lead| material.naming.person(&facts.members[lead.member as usize])).collect();
        let present = one.taken.then(|| facts.attendance.of(session).len().to_string());
        vec![
            Cell::of(words::day(one.day)),
            Cell::of(material.naming.text(&one.title)),
            Cell::of(words::listed(&names)),
            Cell::of(present.unwrap_or_else(|| "—".to_owned())),
        ]
    };
    if !held.is_empty() {
        let heads = [("day", false), ("session", false), ("presented by", false), ("present", true)];
        let latest = held.len().saturating_sub(SESSIONS);
        section.put(Part::Table(Table {
            caption: String::new(),
            columns: heads.map(|(head, number)| (head.to_owned(), number)).to_vec(),
            rows: held[latest..].iter().map(row).collect(),
        }));
        if latest > 0 {
            section
                .note(format!("The latest {SESSIONS}; {} came before.", words::counted(latest, "session", "sessions")));
        }
    }
    if presenters.is_empty() && held.is_empty() {
        section.note("Nothing is recorded for this time.");
    }
    Ok(section)
}

fn tile(label: &str, number: usize) -> Tile {
    Tile { label: label.to_owned(), value: number.to_string(), ..Tile::default() }
}

fn learned(material: &Material<'_>) -> Section {
    let mut section = Section::new("What we learned");
    let (facts, period) = (material.facts, &material.evaluation.period);
    let mut times = vec![0usize; facts.topics.len()];
    for session in material.held() {
        facts.sessions[session].topics.iter().for_each(|&topic| times[topic as usize] += 1);
    }
    let mut topics: Vec<usize> = (0..times.len()).filter(|&topic| times[topic] > 0).collect();
    topics.sort_by_key(|&topic| (std::cmp::Reverse(times[topic]), topic));
    if !topics.is_empty() {
        let named = topics.iter().take(OTHERS).map(|&topic| {
            let times = if times[topic] > 1 { format!(" ({} times)", times[topic]) } else { String::new() };
            format!("{}{times}", material.naming.text(&facts.topics[topic]))
        });
        section.say(format!("Topics: {}.", words::listed(&named.collect::<Vec<_>>())));
    }
    list(
        &mut section,
        "New to learn from",
        facts
            .record
            .resources
            .iter()
            .filter(|it| period.holds(it.added))
            .map(|it| Item::of(material.naming.text(&it.title))),
    );
    let solved = facts.record.challenges.iter().filter(|it| it.closed.is_some_and(|(day, _)| period.holds(day)));
    list(&mut section, "Solved together", solved.map(|it| Item::of(material.naming.text(&it.title))));
    if !material.stories.is_empty() || material.confided > 0 {
        section.put(Part::Heading { text: "What came of it".to_owned() });
        stories(material, &mut section, OTHERS / 3);
    }
    if section.parts.is_empty() {
        section.note("No topics, resources or stories are recorded for this time.");
    }
    section
}

/// A list under a heading of its own, where there is anything in it; the newest last, at most [`OTHERS`].
fn list(section: &mut Section, heading: &str, items: impl Iterator<Item = Item>) {
    let all: Vec<Item> = items.collect();
    if all.is_empty() {
        return;
    }
    section.put(Part::Heading { text: heading.to_owned() });
    let earlier = all.len().saturating_sub(OTHERS);
    section.put(Part::Items { items: all.into_iter().skip(earlier).collect() });
    if earlier > 0 {
        section.note(format!("And {earlier} before."));
    }
}

fn thanks(material: &Material<'_>) -> Section {
    let mut section = Section::new("Thanks");
    if material.naming.anonymous() {
        section.say(match material.recognitions {
            0 => "Nobody was thanked on record in this time.".to_owned(),
            number => format!("{} given.", words::counted(number, "recognition was", "recognitions were")),
        });
        return section;
    }
    let mut given: Vec<_> = material.thanks.iter().collect();
    given.sort_by_key(|it| it.kind != RecognitionKind::Award);
    let items = given.iter().take(THANKS).map(|it| {
        let names: Vec<String> = it.to.iter().map(|person| material.naming.text(&person.name)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let award = it.award.as_ref().map(|award| format!("{award}: ")).unwrap_or_default();
        Item {
            strong: words::with_unnamed(&names, it.unnamed),
            text: format!("{award}{}", material.naming.text(&it.reason)),
            ..Item::default()
        }
    });
    let items: Vec<Item> = items.collect();
    if !items.is_empty() {
        section.put(Part::Items { items });
    }
    if given.len() > THANKS {
        section.note(format!("And {}.", words::counted(given.len() - THANKS, "recognition more", "recognitions more")));
    }
    for (part, did) in [(InSession::Presenter, "Presented"), (InSession::Facilitator, "Facilitated")] {
        let people = material.with_part(part);
        if people.is_empty() {
            continue;
        }
        let mut said: Vec<String> = people.iter().take(THANKS).map(|(name, _)| name.clone()).collect();
        if people.len() > THANKS {
            said.push(format!("{} others", people.len() - THANKS));
        }
        section.say(format!("{did}: {}.", words::listed(&said)));
    }
    let roles = roles(material);
    if !roles.is_empty() {
        section.say(format!("{}.", sentence(&roles).trim_end_matches('.')));
    }
    if section.parts.is_empty() {
        section.note("Nobody was thanked on record in this time.");
    }
    section
}

/// `lead: Ana and Budi`, role by role, of those who hold one on the last day.
pub(super) fn roles(material: &Material<'_>) -> Vec<String> {
    let (facts, until) = (material.facts, material.evaluation.period.until);
    let of = |(place, role): (usize, &crate::domain::charter::Role)| {
        let terms =
            facts.role_terms.iter().filter(|term| term.role as usize == place && !term.deputy && term.runs_on(until));
        let names: Vec<String> =
            terms.filter_map(|term| material.naming.person(&facts.members[term.member as usize])).collect();
        (!names.is_empty()).then(|| format!("{}: {}", role.name, words::listed(&names)))
    };
    facts.charter.roles.iter().enumerate().filter_map(of).collect()
}

fn coming(material: &Material<'_>) -> Section {
    let mut section = Section::new("Coming sessions");
    if material.coming.is_empty() {
        section.note("No session is planned yet.");
        return section;
    }
    let items = material.coming.iter().take(COMING).map(|it| Item {
        strong: words::start(it.start),
        text: material.naming.text(&it.title),
        beside: it.place.as_deref().map(|place| material.naming.text(place)).unwrap_or_default(),
        ..Item::default()
    });
    section.put(Part::Items { items: items.collect() });
    if material.coming.len() > COMING {
        section.note(format!("And {} later.", material.coming.len() - COMING));
    }
    section
}
