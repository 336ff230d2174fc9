//! `praktik member forget`, and all that is held on a person: nothing is left out, whatever the schema gains.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod people_support;

use std::fs;

use common::Place;
use people_support::{
    EMAIL, HANDLE, KEYS, NAME, NOTE, SITE, UNIT, community, member_columns, open, rows, write_everywhere,
};
use serde_json::json;
use snapbox::{assert_data_eq, str};

/// Every file of the place that holds one of these, in any case, and what it holds.
fn left_behind(place: &Place, words: &[&str]) -> Vec<String> {
    let mut left = Vec::new();
    for entry in fs::read_dir(place.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap().to_ascii_lowercase();
        for word in words {
            let word = word.to_lowercase();
            // Letters beyond ASCII keep their case: `Ö` and `ö` are looked for apart.
            for form in [word.clone(), word.replace('ö', "Ö"), word.replace('ö', "o")] {
                if bytes.windows(form.len()).any(|part| part == form.as_bytes()) {
                    left.push(format!("{}: {form}", path.file_name().unwrap().to_string_lossy()));
                }
            }
        }
    }
    left
}

#[test]
fn nothing_of_a_forgotten_person_is_left_in_any_byte() {
    let place = community();
    write_everywhere(&place, |row| {
        format!("{row}: {NAME}, @{HANDLE}, {EMAIL}, {}, @{} and {}. wilhelmina-ortegren", KEYS[0], KEYS[1], KEYS[2])
    });
    let file = open(&place);
    file.execute_batch(
        "UPDATE session SET slug = '2026-11-10-wilhelmina-ortegrens-talk' WHERE id = 1;
         UPDATE resource SET slug = 'by-wilma7'; UPDATE challenge SET slug = 'wilhelmina-örtegren';
         -- Pages that another tool let go of and did not overwrite.
         PRAGMA secure_delete = OFF;
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
         INSERT INTO session_note (session_id, at, text) SELECT 1, 'gone', 'Wilhelmina Örtegren, wilma7' FROM n;
         DELETE FROM session_note WHERE at = 'gone';",
    )
    .unwrap();
    drop(file);
    // What is still in pages that are no longer used, and in a copy of an older version, is to go as well.
    fs::copy(place.path().join("praktik.db"), place.path().join("praktik.db.v1")).unwrap();
    fs::copy(place.path().join("praktik.db"), place.path().join("praktik.db.v1-2")).unwrap();
    let words: Vec<&str> =
        [NAME, HANDLE, EMAIL, UNIT, SITE, NOTE, "wilhelmina", "rtegren"].into_iter().chain(KEYS).collect();
    assert!(left_behind(&place, &words).len() > 10, "the names are there before");
    let done = place.run("praktik member forget wilma7 --yes --json");
    done.assert_ok();
    assert_eq!(left_behind(&place, &words), [""; 0]);
    let said = (done.stdout.clone() + &done.stderr).to_lowercase();
    for word in words {
        assert!(!said.contains(&word.to_lowercase()), "the answer names {word}:\n{said}");
    }
    let pseudonym = done.json()["key"].as_str().unwrap().to_owned();
    assert!(pseudonym.starts_with("forgotten-") && pseudonym.len() == 14, "{pseudonym}");
    let shown = place.run(&format!("praktik member show {pseudonym} --json"));
    shown.assert_ok();
    assert_eq!(shown.json()["name"], json!("Forgotten member"));
    assert_eq!(shown.json()["private"], json!(true));
    place.run("praktik session list --json").assert_ok();
    place.run("praktik charter export").assert_ok();
    place.run("praktik evaluate --json").assert_ok();
    let verdict: String = open(&place).query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(verdict, "ok");
    assert!(!place.path().join("praktik.db.v1").exists());
}

#[test]
fn what_a_forgotten_person_did_is_still_counted() {
    let place = community();
    let file = open(&place);
    let before: Vec<i64> = member_columns(&file).iter().map(|column| rows(&file, column, 3)).collect();
    let benefit = |file: &rusqlite::Connection| -> (i64, f64, String, Option<i64>, i64) {
        let sql = "SELECT benefit_id, hours_saved, happened, teller_id, consent FROM story";
        file.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))).unwrap()
    };
    drop(file);
    place.run("praktik member forget wilma7 --yes").assert_ok();
    let file = open(&place);
    for (column, before) in member_columns(&file).iter().zip(before) {
        let left = rows(&file, column, 3);
        let expected = match (column.0.as_str(), column.1.as_str()) {
            // Of what they answered in surveys, not even the pseudonym may say that it was theirs.
            ("person_key" | "story" | "survey_response", _) => 0,
            // The open action belongs to nobody, the part in a planned session is taken out.
            ("action" | "session_part", _) => before - 1,
            _ => before,
        };
        assert_eq!(left, expected, "{column:?}");
    }
    assert_eq!(benefit(&file), (1, 4.0, "(erased)".to_owned(), None, 0));
    let on_roll: i64 = file
        .query_row("SELECT count(*) FROM spell WHERE member_id = 3 AND ended IS NULL", [], |row| row.get(0))
        .unwrap();
    assert_eq!(on_roll, 0, "nobody is on the roll who cannot be met");
}

