//! Introductions: who should meet whom, and that a round is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};

/// Ana, Budi and Dewi meet; Chen and Eko are new; Shy stays private; Gone has left; Old was never seen.
fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --topic SQL",
        "praktik member add 'Ana Silva' --unit Data --site Lisbon --skill sql:teaches --joined 2024-01-01",
        "praktik member add 'Budi Santoso' --unit Data --site Jakarta --joined 2024-01-01",
        "praktik member add 'Dewi Lestari' --unit Sales --site Jakarta --joined 2024-01-01",
        "praktik member add 'Chen Wei' --unit Sales --site Lisbon --skill sql:wants --joined 2026-11-10",
        "praktik member add 'Eko Putra' --unit Data --site Jakarta --joined 2026-11-12",
        "praktik member add 'Shy Person' --unit Sales --private --joined 2026-11-12",
        "praktik member add 'Gone Away' --joined 2026-11-01",
        "praktik member leave gone --on 2026-11-20",
        "praktik member add 'Old Hand' --joined 2020-01-01",
        "praktik session log 'Kick-off' --on 2026-10-06 --present ana,budi,dewi",
    ] {
        place.run(line).assert_ok();
    }
    place
}

#[test]
fn people_are_introduced_with_a_reason() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member match
            praktik member match --json
            praktik member match --limit 1 --columns members,units
            praktik member match --with chen
            praktik member match --with old
            praktik member match --across site
            praktik member match --size 3
            COLUMNS=60 praktik member match --limit 1
            "
        ),
        str![[r#"
$ praktik member match
who                      reason
chen-wei, ana-silva      Chen is new and has met nobody yet; Ana has not met many yet; Ana teaches
                         SQL, which Chen wants
eko-putra, dewi-lestari  Eko is new and has met nobody yet; Dewi has not met many yet; Eko is in
                         Data and Dewi in Sales
! Nothing was kept; keep the round with --record.
$ praktik member match --json
[
  {
    "members": [
      "chen-wei",
      "ana-silva"
    ],
    "reason": "Chen is new and has met nobody yet; Ana has not met many yet; Ana teaches SQL, which Chen wants",
    "units": [
      "Sales",
      "Data"
    ]
  },
  {
    "members": [
      "eko-putra",
      "dewi-lestari"
    ],
    "reason": "Eko is new and has met nobody yet; Dewi has not met many yet; Eko is in Data and Dewi in Sales",
    "units": [
      "Data",
      "Sales"
    ]
  }
]
! Nothing was kept; keep the round with --record.
$ praktik member match --limit 1 --columns members,units
who                  units
chen-wei, ana-silva  Sales, Data
! Nothing was kept; keep the round with --record.
$ praktik member match --with chen
who                  reason
chen-wei, ana-silva  Chen is new and has met nobody yet; Ana has not met many yet; Ana teaches
                     SQL, which Chen wants
! Nothing was kept; keep the round with --record.
$ praktik member match --with old
who                  reason
old-hand, ana-silva  Old and Ana have not met many yet
! Nothing was kept; keep the round with --record.
$ praktik member match --across site
who                     reason
chen-wei, budi-santoso  Chen is new and has met nobody yet; Budi has not met many yet; Chen is in
                        Lisbon and Budi in Jakarta
eko-putra, ana-silva    Eko is new and has met nobody yet; Ana has not met many yet; Eko is in
                        Jakarta and Ana in Lisbon
! Nothing was kept; keep the round with --record.
$ praktik member match --size 3
who                             reason
chen-wei, ana-silva, eko-putra  Chen and Eko are new and have met nobody yet; Ana has not met many
                                yet; Ana teaches SQL, which Chen wants
! Nothing was kept; keep the round with --record.
$ COLUMNS=60 praktik member match --limit 1
who                  reason
chen-wei, ana-silva  Chen is new and has met nobody yet;
                     Ana has not met many yet; Ana teaches
                     SQL, which Chen wants
! Nothing was kept; keep the round with --record.

"#]]
    );
}

