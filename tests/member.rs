//! `praktik member`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, file};

/// A community without members.
fn empty() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
    place
}

/// The guild of the examples: a charter with roles, twenty people (one of whom left) and twelve sessions.
fn guild() -> Place {
    let place = Place::new();
    for name in ["charter.yaml", "roster.csv", "attendance.csv"] {
        let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data-guild").join(name);
        place.file(name, std::fs::read(example).unwrap());
    }
    place.run("praktik init --from charter.yaml").assert_ok();
    place.run("praktik member import roster.csv").assert_ok();
    place.run("praktik session import attendance.csv").assert_ok();
    place
}

/// The handles of a list.
#[track_caller]
fn handles(place: &Place, line: &str) -> Vec<String> {
    let rows = place.run(&format!("praktik member list --json {line}")).json();
    let rows = rows.as_array().expect("a list is a bare array").clone();
    rows.iter().map(|row| row["handle"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn members_join_change_leave_and_return() {
    assert_data_eq!(
        empty().transcript(
            "
            praktik member list
            praktik member add 'Citra Dewi' --joined 2026-02-01 --unit Data --skill sql:teaches --role lead
            praktik member add 'Ana Ruiz' --email ana@example.org --handle ana
            praktik member add 'Ana Ruiz'
            praktik member list
            praktik member show cit
            praktik member edit citra-dewi --handle citra --email c@example.org --unit ''
            praktik member leave citra ana --on yesterday --reason 'a new post'
            praktik member leave citra --on 2026-11-23 --reason 'a new post'
            praktik member list
            praktik member list --left
            praktik member role list
            praktik member rejoin citra
            praktik member list --all
            praktik member show c@EXAMPLE.org
            praktik member leave ana citra
            praktik member list
            praktik member list --json
            "
        ),
        file!["snapshots/member/life.txt"]
    );
}

#[test]
fn a_list_has_the_rows_that_scripts_rely_on() {
    let place = empty();
    let csv = "handle,name,email,unit,site,joined,left,roles,skills,\
               attended,contributions,recognised,last_seen,layer\n";
    assert_eq!(place.run("praktik member list --json").json(), json!([]));
    assert_eq!(place.run("praktik member list --format csv").stdout, csv);
    let place = guild();
    assert_eq!(
        place.run("praktik member list --json --limit 1").json(),
        json!([{
            "handle": "ana", "name": "Ana Silva", "email": "ana@example.org", "unit": "Operations", "site": "Lisbon",
            "joined": "2026-01-12", "left": null, "roles": ["lead"],
            "skills": [{"topic": "Data quality", "level": "teaches"}, {"topic": "SQL", "level": "teaches"}],
            "attended": 6, "contributions": 4, "recognised": 0, "last_seen": "2026-11-17", "layer": "core"
        }])
    );
    let everyone = place.run("praktik member list --format csv --all").stdout;
    assert_eq!(everyone.lines().count(), 21, "a header and everyone");
    assert!(everyone.starts_with(csv) && everyone.contains("SQL:teaches"), "{everyone}");
    assert_eq!(place.run("praktik member show ana --json").json()["schema"], 1);
}

#[test]
fn lists_are_narrowed_and_sorted() {
    let place = guild();
    assert_eq!(handles(&place, "--role FACILITATOR"), ["budi", "dewi"]);
    assert_eq!(handles(&place, "--role facil --unit finance"), ["dewi"]);
    assert_eq!(handles(&place, "--skill sql --site berlin --limit 2"), ["chen", "goran"]);
    assert_eq!(handles(&place, "--layer none"), ["ivo", "nils"]);
    assert_eq!(handles(&place, "--not-seen 2m"), ["goran", "ivo", "nils"]);
    assert_eq!(handles(&place, "--left"), ["mira"]);
    assert_eq!(handles(&place, "--all").len(), 20);
    assert_eq!(handles(&place, "--sort joined --reverse --limit 2"), ["tomas", "siti"]);
    assert_eq!(handles(&place, "--unit sales --limit 1"), ["emeka"]);
    assert_eq!(handles(&place, "--limit 0"), [""; 0]);
    assert_data_eq!(
        place.transcript(
            "
            praktik member list --layer none
            praktik member list --site lisbon --sort attended
            praktik member list --columns name,last_seen,layer --sort attended --reverse --limit 3
            praktik member list --not-seen 2m --format markdown
            praktik member list --format csv --columns handle,skills --limit 2
            praktik member list --unit Finnance
            praktik member skill list --topic sql
            "
        ),
        file!["snapshots/member/list.txt"]
    );
}

#[test]
fn private_members_are_counted_and_never_listed_or_suggested() {
    let place = empty();
    for name in ["Anita", "Anna"] {
        place.run(&format!("praktik member add {name}")).assert_ok();
    }
    for name in ["Andrea", "Anderson"] {
        place.run(&format!("praktik member add {name} --private --skill sql --role lead")).assert_ok();
    }
    assert_eq!(handles(&place, ""), ["anita", "anna"]);
    assert_eq!(handles(&place, "--all"), ["anita", "anna"]);
    assert_eq!(handles(&place, "--role lead"), [""; 0]);
    assert_eq!(handles(&place, "--private"), ["anderson", "andrea"]);
    assert_eq!(place.run("praktik member skill list --json").json(), json!([]));
    assert_data_eq!(
        place.transcript(
            "
            praktik member list
            praktik member show an
            praktik member show and
            praktik member show andrae
            praktik member role list
            praktik member show andrea
            praktik member edit anita --private
            praktik member edit anna --private
            praktik member list
            praktik member list --all
            praktik member edit andrea --no-private
            praktik member list
            "
        ),
        file!["snapshots/member/private.txt"]
    );
}

#[test]
fn roles_are_terms() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik member role add chen lead --deputy --until 2027-01-01
            praktik member role add chen librarian --since 2026-03-01
            praktik member role list
            praktik member list --role lead
            praktik member role add chen lead
            praktik member role end ana lead --on yesterday
            praktik member role end ana lead
            praktik member role add chen lead
            praktik member role add chen facilitatr
            praktik member role add chen facilitatr --new --dry-run
            praktik member add 'Eve' --role leed
            praktik member role add mira lead
            praktik member role add budi lead --since 2026-12-01 --until 2026-11-30
            praktik member leave chen
            praktik member role list
            "
        ),
        file!["snapshots/member/role.txt"]
    );
    let row = &place.run("praktik member role list --all --json").json()[0];
    assert_eq!(
        row,
        &json!({"role": "lead", "member": null, "name": null, "deputy": false, "since": null, "until": null})
    );
}

