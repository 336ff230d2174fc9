//! What people want and what there is: wants met, wishes met, resources fresh and used.

use chrono::NaiveDate;

use crate::domain::facts::Resource;
use crate::domain::member::SkillLevel;
use crate::domain::wish;

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::Reading;
use super::scene::{Scene, numbers, sessions_between};

pub(super) const WANTS_MET: Measure = Measure {
    key: "wants_met",
    area: Area::Learning,
    direction: Direction::Up,
    good: number(0.4),
    watch: number(0.2),
    unit: Unit::Share,
    source: "house",
    formula: "pairs of member and topic wanted at any time in the period, of members on the last day, that \
              were met ÷ all such pairs. Met: the member was at a session on the topic, in the period or \
              since the want began, or practises or teaches it now",
    moves: "a session on what several want; pairing those who want with those who teach",
    guard: Guard::Small,
    sizes: &[],
    listed: true,
    command: "praktik session suggest",
    compute: wants_met,
};

pub(super) const RESOURCE_FRESHNESS: Measure = Measure {
    key: "resource_freshness",
    area: Area::Learning,
    direction: Direction::Up,
    good: number(0.6),
    watch: number(0.3),
    unit: Unit::Share,
    source: "house",
    formula: "resources added or reviewed in the 365 days to the end of the period ÷ resources that were \
              not retired by then",
    moves: "an hour a quarter for reading what is old: review it, mend it or retire it",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik resource list --not-reviewed 12m",
    compute: resource_freshness,
};

pub(super) const REUSE: Measure = Measure {
    key: "reuse",
    area: Area::Learning,
    direction: Direction::None,
    good: None,
    watch: None,
    unit: Unit::Share,
    source: "house",
    formula: "resources recorded as used in the period ÷ resources not retired by its end",
    moves: "asking where something was used, and noting it",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik resource used …",
    compute: reuse,
};

pub(super) const WISHES_MET: Measure = Measure {
    key: "wishes_met",
    area: Area::Learning,
    direction: Direction::Up,
    good: number(0.5),
    watch: number(0.25),
    unit: Unit::Share,
    source: "house",
    formula: "wished topics that were covered in the period ÷ topics with a wish that was open on its last \
              day or met in it. Covered: by the first held session, resource or solved challenge on the \
              topic on or after the day of the wish; a later wish opens the topic again",
    moves: "taking the most wished topic for the next session",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik session suggest",
    compute: wishes_met,
};

fn wants_met(scene: &Scene<'_>) -> Reading {
    let (from, until) = (scene.period.from, scene.period.until);
    let mut pairs: Vec<(u32, u32, NaiveDate)> = Vec::new();
    for &member in &scene.roll {
        for want in &scene.facts.members[member as usize].wants {
            if want.since <= until && want.until.is_none_or(|ended| ended > from) {
                pairs.push((member, want.topic, want.since));
            }
        }
    }
    let mut wanting = vec![false; scene.facts.members.len()];
    let mut wanted = vec![false; scene.facts.topics.len()];
    for &(member, topic, _) in &pairs {
        (wanting[member as usize], wanted[topic as usize]) = (true, true);
    }
    // The last day on which somebody who wants anything was at a session on a topic that somebody wants.
    let mut seen: std::collections::HashMap<(u32, u32), NaiveDate> = std::collections::HashMap::new();
    let mut sessions = Vec::new();
    let since = pairs.iter().map(|(_, _, since)| *since).fold(from, NaiveDate::min);
    for session in sessions_between(scene.facts, since, until) {
        let held = scene.session(session);
        let topics: Vec<u32> = held.topics.iter().copied().filter(|&topic| wanted[topic as usize]).collect();
        if topics.is_empty() {
            continue;
        }
        for &member in scene.present(session).iter().filter(|&&member| wanting[member as usize]) {
            seen.extend(topics.iter().map(|&topic| ((member, topic), held.day)));
        }
        if scene.held.contains(&session) {
            sessions.push(session);
        }
    }
    let met = |&&(member, topic, since): &&(u32, u32, NaiveDate)| {
        let skills = &scene.facts.members[member as usize].skills;
        let practises = skills.iter().any(|&(of, level)| of == topic && level != SkillLevel::Wants);
        practises || seen.get(&(member, topic)).is_some_and(|&day| day >= from.min(since))
    };
    let mut met_people = vec![false; scene.facts.members.len()];
    let mut number = 0;
    for &(member, ..) in pairs.iter().filter(met) {
        met_people[member as usize] = true;
        number += 1;
    }
    let people = scene.people(|person| met_people[person as usize]);
    Reading::share(number, pairs.len()).people(people).sessions(numbers(sessions.into_iter()))
}

fn live<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Resource> {
    scene.facts.record.resources.iter().filter(|resource| resource.is_live(scene.period.until))
}

fn share_of_live(scene: &Scene<'_>, rule: impl Fn(&Resource) -> bool) -> Reading {
    let things: Vec<String> =
        live(scene).filter(|resource| rule(resource)).map(|resource| resource.slug.clone()).collect();
    Reading::share(things.len(), live(scene).count()).things(things)
}

fn resource_freshness(scene: &Scene<'_>) -> Reading {
    let (from, until) = scene.year();
    let fresh = |day: &NaiveDate| from <= *day && *day <= until;
    share_of_live(scene, |resource| fresh(&resource.added) || resource.reviews.iter().any(fresh))
}

fn reuse(scene: &Scene<'_>) -> Reading {
    share_of_live(scene, |resource| resource.uses.iter().any(|day| scene.period.holds(*day)))
}

fn wishes_met(scene: &Scene<'_>) -> Reading {
    let until = scene.period.until;
    let record = &scene.facts.record;
    let mut wished: std::collections::BTreeMap<u32, Vec<NaiveDate>> = std::collections::BTreeMap::new();
    for wish in record.wishes.iter().filter(|wish| wish.day <= until) {
        wished.entry(wish.topic).or_default().push(wish.day);
    }
    let mut covers: Vec<Vec<NaiveDate>> = vec![Vec::new(); scene.facts.topics.len()];
    let mut cover = |topics: &[u32], day: NaiveDate| {
        for &topic in topics.iter().filter(|_| day <= until) {
            covers[topic as usize].push(day);
        }
    };
    scene.facts.sessions.iter().for_each(|session| cover(&session.topics, session.day));
    record.resources.iter().for_each(|resource| cover(&resource.topics, resource.added));
    for challenge in &record.challenges {
        if let Some((day, _)) = challenge.closed.filter(|(_, outcome)| outcome.solves()) {
            cover(&challenge.topics, day);
        }
    }
    let (mut met, mut of, mut things) = (0, 0, Vec::new());
    for (topic, wishes) in wished {
        let days = wish::met(&wishes, &covers[topic as usize]);
        let now = days.iter().any(|day| day.is_some_and(|day| scene.period.holds(day)));
        if now || days.contains(&None) {
            of += 1;
            met += usize::from(now);
            things.extend(now.then(|| scene.facts.topics[topic as usize].clone()));
        }
    }
    Reading::share(met, of).things(things)
}
