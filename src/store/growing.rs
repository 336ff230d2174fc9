//! Files that grow under another name, and get their own only when they are whole.

use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use super::{beside, leftover};
use crate::error::{Error, Result};

/// What the name of a file ends in that still grows.
pub(super) const GROWING: &str = ".new";

/// A file that still grows, beside its place; only its owner can read it. What has not got its own name in the end is gone.
pub(super) struct Growing {
    path: PathBuf,
    /// Holds the lock that says that somebody is at work on it.
    _alive: File,
}

impl Growing {
    /// Begins a file that is to be at `place`.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub(super) fn beside(place: &Path) -> Result<Self> {
        leftover::clear_growing(place);
        let mark = std::collections::hash_map::RandomState::new().build_hasher().finish();
        let path = beside::with_end(place, &format!(".{mark:016x}{GROWING}"));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let alive = options.open(&path).map_err(|error| Error::file("create", place, &error))?;
        // Where there are no such locks, what is left of a process that was killed just stays.
        #[cfg(unix)]
        let _ = alive.lock();
        Ok(Self { path, _alive: alive })
    }

    /// Whether a file is called as one that still grows: `praktik.db.0123456789abcdef.new`.
    pub(super) fn is_called_so(path: &Path) -> bool {
        let key = path.file_name().and_then(|name| name.to_str()?.strip_suffix(GROWING)?.rsplit_once('.'));
        key.is_some_and(|(name, key)| {
            !name.is_empty() && key.len() == 16 && key.bytes().all(|it| it.is_ascii_hexdigit())
        })
    }

    /// Where it grows.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its own name. What has that name already stays: then it is an error that something is there.
    pub(super) fn settle(&self, place: &Path) -> io::Result<()> {
        self.sync()?;
        // A hard link refuses to replace what has come to be there meanwhile.
        let settled = fs::hard_link(&self.path, place).or_else(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Err(error),
            // Some file systems know no hard links.
            _ if place.symlink_metadata().is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
            _ => fs::rename(&self.path, place),
        });
        sync_folder(place);
        settled
    }

    /// Gives it the first of these names that nothing has; which one.
    ///
    /// # Errors
    /// All are taken, or the file cannot be named so.
    pub(super) fn settle_at_first(&self, places: impl Iterator<Item = PathBuf>) -> Result<PathBuf> {
        let mut last = self.path.clone();
        for place in places {
            match self.settle(&place) {
                Ok(()) => return Ok(place),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => last = place,
                Err(error) => return Err(Error::file("create", &place, &error)),
            }
        }
        Err(Error::failed("a hundred files of such a name are there already")
            .at(last.display().to_string())
            .hint("remove some of them"))
    }

    /// Gives it its own name in the place of what has it.
    pub(super) fn replace(&self, place: &Path) -> io::Result<()> {
        self.sync()?;
        fs::rename(&self.path, place)?;
        sync_folder(place);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        OpenOptions::new().write(true).open(&self.path)?.sync_all()
    }
}

impl Drop for Growing {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
        let _ = fs::remove_file(beside::with_end(&self.path, "-journal"));
    }
}

/// The name of a file is to last as its content does. Where a folder cannot be synced, nothing more can be done.
fn sync_folder(place: &Path) {
    if let Ok(folder) = File::open(beside::folder(place)) {
        let _ = folder.sync_all();
    }
}
