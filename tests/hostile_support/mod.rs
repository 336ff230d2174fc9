//! What texts that mean harm are held against, and the commands that print them.
#![allow(dead_code, reason = "each test binary uses its own part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

use serde_json::Value;

use crate::common::Ran;

/// Whether a character may do something other than be seen.
pub(crate) fn acts(c: char) -> bool {
    c.is_control()
        || "\u{200b}\u{200e}\u{200f}\u{61c}\u{ad}\u{feff}\u{2028}\u{2029}".contains(c)
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{e0000}'..='\u{e001f}')
}

#[track_caller]
pub(crate) fn inert(ran: &Ran) {
    for (stream, text) in [("stdout", &ran.stdout), ("stderr", &ran.stderr)] {
        if let Some(c) = text.chars().find(|c| *c != '\n' && acts(*c)) {
            panic!("{c:?} on {stream} of {}: {text:?}", ran.line.escape_debug());
        }
    }
    assert!(ran.code.is_some_and(|code| code < 101), "a crash: {}", ran.transcript());
}

pub(crate) fn quoted(text: &str) -> String {
    shlex::try_quote(text).unwrap().into_owned()
}

/// In CSV a tab is data.
#[track_caller]
pub(crate) fn inert_but_tabs(ran: &Ran, format: &str) {
    let mut ran = ran.clone();
    if format == "csv" {
        // CSV knows no escapes: marks that are only unseen stay.
        ran.stdout = ran
            .stdout
            .chars()
            .filter(|c| c.is_control() && *c != '\t' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
            .collect();
    }
    inert(&ran);
}

/// Every text of a value, in order.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// What prints something of the file: the commands that read, and those that write, as trials.
pub(crate) const PRINTING: &[&str] = &[
    "member list --all --columns handle,name,email,unit,site,roles,skills",
    "member list --all",
    "member show evil",
    "member show ana",
    "member role list --all",
    "member skill list",
    "session list --columns slug,title,topics,facilitators,presenters",
    "session export",
    "member export",
    "session show last",
    "session show 2026-11-10-talk",
    "session show next",
    "recognize list",
    "evaluate",
    "evaluate --measures",
    "evaluate explain topic_coverage",
    "evaluate explain attendance_rate",
    "charter show",
    "status",
    "find x",
    "find sql",
    "goal list --all",
    "goal show 1",
    "resource list",
    "resource show guide",
    "challenge list --all",
    "challenge show slow",
    "wish list --all",
    "story list --tellers",
    "action list --all",
    "channel list",
    "session suggest",
    "session recap last",
    "session announce next",
    "session announce next --for slack",
    "session announce next --for teams",
    "recognize suggest",
    "recognize digest",
    "evaluate history",
    "evaluate network",
    "evaluate network --around evil",
    "member welcome budi --dry-run",
    "member welcome budi --for teams --dry-run",
    "member handover evil budi --actions --sessions --dry-run",
    "member show evil --everything",
    "member match",
    "survey show --comments",
    "survey list",
    "survey import survey.csv --ignore-unmapped --dry-run",
    "evaluate explain survey_agreement",
    "charter apply charter.yaml --dry-run",
    "session note --session last more --dry-run",
    "journal",
    "query --views",
];
