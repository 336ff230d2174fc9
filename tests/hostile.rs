//! Text that means harm, in every field that can be set and every form that is printed; and names of every script.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod hostile_support;

use common::Place;
use hostile_support::{PRINTING, acts, inert, inert_but_tabs, quoted, texts};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

/// What the texts carry along.
const PAYLOADS: &[&str] = &[
    "\u{1b}[31m\u{1b}]8;;https://evil.example\u{7}click\u{1b}]52;c;ZXZpbA==\u{7}\u{1b}P+q\u{1b}\\\u{8}\u{7f}",
    "\u{9b}2J\u{90}q\u{9c}\u{9d}0;title\u{7}\u{85}\u{80}",
    "\u{202e}live\u{2066}\u{200b}\u{feff}\u{2028}\u{2029}\u{61c}\u{200f}\u{ad}\u{e0001}",
    "line\nbreak\r\nreturn\rhome\ttab",
    ",\"quote\" | <script>alert(1)</script> [a](javascript:x) ![](https://evil.example/i.png) `code` **bold** # no",
];

/// A community in which every text that can be set carries the payload, as far as it is let in.
fn poisoned(payload: &str) -> Place {
    let place = Place::new();
    let text = |word: &str| format!("{word}{payload}");
    let charter = json!({
        "name": text("Guild"), "purpose": text("purpose"), "scope": {"in": [text("in")], "out": [text("out")]},
        "focus_topics": [text("SQL")],
        "roles": [{"name": text("host"), "responsibilities": text("all"), "required": true, "count": 1}],
        "goals": [{"title": text("goal"), "unit": text("unit"), "baseline": 1, "target": 2}],
        "benefits": [text("benefit")], "cadence": "weekly",
        "channels": [{"name": text("chat"), "url": text("https://x"), "purpose": text("talk")}],
        "awards": [{"name": text("cup"), "criteria": text("best")}],
        "sponsor": text("sponsor"), "who_may_join": text("who"), "time_asked": text("time"), "norms": [text("norm")],
        "pauses": [{"from": "2026-08-01", "until": "2026-08-02", "reason": text("pause")}], "time_zone": "UTC",
    });
    // ASCII only: YAML itself refuses some characters as they are.
    let ascii: String = charter.to_string().chars().fold(String::new(), |mut out, c| {
        if c.is_ascii() && c != '\u{7f}' {
            out.push(c);
        } else if u32::from(c) > 0xffff {
            out.push_str(&format!("\\U{:08x}", u32::from(c)));
        } else {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        }
        out
    });
    place.file("charter.yaml", ascii);
    place.run("praktik init --from charter.yaml").assert_ok();
    // What commands refuse to take in comes in below, as a file from somebody else would bring it.
    for line in [
        "member add Eve --handle evil --unit U --site S --note N",
        "member add Budi --handle budi --skill SQL:teaches",
        "session log Talk --on 2026-11-10 --present ana,evil --presenter evil --topic SQL --guest Gus --place P --note N",
        "session plan Later --on 2026-12-01 --place P --agenda A",
        "recognize evil --for help --by budi",
    ] {
        place.run("praktik member add Ana --handle ana");
        place.run(&format!("praktik {line}")).assert_ok();
    }
    let hostile = quoted(&text("x"));
    let writing = [
        "member add Ana --handle ana".to_owned(),
        format!("member add {} --handle evil --unit {hostile} --site {hostile} --note {hostile}", quoted(&text("Eve"))),
        format!(
            "member add Budi --handle budi --email {} --skill {}",
            quoted(&text("b@x")),
            quoted(&format!("{}:teaches", text("SQL")))
        ),
        format!("member edit evil --name {hostile} --unit {hostile} --site {hostile} --note {hostile}"),
        format!("member skill add ana {hostile} --wants"),
        format!("member role add ana {}", quoted(&text("host"))),
        format!("member role add ana {hostile} --new"),
        format!("member aliases ana --add {hostile} --kind name"),
        "member add Cici --handle cici --joined 2026-01-01".to_owned(),
        format!("member leave cici --yes --on 2026-11-01 --reason {hostile}"),
        format!(
            "session log {} --on 2026-11-10 --present ana,evil --place {hostile} --link {hostile} --note {hostile} --topic {hostile} --guest {hostile} --presenter evil",
            quoted(&text("Talk"))
        ),
        "session log Plain --on 2026-11-12 --present ana,evil --facilitator ana".to_owned(),
        format!("session edit last --title {hostile} --place {hostile} --link {hostile} --agenda {hostile}"),
        format!("session note --session last {hostile}"),
        format!(
            "session plan {} --on 2026-12-01 --place {hostile} --link {hostile} --agenda {hostile}",
            quoted(&text("Later"))
        ),
        format!("session plan {} --on 2026-12-08", quoted(&text("Never"))),
        format!("session cancel 2026-12-08 --reason {hostile}"),
        format!("recognize evil ana --for {} --award {} --by budi", quoted(&text("help")), quoted(&text("cup"))),
        format!("recognize ana --for {hostile}"),
        format!("goal add {hostile} --unit {hostile} --caution {hostile}"),
        format!("goal update 1 --value 1.5 --note {hostile}"),
        format!("resource add {hostile} --kind guide --link {hostile} --note {hostile} --topic SQL --by evil"),
        format!("resource used x --by ana --at {hostile} --note {hostile}"),
        format!("challenge raise {hostile} --kind problem --detail {hostile} --topic SQL --by evil"),
        "challenge join x ana".to_owned(),
        format!("challenge solve x --how {hostile} --by ana"),
        format!("wish add {hostile} --by ana --note {hostile} --new"),
        format!("story add --by evil --happened {hostile} --learned {hostile} --changed {hostile} --consent"),
        format!("action add {hostile} --owner evil --on 2026-11-02 --due 2026-11-20"),
        format!("member contacted evil --note {hostile}"),
        format!("evaluate --record --note {hostile}"),
        "goal add Goal --benefit benefit".to_owned(),
        "resource add Guide --kind guide --topic SQL --by evil".to_owned(),
        "resource used guide --by ana".to_owned(),
        "challenge raise Slow --kind problem --topic SQL --by evil".to_owned(),
        "challenge join slow ana".to_owned(),
        "wish add Maps --by ana".to_owned(),
        "story add --by evil --happened Once --consent".to_owned(),
        "action add Thank --owner evil --on 2026-11-02 --due 2026-11-20".to_owned(),
        format!("charter review --note {hostile}"),
        format!("charter pause 2026-12-24 2026-12-26 --reason {hostile}"),
    ];
    for line in writing {
        inert(&place.run(&format!("praktik {line}")));
    }
    let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let roster = format!(
        "name,unit,site,role,skills\n{},{},{},{},{}\n",
        cell(&text("Imp")),
        cell(&text("u")),
        cell(&text("s")),
        cell(&text("host")),
        cell(&text("SQL"))
    );
    place.file("roster.csv", roster);
    place.file(
        "attendance.csv",
        format!("date,title,name\n2026-11-17,{},{}\n", cell(&text("Import")), cell(&text("Who"))),
    );
    let question = cell(&text("What do you wish for?"));
    // Plain text enough for the file to pass for one.
    let plain = "x".repeat(2000);
    let answers = |_| format!("4,{},{plain},{}\n", cell(&text("More")), cell(&text("Team")));
    let form = (0..5).map(answers).collect::<String>();
    let header = "I feel safe to ask,\"What should we do more of, less of, or differently?\"";
    place.file("survey.csv", format!("{header},Number,{question}\n{form}"));
    for line in [
        "member import roster.csv",
        "session import attendance.csv",
        "session import attendance.csv --unmatched add",
        "survey import survey.csv",
        "survey import survey.csv --ignore-unmapped",
        &format!("survey import survey.csv --ignore-unmapped --title {hostile}"),
    ] {
        inert(&place.run(&format!("praktik {line}")));
    }
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    for (table, columns) in [
        ("member", "name unit site note"),
        ("session", "title place link agenda cancel_reason"),
        ("session_note", "text"),
        ("guest", "name"),
        ("recognition", "reason"),
        ("topic", "name"),
        ("role", "name responsibilities"),
        ("award", "name criteria"),
        ("charter", "name purpose sponsor"),
        ("person_key", "raw"),
        ("goal", "title unit caution"),
        ("goal_reading", "note"),
        ("resource", "title link note"),
        ("resource_use", "place note"),
        ("challenge", "title detail"),
        ("wish", "note"),
        ("story", "happened learned changed"),
        ("action", "title note"),
        ("contact", "note"),
        ("channel", "name url purpose"),
        ("benefit", "text"),
        ("evaluation", "note"),
        ("survey", "title"),
        ("survey_item", "text"),
        ("survey_answer", "text"),
    ] {
        for column in columns.split(' ') {
            file.execute(&format!("UPDATE {table} SET {column} = {column} || ?"), [payload]).unwrap();
        }
    }
    drop(file);
    place
}

