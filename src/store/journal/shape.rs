//! The tables of the file as the journal sees them.

use rusqlite::Connection;

use crate::store::content;

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

/// Every table of the file but the one that keeps the sums.
pub(super) fn all(connection: &Connection) -> rusqlite::Result<Vec<Shape>> {
    let mut shapes: Vec<Shape> = Vec::new();
    let mut statement = connection.prepare(
        "SELECT kept.name, columns.name, columns.pk, \
                kept.name = 'member' AND columns.name = 'id' OR EXISTS (SELECT 1 FROM pragma_foreign_key_list(kept.name) \
                    WHERE \"from\" = columns.name AND \"table\" = 'member') \
         FROM sqlite_schema AS kept, pragma_table_info(kept.name) AS columns \
         WHERE kept.type = 'table' AND kept.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND kept.name <> ?1 \
         ORDER BY kept.rowid, columns.cid",
    )?;
    let mut rows = statement.query([content::TABLE])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        if shapes.last().is_none_or(|last| last.name != table) {
            shapes.push(Shape { name: table, columns: Vec::new(), key: Vec::new(), members: Vec::new() });
        }
        let Some(shape) = shapes.last_mut() else { continue };
        let place = shape.columns.len();
        shape.columns.push(row.get(1)?);
        if row.get::<_, i64>(2)? > 0 {
            shape.key.push(place);
        }
        if row.get(3)? {
            shape.members.push(place);
        }
    }
    Ok(shapes)
}
