//! The sessions of the invented community, and who came.

use std::collections::HashSet;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

use super::charter::FACILITATOR;
use super::dice::Dice;
use super::people::Crowd;
use super::words::{CANCELLED, NOTES, TOPICS, UNITS};
use super::{Scope, Size, season};
use crate::domain::calendar::{Moment, Start};
use crate::domain::invented::{Community, Session};
use crate::domain::session::{SessionKind, SessionStatus};
use crate::domain::text::slug_from_title;

/// The kinds of sessions, in the order in which they come round.
const ROUND: [SessionKind; 12] = [
    SessionKind::Meeting,
    SessionKind::Talk,
    SessionKind::ProblemSolving,
    SessionKind::Meeting,
    SessionKind::Workshop,
    SessionKind::Learning,
    SessionKind::Meeting,
    SessionKind::Talk,
    SessionKind::ProblemSolving,
    SessionKind::Meeting,
    SessionKind::Learning,
    SessionKind::Social,
];

/// Whom a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Whoever likes.
    Open,
    /// The people of a unit, and some others.
    Unit(usize),
    /// Everybody.
    All,
}

/// Makes the sessions, by day.
pub(super) fn sessions(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 2);
    let total = scope.size.sessions();
    let ahead = (total / 200).max(4);
    let past = days(scope, total - ahead);
    let cancelled: HashSet<u32> = {
        let mut some = HashSet::new();
        // The last ones took place.
        while (some.len() as u32) < (total / 30) {
            some.insert(dice.between(5, total - ahead - 6));
        }
        some
    };
    made.series.extend(["other tue".to_owned(), "first thu".to_owned()]);
    let (mut slugs, mut titles) = (HashSet::new(), HashSet::new());
    for (place, day) in (0u32..).zip(past) {
        let mut session = plain(scope, dice, made, place, day, &mut titles);
        if cancelled.contains(&place) {
            session.status = SessionStatus::Cancelled;
            session.cancelled = Some(*dice.pick(&CANCELLED));
        }
        finish(session, made, &mut slugs);
    }
    for place in 0..ahead {
        let day = workday(scope.today + Days::new(u64::from(place) * 60 / u64::from(ahead) + 3), made);
        let mut session = plain(scope, dice, made, total - ahead + place, day, &mut titles);
        session.status = SessionStatus::Planned;
        session.agenda = Some("Welcome, the topic, open questions, what next".to_owned());
        session.link = Some("https://meet.example.org/data".to_owned());
        finish(session, made, &mut slugs);
    }
    fill(scope, dice, crowd, made);
}

fn finish(mut session: Session, made: &mut Community, slugs: &mut HashSet<String>) {
    let wanted = format!("{}-{}", session.start.day, slug_from_title(&session.title));
    let (mut slug, mut number) = (wanted.clone(), 1);
    while !slugs.insert(slug.clone()) {
        number += 1;
        slug = format!("{wanted}-{number}");
    }
    session.slug = slug;
    made.sessions.push(session);
}

/// The days of the sessions so far: evenly spread over what the seasons and the growth of the community allow.
fn days(scope: &Scope<'_>, count: u32) -> Vec<NaiveDate> {
    let weight = |day: NaiveDate, made: i64| {
        let grown = 70 + 30 * (day - scope.begun).num_days() / made.max(1);
        let closed = matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            || day.month() == 8 && day.day() != 26
            || day.month() == 12 && day.day() > 19
            || day.month() == 1 && day.day() < 5;
        if closed { 0 } else { season(day) * grown.unsigned_abs() }
    };
    let length = (scope.today - scope.begun).num_days();
    let all: Vec<(NaiveDate, u64)> = (5..length - 1)
        .map(|gone| scope.begun + Days::new(gone.unsigned_abs()))
        .map(|day| (day, weight(day, length)))
        .collect();
    let sum: u64 = all.iter().map(|(_, weight)| weight).sum();
    let (mut days, mut before) = (Vec::with_capacity(count as usize), 0);
    let count = u64::from(count);
    for (day, weight) in all {
        // The places whose share of the whole falls on this day; the middle of each counts.
        let until = ((before + weight) * 2 * count / sum.max(1)).div_ceil(2);
        while (days.len() as u64) < until.min(count) {
            days.push(day);
        }
        before += weight;
    }
    while (days.len() as u64) < count {
        days.push(scope.today - Days::new(1));
    }
    days
}

