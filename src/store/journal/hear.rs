//! Which rows a statement may touch: what the triggers have to be there for before it runs.

use rusqlite::Connection;

/// What is done to rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Added,
    Changed,
    Removed,
}

impl Deed {
    /// As the functions and triggers are called after it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        }
    }

    /// The statement after which a trigger tells of it.
    pub(super) fn statement(self) -> &'static str {
        match self {
            Self::Added => "INSERT",
            Self::Changed => "UPDATE",
            Self::Removed => "DELETE",
        }
    }
}

/// What a statement does, and to which table; nothing, where it only reads. Our statements are written plainly: the verb
/// comes first, and the table behind it.
pub(super) fn target(sql: &str) -> Option<(Deed, &str)> {
    let mut words = sql.split_ascii_whitespace();
    let deed = match words.next()? {
        "INSERT" => Deed::Added,
        "UPDATE" => Deed::Changed,
        "DELETE" => Deed::Removed,
        _ => return None,
    };
    let mut word = words.next()?;
    if word == "OR" {
        word = words.nth(1)?;
    }
    if deed != Deed::Changed {
        word = words.next()?;
    }
    let table = word.split('(').next()?;
    Some((deed, table.trim_matches('"')))
}

/// Tables whose rows go or change along when rows of `table` are removed.
pub(super) fn taken_along(connection: &Connection, table: &str) -> rusqlite::Result<Vec<(Deed, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT kept.name, tie.on_delete FROM sqlite_schema AS kept, pragma_foreign_key_list(kept.name) AS tie \
         WHERE kept.type = 'table' AND tie.\"table\" = ? AND tie.on_delete <> 'NO ACTION'",
    )?;
    let along = statement.query_map([table], |row| {
        let deed = if row.get::<_, String>(1)? == "CASCADE" { Deed::Removed } else { Deed::Changed };
        Ok((deed, row.get(0)?))
    })?;
    along.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_says_what_it_does_to_which_table() {
        for (sql, deed, table) in [
            ("INSERT INTO member (id) VALUES (?)", Deed::Added, "member"),
            ("INSERT OR IGNORE INTO \"topic\"(key) VALUES (?)", Deed::Added, "topic"),
            ("UPDATE member SET name = ?", Deed::Changed, "member"),
            ("UPDATE OR IGNORE \"goal\" SET key = ?", Deed::Changed, "goal"),
            ("DELETE FROM pause", Deed::Removed, "pause"),
        ] {
            assert_eq!(target(sql), Some((deed, table)), "{sql}");
        }
        assert_eq!(target("SELECT 1"), None);
        assert_eq!(target(""), None);
    }
}