#[test]
fn what_is_erased_and_what_stays_is_said_first() {
    let place = community();
    place.run("praktik session note 'Thanks to wilhelmina ortegren, and to Wilhelmina.' --session last").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik member forget wilma7 --dry-run
            praktik member forget wilma7
            praktik member forget wilma7 --yes
            praktik member forget wilma7 --yes
            praktik session show last
            "
        ),
        str![[r#"
$ praktik member forget wilma7 --dry-run
would: Wilhelmina Örtegren (wilma7) is forgotten for good
would: Erased: name, handle, e-mail, unit, site, note, 3 keys that imports know them by and 1 note
on them
would: 1 story loses its text and its teller
would: 1 response to a survey is nobody's any more
would: No longer named in the session note: Thanks to wilhelmina ortegren, and to Wilhelmina.
would: No longer named in the line of the journal: praktik session log Kick-off --on 2026-11-10
--presenter wilma7 --present budi --topic SQL
would: No longer named in the line of the journal: praktik session plan "Later on" --on "2026-12-01
16:00" --facilitator wilma7
would: No longer named in the line of the journal: praktik session note "Thanks to wilhelmina
ortegren, and to Wilhelmina." --session last
would: No longer named in the guest: wilma.old@example.net
would: Ends today: their time on the roll, 1 term in a role, 1 part in a planned session and 1 open
action of theirs, which nobody owns then
would: Stays and is counted: 1 review of the charter, 1 time on the roll, 1 skill, 1 term in a role,
1 session attended, 1 part in a session, 1 session note written, 2 recognitions given, 1 recognition
received, 1 newcomer looked after, 1 welcome, 1 newcomer welcomed, 1 word with them, 1 word with
somebody else, 1 introduction, 1 resource contributed, 1 resource reviewed, 1 use of a resource, 1
wish, 1 challenge raised, 1 part in a challenge, 1 evaluation recorded and 1 action undertaken
would: This cannot be undone, and copies of the file elsewhere still hold them
Nothing was written.
$ praktik member forget wilma7
! Wilhelmina Örtegren (wilma7) is forgotten for good
! Erased: name, handle, e-mail, unit, site, note, 3 keys that imports know them by and 1 note on them
! 1 story loses its text and its teller
! 1 response to a survey is nobody's any more
! No longer named in the session note: Thanks to wilhelmina ortegren, and to Wilhelmina.
! No longer named in the line of the journal: praktik session log Kick-off --on 2026-11-10 --presenter wilma7 --present budi --topic SQL
! No longer named in the line of the journal: praktik session plan "Later on" --on "2026-12-01 16:00" --facilitator wilma7
! No longer named in the line of the journal: praktik session note "Thanks to wilhelmina ortegren, and to Wilhelmina." --session last
! No longer named in the guest: wilma.old@example.net
! Ends today: their time on the roll, 1 term in a role, 1 part in a planned session and 1 open action of theirs, which nobody owns then
! Stays and is counted: 1 review of the charter, 1 time on the roll, 1 skill, 1 term in a role, 1 session attended, 1 part in a session, 1 session note written, 2 recognitions given, 1 recognition received, 1 newcomer looked after, 1 welcome, 1 newcomer welcomed, 1 word with them, 1 word with somebody else, 1 introduction, 1 resource contributed, 1 resource reviewed, 1 use of a resource, 1 wish, 1 challenge raised, 1 part in a challenge, 1 evaluation recorded and 1 action undertaken
! This cannot be undone, and copies of the file elsewhere still hold them
! error: Erase all this for good? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik member forget wilma7 --yes
✓ A member is forgotten; forgotten-g9rv stands for them now
✓ 5 texts named them, and no longer do
✓ 1 story loses its text and its teller
✓ 1 response to a survey is nobody's any more
✓ Still counted: 1 review of the charter, 1 time on the roll, 1 skill, 1 term in a role, 1 session
attended, 1 part in a session, 1 session note written, 2 recognitions given, 1 recognition received,
1 newcomer looked after, 1 welcome, 1 newcomer welcomed, 1 word with them, 1 word with somebody
else, 1 introduction, 1 resource contributed, 1 resource reviewed, 1 use of a resource, 1 wish, 1
challenge raised, 1 part in a challenge, 1 evaluation recorded and 1 action undertaken
✓ Copies of the file elsewhere still hold them: backups, and those of other leads
$ praktik member forget wilma7 --yes
! error: no member 'wilma7'
! hint: see all: praktik member list
? 1
$ praktik session show last
Kick-off · meeting · held
2026-11-10-kick-off

  when        Tue 10 Nov 2026
  presenter   Forgotten member
  topics      SQL
  present     2
  guests      1
  registered  5
  worth       4.5 of 5, 6 answers

Who was there
  · Budi · Forgotten member

Notes
  · x  (2026-11-10, forgotten-g9rv)
  · Thanks to forgotten-g9rv, and to Wilhelmina.  (2026-11-24)

"#]]
    );
}

