//! Figures of communities that others studied or wrote down, from their files to the answer. What they should be was
//! computed with networkx.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;

/// A community made of one attendance file: people join when first seen.
fn community(file: &str) -> Place {
    let place = Place::new();
    place.run("praktik init --name Natchez --purpose 'Being together'").assert_ok();
    let record = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    place.file("attendance.csv", std::fs::read(record).unwrap());
    place.run("praktik session import attendance.csv --unmatched add").assert_ok();
    place
}

/// An evaluation in JSON.
struct Health(serde_json::Value);

impl Health {
    fn of(place: &Place, period: &str) -> Self {
        Self(place.run(&format!("praktik evaluate {period} --json")).assert_ok().json())
    }

    fn measure(&self, key: &str) -> &serde_json::Value {
        let mut measures = self.0["areas"].as_array().unwrap().iter().flat_map(|it| it["measures"].as_array().unwrap());
        measures.find(|it| it["measure"] == key).unwrap_or_else(|| panic!("{key} is missing"))
    }

    /// Members and sessions; ties; then the measures, to a millionth.
    fn assert(&self, known: &Known) {
        assert_eq!((self.0["members"].as_u64(), self.0["sessions"].as_u64()), (Some(known.0), Some(known.1)));
        assert_eq!(self.measure("density")["basis"]["numerator"].as_f64(), Some(known.2), "ties");
        for (key, known) in KEYS.iter().zip(known.3) {
            let value = self.measure(key)["value"].as_f64().unwrap_or_else(|| panic!("{key} has no value"));
            assert!((value - known).abs() < 1e-6, "{key}: {value} instead of {known}");
        }
    }

    /// The highest connectors.
    fn connectors(&self, most: usize) -> Vec<&str> {
        let people = self.measure("betweenness")["people"].as_array().unwrap();
        people.iter().take(most).map(|it| it.as_str().unwrap()).collect()
    }
}

/// Members, sessions, ties, and the values of [`KEYS`].
struct Known(u64, u64, f64, [f64; 13]);

const KEYS: [&str; 13] = [
    "attendance_rate",
    "active_share",
    "core_share",
    "participation_gini",
    "density",
    "clustering",
    "isolates",
    "largest_component",
    "bridges",
    "betweenness",
    "returning_rate",
    "newcomer_return",
    "drifting",
];

/// A. Davis, B. B. Gardner and M. R. Gardner, *Deep South* (1941): eighteen women at fourteen events.
#[test]
fn the_davis_record_has_the_figures_that_are_known_of_it() {
    let place = community("examples/davis/attendance.csv");
    let health = Health::of(&place, "--period 1936");
    health.assert(&Known(
        18,
        14,
        139.0,
        [0.404_545, 1.0, 0.666_667, 0.247_852, 0.908_497, 0.928_396, 0.0, 1.0, 0.0, 0.021_372, 0.0, 1.0, 0.0],
    ));
    assert_eq!(health.connectors(4), ["theresa-anderson", "evelyn-jefferson", "nora-fayette", "ruth-desand"]);
    // Without the larger events, the two groups among them have not met.
    let capped = Health::of(&place, "--period 1936 --tie-cap 5");
    assert!(capped.measure("largest_component")["value"].as_f64().unwrap() < 1.0);
}

/// A council that met 212 times, with the mess that real lists have; its people are numbered.
#[test]
fn a_council_has_the_figures_that_are_known_of_it() {
    let place = community("tests/files/cpc-anonymous.csv");
    let quarter = Health::of(&place, "--from 2020-07-01 --until 2020-09-30");
    quarter.assert(&Known(
        158,
        13,
        496.0,
        [
            0.100_556, 0.240_506, 0.120_253, 0.862_881, 0.705_548, 0.812_679, 0.0, 1.0, 0.0, 0.038_335, 0.710_526, 0.1,
            0.177_215,
        ],
    ));
    assert_eq!(quarter.connectors(3), ["p001", "p123", "p127"]);
    let year = Health::of(&place, "--period 2020");
    year.assert(&Known(
        161,
        49,
        963.0,
        [
            0.096_865, 0.447_205, 0.130_435, 0.840_602, 0.376_761, 0.650_037, 0.0, 1.0, 0.0, 0.103_548, 0.430_556,
            0.414_634, 0.552_795,
        ],
    ));
    assert_eq!(year.connectors(3), ["p117", "p001", "p123"]);
}
