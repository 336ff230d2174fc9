//! One year of a community, as `examples/year/run.sh` plays it: a status each Monday, an evaluation each quarter.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, file};

/// What the script says from beginning to end.
fn played() -> String {
    let place = Place::new().env("COLUMNS", "100");
    // The place's own environment, for a shell.
    let command = place.command("praktik");
    let program = command.get_program().to_owned();
    let variables: Vec<_> =
        command.get_envs().map(|(key, value)| (key.to_owned(), value.unwrap().to_owned())).collect();
    let mut shell = std::process::Command::new("bash");
    shell.arg(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/year/run.sh"));
    shell.env_clear().envs(variables).env("PRAKTIK", program).current_dir(place.path());
    let output = shell.output().expect("bash runs the script");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    // Where the folder was is no part of the story.
    said.lines().map(|line| if line.contains(" begins in ") { "✓ Open Data Circle begins" } else { line }).fold(
        String::new(),
        |mut text, line| {
            text.push_str(line);
            text.push('\n');
            text
        },
    )
}

#[test]
fn a_year_is_played_week_by_week() {
    let said = played();
    let week = |monday: &str| {
        let from = said.find(&format!("==== {monday}")).unwrap_or_else(|| panic!("{monday}"));
        let until = said[from + 4..].find("\n==== ").map_or(said.len(), |length| from + 4 + length);
        &said[from..until]
    };
    assert_eq!(said.matches("$ praktik status\n").count(), 52);
    assert_eq!(said.matches("$ praktik evaluate --record").count(), 4);
    // A pause in August: every Monday of it is quiet.
    for monday in ["2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24", "2026-08-31"] {
        assert!(week(monday).contains("pause until 31 Aug: summer"), "{}", week(monday));
        assert!(!week(monday).contains("off track") && !week(monday).contains("not recorded"), "{}", week(monday));
    }
    // What was undertaken in March is done by June, and has moved its figure.
    assert!(week("2026-04-06").contains("unthanked 100 %"), "{}", week("2026-04-06"));
    assert!(week("2026-06-29").contains("3 actions done since 31 Mar 2026"), "{}", week("2026-06-29"));
    // What was undertaken in June is carried over in September, overdue in October, and done in November.
    assert!(week("2026-09-28").contains("Introduce the units to each other"), "{}", week("2026-09-28"));
    assert!(week("2026-10-12").contains("Overdue"), "{}", week("2026-10-12"));
    assert!(!week("2026-11-09").contains("Introduce the units"), "{}", week("2026-11-09"));
    // Ana hands over to Bilal.
    assert!(week("2026-10-05").contains("$ praktik member handover ana bilal"), "{}", week("2026-10-05"));
    assert_data_eq!(said.clone(), file!["snapshots/year.txt"]);
}
