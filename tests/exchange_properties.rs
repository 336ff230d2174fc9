//! What must hold for any file: a result or an error with a place, never a panic; and that order makes no difference.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use praktik::domain::charter::{Award, Bound, Channel, Charter, Goal, MeasureBounds, Pause, Role, Scope};
use praktik::domain::survey::{Area, Asks};
use praktik::domain::text::fold;
use praktik::error::Result;
use praktik::exchange::attendance::{self, AttendanceFile, Defaults};
use praktik::exchange::people::Key;
use praktik::exchange::source::Source;
use praktik::exchange::{calendar, charter_yaml, roster, survey};
use proptest::prelude::*;

fn defaults() -> Defaults {
    Defaults::new(chrono_tz::Asia::Jakarta)
}

/// Bytes as files have them, and worse: any, or pieces of tables in some encoding, cut off anywhere.
fn any_file() -> impl Strategy<Value = Vec<u8>> {
    let pieces = prop::sample::select(vec![
        "date",
        "title",
        "name",
        "email",
        "handle",
        "minutes",
        "role",
        "joined",
        "left",
        "skills",
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\"",
        "\"\"",
        "2026-11-24",
        "2026-11-24T16:00+07:00",
        "03/04/2026",
        "24.11.2026",
        "9999-12-31T23:59-14:00",
        "0001-01-01T00:00Z",
        "ana@x",
        "Doe, Jane (External)",
        "[A] ",
        "(Guest)",
        "José",
        "山田",
        "12",
        "1e400",
        "-1",
        "NaN",
        "rust:expert;sql",
        ":",
        " ",
        "\u{a0}",
        "\u{202f}",
        "\0",
        "@",
        "sep=;\n",
        "#",
        "- ",
        "{",
        "[",
        "&a ",
        "*a",
        "name: A\n",
        "1. Summary\n",
        "2. Participants\n",
        "3. In-Meeting Activities\n",
        "Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n",
        "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\tParticipant ID (UPN)\n",
        "Full Name\tUser Action\tTimestamp\n",
        "Joined before",
        "Joined",
        "Left",
        "Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants\n",
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),In Waiting Room\n",
        "Name (Original Name),User Email,Total Duration (Minutes),Guest\n",
        "Topic,Webinar ID,Actual Start Time,# Registered\n",
        "Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes)\n",
        "Attendee Details,\n",
        "First name,Last name,Email,Duration,Time joined,Time exited\n",
        "*,Created on 2026-08-31 20:12:56\n",
        "Full Name,First Seen,Time in Call\n",
        "name,email,approval_status,checked_in_at\n",
        "Name\tAttendance\tUser ID\tRSVP\tGuests\n",
        "Yes",
        "user 7",
        "9/22/26, 2:48:05\u{202f}PM",
        "14/11/22, 09:29:07",
        "Mar 22, 2026 19:13:27",
        "4:01 PM",
        "1h 2m 3s",
        "00:00:32",
        "Ana (Ana Silva)",
        "ID",
        "Start time",
        "Timestamp",
        "2023/03/18 3:28:24 PM CET",
        "I feel safe to ask",
        "Agree",
        "4 - Agree",
        "a;b;",
        "learning",
        "username,status,userid,fullname\n",
        "id,username,created_at,last_seen_at\n",
        "name\tuser id\tmember id\tjoined group on\n",
        "{\"contributors\": [{\"login\": \"a\"}",
    ]);
    let table = (prop::collection::vec(pieces, 0..60), 0..4_u8, any::<prop::sample::Index>(), any::<bool>());
    let table = table.prop_map(|(pieces, encoding, cut, header)| {
        let text = format!("{}{}", if header { "date,title,name,email,handle\n" } else { "" }, pieces.concat());
        let mut bytes: Vec<u8> = match encoding {
            0 => text.into_bytes(),
            1 => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            2 => std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
            _ => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        };
        if !bytes.is_empty() && cut.index(3) == 0 {
            bytes.truncate(cut.index(bytes.len()));
        }
        bytes
    });
    prop_oneof![1 => prop::collection::vec(any::<u8>(), 0..200), 4 => table]
}

