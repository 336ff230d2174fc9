//! What SQLite reports, as praktik's own error.

use std::path::Path;

use rusqlite::{ErrorCode, ffi};

use crate::error::{Error, Kind};

/// What is said of a damaged file.
pub(super) const DAMAGED: &str = "the community file is damaged";

/// What to do with a damaged file.
pub(super) const PUT_ASIDE: &str = "put a copy of it aside, then go back to the last good copy you have";

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        // Values of the wrong kind, texts that are none, tables that are gone: no command of ours writes such a file.
        let odd = match &error {
            rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
            | rusqlite::Error::InvalidColumnIndex(_)
            | rusqlite::Error::QueryReturnedNoRows => true,
            rusqlite::Error::SqlInputError { .. } => true,
            other => text.starts_with("no such ") && other.sqlite_error_code() == Some(ErrorCode::Unknown),
        };
        let made = match error.sqlite_error_code() {
            _ if odd => Self::new(Kind::NotOurs, DAMAGED).because(text).hint(PUT_ASIDE),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::new(Kind::Busy, "the community file is busy: another process is writing to it")
                    .hint("wait for it to end, then run the command again")
            }
            Some(ErrorCode::NotADatabase) => Self::new(Kind::NotOurs, "this is not a praktik file"),
            Some(ErrorCode::DatabaseCorrupt) => Self::new(Kind::NotOurs, DAMAGED).because(text).hint(PUT_ASIDE),
            Some(ErrorCode::DiskFull) => Self::failed("the disk is full; nothing was changed")
                .hint("free some space, then run the command again"),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::failed("the community file cannot be written; nothing was changed")
                    .because(text)
                    .hint("check the permissions of the file and of its folder")
            }
            // The rollback journal was removed by then, which makes the change; its folder could not be synced.
            Some(ErrorCode::SystemIoFailure) if extended_code(&error) == Some(ffi::SQLITE_IOERR_DIR_FSYNC) => {
                Self::failed("the change is in the file, but the disk did not confirm that it will last")
                    .because(text)
                    .hint("check the disk, and after a crash look whether it is still there: praktik journal")
            }
            Some(ErrorCode::SystemIoFailure) => {
                Self::failed("reading or writing the community file failed; nothing was changed").because(text)
            }
            _ => Self::failed("the community file refused the change; nothing was changed").because(text),
        };
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => made.hint("name another file with --db FILE"),
            _ => made,
        }
    }
}

/// What exactly went wrong, where SQLite says it.
fn extended_code(error: &rusqlite::Error) -> Option<i32> {
    error.sqlite_error().map(|code| code.extended_code)
}

/// Turns SQLite's errors into praktik's, with the file as the place.
pub(super) fn in_file(path: &Path) -> impl Fn(rusqlite::Error) -> Error + '_ {
    move |error| Error::from(error).at(path.display().to_string())
}

/// What the end of a transaction comes to. Where the change is in the file already and only its lock could not be given
/// back, or turned into that of a reader, all is well: the lock goes with the process.
pub(super) fn but_for_the_lock(error: rusqlite::Error) -> rusqlite::Result<()> {
    match extended_code(&error) {
        Some(ffi::SQLITE_IOERR_UNLOCK | ffi::SQLITE_IOERR_RDLOCK) => Ok(()),
        _ => Err(error),
    }
}