#[test]
fn skills_are_what_people_say_of_themselves() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik member skill add ana rust:expert 'Data Quality' --wants
            praktik member skill add ana sqll
            praktik member skill add ana rust:teaches
            praktik member skill add ana rust:guru
            praktik member skill remove ana rust sqll
            praktik member skill remove ana cobol
            praktik member skill remove ana sql:wants
            praktik member skill list --topic 'data quality' --level teaches
            "
        ),
        file!["snapshots/member/skill.txt"]
    );
    assert_eq!(
        place.run("praktik member skill list --topic sql --limit 1 --json").json(),
        json!([{"topic": "SQL", "level": "teaches", "handle": "ana", "name": "Ana Silva"}])
    );
}

#[test]
fn leaving_unseen_lists_first_and_asks() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik member leave --not-seen 2m
            praktik member leave --not-seen 2m --yes
            praktik member leave --not-seen 2m --yes
            praktik member leave --not-seen soon
            "
        ),
        file!["snapshots/member/unseen.txt"]
    );
    assert_eq!(handles(&place, "--left"), ["goran", "ivo", "mira", "nils"]);
    let unheld = empty();
    unheld.run("praktik member add Ana --joined 2020-01-01").assert_ok();
    unheld.run("praktik member leave --not-seen 12m --yes").assert_ok();
    assert_eq!(handles(&unheld, ""), ["ana"], "nobody is absent where nothing was recorded");
}

#[test]
fn who_was_to_leave_may_stay() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik member leave ana --on 2026-12-01
            praktik member rejoin ana
            praktik member role add ana lead --since 2026-12-01
            praktik member rejoin ana
            "
        ),
        file!["snapshots/member/stay.txt"]
    );
    assert_eq!(place.run("praktik member show ana --json").json()["left"], Value::Null);
}

#[test]
fn candidates_are_counted_in_full() {
    let place = empty();
    let roster: String = (1..=60).map(|n| format!("Wayan {n}\n")).collect();
    place.file("roster.csv", format!("name\n{roster}"));
    place.run("praktik member import roster.csv").assert_ok();
    let ran = place.run("praktik member show wayan");
    assert!(ran.assert_code(1).stderr.contains("… and 50 more"), "{}", ran.stderr);
}

