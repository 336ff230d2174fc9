//! `praktik evaluate compare`: two periods side by side, what moved and why.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, file};
use unicode_width::UnicodeWidthStr;

/// Two quarters: in the first five talks to which all come, in the second two with few; Shy is private.
fn community() -> Place {
    let place = Place::new();
    let init = "praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz UTC --topic SQL --topic Rust";
    place.run(init).assert_ok();
    for name in ["Budi", "Chen", "Dewi", "Eka", "Fitri"] {
        place.run(&format!("praktik member add {name} --joined 2026-03-01")).assert_ok();
    }
    place.run("praktik member add Shy --joined 2026-03-01 --private").assert_ok();
    let talks = [
        ("2026-04-07", "SQL", "budi", "budi,chen,dewi,eka,fitri"),
        ("2026-04-21", "SQL", "chen", "budi,chen,dewi,eka,fitri,shy"),
        ("2026-05-05", "Rust", "budi", "budi,chen,dewi,eka"),
        ("2026-05-19", "Rust", "chen", "budi,chen,eka,shy"),
        ("2026-06-09", "SQL", "dewi", "budi,chen,dewi"),
        ("2026-07-14", "SQL", "eka", "chen,eka"),
        ("2026-08-18", "SQL", "shy", "chen,budi,shy"),
    ];
    for (day, topic, presenter, present) in talks {
        let line = format!("praktik session log Talk --on {day} --kind talk --topic {topic} --presenter {presenter}");
        place.run(&format!("{line} --present {present}")).assert_ok();
    }
    place.run("praktik recognize budi chen --for 'Two talks each' --on 2026-06-10").assert_ok();
    place
}

fn keys(value: &Value) -> Vec<String> {
    value.as_object().unwrap().keys().cloned().collect()
}

fn measure<'v>(told: &'v Value, key: &str) -> &'v Value {
    told["measures"].as_array().unwrap().iter().find(|one| one["measure"] == key).unwrap_or_else(|| panic!("{key}"))
}

#[test]
fn the_json_keeps_its_contract() {
    let place = community();
    let told = place.run("praktik evaluate compare 2026-Q2 2026-Q3 --json").json();
    let object = ["schema", "community", "as_of", "a", "b", "difference", "areas", "measures", "moved"];
    assert_eq!(keys(&told), object);
    assert_eq!(keys(&told["a"]), ["period", "days", "members", "sessions", "score", "coverage", "counts"]);
    assert_eq!(told["b"]["period"], json!({"from": "2026-07-01", "until": "2026-09-30", "label": "2026-Q3"}));
    assert_eq!((&told["a"]["days"], &told["b"]["sessions"]), (&json!(91), &json!(2)));
    assert_eq!(keys(&told["areas"][0]), ["area", "a", "b", "difference"]);
    assert_eq!(told["areas"].as_array().unwrap().len(), 6);
    // Counted by hand. Present at the five talks: 5 + 6 + 4 + 4 + 3 of five times six on the roll, besides Ana who is on
    // it since the day the file began; at the two: 2 + 3 of 2 × 6.
    let rate = measure(&told, "attendance_rate");
    let one = ["measure", "area", "unit", "direction", "a", "b", "difference", "verdict"];
    assert_eq!(keys(rate), one);
    assert_eq!(keys(&rate["a"]), ["value", "status", "basis", "small"]);
    assert_eq!(rate["a"]["basis"], json!({"numerator": 22, "denominator": 30}));
    assert_eq!(rate["b"]["basis"], json!({"numerator": 5, "denominator": 12}));
    assert_eq!(rate["verdict"], "worse");
    let difference = 5.0 / 12.0 - 22.0 / 30.0;
    assert!((rate["difference"].as_f64().unwrap() - difference).abs() < 1e-12);
    // Dewi in the first; Eka and Shy in the second: from too few to judge, so it is told only.
    let unthanked = measure(&told, "unthanked");
    assert_eq!(unthanked["a"]["basis"], json!({"numerator": 1, "denominator": 3}));
    assert_eq!(unthanked["b"]["basis"], json!({"numerator": 2, "denominator": 2}));
    assert_eq!((&unthanked["verdict"], &unthanked["a"]["small"]), (&json!("changed"), &json!(true)));
    assert_eq!(measure(&told, "reach")["verdict"], "unknown");
    assert!(measure(&told, "reach")["difference"].is_null());
    // Ana is on the roll since the day the file began, after both.
    assert_eq!(measure(&told, "net_growth")["verdict"], "same");
    // Every figure is that of the period's own summary.
    for (side, period) in [("a", "2026-Q2"), ("b", "2026-Q3")] {
        let summary = place.run(&format!("praktik evaluate --period {period} --json")).json();
        assert_eq!((&summary["score"], &summary["counts"]), (&told[side]["score"], &told[side]["counts"]));
        for result in summary["areas"].as_array().unwrap().iter().flat_map(|area| area["measures"].as_array().unwrap())
        {
            let here = &measure(&told, result["measure"].as_str().unwrap())[side];
            assert_eq!((&here["value"], &here["status"]), (&result["value"], &result["status"]), "{result}");
        }
    }
    let moved: Vec<&str> = told["moved"].as_array().unwrap().iter().map(|key| key.as_str().unwrap()).collect();
    for key in &moved {
        assert!(["better", "worse", "changed"].contains(&measure(&told, key)["verdict"].as_str().unwrap()), "{key}");
    }
    let judged = |value: &Value| ["good", "watch", "care"].contains(&value["status"].as_str().unwrap());
    let another = |key: &&str| {
        let one = measure(&told, key);
        judged(&one["a"]) && judged(&one["b"]) && one["a"]["status"] != one["b"]["status"]
    };
    let first = moved.iter().take_while(|key| another(key)).count();
    assert!(first > 0 && !moved[first..].iter().any(another), "what changed its status comes first: {moved:?}");
}

