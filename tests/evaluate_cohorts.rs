//! `praktik evaluate cohorts`: of those who first came in a month, the share seen again. Counted by hand, and against a
//! plain reading of the contract over random communities.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod health_support;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use common::Place;
use health_support::{Town, meeting, nth, person, when_seen};
use praktik::domain::facts::Facts;
use praktik::domain::session::Part;
use praktik::health::{By, Seen, cohorts};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, file};
use unicode_width::UnicodeWidthStr;

/// From June on, a meeting a month but in September, and one in October at which nobody noted who was there. Five come
/// in June; Goran and Hana in July, when nobody noted it the first time; Ines, who presents, and Jo in August.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --tz UTC").assert_ok();
    for name in ["Ana", "Budi", "Chen", "Dewi", "Eka", "Goran", "Hana", "Ines", "Jo"] {
        place.run(&format!("praktik member add {name} --joined 2026-06-01")).assert_ok();
    }
    let held = [
        ("2026-06-02", "--present ana,budi,chen,dewi"),
        ("2026-06-30", "--present ana,eka"),
        ("2026-07-01", "--facilitator goran"),
        ("2026-07-14", "--present ana,budi,goran,hana"),
        ("2026-08-11", "--present ana,goran,jo --presenter ines"),
        ("2026-10-06", ""),
        ("2026-10-20", "--present none"),
        ("2026-11-03", "--present ana,chen,ines"),
    ];
    for (day, there) in held {
        place.run(&format!("praktik session log Meeting --on {day} {there}")).assert_ok();
    }
    place
}

#[test]
fn whoever_came_first_in_a_month_is_followed() {
    let place = community();
    let told = place.run("PRAKTIK_NOW=2026-12-01T12:00:00Z praktik evaluate cohorts --ahead 5 --json").json();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&told), ["schema", "community", "as_of", "by", "cohorts", "together"]);
    assert_eq!((&told["as_of"], &told["by"]), (&json!("2026-12-01"), &json!("month")));
    // June: ana, budi, chen, dewi, eka. July ana, budi; August ana; in September nothing was held; in October nobody was
    // there, which is known; in November ana and chen.
    assert_eq!(
        told["cohorts"][0],
        json!({"cohort": "2026-06", "size": 5, "small": false,
            "seen": [5, 2, 1, null, 0, 2], "share": [1, 0.4, 0.2, null, 0, 0.4]})
    );
    // July: goran and hana; where attendance was not taken, nobody first came.
    assert_eq!(
        told["cohorts"][1],
        json!({"cohort": "2026-07", "size": 2, "small": true,
            "seen": [2, 1, null, 0, 0, null], "share": [1, 0.5, null, 0, 0, null]})
    );
    // August: ines, who presented and so was present, and jo.
    assert_eq!(told["cohorts"][2]["seen"], json!([2, null, 0, 1, null, null]));
    // In September nobody was new: nothing is a share of nobody.
    assert_eq!(told["cohorts"][3]["size"], 0);
    assert_eq!(told["cohorts"][3]["share"], json!([null, null, null, null, null, null]));
    let names: Vec<&str> =
        told["cohorts"].as_array().unwrap().iter().map(|one| one["cohort"].as_str().unwrap()).collect();
    assert_eq!(names, ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"]);
    // Together: a month later 2 of 5 and 1 of 2; two months later 1 of 5 and 0 of 2 (of August).
    let together = &told["together"];
    assert_eq!(keys(together), ["size", "of", "seen", "share"]);
    assert_eq!(together["size"], 9);
    assert_eq!(together["of"], json!([9, 7, 7, 4, 7, 5]));
    assert_eq!(together["seen"], json!([9, 3, 1, 1, 0, 2]));
    assert_eq!(together["share"][1].as_f64(), Some(3.0 / 7.0));
}

#[test]
fn a_month_that_is_not_over_says_nothing_yet() {
    let place = community();
    let of = |as_of: &str| place.run(&format!("praktik evaluate cohorts --as-of {as_of} --ahead 2 --json")).json();
    let seen = |told: &Value, cohort: usize| told["cohorts"][cohort]["seen"].clone();
    assert_eq!(seen(&of("2026-07-31"), 0), json!([5, null, null]), "July has an evening left");
    assert_eq!(seen(&of("2026-08-01"), 0), json!([5, 2, null]));
    let june = of("2026-06-15");
    assert_eq!(
        june["cohorts"],
        json!([{"cohort": "2026-06", "size": 4, "small": true,
        "seen": [null, null, null], "share": [null, null, null]}]),
        "its people are those so far"
    );
    let quarters = place.run("praktik evaluate cohorts --by quarter --ahead 2 --json").json();
    assert_eq!(quarters["by"], "quarter");
    let of = |place: usize, key: &str| quarters["cohorts"][place][key].clone();
    assert_eq!((of(0, "cohort"), of(0, "size")), (json!("2026-Q2"), json!(5)));
    assert_eq!(of(0, "seen"), json!([5, 2, null]), "ana and budi; the fourth quarter runs on");
    assert_eq!((of(1, "cohort"), of(1, "seen")), (json!("2026-Q3"), json!([4, null, null])));
}

