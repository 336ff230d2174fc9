//! Checked copies of a community file.

use std::path::{Path, PathBuf};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use super::content::{Sum, of_table};
use super::file::{GLANCE, open};
use super::growing::Growing;
use super::problem::{DAMAGED, PUT_ASIDE, in_file};
use crate::error::{Error, Kind, Result};

/// How many pages are copied at a time.
const PAGES: i32 = 4096;

/// Copies an open file, which is `file` to people, as it is at one moment, to the first of `places` that is free; which one. The copy has been read
/// from the disk again and compared when it gets its name, so that nobody takes half of one for a good one. Others may
/// read meanwhile; whoever writes waits.
///
/// # Errors
/// The file is damaged or busy, or the copy cannot be written.
pub(super) fn to_first(from: &Connection, file: &Path, places: impl Iterator<Item = PathBuf>) -> Result<PathBuf> {
    let mut places = places.peekable();
    let first = places.peek().cloned().unwrap_or_default();
    grown(from, file, &first)?.settle_at_first(places)
}

/// A checked copy that has no name yet, beside the `place` that it is to have.
///
/// # Errors
/// As [`to_first`].
pub(super) fn grown(from: &Connection, file: &Path, place: &Path) -> Result<Growing> {
    let growing = Growing::beside(place)?;
    let trouble = |error: rusqlite::Error| of_copy(error, file, place);
    // Whoever calls may look at one moment already.
    let moment = if from.is_autocommit() { Some(from.unchecked_transaction().map_err(trouble)?) } else { None };
    // The first look takes the lock: it waits for whoever writes.
    let content = tally(from).map_err(trouble)?;
    fill(from, growing.path()).map_err(trouble)?;
    drop(moment);
    let copy = open(growing.path(), OpenFlags::SQLITE_OPEN_READ_ONLY, GLANCE).map_err(trouble)?;
    let verdict = faults(&copy, 1).map_err(trouble)?;
    if let Some(verdict) = verdict.first() {
        return Err(damaged(file, verdict));
    }
    if tally(&copy).map_err(trouble)? != content {
        return Err(Error::failed("the copy does not hold what the file holds; it was not kept")
            .at(place.display().to_string())
            .hint("check the disk, then run the command again"));
    }
    Ok(growing)
}

fn fill(from: &Connection, to: &Path) -> rusqlite::Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let mut to = Connection::open_with_flags(to, flags)?;
    // A copy that is broken off is thrown away: it needs no file from which it could be taken back.
    to.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    pour(from, &mut to)?;
    // Another tool may have left the file in a mode that keeps further files beside it.
    to.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    to.close().map_err(|(_, error)| error)
}

/// Makes one database say what another says, in one transaction of its.
pub(super) fn pour(from: &Connection, to: &mut Connection) -> rusqlite::Result<()> {
    let backup = Backup::new(from, to)?;
    loop {
        match backup.step(PAGES)? {
            StepResult::Done => return Ok(()),
            StepResult::More => {}
            // Whoever calls holds the locks: nobody is waited for here.
            _ => return Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None)),
        }
    }
}

/// What SQLite finds wrong with the pages of a file, a sentence each, at most `most`; nothing where all is well.
pub(super) fn faults(file: &Connection, most: usize) -> rusqlite::Result<Vec<String>> {
    found_by(file, &format!("PRAGMA integrity_check({most})"))
}

/// The first thing that SQLite finds wrong with the pages of a file, without comparing indexes with their tables.
pub(super) fn quick_fault(file: &Connection) -> rusqlite::Result<Option<String>> {
    Ok(found_by(file, "PRAGMA quick_check(1)")?.into_iter().next())
}

fn found_by(file: &Connection, check: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = file.prepare(check)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        // What it says of a damaged file need not be text.
        if let ValueRef::Text(said) = row.get_ref(0)? {
            let said = String::from_utf8_lossy(said).into_owned();
            if let Some(code) = failed_read(&said) {
                return Err(rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(said)));
            }
            found.push(said);
        }
    }
    found.retain(|said| said != "ok");
    // Whoever writes takes pages from the list of free ones: how many there are has to be possible.
    let count = |pragma| file.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let (free, pages) = (count("freelist_count")?, count("page_count")?);
    if !(0..=pages).contains(&free) {
        found.push(format!("{free} of {pages} pages are said to be free"));
    }
    Ok(found)
}

/// A check goes on where a page cannot be read, and tells of it among the damage: the code of that error, which is one of
/// the disk and not of the file.
fn failed_read(said: &str) -> Option<i32> {
    let (_, code) = said.split_once("error code=")?;
    let digits = code.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok().filter(|code: &i32| code & 0xff == ffi::SQLITE_IOERR)
}

/// What every table of a file says, schema included, in short.
fn tally(file: &Connection) -> rusqlite::Result<Vec<(String, Sum)>> {
    let mut statement = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let tables = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    let all = ["sqlite_schema".to_owned()].into_iter().chain(tables);
    all.map(|table| of_table(file, &table).map(|sum| (table, sum))).collect()
}

/// That the file is damaged, as SQLite found.
pub(super) fn damaged(file: &Path, verdict: &str) -> Error {
    let error = Error::new(Kind::NotOurs, DAMAGED).at(file.display().to_string());
    error.because(verdict).hint(PUT_ASIDE)
}

/// Trouble with a copy: what comes of reading is said of the file, what comes of writing of the copy.
fn of_copy(error: rusqlite::Error, file: &Path, place: &Path) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Error::failed("the disk is full; no copy was made")
            .at(place.display().to_string())
            .hint("free some space, then run the command again"),
        Some(
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::SystemIoFailure,
        ) => Error::failed("the copy could not be written").at(place.display().to_string()).because(error.to_string()),
        _ => in_file(file)(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_could_not_be_read_is_no_damage() {
        let read = "Tree 5 page 7: unable to get the page. error code=266";
        assert_eq!(failed_read(read), Some(ffi::SQLITE_IOERR_READ));
        assert_eq!(failed_read("Tree 5 page 7: btreeInitPage() returns error code 11"), None);
        assert_eq!(failed_read("Tree 5 page 7: unable to get the page. error code=11"), None);
    }
}
