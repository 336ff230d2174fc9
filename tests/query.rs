//! `praktik query`: SQL over the documented views, and over nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// Numbers without end.
const ENDLESS: &str = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)";

/// A small community with something of everything that these tests ask for.
fn place() -> Place {
    let place = Place::new();
    for line in [
        "init --name 'Data Guild' --purpose 'Better data' --tz UTC",
        "member add 'Ana Silva' --email ana@example.org --unit Sales --joined 2026-01-05",
        "member add 'Budi Santoso' --unit Sales --joined 2026-02-01 --skill SQL:teaches",
        "member add 'Chen Wei' --joined 2026-03-01 --private",
        "session log 'Async Rust' --on 2026-11-03 --present ana-silva,budi-santoso --presenter budi-santoso --topic SQL",
        "session log 'No list' --on 2026-11-10",
        "recognize ana-silva budi-santoso --for 'the talk' --by chen-wei --on 2026-11-04",
        "goal add 'Fewer errors' --baseline 40 --target 20 --unit errors",
    ] {
        place.run(&format!("praktik {line}")).assert_ok();
    }
    place
}

fn asked(place: &Place, sql: &str) -> Value {
    let ran = place.run(&format!("praktik query {} --json", shlex::try_quote(sql).unwrap()));
    ran.assert_ok();
    ran.json()
}

