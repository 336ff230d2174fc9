//! The manual pages.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;

#[test]
fn the_main_page_lists_commands_and_exit_codes() {
    let page = Place::new().run("praktik man").assert_ok().stdout.clone();
    assert!(page.starts_with(".TH \"PRAKTIK\" \"1\""), "{page}");
    for wanted in ["praktik\\-recognize(1)", ".SH \"EXIT STATUS\"", "PRAKTIK_DB", ".SH COMMANDS"] {
        assert!(page.contains(wanted), "{wanted} is missing in {page}");
    }
    assert!(!page.contains("praktik\\-help"), "help has no page");
}

#[test]
fn a_verb_has_its_own_page_with_its_examples() {
    let place = Place::new();
    let page = place.run("praktik man member skill add").assert_ok().stdout.clone();
    assert!(page.starts_with(".TH \"PRAKTIK-MEMBER-SKILL-ADD\" \"1\""), "{page}");
    let page = place.run("praktik man recognize").assert_ok().stdout.clone();
    assert!(page.contains("\\fBpraktik recognize\\fR <COMMAND>"), "both forms of use are there: {page}");
    assert!(page.contains(".SH EXAMPLES\n.nf\npraktik recognize ana budi"), "{page}");
}

#[test]
fn a_command_that_is_none_is_named() {
    let place = Place::new();
    let refused = place.run("praktik man sesion");
    assert!(refused.assert_code(2).stderr.contains("did you mean session?"));
    let refused = place.run("praktik man session frobnicate");
    assert!(refused.assert_code(2).stderr.contains("praktik session --help"));
}

#[test]
fn every_command_has_a_page() {
    fn walk(place: &Place, command: &clap::Command, words: &str) {
        let page = place.run(&format!("praktik man {words}")).assert_ok().stdout.clone();
        assert!(page.contains(".SH NAME"), "{words}");
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            walk(place, sub, &format!("{words} {}", sub.get_name()));
        }
    }
    walk(&Place::new(), &praktik::cli::command(None), "");
}
