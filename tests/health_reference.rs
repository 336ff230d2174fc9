//! The health measures against a published community: the Southern Women of Davis, Gardner and Gardner (1941),
//! 18 people at 14 events. The values were computed outside praktik.

mod health_support;

use health_support::{Town, close, day, meeting, period, person, value, when_seen};
use praktik::domain::member::Layer;
use praktik::domain::period::Period;
use praktik::health::{Basis, Policy, Status, evaluate, layers};

const PEOPLE: [&str; 18] = [
    "brenda-rogers",
    "charlotte-mcdowd",
    "dorothy-murchison",
    "eleanor-nye",
    "evelyn-jefferson",
    "flora-price",
    "frances-anderson",
    "helen-lloyd",
    "katherina-rogers",
    "laura-mandeville",
    "myra-liddel",
    "nora-fayette",
    "olivia-carleton",
    "pearl-oglethorpe",
    "ruth-desand",
    "sylvia-avondale",
    "theresa-anderson",
    "verne-sanderson",
];

/// Day, event, and who was there: the letter is the place in the list above.
const EVENTS: [(&str, &str, &str); 14] = [
    ("1936-02-23", "e11", "FHLM"),
    ("1936-02-25", "e5", "ABDEGJOQ"),
    ("1936-03-02", "e2", "EJQ"),
    ("1936-03-15", "e7", "ABDHJLOPQR"),
    ("1936-04-07", "e12", "HIKLPR"),
    ("1936-04-08", "e9", "CEFIKLMNOPQR"),
    ("1936-04-12", "e3", "ABEGJQ"),
    ("1936-05-19", "e6", "ADEGJLNQ"),
    ("1936-06-10", "e10", "HIKLP"),
    ("1936-06-27", "e1", "AEJ"),
    ("1936-08-03", "e14", "ILP"),
    ("1936-09-16", "e8", "ACDEGHIJKNOPQR"),
    ("1936-09-26", "e4", "ABEQ"),
    ("1936-11-21", "e13", "ILP"),
];

fn davis() -> Town {
    let mut town = Town::default();
    for handle in PEOPLE {
        town.join(person(handle, when_seen()));
    }
    for (date, event, present) in EVENTS {
        let present: Vec<u32> = present.bytes().map(|letter| u32::from(letter - b'A')).collect();
        town.hold(meeting(event, day(date)), &present);
    }
    town
}

#[test]
fn the_southern_women() {
    let town = davis();
    let result = town.evaluate(day("1936-01-01"), day("1936-12-31"));
    assert_eq!((result.members, result.sessions), (18, 14));
    let wanted = [
        ("attendance_rate", 0.404545),
        ("active_share", 1.0),
        ("core_share", 0.666667),
        ("participation_gini", 0.247852),
        ("density", 0.908497),
        ("clustering", 0.928396),
        ("isolates", 0.0),
        ("largest_component", 1.0),
        ("bridges", 0.0),
        ("betweenness", 0.021372),
        ("returning_rate", 0.0),
        ("newcomer_return", 1.0),
        ("drifting", 0.0),
        ("net_growth", 18.0),
        ("learning_reach", 0.0),
        ("leader_presence", 0.0),
        ("charter_completeness", 0.0),
    ];
    for (key, wanted) in wanted {
        close(key, value(&result, key), Some(wanted));
    }
    for key in ["rhythm", "unthanked", "absence_factor", "topic_coverage", "charter_age_days", "recognition_kinds"] {
        assert_eq!(value(&result, key), None, "{key}");
    }
    let rate = result.find("attendance_rate").unwrap_or_else(|| panic!("attendance_rate"));
    assert_eq!(rate.basis, Basis::Fraction { numerator: 89.0, denominator: 220.0 });
    assert_eq!((rate.status, rate.small, rate.previous), (Status::Good, false, None));
    assert_eq!(result.find("core_share").map(|core| core.status), Some(Status::Info), "18 members are too few");
}

#[test]
fn the_whole_history_has_nothing_before() {
    let town = davis();
    let facts = town.facts();
    let whole = Period { from: day("1936-02-23"), until: day("1936-12-31"), label: Some("all".into()), whole: true };
    let result = evaluate(&facts, &Policy::default(), &whole);
    assert_eq!((result.previous.is_none(), result.previous_score), (true, None));
    assert!(result.measures().all(|measure| measure.previous.is_none()));
    assert_eq!(value(&result, "returning_rate"), None);
    close("attendance_rate", value(&result, "attendance_rate"), Some(0.404545));
}

#[test]
fn figures_of_members() {
    let facts = davis().facts();
    let figures = layers(&facts, &period(day("1936-06-01"), day("1936-08-31")));
    let evelyn = figures[4];
    assert_eq!((evelyn.attended, evelyn.contributed, evelyn.last_seen), (1, 0, Some(day("1936-06-27"))));
    assert_eq!(evelyn.layer, Some(Layer::Core), "7 of 11 attendances come before hers");
    assert_eq!((figures[5].attended, figures[5].layer), (0, Some(Layer::None)));
    let spring = layers(&facts, &period(day("1936-02-01"), day("1936-03-31")));
    assert_eq!((spring[2].layer, spring[2].last_seen), (None, None), "not yet on the roll");
}
