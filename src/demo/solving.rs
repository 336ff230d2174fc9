//! Problems, ideas and experiments of the invented community, and who solved them.

use std::collections::HashSet;

use chrono::Days;

use super::Scope;
use super::dice::Dice;
use super::people::Crowd;
use super::record::{days, slug};
use super::words::{CHALLENGES, UNITS};
use crate::domain::Worded;
use crate::domain::invented::{Challenge, Community};
use crate::domain::record::{ChallengeKind, Outcome};

/// Makes the challenges, by day.
pub(super) fn challenges(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 4);
    let mut slugs = HashSet::new();
    let mut order: Vec<usize> = (0..CHALLENGES.len()).collect();
    dice.shuffle(&mut order);
    let count = scope.size.many(16);
    for (place, day) in days(scope, dice, count).into_iter().enumerate() {
        let (kind, title, detail, topic, how) = CHALLENGES[order[place % order.len()]];
        let Some(raiser) = crowd.draw(dice, &crowd.all, day) else { continue };
        // In a large community the same trouble comes up in several units.
        let title = if place < order.len() {
            title.to_owned()
        } else {
            format!("{title} ({})", UNITS[crowd.unit[raiser as usize]])
        };
        let mut challenge = Challenge {
            slug: slug(&title, &mut slugs),
            title,
            kind: ChallengeKind::CHOICES[usize::from(kind)],
            detail: dice.chance(70).then_some(detail),
            raised: day,
            raiser,
            topics: vec![topic as u32],
            joined: Vec::new(),
            solvers: Vec::new(),
            closed: None,
            resource: None,
        };
        let mut last = day;
        for _ in 0..dice.between(1, 5) {
            let urn = if dice.chance(50) { &crowd.core } else { &crowd.all };
            let joined = day + Days::new(u64::from(dice.between(1, 16)));
            if joined > scope.today {
                continue;
            }
            let helper = crowd.draw(dice, urn, joined).filter(|helper| *helper != raiser);
            let new = helper.filter(|helper| challenge.joined.iter().all(|(known, _)| known != helper));
            if let Some(helper) = new {
                challenge.joined.push((helper, joined));
                last = last.max(joined);
            }
        }
        challenge.joined.sort_unstable();
        let solved = last + Days::new(u64::from(dice.between(10, 90)));
        if !challenge.joined.is_empty() && solved <= scope.today && dice.chance(80) {
            let (outcome, how) = match dice.below(100) {
                0..55 => (Outcome::Adopted, how),
                55..85 => (Outcome::Adapted, how),
                _ => (Outcome::Dropped, "not worth the trouble, as it turned out"),
            };
            challenge.closed = Some((solved, outcome, how));
            if outcome.solves() {
                challenge.solvers = challenge.joined.iter().take(2).map(|(helper, _)| *helper).collect();
                challenge.resource = answer(made, topic as u32, solved);
            }
        }
        made.challenges.push(challenge);
    }
}

/// A resource on the topic from the weeks around the day.
fn answer(made: &Community, topic: u32, day: chrono::NaiveDate) -> Option<u32> {
    let near = |added: chrono::NaiveDate| (added - day).num_days().abs() < 40;
    let fits = made.resources.iter().position(|resource| resource.topics.contains(&topic) && near(resource.added));
    fits.and_then(|place| u32::try_from(place).ok())
}
