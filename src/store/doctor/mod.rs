//! A look over the whole file: what is wrong with it, and what is odd. A damaged file is opened as far as it can be.

mod dates;
mod explain;
mod facts;
mod folder;
mod pages;
mod people;

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};

use super::{Reader, file};
use crate::domain::doctor::{Check, CheckKind, Finding, Verdict};
use crate::error::Result;

/// So many findings of a kind are told; of the others, only how many they are.
const MOST: usize = 100;

/// What a look over a file found.
#[derive(Debug, Clone)]
pub struct Examined {
    /// Every check, in order.
    pub checks: Vec<Check>,
    /// Where the older form of the file is kept, if it was brought up to date on the way.
    pub kept: Option<PathBuf>,
}

/// What a check of the content finds.
type Look = fn(&Reader, NaiveDate) -> Result<Found>;

/// Findings, and a command that mends the first of them.
#[derive(Default)]
struct Found {
    findings: Vec<Finding>,
    remedy: Option<String>,
}

impl Found {
    /// Adds what was found, and what mends it; the first remedy stays.
    fn put(&mut self, finding: Finding, remedy: Option<String>) {
        self.findings.push(finding);
        if self.remedy.is_none() {
            self.remedy = remedy;
        }
    }

    /// The check that it is, with no more findings of it than anybody reads.
    fn check(mut self, kind: CheckKind) -> Check {
        let more = self.findings.len().saturating_sub(MOST);
        if more > 0 {
            self.findings.truncate(MOST);
            self.findings.push(Finding::More(more));
        }
        Check { kind, found: self.findings, remedy: self.remedy }
    }
}

/// Looks the file at `path` over. What cannot be looked at is a finding as well.
///
/// # Errors
/// The file cannot be opened as praktik's at all; then the error says all that can be known of it.
pub fn examine(path: &Path, now: DateTime<Utc>) -> Result<Examined> {
    let (connection, version) = file::open_to_examine(path).map_err(|error| explain::fully(error, path))?;
    let mut reader = Reader::over(connection, None);
    let mut checks = vec![pages::integrity(&reader, path).check(CheckKind::Integrity)];
    let sound = checks.iter().all(|check| check.found.is_empty());
    if file::is_older(version) && sound {
        drop(reader);
        reader = super::read(path).map_err(|error| explain::fully(error, path))?;
    }
    let zone = reader.zone().unwrap_or(chrono_tz::UTC);
    let today = now.with_timezone(&zone).date_naive();
    let mut looks: Vec<(CheckKind, Look)> = vec![(CheckKind::References, pages::references)];
    if sound || !file::is_older(version) {
        looks.extend::<[(CheckKind, Look); 5]>([
            (CheckKind::Content, pages::content),
            (CheckKind::Facts, facts::look),
            (CheckKind::People, people::look),
            (CheckKind::Dates, dates::look),
            (CheckKind::Journal, pages::journal),
        ]);
    }
    for (kind, look) in looks {
        let found = look(&reader, today).unwrap_or_else(|error| {
            let mut found = Found::default();
            found.put(Finding::Unreadable(error.cause.unwrap_or(error.message)), None);
            found
        });
        let mut check = found.check(kind);
        // What no command mends, a sound copy does.
        if check.verdict() == Verdict::Problem && check.remedy.is_none() {
            let accept = (kind == CheckKind::Content).then(|| "praktik doctor --accept".to_owned());
            check.remedy = explain::restoring(path).or(accept);
        }
        checks.push(check);
    }
    checks.extend(folder::checks(path));
    let mut size = Found::default();
    if let Ok(file) = reader.size() {
        let page = file.bytes / file.pages.max(1);
        size.put(Finding::Size { bytes: file.bytes, free: file.free * page }, None);
    }
    checks.push(size.check(CheckKind::Size));
    Ok(Examined { checks, kept: reader.kept })
}