#[cfg(unix)]
#[test]
fn questions_are_asked_on_a_terminal() {
    let place = guild();
    let mut terminal = place.on_terminal("praktik member leave --not-seen 2m");
    terminal.exp_string("goran").unwrap();
    terminal.exp_string("Do all of them leave?").unwrap();
    terminal.send("n").unwrap();
    terminal.flush().unwrap();
    terminal.exp_eof().unwrap();
    assert_eq!(handles(&place, "--left"), ["mira"]);

    let mut terminal = place.on_terminal("praktik member add");
    terminal.exp_string("Full name?").unwrap();
    terminal.send_line("Wayan Sari").unwrap();
    terminal.exp_string("E-mail").unwrap();
    terminal.send_line("wayan@example.org").unwrap();
    terminal.exp_string("unit").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("teach").unwrap();
    terminal.send_line("sql:wants").unwrap();
    terminal.exp_string("Wayan Sari is a member, as wayan-sari").unwrap();
    terminal.exp_eof().unwrap();
    let added = place.run("praktik member show wayan-sari --json").json();
    assert_eq!((&added["email"], &added["unit"]), (&json!("wayan@example.org"), &Value::Null));
}

#[test]
fn a_roster_is_taken_in_once() {
    let place = empty();
    place.file(
        "roster.csv",
        "Name;E-Mail;Unit;Joined;Left;Role;Skills;Phone\n\
         Ana Silva;ana@example.org;Data;2024-01-05;;lead;sql:expert;rust:learning;1\n"
            .replace("sql:expert;rust:learning", "\"sql:expert;rust:learning\""),
    );
    place.file("twins.csv", "name,email\nTwin,t1@example.org\nTwin,t2@example.org\nTwin,\n");
    place.file("moved.csv", "name,email,unit\nAna Ruiz,ANA@example.org,Sales\nTwin,t2@example.org,Ops\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik member import roster.csv --dry-run
            praktik member list --json
            praktik member import roster.csv
            praktik member import roster.csv
            praktik member import twins.csv
            praktik member import twins.csv
            praktik member import moved.csv
            praktik member import moved.csv
            praktik member list --columns handle,name,unit,joined
            praktik member show twin-2
            "
        ),
        file!["snapshots/member/import.txt"]
    );
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    place.run("praktik member import moved.csv").assert_ok();
    assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before, "the file is the same to the byte");
    let piped = place.run_with_stdin("praktik member import - --json", "name\nPiped\n");
    assert_eq!(
        piped.json(),
        json!({"schema": 1, "sessions": 0, "members_added": 1, "members_changed": 0, "attendances_added": 0,
               "unchanged": 0, "unmatched": [], "skipped": []})
    );
}

#[test]
fn an_unknown_beginning_is_not_taken_from_the_clock() {
    let place = empty();
    place.file("roster.csv", "name,email,left\nAna,ana@example.org,\nGone,gone@example.org,2024-05-01\n");
    place.run("praktik member import roster.csv").assert_ok();
    let show = |who: &str| place.run(&format!("praktik member show {who} --json")).json();
    assert_eq!(show("ana")["spells"], json!([{"joined": null, "left": null, "reason": null}]));
    assert_eq!(show("gone")["joined"], "2024-05-01", "never after the end");
    place.run("praktik session log 'Kick-off' --on 2026-03-01 --present ana").assert_ok();
    assert_eq!(show("ana")["joined"], "2026-03-01", "the day first seen");
    assert!(place.run("praktik member show ana").stdout.contains("since 1 Mar 2026 at the latest"));
    place.run("praktik member edit ana --joined 2025-01-01").assert_ok();
    assert_eq!(show("ana")["joined"], "2025-01-01");
    place.run("praktik member add 'Budi' --joined unknown").assert_ok();
    assert_eq!(show("budi")["spells"][0]["joined"], Value::Null);
}

#[test]
fn rows_that_cannot_be_taken_in_are_named() {
    let place = empty();
    place.file(
        "bad.csv",
        "name,email,joined,left,role,skills\nBo,,2026-13-45,,,\n,not-mail,,,,\n,,,,,\nCy,cy@example.org,2027-01-01,,,\n\
         Di,di@example.org,2026-02-01,2026-01-01,,\nEd,ed@example.org,,,,rust:guru\nFy,fy@example.org,,,,go:wants\n",
    );
    place.file("strange.csv", "foo,bar\n1,2\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik member import bad.csv
            praktik member list --json
            praktik member import bad.csv --skip-bad-rows --dry-run
            praktik member import bad.csv --skip-bad-rows
            praktik member import strange.csv
            praktik member import missing.csv
            "
        ),
        file!["snapshots/member/bad_rows.txt"]
    );
    assert_eq!(handles(&place, ""), ["fy"]);
}

#[test]
fn aliases_find_people_in_imports() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik member aliases
            praktik member aliases ana --add old@example.com --add 'Ana S.' --add @asilva
            praktik member aliases ana --add old@example.com
            praktik member aliases budi --add @asilva
            praktik member aliases ana
            praktik member aliases ana --remove 'ana s.'
            praktik member aliases ana --remove 'ana s.'
            praktik member edit ana --email new@example.org --handle ana-silva
            praktik member aliases ana-silva
            praktik member list --columns handle,email --limit 1
            "
        ),
        file!["snapshots/member/aliases.txt"]
    );
    assert_eq!(place.run("praktik member show asilva --json").json()["handle"], "ana-silva");
    place.file("more.csv", "name,email,site\nSomebody Else,old@example.com,Porto\n");
    place.run("praktik member import more.csv").assert_ok();
    assert_eq!(place.run("praktik member show ana --json").json()["site"], "Porto");
}

