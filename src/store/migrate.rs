//! Bringing an older file up to date: a verified copy first, then one transaction with the version stamped last.

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

/// Copies the file beside itself as `praktik.db.v1`. What has that name already stays: another number is taken.
fn keep_copy(path: &Path, version: i32) -> Result<PathBuf> {
    let why = "a file of an older version is brought up to date only after a copy is kept beside it";
    let first = std::iter::once(format!(".v{version}"));
    let numbered = (2..=100).map(|number| format!(".v{version}-{number}"));
    let from = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(in_file(path))?;
    let kept = checked_copy::to_first(&from, path, first.chain(numbered).map(|end| beside::with_end(path, &end)));
    kept.map_err(|error| error.hint(why))
}
