//! Attendance as meeting tools export it, in the very bytes: what a facilitator has in hand after a session.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::Place;
use praktik::domain::calendar::Moment;
use praktik::exchange::attendance::{self, AttendanceFile, Defaults};
use praktik::exchange::source::Source;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

fn export(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/exports").join(name)
}

/// A community of Ana and Budi with some exports in its folder.
fn community(files: &[&str]) -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --tz Asia/Jakarta").assert_ok();
    place.run("praktik member add 'Ana Silva' --email ana.silva@example.org").assert_ok();
    place.run("praktik member add 'Budi Santoso' --email budi@example.org").assert_ok();
    for file in files {
        place.file(file, fs::read(export(file)).unwrap());
    }
    place
}

fn sessions(place: &Place) -> Value {
    let keys = ["title", "starts", "minutes", "present", "guests"];
    let rows = place.run("praktik session list --reverse --json").assert_ok().json();
    let chosen = |row: &Value| keys.iter().map(|key| row[*key].clone()).collect::<Value>();
    rows.as_array().unwrap().iter().map(chosen).collect()
}

#[test]
fn a_teams_report_is_a_session_with_everybody_once() {
    let place = community(&["teams-report.csv"]);
    assert_data_eq!(
        place.transcript(
            "
            praktik session import teams-report.csv
            praktik session import teams-report.csv --unmatched add --min-minutes 5 --dry-run
            praktik session import teams-report.csv --unmatched add --min-minutes 5
            praktik session import teams-report.csv --min-minutes 5
            praktik session show last
            praktik member aliases
            praktik session import teams-report.csv --unmatched guest
            "
        ),
        str![[r#"
$ praktik session import teams-report.csv
! error: 6 people are not known here; nothing was written
!   Doe, Jane  (teams-report.csv:14)
!   Jane Doe <jane.doe@one.example.org>  (teams-report.csv:15)
!   Jane Doe <jane.doe@two.example.org>  (teams-report.csv:16)
!   +62 811 2233 445  (teams-report.csv:17)
!   +62 811 2233 446  (teams-report.csv:18)
!   Chen Wei  (teams-report.csv:19)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session import teams-report.csv --unmatched add --min-minutes 5 --dry-run
session                      becomes  matched  added  guests  unmatched  minutes
2026-09-22-data-cop-monthly  new            2      5       0          0       83

would: teams-report.csv (teams) → 2026-09-22-data-cop-monthly: add 1 session, 5 new members and 7
attendances
Nothing was written.
$ praktik session import teams-report.csv --unmatched add --min-minutes 5
✓ teams-report.csv (teams) → 2026-09-22-data-cop-monthly: added 1 session, 5 new members and 7
attendances
$ praktik session import teams-report.csv --min-minutes 5
= teams-report.csv (teams): nothing new; 1 session and 7 attendances were there already
$ praktik session show last
Data CoP monthly · meeting · held
2026-09-22-data-cop-monthly

  when     Tue 22 Sep 2026, 14:48, 83 minutes
  present  7

Who was there
  · +62 811 2233 445 · +62 811 2233 446 · Ana Silva · Budi Santoso · Chen Wei · Jane Doe · Jane Doe
$ praktik member aliases
handle           kind    value                       as read                    source  identifies
62-811-2233-445  name    +62 811 2233 445            +62 811 2233 445           teams   yes
62-811-2233-446  name    +62 811 2233 446            +62 811 2233 446           teams   yes
ana-silva        handle  asilva@corp.example.org     asilva@corp.example.org    teams   yes
chen-wei         name    [acme ltd] chen wei         [Acme Ltd] Chen Wei        teams   no
                         (unverified)                (Unverified)
chen-wei         name    chen wei                    [Acme Ltd] Chen Wei        teams   yes
                                                     (Unverified)
$ praktik session import teams-report.csv --unmatched guest
✓ teams-report.csv (teams) → 2026-09-22-data-cop-monthly: added 1 guest; 7 attendances were there
already

"#]]
    );
    // Two devices at once do not make 110 minutes of 70, and the meeting itself took 83.
    assert_eq!(sessions(&place), json!([["Data CoP monthly", "2026-09-22T14:48:05+07:00", 83, 7, 1]]));
}

#[test]
fn teams_reports_come_in_many_languages_and_encodings() {
    let files = ["teams-report-2022.csv", "teams-report-pt.csv", "teams-report-de.csv", "teams-2021.csv"];
    let place = community(&files);
    for file in files {
        place.run(&format!("praktik session import {file} --unmatched add")).assert_ok();
        assert!(place.run(&format!("praktik session import {file}")).assert_ok().stdout.starts_with("= "));
    }
    assert_eq!(
        sessions(&place),
        json!([
            ["Data CoP", "2021-11-19T09:58:00+07:00", 64, 2, 0],
            ["Weekly sync", "2022-11-14T09:29:07+07:00", 60, 2, 0],
            ["Comunidade de Dados", "2026-09-22T14:48:05+07:00", 83, 2, 0],
            ["Datenrunde", "2026-10-06T18:01:00+07:00", 59, 2, 0],
        ])
    );
}

#[test]
fn an_address_and_a_user_name_are_the_same_person_afterwards() {
    let place = community(&["teams-report-2022.csv"]);
    place.run("praktik session import teams-report-2022.csv").assert_ok();
    place.file("later.csv", "date,title,email\n2026-11-20,Later,ASilva@corp.example.org\n");
    assert_data_eq!(
        place.transcript("praktik session import later.csv"),
        str![[r#"
$ praktik session import later.csv
✓ later.csv (plain) → 2026-11-20-later: added 1 session and 1 attendance

"#]]
    );
}

#[test]
fn a_list_of_joins_and_leaves_may_hold_two_meetings() {
    let place = community(&["teams-list.csv", "teams-list-bare.csv"]);
    place.run("PRAKTIK_NOW=2022-09-01T00:00:00Z praktik session plan 'Standup' --on '2022-09-14 09:00'").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik session import teams-list.csv --unmatched guest --dry-run
            praktik session import teams-list.csv --unmatched guest --title 'Data CoP' --min-minutes 55
            praktik session import teams-list.csv --unmatched guest
            praktik session import teams-list-bare.csv --title 'Data CoP'
            "
        ),
        str![[r#"
$ praktik session import teams-list.csv --unmatched guest --dry-run
session                becomes            matched  added  guests  unmatched  minutes
2022-09-13-teams-list  new                      2      0       0          0       60
2022-09-14-standup     held, was planned        1      0       1          0        —

would: teams-list.csv (teams-list): add 2 sessions, 3 attendances and 1 guest
Nothing was written.
! note: teams-list.csv: no title in it; the session is called 'teams-list' after it (praktik session edit 2022-09-13-teams-list --title …)
$ praktik session import teams-list.csv --unmatched guest --title 'Data CoP' --min-minutes 55
✓ teams-list.csv (teams-list): added 2 sessions, 2 attendances and 1 guest
$ praktik session import teams-list.csv --unmatched guest
✓ teams-list.csv (teams-list): added 1 attendance; 3 attendances were there already
$ praktik session import teams-list-bare.csv --title 'Data CoP'
= teams-list-bare.csv (teams-list): nothing new; 1 session and 2 attendances were there already

"#]]
    );
    assert_eq!(
        sessions(&place),
        json!([
            ["Data CoP", "2022-09-13T17:30:21+07:00", 60, 2, 0],
            ["Standup", "2022-09-14T09:00:00+07:00", null, 1, 1],
        ])
    );
}

#[test]
fn zoom_reports_are_read_in_all_their_shapes() {
    let files =
        ["zoom-meeting.csv", "zoom-2023.csv", "zoom-rows.csv", "zoom-short.csv", "zoom-ja.csv", "zoom-webinar.csv"];
    let place = community(&files);
    assert_data_eq!(
        place.transcript(
            "
            praktik session import zoom-meeting.csv --unmatched guest --min-minutes 5
            praktik session import zoom-2023.csv
            praktik session import zoom-rows.csv --dry-run
            praktik session import zoom-rows.csv --title 'Open hour'
            praktik session import zoom-rows.csv
            praktik session import zoom-short.csv
            praktik session import zoom-short.csv --date '2026-07-07 16:00' --title 'Short one' --min-minutes 5
            praktik session import zoom-ja.csv --title '勉強会' --unmatched add
            praktik session import zoom-webinar.csv --unmatched guest
            praktik session show 2026-03-22
            "
        ),
        str![[r#"
$ praktik session import zoom-meeting.csv --unmatched guest --min-minutes 5
✓ zoom-meeting.csv (zoom) → 2021-11-19-data-cop: added 1 session, 1 attendance and 2 guests
$ praktik session import zoom-2023.csv
✓ zoom-2023.csv (zoom) → 2026-06-16-data-cop: added 1 session and 2 attendances
! note: zoom-2023.csv: 2 rows of waiting in the waiting room passed over
$ praktik session import zoom-rows.csv --dry-run
session               becomes  matched  added  guests  unmatched  minutes
2026-03-20-zoom-rows  new            2      0       0          0       58

would: zoom-rows.csv (zoom) → 2026-03-20-zoom-rows: add 1 session and 2 attendances
Nothing was written.
! note: zoom-rows.csv: no title in it; the session is called 'zoom-rows' after it (praktik session edit 2026-03-20-zoom-rows --title …)
$ praktik session import zoom-rows.csv --title 'Open hour'
✓ zoom-rows.csv (zoom) → 2026-03-20-open-hour: added 1 session and 2 attendances
$ praktik session import zoom-rows.csv
= zoom-rows.csv (zoom): nothing new; 1 session and 2 attendances were there already
$ praktik session import zoom-short.csv
! error: zoom-short.csv: nothing tells when it was
! hint: say when it was: --date "2026-11-24 16:00"
? 3
$ praktik session import zoom-short.csv --date '2026-07-07 16:00' --title 'Short one' --min-minutes 5
✓ zoom-short.csv (zoom) → 2026-07-07-short-one: added 1 session and 1 attendance
$ praktik session import zoom-ja.csv --title '勉強会' --unmatched add
✓ zoom-ja.csv (zoom) → 2020-12-08-勉強会: added 1 session, 2 new members and 2 attendances
$ praktik session import zoom-webinar.csv --unmatched guest
✓ zoom-webinar.csv (zoom-webinar) → 2026-03-22-maps-for-everybody: added 1 session, 2 attendances
and 1 guest
$ praktik session show 2026-03-22
Maps for everybody · meeting · held
2026-03-22-maps-for-everybody

  when        Sun 22 Mar 2026, 19:13, 62 minutes
  present     2 · █▅██ · 2 on average over the 3 before
  guests      1: Chen Wei
  registered  12

Who was there
  · Ana Silva · Budi Santoso

"#]]
    );
    assert_eq!(
        sessions(&place),
        json!([
            ["勉強会", "2020-12-08T08:35:00+07:00", 60, 2, 0],
            ["Data CoP", "2021-11-19T10:00:00+07:00", 120, 1, 2],
            ["Open hour", "2026-03-20T09:00:00+07:00", 58, 2, 0],
            ["Maps for everybody", "2026-03-22T19:13:00+07:00", 62, 2, 1],
            ["Data CoP", "2026-06-16T15:10:26+07:00", 77, 2, 0],
            ["Short one", "2026-07-07T16:00:00+07:00", 42, 1, 0],
        ])
    );
}

#[test]
fn meet_luma_and_meetup_take_from_the_name_what_the_file_lacks() {
    let (meet, luma) = ("2026-10-06 16-00 Data CoP.csv", "Rust night - Guests - 2026-01-10-00-00-00.csv");
    let place = community(&[meet, "meet-extension.csv", luma, "meetup-event.xls"]);
    assert_data_eq!(
        place.transcript(
            "
            praktik session import '2026-10-06 16-00 Data CoP.csv' --unmatched guest
            praktik session import meet-extension.csv --title 'Evening call' --min-minutes 1
            praktik session import 'Rust night - Guests - 2026-01-10-00-00-00.csv'
            praktik session show 2026-01-10
            praktik session import meetup-event.xls
            praktik session import meetup-event.xls --date 2026-01-20 --title 'Rust Bandung' --unmatched guest
            "
        ),
        str![[r#"
$ praktik session import '2026-10-06 16-00 Data CoP.csv' --unmatched guest
✓ 2026-10-06 16-00 Data CoP.csv (meet) → 2026-10-06-data-cop: added 1 session, 2 attendances and 1
guest
$ praktik session import meet-extension.csv --title 'Evening call' --min-minutes 1
✓ meet-extension.csv (meet-extension) → 2026-08-31-evening-call: added 1 session and 1 attendance
$ praktik session import 'Rust night - Guests - 2026-01-10-00-00-00.csv'
✓ Rust night - Guests - 2026-01-10-00-00-00.csv (luma) → 2026-01-10-rust-night: added 1 session and
2 attendances
$ praktik session show 2026-01-10
Rust night · meeting · held
2026-01-10-rust-night

  when        Sat 10 Jan 2026
  present     2
  registered  3

Who was there
  · Ana Silva · Budi Santoso
$ praktik session import meetup-event.xls
! error: meetup-event.xls: nothing tells when it was
! hint: say when it was: --date "2026-11-24 16:00"
? 3
$ praktik session import meetup-event.xls --date 2026-01-20 --title 'Rust Bandung' --unmatched guest
✓ meetup-event.xls (meetup) → 2026-01-20-rust-bandung: added 1 session and 2 guests

"#]]
    );
    assert_eq!(
        sessions(&place),
        json!([
            ["Rust night", "2026-01-10", null, 2, 0],
            ["Rust Bandung", "2026-01-20", null, 0, 2],
            ["Evening call", "2026-08-31T20:12:56+07:00", 60, 1, 0],
            ["Data CoP", "2026-10-06T16:00:00+07:00", 62, 2, 1],
        ])
    );
}

#[test]
fn what_is_open_or_broken_is_refused_with_a_place() {
    let place = community(&["teams-ambiguous.csv", "teams-cut.csv", "empty.csv", "picture.csv"]);
    place.file("header.csv", "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n");
    place.file("nobody.csv", "name,email,approval_status,checked_in_at\nAna,ana@example.org,approved,\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import teams-ambiguous.csv
            praktik session import teams-ambiguous.csv --date 2026-10-09
            praktik session import teams-cut.csv
            praktik session import empty.csv
            praktik session import picture.csv
            praktik session import header.csv
            praktik session import nobody.csv --date 2026-10-09
            praktik session import picture.csv --dialect teams
            "
        ),
        str![[r#"
$ praktik session import teams-ambiguous.csv
! error: teams-ambiguous.csv:4: nothing in this file tells whether the day or the month is first in '9/10/26, 14:00:00'
! hint: say which day one of them is: --date 2026-11-24; or write dates as 2026-11-24
? 3
$ praktik session import teams-ambiguous.csv --date 2026-10-09
✓ teams-ambiguous.csv (teams) → 2026-10-09-when-was-it: added 1 session and 1 attendance
$ praktik session import teams-cut.csv
! error: teams-cut.csv:19: this file is damaged or cut off: what follows here is not UTF-16 text
! hint: export it again, or save it as UTF-8
? 3
$ praktik session import empty.csv
! error: empty.csv: this file is empty
! hint: export it again, or check that this is the file you mean
? 3
$ praktik session import picture.csv
! error: picture.csv: this is not a text file
! hint: this is a picture
? 3
$ praktik session import header.csv
! error: header.csv:1: nobody stands below the header
! hint: the file is cut off, or nobody came: export it again
? 3
$ praktik session import nobody.csv --date 2026-10-09
! error: nobody.csv: nobody on this list was checked in
! hint: an approved registration is no attendance; say who was there: praktik session log "…" --present …
? 3
$ praktik session import picture.csv --dialect teams
! error: picture.csv: this is not a text file
! hint: this is a picture
? 3

"#]]
    );
    assert_eq!(sessions(&place), json!([["When was it", "2026-10-09T14:00:00+07:00", 60, 1, 0]]));
}

#[test]
fn a_planned_session_is_met_by_its_time() {
    let place = community(&["zoom-rows.csv", "teams-report-2022.csv"]);
    place.run("PRAKTIK_NOW=2026-03-01T00:00:00Z praktik session plan 'Open hour' --on '2026-03-20 09:30' --kind learning --minutes 45").assert_ok();
    place.run("praktik session import zoom-rows.csv").assert_ok();
    assert_eq!(sessions(&place), json!([["Open hour", "2026-03-20T09:30:00+07:00", 45, 2, 0]]));
}

/// The exports, and which of their lines are rows of one table.
const TABLES: [(&str, std::ops::RangeInclusive<usize>); 15] = [
    ("teams-report.csv", 24..=33),
    ("teams-report-2022.csv", 14..=15),
    ("teams-report-pt.csv", 15..=16),
    ("teams-report-de.csv", 15..=16),
    ("teams-2021.csv", 9..=11),
    ("teams-list.csv", 2..=9),
    ("zoom-meeting.csv", 5..=9),
    ("zoom-2023.csv", 5..=8),
    ("zoom-rows.csv", 2..=3),
    ("zoom-short.csv", 2..=3),
    ("zoom-ja.csv", 2..=3),
    ("2026-10-06 16-00 Data CoP.csv", 2..=4),
    ("meet-extension.csv", 6..=7),
    ("meetup-event.xls", 2..=5),
    ("zoom-webinar.csv", 9..=10),
];

fn taken(bytes: Vec<u8>, name: &str) -> AttendanceFile {
    let date = praktik::domain::calendar::iso_day("2026-07-07").map(|day| Moment { day, time: None });
    let defaults = Defaults {
        date: date.filter(|_| name == "zoom-short.csv" || name == "meetup-event.xls"),
        ..Defaults::new(chrono_tz::Asia::Jakarta)
    };
    attendance::read(&Source::of_bytes(bytes, name).unwrap(), None, &defaults).unwrap()
}

/// Who was where, whatever the order.
fn told(file: &AttendanceFile) -> Vec<String> {
    let mut all = Vec::new();
    for session in &file.sessions {
        let about = format!("{:?} {:?} {:?} {:?}", session.source, session.title, session.minutes, session.registered);
        all.extend(session.present.iter().map(|one| {
            let mut keys: Vec<_> = file.people[one as usize].keys.iter().map(|key| (key.kind, &key.normal)).collect();
            keys.sort();
            format!("{about} {keys:?}")
        }));
    }
    all.sort();
    all
}

#[test]
fn the_order_of_rows_makes_no_difference() {
    for (name, rows) in TABLES {
        let text = Source::of_bytes(fs::read(export(name)).unwrap(), name).unwrap().whole(1 << 20).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let wanted = told(&taken(text.clone().into_bytes(), name));
        assert!(!wanted.is_empty(), "{name}");
        let (from, until) = (rows.start() - 1, *rows.end());
        for turn in 1..until - from {
            let mut turned = lines.clone();
            turned[from..until].rotate_left(turn);
            assert_eq!(told(&taken(turned.join("\n").into_bytes(), name)), wanted, "{name}, turned by {turn}");
        }
        let mut turned = lines.clone();
        turned[from..until].reverse();
        assert_eq!(told(&taken(turned.join("\n").into_bytes(), name)), wanted, "{name}, turned round");
    }
}

#[test]
fn every_export_comes_in_once() {
    for (name, _) in TABLES {
        let place = community(&[name]);
        let line = format!("praktik session import '{name}' --date 2026-07-07 --title Titled --json --unmatched guest");
        let first = place.run(&line).assert_ok().json();
        assert!(first["attendances_added"].as_u64().unwrap() > 1, "{name}");
        let held = place.run("praktik session list --json").stdout;
        let again = place.run(&line).assert_ok().json();
        assert_eq!((&again["sessions"], &again["attendances_added"]), (&json!(0), &json!(0)), "{name}");
        assert_eq!(again["unchanged"], first["attendances_added"], "{name}");
        assert_eq!(place.run("praktik session list --json").stdout, held);
    }
}

#[test]
fn the_day_on_which_most_were_checked_in_counts() {
    let place = community(&[]);
    let list = |days: &[&str]| {
        let row = |(at, day): (usize, &&str)| format!("g{at},P{at},p{at}@example.org,approved,{day}T05:00:00Z\n");
        format!(
            "api_id,name,email,approval_status,checked_in_at\n{}",
            days.iter().enumerate().map(row).collect::<String>()
        )
    };
    // Exported on the morning after; tried beforehand by one; exported where it was still the day before.
    place.file("A - Guests - 2026-01-11-09-30-00.csv", list(&["2026-01-10", "2026-01-10"]));
    place.file("B - Guests - 2026-02-14-09-30-00.csv", list(&["2026-02-01", "2026-02-10", "2026-02-10"]));
    place.file("C - Guests - 2026-03-09-23-30-00.csv", list(&["2026-03-10"]));
    for name in ["A - Guests - 2026-01-11-09", "B - Guests - 2026-02-14-09", "C - Guests - 2026-03-09-23"] {
        place.run(&format!("praktik session import '{name}-30-00.csv' --unmatched guest")).assert_ok();
    }
    assert_eq!(
        sessions(&place),
        json!([["A", "2026-01-10", null, 0, 2], ["B", "2026-02-10", null, 0, 3], ["C", "2026-03-09", null, 0, 1]])
    );
}

#[test]
fn two_sessions_of_a_day_stay_two_where_only_the_command_line_knows_their_titles() {
    let place = community(&[]);
    let list = |name: &str| format!("Name (Original Name),User Email,Total Duration (Minutes)\n{name},,58\n");
    place.file("one.csv", list("Chen"));
    place.file("two.csv", list("Dewi"));
    for (file, title) in [("one", "Morning"), ("two", "Evening"), ("one", "Morning")] {
        let line = format!("praktik session import {file}.csv --date 2026-01-10 --title {title} --unmatched guest");
        place.run(&line).assert_ok();
    }
    assert_eq!(sessions(&place), json!([["Evening", "2026-01-10", 58, 0, 1], ["Morning", "2026-01-10", 58, 0, 1]]));
}

#[test]
fn zoom_reports_in_more_languages_and_with_names_that_hold_parentheses() {
    let read = |text: &str| {
        let source = Source::of_bytes(text, "2026-11-03 T.csv").unwrap();
        let file = attendance::read(&source, None, &Defaults::new(chrono_tz::Asia::Jakarta)).unwrap();
        let names = file.people.iter().map(|one| one.person.name.clone().unwrap_or_default()).collect::<Vec<_>>();
        (names, file.bad_rows.told("f"), file.sessions[0].registered)
    };
    let names = |text: &str| read(text).0;
    assert_eq!(
        names(
            "Nome (nome original),E-mail,Ingressar na hora,Hora de saída,Duração (minutos),Convidado,Na sala de espera\n\
             Ana,,19/10/2025 10:00:00,19/10/2025 11:00:00,60,Sim,Não\nDewi,,19/10/2025 10:00:00,19/10/2025 10:01:00,1,Sim,Sim\n"
        ),
        ["Ana"],
        "whoever only waited was not there"
    );
    assert_eq!(
        names(
            "Nombre (nombre original),Correo electrónico,Hora de entrada,Hora de salida,Duración (minutos)\n\
             Ana,,19/10/2025 10:00:00,19/10/2025 11:00:00,60\n"
        ),
        ["Ana"]
    );
    let (people, bad, _) = read(
        "Name (Original Name),User Email,Total Duration (Minutes),Guest\nAna (Ana (DS) Silva),,58,No\nBudi(lytics),,58,No\n\
         Doe, Jane,j@example.org,58,No\n",
    );
    assert_eq!(people, ["Ana", "Budi(lytics)"]);
    assert_eq!(bad, ["f:4: 5 cells below 4 columns; a cell that holds a separator needs quotes"]);
    let webinar = "Topic,Webinar ID,Actual Start Time\nT,1,2026-11-03 16:00\nAttendee Details,\n\
                   Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)\n\
                   Yes,Ana,a@example.org,2026-11-03 16:00,2026-11-03 17:00,60\n";
    assert_eq!(read(webinar).2, None, "nobody had to register");
    assert_eq!(read(&format!("{webinar}No,Budi,b@example.org,--,--,--\n")).2, Some(2));
}

#[test]
fn what_the_command_line_calls_it_goes_before_the_name_of_a_file() {
    let (meet, luma) = ("2026-10-06 16-00 Data CoP.csv", "Rust night - Guests - 2026-01-10-00-00-00.csv");
    let place = community(&[meet, luma]);
    for (file, title) in [(meet, "Maps"), (luma, "Crabs"), (meet, "Maps again")] {
        place.run(&format!("praktik session import '{file}' --title '{title}' --unmatched guest")).assert_ok();
    }
    assert_eq!(
        sessions(&place),
        json!([["Crabs", "2026-01-10", null, 2, 0], ["Maps", "2026-10-06T16:00:00+07:00", 62, 2, 1]])
    );
}

#[test]
fn an_unquoted_comma_names_nobody_wrongly() {
    let place = community(&["teams-report-2022.csv"]);
    let text = place.read("teams-report-2022.csv").replace("Budi Santoso,", "Santoso, Budi,");
    place.file("shifted.csv", text);
    assert_data_eq!(
        place.transcript("praktik session import shifted.csv"),
        str![[r#"
$ praktik session import shifted.csv
! error: shifted.csv: 2 rows cannot be taken in; nothing was written
! shifted.csv:11: 8 cells below 7 columns; a cell that holds a separator needs quotes
! shifted.csv:16: 7 cells below 6 columns; a cell that holds a separator needs quotes
! hint: correct them, or leave them out with --skip-bad-rows
? 3

"#]]
    );
}
