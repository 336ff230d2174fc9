//! The connection, and whoever takes note of what is written through it.

use rusqlite::{CachedStatement, Connection, Params, Statement};

use super::journal::Recorder;

/// An open file. Every statement that writes goes through here, so that the journal listens before it runs; all else is
/// the connection's own.
pub(super) struct Db {
    connection: Connection,
    /// `None` where nothing is written, and where a whole file is made.
    recorder: Option<Recorder>,
}

impl std::ops::Deref for Db {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}

impl Db {
    /// A connection of which nobody takes note.
    pub(super) fn unheard(connection: Connection) -> Self {
        Self { connection, recorder: None }
    }

    /// A connection whose every change is noted.
    pub(super) fn heard(connection: Connection) -> rusqlite::Result<Self> {
        let recorder = Recorder::new(&connection)?;
        Ok(Self { connection, recorder: Some(recorder) })
    }

    /// The connection by itself.
    pub(super) fn into_connection(self) -> Connection {
        self.connection
    }

    /// Whoever takes note.
    pub(super) fn recorder(&self) -> Option<&Recorder> {
        self.recorder.as_ref()
    }

    /// As [`Connection::execute`].
    pub(super) fn execute<P: Params>(&self, sql: &str, params: P) -> rusqlite::Result<usize> {
        self.listen(sql)?;
        self.connection.execute(sql, params)
    }

    /// As [`Connection::prepare`].
    pub(super) fn prepare(&self, sql: &str) -> rusqlite::Result<Statement<'_>> {
        self.listen(sql)?;
        self.connection.prepare(sql)
    }

    /// As [`Connection::prepare_cached`].
    pub(super) fn prepare_cached(&self, sql: &str) -> rusqlite::Result<CachedStatement<'_>> {
        self.listen(sql)?;
        self.connection.prepare_cached(sql)
    }

    fn listen(&self, sql: &str) -> rusqlite::Result<()> {
        self.recorder.as_ref().map_or(Ok(()), |recorder| recorder.listen_to(&self.connection, sql))
    }
}
