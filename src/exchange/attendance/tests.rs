#![allow(clippy::unwrap_used)]

use super::*;
use crate::error::Error;

fn plain() -> Defaults {
    Defaults::new(chrono_tz::Asia::Jakarta)
}

fn taken(text: &str, defaults: &Defaults) -> AttendanceFile {
    read(&Source::of_bytes(text, "f.csv").unwrap(), None, defaults).unwrap()
}

fn refused(text: &str, defaults: &Defaults) -> Error {
    Source::of_bytes(text, "f.csv").and_then(|source| read(&source, None, defaults)).unwrap_err()
}

/// `start title: person/parts …` a session.
fn lines(file: &AttendanceFile) -> Vec<String> {
    let session = |one: &ImportedSession| {
        let person = |place: u32| {
            let parts = one.parts.iter().filter(|(of, _)| *of == place);
            let parts: String = parts.map(|(_, part)| format!("/{}", part.word())).collect();
            format!("{}{parts}", file.people[place as usize].person.label())
        };
        let people: Vec<String> = one.present.iter().map(person).collect();
        format!("{} {}: {}", one.source.start, one.title.as_deref().unwrap_or("?"), people.join(" "))
    };
    file.sessions.iter().map(session).collect()
}

#[test]
fn one_file_holds_many_sessions() {
    let file = taken(
        "Title;DATE;E-Mail;Name;Role;Minutes;Kind;phone\n\
         Async Rust;2026-11-24 16:00;ana@x;Ana;facilitator;58,5;talk;1\n\
         async  rust;2026-11-24T16:00:00;;Budi;walking;60 min;talk;1\n\
         Async Rust;2026-11-24T09:00Z;ANA@x;;presenter;12;gathering;1\n\
         Async Rust;2026-12-01;;\"Doe, Jane (External)\";Attendee;;;1\n",
        &plain(),
    );
    assert_eq!(
        lines(&file),
        ["2026-11-24T16:00:00 Async Rust: Ana <ana@x>/facilitator/presenter Budi", "2026-12-01 Async Rust: Doe, Jane"]
    );
    assert_eq!(file.sessions[0].minutes, Some(60));
    assert_eq!(file.sessions[0].kind, Some(SessionKind::Talk));
    assert_eq!(file.people[2].person.raw_name.as_deref(), Some("Doe, Jane (External)"));
    assert_eq!(
        file.notes,
        ["columns ignored: 'phone'", "values of 'role' ignored: 'walking'", "values of 'kind' ignored: 'gathering'"]
    );
    assert!(file.bad_rows.is_empty());
}

#[test]
fn utf16_and_carriage_returns_read_like_any_other() {
    let text = "date\ttitle\tname\r2026-11-24\t\"Async\rRust\"\tOlga\r2026-11-24\tAsync Rust\t\u{a0}Budi\r";
    let wide: Vec<u8> = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let file = read(&Source::of_bytes(wide, "f.csv").unwrap(), Some("plain"), &plain()).unwrap();
    assert_eq!(lines(&file), ["2026-11-24 Async Rust: Olga Budi"]);
    assert_eq!(file.lines, [2, 4]);
}

#[test]
fn short_stays_are_not_presence_and_unknown_ones_are() {
    let text = "date,title,name,email,minutes\n2026-11-24,T,Ana,,4\n2026-11-24,T,Budi,,\n2026-11-24,T,Citra,c@x,3\n\
                2026-11-24,T,,C@x,40\n2026-11-24,U,Dewi,,1\n";
    let file = taken(text, &Defaults { min_minutes: 5, ..plain() });
    assert_eq!(lines(&file), ["2026-11-24 T: Budi Citra <c@x>", "2026-11-24 U: "]);
    assert_eq!(file.people.len(), 2, "nobody is asked about people who were not present");
    assert_eq!(file.sessions[1].minutes, Some(1));
}

#[test]
fn bad_rows_are_collected_with_their_lines() {
    let text = "date,title,name,email\n,T,Ana,\n2026-11-24,T,,\n2026-11-24,T,,nobody\n2026-02-30,T,Budi,\n2026-11-24,,Budi,\n\
                2026-11-24,T,Doe, Jane,j@x\n2026-11-24,T,Citra,c at x\n";
    let file = taken(text, &plain());
    assert_eq!(file.bad_rows.len(), 6);
    assert_eq!(lines(&file), ["2026-11-24 T: Citra"]);
    assert_eq!(file.notes, ["not an e-mail address, ignored: 'c at x'"]);
    let told = file.bad_rows.told("f.csv");
    let places: Vec<&str> = told.iter().filter_map(|row| row.split(": ").next()).collect();
    assert_eq!(places, ["f.csv:2", "f.csv:3", "f.csv:4", "f.csv:5", "f.csv:6", "f.csv:7"]);
    assert_eq!(file.bad_rows.error("f.csv").details[0], "f.csv:2: no date");
}

