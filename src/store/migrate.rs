//! Bringing an older file up to date: a verified copy first, then one transaction with the version stamped last.

use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;

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
        Ok(Some(copy))
    })();
    let end = if upgraded.is_ok() { "COMMIT" } else { "ROLLBACK" };
    if upgraded.is_ok() || !connection.is_autocommit() {
        connection.execute_batch(end).map_err(in_file(path))?;
    }
    upgraded
}

/// Copies the file beside itself as `praktik.db.v1`, readable by its owner only, and looks at the copy. A copy that is
/// there already was made from an earlier try, or stands for something else: it stays, and another name is taken.
fn keep_copy(path: &Path, version: i32) -> Result<PathBuf> {
    let mut copy = PathBuf::new();
    for attempt in 1u32..=100 {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(if attempt == 1 { format!(".v{version}") } else { format!(".v{version}-{attempt}") });
        copy = path.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&copy) {
            Ok(_) => break,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && attempt < 100 => {}
            Err(error) => {
                return Err(Error::file("create", &copy, &error)
                    .hint("a file of an older version is brought up to date only after a copy is kept beside it"));
            }
        }
    }
    let copied = (|| {
        let from = Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut to = Connection::open(&copy)?;
        Backup::new(&from, &mut to)?.run_to_completion(1024, std::time::Duration::ZERO, None)?;
        to.query_row("PRAGMA integrity_check", [], |row| row.get::<_, String>(0))
    })();
    let trouble = match copied {
        Ok(verdict) if verdict == "ok" => return Ok(copy),
        Ok(verdict) => Error::failed("the copy to be kept before the upgrade is damaged").because(verdict),
        Err(error) => Error::from(error),
    };
    let _ = std::fs::remove_file(&copy);
    Err(trouble.at(path.display().to_string()))
}
