//! `praktik goal`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    place.file(
        "charter.yaml",
        "name: Data Guild\npurpose: Better data\nbenefits: [Fewer errors, Less waiting]\ngoals:\n\
         - {title: Answers come sooner, baseline: 40, target: 20, unit: days, due: 2026-12-24, baseline_on: 2026-10-25}\n\
         - {title: A guide for newcomers}\ntime_zone: Europe/Berlin\n",
    );
    place.run("praktik init --from charter.yaml").assert_ok();
    place
}

#[test]
fn goals_are_set_read_and_reached() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik goal list
            praktik goal update 1 --value 31
            praktik goal update 'a guide' --on-track no --note 'nobody began' --on 2026-11-24
            praktik goal update '#1' --value 29.5 --note 'counted again'
            praktik goal add 'Most of us take part' --measure active_share --baseline 0.2 --target 0.5 --due 2027-06-30 --benefit fewer
            praktik goal list
            praktik goal show 1
            praktik goal reach 1 --note 'a month early'
            praktik goal drop guide --reason 'the wiki has one'
            praktik goal drop 'a guide' --reason 'the wiki has one'
            praktik goal list --all --columns number,title,status,ended
            praktik goal reopen 2
            "
        ),
        str![[r#"
$ praktik goal list
no  goal                   standing      due         now   target
 1  Answers come sooner    not read yet  2026-12-24    —  20 days
 2  A guide for newcomers  not read yet                —        —
$ praktik goal update 1 --value 31
✓ Answers come sooner: at 31 days on 24 Nov 2026
$ praktik goal update 'a guide' --on-track no --note 'nobody began' --on 2026-11-24
✓ A guide for newcomers: behind on 24 Nov 2026
$ praktik goal update '#1' --value 29.5 --note 'counted again'
✓ Answers come sooner: at 29.5 days on 24 Nov 2026
✓ What was noted for that day is replaced: at 31 days
$ praktik goal add 'Most of us take part' --measure active_share --baseline 0.2 --target 0.5 --due 2027-06-30 --benefit fewer
✓ Goal 3 is set: Most of us take part
  next  praktik goal edit 3 --caution "…"   could it be gamed?
$ praktik goal list
no  goal                   standing      due               now   target
 1  Answers come sooner    on track      2026-12-24  29.5 days  20 days
 2  A guide for newcomers  behind                            —        —
 3  Most of us take part   not read yet  2027-06-30          —     50 %
$ praktik goal show 1
Answers come sooner · goal 1 · on track

  from         40 days on 25 Oct 2026
  target       20 days
  due          24 Dec 2026
  now          29.5 days
  to stand at  30 days today, on a straight line
  set on       24 Nov 2026

Readings
day              value  said  note
24 Nov 2026  29.5 days        counted again

to note where it stands: praktik goal update 1 --value …
$ praktik goal reach 1 --note 'a month early'
✓ Answers come sooner: reached on 24 Nov 2026
  next  praktik story add   tells what it was good for
$ praktik goal drop guide --reason 'the wiki has one'
! error: no goal 'guide'
! hint: see all: praktik goal list
? 1
$ praktik goal drop 'a guide' --reason 'the wiki has one'
✓ A guide for newcomers: dropped on 24 Nov 2026
$ praktik goal list --all --columns number,title,status,ended
no  goal                   status   ended
 1  Answers come sooner    reached  24 Nov 2026
 2  A guide for newcomers  dropped  24 Nov 2026
 3  Most of us take part   open
$ praktik goal reopen 2
✓ Goal 2 is open again: A guide for newcomers

"#]]
    );
}

