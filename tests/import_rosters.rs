//! `praktik member import` of what other tools write: Slack, Discourse, Meetup, all-contributors.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// A community in Jakarta of Ana, who has an address, with the files of other tools.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --tz Asia/Jakarta").assert_ok();
    place.run("praktik member add 'Ana Silva' --email ana@example.org --joined 2025-02-01 --unit Data").assert_ok();
    for name in [
        "slack-members.csv",
        "discourse-users.csv",
        "discourse-users.csv.gz",
        "meetup-members.xls",
        "all-contributors.json",
    ] {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/exports").join(name);
        place.file(name, std::fs::read(file).unwrap());
    }
    place
}

/// What the list of members says, in chosen columns.
fn members(place: &Place, columns: &[&str]) -> Value {
    let rows = place.run("praktik member list --json").assert_ok().json();
    let chosen = |row: &Value| columns.iter().map(|key| row[*key].clone()).collect::<Value>();
    rows.as_array().unwrap().iter().map(chosen).collect()
}

#[test]
fn slack_members_are_taken_in_without_bots_and_closed_accounts() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member import slack-members.csv --dry-run
            praktik member import slack-members.csv
            praktik member import slack-members.csv
            praktik member aliases
            "
        ),
        str![[r#"
$ praktik member import slack-members.csv --dry-run
would: Members: 4 added · 1 unchanged

Added
  · Budi Santoso (budi.s)
  · Chen Wei (cwei)
  · Lestari, Dewi (dewi)
  · Jane Doe (jdoe)
Nothing was written.
! note: passed over: 2 deactivated accounts, 1 bot
$ praktik member import slack-members.csv
✓ Members: 4 added · 1 unchanged

Added
  · Budi Santoso (budi.s)
  · Chen Wei (cwei)
  · Lestari, Dewi (dewi)
  · Jane Doe (jdoe)
! note: passed over: 2 deactivated accounts, 1 bot
$ praktik member import slack-members.csv
Nothing changed: 5 people are known as they are.
! note: passed over: 2 deactivated accounts, 1 bot
$ praktik member aliases
handle     kind    value                    as read                   source  identifies
ana-silva  handle  ana                      ana                       slack   yes
ana-silva  handle  u01ana                   U01ANA                    slack   yes
budi.s     handle  u02budi                  U02BUDI                   slack   yes
cwei       handle  u03chen                  U03CHEN                   slack   yes
dewi       handle  u04dewi                  U04DEWI                   slack   yes
dewi       name    dewi (external) lestari  Lestari, Dewi (External)  slack   no
jdoe       handle  u05jane                  U05JANE                   slack   yes

"#]]
    );
    let expected = json!([
        ["ana", "Ana Silva", "ana@example.org"],
        ["budi.s", "Budi Santoso", "budi@example.org"],
        ["cwei", "Chen Wei", "chen.wei@example.org"],
        ["dewi", "Lestari, Dewi", "Dewi@Example.org"],
        ["jdoe", "Jane Doe", "jane@partner.example"]
    ]);
    let found = members(&place, &["handle", "name", "email"]);
    assert_eq!(found.as_array().unwrap().len(), 5);
    assert_eq!(found.as_array().unwrap()[1..], expected.as_array().unwrap()[1..]);

    // Somebody who took another user name and another address is known by the number.
    let renamed = place.read("slack-members.csv").replace("cwei,chen.wei@example.org", "chen,chen@new.example");
    place.file("renamed.csv", renamed);
    let again = place.run("praktik member import renamed.csv --json").assert_ok().json();
    assert_eq!((&again["members_added"], &again["unchanged"]), (&0.into(), &5.into()));
    assert_eq!(members(&place, &["email"])[2], json!(["chen.wei@example.org"]), "another tool does not overwrite");
}

