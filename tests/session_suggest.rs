//! `praktik session suggest`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};

fn ok(place: &Place, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        place.run(line).assert_ok();
    }
}

fn empty() -> Place {
    let place = Place::new().env("COLUMNS", "80");
    ok(&place, "praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva'");
    place
}

/// Something for every reason, and people who teach.
fn community() -> Place {
    let place = Place::new().env("COLUMNS", "80");
    ok(
        &place,
        "
        praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva' --topic SQL
        praktik member add 'Budi Santoso' --joined 2024-01-01
        praktik member add Citra --joined 2024-01-01
        praktik member add Shy --private --joined 2024-01-01
        praktik member skill add ana Go:teaches Kafka:wants
        praktik member skill add budi Go:teaches Kafka:wants SQL:teaches
        praktik member skill add shy Kafka:teaches Rust:teaches
        praktik session log 'Old SQL' --on 2025-05-03 --topic SQL --presenter budi
        praktik session log 'Lately' --on 2026-11-03 --topic Docs --presenter ana
        praktik wish add Go --by ana,shy
        praktik wish add Rust
        praktik wish add Docs --by citra
        praktik challenge raise 'Slow builds' --kind problem --topic Go,Builds
        praktik wish add Docs --by budi --on 2026-11-01
        ",
    );
    place
}

