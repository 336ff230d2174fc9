//! How far it reaches and what it costs: channels in totals, registrations, views, feedback, hours.

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::{Finding, Reading};
use super::scene::{Scene, numbers};
use crate::domain::facts::{ChannelMonth, SessionReach};

/// The least number of answers from which on the feedback of a session counts.
const ANSWERS: u32 = crate::domain::survey::SHOWN_FROM;

pub(super) const QUESTIONS_ANSWERED: Measure = Measure {
    key: "questions_answered",
    area: Area::Connection,
    direction: Direction::Up,
    good: number(0.8),
    watch: number(0.5),
    unit: Unit::Share,
    source: "Garfield: everything answered; bounds: house",
    formula: "questions answered ÷ questions asked, over the channel totals recorded for the months that \
              begin in the period",
    moves: "a member on call for unanswered questions each week",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik channel log … --month … --asked … --answered …",
    compute: questions_answered,
};

pub(super) const CHANNEL_PEOPLE: Measure = Measure {
    key: "channel_people",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Count,
    source: "house",
    formula: "the mean of people recorded per channel and month, over the months that begin in the period",
    moves: "what is asked and answered in the channels",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik channel log … --month … --people …",
    compute: channel_people,
};

pub(super) const TURNOUT: Measure = Measure {
    key: "turnout",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Ratio,
    source: "house",
    formula: "people present ÷ people registered, over the sessions of the period whose registrations are \
              recorded and whose attendance was taken. Guests without membership are not among the present",
    moves: "a reminder on the day before; a date that suits those who registered",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik session edit last --registered …",
    compute: turnout,
};

pub(super) const REACH: Measure = Measure {
    key: "reach",
    area: Area::Connection,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Count,
    source: "house",
    formula: "people present plus views of recordings, over the sessions held in the period; what is not \
              recorded of a session adds nothing. No value where no views are recorded at all",
    moves: "recording talks, and saying where the recordings are",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik session edit last --views …",
    compute: reach,
};

pub(super) const WORTH: Measure = Measure {
    key: "worth",
    area: Area::Continuity,
    direction: Direction::Up,
    good: number(4.0),
    watch: number(3.5),
    unit: Unit::Score,
    source: "house",
    formula: "the mean of the sessions' feedback, 1–5, over the sessions held in the period with at least \
              5 answers",
    moves: "asking what would have made it worth more, and changing one thing",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik session feedback last --worth … --answers …",
    compute: worth,
};

pub(super) const HOURS_INVESTED: Measure = Measure {
    key: "hours_invested",
    area: Area::Continuity,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Hours,
    source: "sponsors ask",
    formula: "length × people present, over the sessions of the period whose length is known and whose \
              attendance was taken, plus the hours of preparation recorded. No value where neither is \
              known",
    moves: "shorter sessions, smaller rounds, preparation that is shared",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik session edit last --preparation …",
    compute: hours_invested,
};

fn months<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a ChannelMonth> {
    scene.facts.record.channel_months.iter().filter(|total| scene.period.holds(total.month))
}

/// A month of a channel, and what is said of it.
fn named(scene: &Scene<'_>, total: &ChannelMonth, said: &str) -> String {
    let channels = &scene.facts.charter.channels;
    let channel = total.channel.and_then(|channel| channels.get(channel as usize));
    let name = channel.map_or("a former channel", |channel| channel.name.as_str());
    format!("{name} {} ({said})", total.month.format("%Y-%m"))
}

fn questions_answered(scene: &Scene<'_>) -> Reading {
    let (asked, answered) = months(scene)
        .filter_map(|total| total.questions)
        .fold((0, 0), |(asked, answered), (more, of_them)| (asked + more as usize, answered + of_them as usize));
    let said = |total: &ChannelMonth| {
        let (asked, answered) = total.questions?;
        Some(named(scene, total, &format!("{answered} of {asked} answered")))
    };
    Reading::share(answered, asked).things(months(scene).filter_map(said).collect())
}

