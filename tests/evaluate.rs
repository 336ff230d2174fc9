//! `praktik evaluate`: what scripts rely on, and what a lead sees.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, file, str};

/// The community of `examples/data-guild`, twelve sessions old.
fn guild() -> Place {
    let place = Place::new();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data-guild");
    for name in ["charter.yaml", "roster.csv", "attendance.csv"] {
        place.file(name, std::fs::read(examples.join(name)).unwrap());
    }
    place.run("praktik init --from charter.yaml").assert_ok();
    place.run("praktik member import roster.csv").assert_ok();
    place.run("praktik session import attendance.csv").assert_ok();
    place
}

/// A community of which nothing is known but its name and purpose.
fn bare() -> Place {
    let place = Place::new();
    place.run("praktik init --name Bare --purpose 'To begin'").assert_ok();
    place
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap_or_else(|| panic!("no object: {value}")).keys().map(String::as_str).collect()
}

fn measure<'a>(summary: &'a Value, key: &str) -> &'a Value {
    let areas = summary["areas"].as_array().unwrap();
    let mut measures = areas.iter().flat_map(|area| area["measures"].as_array().unwrap());
    measures.find(|one| one["measure"] == key).unwrap_or_else(|| panic!("no measure {key}"))
}

/// Whether a number is the one that was reckoned here; both may be unknown.
fn near(value: &Value, expected: Option<f64>) -> bool {
    match (value.as_f64(), expected) {
        (Some(value), Some(expected)) => (value - expected).abs() < 1e-9,
        (value, expected) => value == expected && value.is_none() == expected.is_none(),
    }
}

/// Holds a whole answer against the contract.
fn check(summary: &Value) {
    assert_eq!(
        keys(summary),
        [
            "schema",
            "community",
            "as_of",
            "period",
            "previous",
            "members",
            "sessions",
            "score",
            "previous_score",
            "coverage",
            "counts",
            "areas",
            "opportunities",
            "stage",
            "stage_since",
            "actions"
        ]
    );
    assert_eq!(summary["schema"], 1);
    assert_eq!(keys(&summary["period"]), ["from", "until", "label"]);
    if !summary["previous"].is_null() {
        assert_eq!(keys(&summary["previous"]), ["from", "until", "label"]);
    }
    let score = |value: &Value| value.is_null() || value.as_f64().is_some_and(|score| (0.0..=100.0).contains(&score));
    assert!(score(&summary["score"]) && score(&summary["previous_score"]));
    assert!((0.0..=1.0).contains(&summary["coverage"].as_f64().unwrap()));
    assert_eq!(keys(&summary["counts"]), ["good", "watch", "care", "info", "no_data"]);
    let areas = summary["areas"].as_array().unwrap();
    let names: Vec<&str> = areas.iter().map(|area| area["area"].as_str().unwrap()).collect();
    assert_eq!(names, ["purpose", "leadership", "connection", "learning", "recognition", "continuity"]);
    let (mut counted, mut judged, mut directed, mut seen) = (json!({}), 0, 0, BTreeSet::new());
    let mut scores = Vec::new();
    for area in areas {
        assert_eq!(keys(area), ["area", "score", "previous_score", "measures"]);
        assert!(score(&area["score"]) && score(&area["previous_score"]));
        let mut weights = Vec::new();
        for one in area["measures"].as_array().unwrap() {
            assert_eq!(
                keys(one),
                [
                    "measure",
                    "value",
                    "previous",
                    "unit",
                    "direction",
                    "good",
                    "watch",
                    "status",
                    "basis",
                    "small",
                    "people"
                ]
            );
            assert!(seen.insert(one["measure"].as_str().unwrap().to_owned()), "{one}");
            let unit = one["unit"].as_str().unwrap();
            assert!(["share", "ratio", "days", "hours", "count", "points", "score"].contains(&unit), "{one}");
            for value in [&one["value"], &one["previous"]] {
                assert!(value.is_null() || value.is_number(), "{one}");
                if unit == "share" && !value.is_null() {
                    assert!((0.0..=1.0).contains(&value.as_f64().unwrap()), "{one}");
                }
            }
            let direction = one["direction"].as_str().unwrap();
            assert!(["up", "down", "band", "none"].contains(&direction), "{one}");
            for bound in [&one["good"], &one["watch"]] {
                match direction {
                    "none" => assert!(bound.is_null(), "{one}"),
                    "band" => assert!(bound.as_array().is_some_and(|band| band.len() == 2), "{one}"),
                    _ => assert!(bound.is_number(), "{one}"),
                }
            }
            match &one["basis"] {
                Value::Null => {}
                basis if keys(basis) == ["count"] => assert!(basis["count"].is_number()),
                basis => assert_eq!(keys(basis), ["numerator", "denominator"]),
            }
            assert!(one["small"].is_boolean() && one["people"].is_array(), "{one}");
            let status = one["status"].as_str().unwrap();
            assert_eq!(status == "no-data", one["value"].is_null(), "{one}");
            if one["small"] == true || direction == "none" {
                assert!(["info", "no-data"].contains(&status), "{one}");
            }
            directed += u32::from(direction != "none");
            let weight = match status {
                "good" => Some(1.0),
                "watch" => Some(0.5),
                "care" => Some(0.0),
                "info" | "no-data" => None,
                other => panic!("no status: {other}"),
            };
            judged += u32::from(weight.is_some());
            weights.extend(weight);
            let key = status.replace('-', "_");
            counted[&key] = json!(counted[&key].as_u64().unwrap_or(0) + 1);
        }
        let mean = (!weights.is_empty()).then(|| 100.0 * weights.iter().sum::<f64>() / weights.len() as f64);
        assert!(near(&area["score"], mean), "{area}");
        scores.extend(mean);
    }
    for (status, count) in summary["counts"].as_object().unwrap() {
        assert_eq!(count.as_u64().unwrap(), counted[status].as_u64().unwrap_or(0), "{status}");
    }
    assert!(near(&summary["coverage"], Some(f64::from(judged) / f64::from(directed))));
    let mean = (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64);
    assert!(near(&summary["score"], mean));
    for one in summary["opportunities"].as_array().unwrap() {
        assert_eq!(keys(one), ["area", "measure", "finding", "people", "command"]);
        assert!(one["command"].as_str().unwrap().starts_with("praktik "), "{one}");
        assert!(
            ["care", "watch"].contains(&measure(summary, one["measure"].as_str().unwrap())["status"].as_str().unwrap())
        );
    }
    assert_eq!(summary["actions"], json!([]));
}

