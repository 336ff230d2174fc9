//! `praktik session export`: tables that a spreadsheet opens safely, calendars that other programs read.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::collections::BTreeMap;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// A community in Berlin with sessions of every kind of state; today is 24 November 2026.
fn community() -> Place {
    community_of("0123456789abcdef")
}

/// The same, with the key that is drawn for every community.
fn community_of(key: &str) -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    let drawn: String = file.query_row("SELECT key FROM calendar_identity", [], |row| row.get(0)).unwrap();
    assert!(drawn.len() == 16 && drawn.bytes().all(|b| b.is_ascii_hexdigit()), "{drawn}");
    file.execute("UPDATE calendar_identity SET key = ?", [key]).unwrap();
    for line in [
        "member add Budi --email budi@example.org",
        "session log 'Kick-off' --on '2026-10-20 16:00' --minutes 60 --present ana,budi --guests 2 --topic SQL --kind talk",
        "session log 'Before clocks changed' --on '2026-10-25 02:30' --presenter budi",
        "session plan 'Async Rust, part 1; or: 数据治理と品質の話をする会、そして次の一歩 — für alle' --on '2026-12-01 16:00' --minutes 90 \
         --place 'Room 4, 2nd floor' --link https://meet.example.org/a,b;c --agenda 'News\n  Talks; and \\ more' --facilitator ana",
        "session plan 'Year end' --on 2026-12-18 --kind social",
        "session plan 'After clocks change' --on '2027-03-28 03:30'",
        "session plan 'Never' --on '2026-12-03 10:00'",
        "session cancel 2026-12-03 --reason 'budi@example.org is ill'",
    ] {
        place.run(&format!("praktik {line}")).assert_ok();
    }
    place
}

fn calendar(place: &Place, flags: &str) -> String {
    place.run(&format!("praktik session export --format ics {flags}")).assert_ok().stdout.clone()
}

/// What another program reads in a calendar: properties and their values, an event each.
fn read_elsewhere(text: &str) -> Vec<BTreeMap<String, String>> {
    let calendar = ICalendar::parse(text).unwrap_or_else(|error| panic!("{error:?}\n{text}"));
    let events = calendar.components.iter().filter(|one| one.component_type == ICalendarComponentType::VEvent);
    let value = |value: &ICalendarValue| match value {
        ICalendarValue::Text(text) => text.clone(),
        ICalendarValue::Integer(number) => number.to_string(),
        ICalendarValue::Uri(calcard::icalendar::Uri::Location(uri)) => uri.clone(),
        ICalendarValue::PartialDateTime(at) => format!("{:?} {:?}", at.to_timestamp(), at.hour),
        other => format!("{other:?}"),
    };
    let entry = |name: &ICalendarProperty, values: &[ICalendarValue]| {
        (name.as_str().to_owned(), values.iter().map(value).collect::<Vec<_>>().join("|"))
    };
    events.map(|event| event.entries.iter().map(|one| entry(&one.name, &one.values)).collect()).collect()
}