/// The first working day on or after a day that no pause covers.
fn workday(mut day: NaiveDate, made: &Community) -> NaiveDate {
    let paused = |day: NaiveDate| made.charter.pauses.iter().any(|pause| pause.from <= day && day <= pause.until);
    while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || paused(day) {
        day = day + Days::new(1);
    }
    day
}

/// A session that was held, before anybody came.
fn plain(
    scope: &Scope<'_>,
    dice: &mut Dice,
    made: &Community,
    place: u32,
    day: NaiveDate,
    titles: &mut HashSet<String>,
) -> Session {
    let mut kind = ROUND[(place % 12) as usize];
    let hour = *dice.pick(&[9, 11, 13, 15, 16, 16]);
    let at = Moment { day, time: NaiveTime::from_hms_opt(hour, 0, 0) };
    let everybody = reach(scope, place, made) == Reach::All;
    let (topic, subject) = subject(dice, titles);
    let name = TOPICS[topic].0;
    let autumn = if day.month() < 7 { "spring" } else { "autumn" };
    let (title, topics) = if everybody {
        kind = SessionKind::Meeting;
        let title = match scope.size {
            Size::Small => format!("All hands, {autumn} {}", day.year()),
            // There are too many of them to be called after a season.
            Size::Medium | Size::Large => format!("All hands, {}", day.format("%-d %B %Y")),
        };
        (title, Vec::new())
    } else {
        match kind {
            SessionKind::Meeting => (format!("Guild meeting, {}", day.format("%-d %B")), vec![topic as u32]),
            SessionKind::Social => (
                (*dice.pick(&["Lunch together", "Coffee and data", "Walk and talk", "Quiz evening"])).to_owned(),
                Vec::new(),
            ),
            SessionKind::ProblemSolving => (format!("{name} clinic"), vec![topic as u32]),
            _ => {
                let again = !titles.insert(subject.to_owned());
                let title = match (kind, again) {
                    (SessionKind::Workshop, _) => format!("Hands on: {}", lower(subject)),
                    (SessionKind::Learning, _) => format!("{subject}, step by step"),
                    (_, true) => format!("{subject}: what we know now"),
                    (_, false) => subject.to_owned(),
                };
                (title, vec![topic as u32])
            }
        }
    };
    let title = match reach(scope, place, made) {
        Reach::Unit(unit) if scope.size != Size::Small => format!("{title} ({})", UNITS[unit]),
        _ => title,
    };
    let regular = kind == SessionKind::Meeting && !everybody && scope.size == Size::Small;
    Session {
        slug: String::new(),
        title,
        kind,
        status: SessionStatus::Held,
        start: Start::new(at, scope.zone).unwrap_or(Start::on(day)),
        minutes: (!dice.chance(6)).then_some(match kind {
            SessionKind::Workshop => 120,
            SessionKind::Learning => 90,
            SessionKind::Talk => 45,
            _ => 60,
        }),
        taken: false,
        place: dice.chance(60).then(|| *dice.pick(&["online", "canteen, second floor", "room Baltic", "room Andaman"])),
        link: None,
        agenda: dice.chance(25).then(|| "Round of news, the topic, open questions".to_owned()),
        cancelled: None,
        series: regular.then_some(0),
        source: (!regular && dice.chance(15)).then_some("plain"),
        topics,
        facilitators: Vec::new(),
        presenters: Vec::new(),
        present: Vec::new(),
        guests: Vec::new(),
        notes: Vec::new(),
        reach: None,
        feedback: None,
    }
}

