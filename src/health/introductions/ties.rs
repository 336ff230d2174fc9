//! Who has met whom.

use chrono::NaiveDate;

use super::Asked;
use crate::domain::facts::Facts;
use crate::health::scene::sessions_between;

/// Whom each has met since a day, ascending, and who was active: ties as the tie graph has them.
pub(super) fn ties(facts: &Facts, asked: &Asked, first: NaiveDate) -> (Vec<Vec<u32>>, Vec<bool>) {
    let mut met: Vec<Vec<u32>> = vec![Vec::new(); facts.members.len()];
    let mut active = vec![false; facts.members.len()];
    let mut tie = |people: &[u32]| {
        for &one in people {
            met[one as usize].extend(people.iter().filter(|other| **other != one));
        }
    };
    let sessions = sessions_between(facts, first, asked.today);
    for session in sessions.clone() {
        let present = facts.attendance.of(session);
        present.iter().for_each(|person| active[*person as usize] = true);
        if asked.tie_cap == 0 || present.len() <= asked.tie_cap as usize {
            tie(present);
        }
    }
    for lead in facts.leads.iter().filter(|lead| sessions.contains(&(lead.session as usize))) {
        active[lead.member as usize] = true;
    }
    for recognition in facts.recognitions.iter().filter(|it| first <= it.day && it.day <= asked.today) {
        for receiver in &recognition.receivers {
            if let Some(giver) = recognition.giver {
                tie(&[giver, *receiver]);
            }
        }
    }
    let within = |day: NaiveDate| first <= day && day <= asked.today;
    for deed in facts.deeds.iter().filter(|deed| within(deed.day)) {
        active[deed.member as usize] = true;
    }
    for challenge in &facts.record.challenges {
        tie(&challenge.active_between(first, asked.today));
    }
    for known in &mut met {
        known.sort_unstable();
        known.dedup();
    }
    (met, active)
}
