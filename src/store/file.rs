//! Finding, creating and opening the file.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use super::growing::Growing;
use super::problem::{DAMAGED, PUT_ASIDE, in_file};
use super::{beside, checked_copy, content, leftover, migrate, schema};
use crate::error::{Error, Kind, Result};

/// Marks a file as praktik's: "PRKT" in ASCII, in SQLite's `application_id`.
pub(super) const APPLICATION_ID: i32 = 0x5052_4b54;

/// Every version of the schema and the script that makes it from the one before.
const MIGRATIONS: &[(i32, &str)] = &[
    (1, include_str!("migrations/0001_community.sql")),
    (2, include_str!("migrations/0002_record.sql")),
    (3, include_str!("migrations/0003_files.sql")),
    (4, include_str!("migrations/0004_journal.sql")),
    (4, include_str!("migrations/0004_views.sql")),
];

/// How long to wait for another process before giving up.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// The same, where somebody waits at a prompt.
pub(super) const GLANCE: Duration = Duration::from_millis(100);

/// Up to so many bytes, the pages of a file are looked over before it is written: it takes a millisecond.
const CHEAP: u64 = 1 << 20;

/// The name of a community file where none is given.
pub(super) const FILE_NAME: &str = "praktik.db";

/// The nearest `praktik.db` in `folder` or a folder above it.
pub fn nearest(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|folder| folder.join(FILE_NAME)).find(|path| path.is_file())
}

/// The version this program writes.
fn newest() -> i32 {
    MIGRATIONS.last().map_or(0, |(version, _)| *version)
}

fn no_community(path: &Path) -> Error {
    Error::new(Kind::NoCommunity, format!("there is no community file at {}", path.display()))
        .hint("create one: praktik init --name \"Data Guild\" --purpose \"…\"")
        .hint("or name an existing one with --db FILE or PRAKTIK_DB")
}

pub(super) fn not_ours(path: &Path, why: &str) -> Error {
    Error::new(Kind::NotOurs, "this is not a praktik file")
        .at(path.display().to_string())
        .because(why)
        .hint("name another file with --db FILE")
}

/// Creates a file at `path` with the newest schema and fills it by `fill`; nothing is left behind where that fails.
/// The file can be read and written by its owner only.
///
/// # Errors
/// Something is at `path` already, the folder cannot be written, or whatever `fill` ends in.
pub fn create(path: &Path, dry_run: bool, fill: impl FnOnce(&super::Writer) -> Result<()>) -> Result<()> {
    leftover::clear_growing(path);
    if path.symlink_metadata().is_ok() {
        return Err(Error::failed(format!("{} exists already, and is left as it is", path.display()))
            .hint("change its charter with praktik charter edit, or choose another place with --db FILE"));
    }
    // The file grows under another name and appears under its own only when it is whole.
    let growing = Growing::beside(path)?;
    grow(growing.path(), path, fill)?;
    if dry_run {
        return Ok(());
    }
    growing.settle(path).map_err(|error| Error::file("create", path, &error))
}

/// Makes the file at `growing`; for people it is called `path`.
fn grow(growing: &Path, path: &Path, fill: impl FnOnce(&super::Writer) -> Result<()>) -> Result<()> {
    let connection = open(growing, OpenFlags::SQLITE_OPEN_READ_WRITE, PATIENCE).map_err(in_file(path))?;
    let writer = super::Writer { reader: super::Reader::over(connection, None) };
    let connection = &writer.reader.connection;
    connection.execute_batch("BEGIN IMMEDIATE").map_err(in_file(path))?;
    for (_, script) in MIGRATIONS {
        connection.execute_batch(script).map_err(in_file(path))?;
    }
    fill(&writer)?;
    content::keep_all(connection).map_err(in_file(path))?;
    connection.pragma_update(None, "application_id", APPLICATION_ID).map_err(in_file(path))?;
    connection.pragma_update(None, "user_version", newest()).map_err(in_file(path))?;
    connection.execute_batch("COMMIT").map_err(in_file(path))
}

/// An open file of the newest version, and where its older form is kept if it was brought up to date just now.
pub(super) type Opened = (Connection, Option<PathBuf>);

