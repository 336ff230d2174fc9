//! The manual pages.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![allow(clippy::disallowed_methods, reason = "UPDATE asks for the table of the README to be written anew")]

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

/// Every measure, as the registry has them.
fn measures(place: &Place) -> Vec<serde_json::Value> {
    place.run("praktik evaluate measures --json").json().as_array().unwrap().clone()
}

#[test]
fn the_page_of_evaluate_tells_of_every_measure() {
    let place = Place::new();
    for page in ["praktik man evaluate", "praktik man evaluate measures"] {
        let page = place.run(page).assert_ok().stdout.clone();
        let section = page.split_once(".SH MEASURES\n").expect("a section of measures").1;
        assert_eq!(section.matches("\n.TP\n").count(), measures(&place).len());
        for measure in measures(&place) {
            let entry = format!("\\fB{}\\fR\n", measure["measure"].as_str().unwrap());
            let said = section.split_once(&entry).unwrap_or_else(|| panic!("{entry} is missing")).1;
            let said = said.lines().next().unwrap();
            assert!(said.contains("Formula: ") && said.contains("Source: "), "{said}");
            assert_eq!(measure["direction"] == "none", said.contains("told, never judged"), "{said}");
        }
    }
    let other = place.run("praktik man evaluate explain").assert_ok().stdout.clone();
    assert!(!other.contains(".SH MEASURES"), "one list is enough");
}

#[test]
fn the_readme_holds_every_measure() {
    const HEADING: &str = "## Every measure\n";
    const COMMAND: &str =
        "praktik evaluate measures --columns measure,area,unit,direction,good,watch,says --format markdown";
    let place = Place::new();
    let table = place.run(COMMAND).assert_ok().stdout.clone();
    assert_eq!(table.lines().count(), measures(&place).len() + 2);
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let from = readme.find(HEADING).expect("README.md has a section of measures");
    let from = from + readme[from..].find("\n|").expect("the section has a table") + 1;
    let until = readme[from..].find("\n\n").map_or(readme.len(), |end| from + end + 1);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, format!("{}{table}{}", &readme[..from], &readme[until..])).unwrap();
        return;
    }
    assert!(
        readme[from..until] == table,
        "the table of measures in README.md is out of date. It is what this prints:\n{COMMAND}\n\
         (put it there: UPDATE=1 cargo test --test man)"
    );
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
