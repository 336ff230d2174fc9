//! What the schema says of itself: which columns refer to a member, and which hold text. Whatever is done to all that is
//! held on a person walks these, so that a table of a later version is not left out.

use super::{Id, Reader};
use crate::error::Result;

/// How many rows of a table refer to a member in one of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// How many rows.
    pub rows: usize,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub(super) struct TableColumn {
    pub(super) name: String,
    /// Whether it holds text.
    pub(super) text: bool,
    /// Whether it holds numbers that need not be whole.
    pub(super) real: bool,
    /// Whether it always holds something.
    pub(super) required: bool,
    /// Whether rows are told apart by it.
    pub(super) key: bool,
}

/// A column that refers to a row of another table, or of its own.
#[derive(Debug, Clone)]
pub(super) struct Tie {
    pub(super) column: String,
    pub(super) to: String,
}

impl Reader {
    /// The tables of the file, in the order in which they were made.
    pub(super) fn tables(&self) -> Result<Vec<String>> {
        self.rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid",
            |row| row.get(0),
        )
    }

    /// The columns of a table.
    pub(super) fn columns(&self, table: &str) -> Result<Vec<TableColumn>> {
        let mut statement =
            self.connection.prepare_cached("SELECT name, type, pk, \"notnull\" FROM pragma_table_info(?)")?;
        let columns = statement.query_map([table], |row| {
            let kind: String = row.get(1)?;
            Ok(TableColumn {
                name: row.get(0)?,
                text: kind == "TEXT",
                real: kind == "REAL",
                required: row.get(3)?,
                key: row.get::<_, i64>(2)? > 0,
            })
        })?;
        Ok(columns.collect::<rusqlite::Result<_>>()?)
    }

    /// What a table refers to.
    pub(super) fn ties(&self, table: &str) -> Result<Vec<Tie>> {
        let sql = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY \"from\"";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ties = statement.query_map([table], |row| Ok(Tie { column: row.get(0)?, to: row.get(1)? }))?;
        Ok(ties.collect::<rusqlite::Result<_>>()?)
    }

    /// Every column that refers to a member, with its table, in the order of the tables.
    pub(super) fn member_columns(&self) -> Result<Vec<(String, String)>> {
        let mut found = Vec::new();
        for table in self.tables()? {
            let ties = self.ties(&table)?.into_iter().filter(|tie| tie.to == "member");
            found.extend(ties.map(|tie| (table.clone(), tie.column)));
        }
        Ok(found)
    }

    /// How many rows refer to a member, by table and column; only those where there are any.
    pub(super) fn held_on(&self, member: Id) -> Result<Vec<Held>> {
        let mut held = Vec::new();
        for (table, column) in self.member_columns()? {
            let sql = format!("SELECT count(*) FROM \"{table}\" WHERE \"{column}\" = ?");
            let rows: u32 = self.connection.prepare_cached(&sql)?.query_row([member], |row| row.get(0))?;
            if rows > 0 {
                held.push(Held { table, column, rows: rows as usize });
            }
        }
        Ok(held)
    }
}
