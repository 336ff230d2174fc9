//! Files of earlier versions: brought up to date by whichever command meets them, with nothing lost.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use common::Place;
use rusqlite::Connection;
use rusqlite::types::Value;

/// A file of each version before this one.
const VERSIONS: [&str; 3] = ["v1", "v2", "v3"];

/// A place with a file of version 1 as its community file.
fn place() -> (Place, PathBuf) {
    place_of("v1")
}

/// A place with a file of an earlier version as its community file.
fn place_of(version: &str) -> (Place, PathBuf) {
    let place = Place::new().at("2026-11-24T17:30:00+01:00");
    let path = place.file("praktik.db", fs::read(kept(&format!("{version}.db"))).unwrap());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    (place, path)
}

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files").join(name)
}

fn version(path: &Path) -> i32 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// Every table with its columns and its rows, in the order of the rows' text.
type Content = BTreeMap<String, (Vec<String>, Vec<Vec<Value>>)>;

fn content(path: &Path) -> Content {
    let file = Connection::open(path).unwrap();
    let mut tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let read = |table: &String| {
        let mut statement = file.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let width = columns.len();
        let rows = statement.query_map([], |row| (0..width).map(|place| row.get(place)).collect()).unwrap();
        let mut rows: Vec<Vec<Value>> = rows.map(Result::unwrap).collect();
        rows.sort_by_key(|row| format!("{row:?}"));
        (columns, rows)
    };
    tables.iter().map(|table| (table.clone(), read(table))).collect()
}

#[test]
fn a_reading_command_brings_the_file_up_to_date_once() {
    let (place, path) = place();
    let first = place.run("praktik member list --limit 1");
    first.assert_ok();
    assert_eq!(
        first.stderr.trim_end().replace(&place.path().canonicalize().unwrap().display().to_string(), "[PLACE]"),
        "the community file was brought up to date for this praktik; as it was, it is kept in [PLACE]/praktik.db.v1"
    );
    assert_eq!(version(&path), 4);
    let copy = path.with_file_name("praktik.db.v1");
    assert_eq!((version(&copy), fs::metadata(&copy).unwrap().mode() & 0o777), (1, 0o600));
    let again = place.run("praktik member list --limit 1");
    assert_eq!((again.stdout, again.stderr.as_str()), (first.stdout, ""));
}

#[test]
fn nothing_is_lost() {
    for version in VERSIONS {
        let (place, path) = place_of(version);
        place.run("praktik recognize chen --for 'the first change' --on 2026-11-24").assert_ok();
        let (before, after) = (content(&kept(&format!("{version}.db"))), content(&path));
        let copy = content(&path.with_file_name(format!("praktik.db.{version}")));
        assert_eq!(copy, before, "the copy is the file as it was");
        for (table, (columns, rows)) in &before {
            let (now, kept) = &after[table];
            assert!(!rows.is_empty(), "{version} {table} has no row to be lost: the test shows nothing of it");
            // A table may have gained columns and, here, the one recognition.
            let places: Vec<usize> = columns.iter().map(|name| now.iter().position(|it| it == name).unwrap()).collect();
            let mut kept: Vec<Vec<Value>> =
                kept.iter().map(|row| places.iter().map(|&place| row[place].clone()).collect()).collect();
            kept.sort_by_key(|row| format!("{row:?}"));
            kept.retain(|row| rows.contains(row) || !table.starts_with("recognition"));
            assert_eq!(&kept, rows, "{version} {table}");
        }
        let numbers: Vec<&Value> = after["goal"].1.iter().map(|row| &row[1]).collect();
        assert_eq!(numbers, [&Value::Integer(1), &Value::Integer(2), &Value::Integer(3)]);
        let file = Connection::open(&path).unwrap();
        let verdict: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(verdict, "ok");
        assert!(!file.prepare("PRAGMA foreign_key_check").unwrap().exists([]).unwrap());
    }
}