fn rows() -> impl Strategy<Value = Vec<[String; 5]>> {
    let row =
        (0..3_usize, 0..3_usize, 0..4_usize, 0..4_usize, 0..4_usize).prop_map(|(day, title, email, handle, name)| {
            [
                ["2026-11-24", "24/11/2026", "2026-12-01 16:00"][day].to_owned(),
                ["Async Rust", "async rust", "Other"][title].to_owned(),
                ["", "a@x", "B@x", "b@x"][email].to_owned(),
                ["", "ana", "Ana", "budi"][handle].to_owned(),
                ["Ana", "Budi", "budi ", "Silva, Ana"][name].to_owned(),
            ]
        });
    prop::collection::vec(row, 1..12)
}

fn csv(rows: &[[String; 5]]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["date", "title", "email", "handle", "name"]).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn taken(bytes: Vec<u8>) -> Result<AttendanceFile> {
    attendance::read(&Source::of_bytes(bytes, "f.csv")?, None, &defaults())
}

fn who_was_where(file: &AttendanceFile) -> BTreeSet<(String, String, BTreeSet<String>)> {
    let keys = |keys: &[Key]| keys.iter().map(|key| format!("{} {}", key.kind.word(), key.normal)).collect();
    let of = |session: &attendance::ImportedSession| {
        let source = session.source.clone();
        let rows = session
            .present
            .iter()
            .map(|one| (source.start.clone(), source.title.clone(), keys(&file.people[one as usize].keys)));
        rows.collect::<Vec<_>>()
    };
    file.sessions.iter().flat_map(of).collect()
}

/// Text with whatever YAML and CSV make of characters, that says something.
fn words() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "\\PC{0,12}",
        "[ -~\\n\\t\u{85}\u{2028}\u{feff}\\x01\\x1b]{0,12}",
        "(yes|no|null|~|1e3|0x1f|- |#|: |!a|&a|\\*a|%|@|2026-01-01)"
    ];
    (text, "[a-z]{1,3}", any::<bool>()).prop_map(|(text, end, after)| if after { text + &end } else { end + &text })
}

fn names() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(words(), 0..3).prop_map(|names| {
        let mut seen = BTreeSet::new();
        names.into_iter().filter(|name| seen.insert(fold(name))).collect()
    })
}

fn day() -> impl Strategy<Value = chrono::NaiveDate> {
    (0..3_600_000_i32).prop_map(|days| chrono::NaiveDate::from_num_days_from_ce_opt(days + 1).unwrap())
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![any::<f64>().prop_filter("finite", |number| number.is_finite()), (-1000..1000_i32).prop_map(f64::from)]
}

fn charter() -> impl Strategy<Value = Charter> {
    let bound = || {
        prop::option::of(prop_oneof![
            number().prop_map(Bound::Number),
            (number(), number()).prop_map(|(a, b)| Bound::Band([a.min(b), a.max(b)]))
        ])
    };
    let maybe = || prop::option::of(words());
    let texts = (words(), maybe(), names(), names(), names(), names(), names());
    let lists = (names(), names(), names(), names(), maybe(), prop::option::of(number()), (1..1000_u32, any::<bool>()));
    let rest =
        (maybe(), prop::option::of((day(), 0..40_u64)), prop::option::of(any::<u32>()), words(), bound(), bound());
    (texts, lists, rest).prop_map(|(texts, lists, rest)| {
        let (name, purpose, inside, outside, focus_topics, benefits, norms) = texts;
        let (roles, goals, channels, awards, some, value, (count, required)) = lists;
        let (sponsor, pause, tie_cap, measure, good, watch) = rest;
        let due = pause.map(|(from, _)| from);
        Charter {
            name,
            purpose,
            scope: Scope { inside, outside },
            focus_topics,
            roles: roles
                .into_iter()
                .map(|name| Role { name, responsibilities: some.clone(), required, count })
                .collect(),
            goals: goals
                .into_iter()
                .map(|title| Goal {
                    title,
                    baseline: value,
                    baseline_on: due,
                    target: value.map(|value| if value == 0.0 { 1.0 } else { -value }),
                    unit: some.clone(),
                    due,
                    measure: None,
                    caution: some.clone(),
                    benefit: benefits.first().cloned(),
                })
                .collect(),
            benefits,
            cadence: Some("every 10 days".into()).filter(|_| required),
            channels: channels.into_iter().map(|name| Channel { name, url: some.clone(), purpose: None }).collect(),
            awards: awards.into_iter().map(|name| Award { name, criteria: some.clone() }).collect(),
            sponsor: sponsor.clone(),
            who_may_join: sponsor.clone(),
            time_asked: sponsor.map(|_| String::new()),
            norms,
            pauses: pause
                .and_then(|(from, days)| {
                    Some(Pause { from, until: from.checked_add_days(chrono::Days::new(days))?, reason: some })
                })
                .into_iter()
                .collect(),
            retention: Some("24m".into()).filter(|_| required),
            time_zone: Some("Asia/Jakarta".into()).filter(|_| !required),
            tie_cap,
            measures: [(measure, MeasureBounds { good, watch })].into(),
        }
    })
}

