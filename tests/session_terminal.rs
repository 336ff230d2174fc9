//! `praktik session` on a terminal: what it asks, and what is left when somebody breaks off.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;

const FILE: &str = "date,title,name,email,role\n\
    2026-11-10,SQL,Ana,,facilitator\n\
    2026-11-10,SQL,Buddi,,\n\
    2026-11-17,Rust,Ana,,\n\
    2026-11-17,Rust,Zoe Park,zoe@example.org,presenter\n";

/// A community in Berlin of Ana, Budi, Chen, Citra Dewi and one `Doe, Jane`.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    for name in ["Budi", "Chen", "Citra Dewi", "Doe, Jane"] {
        place.run(&format!("praktik member add '{name}'")).assert_ok();
    }
    place
}

/// Presses keys.
fn press(terminal: &mut rexpect::session::PtySession, keys: &str) {
    terminal.send(keys).unwrap();
    terminal.flush().unwrap();
}

/// Waits for a question, and until the program listens to keys: it does so a moment after it has asked.
fn asked(terminal: &mut rexpect::session::PtySession, question: &str) {
    terminal.exp_string(question).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
}

#[test]
fn a_terminal_asks_for_what_a_facilitator_knows() {
    let place = community().env("PRAKTIK_ME", "ana");
    place.run("praktik session plan 'Async Rust' --on 'today 10:00' --facilitator budi").assert_ok();
    let mut terminal = place.on_terminal("praktik session log");
    asked(&mut terminal, "Which session was held?");
    press(&mut terminal, "\r");
    asked(&mut terminal, "Who was there?");
    press(&mut terminal, "chen, bdu\r");
    terminal.exp_string("no member 'bdu'; did you mean budi?").unwrap();
    // What was refused is there to be corrected.
    press(&mut terminal, "\u{7f}\u{7f}udi\r");
    terminal.exp_string("Async Rust was held on Tue 24 Nov 2026, 10:00 as planned").unwrap();
    terminal.exp_string("facilitated by budi").unwrap();
    terminal.exp_string("2 members present").unwrap();
    terminal.exp_eof().unwrap();

    let mut terminal = place.on_terminal("praktik session log");
    asked(&mut terminal, "What was it called?");
    press(&mut terminal, "Retro\r");
    asked(&mut terminal, "When was it?");
    press(&mut terminal, "yesterday\r");
    asked(&mut terminal, "What kind of session was it?");
    press(&mut terminal, "\r");
    asked(&mut terminal, "Who facilitated?");
    press(&mut terminal, "\r");
    asked(&mut terminal, "Who was there?");
    press(&mut terminal, "\r");
    terminal.exp_string("Retro was held on Mon 23 Nov 2026").unwrap();
    terminal.exp_string("facilitated by ana").unwrap();
    terminal.exp_string("attendance not taken").unwrap();
    terminal.exp_eof().unwrap();
}

/// A community that met three times, with the same eight people but for one who came once and one who is private.
fn regulars() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    for name in ["Budi", "Chen", "Citra Dewi", "Dewi", "Emre", "Farai", "Grace", "Hanna Berg", "Ilze", "Budiman"] {
        place.run(&format!("praktik member add '{name}'")).assert_ok();
    }
    place.run("praktik member add Zoe --private").assert_ok();
    for (week, more) in [(3, ",hanna-berg"), (2, ""), (1, "")] {
        let present = format!("ana,budi,chen,citra-dewi,dewi,emre,farai,grace,zoe{more}");
        let line = format!("praktik session log Weekly --on -{week}w --kind learning --facilitator chen");
        place.run(&format!("{line} --present {present}")).assert_ok();
    }
    place
}

#[test]
fn a_session_of_ten_takes_few_keys() {
    let place = regulars();
    let mut terminal = place.on_terminal("praktik session log");
    let mut keys = 0;
    // What is a name costs nothing, every other key counts: Enter, Tab, a sign.
    let mut type_in = |terminal: &mut rexpect::session::PtySession, keys_and_names: &[(&str, bool)]| {
        for (typed, is_name) in keys_and_names {
            press(terminal, typed);
            keys += if *is_name { 0 } else { typed.chars().count() };
        }
    };
    asked(&mut terminal, "What was it called?");
    type_in(&mut terminal, &[("Weekly", true), ("\r", false)]);
    asked(&mut terminal, "When was it?");
    type_in(&mut terminal, &[("\r", false)]);
    asked(&mut terminal, "What kind of session was it?");
    type_in(&mut terminal, &[("\r", false)]);
    asked(&mut terminal, "Who facilitated?");
    type_in(&mut terminal, &[("\r", false)]);
    terminal.exp_string("usually there: ana, budi, chen, citra-dewi, dewi, emre, farai, grace").unwrap();
    asked(&mut terminal, "Who was there?");
    type_in(&mut terminal, &[("+", false), (",", false), ("ha", true), ("\t", false), ("ilze", true), ("\r", false)]);
    terminal.exp_string("facilitated by chen").unwrap();
    terminal.exp_string("10 members present").unwrap();
    terminal.exp_eof().unwrap();
    assert!(keys < 10, "{keys} keys besides names");
    let shown = place.run("praktik session show last --json").assert_ok().json();
    assert_eq!((&shown["kind"], &shown["present"]), (&"learning".into(), &10.into()));
    assert_eq!(shown["starts"], "2026-11-24", "today");
    assert_eq!(shown["earlier_present"], serde_json::json!([10, 9, 9]));
    assert_eq!(shown["earlier_of"], "kind");
    let page = place.run("praktik session show last");
    assert!(page.stdout.contains("10 · █▇▇█ · 9 on average over the 3 before\n"), "{}", page.stdout);
}

