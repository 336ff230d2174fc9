//! `praktik evaluate explain`: every figure of a full community can be traced, and of an empty one nothing is made up.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};
use unicode_width::UnicodeWidthStr;

/// What is reckoned over the whole tie graph or over everybody's participation has nobody in particular behind it.
const OF_THE_WHOLE: &[&str] = &["unit_mixing", "participation_gini", "density", "clustering"];

/// The keys of all measures.
fn measures(place: &Place) -> Vec<String> {
    let list = place.run("praktik evaluate measures --format csv --columns measure").assert_ok().stdout.clone();
    list.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn every_figure_of_a_full_community_is_traced() {
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    let summary = place.run("praktik evaluate --json").json();
    let mut told = 0;
    for key in measures(&place) {
        let one = place.run(&format!("praktik evaluate explain {key} --json")).assert_ok().json();
        let page = place.run(&format!("praktik evaluate explain {key}")).assert_ok().stdout.clone();
        for label in ["  value  ", "  status  ", "  bounds  ", "  formula  ", "  source  ", "  what moves it  "] {
            assert!(page.contains(label), "{label} is missing in:\n{page}");
        }
        assert!(page.contains("To act on it: praktik "), "{page}");
        let of = |list: &str| one["behind"][list].as_array().unwrap().len();
        let nothing_found = one["value"] == 0 || one["value"].is_null();
        let behind = of("people") + of("sessions") + of("things");
        assert!(
            behind > 0 || nothing_found || OF_THE_WHOLE.contains(&key.as_str()),
            "nobody and nothing is behind {key}"
        );
        assert_eq!(one["value"].is_null(), one["basis"].is_null(), "{key}: a value rests on something");
        told += usize::from(!one["value"].is_null());
        // The bounds, and where they come from.
        if one["direction"] == "none" {
            assert!(page.contains("told, never judged"), "{page}");
            assert!(one["good"].is_null() && one["bounds_from"] == "none");
        } else {
            assert!(page.contains("  bounds         good "), "{page}");
            let origins = ["praktik's own starting point", "set in the charter (praktik's own: ", "of this size"];
            assert!(origins.iter().any(|from| page.replace("\n                 ", " ").contains(from)), "{page}");
        }
        assert_eq!(!one["sizes"].as_array().unwrap().is_empty(), page.contains("  by size  "), "{page}");
        // It is the figure of the summary.
        let areas = summary["areas"].as_array().unwrap().iter();
        let mut all = areas.flat_map(|area| area["measures"].as_array().unwrap());
        let same = all.find(|other| other["measure"] == one["measure"]).unwrap();
        assert_eq!((&same["value"], &same["status"], &same["basis"]), (&one["value"], &one["status"], &one["basis"]));
    }
    assert!(told > 45, "the demo tells of nearly every measure: {told}");
}

#[test]
fn a_figure_of_the_tie_graph_names_what_ties() {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --tz UTC").assert_ok();
    for (name, unit) in [("Budi", "Ops"), ("Chen", "Ops"), ("Dewi", "Sales"), ("Eka", "Sales")] {
        place.run(&format!("praktik member add {name} --unit {unit} --joined 2026-10-01")).assert_ok();
    }
    place.run("praktik session log Pair --on 2026-11-03 --present budi,dewi").assert_ok();
    place.run("praktik session log Alone --on 2026-11-04 --present chen").assert_ok();
    place.run("praktik session log All --on 2026-11-05 --present budi,chen,dewi,eka").assert_ok();
    place.run("praktik recognize eka --by budi --for 'A hint' --on 2026-11-06").assert_ok();
    let behind = |key: &str| {
        let one = place.run(&format!("praktik evaluate explain {key} --tie-cap 3 --json")).json();
        let slugs = one["behind"]["sessions"].as_array().unwrap().iter().map(|session| session["slug"].clone());
        (slugs.collect::<Vec<_>>(), one["behind"]["things"].clone(), one["command"].clone())
    };
    for key in ["largest_component", "isolates", "density", "clustering", "bridges", "betweenness"] {
        let (sessions, things, command) = behind(key);
        // Without a triple there is nothing that could be clustered.
        if key == "clustering" && sessions.is_empty() {
            continue;
        }
        assert_eq!(sessions, ["2026-11-03-pair"], "{key}");
        let larger = "1 session of more than 3 people, which ties nobody";
        assert_eq!(things, serde_json::json!(["1 thank-you", larger]), "{key}");
        assert!(!command.as_str().unwrap().contains("explain"), "{key}: {command} leads back");
    }
    let (sessions, things, _) = behind("unit_mixing");
    assert_eq!(sessions, ["2026-11-03-pair", "2026-11-05-all"], "strength knows no cap");
    assert_eq!(things, serde_json::json!(["Ops with Sales 0.83 (by chance 0.67)"]));
}

#[test]
fn of_an_empty_community_nothing_is_made_up() {
    let place = Place::new();
    place.run("praktik init --name Bare --purpose 'To begin'").assert_ok();
    for key in measures(&place) {
        let one = place.run(&format!("praktik evaluate explain {key} --json")).assert_ok().json();
        assert_eq!(one["value"].is_null(), one["status"] == "no-data", "{key}");
        assert_eq!(one["behind"]["people"].as_array().unwrap().len(), 0, "{key}");
        for line in place.run(&format!("COLUMNS=60 praktik evaluate explain {key}")).assert_ok().stdout.lines() {
            assert!(line.width() <= 60, "{line}");
        }
    }
}

#[test]
fn what_is_behind_a_figure_is_said_by_name() {
    let place = Place::new();
    let init = "praktik init --name 'Data Guild' --purpose 'Better data' --tz UTC --topic SQL --topic Rust";
    place.run(init).assert_ok();
    for name in ["Budi", "Chen", "Dewi"] {
        place.run(&format!("praktik member add {name} --joined 2026-10-01")).assert_ok();
    }
    place.run("praktik session log Talk --on 2026-11-03 --topic SQL --present budi,chen").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            COLUMNS=60 praktik evaluate explain topic_coverage
            praktik evaluate explain charter_completeness
            praktik evaluate explain active_share
            praktik evaluate explain atendance
            praktik evaluate explain r
            praktik evaluate explain
        "
        ),
        str![[r#"
$ COLUMNS=60 praktik evaluate explain topic_coverage
topic coverage · topic_coverage · purpose · 27 Aug – 24 Nov
2026

  value          50 % · from 1 of 2 focus topics touched ·
                 0 % in the period before
  status         watch
  finding        nothing on “Rust” yet
  bounds         good 75 % · watch 50 % · more is better ·
                 praktik's own starting point; no published
                 threshold
  formula        focus topics that a session held in the
                 period, a resource added in it or a
                 challenge raised in it touched ÷ focus
                 topics, as they are now
  source         house
  what moves it  planning the next sessions along the focus
                 topics, or taking a topic out of the
                 charter
  sessions       2026-11-03-talk
  what else      SQL (covered), Rust (not yet)

To act on it: praktik session plan …
$ praktik evaluate explain charter_completeness
charter completeness · charter_completeness · purpose · 27 Aug – 24 Nov 2026

  value          22 % · from 2 of 9 sections filled · 22 % in the period before
  status         needs care
  finding        2 of 9 sections of the charter filled
  bounds         good 88 % · watch 55 % · more is better · praktik's own starting point; no
                 published threshold
  formula        sections of the charter that say something ÷ 9: purpose, scope in, scope out, focus
                 topics, roles with responsibilities (at least one), goals, benefits, cadence,
                 channels. The charter counts as it is now
  source         house; the sections are those of the source text
  what moves it  writing down what everybody takes for granted
  what else      purpose (filled), scope in (empty), scope out (empty), focus topics (filled), roles
                 with responsibilities (empty), goals (empty), benefits (empty), cadence (empty),
                 channels (empty)

To act on it: praktik charter edit
$ praktik evaluate explain active_share
active share · active_share · connection · 27 Aug – 24 Nov 2026

  value          67 % · from 2 of 3 members active
  status         info, from too few to judge
  finding        2 of 3 members active
  bounds         good 45 % · watch 20 % · more is better · praktik's own starting point; no
                 published threshold
  by size        over 300 members: good 15 %, watch 5 %
  formula        members who attended or contributed at least once in the period ÷ members on the
                 last day
  source         house
  what moves it  small tasks and short formats that are easy to join
  people         budi, chen
  sessions       2026-11-03-talk

To act on it: praktik member list --sort last_seen
$ praktik evaluate explain atendance
! error: no measure 'atendance'
! hint: did you mean attendance_rate or actions_done?
! hint: see all: praktik evaluate measures
? 1
$ praktik evaluate explain r
! error: 'r' could be more than one measure
!   reach
!   recognition_coverage
!   recognition_givers
!   recognition_kinds
!   recommend
!   resource_freshness
!   returning_rate
!   reuse
!   rhythm
!   roles_deputised
!   … and 1 more
! hint: write more of it
! hint: see all: praktik evaluate measures
? 1
$ praktik evaluate explain
! error: the following required arguments were not provided:
!   <KEY>
!
! Usage: praktik evaluate explain <KEY>
!
! For more information, try '--help'.
? 2

"#]]
    );
}
