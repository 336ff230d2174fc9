//! `praktik find`: who knows about this, and what is there on it?
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use proptest::prelude::*;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva' --topic Governance --topic SQL",
        "praktik member add 'Budi Santoso' --unit Finance --skill SQL:wants --skill Governance:teaches",
        "praktik member add 'Dewi Lestari' --skill SQL:practises",
        "praktik member add 'José Muñoz' --skill SQL:teaches",
        "praktik member add 'Shy Sqlson' --private --skill SQL:teaches",
        "praktik member add '山田 太郎'",
        "praktik session log 'SQL joins' --on 2026-08-10 --present ana --presenter dewi,shy --topic SQL",
        "praktik session log 'Window functions' --on 2026-11-03 --present ana --note 'slides on SQL and governance are shared'",
        "praktik session log '週次データ品質会議' --on 2026-11-10 --present ana",
        "praktik recognize budi shy --for 'the governance handbook' --on 2026-11-20",
        "praktik recognize shy --for 'a secret governance plan'",
    ] {
        place.run(line).assert_ok();
    }
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch(
        "INSERT INTO resource (slug, title, kind, added, retired) VALUES
           ('sql-style-guide', 'SQL style guide', 'guide', '2026-10-05', NULL),
           ('old-sql', 'Old SQL', 'guide', '2025-10-05', '2026-01-01');
         INSERT INTO challenge (slug, title, kind, raised, detail) VALUES
           ('slow-dashboards', 'Slow dashboards', 'problem', '2026-10-20', 'every governance report takes minutes');
         INSERT INTO story (key, day, teller_id, happened, changed, consent) SELECT 'st0001', '2026-10-10', id,
           'We moved governance into pull requests', 'Fewer surprises', 0 FROM member WHERE handle = 'dewi-lestari';
         INSERT INTO story (key, day, teller_id, happened, consent) SELECT 'st0002', '2026-10-11', id,
           'A pull request saved us a weekend', 1 FROM member WHERE handle = 'dewi-lestari';
         INSERT INTO goal (number, key, title, due, added, position) VALUES (1, 'g', 'Governance known by all', '2026-12-31',
           '2026-01-01', 0);
         INSERT INTO action (number, title, added) VALUES (1, 'Ask for a governance speaker', '2026-11-01');",
    )
    .unwrap();
    place
}