#[test]
fn backwards_the_verdicts_turn_round() {
    let place = community();
    let there = place.run("praktik evaluate compare 2026-Q2 2026-Q3 --json").json();
    let back = place.run("praktik evaluate compare 2026-Q3 2026-Q2 --json").json();
    let turned = |verdict: &Value| match verdict.as_str().unwrap() {
        "better" => json!("worse"),
        "worse" => json!("better"),
        other => json!(other),
    };
    for (one, other) in there["measures"].as_array().unwrap().iter().zip(back["measures"].as_array().unwrap()) {
        assert_eq!((&one["measure"], turned(&one["verdict"])), (&other["measure"], other["verdict"].clone()));
        assert_eq!((&one["a"], &one["b"]), (&other["b"], &other["a"]));
    }
}

#[test]
fn what_moved_is_told_with_what_is_behind_it() {
    let place = community();
    let lines = "
        praktik evaluate compare 2026-Q2 2026-Q3
        COLUMNS=60 praktik evaluate compare 2026-Q2 2026-Q3 --area recognition
        praktik evaluate compare 2026 2026-Q3 --measure attend,topic_coverage --measure unthanked
        praktik evaluate compare 2026-Q3 2026-Q2 --measure rhythm --format csv
        praktik evaluate compare 2025 2026-Q2 --area learning --format markdown
        praktik evaluate compare 2024 2025
        praktik evaluate compare all 2026
        praktik evaluate compare 2026-Q2 2026-q2
        praktik evaluate compare 2026-Q5 2026
        praktik evaluate compare 2027 2026
        praktik evaluate compare 2026-Q2
        praktik evaluate compare 2025 2026 --measure foo
        praktik evaluate compare 1d 2d --area recognition
    ";
    let mut said = place.transcript(lines);
    let empty = Place::new();
    empty.run("praktik init --name Bare --purpose 'To begin'").assert_ok();
    said.push_str(&empty.transcript("praktik evaluate compare 2025 2026"));
    assert!(!said.contains("shy"), "who is private is counted, and not named");
    assert_data_eq!(said, file!["snapshots/evaluate_compare.txt"]);
    for width in [60, 80, 100] {
        for flags in ["", "--all", "--measure unthanked,unit_mixing"] {
            let ran = place.run(&format!("COLUMNS={width} praktik evaluate compare 2026-Q2 90d {flags}"));
            for line in ran.assert_ok().stdout.lines() {
                assert!(line.width() <= width, "{width}: {line}");
            }
        }
    }
}
