//! praktik's own roster CSV: a row a person.

use chrono::NaiveDate;

use super::gather::{Gather, Named};
use super::{Dialect, Glance, Options, RosterFile, RosterRow};
use crate::domain::member::SkillLevel;
use crate::domain::text::{fold, unguarded};
use crate::error::{Error, Result};
use crate::exchange::dates::{self, Evidence, Order};
use crate::exchange::dialect::{EMAIL, names_people};
use crate::exchange::records::Row;
use crate::exchange::table::{Table, clean};

pub(super) const DIALECT: Dialect<Options, RosterFile> = Dialect {
    key: "plain",
    about: "praktik's own CSV: name and any of handle, email, unit, site, joined, left, role, skills, notes",
    recognises: names_people,
    read,
};

struct Columns {
    name: Option<usize>,
    handle: Option<usize>,
    email: Option<usize>,
    unit: Option<usize>,
    site: Option<usize>,
    joined: Option<usize>,
    left: Option<usize>,
    role: Option<usize>,
    skills: Option<usize>,
    notes: Option<usize>,
}

impl Columns {
    fn of(table: &Table<'_>) -> Result<Self> {
        let columns = Self {
            name: table.column(&["name"])?,
            handle: table.column(&["handle"])?,
            email: table.column(EMAIL)?,
            unit: table.column(&["unit"])?,
            site: table.column(&["site"])?,
            joined: table.column(&["joined"])?,
            left: table.column(&["left"])?,
            role: table.column(&["role"])?,
            skills: table.column(&["skills"])?,
            notes: table.column(&["notes"])?,
        };
        if columns.email.or(columns.handle).or(columns.name).is_none() {
            let hint = "name one column 'name', 'handle' or 'email'";
            return Err(Error::bad_data("no column says who it is").at(table.header_place()).hint(hint));
        }
        Ok(columns)
    }

    fn all(&self) -> [Option<usize>; 10] {
        let Self { name, handle, email, unit, site, joined, left, role, skills, notes } = *self;
        [name, handle, email, unit, site, joined, left, role, skills, notes]
    }
}

fn read(glance: &Glance<'_>, options: &Options) -> Result<RosterFile> {
    let table = Table::read(glance.source)?;
    let columns = Columns::of(&table)?;
    let mut evidence = Evidence::default();
    table.rows(|row| {
        for date in [columns.joined, columns.left].into_iter().filter_map(|column| row.cell(column)) {
            evidence.see(row.line, &date);
        }
    })?;
    let order = evidence.settle(glance.source.file(), "write dates as 2026-11-24")?;
    let mut gather = Gather::new();
    let malformed = table.rows(|row| match read_row(&row, &columns, order, options) {
        Ok(taken) => {
            let [email, handle, name] =
                [columns.email, columns.handle, columns.name].map(|column| own(row.cell(column)));
            gather.take(Named { email, handle, name, ..Named::default() }, taken);
        }
        Err(reason) => gather.bad(row.line, reason),
    })?;
    gather.bad_rows.extend(malformed);
    Ok(gather.finish(DIALECT.key, true, table.ignored(&columns.all())))
}

/// What praktik wrote for a spreadsheet comes back as it was.
fn own(cell: Option<String>) -> Option<String> {
    cell.map(|cell| unguarded(&cell).to_owned())
}

fn read_row(row: &Row<'_>, columns: &Columns, order: Order, options: &Options) -> Result<RosterRow, String> {
    let cell = |column: Option<usize>| own(row.cell(column));
    let day = |column: Option<usize>| -> Result<Option<NaiveDate>, String> {
        cell(column).map(|text| dates::moment(&text, order, options.zone).map(|moment| moment.day)).transpose()
    };
    let (joined, left) = (day(columns.joined)?, day(columns.left)?);
    if let (Some(joined), Some(left)) = (joined, left)
        && left < joined
    {
        return Err(format!("left on {left}, before joining on {joined}"));
    }
    Ok(RosterRow {
        line: row.line,
        unit: cell(columns.unit),
        site: cell(columns.site),
        joined,
        left,
        role: cell(columns.role),
        skills: row.text(columns.skills).map_or(Ok(Vec::new()), |text| skills(&text))?,
        notes: own(row.text(columns.notes)),
        ..RosterRow::default()
    })
}

/// `rust:expert; sql:learning; git`: topics, each perhaps with a level; without one the person practises it.
fn skills(text: &str) -> Result<Vec<(String, SkillLevel)>, String> {
    let mut skills: Vec<(String, SkillLevel)> = Vec::new();
    for entry in text.split([';', '\n']).map(clean).filter(|entry| !entry.is_empty()) {
        let entry = unguarded(&entry);
        let (topic, level) = match entry.rsplit_once(':') {
            Some((topic, level)) => {
                (topic.trim(), SkillLevel::parse(level).map_err(|no| format!("{no}; {}", no.remedy))?)
            }
            None => (entry, SkillLevel::Practises),
        };
        if topic.is_empty() {
            return Err(format!("'{entry}' names no topic"));
        }
        let same = |known: &(String, SkillLevel)| known.1 == level && fold(&known.0) == fold(topic);
        if !skills.iter().any(same) {
            skills.push((topic.to_owned(), level));
        }
    }
    Ok(skills)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_follows_the_last_colon() {
        let read = |text: &str| skills(text).map(|all| all.into_iter().map(|(topic, _)| topic).collect::<Vec<_>>());
        assert_eq!(
            read("c++: expert ;; http: the definitive guide:wants"),
            Ok(vec!["c++".into(), "http: the definitive guide".into()])
        );
        assert!(read("rust:").is_err());
    }
}
