//! All that can be said of a file that cannot be opened.

use std::fs;
use std::path::Path;

use super::super::beside::{backups, head, older_copies};
use super::super::{Restorable, file};
use crate::domain::shell;
use crate::error::{Error, Kind};

/// So many copies are looked into for one that is sound.
const TRIED: usize = 5;

/// The error with everything that the file tells from outside, and with the way back.
pub(super) fn fully(error: Error, path: &Path) -> Error {
    if error.kind != Kind::NotOurs {
        return error;
    }
    let error = error.details(outside(path));
    match restoring(path) {
        Some(command) => error.hint(format!("the newest copy beside it that is sound: {command}")),
        None => error.hint("no sound copy lies beside it; look where else you keep backups"),
    }
}

/// The command that goes back to the newest copy beside the file that is sound; `None` where there is none.
pub(super) fn restoring(path: &Path) -> Option<String> {
    let copies = backups(path).into_iter().map(|backup| backup.path).rev();
    let copies = copies.chain(older_copies(path).into_iter().rev()).take(TRIED);
    let sound = copies.into_iter().find(|copy| Restorable::check(copy).is_ok_and(|copy| copy.changed.is_empty()))?;
    Some(shell::line(&["praktik", "restore", &sound.display().to_string()]))
}

/// What size and head tell, a line each.
fn outside(path: &Path) -> Vec<String> {
    let Ok(data) = fs::metadata(path) else { return Vec::new() };
    if !data.is_file() {
        return Vec::new();
    }
    let mut lines = vec![format!("  size: {} bytes", data.len())];
    let Some(head) = fs::canonicalize(path).ok().and_then(|path| head::<100>(&path)) else {
        lines.push("  head: shorter than that of any database".to_owned());
        return lines;
    };
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    if head == [0; 100] {
        lines.push("  head: nothing but zeros, as a broken disk or a broken transfer leaves it".to_owned());
        return lines;
    }
    if !head.starts_with(b"SQLite format 3\0") {
        lines.push("  head: not that of an SQLite database".to_owned());
        return lines;
    }
    let ours = if head[68..72] == file::APPLICATION_ID.to_be_bytes() { "praktik's" } else { "another program's" };
    lines.push(format!("  head: an SQLite database, {ours} by its mark, version {}", number(60)));
    let page = match u64::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 1 << 16,
        page => page,
    };
    if page >= 512 {
        let (told, there) = (u64::from(number(28)), data.len() / page);
        if told != there || data.len() % page != 0 {
            lines.push(format!("  pages: {told} by its head, {there} whole ones in the file"));
        }
    }
    lines
}
