//! The house keeps its rooms: who may know whom, which dependency lives where, and that no file outgrows its folder.
//!
//! The sources are read as text: comments and strings are left out, `use` trees and paths written in full are resolved to
//! the room or crate that they name. A rule that has to change changes here, in the open.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What a room may know of the crate.
enum May {
    /// These rooms, and itself.
    Know(&'static [&'static str]),
    /// Every room.
    KnowAll,
}
use May::{Know, KnowAll};

/// Everything directly under `src`, and what it may know. `commands` puts the others together.
const ROOMS: &[(&str, May)] = &[
    ("domain", Know(&[])),
    ("error", Know(&["domain"])),
    ("context", Know(&["domain", "error"])),
    ("health", Know(&["domain"])),
    ("store", Know(&["domain", "error"])),
    ("demo", Know(&["domain"])),
    ("exchange", Know(&["domain", "error"])),
    ("render", Know(&["domain", "error", "health", "context"])),
    ("interrupt", Know(&[])),
    ("progress", Know(&["context", "error", "interrupt"])),
    ("prompt", Know(&["domain", "error", "context", "interrupt", "render"])),
    ("complete", Know(&["domain", "error", "context", "health", "store"])),
    ("commands", KnowAll),
    ("cli", KnowAll),
    ("lib", KnowAll),
    ("main", KnowAll),
];

/// Paths that live in some rooms only. The longest entry that fits a path decides.
const FENCED: &[(&str, &[&str])] = &[
    ("rusqlite", &["store"]),
    ("comfy_table", &["render"]),
    ("minijinja", &["render"]),
    ("charts_rs", &["render"]),
    ("fa2", &["render"]),
    ("dialoguer", &["prompt"]),
    ("indicatif", &["progress"]),
    ("signal_hook", &["interrupt"]),
    ("clap", &["cli", "commands", "complete", "lib", "main"]),
    ("clap_complete", &["cli", "commands", "complete", "lib", "main"]),
    ("std::env", &["context", "main"]),
    ("std::process", &["context", "main"]),
    // The editor of `charter edit`.
    ("std::process::Command", &["context", "main", "prompt"]),
];

/// Paths that a room must not name: these two are pure.
const PURE: &[(&str, &[&str])] =
    &[("domain", &["std::fs", "std::io", "std::net"]), ("health", &["std::fs", "std::io", "std::net"])];

/// A longer file becomes a folder.
const LINES: usize = 450;

#[test]
fn every_room_keeps_to_its_rules() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&sources, &mut files);
    files.sort();
    let (mut report, mut broken) = (String::new(), 0);
    for path in &files {
        let text = fs::read_to_string(path).expect("a source can be read");
        let name = path.strip_prefix(&sources).expect("it lies below src").to_string_lossy().replace('\\', "/");
        for fault in check(&name, &text) {
            broken += 1;
            let _ = writeln!(report, "  src/{name}:{}: {}", fault.line, fault.rule);
        }
    }
    assert!(!files.is_empty(), "no source was found under {}", sources.display());
    assert!(broken == 0, "{broken} rules of the house are broken:\n{report}");
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs") {
            into.push(path);
        }
    }
}

/// One place where a rule is broken.
#[derive(Debug, PartialEq)]
struct Fault {
    line: usize,
    rule: String,
}

/// Checks one file, named by its path below `src`.
fn check(name: &str, text: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |line, rule| faults.push(Fault { line, rule });
    let lines = text.lines().count();
    if lines > LINES {
        fault(lines, format!("{lines} lines, at most {LINES}: make it a folder"));
    }
    let module = module_of(name);
    let room = module.first().map_or_else(|| name.trim_end_matches(".rs"), String::as_str);
    let Some((_, may)) = ROOMS.iter().find(|(known, _)| *known == room) else {
        fault(1, format!("`{room}` is no room of the house: say in ROOMS what it may know"));
        return faults;
    };
    for Named { line, path } in names(&tokens(text), &module) {
        let written = path.join("::");
        if path[0] == "crate" {
            let other = path.get(1).map_or("*", String::as_str);
            if let Know(others) = may
                && other != room
                && !others.contains(&other)
            {
                let others = if others.is_empty() { "nothing of the crate".to_owned() } else { others.join(", ") };
                fault(line, format!("`{room}` may not know `{other}` (`{written}`); it may know {others}"));
            }
        }
        let fence = FENCED.iter().filter(|(fenced, _)| within(&written, fenced)).max_by_key(|(fenced, _)| fenced.len());
        if let Some((fenced, rooms)) = fence
            && !rooms.contains(&room)
        {
            fault(line, format!("`{fenced}` lives only in {} (`{written}`)", rooms.join(", ")));
        }
        let pure = PURE.iter().filter(|(pure, _)| *pure == room).flat_map(|(_, outside)| *outside);
        for outside in pure.filter(|outside| within(&written, outside)) {
            fault(line, format!("`{room}` is pure and may not name `{outside}` (`{written}`)"));
        }
    }
    faults
}