#[test]
fn a_table_has_a_row_a_session() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session export
            praktik session export --from 2026-12-01 --status planned --json
            praktik session export --from 2026-12-02 --until 2026-12-01
            praktik session export --format ics --raw
            praktik session export --format pdf
            praktik session export -o praktik.db
            praktik session export --format table --kind social
            praktik session export --format ics --kind workshop -o none.ics
            "
        ),
        str![[r#"
$ praktik session export
slug,title,kind,status,starts,minutes,place,link,present,guests,facilitators,presenters,topics
2026-10-20-kick-off,Kick-off,talk,held,2026-10-20T16:00:00+02:00,60,,,2,2,,,SQL
2026-10-25-before-clocks-changed,Before clocks changed,meeting,held,2026-10-25T02:30:00+02:00,,,,,0,,budi,
2026-12-01-async-rust-part-1-or-数据治理と品質の話をする会-そして次の,"Async Rust, part 1; or: 数据治理と品質の話をする会、そして次の一歩 — für alle",meeting,planned,2026-12-01T16:00:00+01:00,90,"Room 4, 2nd floor","https://meet.example.org/a,b;c",,0,ana,,
2026-12-03-never,Never,meeting,cancelled,2026-12-03T10:00:00+01:00,,,,,0,,,
2026-12-18-year-end,Year end,social,planned,2026-12-18,,,,,0,,,
2027-03-28-after-clocks-change,After clocks change,meeting,planned,2027-03-28T03:30:00+02:00,,,,,0,,,
$ praktik session export --from 2026-12-01 --status planned --json
[
  {
    "slug": "2026-12-01-async-rust-part-1-or-数据治理と品質の話をする会-そして次の",
    "title": "Async Rust, part 1; or: 数据治理と品質の話をする会、そして次の一歩 — für alle",
    "kind": "meeting",
    "status": "planned",
    "starts": "2026-12-01T16:00:00+01:00",
    "minutes": 90,
    "place": "Room 4, 2nd floor",
    "link": "https://meet.example.org/a,b;c",
    "present": null,
    "guests": 0,
    "facilitators": [
      "ana"
    ],
    "presenters": [],
    "topics": []
  },
  {
    "slug": "2026-12-18-year-end",
    "title": "Year end",
    "kind": "social",
    "status": "planned",
    "starts": "2026-12-18",
    "minutes": null,
    "place": null,
    "link": null,
    "present": null,
    "guests": 0,
    "facilitators": [],
    "presenters": [],
    "topics": []
  },
  {
    "slug": "2027-03-28-after-clocks-change",
    "title": "After clocks change",
    "kind": "meeting",
    "status": "planned",
    "starts": "2027-03-28T03:30:00+02:00",
    "minutes": null,
    "place": null,
    "link": null,
    "present": null,
    "guests": 0,
    "facilitators": [],
    "presenters": [],
    "topics": []
  }
]
$ praktik session export --from 2026-12-02 --until 2026-12-01
! error: --from: 2026-12-02 comes after 2026-12-01
! hint: turn the two round
? 2
$ praktik session export --format ics --raw
! error: --raw is for csv, and ics needs none
! hint: leave it out
? 2
$ praktik session export --format pdf
! error: invalid value 'pdf' for '--format <FORMAT>'
!   [possible values: csv, ics, json, yaml, markdown, table]
!
! For more information, try '--help'.
? 2
$ praktik session export -o praktik.db
! error: --output: that is the community file itself
! hint: name another file
? 2
$ praktik session export --format table --kind social
title     status   when        place
Year end  planned  2026-12-18
$ praktik session export --format ics --kind workshop -o none.ics
! Wrote none.ics

"#]]
    );
}

#[test]
fn another_program_reads_the_calendar_as_it_was_meant() {
    let place = community();
    let text = calendar(&place, "");
    assert_data_eq!(
        &text,
        str![[r#"
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//praktik//praktik 0.1.0//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Data Guild
BEGIN:VEVENT
CATEGORIES:talk
DTEND:20261020T150000Z
DTSTAMP:20261124T120000Z
DTSTART:20261020T140000Z
LAST-MODIFIED:20261124T120000Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Kick-off
UID:2026-10-20-kick-off.0123456789abcdef@praktik
END:VEVENT
BEGIN:VEVENT
CATEGORIES:meeting
DTSTAMP:20261124T120000Z
DTSTART:20261025T003000Z
LAST-MODIFIED:20261124T120000Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Before clocks changed
UID:2026-10-25-before-clocks-changed.0123456789abcdef@praktik
END:VEVENT
BEGIN:VEVENT
CATEGORIES:meeting
DESCRIPTION:News/n  Talks/; and // more
DTEND:20261201T163000Z
DTSTAMP:20261124T120000Z
DTSTART:20261201T150000Z
LAST-MODIFIED:20261124T120000Z
LOCATION:Room 4/, 2nd floor
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Async Rust/, part 1/; or: 数据治理と品質の話をする会
 、そして次の一歩 — für alle
UID:2026-12-01-async-rust-part-1-or-数据治理と品質の話をする会
 -そして次の.0123456789abcdef@praktik
URL:https://meet.example.org/a,b;c
END:VEVENT
BEGIN:VEVENT
CATEGORIES:meeting
DTSTAMP:20261124T120000Z
DTSTART:20261203T090000Z
LAST-MODIFIED:20261124T120000Z
SEQUENCE:1
STATUS:CANCELLED
SUMMARY:Never
UID:2026-12-03-never.0123456789abcdef@praktik
END:VEVENT
BEGIN:VEVENT
CATEGORIES:social
DTSTAMP:20261124T120000Z
DTSTART;VALUE=DATE:20261218
LAST-MODIFIED:20261124T120000Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Year end
UID:2026-12-18-year-end.0123456789abcdef@praktik
END:VEVENT
BEGIN:VEVENT
CATEGORIES:meeting
DTSTAMP:20261124T120000Z
DTSTART:20270328T013000Z
LAST-MODIFIED:20261124T120000Z
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:After clocks change
UID:2027-03-28-after-clocks-change.0123456789abcdef@praktik
END:VEVENT
END:VCALENDAR

"#]]
    );
    let events = read_elsewhere(&text);
    let of = |title: &str| events.iter().find(|event| event["SUMMARY"].starts_with(title)).unwrap();
    assert_eq!(events.len(), 6);
    let rust = of("Async Rust");
    assert_eq!(rust["SUMMARY"], "Async Rust, part 1; or: 数据治理と品質の話をする会、そして次の一歩 — für alle");
    assert_eq!(rust["LOCATION"], "Room 4, 2nd floor");
    assert_eq!(rust["DESCRIPTION"], "News\n  Talks; and \\ more");
    assert_eq!(rust["URL"], "https://meet.example.org/a,b;c");
    assert_eq!((rust["STATUS"].as_str(), of("Never")["STATUS"].as_str()), ("Status(Confirmed)", "Status(Cancelled)"));
    // 16:00 in Berlin on 1 December 2026 is 15:00 UTC, and it takes 90 minutes.
    assert_eq!(
        (rust["DTSTART"].as_str(), rust["DTEND"].as_str()),
        ("Some(1796137200) Some(15)", "Some(1796142600) Some(16)")
    );
    // Clocks skip 2:30 on 28 March 2027; 3:30 is 1:30 UTC. On 25 October 2:30 comes twice, the first is 0:30 UTC.
    assert_eq!(of("After clocks")["DTSTART"], "Some(1806197400) Some(1)");
    assert_eq!(of("Before clocks")["DTSTART"], "Some(1792888200) Some(0)");
    assert_eq!(of("Year end")["DTSTART"], "None None", "a day without a time");
    // Nobody is named, and no address is in it.
    assert!(!text.contains('@') || text.matches('@').count() == text.matches("@praktik").count(), "{text}");
    assert!(!text.to_lowercase().contains("budi") && !text.contains("ATTENDEE"), "{text}");
}

#[test]
fn lines_are_folded_within_75_octets_and_between_characters() {
    let place = community();
    let text = calendar(&place, "");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.chars().any(char::is_control)), "{text}");
    assert!(text.contains("\r\n "), "a long line is folded");
}

