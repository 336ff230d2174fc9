//! `praktik evaluate history`: values over time.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, file, str};
use unicode_width::UnicodeWidthStr;

/// A year of talks: Budi, Chen, Dewi, Eka and Fitri present in turns; fewer come as the year goes on.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz UTC").assert_ok();
    for name in ["Budi", "Chen", "Dewi", "Eka", "Fitri"] {
        place.run(&format!("praktik member add {name} --joined 2025-10-01")).assert_ok();
    }
    let talks = [
        ("2025-10-07", "budi", "budi,chen,dewi,eka,fitri"),
        ("2025-12-02", "chen", "budi,chen,dewi,eka,fitri"),
        ("2026-02-03", "dewi", "budi,chen,dewi,eka"),
        ("2026-05-05", "eka", "budi,chen,eka"),
        ("2026-08-04", "fitri", "chen,fitri"),
        ("2026-11-17", "budi", "budi,chen"),
    ];
    for (day, presenter, present) in talks {
        let line =
            format!("praktik session log Talk --on {day} --kind talk --presenter {presenter} --present {present}");
        place.run(&line).assert_ok();
    }
    place
}

#[test]
fn scores_and_measures_are_seen_over_time() {
    let place = community();
    let early = "PRAKTIK_NOW=2026-05-12T12:00:00Z praktik evaluate --record --stage coalescing --format csv";
    place.run(early).assert_ok();
    let line =
        "praktik evaluate --record --period 2026-Q3 --as-of 2026-10-02 --stage maturing --note 'before the merger'";
    place.run(&format!("{line} --format csv")).assert_ok();
    place.run("praktik session log 'Late entry' --on 2026-05-08 --present dewi,eka,fitri").assert_ok();
    let lines = "
        praktik evaluate history
        COLUMNS=60 praktik evaluate history --windows 4
        praktik evaluate history --window quarter --windows 5 --measure attendance_rate,unthanked --measure core_share
        praktik evaluate history --window year --windows 2 --area learning --format markdown
        praktik evaluate history --window quarter --windows 3 --measure rhythm --format csv
        praktik evaluate
    ";
    assert_data_eq!(place.transcript(lines), file!["snapshots/evaluate_history.txt"]);
    for width in [40, 60, 80, 100] {
        for flags in ["", "--window month", "--area connection", "--measure drifting", "--window month --windows 120"] {
            let ran = place.run(&format!("COLUMNS={width} praktik evaluate history {flags}"));
            ran.assert_ok();
            if width >= 60 {
                for line in ran.stdout.lines() {
                    assert!(line.width() <= width, "{width}: {line}");
                }
            }
        }
    }
}

#[test]
fn the_json_keeps_its_contract() {
    let place = community();
    place.run("PRAKTIK_NOW=2026-08-20T12:00:00Z praktik evaluate --record --stage maturing").assert_ok();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let history = place.run("praktik evaluate history --json").json();
    assert_eq!(keys(&history), ["schema", "community", "as_of", "windows", "series", "recorded"]);
    assert_eq!(history["as_of"], "2026-11-24");
    let windows = history["windows"].as_array().unwrap();
    assert_eq!(windows.len(), 8);
    assert_eq!(windows[7], json!({"from": "2026-08-27", "until": "2026-11-24", "label": null}));
    assert_eq!(windows[6]["until"], "2026-08-26");
    let series = history["series"].as_array().unwrap();
    let names: Vec<&str> = series.iter().map(|one| one["key"].as_str().unwrap()).collect();
    let areas = ["score", "purpose", "leadership", "connection", "learning", "recognition", "continuity"];
    assert_eq!(names, areas);
    for one in series {
        assert_eq!(keys(one), ["key", "area", "unit", "direction", "values"]);
        assert_eq!((&one["unit"], &one["direction"]), (&json!("score"), &json!("up")));
        let values = one["values"].as_array().unwrap();
        assert_eq!(values.len(), 8);
        assert!(values[0].is_null(), "there was nobody in {}", windows[0]);
    }
    // Each window says what the summary of that period says.
    for (place_in, window) in windows.iter().enumerate().skip(4) {
        let until = window["until"].as_str().unwrap();
        let summary = place.run(&format!("praktik evaluate --until {until} --json")).json();
        assert_eq!(summary["period"]["from"], window["from"]);
        assert_eq!(summary["score"], json!(series[0]["values"][place_in].as_f64()), "{until}");
        for (area, one) in summary["areas"].as_array().unwrap().iter().zip(&series[1..]) {
            assert_eq!(area["score"].as_f64(), one["values"][place_in].as_f64(), "{until} {area}");
        }
    }
    let recorded = &history["recorded"][0];
    let of = ["date", "from", "until", "score", "coverage", "stage", "note", "areas", "values"];
    assert_eq!(keys(recorded), of);
    assert_eq!((&recorded["date"], &recorded["stage"]), (&json!("2026-08-20"), &json!("maturing")));
    assert_eq!(keys(&recorded["areas"]), &areas[1..]);
    let registry = place.run("praktik evaluate measures --json").json();
    let registry: Vec<&str> = registry.as_array().unwrap().iter().map(|one| one["measure"].as_str().unwrap()).collect();
    assert_eq!(keys(&recorded["values"]), registry, "every measure, in the order of the registry");
    let then = place.run("praktik evaluate --as-of 2026-08-20 --json").json();
    assert_eq!(recorded["score"].as_f64(), then["score"].as_f64());
    then["areas"].as_array().unwrap().iter().for_each(|area| {
        assert_eq!(recorded["areas"][area["area"].as_str().unwrap()].as_f64(), area["score"].as_f64())
    });
    // Followed by itself, a measure has the values that it has among all of its area.
    let all = place.run("praktik evaluate history --area connection --json").json();
    let among = all["series"].as_array().unwrap().iter().find(|one| one["key"] == "attendance_rate").unwrap();
    let alone = place.run("praktik evaluate history --measure attendance_rate --json").json();
    assert_eq!(&alone["series"][0], among);
    let measure = place.run("praktik evaluate history --measure attend --windows 2 --json").json();
    let one = &measure["series"][0];
    assert_eq!((&one["key"], &one["area"]), (&json!("attendance_rate"), &json!("connection")));
    assert_eq!((&one["unit"], &one["direction"]), (&json!("share"), &json!("up")));
}

