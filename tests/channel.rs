//! `praktik channel`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose Data --channel '#data' --channel Wiki").assert_ok();
    place
}

#[test]
fn totals_are_noted_replaced_and_listed() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik channel list
            praktik channel log data --month 2026-09 --people 41 --asked 12 --answered 10
            praktik channel log '#data' --month 2026-10 --people 1
            praktik channel log data --month 2026-09 --people 42
            praktik channel log data --month 2026-09 --people 42
            praktik channel log Forum --month 2026-09 --asked 1 --answered 0
            praktik channel log Forum --month 2026-09 --asked 1 --answered 0 --new
            praktik channel list
            praktik channel list --channel forum --json
            praktik channel list --from 2026-10 --until 2026-10 --columns month,people
            praktik channel remove data --month 2026-10
            praktik channel remove data --month 2026-10
            praktik charter show
            "
        ),
        str![[r#"
$ praktik channel list
No totals are recorded yet: praktik channel log NAME --month 2026-09 --people 41
! #data: not recorded
! Wiki: not recorded
$ praktik channel log data --month 2026-09 --people 41 --asked 12 --answered 10
✓ #data in September 2026: 41 people, 10 of 12 questions answered
$ praktik channel log '#data' --month 2026-10 --people 1
✓ #data in October 2026: 1 person
$ praktik channel log data --month 2026-09 --people 42
✓ #data in September 2026: 42 people, 10 of 12 questions answered
✓ What was noted for that month is replaced: 41 people, 10 of 12 questions answered
$ praktik channel log data --month 2026-09 --people 42
Nothing to change.
$ praktik channel log Forum --month 2026-09 --asked 1 --answered 0
! error: no channel 'Forum'
! hint: there are #data and Wiki
! hint: the charter lists the channels; --new adds this one to it
? 1
$ praktik channel log Forum --month 2026-09 --asked 1 --answered 0 --new
✓ Forum is a channel of the charter
✓ Forum in September 2026: 0 of 1 question answered
$ praktik channel list
channel  month    people  asked  answered
#data    2026-10       1      —         —
#data    2026-09      42     12        10
Forum    2026-09       —      1         0
! Wiki: not recorded
$ praktik channel list --channel forum --json
[
  {
    "channel": "Forum",
    "month": "2026-09",
    "people": null,
    "asked": 1,
    "answered": 0
  }
]
$ praktik channel list --from 2026-10 --until 2026-10 --columns month,people
month    people
2026-10       1
! Wiki: not recorded
$ praktik channel remove data --month 2026-10
✓ #data is no longer recorded for October 2026
$ praktik channel remove data --month 2026-10
! error: #data is not recorded for October 2026
! hint: see what is: praktik channel list --channel data
? 1
$ praktik charter show
Guild · charter

  purpose    Data
  time zone  UTC

Channels
  · #data
  · Wiki
  · Forum

last reviewed 24 Nov 2026 · 2 of 9 sections filled; still open: scope in, scope out, focus topics,
roles with responsibilities, goals, benefits, cadence

"#]]
    );
}

#[test]
fn what_cannot_be_is_refused() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik channel log wikki --month 2026-09 --people 3
            praktik channel log data --month 2026-12 --people 3
            praktik channel log data --month september --people 3
            praktik channel log data --month 2026-09
            praktik channel log data --month 2026-09 --asked 3
            praktik channel log data --month 2026-09 --asked 3 --answered 4
            praktik channel log data --month 2026-09 --people -1
            "
        ),
        str![[r#"
$ praktik channel log wikki --month 2026-09 --people 3
! error: no channel 'wikki'
! hint: did you mean Wiki?
! hint: the charter lists the channels; --new adds this one to it
? 1
$ praktik channel log data --month 2026-12 --people 3
! error: --month: December 2026 has not come yet
? 2
$ praktik channel log data --month september --people 3
! error: --month: 'september' is not a month
! hint: write it as 2026-09
? 2
$ praktik channel log data --month 2026-09
! error: the following required arguments were not provided:
!   --people <N>
!
! Usage: praktik channel log --month <MONTH> --people <N> <CHANNEL>
!
! For more information, try '--help'.
? 2
$ praktik channel log data --month 2026-09 --asked 3
! error: the following required arguments were not provided:
!   --answered <N>
!
! Usage: praktik channel log --month <MONTH> --asked <N> --answered <N> <CHANNEL>
!
! For more information, try '--help'.
? 2
$ praktik channel log data --month 2026-09 --asked 3 --answered 4
! error: --answered: 4 of 3 questions cannot have been answered
! hint: give the number of questions asked that month, and how many of these were answered
? 2
$ praktik channel log data --month 2026-09 --people -1
! error: unexpected argument '-1' found
!
!   tip: to pass '-1' as a value, use '-- -1'
!
! Usage: praktik channel log [OPTIONS] --month <MONTH> <CHANNEL>
!
! For more information, try '--help'.
? 2

"#]]
    );
    assert_eq!(place.run("praktik channel list --json").json(), json!([]));
}

#[test]
fn a_dry_run_adds_neither_totals_nor_channel() {
    let place = community();
    place.run("praktik channel log Forum --month 2026-09 --people 3 --new --dry-run").assert_ok();
    assert_eq!(place.run("praktik channel list --json").json(), json!([]));
    assert_eq!(place.run("praktik charter show --json").json()["channels"].as_array().unwrap().len(), 2);
}

#[test]
fn an_unrecorded_channel_is_said_to_be_not_recorded() {
    let place = community();
    place.run("praktik member add Ana").assert_ok();
    place.run("praktik session log Kick-off --present ana").assert_ok();
    let said = place.run("praktik evaluate").stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("#data and Wiki not recorded"), "{said}");
    place.run("praktik channel log wiki --month 2026-11 --people 3 --asked 2 --answered 1").assert_ok();
    let measures = place.run("praktik evaluate --json").json();
    let connection = &measures["areas"][2]["measures"];
    let value = |key: &str| {
        let found = connection.as_array().unwrap().iter().find(|it| it["measure"] == key).unwrap();
        found["value"].clone()
    };
    assert_eq!((value("questions_answered"), value("channel_people")), (json!(0.5), json!(3)));
    assert!(place.run("praktik evaluate explain channel_people").stdout.contains("#data not recorded"));
}
