//! `praktik member export`: everybody as a roster, which comes back as it went.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};

/// A community with people of all sorts: namesakes, private ones, those who left and came back, texts like formulas.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana").assert_ok();
    for line in [
        "member add Budi --unit=-Data --site '@home' --joined 2025-01-01",
        "member add 'Budi Two' --unit Ops --joined 2025-02-01",
        "member edit budi-two --name Budi",
        "member add 'Doe, Jane' --email=+jane@example.org --note '=1+1\n\"second\" line' --skill c++:teaches --skill '=SUM(A1):wants'",
        "member add Citra --handle citra7 --private --joined 2024-01-01",
        "member add Dewi --joined 2024-01-01",
        "member leave dewi --on 2024-06-01 --yes",
        "member rejoin dewi --on 2025-01-01",
        "member leave dewi --on 2025-06-01 --yes --reason moved",
        "member role add ana host --new",
        "member role add budi-two host --deputy",
        "member add '=cmd' --handle cmd",
        "member add \"'=quoted\" --handle quoted",
    ] {
        place.run(&format!("praktik {line}")).assert_ok();
    }
    place
}

#[test]
fn everybody_is_in_it() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member export
            praktik member export --raw
            praktik member export --json --raw
            praktik member export --format table
            "
        ),
        str![[r#"
$ praktik member export
name,handle,email,unit,site,joined,left,role,skills,notes
Ana,ana,,,,2026-11-24,,lead;host,,
Budi,budi,,'-Data,'@home,2025-01-01,,,,
Budi,budi-two,,Ops,,2025-02-01,,,,
Citra,citra7,,,,2024-01-01,,,,
'=cmd,cmd,,,,2026-11-24,,,,
Dewi,dewi,,,,2025-01-01,2025-06-01,,,
"Doe, Jane",doe-jane,'+jane@example.org,,,2026-11-24,,,'=SUM(A1):wants;c++:teaches,"'=1+1
""second"" line"
''=quoted,quoted,,,,2026-11-24,,,,
! note: this is personal data of 8 people, 1 private member among them; keep it to yourself
$ praktik member export --raw
name,handle,email,unit,site,joined,left,role,skills,notes
Ana,ana,,,,2026-11-24,,lead;host,,
Budi,budi,,-Data,@home,2025-01-01,,,,
Budi,budi-two,,Ops,,2025-02-01,,,,
Citra,citra7,,,,2024-01-01,,,,
=cmd,cmd,,,,2026-11-24,,,,
Dewi,dewi,,,,2025-01-01,2025-06-01,,,
"Doe, Jane",doe-jane,+jane@example.org,,,2026-11-24,,,=SUM(A1):wants;c++:teaches,"=1+1
""second"" line"
'=quoted,quoted,,,,2026-11-24,,,,
! note: this is personal data of 8 people, 1 private member among them; keep it to yourself
$ praktik member export --json --raw
! error: --raw is for csv, and json needs none
! hint: leave it out
? 2
$ praktik member export --format table
name       handle    email              unit   role
Ana        ana                                 lead, host
Budi       budi                         -Data
Budi       budi-two                     Ops
Citra      citra7
=cmd       cmd
Dewi       dewi
Doe, Jane  doe-jane  +jane@example.org
'=quoted   quoted
! note: this is personal data of 8 people, 1 private member among them; keep it to yourself

"#]]
    );
}

#[test]
fn what_went_comes_back_and_changes_nothing() {
    let place = community();
    place.run("praktik member export -o roster.csv").assert_ok();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    assert_data_eq!(
        place.transcript("praktik member import roster.csv --unmatched fail"),
        str![[r#"
$ praktik member import roster.csv --unmatched fail
Nothing changed: 8 people are known as they are.

"#]]
    );
    assert_eq!(place.run("praktik member show ana --json").json()["roles"].as_array().unwrap().len(), 2);
    // Not even what imports remember people by.
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before, "the file is another one");
    let aliases = place.run("praktik member aliases budi").stdout;
    assert!(!aliases.contains("roster"), "{aliases}");
}

#[test]
fn a_roster_makes_the_same_people_elsewhere() {
    let place = community();
    let roster = place.run("praktik member export").stdout;
    let other = Place::new();
    other.run("praktik init --name Other --purpose x").assert_ok();
    other.file("roster.csv", &roster);
    other.run("praktik member import roster.csv").assert_ok();
    assert_eq!(other.run("praktik member export").stdout, roster);
}

#[test]
#[cfg(unix)]
fn the_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let place = community();
    assert_data_eq!(
        place.transcript("praktik member export -o roster.csv"),
        str![[r#"
$ praktik member export -o roster.csv
! Wrote roster.csv
! note: this is personal data of 8 people, 1 private member among them; keep it to yourself

"#]]
    );
    assert_eq!(std::fs::metadata(place.path().join("roster.csv")).unwrap().permissions().mode() & 0o777, 0o600);
    let empty = Place::new();
    empty.run("praktik init --name Empty --purpose x").assert_ok();
    assert_data_eq!(
        empty.transcript("praktik member export"),
        str![[r#"
$ praktik member export
name,handle,email,unit,site,joined,left,role,skills,notes

"#]]
    );
}
