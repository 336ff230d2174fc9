//! `praktik export` and `praktik apply`: a whole community as one text, and back; nothing is lost on the way, whatever the
//! schema gains, and the work of two leads is put together.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod people_support;

use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::PermissionsExt;

use common::Place;
use people_support::{community, open, tables, write_everywhere};
use proptest::prelude::*;
use snapbox::{assert_data_eq, str};

const BEGIN: &str = "praktik init --name 'Data Guild' --purpose 'Better data'";

/// The community as text.
fn text(place: &Place) -> String {
    let ran = place.run("praktik export");
    ran.assert_ok();
    ran.stdout
}

/// A new file that takes in a text.
fn copy_of(text: &str) -> Place {
    let place = Place::new();
    place.run("praktik init --name other --purpose none").assert_ok();
    place.run_with_stdin("praktik apply - --yes", text).assert_ok();
    place
}

/// A place with a lead, three members and two sessions.
fn guild() -> Place {
    let place = Place::new();
    for line in [
        BEGIN,
        "praktik member add 'Ana Silva' --email ana@example.org --unit Data --joined 2026-01-05",
        "praktik member add 'Budi Santoso' --email budi@example.org --joined 2026-01-05",
        "praktik member add 'Chen Wei' --joined 2026-02-01",
        "praktik session log Kick-off --on 2026-11-03 --present ana-silva,budi-santoso --facilitator ana-silva",
        "praktik session log 'Async Rust' --on 2026-11-17 --present ana-silva,chen-wei --guests 2 --topic Rust",
    ] {
        place.run(line).assert_ok();
    }
    place
}

/// How often each column says something, and how often something else.
fn said(place: &Place) -> BTreeMap<String, (i64, i64)> {
    let file = open(place);
    let mut said = BTreeMap::new();
    for table in tables(&file).into_iter().filter(|table| !table.starts_with("journal") && table != "content_hash") {
        let mut statement = file.prepare(&format!("PRAGMA table_info(\"{table}\")")).unwrap();
        let columns = statement.query_map([], |row| row.get::<_, String>(1)).unwrap().map(Result::unwrap);
        for column in columns {
            let sql = format!("SELECT count(\"{column}\"), count(DISTINCT \"{column}\") FROM \"{table}\"");
            said.insert(
                format!("{table}.{column}"),
                file.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap(),
            );
        }
    }
    said
}

/// What the rows of the shared community leave unsaid.
const MORE: &str = "
    UPDATE charter SET cadence = 'monthly', sponsor = 'x', who_may_join = 'x', time_asked = 'x', retention = '24m', tie_cap = 30;
    UPDATE topic SET focus = 0;
    UPDATE measure_bound SET good_high = 2, watch_low = 0.5, watch_high = 2.5;
    UPDATE goal SET baseline = 40, target = 0.1, baseline_on = '2026-01-01', due = '2026-12-31', measure = 'rhythm',
        benefit_id = 1;
    UPDATE goal_reading SET on_track = 0;
    UPDATE role_term SET ended = '2026-09-01' WHERE deputy = 1;
    UPDATE spell SET ended = '2026-12-01' WHERE member_id = 1;
    INSERT INTO spell (member_id, joined, ended) VALUES (1, NULL, '2020-01-01'), (1, NULL, '2019-01-01');
    UPDATE skill SET ended = '2026-09-01';
    UPDATE role SET responsibilities = 'x';
    UPDATE session SET minutes = 60, place = 'x', link = 'x', agenda = 'x', series_id = 1, cancel_reason = 'x';
    UPDATE session_reach SET views = 3, preparation = 90;
    UPDATE session_uid SET occurrence = '20261110';
    INSERT INTO guest (session_id) VALUES (1), (1), (1);
    INSERT INTO session_note (session_id, at, text) VALUES (1, '2026-11-10', 'same'), (1, '2026-11-10', 'same');
    UPDATE channel_month SET asked = 3, answered = 2;
    UPDATE recognition SET award_id = 1, kind = 'award', session_id = 1 WHERE id = 1;
    INSERT INTO resource (slug, title, kind, added, session_id) VALUES ('notes', 'Notes', 'other', '2026-03-01', 1);
    UPDATE resource_use SET session_id = 1;
    UPDATE recognition_for SET challenge_id = 1;
    UPDATE story SET reached = 'used', hours_saved = 0.30000000000000004;
    UPDATE evaluation SET score = 61.3, stage = 'maturing';
    UPDATE evaluation_value SET value = 1e-7, numerator = 1e21, denominator = -0.5;
    UPDATE evaluation_area SET score = 50;
    UPDATE action SET area = 'learning', measure = 'rhythm', measure_then = 0.25, due = '2026-12-01', session_id = 1,
        evaluation_id = 1;
    INSERT INTO survey_answer (response_id, item_id, value, text) VALUES (2, 1, 4, NULL);
    INSERT INTO introduction_round VALUES (2, '2026-05-01');
    INSERT INTO introduction VALUES (2, 0, 1), (2, 0, 2);
