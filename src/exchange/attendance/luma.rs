//! Guest lists as Luma exports them: who had registered, and who was checked in.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use roaring::RoaringBitmap;

use super::gather::{Gather, Stay};
use super::times::{named, no_date, stem};
use super::{AttendanceFile, Defaults, Dialect, Glance, WHICH_DAY, evidence};
use crate::domain::calendar::Moment;
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::dates;
use crate::exchange::people::Person;
use crate::exchange::records::Place;
use crate::exchange::table::{BadRow, Once, Table};

pub(super) const DIALECT: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "luma",
    about: "the guest list of a Luma event: whoever was checked in was there",
    recognises: |glance| header(glance).is_some(),
    read,
};

fn header(glance: &Glance<'_>) -> Option<Place> {
    let has = |cells: &[String], name: &str| cells.iter().any(|cell| cell == name);
    glance.head.find(|cells| has(cells, "approval_status") && has(cells, "checked_in_at"))
}

/// The title in a name such as `Rust night - Guests - 2026-01-10-00-00-00.csv`.
fn title(file: &str) -> Option<String> {
    let stem = stem(file);
    let at = stem.find(" - Guests - ")?;
    Some(stem[..at].trim().to_owned()).filter(|title| !title.is_empty())
}

fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let file = glance.source.file();
    let place = header(glance).ok_or_else(|| Error::bad_data("there is no guest list").at(file))?;
    let table = Table::at(glance.source, place)?;
    let (name, first, last) = (table.column(&["name"])?, table.column(&["first_name"])?, table.column(&["last_name"])?);
    let email = table.column(&["email"])?;
    let (status, checked) = (table.column(&["approval_status"])?, table.column(&["checked_in_at"])?);
    let mut evidence = evidence(file, defaults);
    table.rows(|row| row.cell(checked).iter().for_each(|text| evidence.see(row.line, text)))?;
    let order = evidence.settle(file, WHICH_DAY)?;
    let mut gather = Gather::new(0);
    let (mut here, mut registered) = (Vec::new(), RoaringBitmap::new());
    let (mut reasons, mut days) = (Vec::new(), Vec::<NaiveDate>::new());
    let mut emails = Once::new("not an e-mail address, ignored");
    let mut bad = table.rows(|row| {
        let checked = row.cell(checked);
        let came = checked.is_some();
        let approved = row.cell(status).is_some_and(|status| fold(&status) == "approved");
        if !came && !approved {
            return;
        }
        let both = [first, last].into_iter().filter_map(|column| row.cell(column)).collect::<Vec<_>>().join(" ");
        let called = row.cell(name).or_else(|| Some(both).filter(|both| !both.is_empty()));
        let (person, refused) = Person::new(row.cell(email), None, called, None);
        if person.is_nobody() {
            reasons.push(BadRow { line: row.line, reason: "nothing says who it is".to_owned() });
            return;
        }
        if let Some(refused) = refused {
            emails.see(&refused);
        }
        let number = gather.person(row.line, person);
        registered.insert(number);
        if let Some(checked) = checked {
            days.extend(dates::moment(&checked, order, defaults.zone).ok().map(|moment| moment.day));
            here.push(number);
        }
    })?;
    bad.extend(reasons.into_iter().collect());
    if here.is_empty() && bad.is_empty() {
        return Err(Error::bad_data("nobody on this list was checked in").at(file).hint(
            "an approved registration is no attendance; say who was there: praktik session log \"…\" --present …",
        ));
    }
    let (day, note) = day(file, defaults, &days)?;
    let session = gather.session(day, title(file).as_deref());
    let draft = gather.draft(session);
    draft.renamed.clone_from(&defaults.title);
    draft.registered = u32::try_from(registered.len()).ok();
    for number in here {
        gather.seen(session, number, Stay::Unknown, &[]);
    }
    let mut read = gather.finish(DIALECT.key);
    read.notes.extend(note.into_iter().chain(emails.note()));
    read.bad_rows = bad;
    Ok(read)
}

/// When it was: what the command line says, else the day in the name of the file. That may be the day of the export:
/// where people were checked in on another one, theirs counts.
fn day(file: &str, defaults: &Defaults, checked: &[NaiveDate]) -> Result<(Moment, Option<String>)> {
    if let Some(date) = defaults.date {
        return Ok((date, None));
    }
    // Some are checked in beforehand, to try it, or after midnight: most of them are when it is.
    let mut counts = BTreeMap::<NaiveDate, usize>::new();
    checked.iter().for_each(|day| *counts.entry(*day).or_default() += 1);
    let most = counts.iter().rev().max_by_key(|(_, count)| **count).map(|(day, _)| *day);
    let named = named(file).day;
    let day = match (named, most) {
        // No list is exported before people are checked in: the clock of the file is behind that of the community.
        (Some(named), Some(most)) if most - named == TimeDelta::days(1) => named,
        (_, Some(day)) | (Some(day), None) => day,
        (None, None) => return Err(no_date(file)),
    };
    let note = named.filter(|named| *named != day).map(|named| {
        format!("the name of the file says {named}, and people were checked in on {day}: that day is taken")
    });
    Ok((Moment { day, time: None }, note))
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn the_title_stands_in_the_name_of_the_file() {
        assert_eq!(title("a/Rust - night - Guests - 2026-01-10-00-00-00.csv").as_deref(), Some("Rust - night"));
        assert_eq!(title("guests.csv"), None);
    }
}