#[test]
fn what_the_file_lacks_comes_from_the_command_line() {
    let day = Moment { day: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(), time: None };
    let given = Defaults { date: Some(day), title: Some("Async Rust".into()), ..plain() };
    assert_eq!(lines(&taken("name\nAna\n", &given)), ["2026-11-24 Async Rust: Ana"]);
    assert_eq!(lines(&taken("name,date\nAna,\nBudi,2026-12-01\n", &given)).len(), 2);
    let hints = |error: Error| (error.place.unwrap_or_default(), error.hints.concat());
    assert!(hints(refused("name,title\nAna,T\n", &plain())).1.contains("--date"));
    assert!(hints(refused("name,date\nAna,2026-11-24\n", &plain())).1.contains("--title"));
    assert!(hints(refused("date,title\n2026-11-24,T\n", &plain())).1.contains("'handle'"));
    assert_eq!(
        read(&Source::of_bytes("name\nAna\n", "f.csv").unwrap(), Some("plian"), &given).unwrap_err().hints,
        ["did you mean plain?"]
    );
}

#[test]
fn the_order_of_day_and_month_is_never_guessed() {
    let text = "date,title,name\n03/04/2026,T,Ana\n05/04/2026,T,Ana\n";
    let error = refused(text, &plain());
    assert_eq!(error.place.as_deref(), Some("f.csv:2"));
    assert!(error.hints[0].contains("--date"));
    let with = format!("{text}24/04/2026,T,Ana\n");
    assert_eq!(taken(&with, &plain()).sessions[0].source.start, "2026-04-03");
    let day = Moment { day: NaiveDate::from_ymd_opt(2026, 3, 4).unwrap(), time: None };
    let said = Defaults { date: Some(day), ..plain() };
    assert_eq!(taken(text, &said).sessions[1].source.start, "2026-05-04");
    let planned = Defaults { planned: vec![day.day], ..plain() };
    assert!(read(&Source::of_bytes(text, "f.csv").unwrap(), None, &planned).is_err());
    assert_eq!(
        read(&Source::of_bytes("date,title,name\n03/04/2026,T,Ana\n", "2026-04-03 T.csv").unwrap(), None, &plain())
            .unwrap()
            .sessions
            .len(),
        1
    );
}

#[test]
fn a_file_that_is_not_whole_is_an_error_with_a_place() {
    let place = |text: &str| refused(text, &plain()).place.unwrap_or_default();
    assert_eq!(place("date,title,name\n2026-11-24,T,Ana\n2026-11-24,\"T,Bu"), "f.csv:3");
    assert_eq!(place("date,title,name\n"), "f.csv:1");
    assert_eq!(place(""), "f.csv");
    assert_eq!(place("\u{1}PNG\u{0}"), "f.csv");
}

#[test]
fn a_date_further_down_that_needs_the_order_has_the_whole_file_asked() {
    let head = "date,title,email,name\n2026-11-02,One,a@x.org,Ana\n";
    let file = taken(&format!("{head}05/11/2026,Two,a@x.org,Ana\n24/11/2026,Three,b@x.org,Budi\n"), &plain());
    let wanted = ["2026-11-02 One: Ana <a@x.org>", "2026-11-05 Two: Ana <a@x.org>", "2026-11-24 Three: Budi <b@x.org>"];
    assert_eq!(lines(&file), wanted);
    assert!(file.bad_rows.is_empty());
    let open = refused(&format!("{head}05/11/2026,Two,a@x.org,Ana\n"), &plain());
    assert_eq!(open.place.as_deref(), Some("f.csv:3"));
    let both = refused(&format!("{head}24/11/2026,Two,a@x.org,Ana\n11/24/2026,Two,a@x.org,Ana\n"), &plain());
    assert_eq!(both.place.as_deref(), Some("f.csv:3"));
}

#[test]
fn rows_that_say_the_same_in_another_way_are_of_one_session_and_person() {
    let text = "date,title,email,name\n\
                2026-11-02,Rust ,a@x.org,Ana\n\
                2026-11-02, rust,A@X.org,\n\
                2026-11-03,Rust,b@x.org,Budi\n\
                2026-11-02,RUST,b@x.org ,Budi\n\
                2026-11-02,Rust ,a@x.org,Ana\n\
                2026-11-02,,a@x.org,Ana\n\
                2026-11-02,Rust ,,\n";
    let file = taken(text, &plain());
    let wanted = ["2026-11-02 RUST: Ana <a@x.org> Budi <b@x.org>", "2026-11-03 Rust: Budi <b@x.org>"];
    assert_eq!(lines(&file), wanted);
    assert_eq!((file.lines, file.bad_rows.len()), (vec![2, 4], 2));
}
