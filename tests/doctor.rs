//! `praktik doctor`: what is wrong with a file and beside it, each with its remedy; a damaged file is no reason to fall over.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fs;
use std::path::Path;

use common::Place;
use rusqlite::Connection;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --topic SQL --lead 'Ana Silva' --tz UTC",
        "praktik member add 'Budi Santoso' --email budi@example.org --joined 2026-01-05",
        "praktik member add Citra --joined 2026-01-05",
        "praktik session log Kick-off --on 2026-11-10 --present ana-silva,budi-santoso,citra",
        "praktik session plan 'Later on' --on 2026-12-01",
        "praktik recognize citra --for 'the guide' --by ana-silva --on 2026-11-12",
    ] {
        place.run(line).assert_ok();
    }
    place
}

fn open(place: &Place) -> Connection {
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
    file
}

/// What a check came to, and what it found.
fn check(place: &Place, name: &str) -> (String, Vec<String>, Value) {
    let ran = place.run("praktik doctor --json");
    let answer = ran.json();
    let clean = answer["clean"].as_bool().unwrap();
    assert_eq!(ran.code, Some(i32::from(!clean)), "{}", ran.transcript());
    let checks = answer["checks"].as_array().unwrap();
    let check = checks.iter().find(|check| check["check"] == name).unwrap_or_else(|| panic!("no check {name}"));
    let found = check["found"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect();
    let here = place.path().canonicalize().unwrap().display().to_string();
    let remedy = match &check["remedy"] {
        Value::String(remedy) => json!(remedy.replace(&here, "[PLACE]")),
        other => other.clone(),
    };
    (check["verdict"].as_str().unwrap().to_owned(), found, remedy)
}

#[test]
fn a_sound_file_is_said_to_be_sound() {
    let place = community();
    assert_data_eq!(
        place.transcript("praktik doctor\npraktik backup\npraktik doctor\npraktik doctor --json"),
        str![[r#"
$ praktik doctor
[PLACE]/praktik.db · sound · 1 note

Worth knowing
  backups  none beside the file
           → praktik backup

In order: pages · references · content · facts · people · dates · journal (5 changes since 24 Nov
2026, [..] bytes) · permissions · conflict copies · leftovers · older copies · size ([..] KiB)
$ praktik backup
✓ praktik-2026-11-24T1200.db is a checked backup of [..] KiB
$ praktik doctor
[PLACE]/praktik.db · sound

In order: pages · references · content · facts · people · dates · journal (5 changes since 24 Nov
2026, [..] bytes) · permissions · conflict copies · leftovers · older copies · backups (1 beside it,
of 24 Nov 2026, [..] KiB) · size ([..] KiB)
$ praktik doctor --json
{
  "schema": 1,
  "file": "[PLACE]/praktik.db",
  "clean": true,
  "checks": [
    {
      "check": "integrity",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "references",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "content",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "facts",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "people",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "dates",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "journal",
      "verdict": "ok",
      "found": [
        "5 changes since 24 Nov 2026, [..]"
      ],
      "remedy": null
    },
    {
      "check": "permissions",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "conflicts",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "leftovers",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "copies",
      "verdict": "ok",
      "found": [],
      "remedy": null
    },
    {
      "check": "backups",
      "verdict": "ok",
      "found": [
        "1 beside it, of 24 Nov 2026, [..] KiB"
      ],
      "remedy": null
    },
    {
      "check": "size",
      "verdict": "ok",
      "found": [
        "[..] KiB"
      ],
      "remedy": null
    }
  ]
}

"#]]
    );
}

#[test]
fn what_is_wrong_stands_first_with_what_mends_it() {
    let place = community();
    open(&place)
        .execute_batch(
            "INSERT INTO attendance SELECT 2, id FROM member;
             UPDATE session SET attendance_taken = 0 WHERE id = 1;
             DELETE FROM recognition_receiver;
             INSERT INTO spell (member_id, joined, ended) VALUES (2, '2026-02-01', '2026-03-01');
             UPDATE member SET name_key = 'x' WHERE handle = 'citra';
             UPDATE session_part SET member_id = 77;
             INSERT INTO session_note (session_id, at, text) VALUES (9, '2026-01-01T10:00:00+00:00', 'x');",
        )
        .unwrap();
    place.run("praktik member add 'Budi Santosa'").assert_ok();
    place.file("praktik.db.v2", fs::read(place.path().join("praktik.db")).unwrap());
    place.file("praktik (Ana's conflicted copy 2026-11-20).db", fs::read(place.path().join("praktik.db")).unwrap());
    place.file("praktik.db-wal", "");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(place.path().join("praktik.db"), fs::Permissions::from_mode(0o640)).unwrap();
        for name in ["praktik.db.v2", "praktik (Ana's conflicted copy 2026-11-20).db"] {
            fs::set_permissions(place.path().join(name), fs::Permissions::from_mode(0o600)).unwrap();
        }
    }
    assert_data_eq!(
        place.transcript("praktik doctor\npraktik doctor --format csv"),
        str![[r#"
$ praktik doctor
[PLACE]/praktik.db · 6 problems · 4 notes

Problems
  references       1 row of session note refers to a session that is not there
  content          damaged, or changed by another program: the tables member, spell, session,
                   attendance, session note and recognition receiver
                   → praktik doctor --accept
  facts            · 2026-12-01-later-on was not held, and 3 members are noted as there
                   · attendance of 2026-11-10-kick-off was not taken, and 3 members are noted as
                   there
                   · citra is not found by name or address: what is compared says something else
                   · the recognition 7qnny0 is of nobody
                   → praktik session show 2026-12-01-later-on
  dates            budi-santoso is on the roll twice at once
                   → praktik member show budi-santoso
  permissions      praktik.db is open to others (640)
                   → chmod 600 [PLACE]/praktik.db
  conflict copies  praktik (Ana's conflicted copy 2026-11-20).db looks like a conflict copy of
                   Dropbox: it may hold changes that are missing here
                   → praktik --db "[PLACE]/
                   praktik (Ana's conflicted copy 2026-11-20).db" export | praktik apply - --dry-run

Worth knowing
  people        Budi Santosa (budi-santosa) and Budi Santoso (budi-santoso) may be one person
                → praktik member merge budi-santosa budi-santoso
  leftovers     praktik.db-wal: of a change being made now, or of one broken off; the next change
                clears it away
  older copies  praktik.db.v2 ([..] KiB): it still holds what was erased since
                → rm [PLACE]/praktik.db.v2
  backups       none beside the file
                → praktik backup

In order: pages · journal (6 changes since 24 Nov 2026, [..]) · size ([..] KiB)
? 1
$ praktik doctor --format csv
check,verdict,found,remedy
integrity,ok,,
references,problem,1 row of session note refers to a session that is not there,
content,problem,"damaged, or changed by another program: the tables member, spell, session, attendance, session note and recognition receiver",praktik doctor --accept
facts,problem,"2026-12-01-later-on was not held, and 3 members are noted as there;attendance of 2026-11-10-kick-off was not taken, and 3 members are noted as there;citra is not found by name or address: what is compared says something else;the recognition 7qnny0 is of nobody",praktik session show 2026-12-01-later-on
people,note,Budi Santosa (budi-santosa) and Budi Santoso (budi-santoso) may be one person,praktik member merge budi-santosa budi-santoso
dates,problem,budi-santoso is on the roll twice at once,praktik member show budi-santoso
journal,ok,"6 changes since 24 Nov 2026, [..]",
permissions,problem,praktik.db is open to others (640),chmod 600 [PLACE]/praktik.db
conflicts,problem,praktik (Ana's conflicted copy 2026-11-20).db looks like a conflict copy of Dropbox: it may hold changes that are missing here,"praktik --db ""[PLACE]/praktik (Ana's conflicted copy 2026-11-20).db"" export | praktik apply - --dry-run"
leftovers,note,"praktik.db-wal: of a change being made now, or of one broken off; the next change clears it away",
copies,note,praktik.db.v2 ([..] KiB): it still holds what was erased since,rm [PLACE]/praktik.db.v2
backups,note,none beside the file,praktik backup
size,ok,[..] KiB,
? 1

"#]]
    );
    for line in place.run("COLUMNS=80 praktik doctor").stdout.lines().filter(|line| !line.contains('/')) {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn facts_that_do_not_fit_together_are_found() {
    for (sql, what) in [
        ("INSERT INTO attendance VALUES (2, 1)", "2026-12-01-later-on was not held, and 1 member is noted as there"),
        (
            "UPDATE session SET status = 'cancelled' WHERE id = 1",
            "2026-11-10-kick-off was not held, and 3 members are noted as there",
        ),
        (
            "UPDATE session SET attendance_taken = 0",
            "attendance of 2026-11-10-kick-off was not taken, and 3 members are noted as there",
        ),
        ("DELETE FROM charter", "there is no charter"),
        ("DELETE FROM spell WHERE member_id = 3", "citra was never on the roll"),
        (
            "UPDATE member SET email_key = 'x' WHERE id = 2",
            "budi-santoso is not found by name or address: what is compared says something else",
        ),
        (
            "INSERT INTO person_key (member_id, kind, value, raw, source, identifies)
               VALUES (3, 'email', 'budi@example.org', 'x', 'x', 1)",
            "imports know citra by what is the handle or the address of budi-santoso",
        ),
        ("UPDATE role SET position = NULL", "ana-silva holds the role lead, which the charter does not list"),
        ("UPDATE spell SET ended = '2026-11-20' WHERE member_id = 1", "ana-silva left, and still holds the role lead"),
        (
            "INSERT INTO challenge (slug, title, kind, raised) VALUES ('slow', 'Slow', 'problem', '2026-11-01');
             INSERT INTO challenge_part VALUES (1, 'solved', 2, '2026-11-02')",
            "slow is open, and somebody solved it",
        ),
        ("UPDATE member SET unit = CAST(X'FFFE' AS TEXT) WHERE id < 3", "2 rows of member: unit is no text"),
    ] {
        let place = community();
        open(&place).execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let (verdict, found, _) = check(&place, "facts");
        assert!(found.iter().any(|found| found == what), "{sql}: {verdict} {found:?}");
    }
}

#[test]
fn days_that_nobody_can_mean_are_found() {
    for (sql, what) in [
        ("UPDATE spell SET joined = '1926-01-05' WHERE member_id = 3", "spell citra: joined is 1926-01-05"),
        (
            "UPDATE session SET day = '2062-12-01', starts = day WHERE id = 2",
            "session 2026-12-01-later-on: day is 2062-12-01",
        ),
        ("UPDATE session SET day = 'soon' WHERE id = 2", "1 row of session: day is no day"),
        ("UPDATE spell SET joined = '2026-1-5' WHERE member_id = 3", "1 row of spell: joined is no day"),
        (
            "UPDATE session SET status = 'held' WHERE id = 2",
            "2026-12-01-later-on is said to have been held, and 1 Dec 2026 is still to come",
        ),
        (
            "INSERT INTO spell (member_id, joined, ended) VALUES (3, '2026-02-01', '2026-03-01')",
            "citra is on the roll twice at once",
        ),
        (
            "UPDATE spell SET ended = '2026-11-01' WHERE member_id = 3",
            "citra left on 1 Nov 2026, and was there on 10 Nov 2026",
        ),
    ] {
        let place = community();
        open(&place).execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let (verdict, found, _) = check(&place, "dates");
        assert_eq!(found, [what], "{sql}: {verdict}");
    }
}

#[test]
fn people_who_look_like_one_are_named_unless_they_are_private() {
    let place = community();
    for line in [
        "praktik member add 'Budi  santoso' --handle budi2",
        "praktik member add 'Silva, Ana' --handle ana2 --private",
        "praktik member add 'Citra' --handle citra2",
        "praktik member forget citra2 --yes",
    ] {
        place.run(line).assert_ok();
    }
    let (verdict, found, remedy) = check(&place, "people");
    assert_eq!(verdict, "note");
    assert_eq!(
        found,
        [
            "Budi Santoso (budi-santoso) and Budi santoso (budi2) may be one person",
            "1 more pair looks alike with a private member in it"
        ]
    );
    assert_eq!(remedy, "praktik member merge budi-santoso budi2");
    place.run("praktik member merge budi-santoso budi2 --yes").assert_ok();
    assert_eq!(check(&place, "people").1.len(), 1);
}

#[test]
fn a_private_member_is_counted_and_not_named() {
    let place = community();
    place.run("praktik member edit citra --private").assert_ok();
    open(&place)
        .execute_batch(
            "UPDATE spell SET joined = '1926-01-05' WHERE member_id = 3;
             INSERT INTO spell (member_id, joined, ended) VALUES (3, '2026-02-01', '2026-03-01');
             UPDATE member SET name_key = 'x' WHERE id = 3;
             INSERT INTO role_term (member_id, role_id, deputy, since) VALUES (3, 1, 0, '2026-01-01');
             UPDATE role SET position = NULL;",
        )
        .unwrap();
    let ran = place.run("praktik doctor --json");
    assert!(!ran.stdout.to_lowercase().contains("citra"), "{}", ran.stdout);
    assert!(ran.stdout.contains("a private member is on the roll twice at once"), "{}", ran.stdout);
}

#[cfg(unix)]
#[test]
fn what_others_can_read_is_closed_by_the_remedy() {
    use std::os::unix::fs::PermissionsExt;
    let place = community();
    let mode =
        |name: &str, mode| fs::set_permissions(place.path().join(name), fs::Permissions::from_mode(mode)).unwrap();
    place.run("praktik backup").assert_ok();
    mode("praktik.db", 0o644);
    mode("praktik-2026-11-24T1200.db", 0o660);
    let (verdict, found, remedy) = check(&place, "permissions");
    assert_eq!((verdict.as_str(), found.len()), ("problem", 2), "{found:?}");
    assert_eq!(remedy, "chmod 600 [PLACE]/praktik.db [PLACE]/praktik-2026-11-24T1200.db");
    mode("praktik.db", 0o600);
    mode("praktik-2026-11-24T1200.db", 0o600);
    mode("", 0o777);
    assert_eq!(check(&place, "permissions").1, ["everybody can put another file in its place"]);
    mode("", 0o1777);
    assert_eq!(check(&place, "permissions").0, "ok");
    mode("", 0o700);
}

#[test]
fn conflict_copies_leftovers_and_older_copies_are_named() {
    let place = community();
    let copy = fs::read(place.path().join("praktik.db")).unwrap();
    for name in [
        "praktik (Ana's conflicted copy 2026-11-24).db",
        "praktik (1).db",
        "praktik 2.db",
        "praktik-LAPTOP7.db",
        "praktik.sync-conflict-20261124-120000-ABCDEFG.db",
    ] {
        place.file(name, &copy);
    }
    place.file("praktik (2).db", "somebody's own text");
    place.file("praktik.db.0123456789abcdef.new", &copy[..4096]);
    place.file("praktik.db.v2", &copy);
    let (verdict, found, _) = check(&place, "conflicts");
    assert_eq!((verdict.as_str(), found.len()), ("problem", 5), "{found:?}");
    let (verdict, found, remedy) = check(&place, "leftovers");
    assert_eq!((verdict.as_str(), found.len()), ("note", 1), "{found:?}");
    assert_eq!(remedy, "rm [PLACE]/praktik.db.0123456789abcdef.new");
    let (verdict, found, _) = check(&place, "copies");
    assert_eq!((verdict.as_str(), found.len()), ("note", 1), "{found:?}");
}

#[test]
fn a_damaged_page_is_a_finding_and_a_damaged_head_is_explained() {
    let place = community();
    place.run("praktik backup").assert_ok();
    let path = place.path().join("praktik.db");
    let whole = fs::read(&path).unwrap();
    let root: i32 = open(&place)
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'member'", [], |row| row.get(0))
        .unwrap();
    let root = usize::try_from(root).unwrap();
    let mut damaged = whole.clone();
    damaged[(root - 1) * 4096..root * 4096].fill(0xee);
    fs::write(&path, &damaged).unwrap();
    let ran = place.run("praktik doctor");
    ran.assert_code(1);
    let (verdict, found, remedy) = check(&place, "integrity");
    assert_eq!(verdict, "problem", "{found:?}");
    assert_eq!(remedy, "praktik restore [PLACE]/praktik-2026-11-24T1200.db");
    assert!(fs::read(&path).unwrap() == damaged, "doctor changes nothing");
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert_data_eq!(
        place.transcript("praktik doctor"),
        str![[r#"
$ praktik doctor
! error: [PLACE]/praktik.db: the community file is damaged
!   size: [..] bytes
!   head: an SQLite database, praktik's by its mark, version 4
!   pages: [..] by its head, [..] whole ones in the file
! because: database disk image is malformed
! hint: put a copy of it aside, then go back to the last good copy you have
! hint: the newest copy beside it that is sound: praktik restore [PLACE]/praktik-2026-11-24T1200.db
? 12

"#]]
    );
    fs::write(&path, "x".repeat(5000)).unwrap();
    fs::remove_file(place.path().join("praktik-2026-11-24T1200.db")).unwrap();
    assert_data_eq!(
        place.transcript("praktik doctor\npraktik doctor --db nowhere.db"),
        str![[r#"
$ praktik doctor
! error: [PLACE]/praktik.db: this is not a praktik file
!   size: 5000 bytes
!   head: not that of an SQLite database
! because: it is no SQLite database
! hint: name another file with --db FILE
! hint: no sound copy lies beside it; look where else you keep backups
? 12
$ praktik doctor --db nowhere.db
! error: there is no community file at [PLACE]/nowhere.db
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10

"#]]
    );
}

/// Whatever is done to a file, doctor ends, and says something.
#[test]
fn a_garbled_file_is_looked_at_to_the_end() {
    let place = community();
    let whole = fs::read(place.path().join("praktik.db")).unwrap();
    let mut state = 20_261_124_u64;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 16).unwrap()
    };
    for round in 0..120 {
        let mut garbled = whole.clone();
        let start = if round % 2 == 0 { random() % garbled.len() } else { 100 + random() % 3_900 };
        let length = if round % 3 == 0 { 1 } else { 1 + random() % 600 };
        for byte in garbled.iter_mut().skip(start).take(length) {
            *byte ^= u8::try_from(1 + random() % 255).unwrap();
        }
        place.file("praktik.db", &garbled);
        let ran = place.run("praktik doctor --json");
        match ran.code {
            Some(0 | 1) => assert_eq!(ran.json()["clean"], ran.code == Some(0), "round {round}"),
            Some(12) => assert!(ran.stderr.starts_with("error: "), "round {round}: {}", ran.transcript()),
            _ => panic!("round {round}: {}", ran.transcript()),
        }
        assert!(fs::read(place.path().join("praktik.db")).unwrap() == garbled, "round {round}");
    }
}

#[test]
fn an_older_file_is_brought_up_to_date_unless_it_is_damaged() {
    let v1 = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v1.db")).unwrap();
    let place = Place::new();
    place.file("praktik.db", &v1);
    let ran = place.run("praktik doctor --json");
    assert!(ran.stderr.contains("brought up to date"), "{}", ran.stderr);
    assert_eq!(ran.json()["checks"][0]["verdict"], "ok");
    let place = Place::new();
    let path = place.file("praktik.db", &v1);
    let root: i32 = open(&place)
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'recognition'", [], |row| row.get(0))
        .unwrap();
    let root = usize::try_from(root).unwrap();
    let page = usize::from(u16::from_be_bytes([v1[16], v1[17]]));
    let mut damaged = v1.clone();
    damaged[(root - 1) * page..root * page].fill(0xee);
    fs::write(&path, &damaged).unwrap();
    let ran = place.run("praktik doctor --json");
    ran.assert_code(1);
    assert_eq!(ran.json()["checks"][0]["verdict"], "problem");
    assert!(fs::read(&path).unwrap() == damaged);
    assert!(!place.path().join("praktik.db.v1").exists());
}

/// What another program changed is found, and taken for right where the lead says so.
#[test]
fn what_another_program_changed_can_be_taken_for_right() {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana").assert_ok();
    place.run("praktik member add Budi").assert_ok();
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute("UPDATE member SET unit = 'Sales' WHERE handle = 'budi'", []).unwrap();
    drop(file);
    let found = |place: &Place| {
        let answer = place.run("praktik doctor --json").json();
        let checks = answer["checks"].as_array().unwrap();
        checks.iter().find(|check| check["check"] == "content").unwrap().clone()
    };
    let before = found(&place);
    assert_eq!((&before["verdict"], &before["remedy"]), (&json!("problem"), &json!("praktik doctor --accept")));
    place.run("praktik doctor --accept").assert_code(2);
    place.run("praktik doctor --accept --yes").assert_ok();
    assert_eq!(found(&place)["verdict"], "ok");
    // The change before it can still be taken back, since what it touched is not what was changed.
    place.run("praktik undo").assert_code(1);
    place.run("praktik member edit budi --unit Data").assert_ok();
    place.run("praktik undo").assert_ok();
    assert_eq!(found(&place)["verdict"], "ok");
}

/// A letter that became another one is damage that no check of SQLite's sees.
#[test]
fn a_flipped_bit_in_somebody_s_name_is_found() {
    let place = community();
    place.run("praktik backup").assert_ok();
    let path = place.path().join("praktik.db");
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.windows(12).rposition(|window| window == b"Budi Santoso").unwrap();
    bytes[at + 3] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let (verdict, found, remedy) = check(&place, "content");
    assert_eq!((verdict.as_str(), found.len()), ("problem", 1));
    assert!(found[0].starts_with("damaged, or changed by another program: the table"), "{found:?}");
    assert_eq!(remedy, "praktik restore [PLACE]/praktik-2026-11-24T1200.db");
    let ran = place.run("praktik backup");
    ran.assert_ok();
    assert!(ran.stderr.contains("not all of the file is as it was written"), "{}", ran.stderr);
    let ran = place.run("praktik restore praktik-2026-11-24T1200-2.db --dry-run");
    assert!(ran.stdout.contains("not all of it is as it was written"), "{}", ran.stdout);
    place.run("praktik restore praktik-2026-11-24T1200.db --yes").assert_ok();
    assert_eq!(check(&place, "content").0, "ok");
}