#[test]
fn the_json_keeps_its_contract() {
    let place = guild();
    let summary = place.run("praktik evaluate --json").json();
    check(&summary);
    assert_eq!(summary["community"], "Data Guild");
    assert_eq!(summary["as_of"], "2026-11-24");
    assert_eq!(summary["period"], json!({"from": "2026-08-27", "until": "2026-11-24", "label": null}));
    assert_eq!(summary["previous"], json!({"from": "2026-05-29", "until": "2026-08-26", "label": null}));
    assert_eq!((&summary["members"], &summary["sessions"]), (&json!(19), &json!(6)));
    let rate = measure(&summary, "attendance_rate");
    assert_eq!(rate["basis"], json!({"numerator": 56, "denominator": 110}));
    assert_eq!(rate["value"].as_f64(), Some(56.0 / 110.0), "in full precision");
    assert_eq!(measure(&summary, "core_share")["good"], json!([0.08, 0.2]));
    let people = measure(&summary, "unthanked")["people"].clone();
    assert_eq!(people, json!(["ana", "budi", "chen", "dewi", "jaya", "lena"]));
    let thanks = &summary["opportunities"][0];
    assert_eq!(thanks["command"], "praktik recognize ana budi chen dewi jaya --for …");
    assert_eq!(thanks["people"], people);
    // JSON is YAML: one reader takes both, to the last digit.
    let read = |format: &str| -> serde_yaml::Value {
        serde_yaml::from_str(&place.run(&format!("praktik evaluate --format {format}")).stdout).unwrap()
    };
    assert!(read("yaml") == read("json"), "YAML says the same");
}

