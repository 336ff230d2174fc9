//! The invented community: what `praktik init --demo` makes, and that it is the same wherever it is made.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::collections::BTreeMap;

use common::Place;
use rusqlite::types::Value;
use snapbox::{assert_data_eq, str};

fn open(place: &Place, file: &str) -> rusqlite::Connection {
    rusqlite::Connection::open(place.path().join(file)).unwrap()
}

fn count(file: &rusqlite::Connection, what: &str) -> i64 {
    file.query_row(&format!("SELECT count(*) FROM {what}"), [], |row| row.get(0)).unwrap()
}

/// Every row of every table.
fn dump(place: &Place, file: &str) -> BTreeMap<String, Vec<Vec<Value>>> {
    let file = open(place, file);
    let mut tables = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let rows = |table: &str| {
        let mut all = file.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = all.column_count();
        let rows = all.query_map([], |row| (0..columns).map(|i| row.get(i)).collect::<rusqlite::Result<Vec<Value>>>());
        rows.unwrap().map(Result::unwrap).collect()
    };
    tables.into_iter().map(|table| (table.clone(), rows(&table))).collect()
}

#[test]
fn a_newcomer_gets_a_community_to_look_around_in() {
    let place = Place::new();
    assert_data_eq!(
        place.transcript(
            "
            praktik init --demo --dry-run
            praktik evaluate
            praktik init --demo
            praktik init --demo
            praktik member list --limit 6
            praktik session list --limit 6
            "
        ),
        str![[r#"
$ praktik init --demo --dry-run
would: Lantern Data Guild, an invented community, begins in [PLACE]/praktik.db
would: 60 members (51 on the roll), 104 sessions (97 held), 696 attendances since 24 Nov 2023
Nothing was written.
$ praktik evaluate
! error: there is no community file here or in a folder above
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10
$ praktik init --demo
✓ Lantern Data Guild, an invented community, begins in [PLACE]/praktik.db
✓ 60 members (51 on the roll), 104 sessions (97 held), 696 attendances since 24 Nov 2023
  next  praktik status     what is on now
        praktik evaluate   how the community is doing
        praktik find sql   everything on a word
$ praktik init --demo
! error: [PLACE]/praktik.db exists already, and is left as it is
! hint: change its charter with praktik charter edit, or choose another place with --db FILE
? 1
$ praktik member list --limit 6
handle         name           unit         joined      roles
agnes-kaya     Agnes Kaya     Engineering  2024-04-07
agnes-pereira  Agnes Pereira  Finance      2025-08-28
aiko-nakamura  Aiko Nakamura  Engineering  2023-11-24
amara-liu      Amara Liu      Sales        2026-06-14
ana-siddiqui   Ana Siddiqui   Research     2025-07-27
astrid-holm    Astrid Holm    Research     2023-11-24  facilitator
$ praktik session list --limit 6
when              title                            kind             status   present  facilitators
2027-01-11 09:00  One page, one question           talk             planned        —  eleni-vargas
2027-01-05 09:00  Guild meeting, 5 January         meeting          planned        —  astrid-holm
2026-12-14 16:00  From nightly to hourly, step by  learning         planned        —  astrid-holm
                  step
2026-11-27 16:00  Hands on: branches for analysts  workshop         planned        —  astrid-holm
2026-11-18 13:00  All hands, autumn 2026           meeting          held          35  astrid-holm
2026-11-10 15:00  Data ethics clinic               problem-solving  held          11  astrid-holm

"#]]
    );
}

#[test]
fn it_does_well_in_some_things_and_not_in_others() {
    let place = Place::new();
    for seed in 1..=5 {
        place.run(&format!("praktik --db {seed}.db init --demo --seed {seed}")).assert_ok();
        let found = place.run(&format!("praktik --db {seed}.db evaluate --json")).assert_ok().json();
        let count = |status: &str| found["counts"][status].as_u64().unwrap();
        let counts = [count("good"), count("watch"), count("care")];
        assert!(counts.iter().all(|count| *count >= 2), "seed {seed}: good, watch, care: {counts:?}");
        assert!(found["coverage"].as_f64().unwrap() > 0.8, "seed {seed}: {}", found["coverage"]);
    }
}

#[test]
fn every_kind_of_record_is_there_and_whole() {
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    let file = open(&place, "praktik.db");
    let whole: String = file.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    assert_eq!(count(&file, "pragma_foreign_key_check"), 0);
    let empty: Vec<String> =
        dump(&place, "praktik.db").into_iter().filter(|(_, rows)| rows.is_empty()).map(|(table, _)| table).collect();
    let left = ["closing", "journal", "journal_attendance", "journal_row", "journal_touched", "session_uid"];
    assert_eq!(empty, left, "the community is open, has no calendar from elsewhere, and nothing was changed yet");
    for some in [
        "session WHERE status = 'planned'",
        "session WHERE status = 'cancelled' AND cancel_reason IS NOT NULL",
        "session WHERE status = 'held' AND attendance_taken = 0",
        "member WHERE private",
        "spell WHERE ended IS NOT NULL",
        "spell WHERE joined IS NULL",
        "(SELECT member_id FROM spell GROUP BY member_id HAVING count(*) > 1)",
        "role_term WHERE ended IS NOT NULL",
        "recognition WHERE session_id IS NOT NULL",
        "recognition_for WHERE resource_id IS NOT NULL",
        "recognition_for WHERE challenge_id IS NOT NULL",
        "story WHERE consent",
        "story WHERE NOT consent",
        "action WHERE status = 'done'",
        "action WHERE status = 'open' AND due > '2026-11-24'",
        "action WHERE measure_then IS NOT NULL",
        "challenge WHERE solved IS NULL",
        "challenge WHERE outcome = 'adopted'",
        "goal WHERE measure IS NOT NULL",
        "goal WHERE status = 'reached' AND benefit_id IS NOT NULL",
        "wish",
        "resource WHERE retired IS NOT NULL",
        "survey_answer WHERE text IS NOT NULL",
    ] {
        assert!(count(&file, some) > 0, "none: {some}");
    }
    assert_eq!(count(&file, "action WHERE status = 'open' AND due < '2026-11-24'"), 1, "one is overdue");
    assert_eq!(count(&file, "(SELECT DISTINCT kind FROM session)"), 6);
    assert_eq!(count(&file, "(SELECT DISTINCT kind FROM recognition)"), 3);
    assert_eq!(count(&file, "(SELECT DISTINCT level FROM skill)"), 3);
    assert_eq!(count(&file, "evaluation"), 11, "each quarter but the first, broken one");
    let none_ahead = [
        ("attendance JOIN session ON session.id = session_id", "session.day"),
        ("recognition", "day"),
        ("resource", "added"),
        ("resource_use", "day"),
        ("challenge", "raised"),
        ("challenge_part", "day"),
        ("story", "day"),
        ("wish", "day"),
        ("welcome", "day"),
        ("contact", "day"),
        ("spell", "joined"),
        ("evaluation", "day"),
        ("goal_reading", "day"),
        ("survey", "day"),
    ];
    for (table, day) in none_ahead {
        assert_eq!(count(&file, &format!("{table} WHERE {day} > '2026-11-24'")), 0, "{table} lies ahead");
    }
}

#[test]
fn the_same_seed_and_day_make_the_same_file() {
    let place = Place::new();
    for line in [
        "praktik --db a.db init --demo --seed 7",
        "TZ=Asia/Tokyo praktik --db b.db init --demo --seed 7",
        "praktik --db c.db init --demo --seed 8",
        "PRAKTIK_NOW=2026-11-25T12:00:00Z praktik --db d.db init --demo --seed 7",
        "praktik --db e.db init --demo --seed 7 --name 'Night Shift'",
    ] {
        place.run(line).assert_ok();
    }
    let first = dump(&place, "a.db");
    assert!(first == dump(&place, "b.db"), "the same seed and day");
    let (other, later) = (dump(&place, "c.db"), dump(&place, "d.db"));
    for table in
        ["member", "session", "attendance", "recognition", "resource", "challenge", "evaluation_value", "survey_answer"]
    {
        assert!(first[table] != other[table], "another seed: {table}");
    }
    assert!(first["session"] != later["session"], "another day");
    let renamed = dump(&place, "e.db");
    let differ: Vec<&String> = first.keys().filter(|table| first[*table] != renamed[*table]).collect();
    assert_eq!(differ, ["charter", "content_hash"], "another name changes the name, and the sum of what it is in");
}

#[test]
fn a_medium_one_has_the_size_it_says() {
    let place = Place::new();
    place.run("praktik init --demo --size medium").assert_ok();
    let file = open(&place, "praktik.db");
    assert_eq!(count(&file, "member"), 5_000);
    assert_eq!(count(&file, "session"), 2_000);
    assert_eq!(count(&file, "(SELECT DISTINCT handle FROM member)"), 5_000);
    let attendances = count(&file, "attendance");
    assert!((142_500..=157_500).contains(&attendances), "{attendances} attendances");
    assert_eq!(count(&file, "evaluation"), 4);
}

#[test]
fn what_makes_no_sense_with_it_is_refused() {
    let place = Place::new();
    for line in [
        "praktik init --demo --from charter.yaml",
        "praktik init --demo --purpose 'Better data'",
        "praktik init --size medium --name A --purpose B",
        "praktik init --seed 3 --name A --purpose B",
        "praktik init --demo --size huge",
        "praktik init --demo --seed -1",
        "praktik init --demo --name ' '",
        "praktik init --demo --tz Mars/Olympus",
    ] {
        place.run(line).assert_code(2);
    }
    assert!(!place.path().join("praktik.db").exists());
}

/// The cells of a row of a Markdown table.
fn cells(row: &str) -> Vec<String> {
    let inner = row.strip_prefix("| ").and_then(|row| row.strip_suffix(" |")).expect("a row between borders");
    inner.replace("\\|", "").split(" | ").map(|cell| cell.trim().to_owned()).collect()
}

/// Whether a cell reads as a number, with its unit; what is not known is no counter-proof.
fn is_number(cell: &str) -> bool {
    let number = cell.trim_end_matches([' ', '%', 'd', 'h']).replace(['/', '.', ',', ' '], "");
    !number.is_empty() && number.trim_start_matches(['+', '-', '−']).chars().all(|c| c.is_ascii_digit())
}

#[test]
fn every_page_pastes_well_into_a_wiki() {
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    let commands = "
        status; evaluate; evaluate --measures; evaluate --area connection; evaluate history; evaluate measures
        evaluate history --measure active_share; evaluate compare 2026-Q2 2026-Q3 --all; evaluate cohorts
        evaluate network; evaluate explain attendance_rate; evaluate explain betweenness; charter show
        member list; member match; member show agnes-kaya; member show agnes-kaya --everything; member role list
        member skill list; member aliases agnes-kaya; session list; session show last; session suggest; session recap last
        session announce next; recognize list; recognize suggest; recognize digest --period 2026; goal list
        action list; resource list; challenge list; wish list; channel list; story list; survey template
        survey show; query --views
        find SQL; journal; doctor; query 'SELECT * FROM members LIMIT 5'; query 'SELECT * FROM attendances LIMIT 3'
    ";
    for command in commands.split([';', '\n']).map(str::trim).filter(|command| !command.is_empty()) {
        let ran = place.run(&format!("praktik {command} --format markdown"));
        let text = ran.assert_ok().stdout.as_str();
        assert!(!text.contains('\u{1b}') && !text.contains('\u{a0}'), "{command}: a sign for a terminal in\n{text}");
        let lines: Vec<&str> = text.lines().collect();
        for (place, line) in lines.iter().enumerate() {
            assert!(!line.starts_with("    "), "{command}: {line:?} reads as code");
            let above = place.checked_sub(1).and_then(|above| lines.get(above)).copied().unwrap_or_default();
            if !line.starts_with('|') || above.starts_with('|') {
                continue;
            }
            assert_eq!(above, "", "{command}: a table begins after an empty line");
            let table: Vec<Vec<String>> =
                lines[place..].iter().take_while(|line| line.starts_with('|')).map(|line| cells(line)).collect();
            assert!(table.len() > 2, "{command}: {line:?} is the head of a table");
            for (column, side) in table[1].iter().enumerate() {
                assert!(
                    table.iter().all(|row| row.len() == table[0].len()),
                    "{command}: {line:?} has rows of one length"
                );
                let said: Vec<&str> = table[2..].iter().map(|row| row[column].as_str()).collect();
                let known = || said.iter().filter(|cell| !matches!(**cell, "" | "—"));
                if known().count() > 0 && known().all(|cell| is_number(cell)) {
                    assert_eq!(side, "---:", "{command}: the numbers of {:?} line up on the right", table[0][column]);
                }
            }
        }
    }
}
