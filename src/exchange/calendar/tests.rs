#![allow(clippy::unwrap_used)]
use chrono_tz::Tz;

use super::*;

fn date(text: &str) -> NaiveDate {
    crate::domain::calendar::iso_day(text).unwrap()
}

/// Half a year from Tuesday, 24 November 2026, in Berlin.
fn window() -> Window {
    Window { from: date("2026-11-24"), until: date("2027-05-24"), zone: Tz::Europe__Berlin }
}

fn whole(events: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{}END:VCALENDAR\r\n", events.replace('\n', "\r\n"))
}

/// One event of these lines.
fn event(lines: &str) -> String {
    whole(&format!("BEGIN:VEVENT\nUID:u\nSUMMARY:Talk\n{}\nEND:VEVENT\n", lines.trim()))
}

fn taken(text: &str) -> Calendar {
    Source::of_bytes(text, "c.ics").and_then(|source| read(&source, &window())).unwrap()
}

/// The starts within the window.
fn starts(text: &str) -> Vec<String> {
    let calendar = taken(text);
    let within = calendar.occurrences.iter().filter(|one| one.lies == Lies::Within && !one.cancelled);
    within.map(|one| one.start.to_string()).collect()
}

#[track_caller]
fn refused(text: &str) -> (String, String) {
    let error = Source::of_bytes(text, "c.ics").and_then(|source| read(&source, &window())).unwrap_err();
    assert_eq!(error.kind.exit_code(), 3, "{error:?}");
    (error.place.unwrap(), error.message)
}

#[test]
fn a_rule_keeps_its_time_of_day_across_clock_changes() {
    // The first Tuesday of each month at 16:00 in Berlin; clocks change on 28 March 2027.
    let rule = "DTSTART;TZID=Europe/Berlin:20260106T160000\nRRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1";
    let wanted = [
        "2026-12-01T16:00:00+01:00",
        "2027-01-05T16:00:00+01:00",
        "2027-02-02T16:00:00+01:00",
        "2027-03-02T16:00:00+01:00",
        "2027-04-06T16:00:00+02:00",
        "2027-05-04T16:00:00+02:00",
    ];
    assert_eq!(starts(&event(rule)), wanted);
    assert_eq!(starts(&event(&rule.replace("BYDAY=TU;BYSETPOS=1", "BYDAY=1TU"))), wanted);
    assert_eq!(starts(&event(&rule.replace("Europe/Berlin", "W. Europe Standard Time"))), wanted);
    assert_eq!(starts(&event(&rule.replace("Europe/Berlin", "/citadel.org/20260101_1/Europe/Berlin"))), wanted);
    let calendar = taken(&event(rule));
    // January to November 2026.
    assert_eq!((calendar.past, calendar.beyond), (11, true));
    assert_eq!(calendar.occurrences[0].occurrence, "20261201T150000Z");
    // 10:00 in New York is 16:00 in Berlin, but for the two weeks between the clock changes (14 and 28 March).
    let weekly = "DTSTART;TZID=America/New_York:20270302T100000\nRRULE:FREQ=WEEKLY;COUNT=6";
    let hours: Vec<String> = starts(&event(weekly)).iter().map(|start| start[8..].to_owned()).collect();
    assert_eq!(
        hours,
        [
            "02T16:00:00+01:00",
            "09T16:00:00+01:00",
            "16T15:00:00+01:00",
            "23T15:00:00+01:00",
            "30T16:00:00+02:00",
            "06T16:00:00+02:00"
        ]
    );
}