#[test]
fn periods_have_their_names_and_end_today_at_the_latest() {
    let place = guild();
    let period = |flags: &str| {
        let summary = place.run(&format!("praktik evaluate --json {flags}")).json();
        check(&summary);
        let days = |side: &str| {
            let period = &summary[side];
            (!period.is_null()).then(|| {
                let text = |key: &str| period[key].as_str().unwrap_or("null").to_owned();
                format!("{} {} {}", text("from"), text("until"), text("label"))
            })
        };
        (days("period").unwrap(), days("previous").unwrap_or_default(), summary)
    };
    let pairs = [
        ("--period 2026-q3", "2026-07-01 2026-09-30 2026-Q3", "2026-03-31 2026-06-30 null"),
        ("--period 2026-Q4", "2026-10-01 2026-11-24 2026-Q4", "2026-08-07 2026-09-30 null"),
        ("--period 2026-09", "2026-09-01 2026-09-30 2026-09", "2026-08-02 2026-08-31 null"),
        ("--period 2026", "2026-01-01 2026-11-24 2026", "2025-02-07 2025-12-31 null"),
        ("--period 30d", "2026-10-26 2026-11-24 null", "2026-09-26 2026-10-25 null"),
        ("--from 2026-11-01 --until 2026-12-31", "2026-11-01 2026-11-24 null", "2026-10-08 2026-10-31 null"),
        ("--from 2026-11-24", "2026-11-24 2026-11-24 null", "2026-11-23 2026-11-23 null"),
        ("--until 2026-09-30", "2026-07-03 2026-09-30 null", "2026-04-04 2026-07-02 null"),
    ];
    for (flags, days, before) in pairs {
        let (period, previous, _) = period(flags);
        assert_eq!((period.as_str(), previous.as_str()), (days, before), "{flags}");
    }
    let (days, previous, all) = period("--period all");
    assert_eq!((days.as_str(), previous.as_str()), ("2026-06-02 2026-11-24 all", ""));
    assert_eq!((&all["previous"], &all["previous_score"]), (&Value::Null, &Value::Null));
    let areas = all["areas"].as_array().unwrap();
    let mut measures = areas.iter().flat_map(|area| area["measures"].as_array().unwrap());
    assert!(measures.all(|one| one["previous"].is_null()));
    assert_eq!(measure(&all, "returning_rate")["value"], Value::Null);
    assert_eq!(measure(&all, "returning_rate")["status"], "no-data");
}

#[test]
fn as_of_moves_today() {
    let place = guild();
    let then = place.run("praktik evaluate --json --as-of 2026-07-31").json();
    check(&then);
    assert_eq!(then["as_of"], "2026-07-31");
    assert_eq!(then["period"], json!({"from": "2026-05-03", "until": "2026-07-31", "label": null}));
    let clock = place.run("PRAKTIK_NOW=2026-07-31T12:00:00Z praktik evaluate --json").json();
    assert_eq!(then, clock, "as if today were that day");
    let quarter = place.run("praktik evaluate --json --as-of 2026-07-31 --period 2026-Q3").json();
    assert_eq!(quarter["period"]["until"], "2026-07-31");
    let earlier = place.run("praktik evaluate explain charter_age_days --as-of 2026-07-31 --json").json();
    assert_eq!(earlier["value"], Value::Null, "the first review was yet to come");
}

