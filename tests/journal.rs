//! The journal, undo and redo, as a lead meets them.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, file, str};

fn community() -> Place {
    let place = Place::new().env("PRAKTIK_ME", "ana");
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --topic SQL --lead Ana").assert_ok();
    place
}

/// What a change did is told; it is taken back and made again.
#[test]
fn changes_are_told_taken_back_and_made_again() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik journal
            praktik undo
            praktik redo
            praktik member add 'Budi Santoso' --email budi@example.org --unit Data --note 'on leave'
            praktik session log 'Async Rust' --on 2026-11-20 --present ana,budi
            praktik member edit budi --unit Sales --email b.santoso@example.org
            praktik journal
            praktik journal show 3
            praktik journal show 2
            praktik undo --dry-run
            praktik undo
            praktik undo
            praktik session list
            praktik journal
            praktik redo --steps 2
            praktik member show budi
            praktik undo 4
            praktik journal --limit 1 --json
            praktik journal show 99
            "
        ),
        file!["snapshots/journal.txt"]
    );
}

/// A change that later ones built on is left as it is.
#[test]
fn what_later_changes_built_on_stays() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member add Budi
            praktik member skill add budi SQL:teaches
            praktik undo 1
            praktik session plan 'Later on' --on 2026-12-01
            praktik session edit next --title 'Much later on'
            praktik session attend 2026-12-01 budi
            praktik undo 3
            praktik undo 3 4
            praktik undo 4 3
            praktik redo 4
            praktik redo
            praktik redo
            "
        ),
        str![[r#"
$ praktik member add Budi
✓ Budi is a member, as budi
$ praktik member skill add budi SQL:teaches
✓ Budi teaches SQL
$ praktik undo 1
! error: change 1 (member add) cannot be undone: what it touched was changed since
!   skill: change 2 (member skill add)
! hint: undo the later changes first, or change it by hand; nothing was changed
? 1
$ praktik session plan 'Later on' --on 2026-12-01
✓ Later on is planned for Tue 1 Dec 2026: 2026-12-01-later-on
  next  praktik session log 2026-12-01-later-on --present …   once it was held
$ praktik session edit next --title 'Much later on'
✓ title: Later on → Much later on
$ praktik session attend 2026-12-01 budi
! error: Much later on is planned, not yet held
! hint: log it: praktik session log 2026-12-01-later-on --present …
? 1
$ praktik undo 3
! error: change 3 (session plan) cannot be undone: what it touched was changed since
!   session 2026-12-01-later-on: change 4 (session edit)
! hint: undo the later changes first, or change it by hand; nothing was changed
? 1
$ praktik undo 3 4
! error: change 3 (session plan) cannot be undone: what it touched was changed since
!   session 2026-12-01-later-on: change 4 (session edit)
! hint: undo the later changes first, or change it by hand; nothing was changed
? 1
$ praktik undo 4 3
✓ Undone: change 4, praktik session edit next --title "Much later on" (1 identifier in calendars
added, 1 session changed)
✓ Undone: change 3, praktik session plan "Later on" --on 2026-12-01 (1 session added)
$ praktik redo 4
! error: change 4 (session edit) cannot be made again: what it touched was changed since
!   session
! hint: make the earlier changes again first, or change it by hand; nothing was changed
? 1
$ praktik redo
✓ Made again: change 3, praktik session plan "Later on" --on 2026-12-01 (1 session added)
$ praktik redo
✓ Made again: change 4, praktik session edit next --title "Much later on" (1 identifier in calendars
added, 1 session changed)

"#]]
    );
}

