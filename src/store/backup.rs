//! Backups: checked copies of the whole file, made while others go on with it.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use rusqlite::params;

use super::beside::{self, BackupFile, backup_names, backups_in};
use super::{MemberRecord, Person, Reader, checked_copy, file};
use crate::domain::text::{fold, fold_name};
use crate::error::{Error, Result};

/// Where a backup is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupPlace {
    /// In this folder, under a name that says when it was made.
    Folder(PathBuf),
    /// Here.
    File(PathBuf),
}

impl BackupPlace {
    /// Where a backup of `file` is to be that `given` asks for: beside it, in a folder, or in a file of that name.
    ///
    /// # Errors
    /// There is no such folder, or something is there already.
    pub fn find(file: &Path, given: Option<&Path>) -> Result<Self> {
        let Some(given) = given else { return Ok(Self::Folder(beside::folder(file).to_owned())) };
        if given.is_dir() {
            return Ok(Self::Folder(given.to_owned()));
        }
        // `backups/` is meant to be a folder.
        let folder = if given.as_os_str().to_string_lossy().ends_with(std::path::is_separator) {
            given
        } else {
            beside::folder(given)
        };
        if !folder.is_dir() {
            let make = crate::domain::shell::line(&["mkdir", "-p", &folder.to_string_lossy()]);
            return Err(Error::failed("there is no such folder; no backup was made")
                .at(folder.display().to_string())
                .hint(format!("make it: {make}")));
        }
        if given.symlink_metadata().is_ok() {
            return Err(Error::failed(format!("{} exists already, and is left as it is", given.display()))
                .hint("choose another name, or name a folder: then the backup is called by its date and time"));
        }
        Ok(Self::File(given.to_owned()))
    }
}

/// How large a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileSize {
    /// Its bytes.
    pub bytes: u64,
    /// Its pages.
    pub pages: u64,
    /// Those of them that hold nothing.
    pub free: u64,
}

impl Reader {
    /// How large the file is.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn size(&self) -> Result<FileSize> {
        let ask = |pragma| self.connection.pragma_query_value(None, pragma, |row| row.get::<_, u32>(0).map(u64::from));
        let (pages, free, page) = (ask("page_count")?, ask("freelist_count")?, ask("page_size")?);
        Ok(FileSize { bytes: pages * page, pages, free })
    }

    /// Where a backup made now would be, if nothing else comes to be there.
    pub fn backup_path(&self, file: &Path, place: &BackupPlace, at: NaiveDateTime) -> PathBuf {
        let free = |path: &PathBuf| path.symlink_metadata().is_err();
        let mut places = places(file, place, at).into_iter();
        places.find(free).unwrap_or_else(|| file.to_owned())
    }

    /// Copies the whole file, which is `file`, as it is at one moment; where to.
    ///
    /// # Errors
    /// The file is damaged or busy, or the backup cannot be written.
    pub fn backup(&self, file: &Path, place: &BackupPlace, at: NaiveDateTime) -> Result<PathBuf> {
        checked_copy::to_first(&self.connection, file, places(file, place, at).into_iter())
    }

    /// The backups of this very community that are more than `keep` in a folder, the oldest first; `made` is one of those
    /// that stay. Whatever cannot be opened, or is another community's, is none of them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn backups_beyond(&self, keep: usize, file: &Path, folder: &Path, made: &Path) -> Result<Vec<BackupFile>> {
        let own = self.calendar_key()?;
        let same = |backup: &BackupFile| backup.path != made && key_of(&backup.path).is_some_and(|key| key == own);
        let mut others: Vec<BackupFile> = backups_in(file, folder).into_iter().filter(same).collect();
        others.truncate(others.len().saturating_sub(keep.saturating_sub(1)));
        Ok(others)
    }
}

/// What lies beside a community file in which somebody still is who is to be forgotten, or was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StillHolding {
    /// Backups, by their names; what cannot be opened may hold them.
    pub backups: Vec<PathBuf>,
    /// Other files of the same community: backups with names of their own, copies that a synced folder made.
    pub others: Vec<PathBuf>,
}

impl StillHolding {
    /// Looks for them; `record` is their row, as it was or as it is now.
    pub fn find(file: &Path, record: &MemberRecord) -> Self {
        let backups = beside::backups(file).into_iter().map(|backup| backup.path);
        let backups: Vec<PathBuf> = backups.filter(|path| holds(path, record).unwrap_or(true)).collect();
        let own = key_of(file);
        let older = beside::older_copies(file);
        let known: Vec<PathBuf> = beside::backups(file).into_iter().map(|backup| backup.path).chain(older).collect();
        let other = |path: &PathBuf| {
            !known.contains(path)
                && path.file_name() != file.file_name()
                && file::is_ours(path)
                && own.is_some()
                && key_of(path) == own
                && holds(path, record).unwrap_or(true)
        };
        let beside = beside::entries(beside::folder(file)).map(|entry| entry.path());
        let mut others: Vec<PathBuf> = beside.filter(other).collect();
        others.sort();
        Self { backups, others }
    }
}

/// Whether somebody is in a file, under a name and not under a pseudonym.
fn holds(path: &Path, record: &MemberRecord) -> Result<bool> {
    let (connection, _) = file::open_as_it_is(path)?;
    let mut statement = connection.prepare(
        "SELECT id, handle, name, private FROM member \
         WHERE (id = ?1 AND added = ?2) OR handle = ?3 OR email_key = ?4 OR name_key = ?5",
    )?;
    let (email, name) = (record.email.as_deref().map(fold), fold_name(&record.name));
    let found = statement.query_map(params![record.id, record.added, record.handle, email, name], |row| {
        Ok(Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? })
    })?;
    let found: Vec<Person> = found.collect::<rusqlite::Result<_>>()?;
    Ok(found.iter().any(|person| !person.is_forgotten()))
}

/// Removes a backup.
///
/// # Errors
/// It cannot be removed.
pub fn remove_backup(backup: &Path) -> Result<()> {
    fs::remove_file(backup).map_err(|error| Error::file("remove", backup, &error))
}

/// The names that a backup may get.
fn places(file: &Path, place: &BackupPlace, at: NaiveDateTime) -> Vec<PathBuf> {
    match place {
        BackupPlace::File(path) => vec![path.clone()],
        BackupPlace::Folder(folder) => backup_names(file, folder, at).collect(),
    }
}

/// What sets the community in a file apart from every other one.
fn key_of(path: &Path) -> Option<String> {
    let (connection, _) = file::open_as_it_is(path).ok()?;
    Reader::over(connection, None).calendar_key().ok()
}