/// A topic, and a subject that was not taken up yet, where a few tries find one.
fn subject(dice: &mut Dice, titles: &HashSet<String>) -> (usize, &'static str) {
    let mut found = (0, "");
    for _ in 0..12 {
        let topic = if dice.chance(75) { dice.below(8) } else { dice.below(TOPICS.len() as u64) } as usize;
        found = (topic, *dice.pick(&TOPICS[topic].1));
        if !titles.contains(found.1) {
            break;
        }
    }
    found
}

fn lower(subject: &str) -> String {
    // An abbreviation stays as it is.
    let mut signs = subject.chars();
    match (signs.next(), signs.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(subject.chars().skip(1)).collect()
        }
        _ => subject.to_owned(),
    }
}

/// Whom the session in a place is for: an all-hands twice a year in a small community, one in ten in a medium and one in
/// twenty in a large one; of the others, two in three belong to a unit.
fn reach(scope: &Scope<'_>, place: u32, made: &Community) -> Reach {
    let every = match scope.size {
        Size::Small => 18,
        Size::Medium => 10,
        Size::Large => 20,
    };
    let units = scope.size.units() as u32;
    // A unit is as often host as it has people.
    let host = || {
        let person = (u64::from(place) * 7919 + 13) % made.people.len() as u64;
        let unit = made.people.get(person as usize).and_then(|person| person.unit);
        UNITS.iter().position(|name| Some(*name) == unit).unwrap_or((place % units) as usize)
    };
    match place % every {
        9 => Reach::All,
        rest if rest % 3 == 0 => Reach::Open,
        _ => Reach::Unit(host()),
    }
}

/// Who came, who led, who spoke, and what else is known of the sessions that were held.
fn fill(scope: &Scope<'_>, dice: &mut Dice, crowd: &Crowd, made: &mut Community) {
    let sizes = sizes(scope, dice, crowd, made);
    let mut seen = vec![u32::MAX; made.people.len()];
    let mut last = made.sessions.len();
    while last > 0 && made.sessions[last - 1].status == SessionStatus::Planned {
        last -= 1;
    }
    for (place, size) in sizes.into_iter().enumerate() {
        let mark = place as u32;
        let reach = reach(scope, mark, made);
        let day = made.sessions[place].start.day;
        let held = made.sessions[place].status == SessionStatus::Held;
        let planned = made.sessions[place].status == SessionStatus::Planned;
        if !held && !planned {
            continue;
        }
        let known = if planned { scope.today } else { day };
        let facilitator = crowd
            .holder(dice, FACILITATOR, known)
            .filter(|_| scope.size == Size::Small && !dice.chance(30))
            .or_else(|| crowd.draw(dice, &crowd.core, known));
        let session = &mut made.sessions[place];
        session.facilitators.extend(facilitator);
        if session.kind.teaches() || dice.chance(15) {
            let urn = if dice.chance(65) { &crowd.core } else { &crowd.all };
            let speaker = crowd.draw(dice, urn, known).filter(|speaker| Some(*speaker) != facilitator);
            session.presenters.extend(speaker);
        }
        if planned {
            continue;
        }
        // Of some sessions nobody noted who was there; the latest are noted.
        session.taken = place + 6 >= last || place % 17 != 11;
        if !session.taken {
            continue;
        }
        let mut present: Vec<u32> = session.facilitators.iter().chain(&session.presenters).copied().collect();
        present.iter().for_each(|person| seen[*person as usize] = mark);
        // Some of those who want to learn a topic come for it.
        for _ in 0..size / 4 {
            let wants =
                session.topics.first().map(|topic| &crowd.wanting[*topic as usize]).filter(|all| !all.is_empty());
            let person = wants.map(|all| *dice.pick(all)).filter(|person| seen[*person as usize] != mark);
            if let Some(person) = person.filter(|person| crowd.comes(dice, *person, day)) {
                seen[person as usize] = mark;
                present.push(person);
            }
        }
        let mut tries = size * 8 + 50;
        while (present.len() as u64) < size && tries > 0 {
            tries -= 1;
            let urn = match reach {
                Reach::Unit(unit) if dice.chance(55) => &crowd.by_unit[unit],
                _ => &crowd.all,
            };
            let drawn = urn.draw(dice).filter(|person| seen[*person as usize] != mark);
            if let Some(person) = drawn.filter(|person| crowd.comes(dice, *person, day)) {
                seen[person as usize] = mark;
                present.push(person);
            }
        }
        present.sort_unstable();
        session.present = present;
        about(dice, session, &made.topics, facilitator);
    }
}

