//! Attendance as Google Meet mails it, and as the browser extension for it saves it.

use super::gather::{Gather, Stay};
use super::times::{Named, instant, named, no_date, nobody};
use super::{AttendanceFile, Defaults, Dialect, Glance, WHICH_DAY, evidence};
use crate::domain::calendar::Moment;
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::dates::{self, Order};
use crate::exchange::people::Person;
use crate::exchange::records::{Place, Records, Row};
use crate::exchange::stay;
use crate::exchange::table::{BadRow, Once, Table};

pub(super) const OFFICIAL: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "meet",
    about: "the attendance report of Google Meet",
    recognises: |glance| official(glance).is_some(),
    read: read_official,
};

pub(super) const EXTENSION: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "meet-extension",
    about: "a list saved by the attendance extension for Google Meet",
    recognises: |glance| extension(glance).is_some(),
    read: read_extension,
};

fn official(glance: &Glance<'_>) -> Option<Place> {
    let has = |cells: &[String], name: &str| cells.iter().any(|cell| cell == name);
    glance.head.find(|cells| {
        has(cells, "duration")
            && has(cells, "time joined")
            && has(cells, "time exited")
            && (has(cells, "name") || has(cells, "first name"))
    })
}

fn extension(glance: &Glance<'_>) -> Option<Place> {
    glance.head.find(|cells| {
        ["full name", "first seen", "time in call"].iter().all(|name| cells.contains(&(*name).to_owned()))
    })
}

fn missing(glance: &Glance<'_>) -> Error {
    Error::bad_data("there is no table of participants").at(glance.source.file()).hint("export it again")
}

fn read_official(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let file = glance.source.file();
    let table = Table::at(glance.source, official(glance).ok_or_else(|| missing(glance))?)?;
    let columns = [
        table.column(&["first name"])?,
        table.column(&["last name"])?,
        table.column(&["name"])?,
        table.column(&["email"])?,
        table.column(&["duration"])?,
        table.column(&["time joined"])?,
        table.column(&["time exited"])?,
    ];
    let [first, last, name, email, duration, joined, exited] = columns;
    let mut evidence = evidence(file, defaults);
    table.rows(|row| {
        [joined, exited]
            .into_iter()
            .filter_map(|column| row.cell(column))
            .for_each(|text| evidence.see(row.line, &text));
    })?;
    let order = evidence.settle(file, WHICH_DAY)?;
    let mut gather = Gather::new(defaults.min_minutes);
    let (mut people, mut reasons, mut earliest) = (Vec::new(), Vec::new(), None::<Moment>);
    let (mut emails, mut times) = (Once::new("not an e-mail address, ignored"), Once::new("times ignored"));
    let mut bad = table.rows(|row| {
        let both = [first, last].into_iter().filter_map(|column| row.cell(column)).collect::<Vec<_>>().join(" ");
        let called = row.cell(name).or_else(|| Some(both).filter(|both| !both.is_empty()));
        let (person, refused) = Person::new(row.cell(email), None, called, None);
        if let Some(refused) = &refused {
            emails.see(refused);
        }
        if person.is_nobody() {
            reasons.push(BadRow { line: row.line, reason: "nothing says who it is".to_owned() });
            return;
        }
        let mut time = |column| {
            row.cell(column).and_then(|text| {
                let moment = when(&text, order, defaults);
                if moment.is_none() {
                    times.see(&text);
                }
                moment
            })
        };
        let (from, until) = (time(joined), time(exited));
        if let Some(When::Moment(from)) = from {
            earliest = Some(earliest.map_or(from, |known| known.min(from)));
        }
        // Whoever left and came again has the first time, the last time, and less between them.
        let stay = match (row.cell(duration).and_then(|text| stay::minutes(&text)), from, until) {
            (Some(minutes), ..) => Stay::Minutes(minutes),
            (None, Some(from), Some(until)) => between(from, until),
            _ => Stay::Unknown,
        };
        people.push((gather.person(row.line, person), stay));
    })?;
    bad.extend(reasons.into_iter().collect());
    let Named { start, day, title } = named(file);
    let only_day = day.map(|day| Moment { day, time: None });
    let start = earliest.or(defaults.date).or(start).or(only_day).ok_or_else(|| no_date(file))?;
    let session = gather.session(start, title.as_deref());
    gather.draft(session).renamed.clone_from(&defaults.title);
    for (person, stay) in people {
        gather.seen(session, person, stay, &[]);
    }
    let mut read = gather.finish(OFFICIAL.key);
    read.notes.extend(table.ignored(&columns).into_iter().chain(emails.note()).chain(times.note()));
    read.bad_rows = bad;
    Ok(read)
}

/// A time of day, or one with its day.
#[derive(Debug, Clone, Copy)]
enum When {
    Clock(chrono::NaiveTime),
    Moment(Moment),
}

