//! `praktik story`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    place.file("charter.yaml", "name: Data Guild\npurpose: Better data\nbenefits: [Fewer errors, Less waiting]\n");
    place.run("praktik init --from charter.yaml").assert_ok();
    place.run("praktik member add 'Ines Duarte' --handle ines --joined 2026-01-05").assert_ok();
    place.run("praktik member add Shy --private --joined 2026-01-05").assert_ok();
    place
}

const TOLD: &str = "praktik story add --by ines --happened 'I came with no idea of maps' --learned 'The checklist' \
     --did 'I mapped our clinics' --changed 'The plan for two of them' --hours 6.5 --reached changed-results \
     --benefit 'less w' --on 2026-11-20";

#[test]
fn a_story_goes_from_what_happened_to_what_changed() {
    let place = community();
    let told = place.run(&format!("{TOLD} --json")).json();
    let id = told["key"].as_str().unwrap().to_owned();
    assert_eq!(
        place.run("praktik story list --json").json(),
        json!([{
            "id": id, "date": "2026-11-20", "by": null, "happened": "I came with no idea of maps",
            "learned": "The checklist", "did": "I mapped our clinics", "changed": "The plan for two of them",
            "hours_saved": 6.5, "reached": "changed-results", "benefit": "Less waiting", "consent": false,
        }])
    );
    // Only with consent is the teller named; the lead may ask for tellers.
    assert_eq!(place.run("praktik story list --tellers --json").json()[0]["by"], "ines");
    place.run(&format!("praktik story edit {id} --consent")).assert_ok();
    let shown = place.run(&format!("praktik story show {id}")).stdout.replace(&id, "[ID]");
    assert_data_eq!(
        shown,
        str![[r#"
Story [ID] · told by ines, 20 Nov 2026

  what happened        I came with no idea of maps
  what I took from it  The checklist
  what I did           I mapped our clinics
  what changed         The plan for two of them
  hours saved          6.5, as the teller reckons
  how far it went      changed results
  benefit              Less waiting
  may be shared        yes, under the teller's name

"#]]
    );
    place.run(&format!("praktik story edit {id} --no-consent --learned ''")).assert_ok();
    let story = place.run("praktik story list --json").json()[0].clone();
    assert_eq!((&story["by"], &story["learned"], &story["hours_saved"]), (&json!(null), &json!(null), &json!(6.5)));
    place.run("praktik story add --by shy --happened Quiet --consent").assert_ok();
    assert_eq!(
        place.run("praktik story list --tellers --json").json()[0]["by"],
        json!(null),
        "nobody private is named"
    );
    let refused = place.run(&format!("praktik story remove {id}"));
    refused.assert_code(2);
    place.run(&format!("praktik story remove {} --yes", &id[..4])).assert_ok();
    assert_eq!(place.run("praktik story list --json").json().as_array().unwrap().len(), 1);
}

#[test]
fn what_is_said_on_the_way() {
    let place = community();
    assert_data_eq!(
        place.transcript(&format!(
            "
            praktik story list
            {TOLD}
            {TOLD}
            praktik story add
            praktik story add --happened x --hours -1
            praktik story add --happened x --reached far
            praktik story add --happened x --benefit speed
            praktik story add --happened x --by nobody
            praktik story add --happened x --on 2026-11-25
            praktik story add --happened x --consent --dry-run
            praktik story list
            praktik story list --shared
            praktik story show zzzzzz
            "
        )),
        str![[r#"
$ praktik story list
No story is told yet: praktik story add
$ praktik story add --by ines --happened 'I came with no idea of maps' --learned 'The checklist' --did 'I mapped our clinics' --changed 'The plan for two of them' --hours 6.5 --reached changed-results --benefit 'less w' --on 2026-11-20
✓ The story of Ines Duarte is kept as e8g30g
  next  praktik story edit e8g30g --consent   if the teller agrees that it is shared
$ praktik story add --by ines --happened 'I came with no idea of maps' --learned 'The checklist' --did 'I mapped our clinics' --changed 'The plan for two of them' --hours 6.5 --reached changed-results --benefit 'less w' --on 2026-11-20
! error: this story is recorded already, as e8g30g
! hint: change it: praktik story edit e8g30g
? 1
$ praktik story add
! error: a story says what happened
! hint: say it: --happened "…"
? 2
$ praktik story add --happened x --hours -1
! error: --hours: hours are a number from 0 on
? 2
$ praktik story add --happened x --reached far
! error: invalid value 'far' for '--reached <REACHED>'
!   [possible values: liked, learned, used, changed-results, changed-aims]
!
! For more information, try '--help'.
? 2
$ praktik story add --happened x --benefit speed
! error: --benefit: no benefit 'speed'
! hint: the charter lists the benefits: praktik charter show
? 1
$ praktik story add --happened x --by nobody
! error: --by: no member 'nobody'
! hint: see all: praktik member list
? 1
$ praktik story add --happened x --on 2026-11-25
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik story add --happened x --consent --dry-run
would: The story is kept as 5bah9y
would: It may be shared under the teller's name
Nothing was written.
$ praktik story list
id      date        what happened                how far          by  hours  shared
e8g30g  2026-11-20  I came with no idea of maps  changed results  —     6.5  no
$ praktik story list --shared
No story fits that.
$ praktik story show zzzzzz
! error: no story 'zzzzzz'
! hint: see all: praktik story list
? 1

"#]]
    );
}

#[cfg(unix)]
#[test]
fn the_wizard_asks_from_what_happened_to_whether_it_may_be_shared() {
    let place = community().env("PRAKTIK_ME", "ines");
    let mut terminal = place.on_terminal("praktik story add");
    for (question, answer) in [
        ("What happened?", "We compared our numbers"),
        ("take from it", "Ask early"),
        ("What did you do?", ""),
        ("What changed?", "One report less"),
        ("How many hours", "3"),
        ("How far did it go?", "\u{1b}[B\u{1b}[B\u{1b}[B"),
        ("Which benefit", "\u{1b}[B"),
        ("shared under your name?", "y"),
    ] {
        terminal.exp_string(question).unwrap();
        terminal.send_line(answer).unwrap();
    }
    terminal.exp_eof().unwrap();
    let story = place.run("praktik story list --json").json()[0].clone();
    assert_eq!(story["by"], "ines");
    assert_eq!((&story["reached"], &story["benefit"]), (&json!("used"), &json!("Fewer errors")));
    assert_eq!((&story["did"], &story["hours_saved"]), (&json!(null), &json!(3.0)));
}