#[test]
fn periods_that_cannot_be_are_refused() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate --period 2027
            praktik evaluate --period 2026-Q5
            praktik evaluate --from 2026-12-01
            praktik evaluate --from 2026-10-01 --until 2026-09-01
            praktik evaluate --from 2026-13-01
            praktik evaluate --period 2026 --from 2026-10-01
            praktik evaluate --as-of 2026-11-25
            praktik evaluate --period 2026-Q3 explain drifting
            praktik evaluate --json measures
            praktik evaluate --area conection
            praktik evaluate explain drifing
            praktik evaluate --fail-under nan
            "
        ),
        str![[r#"
$ praktik evaluate --period 2027
! error: --period: '2027' is not a period with days in it
! hint: it begins on 2027-01-01, and today is 2026-11-24
? 2
$ praktik evaluate --period 2026-Q5
! error: --period: '2026-Q5' is not a period
! hint: a period is 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d
? 2
$ praktik evaluate --from 2026-12-01
! error: --from: '2026-12-01 to 2026-11-24' is not a period with days in it
! hint: it begins on 2026-12-01, and today is 2026-11-24
? 2
$ praktik evaluate --from 2026-10-01 --until 2026-09-01
! error: --from: '2026-10-01 to 2026-09-01' is not a period with days in it
! hint: it would end on 2026-09-01, before it begins on 2026-10-01
? 2
$ praktik evaluate --from 2026-13-01
! error: --from: '2026-13-01' is not a date
! hint: a date is 2026-11-24, today, yesterday, tomorrow, a weekday such as friday, or a distance such as -2w or +10d; a time may follow, as in 2026-11-24 16:00
? 2
$ praktik evaluate --period 2026 --from 2026-10-01
! error: the argument '--period <PERIOD>' cannot be used with '--from <DATE>'
!
! Usage: praktik evaluate --period <PERIOD>
!
! For more information, try '--help'.
? 2
$ praktik evaluate --as-of 2026-11-25
! error: --as-of: 2026-11-25 has not come yet
! hint: today is 2026-11-24: leave --as-of out, or give an earlier day
? 2
$ praktik evaluate --period 2026-Q3 explain drifting
! error: the subcommand 'explain' cannot be used with '--period <PERIOD>'
!
! Usage: praktik evaluate [OPTIONS]
!        praktik evaluate <COMMAND>
!
! For more information, try '--help'.
? 2
$ praktik evaluate --json measures
! error: the subcommand 'measures' cannot be used with '--json'
!
! Usage: praktik evaluate [OPTIONS]
!        praktik evaluate <COMMAND>
!
! For more information, try '--help'.
? 2
$ praktik evaluate --area conection
! error: no area 'conection'
! hint: did you mean connection or continuity?
! hint: the areas are purpose, leadership, connection, learning, recognition, continuity
? 1
$ praktik evaluate explain drifing
! error: no measure 'drifing'
! hint: did you mean drifting?
! hint: see all: praktik evaluate measures
? 1
$ praktik evaluate --fail-under nan
! error: invalid value 'nan' for '--fail-under <N>': a score is a number from 0 to 100
!
! For more information, try '--help'.
? 2

"#]]
    );
}

#[test]
fn the_summary_fits_one_screen_at_any_width() {
    let place = guild();
    let lines = "COLUMNS=60 praktik evaluate\nCOLUMNS=100 praktik evaluate\nCOLUMNS=200 praktik evaluate";
    assert_data_eq!(place.transcript(lines), file!["snapshots/evaluate_summary.txt"]);
    for width in [60, 100, 200] {
        for line in ["praktik evaluate", "praktik evaluate --measures", "praktik evaluate --area connection"] {
            let ran = place.run(&format!("COLUMNS={width} {line}"));
            for line in ran.stdout.lines() {
                assert!(unicode_width::UnicodeWidthStr::width(line) <= width, "{width}: {line}");
                assert_eq!(line.trim_end(), line, "{width}: blanks at the end");
            }
        }
    }
}

#[test]
fn every_figure_is_shown_on_demand() {
    let place = guild();
    let lines = "
        COLUMNS=60 praktik evaluate --area connection --measures
        COLUMNS=100 praktik evaluate --measures
        praktik evaluate --area learn
    ";
    assert_data_eq!(place.transcript(lines), file!["snapshots/evaluate_measures.txt"]);
    let purpose = place.run("praktik evaluate --area purpose --json").json();
    assert_eq!(purpose["areas"].as_array().unwrap().len(), 1);
    let all = place.run("praktik evaluate --json").json();
    assert_eq!((&purpose["score"], &purpose["counts"]), (&all["score"], &all["counts"]), "of the whole all the same");
    let mut found = purpose["opportunities"].as_array().unwrap().iter();
    assert!(found.all(|one| one["area"] == "purpose"));
}