/// How many come to each session.
fn sizes(scope: &Scope<'_>, dice: &mut Dice, crowd: &Crowd, made: &Community) -> Vec<u64> {
    let mut sizes = vec![0u64; made.sessions.len()];
    let (mut ordinary, mut everybody) = (0u64, Vec::new());
    let (mut month, mut people) = (0, 0);
    for (place, session) in made.sessions.iter().enumerate() {
        if session.status != SessionStatus::Held {
            continue;
        }
        let day = session.start.day;
        if month != day.month() {
            (month, people) = (day.month(), crowd.size(day) as u64);
        }
        let lively = season(day).max(50);
        if reach(scope, place as u32, made) == Reach::All {
            // In a small community nearly everybody comes; in a large one what is left of the total comes.
            sizes[place] = people * 7 / 10;
            if place + 6 >= made.sessions.len() || place % 17 != 11 {
                everybody.push(place);
            }
            continue;
        }
        let usual = match scope.size {
            Size::Small => 4 + people / 8,
            Size::Medium | Size::Large => 21,
        };
        let spread = u64::from(dice.between(60, 145));
        sizes[place] = (usual * spread * lively / 10_000).max(3);
        if place % 17 != 11 {
            ordinary += sizes[place];
        }
    }
    if let Some(total) = scope.size.attendances() {
        // All-hands follow the growth of the community, and make up the total.
        let whole: u64 = everybody.iter().map(|place| sizes[*place]).sum();
        let rest = total.saturating_sub(ordinary);
        for place in everybody {
            sizes[place] = sizes[place] * rest / whole.max(1);
        }
    }
    sizes
}

/// Guests, notes, and figures of a session as a whole.
fn about(dice: &mut Dice, session: &mut Session, topics: &[String], facilitator: Option<u32>) {
    let there = session.present.len() as u32;
    if dice.chance(20) {
        for _ in 0..dice.between(1, 3) {
            let name = format!("{} {}", dice.pick(super::names::GIVEN), dice.pick(super::names::FAMILY));
            session.guests.push(dice.chance(60).then_some(name));
        }
        // A head that was counted has no name; a name stands once.
        session.guests.sort();
        session.guests.dedup_by(|a, b| a.is_some() && a == b);
    }
    if let Some(writer) = facilitator.filter(|_| dice.chance(45)) {
        let topic = session.topics.first().map_or("this", |topic| topics[*topic as usize].as_str());
        for _ in 0..dice.between(1, 2) {
            let text = dice.pick(&NOTES).replace("{}", topic);
            if session.notes.iter().all(|(_, _, known)| *known != text) {
                session.notes.push((session.start.to_string(), writer, text));
            }
        }
    }
    if session.kind != SessionKind::Social && dice.chance(55) {
        let registered = there + there * dice.between(5, 60) / 100;
        let views = session.kind.teaches().then(|| dice.between(2, 20 + there));
        session.reach = Some((Some(registered), views, Some(15 * dice.between(2, 16))));
    }
    if there > 5 && dice.chance(50) {
        session.feedback = Some((dice.between(34, 48), dice.between(3, there.min(24))));
    }
}
