//! Long work on a terminal: it says how far it has come, and Ctrl-C ends it with everything as it was.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fmt::Write as _;

use common::Place;
use rexpect::process::WaitStatus;

/// Waits until the bar of a step is seen, presses Ctrl-C, and says how the command ended.
fn broken_off(place: &Place, line: &str, step: &str) -> WaitStatus {
    let mut terminal = place.on_terminal(line);
    terminal.exp_string(step).unwrap();
    terminal.exp_string("%").unwrap();
    terminal.send_control('c').unwrap();
    terminal.exp_string("interrupted; nothing was changed").unwrap();
    terminal.exp_eof().unwrap();
    terminal.process().wait().unwrap()
}

#[test]
fn an_evaluation_is_broken_off() {
    let place = Place::new();
    place.run("praktik init --demo --size medium").assert_ok();
    let line = "praktik evaluate --period all --tie-cap 0 --exact";
    let ended = broken_off(&place, line, "measuring");
    assert!(matches!(ended, WaitStatus::Exited(_, 130)), "{ended:?}");
}

#[test]
fn an_import_is_broken_off_and_leaves_nothing_behind() {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --tz UTC").assert_ok();
    let mut rows = "date,title,email,name\n".to_owned();
    for at in 0..1_000_000 {
        let (session, person) = (at / 200, at % 200 + at / 10_000);
        let day = chrono::NaiveDate::from_ymd_opt(2010, 1, 1).unwrap() + chrono::Days::new(session);
        writeln!(rows, "{day},Evening {session},p{person}@example.org,Person {person}").unwrap();
    }
    place.file("attendance.csv", rows);
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    for step in ["reading attendance.csv", "noting attendance.csv"] {
        let ended = broken_off(&place, "praktik session import attendance.csv --unmatched add", step);
        assert!(matches!(ended, WaitStatus::Exited(_, 130)), "{step}: {ended:?}");
        assert!(!place.path().join("praktik.db-journal").exists(), "{step}: nothing lies beside the file");
        assert_eq!(place.run("praktik session list --json").assert_ok().stdout.trim(), "[]", "{step}");
    }
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before, "the file is as it was, byte by byte");
}
