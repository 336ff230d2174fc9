//! What a process that was killed leaves beside the file: it means nothing any more, and goes away.

use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use rusqlite::OpenFlags;

use super::beside::{entries, folder, with_end};
use super::file;
use super::growing::GROWING;

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

/// Takes away what was to become `path` and never did: files called `praktik.db.KEY.new`, and their journals. Whoever
/// makes one holds a lock on it as long as they live.
pub(super) fn clear_growing(path: &Path) {
    let Some(begins) = path.file_name().map(|name| with_end(Path::new(name), ".")) else { return };
    let begins = begins.into_os_string().into_encoded_bytes();
    for entry in entries(folder(path)) {
        let name = entry.file_name().into_encoded_bytes();
        let key = name.strip_prefix(begins.as_slice()).and_then(|rest| rest.strip_suffix(GROWING.as_bytes()));
        let made_here = key.is_some_and(|key| key.len() == 16 && key.iter().all(u8::is_ascii_hexdigit));
        if made_here && File::open(entry.path()).is_ok_and(|left| left.try_lock().is_ok()) {
            let _ = fs::remove_file(entry.path());
            let _ = fs::remove_file(with_end(&entry.path(), "-journal"));
        }
    }
}
