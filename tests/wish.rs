//! `praktik wish`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// A community of Ana, Budi, Citra and Shy (who is private), with SQL and Governance as its focus topics.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva'").assert_ok();
    for member in ["'Budi Santoso'", "Citra", "'Shy' --private"] {
        place.run(&format!("praktik member add {member}")).assert_ok();
    }
    place.run("praktik member skill add ana SQL:teaches Governance").assert_ok();
    place
}

/// Topic, count, day and what met it, of each row.
fn rows(place: &Place, flags: &str) -> Vec<Value> {
    let rows = place.run(&format!("praktik wish list --json {flags}")).assert_ok().json();
    let row = |row: &Value| json!([row["topic"], row["count"], row["met"], row["met_by"]]);
    rows.as_array().unwrap().iter().map(row).collect()
}

#[test]
fn an_empty_community_says_what_to_do_first() {
    assert_data_eq!(
        community().transcript(
            "
            praktik wish list
            praktik wish list --all --json
            praktik wish drop SQL
            "
        ),
        str![[r#"
$ praktik wish list
Nobody wishes for anything yet: praktik wish add "Async Rust" --by ana
$ praktik wish list --all --json
[]
$ praktik wish drop SQL
! error: nobody wishes for SQL
! hint: see what is open: praktik wish list
? 1

"#]]
    );
}

#[test]
fn members_share_a_wish() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik wish add sql --by ana,budi --note 'query plans' --on 2026-11-10
            PRAKTIK_ME=citra praktik wish add SQL
            praktik wish add 'Async Rust' --by shy
            praktik wish add SQL --by budi,shy
            praktik wish add SQL --by budi
            praktik wish add Governance
            praktik wish add Governance
            praktik wish list
            COLUMNS=60 praktik wish list --all
            "
        ),
        str![[r#"
$ praktik wish add sql --by ana,budi --note 'query plans' --on 2026-11-10
✓ Ana Silva and Budi Santoso wish for SQL
  next  praktik member skill list --topic "SQL"                        who could tell of it
        praktik session plan "SQL" --topic "SQL" --on "friday 16:00"   a session on it
$ PRAKTIK_ME=citra praktik wish add SQL
✓ Citra wishes for SQL
  next  praktik member skill list --topic "SQL"                        who could tell of it
        praktik session plan "SQL" --topic "SQL" --on "friday 16:00"   a session on it
$ praktik wish add 'Async Rust' --by shy
✓ Shy wishes for Async Rust
  next  praktik member skill list --topic "Async Rust"
        praktik session plan "Async Rust" --topic "Async Rust" --on "friday 16:00"
$ praktik wish add SQL --by budi,shy
✓ Shy wishes for SQL
  next  praktik member skill list --topic "SQL"                        who could tell of it
        praktik session plan "SQL" --topic "SQL" --on "friday 16:00"   a session on it
! Budi Santoso wishes for SQL since 10 Nov 2026 already
$ praktik wish add SQL --by budi
Nothing to change.
! Budi Santoso wishes for SQL since 10 Nov 2026 already
$ praktik wish add Governance
✓ Somebody wishes for Governance
  next  praktik member skill list --topic "Governance"
        praktik session plan "Governance" --topic "Governance" --on "friday 16:00"
$ praktik wish add Governance
Nothing to change.
! Somebody wishes for Governance since 24 Nov 2026 already
$ praktik wish list
topic       wishes  since       wished by
SQL              4  2026-11-10  ana-silva, budi-santoso, citra and 1 more
Async Rust       1  2026-11-24  not named
Governance       1  2026-11-24  not named
$ COLUMNS=60 praktik wish list --all
topic       wishes  since       met  met by
SQL              4  2026-11-10  —
Async Rust       1  2026-11-24  —
Governance       1  2026-11-24  —

"#]]
    );
    let list = place.run("praktik wish list --json --limit 1").json();
    let row = json!({
        "topic": "SQL", "wished_by": ["ana-silva", "budi-santoso", "citra"], "count": 4, "since": "2026-11-10",
        "met": null, "met_by": null, "notes": ["query plans"]
    });
    assert_eq!(list, json!([row]), "private members are counted");
}

#[test]
fn a_topic_is_known_or_new() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik wish add SLQ --by ana
            praktik wish add Govern --by ana
            praktik wish add governence --by ana
            praktik wish add SLQ --by ana --new
            praktik wish add 'Async  Rust' --by ana
            praktik wish add async-rust --by budi
            praktik wish list --columns topic,wished_by
            "
        ),
        str![[r#"
$ praktik wish add SLQ --by ana
! error: no topic 'SLQ'
! hint: did you mean SQL?
! hint: a topic of its own: praktik wish add "SLQ" --new
? 1
$ praktik wish add Govern --by ana
! error: no topic 'Govern'
! hint: did you mean Governance?
! hint: a topic of its own: praktik wish add "Govern" --new
? 1
$ praktik wish add governence --by ana
! error: no topic 'governence'
! hint: did you mean Governance?
! hint: a topic of its own: praktik wish add "governence" --new
? 1
$ praktik wish add SLQ --by ana --new
✓ Ana Silva wishes for SLQ
  next  praktik member skill list --topic "SLQ"                        who could tell of it
        praktik session plan "SLQ" --topic "SLQ" --on "friday 16:00"   a session on it
$ praktik wish add 'Async  Rust' --by ana
✓ Ana Silva wishes for Async Rust
  next  praktik member skill list --topic "Async Rust"
        praktik session plan "Async Rust" --topic "Async Rust" --on "friday 16:00"
$ praktik wish add async-rust --by budi
✓ Budi Santoso wishes for Async Rust
  next  praktik member skill list --topic "Async Rust"
        praktik session plan "Async Rust" --topic "Async Rust" --on "friday 16:00"
$ praktik wish list --columns topic,wished_by
topic       wished by
Async Rust  ana-silva, budi-santoso
SLQ         ana-silva

"#]]
    );
}

