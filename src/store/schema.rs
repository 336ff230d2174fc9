//! Whether a file holds what praktik made, and nothing else that could run.

use std::collections::BTreeSet;

use rusqlite::Connection;

/// What a schema is made of: kind, name, and the text that made it (none for the indexes SQLite makes itself).
type Parts = BTreeSet<(String, String, Option<String>)>;

/// Whether the schema of an open file is the one that these scripts make. Nothing of the file is run to find out.
/// Statistics that SQLite itself keeps may be there too.
pub(super) fn is_made_by(file: &Connection, scripts: &[&str]) -> rusqlite::Result<bool> {
    let own = Connection::open_in_memory()?;
    for script in scripts {
        own.execute_batch(script)?;
    }
    Ok(parts(file)? == parts(&own)?)
}

fn parts(connection: &Connection) -> rusqlite::Result<Parts> {
    let mut statement = connection
        .prepare("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\'")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}