#[test]
fn the_tie_cap_is_that_of_the_command_line() {
    let place = community();
    let groups = |flags: &str| {
        let line = format!("praktik evaluate history --window year --windows 1 --measure isolates {flags} --json");
        place.run(&line).json()["series"][0]["values"][0].clone()
    };
    assert_eq!((groups(""), groups("--exact")), (json!(0), json!(0)));
    assert_eq!(groups("--tie-cap 1"), json!(1), "no session ties anybody");
}

#[test]
fn what_was_recorded_stays_as_it_was() {
    let place = community();
    place.run("PRAKTIK_NOW=2026-08-20T12:00:00Z praktik evaluate --record").assert_ok();
    let shown = |place: &Place| {
        let page = place.run("praktik evaluate history").stdout;
        page.split("As recorded\n").nth(1).unwrap().to_owned()
    };
    let before = place.run("praktik evaluate history --json").json()["recorded"].clone();
    assert!(shown(&place).contains("the same"), "{}", shown(&place));
    // What is recorded later is no late entry.
    place.run("praktik evaluate --record").assert_ok();
    assert_eq!(shown(&place).matches("the same").count(), 2, "{}", shown(&place));
    place.run("praktik session log 'Late entry' --on 2026-08-11 --present budi,chen,dewi,eka,fitri").assert_ok();
    assert_data_eq!(
        shown(&place),
        str![[r#"
recorded     period                score  stage  today's data
20 Aug 2026  23 May – 20 Aug 2026     45         60, 8 figures differ
24 Nov 2026  27 Aug – 24 Nov 2026     50         2 figures differ
  · 20 Aug 2026: with today's data active_share 100 %, attendance_rate 70 %, betweenness 0 % and 5
    more
  · 24 Nov 2026: with today's data drifting 50 % and returning_rate 100 %

"#]]
    );
    assert_eq!(place.run("praktik evaluate history --json").json()["recorded"][0], before[0]);
    let then = place.run("praktik evaluate history --as-of 2026-08-31 --json").json();
    assert_eq!(then["recorded"].as_array().unwrap().len(), 1, "as if today were that day");
}

#[test]
fn beginnings_and_mistakes_read_well() {
    let place = Place::new();
    place.run("praktik init --name Bare --purpose 'To begin'").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate history
            praktik evaluate history --window fortnight
            praktik evaluate history --window 0d
            praktik evaluate history --windows 0
            praktik evaluate history --measure foo
            praktik evaluate history --area foo
            praktik evaluate history --area learning --measure rhythm
            praktik evaluate history --as-of tomorrow
            "
        ),
        str![[r#"
$ praktik evaluate history
Bare · history · 8 windows of 90 days · 5 Dec 2024 – 24 Nov 2026

Nothing was measured in this time. A beginning: praktik session log "Kick-off" --present ana

No evaluation is recorded yet: praktik evaluate --record
$ praktik evaluate history --window fortnight
! error: invalid value 'fortnight' for '--window <SPAN>': a window is quarter, month, year, or a length such as 90d
!
! For more information, try '--help'.
? 2
$ praktik evaluate history --window 0d
! error: invalid value '0d' for '--window <SPAN>': a window is quarter, month, year, or a length such as 90d
!
! For more information, try '--help'.
? 2
$ praktik evaluate history --windows 0
! error: invalid value '0' for '--windows <N>': 0 is not in 1..=120
!
! For more information, try '--help'.
? 2
$ praktik evaluate history --measure foo
! error: no measure 'foo'
! hint: see all: praktik evaluate measures
? 1
$ praktik evaluate history --area foo
! error: no area 'foo'
! hint: the areas are purpose, leadership, connection, learning, recognition, continuity
? 1
$ praktik evaluate history --area learning --measure rhythm
! error: the argument '--area <AREA>' cannot be used with '--measure <MEASURE>'
!
! Usage: praktik evaluate history --area <AREA>
!
! For more information, try '--help'.
? 2
$ praktik evaluate history --as-of tomorrow
! error: --as-of: 2026-11-25 has not come yet
! hint: today is 2026-11-24: leave --as-of out, or give an earlier day
? 2

"#]]
    );
    let empty = place.run("praktik evaluate history --json --windows 2").json();
    assert_eq!(empty["recorded"], json!([]));
    assert!(empty["series"].as_array().unwrap().iter().all(|one| one["values"] == json!([null, null])));
}