/// Opens for reading: the file and its time stay as they are, unless it is of an older version.
pub(super) fn open_to_read(path: &Path) -> Result<Opened> {
    look_at(path)?;
    let open = || open_ours(path, OpenFlags::SQLITE_OPEN_READ_ONLY, PATIENCE);
    let opened = match open() {
        Err(Unknown::HotJournal) => {
            // A writer died half way; SQLite takes its half change back as soon as somebody may write.
            let mended = open_ours(path, OpenFlags::SQLITE_OPEN_READ_WRITE, PATIENCE).map(drop);
            mended.and_then(|()| open())
        }
        other => other,
    };
    match opened {
        Err(Unknown::Older) => {
            let (_, kept) = open_to_write(path)?;
            let connection = open().map_err(|unknown| unknown.into_error(path))?;
            Ok((connection, kept))
        }
        other => {
            let connection = other.map_err(|unknown| unknown.into_error(path))?;
            leftover::clear_journal(path);
            Ok((connection, None))
        }
    }
}

/// Opens for a glance: somebody waits at a prompt, and nothing of the file is mended on the way.
pub(super) fn open_to_glance(path: &Path) -> Result<Connection> {
    look_at(path)?;
    open_ours(path, OpenFlags::SQLITE_OPEN_READ_ONLY, GLANCE).map_err(|unknown| unknown.into_error(path))
}

/// Opens for writing; a file of an older version is brought up to date.
pub(super) fn open_to_write(path: &Path) -> Result<Opened> {
    look_at(path)?;
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE, PATIENCE)
        .map_err(|error| Unknown::of(error, path).into_error(path))?;
    let version = identify(&connection, path).map_err(|unknown| unknown.into_error(path))?;
    if connection.is_readonly(rusqlite::MAIN_DB).map_err(in_file(path))? {
        return Err(Error::failed("the community file cannot be written; nothing was changed")
            .at(path.display().to_string())
            .hint("check the permissions of the file and of its folder"));
    }
    leftover::clear_journal(path);
    if fs::metadata(path).is_ok_and(|data| data.len() <= CHEAP)
        && let Some(fault) = checked_copy::quick_fault(&connection).map_err(in_file(path))?
    {
        return Err(checked_copy::damaged(path, &fault));
    }
    // Another tool may have left the file in a mode that keeps further files beside it.
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(())).map_err(in_file(path))?;
    let kept = if version < newest() { migrate::upgrade(&connection, path, version, MIGRATIONS)? } else { None };
    Ok((connection, kept))
}

/// Opens a file of any version that this program knows, to be read as it is: nothing of it is mended or brought up to date.
/// Which version it has.
pub(super) fn open_as_it_is(path: &Path) -> Result<(Connection, i32)> {
    look_at(path)?;
    open_known(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|unknown| match unknown {
        Unknown::HotJournal => Error::failed("a change to this file was broken off, and is not taken back yet")
            .at(path.display().to_string())
            .hint("any command takes it back that reads the file: praktik --db FILE status"),
        unknown => unknown.into_error(path),
    })
}

/// The same, after a change was taken back that a writer left half way.
pub(super) fn open_to_examine(path: &Path) -> Result<(Connection, i32)> {
    look_at(path)?;
    let opened = match open_known(path, OpenFlags::SQLITE_OPEN_READ_ONLY) {
        Err(Unknown::HotJournal) => {
            let mended = open_known(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map(drop);
            mended.and_then(|()| open_known(path, OpenFlags::SQLITE_OPEN_READ_ONLY))
        }
        other => other,
    };
    opened.map_err(|unknown| unknown.into_error(path))
}

fn open_known(path: &Path, access: OpenFlags) -> std::result::Result<(Connection, i32), Unknown> {
    let connection = open(path, access, PATIENCE).map_err(|error| Unknown::of(error, path))?;
    let version = identify(&connection, path)?;
    Ok((connection, version))
}

/// Whether the version is one before that which this program writes.
pub(super) fn is_older(version: i32) -> bool {
    version < newest()
}

/// Whether the head of a file says that praktik made it.
pub(super) fn is_ours(path: &Path) -> bool {
    beside::head::<72>(path).is_some_and(|head| head[68..] == APPLICATION_ID.to_be_bytes())
}

/// What the file system alone can tell.
pub(super) fn look_at(path: &Path) -> Result<()> {
    let data = match fs::metadata(path) {
        Ok(data) => data,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(no_community(path)),
        Err(error) => return Err(Error::file("open", path, &error)),
    };
    if !data.is_file() {
        return Err(not_ours(path, "it is not a regular file"));
    }
    // To SQLite an empty file is an empty database; to a lead it is a file that lost its content.
    if data.len() == 0 {
        return Err(not_ours(path, "the file is empty"));
    }
    fs::File::open(path).map_err(|e| Error::file("open", path, &e)).map(drop)
}

/// Opens a file that is praktik's, of the newest version.
fn open_ours(path: &Path, access: OpenFlags, patience: Duration) -> std::result::Result<Connection, Unknown> {
    let connection = open(path, access, patience).map_err(|error| Unknown::of(error, path))?;
    if identify(&connection, path)? < newest() {
        return Err(Unknown::Older);
    }
    Ok(connection)
}

pub(super) fn open(path: &Path, access: OpenFlags, patience: Duration) -> rusqlite::Result<Connection> {
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_EXRESCODE;
    let connection = Connection::open_with_flags(path, flags)?;
    // Some of what follows looks into the file already: what it says of a hot journal or a foreign file counts too.
    prepare(&connection, patience)?;
    Ok(connection)
}

/// What every connection needs: nothing that a file brings along is run, foreign keys hold, and a change is on the
/// disk before it is acknowledged.
fn prepare(connection: &Connection, patience: Duration) -> rusqlite::Result<()> {
    connection.busy_timeout(patience)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    for (pragma, value) in [
        ("foreign_keys", "ON"),
        // More than FULL: that the journal is gone is on the disk, too; or a power cut could take back what was acknowledged.
        ("synchronous", "EXTRA"),
        ("secure_delete", "ON"),
        ("cell_size_check", "ON"),
        ("mmap_size", "0"),
        ("temp_store", "MEMORY"),
    ] {
        // Some of these answer with the value they took.
        connection.pragma_update_and_check(None, pragma, value, |_| Ok(())).or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(()),
            other => Err(other),
        })?;
    }
    Ok(())
}

