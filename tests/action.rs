//! `praktik action`: what somebody undertakes, and whether it helped.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// Ana leads; Budi, Chen, Dewi, Eka and Fitri present, and nobody was thanked. Shy is private.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz UTC").assert_ok();
    for name in ["Budi", "Chen", "Dewi", "Eka", "Fitri"] {
        place.run(&format!("praktik member add {name} --joined 2026-01-01")).assert_ok();
    }
    place.run("praktik member add Shy --joined 2026-01-01 --private").assert_ok();
    for (day, presenter) in
        [("08-04", "budi"), ("09-01", "chen"), ("10-06", "dewi"), ("11-03", "eka"), ("11-17", "fitri")]
    {
        let everyone = "budi,chen,dewi,eka,fitri,shy";
        let line = format!(
            "praktik session log Talk{day} --on 2026-{day} --kind talk --presenter {presenter} --present {everyone}"
        );
        place.run(&line).assert_ok();
    }
    place
}

#[test]
fn an_action_is_undertaken_and_seen_through() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik action list
            praktik action add 'Thank whoever presented' --measure unthanked --owner budi --due 2026-12-15 --on 2026-10-10
            praktik action add 'Ask  Chen to present again' --area learning --owner chen --due 2026-11-20 --on 2026-11-01 --session last
            praktik action add 'Find a deputy'
            praktik recognize chen dewi eka --for 'their talks'
            praktik action list
            COLUMNS=60 praktik action list
            praktik action list --overdue
            praktik action done 1 --note 'at the end of each talk'
            praktik action drop 'find' --reason 'Budi is one'
            praktik action list --all
            praktik action list --all --columns id,note,added,measure_then,measure_now --sort id
            praktik action reopen 'thank whoever'
            praktik action list --owner budi
            "
        ),
        str![[r#"
$ praktik action list
Nobody undertook anything yet: praktik action add "…" --owner ana --due friday
$ praktik action add 'Thank whoever presented' --measure unthanked --owner budi --due 2026-12-15 --on 2026-10-10
✓ Action 1: Thank whoever presented, by Budi, due 15 Dec 2026
✓ Measured by unthanked: 100 % to begin with
  next  praktik action done 1   when it is done
$ praktik action add 'Ask  Chen to present again' --area learning --owner chen --due 2026-11-20 --on 2026-11-01 --session last
✓ Action 2: Ask Chen to present again, by Chen, due 20 Nov 2026
  next  praktik action done 2   when it is done
$ praktik action add 'Find a deputy'
✓ Action 3: Find a deputy
  next  praktik action done 3   when it is done
$ praktik recognize chen dewi eka --for 'their talks'
✓ Chen, Dewi and Eka are thanked: their talks
$ praktik action list
id  action                     status                    owner  measure since
 2  Ask Chen to present again  due 20 Nov 2026, overdue  chen
 1  Thank whoever presented    due 15 Dec 2026           budi   unthanked 100 % → 25 %, better
 3  Find a deputy              open
$ COLUMNS=60 praktik action list
id  action               status                      owner
 2  Ask Chen to present  due 20 Nov 2026, overdue    chen
    again
 1  Thank whoever        due 15 Dec 2026             budi
    presented
 3  Find a deputy        open
$ praktik action list --overdue
id  action                     status                    owner  measure since
 2  Ask Chen to present again  due 20 Nov 2026, overdue  chen
$ praktik action done 1 --note 'at the end of each talk'
✓ Action 1 is done: Thank whoever presented
! since 10 Oct 2026: unthanked 100 % → 25 %, better
$ praktik action drop 'find' --reason 'Budi is one'
✓ Action 3 is dropped: Find a deputy (Budi is one)
$ praktik action list --all
id  action                     status                    owner  measure since
 2  Ask Chen to present again  due 20 Nov 2026, overdue  chen
 1  Thank whoever presented    done 24 Nov 2026          budi   unthanked
 3  Find a deputy              dropped 24 Nov 2026
$ praktik action list --all --columns id,note,added,measure_then,measure_now --sort id
id  note                     since         then  now
 1  at the end of each talk  10 Oct 2026  100 %
 2                           1 Nov 2026
 3  Budi is one              24 Nov 2026
$ praktik action reopen 'thank whoever'
✓ Action 1 is open again: Thank whoever presented
$ praktik action list --owner budi
id  action                   status           owner  measure since
 1  Thank whoever presented  due 15 Dec 2026  budi   unthanked 100 % → 25 %, better

"#]]
    );
}