/// Lines of a calendar, as they should be and otherwise.
fn any_calendar() -> impl Strategy<Value = String> {
    let date = prop_oneof![
        "[0-9]{8}",
        "[0-9]{8}T[0-9]{6}Z?",
        Just("20261201T150000Z".to_owned()),
        Just("99991231T235959".to_owned()),
        Just("00010101".to_owned()),
    ];
    let zone =
        prop::sample::select(vec!["", ";TZID=Europe/Berlin", ";TZID=Ours", ";VALUE=DATE", ";TZID=\"a:b\"", ";X"]);
    let name = prop::sample::select(vec!["DTSTART", "DTEND", "EXDATE", "RDATE", "RECURRENCE-ID"]);
    let part = prop_oneof![
        prop::sample::select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"])
            .prop_map(|it| format!("FREQ={it}")),
        (
            prop::sample::select(vec![
                "COUNT",
                "INTERVAL",
                "BYSETPOS",
                "BYMONTH",
                "BYMONTHDAY",
                "BYYEARDAY",
                "BYWEEKNO",
                "BYHOUR"
            ]),
            -400_i32..70_000
        )
            .prop_map(|(key, number)| format!("{key}={number}")),
        "BYDAY=-?[0-9]{0,2}(MO|TU|SU)",
        date.clone().prop_map(|date| format!("UNTIL={date}")),
    ];
    let rule = prop::collection::vec(part, 0..5).prop_map(|parts| format!("RRULE:{}", parts.join(";")));
    let time = (name, zone, date).prop_map(|(name, zone, date)| format!("{name}{zone}:{date}"));
    let other = prop_oneof![
        Just("END:VEVENT\nBEGIN:VEVENT\nUID:u".to_owned()),
        Just("BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY\nEND:STANDARD\nEND:VTIMEZONE".to_owned()),
        "(SUMMARY|DESCRIPTION|LOCATION|DURATION|SEQUENCE|UID|CATEGORIES)[;:].{0,20}",
        ".{0,20}",
        " .{0,10}",
    ];
    let line = prop_oneof![4 => time, 2 => rule, 2 => other];
    prop::collection::vec(line, 0..10).prop_map(|lines| {
        format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\n{}\nEND:VEVENT\nEND:VCALENDAR\n", lines.join("\n"))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_calendar_gives_a_result_or_an_error_with_a_place(text in any_calendar(), bytes in any_file(), zone in prop::sample::select(vec![chrono_tz::UTC, chrono_tz::Pacific::Kiritimati, chrono_tz::Europe::Berlin])) {
        let day = |text: &str| praktik::domain::calendar::iso_day(text).unwrap();
        let window = calendar::Window { from: day("2026-11-24"), until: day("2027-05-24"), zone };
        for bytes in [text.into_bytes(), bytes] {
            match Source::of_bytes(bytes, "c.ics").and_then(|source| calendar::read(&source, &window)) {
                Ok(calendar) => prop_assert!(calendar.occurrences.iter().all(|one| !one.uid.is_empty() && !one.outline.title.is_empty())),
                Err(error) => prop_assert!(error.place.is_some_and(|place| place.starts_with("c.ics"))),
            }
        }
    }

    #[test]
    fn any_bytes_give_a_result_or_an_error_with_a_place(bytes in any_file(), min_minutes in 0..20_u32) {
        let given = Defaults { min_minutes, ..defaults() };
        let source = Source::of_bytes(bytes, "f.csv");
        match source.as_ref().map_err(Clone::clone).and_then(|source| attendance::read(source, None, &given)) {
            Ok(file) => {
                prop_assert!(file.sessions.iter().all(|one| one.present.max().is_none_or(|last| (last as usize) < file.people.len())));
            }
            Err(error) => prop_assert!(error.place.is_some_and(|place| place.starts_with("f.csv"))),
        }
        let read = |source| roster::read(source, Some("plain"), &roster::Options { zone: given.zone });
        if let Err(error) = source.as_ref().map_err(Clone::clone).and_then(read) {
            prop_assert!(error.place.is_some_and(|place| place.starts_with("f.csv")));
        }
        let options = survey::Options { zone: given.zone, said: None };
        if let Ok(source) = &source {
            match survey::open(source, None, &options) {
                Ok(form) => {
                    let kinds = [Asks::Scale(Area::Learning), Asks::Recommend, Asks::Comment(None), Asks::Ignored];
                    let asks: Vec<Asks> = (0..form.questions.len()).map(|place| kinds[place % 4]).collect();
                    let read = form.read(source, &asks, true, "2026-11-24".parse().unwrap()).unwrap();
                    let known = |place: Option<usize>| place.is_none_or(|place| place < read.people.len());
                    prop_assert!(read.responses.iter().all(|it| !it.answers.is_empty() && known(it.person)));
                    let keys: BTreeSet<&String> = read.responses.iter().map(|it| &it.key).collect();
                    prop_assert_eq!(keys.len(), read.responses.len());
                }
                Err(error) => prop_assert!(error.place.is_some_and(|place| place.starts_with("f.csv"))),
            }
        }
        if let Ok(text) = source.and_then(|source| source.whole(1 << 20)) {
            if let Err(error) = survey::map::read(&text, "f.yaml") {
                prop_assert!(error.place.is_some_and(|place| place.starts_with("f.yaml")));
            }
            if let Err(error) = charter_yaml::read(&text, "f.yaml") {
                prop_assert!(error.place.is_some_and(|place| place.starts_with("f.yaml")));
            }
        }
    }

    #[test]
    fn the_order_of_rows_makes_no_difference((rows, shuffled) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))) {
        let one = taken(csv(&rows));
        let other = taken(csv(&shuffled));
        match (one, other) {
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(who_was_where(&one), who_was_where(&other));
                let sources = |file: &AttendanceFile| file.sessions.iter().map(|one| (one.source.clone(), one.title.clone())).collect::<Vec<_>>();
                prop_assert_eq!(sources(&one), sources(&other));
            }
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
    }

    #[test]
    fn names_come_through_as_they_are(names in prop::collection::vec("[a-z][a-z,;\"'\\n\\r\\t é]{0,8}[a-z]", 1..5), delimiter in prop::sample::select(vec![b',', b';', b'\t'])) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(["date", "title", "name"]).unwrap();
        names.iter().for_each(|name| writer.write_record(["2026-11-24", "T", name]).unwrap());
        let file = taken(writer.into_inner().unwrap()).unwrap();
        // White space within a name is one space; a name that reads the same is the same person.
        let read: BTreeSet<_> = file.people.iter().map(|one| one.keys[0].normal.clone()).collect();
        let wanted: BTreeSet<_> = names.iter().map(|name| praktik::domain::text::fold_name(name)).collect();
        prop_assert_eq!(read, wanted);
        let one_line = names[0].split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(file.people[0].person.name.as_deref(), Some(one_line.as_str()));
        prop_assert!(file.bad_rows.is_empty() && file.notes.is_empty());
    }

    #[test]
    fn a_charter_that_is_written_reads_back(charter in charter()) {
        let text = charter_yaml::write(&charter).unwrap();
        prop_assert_eq!(charter_yaml::read(&text, "c.yaml"), Ok(charter), "{}", text);
    }
}
