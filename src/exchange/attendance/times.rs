//! Times as the reports of meetings have them, and what a file name tells of a session.

use chrono::{NaiveDate, NaiveDateTime};

use super::Defaults;
use super::gather::Stay;
use crate::domain::calendar::Moment;
use crate::error::Error;
use crate::exchange::dates::{self, Order};
use crate::exchange::records::Row;
use crate::exchange::source::STANDARD_INPUT;
use crate::exchange::stay;
use crate::exchange::table::clean;

/// A moment on one time line, for intervals; `None` where only a day is known.
pub(super) fn instant(moment: Moment) -> Option<NaiveDateTime> {
    moment.time.map(|time| moment.day.and_time(time))
}

/// Reads the cell with a moment; blank is none.
pub(super) fn moment(
    row: &Row<'_>,
    column: Option<usize>,
    order: Order,
    defaults: &Defaults,
) -> Result<Option<Moment>, String> {
    row.cell(column).map(|text| dates::moment(&text, order, defaults.zone)).transpose()
}

/// What a row says of a stay: from when until when, else for how long.
pub(super) fn stay_of(from: Option<Moment>, until: Option<Moment>, duration: Option<&str>) -> Stay {
    match (from.and_then(instant), until.and_then(instant), duration.and_then(stay::minutes)) {
        (Some(from), Some(until), _) if from <= until => Stay::Between(from, until),
        (_, _, Some(minutes)) => Stay::Minutes(minutes),
        _ => Stay::Unknown,
    }
}

/// A point on the time line as a moment.
pub(super) fn moment_of(at: NaiveDateTime) -> Moment {
    Moment { day: at.date(), time: Some(at.time()) }
}

/// What the name of a file tells: `reports/2026-10-06 16-00 Data CoP.csv`.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Named {
    /// The day.
    pub(super) day: Option<NaiveDate>,
    /// The day and, behind it, the time.
    pub(super) start: Option<Moment>,
    /// What follows.
    pub(super) title: Option<String>,
}

/// The name of a file without its folders and its ending.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let name = name.strip_suffix(".gz").unwrap_or(name);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// Reads the name of a file that begins with a day.
pub(super) fn named(file: &str) -> Named {
    let stem = stem(file);
    let Some(day) = stem.get(..10).and_then(crate::domain::calendar::iso_day) else {
        return Named { day: dates::in_name(stem), ..Named::default() };
    };
    let rest = stem[10..].trim_start_matches([' ', '_', 'T']);
    let clock = rest.get(..5).filter(|clock| matches!(clock.as_bytes(), [_, _, b'-' | b':' | b'.' | b'_', _, _]));
    let time = clock.and_then(|clock| dates::clock(&format!("{}:{}", &clock[..2], &clock[3..])));
    let title = if time.is_some() { &rest[5..] } else { rest };
    let title = title.trim_start_matches([' ', '_', '-']).trim();
    Named {
        day: Some(day),
        start: Some(Moment { day, time }),
        title: Some(title.to_owned()).filter(|title| !title.is_empty()),
    }
}

/// What a session may be called after its file, without the day: `zoom_maps.csv` is `zoom maps`.
pub(super) fn title(file: &str) -> Option<String> {
    let title = named(file).title.unwrap_or_else(|| stem(file).to_owned()).replace('_', " ");
    let title = clean(&title);
    let says_something = title.chars().any(char::is_alphabetic) && file != STANDARD_INPUT;
    says_something.then_some(title)
}

/// The error for a file that says nowhere when the session was.
pub(super) fn no_date(file: &str) -> Error {
    Error::bad_data("nothing tells when it was").at(file).hint("say when it was: --date \"2026-11-24 16:00\"")
}

/// The error for a file with a header and nothing below it.
pub(super) fn nobody(file: &str, line: u64) -> Error {
    Error::bad_data("nobody stands below the header")
        .at(format!("{file}:{line}"))
        .hint("the file is cut off, or nobody came: export it again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_may_tell_day_time_and_title() {
        let told = |file: &str| {
            let named = named(file);
            let start = named.start.map(|start| format!("{} {:?}", start.day, start.time));
            (named.day.map(|day| day.to_string()), start, named.title)
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            told("reports/2026-10-06 16-00 Data CoP.csv"),
            (some("2026-10-06"), some("2026-10-06 Some(16:00:00)"), some("Data CoP"))
        );
        assert_eq!(told("2026-10-06_Maps.csv.gz"), (some("2026-10-06"), some("2026-10-06 None"), some("Maps")));
        assert_eq!(told("2026-10-06.csv"), (some("2026-10-06"), some("2026-10-06 None"), None));
        assert_eq!(told("Maps - Guests - 2026-01-10-00-00-00.csv"), (some("2026-01-10"), None, None));
        assert_eq!(told("participants_1234.csv"), (None, None, None));
    }
}
