//! The tables of the file as the journal sees them.

use std::collections::BTreeMap;
use std::rc::Rc;

use rusqlite::Connection;

/// The table whose rows are kept session by session.
pub(super) const ATTENDANCE: &str = "attendance";

/// A table whose changes are noted.
#[derive(Debug)]
pub(super) struct Shape {
    pub(super) name: String,
    /// Its columns, in order.
    pub(super) columns: Vec<String>,
    /// The places of the columns that tell rows apart.
    pub(super) key: Vec<usize>,
    /// The places of the columns that say which member a row concerns.
    pub(super) members: Vec<usize>,
}

impl Shape {
    /// The shape of a table of the file; `None` where there is none of that name.
    pub(super) fn of(connection: &Connection, table: &str) -> rusqlite::Result<Option<Self>> {
        let mut shape = Self { name: table.to_owned(), columns: Vec::new(), key: Vec::new(), members: Vec::new() };
        let mut statement =
            connection.prepare_cached("SELECT name, pk FROM pragma_table_info(?, 'main') ORDER BY cid")?;
        let mut columns = statement.query([table])?;
        while let Some(column) = columns.next()? {
            if column.get::<_, i64>(1)? > 0 {
                shape.key.push(shape.columns.len());
            }
            shape.columns.push(column.get(0)?);
        }
        let sql = "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = 'member'";
        let mut statement = connection.prepare_cached(sql)?;
        let ties = statement.query_map([table], |row| row.get::<_, String>(0))?;
        let own = (table == "member").then(|| "id".to_owned());
        for column in ties.chain(own.map(Ok)) {
            let column = column?;
            shape.members.extend(shape.columns.iter().position(|name| *name == column));
        }
        Ok((!shape.columns.is_empty()).then_some(shape))
    }

    /// Whether it belongs to the journal itself: of such a table only the sum is kept up.
    pub(super) fn is_journal(&self) -> bool {
        self.name.starts_with("journal")
    }

    /// Whether it is the table of attendance.
    pub(super) fn is_attendance(&self) -> bool {
        self.name == ATTENDANCE
    }

    /// `"handle" = ?1 AND …` for its key, the values numbered from `first`.
    pub(super) fn where_key(&self, first: usize) -> String {
        let equal = |(place, column): (usize, &usize)| format!("\"{}\" = ?{}", self.columns[*column], first + place);
        self.key.iter().enumerate().map(equal).collect::<Vec<_>>().join(" AND ")
    }

    /// The names of its columns, quoted, with something before each.
    pub(super) fn list(&self, before: &str) -> String {
        let names = self.columns.iter().map(|column| format!("{before}\"{column}\""));
        names.collect::<Vec<_>>().join(", ")
    }
}

/// Shapes that are asked for again and again.
#[derive(Debug, Default)]
pub(super) struct Shapes(BTreeMap<String, Option<Rc<Shape>>>);

impl Shapes {
    /// The shape of a table of the file; `None` where there is none of that name.
    pub(super) fn of(&mut self, connection: &Connection, table: &str) -> rusqlite::Result<Option<Rc<Shape>>> {
        if let Some(known) = self.0.get(table) {
            return Ok(known.clone());
        }
        let shape = Shape::of(connection, table)?.map(Rc::new);
        self.0.insert(table.to_owned(), shape.clone());
        Ok(shape)
    }
}