";

/// A community in which every column says something.
fn everything() -> Place {
    let place = community();
    open(&place).execute_batch(MORE).unwrap();
    place
}

#[test]
fn no_table_and_no_column_is_overlooked() {
    let place = everything();
    let before = said(&place);
    let silent: Vec<&String> = before.iter().filter(|(_, (count, _))| *count == 0).map(|(column, _)| column).collect();
    assert!(silent.is_empty(), "nothing is said in {silent:?}: say something in MORE");
    let written = text(&place);
    let other = copy_of(&written);
    assert_eq!(said(&other), before);
    assert_eq!(text(&other), written);
    assert_eq!(place.run("praktik evaluate --json").stdout, other.run("praktik evaluate --json").stdout);
    // Applied to itself it changes nothing, not even the time of the file.
    let bytes = std::fs::read(place.path().join("praktik.db")).unwrap();
    place.run_with_stdin("praktik apply - --yes --prune", written).assert_ok();
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == bytes);
}

/// Texts that are something else to YAML, to a terminal, or to whoever reads lines.
const HOSTILE: [&str; 24] = [
    "yes",
    "null",
    "~",
    "1e3",
    "0x1f",
    "2026-11-24",
    "12:30:00",
    "- a",
    "a: b",
    "a #b",
    "{a: 1}",
    "[a]",
    "&a",
    "*a",
    "'",
    "\"\\",
    " lead",
    "trail ",
    "line\nbreak\r\n",
    "a\tb",
    "\u{1b}[31m\u{202e}\u{200b}\u{feff}\u{85}\u{2028}",
    "\u{fffe}\u{10ffff}😀",
    "山田 太郎",
    "praktik: 2",
];

