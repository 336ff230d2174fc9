//! What the invented community keeps beside people and sessions: resources, wishes, stories, actions, channels.

use std::collections::HashSet;

use chrono::{Datelike, Days, NaiveDate};

use super::dice::Dice;
use super::people::Crowd;
use super::words::{ACTIONS, FORMS, STORIES, TOPICS, USES};
use super::{Scope, Size, season};
use crate::domain::Worded;
use crate::domain::invented::{Action, ChannelMonth, Community, Resource, Story, Wish};
use crate::domain::record::{ActionStatus, Reached, ResourceKind};
use crate::domain::session::SessionStatus;
use crate::domain::text::{short_key, slug_from_title};

/// A slug that is not taken.
pub(super) fn slug(title: &str, slugs: &mut HashSet<String>) -> String {
    let wanted = slug_from_title(title);
    let (mut slug, mut number) = (wanted.clone(), 1);
    while !slugs.insert(slug.clone()) {
        number += 1;
        slug = format!("{wanted}-{number}");
    }
    slug
}

/// A short id that is not taken.
pub(super) fn key(parts: &[&str], keys: &mut HashSet<String>) -> String {
    let mut attempt = 0;
    loop {
        let key = short_key(parts, attempt);
        if keys.insert(key.clone()) {
            return key;
        }
        attempt += 1;
    }
}

/// `count` days from the beginning to today, ascending; the community records more as it grows.
pub(super) fn days(scope: &Scope<'_>, dice: &mut Dice, count: usize) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = (0..count)
        .map(|_| {
            let (one, other) = (dice.day(scope.begun, scope.today), dice.day(scope.begun, scope.today));
            one.max(other).max(scope.begun + Days::new(20)).min(scope.today)
        })
        .collect();
    days.sort_unstable();
    days
}

/// Makes the resources, with their reviews and uses.
pub(super) fn resources(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 3);
    let (mut slugs, mut titles) = (HashSet::new(), HashSet::new());
    // Recordings come from talks; a session gives at most one.
    let mut talks: Vec<(NaiveDate, u32)> = (0u32..)
        .zip(&made.sessions)
        .filter(|(_, session)| session.status == SessionStatus::Held && session.kind.teaches())
        .map(|(place, session)| (session.start.day, place))
        .collect();
    dice.shuffle(&mut talks);
    for (place, day) in days(scope, dice, scope.size.many(26)).into_iter().enumerate() {
        let (form, around) = *dice.pick(&FORMS);
        let kind = ResourceKind::CHOICES[form];
        let from = talks.iter().position(|(held, _)| *held <= day && *held + Days::new(30) > day);
        let talk = from.filter(|_| kind == ResourceKind::Recording).map(|place| talks.swap_remove(place).1);
        if kind == ResourceKind::Recording && talk.is_none() && scope.size == Size::Small {
            // A recording without its talk would be hard to explain.
            made.resources.push(guide(dice, &mut slugs, &mut titles, day));
        } else {
            let (topic, subject) = subject(dice, |title| titles.insert(around.replace("{}", title)));
            let mut title = around.replace("{}", subject);
            let mut topics = vec![topic];
            if let Some(session) = talk {
                let session = &made.sessions[session as usize];
                (title, topics) = (format!("Recording: {}", session.title), session.topics.clone());
            }
            made.resources.push(plain(&title, kind, topics, day, talk, &mut slugs));
        }
        if let Some(resource) = made.resources.last_mut() {
            let speaker = talk.and_then(|talk| made.sessions[talk as usize].presenters.first().copied());
            resource.contributor = speaker.or_else(|| {
                let urn = if dice.chance(60) { &crowd.core } else { &crowd.all };
                crowd.draw(dice, urn, day)
            });
            life(scope, dice, crowd, resource, place % 9 == 1);
        }
    }
}

fn subject(dice: &mut Dice, mut new: impl FnMut(&str) -> bool) -> (u32, &'static str) {
    let mut found = (0, "");
    for _ in 0..20 {
        let topic = if dice.chance(60) { dice.below(8) } else { dice.below(TOPICS.len() as u64) } as usize;
        found = (topic as u32, *dice.pick(&TOPICS[topic].1));
        if new(found.1) {
            break;
        }
    }
    found
}

fn guide(dice: &mut Dice, slugs: &mut HashSet<String>, titles: &mut HashSet<String>, day: NaiveDate) -> Resource {
    let (topic, subject) = subject(dice, |title| titles.insert(format!("{title}: notes")));
    plain(&format!("{subject}: notes"), ResourceKind::Reference, vec![topic], day, None, slugs)
}

fn plain(
    title: &str,
    kind: ResourceKind,
    topics: Vec<u32>,
    added: NaiveDate,
    session: Option<u32>,
    slugs: &mut HashSet<String>,
) -> Resource {
    let slug = slug(title, slugs);
    Resource {
        link: format!("https://library.example.org/{slug}"),
        slug,
        title: title.to_owned(),
        kind,
        note: None,
        contributor: None,
        session,
        added,
        retired: None,
        topics,
        reviews: Vec::new(),
        uses: Vec::new(),
    }
}

