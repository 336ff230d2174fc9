//! Files that are not what they seem: whatever command meets one, it is refused with exit 12, nothing in it is run, not a
//! byte of it changes, and nothing is left beside it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fs;
use std::path::Path;

use common::Place;
use rusqlite::Connection;

/// What would be seen if anything of a hostile file was run: a file that only it names cannot be made by SQL, so that
/// each leaves its trace in the data, or never ends.
const FOREVER: &str = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

/// What is done to a sound file by SQL, with every guard of SQLite down.
fn by_sql() -> Vec<(&'static str, String)> {
    let kinds = [
        ("a trigger on insert", "CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM session; END"),
        ("a trigger on update", "CREATE TRIGGER t BEFORE UPDATE ON member BEGIN SELECT RAISE(IGNORE); END"),
        ("a trigger on delete", "CREATE TRIGGER t AFTER DELETE ON spell BEGIN DELETE FROM charter; END"),
        (
            "a trigger that calls a function",
            "CREATE TRIGGER t AFTER INSERT ON member BEGIN SELECT load_extension('/tmp/x.so'); END",
        ),
        ("a view of its own", "CREATE VIEW people AS SELECT * FROM member"),
        (
            "a view in the place of a table",
            "DROP TABLE attendance; CREATE VIEW attendance AS SELECT 1 AS session_id, 1 AS member_id",
        ),
        ("a view that never ends, in the place of a table", "DROP TABLE wish; CREATE VIEW wish AS {forever}"),
        (
            "a view with a trigger instead of insert",
            "DROP TABLE wish; CREATE VIEW wish AS SELECT 1 AS id, 1 AS topic_id, 1 AS member_id, '' AS day, '' AS note;
             CREATE TRIGGER t INSTEAD OF INSERT ON wish BEGIN DELETE FROM member; END",
        ),
        ("a table of its own", "CREATE TABLE extra (x)"),
        ("a check with a function", "CREATE TABLE extra (x CHECK (x <> randomblob(1000000000)))"),
        ("a generated column", "ALTER TABLE member ADD COLUMN d TEXT GENERATED ALWAYS AS (name || name)"),
        ("a stored generated column with a function", "CREATE TABLE extra (x, y AS (zeroblob(1000000000)) STORED)"),
        ("a column more", "ALTER TABLE member ADD COLUMN extra TEXT"),
        ("a column less", "ALTER TABLE member DROP COLUMN note"),
        ("a column of another name", "ALTER TABLE member RENAME COLUMN note TO remark"),
        ("a default with a function", "CREATE TABLE extra (x DEFAULT (hex(randomblob(1000000000))))"),
        ("a table less", "DROP TABLE recognition_receiver"),
        ("an index on an expression", "CREATE INDEX i ON member (lower(name))"),
        ("a partial index", "CREATE INDEX i ON member (name) WHERE abs(id) > 0"),
        ("a unique index that refuses all", "CREATE UNIQUE INDEX i ON spell (reason)"),
        ("an index less", "DROP INDEX attendance_by_member"),
        ("a virtual table for search", "CREATE VIRTUAL TABLE notes USING fts5 (text)"),
        ("a virtual table of trees", "CREATE VIRTUAL TABLE boxes USING rtree (id, a, b)"),
        ("a name that acts on a terminal", "CREATE TABLE \"x\u{1b}]0;owned\u{7}\u{202e}\" (x)"),
        ("another program's mark", "PRAGMA application_id = 252006673"),
        ("no mark", "PRAGMA application_id = 0"),
        ("no version", "PRAGMA user_version = 0"),
        ("a version below all", "PRAGMA user_version = -3"),
        ("a newer version", "PRAGMA user_version = 4711"),
        ("an older version than its tables", "PRAGMA user_version = 1"),
        (
            "a newer version with a trigger",
            "PRAGMA user_version = 99; CREATE TRIGGER t AFTER INSERT ON member BEGIN SELECT 1; END",
        ),
        (
            "a schema that says of a table what it is not",
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'handle ', 'handel ') WHERE name = 'member'",
        ),
        (
            "a schema that is no SQL",
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE (((' WHERE name = 'wish'",
        ),
        (
            "two tables in one place",
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'spell')
               WHERE name = 'wish'",
        ),
    ];
    let mut kinds: Vec<(&str, String)> =
        kinds.into_iter().map(|(what, sql)| (what, sql.replace("{forever}", FOREVER))).collect();
    kinds.push(("a huge name", format!("CREATE TABLE \"{}\" (x)", "x".repeat(2_000_000))));
    let many: String = (0..3000).map(|number| format!("CREATE TABLE t{number} (x);")).collect();
    kinds.push(("thousands of tables", format!("BEGIN; {many} COMMIT")));
    kinds
}

/// What is done to the bytes of a sound file.
fn by_bytes(whole: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let with = |at: usize, bytes: &[u8]| {
        let mut file = whole.to_vec();
        file[at..at + bytes.len()].copy_from_slice(bytes);
        file
    };
    vec![
        ("an empty file", Vec::new()),
        ("one byte", vec![b'S']),
        ("the first letters of a database", b"SQLite format 3\0".to_vec()),
        ("a head and nothing more", whole[..100].to_vec()),
        ("half a page", whole[..2048].to_vec()),
        ("one page of many", whole[..4096].to_vec()),
        ("half of its pages", whole[..whole.len() / 2 / 4096 * 4096].to_vec()),
        ("all but its last byte", whole[..whole.len() - 1].to_vec()),
        ("nothing but zeros", vec![0; 40_960]),
        ("nothing but noise", (0..40_960_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()),
        ("text", "handle,name\nana,Ana\n".repeat(500).into_bytes()),
        ("a picture", [&b"\x89PNG\r\n\x1a\n"[..], &[7; 5000]].concat()),
        ("a compressed file", [&b"PK\x03\x04"[..], &[9; 5000]].concat()),
        ("another magic word", with(0, b"SQLite format 4\0")),
        ("a page size that is none", with(16, &[0, 3])),
        ("a format for writing that is none", with(18, &[9, 9])),
        ("another encoding of texts", with(56, &[0, 0, 0, 2])),
        ("a first page of another kind", with(100, &[0x0a])),
    ]
}

/// What lies in a folder, with what it says.
fn state(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.metadata().unwrap().is_file())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

/// A sound community, and a backup of it.
fn sound() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --topic SQL --lead Ana",
        "praktik member add Budi --email budi@example.org",
        "praktik session log Kick-off --on 2026-11-10 --present ana,budi",
    ] {
        place.run(line).assert_ok();
    }
    place
}

