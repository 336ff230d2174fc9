//! What lies beside the file, and who can read it.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::beside::{BackupFile, backup_stamp, backups, entries, folder, halves, older_copies, with_end};
use super::super::file;
use super::super::growing::{GROWING, Growing};
use super::super::restore::SIDE_FILES;
use super::Found;
use crate::domain::doctor::{Check, CheckKind, Finding, SyncTool};
use crate::domain::shell::line;

/// All that is looked at outside the file.
pub(super) fn checks(path: &Path) -> Vec<Check> {
    let (backups, copies) = (backups(path), older_copies(path));
    let found = [
        (CheckKind::Permissions, permissions(path, &backups, &copies)),
        (CheckKind::Conflicts, conflicts(path)),
        (CheckKind::Leftovers, leftovers(path)),
        (CheckKind::Copies, kept(&copies)),
        (CheckKind::Backups, of_backups(&backups)),
    ];
    found.into_iter().map(|(kind, found)| found.check(kind)).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// A command on several files.
fn on_files(words: &[&str], files: &[PathBuf]) -> String {
    let files = files.iter().map(|file| file.display().to_string());
    line(&words.iter().map(|word| (*word).to_owned()).chain(files).collect::<Vec<_>>())
}

#[cfg(unix)]
fn permissions(path: &Path, backups: &[BackupFile], copies: &[PathBuf]) -> Found {
    use std::os::unix::fs::PermissionsExt;
    let mut found = Found::default();
    let mode = |path: &Path| fs::metadata(path).map(|data| data.permissions().mode() & 0o7777).ok();
    let all = [path]
        .into_iter()
        .chain(backups.iter().map(|it| it.path.as_path()))
        .chain(copies.iter().map(|it| it.as_path()));
    let open: Vec<PathBuf> =
        all.filter(|path| mode(path).is_some_and(|mode| mode & 0o077 != 0)).map(Path::to_owned).collect();
    for file in &open {
        let mode = mode(file).unwrap_or_default() & 0o777;
        found.put(Finding::OpenToOthers { file: name(file), mode }, Some(on_files(&["chmod", "600"], &open)));
    }
    let own = mode(path).unwrap_or(0o600);
    if own & 0o200 == 0 {
        found.put(Finding::FileNotWritable, Some(on_files(&["chmod", "600"], &[path.to_owned()])));
    }
    let beside = folder(path);
    match mode(beside) {
        Some(mode) if mode & 0o200 == 0 => {
            found.put(Finding::FolderNotWritable, Some(on_files(&["chmod", "u+w"], &[beside.to_owned()])));
        }
        // With the sticky bit, everybody can put their own files there and no more.
        Some(mode) if mode & 0o1002 == 0o002 => {
            found.put(Finding::FolderOpenToOthers, Some(on_files(&["chmod", "o-w"], &[beside.to_owned()])));
        }
        _ => {}
    }
    found
}

#[cfg(not(unix))]
fn permissions(path: &Path, _: &[BackupFile], _: &[PathBuf]) -> Found {
    let mut found = Found::default();
    if fs::metadata(path).is_ok_and(|data| data.permissions().readonly()) {
        found.put(Finding::FileNotWritable, None);
    }
    found
}

/// Copies of the file that a synced folder made, by the names that each program gives them.
fn conflicts(path: &Path) -> Found {
    let mut found = Found::default();
    let own = name(path);
    let mut copies: Vec<(String, SyncTool)> = entries(folder(path))
        .filter(|entry| file::is_ours(&entry.path()))
        .filter_map(|entry| {
            let name = entry.file_name().to_str()?.to_owned();
            let tool = conflict(&own, &name)?;
            Some((name, tool))
        })
        .collect();
    copies.sort_by(|one, other| one.0.cmp(&other.0));
    for (file, tool) in copies {
        let copy = folder(path).join(&file).display().to_string();
        // What it says is brought here as a co-lead's text is: the plan first.
        let bring = format!("{} | praktik apply - --dry-run", line(&["praktik", "--db", &copy, "export"]));
        found.put(Finding::Conflict { file, tool }, Some(bring));
    }
    found
}

/// Whether `name` is what a program calls a copy of the file `own` in which others changed something meanwhile.
fn conflict(own: &str, name: &str) -> Option<SyncTool> {
    let (stem, end) = halves(own);
    let added = name.strip_prefix(stem)?;
    // Some put their words at the end of the whole name, most before its ending.
    let added = match added.strip_suffix(end) {
        Some(added) => added,
        None => added.strip_prefix(end)?,
    };
    if added.is_empty() || backup_stamp(own, name).is_some() {
        return None;
    }
    let lower = added.to_lowercase();
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let inside = lower.strip_prefix(" (").and_then(|rest| rest.strip_suffix(')'));
    Some(match inside {
        _ if lower.starts_with(".sync-conflict-") => SyncTool::Syncthing,
        _ if lower.starts_with("_conflict-") => SyncTool::Nextcloud,
        Some(words) if words.starts_with("conflicted copy") => SyncTool::Nextcloud,
        Some(words) if words.contains("conflicted copy") || words.contains("case conflict") => SyncTool::Dropbox,
        Some(words) if words.starts_with("sfconflict") => SyncTool::Seafile,
        Some(words) if number(words) => SyncTool::GoogleDrive,
        _ if lower.strip_prefix(' ').is_some_and(number) => SyncTool::ICloud,
        _ if lower.strip_prefix('-').is_some_and(|rest| !rest.is_empty()) && !added.ends_with(GROWING) => {
            SyncTool::OneDrive
        }
        _ => return None,
    })
}

/// Journals and files half made.
fn leftovers(path: &Path) -> Found {
    let mut found = Found::default();
    // SQLite puts them beside the file itself, not beside a link to it.
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    for side in SIDE_FILES.map(|end| with_end(&real, end)) {
        if side.symlink_metadata().is_ok() {
            found.put(Finding::SideFile { file: name(&side) }, None);
        }
    }
    let mut half: Vec<PathBuf> =
        entries(folder(path)).map(|entry| entry.path()).filter(|path| Growing::is_called_so(path)).collect();
    half.sort();
    for file in &half {
        found.put(Finding::HalfMade { file: name(file) }, Some(on_files(&["rm"], &half)));
    }
    found
}

fn kept(copies: &[PathBuf]) -> Found {
    let mut found = Found::default();
    for copy in copies {
        let bytes = fs::metadata(copy).map_or(0, |data| data.len());
        found.put(Finding::OlderCopy { file: name(copy), bytes }, Some(on_files(&["rm"], copies)));
    }
    found
}

fn of_backups(backups: &[BackupFile]) -> Found {
    let mut found = Found::default();
    match backups.last() {
        None => found.put(Finding::NoBackup, Some("praktik backup".to_owned())),
        Some(newest) => {
            let bytes = backups.iter().map(|backup| backup.bytes).sum();
            found.put(Finding::Backups { count: backups.len(), newest: newest.made.date(), bytes }, None);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_s_conflict_copies_are_known() {
        for (name, tool) in [
            ("praktik (Ana's conflicted copy 2026-11-24).db", Some(SyncTool::Dropbox)),
            ("praktik (Case Conflict).db", Some(SyncTool::Dropbox)),
            ("praktik-LAPTOP7.db", Some(SyncTool::OneDrive)),
            ("praktik.sync-conflict-20261124-120000-ABCDEFG.db", Some(SyncTool::Syncthing)),
            ("praktik 2.db", Some(SyncTool::ICloud)),
            ("praktik (conflicted copy 2026-11-24 120000).db", Some(SyncTool::Nextcloud)),
            ("praktik_conflict-20261124-120000.db", Some(SyncTool::Nextcloud)),
            ("praktik (1).db", Some(SyncTool::GoogleDrive)),
            ("praktik.db (1)", Some(SyncTool::GoogleDrive)),
            ("praktik (SFConflict ana@example.org 2026-11-24-12-00-00).db", Some(SyncTool::Seafile)),
            ("praktik.db", None),
            ("praktik.db.v2", None),
            ("praktik-2026-11-24T1200.db", None),
            ("praktik-2026-11-24T1200-2.db", None),
            ("praktik (old).db", None),
            ("other 2.db", None),
        ] {
            assert_eq!(conflict("praktik.db", name), tool, "{name}");
        }
    }
}
