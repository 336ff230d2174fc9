//! The file: found, refused, shared between processes, damaged, broken off half way, and left alone.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::cell::RefCell;
use std::fs;
use std::io::Write;
use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::process::Stdio;
use std::rc::Rc;
use std::time::{Duration, Instant};

use common::Place;
use rusqlite::Connection;
use snapbox::{assert_data_eq, str};

/// A community with something in every table.
fn community() -> Place {
    let place = Place::new();
    let steps = "
        praktik init --name 'Data Guild' --purpose 'Better data' --topic SQL --lead Ana --cadence weekly
        praktik member add Budi --email budi@example.org --unit Sales --skill SQL:teaches
        praktik member add Citra --joined 2026-10-01 --skill SQL:wants
        praktik member leave citra --on 2026-11-01
        praktik session plan 'Later on' --on '2026-12-01 16:00'
        praktik session log 'Kick-off' --on 2026-11-10 --kind talk --minutes 60 --presenter ana --present budi --topic SQL
        praktik session note --session last 'We begin.'
        praktik recognize budi --for 'the guide' --by ana
    ";
    for line in steps.lines().map(str::trim).filter(|line| !line.is_empty()) {
        place.run(line).assert_ok();
    }
    place.file("roster.csv", "name,email\nDewi,dewi@example.org\n");
    place.file("attendance.csv", "date,title,name\n2026-11-17,Second,Budi\n");
    place.file("charter.yaml", "name: Another name\npurpose: Another purpose\n");
    place.file("editor.sh", "#!/bin/sh\nsed -i 's/^purpose: .*/purpose: edited/' \"$1\"\n");
    place
}

fn bytes(place: &Place) -> Vec<u8> {
    fs::read(place.path().join("praktik.db")).unwrap()
}

/// What lies in the folder, by name.
fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Every writing command, in a form that succeeds, and in one that fails.
const WRITING: &[(&str, &str)] = &[
    ("member add Eka", "member add Eka --handle ana"),
    ("member edit budi --unit Ops", "member edit budi --handle ana"),
    ("member role add budi lead", "member role add nobody lead"),
    ("member role end ana lead", "member role end budi lead"),
    ("member skill add ana SQL:teaches", "member skill add ana SQL:masters"),
    ("member skill remove budi SQL", "member skill remove ana Rust"),
    ("member leave budi --yes", "member leave budi nobody --yes"),
    ("member rejoin citra", "member rejoin citra nobody"),
    ("member aliases budi --add b@example.org", "member aliases nobody --add x"),
    ("member welcome budi", "member welcome budi --buddy nobody"),
    ("member contacted budi", "member contacted budi nobody"),
    ("member handover ana budi --yes", "member handover ana citra --yes"),
    ("member merge budi citra --yes", "member merge budi nobody --yes"),
    ("member forget budi --yes", "member forget nobody --yes"),
    ("member import roster.csv", "member import charter.yaml"),
    ("session plan 'Much later' --on 2026-12-08", "session plan 'Much later' --on 2026-12-08 --facilitator nobody"),
    ("session log 'Another' --present ana", "session log 'Another' --present ana,nobody"),
    ("session edit last --title 'New name'", "session edit last --title 'New name' --presenter nobody"),
    ("session cancel next", "session cancel nothing"),
    ("session attend last ana", "session attend last ana nobody"),
    ("session note --session last 'More.'", "session note --session nothing 'More.'"),
    ("session import attendance.csv --unmatched add", "session import charter.yaml"),
    ("recognize budi --for 'the talk'", "recognize budi nobody --for 'the talk'"),
    ("charter apply charter.yaml", "charter apply roster.csv"),
    ("charter edit", "charter edit --no-such-flag"),
    ("charter review", "charter review --on 2027-01-01"),
    ("charter pause 2026-12-21 2027-01-06", "charter pause 2027-01-06 2026-12-21"),
];

