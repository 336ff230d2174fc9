//! A handful of people, and who should meet.

use super::*;
use crate::domain::facts::{Member, Recognition, Session, Want};
use crate::domain::member::Spell;
use crate::domain::recognition::RecognitionKind;
use crate::domain::session::SessionKind;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

const TODAY: &str = "2026-11-24";

fn member(name: &str, unit: &str, joined: &str) -> Member {
    Member {
        handle: name.to_lowercase(),
        name: name.to_owned(),
        unit: Some(unit.to_owned()),
        site: None,
        private: false,
        added: day(joined),
        spells: vec![Spell { joined: Some(day(joined)), left: None }],
        stays: Vec::new(),
        skills: Vec::new(),
        wants: Vec::new(),
    }
}

/// Ana, Budi and Dewi met in October; Chen is new; Eko joined long ago and was never seen.
fn facts() -> Facts {
    let session = Session {
        slug: "one".into(),
        title: "One".into(),
        day: day("2026-10-01"),
        kind: SessionKind::Talk,
        minutes: None,
        taken: true,
        topics: Vec::new(),
        reach: None,
    };
    let mut members = vec![
        member("Ana", "Data", "2024-01-01"),
        member("Budi", "Data", "2024-01-01"),
        member("Chen", "Sales", "2026-11-01"),
        member("Dewi", "Sales", "2024-01-01"),
        member("Eko", "Sales", "2024-01-01"),
    ];
    members[0].skills.push((0, SkillLevel::Teaches));
    members[2].wants.push(Want { topic: 0, since: day("2026-11-01"), until: None });
    let facts = Facts { members, sessions: vec![session], topics: vec!["SQL".into()], ..Facts::default() };
    Facts::new(facts, vec![(0, 0), (0, 1), (0, 3)])
}

fn asked() -> Asked {
    Asked { today: day(TODAY), tie_cap: 30, size: 2, across: None, with: None, seed: 1, earlier: Vec::new() }
}

fn groups(facts: &Facts, asked: &Asked) -> Vec<Vec<u32>> {
    let mut groups: Vec<Vec<u32>> = introductions(facts, asked).into_iter().map(|it| it.members).collect();
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups
}

#[test]
fn a_newcomer_meets_who_teaches_what_they_want() {
    let found = introductions(&facts(), &asked());
    assert_eq!(found[0].members, [2, 0], "Chen first, with Ana");
    assert!(found[0].why.contains(&Why::New { member: 2, met: 0 }));
    assert!(found[0].why.contains(&Why::Teaches { teacher: 0, learner: 2, topics: vec![0] }));
    assert_eq!(found.len(), 1, "Budi and Dewi have met, and Eko was never seen");
}

#[test]
fn nobody_meets_whom_they_met_or_were_introduced_to() {
    let facts = facts();
    let again = Asked { earlier: vec![vec![2, 0]], ..asked() };
    let found = groups(&facts, &again);
    assert!(!found.is_empty() && !found.contains(&vec![0, 2]));
    let all = Asked { earlier: vec![vec![2, 0], vec![2, 1], vec![3, 2]], ..asked() };
    assert_eq!(groups(&facts, &all), Vec::<Vec<u32>>::new());
}

#[test]
fn thanks_tie_and_an_all_hands_does_not() {
    let mut facts = facts();
    let capped = Asked { tie_cap: 2, ..asked() };
    assert_eq!(groups(&facts, &capped).len(), 2, "all three of the session can meet");
    let thanks =
        Recognition { day: day("2026-11-10"), kind: RecognitionKind::Public, giver: Some(0), receivers: vec![2] };
    facts.recognitions.push(thanks);
    assert!(!groups(&facts, &asked()).contains(&vec![0, 2]));
}

#[test]
fn across_units_is_kept_to() {
    let facts = facts();
    let across = Asked { across: Some(Across::Unit), earlier: vec![vec![2, 0], vec![2, 1]], ..asked() };
    assert_eq!(groups(&facts, &across), Vec::<Vec<u32>>::new(), "Dewi is of Chen's own unit");
    let sites = Asked { across: Some(Across::Site), ..asked() };
    assert_eq!(groups(&facts, &sites), Vec::<Vec<u32>>::new(), "no site is known");
}

#[test]
fn an_odd_one_makes_a_group_of_three() {
    let mut facts = facts();
    facts.sessions[0].taken = false;
    facts = Facts::new(facts, Vec::new());
    for member in &mut facts.members {
        member.stays[0].joined = day("2026-10-10");
    }
    let found = groups(&facts, &asked());
    let mut sizes: Vec<usize> = found.iter().map(Vec::len).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [2, 3]);
    let three = Asked { size: 3, ..asked() };
    assert_eq!(groups(&facts, &three).iter().map(Vec::len).sum::<usize>(), 5, "nobody is left out");
}

#[test]
fn private_members_and_those_who_left_are_left_out() {
    let mut facts = facts();
    facts.members[2].private = true;
    assert_eq!(groups(&facts, &asked()), Vec::<Vec<u32>>::new());
    facts.members[2].private = false;
    facts.members[2].stays[0].left = Some(day(TODAY));
    assert_eq!(groups(&facts, &asked()), Vec::<Vec<u32>>::new());
}

#[test]
fn the_group_around_one_member() {
    let facts = facts();
    let with = |member| Asked { with: Some(member), ..asked() };
    assert_eq!(groups(&facts, &with(1)), [[1, 2]]);
    let with_eko = groups(&facts, &with(4));
    assert!(with_eko.len() == 1 && with_eko[0].contains(&4), "asked for by name, though never seen");
    let mut hidden = facts.clone();
    hidden.members[4].private = true;
    assert_eq!(groups(&hidden, &with(4)), Vec::<Vec<u32>>::new());
}

#[test]
fn a_seed_repeats_itself() {
    let facts = facts();
    assert_eq!(introductions(&facts, &asked()), introductions(&facts, &asked()));
}