/// A handle that was given to somebody else meanwhile stays theirs.
#[test]
fn what_was_given_to_somebody_else_is_not_taken() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member add Budi --email budi@example.org
            praktik member edit budi --email b@example.org
            praktik member add 'Budi Two' --email budi@example.org
            praktik undo 2
            praktik undo --steps 9
            "
        ),
        str![[r#"
$ praktik member add Budi --email budi@example.org
✓ Budi is a member, as budi
$ praktik member edit budi --email b@example.org
✓ e-mail: budi@example.org → b@example.org
✓ imports still know them by budi@example.org
$ praktik member add 'Budi Two' --email budi@example.org
✓ Budi Two is a member, as budi-two
$ praktik undo 2
! error: change 2 (member edit) cannot be undone: something else stands in its place, or refers to it
!   member budi
! hint: undo the later changes first, or change it by hand; nothing was changed
? 1
$ praktik undo --steps 9
! error: there is nothing to undo beyond 3 changes
! hint: see all: praktik journal
? 1

"#]]
    );
}

/// Swapped names go back though each stands in the other's way.
#[test]
fn a_swap_is_taken_back() {
    let place = community();
    for line in [
        "praktik member add Budi --email budi@example.org",
        "praktik member add Chen --email chen@example.org",
        "praktik member edit budi --email x@example.org",
        "praktik member edit chen --email budi@example.org",
        "praktik member edit budi --email chen@example.org",
    ] {
        place.run(line).assert_ok();
    }
    let swapped = place.run("praktik member list --json").stdout;
    place.run("praktik undo --steps 3").assert_ok();
    let list = place.run("praktik member list --columns handle,email --format csv").stdout;
    assert_eq!(list, "handle,email\nana,\nbudi,budi@example.org\nchen,chen@example.org\n");
    place.run("praktik redo --steps 3").assert_ok();
    assert_eq!(place.run("praktik member list --json").stdout, swapped);
}

/// Whom a change concerned is known, also where thousands were imported at once.
#[test]
fn the_changes_that_concerned_somebody_are_found() {
    let place = community();
    place.file(
        "a.csv",
        "date,title,name\n2026-03-02,One,Budi Santoso\n2026-03-02,One,Chen Wei\n2026-05-04,Two,Chen Wei\n",
    );
    place.run("praktik session import a.csv --unmatched add").assert_ok();
    place.run("praktik recognize budi-santoso --for 'the first talk'").assert_ok();
    place.run("praktik member edit chen-wei --unit Data").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik journal --member budi-santoso
            praktik journal --member chen-wei
            praktik journal --since tomorrow
            praktik journal show 1
            praktik undo 1
            praktik undo --steps 3
            praktik member list
            praktik redo --steps 3
            praktik session import a.csv --unmatched add
            praktik journal --limit 2
            "
        ),
        file!["snapshots/journal_members.txt"]
    );
}

/// Nothing of somebody who was forgotten is left in the journal, under whatever name it knew them.
#[test]
fn who_is_forgotten_leaves_the_journal() {
    let place = community();
    for line in [
        "praktik member add 'Wilhelmina Örtegren' --handle wilma7 --email w.ortegren@example.org --unit Hydrography",
        "praktik member edit wilma7 --name 'Wilhelmina Vasa' --email vasa@example.net --note 'allergic to peanuts'",
        "praktik member edit wilma7 --handle minaoe --note 'likes tea'",
        "praktik member add Budi",
        "praktik session log 'Kick-off' --on 2026-11-10 --present budi,minaoe",
        "praktik session note 'Thanks to Wilhelmina Vasa' --session last",
        "praktik session note 'Nothing more' --session last",
        "praktik member leave minaoe --on 2026-11-24 --reason 'moved to Visby'",
    ] {
        place.run(line).assert_ok();
    }
    place.run("praktik member forget minaoe --yes").assert_ok();
    let bytes = std::fs::read(place.path().join("praktik.db")).unwrap();
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    for trace in ["wilhelmina", "rtegren", "vasa", "wilma7", "minaoe", "hydrography", "peanuts", "tea\"", "visby"] {
        assert!(!text.contains(trace), "{trace} is still there");
    }
    assert_data_eq!(
        place.transcript(
            "
            praktik journal
            praktik undo
            praktik undo 8
            praktik undo 7
            praktik undo 4
            "
        ),
        file!["snapshots/journal_forgotten.txt"]
    );
    let reader = praktik::store::read(&place.path().join("praktik.db")).unwrap();
    assert_eq!(reader.changed_outside().unwrap(), Vec::<String>::new());
}