/// Whether a path is this one or lies below it.
fn within(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The module that a file is: `domain/text.rs` is `["domain", "text"]`, `lib.rs` is the crate itself.
fn module_of(name: &str) -> Vec<String> {
    let stem = name.trim_end_matches(".rs");
    let stem = stem.strip_suffix("/mod").unwrap_or(stem);
    if matches!(stem, "lib" | "main") { Vec::new() } else { stem.split('/').map(str::to_owned).collect() }
}

/// A path that the source names, resolved from the root: `crate::…` or the name of another crate first.
#[derive(Debug, PartialEq)]
struct Named {
    line: usize,
    path: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind<'a> {
    Word(&'a str),
    /// `::`
    Colons,
    Sign(char),
}

type Token<'a> = (usize, Kind<'a>);

/// The source without its comments, strings, characters and lifetimes.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while let Some(sign) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = literal(rest) {
            length
        } else if sign.is_alphabetic() || sign == '_' {
            let length = rest.find(|next: char| !next.is_alphanumeric() && next != '_').unwrap_or(rest.len());
            tokens.push((line, Kind::Word(&rest[..length])));
            length
        } else if sign.is_ascii_digit() {
            rest.find(|next: char| !next.is_alphanumeric() && next != '_').unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            tokens.push((line, Kind::Colons));
            2
        } else {
            if !sign.is_whitespace() {
                tokens.push((line, Kind::Sign(sign)));
            }
            sign.len_utf8()
        };
        line += rest[..length].matches('\n').count();
        at += length;
    }
    tokens
}

/// The length of the block comment at the start, which may hold others.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < text.len() {
        if text[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

/// The length of the string, character or lifetime at the start, if one starts here.
fn literal(text: &str) -> Option<usize> {
    let body = text.strip_prefix(['b', 'c']).unwrap_or(text);
    let before = text.len() - body.len();
    if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if let Some(inside) = raw[hashes..].strip_prefix('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let length = inside.find(&end).map_or(inside.len(), |found| found + end.len());
            return Some(before + 1 + hashes + 1 + length);
        }
    }
    if let Some(inside) = body.strip_prefix('"') {
        return Some(before + 1 + closed_by('"', inside));
    }
    let inside = body.strip_prefix('\'')?;
    let mut signs = inside.chars();
    let (first, second) = (signs.next()?, signs.next());
    if first == '\\' || second == Some('\'') {
        return Some(before + 1 + closed_by('\'', inside));
    }
    // A lifetime; `b'` and `c'` are never one.
    let name = inside.find(|next: char| !next.is_alphanumeric() && next != '_').unwrap_or(inside.len());
    (before == 0).then_some(1 + name)
}

/// How far it is past the closing sign, with `\` taking the next one along.
fn closed_by(end: char, inside: &str) -> usize {
    let mut signs = inside.char_indices();
    while let Some((at, sign)) = signs.next() {
        if sign == '\\' {
            signs.next();
        } else if sign == end {
            return at + sign.len_utf8();
        }
    }
    inside.len()
}

