//! `praktik session import`, as a lead types it: who was where, from files.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

const FILE: &str = "date,title,name,email,role\n\
    2026-11-10,SQL,Ana,,facilitator\n\
    2026-11-10,SQL,Buddi,,\n\
    2026-11-17,Rust,Ana,,\n\
    2026-11-17,Rust,Zoe Park,zoe@example.org,presenter\n";

/// A community in Berlin of Ana and Budi, with `FILE` as attendance.csv.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    place.run("praktik member add Budi").assert_ok();
    place.file("attendance.csv", FILE);
    place
}

fn counts(place: &Place, columns: &[&str]) -> Value {
    let rows = place.run("praktik session list --json").assert_ok().json();
    let chosen = |row: &Value| columns.iter().map(|key| row[*key].clone()).collect::<Value>();
    rows.as_array().unwrap().iter().map(chosen).collect()
}

#[test]
fn people_whom_nobody_knows_are_listed_and_nothing_is_written() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session import attendance.csv
            praktik session import attendance.csv --unmatched fail
            praktik session list
            "
        ),
        str![[r#"
$ praktik session import attendance.csv
! error: 2 people are not known here; nothing was written
!   Buddi  (attendance.csv:3)  like budi?
!   Zoe Park <zoe@example.org>  (attendance.csv:5)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session import attendance.csv --unmatched fail
! error: 2 people are not known here; nothing was written
!   Buddi  (attendance.csv:3)  like budi?
!   Zoe Park <zoe@example.org>  (attendance.csv:5)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi

"#]]
    );
    assert_eq!(place.run("praktik member list --json").json().as_array().unwrap().len(), 2);
}

#[test]
fn people_may_be_added_and_repeating_changes_nothing() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session import attendance.csv --unmatched add --dry-run
            praktik session list
            praktik session import attendance.csv --unmatched add
            praktik session import attendance.csv
            praktik session list
            praktik session import attendance.csv --json
            "
        ),
        str![[r#"
$ praktik session import attendance.csv --unmatched add --dry-run
session          becomes  matched  added  guests  unmatched  minutes
2026-11-10-sql   new            1      1       0          0        —
2026-11-17-rust  new            1      1       0          0        —

would: attendance.csv (plain): add 2 sessions, 2 new members and 4 attendances
Nothing was written.
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi
$ praktik session import attendance.csv --unmatched add
✓ attendance.csv (plain): added 2 sessions, 2 new members and 4 attendances
$ praktik session import attendance.csv
= attendance.csv (plain): nothing new; 2 sessions and 4 attendances were there already
$ praktik session list
when        title  kind     status  present  facilitators
2026-11-17  Rust   meeting  held          2
2026-11-10  SQL    meeting  held          2  ana
$ praktik session import attendance.csv --json
{
  "schema": 1,
  "sessions": 0,
  "members_added": 0,
  "attendances_added": 0,
  "unchanged": 4,
  "unmatched": []
}

"#]]
    );
}

#[test]
fn the_answer_has_the_keys_that_scripts_rely_on() {
    let place = community();
    let answer = |flags: &str| place.run(&format!("praktik session import attendance.csv --json {flags}")).json();
    assert_eq!(
        answer("--unmatched add --dry-run")["plan"][0],
        json!({
            "file": "attendance.csv", "dialect": "plain", "slug": "2026-11-10-sql", "title": "SQL", "becomes": "new",
            "minutes": null, "matched": 1, "added": 1, "guests": 0, "unmatched": 0
        })
    );
    assert_eq!(
        answer("--unmatched skip"),
        json!({
            "schema": 1, "sessions": 2, "members_added": 0, "attendances_added": 2, "unchanged": 0,
            "unmatched": ["Buddi", "Zoe Park <zoe@example.org>"]
        })
    );
    assert_eq!(
        answer("--unmatched add"),
        json!({
            "schema": 1, "sessions": 0, "members_added": 2, "attendances_added": 2, "unchanged": 2, "unmatched": []
        })
    );
    let parts = counts(&place, &["slug", "facilitators", "presenters"]);
    assert_eq!(parts, json!([["2026-11-17-rust", [], ["zoe-park"]], ["2026-11-10-sql", ["ana"], []]]));
}

