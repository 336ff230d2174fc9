//! Putting a backup in the place of the community file.

use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::beside::{backup_names, folder, with_end};
use super::growing::Growing;
use super::problem::{DAMAGED, in_file};
use super::{Id, Person, Reader, checked_copy, file};
use crate::error::{Error, Kind, Result};

/// What SQLite may leave beside a file, and would take for a part of whatever is put in its place.
pub(super) const SIDE_FILES: [&str; 3] = ["-journal", "-wal", "-shm"];

/// What a file holds, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// What the community is called.
    pub name: String,
    /// How many members it knows, those who left among them.
    pub members: usize,
    /// How many sessions.
    pub sessions: usize,
    /// The day of the last change, as the journal has it.
    pub changed: Option<NaiveDate>,
    /// The last day on which something is noted.
    pub latest: Option<NaiveDate>,
    /// Who was forgotten: their rows, and since when they are there.
    forgotten: Vec<(Id, String)>,
}

/// A file that was checked wholly and can be put in the place of the community file.
pub struct Restorable {
    reader: Reader,
    path: PathBuf,
    /// Whether it is of an older version, and will be brought up to date.
    pub older: bool,
    /// What it holds.
    pub content: Content,
    /// The tables that do not say what was written into them.
    pub changed: Vec<String>,
    zone: Tz,
}

/// What is at the place of the community file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Present {
    /// Nothing, or a file without a byte.
    Nothing,
    /// A file that can be read, and what it holds.
    Whole(Content),
    /// A file of praktik's that cannot be read: why.
    Damaged(String),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the file is.
    pub file: PathBuf,
    /// Where that is kept, byte by byte, which was there before.
    pub kept: Option<PathBuf>,
}

impl Reader {
    /// What the file holds, in short; of whichever version it is.
    fn content(&self) -> Result<Content> {
        let count = |table: &str| {
            let sql = format!("SELECT count(*) FROM {table}");
            self.connection.query_row(&sql, [], |row| row.get::<_, u32>(0))
        };
        let latest = "SELECT max(day) FROM (SELECT max(added) AS day FROM member \
             UNION ALL SELECT max(joined) FROM spell UNION ALL SELECT max(ended) FROM spell \
             UNION ALL SELECT max(day) FROM session WHERE status = 'held' UNION ALL SELECT max(day) FROM recognition \
             UNION ALL SELECT max(day) FROM charter_review)";
        let journal = !self.rows("SELECT 1 FROM sqlite_schema WHERE name = 'journal'", |_| Ok(()))?.is_empty();
        let last = "SELECT max(at) FROM journal";
        let last: Option<DateTime<Utc>> =
            if journal { self.connection.query_row(last, [], |row| row.get(0))? } else { None };
        let zone = self.zone()?;
        let people = self.rows("SELECT id, handle, name, private, added FROM member ORDER BY id", |row| {
            let person = Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? };
            Ok((person, row.get::<_, String>(4)?))
        })?;
        let forgotten = people.into_iter().filter(|(person, _)| person.is_forgotten());
        Ok(Content {
            changed: last.map(|at| at.with_timezone(&zone).date_naive()),
            forgotten: forgotten.map(|(person, added)| (person.id, added)).collect(),
            name: self.connection.query_row("SELECT name FROM charter", [], |row| row.get(0))?,
            members: count("member")? as usize,
            sessions: count("session")? as usize,
            latest: self.connection.query_row(latest, [], |row| row.get(0))?,
        })
    }
}

impl Restorable {
    /// Opens a file as carefully as any and checks the whole of it.
    ///
    /// # Errors
    /// It is not there, is not praktik's, is damaged, or newer than this program.
    pub fn check(path: &Path) -> Result<Self> {
        if let Err(error) = fs::metadata(path) {
            return Err(Error::file("read", path, &error));
        }
        Self::open(path).map_err(|error| match error.kind {
            // What is said of a community file that is meant by mistake is of no use here.
            Kind::NotOurs if error.message == DAMAGED => {
                Error { message: "this backup is damaged".to_owned(), hints: Vec::new(), ..error }
                    .hint("restore another one")
            }
            Kind::NotOurs => {
                Error { hints: error.hints.into_iter().filter(|hint| !hint.contains("--db")).collect(), ..error }
            }
            _ => error,
        })
    }

    fn open(path: &Path) -> Result<Self> {
        let (connection, version) = file::open_as_it_is(path)?;
        let older = file::is_older(version);
        let reader = Reader::over(connection, None);
        let changed = if older { Vec::new() } else { reader.changed_outside()? };
        // What is checked is what is put in place: nobody writes to it meanwhile.
        reader.connection.execute_batch("BEGIN").map_err(in_file(path))?;
        let place = |error: Error| Error { place: error.place.or_else(|| Some(path.display().to_string())), ..error };
        if let Some(fault) = checked_copy::faults(&reader.connection, 1).map_err(in_file(path))?.first() {
            return Err(checked_copy::damaged(path, fault));
        }
        if reader
            .connection
            .prepare("PRAGMA foreign_key_check")
            .and_then(|mut it| it.exists([]))
            .map_err(in_file(path))?
        {
            return Err(checked_copy::damaged(path, "it refers to what is not there"));
        }
        let content = reader.content().map_err(place)?;
        let zone = reader.zone().map_err(place)?;
        Ok(Self { reader, path: path.to_owned(), older, content, changed, zone })
    }

