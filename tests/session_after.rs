//! What sessions leave behind: registrations, views, preparation, feedback.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name Guild --purpose Data",
        "praktik member add Ana",
        "praktik session plan Later --on 2026-12-01",
        "praktik session log 'Async Rust' --on 2026-11-20 --present ana --minutes 60 --registered 12 --preparation 45",
    ] {
        place.run(line).assert_ok();
    }
    place
}

#[test]
fn numbers_are_noted_changed_and_shown() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session edit last --registered 40 --views 85
            praktik session edit last --views none --preparation 90
            praktik session edit last --views -3
            praktik session edit next --registered 9
            praktik session feedback --worth 4.25 --answers 4
            praktik session show last
            praktik session feedback --worth 4.2 --answers 11
            praktik session feedback last --worth 4.2 --answers 11
            praktik session show last
            praktik session feedback --worth 5.1 --answers 11
            praktik session feedback --worth 4 --answers 0
            praktik session feedback next --worth 4 --answers 7
            "
        ),
        str![[r#"
$ praktik session edit last --registered 40 --views 85
✓ registered: 12 → 40
✓ views: 85
$ praktik session edit last --views none --preparation 90
✓ views: taken out (was 85)
✓ preparation: 45 minutes → 90 minutes
$ praktik session edit last --views -3
! error: unexpected argument '-3' found
!
!   tip: to pass '-3' as a value, use '-- -3'
!
! Usage: praktik session edit [OPTIONS] <SESSION>
!
! For more information, try '--help'.
? 2
$ praktik session edit next --registered 9
✓ registered: 9
$ praktik session feedback --worth 4.25 --answers 4
✓ Async Rust: 4.25 of 5, 4 answers
! it is kept, and shown from five answers on
$ praktik session show last
Async Rust · meeting · held
2026-11-20-async-rust

  when         Fri 20 Nov 2026, 60 minutes
  present      1
  registered   40
  preparation  90 minutes
  worth        4 answers; shown from five on

Who was there
  · Ana
$ praktik session feedback --worth 4.2 --answers 11
✓ Async Rust: 4.2 of 5, 11 answers
✓ What was noted before is replaced: 4.25 of 5, 4 answers
$ praktik session feedback last --worth 4.2 --answers 11
Nothing to change.
$ praktik session show last
Async Rust · meeting · held
2026-11-20-async-rust

  when         Fri 20 Nov 2026, 60 minutes
  present      1
  registered   40
  preparation  90 minutes
  worth        4.2 of 5, 11 answers

Who was there
  · Ana
$ praktik session feedback --worth 5.1 --answers 11
! error: --worth: answers go from 1 to 5, and so does their mean
? 2
$ praktik session feedback --worth 4 --answers 0
! error: --answers: without an answer there is no feedback
? 2
$ praktik session feedback next --worth 4 --answers 7
! error: Later was not held
! hint: if it was: praktik session log 2026-12-01-later
? 1

"#]]
    );
}

#[test]
fn the_answers_of_a_few_are_kept_and_not_shown() {
    let place = community();
    place.run("praktik session feedback --worth 1 --answers 4").assert_ok();
    let shown = |key: &str| place.run("praktik session show last --json").json()[key].clone();
    assert_eq!((shown("worth"), shown("answers")), (json!(null), json!(4)));
    let worth = || place.run("praktik evaluate explain worth --json").json()["value"].clone();
    assert_eq!(worth(), json!(null));
    place.run("praktik session feedback --worth 4.5 --answers 5").assert_ok();
    assert_eq!((shown("worth"), shown("answers"), worth()), (json!(4.5), json!(5), json!(4.5)));
    assert_eq!((shown("registered"), shown("views"), shown("preparation")), (json!(12), json!(null), json!(45)));
    let before = place.run("praktik session show last --json").stdout;
    place.run("praktik session feedback --worth 2 --answers 9 --dry-run").assert_ok();
    place.run("praktik session edit last --views 3 --dry-run").assert_ok();
    assert_eq!(place.run("praktik session show last --json").stdout, before);
}