#[test]
fn the_triangle_reads_on_any_terminal() {
    let place = community();
    let empty = Place::new();
    empty.run("praktik init --name Bare --purpose 'To begin'").assert_ok();
    let lines = "
        praktik evaluate cohorts
        COLUMNS=60 praktik evaluate cohorts --by quarter
        praktik evaluate cohorts --cohorts 3 --ahead 2 --format csv
        praktik evaluate cohorts --cohorts 4 --format markdown
        praktik evaluate cohorts --as-of 2026-06-02
        praktik evaluate cohorts --cohorts 2
        praktik evaluate cohorts --cohorts 1 --by quarter
        praktik evaluate cohorts --as-of 9999-12-31
        praktik evaluate cohorts --cohorts 0
        praktik evaluate cohorts --by week
        praktik evaluate cohorts --as-of tomorrow
    ";
    let mut said = place.transcript(lines);
    said.push_str(&empty.transcript("praktik evaluate cohorts"));
    assert_data_eq!(said, file!["snapshots/evaluate_cohorts.txt"]);
    assert_eq!(empty.run("praktik evaluate cohorts --json").json()["cohorts"], json!([]));
    // A long record, and a narrow terminal.
    let place = Place::new();
    place.run("praktik init --demo --db praktik.db").assert_ok();
    for width in [60, 80, 100] {
        for flags in ["", "--cohorts 40 --ahead 40", "--by quarter"] {
            let ran = place.run(&format!("COLUMNS={width} praktik evaluate cohorts {flags}"));
            for line in ran.assert_ok().stdout.lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
        }
    }
    let member = place.run("praktik member list --format csv --columns handle --limit 300").stdout;
    let said = place.run("praktik evaluate cohorts --cohorts 40 --format yaml").stdout;
    assert!(member.lines().skip(1).all(|handle| !said.contains(handle)), "people are counted, never named");
}

/// Some people and sessions over a good year, some of whose attendance was not taken.
fn town() -> impl Strategy<Value = (Town, NaiveDate)> {
    let session = (0..450u64, vec(0u8..4, 9), 0u8..4, 0..9u32, 0u8..6);
    (vec(session, 0..16), 0..450u64).prop_map(|(sessions, today)| {
        let mut town = Town::default();
        for i in 0..9 {
            town.join(person(&format!("m{i}"), when_seen()));
        }
        for (i, (day, there, taken, leads, parts)) in sessions.into_iter().enumerate() {
            let mut session = meeting(&format!("s{i:02}"), nth(day));
            session.taken = taken > 0;
            let present: Vec<u32> = (0..9).filter(|person| there[*person as usize] == 0).collect();
            let number = town.hold(session, &present);
            if parts == 0 {
                town.lead(number, leads, Part::Presenter);
            }
        }
        (town, nth(today))
    })
}

/// The contract, read plainly: for each month so many months ago, who first came in it, and who of them in a later one.
fn plainly(facts: &Facts, today: NaiveDate, months: i32, most: i32, ahead: i32) -> Vec<(u32, Vec<Option<u32>>)> {
    let month = |day: NaiveDate| (day.year() * 12 + day.month0() as i32).div_euclid(months);
    let held: Vec<usize> =
        (0..facts.sessions.len()).filter(|s| facts.sessions[*s].taken && facts.sessions[*s].day <= today).collect();
    let mut came: BTreeMap<u32, BTreeSet<i32>> = BTreeMap::new();
    for &session in &held {
        for &person in facts.attendance.of(session) {
            came.entry(person).or_default().insert(month(facts.sessions[session].day));
        }
    }
    let this = month(today);
    let mut told = Vec::new();
    for m in (this - most + 1)..=this {
        let cohort: Vec<&BTreeSet<i32>> = came.values().filter(|months| months.first() == Some(&m)).collect();
        let seen = |k: i32| {
            let known = m + k < this && held.iter().any(|session| month(facts.sessions[*session].day) == m + k);
            known.then(|| cohort.iter().filter(|months| months.contains(&(m + k))).count() as u32)
        };
        told.push((cohort.len() as u32, (0..=ahead).map(seen).collect()));
    }
    // The table begins where anybody first came.
    let began = came.values().filter_map(|months| months.first()).any(|first| *first <= this - most);
    let first = if began { 0 } else { told.iter().position(|(size, _)| *size > 0).unwrap_or(told.len()) };
    told.split_off(first)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn cohorts_are_what_the_contract_says((town, today) in town(), quarter: bool, most in 1u32..18, ahead in 1u32..18) {
        let facts = town.facts();
        let by = if quarter { By::Quarter } else { By::Month };
        let told = cohorts(&facts, today, by, most, ahead);
        let seen = |seen: &Option<Seen>| seen.map(|seen| seen.seen);
        let got: Vec<(u32, Vec<Option<u32>>)> =
            told.cohorts.iter().map(|one| (one.size, one.seen.iter().map(seen).collect())).collect();
        let wanted = plainly(&facts, today, if quarter { 3 } else { 1 }, most as i32, ahead as i32);
        prop_assert_eq!(&got, &wanted);
        for (k, together) in told.together.iter().enumerate() {
            let known: Vec<(u32, u32)> = wanted.iter().filter_map(|(size, seen)| Some((*size, seen[k]?))).collect();
            let of = known.iter().map(|(size, _)| size).sum::<u32>();
            let sum = known.iter().map(|(_, seen)| seen).sum::<u32>();
            prop_assert_eq!(*together, (of > 0).then_some(Seen { seen: sum, of }));
        }
    }
}