    /// The day and time in the community's time zone.
    pub fn local(&self, now: DateTime<Utc>) -> NaiveDateTime {
        now.with_timezone(&self.zone).naive_local()
    }

    /// How many people come back with it who were forgotten in what is there now.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn brings_back(&self, now: &Content) -> Result<usize> {
        let mut back = 0;
        let mut there = self.reader.connection.prepare("SELECT 1 FROM member WHERE id = ? AND added = ?")?;
        for person in now.forgotten.iter().filter(|person| !self.content.forgotten.contains(person)) {
            back += usize::from(there.exists(rusqlite::params![person.0, person.1])?);
        }
        Ok(back)
    }

    /// Puts it in the place of `file`, all of it or nothing. What is there is kept beside it first.
    ///
    /// # Errors
    /// It is the same file; somebody else works with the file; it cannot be written; what is there is not praktik's.
    pub fn restore(&self, file: &Path, at: NaiveDateTime) -> Result<Restored> {
        if present(file)? == Present::Nothing && file.symlink_metadata().is_err() {
            return self.place_new(file, at);
        }
        // A link stays one: what it leads to is replaced.
        let real = fs::canonicalize(file).map_err(|error| Error::file("open", file, &error))?;
        if fs::canonicalize(&self.path).is_ok_and(|source| source == real) {
            return Err(Error::usage("that is the community file itself")
                .at(file.display().to_string())
                .hint("name the backup; those beside the file are found by praktik doctor"));
        }
        // Open to the very end: to close any handle on the file would be to give up the locks that SQLite holds on it.
        let raw = File::open(&real).map_err(|error| Error::file("open", file, &error))?;
        let empty = raw.metadata().map_err(|error| Error::file("open", file, &error))?.len() == 0;
        let poured = if empty { Err(Hindrance::NoDatabase(None)) } else { self.pour_into(file, &real, &raw, at) };
        let done = match poured {
            Err(Hindrance::NoDatabase(kept)) => self.replace(file, &real, &raw, kept, at),
            Err(Hindrance::Error(error)) => Err(error),
            Ok(kept) => Ok(kept),
        };
        drop(raw);
        done.map(|kept| Restored { file: file.to_owned(), kept })
    }

    /// Where there was no file.
    fn place_new(&self, file: &Path, at: NaiveDateTime) -> Result<Restored> {
        let growing = checked_copy::grown(&self.reader.connection, &self.path, file)?;
        move_side_files(file, backup_names(file, folder(file), at).next().as_deref())?;
        growing.settle(file).map_err(|error| Error::file("create", file, &error))?;
        Ok(Restored { file: file.to_owned(), kept: None })
    }

    /// The usual way: one transaction of the file itself, while nobody else can read or write it. Whatever breaks it off,
    /// its journal takes it back.
    fn pour_into(
        &self,
        file: &Path,
        real: &Path,
        raw: &File,
        at: NaiveDateTime,
    ) -> std::result::Result<Option<PathBuf>, Hindrance> {
        let hindered = |error: rusqlite::Error| Hindrance::of(error, file);
        let mut held = hold(real).map_err(hindered)?;
        if held.is_readonly(rusqlite::MAIN_DB).map_err(hindered)? {
            let error = Error::failed("the community file cannot be written; nothing was changed");
            return Err(Hindrance::Error(
                error.at(file.display().to_string()).hint("check the permissions of the file and of its folder"),
            ));
        }
        let kept = keep(raw, file, at).map_err(Hindrance::Error)?;
        match checked_copy::pour(&self.reader.connection, &mut held).and_then(|()| release(held)) {
            Ok(()) => Ok(kept),
            Err(error) => match Hindrance::of(error, file) {
                Hindrance::NoDatabase(_) => Err(Hindrance::NoDatabase(kept)),
                hindrance => {
                    // Nothing was changed: then there is nothing to be kept either.
                    let _ = kept.map(fs::remove_file);
                    Err(hindrance)
                }
            },
        }
    }

    /// The way where SQLite cannot work with what is there: a new file takes its name.
    fn replace(
        &self,
        file: &Path,
        real: &Path,
        raw: &File,
        kept: Option<PathBuf>,
        at: NaiveDateTime,
    ) -> Result<Option<PathBuf>> {
        let growing = checked_copy::grown(&self.reader.connection, &self.path, real)?;
        let kept = match kept {
            Some(kept) => Some(kept),
            None => keep(raw, file, at)?,
        };
        let aside = kept.clone().or_else(|| backup_names(file, folder(file), at).next());
        move_side_files(real, aside.as_deref())?;
        growing.replace(real).map_err(|error| Error::file("replace", file, &error))?;
        Ok(kept)
    }
}