#[test]
fn nothing_from_the_file_acts_on_a_terminal() {
    for payload in PAYLOADS {
        let place = poisoned(payload);
        let members = place.run("praktik member list --json");
        assert!(members.json().as_array().unwrap().len() >= 3, "{payload:?}: {}", members.transcript());
        for line in PRINTING {
            let run = |format: &str| {
                let ran = place.run(&format!("praktik {line} --format {format}"));
                inert_but_tabs(&ran, format);
                ran.assert_ok();
                ran.stdout
            };
            run("table");
            let markdown = run("markdown");
            let marked = markdown.replace("\\]", "");
            assert!(!marked.contains("<script") && !marked.contains("](javascript"), "{line}: {markdown}");
            let value: Value = serde_json::from_str(&run("json")).unwrap();
            let yaml: Value = serde_yaml::from_str(&run("yaml")).unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(texts(&yaml), texts(&value), "{line}");
            let rows = csv::Reader::from_reader(run("csv").as_bytes()).into_records().collect::<Result<Vec<_>, _>>();
            rows.unwrap_or_else(|error| panic!("{line}: {error}"));
        }
        for line in ["charter export", "member aliases ana", "member aliases evil"] {
            let ran = place.run(&format!("praktik {line}"));
            inert(ran.assert_ok());
        }
        for format in ["graphml", "dot"] {
            let ran = place.run(&format!("praktik evaluate network --format {format}"));
            inert_but_tabs(ran.assert_ok(), "csv");
            assert!(ran.stdout.contains("evil"), "{}", ran.stdout);
        }
        // What was taken out comes back the same.
        let export = place.run("praktik charter export").stdout;
        let again = place.run_with_stdin("praktik charter apply -", export);
        assert_eq!(again.assert_ok().stdout, "Nothing to change.\n", "{payload:?}");
    }
}