#[test]
fn a_forum_gives_first_days_to_those_who_have_none() {
    let place = community();
    place.run("praktik member add Budi --email b.santoso@home.example --joined unknown").assert_ok();
    place.run("praktik member add 'Chen W' --email chen.wei@example.org --joined 2026-01-01").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik member import discourse-users.csv.gz
            praktik member import discourse-users.csv
            "
        ),
        str![[r#"
$ praktik member import discourse-users.csv.gz
✓ Members: 1 changed · 2 unchanged

Changed
  · budi: joined: unknown → 1 Apr 2024
! note: passed over: 2 accounts of the forum itself
! note: the day of the account is taken as the first day of whoever has none yet
! note: groups of the forum are not taken over; roles come from the charter
$ praktik member import discourse-users.csv
Nothing changed: 3 people are known as they are.
! note: passed over: 2 accounts of the forum itself
! note: the day of the account is taken as the first day of whoever has none yet
! note: groups of the forum are not taken over; roles come from the charter

"#]]
    );
    // Half past eleven at night in London is the next morning in Jakarta.
    let joined = json!([
        ["ana-silva", "Ana Silva", "2025-02-01"],
        ["budi", "Budi", "2024-04-01"],
        ["chen-w", "Chen W", "2026-01-01"]
    ]);
    assert_eq!(members(&place, &["handle", "name", "joined"]), joined);
    let fresh = Place::new();
    fresh.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
    fresh.file("users.csv", place.read("discourse-users.csv"));
    fresh.run("praktik member import users.csv").assert_ok();
    let all = json!([
        ["ana", "Ana Silva", "2024-01-02"],
        ["budi_s", "budi_s", "2024-03-31"],
        ["chen", "Chen Wei", "2025-05-05"]
    ]);
    assert_eq!(members(&fresh, &["handle", "name", "joined"]), all);
}

#[test]
fn members_of_a_meetup_group_have_no_address() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member import meetup-members.xls --unmatched fail
            praktik member import meetup-members.xls --json
            praktik member import meetup-members.xls
            praktik member import meetup-members.xls --dialect slack
            "
        ),
        str![[r#"
$ praktik member import meetup-members.xls --unmatched fail
! error: 4 people are not known here; nothing was written
!   Ana Silva <user 101>  (meetup-members.xls:2)  like ana-silva?
!   Budi <user 102>  (meetup-members.xls:3)
!   José Müller <user 103>  (meetup-members.xls:4)
!   Dewi "Dee" L. <user 104>  (meetup-members.xls:5)
! hint: --unmatched add makes them members, skip leaves them out
! hint: whoever is a member under another name: praktik member aliases HANDLE --add NAME
? 3
$ praktik member import meetup-members.xls --json
{
  "schema": 1,
  "sessions": 0,
  "members_added": 4,
  "members_changed": 0,
  "attendances_added": 0,
  "unchanged": 0,
  "unmatched": [],
  "skipped": []
}
! note: Ana Silva was added; like ana-silva? If they are one: praktik member merge ana-silva ana-silva-2
$ praktik member import meetup-members.xls
Nothing changed: 4 people are known as they are.
$ praktik member import meetup-members.xls --dialect slack
! error: meetup-members.xls: this file does not have the header of 'slack'
! hint: its columns are username, status, userid, fullname
? 3

"#]]
    );
    assert_eq!(
        members(&place, &["handle", "joined", "site"]),
        json!([
            ["ana-silva", "2025-02-01", null],
            ["ana-silva-2", "2025-01-02", "Bandung"],
            ["budi", "2025-03-04", "Jakarta"],
            ["dewi-dee-l", "2026-06-07", null],
            ["josé-müller", "2025-12-05", "Berlin"]
        ])
    );
}

#[test]
fn contributors_are_thanked_once_for_each_thing() {
    let place = community();
    place.run("praktik member aliases ana-silva --add @AnaSilva").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik member import all-contributors.json --dry-run
            praktik recognize list
            praktik member import all-contributors.json
            praktik member import all-contributors.json
            praktik recognize list
            "
        ),
        str![[r#"
$ praktik member import all-contributors.json --dry-run
would: Members: 3 added · 3 thanked · 1 unchanged

Added
  · Budi Santoso (budi-s)
  · chenw (chenw)
  · Dewi Lestari (dewi)

Thanked
  · Ana Silva: code, documentation and reviews
  · Budi Santoso: talks and blog posts
  · chenw: user testing and juggling
Nothing was written.
! note: passed over: 1 bot
$ praktik recognize list
No thanks are recorded here yet: praktik recognize ana --for "…"
$ praktik member import all-contributors.json
✓ Members: 3 added · 3 thanked · 1 unchanged

Added
  · Budi Santoso (budi-s)
  · chenw (chenw)
  · Dewi Lestari (dewi)

Thanked
  · Ana Silva: code, documentation and reviews
  · Budi Santoso: talks and blog posts
  · chenw: user testing and juggling
! note: passed over: 1 bot
$ praktik member import all-contributors.json
Nothing changed: 4 people are known as they are.
! note: passed over: 1 bot
$ praktik recognize list
date         kind    to         by  for
24 Nov 2026  public  chenw          user testing and juggling (all-contributors)
24 Nov 2026  public  budi-s         talks and blog posts (all-contributors)
24 Nov 2026  public  ana-silva      code, documentation and reviews (all-contributors)

"#]]
    );
    let more = place.read("all-contributors.json").replace("\"review\"", "\"review\", \"ideas\", \"talk\"");
    place.file("more.json", more);
    let answer = place.run("praktik member import more.json --json").assert_ok().json();
    assert_eq!(answer["recognitions_added"], 1);
    let newest = &place.run("praktik recognize list --json").json()[0];
    assert_eq!(
        (&newest["to"][0], &newest["reason"]),
        (&"ana-silva".into(), &"ideas and talks (all-contributors)".into())
    );
    assert_eq!(place.run("praktik member import more.json --json").json()["recognitions_added"], 0);
    assert_eq!(place.run("praktik recognize list --json").json().as_array().unwrap().len(), 4);
}

