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
    asked(&mut terminal, "bdu");
    press(&mut terminal, "\u{7f}\u{7f}udi\r");
    terminal.exp_string("Async Rust was held on Tue 24 Nov 2026, 10:00 as planned").unwrap();
    terminal.exp_string("facilitated by budi").unwrap();
    terminal.exp_string("2 members present").unwrap();
    terminal.exp_eof().unwrap();

    let mut terminal = place.on_terminal("praktik session log");
    asked(&mut terminal, "What was it called?");
    press(&mut terminal, "Retro\r");
    asked(&mut terminal, "What kind of session was it?");
    press(&mut terminal, "\r");
    asked(&mut terminal, "Who facilitated?");
    press(&mut terminal, "\r");
    asked(&mut terminal, "Who was there?");
    press(&mut terminal, "\r");
    terminal.exp_string("facilitated by ana").unwrap();
    terminal.exp_string("attendance not taken").unwrap();
    terminal.exp_eof().unwrap();
}

#[test]
fn whoever_breaks_off_changes_nothing() {
    let place = community();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    for steps in [0, 1, 2, 3] {
        let mut terminal = place.on_terminal("praktik session log");
        let questions = ["What was it called?", "What kind of session was it?", "Who facilitated?", "Who was there?"];
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
