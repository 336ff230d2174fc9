//! `praktik session`, as a lead types it: listing, showing, naming. The other `session*.rs` have the rest.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

/// A community in Berlin of Ana, Budi, Chen, Citra Dewi and one `Doe, Jane`.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    for name in ["Budi", "Chen", "Citra Dewi", "Doe, Jane"] {
        place.run(&format!("praktik member add '{name}'")).assert_ok();
    }
    place
}

fn slugs(place: &Place, flags: &str) -> Vec<String> {
    let rows = place.run(&format!("praktik session list --json {flags}")).assert_ok().json();
    rows.as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_empty_community_says_what_to_do_first() {
    assert_data_eq!(
        community().transcript(
            "
            praktik session list
            praktik session list --json
            praktik session list --upcoming
            praktik session list --status held
            praktik session show last
            praktik session show next
            praktik session show foo
            praktik session note hello
            praktik session log
            "
        ),
        str![[r#"
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi
$ praktik session list --json
[]
$ praktik session list --upcoming
Nothing is planned. Plan a session: praktik session plan "Async Rust" --on "friday 16:00"
$ praktik session list --status held
No session is like that.
$ praktik session show last
! error: no session was held yet
! hint: log one: praktik session log "Kick-off"
? 1
$ praktik session show next
! error: no session is planned from today on
! hint: plan one: praktik session plan "Async Rust" --on "friday 16:00"
? 1
$ praktik session show foo
! error: no session 'foo'
! hint: see all: praktik session list
? 1
$ praktik session note hello
! error: no session runs now or was held yet
! hint: name one with --session, or log one: praktik session log "Kick-off"
? 1
$ praktik session log
! error: TITLE|SESSION: which session was held?
! hint: give its title, or next, or the slug of a planned one: praktik session log "Async Rust"
! hint: on a terminal, praktik session log asks for it
? 2

"#]]
    );
}

#[test]
fn a_session_is_planned_logged_and_shown() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session plan 'Async Rust' --on 'friday 16:00' --until 17:30 --presenter citra --topic Rust --place 'Room 4' --agenda 'Pinning'
            praktik session list --upcoming
            praktik session show next
            PRAKTIK_NOW=2026-11-27T15:30:00Z praktik session note budi shares his slides
            PRAKTIK_NOW=2026-11-27T17:30:00Z praktik session log async-rust --present ana,budi --guests 2 --guest 'Zoe Park' --facilitator ana
            PRAKTIK_NOW=2026-11-27T17:30:00Z praktik session show last
            PRAKTIK_NOW=2026-11-27T17:30:00Z praktik session log async-rust
            "
        ),
        str![[r#"
$ praktik session plan 'Async Rust' --on 'friday 16:00' --until 17:30 --presenter citra --topic Rust --place 'Room 4' --agenda 'Pinning'
✓ Async Rust is planned for Fri 27 Nov 2026, 16:00: 2026-11-27-async-rust
  next  praktik session log 2026-11-27-async-rust --present …   once it was held
$ praktik session list --upcoming
when              title       kind     status   present  facilitators
2026-11-27 16:00  Async Rust  meeting  planned        —
$ praktik session show next
Async Rust · meeting · planned
2026-11-27-async-rust

  when       Fri 27 Nov 2026, 16:00, 90 minutes
  place      Room 4
  presenter  Citra Dewi
  topics     Rust
  agenda     Pinning
$ PRAKTIK_NOW=2026-11-27T15:30:00Z praktik session note budi shares his slides
✓ Async Rust (Fri 27 Nov 2026, 16:00): budi shares his slides
$ PRAKTIK_NOW=2026-11-27T17:30:00Z praktik session log async-rust --present ana,budi --guests 2 --guest 'Zoe Park' --facilitator ana
✓ Async Rust was held on Fri 27 Nov 2026, 16:00 as planned: 2026-11-27-async-rust
✓ facilitated by ana
✓ presented by citra-dewi
✓ 3 members present
✓ guests: Zoe Park
✓ 2 guests without a name
  next  praktik session note "…"   keeps what came of it
$ PRAKTIK_NOW=2026-11-27T17:30:00Z praktik session show last
Async Rust · meeting · held
2026-11-27-async-rust

  when         Fri 27 Nov 2026, 16:00, 90 minutes
  place        Room 4
  facilitator  Ana
  presenter    Citra Dewi
  topics       Rust
  agenda       Pinning
  present      3
  guests       3: Zoe Park · 2 more

Who was there
  · Ana · Budi · Citra Dewi

Notes
  · budi shares his slides  (2026-11-27)
$ PRAKTIK_NOW=2026-11-27T17:30:00Z praktik session log async-rust
! error: Async Rust was logged already, for Fri 27 Nov 2026, 16:00
! hint: add people: praktik session attend 2026-11-27-async-rust …
! hint: change it: praktik session edit 2026-11-27-async-rust …
? 1

"#]]
    );
}

#[test]
fn a_list_has_the_rows_that_scripts_rely_on() {
    let place = community();
    place
        .run(
            "praktik session log SQL --on 'yesterday 16:00' --kind talk --minutes 45 --facilitator ana --presenter chen \
             --topic 'SQL,Data' --present ana,budi --guest Zoe --guests 1",
        )
        .assert_ok();
    place.run("praktik session log Retro --on 2026-07-01").assert_ok();
    place.run("praktik session plan Later --on '2026-12-01 9:00'").assert_ok();
    assert_eq!(
        place.run("praktik session list --json").json(),
        json!([
            {
                "slug": "2026-12-01-later", "title": "Later", "kind": "meeting", "status": "planned",
                "starts": "2026-12-01T09:00:00+01:00", "minutes": null, "present": null, "guests": 0,
                "facilitators": [], "presenters": [], "topics": []
            },
            {
                "slug": "2026-11-23-sql", "title": "SQL", "kind": "talk", "status": "held",
                "starts": "2026-11-23T16:00:00+01:00", "minutes": 45, "present": 3, "guests": 2,
                "facilitators": ["ana"], "presenters": ["chen"], "topics": ["Data", "SQL"]
            },
            {
                "slug": "2026-07-01-retro", "title": "Retro", "kind": "meeting", "status": "held",
                "starts": "2026-07-01", "minutes": null, "present": null, "guests": 0,
                "facilitators": [], "presenters": [], "topics": []
            }
        ])
    );
    let keys = "slug,title,kind,status,starts,minutes,present,guests,facilitators,presenters,topics\n";
    assert!(place.run("praktik session list --format csv").stdout.starts_with(keys));
    assert_eq!(slugs(&place, "--status held --reverse"), ["2026-07-01-retro", "2026-11-23-sql"]);
    assert_eq!(slugs(&place, "--topic sql --facilitator ana --presenter chen --kind talk"), ["2026-11-23-sql"]);
    assert_eq!(slugs(&place, "--from 2026-07-01 --until -1w"), ["2026-07-01-retro"]);
    assert_eq!(slugs(&place, "--upcoming --until tuesday").len(), 0, "a weekday leans forward among what is to come");
    assert_eq!(slugs(&place, "--upcoming --until +1w"), ["2026-12-01-later"]);
    assert_eq!(slugs(&place, "--sort present --limit 1"), ["2026-11-23-sql"]);
    assert_data_eq!(
        place.transcript(
            "
            praktik session list
            COLUMNS=60 praktik session list
            praktik session list --columns slug,minutes,guests,topics
            praktik session list --kind tolk
            praktik session list --topic sqll
            praktik session list --sort size
            praktik session list --from today --until yesterday
            praktik session list --topic sql --status planned
            "
        ),
        str![[r#"
$ praktik session list
when              title  kind     status   present  facilitators
2026-12-01 09:00  Later  meeting  planned        —
2026-11-23 16:00  SQL    talk     held           3  ana
2026-07-01        Retro  meeting  held           —
$ COLUMNS=60 praktik session list
when              title  status   present
2026-12-01 09:00  Later  planned        —
2026-11-23 16:00  SQL    held           3
2026-07-01        Retro  held           —
$ praktik session list --columns slug,minutes,guests,topics
slug              minutes  guests  topics
2026-12-01-later        —       0
2026-11-23-sql         45       2  Data, SQL
2026-07-01-retro        —       0
$ praktik session list --kind tolk
! error: --kind: 'tolk' is not a kind of session
! hint: a kind is meeting, learning, workshop, talk, problem-solving, social; did you mean 'talk'?
? 2
$ praktik session list --topic sqll
! error: --topic: no topic 'sqll'
! hint: did you mean SQL?
? 1
$ praktik session list --sort size
! error: --sort: no column 'size'
! hint: there are slug, title, kind, status, starts, minutes, present, guests, facilitators, presenters, topics
? 2
$ praktik session list --from today --until yesterday
! error: --from: 2026-11-24 comes after 2026-11-23
! hint: turn the two round
? 2
$ praktik session list --topic sql --status planned
No session is like that.

"#]]
    );
}

#[test]
fn a_session_is_named_in_many_ways_and_never_guessed() {
    let place = community();
    for line in ["log SQL --on 2026-11-20", "log Rust --on 2026-11-20", "log 'Async Rust' --on 2026-11-17"] {
        place.run(&format!("praktik session {line}")).assert_ok();
    }
    place.run("praktik session plan SQL --on 2026-12-01").assert_ok();
    for (given, slug) in [
        ("2026-11-20-sql", "2026-11-20-sql"),
        ("2026-11-20-s", "2026-11-20-sql"),
        ("2026-11-17", "2026-11-17-async-rust"),
        ("-1w", "2026-11-17-async-rust"),
        ("'ASYNC  rust'", "2026-11-17-async-rust"),
        ("async-rust", "2026-11-17-async-rust"),
        ("last", "2026-11-20-sql"),
        ("next", "2026-12-01-sql"),
        ("+1w", "2026-12-01-sql"),
    ] {
        let shown = place.run(&format!("praktik session show --json -- {given}"));
        assert_eq!(shown.assert_ok().json()["slug"], slug, "{given}");
    }
    place.run("praktik session plan Thu --on thursday").assert_ok();
    let coming = place.run("praktik session show thursday --json").json();
    assert_eq!(coming["slug"], "2026-11-26-thu", "the next thursday, as there was nothing on the last one");
    assert_data_eq!(
        place.transcript(
            "
            praktik session show 2026-11-20
            praktik session show sql
            praktik session show asink-rust
            praktik session show 2026-11-21
            praktik session log 2026-11-21
            praktik session edit sql --kind talk
            "
        ),
        str![[r#"
$ praktik session show 2026-11-20
! error: '2026-11-20' could be more than one session
!   2026-11-20-rust  Rust (held)
!   2026-11-20-sql  SQL (held)
! hint: write more of it
? 1
$ praktik session show sql
! error: 'sql' could be more than one session
!   2026-11-20-sql  SQL (held)
!   2026-12-01-sql  SQL (planned)
! hint: write more of it
? 1
$ praktik session show asink-rust
! error: no session 'asink-rust'
! hint: did you mean 2026-11-17-async-rust?
? 1
$ praktik session show 2026-11-21
! error: no session '2026-11-21'
! hint: did you mean 2026-11-20-sql or 2026-11-26-thu or 2026-11-20-rust?
? 1
$ praktik session log 2026-11-21
! error: no session '2026-11-21'
! hint: did you mean 2026-11-20-sql or 2026-11-26-thu or 2026-11-20-rust?
! hint: a new session needs a title: praktik session log "Async Rust" --on DATE
? 1
$ praktik session edit sql --kind talk
! error: 'sql' could be more than one session
!   2026-11-20-sql  SQL (held)
!   2026-12-01-sql  SQL (planned)
! hint: write more of it
? 1

"#]]
    );
}

#[test]
fn text_from_anywhere_is_shown_as_it_is_and_harmless() {
    let place = community();
    for title in ["日本語のデータ勉強会：非同期プログラミングの基礎と応用について", "مجتمع البيانات", "🎉 Party 🇮🇩"]
    {
        place.run(&format!("praktik session log '{title}' --present ana,budi --facilitator chen")).assert_ok();
    }
    place
        .run("praktik session log 'A title that goes on and on, about Rust and about other languages too'")
        .assert_ok();
    assert_data_eq!(
        place.transcript(
            "COLUMNS=60 praktik session list\nCOLUMNS=100 praktik session list\nCOLUMNS=200 praktik session list"
        ),
        str![[r#"
$ COLUMNS=60 praktik session list
when        title                          status  present
2026-11-24  日本語のデータ勉強会：非同期   held          3
            プログラミングの基礎と応用に
            ついて
2026-11-24  مجتمع البيانات                 held          3
2026-11-24  🎉 Party 🇮🇩                    held          3
2026-11-24  A title that goes on and on,   held          —
            about Rust and about other
            languages too
$ COLUMNS=100 praktik session list
when        title                                           kind     status  present  facilitators
2026-11-24  日本語のデータ勉強会：非同期プログラミングの基  meeting  held          3  chen
            礎と応用について
2026-11-24  مجتمع البيانات                                  meeting  held          3  chen
2026-11-24  🎉 Party 🇮🇩                                     meeting  held          3  chen
2026-11-24  A title that goes on and on, about Rust and     meeting  held          —
            about other languages too
$ COLUMNS=200 praktik session list
when        title                                                                  kind     status  present  facilitators
2026-11-24  日本語のデータ勉強会：非同期プログラミングの基礎と応用について         meeting  held          3  chen
2026-11-24  مجتمع البيانات                                                         meeting  held          3  chen
2026-11-24  🎉 Party 🇮🇩                                                            meeting  held          3  chen
2026-11-24  A title that goes on and on, about Rust and about other languages too  meeting  held          —

"#]]
    );
    for flags in
        ["'a\u{1b}[31mb'", "T --note 'a\u{7}b'", "T --topic 'a\u{1b}b'", "T --guest 'a\u{1b}b'", "T --place 'a\u{1b}b'"]
    {
        let refused = place.run(&format!("praktik session log {flags}"));
        refused.assert_code(2);
        assert!(
            refused.stderr.contains("hint: ") && !refused.stderr.contains(['\u{1b}', '\u{7}']),
            "{}",
            refused.stderr
        );
    }
    place.run(&format!("praktik session log {}", "x".repeat(201))).assert_code(2);
    place.run("praktik session log ''").assert_code(2);
    place.run(&format!("praktik session log T --topic {}", "x".repeat(201))).assert_code(2);
}
