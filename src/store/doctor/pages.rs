//! Whether the pages are sound, and whether everything that is referred to is there.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use rusqlite::ErrorCode;

use super::super::{Reader, checked_copy};
use super::{Found, MOST, explain};
use crate::domain::doctor::{Finding, Verdict};
use crate::error::Result;

/// What SQLite finds wrong with the pages.
pub(super) fn integrity(reader: &Reader, path: &Path) -> Found {
    let faults = checked_copy::faults(&reader.connection, MOST);
    let mut found = Found::default();
    match faults {
        Ok(faults) => found.findings.extend(faults.into_iter().map(Finding::Damage)),
        // The disk did not give it: nothing is known of the file itself.
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure) => {
            found.findings.push(Finding::Unreadable(error.to_string()));
            return found;
        }
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

/// Tables that do not say what was written into them.
pub(super) fn content(reader: &Reader, _: NaiveDate) -> Result<Found> {
    let mut found = Found::default();
    let changed = reader.changed_outside()?;
    if !changed.is_empty() {
        found.put(Finding::ChangedOutside(changed), None);
    }
    Ok(found)
}

/// How large the journal is.
pub(super) fn journal(reader: &Reader, _: NaiveDate) -> Result<Found> {
    let size = reader.journal_size()?;
    let mut found = Found::default();
    let oldest = size.oldest.map(|oldest| oldest.date_naive());
    let finding = Finding::Journal { entries: size.entries, bytes: size.bytes, oldest };
    let prune = (finding.verdict() != Verdict::Ok).then(|| "praktik journal prune --before -6m".to_owned());
    found.put(finding, prune);
    Ok(found)
}