#[test]
fn a_damaged_file_says_where() {
    let place = community();
    place.file("cut.json", &place.read("all-contributors.json")[..300]);
    place.file("wrong.json", "{\n  \"contributors\": [{\"login\": \"a\", \"contributions\": 3}]\n}\n");
    place.file("none.json", "{\"contributors\": []}\n");
    place.file("other.json", "{\"people\": []}\n");
    place.file("acting.json", "{\"contributors\": [\n{\"login\": \"zoe\\u001b[2J\", \"contributions\": []},\n{\"login\": \"eko\", \"contributions\": [\"x\\u001b[2Jy\"]}]}\n");
    place.file("bad.csv", "id,username,email,created_at,last_seen_at\n1,zoe,zoe@example.org,soon,\n2,,not here,,\n");
    place.file("mixed.csv", "id,username,email,created_at,last_seen_at\n1,zoe,zoe@example.org,03/04/2026,\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik member import cut.json
            praktik member import wrong.json
            praktik member import none.json
            praktik member import other.json
            praktik member import other.json --dialect all-contributors
            praktik member import acting.json
            praktik member import bad.csv
            praktik member import mixed.csv
            praktik member import bad.csv --dialect teams
            "
        ),
        str![[r#"
$ praktik member import cut.json
! error: cut.json:14:27: this file is cut off here
! hint: it is JSON that lists 'contributors', each with 'login', 'name' and 'contributions'
? 3
$ praktik member import wrong.json
! error: wrong.json:2:52: this is not an .all-contributorsrc: invalid type: integer `3`, expected a sequence
! hint: it is JSON that lists 'contributors', each with 'login', 'name' and 'contributions'
? 3
$ praktik member import none.json
Nobody to add.
$ praktik member import other.json
! error: other.json: praktik does not recognise this file by its header
! hint: the header of a roster has 'name' and any of 'handle', 'email', 'unit', 'site', 'joined', 'left', 'role', 'skills', 'notes'; for the files of other tools see praktik member import --help
? 3
$ praktik member import other.json --dialect all-contributors
! error: other.json:1:14: this is not an .all-contributorsrc: missing field `contributors`
! hint: it is JSON that lists 'contributors', each with 'login', 'name' and 'contributions'
? 3
$ praktik member import acting.json
! error: acting.json: 2 rows cannot be taken in; nothing was written
! acting.json:2: 'zoe [2J' holds a control character; write it without
! acting.json:3: 'x␛[2Jy' is not a contribution; it holds a control character; write it without
! hint: correct them, or leave them out with --skip-bad-rows
? 3
$ praktik member import bad.csv
! error: bad.csv: 2 rows cannot be taken in; nothing was written
! bad.csv:2: 'soon' is not a date; a date is 2026-11-24 or 2026-11-24 16:00
! bad.csv:3: 'not here' is not an e-mail address, and nothing else says who it is
! hint: correct them, or leave them out with --skip-bad-rows
? 3
$ praktik member import mixed.csv
! error: mixed.csv:2: nothing in this file tells whether the day or the month is first in '03/04/2026'
! hint: export the list again, or write dates as 2026-11-24
? 3
$ praktik member import bad.csv --dialect teams
! error: invalid value 'teams' for '--dialect <DIALECT>'
!   [possible values: all-contributors, slack, discourse, meetup, plain]
!
! For more information, try '--help'.
? 2

"#]]
    );
    assert_eq!(members(&place, &["handle"]), json!([["ana-silva"]]));
}
