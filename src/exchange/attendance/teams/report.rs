//! The attendance report: a summary, the participants, and since 2022 everybody's joins and leaves.
//!
//! Titles and column names come in the language of whoever exported it. So the file is read by its shape: sections are
//! numbered, the table of participants has a column with `(UPN)` in its name, and where that column stands says where the
//! others do.

use std::collections::HashMap;

use super::super::gather::{Gather, Stay};
use super::super::times::{instant, moment, moment_of, no_date, nobody, stay_of};
use super::super::{AttendanceFile, Defaults, Glance, WHICH_DAY, evidence};
use crate::domain::calendar::Moment;
use crate::domain::text::{fold, fold_name};
use crate::error::{Error, Result};
use crate::exchange::dates::{self, Order};
use crate::exchange::people::Person;
use crate::exchange::records::{Place, Records, Row};
use crate::exchange::stay;
use crate::exchange::table::{BadRow, BadRows, Once};

/// What the names of the title stand under in summaries.
const TITLE: [&str; 7] = ["title", "título", "titel", "titulo", "titre", "titolo", "judul"];

/// Where the columns of the table of participants stand.
#[derive(Debug, Clone, Copy)]
struct Columns {
    join: Option<usize>,
    leave: Option<usize>,
    duration: Option<usize>,
    email: Option<usize>,
    upn: Option<usize>,
    many: usize,
}

impl Columns {
    /// By the place of the column that has `(UPN)` in its name: behind name, first join, last leave, duration and
    /// address; there, behind the role too (2021); or behind name and address, where times are not collected.
    fn of(cells: &[String]) -> Option<Self> {
        let upn = cells.iter().position(|cell| cell.contains("(upn)"))?;
        let (upn, many) = (Some(upn), cells.len());
        match upn {
            Some(5 | 6) => Some(Self { upn, many, ..Self::ACTIVITIES }),
            Some(2) => Some(Self { join: None, leave: None, duration: None, email: Some(1), upn, many }),
            _ => None,
        }
    }

    /// Those of the table of joins and leaves.
    const ACTIVITIES: Self =
        Self { join: Some(1), leave: Some(2), duration: Some(3), email: Some(4), upn: None, many: 6 };
}

fn header(glance: &Glance<'_>, is: impl Fn(&[String]) -> bool) -> Option<Place> {
    glance.head.find(|cells| Columns::of(cells).is_some() && is(cells))
}

pub(super) fn recognises(glance: &Glance<'_>) -> bool {
    header(glance, |cells| cells.get(6).is_none_or(|cell| !cell.contains("(upn)"))).is_some()
}

pub(super) fn recognises_2021(glance: &Glance<'_>) -> bool {
    header(glance, |cells| cells.get(6).is_some_and(|cell| cell.contains("(upn)"))).is_some()
}

/// The number of the section that a record begins, where it is nothing but a heading such as `2. Participants`.
fn heading(row: &Row<'_>) -> Option<u32> {
    let first = row.cell(Some(0))?;
    let (number, rest) = first.split_once('.')?;
    let alone = (1..row.len()).all(|column| row.cell(Some(column)).is_none());
    (alone && rest.starts_with(' ')).then(|| number.parse().ok()).flatten()
}

/// What part of the file a record belongs to.
#[derive(Debug, Clone, Copy)]
enum Part {
    Summary,
    /// The next record is a header.
    Begins(u32),
    Participants(Columns),
    Activities(Columns),
    Rest,
}

impl Part {
    /// The part after a record, and whether the record is a row of data of it.
    fn after(self, row: &Row<'_>) -> (Self, bool) {
        if let Some(number) = heading(row) {
            return (if number == 1 { Self::Summary } else { Self::Begins(number) }, false);
        }
        let cells = || row.cells().iter().map(|cell| fold(cell)).collect::<Vec<_>>();
        match self {
            Self::Begins(3) => (Self::Activities(Columns { many: row.len(), ..Columns::ACTIVITIES }), false),
            Self::Summary | Self::Begins(2) => match Columns::of(&cells()) {
                Some(columns) => (Self::Participants(columns), false),
                None => (self, true),
            },
            Self::Begins(_) => (Self::Rest, false),
            other => (other, true),
        }
    }
}