#[test]
fn a_query_is_answered_in_every_format() {
    let place = place();
    assert_data_eq!(
        place.transcript(
            "
            praktik query \"SELECT handle, unit, private FROM members ORDER BY handle\"
            praktik query \"SELECT handle, unit, private FROM members ORDER BY handle\" --json --limit 2
            praktik query \"SELECT handle, unit, private FROM members ORDER BY handle\" --format yaml --limit 1
            praktik query \"SELECT handle, unit, private FROM members ORDER BY handle\" --format csv
            praktik query \"SELECT title, present FROM sessions ORDER BY date\" --format markdown
            praktik query \"SELECT title FROM sessions WHERE present > 9\"
            praktik query \"SELECT title FROM sessions WHERE present > 9\" --json
            praktik query \"SELECT title FROM sessions WHERE present > 9\" --format yaml
            praktik query \"SELECT title FROM sessions WHERE present > 9\" --format csv
            "
        ),
        str![[r#"
$ praktik query "SELECT handle, unit, private FROM members ORDER BY handle"
handle        unit   private
ana-silva     Sales        0
budi-santoso  Sales        0
chen-wei      —            1
$ praktik query "SELECT handle, unit, private FROM members ORDER BY handle" --json --limit 2
[
  {"handle":"ana-silva","unit":"Sales","private":0},
  {"handle":"budi-santoso","unit":"Sales","private":0}
]
$ praktik query "SELECT handle, unit, private FROM members ORDER BY handle" --format yaml --limit 1
- handle: ana-silva
  unit: Sales
  private: 0
$ praktik query "SELECT handle, unit, private FROM members ORDER BY handle" --format csv
handle,unit,private
ana-silva,Sales,0
budi-santoso,Sales,0
chen-wei,,1
$ praktik query "SELECT title, present FROM sessions ORDER BY date" --format markdown
| title | present |
| --- | ---: |
| Async Rust | 2 |
| No list | — |
$ praktik query "SELECT title FROM sessions WHERE present > 9"
No rows.
$ praktik query "SELECT title FROM sessions WHERE present > 9" --json
[]
$ praktik query "SELECT title FROM sessions WHERE present > 9" --format yaml
[]
$ praktik query "SELECT title FROM sessions WHERE present > 9" --format csv
title

"#]]
    );
}

#[test]
fn sql_comes_from_a_file_or_a_pipe() {
    let place = place();
    place.file("ask.sql", "-- how many there are\nSELECT count(*) AS n\nFROM members;\n");
    assert_eq!(place.run("praktik query --file ask.sql --json").json(), json!([{"n": 3}]));
    let piped = place.run_with_stdin("praktik query - --format csv", "SELECT name FROM communities");
    assert_eq!(piped.assert_ok().stdout, "name\nData Guild\n");
    place.file("wrong.sql", "SELECT name,\n       nmae\nFROM members");
    assert_data_eq!(
        place.transcript(
            "
            praktik query --file wrong.sql
            praktik query --file none.sql
            praktik query
            praktik query 'SELECT 1' --file wrong.sql
            "
        ),
        str![[r#"
$ praktik query --file wrong.sql
! error: wrong.sql:2:8: no such column: nmae
! hint: did you mean name?
! hint: see what there is to read: praktik query --views
? 2
$ praktik query --file none.sql
! error: could not read none.sql
! because: No such file or directory (os error 2)
? 1
$ praktik query
! error: the following required arguments were not provided:
!   <SQL>
!
! Usage: praktik query <SQL>
!
! For more information, try '--help'.
? 2
$ praktik query 'SELECT 1' --file wrong.sql
! error: the argument '[SQL]' cannot be used with '--file <FILE>'
!
! Usage: praktik query <SQL>
!
! For more information, try '--help'.
? 2

"#]]
    );
}

#[test]
fn whatever_is_no_reading_of_views_is_refused() {
    let place = place();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    assert_data_eq!(
        place.transcript(
            "
            praktik query \"DELETE FROM members\"
            praktik query \"INSERT INTO members (handle) VALUES ('x')\"
            praktik query \"SELECT name FROM member\"
            praktik query \"SELECT name FROM membrs\"
            praktik query \"SELECT nmae FROM members\"
            praktik query 'SELECT name FROM members WHERE handle = \"ana\"'
            praktik query \"SELECT name FORM members\"
            praktik query \"PRAGMA table_list\"
            praktik query \"SELECT load_extension('x')\"
            praktik query \"SELECT 1; SELECT 2\"
            praktik query \"SELECT ?\"
            praktik query \"\"
            "
        ),
        str![[r#"
$ praktik query "DELETE FROM members"
! error: query: query only reads: cannot modify members because it is a view
! hint: what changes a community is a command: praktik help
! hint: see what there is to read: praktik query --views
? 2
$ praktik query "INSERT INTO members (handle) VALUES ('x')"
! error: query: query only reads: INSERT is refused
! hint: what changes a community is a command: praktik help
! hint: see what there is to read: praktik query --views
? 2
$ praktik query "SELECT name FROM member"
! error: query: member is no view: query reads the documented views only
! hint: did you mean members or memberships?
! hint: see what there is to read: praktik query --views
? 2
$ praktik query "SELECT name FROM membrs"
! error: query: no such view: membrs
! hint: did you mean members or memberships?
! hint: see what there is to read: praktik query --views
? 2
$ praktik query "SELECT nmae FROM members"
! error: query:1:8: no such column: nmae
! hint: did you mean name?
! hint: see what there is to read: praktik query --views
? 2
$ praktik query 'SELECT name FROM members WHERE handle = "ana"'
! error: query:1:41: no such column: ana
! hint: a text stands in single quotes: 'ana'
! hint: see what there is to read: praktik query --views
? 2
$ praktik query "SELECT name FORM members"
! error: query:1:18: near "members": syntax error
? 2
$ praktik query "PRAGMA table_list"
! error: query: query only reads: PRAGMA is refused
! hint: what changes a community is a command: praktik help
! hint: see what there is to read: praktik query --views
? 2
$ praktik query "SELECT load_extension('x')"
! error: query: the function load_extension is refused
! because: query calls functions that reckon with what they are given, and no others
? 2
$ praktik query "SELECT 1; SELECT 2"
! error: query: there is more than one statement
! hint: ask one thing at a time; what belongs together goes into one WITH … SELECT
? 2
$ praktik query "SELECT ?"
! error: query: there is nothing to put in for a ? or a :name
! hint: write the value itself, a text in single quotes: WHERE handle = 'ana'
? 2
$ praktik query ""
! error: query: there is no SQL
! hint: say what to read: praktik query "SELECT * FROM members"
? 2

"#]]
    );
    for sql in [
        "UPDATE members SET name = 'x'",
        "CREATE TABLE x (y)",
        "CREATE TEMP TABLE x AS SELECT 1",
        "DROP VIEW members",
        "ATTACH 'other.db' AS other",
        "DETACH main",
        "VACUUM",
        "VACUUM INTO 'copy.db'",
        "BEGIN",
        "SAVEPOINT x",
        "ANALYZE",
        "REINDEX",
        "SELECT * FROM sqlite_schema",
        "SELECT count(*) FROM sqlite_master",
        "SELECT * FROM pragma_table_info('member')",
        "SELECT count(*) FROM pragma_table_list",
        "SELECT * FROM dbstat",
        "SELECT value FROM survey_answer",
        // What a query calls its own parts opens nothing.
        "WITH members AS (SELECT * FROM member) SELECT * FROM members",
        "WITH survey_questions AS (SELECT value FROM survey_answer) SELECT * FROM survey_questions",
        "SELECT * FROM (SELECT * FROM member) AS members",
        "WITH members AS (SELECT * FROM dbstat) SELECT * FROM members",
        "SELECT (SELECT name FROM member LIMIT 1)",
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM member)",
        "SELECT readfile('/etc/passwd')",
        "SELECT writefile('x', 'y')",
        "SELECT fts3_tokenizer('simple')",
        "SELECT sqlite_log(1, 'x')",
        "EXPLAIN DELETE FROM member",
    ] {
        let ran = place.run(&format!("praktik query {}", shlex::try_quote(sql).unwrap()));
        ran.assert_code(2);
        assert_eq!(ran.stdout, "", "{}", ran.transcript());
    }
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before, "the file is as it was");
    let beside: Vec<_> = std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside, ["praktik.db"], "nothing lies beside it");
}

#[test]
fn what_a_query_calls_its_own_parts_may_have_any_name() {
    let place = place();
    for (sql, wanted) in [
        ("WITH member AS (SELECT 7 AS x) SELECT * FROM member", json!([{"x": 7}])),
        ("WITH t AS (SELECT * FROM members) SELECT count(*) AS n FROM t", json!([{"n": 3}])),
        (&format!("{ENDLESS} SELECT count(*) AS n FROM (SELECT x FROM n LIMIT 5)"), json!([{"n": 5}])),
        ("SELECT value FROM json_each('[1, null, \"a\"]')", json!([{"value": 1}, {"value": null}, {"value": "a"}])),
        ("VALUES (1, 'x')", json!([{"column1": 1, "column2": "x"}])),
        ("SELECT 1 AS a, 2 AS a, 3 AS b", json!([{"a": 1, "a_2": 2, "b": 3}])),
        ("SELECT x'00ff' AS b, 0.5 AS r, 9e999 AS i", json!([{"b": "00FF", "r": 0.5, "i": "inf"}])),
        (
            "SELECT handle, row_number() OVER (ORDER BY handle) AS r FROM members LIMIT 1",
            json!([{"handle": "ana-silva", "r": 1}]),
        ),
    ] {
        assert_eq!(asked(&place, sql), wanted, "{sql}");
    }
}

#[test]
fn every_view_is_told_of() {
    let place = place();
    let told = place.run("praktik query --views --json").json();
    let told: Vec<&Value> = told.as_array().unwrap().iter().collect();
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    let mut names = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid").unwrap();
    let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(told.iter().map(|view| view["view"].as_str().unwrap()).collect::<Vec<_>>(), names);
    for view in &told {
        assert_ne!(view["about"], "", "nothing is said of {}: src/render/words/views.rs", view["view"]);
        let name = view["view"].as_str().unwrap();
        let columns: Vec<&str> = view["columns"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        assert!(columns.iter().all(|it| *it != "id" && !it.ends_with("_id") || ["id"].contains(it)), "{name}");
        asked(&place, &format!("SELECT * FROM {name}"));
        let quoted: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
        asked(&place, &format!("SELECT {} FROM {name}", quoted.join(", ")));
    }
    // And nothing is told of what is not there.
    let words = include_str!("../src/render/words/views.rs");
    let listed: Vec<&str> =
        words.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next()).collect();
    assert_eq!(listed, names);
}

/// The keys of the first row of a command's JSON.
fn keys(place: &Place, line: &str) -> BTreeSet<String> {
    let ran = place.run(line).json();
    let first = ran.as_array().map_or(&ran, |rows| rows.first().unwrap_or_else(|| panic!("{line}: no row")));
    first.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn views_call_things_as_the_json_does() {
    let place = Place::new();
    place.run("praktik init --demo --size small --seed 3").assert_ok();
    for (line, view, else_where) in [
        ("member list", "members", "roles skills attended contributions recognised last_seen layer"),
        ("session list", "sessions", "facilitators presenters topics"),
        ("recognize list", "recognitions", "to"),
        ("resource list", "resources", "topics reviewed used last_used"),
        ("challenge list --all", "challenges", "topics joined solvers days_to_first_help"),
        ("goal list --all", "goals", "value read_on expected on_track"),
        ("story list", "stories", ""),
        ("action list --all", "actions", "measure_now"),
        ("channel list", "channel_months", ""),
        ("survey list", "surveys", ""),
        ("member skill list", "skills", "name"),
        ("member role list", "role_terms", "name"),
    ] {
        let told = keys(&place, &format!("praktik {line} --json"));
        let view_columns = keys(&place, &format!("praktik query 'SELECT * FROM {view}' --json"));
        let else_where: Vec<&str> = else_where.split_whitespace().collect();
        for key in told.iter().filter(|key| !else_where.contains(&key.as_str())) {
            assert!(view_columns.contains(key), "{line} has {key}, {view} has {view_columns:?}");
        }
    }
}

#[test]
fn views_and_commands_say_the_same() {
    let place = Place::new();
    place.run("praktik init --demo --size small --seed 3").assert_ok();
    let rows = |line: &str| place.run(&format!("praktik {line} --json")).json().as_array().unwrap().clone();
    let pick = |rows: Vec<Value>, keys: &[&str]| -> Vec<Vec<Value>> {
        let mut picked: Vec<Vec<Value>> =
            rows.iter().map(|row| keys.iter().map(|key| row[*key].clone()).collect()).collect();
        picked.sort_by_key(|row| format!("{row:?}"));
        picked
    };
    for (line, sql, same) in [
        (
            "member list --all",
            "SELECT * FROM members WHERE NOT private",
            &["handle", "name", "email", "unit", "site", "joined", "left"][..],
        ),
        (
            "session list",
            "SELECT * FROM sessions",
            &["slug", "title", "kind", "status", "starts", "minutes", "present", "guests"],
        ),
        (
            "recognize list --private",
            "SELECT * FROM recognitions",
            &["id", "date", "kind", "award", "by", "reason", "session"],
        ),
        ("goal list --all", "SELECT * FROM goals", &["number", "title", "baseline", "target", "status", "ended"]),
        ("survey list", "SELECT * FROM surveys", &["slug", "title", "date", "responses", "agreement", "recommend"]),
    ] {
        let (told, read) = (pick(rows(line), same), pick(asked(&place, sql).as_array().unwrap().clone(), same));
        assert_eq!(told, read, "{line}");
    }
    let evaluation = place.run("praktik evaluate --json").json();
    let today = asked(
        &place,
        "SELECT count(*) AS n FROM memberships WHERE joined <= '2026-11-24' AND (left IS NULL OR left > '2026-11-24')",
    );
    assert_eq!(today[0]["n"], evaluation["members"]);
}

#[test]
fn nobodys_answer_can_be_read_from_a_view() {
    let place = place();
    let header = "I feel safe to ask questions,I learn things here that I use,I know what this community is for";
    let answers = ["5,4,4", "4,4,5", "4,2,3", "5,5,", "3,4,"];
    let survey = |answers: &[&str]| format!("{header}\n{}\n", answers.join("\n"));
    place.file("few.csv", survey(&answers[..4]));
    place.file("enough.csv", survey(&answers));
    let map = header.split(',').zip(["connection", "learning", "purpose"]);
    place.file("map.yaml", map.map(|(question, area)| format!("\"{question}\": {area}\n")).collect::<String>());
    for name in ["few", "enough"] {
        place
            .run(&format!("praktik survey import {name}.csv --title {name} --map map.yaml --date 2026-11-20"))
            .assert_ok();
    }
    for name in ["few", "enough"] {
        let shown = place.run(&format!("praktik survey show {name} --json")).json();
        let survey = shown["surveys"].as_array().unwrap().iter().find(|it| it["slug"] == name).unwrap();
        let areas = asked(
            &place,
            &format!("SELECT area, agreement, mean, answers, people FROM survey_areas WHERE survey = '{name}'"),
        );
        for area in survey["areas"].as_array().unwrap() {
            assert!(areas.as_array().unwrap().contains(area), "{area} is not in {areas}");
        }
        let questions = asked(
            &place,
            &format!(
                "SELECT question, area, agreement, mean, points, answers FROM survey_questions WHERE survey = '{name}'"
            ),
        );
        for question in survey["questions"].as_array().unwrap() {
            assert!(questions.as_array().unwrap().contains(question), "{question} is not in {questions}");
        }
        let known = asked(&place, &format!("SELECT count(mean) AS n FROM survey_questions WHERE survey = '{name}'"));
        assert_eq!(
            known[0]["n"],
            if name == "few" { 0 } else { 1 },
            "the smallest area shown hides the one that is not"
        );
    }
    place.run("praktik session feedback 2026-11-03 --worth 4.5 --answers 4").assert_ok();
    assert_eq!(
        asked(&place, "SELECT worth, answers FROM sessions WHERE answers IS NOT NULL"),
        json!([{"worth": null, "answers": 4}])
    );
}

#[test]
fn an_answer_without_end_is_read_as_far_as_somebody_wants() {
    let place = place();
    for format in ["csv", "json", "yaml"] {
        let mut command = place.command(&format!("praktik query '{ENDLESS} SELECT x FROM n' --format {format}"));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.next().is_some());
        drop(lines);
        let ended = child.wait_with_output().unwrap();
        assert_eq!(
            (ended.status.code(), String::from_utf8(ended.stderr).unwrap()),
            (Some(0), String::new()),
            "{format}"
        );
    }
    let table = place.run(&format!("praktik query '{ENDLESS} SELECT x FROM n'"));
    assert_eq!(table.assert_ok().stdout.lines().count(), 10_001);
    assert_eq!(
        table.stderr,
        "only the first 10000 rows are shown; there are more: ask for fewer with LIMIT, or for all with --format csv\n"
    );
    let few = place.run(&format!("praktik query '{ENDLESS} SELECT x FROM n' --limit 2 --json"));
    assert_eq!((few.json(), few.stderr.as_str()), (json!([{"x": 1}, {"x": 2}]), ""));
}

#[test]
fn memory_is_bounded() {
    let place = place();
    for sql in [
        &format!("{ENDLESS} SELECT group_concat(printf('%0100000d', x)) FROM (SELECT x FROM n LIMIT 5000)"),
        &format!("{ENDLESS} SELECT printf('%01000d', x) FROM (SELECT x FROM n LIMIT 1000000) ORDER BY 1 DESC"),
        "SELECT zeroblob(900000000)",
    ] {
        let ran = place.run(&format!("praktik query {}", shlex::try_quote(sql).unwrap()));
        ran.assert_code(1);
        assert!(ran.stderr.starts_with("error: the query takes more memory than it may: 256 MB\n"), "{}", ran.stderr);
    }
    // A cell wider than any table is cut there, and whole elsewhere.
    let wide = "praktik query \"SELECT printf('%0100000d', 1) AS w\"";
    assert!(place.run(wide).assert_ok().stdout.len() < 30_000);
    assert_eq!(place.run(&format!("{wide} --json")).json()[0]["w"].as_str().unwrap().len(), 100_000);
}

#[cfg(unix)]
#[test]
fn a_query_without_end_ends_with_ctrl_c() {
    use rexpect::process::WaitStatus;
    let place = place();
    let mut terminal = place.on_terminal(&format!("praktik query '{ENDLESS} SELECT count(*) FROM n'"));
    std::thread::sleep(std::time::Duration::from_millis(500));
    terminal.send_control('c').unwrap();
    terminal.exp_string("interrupted; nothing was changed").unwrap();
    terminal.exp_eof().unwrap();
    let ended = terminal.process().wait().unwrap();
    assert!(matches!(ended, WaitStatus::Exited(_, 130)), "{ended:?}");
}

#[test]
fn nothing_in_an_answer_acts_on_a_terminal() {
    let place = place();
    let sql = "SELECT char(27) || ']52;c;eA==' || char(7, 155, 8238, 8203) || '=1+1' AS \"a\u{202e}b\", '=1+1' AS \"=c\", \
               '<b>|`x`' AS m";
    let sql = shlex::try_quote(sql).unwrap();
    for format in ["table", "json", "yaml", "markdown", "csv"] {
        let ran = place.run(&format!("praktik query {sql} --format {format}"));
        let said = &ran.assert_ok().stdout;
        assert!(!said.chars().any(|c| c != '\n' && c.is_control() || c == '\u{202e}'), "{format}: {said:?}");
    }
    let csv = place.run(&format!("praktik query {sql} --format csv")).stdout;
    assert!(csv.lines().next().unwrap().contains("'=c") && csv.contains(",'=1+1,"), "{csv}");
    let markdown = place.run(&format!("praktik query {sql} --format markdown")).stdout;
    assert!(markdown.contains("&lt;b&gt;\\|\\`x\\`"), "{markdown}");
    let error = place.run("praktik query 'SELECT \u{1b}[31m'");
    assert!(error.code == Some(2) && !error.stderr.contains('\u{1b}'), "{:?}", error.stderr);
}
