//! People whom files name, the same way in every import: who is asked about, what is remembered, how a mistake is mended.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// A community of Ana, Budi and Dewi Lestari.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana").assert_ok();
    for name in ["Budi", "Dewi Lestari"] {
        place.run(&format!("praktik member add '{name}'")).assert_ok();
    }
    place
}

/// Who was at the session of a day: the members, and how many guests.
fn there(place: &Place, session: &str) -> Value {
    let shown = place.run(&format!("praktik session show {session} --json")).assert_ok().json();
    let handles: Vec<&Value> = shown["attendees"].as_array().unwrap().iter().map(|one| &one["handle"]).collect();
    json!([handles, shown["guests"]])
}

#[test]
fn a_likeness_is_told_and_nobody_is_joined() {
    let place = community();
    place.run("praktik member add 'Citra Dewi' --private").assert_ok();
    place.file(
        "roster.csv",
        "name,email\nDewi Lestary,dewi@example.org\nZoe Park,zoe@example.org\nCitra Dewy,c@example.org\n",
    );
    assert_data_eq!(
        place.transcript(
            "
            praktik member import roster.csv --unmatched fail
            praktik member import roster.csv --unmatched skip
            praktik member import roster.csv --dry-run
            praktik member import roster.csv
            praktik member import roster.csv
            praktik member merge dewi-lestari dewi-lestary --yes
            praktik member import roster.csv --unmatched fail
            praktik member import roster.csv --unmatched guest
            "
        ),
        str![[r#"
$ praktik member import roster.csv --unmatched fail
! error: 3 people are not known here; nothing was written
!   Dewi Lestary <dewi@example.org>  (roster.csv:2)  like dewi-lestari?
!   Zoe Park <zoe@example.org>  (roster.csv:3)
!   Citra Dewy <c@example.org>  (roster.csv:4)
! hint: --unmatched add makes them members, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik member import roster.csv --unmatched skip
Nobody to add.
! note: left out, not a member: Dewi Lestary <dewi@example.org> (line 2)
! note: left out, not a member: Zoe Park <zoe@example.org> (line 3)
! note: left out, not a member: Citra Dewy <c@example.org> (line 4)
$ praktik member import roster.csv --dry-run
would: Members: 3 added

Added
  · Dewi Lestary (dewi-lestary)
  · Zoe Park (zoe-park)
  · Citra Dewy (citra-dewy)
Nothing was written.
! note: Dewi Lestary would be added; like dewi-lestari?
$ praktik member import roster.csv
✓ Members: 3 added

Added
  · Dewi Lestary (dewi-lestary)
  · Zoe Park (zoe-park)
  · Citra Dewy (citra-dewy)
! note: Dewi Lestary was added; like dewi-lestari? If they are one: praktik member merge dewi-lestari dewi-lestary
$ praktik member import roster.csv
Nothing changed: 3 people are known as they are.
$ praktik member merge dewi-lestari dewi-lestary --yes
✓ Dewi Lestary (dewi-lestary) is part of Dewi Lestari (dewi-lestari) now: 3 keys that imports know
them by
✓ name: Dewi Lestari stays; Dewi Lestary is remembered
✓ email: dewi@example.org, from the second
$ praktik member import roster.csv --unmatched fail
✓ Members: 1 changed · 2 unchanged

Changed
  · dewi-lestari: name: Dewi Lestari → Dewi Lestary
$ praktik member import roster.csv --unmatched guest
! error: invalid value 'guest' for '--unmatched <WHAT>'
!   [possible values: add, skip, fail]
!
! For more information, try '--help'.
? 2

"#]]
    );
}

#[test]
fn a_guest_stays_one_until_somebody_says_otherwise() {
    let place = community();
    place.file("oct.csv", "date,title,name,email\n2026-10-06,SQL,Ana,\n2026-10-06,SQL,Zoe Park,zoe@example.org\n");
    place.file(
        "nov.csv",
        "date,title,name,email\n2026-11-10,Rust,Ana,\n2026-11-10,Rust,Zoe Park,Zoe@Example.org\n2026-11-10,Rust,Zoe Park,\n",
    );
    assert_data_eq!(
        place.transcript(
            "
            praktik session import oct.csv --unmatched guest
            praktik session import nov.csv
            praktik session import nov.csv --unmatched fail
            praktik session import nov.csv --unmatched skip --dry-run
            praktik member aliases dewi-lestari --add 'Zoe Park'
            praktik session import nov.csv
            "
        ),
        str![[r#"
$ praktik session import oct.csv --unmatched guest
✓ oct.csv (plain) → 2026-10-06-sql: added 1 session, 1 attendance and 1 guest
$ praktik session import nov.csv
! error: one person is not known here; nothing was written
!   Zoe Park  (nov.csv:4)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session import nov.csv --unmatched fail
! error: 2 people are not known here; nothing was written
!   Zoe Park <Zoe@Example.org>  (nov.csv:3)
!   Zoe Park  (nov.csv:4)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik session import nov.csv --unmatched skip --dry-run
session          becomes  matched  added  guests  unmatched  minutes
2026-11-10-rust  new            1      0       0          2        —

would: nov.csv (plain) → 2026-11-10-rust: add 1 session and 1 attendance
2 people were left out: Zoe Park <Zoe@Example.org>, Zoe Park
Nothing was written.
$ praktik member aliases dewi-lestari --add 'Zoe Park'
✓ Dewi Lestari is known by the name Zoe Park
$ praktik session import nov.csv
✓ nov.csv (plain) → 2026-11-10-rust: added 1 session, 2 attendances and 1 guest

"#]]
    );
    assert_eq!(there(&place, "2026-11-10")[0], json!(["ana", "dewi-lestari"]));
}

#[test]
fn a_guest_who_became_a_member_is_not_counted_twice() {
    let place = community();
    place.file(
        "oct.csv",
        "date,title,name,email\n2026-10-06,SQL,Ana,\n2026-10-06,SQL,Zoe Park,zoe@example.org\n2026-10-06,SQL,Buddi,\n2026-10-06,SQL,Eko,\n",
    );
    place.run("praktik session import oct.csv --unmatched guest").assert_ok();
    assert_eq!(there(&place, "2026-10-06"), json!([["ana"], 3]));
    place.run("praktik member add 'Zoe Park' --email zoe@example.org").assert_ok();
    place.run("praktik member aliases budi --add Buddi --kind name").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik session import oct.csv
            praktik session import oct.csv
            "
        ),
        str![[r#"
$ praktik session import oct.csv
✓ oct.csv (plain) → 2026-10-06-sql: added 2 attendances; 2 attendances were there already
$ praktik session import oct.csv
= oct.csv (plain): nothing new; 1 session and 4 attendances were there already

"#]]
    );
    assert_eq!(there(&place, "2026-10-06"), json!([["ana", "budi", "zoe-park"], 1]));
    place.run("praktik session import oct.csv --unmatched add").assert_ok();
    assert_eq!(there(&place, "2026-10-06"), json!([["ana", "budi", "eko", "zoe-park"], 0]));
}

#[test]
fn a_wrong_match_is_mended_for_the_next_import() {
    let place = community();
    place.run("praktik member aliases budi --add DL --kind name").assert_ok();
    place.run("praktik member aliases budi --add @dl").assert_ok();
    place.file("nov.csv", "date,title,name\n2026-11-10,SQL,DL\n");
    place.file("dec.csv", "date,title,handle\n2026-11-17,Rust,dl\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import nov.csv
            praktik member aliases
            praktik member aliases dewi-lestari --add DL --kind name
            praktik member aliases dewi-lestari --move DL --kind name --dry-run
            praktik member aliases dewi-lestari --move DL --kind name
            praktik member aliases dewi-lestari --move DL --kind name
            praktik member aliases dewi-lestari --move @dl --json
            praktik member aliases dewi-lestari --move nobody
            praktik session import nov.csv dec.csv
            praktik session attend 2026-11-10 budi --remove
            praktik member aliases
            praktik member aliases dewi-lestari --remove DL --kind name
            praktik session import nov.csv
            "
        ),
        str![[r#"
$ praktik session import nov.csv
✓ nov.csv (plain) → 2026-11-10-sql: added 1 session and 1 attendance
$ praktik member aliases
handle  kind    value  as read  source   identifies
budi    handle  dl     dl       by hand  yes
budi    name    dl     DL       by hand  yes
$ praktik member aliases dewi-lestari --add DL --kind name
! error: 'DL' is known as budi (Budi)
! hint: to move it: praktik member aliases dewi-lestari --move "DL" --kind name
? 1
$ praktik member aliases dewi-lestari --move DL --kind name --dry-run
would: Dewi Lestari is known by the name DL, no longer Budi; sessions imported before stay as they
are (take Budi out: praktik session attend SESSION budi --remove)
Nothing was written.
$ praktik member aliases dewi-lestari --move DL --kind name
✓ Dewi Lestari is known by the name DL, no longer Budi; sessions imported before stay as they are
(take Budi out: praktik session attend SESSION budi --remove)
$ praktik member aliases dewi-lestari --move DL --kind name
Nothing to change.
$ praktik member aliases dewi-lestari --move @dl --json
{
  "schema": 1,
  "dry_run": false,
  "key": "dewi-lestari",
  "changes": [
    "Dewi Lestari is known by the handle dl, no longer Budi; sessions imported before stay as they are (take Budi out: praktik session attend SESSION budi --remove)"
  ]
}
$ praktik member aliases dewi-lestari --move nobody
! error: 'nobody' is not remembered of another member
! hint: see what is: praktik member aliases; or: praktik member aliases dewi-lestari --add …
? 1
$ praktik session import nov.csv dec.csv
✓ nov.csv (plain) → 2026-11-10-sql: added 1 attendance
✓ dec.csv (plain) → 2026-11-17-rust: added 1 session and 1 attendance
$ praktik session attend 2026-11-10 budi --remove
✓ budi taken out of SQL: 1 present
$ praktik member aliases
handle        kind    value  as read  source   identifies
dewi-lestari  handle  dl     dl       by hand  yes
dewi-lestari  name    dl     DL       by hand  yes
$ praktik member aliases dewi-lestari --remove DL --kind name
✓ Dewi Lestari is no longer known by the name DL
$ praktik session import nov.csv
! error: one person is not known here; nothing was written
!   DL  (nov.csv:2)
! hint: --unmatched add makes them members, guest counts them as guests, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3

"#]]
    );
    assert_eq!(there(&place, "2026-11-10")[0], json!(["dewi-lestari"]));
    assert_eq!(there(&place, "2026-11-17")[0], json!(["dewi-lestari"]));
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;

    const DOWN: &str = "\u{1b}[B";

    fn press(terminal: &mut rexpect::session::PtySession, keys: &str) {
        terminal.send(keys).unwrap();
        terminal.flush().unwrap();
    }

    /// Waits for a question, and until the program listens to keys: it does so a moment after it has asked.
    fn asked(terminal: &mut rexpect::session::PtySession, question: &str) {
        terminal.exp_string(question).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300));
    }

    /// Chooses the answer so many places below the first.
    fn choose(terminal: &mut rexpect::session::PtySession, place: usize) {
        press(terminal, &format!("{}\r", DOWN.repeat(place)));
    }

    #[test]
    fn the_queue_adds_matches_counts_and_leaves_out_and_remembers() {
        let place = community();
        place.file(
            "nov.csv",
            "date,title,name,email,unit\n2026-11-10,SQL,Ana,,\n2026-11-10,SQL,Zoe Park,zoe@example.org,Sales\n\
             2026-11-10,SQL,Buddi,,\n2026-11-10,SQL,D. L.,,\n2026-11-10,SQL,Gita,,\n2026-11-10,SQL,Hadi,,\n",
        );
        let mut terminal = place.on_terminal("praktik session import nov.csv");
        asked(&mut terminal, "1 of 5: Zoe Park <zoe@example.org> of Sales (nov.csv:3) is not known here");
        choose(&mut terminal, 0);
        asked(&mut terminal, "2 of 5: Buddi (nov.csv:4) is not known here");
        terminal.exp_string("it is budi (Budi)").unwrap();
        choose(&mut terminal, 1);
        asked(&mut terminal, "3 of 5: D. L. (nov.csv:5) is not known here");
        choose(&mut terminal, 1);
        asked(&mut terminal, "Which member is it?");
        // Nobody after all: the choices are there again.
        press(&mut terminal, "\r");
        asked(&mut terminal, "3 of 5: D. L. (nov.csv:5) is not known here");
        choose(&mut terminal, 1);
        asked(&mut terminal, "Which member is it?");
        press(&mut terminal, "dewi\r");
        asked(&mut terminal, "4 of 5: Gita (nov.csv:6) is not known here");
        choose(&mut terminal, 2);
        asked(&mut terminal, "5 of 5: Hadi (nov.csv:7) is not known here");
        choose(&mut terminal, 3);
        terminal.exp_string("added 1 session, 1 new member, 4 attendances and 1 guest").unwrap();
        terminal.exp_string("1 person was left out: Hadi").unwrap();
        terminal.exp_eof().unwrap();
        assert_eq!(there(&place, "2026-11-10"), json!([["ana", "budi", "dewi-lestari", "zoe-park"], 1]));

        // The same file again asks only about whom nothing is remembered.
        let mut terminal = place.on_terminal("praktik session import nov.csv");
        asked(&mut terminal, "1 of 1: Hadi (nov.csv:7) is not known here");
        choose(&mut terminal, 3);
        terminal.exp_string("nothing new").unwrap();
        terminal.exp_eof().unwrap();
    }

    #[test]
    fn the_rest_may_be_settled_at_once() {
        let place = community();
        place.file("nov.csv", "date,title,name\n2026-11-10,SQL,Xu\n2026-11-10,SQL,Gita\n2026-11-10,SQL,Hadi\n");
        let mut terminal = place.on_terminal("praktik session import nov.csv");
        asked(&mut terminal, "1 of 3: Xu (nov.csv:2) is not known here");
        terminal.exp_string("count all 3 that are left as guests").unwrap();
        choose(&mut terminal, 5);
        terminal.exp_string("3 guests").unwrap();
        terminal.exp_eof().unwrap();
        assert_eq!(there(&place, "2026-11-10"), json!([[], 3]));
    }

    #[test]
    fn a_roster_asks_only_about_those_who_are_like_a_member() {
        let place = community();
        place.file(
            "roster.csv",
            "name,email,unit\nBuddi,budi@example.org,Sales\nDewi Lestary,dewi@example.org,\nZoe Park,zoe@example.org,\n",
        );
        let mut terminal = place.on_terminal("praktik member import roster.csv");
        asked(&mut terminal, "1 of 2: Buddi <budi@example.org> of Sales (roster.csv:2) is not known here");
        terminal.send_control('c').unwrap();
        terminal.exp_string("interrupted; nothing was changed").unwrap();
        terminal.exp_eof().unwrap();
        assert_eq!(place.run("praktik member list --json").json().as_array().unwrap().len(), 3);

        let mut terminal = place.on_terminal("praktik member import roster.csv");
        asked(&mut terminal, "1 of 2: Buddi <budi@example.org> of Sales (roster.csv:2) is not known here");
        choose(&mut terminal, 1);
        asked(&mut terminal, "2 of 2: Dewi Lestary <dewi@example.org> (roster.csv:3) is not known here");
        choose(&mut terminal, 3);
        terminal.exp_string("left out, not a member: Dewi Lestary").unwrap();
        terminal.exp_string("1 added").unwrap();
        terminal.exp_eof().unwrap();
        let again = place.run("praktik member import roster.csv --unmatched skip --json").assert_ok().json();
        assert_eq!(
            (&again["unchanged"], &again["unmatched"]),
            (&2.into(), &json!(["Dewi Lestary <dewi@example.org>"]))
        );

        // A file that is refused is refused before anybody is asked.
        place.file("bad.csv", "name,email,joined\nDewi Lestary,dewi@example.org,2031-01-01\n");
        let mut terminal = place.on_terminal("praktik member import bad.csv");
        let said = terminal.exp_eof().unwrap();
        assert!(said.contains("bad.csv:2") && !said.contains("1 of 1"), "{said}");
    }
}
