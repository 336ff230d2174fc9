//! Whatever is done can be taken back and made again: random commands, then all of them undone, then all made again. After
//! each the file holds what it held before, and its sums are those of its rows.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io;
use std::path::Path;

use chrono::{DateTime, Duration, Utc};
use praktik::context::{Context, Terminal};
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rusqlite::{Connection, OpenFlags};

/// How many communities, and how many commands each; `PRAKTIK_SEQUENCES` sets the first.
const SEQUENCES: u64 = 3;
const COMMANDS: usize = 60;

/// What a lead may do, with what is drawn in braces.
const LINES: &[&str] = &[
    "member add {new} --email {mail} --unit {unit}",
    "member add {new} --joined {past}",
    "member edit {member} --unit {unit} --note {text}",
    "member edit {member} --email {mail}",
    "member edit {member} --private",
    "member edit {member} --name {new}",
    "member edit {member} --handle {word}",
    "member leave {member} --on {past} --reason {text} --yes",
    "member rejoin {member}",
    "member merge {member} {member} --yes",
    "member role add {member} facilitator --since {past}",
    "member role end {member} facilitator",
    "member role add {member} {word}",
    "member skill add {member} {topic}:teaches {topic}:wants",
    "member skill remove {member} {topic}",
    "member aliases {member} --add {mail}",
    "member contacted {member} --note {text}",
    "member welcome {member} --buddy {member}",
    "member match --record --size 3",
    "member handover {member} {member} --yes",
    "session plan {text} --on {future} --facilitator {member} --topic {topic}",
    "session plan {text} --every tue --count 3 --on {future}",
    "session log {text} --on {past} --present {member},{member},{member} --presenter {member}",
    "session log {text} --on {past} --present none",
    "session attend last {member} {member}",
    "session attend last --remove {member}",
    "session note {text} --session last",
    "session edit last --title {text} --topic {topic}",
    "session edit last --registered 40 --views 85",
    "session cancel next --reason {text}",
    "session feedback last --worth 4.2 --answers 11",
    "recognize {member} {member} --for {text} --by {member}",
    "recognize {member} --for {text} --kind public --session last",
    "goal add {text} --baseline 40 --target 20 --unit days --due {future}",
    "goal update 1 --value 31",
    "goal reach 1",
    "goal drop 2 --reason {text}",
    "resource add {word} --kind guide --link https://example.org/{word} --by {member} --topic {topic}",
    "resource used {word} --by {member}",
    "challenge raise {text} --kind idea --by {member} --topic {topic}",
    "wish add {topic} --new --by {member}",
    "channel log {word} --new --month 2026-09 --people 41 --asked 12 --answered 10",
    "channel log Slack --month 2026-08 --people 40",
    "story add --happened {text} --by {member} --hours 3 --consent",
    "action add {text} --owner {member} --due {future} --area learning",
    "action done 1",
    "action drop 2 --reason {text}",
    "evaluate --record --note {text}",
    "charter review --note {text}",
    "charter pause {future} {later} --reason {text}",
    "charter close --reason {text} --yes",
    "charter reopen",
];

