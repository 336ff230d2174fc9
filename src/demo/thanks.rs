//! Who was thanked in the invented community, by whom and for what.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};

use super::Scope;
use super::dice::Dice;
use super::people::Crowd;
use super::record::key;
use crate::domain::charter::Award;
use crate::domain::invented::{Behind, Community, Recognition};
use crate::domain::recognition::RecognitionKind;

/// Makes the recognitions, by day: for sessions, resources, challenges, and help that is not recorded elsewhere.
pub(super) fn recognitions(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 5);
    made.former_awards.push(Award {
        name: "First talk".to_owned(),
        criteria: Some("for speaking here for the first time".to_owned()),
    });
    let mut all: Vec<(NaiveDate, Vec<u32>, String, Behind)> = Vec::new();
    for (place, session) in (0u32..).zip(&made.sessions) {
        let day = session.start.day + Days::new(u64::from(dice.between(0, 5)));
        if session.facilitators.is_empty() || day > scope.today || !dice.chance(30) {
            continue;
        }
        let (people, what) = match session.presenters.first() {
            Some(_) if dice.chance(75) => (&session.presenters, format!("the session \"{}\"", session.title)),
            _ => (&session.facilitators, format!("leading \"{}\"", session.title)),
        };
        all.push((day, people.clone(), what, Behind::Session(place)));
    }
    for (place, resource) in (0u32..).zip(&made.resources) {
        let day = resource.added + Days::new(u64::from(dice.between(1, 40)));
        if let Some(person) = resource.contributor.filter(|_| day <= scope.today && dice.chance(50)) {
            all.push((day, vec![person], format!("adding \"{}\"", resource.title), Behind::Resource(place)));
        }
    }
    for (place, challenge) in (0u32..).zip(&made.challenges) {
        if let Some((day, _, _)) = challenge.closed.filter(|_| !challenge.solvers.is_empty() && dice.chance(80)) {
            all.push((
                day,
                challenge.solvers.clone(),
                format!("solving \"{}\"", challenge.title),
                Behind::Challenge(place),
            ));
        }
    }
    let small = [
        "answering questions all month",
        "helping two newcomers find their way",
        "the minutes nobody else wrote",
        "lending an hour before the close",
    ];
    for day in super::record::days(scope, dice, scope.size.many(9)) {
        let helper = crowd.draw(dice, &crowd.all, day);
        all.extend(helper.map(|helper| (day, vec![helper], (*dice.pick(&small)).to_owned(), Behind::Nothing)));
    }
    all.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.2.cmp(&b.2)).then_with(|| a.1.cmp(&b.1)));
    let mut keys = HashSet::new();
    for (day, mut receivers, reason, behind) in all {
        receivers.sort_unstable();
        receivers.dedup();
        let (kind, award) = match dice.below(100) {
            0..58 => (RecognitionKind::Informal, None),
            58..90 => (RecognitionKind::Public, None),
            // The third award is not given any longer.
            _ if day < scope.back(600) => (RecognitionKind::Award, Some(2)),
            _ => (RecognitionKind::Award, Some(dice.between(0, 1))),
        };
        let urn = if dice.chance(55) { &crowd.core } else { &crowd.all };
        let giver = crowd.draw(dice, urn, day).filter(|giver| !receivers.contains(giver));
        let handles: Vec<&str> = receivers.iter().map(|person| made.people[*person as usize].handle.as_str()).collect();
        let by = giver.map_or("", |giver| made.people[giver as usize].handle.as_str());
        let key = key(&[&day.to_string(), kind.word(), &handles.join(","), &reason, by], &mut keys);
        made.recognitions.push(Recognition { key, day, kind, award, giver, receivers, reason, behind });
    }
}
