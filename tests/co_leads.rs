//! Two leads and a git repository between them, as `examples/co-leads/run.sh` plays it, and what git makes of texts that
//! were changed side by side. Needs git: where there is none, nothing is shown here.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::process::Command;

use common::Place;
use snapbox::{assert_data_eq, file};

/// Whether there is a git to be asked.
fn has_git() -> bool {
    Command::new("git").arg("--version").output().is_ok_and(|output| output.status.success())
}

#[test]
fn two_leads_share_a_community_through_git() {
    if !has_git() {
        return;
    }
    let place = Place::new();
    // The place's own environment, for a shell.
    let command = place.command("praktik");
    let program = command.get_program().to_owned();
    let variables: Vec<_> =
        command.get_envs().map(|(key, value)| (key.to_owned(), value.unwrap().to_owned())).collect();
    let mut shell = Command::new("bash");
    shell.arg(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/co-leads/run.sh"));
    shell.env_clear().envs(variables).env("PRAKTIK", program).current_dir(place.path());
    let output = shell.output().expect("bash runs the script");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    // Where the folder was is no part of the story, nor what chance gave.
    let said: String = said
        .lines()
        .map(|line| match line {
            line if line.contains(" begins in ") => "✓ Data Guild begins",
            line if line.contains("calendar · key:") => "  · calendar · key: one → another",
            line => line,
        })
        .flat_map(|line| [line, "\n"])
        .collect();
    // The line that both changed is named twice.
    assert!(said.contains("chen-wei is there twice, and not the same"), "{said}");
    assert!(said.contains("unit: Platform") && said.contains("unit: Analytics"), "{said}");
    assert_data_eq!(said, file!["snapshots/co_leads.txt"]);
}

/// What git makes of two texts that come from one.
fn union(place: &Place, base: &str, ours: &str, theirs: &str) -> String {
    for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
        place.file(name, text);
    }
    let mut git = Command::new("git");
    git.args(["merge-file", "-p", "--union", "ours", "base", "theirs"]).current_dir(place.path());
    let output = git.env("GIT_CONFIG_GLOBAL", "/dev/null").output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn changes_at_the_end_of_one_section_and_the_beginning_of_the_next_stay_apart() {
    if !has_git() {
        return;
    }
    let place = Place::new();
    place.run("praktik init --demo").assert_ok();
    let base = place.run("praktik export").stdout;
    // Both add a line to the end of every section, and one to its beginning: git takes what lies close for one change.
    let changed = |who: &str| {
        let mut out = String::new();
        let mut section = None;
        for line in base.lines().chain([""]) {
            if let Some(name) = section.filter(|_| !line.starts_with("- ")) {
                out.push_str(&format!("# last of {name} by {who}\n"));
                section = None;
            }
            out.push_str(&format!("{line}\n"));
            if let Some(name) = line.strip_suffix(':') {
                out.push_str(&format!("# first of {name} by {who}\n"));
                section = Some(name);
            }
        }
        out
    };
    let merged = union(&place, &base, &changed("ana"), &changed("budi"));
    let mut section = "";
    for line in merged.lines() {
        if let Some(name) = line.strip_suffix(':') {
            section = name;
        } else if let Some((_, said)) =
            line.split_once(" of ").filter(|_| line.starts_with("# ") && line.contains(" by "))
        {
            assert_eq!(said.split(' ').next(), Some(section), "{line}");
        }
    }
    let sections = |text: &str| text.lines().filter(|line| line.ends_with(':')).count();
    assert_eq!(sections(&merged), sections(&base), "no section is there twice");
    place.file("merged.yaml", merged);
    let ran = place.run("praktik apply merged.yaml --yes --prune --json");
    ran.assert_ok();
    assert_eq!((ran.json()["added"].clone(), ran.json()["removed"].clone()), (0.into(), 0.into()));
}
