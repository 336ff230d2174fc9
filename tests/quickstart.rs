//! The README's first command, with the binary at hand instead of a release build; and the picture the README shows.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;

#[test]
fn the_quickstart_ends_in_the_picture_of_the_readme() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let place = Place::new();
    // The place's own environment, for a shell.
    let mut command = place.command("praktik");
    let program = command.get_program().to_owned();
    let variables: Vec<_> =
        command.get_envs().map(|(key, value)| (key.to_owned(), value.unwrap().to_owned())).collect();
    command = std::process::Command::new("bash");
    command.arg(root.join("examples/quickstart.sh")).env_clear().envs(variables).env("PRAKTIK", program);
    let output = command.current_dir(place.path()).output().expect("bash runs the script");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let picture = said.rsplit_once("$ praktik evaluate\n").expect("the script ends with the summary").1.trim_end();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(picture), "the picture in README.md is not what the quickstart prints:\n{picture}");
}
