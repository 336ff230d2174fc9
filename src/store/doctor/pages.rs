//! Whether the pages are sound, and whether everything that is referred to is there.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;

use super::super::{Reader, copy};
use super::{Found, MOST, explain};
use crate::domain::doctor::Finding;
use crate::error::Result;

/// What SQLite finds wrong with the pages.
pub(super) fn integrity(reader: &Reader, path: &Path) -> Found {
    let faults = copy::faults(&reader.connection, MOST);
    let mut found = Found::default();
    match faults {
        Ok(faults) => found.findings.extend(faults.into_iter().map(Finding::Damage)),
        Err(error) => found.findings.push(Finding::Damage(error.to_string())),
    }
    if !found.findings.is_empty() {
        found.remedy = explain::restoring(path);
    }
    found
}

/// Rows that refer to what is not there, by table.
pub(super) fn references(reader: &Reader, _: NaiveDate) -> Result<Found> {
    let mut dangling: BTreeMap<(String, String), usize> = BTreeMap::new();
    reader.each("PRAGMA foreign_key_check", |row| {
        *dangling.entry((row.get(0)?, row.get(2)?)).or_default() += 1;
        Ok(())
    })?;
    let mut found = Found::default();
    for ((table, to), rows) in dangling {
        found.put(Finding::Dangling { table, to, rows }, None);
    }
    Ok(found)
}