/// What became of a resource: reviewed, used, retired.
fn life(scope: &Scope<'_>, dice: &mut Dice, crowd: &Crowd, resource: &mut Resource, outlived: bool) {
    let year = resource.added + Days::new(360);
    if year < scope.today && !outlived && dice.chance(45) {
        let day = dice.day(year, scope.today);
        resource.reviews.extend(crowd.draw(dice, &crowd.core, day).map(|person| (day, person)));
    } else if year < scope.today && outlived {
        resource.retired = Some((dice.day(year, scope.today), "out of date"));
        resource.note = Some("kept for those who look for the old way");
    }
    let last = resource.retired.map_or(scope.today, |(day, _)| day);
    for _ in 0..dice.below(5) {
        let day = dice.day(resource.added, last);
        if let Some(person) = crowd.draw(dice, &crowd.all, day) {
            resource.uses.push((day, person, *dice.pick(&USES)));
        }
    }
    resource.uses.sort_unstable();
}

/// Makes wishes, stories, actions, and the totals of the channels.
pub(super) fn rest(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 6);
    for day in days(scope, dice, scope.size.many(12)) {
        let topic = if dice.chance(50) { dice.between(8, 13) } else { dice.between(0, 7) };
        let member = crowd.draw(dice, &crowd.all, day);
        let note = dice.chance(40).then(|| {
            *dice.pick(&["a beginners' round, please", "with an example of our own", "in the morning, if possible"])
        });
        if !made.wishes.iter().rev().take(50).any(|wish| wish.topic == topic && wish.member == member) {
            made.wishes.push(Wish { topic, member, day, note });
        }
    }
    let mut keys = HashSet::new();
    for (place, day) in days(scope, dice, scope.size.many(8)).into_iter().enumerate() {
        let (told, hours, reached, benefit) = STORIES[place % STORIES.len()];
        if let Some(teller) = crowd.draw(dice, &crowd.all, day) {
            let key = key(&["story", &day.to_string(), &made.people[teller as usize].handle, told[0]], &mut keys);
            let (reached, consent) = (Reached::CHOICES[reached], dice.chance(60));
            let hours_saved = (hours > 0).then(|| f64::from(hours));
            made.stories.push(Story { key, day, teller, told, hours_saved, reached, benefit, consent });
        }
    }
    actions(scope, dice, crowd, made);
    channels(scope, dice, crowd, made);
}

/// Ten actions: most of them done, one given up, one overdue, two with time left.
fn actions(scope: &Scope<'_>, dice: &mut Dice, crowd: &Crowd, made: &mut Community) {
    for (place, (title, area, measure)) in (0u64..).zip(ACTIONS) {
        let added = scope.back(480 - 45 * place);
        let mut due = added + Days::new(u64::from(dice.between(35, 60)));
        let ended = match place {
            3 => Some((ActionStatus::Dropped, due)),
            // Overdue, and due in the period that an evaluation looks at.
            7 => {
                due = scope.back(12);
                None
            }
            8.. => {
                due = scope.today + Days::new(10 * (place - 6));
                None
            }
            _ => Some((ActionStatus::Done, due - Days::new(u64::from(dice.between(0, 12))))),
        };
        let ended = ended.filter(|(_, day)| *day <= scope.today);
        let owner = crowd.draw(dice, &crowd.core, added).unwrap_or_else(|| crowd.lead(added));
        made.actions.push(Action { title, area, measure, owner, due, added, ended });
    }
    // The one before the overdue one was done within the last weeks.
    if let Some(action) = made.actions.get_mut(6) {
        (action.due, action.ended) = (scope.back(30), Some((ActionStatus::Done, scope.back(33))));
    }
}

fn channels(scope: &Scope<'_>, dice: &mut Dice, crowd: &Crowd, made: &mut Community) {
    let mut month = NaiveDate::from_ymd_opt(scope.begun.year(), scope.begun.month(), 1).unwrap_or(scope.begun);
    while let Some(next) = month.checked_add_months(chrono::Months::new(1)) {
        // The current month is not over.
        if next > scope.today {
            break;
        }
        let members = crowd.size(next.max(scope.begun)) as u64;
        let lively = members * season(month) / 100;
        let grown = (month - scope.begun).num_days().max(0).unsigned_abs() * 14
            / (scope.today - scope.begun).num_days().max(1).unsigned_abs();
        for (channel, share) in [(0u32, 30u64), (1, 45)] {
            let people = (lively * share / 100) as u32 + dice.between(0, 4);
            let asked = people / 2 + dice.between(1, 5);
            let answered = asked * dice.between(62, 72 + grown as u32).min(100) / 100;
            made.channel_months.push(ChannelMonth {
                channel,
                month: month.format("%Y-%m").to_string(),
                people,
                questions: (channel == 0).then_some((asked, answered)),
            });
        }
        month = next;
    }
}