#[test]
fn what_was_typed_is_kept_as_it_was() {
    let place = Place::new();
    place.run("praktik init --name A --purpose x").assert_ok();
    let note = "an ESC \u{1b}[31m, a mark \u{202e}, a C1 \u{9b}";
    place.run("praktik member add Ana").assert_ok();
    place.run("praktik session log Talk --present ana").assert_ok();
    let ran = place.run(&format!("praktik recognize ana --for {}", quoted(note)));
    if ran.code == Some(0) {
        let list = place.run("praktik recognize list --json");
        assert_eq!(list.json()[0]["reason"], note);
        assert!(list.stdout.contains("\\u001b") && list.stdout.contains("\\u202e") && list.stdout.contains("\\u009b"));
    }
}

#[test]
fn errors_repeat_what_was_typed_without_harm() {
    let place = Place::new();
    place.run("praktik init --name A --purpose x").assert_ok();
    for payload in PAYLOADS {
        let word = quoted(&format!("x{payload}"));
        for line in [
            format!("member show {word}"),
            format!("session show {word}"),
            format!("session log Talk --on {word}"),
            format!("session log Talk --kind {word}"),
            format!("recognize {word} --for y"),
            format!("evaluate --area {word}"),
            format!("evaluate --period {word}"),
            format!("evaluate explain {word}"),
            format!("evaluate --fail-under {word}"),
            format!("member list --columns {word}"),
            format!("member import {word}"),
            format!("--db {word} member list"),
            format!("charter apply {word}"),
            format!("member add Y --handle {word}"),
            word.clone(),
            format!("member --{word}"),
        ] {
            let ran = place.run(&format!("praktik {line}"));
            inert(&ran);
            assert_ne!(ran.code, Some(0), "{}", ran.transcript());
        }
    }
}

#[cfg(unix)]
#[test]
fn colour_lets_nothing_through_either() {
    let place = poisoned(PAYLOADS[0]).env("NO_COLOR", "");
    for line in
        ["member list --all", "session show last", "charter show", "evaluate", "member show $'x\u{1b}]52;c;eA==\u{7}'"]
    {
        let line = line.replace("$'", "'");
        let mut terminal = place.on_terminal(&format!("praktik {line}"));
        // The terminal driver reads bytes as Latin-1.
        let bytes = terminal.exp_eof().unwrap().chars().map(|c| u8::try_from(c).unwrap()).collect();
        let said = String::from_utf8(bytes).unwrap();
        let mut rest = said.as_str();
        // Our own colours are all the escapes there are.
        while let Some(at) = rest.find('\u{1b}') {
            let (code, after) = rest[at..].split_once('m').unwrap_or_else(|| panic!("{line}: {said:?}"));
            let digits = code.strip_prefix("\u{1b}[").unwrap_or_else(|| panic!("{line}: {code:?} in {said:?}"));
            assert!(digits.chars().all(|c| c.is_ascii_digit() || c == ';'), "{line}: {code:?} in {said:?}");
            rest = after;
        }
        assert!(!said.chars().any(|c| acts(c) && !"\r\n\u{1b}".contains(c)), "{line}: {said:?}");
    }
}

