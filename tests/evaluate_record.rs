//! `praktik evaluate --record`: what is kept, what is undertaken because of it, and what is carried over.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, file, str};

/// Ana leads; Budi, Chen, Dewi, Eka and Fitri present once each, and nobody was thanked. Shy is private.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz UTC").assert_ok();
    for name in ["Budi", "Chen", "Dewi", "Eka", "Fitri"] {
        place.run(&format!("praktik member add {name} --joined 2026-01-01")).assert_ok();
    }
    place.run("praktik member add Shy --joined 2026-01-01 --private").assert_ok();
    for (day, presenter) in
        [("06-02", "budi"), ("07-07", "chen"), ("08-04", "dewi"), ("09-01", "eka"), ("11-17", "fitri")]
    {
        let everyone = "budi,chen,dewi,eka,fitri,shy";
        let line = format!(
            "praktik session log Talk{day} --on 2026-{day} --kind talk --presenter {presenter} --present {everyone}"
        );
        place.run(&line).assert_ok();
    }
    place
}

/// An evaluation recorded in August, with two actions of it.
fn recorded() -> Place {
    let place = community();
    let line = "PRAKTIK_NOW=2026-08-12T12:00:00Z praktik evaluate --record --stage maturing --action 1,2 --owner budi \
                --due 2026-10-01 --format csv";
    place.run(line).assert_ok();
    place
}

#[test]
fn what_was_undertaken_is_carried_over() {
    let place = community();
    let mut said = place.transcript(
        "
        PRAKTIK_NOW=2026-08-12T12:00:00Z praktik evaluate --record --stage maturing --action 1,2 --owner budi --due 2026-10-01
        praktik action list
        ",
    );
    place.run("praktik recognize budi chen dewi eka --for 'their talks'").assert_ok();
    place.run("praktik action done 2").assert_ok();
    place.run("praktik action add 'Ask Shy' --owner shy --measure learning_hours").assert_ok();
    said += &place.transcript("praktik evaluate\nCOLUMNS=60 praktik evaluate");
    assert_data_eq!(said, file!["snapshots/evaluate_carried_over.txt"]);
}

#[test]
fn scripts_get_the_stage_the_record_and_the_actions() {
    let place = recorded();
    let summary = place.run("praktik evaluate --json").json();
    assert_eq!((&summary["stage"], &summary["stage_since"]), (&json!("maturing"), &json!("2026-08-12")));
    assert!(summary.get("recorded").is_none());
    let then = place.run("praktik evaluate --as-of 2026-08-12 --json").json();
    let value = |summary: &Value, key: &str| {
        let areas = summary["areas"].as_array().unwrap();
        let mut all = areas.iter().flat_map(|area| area["measures"].as_array().unwrap());
        all.find(|one| one["measure"] == key).unwrap()["value"].clone()
    };
    let first = &summary["actions"][0];
    let measure = first["measure"].as_str().unwrap();
    let keys = ["id", "title", "area", "owner", "due", "status", "measure", "measure_then", "measure_now"];
    assert_eq!(first.as_object().unwrap().keys().collect::<Vec<_>>(), keys);
    assert_eq!((&first["id"], &first["owner"]), (&json!(1), &json!("budi")));
    assert_eq!((&first["due"], &first["status"]), (&json!("2026-10-01"), &json!("open")));
    assert_eq!(first["measure_then"], value(&then, measure));
    assert_eq!(first["measure_now"], value(&summary, measure));
    assert_eq!(then["actions"].as_array().unwrap().len(), 2, "they were open on the day they were undertaken");
    let before = place.run("praktik evaluate --as-of 2026-08-11 --json").json();
    assert_eq!((&before["actions"], &before["stage"]), (&json!([]), &Value::Null), "and not known the day before");
    let area = first["area"].as_str().unwrap();
    let one = place.run(&format!("praktik evaluate --area {area} --json")).json();
    assert!(one["actions"].as_array().unwrap().iter().all(|action| action["area"] == area));

    let now = place.run("praktik evaluate --record --stage stewardship --action 2 --owner shy --json").json();
    assert_eq!(now["recorded"], json!({"date": "2026-11-24", "stage": "stewardship"}));
    assert_eq!((&now["stage"], &now["stage_since"]), (&json!("stewardship"), &json!("2026-11-24")));
    let made = now["actions"].as_array().unwrap().last().unwrap();
    assert_eq!((&made["id"], &made["owner"], &made["due"]), (&json!(3), &Value::Null, &Value::Null));
    assert_eq!(made["measure"], now["opportunities"][1]["measure"]);
    assert_eq!(now.as_object().unwrap().keys().next_back().unwrap(), "actions");
}

