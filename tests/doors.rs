//! Short lists, and imports by the thousands: what is done for speed changes nothing of what is seen.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fmt::Write as _;

use common::Place;
use serde_json::Value;

/// The rows of a list.
fn rows(place: &Place, line: &str) -> Vec<Value> {
    place.run(&format!("praktik member list {line} --json")).json().as_array().unwrap().clone()
}

#[test]
fn a_short_list_is_the_beginning_of_the_whole_one() {
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    for change in ["edit ana --private", "leave budi --on 2026-11-20"] {
        // Whoever answers to it in this community; nobody is fine as well.
        let _ = place.run(&format!("praktik member {change}"));
    }
    let unit = rows(&place, "")[0]["unit"].as_str().unwrap().to_owned();
    for which in ["", "--left", "--all", "--private", "--layer core", &format!("--unit \"{unit}\"")] {
        let whole = rows(&place, which);
        let mut turned = whole.clone();
        turned.reverse();
        // Handles are in their folded form: to sort by them changes nothing.
        assert_eq!(rows(&place, &format!("{which} --sort handle")), whole, "{which}");
        assert_eq!(rows(&place, &format!("{which} --reverse")), turned, "{which}");
        for (order, all) in [("", &whole), ("--reverse", &turned), ("--sort handle --reverse", &turned)] {
            for limit in [0, 1, 7, 1000] {
                let line = format!("{which} {order} --limit {limit}");
                assert_eq!(rows(&place, &line), all[..limit.min(all.len())], "{line}");
            }
        }
        let named = rows(&place, &format!("{which} --sort name"));
        assert_eq!(rows(&place, &format!("{which} --sort name --limit 3")), named[..named.len().min(3)], "{which}");
    }
}

#[test]
fn a_spell_without_a_beginning_counts_from_the_day_first_seen() {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose Data").assert_ok();
    place.file("a.csv", "date,title,name\n2026-03-02,One,Ana\n2026-05-04,Two,Ana\n2026-05-04,Two,Budi\n");
    place.run("praktik session import a.csv --unmatched add").assert_ok();
    place.run("praktik member leave ana --on 2026-06-01").assert_ok();
    place.run("praktik member rejoin ana --on 2026-08-01").assert_ok();
    let list = rows(&place, "");
    let of = |row: &Value| format!("{} {} {}", row["handle"], row["joined"], row["left"]);
    let list: Vec<String> = list.iter().map(of).collect();
    assert_eq!(list, ["\"ana\" \"2026-03-02\" null", "\"budi\" \"2026-05-04\" null"]);
    place.run("praktik member leave ana --on 2026-09-01").assert_ok();
    let left: Vec<String> = rows(&place, "--left").iter().map(of).collect();
    assert_eq!(left, ["\"ana\" \"2026-03-02\" \"2026-09-01\""]);
}

/// 60 sessions of 200 rows: enough for the index of attendance to be made anew.
fn many() -> String {
    let mut text = "date,title,email\n".to_owned();
    for (session, row) in (0..60).flat_map(|session| (0..200).map(move |row| (session, row))) {
        let person = (session * 37 + row * 3) % 700;
        let (month, day) = (1 + session / 28, 1 + session % 28);
        writeln!(text, "2026-0{month}-{day:02},Session {session},person{person}@example.org").unwrap();
    }
    text
}

#[test]
fn a_file_is_whole_after_many_rows_whatever_was_there() {
    let place = Place::new();
    place.file("many.csv", many());
    place.file(
        "few.csv",
        "date,title,email\n2026-09-01,Few,person3@example.org\n2026-01-01,Session 0,new@example.org\n",
    );
    for first in ["many", "few"] {
        let second = if first == "many" { "few" } else { "many" };
        place.run("praktik init --name Guild --purpose Data").assert_ok();
        for (file, added) in
            [(first, if first == "many" { 12_000 } else { 2 }), (second, if first == "many" { 2 } else { 12_000 })]
        {
            let said = place.run(&format!("praktik session import {file}.csv --unmatched add --json")).json();
            assert_eq!(said["attendances_added"], added, "{file} of {first} first");
            let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
            let ask = |sql: &str| file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
            let sound: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(sound, "ok");
            assert_eq!(ask("SELECT count(*) FROM pragma_foreign_key_check"), 0);
            assert_eq!(ask("SELECT count(*) FROM sqlite_schema WHERE name = 'attendance_by_member'"), 1);
        }
        // The next command takes it for praktik's own, and nothing is new in it.
        let before = std::fs::read(place.path().join("praktik.db")).unwrap();
        for file in [first, second] {
            let said = place.run(&format!("praktik session import {file}.csv --json")).json();
            assert_eq!((&said["attendances_added"], &said["sessions"]), (&Value::from(0), &Value::from(0)));
        }
        assert_eq!(rows(&place, "--limit 3").len(), 3);
        assert!(before == std::fs::read(place.path().join("praktik.db")).unwrap(), "repeating changes no byte");
        let show = place.run("praktik member show person3@example.org --json").json();
        assert!(show.to_string().contains("2026-09-01"), "{show}");
        std::fs::remove_file(place.path().join("praktik.db")).unwrap();
    }
}

#[test]
fn a_trial_of_many_rows_leaves_the_file_as_it_was() {
    let place = Place::new();
    place.file("many.csv", many());
    place.run("praktik init --name Guild --purpose Data").assert_ok();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    place.run("praktik session import many.csv --unmatched add --dry-run").assert_ok();
    place.run("praktik session import many.csv").assert_code(3);
    assert!(before == std::fs::read(place.path().join("praktik.db")).unwrap());
    place.run("praktik status").assert_ok();
}