#[test]
fn a_forgotten_person_stays_forgotten() {
    let place = community();
    let handle = place.run("praktik member forget wilma7 --yes --json").json()["key"].as_str().unwrap().to_owned();
    assert_data_eq!(
        place.run(&format!("praktik member forget {handle} --yes")).transcript(),
        str![[r#"
$ praktik member forget forgotten-g9rv --yes
✓ forgotten-g9rv is forgotten already: unused parts of the file are written anew

"#]]
    );
    let other = place.run("praktik member forget budi --yes --json").json()["key"].as_str().unwrap().to_owned();
    assert_ne!(handle, other);
}

#[test]
fn others_keep_their_names() {
    let place = community();
    for line in [
        "praktik member add 'Wilhelmina Örtegren' --handle other --email other@example.org",
        "praktik member add 'Will Rust' --handle rust",
        "praktik charter show",
        "praktik session note 'Async rust, said Rust. So said wilma7-b, wilhelm and Örtegren.' --session last",
        "praktik session plan 'SQL' --on 2026-12-08 --topic Rust",
        "praktik member forget wilma7 --yes",
        "praktik member forget rust --yes",
    ] {
        place.run(line).assert_ok();
    }
    let other = place.run("praktik member show other --json").json();
    assert_eq!((other["name"].as_str(), other["email"].as_str()), (Some(NAME), Some("other@example.org")));
    let topics = place.run("praktik session show 2026-12-08 --json").json()["topics"].clone();
    assert_eq!(topics, json!(["Rust"]), "a topic is not a person");
    let notes = place.run("praktik session show last --json").json()["notes"].to_string();
    assert!(notes.contains("wilma7-b, wilhelm and Örtegren"), "{notes}");
}

#[cfg(unix)]
#[test]
fn the_list_stands_before_the_question() {
    let place = community();
    let mut terminal = place.on_terminal("praktik member forget wilma7");
    terminal.exp_string("This cannot be undone").unwrap();
    terminal.exp_string("Erase all this for good?").unwrap();
    terminal.send_line("n").unwrap();
    terminal.exp_string("nothing was changed").unwrap();
    terminal.exp_eof().unwrap();
    place.run("praktik member show wilma7").assert_ok();
}

#[test]
fn everything_that_can_refer_to_a_person_is_shown() {
    let place = community();
    write_everywhere(&place, |row| format!("{row}: about Wilhelmina Örtegren"));
    let shown = place.run("praktik member show wilma7 --everything --json");
    shown.assert_ok();
    let shown = shown.json();
    let groups = shown["groups"].as_array().unwrap();
    let file = open(&place);
    for (table, column) in member_columns(&file) {
        let group = groups.iter().find(|group| group["table"] == table.as_str() && group["column"] == column.as_str());
        let found = group.and_then(|group| group["rows"].as_array()).map_or(0, Vec::len);
        let held = rows(&file, &(table.clone(), column.clone()), 3);
        assert_eq!(found, usize::try_from(held).unwrap(), "{table}.{column}");
    }
    let mentioned: Vec<&str> =
        shown["mentions"].as_array().unwrap().iter().map(|mention| mention["table"].as_str().unwrap()).collect();
    for table in ["charter", "charter_line", "goal", "guest", "session", "session_note", "topic", "member", "closing"] {
        assert!(mentioned.contains(&table), "{table} names them");
    }
    assert_eq!(shown["schema"], json!(1));
    assert_eq!(shown["own"]["email"], json!(EMAIL));
}

#[test]
fn all_that_is_held_reads_in_words() {
    let place = community();
    place.run("praktik session note 'Thanks to wilma7.' --session last").assert_ok();
    assert_data_eq!(
        place.transcript("praktik member show wilma7 --everything"),
        str![[r#"
$ praktik member show wilma7 --everything
Wilhelmina Örtegren · wilma7 · all that this file holds on 24 Nov 2026

  handle       wilma7
  handle made  no
  name         Wilhelmina Örtegren
  email        w.ortegren@example.org
  unit         Hydrography
  site         Visby
  private      no
  note         allergic to peanuts
  added        2026-11-24

Reviews of the charter
  · 2026-01-02 · x

Times on the roll
  · 2025-05-01

Keys that imports know them by
  · wilma.old@example.net · kind: email · value: wilma.old@example.net · source: x · identifies: yes
  · minaoe · kind: handle · value: minaoe · source: x · identifies: yes
  · Mina Oertegren · kind: name · value: mina oertegren · source: x · identifies: no

Skills
  · 2026-11-24 · SQL · teaches

Terms in roles
  · 2026-01-01 · lead · deputy: yes

Sessions attended
  · Kick-off (2026-11-10-kick-off)

Parts in sessions
  · Kick-off (2026-11-10-kick-off) · presenter
  · Later on (2026-12-01-later-on) · facilitator

Session notes written
  · 2026-11-10 10:00 · Kick-off (2026-11-10-kick-off) · x

Recognitions given
  · 2026-11-01 · x · key: aaaaaa · kind: informal
  · 2026-11-03 · x · key: cccccc · kind: informal

Recognitions received
  · 2026-11-02 · x (bbbbbb)

Newcomers looked after
  · 2026-02-01 · member: Budi · writer: Wilhelmina Örtegren (wilma7)

Welcomes
  · 2026-02-01 · buddy: Budi · writer: Ana

Newcomers welcomed
  · 2026-02-01 · member: Budi · buddy: Wilhelmina Örtegren (wilma7)

Words with them
  · 2026-06-01 · writer: Ana · x

Words with others
  · 2026-06-01 · member: Budi · x

Introductions
  · 2026-05-01

Resources contributed
  · 2026-03-01 · Guide · x · slug: guide · kind: guide · link: x · retired: 2026-04-01 · retired
    reason: x

Reviews of resources
  · 2026-03-02 · Guide · x

Uses of resources
  · 2026-03-03 · Guide · x · place: x

Wishes
  · 2026-03-04 · SQL · x

Challenges raised
  · 2026-03-05 · Tickets · slug: tickets · kind: problem · detail: x · solved: 2026-03-06 · outcome:
    adopted · how: x · resource: Guide

Parts in challenges
  · 2026-03-05 · Tickets · joined

Stories told
  · 2026-04-01 · Less time · x · key: tttttt · learned: x · did: x · changed: x · hours saved: 4 ·
    consent: yes

Evaluations recorded
  · 2026-09-30 · x · period from: 2026-07-01 · period until: 2026-09-30 · label: x · members: 3 ·
    sessions: 1 · coverage: 0.5

Actions undertaken
  · 2026-10-01 · Act · x · number: 1 · status: done · ended: 2026-10-02
  · 2026-10-01 · Later · x · number: 2 · status: open

Surveys answered
  · 2026-11-02 · Autumn

Answers to surveys
  · 2026-11-02 · Autumn · question: What else? · answer: x

Named in
  · guest: wilma.old@example.net
  · session note: Thanks to wilma7.
  · line of the journal: praktik member add "Wilhelmina Örtegren" --handle wilma7 --email … --unit
    Hydrography --site Visby --note … --joined 2025-05-01 --skill SQL:teaches
  · line of the journal: praktik session log Kick-off --on 2026-11-10 --presenter wilma7 --present
    budi --topic SQL
  · line of the journal: praktik session plan "Later on" --on "2026-12-01 16:00" --facilitator
    wilma7
  · line of the journal: praktik session note "Thanks to wilma7." --session last

"#]]
    );
}

#[test]
fn who_is_to_be_forgotten_is_known() {
    let place = community();
    place.run("praktik member leave wilma7 --on 2026-06-01").assert_ok();
    place.run("praktik member leave budi --on 2026-11-24").assert_ok();
    let due = |day: &str| -> Vec<String> {
        let reader = praktik::store::read(&place.path().join("praktik.db")).unwrap();
        reader.forgetting_due(day.parse().unwrap()).unwrap().into_iter().map(|person| person.handle).collect()
    };
    assert_eq!(due("2030-01-01"), [""; 0], "the charter says nothing of retention");
    open(&place).execute("UPDATE charter SET retention = '6m'", []).unwrap();
    assert_eq!(due("2026-11-30"), [""; 0]);
    assert_eq!(due("2026-12-01"), ["wilma7"]);
    assert_eq!(due("2027-06-01"), ["budi", "wilma7"]);
    place.run("praktik member forget wilma7 --yes").assert_ok();
    assert_eq!(due("2027-06-01"), ["budi"]);
}

#[test]
fn a_closed_community_still_forgets() {
    let place = community();
    open(&place).execute("INSERT INTO closing (closed, reason) VALUES ('2026-11-20', 'its work is done')", []).unwrap();
    place.run("praktik member edit budi --unit Data").assert_code(1);
    place.run("praktik member forget wilma7 --yes").assert_ok();
}
