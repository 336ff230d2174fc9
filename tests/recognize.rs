//! `praktik recognize`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, str};

/// A community of Ana, Budi, Citra (who left) and Shy (who is private), with two awards and two sessions.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana").assert_ok();
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch(
        "INSERT INTO member (handle, handle_made, name, name_key, private, added) VALUES
           ('budi', 1, 'Budi', 'budi', 0, '2026-01-05'), ('citra', 1, 'Citra', 'citra', 0, '2026-01-05'),
           ('shy', 1, 'Shy', 'shy', 1, '2026-01-05');
         INSERT INTO spell (member_id, joined, ended) SELECT id, '2026-01-05', iif(handle = 'citra', '2026-06-30', NULL)
           FROM member WHERE handle <> 'ana';
         INSERT INTO award (key, name, position) VALUES
           ('helping hand', 'Helping hand', 0), ('first talk', 'First talk', 1), ('old cup', 'Old cup', NULL);
         INSERT INTO session (slug, title, title_key, kind, status, day, starts) VALUES
           ('2026-11-10-sql', 'SQL', 'sql', 'talk', 'held', '2026-11-10', '2026-11-10'),
           ('2026-11-17-rust', 'Rust', 'rust', 'talk', 'held', '2026-11-17', '2026-11-17');",
    )
    .unwrap();
    place
}

#[test]
fn thanks_are_recorded_and_listed() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik recognize list
            praktik recognize ana budi --for 'the migration guide' --on 2026-11-20
            praktik recognize budi,citra --for 'the talk' --kind public --by ana --session 2026-11-10
            praktik recognize budi --award helping-hand --for 'answering every question' --on yesterday --session last
            praktik recognize list
            praktik recognize list --to budi --kind award --columns id,award,session
            praktik recognize list --to citra --kind award
            "
        ),
        str![[r#"
$ praktik recognize list
No thanks are recorded here yet: praktik recognize ana --for "…"
$ praktik recognize ana budi --for 'the migration guide' --on 2026-11-20
✓ Ana and Budi are thanked: the migration guide
$ praktik recognize budi,citra --for 'the talk' --kind public --by ana --session 2026-11-10
✓ Budi and Citra are thanked in public: the talk
$ praktik recognize budi --award helping-hand --for 'answering every question' --on yesterday --session last
✓ Budi is given the award Helping hand: answering every question
$ praktik recognize list
date         kind          to           by   for
24 Nov 2026  public        budi, citra  ana  the talk
23 Nov 2026  Helping hand  budi              answering every question
20 Nov 2026  informal      ana, budi         the migration guide
$ praktik recognize list --to budi --kind award --columns id,award,session
id      award         session
[..]  Helping hand  2026-11-17-rust
$ praktik recognize list --to citra --kind award
No thanks fit that.

"#]]
    );
}

#[test]
fn a_list_has_the_rows_that_scripts_rely_on() {
    let place = community().env("PRAKTIK_ME", "ana");
    let said =
        place.run("praktik recognize budi --for 'the talk' --award first --session 2026-11-10-sql --json").json();
    let id = said["key"].as_str().unwrap().to_owned();
    assert_eq!(id.len(), 6);
    assert_eq!(
        place.run("praktik recognize list --json").json(),
        json!([{
            "id": id, "date": "2026-11-24", "kind": "award", "award": "First talk", "to": ["budi"], "by": "ana",
            "reason": "the talk", "session": "2026-11-10-sql", "resource": null, "challenge": null
        }])
    );
    let keys = "id,date,kind,award,to,by,reason,session,resource,challenge\n";
    assert!(place.run("praktik recognize list --format csv").stdout.starts_with(keys));
    place
        .run("praktik recognize list --from 2026-11-24 --until today --award 'first talk' --by ana --json")
        .assert_ok();
    assert_eq!(place.run("praktik recognize list --until yesterday --json").json(), json!([]));
    assert_eq!(place.run("praktik recognize list --by budi --json").json(), json!([]));
    assert_eq!(place.run("praktik recognize list --session last --json").json(), json!([]));
}