#[test]
fn without_a_file_the_words_that_create_one_are_said() {
    let place = Place::new();
    assert_data_eq!(
        place.transcript(
            "
            praktik member list
            praktik --db other.db evaluate
            PRAKTIK_DB=third.db praktik charter show
            praktik session log 'Kick-off' --present none
            "
        ),
        str![[r#"
$ praktik member list
! error: there is no community file here or in a folder above
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10
$ praktik --db other.db evaluate
! error: there is no community file at [PLACE]/other.db
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10
$ PRAKTIK_DB=third.db praktik charter show
! error: there is no community file at [PLACE]/third.db
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10
$ praktik session log 'Kick-off' --present none
! error: there is no community file here or in a folder above
! hint: create one: praktik init --name "Data Guild" --purpose "…"
! hint: or name an existing one with --db FILE or PRAKTIK_DB
? 10

"#]]
    );
    assert_eq!(listing(place.path()), [""; 0]);
}

#[test]
fn the_file_is_named_or_the_nearest_one_upwards() {
    let place = Place::new();
    place.run("praktik init --name Near --purpose x").assert_ok();
    place.run("praktik init --name Named --purpose x --db named.db").assert_ok();
    fs::create_dir_all(place.path().join("a/b/praktik.db")).unwrap();
    let name = |folder: &str, line: &str| {
        let mut command = place.command(line);
        command.current_dir(place.path().join(folder));
        let output = command.output().unwrap();
        let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        value["name"].as_str().unwrap().to_owned()
    };
    assert_eq!(name("a/b", "praktik charter show --json"), "Near", "a folder of that name is passed over");
    assert_eq!(name("a/b", "praktik charter show --json --db ../../named.db"), "Named");
    assert_eq!(name("a", "PRAKTIK_DB=../named.db praktik charter show --json"), "Named");
    assert_eq!(name("a", "PRAKTIK_DB=../named.db praktik --db ../praktik.db charter show --json"), "Near");
    assert_eq!(name("a", "PRAKTIK_DB= praktik charter show --json"), "Near", "an empty variable is none");
}

#[test]
fn what_is_no_praktik_file_is_refused_and_left_alone() {
    let place = Place::new();
    place.file("empty.db", "");
    place.file("text.db", "To do: buy milk, and a good many other things besides.\n".repeat(40));
    fs::create_dir(place.path().join("folder.db")).unwrap();
    Connection::open(place.path().join("other.db"))
        .unwrap()
        .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        .unwrap();
    let said = place.transcript(
        "
        praktik --db empty.db member list
        praktik --db empty.db member add Ana
        praktik --db text.db member list
        praktik --db folder.db member list
        praktik --db other.db member list
        praktik --db other.db member add Ana
        praktik --db other.db init --name A --purpose x
        ",
    );
    assert_data_eq!(
        said,
        str![[r#"
$ praktik --db empty.db member list
! error: [PLACE]/empty.db: this is not a praktik file
! because: the file is empty
! hint: name another file with --db FILE
? 12
$ praktik --db empty.db member add Ana
! error: [PLACE]/empty.db: this is not a praktik file
! because: the file is empty
! hint: name another file with --db FILE
? 12
$ praktik --db text.db member list
! error: [PLACE]/text.db: this is not a praktik file
! because: it is no SQLite database
! hint: name another file with --db FILE
? 12
$ praktik --db folder.db member list
! error: [PLACE]/folder.db: this is not a praktik file
! because: it is not a regular file
! hint: name another file with --db FILE
? 12
$ praktik --db other.db member list
! error: [PLACE]/other.db: this is not a praktik file
! because: another program made this database
! hint: name another file with --db FILE
? 12
$ praktik --db other.db member add Ana
! error: [PLACE]/other.db: this is not a praktik file
! because: another program made this database
! hint: name another file with --db FILE
? 12
$ praktik --db other.db init --name A --purpose x
! error: [PLACE]/other.db exists already, and is left as it is
! hint: change its charter with praktik charter edit, or choose another place with --db FILE
? 1

"#]]
    );
    assert_eq!(listing(place.path()), ["empty.db", "folder.db", "other.db", "text.db"]);
}

#[test]
fn a_newer_file_is_left_byte_for_byte() {
    let place = community();
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    file.pragma_update(None, "user_version", 4711).unwrap();
    drop(file);
    let before = bytes(&place);
    assert_data_eq!(
        place.transcript("praktik evaluate\npraktik member add Eka"),
        str![[r#"
$ praktik evaluate
! error: [PLACE]/praktik.db: the file has version 4711, and this praktik reads up to version 4
! hint: install a newer praktik; the file was left untouched
? 12
$ praktik member add Eka
! error: [PLACE]/praktik.db: the file has version 4711, and this praktik reads up to version 4
! hint: install a newer praktik; the file was left untouched
? 12

"#]]
    );
    assert_eq!(bytes(&place), before);
}

#[test]
fn a_file_that_brings_more_than_data_is_refused() {
    let hostile = [
        "CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM session; END",
        "CREATE TEMP TABLE none (x); CREATE VIEW people AS SELECT * FROM member",
        "CREATE TABLE extra (x)",
        "CREATE TABLE \"extra\u{1b}[31m\" (x CHECK (x <> randomblob(1000000000)))",
        "CREATE INDEX i ON member (lower(name))",
        "ALTER TABLE member ADD COLUMN doubled TEXT GENERATED ALWAYS AS (name || name)",
        "DROP TABLE recognition_receiver",
        "DROP TABLE attendance; CREATE VIEW attendance AS SELECT 1 AS session_id, 1 AS member_id",
        "CREATE VIRTUAL TABLE notes USING fts5 (text)",
    ];
    let original = bytes(&community());
    for sql in hostile {
        let place = Place::new();
        place.file("praktik.db", &original);
        let file = Connection::open(place.path().join("praktik.db")).unwrap();
        file.pragma_update(None, "foreign_keys", "OFF").unwrap();
        file.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        drop(file);
        let before = bytes(&place);
        for line in ["praktik evaluate", "praktik member add Eka"] {
            let ran = place.run(line);
            ran.assert_code(12);
            assert!(ran.stderr.contains("other than praktik's"), "{sql}: {}", ran.stderr);
        }
        assert_eq!(bytes(&place), before, "{sql}");
    }
    let place = community();
    Connection::open(place.path().join("praktik.db")).unwrap().execute_batch("ANALYZE").unwrap();
    place.run("praktik member add Eka").assert_ok();
}

/// A stream that a test can look into.
#[derive(Clone, Default)]
struct Tap(Rc<RefCell<Vec<u8>>>);

impl Write for Tap {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Runs a command line within this process, which is quicker than a process of its own: exit code and errors.
fn within(folder: &Path, line: &str) -> (u8, String) {
    let (out, err) = (Tap::default(), Tap::default());
    let mut context = praktik::context::Context {
        now: "2026-11-24T12:00:00Z".parse().unwrap(),
        env: Default::default(),
        folder: folder.to_owned(),
        zone: "UTC".parse().unwrap(),
        terminal: praktik::context::Terminal { width: Some(100), ..Default::default() },
        input: Box::new(std::io::empty()),
        out: Box::new(out.clone()),
        err: Box::new(err.clone()),
    };
    let words = shlex::split(line).unwrap().into_iter().map(Into::into);
    let code = std::panic::catch_unwind(AssertUnwindSafe(|| praktik::run(words, &mut context)));
    let said = String::from_utf8(err.0.borrow().clone()).expect("errors are UTF-8");
    (code.unwrap_or_else(|_| panic!("a panic: {line}")), said)
}

const READING: &[&str] = &[
    "praktik evaluate --measures",
    "praktik member list --json",
    "praktik member show ana --json",
    "praktik session list --json",
    "praktik session show last --json",
    "praktik recognize list --json",
    "praktik charter export",
];

#[test]
fn a_truncated_file_is_an_error_and_no_panic() {
    let whole = bytes(&community());
    let place = Place::new();
    let page = 4096;
    let cuts = (1..whole.len()).step_by(page).chain([50, 100, page + 17, whole.len() - 1, whole.len() - page]);
    for cut in cuts {
        place.file("praktik.db", &whole[..cut]);
        let mut codes = Vec::new();
        for line in READING.iter().chain(&["praktik member add Eka --unit Ops"]) {
            let (code, said) = within(place.path(), line);
            assert!(code == 0 || (code == 12 && said.starts_with("error: ")), "cut at {cut}, {line}: {code} {said}");
            codes.push(code);
        }
        assert!(codes.contains(&12), "cut at {cut}: nobody noticed");
    }
}

#[test]
fn a_garbled_file_is_an_error_and_no_panic() {
    let whole = bytes(&community());
    let place = Place::new();
    let mut state = 20_261_124_u64;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 16).unwrap()
    };
    for round in 0..150 {
        let mut garbled = whole.clone();
        // One bit; or a stretch of noise, in the first page (the schema) as often as elsewhere.
        let start = if round % 2 == 0 { random() % garbled.len() } else { 100 + random() % 3_900 };
        let length = if round % 3 == 0 { 1 } else { 1 + random() % 60 };
        for byte in garbled.iter_mut().skip(start).take(length) {
            *byte ^= u8::try_from(1 + random() % 255).unwrap();
        }
        place.file("praktik.db", &garbled);
        let lines: &[&str] = if round % 5 == 0 { &["praktik member add Eka --unit Ops"] } else { READING };
        for line in lines {
            let (code, said) = within(place.path(), line);
            assert!(matches!(code, 0 | 1 | 12), "round {round}, {line}: {code} {said}");
            assert_eq!(code == 0, !said.contains("error:"), "round {round}, {line}: {code} {said}");
            assert!(!said.contains("refused the change"), "round {round}, {line}: {said}");
        }
    }
}

#[test]
fn an_error_text_that_is_no_utf_8_is_shown_all_the_same() {
    let place = community();
    let mut garbled = bytes(&place);
    let at = garbled.windows(20).position(|window| window == b"CREATE TABLE charter").unwrap();
    garbled[at..at + 8].copy_from_slice(b"\xff\xfe\xff\xfe\x1b[31");
    place.file("praktik.db", &garbled);
    let ran = place.run("praktik evaluate");
    ran.assert_code(12);
    assert!(!ran.stderr.contains('\u{1b}'), "{}", ran.stderr);
    assert_eq!(bytes(&place), garbled);
}

#[test]
fn values_of_the_wrong_kind_are_damage() {
    let original = bytes(&community());
    for sql in [
        "UPDATE session SET day = 'soon', starts = 'soon'",
        "UPDATE spell SET joined = '2026-99-99', ended = NULL",
        "UPDATE member SET name = CAST(X'FFFE' AS TEXT)",
        "UPDATE member SET added = 'x'",
        "DELETE FROM charter",
    ] {
        let place = Place::new();
        place.file("praktik.db", &original);
        let file = Connection::open(place.path().join("praktik.db")).unwrap();
        file.pragma_update(None, "ignore_check_constraints", "ON").unwrap();
        file.execute_batch(sql).unwrap();
        drop(file);
        let ran = place.run("praktik evaluate");
        assert_eq!(ran.code, Some(12), "{sql}: {}", ran.transcript());
        assert!(ran.stderr.contains("damaged"), "{sql}: {}", ran.stderr);
    }
}

#[test]
fn row_ids_from_somewhere_else_are_no_trouble() {
    let place = community();
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch(
        "INSERT INTO member (id, handle, handle_made, name, name_key, added)
           VALUES (9223372036854775800, 'far', 1, 'Far', 'far', '2026-01-01'), (-5, 'near', 1, 'Near', 'near', '2026-01-01');
         INSERT INTO spell (member_id, joined) VALUES (9223372036854775800, '2026-01-01'), (-5, '2026-01-01');",
    )
    .unwrap();
    drop(file);
    let members = place.run("praktik evaluate --json").json()["members"].clone();
    assert_eq!(members, 4);
    place.run("praktik member list --sort attended").assert_ok();
}

#[test]
fn a_held_file_is_waited_for_and_then_reported_busy() {
    let place = community();
    let before = bytes(&place);
    let holder = Connection::open(place.path().join("praktik.db")).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    // Reading goes on beside a writer that has not begun to write.
    place.run("praktik evaluate").assert_ok();
    let began = Instant::now();
    let ran = place.run("praktik member add Eka");
    assert!(began.elapsed() >= Duration::from_secs(4), "it waits");
    assert_data_eq!(
        ran.transcript(),
        str![[r#"
$ praktik member add Eka
! error: [PLACE]/praktik.db: the community file is busy: another process is writing to it
! hint: wait for it to end, then run the command again
? 11

"#]]
    );
    holder.execute_batch("ROLLBACK").unwrap();
    assert_eq!(bytes(&place), before);
}

#[test]
fn a_writer_waits_for_another() {
    let place = community();
    let holder = Connection::open(place.path().join("praktik.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE; UPDATE member SET unit = 'held' WHERE handle = 'budi'").unwrap();
    let spawn = |line: &str| {
        place.command(line).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let writers: Vec<_> = ["Eka", "Fajar", "Gita"].map(|name| spawn(&format!("praktik member add {name}"))).into();
    let reader = spawn("praktik member list --json");
    std::thread::sleep(Duration::from_millis(400));
    holder.execute_batch("COMMIT").unwrap();
    for child in writers.into_iter().chain([reader]) {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let list = place.run("praktik member list --columns handle,unit --format csv").stdout;
    for row in ["budi,held", "eka,", "fajar,", "gita,"] {
        assert!(list.lines().any(|line| line == row), "{row} in {list}");
    }
}

#[test]
fn a_change_that_was_broken_off_is_taken_back_by_the_next_reader() {
    let place = community();
    let (before, list) = (bytes(&place), place.run("praktik member list --json").stdout);
    let writer = Connection::open(place.path().join("praktik.db")).unwrap();
    // So little memory that the change reaches the file, and its journal the disk, before it is complete.
    writer.execute_batch("PRAGMA cache_size = 2; PRAGMA synchronous = FULL; BEGIN IMMEDIATE").unwrap();
    writer
        .execute_batch(
            "UPDATE member SET name = 'Mallory', note = 'half';
             WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)
             INSERT INTO member (handle, handle_made, name, name_key, note, added)
               SELECT 'h' || i, 1, 'H', 'h', hex(randomblob(300)), '2026-01-01' FROM n;",
        )
        .unwrap();
    // What a killed writer leaves: a file half changed, and the journal that knows what was there.
    for (line, code) in [("praktik member list --json", 0), ("praktik member add Eka", 0)] {
        let after = Place::new();
        for name in ["praktik.db", "praktik.db-journal"] {
            fs::copy(place.path().join(name), after.path().join(name)).unwrap();
        }
        assert_ne!(bytes(&after), before, "the change has reached the file");
        let ran = after.run(line);
        ran.assert_code(code);
        assert_eq!(listing(after.path()), ["praktik.db"]);
        if line.contains("list") {
            assert_eq!((bytes(&after), ran.stdout), (before.clone(), list.clone()));
        }
        let check = Connection::open(after.path().join("praktik.db")).unwrap();
        let found: String = check.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        assert_eq!(found, "ok");
        let mallory: i64 =
            check.query_row("SELECT count(*) FROM member WHERE name = 'Mallory'", [], |r| r.get(0)).unwrap();
        assert_eq!(mallory, 0);
    }
}

#[cfg(unix)]
#[test]
fn a_killed_writer_leaves_all_or_nothing() {
    let place = community();
    let mut added = 0;
    for round in 0..12 {
        let mut child = place
            .command(&format!("praktik member add 'Person {round}' --skill SQL:wants --note x"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(2 + 2 * round));
        let _ = child.kill();
        let said = child.wait_with_output().unwrap().stdout;
        let ran = place.run(&format!("praktik member show 'Person {round}' --json"));
        if ran.code == Some(0) {
            added += 1;
            assert_eq!(ran.json()["skills"][0]["topic"], "SQL", "{}", ran.stdout);
        } else {
            assert!(said.is_empty(), "what was acknowledged is kept");
        }
    }
    assert_eq!(place.run("praktik member list --json").json().as_array().unwrap().len(), 2 + added);
    assert!(!place.path().join("praktik.db-journal").exists());
}

#[cfg(unix)]
#[test]
fn what_a_killed_process_left_beside_the_file_goes_away() {
    let place = community();
    let names = ["praktik.db-journal", "praktik.db.0123456789abcdef.new", "praktik.db.0123456789abcdef.new-journal"];
    let leave = || names.iter().for_each(|name| drop(place.file(name, [0; 512])));
    leave();
    place.run("praktik charter close --reason over --yes").assert_ok();
    for line in ["praktik member list", "praktik member add Refused"] {
        leave();
        place.run(line);
        assert!(!place.path().join(names[0]).exists(), "{line}");
    }
    // A name of somebody's own stays, and so does what somebody is still at work on.
    place.file("praktik.db.mine.new", "x");
    let busy = fs::File::open(place.path().join(names[1])).unwrap();
    busy.lock().unwrap();
    place.run("praktik init --name A --purpose B").assert_code(1);
    assert!(place.path().join(names[1]).exists());
    drop(busy);
    place.run("praktik init --name A --purpose B").assert_code(1);
    let left: Vec<&str> = names.into_iter().filter(|name| place.path().join(name).exists()).collect();
    assert!(left.is_empty(), "{left:?}");
    assert!(place.path().join("praktik.db.mine.new").exists());
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owner_s_and_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = community();
    let mode = fs::metadata(place.path().join("praktik.db")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    place.run("praktik member add Eka").assert_ok();
    place.run("praktik evaluate").assert_ok();
    let beside: Vec<String> = listing(place.path()).into_iter().filter(|name| name.starts_with("praktik")).collect();
    assert_eq!(beside, ["praktik.db"]);
}

/// The superuser may write everything: then nothing is shown here.
#[cfg(unix)]
#[test]
fn a_file_or_folder_that_cannot_be_written_is_read_all_the_same() {
    use std::os::unix::fs::PermissionsExt;
    let place = community();
    let mode =
        |name: &str, mode| fs::set_permissions(place.path().join(name), fs::Permissions::from_mode(mode)).unwrap();
    let before = bytes(&place);
    for (name, closed, open) in [("praktik.db", 0o400, 0o600), ("", 0o500, 0o700)] {
        mode(name, closed);
        let permitted = fs::OpenOptions::new().write(true).open(place.path().join("praktik.db")).is_ok()
            && fs::write(place.path().join("probe"), "").is_ok();
        if !permitted {
            place.run("praktik evaluate").assert_ok();
            let ran = place.run("praktik member add Eka");
            ran.assert_code(1);
            assert!(ran.stderr.contains("cannot be written"), "{}", ran.stderr);
        }
        mode(name, open);
        let _ = fs::remove_file(place.path().join("probe"));
    }
    mode("praktik.db", 0o000);
    if fs::File::open(place.path().join("praktik.db")).is_err() {
        place.run("praktik evaluate").assert_code(1);
    }
    mode("praktik.db", 0o600);
    assert_eq!(bytes(&place), before);
}

#[test]
fn reading_leaves_the_file_and_its_time_alone() {
    let place = community();
    let time = || fs::metadata(place.path().join("praktik.db")).unwrap().modified().unwrap();
    let before = (bytes(&place), time());
    for line in READING {
        place.run(line).assert_ok();
    }
    assert_eq!((bytes(&place), time()), before);
}

#[test]
fn init_overwrites_nothing_and_leaves_nothing_behind() {
    let place = Place::new();
    let init = "praktik init --name A --purpose x";
    place.file("bad.yaml", "name: A\nroles: none\n");
    let said = place.transcript(
        "
        praktik init --name A --purpose x --tz Nowhere/Land
        praktik init --name ' ' --purpose x
        praktik init --name A --purpose x --topic SQL --topic sql
        praktik init --name A --purpose x --cadence hourly
        praktik init --from bad.yaml
        praktik init --from missing.yaml
        praktik init --name A
        praktik init --name A --purpose x --db missing/praktik.db
        praktik init --name A --purpose x --dry-run
        ",
    );
    assert_data_eq!(
        said,
        str![[r#"
$ praktik init --name A --purpose x --tz Nowhere/Land
! error: --tz: 'Nowhere/Land' is not a time zone
! hint: a time zone has an IANA name such as Asia/Jakarta, Europe/Berlin or UTC
? 2
$ praktik init --name ' ' --purpose x
! error: --name: '' is not a name
! hint: give the community a name
? 2
$ praktik init --name A --purpose x --topic SQL --topic sql
! error: --topic: 'sql' is not a new entry
! hint: it says the same as focus_topics[0]; keep one of them
? 2
$ praktik init --name A --purpose x --cadence hourly
! error: --cadence: 'hourly' is not a cadence
! hint: a cadence is weekly, biweekly, monthly, quarterly or 'every N days'
? 2
$ praktik init --from bad.yaml
! error: bad.yaml:2:8: this is not a charter that praktik can read
! because: roles: invalid type: string "none", expected a sequence
! hint: praktik charter export shows the form of every field
? 3
$ praktik init --from missing.yaml
! error: could not read missing.yaml
! because: No such file or directory (os error 2)
? 1
$ praktik init --name A
! error: a community needs a name and a purpose
! hint: give --name and --purpose, or --from charter.yaml
! hint: on a terminal, praktik init asks for them
? 2
$ praktik init --name A --purpose x --db missing/praktik.db
! error: could not create [PLACE]/missing/praktik.db
! because: No such file or directory (os error 2)
? 1
$ praktik init --name A --purpose x --dry-run
would: A begins in [PLACE]/praktik.db
Nothing was written.

"#]]
    );
    assert_eq!(listing(place.path()), ["bad.yaml"]);
    place.run(init).assert_ok();
    let before = bytes(&place);
    assert_data_eq!(
        place.transcript("praktik init --name B --purpose y\npraktik init"),
        str![[r#"
$ praktik init --name B --purpose y
! error: [PLACE]/praktik.db exists already, and is left as it is
! hint: change its charter with praktik charter edit, or choose another place with --db FILE
? 1
$ praktik init
! error: [PLACE]/praktik.db exists already, and is left as it is
! hint: change its charter with praktik charter edit, or choose another place with --db FILE
? 1

"#]]
    );
    assert_eq!(bytes(&place), before);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_never_replaced() {
    use std::os::unix::fs::symlink;
    let place = Place::new();
    fs::create_dir(place.path().join("real")).unwrap();
    place.run("praktik init --name A --purpose x --db real/guild.db").assert_ok();
    symlink("real/guild.db", place.path().join("praktik.db")).unwrap();
    place.run("praktik member add Ana").assert_ok();
    let link = place.path().join("praktik.db");
    assert!(link.symlink_metadata().unwrap().is_symlink());
    assert_eq!(place.run("praktik member list --db real/guild.db --json").json()[0]["handle"], "ana");
    assert_eq!(listing(&place.path().join("real")), ["guild.db"]);
    symlink("nowhere.db", place.path().join("dangling.db")).unwrap();
    place.run("praktik init --name A --purpose x --db dangling.db").assert_code(1);
    place.run("praktik evaluate --db dangling.db").assert_code(10);
    assert_eq!(listing(place.path()), ["dangling.db", "praktik.db", "real"]);
}

#[test]
fn a_dry_run_of_every_writing_command_changes_no_byte() {
    let place = community().env("EDITOR", "sh editor.sh");
    let before = bytes(&place);
    for (line, _) in WRITING {
        let ran = place.run(&format!("praktik {line} --dry-run"));
        ran.assert_ok();
        assert!(bytes(&place) == before, "{}", ran.transcript());
        // And without it, each has something to do.
        let other = Place::new();
        for name in listing(place.path()) {
            fs::copy(place.path().join(&name), other.path().join(&name)).unwrap();
        }
        let ran = other.env("EDITOR", "sh editor.sh");
        let said = ran.run(&format!("praktik {line}"));
        said.assert_ok();
        assert!(bytes(&ran) != before, "{}", said.transcript());
    }
}

#[test]
fn a_command_that_fails_changes_no_byte() {
    let place = community();
    let before = bytes(&place);
    for (_, line) in WRITING {
        let ran = place.run(&format!("praktik {line}"));
        assert!(matches!(ran.code, Some(1..=3)), "{}", ran.transcript());
        assert!(!ran.stderr.is_empty() && bytes(&place) == before, "{}", ran.transcript());
    }
    let left: Vec<String> = listing(place.path()).into_iter().filter(|name| name.starts_with("praktik")).collect();
    assert_eq!(left, ["praktik.db"]);
}

#[test]
fn a_clock_that_is_none_is_a_usage_error() {
    let place = Place::new();
    assert_data_eq!(
        place.transcript(
            "PRAKTIK_NOW=yesterday praktik evaluate
            PRAKTIK_NOW=2026-11-24 praktik --version
            PRAKTIK_NOW=9999-12-31T12:00:00Z praktik --version"
        ),
        str![[r#"
$ PRAKTIK_NOW=yesterday praktik evaluate
! error: PRAKTIK_NOW: 'yesterday' is not an instant
! hint: write it as 2026-11-24T16:00:00+07:00, or unset it
? 2
$ PRAKTIK_NOW=2026-11-24 praktik --version
! error: PRAKTIK_NOW: '2026-11-24' is not an instant
! hint: write it as 2026-11-24T16:00:00+07:00, or unset it
? 2
$ PRAKTIK_NOW=9999-12-31T12:00:00Z praktik --version
! error: PRAKTIK_NOW: '9999-12-31T12:00:00Z' is not within the years 1 to 9999
! hint: set it to another instant, or unset it
? 2

"#]]
    );
}

#[test]
fn a_closed_pipe_is_quiet() {
    let place = community();
    for line in ["praktik member list", "praktik evaluate --json", "praktik charter export", "praktik --help"] {
        let mut child =
            place.command(line).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()), "{line}");
    }
}