#[test]
fn whatever_a_text_says_it_comes_back() {
    for first in [0, 5, 11] {
        let place = everything();
        open(&place).execute("DELETE FROM survey_answer WHERE text IS NULL", []).unwrap();
        // One after another, so that each of them stands in many a column.
        let next = std::cell::Cell::new(first);
        write_everywhere(&place, |_| HOSTILE[next.replace(next.get() + 1) % HOSTILE.len()].to_owned());
        let (written, before) = (text(&place), said(&place));
        let purpose: String = open(&place).query_row("SELECT purpose FROM charter", [], |row| row.get(0)).unwrap();
        let yaml: serde_yaml::Value = serde_yaml::from_str(&written).unwrap();
        assert_eq!(yaml["charter"][0]["purpose"].as_str(), Some(purpose.as_str()));
        let other = copy_of(&written);
        assert!(text(&other) == written, "from {first} on");
        assert_eq!(said(&other), before, "from {first} on");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_is_a_line_that_every_reader_takes_the_same_way(text in any::<String>(), number in any::<f64>()) {
        use praktik::domain::copy::{Fact, Field, Form, Kind, Told, Value};
        use praktik::exchange::copy::{self, Part};
        let field = |name: &str, form| {
            Field { name: name.to_owned(), form, key: false, required: false, follows: None, names: None }
        };
        let fields = vec![field("a", Form::Text), field("b", Form::Real)];
        let kinds = [Kind { section: "things", about: "Things.", told: Told::Whole, fields }];
        let real = Some(number).filter(|number| number.is_finite());
        let fact = Fact { values: vec![Some(Value::Text(text.clone())), real.map(Value::Real)], nth: 3 };
        let mut page = String::new();
        copy::begin(&mut page);
        copy::section(&kinds[0], &mut page);
        copy::fact(&kinds[0], &fact, &mut page);
        let last = page.trim_end().lines().last().unwrap_or_default().starts_with("- {");
        prop_assert!(last);
        page.push_str(copy::END);
        let yaml: serde_yaml::Value = serde_yaml::from_str(&page).unwrap();
        let said = &yaml["things"][0];
        prop_assert_eq!(said["a"].as_str(), Some(text.as_str()));
        prop_assert_eq!(said["b"].as_f64(), real);
        let source = praktik::exchange::source::Source::of_bytes(page, "text").unwrap();
        let mut read = Vec::new();
        copy::read(&source, &kinds, |_, part| {
            if let Part::Fact(fact, _) = part {
                read.push(fact);
            }
            Ok(())
        }).unwrap();
        prop_assert_eq!(read, vec![fact]);
    }
}

#[test]
fn invented_communities_come_back_as_they_were() {
    for seed in 1..=4 {
        let place = Place::new();
        place.run(&format!("praktik init --demo --seed {seed}")).assert_ok();
        let (written, before) = (text(&place), said(&place));
        let other = copy_of(&written);
        assert!(text(&other) == written, "seed {seed}");
        assert_eq!(said(&other), before, "seed {seed}");
        let figures = |place: &Place| place.run("praktik evaluate --json --period 2026-Q3").stdout;
        assert_eq!(figures(&other), figures(&place));
        let again = other.run_with_stdin("praktik apply - --yes --prune --json", written);
        assert_eq!(again.json()["added"], 0);
    }
}

#[test]
fn a_file_written_with_o_is_for_its_owner() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik export -o praktik.yaml
            praktik apply praktik.yaml
            praktik export -o praktik.db
            "
        ),
        str![[r#"
$ praktik export -o praktik.yaml
! Wrote praktik.yaml
! note: this is a full copy, with e-mails and private notes of 3 people; for co-leads only
$ praktik apply praktik.yaml
Nothing to do: the file says all that the text says.
$ praktik export -o praktik.db
! error: --output: that is the community file itself
! hint: name another file
? 2

"#]]
    );
    let nothing = place.run("praktik apply praktik.yaml --dry-run --json").json();
    assert_eq!((nothing["schema"].clone(), nothing["changes"].clone()), (1.into(), serde_json::json!([])));
    let members = nothing["kinds"].as_array().unwrap().iter().find(|kind| kind["kind"] == "members").unwrap();
    assert_eq!(
        *members,
        serde_json::json!({"kind": "members", "added": 0, "changed": 0, "removed": 0, "only_here": 0, "same": 3})
    );
    let mode = std::fs::metadata(place.path().join("praktik.yaml")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let printed = place.run("praktik export");
    assert_eq!(printed.stdout, place.read("praktik.yaml"));
    assert_data_eq!(
        printed.stdout,
        str![[r##"
# A whole community of practice, as praktik export wrote it. It is a full copy, with e-mails and private notes: for its
# leads only. One fact a line, always in the same order, for git to compare and merge; praktik apply takes it in.
praktik: 1

#
# What sets the community apart in calendars.
calendar:
- {key: [..]}

#
# What it is for, and its time zone.
charter:
- {name: Data Guild, purpose: Better data, time_zone: UTC}

#
# Scope and norms.
charter_lines:

#
# Topics; those in the charter have a focus.
topics:
- {name: Rust}

#
# Roles.
roles:

#
# What members get out of it.
benefits:

#
# Where it talks between sessions.
channels:

#
# The awards it gives.
awards:

#
# Bounds of its own for measures.
measure_bounds:

#
# Days on which nothing is expected.
pauses:

#
# When it closed, and opened again.
closings:

#
# Who belongs or belonged.
members:
- {handle: ana-silva, handle_made: true, name: Ana Silva, email: ana@example.org, unit: Data, added: 2026-11-24}
- {handle: budi-santoso, handle_made: true, name: Budi Santoso, email: budi@example.org, added: 2026-11-24}
- {handle: chen-wei, handle_made: true, name: Chen Wei, added: 2026-11-24}

#
# From when to when somebody belonged.
spells:
- {member: ana-silva, joined: 2026-01-05}
- {member: budi-santoso, joined: 2026-01-05}
- {member: chen-wei, joined: 2026-02-01}

#
# What imports know people by.
person_keys:

#
# What people want, practise and teach.
skills:

#
# Who held a role.
role_terms:

#
# Who was welcomed.
welcomes:

#
# Words with members outside sessions.
contacts:

#
# When the charter was looked at.
charter_reviews:
- {day: 2026-11-24, note: the beginning}

#
# Rounds of introductions.
introduction_rounds:

#
# Who was introduced.
introductions:

#
# Rules of sessions planned together.
series:

#
# Sessions planned, held and cancelled.
sessions:
- {slug: 2026-11-03-kick-off, title: Kick-off, kind: meeting, status: held, starts: 2026-11-03, attendance_taken: true}
- {slug: 2026-11-17-async-rust, title: Async Rust, kind: meeting, status: held, starts: 2026-11-17, attendance_taken: true}

#
# What imports call sessions.
session_sources:

#
# What calendars call sessions.
session_uids:

#
# What sessions were about.
session_topics:
- {session: 2026-11-17-async-rust, topic: rust}

#
# Who led and presented.
session_parts:
- {session: 2026-11-03-kick-off, part: facilitator, member: ana-silva}

#
# Who was there.
attendances:
- {session: 2026-11-03-kick-off, member: ana-silva}
- {session: 2026-11-03-kick-off, member: budi-santoso}
- {session: 2026-11-17-async-rust, member: ana-silva}
- {session: 2026-11-17-async-rust, member: chen-wei}

#
# Who was there and is no member.
guests:
- {session: 2026-11-17-async-rust}
- {session: 2026-11-17-async-rust, nth: 2}

#
# Notes on sessions.
session_notes:

#
# Numbers of whole sessions.
session_numbers:

#
# Was it worth the time?
session_feedback:

#
# Totals of channels.
channel_months:

#
# What there is to learn from.
resources:

#
# What resources are about.
resource_topics:

#
# When resources were looked at.
resource_reviews:

#
# Where resources were used.
resource_uses:

#
# Topics that were wished for.
wishes:

#
# Problems, ideas and experiments.
challenges:

#
# What challenges are about.
challenge_topics:

#
# Who joined and solved.
challenge_parts:

#
# Thanks and awards.
recognitions:

#
# Who was thanked.
recognition_receivers:

#
# What thanks belong to.
recognition_subjects:

#
# What it wants to have reached.
goals:

#
# Where goals stood.
goal_readings:

#
# What it was good for, as people tell it.
stories:

#
# Evaluations as they were recorded.
evaluations:

#
# What areas scored then.
evaluation_areas:

#
# What measures said then.
evaluation_values:

#
# What somebody undertook to do.
actions:

#
# Questions of surveys.
survey_items:

#
# Surveys.
surveys:

#
# Who answered, without a name.
survey_responses:

#
# What was answered.
survey_answers:

# The end: without this line something is missing.
end: true

"##]]
    );
    assert_data_eq!(
        printed.stderr,
        str![[r#"
note: this is a full copy, with e-mails and private notes of 3 people; for co-leads only

"#]]
    );
}

#[test]
fn the_plan_says_what_would_change() {
    let place = guild();
    let base = text(&place);
    let theirs = base
        .replace("unit: Data", "unit: Platform, site: Porto")
        .replace("- {session: 2026-11-17-async-rust, member: chen-wei}\n", "")
        .replace("attendances:\n", "attendances:\n- {session: 2026-11-03-kick-off, member: chen-wei} # by hand\n");
    place.file("praktik.yaml", &theirs);
    assert_data_eq!(
        place.transcript(
            "
            praktik apply praktik.yaml --dry-run
            praktik apply praktik.yaml
            praktik apply praktik.yaml --dry-run --prune --format csv
            praktik apply praktik.yaml --dry-run --prune --json
            praktik apply praktik.yaml --prune --yes
            praktik apply praktik.yaml --yes
            praktik session list --columns slug,present --format csv
            "
        ),
        str![[r#"
$ praktik apply praktik.yaml --dry-run
would: 1 added · 1 changed

kind         added  changed  removed
members          ·        1        ·
attendances      1        ·        ·

Changed
  · members ana-silva · unit: Data → Platform · site: — → Porto

Added
  · attendances 2026-11-03-kick-off chen-wei

1 fact is only here and stays; --prune lets go what is not in the text.
Nothing was written.
$ praktik apply praktik.yaml
! error: Take all this in? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik apply praktik.yaml --dry-run --prune --format csv
kind,change,key,line,fields
members,changed,ana-silva,55,unit: Data → Platform · site: — → Porto
attendances,added,2026-11-03-kick-off chen-wei,130,
attendances,removed,2026-11-17-async-rust chen-wei,,
$ praktik apply praktik.yaml --dry-run --prune --json
{
  "schema": 1,
  "dry_run": true,
  "added": 1,
  "changed": 1,
  "removed": 1,
  "only_here": 0,
  "kinds": [
    {
      "kind": "calendar",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 1
    },
    {
      "kind": "charter",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 1
    },
    {
      "kind": "topics",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 1
    },
    {
      "kind": "members",
      "added": 0,
      "changed": 1,
      "removed": 0,
      "only_here": 0,
      "same": 2
    },
    {
      "kind": "spells",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 3
    },
    {
      "kind": "charter_reviews",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 1
    },
    {
      "kind": "sessions",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 2
    },
    {
      "kind": "session_topics",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 1
    },
    {
      "kind": "session_parts",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 1
    },
    {
      "kind": "attendances",
      "added": 1,
      "changed": 0,
      "removed": 1,
      "only_here": 0,
      "same": 3
    },
    {
      "kind": "guests",
      "added": 0,
      "changed": 0,
      "removed": 0,
      "only_here": 0,
      "same": 2
    }
  ],
  "changes": [
    {
      "kind": "members",
      "change": "changed",
      "key": "ana-silva",
      "line": 55,
      "fields": [
        {
          "field": "unit",
          "here": "Data",
          "there": "Platform"
        },
        {
          "field": "site",
          "here": null,
          "there": "Porto"
        }
      ]
    },
    {
      "kind": "attendances",
      "change": "added",
      "key": "2026-11-03-kick-off chen-wei",
      "line": 130,
      "fields": []
    },
    {
      "kind": "attendances",
      "change": "removed",
      "key": "2026-11-17-async-rust chen-wei",
      "line": null,
      "fields": []
    }
  ],
  "changes_left_off": 0,
  "would_come_back": [],
  "forgotten_there": []
}
$ praktik apply praktik.yaml --prune --yes
✓ 1 added · 1 changed · 1 removed

kind         added  changed  removed
members          ·        1        ·
attendances      1        ·        1

Changed
  · members ana-silva · unit: Data → Platform · site: — → Porto

Removed
  · attendances 2026-11-17-async-rust chen-wei

Added
  · attendances 2026-11-03-kick-off chen-wei
$ praktik apply praktik.yaml --yes
Nothing to do: the file says all that the text says.
$ praktik session list --columns slug,present --format csv
slug,present
2026-11-17-async-rust,1
2026-11-03-kick-off,3

"#]]
    );
}

#[test]
fn on_a_terminal_the_plan_is_shown_and_asked_about() {
    let place = guild();
    place.file("praktik.yaml", text(&place).replace("unit: Data", "unit: Platform"));
    let mut asked = place.on_terminal("praktik apply praktik.yaml");
    asked.exp_string("Platform").unwrap();
    asked.exp_string("Take all this in?").unwrap();
    asked.send_line("n").unwrap();
    asked.exp_string("nothing was changed").unwrap();
    let mut asked = place.on_terminal("praktik apply praktik.yaml");
    asked.exp_string("Take all this in?").unwrap();
    asked.send_line("y").unwrap();
    asked.exp_string("1 changed").unwrap();
    asked.exp_eof().unwrap();
    assert!(place.run("praktik member show ana-silva").stdout.contains("Platform"));
}

#[test]
fn what_is_wrong_is_placed_and_nothing_is_written() {
    let place = guild();
    let good = text(&place);
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    let mut said = String::new();
    for (name, bad) in [
        (
            "conflict",
            good.replace(
                "- {handle: ana-silva,",
                "- {handle: budi-santoso, name: B, added: 2026-01-01}\n- {handle: ana-silva,",
            ),
        ),
        ("marks", good.replace("members:\n", "members:\n<<<<<<< HEAD\n")),
        ("cut", good[..good.len() - 12].to_owned()),
        ("field", good.replace("unit: Data", "unti: Data")),
        ("section", good.replace("members:\n", "membres:\n")),
        ("version", good.replace("praktik: 1\n", "praktik: 2\n")),
        ("no-version", good.replace("praktik: 1\n", "")),
        ("reference", good.replace("member: chen-wei}", "member: chen-way}")),
        ("nested", good.replace("unit: Data", "unit: [Data]")),
        ("anchor", good.replace("unit: Data", "unit: &a Data")),
        ("number", good.replace("nth: 2", "nth: two")),
        ("day", good.replace("joined: 2026-02-01", "joined: \"2026-02-30\"")),
        ("text", good.replace("unit: Data", "unit: 0x1f")),
        ("flag", good.replace("attendance_taken: true", "attendance_taken: yes")),
        ("rule", good.replace("kind: meeting", "kind: feast")),
        ("needed", good.replace("name: Ana Silva, ", "")),
        ("twice", good.replace("unit: Data", "unit: Data, unit: Data")),
        ("e-mail", good.replace("email: budi@", "email: ana@")),
        ("broken", good.replace("name: Ana Silva", "name: \"Ana\n  Silva\"")),
        ("zone", good.replace("time_zone: UTC", "time_zone: Mars")),
        ("charter", good.replace("- {name: Data Guild", "# {name: Data Guild")),
        ("other", "a,b\n1,2\n".to_owned()),
    ] {
        assert!(bad != good, "{name}");
        place.file(&format!("{name}.yaml"), bad);
        let ran = place.run(&format!("praktik apply {name}.yaml --yes"));
        ran.assert_code(3);
        said.push_str(&ran.transcript());
    }
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before, "nothing was written");
    assert_data_eq!(
        said,
        str![[r#"
$ praktik apply conflict.yaml --yes
! error: conflict.yaml:57: members: budi-santoso is there twice, and not the same
!   conflict.yaml:55: {handle: budi-santoso, name: B, added: 2026-01-01}
!   conflict.yaml:57: {handle: budi-santoso, handle_made: true, name: Budi Santoso, email: budi@example.org, added: 2026-11-24}
! hint: of each two lines keep one, the one that is right, and run it again
! hint: if they are two different things, give one of them a name or number of its own
? 3
$ praktik apply marks.yaml --yes
! error: marks.yaml:55: git left a conflict here
! hint: keep one side or both, take out the lines with <<<<<<<, ======= and >>>>>>>
! hint: with a line 'praktik.yaml merge=union' in .gitattributes, git keeps both by itself
? 3
$ praktik apply cut.yaml --yes
! error: cut.yaml: this text was cut off: its last line is not 'end: true'
! hint: have it written again with praktik export
? 3
$ praktik apply field.yaml --yes
! error: field.yaml:55: members: unknown field unti
! hint: did you mean unit?
? 3
$ praktik apply section.yaml --yes
! error: section.yaml:54: membres is no section of such a text
! hint: did you mean members?
? 3
$ praktik apply version.yaml --yes
! error: version.yaml:3: this text has version 2, and this praktik reads version 1
! hint: install a newer praktik
? 3
$ praktik apply no-version.yaml --yes
! error: no-version.yaml:6: this is no text that praktik export wrote
! hint: it would begin with a line 'praktik: 1'
? 3
$ praktik apply reference.yaml --yes
! error: reference.yaml:133: member: chen-way is not among the members of this text
! hint: did you mean chen-wei?
? 3
$ praktik apply nested.yaml --yes
! error: nested.yaml:55: a value cannot hold others: put it in quotes if it is a text
! hint: praktik export shows the form
? 3
$ praktik apply anchor.yaml --yes
! error: anchor.yaml:55: a text that begins so has to stand in quotes
! hint: praktik export shows the form
? 3
$ praktik apply number.yaml --yes
! error: number.yaml:139: nth is a number from 1 on
? 3
$ praktik apply day.yaml --yes
! error: day.yaml:64: joined: a day is written 2026-11-24
? 3
$ praktik apply text.yaml --yes
! error: text.yaml:55: unit: 0x1f is no text: put it in quotes
? 3
$ praktik apply flag.yaml --yes
! error: flag.yaml:106: attendance_taken: this is true or false
? 3
$ praktik apply rule.yaml --yes
! error: rule.yaml:106: sessions: 2026-11-03-kick-off cannot be taken in
! because: CHECK constraint failed: kind IN ('meeting', 'learning', 'workshop', 'talk', 'problem-solving', 'social')
! hint: mend the line, or take it out
? 3
$ praktik apply needed.yaml --yes
! error: needed.yaml:55: members: this fact does not say its name
! hint: add name: …, or take the line out
? 3
$ praktik apply twice.yaml --yes
! error: twice.yaml:55: unit is said twice in one fact
! hint: keep one of the two
? 3
$ praktik apply e-mail.yaml --yes
! error: e-mail.yaml:56: members: only one can have ana@example.org, and budi-santoso is not the only one
!   e-mail.yaml:55: ana-silva
! hint: keep one of these lines, or change one of them
? 3
$ praktik apply broken.yaml --yes
! error: broken.yaml:55: a quote is not closed on this line
! hint: praktik export shows the form
? 3
$ praktik apply zone.yaml --yes
! error: zone.yaml:13: time_zone: a time zone has an IANA name such as Asia/Jakarta, Europe/Berlin or UTC
? 3
$ praktik apply charter.yaml --yes
! error: charter.yaml: the text says nothing of the charter
! hint: it is no whole copy: have it written again with praktik export
? 3
$ praktik apply other.yaml --yes
! error: other.yaml:1: this line is none of such a text
! hint: a fact is one line: - {field: value, field: value}
! hint: line breaks within a text are written /n, in double quotes
? 3

"#]]
    );
}

#[test]
fn two_may_change_places_in_what_only_one_can_have() {
    let place = guild();
    place.run("praktik member leave budi-santoso --on 2026-06-01").assert_ok();
    place.run("praktik goal add 'First goal'").assert_ok();
    place.run("praktik goal add 'Second goal'").assert_ok();
    let first = text(&place);
    let theirs = copy_of(&first);
    let file = open(&theirs);
    file.execute_batch(
        "UPDATE member SET email = NULL, email_key = NULL WHERE handle = 'ana-silva';
         UPDATE member SET email = 'ana@example.org', email_key = 'ana@example.org' WHERE handle = 'budi-santoso';
         UPDATE member SET email = 'budi@example.org', email_key = 'budi@example.org' WHERE handle = 'ana-silva';
         UPDATE goal SET key = '' || id || 'x', title = CASE id WHEN 1 THEN 'Second goal' ELSE 'First goal' END;
         UPDATE goal SET key = lower(title);",
    )
    .unwrap();
    drop(file);
    theirs.run("praktik member rejoin budi-santoso --on 2026-09-01").assert_ok();
    let written = text(&theirs);
    place.run_with_stdin("praktik apply - --yes", written.clone()).assert_ok();
    assert_eq!(text(&place), written);
    place.run("praktik undo").assert_ok();
    assert_eq!(text(&place), first);
    place.run("praktik redo").assert_ok();
    assert_eq!(text(&place), written);
    // What is called otherwise comes under its new name, and everything that belongs to it.
    theirs.run("praktik member edit ana-silva --handle ana").assert_ok();
    let renamed = text(&theirs);
    place.run_with_stdin("praktik apply - --yes", renamed.clone()).assert_code(3);
    let before = text(&place);
    place.run_with_stdin("praktik apply - --yes --prune", renamed.clone()).assert_ok();
    assert_eq!(text(&place), renamed);
    // All of it is one change, which can be taken back and made again.
    place.run("praktik undo").assert_ok();
    assert_eq!(text(&place), before);
    place.run("praktik redo").assert_ok();
    assert_eq!(text(&place), renamed);
}

#[test]
fn rows_that_stay_keep_their_place_inside() {
    let place = guild();
    let ids = |place: &Place| -> Vec<(i64, String)> {
        let file = open(place);
        let mut statement = file.prepare("SELECT id, handle FROM member ORDER BY id").unwrap();
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect()
    };
    let before = ids(&place);
    let theirs = text(&place)
        .replace("unit: Data", "unit: Platform")
        .replace("members:\n", "members:\n- {handle: aaa, name: Aaa, added: 2026-11-24}\n");
    place.run_with_stdin("praktik apply - --yes", theirs).assert_ok();
    assert_eq!(ids(&place)[..before.len()], before);
}

#[test]
fn nobody_who_was_forgotten_comes_back_unasked() {
    let place = guild();
    let before = text(&place);
    place.file("before.yaml", &before);
    place.run("praktik member forget ana-silva --yes").assert_ok();
    let hidden = |said: String| {
        let at = said.find("forgotten-").map(|at| said[at..at + 14].to_owned());
        at.map_or(said.clone(), |pseudonym| said.replace(&pseudonym, "forgotten-xxxx"))
    };
    assert_data_eq!(
        hidden(place.transcript(
            "
            praktik apply before.yaml --yes
            praktik apply before.yaml
            praktik apply before.yaml --dry-run
            "
        )),
        str![[r#"
$ praktik apply before.yaml --yes
! error: this text would bring back people who were forgotten here; nothing was changed
!   Ana Silva (ana-silva), forgotten here as forgotten-xxxx
! hint: have your co-lead forget them too, or take their lines out of the text
! hint: if it is somebody else, or they are to come back: --bring-back
? 1
$ praktik apply before.yaml
! error: this text would bring back people who were forgotten here; nothing was changed
!   Ana Silva (ana-silva), forgotten here as forgotten-xxxx
! hint: have your co-lead forget them too, or take their lines out of the text
! hint: if it is somebody else, or they are to come back: --bring-back
? 1
$ praktik apply before.yaml --dry-run
would: 5 added

kind           added  changed  removed
members            1        ·        ·
spells             1        ·        ·
session parts      1        ·        ·
attendances        2        ·        ·

Added
  · members ana-silva · handle_made: yes · name: Ana Silva · email: ana@example.org · unit: Data ·
    added: 2026-11-24
  · spells ana-silva 2026-01-05
  · session parts 2026-11-03-kick-off facilitator ana-silva
  · attendances 2026-11-03-kick-off ana-silva
  · attendances 2026-11-17-async-rust ana-silva

5 facts are only here and stay; --prune lets go what is not in the text.

Would come back
  · Ana Silva (ana-silva), forgotten here, it seems, as forgotten-xxxx
Nothing was written.

"#]]
    );
    // The co-lead has them still, and is told.
    let after = text(&place);
    let theirs = copy_of(&before);
    theirs.file("after.yaml", &after);
    assert_data_eq!(
        hidden(theirs.transcript("praktik apply after.yaml --dry-run")),
        str![[r#"
$ praktik apply after.yaml --dry-run
would: 5 added

kind           added  changed  removed
members            1        ·        ·
spells             1        ·        ·
session parts      1        ·        ·
attendances        2        ·        ·

Added
  · members forgotten-xxxx · handle_made: yes · name: Forgotten member · private: yes · added:
    2026-11-24
  · spells forgotten-xxxx 2026-01-05 · ended: 2026-11-24
  · session parts 2026-11-03-kick-off facilitator forgotten-xxxx
  · attendances 2026-11-03-kick-off forgotten-xxxx
  · attendances 2026-11-17-async-rust forgotten-xxxx

5 facts are only here and stay; --prune lets go what is not in the text.

Forgotten by the co-lead, it seems: forget them here first (praktik member forget), in the journal too
  · Ana Silva (ana-silva), there as forgotten-xxxx
Nothing was written.

"#]]
    );
    // Once both have forgotten them, one pseudonym is enough.
    theirs.run("praktik member forget ana-silva --yes").assert_ok();
    theirs.run("praktik apply after.yaml --yes --prune").assert_ok();
    assert_eq!(text(&theirs), after);
    place.run("praktik apply before.yaml --yes --bring-back").assert_ok();
    assert!(place.run("praktik member list").stdout.contains("Ana Silva"));
}

#[test]
fn there_is_a_file_and_it_is_open() {
    let place = guild();
    let written = text(&place);
    let nowhere = Place::new();
    nowhere.run_with_stdin("praktik apply - --yes", written.clone()).assert_code(10);
    place.run("praktik charter close --reason 'its work is done' --yes").assert_ok();
    let closed = text(&place);
    assert_data_eq!(
        place.run_with_stdin("praktik apply - --yes", closed.clone()).transcript(),
        str![[r#"
$ praktik apply - --yes
Nothing to do: the file says all that the text says.

"#]]
    );
    assert_data_eq!(
        place.run_with_stdin("praktik apply - --yes --prune", written.replace("unit: Data", "unit: X")).transcript(),
        str![[r#"
$ praktik apply - --yes --prune
! error: the community was closed on 2026-11-24 and is kept as it was
! because: its work is done
! hint: to go on with it: praktik charter reopen
? 1

"#]]
    );
    // A co-lead's file closes with it.
    let theirs = copy_of(&written);
    theirs.run_with_stdin("praktik apply - --yes", closed.clone()).assert_ok();
    assert_eq!(text(&theirs), closed);
}

/// What git makes of two changed texts where no line was changed by both: the lines of either.
fn merged(base: &str, ours: &str, theirs: &str) -> String {
    let sections = |text: &str| -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut section = String::new();
        for line in text.lines() {
            match line.strip_suffix(':') {
                Some(name) => section = name.to_owned(),
                None if line.starts_with("- ") => {
                    found.entry(section.clone()).or_default().insert(line.to_owned());
                }
                None => {}
            }
        }
        found
    };
    let (base, theirs) = (sections(base), sections(theirs));
    let (mut out, mut section) = (String::new(), String::new());
    for line in ours.lines() {
        let none = BTreeSet::new();
        if let Some(name) = line.strip_suffix(':') {
            section = name.to_owned();
            out.push_str(&format!("{line}\n"));
            let (before, after) = (base.get(name).unwrap_or(&none), theirs.get(name).unwrap_or(&none));
            after.difference(before).for_each(|new| out.push_str(&format!("{new}\n")));
            continue;
        }
        let gone =
            base.get(&section).unwrap_or(&none).contains(line) && !theirs.get(&section).unwrap_or(&none).contains(line);
        if !gone {
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}

#[test]
fn the_order_in_which_leads_put_their_work_together_does_not_matter() {
    for seed in 1..=3_u64 {
        let ours = Place::new();
        ours.run(&format!("praktik init --demo --seed {seed}")).assert_ok();
        let base = text(&ours);
        let theirs = copy_of(&base);
        let day = |number: u64| format!("2026-11-{:02}", 1 + number % 20);
        let handles: Vec<String> = open(&ours)
            .prepare("SELECT handle FROM member WHERE private = 0 ORDER BY handle")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        let who = |number: u64| handles[(seed * 7 + number * 3) as usize % handles.len()].as_str();
        for number in 0..4 {
            for line in [
                format!("praktik member add 'New Person {number}' --joined {}", day(number)),
                format!(
                    "praktik session log 'Ours {number}' --on {} --present {},{}",
                    day(number),
                    who(number),
                    who(number + 5)
                ),
                format!("praktik member edit {} --unit 'Unit {number}'", who(number)),
            ] {
                ours.run(&line).assert_ok();
            }
            for line in [
                format!("praktik recognize {} --for 'reason {number}' --on {}", who(number), day(number)),
                format!(
                    "praktik session log 'Theirs {number}' --on {} --present {} --guests 2",
                    day(number),
                    who(number)
                ),
                format!("praktik member edit {} --site 'Site {number}'", who(number + 10)),
                format!("praktik member contacted {}", who(number + 2)),
            ] {
                theirs.run(&line).assert_ok();
            }
        }
        theirs.run(&format!("praktik member leave {}", who(11))).assert_ok();
        let (a, b) = (text(&ours), text(&theirs));
        let (one, other) = (merged(&base, &a, &b), merged(&base, &b, &a));
        ours.run_with_stdin("praktik apply - --yes --prune", one).assert_ok();
        theirs.run_with_stdin("praktik apply - --yes --prune", other).assert_ok();
        assert!(text(&ours) == text(&theirs), "seed {seed}");
        let figures = |place: &Place| place.run("praktik evaluate --json").stdout;
        assert_eq!(figures(&ours), figures(&theirs));
        for needle in ["New Person 3", "reason 3", "Ours 3", "Theirs 3", "Site 3", "Unit 3"] {
            assert!(text(&ours).contains(needle), "{needle}");
        }
    }
}