#[test]
fn a_figure_is_traced_to_people_and_sessions() {
    let place = guild();
    let lines = "
        praktik evaluate explain drifting
        praktik evaluate explain core_share --period 2026-Q3
        COLUMNS=60 praktik evaluate explain unthanked
    ";
    assert_data_eq!(place.transcript(lines), file!["snapshots/evaluate_explain.txt"]);
    let drifting = place.run("praktik evaluate explain drifting --json").json();
    assert_eq!(
        keys(&drifting),
        [
            "schema",
            "community",
            "as_of",
            "period",
            "area",
            "measure",
            "value",
            "previous",
            "unit",
            "direction",
            "good",
            "watch",
            "status",
            "basis",
            "small",
            "people",
            "formula",
            "source",
            "bounds_from",
            "sizes",
            "moves",
            "command",
            "behind"
        ]
    );
    assert_eq!(keys(&drifting["behind"]), ["people", "private_people", "sessions", "things"]);
    assert_eq!(drifting["behind"]["people"], json!(["ivo", "nils"]));
    assert_eq!(drifting["people"], json!([]), "nobody who drifts is listed elsewhere");
    assert_eq!(drifting["behind"]["sessions"].as_array().unwrap().len(), 6);
    place.run("praktik member edit nils --private").assert_ok();
    let drifting = place.run("praktik evaluate explain drifting --json").json();
    assert_eq!(drifting["behind"]["people"], json!(["ivo"]));
    assert_eq!((&drifting["behind"]["private_people"], &drifting["basis"]["numerator"]), (&json!(1), &json!(2)));
}

#[test]
fn the_registry_is_listed() {
    let place = Place::new();
    let all = place.run("praktik evaluate measures --json").json();
    let first = &all[0];
    assert_eq!(keys(first), ["measure", "area", "unit", "direction", "good", "watch", "says", "source", "formula"]);
    let place = guild();
    let summary = place.run("praktik evaluate --json").json();
    let shown: usize =
        summary["areas"].as_array().unwrap().iter().map(|a| a["measures"].as_array().unwrap().len()).sum();
    assert_eq!(all.as_array().unwrap().len(), shown, "each is in the summary, without a file too");
    for one in all.as_array().unwrap() {
        let key = one["measure"].as_str().unwrap();
        place.run(&format!("praktik evaluate explain {key}")).assert_ok();
    }
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate measures --sort measure --limit 4
            praktik evaluate measures --columns measure,direction --reverse --limit 2 --format csv
            praktik evaluate measures --columns key
            "
        ),
        str![[r#"
$ praktik evaluate measures --sort measure --limit 4
measure            good   watch  says
absence_factor      ≥ 3     ≥ 2  how few people make half of all contributions
actions_done     ≥ 75 %  ≥ 50 %  how many actions that were due are done
active_share     ≥ 45 %  ≥ 20 %  how many members took part at all
attendance_rate  ≥ 40 %  ≥ 20 %  how many of those who could come to a session do
$ praktik evaluate measures --columns measure,direction --reverse --limit 2 --format csv
measure,direction
hours_invested,none
worth,up
$ praktik evaluate measures --columns key
! error: --columns: no column 'key'
! hint: there are measure, area, unit, direction, good, watch, says, source, formula
? 2

"#]]
    );
}

#[test]
fn a_check_ends_with_1_where_something_needs_care() {
    let place = guild();
    let check = |flags: &str| {
        let ran = place.run(&format!("praktik evaluate {flags} --format csv"));
        assert!(ran.stdout.starts_with("area,measure,"), "the data is printed all the same");
        (ran.code.unwrap(), ran.stderr)
    };
    let care = "needs care: topic_coverage, skill_coverage, wants_met, unthanked and benefits_evidenced\n";
    assert_eq!(check("--check"), (1, care.to_owned()));
    assert_eq!(check("--check --area leadership"), (0, String::new()));
    assert_eq!(check("--check --area learning"), (1, "needs care: skill_coverage and wants_met\n".to_owned()));
    assert_eq!(check("--fail-under 60"), (0, String::new()));
    assert_eq!(check("--fail-under 63"), (1, "the score 62.2 is under 63\n".to_owned()));
    assert_eq!(check("--fail-under 62.3").0, 1, "62.2222 is not rounded");
    assert_eq!(check("--check --fail-under 63"), (1, format!("{care}the score 62.2 is under 63\n")));
}

