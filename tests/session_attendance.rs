//! `praktik session log`, `attend` and `note`: who was there, and what came of it.
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

#[test]
fn attendance_that_nobody_took_is_not_attendance_of_nobody() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session log Untaken --on 2026-11-10 --facilitator ana
            praktik session log Empty --on 2026-11-11 --present none
            praktik session list
            praktik session attend untaken budi
            praktik session attend untaken budi
            praktik session attend untaken ana --remove
            praktik session attend untaken none
            praktik session attend untaken budi --remove
            praktik session attend untaken --guests 3 --guest Zoe
            praktik session attend untaken --guests 3 --guest zoe
            praktik session attend untaken --guest Zoe --remove
            praktik session attend untaken --guest Zoe --remove
            praktik session attend untaken
            praktik session log Part --present none --facilitator ana
            praktik session list --columns title,present,guests
            "
        ),
        str![[r#"
$ praktik session log Untaken --on 2026-11-10 --facilitator ana
✓ Untaken was held on Tue 10 Nov 2026: 2026-11-10-untaken
✓ facilitated by ana
✓ attendance not taken
  next  praktik session attend 2026-11-10-untaken ana budi   notes who was there
        praktik session note "…"                             keeps what came of it
$ praktik session log Empty --on 2026-11-11 --present none
✓ Empty was held on Wed 11 Nov 2026: 2026-11-11-empty
✓ no member was present
  next  praktik session note "…"   keeps what came of it
$ praktik session list
when        title    kind     status  present  facilitators
2026-11-11  Empty    meeting  held          0
2026-11-10  Untaken  meeting  held          —  ana
$ praktik session attend untaken budi
✓ budi at Untaken: 2 present
$ praktik session attend untaken budi
Nothing to change.
$ praktik session attend untaken ana --remove
! error: ana is its facilitator, and so was there
! hint: if not: praktik session edit 2026-11-10-untaken --facilitator none, or somebody else
? 1
$ praktik session attend untaken none
! error: 2 members are noted as present
! hint: take them out with praktik session attend 2026-11-10-untaken … --remove
? 1
$ praktik session attend untaken budi --remove
✓ budi taken out of Untaken: 1 present
$ praktik session attend untaken --guests 3 --guest Zoe
✓ guests: Zoe
✓ 3 guests without a name
$ praktik session attend untaken --guests 3 --guest zoe
Nothing to change.
$ praktik session attend untaken --guest Zoe --remove
✓ guest Zoe taken out of Untaken
$ praktik session attend untaken --guest Zoe --remove
! error: no guest 'Zoe' is noted at Untaken
! hint: see who is: praktik session show 2026-11-10-untaken
? 1
$ praktik session attend untaken
! error: nobody is named
! hint: name members, as in praktik session attend last ana budi, or none for nobody
! hint: or guests, with --guest NAME or --guests N
? 2
$ praktik session log Part --present none --facilitator ana
! error: --present: somebody had a part, and so was there
! hint: leave out --present none, or the one who facilitated or presented
? 2
$ praktik session list --columns title,present,guests
title    present  guests
Empty          0       0
Untaken        1       3

"#]]
    );
    let shown = place.run("praktik session show empty --json").json();
    assert_eq!((&shown["schema"], &shown["present"], &shown["attendees"]), (&json!(1), &json!(0), &json!([])));
    place.run("praktik session log Other --on 2026-11-12").assert_ok();
    let shown = place.run("praktik session show other --json").json();
    assert_eq!((&shown["present"], &shown["attendees"]), (&json!(null), &json!(null)));
}

#[test]
fn whoever_types_facilitates_unless_it_is_said_otherwise() {
    let place = community().env("PRAKTIK_ME", "budi");
    let facilitators = |place: &Place, slug: &str| {
        place.run(&format!("praktik session show {slug} --json")).assert_ok().json()["facilitators"].clone()
    };
    place.run("praktik session log One --present ana").assert_ok();
    assert_eq!(facilitators(&place, "one"), json!(["budi"]));
    place.run("praktik session log Two --facilitator ana").assert_ok();
    assert_eq!(facilitators(&place, "two"), json!(["ana"]));
    place.run("praktik session log Three --facilitator none").assert_ok();
    assert_eq!(facilitators(&place, "three"), json!([]));
    place.run("praktik session plan Four --on today --facilitator chen").assert_ok();
    place.run("praktik session log four").assert_ok();
    assert_eq!(facilitators(&place, "four"), json!(["chen"]));
    let stranger = place.run("PRAKTIK_ME=nobody praktik session log Five");
    stranger.assert_code(1);
    assert!(stranger.stderr.starts_with("error: PRAKTIK_ME: no member 'nobody'\n"), "{}", stranger.stderr);
}

