//! Bringing an older file up to date: a verified copy first, then one transaction with the version stamped last.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::problem::in_file;
use super::{beside, checked_copy, content};
use crate::error::Result;

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

/// Copies the file beside itself as `praktik.db.v1`. What has that name already stays: another number is taken, unless it
/// is the very same, kept by somebody who got no further.
fn keep_copy(path: &Path, version: i32) -> Result<PathBuf> {
    let why = "a file of an older version is brought up to date only after a copy is kept beside it";
    let first = std::iter::once(format!(".v{version}"));
    let numbered = (2..=100).map(|number| format!(".v{version}-{number}"));
    let from = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(in_file(path))?;
    let places: Vec<PathBuf> = first.chain(numbered).map(|end| beside::with_end(path, &end)).collect();
    let kept = checked_copy::grown(&from, path, places.first().map_or(path, PathBuf::as_path)).and_then(|growing| {
        let kept = places.iter().find(|kept| are_the_same(kept, growing.path()).unwrap_or(false));
        kept.map_or_else(|| growing.settle_at_first(places.clone().into_iter()), |kept| Ok(kept.clone()))
    });
    kept.map_err(|error| error.hint(why))
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