#[test]
fn a_list_has_the_rows_that_scripts_rely_on() {
    let place = community();
    let said = place.run("praktik action add 'Thank whoever presented' --measure unth --due friday --json").json();
    assert_eq!(said["key"], "1");
    place.run("praktik action add 'Talk to them' --owner shy --session 2026-11-17-talk11-17").assert_ok();
    place.run("praktik action done 1 --on today --note fine").assert_ok();
    place.run("praktik action add 'Again' --measure unthanked --area recognition").assert_ok();
    assert_eq!(place.run("praktik action list --json --owner shy").json()[0]["owner"], Value::Null);
    assert_eq!(place.run("praktik action list --json --owner shy --private").json()[0]["owner"], "shy");
    let all = place.run("praktik action list --all --json").json();
    let row = |id: i64, title: &str, area: Value, measure: Value, due: Value, status: &str| {
        json!({
            "id": id, "title": title, "area": area, "measure": measure, "owner": null, "due": due, "status": status,
            "added": "2026-11-24", "ended": null, "session": null, "note": null,
            "measure_then": null, "measure_now": null
        })
    };
    let mut talk = row(2, "Talk to them", Value::Null, Value::Null, Value::Null, "open");
    talk["session"] = json!("2026-11-17-talk11-17");
    let mut again = row(3, "Again", json!("recognition"), json!("unthanked"), Value::Null, "open");
    (again["measure_then"], again["measure_now"]) = (json!(1), json!(1));
    let (area, measure) = (json!("recognition"), json!("unthanked"));
    let mut done = row(1, "Thank whoever presented", area, measure, json!("2026-11-27"), "done");
    (done["ended"], done["note"], done["measure_then"]) = (json!("2026-11-24"), json!("fine"), json!(1));
    assert_eq!(all, json!([talk, again, done]), "what ended comes last");
    let keys: Vec<&String> = all[0].as_object().unwrap().keys().collect();
    let header = "id,title,area,measure,owner,due,status,added,ended,session,note,measure_then,measure_now";
    assert_eq!(keys, header.split(',').collect::<Vec<_>>());
    assert!(place.run("praktik action list --format csv").stdout.starts_with(header));
    assert_eq!(place.run("praktik action list --status dropped --json").json(), json!([]));
    assert_eq!(place.run("praktik action list --area recog --json").json().as_array().unwrap().len(), 1);
}

#[test]
fn an_action_is_changed() {
    let place = community();
    place.run("praktik action add 'Introduce Sales' --owner budi --due 2026-12-01").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik action edit 1 --title 'Introduce Sales and Engineering' --measure unthanked --due none --note 'by mail'
            praktik action edit introduce --owner chen --session last --measure none
            praktik action edit 1 --area continuity --due +1w --dry-run
            praktik action edit 1 --owner chen
            praktik action edit 1
            praktik action edit 1 --measure unthanked --area connection
            praktik action list --columns id,title,area,measure,owner,due,session,note --format csv
            "
        ),
        str![[r#"
$ praktik action edit 1 --title 'Introduce Sales and Engineering' --measure unthanked --due none --note 'by mail'
✓ title: Introduce Sales → Introduce Sales and Engineering
✓ area: recognition
✓ measure: unthanked
✓ Measured by unthanked: 100 % to begin with
✓ due: taken out (was 1 Dec 2026)
✓ note: by mail
$ praktik action edit introduce --owner chen --session last --measure none
✓ measure: taken out (was unthanked)
✓ owner: Budi → Chen
✓ session: 2026-11-17-talk11-17
$ praktik action edit 1 --area continuity --due +1w --dry-run
would: area: recognition → continuity
would: due: 1 Dec 2026
Nothing was written.
$ praktik action edit 1 --owner chen
Nothing to change.
$ praktik action edit 1
! error: nothing is said to be changed
! hint: give one of --title, --area, --measure, --owner, --due, --session, --note
? 2
$ praktik action edit 1 --measure unthanked --area connection
! error: --area: unthanked belongs to recognition, not to connection
! hint: leave out --area: a measure has its area
? 2
$ praktik action list --columns id,title,area,measure,owner,due,session,note --format csv
id,title,area,measure,owner,due,session,note
1,Introduce Sales and Engineering,recognition,,chen,,2026-11-17-talk11-17,by mail

"#]]
    );
}