/// Every path of the file, in `use` declarations and elsewhere.
fn names(tokens: &[Token<'_>], module: &[String]) -> Vec<Named> {
    let mut named = Vec::new();
    // The modules written out inside this file, each with the depth of braces at which it opened.
    let (mut inner, mut depth) = (Vec::<(String, usize)>::new(), 0_usize);
    let mut at = 0;
    while let Some((line, kind)) = tokens.get(at) {
        let here = || module.iter().chain(inner.iter().map(|(name, _)| name)).cloned().collect::<Vec<_>>();
        match *kind {
            Kind::Word("mod") => {
                if let (Some((_, Kind::Word(name))), Some((_, Kind::Sign('{')))) =
                    (tokens.get(at + 1), tokens.get(at + 2))
                {
                    inner.push(((*name).to_owned(), depth));
                    at += 1;
                }
                at += 1;
            }
            Kind::Word("use") if tokens.get(at + 1).is_some_and(|next| next.1 != Kind::Sign('<')) => {
                at += 1;
                let mut tree = Vec::new();
                use_tree(tokens, &mut at, &[], &mut tree);
                named.extend(tree.into_iter().filter_map(|name| resolve(name, &here())));
            }
            Kind::Word(first) => {
                at += 1;
                let mut path = vec![first.to_owned()];
                while let (Some((_, Kind::Colons)), Some((_, Kind::Word(next)))) = (tokens.get(at), tokens.get(at + 1))
                {
                    path.push((*next).to_owned());
                    at += 2;
                }
                if path.len() > 1 {
                    named.extend(resolve(Named { line: *line, path }, &here()));
                }
            }
            Kind::Sign('{') => (depth, at) = (depth + 1, at + 1),
            Kind::Sign('}') => {
                depth = depth.saturating_sub(1);
                inner.retain(|(_, opened)| *opened < depth);
                at += 1;
            }
            _ => at += 1,
        }
    }
    named
}

/// Spreads one `use` tree out into its paths, up to the sign that closes it.
fn use_tree(tokens: &[Token<'_>], at: &mut usize, above: &[String], into: &mut Vec<Named>) {
    let mut path = above.to_vec();
    let mut first = None;
    while let Some((line, kind)) = tokens.get(*at) {
        match *kind {
            Kind::Colons => *at += 1,
            Kind::Word("as") => *at += 2,
            Kind::Word(word) => {
                first.get_or_insert(*line);
                if word != "self" || path.is_empty() {
                    path.push(word.to_owned());
                }
                *at += 1;
            }
            Kind::Sign('*') => {
                first.get_or_insert(*line);
                path.push("*".to_owned());
                *at += 1;
            }
            Kind::Sign('{') => {
                *at += 1;
                while tokens.get(*at).is_some_and(|next| next.1 != Kind::Sign('}')) {
                    use_tree(tokens, at, &path, into);
                    if tokens.get(*at).is_some_and(|next| next.1 == Kind::Sign(',')) {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            Kind::Sign(_) => break,
        }
    }
    match first {
        Some(line) => into.push(Named { line, path }),
        // Whatever this is, go on: a name that no rule knows is no reason to stand still.
        None => *at += 1,
    }
}

/// The path from the root of the crate, where it starts at `crate`, `self` or `super`; another crate's as it is.
fn resolve(named: Named, here: &[String]) -> Option<Named> {
    let Named { line, path } = named;
    let mut from = match path.first()?.as_str() {
        "crate" => return Some(Named { line, path }),
        "self" | "super" => here.to_vec(),
        _ => return Some(Named { line, path }),
    };
    let mut rest = path.as_slice();
    while let Some((word, after)) = rest.split_first().filter(|(word, _)| matches!(word.as_str(), "self" | "super")) {
        if word == "super" {
            from.pop();
        }
        rest = after;
    }
    let path = ["crate".to_owned()].into_iter().chain(from).chain(rest.iter().cloned()).collect();
    Some(Named { line, path })
}

/// The rule of each fault, with its line, for the tests below.
fn rules(name: &str, text: &str) -> Vec<String> {
    check(name, text).into_iter().map(|fault| format!("{}: {}", fault.line, fault.rule)).collect()
}

/// Where and about what a checked file is at fault: `"3 store"`.
fn faults(name: &str, text: &str) -> Vec<String> {
    let about = |rule: &str| rule.rsplit('`').nth(1).unwrap_or(rule).to_owned();
    check(name, text).into_iter().map(|fault| format!("{} {}", fault.line, about(&fault.rule))).collect()
}

#[test]
fn a_use_of_a_strange_room_is_seen_however_it_is_written() {
    assert_eq!(
        rules("health/ties.rs", "use crate::domain::Facts;\nuse crate::store::open;\n"),
        ["2: `health` may not know `store` (`crate::store::open`); it may know domain"]
    );
    assert_eq!(
        faults("domain/member.rs", "use crate::{\n    domain::Invalid,\n    error::{self, Kind as K},\n};\n"),
        ["3 crate::error", "3 crate::error::Kind"]
    );
    assert_eq!(faults("store/facts.rs", "fn f() { crate::render::emit(); }"), ["1 crate::render::emit"]);
    assert_eq!(faults("store/facts.rs", "use super::super::exchange as other;"), ["1 crate::exchange"]);
    assert_eq!(faults("exchange/mod.rs", "pub use super::health::Evaluation;"), ["1 crate::health::Evaluation"]);
    assert_eq!(faults("render/html.rs", "use crate::{health, store, context};"), ["1 crate::store"]);
    assert_eq!(faults("domain/member.rs", "use crate::*;"), ["1 crate::*"]);
    assert_eq!(faults("domain/member.rs", "fn f<'a>(c: char) { c == '\\''; crate::cli::x() }"), ["1 crate::cli::x"]);
}

#[test]
fn a_fenced_dependency_is_seen_outside_its_fence() {
    assert_eq!(
        rules("commands/member.rs", "\nfn f(e: rusqlite::Error) {}"),
        ["2: `rusqlite` lives only in store (`rusqlite::Error`)"]
    );
    assert_eq!(
        faults("commands/member.rs", "use ::comfy_table as t;\nuse dialoguer;"),
        ["1 comfy_table", "2 dialoguer"]
    );
    assert_eq!(faults("render/mod.rs", "#[derive(clap::ValueEnum)]\nenum Format {}"), ["1 clap::ValueEnum"]);
    assert_eq!(
        faults("lib.rs", "use std::{env::args, process::{self, ExitCode}};"),
        ["1 std::env::args", "1 std::process", "1 std::process::ExitCode"]
    );
    assert_eq!(faults("commands/charter.rs", "use std::process::Command;"), ["1 std::process::Command"]);
    assert_eq!(faults("domain/charter.rs", "std::fs::read(path)"), ["1 std::fs::read"]);
    assert_eq!(faults("attic.rs", ""), ["1 attic"]);
    assert_eq!(rules("cli.rs", &"\n".repeat(451)), ["451: 451 lines, at most 450: make it a folder"]);
}

#[test]
fn what_the_rules_allow_is_left_alone() {
    let fine: &[(&str, &str)] = &[
        ("domain/member.rs", "use super::Invalid;\nmod tests { use super::*; use crate::domain::text; }"),
        ("domain/mod.rs", "mod tests { use super::*; fn f() { super::text::fold(\"\"); } }"),
        ("error.rs", "use crate::domain::Invalid;\nmod tests { mod deep { use super::super::*; } use super::*; }"),
        (
            "domain/text.rs",
            "// crate::store::x\n/* rusqlite::Error /* std::env::var */ */\nlet a = \"crate::store::x\";",
        ),
        (
            "domain/text.rs",
            "let a = r#\"a \" crate::store::x\"#; let b = b'\"'; let c = '\"'; let d = \"\\\" crate::cli::x\";",
        ),
        ("domain/text.rs", "pub(crate) fn f<'a>(c: &'a str) -> impl Sized + use<'a> { env!(\"X\") }"),
        ("store/open.rs", "use rusqlite::{Connection, params};\nuse crate::error::Result;"),
        ("prompt.rs", "use std::process::Command;\nuse dialoguer::Input;"),
        ("context.rs", "use std::env;\nfn f() { env::var(\"X\"); }"),
        ("main.rs", "use praktik::context::Context;\nuse std::process::ExitCode;"),
        ("commands/member.rs", "use crate::{context::Context, health, render, store};\nuse clap::Args;"),
        ("complete.rs", "use clap_complete::engine::CompletionCandidate;"),
    ];
    for (name, text) in fine {
        assert_eq!(check(name, text), [], "{name}: {text}");
    }
}
