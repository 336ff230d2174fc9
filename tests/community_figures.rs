//! Figures of a community that was studied long ago, from its file to the answer: A. Davis, B. B. Gardner and
//! M. R. Gardner, *Deep South* (1941): eighteen women at fourteen events.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;

#[test]
fn the_davis_record_has_the_figures_that_are_known_of_it() {
    let place = Place::new();
    place.run("praktik init --name Natchez --purpose 'Being together'").assert_ok();
    let record = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/davis/attendance.csv");
    place.file("attendance.csv", std::fs::read(record).unwrap());
    place.run("praktik session import attendance.csv --unmatched add").assert_ok();
    let health = place.run("praktik evaluate --period 1936 --json").assert_ok().json();
    assert_eq!((health["members"].as_u64(), health["sessions"].as_u64()), (Some(18), Some(14)));
    let measures = || health["areas"].as_array().unwrap().iter().flat_map(|area| area["measures"].as_array().unwrap());
    for (key, known) in [
        ("attendance_rate", 0.404_545),
        ("active_share", 1.0),
        ("core_share", 0.666_667),
        ("participation_gini", 0.247_852),
        ("density", 0.908_497),
        ("clustering", 0.928_396),
        ("isolates", 0.0),
        ("largest_component", 1.0),
        ("bridges", 0.0),
        ("betweenness", 0.021_372),
        ("returning_rate", 0.0),
        ("newcomer_return", 1.0),
        ("drifting", 0.0),
    ] {
        let found = measures().find(|measure| measure["measure"] == key).unwrap_or_else(|| panic!("{key} is missing"));
        let value = found["value"].as_f64().unwrap_or_else(|| panic!("{key} has no value: {found}"));
        assert!((value - known).abs() < 1e-6, "{key}: {value} instead of {known}");
    }
    let connectors = measures().find(|measure| measure["measure"] == "betweenness").unwrap()["people"].clone();
    let connectors: Vec<&str> = connectors.as_array().unwrap().iter().take(4).map(|it| it.as_str().unwrap()).collect();
    assert_eq!(connectors, ["theresa-anderson", "evelyn-jefferson", "nora-fayette", "ruth-desand"]);
    // Without the larger events, the two groups among them have not met.
    let capped = place.run("praktik evaluate --period 1936 --tie-cap 5 --json").assert_ok().json();
    let areas = capped["areas"].as_array().unwrap().iter();
    let measures = || areas.clone().flat_map(|area| area["measures"].as_array().unwrap());
    let value = |key: &str| measures().find(|measure| measure["measure"] == key).unwrap()["value"].clone();
    assert!(value("largest_component").as_f64().unwrap() < 1.0, "{}", value("largest_component"));
}