#[test]
fn each_topic_has_its_reasons_and_somebody_to_present_it() {
    assert_data_eq!(
        community().transcript(
            "
            praktik session suggest
            COLUMNS=60 praktik session suggest --limit 2
            COLUMNS=120 praktik session suggest
            praktik session suggest --limit 2 --columns rank,command
            "
        ),
        str![[r#"
$ praktik session suggest
rank  topic   reason                                              presenter
   1  Go      2 members wish for it and nothing has covered it    budi-santoso
              yet; 1 open challenge is about it
   2  Rust    1 person wishes for it and nothing has covered it   —
              yet
   3  Docs    1 member wishes for it and nothing has covered it   —
              since 3 Nov 2026
   4  SQL     no session has touched this focus topic since 3     budi-santoso
              May 2025
   5  Kafka   2 members want to learn it                          —
   6  Builds  1 open challenge is about it                        —
! to plan the first: praktik session plan Go --topic Go --presenter budi-santoso --on …
$ COLUMNS=60 praktik session suggest --limit 2
rank  topic  reason                           presenter
   1  Go     2 members wish for it and        budi-santoso
             nothing has covered it yet; 1
             open challenge is about it
   2  Rust   1 person wishes for it and       —
             nothing has covered it yet
! to plan the first: praktik session plan Go --topic Go --presenter budi-santoso --on …
$ COLUMNS=120 praktik session suggest
rank  topic   reason                                        presenter     why
   1  Go      2 members wish for it and nothing has         budi-santoso  teaches it and has not presented since 3 May
              covered it yet; 1 open challenge is about it                2025
   2  Rust    1 person wishes for it and nothing has        —             nobody who may be named teaches it yet
              covered it yet
   3  Docs    1 member wishes for it and nothing has        —             nobody who may be named teaches it yet
              covered it since 3 Nov 2026
   4  SQL     no session has touched this focus topic       budi-santoso  teaches it and has not presented since 3 May
              since 3 May 2025                                            2025
   5  Kafka   2 members want to learn it                    —             nobody who may be named teaches it yet
   6  Builds  1 open challenge is about it                  —             nobody who may be named teaches it yet
! to plan the first: praktik session plan Go --topic Go --presenter budi-santoso --on …
$ praktik session suggest --limit 2 --columns rank,command
rank  command
   1  praktik session plan Go --topic Go --presenter budi-santoso --on …
   2  praktik session plan Rust --topic Rust --on …

"#]]
    );
}

#[test]
fn the_keys_stay() {
    let rows = community().run("praktik session suggest --json").assert_ok().json();
    let rows = rows.as_array().unwrap();
    let keys: Vec<&String> = rows[0].as_object().unwrap().keys().collect();
    assert_eq!(keys, ["rank", "topic", "reason", "presenter", "presenter_reason", "command"]);
    let ranks: Vec<i64> = rows.iter().filter_map(|row| row["rank"].as_i64()).collect();
    assert_eq!(ranks, (1..=rows.len()).map(|rank| rank as i64).collect::<Vec<_>>());
    let rust = rows.iter().find(|row| row["topic"] == "Rust").unwrap();
    assert!(rust["presenter"].is_null(), "only Shy teaches it: {rust}");
}

#[test]
fn nobody_private_is_named() {
    let place = community();
    for format in ["table", "json", "csv", "markdown", "yaml"] {
        let ran = place.run(&format!("COLUMNS=200 praktik session suggest --format {format}"));
        let said = ran.assert_ok().transcript().to_lowercase();
        assert!(!said.contains("shy"), "{said}");
    }
}

#[test]
fn what_is_planned_is_left_out() {
    let place = community();
    let topics = |place: &Place| -> Vec<String> {
        let rows = place.run("praktik session suggest --json").assert_ok().json();
        rows.as_array().unwrap().iter().map(|row| row["topic"].as_str().unwrap().to_owned()).collect()
    };
    assert!(topics(&place).contains(&"Go".to_owned()));
    ok(&place, "praktik session plan 'Gophers' --on 2026-12-01 --topic go");
    assert!(!topics(&place).contains(&"Go".to_owned()));
    ok(&place, "praktik session cancel gophers --reason 'nobody can'");
    assert!(topics(&place).contains(&"Go".to_owned()));
}

#[test]
fn an_empty_community_says_what_to_record_first() {
    let place = empty();
    assert_data_eq!(
        place.transcript(
            "
            praktik session suggest
            praktik session suggest --json
            praktik wish add Go --by ana
            praktik session plan Go --topic Go --on 2026-12-01
            praktik session suggest
            "
        ),
        str![[r#"
$ praktik session suggest
Nothing speaks for a topic yet. Note what members wish for: praktik wish add
"Async Rust" --by ana
$ praktik session suggest --json
[]
$ praktik wish add Go --by ana
✓ Ana Silva wishes for Go
  next  praktik member skill list --topic "Go"
        praktik session plan "Go" --topic "Go" --on "friday 16:00"
$ praktik session plan Go --topic Go --on 2026-12-01
✓ Go is planned for Tue 1 Dec 2026: 2026-12-01-go
  next  praktik session log 2026-12-01-go --present …   once it was held
$ praktik session suggest
All that was asked for is covered or planned; praktik wish list --all shows it.

"#]]
    );
}

#[test]
fn wrong_input_is_refused() {
    assert_data_eq!(
        community().transcript(
            "
            praktik session suggest --columns topics
            praktik session suggest --sort wish
            "
        ),
        str![[r#"
$ praktik session suggest --columns topics
! error: --columns: no column 'topics'
! hint: there are rank, topic, reason, presenter, presenter_reason, command
? 2
$ praktik session suggest --sort wish
! error: --sort: no column 'wish'
! hint: there are rank, topic, reason, presenter, presenter_reason, command
? 2

"#]]
    );
}

#[test]
fn the_command_is_quoted_for_a_shell() {
    let place = empty();
    ok(&place, "praktik wish add '$(touch gone) \"x\"' --by ana");
    let rows = place.run("praktik session suggest --json").assert_ok().json();
    let command = rows[0]["command"].as_str().unwrap().replace("--on …", "--on 2026-12-01");
    place.run(&command).assert_ok();
    assert_data_eq!(
        place.transcript("praktik session suggest"),
        str![[r#"
$ praktik session suggest
All that was asked for is covered or planned; praktik wish list --all shows it.

"#]]
    );
    let planned = place.run("praktik session show next --json").assert_ok().json();
    assert_eq!(planned["topics"], serde_json::json!(["$(touch gone) \"x\""]));
}
