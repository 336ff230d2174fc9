//! Attendance as Microsoft Teams exports it.

mod list;
mod report;

use super::{AttendanceFile, Defaults, Dialect};

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

#[cfg(test)]
mod tests;
