//! What lies beside a community file: its backups, and the copies that were kept when it was brought up to date.

use std::fs::{self, DirEntry, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;

use super::file;

/// How the date and time of a backup are written in its name.
const STAMP: &str = "%Y-%m-%dT%H%M";

/// The folder that a file lies in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The path with something more at the end of its name.
pub(super) fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or(file::FILE_NAME.as_ref()).to_owned();
    name.push(end);
    path.with_file_name(name)
}

/// The name of a file in two: what stands before its last dot, and the rest.
pub(super) fn halves(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}

/// The names that a backup made at that time may have: `praktik-2026-11-24T1200.db`, then with `-2`, `-3` … .
pub(super) fn backup_names<'a>(
    file: &Path,
    folder: &'a Path,
    at: NaiveDateTime,
) -> impl Iterator<Item = PathBuf> + use<'a> {
    let name = file.file_name().unwrap_or(file::FILE_NAME.as_ref()).to_string_lossy().into_owned();
    let stamp = at.format(STAMP).to_string();
    (1..=100).map(move |number| {
        let (stem, end) = halves(&name);
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        folder.join(format!("{stem}-{stamp}{number}{end}"))
    })
}

/// A file that is a backup by its name and its head.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BackupFile {
    /// When it was made, as its name says.
    pub made: NaiveDateTime,
    /// Which one of those that were made in that minute.
    number: u32,
    /// Where it is.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
}

/// Whether `name` is one that a backup of the file called `file` has: when it was made.
pub(super) fn backup_stamp(file: &str, name: &str) -> Option<(NaiveDateTime, u32)> {
    let (stem, end) = halves(file);
    let rest = name.strip_prefix(stem)?.strip_prefix('-')?.strip_suffix(end)?;
    // 2026-11-24T1200, in a year of four digits.
    let (stamp, number) = rest.split_at_checked(15)?;
    let made = NaiveDateTime::parse_from_str(stamp, STAMP).ok()?;
    match number.strip_prefix('-') {
        None => number.is_empty().then_some((made, 1)),
        Some(number) => number.parse().ok().filter(|number| (2..=100).contains(number)).map(|number| (made, number)),
    }
}

/// The backups of a community file that lie in `folder`, the oldest first: files that are called so and that praktik made.
pub fn backups_in(file: &Path, folder: &Path) -> Vec<BackupFile> {
    let Some(own) = file.file_name().and_then(|name| name.to_str()) else { return Vec::new() };
    let backup = |entry: DirEntry| {
        let (made, number) = backup_stamp(own, entry.file_name().to_str()?)?;
        let path = entry.path();
        let bytes = entry.metadata().ok()?.len();
        file::is_ours(&path).then_some(BackupFile { made, number, path, bytes })
    };
    let mut found: Vec<BackupFile> = entries(folder).filter_map(backup).collect();
    found.sort();
    found
}

/// The backups that lie beside a community file, the oldest first.
pub fn backups(file: &Path) -> Vec<BackupFile> {
    backups_in(file, folder(file))
}

/// The copies that were kept beside the file when it was brought up to date: they hold what was erased since.
pub fn older_copies(file: &Path) -> Vec<PathBuf> {
    let Some(name) = file.file_name().and_then(|name| name.to_str()) else { return Vec::new() };
    let kept = |entry: &DirEntry| {
        let found = entry.file_name();
        let version = found.to_str().and_then(|found| found.strip_prefix(name)?.strip_prefix(".v"));
        version.is_some_and(|version| {
            !version.is_empty()
                && version.split('-').all(|part| part.bytes().all(|b| b.is_ascii_digit()) && !part.is_empty())
        })
    };
    let mut copies: Vec<PathBuf> =
        entries(folder(file)).filter(kept).map(|entry| entry.path()).filter(|path| file::is_ours(path)).collect();
    copies.sort();
    copies
}

/// What a folder holds; nothing, where it cannot be read.
pub(super) fn entries(folder: &Path) -> impl Iterator<Item = DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

/// The first bytes of a file; nothing, where it has fewer or is no file.
pub(super) fn head<const N: usize>(path: &Path) -> Option<[u8; N]> {
    // To open a pipe would be to wait for somebody to write into it.
    if !fs::symlink_metadata(path).ok()?.is_file() {
        return None;
    }
    let mut head = [0; N];
    File::open(path).ok()?.read_exact(&mut head).ok()?;
    Some(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_known_by_its_name() {
        let stamp = |name: &str| backup_stamp("praktik.db", name).map(|(made, n)| (made.format(STAMP).to_string(), n));
        assert_eq!(stamp("praktik-2026-11-24T1200.db"), Some(("2026-11-24T1200".to_owned(), 1)));
        assert_eq!(stamp("praktik-2026-11-24T1200-12.db"), Some(("2026-11-24T1200".to_owned(), 12)));
        for other in [
            "praktik.db",
            "praktik-2026-11-24T1200.db.new",
            "praktik-2026-11-24T1200-1.db",
            "praktik-2026-11-24T1200-x.db",
            "praktik-2026-11-24.db",
            "praktik-2026-13-24T1200.db",
            "praktik-old.db",
            "guild-2026-11-24T1200.db",
        ] {
            assert_eq!(stamp(other), None, "{other}");
        }
        assert!(backup_stamp("guild", "guild-2026-11-24T1200").is_some());
        let at = NaiveDateTime::parse_from_str("2026-11-24T1200", STAMP).unwrap_or_default();
        let names: Vec<PathBuf> = backup_names(Path::new("a/praktik.db"), Path::new("b"), at).take(2).collect();
        assert_eq!(names, [Path::new("b/praktik-2026-11-24T1200.db"), Path::new("b/praktik-2026-11-24T1200-2.db")]);
    }
}