#[test]
fn what_cannot_be_is_refused_with_the_way_out() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik goal add 'answers COME sooner'
            praktik goal add ' '
            praktik goal add New --measure goals_on_track
            praktik goal add New --measure activ_share
            praktik goal add New --baseline 3 --target 3
            praktik goal add New --baseline nan --target 3
            praktik goal add New --due 2026-01-01
            praktik goal add New --benefit speed
            praktik goal update 1
            praktik goal update 7 --value 3
            praktik goal update 1 --value 3 --on 2026-11-25
            praktik goal show answrs
            praktik goal reach 2 --on 2026-01-01
            praktik goal list --sort nonsense
            "
        ),
        str![[r#"
$ praktik goal add 'answers COME sooner'
! error: goal 1 says the same
! hint: change it: praktik goal edit 1
? 1
$ praktik goal add ' '
! error: the title is empty
! hint: say what it is: praktik goal add "Answers come sooner"
? 2
$ praktik goal add New --measure goals_on_track
! error: --measure: 'goals_on_track' is not a measure for a goal
! hint: a goal cannot be measured by how many goals are on track
? 2
$ praktik goal add New --measure activ_share
! error: --measure: 'activ_share' is not a health measure
! hint: did you mean active_share or core_share?
? 2
$ praktik goal add New --baseline 3 --target 3
! error: --target: '3' is not a target
! hint: it is where the goal begins; give another target, or leave the baseline out
? 2
$ praktik goal add New --baseline nan --target 3
! error: --baseline: 'not finite' is not a number
! hint: give a finite number
? 2
$ praktik goal add New --due 2026-01-01
! error: --due: 2026-01-01 is before the goal is set, 2026-11-24
? 2
$ praktik goal add New --benefit speed
! error: --benefit: no benefit 'speed'
! hint: the charter lists the benefits: praktik charter show
? 1
$ praktik goal update 1
! error: the following required arguments were not provided:
!   <--value <N>|--on-track <YES|NO>>
!
! Usage: praktik goal update <--value <N>|--on-track <YES|NO>> <GOAL>
!
! For more information, try '--help'.
? 2
$ praktik goal update 7 --value 3
! error: no goal '7'
! hint: see all: praktik goal list
? 1
$ praktik goal update 1 --value 3 --on 2026-11-25
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik goal show answrs
! error: no goal 'answrs'
! hint: did you mean 1?
? 1
$ praktik goal reach 2 --on 2026-01-01
! error: --on: the goal was set on 2026-11-24
? 2
$ praktik goal list --sort nonsense
! error: --sort: no column 'nonsense'
! hint: there are number, title, measure, baseline, target, unit, due, value, read_on, expected, on_track, status, benefit, added, ended
? 2

"#]]
    );
    assert_eq!(place.run("praktik goal list --json").json().as_array().unwrap().len(), 2);
}

#[test]
fn the_goals_of_the_charter_are_the_same_goals() {
    let place = community();
    place
        .run("praktik goal add 'Everybody presents' --caution 'short talks that nobody needs' --benefit less")
        .assert_ok();
    place.run("praktik goal update 1 --value 31").assert_ok();
    let text = place.run("praktik charter export").stdout;
    assert!(
        text.contains("caution: short talks that nobody needs") && text.contains("benefit: Less waiting"),
        "{text}"
    );
    place.file("same.yaml", &text);
    assert_eq!(place.run("praktik charter apply same.yaml").stdout, "Nothing to change.\n");
    // Reached stays reached, and readings stay with a goal that stays.
    place.run("praktik goal reach 2").assert_ok();
    place.run("praktik charter apply same.yaml").assert_ok();
    let goals = place.run("praktik goal list --all --json").json();
    let standing: Vec<_> = goals.as_array().unwrap().iter().map(|goal| (&goal["status"], &goal["value"])).collect();
    assert_eq!(
        standing,
        [(&json!("open"), &json!(31.0)), (&json!("reached"), &json!(null)), (&json!("open"), &json!(null))]
    );
    place.file("wrong.yaml", text.replace("benefit: Less waiting", "benefit: Less wating"));
    let refused = place.run("praktik charter apply wrong.yaml");
    refused.assert_code(3);
    assert!(refused.stderr.contains("did you mean 'Less waiting'?"), "{}", refused.stderr);
}

#[test]
fn a_list_has_the_keys_that_scripts_rely_on() {
    let place = community();
    place.run("praktik goal update 1 --value 31").assert_ok();
    assert_eq!(
        place.run("praktik goal list --json --limit 1").json(),
        json!([{
            "number": 1, "title": "Answers come sooner", "measure": null, "baseline": 40.0, "target": 20.0, "unit": "days",
            "due": "2026-12-24", "value": 31.0, "read_on": "2026-11-24", "expected": 30.0, "on_track": false,
            "status": "open", "benefit": null, "added": "2026-11-24", "ended": null,
        }])
    );
    let empty = Place::new();
    empty.run("praktik init --name Guild --purpose Data").assert_ok();
    assert_eq!(empty.run("praktik goal list --json").stdout, "[]\n");
    assert_eq!(empty.run("praktik goal list").stdout, "No goal is set yet: praktik goal add \"…\"\n");
}

#[test]
fn a_dry_run_changes_nothing() {
    let place = community();
    let before = place.run("praktik goal list --all --json").stdout;
    for line in [
        "praktik goal add New --dry-run",
        "praktik goal update 1 --value 3 --dry-run",
        "praktik goal edit 1 --target 10 --dry-run",
        "praktik goal reach 1 --dry-run",
        "praktik goal drop 1 --dry-run",
    ] {
        let ran = place.run(line);
        ran.assert_ok();
        assert!(ran.stdout.starts_with("would: "), "{}", ran.transcript());
        assert_eq!(place.run("praktik goal list --all --json").stdout, before, "{line}");
    }
}
