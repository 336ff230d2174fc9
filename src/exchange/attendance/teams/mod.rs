//! Attendance as Microsoft Teams exports it.

mod list;
mod report;

use chrono::NaiveDateTime;

use super::gather::Stay;
use super::{AttendanceFile, Defaults, Dialect};
use crate::domain::calendar::Moment;
use crate::exchange::dates::{self, Order};
use crate::exchange::records::Row;
use crate::exchange::stay;

pub(super) const REPORT: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "teams",
    about: "the attendance report of Microsoft Teams, 2022 and later",
    recognises: report::recognises,
    read: report::read,
};

pub(super) const REPORT_2021: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "teams-2021",
    about: "the attendance report of Microsoft Teams, 2021 to 2022: one table",
    recognises: report::recognises_2021,
    read: report::read,
};

pub(super) const LIST: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "teams-list",
    about: "the attendance list of Microsoft Teams: who joined and left when",
    recognises: list::recognises,
    read: list::read,
};

/// A moment on one time line, for intervals; `None` where only a day is known.
fn instant(moment: Moment) -> Option<NaiveDateTime> {
    moment.time.map(|time| moment.day.and_time(time))
}

/// Reads the cell with a moment; blank is none.
fn moment(row: &Row<'_>, column: Option<usize>, order: Order, defaults: &Defaults) -> Result<Option<Moment>, String> {
    row.cell(column).map(|text| dates::moment(&text, order, defaults.zone)).transpose()
}

/// What a row says of a stay: from when until when, else for how long.
fn stay_of(from: Option<Moment>, until: Option<Moment>, duration: Option<&str>) -> Stay {
    match (from.and_then(instant), until.and_then(instant), duration.and_then(stay::minutes)) {
        (Some(from), Some(until), _) if from <= until => Stay::Between(from, until),
        (_, _, Some(minutes)) => Stay::Minutes(minutes),
        _ => Stay::Unknown,
    }
}

#[cfg(test)]
mod tests;
