//! `praktik restore`: checked first, all or nothing, and what was there is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;

use common::Place;
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};

/// A community, a backup of it, and what was done since.
fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz UTC",
        "praktik session log Kick-off --on 2026-11-10 --present ana",
        "praktik backup good.db",
        "praktik member add Budi --email budi@example.org",
        "praktik session log Second --on 2026-11-17 --present ana,budi",
    ] {
        place.run(line).assert_ok();
    }
    place
}

fn bytes(place: &Place, name: &str) -> Vec<u8> {
    fs::read(place.path().join(name)).unwrap()
}

fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn members(place: &Place) -> Vec<String> {
    let list = place.run("praktik member list --columns handle --format csv");
    list.assert_ok();
    list.stdout.lines().skip(1).map(str::to_owned).collect()
}

/// Begins a change that reaches the file, with its journal beside it, and is not complete.
fn broken_off(place: &Place) -> Connection {
    let writer = Connection::open(place.path().join("praktik.db")).unwrap();
    writer.execute_batch("PRAGMA cache_size = 2; BEGIN IMMEDIATE").unwrap();
    writer
        .execute_batch(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
             INSERT INTO member (handle, handle_made, name, name_key, note, added)
               SELECT 'h' || i, 1, 'H', 'h', hex(randomblob(300)), '2026-01-01' FROM n;",
        )
        .unwrap();
    writer
}

