//! `praktik member merge`: two entries for one person become one, and nothing is left behind, whatever the schema gains.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod people_support;

use common::Place;
use people_support::{EMAIL, KEYS, community, member_columns, open, rows};
use serde_json::json;
use snapbox::{assert_data_eq, str};

#[test]
fn everything_that_refers_to_one_refers_to_the_other() {
    let place = community();
    place.run("praktik member add 'W. Oertegren' --handle second").assert_ok();
    let file = open(&place);
    let second: i64 = file.query_row("SELECT id FROM member WHERE handle = 'second'", [], |row| row.get(0)).unwrap();
    let before: Vec<i64> = member_columns(&file).iter().map(|column| rows(&file, column, 3)).collect();
    drop(file);
    place.run("praktik member merge second wilma7 --yes").assert_ok();
    let file = open(&place);
    for (column, before) in member_columns(&file).iter().zip(before) {
        assert_eq!(rows(&file, column, 3), 0, "{column:?} still refers to the member who is gone");
        let now = rows(&file, column, second);
        match column.0.as_str() {
            // Their times on the roll are one now; the keys of the entry that is gone came along.
            "spell" => assert_eq!(now, 1),
            "person_key" => assert_eq!(now, before + 3),
            _ => assert_eq!(now, before, "{column:?}"),
        }
    }
    let gone: i64 = file.query_row("SELECT count(*) FROM member WHERE id = 3", [], |row| row.get(0)).unwrap();
    assert_eq!(gone, 0);
    for known in [EMAIL, KEYS[0], KEYS[1], "wilma7", "Wilhelmina Örtegren"] {
        let shown = place.run(&format!("praktik member show '{known}' --json"));
        assert_eq!(shown.assert_ok().json()["handle"], json!("second"), "{known}");
    }
    let verdict: i64 = file.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, 0);
}

#[test]
fn everything_that_both_have_counts_once() {
    let place = community();
    let file = open(&place);
    // A second entry with the very same rows as the first, wherever the schema allows that.
    file.execute_batch("INSERT INTO member (handle, handle_made, name, name_key, added) VALUES ('twin', 0, 'Twin', 'twin', '2026-01-01')")
        .unwrap();
    let twin: i64 = file.query_row("SELECT id FROM member WHERE handle = 'twin'", [], |row| row.get(0)).unwrap();
    for (table, column) in member_columns(&file) {
        let mut statement = file.prepare(&format!("PRAGMA table_info(\"{table}\")")).unwrap();
        let columns = statement.query_map([], |row| Ok((row.get::<_, String>(1)?, row.get::<_, i64>(5)?))).unwrap();
        // A row id of its own, unless rows are told apart by what they refer to.
        let columns: Vec<String> =
            columns.map(Result::unwrap).map(|(name, _)| name).filter(|name| name != "id").collect();
        let value = |name: &String| match name.as_str() {
            name if name == column => twin.to_string(),
            "key" | "slug" | "value" => format!("\"{name}\" || 'x'"),
            "number" => "number + 100".to_owned(),
            name => format!("\"{name}\""),
        };
        let names = columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
        let values = columns.iter().map(value).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "INSERT OR IGNORE INTO \"{table}\" ({names}) SELECT {values} FROM \"{table}\" WHERE \"{column}\" = 3"
        );
        file.execute(&sql, []).unwrap();
    }
    drop(file);
    place.run("praktik member merge wilma7 twin --yes").assert_ok();
    let file = open(&place);
    for column in member_columns(&file) {
        assert_eq!(rows(&file, &column, twin), 0, "{column:?}");
        assert!(rows(&file, &column, 3) > 0, "{column:?}");
    }
    for table in
        ["attendance", "session_part", "challenge_part", "introduction", "welcome", "skill", "spell", "role_term"]
    {
        let counted = rows(&file, &(table.to_owned(), "member_id".to_owned()), 3);
        let expected = if table == "session_part" { 2 } else { 1 };
        assert_eq!(counted, expected, "{table}");
    }
}

fn two() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose x --topic SQL --lead Cleo --cadence weekly",
        "praktik member add 'Ana Silva' --handle ana --email ana@example.org --unit Data --joined 2025-01-01 --skill SQL:wants",
        "praktik member add 'Ana S.' --email ana@home.example --unit Sales --site Lisbon --joined 2024-01-01 --private",
        "praktik member leave ana-s --on 2025-03-01",
        "praktik session log 'Kick-off' --on 2024-06-10 --present ana,ana-s,cleo",
        "praktik session log 'Second' --on 2024-07-10 --present ana-s --presenter ana-s",
        "praktik recognize ana --for 'the guide' --by ana-s",
        "praktik recognize ana-s --for 'the talk' --by cleo",
    ] {
        place.run(line).assert_ok();
    }
    place
}