#[test]
fn people_who_know_come_first() {
    let place = community();
    assert_data_eq!(
        place.transcript("praktik find sql\nCOLUMNS=60 praktik find sql\npraktik find gov"),
        str![[r#"
$ praktik find sql
kind      key                          what                              who           when
member    josé-muñoz                   José Muñoz: teaches SQL
member    dewi-lestari                 Dewi Lestari: practises SQL
session   2026-08-10-sql-joins         SQL joins                         dewi-lestari  10 Aug 2026
resource  sql-style-guide              SQL style guide                                 5 Oct 2026
session   2026-11-03-window-functions  Window functions: slides on SQL                 3 Nov 2026
                                       and governance are shared
member    budi-santoso                 Budi Santoso: wants SQL
$ COLUMNS=60 praktik find sql
kind      key                          what
member    josé-muñoz                   José Muñoz: teaches
                                       SQL
member    dewi-lestari                 Dewi Lestari:
                                       practises SQL
session   2026-08-10-sql-joins         SQL joins
resource  sql-style-guide              SQL style guide
session   2026-11-03-window-functions  Window functions:
                                       slides on SQL and
                                       governance are
                                       shared
member    budi-santoso                 Budi Santoso: wants
                                       SQL
$ praktik find gov
kind         key                          what                           who           when
member       budi-santoso                 Budi Santoso: teaches
                                          Governance
recognition  drvz2k                       the governance handbook        budi-santoso  20 Nov 2026
goal         1                            Governance known by all                      31 Dec 2026
action       1                            Ask for a governance speaker
story        st0001                       We moved governance into pull                10 Oct 2026
                                          requests
challenge    slow-dashboards              Slow dashboards: every                       20 Oct 2026
                                          governance report takes
                                          minutes
session      2026-11-03-window-functions  Window functions: slides on                  3 Nov 2026
                                          SQL and governance are shared

"#]]
    );
}

#[test]
fn all_words_then_any_then_within_words() {
    let place = community();
    let keys = |line: &str| {
        let ran = place.run(&format!("{line} --json"));
        let rows: Value = ran.assert_ok().json();
        rows.as_array().unwrap().iter().map(|row| row["key"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(keys("praktik find styl sq"), ["sql-style-guide"]);
    assert_eq!(keys("praktik find JOSE munoz"), ["josé-muñoz"], "accents and case do not matter");
    assert_eq!(keys("praktik find budi finance"), ["budi-santoso"], "words may stand in different places");
    assert_eq!(keys("praktik find zebra weekend"), ["st0002"]);
    assert!(place.run("praktik find zebra weekend").stderr.contains("has some of them"));
    assert_eq!(keys("praktik find 品質"), ["2026-11-10-週次データ品質会議"], "a script without blanks");
    assert_eq!(keys("praktik find 太郎"), ["山田-太郎"]);
    assert_eq!(keys("praktik find governance --in goals,actions"), ["1", "1"]);
    assert_eq!(keys("praktik find sql --in notes"), ["2026-11-03-window-functions"]);
    assert_eq!(keys("praktik find sql --in members"), [""; 0]);
    assert_eq!(keys("praktik find sql --limit 1"), ["josé-muñoz"]);
    assert_eq!(keys("praktik find sql --sort key --limit 1"), ["2026-08-10-sql-joins"]);
}

#[test]
fn a_finding_has_the_keys_that_scripts_rely_on() {
    let place = community();
    let rows = place.run("praktik find pull --json").json();
    assert_eq!(
        rows,
        json!([
            {"kind": "story", "key": "st0002", "title": "A pull request saved us a weekend", "snippet": null,
             "who": ["dewi-lestari"], "date": "2026-10-11", "command": "praktik story list"},
            {"kind": "story", "key": "st0001", "title": "We moved governance into pull requests", "snippet": null,
             "who": [], "date": "2026-10-10", "command": "praktik story list"}
        ]),
        "without consent a story has no teller"
    );
    let session = &place.run("praktik find slides --json").json()[0];
    assert_eq!(session["snippet"], "slides on SQL and governance are shared");
    let csv = place.run("praktik find budi --format csv").stdout;
    assert!(csv.starts_with("kind,key,title,snippet,who,date,command\n"), "{csv}");
}

#[test]
fn nobody_private_is_found() {
    let place = community();
    for line in ["praktik find sqlson", "praktik find shy", "praktik find secret", "praktik find sql governance"] {
        let said = place.run(&format!("{line} --json")).assert_ok().stdout.clone();
        assert!(!said.to_lowercase().contains("shy") && !said.contains("secret"), "{line}: {said}");
    }
    let thanks = &place.run("praktik find handbook --json").json()[0];
    assert_eq!(thanks["who"], json!(["budi-santoso"]));
}

#[test]
fn where_nothing_is_found_the_next_step_is_said() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik find governence
            praktik find 'data mesh'
            praktik find ' '
            praktik find
            praktik find sql --in people
            praktik find zebra --json
            "
        ),
        str![[r#"
$ praktik find governence
Nothing here speaks of "governence". Topics that look like it: Governance.
$ praktik find 'data mesh'
Nothing here speaks of "data mesh" yet. Wish for it: praktik wish add "data mesh"
$ praktik find ' '
! error: there is nothing to look for
! hint: say what: praktik find governance
? 2
$ praktik find
! error: the following required arguments were not provided:
!   <WORDS>...
!
! Usage: praktik find <WORDS>...
!
! For more information, try '--help'.
? 2
$ praktik find sql --in people
! error: invalid value 'people' for '--in <WHERE>'
!   [possible values: members, skills, sessions, notes, resources, challenges, recognitions, stories, goals, actions]
!
! For more information, try '--help'.
? 2
$ praktik find zebra --json
[]

"#]]
    );
    Place::new().run("praktik find sql").assert_code(10);
}

#[test]
fn the_file_stays_as_it_is() {
    let place = community();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    place.run("praktik find governance").assert_ok();
    assert!(before == std::fs::read(place.path().join("praktik.db")).unwrap());
    let files = std::fs::read_dir(place.path()).unwrap().count();
    assert_eq!(files, 1, "no file is left beside it");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is looked for, it is found or not: no quote, operator or odd character is an error.
    #[test]
    fn no_text_breaks_a_search(text in prop_oneof![
        any::<String>(),
        "[\"'*()^:+ {}ANDORTNE\\-sql]{0,24}",
        "(sql|NEAR|AND|OR|NOT|title:|\"|\\*|\\(|\\)| |\u{0}|é|会){0,12}",
    ]) {
        use praktik::domain::{Worded, find::SearchIn};
        thread_local! {
            static PLACE: Place = community();
        }
        PLACE.with(|place| {
            let reader = praktik::store::read(&place.path().join("praktik.db")).unwrap();
            let today = "2026-11-24".parse().unwrap();
            let found = reader.search(&text, SearchIn::CHOICES, today);
            assert!(found.is_ok(), "{text:?}: {}", found.unwrap_err());
            // A second look at the same open file makes its index anew.
            assert_eq!(found.unwrap().1.len(), reader.search(&text, SearchIn::CHOICES, today).unwrap().1.len());
        });
    }
}