#[test]
fn a_stage_lasts_until_another_is_said() {
    let place = recorded();
    place.run("praktik evaluate --record --as-of 2026-09-30 --period 2026-Q3").assert_ok();
    let stage = |flags: &str| {
        let summary = place.run(&format!("praktik evaluate --json {flags}")).json();
        (summary["stage"].as_str().unwrap_or("-").to_owned(), summary["stage_since"].clone())
    };
    assert_eq!(stage(""), ("maturing".to_owned(), json!("2026-08-12")), "nothing was said in September");
    place.run("praktik evaluate --record --as-of 2026-10-31 --stage maturing").assert_ok();
    assert_eq!(stage(""), ("maturing".to_owned(), json!("2026-08-12")), "the same was said again");
    place.run("praktik evaluate --record --stage transformation").assert_ok();
    assert_eq!(stage(""), ("transformation".to_owned(), json!("2026-11-24")));
    assert_eq!(stage("--as-of 2026-10-31"), ("maturing".to_owned(), json!("2026-08-12")));
}

#[test]
fn the_same_period_is_recorded_once_a_day() {
    let place = recorded().at("2026-08-12T18:00:00Z");
    let recorded = || place.run("praktik evaluate history --json").json()["recorded"].clone();
    let first = recorded();
    assert_data_eq!(
        place.transcript("praktik evaluate --record --format csv"),
        str![[r#"
$ praktik evaluate --record --format csv
! error: this period was recorded on 12 Aug 2026 already
! hint: to replace that, say so with --again
? 1

"#]]
    );
    assert_eq!(recorded(), first);
    place.run("praktik session log 'Forgotten' --on 2026-08-10 --present budi").assert_ok();
    place.run("praktik evaluate --record --again --note 'with the talk of Monday'").assert_ok();
    let second = recorded();
    assert_eq!(second.as_array().unwrap().len(), 1);
    assert_ne!(second[0]["values"], first[0]["values"]);
    assert_eq!(second[0]["stage"], "maturing", "what was said stays until something else is said");
    assert_eq!(second[0]["note"], "with the talk of Monday");
    assert_eq!(place.run("praktik action list --json").json().as_array().unwrap().len(), 2, "its actions stay");
    place.run("praktik evaluate --record --period 2026-Q3").assert_ok();
    assert_eq!(recorded().as_array().unwrap().len(), 2, "another period is another record");
}

#[test]
fn a_dry_run_records_nothing() {
    let place = community();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    let line = "praktik evaluate --record --stage potential --action 2 --due friday --dry-run";
    let ran = place.run(&format!("{line} --json"));
    assert_data_eq!(
        ran.stderr.as_str(),
        str![[r#"
would record: 27 Aug – 24 Nov 2026, score 80, stage potential; nothing was written
would add: Action 1: Name a deputy for a role that has none, due 27 Nov 2026

"#]]
    );
    let summary = ran.json();
    assert_eq!(summary["stage"], "potential");
    assert!(summary.get("recorded").is_none() && summary["actions"] == json!([]));
    assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before);
}

#[test]
fn what_cannot_be_recorded_is_refused() {
    let place = recorded();
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate --record --area learning
            praktik evaluate --stage maturing
            praktik evaluate --record --owner ana
            praktik evaluate --record --stage grown
            praktik evaluate --record --action 9
            praktik evaluate --record --action 0
            praktik evaluate --record --action 1 --due 2026-11-01
            praktik evaluate --record --action 1 --owner bodi
            praktik evaluate --record --as-of 2027-01-01
            PRAKTIK_ME=nobody praktik evaluate --record
            "
        ),
        str![[r#"
$ praktik evaluate --record --area learning
! error: the argument '--record' cannot be used with '--area <AREA>'
!
! Usage: praktik evaluate --record
!
! For more information, try '--help'.
? 2
$ praktik evaluate --stage maturing
! error: the following required arguments were not provided:
!   --record
!
! Usage: praktik evaluate --record --stage <STAGE>
!
! For more information, try '--help'.
? 2
$ praktik evaluate --record --owner ana
! error: the following required arguments were not provided:
!   --action <N>
!
! Usage: praktik evaluate --record --action <N> --owner <MEMBER>
!
! For more information, try '--help'.
? 2
$ praktik evaluate --record --stage grown
! error: invalid value 'grown' for '--stage <STAGE>'
!   [possible values: potential, coalescing, maturing, stewardship, transformation]
!
! For more information, try '--help'.
? 2
$ praktik evaluate --record --action 9
! error: --action: 9 is no number of the list; there are 1 to 3
? 2
$ praktik evaluate --record --action 0
! error: --action: 0 is no number of the list; there are 1 to 3
? 2
$ praktik evaluate --record --action 1 --due 2026-11-01
! error: --due: 2026-11-01 is before the action was undertaken, on 2026-11-24
? 2
$ praktik evaluate --record --action 1 --owner bodi
! error: no member 'bodi'
! hint: did you mean budi?
? 1
$ praktik evaluate --record --as-of 2027-01-01
! error: --as-of: 2027-01-01 has not come yet
! hint: today is 2026-11-24: leave --as-of out, or give an earlier day
? 2
$ PRAKTIK_ME=nobody praktik evaluate --record
! error: PRAKTIK_ME: no member 'nobody'
! hint: see all: praktik member list
? 1

"#]]
    );
    let summary = place.run("praktik evaluate --json").json();
    let opportunities = summary["opportunities"].as_array().unwrap();
    let taken = opportunities.iter().position(|one| one["measure"] == summary["actions"][0]["measure"]).unwrap();
    let twice = place.run(&format!("praktik evaluate --record --action {}", taken + 1));
    assert!(twice.assert_code(1).stderr.contains("action 1 is to move"), "{}", twice.stderr);
    assert_eq!(place.run("praktik evaluate history --json").json()["recorded"].as_array().unwrap().len(), 1);
}

#[test]
fn many_actions_do_not_fill_the_screen() {
    let place = recorded();
    for number in 1..=7 {
        place.run(&format!("praktik action add 'Do thing {number}' --due 2026-12-0{number}")).assert_ok();
    }
    let said = place.run("praktik evaluate").stdout;
    let block = said.split("Carried over\n").nth(1).unwrap().split("\n\n").next().unwrap();
    assert_data_eq!(
        block,
        str![[r#"
  #1  Fill the open sections of the charter
      budi · due 1 Oct 2026, overdue · charter_completeness 11 %, as before
  #2  Find holders for the open roles
      budi · due 1 Oct 2026, overdue · roles_filled 0 % → 100 %, better
  #3  Do thing 1 · due 1 Dec 2026
  #4  Do thing 2 · due 2 Dec 2026
  #5  Do thing 3 · due 3 Dec 2026
  and 4 more: praktik action list
"#]]
    );
}

#[test]
fn a_check_holds_for_what_is_recorded_too() {
    let place = community();
    let ran = place.run("praktik evaluate --record --check --format csv");
    assert!(ran.assert_code(1).stderr.contains("needs care: "), "{}", ran.stderr);
    assert_eq!(place.run("praktik evaluate history --json").json()["recorded"].as_array().unwrap().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_terminal_offers_what_would_help() {
    let place = community();
    let press = |terminal: &mut rexpect::session::PtySession, keys: &str| {
        terminal.send(keys).unwrap();
        terminal.flush().unwrap();
    };
    let asked = |terminal: &mut rexpect::session::PtySession, question: &str| {
        terminal.exp_string(question).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300));
    };
    let offered = place.run("praktik evaluate --json").json()["opportunities"].as_array().unwrap().len().min(5);
    let mut terminal = place.on_terminal("praktik evaluate --record");
    // Whoever breaks off before it is recorded changes nothing; all that would be recorded is shown first.
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    terminal.exp_string("What would help most").unwrap();
    asked(&mut terminal, "Where does the community stand?");
    press(&mut terminal, "\u{1b}[A\u{1b}[A\u{1b}[A\r");
    asked(&mut terminal, "Record this?");
    terminal.send_control('c').unwrap();
    terminal.exp_string("interrupted; nothing was changed").unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before);
    let mut terminal = place.on_terminal("praktik evaluate --record");
    asked(&mut terminal, "Where does the community stand?");
    press(&mut terminal, "\u{1b}[A\u{1b}[A\u{1b}[A\r");
    asked(&mut terminal, "Record this?");
    press(&mut terminal, "\r");
    terminal.exp_string("recorded: 27 Aug").unwrap();
    terminal.exp_string("stage maturing").unwrap();
    asked(&mut terminal, "What of this do you undertake?");
    press(&mut terminal, "y");
    asked(&mut terminal, "Who does it?");
    press(&mut terminal, "budi\r");
    asked(&mut terminal, "By when?");
    press(&mut terminal, "friday\r");
    for number in 2..=offered {
        asked(&mut terminal, &format!("{number} "));
        press(&mut terminal, "\r");
    }
    terminal.exp_string("by Budi, due 27 Nov 2026").unwrap();
    terminal.exp_eof().unwrap();
    let actions = place.run("praktik action list --json").json();
    assert_eq!(actions.as_array().unwrap().len(), 1);
    assert_eq!((&actions[0]["owner"], &actions[0]["due"]), (&json!("budi"), &json!("2026-11-27")));

    // Who breaks off at the questions has recorded it all the same, and is told so.
    let mut terminal = place.on_terminal("praktik evaluate --record --stage maturing --period 2026-Q3");
    asked(&mut terminal, "What of this do you undertake?");
    terminal.send_control('c').unwrap();
    terminal.exp_string("interrupted; the evaluation is recorded, and no action was added").unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(place.run("praktik evaluate history --json").json()["recorded"].as_array().unwrap().len(), 2);

    let mut terminal = place.on_terminal("praktik evaluate --record");
    asked(&mut terminal, "This period was recorded on 24 Nov 2026 already. Replace that?");
    press(&mut terminal, "n");
    terminal.exp_string("nothing was changed").unwrap();
    terminal.exp_eof().unwrap();
}