fn when(text: &str, order: Order, defaults: &Defaults) -> Option<When> {
    match dates::clock(text) {
        Some(clock) => Some(When::Clock(clock)),
        None => dates::moment(text, order, defaults.zone).ok().map(When::Moment),
    }
}

/// A stay by two times; one by the clock may go over midnight.
fn between(from: When, until: When) -> Stay {
    match (from, until) {
        (When::Clock(from), When::Clock(until)) => {
            let minutes = (until - from).num_seconds() as f64 / 60.0;
            Stay::Minutes(if minutes < 0.0 { minutes + 1440.0 } else { minutes })
        }
        (When::Moment(from), When::Moment(until)) => match (instant(from), instant(until)) {
            (Some(from), Some(until)) if from <= until => Stay::Between(from, until),
            _ => Stay::Unknown,
        },
        _ => Stay::Unknown,
    }
}

/// What stands above the table: when the list was begun, and when it ended.
#[derive(Default)]
struct Above {
    created: Option<Moment>,
    ended: Option<Moment>,
}

impl Above {
    fn see(&mut self, row: &Row<'_>, order: Order, defaults: &Defaults) {
        for (place, text) in Self::told(row) {
            let moment = dates::moment(&text, order, defaults.zone).ok();
            match place {
                "created" => self.created = self.created.or(moment),
                _ => self.ended = self.ended.or(moment),
            }
        }
    }

    /// The dates that stand above the table, and what each is of.
    fn told(row: &Row<'_>) -> Vec<(&'static str, String)> {
        const WORDS: [(&str, &str); 4] =
            [("created", "created on"), ("created", "created at"), ("ended", "ended on"), ("ended", "ended at")];
        let mut found = Vec::new();
        for cell in row.cells() {
            let text = cell.trim_start_matches(['*', ' ']);
            let begins = |words: &str| text.get(..words.len()).is_some_and(|start| fold(start) == words);
            if let Some((of, words)) = WORDS.iter().find(|(_, words)| begins(words)) {
                found.push((*of, text[words.len()..].trim_start_matches([':', ' ']).to_owned()));
            }
        }
        found
    }
}

fn read_extension(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let file = glance.source.file();
    let place = extension(glance).ok_or_else(|| missing(glance))?;
    let table = Table::at(glance.source, place)?;
    let columns = [table.column(&["full name"])?, table.column(&["first seen"])?, table.column(&["time in call"])?];
    let [name, seen, time] = columns;
    let mut evidence = evidence(file, defaults);
    let mut records = Records::new(glance.source, place.delimiter)?;
    while let Some(row) = records.next()?.filter(|row| row.line < place.line) {
        Above::told(&row).iter().for_each(|(_, text)| evidence.see(row.line, text));
    }
    table.rows(|row| row.cell(seen).iter().for_each(|text| evidence.see(row.line, text)))?;
    let order = evidence.settle(file, WHICH_DAY)?;
    let mut above = Above::default();
    let mut records = Records::new(glance.source, place.delimiter)?;
    while let Some(row) = records.next()?.filter(|row| row.line < place.line) {
        above.see(&row, order, defaults);
    }
    let named = named(file);
    let by_name = named.start.or(named.day.map(|day| Moment { day, time: None }));
    let mut first = None;
    table.rows(|row| {
        let moment = row.cell(seen).and_then(|text| dates::moment(&text, order, defaults.zone).ok());
        first = first.into_iter().chain(moment).min();
    })?;
    let start = above.created.or(first).or(defaults.date).or(by_name).ok_or_else(|| no_date(file))?;
    let mut gather = Gather::new(defaults.min_minutes);
    let session = gather.session(start, None);
    let draft = gather.draft(session);
    draft.called.clone_from(&defaults.title);
    draft.minutes = above.created.zip(above.ended).and_then(|(from, until)| {
        let minutes = (instant(until)? - instant(from)?).num_seconds() as f64 / 60.0;
        (minutes > 0.0).then_some(minutes)
    });
    let (mut reasons, mut any) = (Vec::new(), false);
    let mut bad = table.rows(|row| {
        any = true;
        let person = Person::new(None, None, row.cell(name), None).0;
        if person.is_nobody() {
            reasons.push(BadRow { line: row.line, reason: "nothing says who it is".to_owned() });
            return;
        }
        let minutes = row.cell(time).and_then(|text| stay::minutes(&text));
        let number = gather.person(row.line, person);
        gather.seen(session, number, minutes.map_or(Stay::Unknown, Stay::Minutes), &[]);
    })?;
    if !any && bad.is_empty() {
        return Err(nobody(file, place.line));
    }
    bad.extend(reasons.into_iter().collect());
    let mut read = gather.finish(EXTENSION.key);
    read.notes.extend(table.ignored(&columns));
    read.bad_rows = bad;
    Ok(read)
}

#[cfg(test)]
mod tests;