#[test]
fn the_figures_stay_what_they_were() {
    for (version, measures) in VERSIONS.into_iter().zip([28, 44, 53]) {
        let (place, _) = place_of(version);
        let now = place.run("praktik evaluate --json").json();
        let then = fs::read_to_string(kept(&format!("{version}-evaluate.json"))).unwrap();
        let (now, then) = (figures(&now), figures(&serde_json::from_str(&then).unwrap()));
        assert_eq!(then.len(), measures);
        for (measure, figure) in &then {
            assert_eq!(&now[measure], figure, "{version} {measure}");
        }
    }
}

/// Value, value of the period before, and basis of each measure.
fn figures(evaluation: &serde_json::Value) -> BTreeMap<String, [serde_json::Value; 3]> {
    let areas = evaluation["areas"].as_array().unwrap().iter();
    let measures = areas.flat_map(|area| area["measures"].as_array().unwrap().clone());
    let figure = |it: serde_json::Value| {
        let figure = ["value", "previous", "basis"].map(|key| it[key].clone());
        (it["measure"].as_str().unwrap().to_owned(), figure)
    };
    measures.map(figure).collect()
}

#[test]
fn a_copy_that_is_there_already_stays() {
    let (place, path) = place();
    place.file("praktik.db.v1", "somebody's own");
    place.run("praktik charter show").assert_ok();
    assert_eq!(place.read("praktik.db.v1"), "somebody's own");
    assert_eq!(version(&path.with_file_name("praktik.db.v1-2")), 1);
}

#[test]
fn a_copy_that_says_the_same_is_kept_once() {
    let (place, path) = place();
    let before = fs::read(&path).unwrap();
    place.run("praktik charter show").assert_ok();
    // As if the upgrade had been broken off right after the copy was made.
    fs::write(&path, &before).unwrap();
    let again = place.run("praktik charter show");
    again.assert_ok();
    assert!(again.stderr.trim_end().ends_with("praktik.db.v1"), "{}", again.stderr);
    assert_eq!(version(&path.with_file_name("praktik.db.v1")), 1);
    assert!(!path.with_file_name("praktik.db.v1-2").exists() && !path.with_file_name("praktik.db.v1.new").exists());
}

#[test]
fn without_room_for_a_copy_the_file_stays_as_it_is() {
    let (place, path) = place();
    place.file("praktik.db.v1", "");
    (2..=100).for_each(|number| drop(place.file(&format!("praktik.db.v1-{number}"), "")));
    let before = fs::read(&path).unwrap();
    for line in ["praktik member list", "praktik recognize chen --for 'a change'"] {
        let refused = place.run(line);
        refused.assert_code(1);
        assert!(refused.stderr.contains("only after a copy is kept beside it"), "{}", refused.stderr);
    }
    assert!(fs::read(&path).unwrap() == before);
    assert!(!path.with_file_name("praktik.db-journal").exists());
}

#[test]
fn several_commands_may_meet_the_file_at_once() {
    let (place, path) = place();
    let start = || {
        let mut command = place.command("praktik charter export");
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null()).spawn().unwrap()
    };
    let commands: Vec<std::process::Child> = (0..6).map(|_| start()).collect();
    for mut command in commands {
        assert!(command.wait().unwrap().success());
    }
    assert_eq!(version(&path), 4);
    assert!(!path.with_file_name("praktik.db.v1-2").exists(), "only one of them kept a copy");
}

#[test]
fn completion_leaves_an_older_file_alone() {
    let (place, path) = place();
    let before = fs::read(&path).unwrap();
    let mut shell = place.command("praktik -- praktik member show an");
    let output = shell.env("COMPLETE", "fish").output().unwrap();
    assert!(output.status.success());
    assert!(!String::from_utf8_lossy(&output.stdout).contains("ana\t"));
    assert!(fs::read(&path).unwrap() == before);
}