fn channel_people(scene: &Scene<'_>) -> Reading {
    let people: Vec<u32> = months(scene).filter_map(|total| total.people).collect();
    let recorded = |channel: u32| months(scene).any(|total| total.channel == Some(channel));
    let channels = 0..scene.facts.charter.channels.len() as u32;
    let unrecorded: Vec<u32> = channels.filter(|&channel| !recorded(channel)).collect();
    let reading = if people.is_empty() {
        Reading::nothing()
    } else {
        let sum: u64 = people.iter().copied().map(u64::from).sum();
        let said = |total: &ChannelMonth| Some(named(scene, total, &format!("{} people", total.people?)));
        Reading::quotient(sum as f64, people.len() as f64).things(months(scene).filter_map(said).collect())
    };
    if reading.value.is_none() && unrecorded.is_empty() {
        return reading;
    }
    let mean = reading.value;
    // What is not recorded is said to be not recorded, also where there is no value.
    reading.told(Finding::Channels { mean, unrecorded })
}

/// The sessions held in the period of which something is known as a whole.
fn known<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = (usize, SessionReach)> + 'a {
    scene.held.clone().filter_map(|session| scene.session(session).reach.map(|reach| (session, reach)))
}

fn turnout(scene: &Scene<'_>) -> Reading {
    let (mut present, mut registered, mut sessions) = (0, 0, Vec::new());
    for (session, reach) in known(scene).filter(|(session, _)| scene.session(*session).taken) {
        let Some(number) = reach.registered else { continue };
        registered += number as usize;
        present += scene.present(session).len();
        sessions.push(session);
    }
    Reading::share(present, registered).sessions(numbers(sessions.into_iter()))
}

fn reach(scene: &Scene<'_>) -> Reading {
    if !known(scene).any(|(_, reach)| reach.views.is_some()) {
        return Reading::nothing();
    }
    let views: u64 = known(scene).filter_map(|(_, reach)| reach.views).map(u64::from).sum();
    let present: u64 = scene.taken().map(|session| scene.present(session).len() as u64).sum();
    let finding = Finding::Reached { present, views };
    Reading::count((present + views) as i64).finding(finding).sessions(numbers(scene.held.clone()))
}

fn worth(scene: &Scene<'_>) -> Reading {
    let judged: Vec<(usize, f64)> = known(scene)
        .filter_map(|(session, reach)| reach.feedback.map(|(worth, answers)| (session, worth, answers)))
        .filter(|(.., answers)| *answers >= ANSWERS)
        .map(|(session, worth, _)| (session, worth))
        .collect();
    let sum: f64 = judged.iter().map(|(_, worth)| worth).sum();
    let finding = Finding::Worth { sessions: judged.len() as u32 };
    let sessions = numbers(judged.iter().map(|(session, _)| *session));
    Reading::quotient(sum, judged.len() as f64).finding(finding).sessions(sessions)
}

fn hours_invested(scene: &Scene<'_>) -> Reading {
    let (mut minutes, mut sessions) = (0u64, Vec::new());
    for session in scene.held.clone() {
        let held = scene.session(session);
        let length = held.minutes.filter(|_| held.taken);
        let preparation = held.reach.and_then(|reach| reach.preparation);
        if length.is_none() && preparation.is_none() {
            continue;
        }
        minutes += u64::from(length.unwrap_or(0)) * scene.present(session).len() as u64;
        minutes += u64::from(preparation.unwrap_or(0));
        sessions.push(session);
    }
    if sessions.is_empty() {
        return Reading::nothing();
    }
    let hours = minutes as f64 / 60.0;
    let finding = Finding::Invested { hours, sessions: sessions.len() as u32 };
    Reading::resting_on(hours, sessions.len()).finding(finding).sessions(numbers(sessions.into_iter()))
}