/// Meets `hostile.db` with every kind of command.
fn refuse(place: &Place, what: &str) {
    let before = state(place.path());
    for line in [
        "praktik --db hostile.db evaluate",
        "praktik --db hostile.db member list --json",
        "praktik --db hostile.db member add Eka",
        "praktik --db hostile.db member forget ana --yes",
        "praktik --db hostile.db doctor",
        "praktik --db hostile.db backup",
        "praktik --db hostile.db backup own.db",
        "praktik restore hostile.db --yes",
        "praktik --db fresh.db restore hostile.db",
    ] {
        let ran = place.run(line);
        assert_eq!(ran.code, Some(12), "{what}: {}", ran.transcript());
        assert!(ran.stdout.is_empty() && ran.stderr.starts_with("error: "), "{what}: {}", ran.transcript());
        assert!(!ran.stderr.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{what}: {}", ran.stderr);
        assert!(state(place.path()) == before, "{what}: {line} changed something");
    }
    // A shell that completes is told nothing, and waits for nothing.
    let mut shell = place.command("praktik -- praktik --db hostile.db member show a");
    let output = shell.env("COMPLETE", "fish").output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stdout).contains("ana\t"), "{what}");
    assert!(state(place.path()) == before, "{what}: completion changed something");
}

#[test]
fn a_hostile_schema_is_refused_by_every_command() {
    let place = sound();
    let whole = fs::read(place.path().join("praktik.db")).unwrap();
    let kinds = by_sql();
    assert!(kinds.len() >= 20);
    for (what, sql) in kinds {
        let path = place.file("hostile.db", &whole);
        let file = Connection::open(&path).unwrap();
        file.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        file.execute_batch(&sql).unwrap_or_else(|error| panic!("{what}: {error}"));
        file.close().unwrap();
        assert!(fs::read(&path).unwrap() != whole, "{what}: nothing was done");
        refuse(&place, what);
    }
}

#[test]
fn what_is_no_whole_database_is_refused_by_every_command() {
    let place = sound();
    let whole = fs::read(place.path().join("praktik.db")).unwrap();
    for (what, bytes) in by_bytes(&whole) {
        place.file("hostile.db", bytes);
        refuse(&place, what);
    }
}

