//! Bringing an older file up to date: a verified copy first, then one transaction with the version stamped last.

use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;

use super::content;
use super::problem::in_file;
use crate::error::{Error, Result};

/// Takes an open file from `version` to that of the last script. Where another process has just done so, nothing is left
/// to do. The answer is where the copy of the older file is kept.
pub(super) fn upgrade(
    connection: &Connection,
    path: &Path,
    version: i32,
    scripts: &[(i32, &str)],
) -> Result<Option<PathBuf>> {
    connection.execute_batch("BEGIN IMMEDIATE").map_err(in_file(path))?;
    let upgraded = (|| {
        let now: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(in_file(path))?;
        if now != version {
            return Ok(None);
        }
        let copy = keep_copy(path, version)?;
        for (to, script) in scripts.iter().filter(|(to, _)| *to > version) {
            connection.execute_batch(script).map_err(in_file(path))?;
            connection.pragma_update(None, "user_version", to).map_err(in_file(path))?;
        }
        content::keep_all(connection).map_err(in_file(path))?;
        Ok(Some(copy))
    })();
    let end = if upgraded.is_ok() { "COMMIT" } else { "ROLLBACK" };
    if upgraded.is_ok() || !connection.is_autocommit() {
        connection.execute_batch(end).map_err(in_file(path))?;
    }
    upgraded
}

/// Copies the file beside itself as `praktik.db.v1`, readable by its owner only. The copy grows under another name and
/// gets its own only when it has passed a check, so that nobody takes half of one for a good one. What has that name
/// already stays: another number is taken, unless it is the very same, kept by somebody who got no further.
fn keep_copy(path: &Path, version: i32) -> Result<PathBuf> {
    let named = |end: String| {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(end);
        path.with_file_name(name)
    };
    let first = std::iter::once(format!(".v{version}"));
    let numbered = (2..=100).map(|number| format!(".v{version}-{number}"));
    let mut copies: Vec<PathBuf> = first.chain(numbered).map(named).collect();
    let taken = copies.iter().position(|copy| copy.symlink_metadata().is_err()).unwrap_or(copies.len());
    let free = (taken < copies.len()).then(|| copies.swap_remove(taken));
    copies.truncate(taken);
    let copy = free.ok_or_else(|| {
        Error::failed("a hundred copies of this file are kept already")
            .at(path.display().to_string())
            .hint("a file of an older version is brought up to date only after a copy is kept beside it; remove some")
    })?;
    let growing = named(format!(".v{version}.new"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&growing).map_err(|error| {
        Error::file("create", &growing, &error)
            .hint("a file of an older version is brought up to date only after a copy is kept beside it")
    })?;
    let copied = (|| {
        let from = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut to = Connection::open(&growing)?;
        Backup::new(&from, &mut to)?.run_to_completion(1024, std::time::Duration::ZERO, None)?;
        to.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))
    })();
    let trouble = match copied {
        Ok(verdict) if verdict == "ok" => {
            if let Some(kept) = copies.into_iter().find(|kept| are_the_same(kept, &growing).unwrap_or(false)) {
                let _ = std::fs::remove_file(&growing);
                return Ok(kept);
            }
            match std::fs::rename(&growing, &copy) {
                Ok(()) => return Ok(copy),
                Err(error) => Error::file("create", &copy, &error),
            }
        }
        Ok(verdict) => Error::failed("the copy to be kept before the upgrade is damaged").because(verdict),
        Err(error) => Error::from(error),
    };
    let _ = std::fs::remove_file(&growing);
    Err(trouble.at(path.display().to_string()))
}

/// Whether two files hold the same bytes, and are both for their owner's eyes only.
fn are_the_same(one: &Path, other: &Path) -> std::io::Result<bool> {
    let (one, other) = (File::open(one)?, File::open(other)?);
    let (data, others) = (one.metadata()?, other.metadata()?);
    if !data.is_file() || data.len() != others.len() || data.permissions() != others.permissions() {
        return Ok(false);
    }
    let (mut one, mut other) = (BufReader::new(one), BufReader::new(other));
    loop {
        let (these, those) = (one.fill_buf()?, other.fill_buf()?);
        let count = these.len().min(those.len());
        if count == 0 {
            return Ok(these.len() == those.len());
        }
        if these.get(..count) != those.get(..count) {
            return Ok(false);
        }
        one.consume(count);
        other.consume(count);
    }
}