#[test]
fn names_are_completed_and_the_usual_ones_taken_out_again() {
    let place = regulars();
    let mut terminal = place.on_terminal("praktik session log --kind talk --on yesterday --facilitator none");
    asked(&mut terminal, "What was it called?");
    press(&mut terminal, "wee\t");
    terminal.exp_string("Weekly").unwrap();
    press(&mut terminal, "\u{15}Demo\r");
    asked(&mut terminal, "Who was there?");
    // Both begin so: what they have in common is typed, and they are shown.
    press(&mut terminal, "bu\t");
    terminal.exp_string("budi  budiman").unwrap();
    press(&mut terminal, "\u{17}berg\t");
    terminal.exp_string("hanna-berg, ").unwrap();
    press(&mut terminal, "usual, -gr\t");
    terminal.exp_string("-grace, ").unwrap();
    press(&mut terminal, "nobody-here\r");
    terminal.exp_string("no member 'nobody-here'").unwrap();
    press(&mut terminal, "\u{17}\r");
    terminal.exp_string("8 members present").unwrap();
    terminal.exp_eof().unwrap();
    let shown = place.run("praktik session show 2026-11-23 --json").json();
    let handles: Vec<&str> =
        shown["attendees"].as_array().unwrap().iter().map(|one| one["handle"].as_str().unwrap()).collect();
    assert_eq!(handles, ["ana", "budi", "chen", "citra-dewi", "dewi", "emre", "farai", "hanna-berg"]);
}

#[test]
fn whoever_breaks_off_changes_nothing() {
    let place = community();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    for steps in [0, 1, 2, 3, 4] {
        let mut terminal = place.on_terminal("praktik session log");
        let questions = [
            "What was it called?",
            "When was it?",
            "What kind of session was it?",
            "Who facilitated?",
            "Who was there?",
        ];
        for (step, question) in questions.iter().enumerate().take(steps + 1) {
            asked(&mut terminal, question);
            if step < steps {
                press(&mut terminal, if step == 0 { "Retro\r" } else { "\r" });
            }
        }
        terminal.send_control('c').unwrap();
        let rest = terminal.exp_eof().unwrap();
        assert!(rest.contains("interrupted; nothing was changed"), "{rest}");
        assert!(rest.rfind("\u{1b}[?25h") >= rest.rfind("\u{1b}[?25l"), "the cursor is shown again: {rest:?}");
        let status = terminal.process().wait().unwrap();
        assert!(format!("{status:?}").contains("130"), "{status:?}");
        assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before);
    }
}

#[test]
fn a_terminal_asks_who_is_who() {
    let place = community();
    place.file("attendance.csv", FILE);
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    let mut terminal = place.on_terminal("praktik session import attendance.csv");
    asked(&mut terminal, "Buddi (attendance.csv:3) is not known here");
    terminal.send_control('c').unwrap();
    let rest = terminal.exp_eof().unwrap();
    assert!(rest.contains("interrupted; nothing was changed"), "{rest}");
    assert!(format!("{:?}", terminal.process().wait().unwrap()).contains("130"));
    assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before);

    let mut terminal = place.on_terminal("praktik session import attendance.csv");
    asked(&mut terminal, "Buddi (attendance.csv:3) is not known here");
    press(&mut terminal, "\u{1b}[B\r");
    asked(&mut terminal, "Zoe Park <zoe@example.org> (attendance.csv:5) is not known here");
    press(&mut terminal, "\r");
    terminal.exp_string("added 2 sessions, 1 new member and 4 attendances").unwrap();
    terminal.exp_eof().unwrap();
    let again = place.run("praktik session import attendance.csv --json").assert_ok().json();
    assert_eq!(again["unchanged"], 4, "what was said of Buddi is remembered");
    let shown = place.run("praktik session show 2026-11-10 --json").json();
    assert_eq!(shown["attendees"][1]["handle"], "budi");
}