pub(super) fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let source = glance.source;
    let place = header(glance, |_| true).ok_or_else(|| {
        Error::bad_data("there is no table of participants").at(source.file()).hint("export the report again")
    })?;
    let order = order(glance, place, defaults)?;
    let mut reading = Reading {
        defaults,
        order,
        gather: Gather::new(defaults.min_minutes),
        bad: BadRows::default(),
        summary: Summary::default(),
        stays: Vec::new(),
        listed: Vec::new(),
        named: HashMap::new(),
        emails: Once::new("not an e-mail address, ignored"),
        is_2021: recognises_2021(glance),
    };
    let mut records = Records::new(source, place.delimiter)?;
    let mut part = Part::Summary;
    while let Some(row) = records.next()? {
        let data;
        (part, data) = part.after(&row);
        if !data {
            continue;
        }
        if let Some(fault) = row.fault.clone() {
            reading.bad.push(fault);
            continue;
        }
        let taken = match part {
            Part::Summary => {
                reading.summary.see(&row, order, defaults);
                Ok(())
            }
            Part::Participants(columns) => reading.participant(&row, columns),
            Part::Activities(columns) => reading.activity(&row, columns),
            Part::Begins(_) | Part::Rest => Ok(()),
        };
        if let Err(reason) = taken {
            reading.bad.push(BadRow { line: row.line, reason });
        }
    }
    if reading.listed.is_empty() && reading.stays.is_empty() && reading.bad.is_empty() {
        return Err(nobody(source.file(), place.line));
    }
    reading.finish(source.file())
}

/// The order of day and month, which every date of the file has a word in.
fn order(glance: &Glance<'_>, place: Place, defaults: &Defaults) -> Result<Order> {
    let file = glance.source.file();
    let mut evidence = evidence(file, defaults);
    let mut records = Records::new(glance.source, place.delimiter)?;
    let mut part = Part::Summary;
    while let Some(row) = records.next()? {
        let data;
        (part, data) = part.after(&row);
        let columns: &[usize] = match part {
            Part::Summary if data && !is_title(&row) => &[1],
            Part::Participants(Columns { join: Some(_), .. }) | Part::Activities(_) if data => &[1, 2],
            _ => &[],
        };
        for text in columns.iter().filter_map(|&column| row.cell(Some(column))) {
            evidence.see(row.line, &text);
        }
    }
    evidence.settle(file, WHICH_DAY)
}

fn is_title(row: &Row<'_>) -> bool {
    let label = row.cell(Some(0)).map(|label| fold(&label)).unwrap_or_default();
    TITLE.iter().any(|word| label.contains(word))
}

/// The meeting as a whole.
#[derive(Debug, Default)]
struct Summary {
    title: Option<String>,
    first: Option<String>,
    participants: Option<u64>,
    /// Its start, its end.
    moments: Vec<Moment>,
    minutes: Option<f64>,
}

impl Summary {
    fn see(&mut self, row: &Row<'_>, order: Order, defaults: &Defaults) {
        let Some(value) = row.cell(Some(1)) else { return };
        if is_title(row) {
            self.title.get_or_insert(value);
        } else if let Ok(moment) = dates::moment(&value, order, defaults.zone) {
            self.moments.push(moment);
        } else if let Ok(number) = value.parse() {
            self.participants.get_or_insert(number);
        } else if let Some(minutes) = stay::minutes(&value) {
            self.minutes.get_or_insert(minutes);
        } else {
            self.first.get_or_insert(value);
        }
    }

    fn minutes(&self) -> Option<f64> {
        let moments: Vec<_> = self.moments.iter().filter_map(|moment| instant(*moment)).collect();
        match moments.as_slice() {
            [from, until, ..] if from < until => Some((*until - *from).num_seconds() as f64 / 60.0),
            _ => self.minutes,
        }
    }
}

struct Reading<'d> {
    defaults: &'d Defaults,
    order: Order,
    gather: Gather,
    bad: BadRows,
    summary: Summary,
    /// Joins and leaves, by person.
    stays: Vec<(u32, Stay)>,
    /// Participants as they are listed, and what the list says of their stay.
    listed: Vec<(u32, Stay)>,
    /// Who is listed under a name; `None` where several are.
    named: HashMap<String, Option<u32>>,
    emails: Once,
    is_2021: bool,
}