#[test]
fn an_accident_is_not_recorded_twice() {
    let place = community();
    let first = place.run("praktik recognize ana budi --for 'the guide' --json").json();
    let id = first["key"].as_str().unwrap();
    let twice = place.run("praktik recognize budi ana --for ' the guide '");
    twice.assert_code(1);
    assert!(twice.stderr.contains(&format!("already recorded as {id}")), "{}", twice.stderr);
    let again = place.run("praktik recognize ana budi --for 'the guide' --again --json").json();
    assert_ne!(again["key"], first["key"]);
    place.run("praktik recognize ana --for 'the guide'").assert_ok();
    place.run("praktik recognize ana budi --for 'the guide' --on yesterday").assert_ok();
    assert_eq!(place.run("praktik recognize list --json").json().as_array().unwrap().len(), 4);
    let copy = community().run("praktik recognize ana budi --for 'the guide' --json").json();
    assert_eq!(copy["key"], first["key"], "two copies of a file give the same fact the same id");
}

#[test]
fn a_dry_run_leaves_the_file_alone() {
    let place = community();
    assert_data_eq!(
        place.transcript("praktik recognize budi --for 'the guide' --dry-run\npraktik recognize list --json"),
        str![[r#"
$ praktik recognize budi --for 'the guide' --dry-run
would: Budi is thanked: the guide
Nothing was written.
$ praktik recognize list --json
[]

"#]]
    );
}

#[test]
fn private_members_count_and_are_not_listed() {
    let place = community();
    place.run("praktik recognize shy --for 'quiet help'").assert_ok();
    place.run("praktik recognize list").assert_ok();
    assert_eq!(place.run("praktik recognize list --json").json(), json!([]));
    place.run("praktik recognize shy budi --by ana --for 'the guide'").assert_ok();
    place.run("praktik recognize ana --by shy --for 'the intro'").assert_ok();
    let named = |flags: &str| {
        let rows = place.run(&format!("praktik recognize list --sort reason --json {flags}")).json();
        let rows = rows.as_array().unwrap().iter().map(|row| json!([row["to"], row["by"]]));
        serde_json::Value::Array(rows.collect())
    };
    assert_eq!(named(""), json!([[["budi"], "ana"], [["ana"], null]]));
    assert_eq!(named("--private"), json!([[["shy"], null], [["budi", "shy"], "ana"], [["ana"], "shy"]]));
}

#[test]
fn mistakes_are_named() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik recognize
            praktik recognize --for x list
            praktik recognize ana
            praktik recognize ana --for ' '
            praktik recognize nobody-here --for x
            praktik recognize ana --for x --by ana
            PRAKTIK_ME=ana praktik recognize budi,ana --for x
            PRAKTIK_ME=who praktik recognize budi --for x
            praktik recognize ana --for x --on 2026-11-25
            praktik recognize ana --for x --award helping-hnad
            praktik recognize ana --for x --award 'old cup'
            praktik recognize ana --for x --award 'first talk' --kind public
            praktik recognize ana --for x --session 2026-11-1
            praktik recognize list --from 2026-11-20 --until 2026-11-10
            praktik recognize list --sort points
            "
        ),
        str![[r#"
$ praktik recognize
! error: nobody is named
! hint: say who is thanked: praktik recognize ana budi --for "…"
! hint: on a terminal, praktik recognize asks for it
? 2
$ praktik recognize --for x list
! error: 'list' is not the handle of a member
! hint: a verb comes before all flags: praktik recognize list --to MEMBER
? 2
$ praktik recognize ana
! error: thanks say what they are for
! hint: give the reason: --for "the migration guide"
? 2
$ praktik recognize ana --for ' '
! error: thanks say what they are for
! hint: give the reason: --for "the migration guide"
? 2
$ praktik recognize nobody-here --for x
! error: no member 'nobody-here'
! hint: see all: praktik member list
? 1
$ praktik recognize ana --for x --by ana
! error: Ana would be thanking themselves
! hint: name who thanks them with --by MEMBER
? 1
$ PRAKTIK_ME=ana praktik recognize budi,ana --for x
! error: Ana would be thanking themselves
! hint: name who thanks them with --by MEMBER
? 1
$ PRAKTIK_ME=who praktik recognize budi --for x
! error: PRAKTIK_ME: no member 'who'
! hint: see all: praktik member list
? 1
$ praktik recognize ana --for x --on 2026-11-25
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik recognize ana --for x --award helping-hnad
! error: no award 'helping-hnad'
! hint: did you mean Helping hand?
! hint: the charter lists the awards: praktik charter edit
? 1
$ praktik recognize ana --for x --award 'old cup'
! error: no award 'old cup'
! hint: there are Helping hand, First talk
! hint: the charter lists the awards: praktik charter edit
? 1
$ praktik recognize ana --for x --award 'first talk' --kind public
! error: --kind: an award is not public
! hint: leave out --kind, or leave out --award
? 2
$ praktik recognize ana --for x --session 2026-11-1
! error: '2026-11-1' could be more than one session
!   2026-11-10-sql  SQL (held)
!   2026-11-17-rust  Rust (held)
! hint: write more of it
? 1
$ praktik recognize list --from 2026-11-20 --until 2026-11-10
! error: --until: 2026-11-10 is before 2026-11-20
? 2
$ praktik recognize list --sort points
! error: --sort: no column 'points'
! hint: there are id, date, kind, award, to, by, reason, session, resource, challenge
? 2

"#]]
    );
}

#[cfg(unix)]
#[test]
fn the_reason_is_asked_for_on_a_terminal() {
    let place = community();
    let mut terminal = place.on_terminal("praktik recognize budi");
    terminal.exp_string("What are they thanked for?").unwrap();
    terminal.send_line("the guide").unwrap();
    terminal.exp_string("Budi is thanked: the guide").unwrap();
    terminal.exp_eof().unwrap();
}

#[cfg(unix)]
#[test]
fn a_terminal_asks_whom_to_thank() {
    let place = community();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    let asked = |terminal: &mut rexpect::session::PtySession, question: &str, keys: &str| {
        terminal.exp_string(question).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300));
        terminal.send(keys).unwrap();
        terminal.flush().unwrap();
    };
    let answers =
        [("Who is thanked?", "bu\t\r"), ("What are they thanked for?", "the guide\r"), ("How?", "\u{1b}[B\r")];
    for steps in 0..3 {
        let mut terminal = place.on_terminal("praktik recognize");
        answers.iter().take(steps).for_each(|(question, keys)| asked(&mut terminal, question, keys));
        asked(&mut terminal, answers[steps].0, "\u{3}");
        let rest = terminal.exp_eof().unwrap();
        assert!(rest.contains("interrupted; nothing was changed"), "{rest}");
        assert!(rest.rfind("\u{1b}[?25h") >= rest.rfind("\u{1b}[?25l"), "the cursor is shown again: {rest:?}");
        assert!(format!("{:?}", terminal.process().wait().unwrap()).contains("130"));
        assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before);
    }
    let mut terminal = place.on_terminal("praktik recognize");
    answers.iter().for_each(|(question, keys)| asked(&mut terminal, question, keys));
    terminal.exp_string("the guide").unwrap();
    terminal.exp_eof().unwrap();
    let given = place.run("praktik recognize list --json").json();
    assert_eq!((&given[0]["to"], &given[0]["kind"]), (&json!(["budi"]), &json!("public")));
}

#[test]
fn a_comma_separates_people_unless_it_belongs_to_a_name() {
    let place = community();
    place.run("praktik member add 'Doe, Jane' --handle jane").assert_ok();
    place.run("praktik recognize 'Doe, Jane' 'ana, budi,' --for 'the guide'").assert_ok();
    assert_eq!(place.run("praktik recognize list --json").json()[0]["to"], json!(["ana", "budi", "jane"]));
    place.run("praktik recognize , --for 'the guide'").assert_code(2);
}
