//! The tie graph in figures, counted by hand.

mod health_support;

use health_support::{Town, day, meeting, nth, person, when_seen};
use praktik::domain::charter::Charter;
use praktik::domain::facts::{Challenge, Member};
use praktik::domain::record::ChallengeKind;
use praktik::health::{Basis, Evaluation, Finding, Status, handles};

fn of(unit: Option<&str>, handle: &str) -> Member {
    Member { unit: unit.map(Into::into), ..person(handle, when_seen()) }
}

/// Ana and Budi of Engineering, Chen of Sales, Dewi of whom no unit is known, and Eko who comes to nothing but all-hands.
fn town() -> Town {
    let mut town = Town::default();
    for (unit, handle) in
        [(Some("Eng"), "ana"), (Some("Eng"), "budi"), (Some("Sales"), "chen"), (None, "dewi"), (Some("Ops"), "eko")]
    {
        town.join(of(unit, handle));
    }
    town.hold(meeting("a", nth(1)), &[0, 1, 2]);
    town.thank(nth(2), Some(0), &[3]);
    town
}

fn evaluated(town: &Town) -> Evaluation {
    town.evaluate(day("2026-01-01"), day("2026-03-31"))
}

fn value(evaluation: &Evaluation, key: &str) -> Option<f64> {
    evaluation.find(key).unwrap_or_else(|| panic!("{key}")).value
}

#[test]
fn sessions_and_thanks_tie() {
    let town = town();
    let evaluation = evaluated(&town);
    // Ana, Budi and Chen met; Ana thanked Dewi. Eko was never there.
    assert_eq!(value(&evaluation, "largest_component"), Some(1.0));
    assert_eq!(value(&evaluation, "isolates"), Some(0.0));
    let density = evaluation.find("density").unwrap_or_else(|| panic!("density"));
    assert_eq!(density.basis, Basis::Fraction { numerator: 4.0, denominator: 6.0 });
    // One triangle; triples: 3 at Ana, 1 at Budi, 1 at Chen.
    assert_eq!(value(&evaluation, "clustering"), Some(3.0 / 5.0));
    let bridges = evaluation.find("bridges").unwrap_or_else(|| panic!("bridges"));
    assert_eq!((bridges.value, handles(&town.facts(), &bridges.people)), (Some(1.0), vec!["ana"]));
    // Of the three pairs of others, two get to each other only over Ana.
    assert_eq!(value(&evaluation, "betweenness"), Some(2.0 / 3.0));
}

#[test]
fn units_mix_against_chance() {
    let evaluation = evaluated(&town());
    let mixing = evaluation.find("unit_mixing").unwrap_or_else(|| panic!("unit_mixing"));
    // Each pair of the three adds a half: 1 of 1.5 across. By chance 1 − 2·1 ÷ 3·2. Dewi has no unit.
    assert_eq!(mixing.basis, Basis::Fraction { numerator: 1.0 / 1.5, denominator: 1.0 - 2.0 / 6.0 });
    assert_eq!(
        (mixing.value.map(|it| (it * 1e9).round()), mixing.status),
        (Some(1e9), Status::Info),
        "three people are too few to judge by"
    );
    assert!(matches!(&mixing.finding, Some(Finding::Units { one, other, .. }) if one == "Eng" && other == "Sales"));
    let mut one_unit = Town::default();
    one_unit.join(of(Some("Eng"), "ana"));
    one_unit.join(of(Some("Eng"), "budi"));
    one_unit.hold(meeting("a", nth(1)), &[0, 1]);
    assert_eq!(value(&evaluated(&one_unit), "unit_mixing"), None);
}

#[test]
fn as_many_units_as_people_stay_small() {
    let mut town = Town::default();
    for at in 0..20_000 {
        town.join(of(Some(&format!("u{at:05}")), &format!("p{at:05}")));
    }
    for at in 0..10_000 {
        town.hold(meeting(&format!("s{at:05}"), nth(at % 80)), &[at as u32 * 2, at as u32 * 2 + 1]);
    }
    let evaluation = evaluated(&town);
    let mixing = evaluation.find("unit_mixing").unwrap_or_else(|| panic!("unit_mixing"));
    assert_eq!(mixing.value, Some(1.0), "nobody has anybody of their own unit to meet");
    // The first met the second, and not the third.
    assert!(
        matches!(&mixing.finding, Some(Finding::Units { one, other, ratio })
            if one == "u00000" && other == "u00002" && *ratio == 0.0),
        "{:?}",
        mixing.finding
    );
}

#[test]
fn a_large_session_ties_nobody_and_its_people_are_not_yet_connected() {
    let mut town = town();
    for at in 5..40 {
        town.join(person(&format!("p{at:02}"), when_seen()));
    }
    let all: Vec<u32> = (0..40).collect();
    town.hold(meeting("all-hands", nth(3)), &all);
    let evaluation = evaluated(&town);
    assert_eq!(value(&evaluation, "isolates"), Some(36.0 / 40.0));
    assert_eq!(value(&evaluation, "largest_component"), Some(4.0 / 40.0));
    town.facts.charter = Charter { tie_cap: Some(0), ..Charter::default() };
    let evaluation = evaluated(&town);
    assert_eq!((value(&evaluation, "isolates"), value(&evaluation, "density")), (Some(0.0), Some(1.0)));
    assert_eq!(value(&evaluation, "betweenness"), Some(0.0), "everybody met everybody");
}

#[test]
fn those_active_on_one_challenge_are_tied_in_the_period_in_which_they_were() {
    let mut town = Town::default();
    for handle in ["ana", "budi", "chen"] {
        town.join(person(handle, when_seen()));
    }
    town.facts.record.challenges.push(Challenge {
        slug: "maps".into(),
        title: "Maps".into(),
        kind: ChallengeKind::Problem,
        raiser: Some(0),
        raised: nth(0),
        joined: vec![(1, nth(1)), (2, day("2026-06-01"))],
        solvers: Vec::new(),
        closed: None,
        topics: Vec::new(),
    });
    let evaluation = evaluated(&town);
    assert_eq!(value(&evaluation, "density"), Some(1.0), "Ana and Budi; Chen joined later");
    assert_eq!(value(&town.evaluate(day("2026-05-01"), day("2026-07-31")), "isolates"), Some(1.0));
}

#[test]
fn whoever_shared_the_very_same_things_counts_in_full() {
    let mut town = Town::default();
    for at in 0..9 {
        town.join(person(&format!("p{at}"), when_seen()));
    }
    // Three who were only at a, one at both, four only at b, and one at both again: two ways from three to four.
    town.hold(meeting("a", nth(1)), &[0, 1, 2, 3, 8]);
    town.hold(meeting("b", nth(2)), &[3, 4, 5, 6, 7, 8]);
    let evaluation = evaluated(&town);
    // Each of the two carries half of the 3 × 4 paths, of the 8 · 7 ÷ 2 pairs of others.
    health_support::close("betweenness", value(&evaluation, "betweenness"), Some(6.0 / 28.0));
    let connectors = evaluation.find("betweenness").unwrap_or_else(|| panic!("betweenness"));
    assert_eq!(handles(&town.facts(), &connectors.people), ["p3", "p8"]);
}

#[test]
fn without_anybody_there_is_no_figure() {
    let evaluation = evaluated(&Town::default());
    for key in ["largest_component", "unit_mixing", "isolates", "density", "clustering", "bridges", "betweenness"] {
        assert_eq!(value(&evaluation, key), None, "{key}");
    }
}