const WORDS: &[&str] = &["amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "haven", "isle", "jade"];

struct Community {
    folder: tempfile::TempDir,
    now: DateTime<Utc>,
    dice: ChaCha8Rng,
}

impl Community {
    fn new(seed: u64) -> Self {
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let mut made = Self { folder: tempfile::tempdir().unwrap(), now, dice: ChaCha8Rng::seed_from_u64(seed) };
        assert_eq!(made.run(&["init", "--demo", "--seed", &seed.to_string()]).0, 0);
        made
    }

    fn path(&self) -> std::path::PathBuf {
        self.folder.path().join("praktik.db")
    }

    /// Runs a command; its exit code, and what it said on standard error.
    fn run(&mut self, words: &[&str]) -> (u8, String) {
        let said = tempfile::NamedTempFile::new().unwrap();
        let mut context = Context {
            now: self.now,
            env: BTreeMap::new(),
            folder: self.folder.path().to_owned(),
            zone: chrono_tz::Tz::UTC,
            terminal: Terminal::default(),
            input: Box::new(io::empty()),
            out: Box::new(io::sink()),
            err: Box::new(said.reopen().unwrap()),
        };
        let argv = std::iter::once("praktik").chain(words.iter().copied()).map(OsString::from);
        let code = praktik::run(argv, &mut context);
        (code, std::fs::read_to_string(said.path()).unwrap())
    }

    /// The words of a line, with what is drawn.
    fn draw(&mut self, line: &str) -> Vec<String> {
        let handles: Vec<String> = {
            let file = Connection::open_with_flags(self.path(), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
            let mut found = file.prepare("SELECT handle FROM member ORDER BY id").unwrap();
            found.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        let word = |dice: &mut ChaCha8Rng| (*WORDS.choose(dice).unwrap()).to_owned();
        let dice = &mut self.dice;
        let parts = line.split(' ').map(|part| {
            let mut part = part.to_owned();
            while let (Some(from), Some(to)) = (part.find('{'), part.find('}')) {
                let drawn = match &part[from + 1..to] {
                    "member" => handles.choose(dice).unwrap().clone(),
                    "new" => format!("{} {}", word(dice), word(dice)),
                    "mail" => format!("{}@example.org", word(dice)),
                    "unit" | "word" | "topic" => word(dice),
                    "past" => format!("2026-{:02}-{:02}", dice.random_range(8..=10), dice.random_range(1..=28)),
                    "future" => format!("2026-12-{:02}", dice.random_range(1..=15)),
                    "later" => format!("2026-12-{:02}", dice.random_range(16..=31)),
                    "text" => format!("{} {} {}", word(dice), word(dice), dice.random_range(0..1000)),
                    other => panic!("{other}"),
                };
                part.replace_range(from..=to, &drawn);
            }
            part
        });
        parts.collect()
    }

    /// What the file holds of the community, in short: the sums of its tables, which are those of their rows.
    fn content(&self) -> Vec<(String, i64, Vec<u8>)> {
        assert_eq!(praktik::store::read(&self.path()).unwrap().changed_outside().unwrap(), Vec::<String>::new());
        content(&self.path())
    }
}

fn content(path: &Path) -> Vec<(String, i64, Vec<u8>)> {
    let file = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let sql = "SELECT * FROM content_hash WHERE table_name NOT LIKE 'journal%' ORDER BY table_name";
    let mut sums = file.prepare(sql).unwrap();
    sums.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap().map(Result::unwrap).collect()
}

/// The tables of which two contents tell something else.
fn differing<'a>(one: &'a [(String, i64, Vec<u8>)], other: &[(String, i64, Vec<u8>)]) -> Vec<&'a str> {
    one.iter().zip(other).filter(|(a, b)| a != b).map(|((table, ..), _)| table.as_str()).collect()
}

#[test]
fn whatever_is_done_can_be_undone_and_made_again() {
    #[allow(clippy::disallowed_methods, reason = "the longer run asks for more")]
    let sequences = std::env::var("PRAKTIK_SEQUENCES").ok().and_then(|text| text.parse().ok()).unwrap_or(SEQUENCES);
    let mut done: BTreeMap<&str, u32> = BTreeMap::new();
    let mut misread: BTreeMap<&str, String> = BTreeMap::new();
    for seed in 0..sequences {
        let mut community = Community::new(seed);
        let mut contents = vec![community.content()];
        while contents.len() <= COMMANDS {
            let line = *LINES.choose(&mut community.dice).unwrap();
            let words = community.draw(line);
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            community.now += Duration::minutes(1);
            let (code, said) = community.run(&words);
            let now = community.content();
            if code == 2 && said.contains("Usage:") {
                misread.insert(line, said);
                continue;
            }
            if code != 0 {
                let before = contents.last().unwrap();
                assert_eq!(differing(&now, before), [""; 0], "seed {seed}: {words:?} failed, and changed something");
            } else if Some(&now) != contents.last() {
                contents.push(now);
                *done.entry(line).or_default() += 1;
            }
        }
        for (left, before) in contents.iter().enumerate().rev().skip(1) {
            let (code, said) = community.run(&["undo"]);
            assert_eq!(code, 0, "seed {seed}, {left} left: {said}");
            assert_eq!(differing(&community.content(), before), [""; 0], "seed {seed}, {left} left");
        }
        assert_eq!(community.run(&["undo"]).0, 1, "nothing is left");
        for after in &contents[1..] {
            let (code, said) = community.run(&["redo"]);
            assert_eq!(code, 0, "seed {seed}: {said}");
            assert_eq!(differing(&community.content(), after), [""; 0], "seed {seed}");
        }
    }
    misread.retain(|line, _| !done.contains_key(line));
    assert!(misread.is_empty(), "{misread:#?}");
    if sequences >= SEQUENCES {
        let never: Vec<&&str> = LINES.iter().filter(|line| !done.contains_key(**line)).collect();
        assert!(never.len() < LINES.len() / 4, "these never changed anything: {never:#?}");
        println!("{done:#?}\nnever: {never:#?}");
    }
}