impl Reading<'_> {
    fn participant(&mut self, row: &Row<'_>, columns: Columns) -> Result<(), String> {
        row.fits(columns.many)?;
        let upn = row.cell(columns.upn).filter(|upn| upn.contains('@'));
        let email = row.cell(columns.email).or_else(|| upn.clone());
        let other = upn.filter(|upn| email.as_deref().is_none_or(|email| fold(email) != fold(upn)));
        let person = self.person(row, email, other)?;
        let name = person.name.as_deref().map(fold_name);
        let from = moment(row, columns.join, self.order, self.defaults)?;
        let until = moment(row, columns.leave, self.order, self.defaults)?;
        let duration = row.cell(columns.duration);
        let number = self.gather.person(row.line, person);
        if let Some(name) = name {
            self.named
                .entry(name)
                .and_modify(|known| *known = known.filter(|known| *known == number))
                .or_insert(Some(number));
        }
        // The duration of the list is what counts: between the first join and the last leave somebody may have been away.
        let stay = match duration.as_deref().and_then(stay::minutes) {
            Some(minutes) if !self.is_2021 => Stay::Minutes(minutes),
            _ => stay_of(from, until, duration.as_deref()),
        };
        self.summary.moments.extend(from.filter(|_| self.summary.moments.is_empty()));
        self.listed.push((number, stay));
        Ok(())
    }

    fn activity(&mut self, row: &Row<'_>, columns: Columns) -> Result<(), String> {
        row.fits(columns.many)?;
        let from = moment(row, columns.join, self.order, self.defaults)?;
        let until = moment(row, columns.leave, self.order, self.defaults).unwrap_or(None);
        let email = row.cell(columns.email);
        let unnamed = email.is_none();
        let person = self.person(row, email, None)?;
        let listed = person.name.as_deref().and_then(|name| self.named.get(&fold_name(name)).copied().flatten());
        let number = match listed.filter(|_| unnamed) {
            Some(number) => number,
            None => self.gather.person(row.line, person),
        };
        self.stays.push((number, stay_of(from, until, row.cell(columns.duration).as_deref())));
        Ok(())
    }

    fn person(&mut self, row: &Row<'_>, email: Option<String>, upn: Option<String>) -> Result<Person, String> {
        row.is_whole_up_to(2)?;
        let (person, refused) = Person::new(email, upn, row.cell(Some(0)), None);
        if person.is_nobody() {
            return Err("nothing says who it is".to_owned());
        }
        if let Some(refused) = refused {
            self.emails.see(&refused);
        }
        Ok(person)
    }

    fn finish(mut self, file: &str) -> Result<AttendanceFile> {
        let joins = self.stays.iter().chain(&self.listed).filter_map(|(_, stay)| match stay {
            Stay::Between(from, _) => Some(*from),
            _ => None,
        });
        let first_join = joins.min().map(moment_of);
        let start =
            self.summary.moments.first().copied().or(first_join).or(self.defaults.date).ok_or_else(|| no_date(file))?;
        let title = self.summary.title.as_deref().or(self.summary.first.as_deref().filter(|_| !self.is_2021));
        let session = self.gather.session(start, title);
        let draft = self.gather.draft(session);
        draft.called.clone_from(&self.defaults.title);
        draft.minutes = self.summary.minutes();
        let mut seen = std::collections::HashSet::new();
        for (number, stay) in &self.stays {
            seen.insert(*number);
            self.gather.seen(session, *number, *stay, &[]);
        }
        let rows = self.listed.len() as u64;
        for (number, stay) in self.listed {
            if !seen.contains(&number) {
                self.gather.seen(session, number, stay, &[]);
            }
        }
        let key = if self.is_2021 { super::REPORT_2021.key } else { super::REPORT.key };
        let mut read = self.gather.finish(key);
        if let Some(said) = self.summary.participants.filter(|said| *said > rows + self.bad.len() as u64) {
            read.notes.push(format!(
                "the summary speaks of {said} participants, and {rows} are listed; perhaps the file is cut off"
            ));
        }
        read.notes.extend(self.emails.note());
        read.bad_rows = self.bad;
        Ok(read)
    }
}