/// What is at the place of the community file.
///
/// # Errors
/// Something is there that is not praktik's, or is busy.
pub fn present(path: &Path) -> Result<Present> {
    let data = match fs::metadata(path) {
        Ok(data) => data,
        Err(error) if error.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => {
            return Ok(Present::Nothing);
        }
        Err(error) => return Err(Error::file("open", path, &error)),
    };
    if data.is_file() && data.len() == 0 {
        return Ok(Present::Nothing);
    }
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let found = file::open_as_it_is(path).and_then(|(connection, _)| Reader::over(connection, None).content());
    match found {
        Ok(content) => Ok(Present::Whole(content)),
        // What a broken disk or a broken transfer makes of a file is nothing but zeros.
        Err(error) if data.is_file() && (file::is_ours(&real) || is_blank(&real)) => match error.kind {
            Kind::Busy => Err(error),
            _ => Ok(Present::Damaged(error.cause.unwrap_or(error.message))),
        },
        Err(error) => {
            let aside = with_end(path, ".aside").display().to_string();
            let away = crate::domain::shell::line(&["mv", &path.display().to_string(), &aside]);
            Err(error.hint(format!("if it is in the way, put it aside: {away}")))
        }
    }
}

/// Whether a file begins with zeros only.
fn is_blank(path: &Path) -> bool {
    super::beside::head::<100>(path).is_some_and(|head| head == [0; 100])
}

/// Why a file cannot be written into.
enum Hindrance {
    /// SQLite finds no sound database in it; where its bytes are kept, if they are already.
    NoDatabase(Option<PathBuf>),
    Error(Error),
}

impl Hindrance {
    fn of(error: rusqlite::Error, file: &Path) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::NoDatabase(None),
            _ => Self::Error(in_file(file)(error)),
        }
    }
}

/// Opens a file and keeps everybody else from it, readers too, until it is closed. What a writer left half done is taken
/// back on the way.
fn hold(path: &Path) -> rusqlite::Result<Connection> {
    let connection = file::open(path, OpenFlags::SQLITE_OPEN_READ_WRITE, file::PATIENCE)?;
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Ok(connection);
    }
    // Another tool may have left the file in a mode that keeps further files beside it.
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    // In that mode, the lock outlasts the transaction.
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
    Ok(connection)
}

/// Lets go of a file that was held, and of the journal that is kept while it is.
fn release(connection: Connection) -> rusqlite::Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    connection.pragma_update_and_check(None, "locking_mode", "NORMAL", |_| Ok(()))?;
    // The next look is what lets go.
    connection.pragma_query_value(None, "user_version", |row| row.get::<_, i32>(0))?;
    connection.close().map_err(|(_, error)| error)
}

/// Keeps the bytes of the present file beside it, whatever they are, under the name of a backup.
fn keep(mut raw: &File, file: &Path, at: NaiveDateTime) -> Result<Option<PathBuf>> {
    let trouble = |error: io::Error| {
        Error::failed("what is there could not be kept; nothing was changed")
            .at(file.display().to_string())
            .because(error.to_string())
    };
    if raw.metadata().map_err(trouble)?.len() == 0 {
        return Ok(None);
    }
    let mut names = backup_names(file, folder(file), at).peekable();
    let growing = Growing::beside(names.peek().map_or(file, PathBuf::as_path))?;
    raw.rewind().map_err(trouble)?;
    let mut copy = fs::OpenOptions::new().read(true).write(true).open(growing.path()).map_err(trouble)?;
    io::copy(&mut raw, &mut copy).and_then(|_| copy.sync_all()).map_err(trouble)?;
    raw.rewind().and_then(|()| copy.rewind()).map_err(trouble)?;
    if !same(raw, &copy).map_err(trouble)? {
        return Err(trouble(io::Error::other("the copy does not hold the same bytes")));
    }
    growing.settle_at_first(names).map(Some)
}

/// Whether two files say the same from here on.
fn same(mut one: &File, mut other: &File) -> io::Result<bool> {
    let (mut first, mut second) = (vec![0; 1 << 16], vec![0; 1 << 16]);
    loop {
        let read = one.read(&mut first)?;
        if read == 0 {
            return Ok(other.read(&mut second)? == 0);
        }
        match other.read_exact(&mut second[..read]) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
            read => read?,
        }
        if first[..read] != second[..read] {
            return Ok(false);
        }
    }
}

/// Puts aside what SQLite would take for a part of the file that is to come here.
fn move_side_files(file: &Path, aside: Option<&Path>) -> Result<()> {
    for end in SIDE_FILES {
        let (from, to) = (with_end(file, end), aside.map(|aside| with_end(aside, end)));
        if let Some(to) = to.filter(|_| from.symlink_metadata().is_ok()) {
            fs::rename(&from, &to).map_err(|error| Error::file("put aside", &from, &error))?;
        }
    }
    Ok(())
}
