//! `praktik session import guild.ics`: sessions planned from calendars, changed and cancelled by them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// A series as Outlook writes it, with an exception that was moved, one that was called off, and a day without a time.
const GUILD: &str = "BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
UID:guild-1
SUMMARY;LANGUAGE=en-us:Data CoP
DTSTART;TZID=\"W. Europe Standard Time\":20261006T160000
DTEND;TZID=\"W. Europe Standard Time\":20261006T170000
RRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=6
LOCATION:Room 4
DESCRIPTION:News\\, and talks\\n
 _______________________________________\\nMicrosoft Teams
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/
 19%3ameeting
ATTENDEE;CN=Ana;PARTSTAT=ACCEPTED:mailto:ana@example.org
END:VEVENT
BEGIN:VEVENT
UID:guild-1
RECURRENCE-ID;TZID=\"W. Europe Standard Time\":20270105T160000
SUMMARY:Data CoP
DTSTART;TZID=\"W. Europe Standard Time\":20270112T160000
DURATION:PT1H30M
END:VEVENT
BEGIN:VEVENT
UID:guild-1
RECURRENCE-ID;TZID=\"W. Europe Standard Time\":20270202T160000
SUMMARY:Data CoP
DTSTART;TZID=\"W. Europe Standard Time\":20270202T160000
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:party
SUMMARY:Year's end
DTSTART;VALUE=DATE:20261218
CATEGORIES:Blue,Social
END:VEVENT
BEGIN:VEVENT
UID:far
SUMMARY:Summer school
DTSTART;VALUE=DATE:20270801
END:VEVENT
END:VCALENDAR
";

/// A community in Berlin with `GUILD` as guild.ics, with line ends as calendars have them. Today is 24 November 2026.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    calendar(&place, GUILD);
    place
}

fn calendar(place: &Place, text: &str) {
    place.file("guild.ics", text.replace('\n', "\r\n"));
}

/// Start and status of every session, by day.
fn sessions(place: &Place) -> Value {
    let rows = place.run("praktik session list --json --reverse").assert_ok().json();
    rows.as_array().unwrap().iter().map(|row| json!([row["slug"], row["starts"], row["status"]])).collect()
}

#[test]
fn a_calendar_plans_its_sessions_once() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session import guild.ics --dry-run
            praktik session list
            praktik session import guild.ics
            praktik session import guild.ics
            praktik session list --reverse --columns starts,title,kind,minutes,slug
            praktik session show 2026-12-01
            praktik session import guild.ics --horizon 12m
            praktik session import guild.ics --json
            "
        ),
        str![[r#"
$ praktik session import guild.ics --dry-run
would: guild.ics (calendar): plan 4 sessions
  Data CoP, 3 times: Tue 1 Dec 2026, 16:00 to Tue 2 Mar 2027, 16:00
  Year's end on Fri 18 Dec 2026: 2026-12-18-years-end
Nothing was written.
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi
$ praktik session import guild.ics
✓ guild.ics (calendar): planned 4 sessions
  Data CoP, 3 times: Tue 1 Dec 2026, 16:00 to Tue 2 Mar 2027, 16:00
  Year's end on Fri 18 Dec 2026: 2026-12-18-years-end
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session import guild.ics
= guild.ics (calendar): nothing new; 4 sessions were there already
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session list --reverse --columns starts,title,kind,minutes,slug
when              title       kind     minutes  slug
2026-12-01 16:00  Data CoP    meeting       60  2026-12-01-data-cop
2026-12-18        Year's end  social         —  2026-12-18-years-end
2027-01-12 16:00  Data CoP    meeting       90  2027-01-12-data-cop
2027-03-02 16:00  Data CoP    meeting       60  2027-03-02-data-cop
$ praktik session show 2026-12-01
Data CoP · meeting · planned
2026-12-01-data-cop

  when    Tue 1 Dec 2026, 16:00, 60 minutes
  place   Room 4
  link    https://teams.microsoft.com/l/meetup-join/19%3ameeting
  agenda  News, and talks
$ praktik session import guild.ics --horizon 12m
✓ guild.ics (calendar): planned 1 session; 4 sessions were there already
  Summer school on Sun 1 Aug 2027: 2027-08-01-summer-school
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session import guild.ics --json
{
  "schema": 1,
  "sessions": 0,
  "members_added": 0,
  "attendances_added": 0,
  "unchanged": 5,
  "unmatched": [],
  "calendars": [
    {
      "file": "guild.ics",
      "until": "2027-05-24",
      "planned": [],
      "changed": [],
      "cancelled": [],
      "adopted": 0,
      "unchanged": 5,
      "held": 0,
      "older": 0,
      "past": 2,
      "beyond": true
    }
  ]
}
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here

"#]]
    );
}

