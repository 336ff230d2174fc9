//! `praktik challenge`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

/// A community of Ana, Budi, Citra and Shy (who is private).
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva'").assert_ok();
    for member in ["'Budi Santoso'", "Citra", "'Shy' --private"] {
        place.run(&format!("praktik member add {member}")).assert_ok();
    }
    place
}

/// The same, with a problem that Ana raised on 1 November.
fn with_a_problem() -> Place {
    let place = community();
    place.run("praktik challenge raise 'Slow queries' --kind problem --topic SQL --by ana --on 2026-11-01").assert_ok();
    place
}

fn slugs(place: &Place, flags: &str) -> Vec<String> {
    let rows = place.run(&format!("praktik challenge list --json {flags}")).assert_ok().json();
    rows.as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn an_empty_community_says_what_to_do_first() {
    assert_data_eq!(
        community().transcript(
            "
            praktik challenge list
            praktik challenge list --json
            praktik challenge list --all --unanswered
            praktik challenge show queries
            praktik challenge raise
            praktik challenge raise 'Slow queries'
            "
        ),
        str![[r#"
$ praktik challenge list
No challenge is raised yet: praktik challenge raise "Slow queries" --kind problem
$ praktik challenge list --json
[]
$ praktik challenge list --all --unanswered
No challenge is raised yet: praktik challenge raise "Slow queries" --kind problem
$ praktik challenge show queries
! error: no challenge 'queries'
! hint: see all: praktik challenge list
? 1
$ praktik challenge raise
! error: TITLE: what is the challenge?
! hint: give its title: praktik challenge raise "Slow queries" --kind problem
? 2
$ praktik challenge raise 'Slow queries'
! error: --kind: the kind is not given
! hint: one of problem, idea, experiment
? 2

"#]]
    );
}

#[test]
fn a_challenge_is_raised_joined_and_solved() {
    let place = community().env("PRAKTIK_ME", "budi");
    place.run("praktik resource add 'Index guide' --kind guide").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik challenge raise 'Slow queries' --kind problem --by ana --topic SQL --detail 'the report takes an hour' --on 2026-11-01
            praktik challenge show slow
            praktik challenge join slow --on 2026-11-05
            praktik challenge join slow citra,shy --on 2026-11-12
            praktik challenge list
            praktik challenge solve slow --how 'an index on the order date' --by citra,budi --resource index --on 2026-11-20
            praktik challenge show slow
            COLUMNS=60 praktik challenge list --all
            praktik challenge list
            praktik challenge reopen slow
            praktik challenge show slow
            "
        ),
        str![[r#"
$ praktik challenge raise 'Slow queries' --kind problem --by ana --topic SQL --detail 'the report takes an hour' --on 2026-11-01
✓ Slow queries is raised by Ana Silva (problem): slow-queries
  next  praktik challenge join slow-queries MEMBER   when somebody helps
$ praktik challenge show slow
Slow queries · problem · open
slow-queries

  raised      1 Nov 2026 by Ana Silva
  topics      SQL
  detail      the report takes an hour
  first help  nobody joined yet

to join it: praktik challenge join slow-queries MEMBER
$ praktik challenge join slow --on 2026-11-05
✓ Budi Santoso joins Slow queries
$ praktik challenge join slow citra,shy --on 2026-11-12
✓ Citra and Shy join Slow queries
$ praktik challenge list
title         kind     raised      joined                          by         topics
Slow queries  problem  2026-11-01  budi-santoso, citra, 1 private  ana-silva  SQL
$ praktik challenge solve slow --how 'an index on the order date' --by citra,budi --resource index --on 2026-11-20
✓ Slow queries is solved by Citra and Budi Santoso: an index on the order date
✓ Index guide (index-guide) came of it
  next  praktik recognize citra budi-santoso --for "…"   thanks whoever solved it
$ praktik challenge show slow
Slow queries · problem · adopted
slow-queries

  raised      1 Nov 2026 by Ana Silva
  topics      SQL
  detail      the report takes an hour
  first help  after 4 days
  solved      20 Nov 2026 by Budi Santoso and Citra
  how         an index on the order date
  resource    Index guide (index-guide)

Who joined
  · 2026-11-05  Budi Santoso
  · 2026-11-12  Citra
  · 2026-11-12  a private member
$ COLUMNS=60 praktik challenge list --all
title         kind     outcome  raised
Slow queries  problem  adopted  2026-11-01
$ praktik challenge list
No challenge is open; praktik challenge list --all shows those that were.
$ praktik challenge reopen slow
✓ Slow queries is open again (it was adopted on 20 Nov 2026 by Budi Santoso and Citra: an index on
the order date)
$ praktik challenge show slow
Slow queries · problem · open
slow-queries

  raised      1 Nov 2026 by Ana Silva
  topics      SQL
  detail      the report takes an hour
  first help  after 4 days

Who joined
  · 2026-11-05  Budi Santoso
  · 2026-11-12  Citra
  · 2026-11-12  a private member

once it is solved: praktik challenge solve slow-queries --how "…"

"#]]
    );
}

#[test]
fn keys_that_scripts_rely_on() {
    let place = with_a_problem();
    let mut row = json!({
        "slug": "slow-queries", "title": "Slow queries", "kind": "problem", "topics": ["SQL"], "by": "ana-silva",
        "raised": "2026-11-01", "joined": [], "solved": null, "outcome": null, "how": null, "solvers": [],
        "resource": null, "days_to_first_help": null
    });
    assert_eq!(place.run("praktik challenge list --json").json(), json!([row]));
    place.run("praktik challenge join slow shy --on 2026-11-04").assert_ok();
    place.run("praktik challenge join slow budi --on 2026-11-09").assert_ok();
    place.run("praktik resource add 'Index guide' --kind guide").assert_ok();
    place
        .run("praktik challenge solve slow --how 'an index' --by budi,shy --outcome adapted --resource index")
        .assert_ok();
    row["joined"] = json!(["budi-santoso"]);
    row["solved"] = json!("2026-11-24");
    row["outcome"] = json!("adapted");
    row["how"] = json!("an index");
    row["solvers"] = json!(["budi-santoso"]);
    row["resource"] = json!("index-guide");
    row["days_to_first_help"] = json!(3);
    assert_eq!(place.run("praktik challenge list --all --json").json(), json!([row]), "private members are counted");
    assert_eq!(place.run("praktik challenge list --json").json(), json!([]));
    let shown = place.run("praktik challenge show slow --json").json();
    for (key, value) in row.as_object().unwrap() {
        assert_eq!(&shown[key], value, "{key}");
    }
    assert_eq!((&shown["schema"], &shown["detail"]), (&json!(1), &json!(null)));
    let joins = json!([{"member": null, "date": "2026-11-04"}, {"member": "budi-santoso", "date": "2026-11-09"}]);
    assert_eq!(shown["joins"], joins);
    assert_eq!(place.run("praktik resource show index --json").json()["challenges"], json!(["slow-queries"]));
}

#[test]
fn lists_are_narrowed() {
    let place = with_a_problem();
    place.run("praktik challenge raise 'Pair reviews' --kind experiment --by budi --on 2026-11-02").assert_ok();
    place.run("praktik challenge raise 'A data map' --kind idea --topic Governance --on 2026-11-03").assert_ok();
    place.run("praktik challenge join pair citra").assert_ok();
    place.run("praktik challenge solve 'a data map' --how 'nobody has time' --outcome dropped").assert_ok();
    assert_eq!(slugs(&place, ""), ["pair-reviews", "slow-queries"]);
    assert_eq!(slugs(&place, "--all"), ["a-data-map", "pair-reviews", "slow-queries"]);
    assert_eq!(slugs(&place, "--unanswered"), ["slow-queries"]);
    assert_eq!(slugs(&place, "--kind experiment"), ["pair-reviews"]);
    assert_eq!(slugs(&place, "--topic sql"), ["slow-queries"]);
    assert_eq!(slugs(&place, "--by budi"), ["pair-reviews"]);
    assert_eq!(slugs(&place, "--sort raised --limit 1"), ["slow-queries"]);
    assert_data_eq!(
        place.transcript(
            "
            praktik challenge list --kind idea
            praktik challenge list --unanswered --columns slug,outcome,days_to_first_help
            praktik challenge list --all --sort raised
            "
        ),
        str![[r#"
$ praktik challenge list --kind idea
No challenge is like that.
$ praktik challenge list --unanswered --columns slug,outcome,days_to_first_help
slug          outcome  days to first help
slow-queries  open                      —
$ praktik challenge list --all --sort raised
title         kind        outcome  raised      joined      by            topics
Slow queries  problem     open     2026-11-01  nobody yet  ana-silva     SQL
Pair reviews  experiment  open     2026-11-02  citra       budi-santoso
A data map    idea        dropped  2026-11-03  nobody                    Governance

"#]]
    );
    place.run("praktik challenge join slow citra").assert_ok();
    assert_data_eq!(
        place.transcript("praktik challenge list --unanswered"),
        str![[r#"
$ praktik challenge list --unanswered
Somebody helps with every challenge.

"#]]
    );
}

#[test]
fn only_others_help_and_each_once() {
    let place = with_a_problem();
    assert_data_eq!(
        place.transcript(
            "
            praktik challenge join slow ana
            PRAKTIK_ME=ana praktik challenge join slow
            praktik challenge join slow
            praktik challenge join slow budi citra --on 2026-11-05
            praktik challenge join slow budi --on 2026-11-10
            praktik challenge join slow budi shy --dry-run
            praktik challenge leave slow citra
            praktik challenge leave slow citra
            praktik challenge edit slow --by budi
            praktik challenge edit slow --by citra
            "
        ),
        str![[r#"
$ praktik challenge join slow ana
! error: Ana Silva raised Slow queries, and is in it already
! hint: name those who help
? 1
$ PRAKTIK_ME=ana praktik challenge join slow
! error: Ana Silva raised Slow queries, and is in it already
! hint: name those who help
? 1
$ praktik challenge join slow
! error: nobody is named
! hint: say who helps: praktik challenge join slow-queries budi
! hint: or who you are: PRAKTIK_ME=budi
? 2
$ praktik challenge join slow budi citra --on 2026-11-05
✓ Budi Santoso and Citra join Slow queries
$ praktik challenge join slow budi --on 2026-11-10
Nothing to change.
! Budi Santoso is in Slow queries since 5 Nov 2026
$ praktik challenge join slow budi shy --dry-run
would: Shy joins Slow queries
Nothing was written.
! Budi Santoso is in Slow queries since 5 Nov 2026
$ praktik challenge leave slow citra
✓ Citra is no longer in Slow queries
$ praktik challenge leave slow citra
! error: Citra did not join Slow queries
! hint: see who did: praktik challenge show slow-queries
? 1
$ praktik challenge edit slow --by budi
! error: --by: Budi Santoso joined Slow queries, and cannot have raised it
! hint: take that back first: praktik challenge leave slow-queries budi-santoso
? 1
$ praktik challenge edit slow --by citra
✓ by: Ana Silva → Citra

"#]]
    );
}

#[test]
fn days_are_in_order() {
    let place = with_a_problem();
    assert_data_eq!(
        place.transcript(
            "
            praktik challenge join slow budi --on 2026-10-31
            praktik challenge join slow budi --on 2026-11-10
            praktik challenge solve slow --how x --on 2026-10-31
            praktik challenge solve slow --how x --on 2026-11-09
            praktik challenge solve slow --how x --on 2026-11-25
            praktik challenge edit slow --on 2026-11-11
            praktik challenge solve slow --how x --on 2026-11-15
            praktik challenge join slow citra
            praktik challenge join slow citra --on 2026-11-15
            praktik challenge solve slow --how y
            "
        ),
        str![[r#"
$ praktik challenge join slow budi --on 2026-10-31
! error: --on: Slow queries was raised on 2026-11-01, after 2026-10-31
? 2
$ praktik challenge join slow budi --on 2026-11-10
✓ Budi Santoso joins Slow queries
$ praktik challenge solve slow --how x --on 2026-10-31
! error: --on: Slow queries was raised on 2026-11-01, after 2026-10-31
? 2
$ praktik challenge solve slow --how x --on 2026-11-09
! error: --on: Budi Santoso joined on 2026-11-10, after 2026-11-09
? 2
$ praktik challenge solve slow --how x --on 2026-11-25
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik challenge edit slow --on 2026-11-11
! error: --on: Slow queries was joined or closed on 2026-11-10 already
? 2
$ praktik challenge solve slow --how x --on 2026-11-15
✓ Slow queries is solved: x
$ praktik challenge join slow citra
! error: Slow queries was closed on 2026-11-15
! hint: if it is not settled: praktik challenge reopen slow-queries
! hint: if they joined before: --on DATE
? 1
$ praktik challenge join slow citra --on 2026-11-15
✓ Citra joins Slow queries
$ praktik challenge solve slow --how y
! error: Slow queries was closed on 2026-11-15 already
! hint: to change what is said of it: praktik challenge edit slow-queries --how "…"
! hint: to open it again: praktik challenge reopen slow-queries
? 1

"#]]
    );
}

#[test]
fn who_solved_it_is_whoever_is_named() {
    let place = with_a_problem();
    let solvers = |flags: &str| {
        place.run(&format!("{flags} --how x")).assert_ok();
        let solvers = place.run("praktik challenge show slow --json").json()["solvers"].clone();
        place.run("praktik challenge reopen slow").assert_ok();
        solvers
    };
    assert_eq!(solvers("praktik challenge solve slow"), json!([]));
    assert_eq!(solvers("PRAKTIK_ME=budi praktik challenge solve slow"), json!(["budi-santoso"]));
    assert_eq!(solvers("PRAKTIK_ME=budi praktik challenge solve slow --by none"), json!([]));
    assert_eq!(solvers("praktik challenge solve slow --by citra --by budi"), json!(["budi-santoso", "citra"]));
}

#[test]
fn an_edit_says_what_it_changed() {
    let place = with_a_problem();
    place.run("praktik resource add 'Index guide' --kind guide").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik challenge edit slow --title 'Slow reports' --kind idea --detail 'an hour' --topic sql,Reports --on 2026-10-30
            praktik challenge edit slow --outcome adapted
            praktik challenge edit slow --by none --detail none --slug slow-reports
            praktik challenge solve slow --how 'an index'
            praktik challenge edit slow --how 'two indexes' --outcome adapted --resource index
            praktik challenge edit slow --resource none
            praktik challenge edit slow --how none
            praktik challenge edit slow
            "
        ),
        str![[r#"
$ praktik challenge edit slow --title 'Slow reports' --kind idea --detail 'an hour' --topic sql,Reports --on 2026-10-30
✓ title: Slow queries → Slow reports
✓ kind: problem → idea
✓ detail: an hour
✓ raised: 1 Nov 2026 → 30 Oct 2026
✓ topics: SQL → Reports, SQL
$ praktik challenge edit slow --outcome adapted
! error: --outcome: Slow reports is open
! hint: say how it was solved: praktik challenge solve slow-queries --how "…"
? 1
$ praktik challenge edit slow --by none --detail none --slug slow-reports
✓ by: taken out (was Ana Silva)
✓ detail: taken out (was an hour)
✓ slug: slow-queries → slow-reports
$ praktik challenge solve slow --how 'an index'
✓ Slow reports is solved: an index
$ praktik challenge edit slow --how 'two indexes' --outcome adapted --resource index
✓ how: an index → two indexes
✓ outcome: adopted → adapted
✓ resource: index-guide
$ praktik challenge edit slow --resource none
✓ resource: taken out (was index-guide)
$ praktik challenge edit slow --how none
! error: --how: a closed challenge says how it was solved
! hint: to open it again: praktik challenge reopen slow-reports
? 2
$ praktik challenge edit slow
! error: nothing is said to be changed
! hint: give one of --title, --kind, --by, --topic, --detail, --on, --slug; --how, --outcome, --resource
? 2

"#]]
    );
}

#[test]
fn one_that_sounds_the_same_is_pointed_out() {
    let place = with_a_problem();
    assert_data_eq!(
        place.transcript("praktik challenge raise 'slow query' --kind problem --slug again"),
        str![[r#"
$ praktik challenge raise 'slow query' --kind problem --slug again
✓ slow query is raised (problem): again
  next  praktik challenge join again MEMBER   when somebody helps

"#]]
    );
    assert_data_eq!(
        place.transcript("praktik challenge raise 'Slow queries' --kind problem"),
        str![[r#"
$ praktik challenge raise 'Slow queries' --kind problem
✓ Slow queries is raised (problem): slow-queries-2
  next  praktik challenge join slow-queries-2 MEMBER   when somebody helps
! note: Slow queries (open) has a similar title: praktik challenge show slow-queries

"#]]
    );
}

#[test]
fn a_solved_challenge_meets_a_wish_and_a_dropped_one_does_not() {
    let place = with_a_problem();
    place.run("praktik wish add SQL --by citra --on 2026-11-02").assert_ok();
    place.run("praktik challenge solve slow --how x --outcome dropped").assert_ok();
    assert_eq!(place.run("praktik wish list --json").json()[0]["met"], json!(null));
    let edited = place.run("praktik challenge edit slow --outcome adapted");
    edited.assert_ok();
    let wish = place.run("praktik wish list --all --json").json()[0].clone();
    assert_eq!((&wish["met"], &wish["met_by"]), (&json!("2026-11-24"), &json!("challenge slow-queries")));
    place.run("praktik challenge reopen slow").assert_ok();
    let solved = place.run("praktik challenge solve slow --how x");
    assert!(solved.stdout.contains("The wish for SQL is met"), "{}", solved.transcript());
}

#[test]
fn mistakes_are_named() {
    let place = with_a_problem();
    assert_data_eq!(
        place.transcript(
            "
            praktik challenge raise x --kind question
            praktik challenge raise ' ' --kind idea
            praktik challenge raise x --kind idea --by ann
            praktik challenge raise x --kind idea --slug slow-queries
            praktik challenge raise x --kind idea --on 2026-11-25
            praktik challenge show slwo-queries
            praktik challenge join slow nobody-here someone
            praktik challenge solve slow
            praktik challenge solve slow --how ' '
            praktik challenge solve slow --how x --outcome solved
            praktik challenge solve slow --how x --resource guide
            praktik challenge reopen slow
            praktik challenge list --topic rust
            praktik challenge list --columns status
            "
        ),
        str![[r#"
$ praktik challenge raise x --kind question
! error: invalid value 'question' for '--kind <KIND>'
!   [possible values: problem, idea, experiment]
!
! For more information, try '--help'.
? 2
$ praktik challenge raise ' ' --kind idea
! error: the title is empty
! hint: say what it is: praktik challenge raise "Slow queries" --kind problem
? 2
$ praktik challenge raise x --kind idea --by ann
! error: --by: no member 'ann'
! hint: see all: praktik member list
? 1
$ praktik challenge raise x --kind idea --slug slow-queries
! error: the slug 'slow-queries' belongs to "Slow queries"
! hint: choose another with --slug
? 1
$ praktik challenge raise x --kind idea --on 2026-11-25
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik challenge show slwo-queries
! error: no challenge 'slwo-queries'
! hint: did you mean slow-queries?
? 1
$ praktik challenge join slow nobody-here someone
! error: MEMBER: 2 people are not known
!   nobody-here
!   someone
! hint: new to the community: praktik member add "nobody-here"
? 1
$ praktik challenge solve slow
! error: how it was solved is not said
! hint: say it: --how "an index on the order date"
? 2
$ praktik challenge solve slow --how ' '
! error: how it was solved is not said
! hint: say it: --how "an index on the order date"
? 2
$ praktik challenge solve slow --how x --outcome solved
! error: invalid value 'solved' for '--outcome <OUTCOME>'
!   [possible values: adopted, adapted, dropped]
!
! For more information, try '--help'.
? 2
$ praktik challenge solve slow --how x --resource guide
! error: --resource: no resource 'guide'
! hint: see all: praktik resource list
? 1
$ praktik challenge reopen slow
! error: Slow queries is open
? 1
$ praktik challenge list --topic rust
! error: --topic: no topic 'rust'
! hint: known topics: SQL
? 1
$ praktik challenge list --columns status
! error: --columns: no column 'status'
! hint: there are slug, title, kind, topics, by, raised, joined, solved, outcome, how, solvers, resource, days_to_first_help
? 2

"#]]
    );
}

#[cfg(unix)]
#[test]
fn how_it_was_solved_is_asked_for_on_a_terminal() {
    let place = with_a_problem();
    let mut terminal = place.on_terminal("praktik challenge solve slow");
    terminal.exp_string("How was it solved?").unwrap();
    terminal.send_line("an index").unwrap();
    terminal.exp_string("Slow queries is solved: an index").unwrap();
    terminal.exp_eof().unwrap();
}
