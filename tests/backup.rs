//! `praktik backup`: checked, never in the place of something, made while others write, and rotated with care.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Stdio;

use common::Place;
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Asia/Jakarta",
        "praktik member add Budi --email budi@example.org",
        "praktik session log Kick-off --on 2026-11-10 --present ana,budi",
    ] {
        place.run(line).assert_ok();
    }
    place
}

/// What lies in a folder, by name.
fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_called_by_its_time_and_replaces_nothing() {
    let place = community();
    fs::create_dir(place.path().join("safe")).unwrap();
    assert_data_eq!(
        place.transcript(
            "
            praktik backup --dry-run
            praktik backup
            praktik backup
            praktik backup safe
            praktik backup safe/own-name.db
            praktik backup own.db --json
            "
        ),
        str![[r#"
$ praktik backup --dry-run
would: praktik-2026-11-24T1900.db is a checked backup of 500 KiB
Nothing was written.
$ praktik backup
✓ praktik-2026-11-24T1900.db is a checked backup of 500 KiB
$ praktik backup
✓ praktik-2026-11-24T1900-2.db is a checked backup of 500 KiB
$ praktik backup safe
✓ safe/praktik-2026-11-24T1900.db is a checked backup of 500 KiB
$ praktik backup safe/own-name.db
✓ safe/own-name.db is a checked backup of 500 KiB
$ praktik backup own.db --json
{
  "schema": 1,
  "dry_run": false,
  "key": "[PLACE]/own.db",
  "changes": [
    "own.db is a checked backup of 500 KiB"
  ]
}

"#]]
    );
    // The time is that of the community's zone.
    let names = ["own.db", "praktik-2026-11-24T1900-2.db", "praktik-2026-11-24T1900.db", "praktik.db", "safe"];
    assert_eq!(listing(place.path()), names);
    assert_eq!(listing(&place.path().join("safe")), ["own-name.db", "praktik-2026-11-24T1900.db"]);
    let list = |file: &str| place.run(&format!("praktik member list --json --db {file}")).stdout;
    for backup in ["own.db", "praktik-2026-11-24T1900.db", "safe/own-name.db"] {
        assert_eq!(list(backup), list("praktik.db"), "{backup}");
    }
}

#[test]
fn what_cannot_be_a_backup_is_said_with_what_to_do() {
    let place = community();
    place.file("there.txt", "mine");
    assert_data_eq!(
        place.transcript(
            "
            praktik backup -
            praktik backup there.txt
            praktik backup praktik.db
            praktik backup 'no such/folder/'
            praktik backup missing/own.db
            praktik backup own.db --keep 3
            praktik backup --keep 0
            praktik backup --db nowhere.db
            "
        ),
        str![[r#"
$ praktik backup -
! error: a backup is a file, and cannot go to standard output
! hint: name a file or a folder
? 2
$ praktik backup there.txt
! error: [PLACE]/there.txt exists already, and is left as it is
! hint: choose another name, or name a folder: then the backup is called by its date and time
? 1
$ praktik backup praktik.db
! error: [PLACE]/praktik.db exists already, and is left as it is
! hint: choose another name, or name a folder: then the backup is called by its date and time
? 1
$ praktik backup 'no such/folder/'
! error: [PLACE]/no such/folder/: there is no such folder; no backup was made
! hint: make it: mkdir -p "[PLACE]/no such/folder/"
? 1
$ praktik backup missing/own.db
! error: [PLACE]/missing: there is no such folder; no backup was made
! hint: make it: mkdir -p [PLACE]/missing
? 1
$ praktik backup own.db --keep 3
! error: --keep: a backup with a name of its own is not one of those that are counted
! hint: name a folder instead of a file: the backup is called by its date and time then
? 2
$ praktik backup --keep 0
! error: invalid value '0' for '--keep <N>': 0 is not in 1..=4294967295
!
! For more information, try '--help'.
? 2
$ praktik backup --db nowhere.db
! error: there is no community file at [PLACE]/nowhere.db
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10

"#]]
    );
    assert_eq!(listing(place.path()), ["praktik.db", "there.txt"]);
    assert_eq!(place.read("there.txt"), "mine");
}

#[test]
fn the_oldest_are_removed_beyond_so_many() {
    let place = community();
    let at = |day: u32, line: &str| place.run(&format!("PRAKTIK_NOW=2026-10-{day:02}T03:00:00Z {line}"));
    for day in [1, 2, 3, 4] {
        at(day, "praktik backup").assert_ok();
    }
    // Another community's backup of the same name, what only looks like one, and somebody's own copy stay.
    let other = Place::new();
    other.run("praktik init --name Other --purpose x").assert_ok();
    fs::copy(other.path().join("praktik.db"), place.path().join("praktik-2026-09-01T1000.db")).unwrap();
    place.file("praktik-2026-09-02T1000.db", "no database at all");
    fs::copy(place.path().join("praktik.db"), place.path().join("praktik-mine.db")).unwrap();
    let dry = at(5, "praktik backup --keep 2 --dry-run");
    assert_data_eq!(
        dry.transcript(),
        str![[r#"
$ PRAKTIK_NOW=2026-10-05T03:00:00Z praktik backup --keep 2 --dry-run
would: praktik-2026-10-05T1000.db is a checked backup of 500 KiB
would: praktik-2026-10-01T1000.db is removed
would: praktik-2026-10-02T1000.db is removed
would: praktik-2026-10-03T1000.db is removed
Nothing was written.

"#]]
    );
    assert_data_eq!(
        at(5, "praktik backup --keep 2").transcript(),
        str![[r#"
$ PRAKTIK_NOW=2026-10-05T03:00:00Z praktik backup --keep 2
✓ praktik-2026-10-05T1000.db is a checked backup of 500 KiB
✓ praktik-2026-10-01T1000.db is removed
✓ praktik-2026-10-02T1000.db is removed
✓ praktik-2026-10-03T1000.db is removed

"#]]
    );
    assert_eq!(
        listing(place.path()),
        [
            "praktik-2026-09-01T1000.db",
            "praktik-2026-09-02T1000.db",
            "praktik-2026-10-04T1000.db",
            "praktik-2026-10-05T1000.db",
            "praktik-mine.db",
            "praktik.db"
        ]
    );
    // Where the clock was set back, the new one stays all the same.
    at(1, "praktik backup --keep 1").assert_ok();
    assert_eq!(listing(place.path())[2..], ["praktik-2026-10-01T1000.db", "praktik-mine.db", "praktik.db"]);
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = community();
    fs::set_permissions(place.path().join("praktik.db"), fs::Permissions::from_mode(0o644)).unwrap();
    place.run("praktik backup own.db").assert_ok();
    assert_eq!(fs::metadata(place.path().join("own.db")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_damaged_file_makes_no_backup() {
    let place = community();
    let path = place.path().join("praktik.db");
    let mut bytes = fs::read(&path).unwrap();
    // The page of members becomes noise, but for what the schema says.
    let file = Connection::open(&path).unwrap();
    let root: i32 =
        file.query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'member'", [], |row| row.get(0)).unwrap();
    drop(file);
    let root = usize::try_from(root).unwrap();
    bytes[(root - 1) * 4096..root * 4096].fill(0x55);
    fs::write(&path, &bytes).unwrap();
    let ran = place.run("praktik backup");
    ran.assert_code(12);
    assert!(ran.stderr.contains("damaged"), "{}", ran.stderr);
    assert_eq!(listing(place.path()), ["praktik.db"]);
    assert!(fs::read(&path).unwrap() == bytes);
}

#[test]
fn a_closed_community_and_an_older_file_are_backed_up() {
    let place = community();
    place.run("praktik charter close --reason 'its work is done' --yes").assert_ok();
    place.run("praktik backup closed.db").assert_ok();
    let older = Place::new();
    let v1 = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v1.db");
    older.file("praktik.db", fs::read(v1).unwrap());
    older.run("praktik backup own.db").assert_ok();
    assert_eq!(listing(older.path()), ["own.db", "praktik.db", "praktik.db.v1"]);
}

#[test]
fn a_backup_waits_for_whoever_writes_and_holds_one_moment() {
    let place = community();
    let holder = Connection::open(place.path().join("praktik.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE; UPDATE member SET unit = 'held'").unwrap();
    let backup = place.command("praktik backup own.db").stdout(Stdio::null()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(400));
    assert!(!place.path().join("own.db").exists());
    holder.execute_batch("COMMIT").unwrap();
    assert!(backup.wait_with_output().unwrap().status.success());
    let units = place.run("praktik member list --db own.db --columns unit --format csv").stdout;
    assert_eq!(units, "unit\nheld\nheld\n");
    // Beside writers that come and go, every backup is whole.
    let writers: Vec<_> = (0..3)
        .map(|number| {
            place.command(&format!("praktik member add 'Writer {number}'")).stdout(Stdio::null()).spawn().unwrap()
        })
        .collect();
    for number in 0..3 {
        place.run(&format!("praktik backup beside-{number}.db")).assert_ok();
        let backup = Connection::open(place.path().join(format!("beside-{number}.db"))).unwrap();
        let found: String = backup.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(found, "ok");
    }
    for mut writer in writers {
        assert!(writer.wait().unwrap().success());
    }
}

#[cfg(unix)]
#[test]
fn one_that_is_killed_leaves_no_half_of_one() {
    let place = Place::new();
    place.run("praktik init --demo --size medium").assert_ok();
    for round in 0..12 {
        let mut child = place.command("praktik backup killed.db").stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(3 + 7 * round));
        let _ = child.kill();
        child.wait().unwrap();
        let path = place.path().join("killed.db");
        if path.exists() {
            place.run("praktik session list --limit 1 --db killed.db").assert_ok();
            fs::remove_file(path).unwrap();
        }
    }
    // What was left half made is named, with what removes it.
    let half: Vec<String> = listing(place.path()).into_iter().filter(|name| name.ends_with(".new")).collect();
    let doctor = place.run("praktik doctor --json").json();
    let leftovers = doctor["checks"].as_array().unwrap().iter().find(|check| check["check"] == "leftovers").unwrap();
    assert_eq!(leftovers["found"].as_array().unwrap().len(), half.len());
}

#[test]
fn who_is_forgotten_and_still_in_a_backup_is_told_so() {
    let place = community();
    place.run("praktik member add Later").assert_ok();
    place.run("praktik backup").assert_ok();
    place.run("praktik backup own.db").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik member forget later --dry-run
            praktik member forget later --yes
            praktik member forget budi --yes --backups --dry-run
            praktik backup
            "
        ),
        str![[r#"
$ praktik member forget later --dry-run
would: Later (later) is forgotten for good
would: Erased: name and handle
would: No longer named in the line of the journal: praktik member add Later
would: Ends today: their time on the roll
would: Stays and is counted: 1 time on the roll
would: praktik-2026-11-24T1900.db is a backup that still holds them; --backups removes it
would: own.db still holds them, and stays
would: This cannot be undone, and copies of the file elsewhere still hold them
Nothing was written.
$ praktik member forget later --yes
✓ A member is forgotten; forgotten-g9rv stands for them now
✓ 1 text named them, and no longer does
✓ Still counted: 1 time on the roll
✓ 2 files beside it still hold them: praktik-2026-11-24T1900.db and own.db
✓ Copies of the file elsewhere still hold them: backups, and those of other leads
  next  praktik member forget forgotten-g9rv --backups   to remove the backups that hold them
$ praktik member forget budi --yes --backups --dry-run
would: Budi (budi) is forgotten for good
would: Erased: name, handle and e-mail
would: No longer named in the line of the journal: praktik member add Budi --email …
would: No longer named in the line of the journal: praktik session log Kick-off --on 2026-11-10
--present ana,budi
would: Ends today: their time on the roll
would: Stays and is counted: 1 time on the roll and 1 session attended
would: praktik-2026-11-24T1900.db is removed: it is a backup that holds them too
would: own.db still holds them, and stays
would: This cannot be undone, and copies of the file elsewhere still hold them
Nothing was written.
$ praktik backup
✓ praktik-2026-11-24T1900-2.db is a checked backup of 500 KiB

"#]]
    );
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    let pseudonym = "SELECT handle FROM member WHERE name = 'Forgotten member'";
    let handle: String = file.query_row(pseudonym, [], |row| row.get(0)).unwrap();
    drop(file);
    assert_data_eq!(
        place.transcript(&format!(
            "
            praktik member forget {handle} --backups
            praktik member forget {handle}
            "
        )),
        str![[r#"
$ praktik member forget forgotten-g9rv --backups
✓ forgotten-g9rv is forgotten already: unused parts of the file are written anew
✓ 1 backup removed
✓ 1 file beside it still holds them: own.db
$ praktik member forget forgotten-g9rv
✓ forgotten-g9rv is forgotten already: unused parts of the file are written anew
✓ 1 file beside it still holds them: own.db

"#]]
    );
    // The backup made since does not hold them, and what has a name of its own is named and stays.
    assert_eq!(listing(place.path()), ["own.db", "praktik-2026-11-24T1900-2.db", "praktik.db"]);
}