/// The journal is bounded: what is older than a year goes, and the newest thousand changes stay in any case.
#[test]
fn old_changes_leave_the_journal() {
    let place = community();
    place.run("praktik member add Budi").assert_ok();
    place.run("PRAKTIK_NOW=2027-11-24T12:00:00Z praktik member add Chen").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik journal prune
            praktik journal prune --before 2026-01-01
            praktik journal prune --before 2027-01-01 --dry-run
            praktik journal prune --before 2027-01-01
            praktik journal prune --before 2027-01-01 --yes
            praktik journal
            praktik undo
            praktik undo
            praktik journal prune --all --yes
            praktik journal
            "
        ),
        str![[r#"
$ praktik journal prune
! error: the following required arguments were not provided:
!   --before <DATE>
!
! Usage: praktik journal prune --before <DATE>
!
! For more information, try '--help'.
? 2
$ praktik journal prune --before 2026-01-01
✓ Nothing in the journal is as old as that
$ praktik journal prune --before 2027-01-01 --dry-run
would: 1 change is no longer in the journal
Nothing was written.
$ praktik journal prune --before 2027-01-01
! error: Remove 1 change from the journal for good? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik journal prune --before 2027-01-01 --yes
✓ 1 change is no longer in the journal
$ praktik journal
id  when              by   what was typed                   what it did                      state
 3  2026-11-24 12:00  ana  praktik journal prune --before                                    final
                           2027-01-01
 2  2027-11-24 12:00  ana  praktik member add Chen          1 member and 1 time on the roll
                                                            added
$ praktik undo
✓ Undone: change 2, praktik member add Chen (1 member and 1 time on the roll added)
$ praktik undo
! error: there is nothing to undo
! hint: see all: praktik journal
? 1
$ praktik journal prune --all --yes
✓ 3 changes are no longer in the journal
$ praktik journal
id  when              by   what was typed               what it did  state
 1  2026-11-24 12:00  ana  praktik journal prune --all               final

"#]]
    );
}

/// A command that changes nothing leaves no line, and one that fails or only tries leaves none either.
#[test]
fn only_changes_leave_a_line() {
    let place = community();
    place.run("praktik member add Budi").assert_ok();
    place.run("praktik member add Chen --dry-run").assert_ok();
    place.run("praktik member edit nobody --unit Data").assert_code(1);
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    place.run("praktik member edit budi --unit Data --dry-run").assert_ok();
    place.file("a.csv", "date,title,name\n2026-03-02,One,Budi\n");
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before);
    place.run("praktik session import a.csv --unmatched add").assert_ok();
    place.run("praktik session import a.csv --unmatched add").assert_ok();
    let lines = place.run("praktik journal --json").json();
    let lines: Vec<String> =
        lines.as_array().unwrap().iter().map(|it| it["command"].as_str().unwrap().to_owned()).collect();
    assert_eq!(lines, ["session import", "member add"]);
}

/// Who was merged into somebody is forgotten with them, also where only the journal still knew.
#[test]
fn who_was_merged_into_somebody_is_forgotten_with_them() {
    let place = community();
    for line in [
        "praktik member add Wilhelmina --unit Hydrography",
        "praktik member edit wilhelmina --unit Visby",
        "praktik member add Minaoe",
        "praktik member merge minaoe wilhelmina --yes",
        "praktik member forget minaoe --yes",
    ] {
        place.run(line).assert_ok();
    }
    let bytes = std::fs::read(place.path().join("praktik.db")).unwrap();
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    for trace in ["wilhelmina", "minaoe", "hydrography", "visby"] {
        assert!(!text.contains(trace), "{trace} is still there");
    }
}