#[test]
fn what_cannot_be_is_refused() {
    let place = community();
    place.run("praktik action add 'Thank whoever presented' --owner budi").assert_ok();
    place.run("praktik action add 'Thank the hosts'").assert_ok();
    place.run("praktik action drop 2 --reason 'no hosts'").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik action add '  '
            praktik action add 'Thank whoever presented' --owner budi
            praktik action add X --measure unthanked --area purpose
            praktik action add X --measure nothing
            praktik action add X --area purposeful
            praktik action add X --owner bodi
            praktik action add X --due yesterday
            praktik action add X --on tomorrow
            praktik action done thank
            praktik action done 7
            praktik action done 2
            praktik action done 1 --on 2026-11-01
            praktik action drop 1
            praktik action reopen 1
            praktik action list --columns number
            praktik action list --overdue --all
            "
        ),
        str![[r#"
$ praktik action add '  '
! error: the title is empty
! hint: say what it is: praktik action add "Introduce Sales and Engineering"
? 2
$ praktik action add 'Thank whoever presented' --owner budi
! error: this is open already as action 1
! hint: if it is to be done twice, say so with --again
? 1
$ praktik action add X --measure unthanked --area purpose
! error: --area: unthanked belongs to recognition, not to purpose
! hint: leave out --area: a measure has its area
? 2
$ praktik action add X --measure nothing
! error: no measure 'nothing'
! hint: see all: praktik evaluate measures
? 1
$ praktik action add X --area purposeful
! error: no area 'purposeful'
! hint: did you mean purpose?
! hint: the areas are purpose, leadership, connection, learning, recognition, continuity
? 1
$ praktik action add X --owner bodi
! error: no member 'bodi'
! hint: did you mean budi?
? 1
$ praktik action add X --due yesterday
! error: --due: 2026-11-23 is before the action was undertaken, on 2026-11-24
? 2
$ praktik action add X --on tomorrow
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik action done thank
✓ Action 1 is done: Thank whoever presented
$ praktik action done 7
! error: no action '7'
! hint: see all: praktik action list
? 1
$ praktik action done 2
! error: action 2 was dropped on 2026-11-24 already: Thank the hosts
! hint: if it is not: praktik action reopen 2
? 1
$ praktik action done 1 --on 2026-11-01
! error: action 1 was done on 2026-11-24 already: Thank whoever presented
! hint: if it is not: praktik action reopen 1
? 1
$ praktik action drop 1
! error: what is dropped says why
! hint: give the reason: --reason "Sales was dissolved"
? 2
$ praktik action reopen 1
✓ Action 1 is open again: Thank whoever presented
$ praktik action list --columns number
! error: --columns: no column 'number'
! hint: there are id, title, area, measure, owner, due, status, added, ended, session, note, measure_then, measure_now
? 2
$ praktik action list --overdue --all
! error: the argument '--overdue' cannot be used with '--all'
!
! Usage: praktik action list --overdue
!
! For more information, try '--help'.
? 2

"#]]
    );
    let long = "x".repeat(201);
    assert!(place.run(&format!("praktik action add {long}")).assert_code(2).stderr.contains("at most 200"));
    place.run("praktik action add 'a\u{7}b'").assert_code(2);
    assert_eq!(place.run("praktik action list --json").json().as_array().unwrap().len(), 1, "nothing came of it");
}

#[test]
fn the_same_may_be_undertaken_again_where_it_is_said() {
    let place = community();
    place.run("praktik action add 'Thank whoever presented'").assert_ok();
    place.run("praktik action add 'Thank whoever presented' --owner budi").assert_ok();
    place.run("praktik action add 'Thank whoever presented' --again").assert_ok();
    place.run("praktik action done 1 2 3").assert_ok();
    place.run("praktik action add 'Thank whoever presented'").assert_ok();
    let again = place.run("praktik action done 'thank whoever'");
    assert!(again.assert_ok().stdout.contains("Action 4 is done"), "what is open is meant before what was done");
}

#[test]
fn a_dry_run_leaves_the_file_alone() {
    let place = community();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    assert_data_eq!(
        place.transcript("praktik action add 'Find a deputy' --owner shy --due 2026-12-01 --dry-run"),
        str![[r#"
$ praktik action add 'Find a deputy' --owner shy --due 2026-12-01 --dry-run
would: Action 1: Find a deputy, by Shy, due 1 Dec 2026
Nothing was written.

"#]]
    );
    assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before);
}

#[test]
fn what_was_not_recorded_then_is_said_to_be_so() {
    let place = community();
    place.run("praktik action add 'Thank whoever presented' --measure unthanked --on 2026-01-05").assert_ok();
    let row = place.run("praktik action list --json").json()[0].clone();
    assert_eq!((&row["measure_then"], &row["measure_now"]), (&Value::Null, &json!(1)));
    assert!(place.run("praktik action list").stdout.contains("unthanked 100 %, not recorded then"));
}