#[test]
fn names_of_all_scripts_line_up() {
    let place = empty();
    place.file(
        "roster.csv",
        "name,handle,unit,joined\nОльга Петрова,,Инженерный отдел и отдел данных,2026-01-05\n\
         山田 太郎,taro,データ基盤グループ,2026-01-05\nمحمد علي,,قسم البيانات,2026-01-05\nZoe\u{308} Mu\u{308}ller,,R&D,2026-01-05\n\
         Ann 🚀,,Ops,2026-01-05\nคุณ สมชาย,,Ops,2026-01-05\n",
    );
    place.run("praktik member import roster.csv").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            COLUMNS=60 praktik member list
            COLUMNS=100 praktik member list
            praktik member show ольга
            "
        ),
        file!["snapshots/member/scripts.txt"]
    );
    assert_eq!(place.run("praktik member show 'zoë müller' --json").json()["handle"], "zoë-müller");
    let wide = place.run("COLUMNS=200 praktik member list").stdout;
    let ends: Vec<usize> = wide.lines().skip(1).map(unicode_width::UnicodeWidthStr::width).collect();
    assert!(ends.windows(2).all(|two| two[0] == two[1]), "dates end in one column: {ends:?}\n{wide}");
}

#[test]
fn what_would_be_written_is_not() {
    let place = guild();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    for line in [
        "add Eve --role lead --skill rust",
        "edit ana --handle eve --private",
        "leave ana",
        "leave --not-seen 2m",
        "rejoin mira",
        "role add ivo lead",
        "role end ana lead",
        "skill add ana rust",
        "skill remove ana sql",
        "aliases ana --add @asilva",
    ] {
        let ran = place.run(&format!("praktik member {line} --dry-run"));
        ran.assert_ok();
        assert!(ran.stdout.ends_with("Nothing was written.\n"), "{}", ran.transcript());
        assert_eq!(std::fs::read(place.path().join("praktik.db")).unwrap(), before, "{line}");
    }
}

#[test]
fn mistakes_are_named() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            r"
            praktik member add
            praktik member add 'Ana Silva'
            praktik member add Eve --handle ana
            praktik member add Eve --handle list
            praktik member add Eve --email eve
            praktik member add Eve --email ANA@example.org
            praktik member add Eve --joined 2026-12-01
            praktik member show nobody
            praktik member show adna
            praktik member show ''
            praktik member edit ana
            praktik member edit ana --handle budi
            praktik member edit ana --joined 2027-01-01
            praktik member leave
            praktik member leave ana --on 2020-01-01
            praktik member leave mira
            praktik member rejoin ana
            praktik member rejoin mira --on 2026-09-01
            praktik member role end ana facilitator
            praktik member list --role leed
            praktik member list --skill sqk
            praktik member list --layer outer
            praktik member list --sort points
            praktik member list --columns handle,points
            "
        ),
        file!["snapshots/member/mistakes.txt"]
    );
    let hostile = place.run("praktik member add 'evil\u{1b}[31mred'");
    hostile.assert_code(2);
    assert!(!hostile.stderr.contains('\u{1b}'), "{:?}", hostile.stderr);
    place.run("praktik member edit ana --note 'one\u{1b}[31m'").assert_ok();
    assert!(!place.run("praktik member show ana").stdout.contains('\u{1b}'));
    Place::new().run("praktik member list").assert_code(10);
}

#[test]
fn a_roster_may_bring_only_news_of_those_who_are_known() {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose 'Better data' --lead Ana").assert_ok();
    place.file("roster.csv", "name,unit\nAna,Sales\nBudi,Finance\n");
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    let refused = place.run("praktik member import roster.csv --unmatched fail");
    refused.assert_code(3);
    assert!(refused.stderr.contains("Budi  (roster.csv:3)"), "{}", refused.stderr);
    assert_eq!(before, std::fs::read(place.path().join("praktik.db")).unwrap());
    let answer = place.run("praktik member import roster.csv --unmatched skip --json");
    let answer = answer.assert_ok().json();
    assert_eq!((&answer["members_added"], &answer["members_changed"]), (&0.into(), &1.into()));
    let added = place.run("praktik member import roster.csv --json").assert_ok().json();
    assert_eq!((&added["members_added"], &added["unchanged"]), (&1.into(), &1.into()));
}