#[test]
fn guests_are_counted_once_however_often_the_file_comes() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session import attendance.csv --unmatched guest
            praktik session import attendance.csv --unmatched guest
            praktik session show last
            praktik session import attendance.csv --unmatched skip
            "
        ),
        str![[r#"
$ praktik session import attendance.csv --unmatched guest
✓ attendance.csv (plain): added 2 sessions, 2 attendances and 2 guests
$ praktik session import attendance.csv --unmatched guest
= attendance.csv (plain): nothing new; 2 sessions and 4 attendances were there already
$ praktik session show last
Rust · meeting · held
2026-11-17-rust

  when     Tue 17 Nov 2026
  present  1 · ██ · 1 at the one before
  guests   1: Zoe Park

Who was there
  · Ana
$ praktik session import attendance.csv --unmatched skip
= attendance.csv (plain): nothing new; 2 sessions and 2 attendances were there already
2 people were left out: Buddi, Zoe Park <zoe@example.org>

"#]]
    );
    assert_eq!(counts(&place, &["present", "guests"]), json!([[1, 1], [1, 1]]));
}

#[test]
fn a_planned_session_becomes_the_one_that_was_held() {
    let place = community();
    place.run("praktik session plan 'Async Rust' --on 2026-11-24 --facilitator budi --kind talk").assert_ok();
    place.file(
        "p.csv",
        "date,title,name,minutes,shirt\n2026-11-24 16:00,async  RUST,Ana,30.4,L\n2026-11-24 16:00,async rust,Zoe,5,S\n",
    );
    assert_data_eq!(
        place.transcript(
            "
            praktik session import p.csv --min-minutes 10 --dry-run
            praktik session import p.csv --min-minutes 10
            praktik session import p.csv --min-minutes 10
            praktik session list
            praktik session import p.csv --unmatched add
            "
        ),
        str![[r#"
$ praktik session import p.csv --min-minutes 10 --dry-run
session                becomes            matched  added  guests  unmatched  minutes
2026-11-24-async-rust  held, was planned        1      0       0          0       30

would: p.csv (plain) → 2026-11-24-async-rust: add 1 session and 2 attendances
Nothing was written.
! note: p.csv: columns ignored: 'shirt'
! note: Async Rust: budi was planned as facilitator and is not in the file; taken as present all the same (if not: praktik session edit 2026-11-24-async-rust --facilitator …)
$ praktik session import p.csv --min-minutes 10
✓ p.csv (plain) → 2026-11-24-async-rust: added 1 session and 2 attendances
! note: p.csv: columns ignored: 'shirt'
! note: Async Rust: budi was planned as facilitator and is not in the file; taken as present all the same (if not: praktik session edit 2026-11-24-async-rust --facilitator …)
$ praktik session import p.csv --min-minutes 10
= p.csv (plain): nothing new; 1 session and 1 attendance were there already
! note: p.csv: columns ignored: 'shirt'
$ praktik session list
when              title       kind  status  present  facilitators
2026-11-24 16:00  Async Rust  talk  held          2  budi
$ praktik session import p.csv --unmatched add
✓ p.csv (plain) → 2026-11-24-async-rust: added 1 new member and 1 attendance; 1 attendance was there
already
! note: p.csv: columns ignored: 'shirt'

"#]]
    );
    assert_eq!(
        counts(&place, &["slug", "starts", "minutes", "present"]),
        json!([["2026-11-24-async-rust", "2026-11-24T16:00:00+01:00", 30, 3]])
    );
}

#[test]
fn one_bad_file_keeps_all_of_them_out() {
    let place = community();
    place.file("good.csv", "date,title,name\n2026-11-01,Good,Ana\n");
    place.file(
        "bad.csv",
        "date,title,name\n2026-11-01,X,Ana\n,X,Budi\n2026-13-01,X,Budi\n2026-11-01,X,\n2026-11-01,X,Budi,y\n",
    );
    place.file("worse.csv", "date,title,name\n2026-03-29 02:30,Gap,Ana\n");
    place.file("other.csv", "foo,bar\n1,2\n");
    place.file("empty.csv", "");
    place.file("future.csv", "date,title,name\n2027-01-01,Later,Ana\n");
    place.file("open.csv", "date,title,name\n01/02/2026,A,Ana\n");
    place.file("control.csv", "date,title,name\n2026-11-01,a\u{1b}[31mb,Ana\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import good.csv bad.csv
            praktik session import good.csv bad.csv worse.csv
            praktik session import good.csv other.csv
            praktik session import good.csv empty.csv
            praktik session import good.csv future.csv
            praktik session import good.csv open.csv
            praktik session import good.csv control.csv
            praktik session import good.csv attendance.csv
            praktik session import good.csv missing.csv
            praktik session import good.csv --dialect plian
            praktik session import good.csv --kind tolk
            praktik session list --json
            praktik session import good.csv open.csv --date 2026-02-01
            praktik session import bad.csv --skip-bad-rows
            praktik session list
            "
        ),
        str![[r#"
$ praktik session import good.csv bad.csv
! error: bad.csv: 4 rows cannot be taken in; nothing was written
! bad.csv:3: no date
! bad.csv:4: '2026-13-01' is not a date; a date is 2026-11-24 or 2026-11-24 16:00
! bad.csv:5: nothing says who it is
! bad.csv:6: 4 cells below 3 columns; a cell that holds a separator needs quotes
! hint: correct them, or leave them out with --skip-bad-rows
? 3
$ praktik session import good.csv bad.csv worse.csv
! error: several files have rows that cannot be taken in; nothing was written
! bad.csv:3: no date
! bad.csv:4: '2026-13-01' is not a date; a date is 2026-11-24 or 2026-11-24 16:00
! bad.csv:5: nothing says who it is
! bad.csv:6: 4 cells below 3 columns; a cell that holds a separator needs quotes
! worse.csv:2: '2026-03-29 02:30': the clocks of Europe/Berlin skip that time on that day
! hint: correct them, or leave them out with --skip-bad-rows
? 3
$ praktik session import good.csv other.csv
! error: other.csv: praktik does not recognise this file by its header
! hint: praktik reads the exports of Teams, Zoom, Meet, Luma and Meetup, and CSV whose header has 'date', 'title' and one of 'email', 'handle', 'name'
? 3
$ praktik session import good.csv empty.csv
! error: empty.csv: this file is empty
! hint: export it again, or check that this is the file you mean
? 3
$ praktik session import good.csv future.csv
! error: future.csv: 'Later' is on 2027-01-01, which has not come yet
! hint: attendance is of sessions that were held; check the order of day and month
? 3
$ praktik session import good.csv open.csv
! error: open.csv:2: nothing in this file tells whether the day or the month is first in '01/02/2026'
! hint: say which day one of them is: --date 2026-11-24; or write dates as 2026-11-24
? 3
$ praktik session import good.csv control.csv
! error: control.csv: this is not a text file
? 3
$ praktik session import good.csv attendance.csv
! error: 2 people are not known here; nothing was written
!   Buddi  (attendance.csv:3)  like budi?
!   Zoe Park <zoe@example.org>  (attendance.csv:5)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session import good.csv missing.csv
! error: could not read missing.csv
! because: No such file or directory (os error 2)
? 1
$ praktik session import good.csv --dialect plian
! error: invalid value 'plian' for '--dialect <DIALECT>'
!   [possible values: teams-2021, teams, teams-list, zoom-webinar, zoom, meet, meet-extension, luma, meetup, plain]
!
!   tip: a similar value exists: 'plain'
!
! For more information, try '--help'.
? 2
$ praktik session import good.csv --kind tolk
! error: --kind: 'tolk' is not a kind of session
! hint: a kind is meeting, learning, workshop, talk, problem-solving, social; did you mean 'talk'?
? 2
$ praktik session list --json
[]
$ praktik session import good.csv open.csv --date 2026-02-01
✓ good.csv (plain) → 2026-11-01-good: added 1 session and 1 attendance
✓ open.csv (plain) → 2026-02-01-a: added 1 session and 1 attendance
$ praktik session import bad.csv --skip-bad-rows
✓ bad.csv (plain) → 2026-11-01-x: added 1 session and 1 attendance
! left out: bad.csv:3: no date
! left out: bad.csv:4: '2026-13-01' is not a date; a date is 2026-11-24 or 2026-11-24 16:00
! left out: bad.csv:5: nothing says who it is
! left out: bad.csv:6: 4 cells below 3 columns; a cell that holds a separator needs quotes
$ praktik session list
when        title  kind     status  present  facilitators
2026-11-01  X      meeting  held          1
2026-11-01  Good   meeting  held          1
2026-02-01  A      meeting  held          1

"#]]
    );
}

#[test]
fn what_a_file_does_not_say_is_said_by_flags() {
    let place = community();
    place.file("names.txt", "Name\nAna\nBudi\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import names.txt
            praktik session import names.txt --date friday
            praktik session import names.txt --date 'friday 16:00' --title Solo --kind workshop
            praktik session import names.txt --date 'friday 16:00' --title solo
            praktik session import names.txt --date '2026-03-29 02:30' --title Gap
            praktik session list
            "
        ),
        str![[r#"
$ praktik session import names.txt
! error: names.txt:1: no column 'date'
! hint: say when it was: --date 2026-11-24
? 3
$ praktik session import names.txt --date friday
! error: names.txt:1: no column 'title'
! hint: say what it was: --title "Async Rust"
? 3
$ praktik session import names.txt --date 'friday 16:00' --title Solo --kind workshop
✓ names.txt (plain) → 2026-11-20-solo: added 1 session and 2 attendances
$ praktik session import names.txt --date 'friday 16:00' --title solo
= names.txt (plain): nothing new; 1 session and 2 attendances were there already
$ praktik session import names.txt --date '2026-03-29 02:30' --title Gap
! error: names.txt: '2026-03-29 02:30' is not a time that exists
! hint: the clocks of Europe/Berlin skip that time on that day
? 3
$ praktik session list
when              title  kind      status  present  facilitators
2026-11-20 16:00  Solo   workshop  held          2

"#]]
    );
}

#[test]
fn standard_input_and_other_encodings_are_read() {
    let place = community();
    let piped = place.run_with_stdin("praktik session import - --date -2w --title Piped --json", "name\nAna\nBudi\n");
    assert_eq!(piped.assert_ok().json()["attendances_added"], 2);
    let text = "date;title;name\r\n2026-11-03;Überblick 日本語;Ana\r\n";
    let little: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    place.file("teams.csv", little);
    place.run("praktik session import teams.csv").assert_ok();
    assert_eq!(
        counts(&place, &["slug", "title", "present"]),
        json!([["2026-11-10-piped", "Piped", 2], ["2026-11-03-überblick-日本語", "Überblick 日本語", 1]])
    );
}

#[test]
fn a_record_of_many_sessions_comes_in_once() {
    let place = community();
    let davis = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/davis/attendance.csv");
    place.file("davis.csv", std::fs::read(davis).unwrap());
    let import =
        |flags: &str| place.run(&format!("praktik session import davis.csv --json {flags}")).assert_ok().json();
    assert_eq!(import("--unmatched add")["attendances_added"], 89);
    let again = import("--unmatched fail");
    assert_eq!((&again["sessions"], &again["members_added"], &again["unchanged"]), (&json!(0), &json!(0), &json!(89)));
}
