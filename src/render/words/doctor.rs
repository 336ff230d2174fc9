//! Words for what a look over the file finds.

use super::{counted, day, listed, size, spaced};
use crate::domain::doctor::{CheckKind, Finding, SyncTool};

/// `conflict copies`: what was looked at.
pub fn check(kind: CheckKind) -> &'static str {
    match kind {
        CheckKind::Integrity => "pages",
        CheckKind::Conflicts => "conflict copies",
        CheckKind::Leftovers => "leftovers",
        CheckKind::Copies => "older copies",
        kind => kind.key(),
    }
}

fn who(member: Option<&str>) -> &str {
    member.unwrap_or("a private member")
}

fn tool(tool: SyncTool) -> &'static str {
    match tool {
        SyncTool::Dropbox => "Dropbox",
        SyncTool::GoogleDrive => "Google Drive",
        SyncTool::ICloud => "iCloud",
        SyncTool::Nextcloud => "Nextcloud",
        SyncTool::OneDrive => "OneDrive",
        SyncTool::Seafile => "Seafile",
        SyncTool::Syncthing => "Syncthing",
    }
}

/// `3 rows of session_note`, in words where there are some.
fn rows(table: &str, number: usize) -> String {
    format!("{} of {}", counted(number, "row", "rows"), spaced(table))
}

/// What was found, in a sentence without a full stop.
pub fn finding(finding: &Finding) -> String {
    match finding {
        Finding::Damage(said) => said.clone(),
        Finding::Unreadable(why) => format!("could not be looked at: {why}"),
        Finding::Dangling { table, to, rows: number } => {
            let refer = if *number == 1 { "refers" } else { "refer" };
            format!("{} {refer} to a {} that is not there", rows(table, *number), spaced(to))
        }
        Finding::ChangedOutside(tables) => {
            let tables: Vec<String> = tables.iter().map(|table| spaced(table)).collect();
            let what = if tables.len() == 1 { "table" } else { "tables" };
            format!("damaged, or changed by another program: the {what} {}", listed(&tables))
        }
        Finding::NoCharter => "there is no charter".to_owned(),
        Finding::AttendanceNotHeld { session, people } => {
            format!("{session} was not held, and {} there", were(*people))
        }
        Finding::AttendanceNotTaken { session, people } => {
            format!("attendance of {session} was not taken, and {} there", were(*people))
        }
        Finding::NobodyRecognised { key } => format!("the recognition {key} is of nobody"),
        Finding::SolvedAndOpen { challenge } => format!("{challenge} is open, and somebody solved it"),
        Finding::NoSpell(member) => format!("{} was never on the roll", who(member.as_deref())),
        Finding::NotFound(member) => {
            format!("{} is not found by name or address: what is compared says something else", who(member.as_deref()))
        }
        Finding::KeyOfAnother { one, other } => {
            let (one, other) = (who(one.as_deref()), who(other.as_deref()));
            format!("imports know {one} by what is the handle or the address of {other}")
        }
        Finding::RoleNotListed { member, role } => {
            format!("{} holds the role {role}, which the charter does not list", who(member.as_deref()))
        }
        Finding::RoleOfFormer { member, role } => {
            format!("{} left, and still holds the role {role}", who(member.as_deref()))
        }
        Finding::NotText { table, column, rows: number } => {
            format!("{}: {} is no text", rows(table, *number), spaced(column))
        }
        Finding::Alike { one, other } => {
            format!("{} ({}) and {} ({}) may be one person", one.1, one.0, other.1, other.0)
        }
        Finding::AlikePrivate(pairs) => {
            let pairs = counted(*pairs, "more pair looks", "more pairs look");
            format!("{pairs} alike with a private member in it")
        }
        Finding::NotAllCompared => "too many people share names to compare each with each".to_owned(),
        Finding::NotADay { table, column, rows: number } => {
            format!("{}: {} is no day", rows(table, *number), spaced(column))
        }
        Finding::OddDay { table, column, of, day: odd } => {
            let of = of.as_ref().map(|of| format!(" {of}")).unwrap_or_default();
            format!("{}{of}: {} is {odd}", spaced(table), spaced(column))
        }
        Finding::HeldAhead { session, day: to_come } => {
            format!("{session} is said to have been held, and {} is still to come", day(*to_come))
        }
        Finding::SpellsOverlap(member) => format!("{} is on the roll twice at once", who(member.as_deref())),
        Finding::SeenAfterLeaving { member, left, seen } => {
            format!("{} left on {}, and was there on {}", who(member.as_deref()), day(*left), day(*seen))
        }
        Finding::OpenToOthers { file, mode } => format!("{file} is open to others ({mode:03o})"),
        Finding::FolderOpenToOthers => "everybody can put another file in its place".to_owned(),
        Finding::FileNotWritable => "the file cannot be written".to_owned(),
        Finding::FolderNotWritable => "nothing can be written in its folder, no change either".to_owned(),
        Finding::Conflict { file, tool: by } => {
            format!("{file} looks like a conflict copy of {}: it may hold changes that are missing here", tool(*by))
        }
        Finding::SideFile { file } => {
            format!("{file}: of a change being made now, or of one broken off; the next change clears it away")
        }
        Finding::HalfMade { file } => format!("{file} was never finished; of no use once no command runs"),
        Finding::OlderCopy { file, bytes } => {
            format!("{file} ({}): it still holds what was erased since", size(*bytes))
        }
        Finding::Backups { count, newest: made, bytes } => {
            let newest = if *count == 1 { "of" } else { "the newest of" };
            format!("{count} beside it, {newest} {}, {}", day(*made), size(*bytes))
        }
        Finding::NoBackup => "none beside the file".to_owned(),
        Finding::Journal { entries, bytes, oldest } => {
            let since = oldest.map(|oldest| format!(" since {}", day(oldest))).unwrap_or_default();
            format!("{entries} {}{since}, {}", if *entries == 1 { "change" } else { "changes" }, size(*bytes))
        }
        Finding::Size { bytes, free: 0 } => size(*bytes),
        Finding::Size { bytes, free } => format!("{}, {} of it unused", size(*bytes), size(*free)),
        Finding::More(number) => format!("and {number} more"),
    }
}

fn were(people: usize) -> String {
    counted(people, "member is noted as", "members are noted as")
}