#[test]
fn what_differs_is_said_before_it_is_asked() {
    let place = two();
    assert_data_eq!(
        place.transcript(
            "
            praktik member merge ana ana-s --dry-run
            praktik member merge ana ana-s
            praktik member merge ana ana-s --yes
            praktik member show ana
            praktik member aliases ana
            praktik recognize list
            praktik session show 2024-06-10
            praktik member merge ana ana-s --yes
            praktik member merge ana ana@home.example --yes
            praktik member merge ana nobody
            "
        ),
        str![[r#"
$ praktik member merge ana ana-s --dry-run
would: Ana S. (ana-s) becomes part of Ana Silva (ana): 3 keys that imports know them by, 1 session
attended, 1 part in a session, 1 recognition given and 1 recognition received
would: Both had 1 session attended: counted once
would: name: Ana Silva stays; Ana S. is remembered
would: e-mail: ana@example.org stays; imports still know them by ana@home.example
would: unit: Data stays, not Sales
would: private: they stay as they are, though the second is private
would: site: Lisbon, from the second
would: 1 recognition of one by the other: kept, without a giver
Nothing was written.
$ praktik member merge ana ana-s
! Ana S. (ana-s) becomes part of Ana Silva (ana): 3 keys that imports know them by, 1 session attended, 1 part in a session, 1 recognition given and 1 recognition received
! Both had 1 session attended: counted once
! name: Ana Silva stays; Ana S. is remembered
! e-mail: ana@example.org stays; imports still know them by ana@home.example
! unit: Data stays, not Sales
! private: they stay as they are, though the second is private
! site: Lisbon, from the second
! 1 recognition of one by the other: kept, without a giver
! error: Does Ana S. (ana-s) become part of Ana Silva (ana)? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik member merge ana ana-s --yes
✓ Ana S. (ana-s) is part of Ana Silva (ana) now: 3 keys that imports know them by, 1 session
attended, 1 part in a session, 1 recognition given and 1 recognition received
✓ Both had 1 session attended: counted once
✓ name: Ana Silva stays; Ana S. is remembered
✓ e-mail: ana@example.org stays; imports still know them by ana@home.example
✓ unit: Data stays, not Sales
✓ private: they stay as they are, though the second is private
✓ site: Lisbon, from the second
✓ 1 recognition of one by the other: kept, without a giver
  next  praktik member edit ana --private   if the second was right
$ praktik member show ana
Ana Silva · ana

  e-mail       ana@example.org
  unit         Data
  site         Lisbon
  on the roll  since 1 Jan 2024
  skills       wants SQL
  last seen    10 Jul 2024

27 Aug – 24 Nov 2026: 0 sessions · 0 contributions · 2 recognitions · not seen in sessions

Last sessions
  · 2024-07-10  Second (presenter)
  · 2024-06-10  Kick-off

Facilitated or presented
  · 2024-07-10  Second (presenter)

Recognised
  · 2026-11-24  by cleo: the talk
  · 2026-11-24  the guide
$ praktik member aliases ana
handle  kind    value             as read           source  identifies
ana     email   ana@home.example  ana@home.example  merge   yes
ana     handle  ana-s             ana-s             merge   no
ana     name    ana s.            Ana S.            merge   yes
$ praktik recognize list
date         kind      to   by    for
24 Nov 2026  informal  ana  cleo  the talk
24 Nov 2026  informal  ana        the guide
$ praktik session show 2024-06-10
Kick-off · meeting · held
2024-06-10-kick-off

  when     Mon 10 Jun 2024
  present  2

Who was there
  · Ana Silva · Cleo
$ praktik member merge ana ana-s --yes
! error: no member 'ana-s'
! hint: did you mean ana?
? 1
$ praktik member merge ana ana@home.example --yes
! error: 'ana' and 'ana@home.example' are the same member
! hint: look at them: praktik member show ana
? 1
$ praktik member merge ana nobody
! error: no member 'nobody'
! hint: see all: praktik member list
? 1

"#]]
    );
}

#[test]
fn the_answer_is_data() {
    let place = two();
    let answer = place.run("praktik member merge ana ana-s --yes --json").json();
    assert_eq!(answer["schema"], json!(1));
    assert_eq!(answer["key"], json!("ana"));
    assert_eq!(answer["dry_run"], json!(false));
    assert!(answer["changes"].as_array().is_some_and(|changes| changes.len() > 4), "{answer}");
}

#[cfg(unix)]
#[test]
fn a_no_leaves_both() {
    let place = two();
    let mut terminal = place.on_terminal("praktik member merge ana ana-s");
    terminal.exp_string("unit: Data stays").unwrap();
    terminal.exp_string("Does Ana S. (ana-s) become part of Ana Silva (ana)?").unwrap();
    terminal.send_line("n").unwrap();
    terminal.exp_eof().unwrap();
    place.run("praktik member show ana-s").assert_ok();
}