#[test]
fn a_newer_calendar_changes_what_was_planned_and_says_what() {
    let place = community();
    place.run("praktik session import guild.ics").assert_ok();
    // The series moves to 17:00 and another room; January is back where it was, December is left out.
    let newer = GUILD
        .replace("20261006T160000", "20261006T170000")
        .replace("DTEND;TZID=\"W. Europe Standard Time\":20261006T170000", "DURATION:PT2H")
        .replace("Room 4", "Room 7")
        .replace("COUNT=6\n", "COUNT=6\nEXDATE:20261201T160000Z\n")
        .replace("ID;TZID=\"W. Europe Standard Time\":20270105T160000", "ID:20270105T160000Z")
        .replace("ID;TZID=\"W. Europe Standard Time\":20270202T160000", "ID:20270202T160000Z")
        .replace("Year's end", "Year's end party");
    calendar(&place, &newer);
    assert_data_eq!(
        place.transcript(
            "
            praktik session import guild.ics --dry-run
            praktik session import guild.ics
            praktik session import guild.ics
            praktik session show 2026-12-01
            "
        ),
        str![[r#"
$ praktik session import guild.ics --dry-run
would: guild.ics (calendar): change 2 sessions and cancel 1; 1 session was there already
  Data CoP (2027-03-02-data-cop): when: Tue 2 Mar 2027, 16:00 → Tue 2 Mar 2027, 17:00; minutes: 60 →
120; place: Room 4 → Room 7
  Year's end (2026-12-18-years-end): title: Year's end → Year's end party
  Data CoP (2026-12-01-data-cop): cancelled: no longer in the calendar
Nothing was written.
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session import guild.ics
✓ guild.ics (calendar): changed 2 sessions and cancelled 1; 1 session was there already
  Data CoP (2027-03-02-data-cop): when: Tue 2 Mar 2027, 16:00 → Tue 2 Mar 2027, 17:00; minutes: 60 →
120; place: Room 4 → Room 7
  Year's end (2026-12-18-years-end): title: Year's end → Year's end party
  Data CoP (2026-12-01-data-cop): cancelled: no longer in the calendar
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session import guild.ics
= guild.ics (calendar): nothing new; 3 sessions were there already
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session show 2026-12-01
Data CoP · meeting · cancelled
2026-12-01-data-cop

  when       Tue 1 Dec 2026, 16:00, 60 minutes
  place      Room 4
  link       https://teams.microsoft.com/l/meetup-join/19%3ameeting
  agenda     News, and talks
  cancelled  no longer in the calendar

"#]]
    );
    // What is taken back is planned again.
    calendar(&place, &newer.replace("EXDATE:20261201T160000Z\n", "").replace("STATUS:CANCELLED", "STATUS:CONFIRMED"));
    assert_data_eq!(
        place.transcript("praktik session import guild.ics"),
        str![[r#"
$ praktik session import guild.ics
✓ guild.ics (calendar): planned 1 session and changed 1; 3 sessions were there already
  Data CoP on Tue 2 Feb 2027, 16:00: 2027-02-02-data-cop
  Data CoP (2026-12-01-data-cop): it was cancelled, and is planned again; when: Tue 1 Dec 2026,
16:00 → Tue 1 Dec 2026, 17:00; minutes: 60 → 120; place: Room 4 → Room 7
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in

"#]]
    );
    assert_eq!(
        sessions(&place),
        json!([
            ["2026-12-01-data-cop", "2026-12-01T17:00:00+01:00", "planned"],
            ["2026-12-18-years-end", "2026-12-18", "planned"],
            ["2027-01-12-data-cop", "2027-01-12T16:00:00+01:00", "planned"],
            ["2027-02-02-data-cop", "2027-02-02T16:00:00+01:00", "planned"],
            ["2027-03-02-data-cop", "2027-03-02T17:00:00+01:00", "planned"],
        ])
    );
}

#[test]
fn what_was_held_or_changed_here_is_left_alone() {
    let place = community();
    place.run("praktik session import guild.ics").assert_ok();
    place.run("praktik session edit 2026-12-01 --on '2026-12-02 15:00' --place Canteen").assert_ok();
    place.run("praktik session cancel 2026-12-18 --reason 'nobody can'").assert_ok();
    let place = place.at("2027-01-13T12:00:00+01:00");
    place.run("praktik session log 2027-01-12 --present ana").assert_ok();
    let place = place.at("2026-11-30T12:00:00+01:00");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import guild.ics
            praktik session list --reverse --columns slug,starts,status
            "
        ),
        str![[r#"
$ praktik session import guild.ics
= guild.ics (calendar): nothing new; 1 session was there already
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 30 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 2 sessions were changed here since the calendar was written, and stay as they are
! note: guild.ics: 1 event was held already, and stays as it is
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session list --reverse --columns slug,starts,status
slug                  when              status
2026-12-01-data-cop   2026-12-02 15:00  planned
2026-12-18-years-end  2026-12-18        cancelled
2027-01-12-data-cop   2027-01-12 16:00  held
2027-03-02-data-cop   2027-03-02 16:00  planned

"#]]
    );
    // A version that the calendar numbers as a newer one counts.
    calendar(&place, &GUILD.replace("UID:guild-1\nSUMMARY", "UID:guild-1\nSEQUENCE:2\nSUMMARY"));
    assert_data_eq!(
        place.transcript("praktik session import guild.ics"),
        str![[r#"
$ praktik session import guild.ics
✓ guild.ics (calendar): changed 1 session; 1 session was there already
  Data CoP (2026-12-01-data-cop): when: Wed 2 Dec 2026, 15:00 → Tue 1 Dec 2026, 16:00; place:
Canteen → Room 4
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 30 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 session was changed here since the calendar was written, and stays as it is
! note: guild.ics: 1 event was held already, and stays as it is
! note: guild.ics: 1 event that is called off was never planned here

"#]]
    );
}

#[test]
fn what_is_planned_by_hand_is_not_planned_twice() {
    let place = community();
    for line in [
        "session plan 'data  cop' --on '2026-12-01 16:00' --facilitator ana --agenda 'Ana introduces'",
        "session plan 'Year\\'s end' --on 2026-12-18",
        "session plan 'Data CoP' --on '2027-03-02 09:00'",
    ] {
        let line = line.replace("\\'", "'\\''");
        place.run(&format!("praktik {line}")).assert_ok();
    }
    assert_data_eq!(
        place.transcript(
            "
            praktik session import guild.ics
            praktik session import guild.ics
            praktik session show 2026-12-01
            "
        ),
        str![[r#"
$ praktik session import guild.ics
✓ guild.ics (calendar): planned 2 sessions and changed 2; 2 sessions were planned by hand
  Data CoP, 2 times: Tue 12 Jan 2027, 16:00 to Tue 2 Mar 2027, 16:00
  data cop (2026-12-01-data-cop): title: data cop → Data CoP; minutes: 60; place: Room 4; link:
https://teams.microsoft.com/l/meetup-join/19%3ameeting; agenda: Ana introduces → News, and talks
  Year's end (2026-12-18-years-end): kind: meeting → social
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session import guild.ics
= guild.ics (calendar): nothing new; 4 sessions were there already
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here
$ praktik session show 2026-12-01
Data CoP · meeting · planned
2026-12-01-data-cop

  when         Tue 1 Dec 2026, 16:00, 60 minutes
  place        Room 4
  link         https://teams.microsoft.com/l/meetup-join/19%3ameeting
  facilitator  Ana
  agenda       News, and talks

"#]]
    );
    assert_eq!(sessions(&place).as_array().unwrap().len(), 5, "9:00 on 2 March is another one");
}

#[test]
fn a_calendar_can_call_everything_off() {
    let place = community();
    place.run("praktik session import guild.ics").assert_ok();
    calendar(&place, &GUILD.replace("METHOD:PUBLISH", "METHOD:CANCEL"));
    assert_data_eq!(
        place.transcript("praktik session import guild.ics"),
        str![[r#"
$ praktik session import guild.ics
✓ guild.ics (calendar): cancelled 4 sessions
  Data CoP (2026-12-01-data-cop): cancelled: called off in the calendar
  Data CoP (2027-01-12-data-cop): cancelled: called off in the calendar
  Data CoP (2027-03-02-data-cop): cancelled: called off in the calendar
  Year's end (2026-12-18-years-end): cancelled: called off in the calendar
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: 1 event that is called off was never planned here

"#]]
    );
    assert!(sessions(&place).as_array().unwrap().iter().all(|row| row[2] == "cancelled"));
    // In a community that never planned it, nothing is to be called off.
    let other = community();
    calendar(&other, &GUILD.replace("METHOD:PUBLISH", "METHOD:CANCEL"));
    assert_data_eq!(
        other.transcript("praktik session import guild.ics"),
        str![[r#"
$ praktik session import guild.ics
= guild.ics (calendar): nothing new
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: 5 events that are called off were never planned here

"#]]
    );
    assert_eq!(sessions(&other), json!([]));
}

#[test]
fn one_message_about_one_session_leaves_the_others() {
    let place = community();
    place.run("praktik session import guild.ics").assert_ok();
    place.file(
        "update.ics",
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:guild-1\nRECURRENCE-ID:20270302T150000Z\nSEQUENCE:3\n\
         SUMMARY:Data CoP with Citra\nDTSTART:20270303T150000Z\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    assert_data_eq!(
        place.transcript("praktik session import update.ics"),
        str![[r#"
$ praktik session import update.ics
✓ update.ics (calendar): changed 1 session
  Data CoP (2027-03-02-data-cop): when: Tue 2 Mar 2027, 16:00 → Wed 3 Mar 2027, 16:00; title: Data
CoP → Data CoP with Citra

"#]]
    );
}

#[test]
fn attendance_and_calendars_come_in_together_or_not_at_all() {
    let place = community();
    place.file("attendance.csv", "date,title,name\n2026-11-03,Data CoP,Ana\n2026-11-03,Data CoP,Zoe\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import attendance.csv guild.ics
            praktik session list
            praktik session import attendance.csv guild.ics --unmatched guest
            "
        ),
        str![[r#"
$ praktik session import attendance.csv guild.ics
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! error: one person is not known here; nothing was written
!   Zoe  (attendance.csv:3)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi
$ praktik session import attendance.csv guild.ics --unmatched guest
✓ attendance.csv (plain) → 2026-11-03-data-cop: added 1 session, 1 attendance and 1 guest
✓ guild.ics (calendar): planned 4 sessions
  Data CoP, 3 times: Tue 1 Dec 2026, 16:00 to Tue 2 Mar 2027, 16:00
  Year's end on Fri 18 Dec 2026: 2026-12-18-years-end
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! note: guild.ics: 2 events before today were passed over: a calendar plans, and does not say who came
! note: guild.ics: what comes after 24 May 2027 was left out; a longer --horizon takes it in
! note: guild.ics: 1 event that is called off was never planned here

"#]]
    );
}

#[test]
fn what_cannot_be_read_is_named_with_its_line_and_nothing_is_written() {
    let place = community();
    for (name, text) in [
        ("cut.ics", GUILD.split("END:VEVENT").next().unwrap().to_owned()),
        ("zone.ics", GUILD.replace("W. Europe", "Middle Earth")),
        ("endless.ics", GUILD.replace("FREQ=MONTHLY;BYDAY=1TU;COUNT=6", "FREQ=MINUTELY")),
        ("rule.ics", GUILD.replace("FREQ=MONTHLY", "FREQ=SOMETIMES")),
        ("none.ics", "hello".to_owned()),
        ("empty.ics", String::new()),
    ] {
        place.file(name, text);
    }
    assert_data_eq!(
        place.transcript(
            "
            praktik session import guild.ics cut.ics
            praktik session import zone.ics
            praktik session import endless.ics
            praktik session import rule.ics
            praktik session import none.ics
            praktik session import empty.ics
            praktik session import guild.ics --horizon soon
            praktik session import guild.ics --horizon 9000y
            praktik session list
            "
        ),
        str![[r#"
$ praktik session import guild.ics cut.ics
! note: guild.ics: who was invited is not read: an accepted invitation is not attendance
! error: cut.ics:5: this VEVENT does not end; the file is cut off
! hint: nothing was written; export the calendar again as iCalendar (.ics)
? 3
$ praktik session import zone.ics
! error: zone.ics:8: the time zone 'Middle Earth Standard Time' is not known
! hint: write it as an IANA name such as Europe/Berlin, or as UTC
? 3
$ praktik session import endless.ics
! error: endless.ics:10: this rule names more than 1000 occurrences up to 2027-05-24
! hint: nothing was written; no session comes that often: give the rule an end or a longer INTERVAL
? 3
$ praktik session import rule.ics
! error: rule.ics:10: this rule of recurrence cannot be followed
! because: RRule parsing error: `SOMETIMES` is not a valid frequency.
! hint: nothing was written; take the event out of the file, or correct its RRULE
? 3
$ praktik session import none.ics
! error: none.ics:1: this line belongs to no calendar
! hint: nothing was written; export the calendar again as iCalendar (.ics)
? 3
$ praktik session import empty.ics
! error: empty.ics: this file is empty
! hint: export it again, or check that this is the file you mean
? 3
$ praktik session import guild.ics --horizon soon
! error: --horizon: 'soon' is not a length of time
! hint: a length of time is 90d, 2w, 12m or 1y
? 2
$ praktik session import guild.ics --horizon 9000y
! error: --horizon: that reaches beyond the year 9999
! hint: a length of time is 90d, 2w, 12m or 1y
? 2
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi

"#]]
    );
}
