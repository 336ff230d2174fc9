//! The end of a community, and its beginning again: `praktik charter close` and `reopen`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    place.file(
        "charter.yaml",
        "name: Data Guild\npurpose: Better data\nroles: [{name: lead, required: true}]\ngoals: [{title: A guide}, {title: A forum}]\n",
    );
    for line in [
        "praktik init --from charter.yaml",
        "praktik member add 'Ana Silva' --handle ana --joined 2026-01-05",
        "praktik member role add ana lead --since 2026-01-05",
        "praktik member add 'Budi Santoso' --handle budi --joined 2026-01-05",
        "praktik member add Shy --private --joined 2026-01-05",
        "praktik session log Kick-off --on 2026-01-12 --present ana,budi,shy --presenter budi,shy --kind talk",
        "praktik goal reach 1",
    ] {
        place.run(line).assert_ok();
    }
    place
}

#[test]
fn a_community_closes_with_a_last_word_and_may_go_on() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik charter close --reason 'we know each other now'
            praktik charter close --reason ' ' --yes
            praktik charter close --reason 'too soon' --on 2027-01-01 --yes
            praktik charter close --reason 'we know each other now' --heirs 'the data office' --dry-run
            praktik charter close --reason 'we know each other now' --heirs 'the data office' --yes
            praktik charter close --reason again --yes
            praktik session log Late --present ana
            praktik member add 'Too Late' --dry-run
            praktik session list --columns slug
            praktik charter reopen --on 2026-11-01
            praktik charter reopen
            praktik charter reopen
            praktik member add 'In Time'
            "
        ),
        str![[r#"
$ praktik charter close --reason 'we know each other now'
! error: Close Data Guild? Nothing can be written to it from then on, until it is reopened. Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik charter close --reason ' ' --yes
! error: --reason: say why it ends
! hint: people will ask: --reason "…"
? 2
$ praktik charter close --reason 'too soon' --on 2027-01-01 --yes
! error: --on: 2027-01-01 has not come yet
! hint: note it when it has
? 2
$ praktik charter close --reason 'we know each other now' --heirs 'the data office' --dry-run
Data Guild · would be closed · 12 Jan – 24 Nov 2026

  why                    we know each other now
  heirs                  the data office
  sessions               1
  people who took part   3
  goals reached          A guide
  thanks for leading     Ana Silva
  thanks for presenting  Budi Santoso
  goals left open        A forum

Nothing was written.
$ praktik charter close --reason 'we know each other now' --heirs 'the data office' --yes
Data Guild · closed · 12 Jan – 24 Nov 2026

  why                    we know each other now
  heirs                  the data office
  sessions               1
  people who took part   3
  goals reached          A guide
  thanks for leading     Ana Silva
  thanks for presenting  Budi Santoso
  goals left open        A forum

It is kept as it is, and nothing nags. To go on with it: praktik charter reopen
$ praktik charter close --reason again --yes
! error: the community was closed on 2026-11-24 already
! hint: to go on with it: praktik charter reopen
? 1
$ praktik session log Late --present ana
! error: the community was closed on 2026-11-24 and is kept as it was
! because: we know each other now
! hint: to go on with it: praktik charter reopen
? 1
$ praktik member add 'Too Late' --dry-run
! error: the community was closed on 2026-11-24 and is kept as it was
! because: we know each other now
! hint: to go on with it: praktik charter reopen
? 1
$ praktik session list --columns slug
slug
2026-01-12-kick-off
$ praktik charter reopen --on 2026-11-01
! error: --on: it was closed on 2026-11-24
? 2
$ praktik charter reopen
✓ Data Guild is open again from 24 Nov 2026
  next  praktik status   shows where it stands
$ praktik charter reopen
! error: the community is open
? 1
$ praktik member add 'In Time'
✓ In Time is a member, as in-time

"#]]
    );
}

#[test]
fn a_closed_community_says_so() {
    let place = community();
    place.run("praktik charter close --reason enough --yes").assert_ok();
    assert!(place.run("praktik charter show").stdout.starts_with("Data Guild · charter · closed on 24 Nov 2026\n"));
    assert_eq!(place.run("praktik charter show --json").json()["closed"], "2026-11-24");
    place.run("praktik evaluate").assert_ok();
    place.run("praktik charter reopen").assert_ok();
    assert_eq!(place.run("praktik charter show --json").json()["closed"], serde_json::Value::Null);
    // It may close again.
    let again = place.run("praktik charter close --reason 'for good' --yes --json").json();
    assert_eq!((&again["sessions"], &again["people"]), (&1.into(), &3.into()));
}