#[test]
fn a_backup_takes_the_place_of_the_file_and_what_was_there_is_kept() {
    let place = community();
    let before = bytes(&place, "praktik.db");
    assert_data_eq!(
        place.transcript(
            "
            praktik restore good.db --dry-run
            praktik restore good.db
            praktik restore good.db --yes
            praktik member list --columns handle,name
            praktik restore praktik-2026-11-24T1200.db --yes --json
            praktik member list --columns handle,name
            "
        ),
        str![[r#"
$ praktik restore good.db --dry-run
would: praktik.db is as good.db was: Data Guild, 1 member and 1 session, last changed on 24 Nov 2026
would: before: Data Guild, 2 members and 2 sessions, last changed on 24 Nov 2026
Nothing was written.
$ praktik restore good.db
! praktik.db is as good.db was: Data Guild, 1 member and 1 session, last changed on 24 Nov 2026
! before: Data Guild, 2 members and 2 sessions, last changed on 24 Nov 2026
! error: Put it in the place of the present file, which is kept beside it? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik restore good.db --yes
✓ praktik.db is as good.db was: Data Guild, 1 member and 1 session, last changed on 24 Nov 2026
✓ before: Data Guild, 2 members and 2 sessions, last changed on 24 Nov 2026
✓ what was there is kept in praktik-2026-11-24T1200.db
  next  praktik restore praktik-2026-11-24T1200.db   to take this back
$ praktik member list --columns handle,name
handle  name
ana     Ana
$ praktik restore praktik-2026-11-24T1200.db --yes --json
{
  "schema": 1,
  "dry_run": false,
  "key": "[PLACE]/praktik.db",
  "changes": [
    "praktik.db is as praktik-2026-11-24T1200.db was: Data Guild, 2 members and 2 sessions, last changed on 24 Nov 2026",
    "before: Data Guild, 1 member and 1 session, last changed on 24 Nov 2026",
    "what was there is kept in praktik-2026-11-24T1200-2.db"
  ]
}
$ praktik member list --columns handle,name
handle  name
ana     Ana
budi    Budi

"#]]
    );
    assert!(bytes(&place, "praktik-2026-11-24T1200.db") == before, "byte by byte");
    assert_eq!(
        listing(place.path()),
        ["good.db", "praktik-2026-11-24T1200-2.db", "praktik-2026-11-24T1200.db", "praktik.db"]
    );
    place.run("praktik doctor").assert_ok();
}

#[test]
fn where_there_is_no_file_yet_one_is_made() {
    let place = community();
    let fresh = Place::new();
    fs::copy(place.path().join("good.db"), fresh.path().join("good.db")).unwrap();
    // What another file left here is no part of the new one: a journal would take pages of it for its own.
    let writer = broken_off(&place);
    fs::copy(place.path().join("praktik.db-journal"), fresh.path().join("praktik.db-journal")).unwrap();
    drop(writer);
    fresh.file("praktik.db-wal", "left over");
    assert_data_eq!(
        fresh.transcript("praktik restore good.db\npraktik member list --columns handle"),
        str![[r#"
$ praktik restore good.db
✓ praktik.db begins as good.db: Data Guild, 1 member and 1 session, last changed on 24 Nov 2026
$ praktik member list --columns handle
handle
ana

"#]]
    );
    assert_eq!(
        listing(fresh.path()),
        ["good.db", "praktik-2026-11-24T1200.db-journal", "praktik-2026-11-24T1200.db-wal", "praktik.db"]
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(fresh.path().join("praktik.db")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_damaged_file_is_kept_byte_by_byte_and_replaced() {
    let whole = bytes(&community(), "praktik.db");
    let mut garbled = whole.clone();
    garbled[4096..].fill(0x55);
    let mut headless = whole.clone();
    headless[..16].fill(0xff);
    for (what, damaged) in [
        ("garbled", garbled),
        ("without its head", headless),
        ("cut", whole[..whole.len() / 2 + 100].to_vec()),
        ("zeros", vec![0; whole.len()]),
        ("empty", Vec::new()),
    ] {
        let place = community();
        place.file("praktik.db", &damaged);
        // A journal that belongs to what was there would ruin what comes.
        if what != "garbled" && what != "cut" {
            place.file("praktik.db-journal", [&b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"[..], &[0; 600]].concat());
        }
        place.run("praktik member list").assert_code(12);
        let ran = place.run("praktik restore good.db --yes");
        ran.assert_ok();
        assert_eq!(members(&place), ["ana"], "{what}");
        place.run("praktik member add Citra").assert_ok();
        assert_eq!(place.run("praktik doctor --json").json()["clean"], true, "{what}");
        if what != "empty" {
            assert!(bytes(&place, "praktik-2026-11-24T1200.db") == damaged, "{what}: {}", ran.transcript());
        }
        assert!(!place.path().join("praktik.db-journal").exists(), "{what}");
    }
}

#[test]
fn what_is_no_sound_backup_changes_nothing() {
    let place = community();
    let good = bytes(&place, "good.db");
    place.file("cut.db", &good[..good.len() / 2]);
    place.file("text.db", "To do: buy milk\n".repeat(100));
    place.file("empty.db", "");
    for (name, sql) in [
        ("trigger.db", "CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM session; END"),
        ("newer.db", "PRAGMA user_version = 4711"),
        ("other.db", "PRAGMA application_id = 1"),
        ("dangling.db", "PRAGMA foreign_keys = OFF; UPDATE attendance SET member_id = 99"),
    ] {
        fs::copy(place.path().join("good.db"), place.path().join(name)).unwrap();
        Connection::open(place.path().join(name)).unwrap().execute_batch(sql).unwrap();
    }
    let (before, names) = (bytes(&place, "praktik.db"), listing(place.path()));
    assert_data_eq!(
        place.transcript(
            "
            praktik restore -
            praktik restore missing.db --yes
            praktik restore praktik.db --yes
            praktik restore cut.db --yes
            praktik restore text.db --yes
            praktik restore empty.db --yes
            praktik restore trigger.db --yes
            praktik restore newer.db --yes
            praktik restore other.db --yes
            praktik restore dangling.db --yes
            praktik restore good.db --db text.db --yes
            "
        ),
        str![[r#"
$ praktik restore -
! error: a backup is a file, and cannot be read from standard input
! hint: name the file
? 2
$ praktik restore missing.db --yes
! error: could not read [PLACE]/missing.db
! because: No such file or directory (os error 2)
? 1
$ praktik restore praktik.db --yes
! error: [PLACE]/praktik.db: that is the community file itself
! hint: name the backup; those beside the file are found by praktik doctor
? 2
$ praktik restore cut.db --yes
! error: [PLACE]/cut.db: this backup is damaged
! because: database disk image is malformed
! hint: restore another one
? 12
$ praktik restore text.db --yes
! error: [PLACE]/text.db: this is not a praktik file
! because: it is no SQLite database
? 12
$ praktik restore empty.db --yes
! error: [PLACE]/empty.db: this is not a praktik file
! because: the file is empty
? 12
$ praktik restore trigger.db --yes
! error: [PLACE]/trigger.db: this is not a praktik file
! because: it holds tables, views or triggers other than praktik's
! hint: have somebody look at what was changed in it before you trust it
? 12
$ praktik restore newer.db --yes
! error: [PLACE]/newer.db: the file has version 4711, and this praktik reads up to version 4
! hint: install a newer praktik; the file was left untouched
? 12
$ praktik restore other.db --yes
! error: [PLACE]/other.db: this is not a praktik file
! because: another program made this database
? 12
$ praktik restore dangling.db --yes
! error: [PLACE]/dangling.db: this backup is damaged
! because: it refers to what is not there
! hint: restore another one
? 12
$ praktik restore good.db --db text.db --yes
! error: [PLACE]/text.db: this is not a praktik file
! because: it is no SQLite database
! hint: name another file with --db FILE
! hint: if it is in the way, put it aside: mv [PLACE]/text.db [PLACE]/text.db.aside
? 12

"#]]
    );
    assert!(bytes(&place, "praktik.db") == before);
    assert_eq!(listing(place.path()), names);
}

#[test]
fn an_older_version_is_brought_up_to_date_by_the_next_command() {
    let place = community();
    let v1 = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v1.db");
    place.file("v1.db", fs::read(v1).unwrap());
    assert_data_eq!(
        place.transcript("praktik restore v1.db --yes\npraktik member list --limit 1 --columns handle"),
        str![[r#"
$ praktik restore v1.db --yes
✓ praktik.db is as v1.db was: Data Guild, 20 members and 17 sessions, the last entry of 24 Nov 2026
✓ before: Data Guild, 2 members and 2 sessions, last changed on 24 Nov 2026
✓ it is of an older version: the next command brings it up to date
✓ what was there is kept in praktik-2026-11-24T1300.db
  next  praktik restore praktik-2026-11-24T1300.db   to take this back
$ praktik member list --limit 1 --columns handle
handle
ana
! the community file was brought up to date for this praktik; as it was, it is kept in [PLACE]/praktik.db.v1

"#]]
    );
    assert!(place.path().join("praktik.db.v1").exists());
    assert!(
        bytes(&place, "v1.db") == fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v1.db")).unwrap()
    );
}

#[test]
fn who_was_forgotten_since_is_told_to_come_back() {
    let place = community();
    place.run("praktik backup with-budi.db").assert_ok();
    place.run("praktik member forget budi --yes").assert_ok();
    let ran = place.run("praktik restore with-budi.db --dry-run");
    assert!(ran.stdout.contains("1 person who was forgotten since comes back"), "{}", ran.stdout);
    let ran = place.run("praktik restore good.db --dry-run");
    assert!(!ran.stdout.contains("comes back"), "{}", ran.stdout);
}

#[test]
fn while_somebody_writes_nothing_is_restored() {
    let place = community();
    let (before, names) = (bytes(&place, "praktik.db"), listing(place.path()));
    let holder = Connection::open(place.path().join("praktik.db")).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let ran = place.run("praktik restore good.db --yes");
    ran.assert_code(11);
    assert!(ran.stderr.contains("busy"), "{}", ran.stderr);
    holder.execute_batch("ROLLBACK").unwrap();
    assert!(bytes(&place, "praktik.db") == before);
    assert!(listing(place.path()) == names, "{:?}", listing(place.path()));
    // Who has it open sees the restored one, and loses nothing that is written afterwards.
    let open = Connection::open(place.path().join("praktik.db")).unwrap();
    let count = || open.query_row("SELECT count(*) FROM member", [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count(), 2);
    place.run("praktik restore good.db --yes").assert_ok();
    assert_eq!(count(), 1);
    open.execute_batch("UPDATE member SET unit = 'later'").unwrap();
    drop(open);
    assert_eq!(place.run("praktik member show ana --json").json()["unit"], "later");
}

#[test]
fn a_change_that_was_broken_off_does_not_reach_into_the_restored_file() {
    let place = community();
    let _writer = broken_off(&place);
    let after = Place::new();
    for name in ["praktik.db", "praktik.db-journal", "good.db"] {
        fs::copy(place.path().join(name), after.path().join(name)).unwrap();
    }
    after.run("praktik restore good.db --yes").assert_ok();
    assert_eq!(members(&after), ["ana"]);
    assert_eq!(after.run("praktik doctor --json").json()["clean"], true);
    // What is kept is what was there once the half change was taken back.
    let kept = after.run("praktik member list --columns handle --format csv --db praktik-2026-11-24T1200.db").stdout;
    assert_eq!(kept, "handle\nana\nbudi\n");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let place = community();
    fs::create_dir(place.path().join("real")).unwrap();
    for damaged in [false, true] {
        let real = place.path().join("real/guild.db");
        fs::copy(place.path().join("praktik.db"), &real).unwrap();
        if damaged {
            fs::write(&real, [0; 5000]).unwrap();
        }
        let link = place.path().join("link.db");
        let _ = fs::remove_file(&link);
        std::os::unix::fs::symlink("real/guild.db", &link).unwrap();
        place.run("praktik restore good.db --db link.db --yes").assert_ok();
        assert!(link.symlink_metadata().unwrap().is_symlink());
        assert_eq!(place.run("praktik member list --json --db real/guild.db").json().as_array().unwrap().len(), 1);
    }
    std::os::unix::fs::symlink("nowhere.db", place.path().join("dangling.db")).unwrap();
    place.run("praktik restore good.db --db dangling.db --yes").assert_code(1);
}

#[cfg(unix)]
#[test]
fn killed_at_any_moment_either_is_there_whole() {
    let place = Place::new();
    place.run("praktik init --demo --size medium").assert_ok();
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    let few: i64 = file.query_row("SELECT count(*) FROM member", [], |row| row.get(0)).unwrap();
    drop(file);
    place.run("praktik backup one.db").assert_ok();
    place.run("praktik member add 'Somebody New'").assert_ok();
    place.run("praktik backup other.db").assert_ok();
    let has_new = || place.run("praktik member show somebody-new --json").code == Some(0);
    let clear = || {
        for name in listing(place.path()) {
            if name.starts_with("praktik-") || name.ends_with(".new") {
                fs::remove_file(place.path().join(name)).unwrap();
            }
        }
    };
    // How long one takes here and now: the kills are spread over that, and most fall where it writes.
    let began = Instant::now();
    place.run("praktik restore one.db --yes").assert_ok();
    let whole = began.elapsed();
    clear();
    let (mut changed, mut stayed, mut taken_back) = (0, 0, 0);
    for round in 0..16 {
        let (target, new) = if has_new() { ("one.db", false) } else { ("other.db", true) };
        let mut child = place
            .command(&format!("praktik restore {target} --yes"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * (62 + round * 4) / 100);
        let _ = child.kill();
        child.wait().unwrap();
        taken_back += u32::from(place.path().join("praktik.db-journal").exists());
        let now = has_new();
        if now == new {
            changed += 1
        } else {
            stayed += 1
        }
        let check = Connection::open(place.path().join("praktik.db")).unwrap();
        let found: String = check.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(found, "ok");
        let members: i64 = check.query_row("SELECT count(*) FROM member", [], |row| row.get(0)).unwrap();
        assert_eq!(members, few + i64::from(now), "neither the old one nor the new one");
        drop(check);
        clear();
    }
    // On a machine that is busy with other things, all may fall on one side.
    eprintln!("{changed} changed, {stayed} stayed, {taken_back} left a journal, in {whole:?}");
}

#[cfg(unix)]
#[test]
fn what_changes_is_said_before_the_question() {
    let place = community();
    let mut terminal = place.on_terminal("praktik restore good.db");
    terminal.exp_string("before: Data Guild, 2 members").unwrap();
    terminal.exp_string("Put it in the place of the present file").unwrap();
    terminal.send_line("n").unwrap();
    terminal.exp_string("nothing was changed").unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(members(&place), ["ana", "budi"]);
}