#[test]
fn beginnings_and_ends_read_well() {
    let place = bare();
    check(&place.run("praktik evaluate --json").json());
    let mut said = place.transcript("praktik evaluate\npraktik evaluate --area connection");
    place.run("praktik member add Ana").assert_ok();
    check(&place.run("praktik evaluate --json").json());
    said += &place.transcript("praktik evaluate");
    place.run("praktik session log 'Kick-off' --present ana").assert_ok();
    check(&place.run("praktik evaluate --json --period all").json());
    said += &place.transcript("praktik evaluate");
    place.run("praktik member leave ana --on 2026-11-24 --yes").assert_ok();
    check(&place.run("praktik evaluate --json").json());
    said += &place.transcript("praktik evaluate");
    let unlogged = bare();
    unlogged.run("praktik member add Ana").assert_ok();
    unlogged.run("praktik session log 'Nobody counted' --on yesterday").assert_ok();
    let summary = unlogged.run("praktik evaluate --json").json();
    check(&summary);
    assert_eq!(summary["sessions"], 1);
    for key in ["attendance_rate", "newcomer_return", "drifting", "leader_presence"] {
        assert_eq!(measure(&summary, key)["value"], Value::Null, "{key}: attendance that was not taken is unknown");
    }
    assert_data_eq!(said, file!["snapshots/evaluate_beginnings.txt"]);
}

#[test]
fn the_charter_moves_the_bounds() {
    let place = guild();
    let status = |key: &str| {
        let summary = place.run("praktik evaluate --json").json();
        let one = measure(&summary, key).clone();
        (one["status"].as_str().unwrap().to_owned(), one["good"].clone())
    };
    assert_eq!(status("attendance_rate"), ("good".to_owned(), json!(0.4)));
    assert_eq!(status("core_share"), ("info".to_owned(), json!([0.08, 0.2])));
    let charter = place.read("charter.yaml");
    let bounds =
        "measures:\n  attendance_rate: {good: 0.9, watch: 0.6}\n  core_share: {good: [0.4, 0.6], watch: [0.1, 0.9]}\n";
    place.file("stricter.yaml", format!("{charter}{bounds}"));
    place.run("praktik charter apply stricter.yaml").assert_ok();
    assert_eq!(status("attendance_rate"), ("care".to_owned(), json!(0.9)));
    assert_eq!(status("core_share"), ("good".to_owned(), json!([0.4, 0.6])), "the charter goes before the size");
    let explained = place.run("praktik evaluate explain attendance_rate --json").json();
    assert_eq!(explained["bounds_from"], "charter");
}

#[test]
fn too_few_are_told_and_not_judged() {
    let place = guild();
    let summary = place.run("praktik evaluate --json").json();
    let small = measure(&summary, "newcomer_return");
    assert_eq!((&small["small"], &small["status"]), (&json!(true), &json!("info")));
    assert_eq!(small["basis"], json!({"numerator": 2, "denominator": 4}));
    assert_eq!(measure(&summary, "roles_filled")["small"], json!(false), "roles are few by nature");
}

#[test]
fn the_summary_pastes_into_a_wiki_and_a_spreadsheet() {
    let place = guild();
    let lines = "
        praktik evaluate --format markdown
        praktik evaluate --area recognition --format markdown
        praktik evaluate --area learning --format csv
    ";
    assert_data_eq!(place.transcript(lines), file!["snapshots/evaluate_formats.txt"]);
}

#[test]
fn where_nobody_looks_no_line_is_broken() {
    let place = guild().env("COLUMNS", "");
    let said = place.run("praktik evaluate").stdout;
    let area = said.lines().find(|line| line.starts_with("  Purpose")).unwrap();
    assert!(area.ends_with("charter reviewed today"), "{area}");
}

#[cfg(unix)]
#[test]
fn an_arrow_has_the_colour_of_what_it_means() {
    let place = guild().env("NO_COLOR", "").env("COLUMNS", "120");
    let mut terminal = place.on_terminal("praktik evaluate --area continuity");
    let shown = terminal.exp_eof().unwrap();
    // More people drifting away is worse, though the arrow goes up.
    let drifting = shown.lines().find(|line| line.contains("drifting")).unwrap();
    let coloured = |line: &str, colour: &str, word: &str| {
        // The terminal is read byte by byte: the sign before the word is a few bytes.
        let (before, _) = line.split_once(&format!("{word}\u{1b}[0m")).unwrap_or_else(|| panic!("{line:?}"));
        assert!(before.rsplit('\u{1b}').next().unwrap().starts_with(colour), "{word} in {line:?}");
    };
    coloured(drifting, "[31m", "worse");
    coloured(drifting, "[32m", "good");
    let returning = shown.lines().find(|line| line.contains("returning_rate")).unwrap();
    coloured(returning, "[32m", "better");
}