enum Unknown {
    HotJournal,
    Older,
    Error(Error),
}

impl Unknown {
    fn of(error: rusqlite::Error, path: &Path) -> Self {
        let hot = |code: &ffi::Error| code.extended_code == ffi::SQLITE_READONLY_ROLLBACK;
        if error.sqlite_error().is_some_and(hot) {
            Self::HotJournal
        } else if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) {
            Self::Error(not_ours(path, "it is no SQLite database"))
        } else {
            Self::Error(in_file(path)(error))
        }
    }

    fn into_error(self, path: &Path) -> Error {
        match self {
            Self::Error(error) => error,
            Self::Older => Error::failed("the file is of an older version").at(path.display().to_string()),
            Self::HotJournal => Error::failed("a change was broken off and cannot be taken back here")
                .at(path.display().to_string())
                .because("the file or its folder cannot be written")
                .hint("make both writable, then run the command again"),
        }
    }
}

/// Whether the file is one of praktik's, of a version this program knows: which one.
fn identify(connection: &Connection, path: &Path) -> std::result::Result<i32, Unknown> {
    // All answers are of one moment: nobody writes while they are read.
    let _moment = connection.unchecked_transaction().map_err(|error| Unknown::of(error, path))?;
    let ask = |pragma: &str| {
        let answer = connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
        answer.map_err(|error| Unknown::of(error, path))
    };
    if ask("application_id")? != APPLICATION_ID {
        return Err(Unknown::Error(not_ours(path, "another program made this database")));
    }
    let version = ask("user_version")?;
    if version > newest() {
        let message = format!("the file has version {version}, and this praktik reads up to version {}", newest());
        return Err(Unknown::Error(
            Error::new(Kind::NotOurs, message)
                .at(path.display().to_string())
                .hint("install a newer praktik; the file was left untouched"),
        ));
    }
    if version < 1 {
        return Err(Unknown::Error(not_ours(path, "it has no version")));
    }
    // SQLite notices a missing page, but takes one of which a part is missing for one full of zeros.
    let page = u64::from(ask("page_size")?.unsigned_abs());
    if fs::metadata(path).is_ok_and(|data| data.len() % page.max(1) != 0) {
        return Err(Unknown::Error(
            Error::new(Kind::NotOurs, DAMAGED)
                .at(path.display().to_string())
                .because("its end is missing")
                .hint(PUT_ASIDE),
        ));
    }
    let made: Vec<&str> = MIGRATIONS.iter().filter(|(to, _)| *to <= version).map(|(_, script)| *script).collect();
    match schema::is_made_by(connection, &made) {
        Ok(true) => Ok(version),
        Ok(false) => Err(Unknown::Error(
            not_ours(path, "it holds tables, views or triggers other than praktik's")
                .hint("have somebody look at what was changed in it before you trust it"),
        )),
        Err(error) => Err(Unknown::of(error, path)),
    }
}
