//! The harness itself: that a place keeps the surroundings out, and that a transcript leaves nothing away.

mod common;

use std::ffi::OsStr;

use common::{NOW, Place, Ran};

#[test]
fn a_command_sees_its_place_and_nothing_else() {
    let place = Place::new().env("PRAKTIK_ME", "ana");
    let command = place.command("COLUMNS=60 praktik member add 'Citra Dewi' --unit \"R & D\"");
    let arguments: Vec<_> = command.get_args().collect();
    assert_eq!(arguments, ["member", "add", "Citra Dewi", "--unit", "R & D"]);
    assert_eq!(command.get_current_dir(), Some(place.path()));
    let variables: Vec<_> = command.get_envs().map(|(key, value)| (key, value.unwrap_or_default())).collect();
    let keys: Vec<_> = variables.iter().map(|(key, _)| *key).collect();
    assert_eq!(keys, ["COLUMNS", "HOME", "LANG", "NO_COLOR", "PATH", "PRAKTIK_ME", "PRAKTIK_NOW", "TZ"]);
    let value = |wanted: &str| variables.iter().find(|(key, _)| *key == wanted).map(|(_, value)| *value);
    assert_eq!(value("COLUMNS"), Some(OsStr::new("60")), "a variable before the command wins");
    assert_eq!(value("PRAKTIK_NOW"), Some(OsStr::new(NOW)));
    assert_eq!(value("HOME"), Some(place.path().as_os_str()));
}

#[test]
#[should_panic(expected = "begins with praktik")]
fn a_command_line_that_is_not_praktik_s_is_refused() {
    Place::new().run("pratik status");
}

fn ran(stdout: &str, stderr: &str, code: Option<i32>) -> Ran {
    let place = Place::new();
    let mut ran = place.run("praktik --version");
    let here = place.path().display().to_string();
    ran.stdout = stdout.replace("HERE", &here);
    ran.stderr = stderr.replace("HERE", &here);
    ran.code = code;
    ran
}

#[test]
fn a_transcript_holds_both_streams_and_the_exit_code() {
    let said = ran("data\n", "error: HERE/x.csv:3: no date\n\nhint: see --map\n", Some(3)).transcript();
    assert_eq!(said, "$ praktik --version\ndata\n! error: [PLACE]/x.csv:3: no date\n!\n! hint: see --map\n? 3\n");
    assert_eq!(ran("open", "", Some(0)).transcript(), "$ praktik --version\nopen\n(no newline)\n");
    assert_eq!(ran("", "", None).transcript(), "$ praktik --version\n? ended by a signal\n");
}

#[test]
#[should_panic(expected = "? 10")]
fn a_failure_shows_the_whole_transcript() {
    ran("", "error: no community here\n", Some(10)).assert_ok();
}

#[test]
fn files_lie_in_the_place() {
    let place = Place::new();
    place.file("in/teams.csv", "name\nana\n");
    assert_eq!(place.read("in/teams.csv"), "name\nana\n");
}
