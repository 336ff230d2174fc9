//! Whether a file holds what praktik made, and nothing else that could run.

use std::collections::BTreeSet;

use rusqlite::Connection;

/// Whether the schema of an open file is the one that these scripts make. Nothing of the file is run to find out, and
/// nothing is made to compare it with: SQLite keeps every statement as it was written. Its own indexes, which have no
/// statement, and the statistics it may keep belong to it.
pub(super) fn is_made_by(file: &Connection, scripts: &[&str]) -> rusqlite::Result<bool> {
    let ours = made_by(scripts);
    let mut statement = file.prepare(
        "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\' \
         AND NOT (sql IS NULL AND type = 'index' AND name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\')",
    )?;
    let theirs = statement.query_map([], |row| row.get::<_, Option<String>>(0))?;
    let theirs: Vec<Option<String>> = theirs.collect::<rusqlite::Result<_>>()?;
    let known = theirs.iter().all(|sql| sql.as_ref().is_some_and(|sql| ours.contains(sql)));
    Ok(known && theirs.len() == ours.len())
}

/// The statements of all tables and indexes that are there after these scripts, in that order. A script makes tables and
/// indexes and drops whole tables; it alters none, since SQLite would then keep another text than the one written.
fn made_by(scripts: &[&str]) -> BTreeSet<String> {
    let mut made: Vec<String> = Vec::new();
    for statement in scripts.iter().flat_map(|script| statements(script)) {
        if let Some(table) = statement.strip_prefix("DROP TABLE ") {
            let makes = format!("CREATE TABLE {table} (");
            let indexes = format!(" ON {table} (");
            made.retain(|statement| !statement.starts_with(&makes) && !statement.contains(&indexes));
        } else if ["CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX "].iter().any(|it| statement.starts_with(it))
        {
            made.push(statement);
        }
    }
    made.into_iter().collect()
}

/// The statements of a script, each from its first word to before its semicolon. A statement begins on a line of its
/// own and ends with its line; lines of comment stand before it.
fn statements(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    for line in script.lines() {
        let comment = line.trim_start().starts_with("--");
        if open.is_empty() && (comment || line.trim().is_empty()) {
            continue;
        }
        match line.strip_suffix(';') {
            Some(last) if !comment => {
                open.push(last);
                found.push(open.join("\n"));
                open.clear();
            }
            _ => open.push(line),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_kept_as_sqlite_keeps_them() {
        let dropped = "CREATE TABLE a (\n    id INTEGER\n);\nDROP TABLE a;\nINSERT INTO b VALUES (1);";
        assert!(made_by(&[dropped]).is_empty());
        let script = "-- One; two.\nCREATE TABLE a (\n    -- a key;\n    id INTEGER PRIMARY KEY\n) STRICT;\n\nCREATE INDEX b ON a (id);\n";
        assert_eq!(statements(script).len(), 2);
        let file = Connection::open_in_memory().unwrap_or_else(|error| panic!("{error}"));
        assert!(file.execute_batch(script).is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(true));
        assert!(file.execute_batch("CREATE VIEW v AS SELECT 1").is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(false));
        assert!(file.execute_batch("DROP VIEW v; DROP INDEX b").is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(false));
    }
}