#[test]
fn rules_end_as_they_say() {
    let of = |rule: &str| starts(&event(&format!("DTSTART;TZID=Europe/Berlin:20261201T160000\nRRULE:{rule}"))).len();
    assert_eq!(of("FREQ=WEEKLY;COUNT=3"), 3);
    assert_eq!(of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261217T150000Z"), 4, "1, 3, 15 and 17 December");
    assert_eq!(of("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261217T145959Z"), 3, "a second too early for the last");
    assert_eq!(of("FREQ=WEEKLY;UNTIL=20261208"), 2, "the whole of the last day");
    assert_eq!(of("FREQ=WEEKLY;UNTIL=20261208T160000"), 2);
    assert_eq!(of("freq=weekly;count=2"), 2);
    // An end before the beginning leaves the first.
    assert_eq!(of("FREQ=WEEKLY;UNTIL=20200101"), 1);
    // The count begins with the series, not with today.
    assert_eq!(starts(&event("DTSTART:20261103T150000Z\nRRULE:FREQ=WEEKLY;COUNT=5")).len(), 2);
}

#[test]
fn dates_are_added_and_left_out() {
    let base = "DTSTART;TZID=Europe/Berlin:20261201T160000\nRRULE:FREQ=WEEKLY;COUNT=3";
    let with = |lines: &str| starts(&event(&format!("{base}\n{lines}"))).len();
    assert_eq!(with("EXDATE;TZID=Europe/Berlin:20261208T160000,20261215T160000"), 1);
    assert_eq!(with("EXDATE:20261208T150000Z"), 2, "the same instant in another zone");
    assert_eq!(with("EXDATE;VALUE=DATE:20261208"), 2, "a whole day");
    assert_eq!(with("EXDATE:20261208T160000"), 2, "the zone of the community");
    assert_eq!(with("EXDATE;TZID=Europe/Berlin:20261208T170000"), 3, "another time is none of them");
    assert_eq!(with("RDATE;TZID=Europe/Berlin:20261210T160000,20261201T160000"), 4, "one of them is there already");
    assert_eq!(with("RDATE;VALUE=PERIOD:20261210T150000Z/PT1H"), 4);
    assert_eq!(with("EXRULE:FREQ=WEEKLY;INTERVAL=2"), 1);
    assert_eq!(starts(&event("DTSTART;VALUE=DATE:20261201\nRDATE;VALUE=DATE:20261205")), ["2026-12-01", "2026-12-05"]);
}

#[test]
fn an_exception_stands_for_its_occurrence() {
    let text = whole(
        "BEGIN:VEVENT\nUID:u\nSUMMARY:Talk\nDTSTART;TZID=Europe/Berlin:20261201T160000\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:u\nRECURRENCE-ID;TZID=Europe/Berlin:20261208T160000\nSUMMARY:Moved\nDTSTART:20261209T090000Z\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261215T150000Z\nSUMMARY:Off\nDTSTART:20261215T150000Z\nSTATUS:CANCELLED\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:u\nRECURRENCE-ID:20261222T150000Z\nSUMMARY:Far\nDTSTART:20280101T150000Z\nEND:VEVENT\n",
    );
    let found = taken(&text);
    let said: Vec<(&str, String, Lies, bool)> = found
        .occurrences
        .iter()
        .map(|one| (one.outline.title.as_str(), one.start.to_string(), one.lies, one.cancelled))
        .collect();
    assert_eq!(
        said,
        [
            ("Talk", "2026-12-01T16:00:00+01:00".to_owned(), Lies::Within, false),
            ("Moved", "2026-12-09T10:00:00+01:00".to_owned(), Lies::Within, false),
            ("Off", "2026-12-15T16:00:00+01:00".to_owned(), Lies::Within, true),
            ("Far", "2028-01-01T16:00:00+01:00".to_owned(), Lies::After, false),
        ]
    );
    assert_eq!(found.occurrences[1].occurrence, "20261208T150000Z");
    assert!(found.whole.contains("u") && found.beyond);
    // An exception alone says nothing of the rest.
    let alone = text.find("BEGIN:VEVENT\r\nUID:u\r\nREC").unwrap();
    let found = taken(&format!("BEGIN:VCALENDAR\r\n{}", &text[alone..]));
    assert!(found.whole.is_empty());
    assert_eq!(found.occurrences.len(), 3);
}

#[test]
fn times_are_read_in_the_zone_they_are_meant_in() {
    let one = |line: &str| starts(&event(line)).join(" ");
    assert_eq!(one("DTSTART:20261201T150000Z"), "2026-12-01T16:00:00+01:00");
    assert_eq!(one("DTSTART:20261201T150000"), "2026-12-01T15:00:00+01:00", "a floating time is the community's");
    assert_eq!(one("DTSTART;TZID=\"SE Asia Standard Time\":20261201T060000"), "2026-12-01T00:00:00+01:00");
    assert_eq!(one("DTSTART;VALUE=DATE:20261201"), "2026-12-01");
    assert_eq!(one("DTSTART:20261201"), "2026-12-01");
    // Clocks skip 2:30 on 28 March 2027; the hour before counts on.
    assert_eq!(one("DTSTART;TZID=Europe/Berlin:20270328T023000"), "2027-03-28T03:30:00+02:00");
    // 2:30 in New York on 1 November 2026 is over, and twice: the first is meant.
    let fold =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=America/New_York:20261101T013000\nEND:VEVENT\nEND:VCALENDAR";
    assert_eq!(taken(fold).occurrences[0].start.to_string(), "2026-11-01T06:30:00+01:00");
    let (place, message) = refused(&event("DTSTART;TZID=Middle Earth:20261201T150000"));
    assert_eq!((place.as_str(), message.as_str()), ("c.ics:6", "the time zone 'Middle Earth' is not known"));
}

#[test]
fn a_zone_that_the_file_writes_out_is_followed() {
    let zone = "BEGIN:VTIMEZONE\nTZID:Ours\n\
        BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n\
        BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\n\
        END:VTIMEZONE\n";
    let event = "BEGIN:VEVENT\nUID:u\nDTSTART;TZID=Ours:20270302T160000\nRRULE:FREQ=MONTHLY;UNTIL=20270502T140000Z\nEND:VEVENT\n";
    let text = whole(&format!("{zone}{event}"));
    assert_eq!(starts(&text), ["2027-03-02T16:00:00+01:00", "2027-04-02T16:00:00+02:00", "2027-05-02T16:00:00+02:00"]);
    assert_eq!(taken(&text).notes, ["the time zone 'Ours' is read by the rules that the file gives for it"]);
    let fixed =
        zone.replace("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n", "").replace("TZOFFSETTO:+0200", "TZOFFSETTO:+0100");
    assert_eq!(starts(&whole(&format!("{fixed}{event}")))[1], "2027-04-02T17:00:00+02:00");
    let none = "BEGIN:VTIMEZONE\nTZID:Ours\nEND:VTIMEZONE\n";
    assert_eq!(refused(&whole(&format!("{none}{event}"))).1, "the time zone 'Ours' is not known");
}

#[test]
fn what_an_event_says_is_read() {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nuid:u\nSummary;LANGUAGE=en:Rust\\, SQL\\; and \\\\ mo\n re\nDTSTART:20261201T150000Z\n\
        DTEND;TZID=Asia/Jakarta:20261201T233000\nLOCATION:Room 4\nURL:https://example.org/e\n\
        DESCRIPTION:News\\n\\n  Talks\\n________________\\nJoin https://teams.microsoft.com/l/1\n\
        CATEGORIES:Blue,Problem Solving\nSEQUENCE:4\nATTENDEE;CN=\"Doe, Jane: lead\":mailto:jane@example.org\nEND:VEVENT\nEND:VCALENDAR\n";
    let found = taken(text);
    let [one] = found.occurrences.as_slice() else { panic!("{found:?}") };
    assert_eq!(
        one.outline,
        Outline {
            title: "Rust, SQL; and \\ more".into(),
            minutes: Some(90),
            place: Some("Room 4".into()),
            link: Some("https://example.org/e".into()),
            agenda: Some("News\n\n  Talks".into()),
            kind: Some(crate::domain::session::SessionKind::ProblemSolving),
        }
    );
    assert_eq!((one.uid.as_str(), one.sequence, one.occurrence.as_str()), ("u", 4, ""));
    assert_eq!(found.notes, ["who was invited is not read: an accepted invitation is not attendance"]);
    let of = |lines: &str| taken(&event(&format!("DTSTART:20261201T150000Z\n{lines}"))).occurrences[0].outline.clone();
    assert_eq!(of("DURATION:PT1H30M").minutes, Some(90));
    assert_eq!(of("DURATION:P1DT1H").minutes, Some(1500));
    for wrong in [
        "DURATION:-PT5M",
        "DURATION:soon",
        "DTEND:20261201T140000Z",
        "DURATION:P9999W",
        "DURATION:P99999999999999999999D",
    ] {
        assert_eq!(of(wrong).minutes, None, "{wrong}");
    }
    assert_eq!(
        of("X-GOOGLE-CONFERENCE:https://meet.google.com/abc").link.as_deref(),
        Some("https://meet.google.com/abc")
    );
    assert_eq!(
        of("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://x.example/1\nURL:https://y.example").link.as_deref(),
        Some("https://x.example/1")
    );
    assert_eq!(of("URL:javascript:alert(1)").link, None);
    let untitled = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261201T150000Z\nSUMMARY:\nEND:VEVENT\nEND:VCALENDAR\n";
    let found = taken(untitled);
    assert_eq!(found.occurrences[0].outline.title, "Session");
    assert!(found.occurrences[0].uid.starts_with("20261201T150000Z."), "an event without an identifier gets one");
}

#[test]
fn a_calendar_is_known_by_its_first_line() {
    let is = |bytes: &[u8], file: &str| is_calendar(&Source::of_bytes(bytes, file).unwrap());
    assert!(is(b"\xef\xbb\xbf\r\n begin:vcalendar\r\n", "-"));
    assert!(is(b"\xff\xfeB\0E\0G\0I\0N\0:\0V\0C\0A\0L\0E\0N\0D\0A\0R\0", "x"));
    assert!(is(b"x", "x.ICS"));
    assert!(!is(b"date,title\nBEGIN:VCALENDAR", "x.csv"));
}

#[test]
fn what_is_broken_is_named_with_its_line() {
    let at = |text: &str| refused(text).0;
    assert_eq!(at("BEGIN:VCALENDAR\nVERSION:2.0\n"), "c.ics:1");
    assert_eq!(at("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n"), "c.ics:3");
    assert_eq!(at("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n"), "c.ics:3");
    assert_eq!(at("VERSION:2.0\n"), "c.ics:1");
    assert_eq!(at("BEGIN:VEVENT\nEND:VEVENT\n"), "c.ics:1");
    assert_eq!(at(&event("DTSTART:20261201T150000Z\nno line at all")), "c.ics:7");
    assert_eq!(at(&event("SEQUENCE:1")), "c.ics:3");
    assert_eq!(at(&event("DTSTART:tomorrow")), "c.ics:6");
    assert_eq!(at(&event("DTSTART:20261301T150000Z")), "c.ics:6");
    assert_eq!(
        at(&event("DTSTART:20261201T150000Z\nRRULE:FREQ=DAILY;COUNT=2\nDESCRIPTION:a\n b\n c\nEXDATE:x")),
        "c.ics:11"
    );
    for rule in [
        "",
        "FREQ=NEVER",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;UNTIL=x",
        "FREQ=WEEKLY;BYDAY=MOé",
        "COUNT=3",
    ] {
        assert_eq!(at(&event(&format!("DTSTART:20261201T150000Z\nRRULE:{rule}"))), "c.ics:7", "{rule}");
    }
}

#[test]
fn a_rule_without_an_end_is_cut_where_it_is_too_much() {
    let of = |start: &str, rule: &str| refused(&event(&format!("DTSTART:{start}\nRRULE:{rule}")));
    let (place, message) = of("20261201T150000Z", "FREQ=HOURLY");
    assert_eq!(place, "c.ics:7");
    assert_eq!(message, "this rule names more than 1000 occurrences up to 2027-05-24");
    assert_eq!(of("20000101T150000Z", "FREQ=SECONDLY").1, "this rule names too many occurrences");
    // A rule that names nothing ends too.
    assert!(starts(&event("DTSTART:20261201T150000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).is_empty());
    assert_eq!(starts(&event("DTSTART:19260101T150000Z\nRRULE:FREQ=DAILY")).len(), 182, "24 November to 24 May");
    // Whether a rule is followed for nothing does not hang on an end of its own.
    assert!(starts(&event("DTSTART:20261201T150000Z\nRRULE:FREQ=MONTHLY;BYDAY=5SU;UNTIL=20261220")).is_empty());
}

#[test]
fn rules_that_name_nothing_are_not_followed_by_the_thousand() {
    let rules = "\nRRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2;UNTIL=20271231";
    assert!(starts(&event(&format!("DTSTART:20261201T150000Z{}", rules.repeat(20)))).is_empty());
    let (place, message) = refused(&event(&format!("DTSTART:20261201T150000Z{}", rules.repeat(4_000))));
    assert_eq!(message, "this rule names no day that there is, like many others in this file");
    assert_eq!(place, "c.ics:69");
    // Those that end before they begin cost nothing.
    let ended = "\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=1;UNTIL=20261231".repeat(200);
    assert!(starts(&event(&format!("DTSTART:20261201T150000Z{ended}"))).is_empty());
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    for start in ["00010101T000000", "00010101T000000Z", "99991231T235959Z", "99991231", "00010101"] {
        for rule in ["", "RRULE:FREQ=DAILY;COUNT=3", "RRULE:FREQ=YEARLY", "RDATE:99991231T235959Z"] {
            for zone in ["", ";TZID=Pacific/Kiritimati", ";TZID=Pacific/Pago_Pago"] {
                let text = event(&format!("DTSTART{zone}:{start}\n{rule}"));
                if let Err(error) = Source::of_bytes(text.clone(), "c.ics").and_then(|source| read(&source, &window()))
                {
                    assert!(error.place.is_some_and(|place| place.starts_with("c.ics:")), "{text}");
                }
            }
        }
    }
}