#[test]
fn an_identifier_stays_whatever_becomes_of_the_session() {
    let place = community();
    let uids = |place: &Place| -> Vec<(String, String)> {
        let mut all = read_elsewhere(&calendar(place, "")).into_iter();
        all.by_ref().map(|mut event| (event.remove("UID").unwrap(), event.remove("SEQUENCE").unwrap())).collect()
    };
    let before = uids(&place);
    assert_eq!(uids(&place), before);
    let key = before[0].0.strip_prefix("2026-10-20-kick-off.").and_then(|rest| rest.strip_suffix("@praktik")).unwrap();
    assert_eq!(key.len(), 16);
    for line in [
        "session edit 2026-12-18 --slug party --title Party",
        "session edit party --place Canteen",
        "session edit party --agenda Songs",
        "session edit 2026-12-01 --minutes 60",
        // Another session takes the slug that is free now.
        "session plan 'Year end' --on 2026-12-18",
    ] {
        place.run(&format!("praktik {line}")).assert_ok();
    }
    let after = uids(&place);
    assert_eq!(after.len(), 7);
    let sequences = |all: &[(String, String)]| -> BTreeMap<String, String> { all.iter().cloned().collect() };
    let (known, now) = (sequences(&before), sequences(&after));
    assert_eq!(now.len(), 7, "each has its own: {now:?}");
    assert!(known.keys().all(|uid| now.contains_key(uid)), "{known:?} {now:?}");
    assert_eq!(now[&format!("2026-12-18-year-end.{key}@praktik")], "2", "title, and place; an agenda is no other plan");
    assert_eq!(now[&format!("2026-12-18-year-end~2.{key}@praktik")], "0");
    // What comes back changes nothing.
    place.file("own.ics", calendar(&place, ""));
    assert_data_eq!(
        place.transcript("praktik session import own.ics"),
        str![[r#"
$ praktik session import own.ics
= own.ics (calendar): nothing new; 5 sessions were there already
! note: own.ics: 2 events before today were passed over: a calendar plans, and does not say who came

"#]]
    );
    assert_eq!(uids(&place), after);
    // Two communities with the same sessions are told apart.
    assert_ne!(uids(&community_of("fedcba9876543210")), before);
}

#[test]
fn a_calendar_plans_the_same_elsewhere() {
    let place = community();
    place.file(
        "series.ics",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:series\nSUMMARY:CoP\nDTSTART;TZID=Europe/Berlin:20261209T160000\n\
         DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\nBEGIN:VEVENT\nUID:days\nSUMMARY:Days\n\
         DTSTART;VALUE=DATE:20261210\nRRULE:FREQ=DAILY;COUNT=2\nEND:VEVENT\nEND:VCALENDAR\n",
    );
    place.run("praktik session import series.ics").assert_ok();
    let other = Place::new();
    other.run("praktik init --name 'Other' --purpose x --tz Europe/Berlin").assert_ok();
    other.file("guild.ics", calendar(&place, "--from today"));
    other.run("praktik session import guild.ics").assert_ok();
    let planned = |place: &Place| -> Value {
        let rows = place.run("praktik session export --from today --status planned --json").assert_ok().json();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| ["slug", "title", "kind", "starts", "minutes", "place", "link"].map(|key| row[key].clone()))
            .map(|row| json!(row))
            .collect()
    };
    assert_eq!(planned(&other).as_array().unwrap().len(), 8);
    assert_eq!(planned(&other), planned(&place));
    let agenda = |place: &Place| place.run("praktik session show 2026-12-01 --json").json()["agenda"].clone();
    assert_eq!(agenda(&other), agenda(&place));
    // The series is the same one in both.
    let uids = |place: &Place| -> Vec<Option<String>> {
        let events = read_elsewhere(&calendar(place, "--from today --status planned"));
        events.into_iter().map(|mut event| event.remove("UID")).collect()
    };
    assert_eq!(uids(&other), uids(&place));
    other.run("praktik session import guild.ics").assert_ok();
    assert_eq!(planned(&other), planned(&place));
}

#[test]
fn the_ends_of_the_calendar_can_be_written() {
    let place = Place::new().at("0001-01-02T00:00:00Z");
    place.run("praktik init --name G --purpose x --tz Asia/Tokyo").assert_ok();
    place.run("praktik session log First --on '0001-01-01 00:30' --minutes 60").assert_ok();
    place.run("praktik session plan Last --on '9999-12-31 23:30' --minutes 600").assert_ok();
    let text = calendar(&place, "");
    for line in ["DTSTART:00010101T003000", "DTSTART:99991231T143000Z"] {
        assert!(text.contains(&format!("{line}\r\n")), "{text}");
    }
    // Its end lies in a year that no calendar can name.
    assert_eq!(text.matches("DTEND").count(), 1, "{text}");
}

#[test]
#[cfg(unix)]
fn a_file_is_for_its_owner_only_and_whole() {
    use std::os::unix::fs::PermissionsExt;
    let place = community();
    place.file("s.csv", "before");
    assert_data_eq!(
        place.transcript("praktik session export -o s.csv"),
        str![[r#"
$ praktik session export -o s.csv
! Wrote s.csv

"#]]
    );
    assert_eq!(place.read("s.csv"), place.run("praktik session export").stdout);
    assert_eq!(std::fs::metadata(place.path().join("s.csv")).unwrap().permissions().mode() & 0o777, 0o600);
    place.run("praktik session export -o nowhere/s.csv").assert_code(1);
}

#[test]
fn rules_name_the_days_that_another_program_finds() {
    let day = |text: &str| praktik::domain::calendar::iso_day(text).unwrap();
    let window = praktik::exchange::calendar::Window {
        from: day("2026-11-24"),
        until: day("2028-11-24"),
        zone: chrono_tz::Europe::Berlin,
    };
    for rule in [
        "FREQ=WEEKLY;COUNT=30",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR;WKST=SU;COUNT=20",
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=MO;COUNT=20",
        "FREQ=MONTHLY;BYDAY=1TU;COUNT=12",
        "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20271231T225959Z",
        "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=8",
        "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=8",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=10",
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU;BYSETPOS=1,3;COUNT=10",
        "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU;COUNT=4",
        "FREQ=DAILY;INTERVAL=10;UNTIL=20270601T120000Z",
    ] {
        let text = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nDTSTART;TZID=Europe/Berlin:20261124T160000\r\nDURATION:PT1H\r\n\
             RRULE:{rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let ours = praktik::exchange::source::Source::of_bytes(text.clone(), "c.ics")
            .and_then(|source| praktik::exchange::calendar::read(&source, &window))
            .unwrap();
        let ours: Vec<i64> = ours.occurrences.iter().map(|one| one.start.instant(window.zone).timestamp()).collect();
        let theirs = ICalendar::parse(&text).unwrap().expand_dates(calcard::common::timezone::Tz::UTC, 100).events;
        let theirs: Vec<i64> = theirs.iter().map(|event| event.start.timestamp()).collect();
        assert!(!ours.is_empty());
        // Whether a start that the rule does not name is one of its days, the standard leaves open.
        let named = |all: &[i64]| all.iter().copied().filter(|at| *at != 1_795_532_400).collect::<Vec<_>>();
        assert_eq!(named(&ours), named(&theirs), "{rule}");
    }
}