#[test]
fn a_wish_is_met_by_the_first_that_comes_and_opens_again() {
    let place = community();
    place.run("praktik wish add SQL --by ana,budi --on 2026-10-01").assert_ok();
    assert_eq!(rows(&place, ""), [json!(["SQL", 2, null, null])]);
    place.run("praktik session plan 'SQL clinic' --on 2026-12-10 --topic SQL").assert_ok();
    place.run("praktik session log 'Older' --on 2026-09-30 --topic SQL").assert_ok();
    assert_eq!(rows(&place, "").len(), 1, "neither what is planned nor what was before meets it");
    place.run("praktik resource add 'SQL guide' --kind guide --topic SQL --on 2026-11-15").assert_ok();
    assert_eq!(rows(&place, "--all"), [json!(["SQL", 2, "2026-11-15", "resource sql-guide"])]);
    place.run("praktik session log 'SQL clinic' --on 2026-11-05 --topic SQL").assert_ok();
    let met = json!(["SQL", 2, "2026-11-05", "session 2026-11-05-sql-clinic"]);
    assert_eq!(rows(&place, "--all"), [met]);
    assert_eq!(rows(&place, ""), [Value::Null; 0]);
    assert_data_eq!(
        place.transcript(
            "
            praktik wish list
            praktik wish add SQL --by budi
            praktik wish add SQL --by citra --on 2026-11-01
            praktik wish add SQL --by ana --on 2026-11-03
            praktik wish list --all
            "
        ),
        str![[r#"
$ praktik wish list
No wish is open; praktik wish list --all shows those that were met.
$ praktik wish add SQL --by budi
✓ Budi Santoso wishes for SQL
  next  praktik member skill list --topic "SQL"   who could tell of it
! there is already on SQL: resource sql-guide, session 2026-11-05-sql-clinic and session 2026-09-30-older
! there is a session on SQL to come: SQL clinic (2026-12-10-sql-clinic)
$ praktik wish add SQL --by citra --on 2026-11-01
✓ Citra wishes for SQL
✓ It was met on 5 Nov 2026 by session 2026-11-05-sql-clinic
$ praktik wish add SQL --by ana --on 2026-11-03
Nothing to change.
! Ana Silva wishes for SQL since 1 Oct 2026 already
$ praktik wish list --all
topic  wishes  since       met         met by                 wished by
SQL         1  2026-11-24  —                                  budi-santoso
SQL         3  2026-10-01  2026-11-05  session                ana-silva, budi-santoso, citra
                                       2026-11-05-sql-clinic

"#]]
    );
}

#[test]
fn what_came_later_than_the_first_meets_the_next_wish() {
    let place = community();
    place.run("praktik wish add SQL --by ana --on 2026-10-01").assert_ok();
    place.run("praktik wish add SQL --by ana --on 2026-11-10").assert_ok();
    assert_eq!(rows(&place, "").len(), 1);
    assert_eq!(rows(&place, "")[0][1], 1, "wishing twice for what is open is one wish");
    place.run("praktik session log 'SQL one' --on 2026-11-05 --topic SQL").assert_ok();
    place.run("praktik wish add SQL --by ana --on 2026-11-10").assert_ok();
    place.run("praktik session log 'SQL two' --on 2026-11-12 --topic SQL").assert_ok();
    let met = [
        json!(["SQL", 1, "2026-11-05", "session 2026-11-05-sql-one"]),
        json!(["SQL", 1, "2026-11-12", "session 2026-11-12-sql-two"]),
    ];
    assert_eq!(rows(&place, "--all --sort met"), met);
}

#[test]
fn wishes_are_dropped_while_they_are_open() {
    let place = community();
    place.run("praktik wish add SQL --by ana,budi,shy").assert_ok();
    place.run("praktik wish add Governance --by none").assert_ok();
    place.run("praktik wish add Governance --by shy").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik wish drop SQL --by citra
            praktik wish drop SQL --by none
            praktik wish drop SQL --by budi --dry-run
            praktik wish drop sql --by budi
            praktik wish drop SQL
            praktik wish drop SQL
            praktik wish drop Governance --by none
            praktik wish drop Governence
            praktik wish drop Governance --by shy
            praktik wish list
            "
        ),
        str![[r#"
$ praktik wish drop SQL --by citra
! error: --by: Citra does not wish for SQL
? 1
$ praktik wish drop SQL --by none
! error: --by: everybody who wishes for SQL is named
? 1
$ praktik wish drop SQL --by budi --dry-run
would: Budi Santoso no longer wishes for SQL
Nothing was written.
$ praktik wish drop sql --by budi
✓ Budi Santoso no longer wishes for SQL
$ praktik wish drop SQL
✓ Ana Silva and 1 private member no longer wish for SQL
$ praktik wish drop SQL
! error: nobody wishes for SQL
! hint: see what is open: praktik wish list
? 1
$ praktik wish drop Governance --by none
✓ The wish for Governance that names nobody is dropped
$ praktik wish drop Governence
! error: nobody wishes for Governence
! hint: did you mean Governance?
? 1
$ praktik wish drop Governance --by shy
✓ Shy no longer wishes for Governance
$ praktik wish list
Nobody wishes for anything yet: praktik wish add "Async Rust" --by ana

"#]]
    );
}

#[test]
fn mistakes_are_named() {
    assert_data_eq!(
        community().transcript(
            "
            praktik wish add
            praktik wish add ' ' --by ana
            praktik wish add 'SQL, Rust' --by ana
            praktik wish add SQL --by nobody-here
            praktik wish add SQL --on tomorrow
            PRAKTIK_ME=who praktik wish add SQL
            praktik wish add SQL --by ana --dry-run
            praktik wish list --sort votes
            "
        ),
        str![[r#"
$ praktik wish add
! error: the following required arguments were not provided:
!   <TOPIC>
!
! Usage: praktik wish add <TOPIC>
!
! For more information, try '--help'.
? 2
$ praktik wish add ' ' --by ana
! error: TOPIC: a wish is for one topic
! hint: praktik wish add "Async Rust" --by ana
? 2
$ praktik wish add 'SQL, Rust' --by ana
! error: TOPIC: a wish is for one topic
! hint: praktik wish add "Async Rust" --by ana
? 2
$ praktik wish add SQL --by nobody-here
! error: --by: no member 'nobody-here'
! hint: see all: praktik member list
! hint: new to the community: praktik member add "nobody-here"
? 1
$ praktik wish add SQL --on tomorrow
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ PRAKTIK_ME=who praktik wish add SQL
! error: PRAKTIK_ME: no member 'who'
! hint: see all: praktik member list
? 1
$ praktik wish add SQL --by ana --dry-run
would: Ana Silva wishes for SQL
Nothing was written.
$ praktik wish list --sort votes
! error: --sort: no column 'votes'
! hint: there are topic, wished_by, count, since, met, met_by, notes
? 2

"#]]
    );
}