#[test]
fn arguments_that_are_no_utf_8_are_no_crash() {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let place = Place::new();
        place.run("praktik init --name A --purpose x").assert_ok();
        for words in [["member", "show"], ["--db", ""], ["charter", "apply"]] {
            let mut command = place.command("praktik");
            command.args(words.iter().filter(|word| !word.is_empty()));
            command.arg(std::ffi::OsStr::from_bytes(b"x\xff\x1b[31m")).args((words[0] == "--db").then_some("evaluate"));
            let output = command.output().unwrap();
            assert!(matches!(output.status.code(), Some(1..=10)), "{words:?}: {output:?}");
            let said = String::from_utf8(output.stderr).expect("errors are UTF-8");
            assert!(!said.contains('\u{1b}'), "{words:?}: {said:?}");
        }
    }
}

/// Names whose characters are narrow, wide, joined and stacked.
const NAMES: &[(&str, &str)] = &[
    ("ana", "Ana Silva"),
    ("olga", "Ольга Петрова"),
    ("taro", "山田 太郎"),
    ("min", "김민준"),
    ("mohd", "محمد الأمين"),
    ("zoe", "Zoe\u{308} Zu\u{308}rich"),
    ("stack", "Z\u{310}\u{311}\u{312}algo"),
    ("lab", "👩\u{200d}🔬 Curie"),
    ("family", "👨\u{200d}👩\u{200d}👧 Gracia"),
    ("flag", "🇮🇩 Putu"),
    ("heart", "❤\u{fe0f} Siti"),
    ("thai", "สมชาย ใจดี"),
    ("hindi", "नमस्ते सिंह"),
    ("persian", "نمی\u{200c}دانم"),
    ("full", "Ｆｕｌｌ Ｗｉｄｔｈ"),
];

#[test]
fn names_of_every_script_line_up() {
    let place = Place::new();
    place.run("praktik init --name A --purpose x").assert_ok();
    for (handle, name) in NAMES {
        place.run(&format!("praktik member add {} --handle {handle} --unit Unit", quoted(name))).assert_ok();
        place.run(&format!("praktik recognize {handle} --for 'to {name}' --again")).assert_ok();
    }
    for width in [60, 100, 200] {
        let list = place.run(&format!("COLUMNS={width} praktik member list --columns name,unit,handle")).stdout;
        let mut starts: Vec<usize> = Vec::new();
        for line in list.lines() {
            assert!(line.width() <= width, "{line}");
            let at = line.find("Unit").or_else(|| line.find("unit"));
            starts.push(line[..at.unwrap_or_else(|| panic!("{line}"))].width());
        }
        assert_eq!(starts.len(), NAMES.len() + 1);
        starts.dedup();
        assert_eq!(starts.len(), 1, "the columns begin at the same place:\n{list}");
        let thanks = place.run(&format!("COLUMNS={width} praktik recognize list")).stdout;
        for line in thanks.lines() {
            assert!(line.width() <= width, "{line}");
        }
    }
    let said = place.run("praktik member list --json").json();
    let names: Vec<&str> = said.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"山田 太郎") && names.contains(&"👩\u{200d}🔬 Curie"), "{names:?}");
}

#[test]
fn no_cell_is_a_formula_for_a_spreadsheet() {
    let place = Place::new();
    place.run("praktik init --name A --purpose x").assert_ok();
    place.run("praktik member add Ana --unit=+Data --site=@home --note=-1").assert_ok();
    let formulas = ["=1+1", "+1", "-1", "@SUM(A1)"];
    for reason in formulas {
        place.run(&format!("praktik recognize ana --for={}", quoted(reason))).assert_ok();
        place
            .run(&format!("praktik session log {} --on 2026-11-10 --place={0}", quoted(&format!(" {reason}"))))
            .assert_ok();
    }
    let text = place.run("praktik recognize list --format csv --sort reason --columns reason").stdout;
    let rows: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(rows.len(), 4);
    for reason in formulas {
        assert!(rows.contains(&format!("'{reason}").as_str()), "{text}");
    }
    for line in [
        "session list --format csv",
        "session export",
        "member list --format csv",
        "member export",
        "member show ana --format csv",
        "find Data --format csv",
        "status --format csv",
    ] {
        let text = place.run(&format!("praktik {line}")).assert_ok().stdout.clone();
        for record in csv::Reader::from_reader(text.as_bytes()).into_records() {
            for cell in record.unwrap().iter() {
                let number = cell.parse::<f64>().is_ok() && !cell.starts_with('+');
                assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{line}: {cell:?}");
            }
        }
    }
    // For programs there is JSON, and --raw where a file is to go elsewhere.
    assert!(place.run("praktik session export --raw").stdout.contains(",=1+1,"));
    assert!(place.run("praktik member export --raw").stdout.contains(",+Data,@home,"));
}
