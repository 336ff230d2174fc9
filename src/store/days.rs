//! Days, as the file holds them.

use chrono::NaiveDate;
use rusqlite::Row;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use crate::domain::calendar::iso_day;

/// A day that is read by its one form alone: ten thousands of them are read for an evaluation, and the general reading
/// tries several.
struct Day(NaiveDate);

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        iso_day(value.as_str()?).map(Self).ok_or(FromSqlError::InvalidType)
    }
}

/// The day in a column.
pub(super) fn day(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    row.get(column).map(|Day(day)| day)
}

/// The day in a column that may be empty.
pub(super) fn maybe_day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(row.get::<_, Option<Day>>(column)?.map(|Day(day)| day))
}
