//! `praktik init` and `praktik charter`: by flags, by file, by editor, and by answering questions.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fs;

use common::Place;
use serde_json::json;
use snapbox::{assert_data_eq, file, str};

fn full() -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data-guild/charter.yaml");
    fs::read_to_string(path).unwrap()
}

fn bare() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
    place
}

#[test]
fn flags_say_everything_that_the_questions_ask() {
    let place = Place::new();
    assert_data_eq!(
        place.transcript(
            "
            praktik init --name 'Data Guild' --purpose 'Better data' --tz asia/jakarta --topic SQL --topic Rust --scope-in 'How we query' --scope-out 'Buying tools' --benefit 'Less rework' --channel '#data' --cadence monthly --sponsor 'Head of Ops' --lead 'Ana Silva'
            praktik charter show
            praktik member role list
            praktik charter show --format csv
            "
        ),
        str![[r#"
$ praktik init --name 'Data Guild' --purpose 'Better data' --tz asia/jakarta --topic SQL --topic Rust --scope-in 'How we query' --scope-out 'Buying tools' --benefit 'Less rework' --channel '#data' --cadence monthly --sponsor 'Head of Ops' --lead 'Ana Silva'
✓ Data Guild begins in [PLACE]/praktik.db
✓ Ana Silva joins as ana-silva and leads it
  next  praktik charter edit             2 of 9 sections of the charter are open
        praktik member add "Ana Silva"   or praktik member import roster.csv
        praktik session log "Kick-off"   or praktik session import attendance.csv
$ praktik charter show
Data Guild · charter

  purpose       Better data
  in scope      How we query
  out of scope  Buying tools
  focus topics  SQL, Rust
  cadence       monthly
  sponsor       Head of Ops
  time zone     Asia/Jakarta

Roles
  · lead (required, 1 holder)

Benefits
  · Less rework

Channels
  · #data

last reviewed 24 Nov 2026 · 7 of 9 sections filled; still open: roles with responsibilities, goals
$ praktik member role list
role  member     name       deputy  since       until
lead  ana-silva  Ana Silva          2026-11-24  —
$ praktik charter show --format csv
field,value
name,Data Guild
purpose,Better data
scope.in,How we query
scope.out,Buying tools
focus_topics,SQL;Rust
roles.0.name,lead
roles.0.responsibilities,
roles.0.required,true
roles.0.count,1
goals,
benefits,Less rework
cadence,monthly
channels.0.name,#data
channels.0.url,
channels.0.purpose,
awards,
sponsor,Head of Ops
who_may_join,
time_asked,
norms,
pauses,
retention,
time_zone,Asia/Jakarta
tie_cap,
reviews,2026-11-24
closed,

"#]]
    );
}

#[test]
fn a_charter_is_taken_from_a_file_or_standard_input() {
    let place = Place::new();
    place.file("charter.yaml", full());
    place.run("praktik init --from charter.yaml --lead 'Ana Silva' --topic Ethics").assert_ok();
    let shown = place.run("praktik charter show --json").json();
    assert_eq!(
        shown["focus_topics"],
        json!(["SQL", "Data quality", "Dashboards", "Forecasting", "Governance", "Ethics"])
    );
    assert_eq!(shown["time_zone"], "Europe/Berlin");
    assert_eq!(shown["reviews"], json!(["2026-11-24"]));
    let other = Place::new();
    other.run_with_stdin("praktik init --from - --name Other --tz UTC", full()).assert_ok();
    let shown = other.run("praktik charter show --json").json();
    assert_eq!((&shown["name"], &shown["time_zone"]), (&json!("Other"), &json!("UTC")), "flags win over the file");
}

#[test]
fn mistakes_in_a_charter_have_a_line_and_a_column() {
    let place = bare();
    let before = fs::read(place.path().join("praktik.db")).unwrap();
    let mistakes = [
        ("unknown", "name: A\npurpos: x\n"),
        ("kind", "name: A\nroles: none\n"),
        ("twice", "name: A\nfocus_topics:\n  - SQL\n  - sql\n"),
        ("cadence", "name: A\ncadence: hourly\n"),
        ("zone", "name: A\ntime_zone: Mars/Olympus\n"),
        ("date", "name: A\npauses:\n  - from: 2026-02-30\n    until: 2026-03-01\n"),
        ("measure", "name: A\nmeasures:\n  attendance_rat: {good: 0.5}\n"),
        ("bounds", "name: A\nmeasures:\n  attendance_rate: {good: 0.1, watch: 0.5}\n"),
        ("goal", "name: A\ngoals:\n  - title: more\n    measure: goals_on_track\n"),
        ("list", "- name: A\n"),
        ("empty", "\n"),
        ("tabs", "name: A\nscope:\n\tin: []\n"),
        ("nameless", "purpose: x\n"),
    ];
    let mut said = String::new();
    for (name, text) in mistakes {
        place.file(&format!("{name}.yaml"), text);
        let ran = place.run(&format!("praktik charter apply {name}.yaml"));
        ran.assert_code(3);
        said += &ran.transcript();
    }
    place.file("latin.yaml", b"name: Caf\xe9\n");
    place.file("binary.yaml", [0u8, 159, 146, 150]);
    said += &place.transcript(
        "praktik charter apply latin.yaml --dry-run\npraktik charter apply binary.yaml\npraktik charter apply missing.yaml",
    );
    let ran = place.run_with_stdin("praktik charter apply -", "name: A\npurpos: x\n");
    said += &ran.transcript();
    assert_data_eq!(said, file!["snapshots/charter_mistakes.txt"]);
    assert_eq!(fs::read(place.path().join("praktik.db")).unwrap(), before);
}

#[test]
fn a_charter_goes_out_and_in_again_unchanged() {
    let place = bare();
    place.file("full.yaml", full());
    assert_data_eq!(place.transcript("praktik charter apply full.yaml"), file!["snapshots/charter_apply.txt"]);
    assert_data_eq!(place.transcript("praktik charter export"), file!["snapshots/charter_export.txt"]);
    let shown = place.run("praktik charter show --json").json();
    assert_data_eq!(
        place.transcript(
            "
            praktik charter export --output out.yaml
            praktik charter apply out.yaml
            praktik charter apply full.yaml --json
            praktik charter export --output praktik.db
            praktik charter export --output missing/out.yaml
            "
        ),
        str![[r#"
$ praktik charter export --output out.yaml
! Wrote out.yaml
$ praktik charter apply out.yaml
Nothing to change.
$ praktik charter apply full.yaml --json
{
  "schema": 1,
  "dry_run": false,
  "key": null,
  "changes": []
}
$ praktik charter export --output praktik.db
! error: --output: that is the community file itself
! hint: name another file
? 2
$ praktik charter export --output missing/out.yaml
! error: could not write missing/out.yaml
! because: No such file or directory (os error 2)
? 1

"#]]
    );
    assert_eq!(place.run("praktik charter show --json").json(), shown);
    // A file that names little empties the rest, and says so first.
    place.file("little.yaml", "name: Data Guild\npurpose: Better data\n");
    place.run("praktik charter apply little.yaml").assert_ok();
    let little = place.run("praktik charter show --json").json();
    assert_eq!(
        (&little["goals"], &little["time_zone"]),
        (&json!([]), &json!("Europe/Berlin")),
        "its days stay where they are"
    );
    place.run("praktik charter apply out.yaml").assert_ok();
    assert_eq!(place.run("praktik charter show --json").json(), shown);
}

#[test]
fn the_charter_is_shown_at_any_width() {
    let place = bare();
    place.file("full.yaml", full());
    place.run("praktik charter apply full.yaml").assert_ok();
    let lines = "COLUMNS=60 praktik charter show\npraktik charter show --format markdown";
    assert_data_eq!(place.transcript(lines), file!["snapshots/charter_show.txt"]);
}

#[test]
fn an_editor_changes_the_charter() {
    let place = bare();
    place.file("good.sh", "sed -i 's/^purpose: .*/purpose: Much better data/' \"$1\"\n");
    place.file("bad.sh", "sed -i 's/^purpose: .*/purpos: oh/' \"$1\"\n");
    place.file("mend.sh", "sed -i 's/^purpos: .*/purpose: mended/' \"$1\"\n");
    place.file("fail.sh", "echo 'purpose: lost' >> \"$1\"; exit 1\n");
    place.file("own.sh", "stat -c %a \"$1\" > mode\n");
    let draft = place.path().join("praktik.charter-draft.yaml");
    let purpose = || place.run("praktik charter show --json").json()["purpose"].as_str().unwrap().to_owned();
    let mut said = place.transcript(
        "
        praktik charter edit
        EDITOR='sh good.sh' praktik charter edit
        EDITOR=true praktik charter edit
        EDITOR='sh fail.sh' praktik charter edit
        EDITOR=no-such-editor praktik charter edit
        VISUAL='sh good.sh' EDITOR=no-such-editor praktik charter edit
        ",
    );
    assert!(!draft.exists());
    assert_eq!(purpose(), "Much better data");
    if cfg!(target_os = "linux") {
        place.run("EDITOR='sh own.sh' praktik charter edit").assert_ok();
        assert_eq!(fs::read_to_string(place.path().join("mode")).unwrap(), "600\n", "nobody else reads it meanwhile");
    }
    said += &place.transcript("EDITOR='sh bad.sh' praktik charter edit");
    assert!(draft.exists(), "what was typed is kept");
    assert_eq!(purpose(), "Much better data");
    said += &place.transcript("EDITOR='sh fail.sh' praktik charter edit");
    assert!(fs::read_to_string(&draft).unwrap().contains("purpos: oh"), "and a second mishap does not lose it");
    fs::write(&draft, fs::read_to_string(&draft).unwrap().replace("purpose: lost\n", "")).unwrap();
    said += &place.transcript("EDITOR='sh mend.sh' praktik charter edit");
    assert_eq!((draft.exists(), purpose().as_str()), (false, "mended"));
    assert_data_eq!(said, file!["snapshots/charter_edit.txt"]);
}

#[test]
fn reviews_and_pauses_are_dated() {
    let place = bare().at("2026-12-15T12:00:00Z");
    assert_data_eq!(
        place.transcript(
            "
            praktik charter review --note 'scope narrowed'
            praktik charter review --on 2026-12-01
            praktik charter review --on yesterday --dry-run
            praktik charter review --on 2027-01-01
            PRAKTIK_ME=nobody praktik charter review
            praktik charter pause 2026-12-21 2027-01-06 --reason holidays
            praktik charter pause 2027-01-06 2026-12-21
            praktik charter pause 2026-12-21 2027-01-06 --reason 'winter holidays'
            praktik charter pause soon 2027-01-06
            praktik charter show
            "
        ),
        str![[r#"
$ praktik charter review --note 'scope narrowed'
✓ The charter of Data Guild was reviewed on 15 Dec 2026
$ praktik charter review --on 2026-12-01
✓ The charter of Data Guild was reviewed on 1 Dec 2026
$ praktik charter review --on yesterday --dry-run
would: The charter of Data Guild was reviewed on 14 Dec 2026
Nothing was written.
$ praktik charter review --on 2027-01-01
! error: --on: 2027-01-01 has not come yet
! hint: note it when it has
? 2
$ PRAKTIK_ME=nobody praktik charter review
! error: no member 'nobody'
! hint: see all: praktik member list
? 1
$ praktik charter pause 2026-12-21 2027-01-06 --reason holidays
✓ Nothing is expected from 21 Dec 2026 – 6 Jan 2027
$ praktik charter pause 2027-01-06 2026-12-21
! error: '2027-01-06 to 2026-12-21' is not a pause
! hint: a pause ends on or after the day it begins
? 2
$ praktik charter pause 2026-12-21 2027-01-06 --reason 'winter holidays'
✓ Nothing is expected from 21 Dec 2026 – 6 Jan 2027
$ praktik charter pause soon 2027-01-06
! error: FROM: 'soon' is not a date
! hint: a date is 2026-11-24, today, yesterday, tomorrow, a weekday such as friday, or a distance such as -2w or +10d; a time may follow, as in 2026-11-24 16:00
? 2
$ praktik charter show
Data Guild · charter

  purpose    Better data
  time zone  UTC

Pauses
  · 21 Dec 2026 – 6 Jan 2027 · winter holidays

last reviewed 15 Dec 2026 · 1 of 9 sections filled; still open: scope in, scope out, focus topics,
roles with responsibilities, goals, benefits, cadence, channels

"#]]
    );
    let shown = place.run("praktik charter show --json").json();
    assert_eq!(shown["reviews"], json!(["2026-11-24", "2026-12-01", "2026-12-15"]));
    assert_eq!(shown["pauses"], json!([{"from": "2026-12-21", "until": "2027-01-06", "reason": "winter holidays"}]));
}

#[test]
fn what_init_cannot_take_is_refused_by_flag() {
    let place = Place::new();
    let refused = place.run("praktik init --name A --purpose ' '");
    refused.assert_code(2);
    assert!(refused.stderr.contains("--purpose"), "{}", refused.stderr);
    place.run("praktik init --name A --purpose x --no-input --lead ' '").assert_ok();
    assert_eq!(place.run("praktik member list --json").json(), json!([]));
}

#[cfg(unix)]
#[test]
fn the_questions_fill_the_charter() {
    let place = Place::new();
    let mut terminal = place.on_terminal("praktik init");
    let answers = [
        ("call itself", "Data Guild"),
        ("Why does it exist", "Better data"),
        ("Which topics", "SQL, Rust ,"),
        ("in its scope", "How we query"),
        ("leave to others", ""),
        ("get out of it", "Less rework, answers"),
    ];
    for (question, answer) in answers {
        terminal.exp_string(question).unwrap();
        terminal.send_line(answer).unwrap();
    }
    terminal.exp_string("How often").unwrap();
    // Down twice, and Enter: biweekly.
    terminal.send("\u{1b}[B\u{1b}[B\r").unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("talk between sessions").unwrap();
    terminal.send_line("#data, Wiki").unwrap();
    terminal.exp_string("time zone").unwrap();
    terminal.send("Mars\r").unwrap();
    terminal.flush().unwrap();
    // Asked again, with the reason.
    terminal.exp_string("IANA").unwrap();
    for _ in 0..12 {
        terminal.send("\u{7f}").unwrap();
    }
    terminal.send("Asia/Jakarta\r").unwrap();
    terminal.flush().unwrap();
    terminal.exp_string("Who leads it").unwrap();
    terminal.send_line("Ana Silva").unwrap();
    terminal.exp_string("begins in").unwrap();
    terminal.exp_eof().unwrap();
    let shown = place.run("praktik charter show --json").json();
    assert_eq!(shown["name"], "Data Guild");
    assert_eq!(shown["purpose"], "Better data");
    assert_eq!(shown["focus_topics"], json!(["SQL", "Rust"]));
    assert_eq!(shown["scope"], json!({"in": ["How we query"], "out": []}));
    assert_eq!(shown["benefits"], json!(["Less rework", "answers"]));
    assert_eq!(shown["cadence"], "biweekly");
    assert_eq!(shown["channels"][1]["name"], "Wiki");
    assert_eq!(shown["time_zone"], "Asia/Jakarta");
    let lead = place.run("praktik member list --json").json();
    assert_eq!((&lead[0]["name"], &lead[0]["roles"]), (&json!("Ana Silva"), &json!(["lead"])));
}

#[cfg(unix)]
#[test]
fn whoever_breaks_off_leaves_nothing_behind() {
    for questions in [1, 2, 7] {
        let place = Place::new();
        let mut terminal = place.on_terminal("praktik init");
        terminal.exp_string("call itself").unwrap();
        for answer in ["Data Guild", "Better data", "SQL", "", "", ""].iter().take(questions - 1) {
            terminal.send_line(answer).unwrap();
        }
        let waiting = ["call itself", "Why does it exist", "Which topics", "", "", "", "How often"][questions - 1];
        if questions > 1 {
            terminal.exp_string(waiting).unwrap();
        }
        terminal.send_control('c').unwrap();
        let said = terminal.exp_eof().unwrap();
        let ended = terminal.process().wait().unwrap();
        let ended = format!("{ended:?}");
        assert!(ended.starts_with("Exited(") && ended.ends_with(", 130)"), "{questions}: {ended} {said:?}");
        let (hidden, shown) = (said.rfind("\u{1b}[?25l"), said.rfind("\u{1b}[?25h"));
        assert!(shown >= hidden, "the cursor is to be seen: {said:?}");
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    }
}