#[test]
fn a_round_is_kept_and_brings_nobody_together_again() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member match --record --dry-run --limit 1
            praktik member match --record
            praktik member match --record --json
            praktik member match
            praktik member match --json
            "
        ),
        str![[r#"
$ praktik member match --record --dry-run --limit 1
who                  reason
chen-wei, ana-silva  Chen is new and has met nobody yet; Ana has not met many yet; Ana teaches
                     SQL, which Chen wants
! Nothing was kept; --record without --dry-run keeps 1 introduction.
$ praktik member match --record
who                      reason
chen-wei, ana-silva      Chen is new and has met nobody yet; Ana has not met many yet; Ana teaches
                         SQL, which Chen wants
eko-putra, dewi-lestari  Eko is new and has met nobody yet; Dewi has not met many yet; Eko is in
                         Data and Dewi in Sales
! Kept: 2 introductions on 24 Nov 2026.
$ praktik member match --record --json
[
  {
    "members": [
      "chen-wei",
      "budi-santoso"
    ],
    "reason": "Chen is new and has met nobody yet; Budi has not met many yet; Chen is in Sales and Budi in Data",
    "units": [
      "Sales",
      "Data"
    ]
  },
  {
    "members": [
      "eko-putra",
      "ana-silva"
    ],
    "reason": "Eko is new and has met nobody yet; Ana has not met many yet; Eko is in Jakarta and Ana in Lisbon",
    "units": [
      "Data"
    ]
  }
]
! Kept: 2 introductions on 24 Nov 2026.
$ praktik member match
who                  reason
chen-wei, eko-putra  Chen and Eko are new and have met nobody yet; Chen is in Sales and Eko in
                     Data
! Nothing was kept; keep the round with --record.
$ praktik member match --json
[
  {
    "members": [
      "chen-wei",
      "eko-putra"
    ],
    "reason": "Chen and Eko are new and have met nobody yet; Chen is in Sales and Eko in Data",
    "units": [
      "Sales",
      "Data"
    ]
  }
]
! Nothing was kept; keep the round with --record.

"#]]
    );
}

#[test]
fn the_seed_decides_between_equals_and_repeats() {
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    let json = |seed: u32| place.run(&format!("praktik member match --seed {seed} --json")).assert_ok().stdout.clone();
    assert_eq!(json(3), json(3));
    assert!((4..12).any(|seed| json(seed) != json(3)));
    let plain = place.run("praktik member match --json").stdout;
    assert_eq!(plain, place.run("praktik member match --json").stdout, "the day is its seed");
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    place.run("praktik member match --record --dry-run").assert_ok();
    assert!(before == std::fs::read(place.path().join("praktik.db")).unwrap(), "nothing was written");
}

#[test]
fn nobody_private_and_nobody_twice() {
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    let private = place.run("praktik member list --private --json").assert_ok().json();
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    let mut hidden = file.prepare("SELECT handle FROM member WHERE private").unwrap();
    let hidden: Vec<String> = hidden.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(!hidden.is_empty() && private.is_array());
    let mut pairs = std::collections::HashSet::new();
    for _ in 0..4 {
        let round = place.run("praktik member match --record --json").assert_ok().json();
        let mut seen = Vec::new();
        for group in round.as_array().unwrap() {
            let members: Vec<&str> =
                group["members"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
            assert!((2..=3).contains(&members.len()));
            for (place, one) in members.iter().enumerate() {
                assert!(!hidden.iter().any(|handle| handle == one), "{one} stays private");
                for other in &members[..place] {
                    let pair = if one < other { (*one, *other) } else { (*other, *one) };
                    assert!(pairs.insert((pair.0.to_owned(), pair.1.to_owned())), "{pair:?} met before");
                }
            }
            seen.extend(members.into_iter().map(str::to_owned));
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), all, "each once in a round");
    }
}

#[test]
fn wrong_input_is_told() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member match --with shy
            praktik member match --with gone
            praktik member match --with nobody
            praktik member match --size 1
            praktik member match --across team
            "
        ),
        str![[r#"
$ praktik member match --with shy
! error: --with: Shy Person stays private and is never suggested to others
? 1
$ praktik member match --with gone
! error: --with: Gone Away is not on the roll
! hint: praktik member rejoin gone-away
? 1
$ praktik member match --with nobody
! error: no member 'nobody'
! hint: see all: praktik member list
? 1
$ praktik member match --size 1
! error: invalid value '1' for '--size <N>': 1 is not in 2..=8
!
! For more information, try '--help'.
? 2
$ praktik member match --across team
! error: invalid value 'team' for '--across <WHAT>'
!   [possible values: unit, site]
!
! For more information, try '--help'.
? 2

"#]]
    );
    let empty = Place::new();
    empty.run("praktik init --name A --purpose B").assert_ok();
    assert_data_eq!(
        empty.transcript(
            "
            praktik member match
            praktik member match --json
            praktik member match --record
            "
        ),
        str![[r#"
$ praktik member match
There are no two members yet. Add some: praktik member add "Ana Silva"
$ praktik member match --json
[]
$ praktik member match --record
There are no two members yet. Add some: praktik member add "Ana Silva"

"#]]
    );
}