/// What reading does not meet, a look over the whole file does.
#[test]
fn pages_that_are_free_without_end_are_found() {
    let place = sound();
    let mut bytes = fs::read(place.path().join("praktik.db")).unwrap();
    bytes[32..40].copy_from_slice(&[0, 0, 0, 2, 0xff, 0xff, 0xff, 0xff]);
    place.file("hostile.db", bytes);
    let before = state(place.path());
    place.run("praktik --db hostile.db doctor").assert_code(1);
    place.run("praktik --db hostile.db backup").assert_code(12);
    place.run("praktik restore hostile.db --yes").assert_code(12);
    assert!(state(place.path()) == before);
}

/// A foreign file that was named by mistake is not in the way of anything: it stays where it is.
#[test]
fn a_foreign_file_is_never_replaced() {
    let place = sound();
    place.run("praktik backup good.db").assert_ok();
    let whole = fs::read(place.path().join("praktik.db")).unwrap();
    let mut other = whole.clone();
    other[68..72].copy_from_slice(b"none");
    for (what, bytes) in [
        ("another program's database", other),
        ("text", "To do: buy milk\n".repeat(500).into_bytes()),
        ("a picture", [&b"\x89PNG\r\n\x1a\n"[..], &[7; 5000]].concat()),
    ] {
        place.file("foreign.db", bytes);
        let before = state(place.path());
        place.run("praktik --db foreign.db restore good.db --yes").assert_code(12);
        assert!(state(place.path()) == before, "{what}");
    }
}

/// A trigger does not run while its file is replaced, and what brought it is kept as it was.
#[test]
fn a_file_that_was_tampered_with_is_replaced_without_running_it() {
    let place = sound();
    place.run("praktik backup good.db").assert_ok();
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch("CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM session; END").unwrap();
    file.close().unwrap();
    let before = fs::read(place.path().join("praktik.db")).unwrap();
    place.run("praktik member list").assert_code(12);
    place.run("praktik restore good.db --yes").assert_ok();
    assert!(fs::read(place.path().join("praktik-2026-11-24T1200.db")).unwrap() == before);
    place.run("praktik member add Citra").assert_ok();
    assert_eq!(place.run("praktik session list --json").json().as_array().unwrap().len(), 1);
}

#[cfg(unix)]
#[test]
fn endless_files_pipes_and_folders_are_refused_at_once() {
    let place = sound();
    let made = std::process::Command::new("mkfifo").arg(place.path().join("pipe.db")).status().unwrap();
    assert!(made.success());
    fs::create_dir(place.path().join("folder.db")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", place.path().join("zero.db")).unwrap();
    std::os::unix::fs::symlink("circle.db", place.path().join("circle.db")).unwrap();
    let socket = std::os::unix::net::UnixListener::bind(place.path().join("socket.db")).unwrap();
    let before = state(place.path());
    for name in ["pipe.db", "folder.db", "zero.db", "/dev/zero", "/dev/full", "socket.db"] {
        for line in ["evaluate", "member add Eka", "doctor", "backup", "restore praktik.db --yes"] {
            let ran = place.run(&format!("praktik --db {name} {line}"));
            assert_eq!(ran.code, Some(12), "{name}: {}", ran.transcript());
        }
        place.run(&format!("praktik restore {name} --yes")).assert_code(12);
    }
    for line in ["evaluate", "doctor", "restore praktik.db --yes"] {
        place.run(&format!("praktik --db circle.db {line}")).assert_code(1);
    }
    // Beside the file, nothing that only looks like a backup is opened.
    fs::rename(place.path().join("pipe.db"), place.path().join("praktik-2026-11-24T1200.db")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", place.path().join("praktik-2026-11-24T1201.db")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", place.path().join("praktik 2.db")).unwrap();
    place.run("praktik doctor").assert_ok();
    place.run("praktik backup --keep 1").assert_ok();
    place.run("praktik member forget budi --yes --dry-run").assert_ok();
    assert!(state(place.path()).len() == before.len() + 1);
    drop(socket);
}

/// What a tool that keeps further files beside a database leaves in it: its content counts, and nothing stays beside it.
#[test]
fn a_file_in_another_mode_is_read_without_leaving_anything() {
    let place = sound();
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch("PRAGMA journal_mode = WAL; UPDATE member SET unit = 'wal'").unwrap();
    file.close().unwrap();
    for line in ["praktik member list", "praktik backup own.db", "praktik restore own.db --yes"] {
        place.run(line).assert_ok();
    }
    // That another program wrote into it does not go unseen.
    place.run("praktik doctor").assert_code(1);
    place.run("praktik member add Eka").assert_ok();
    let names: Vec<String> = state(place.path()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["own.db", "praktik-2026-11-24T1200.db", "praktik.db"]);
    assert_eq!(place.run("praktik member show budi --json").json()["unit"], "wal");
}
