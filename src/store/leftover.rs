//! What a process that was killed leaves beside the file: it means nothing any more, and goes away.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;

use super::beside::{entries, folder, with_end};
use super::file;
use super::growing::Growing;

/// Takes away a journal from which nothing is to be taken back, since its writer was killed before the change reached
/// the file. SQLite leaves it to the next writer; but nothing is to lie beside the file. Where somebody is writing just
/// now, or the folder cannot be written, it stays.
pub(super) fn clear_journal(path: &Path) {
    let Ok(whole) = fs::canonicalize(path) else { return };
    if !with_end(&whole, "-journal").exists() {
        return;
    }
    let Ok(connection) = file::open(path, OpenFlags::SQLITE_OPEN_READ_WRITE, Duration::ZERO) else { return };
    // Going back from a mode that keeps its journal deletes it, under the lock that a writer has.
    for mode in ["TRUNCATE", "DELETE"] {
        let _ = connection.pragma_update_and_check(None, "journal_mode", mode, |_| Ok(()));
    }
}

/// Takes away what was to get a name beside `path` and never did: files called `NAME.KEY.new`, and their journals. Whoever
/// makes one holds a lock on it as long as they live.
pub(super) fn clear_growing(path: &Path) {
    for left in entries(folder(path)).map(|entry| entry.path()).filter(|left| Growing::is_called_so(left)) {
        if File::open(&left).is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = fs::remove_file(&left);
            let _ = fs::remove_file(with_end(&left, "-journal"));
        }
    }
}