#[test]
fn people_who_are_not_known_are_all_named() {
    let place = community();
    place.file("present.txt", "# who was there\nana\nDoe, Jane\n\nciti dewi # new\n");
    place.file("nobody.txt", "\n# nobody came\n");
    place.file("none.txt", "none\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik session log One --present ana,cirta
            praktik session log One --present 'ana, Zoe, c, cirta'
            praktik session log One --presenter Zoe
            praktik session log One --present-file present.txt
            praktik session log One --present-file nobody.txt
            praktik session log One --present-file missing.txt
            praktik session list --json
            praktik session log One --present ana --present 'Doe, Jane'
            praktik session log Two --present-file none.txt
            "
        ),
        str![[r#"
$ praktik session log One --present ana,cirta
! error: --present: no member 'cirta'
! hint: did you mean citra-dewi?
! hint: new to the community: praktik member add "cirta"
! hint: no member: --guest "cirta"
? 1
$ praktik session log One --present 'ana, Zoe, c, cirta'
! error: --present: 3 people are not known
!   Zoe
!   c  one of chen (Chen), citra-dewi (Citra Dewi)
!   cirta  did you mean citra-dewi?
! hint: new to the community: praktik member add "Zoe"
! hint: no member: --guest "Zoe"
? 1
$ praktik session log One --presenter Zoe
! error: --presenter: no member 'Zoe'
! hint: see all: praktik member list
! hint: new to the community: praktik member add "Zoe"
? 1
$ praktik session log One --present-file present.txt
! error: --present-file: no member 'citi dewi'
! hint: did you mean citra-dewi?
! hint: new to the community: praktik member add "citi dewi"
! hint: no member: --guest "citi dewi"
? 1
$ praktik session log One --present-file nobody.txt
! error: nobody.txt: nobody is named
! hint: if nobody was there, say none in a line
? 3
$ praktik session log One --present-file missing.txt
! error: could not read missing.txt
! because: No such file or directory (os error 2)
? 1
$ praktik session list --json
[]
$ praktik session log One --present ana --present 'Doe, Jane'
✓ One was held on Tue 24 Nov 2026: 2026-11-24-one
✓ 2 members present
  next  praktik session note "…"   keeps what came of it
$ praktik session log Two --present-file none.txt
✓ Two was held on Tue 24 Nov 2026: 2026-11-24-two
✓ no member was present
  next  praktik session note "…" --session 2026-11-24-two   keeps what came of it

"#]]
    );
    place.run_with_stdin("praktik session log Three --present-file -", "ana\r\nbudi\r\n").assert_ok();
    assert_eq!(place.run("praktik session show three --json").json()["present"], 2);
}

#[test]
fn a_note_goes_to_the_session_that_runs_else_to_the_last() {
    let place = community();
    place.run("praktik session log Morning --on 'today 9:00' --present none").assert_ok();
    place.run("praktik session plan Noon --on 'today 12:30' --minutes 60").assert_ok();
    place.run("praktik session plan Evening --on 'today 18:00'").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            PRAKTIK_ME=ana praktik session note we keep the slot
            PRAKTIK_NOW=2026-11-24T17:30:00Z praktik session note later
            PRAKTIK_NOW=2026-11-24T08:30:00Z praktik session note earlier
            praktik session note afterwards --session morning
            praktik session note ' '
            praktik session log Earlier --on 2026-11-20 --note 'of its own'
            praktik session show noon
            "
        ),
        str![[r#"
$ PRAKTIK_ME=ana praktik session note we keep the slot
✓ Noon (Tue 24 Nov 2026, 12:30): we keep the slot
$ PRAKTIK_NOW=2026-11-24T17:30:00Z praktik session note later
✓ Evening (Tue 24 Nov 2026, 18:00): later
$ PRAKTIK_NOW=2026-11-24T08:30:00Z praktik session note earlier
✓ Morning (Tue 24 Nov 2026, 09:00): earlier
$ praktik session note afterwards --session morning
✓ Morning (Tue 24 Nov 2026, 09:00): afterwards
$ praktik session note ' '
! error: the note is empty
! hint: write it after the command: praktik session note "…"
? 2
$ praktik session log Earlier --on 2026-11-20 --note 'of its own'
✓ Earlier was held on Fri 20 Nov 2026: 2026-11-20-earlier
✓ attendance not taken
✓ noted: of its own
  next  praktik session attend 2026-11-20-earlier ana budi      notes who was there
        praktik session note "…" --session 2026-11-20-earlier   keeps what came of it
$ praktik session show noon
Noon · meeting · planned
2026-11-24-noon

  when  Tue 24 Nov 2026, 12:30, 60 minutes

Notes
  · we keep the slot  (2026-11-24, ana)

if it was held: praktik session log 2026-11-24-noon --present …

"#]]
    );
}
