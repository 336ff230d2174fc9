//! Whether a file holds what praktik made, and nothing else that could run.

use std::collections::HashSet;

use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// What a statement begins with that makes something which stays.
const MAKES: [&str; 4] = ["CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX ", "CREATE VIEW "];

/// Whether the schema of an open file is the one that these scripts make. Nothing of the file is run to find out, and
/// nothing is made to compare it with: SQLite keeps every statement as it was written. Its own indexes, which have no
/// statement, and the statistics it may keep belong to it.
pub(super) fn is_made_by(file: &Connection, scripts: &[&str]) -> rusqlite::Result<bool> {
    let ours = made_by(scripts);
    let mut statement = file.prepare(
        "SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\' \
         AND NOT (sql IS NULL AND type = 'index' AND name LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\')",
    )?;
    let mut theirs = statement.query([])?;
    let (mut count, mut known) = (0, true);
    while let Some(row) = theirs.next()? {
        count += 1;
        known &= match row.get_ref(0)? {
            ValueRef::Text(sql) => std::str::from_utf8(sql).is_ok_and(|sql| ours.contains(sql)),
            _ => false,
        };
    }
    // What lies in one place belongs to one of them: two that share it would write over each other.
    let apart = "SELECT count(rootpage) = count(DISTINCT rootpage) FROM sqlite_schema WHERE rootpage > 0";
    Ok(known && count == ours.len() && file.query_row(apart, [], |row| row.get(0))?)
}

/// The statements of all tables, indexes and views that are there after these scripts. A script makes tables, indexes and
/// views and drops whole tables and views; it alters none, since SQLite would then keep another text than the one written.
fn made_by<'s>(scripts: &[&'s str]) -> HashSet<&'s str> {
    let mut made: Vec<&str> = Vec::new();
    for statement in scripts.iter().flat_map(|script| statements(script)) {
        if let Some(table) = statement.strip_prefix("DROP TABLE ") {
            let makes = format!("CREATE TABLE {table} (");
            let indexes = format!(" ON {table} (");
            made.retain(|statement| !statement.starts_with(&makes) && !statement.contains(&indexes));
        } else if let Some(view) = statement.strip_prefix("DROP VIEW ") {
            let makes = format!("CREATE VIEW {view} AS\n");
            made.retain(|statement| !statement.starts_with(&makes));
        } else if MAKES.iter().any(|it| statement.starts_with(it)) {
            made.push(statement);
        }
    }
    made.into_iter().collect()
}

/// The statements of a script, each from its first word to before its semicolon. A statement begins on a line of its
/// own and ends with its line; lines of comment stand before it.
fn statements(script: &str) -> impl Iterator<Item = &str> {
    let mut rest = script;
    std::iter::from_fn(move || {
        // Where the statement begins, once it does, and how far the script was looked at.
        let (mut begins, mut at) = (None, 0);
        for line in rest.split_inclusive('\n') {
            let here = at;
            at += line.len();
            let text = line.trim_end_matches(['\n', '\r']);
            let comment = text.trim_start().starts_with("--");
            if begins.is_none() && (comment || text.trim().is_empty()) {
                continue;
            }
            let begin = *begins.get_or_insert(here);
            if let Some(last) = text.strip_suffix(';').filter(|_| !comment) {
                let statement = rest.get(begin..here + last.len());
                rest = rest.get(at..).unwrap_or_default();
                return statement;
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_are_kept_as_sqlite_keeps_them() {
        let dropped = "CREATE TABLE a (\n    id INTEGER\n);\nDROP TABLE a;\nINSERT INTO b VALUES (1);";
        assert!(made_by(&[dropped]).is_empty());
        let script = "-- One; two.\nCREATE TABLE a (\n    -- a key;\n    id INTEGER PRIMARY KEY\n) STRICT;\n\nCREATE INDEX b ON a (id);\n";
        assert_eq!(statements(script).count(), 2);
        let file = Connection::open_in_memory().unwrap_or_else(|error| panic!("{error}"));
        assert!(file.execute_batch(script).is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(true));
        let views = "CREATE VIEW v AS\nSELECT id\nFROM a;\n\n-- Of v.\nCREATE VIEW w AS\nSELECT id FROM v;\n";
        assert!(file.execute_batch(views).is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(false));
        assert_eq!(is_made_by(&file, &[script, views]), Ok(true));
        assert!(file.execute_batch("DROP VIEW w").is_ok());
        assert_eq!(is_made_by(&file, &[script, views]), Ok(false));
        assert_eq!(is_made_by(&file, &[script, views, "DROP VIEW w;"]), Ok(true));
        assert!(file.execute_batch("CREATE VIEW w AS\nSELECT id, id FROM v").is_ok());
        assert_eq!(is_made_by(&file, &[script, views]), Ok(false));
        assert!(file.execute_batch("DROP VIEW w; DROP VIEW v; DROP INDEX b").is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(false));
        let shared = "CREATE INDEX b ON a (id); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 2";
        assert!(file.execute_batch(shared).is_ok());
        assert_eq!(is_made_by(&file, &[script]), Ok(false));
    }
}
