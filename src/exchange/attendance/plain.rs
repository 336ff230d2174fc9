//! praktik's own attendance CSV: a row a person and session.

use super::gather::{Gather, Stay};
use super::{AttendanceFile, Defaults, Dialect, Glance, WHICH_DAY, evidence};
use crate::domain::calendar::Moment;
use crate::domain::session::{Part, SessionKind};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::dates::{self, Order};
use crate::exchange::dialect::{EMAIL, names_people};
use crate::exchange::people::Person;
use crate::exchange::records::Row;
use crate::exchange::stay;
use crate::exchange::table::{BadRow, BadRows, Once, Table};

pub(super) const DIALECT: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "plain",
    about: "praktik's own CSV: date, title, one of email, handle, name; also minutes, role, kind, unit",
    recognises: names_people,
    read,
};

struct Columns {
    date: Option<usize>,
    title: Option<usize>,
    email: Option<usize>,
    handle: Option<usize>,
    name: Option<usize>,
    minutes: Option<usize>,
    role: Option<usize>,
    kind: Option<usize>,
    unit: Option<usize>,
}

impl Columns {
    fn of(table: &Table<'_>, defaults: &Defaults) -> Result<Self> {
        let columns = Self {
            date: table.column(&["date"])?,
            title: table.column(&["title"])?,
            email: table.column(EMAIL)?,
            handle: table.column(&["handle"])?,
            name: table.column(&["name"])?,
            minutes: table.column(&["minutes"])?,
            role: table.column(&["role"])?,
            kind: table.column(&["kind"])?,
            unit: table.column(&["unit"])?,
        };
        let missing = |what: &str, hint: &str| Err(Error::bad_data(what).at(table.header_place()).hint(hint));
        if columns.email.or(columns.handle).or(columns.name).is_none() {
            return missing("no column says who was there", "name one column 'email', 'handle' or 'name'");
        }
        if columns.date.is_none() && defaults.date.is_none() {
            return missing("no column 'date'", "say when it was: --date 2026-11-24");
        }
        if columns.title.is_none() && defaults.title.is_none() {
            return missing("no column 'title'", "say what it was: --title \"Async Rust\"");
        }
        Ok(columns)
    }

    fn all(&self) -> [Option<usize>; 9] {
        let Self { date, title, email, handle, name, minutes, role, kind, unit } = *self;
        [date, title, email, handle, name, minutes, role, kind, unit]
    }
}

fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let table = Table::read(glance.source)?;
    let columns = Columns::of(&table, defaults)?;
    let order = order(&table, &columns, glance.source.file(), defaults)?;
    let mut reading = Reading {
        columns,
        defaults,
        order,
        gather: Gather::new(defaults.min_minutes),
        bad: BadRows::default(),
        before: None,
        session: None,
        roles: Once::new("values of 'role' ignored"),
        kinds: Once::new("values of 'kind' ignored"),
        minutes: Once::new("values of 'minutes' ignored"),
        emails: Once::new("not an e-mail address, ignored"),
    };
    let malformed = table.rows(|row| {
        if let Err(reason) = reading.row(&row) {
            reading.bad.push(BadRow { line: row.line, reason });
        }
    })?;
    let mut file = reading.gather.finish(DIALECT.key);
    file.notes.splice(0..0, table.ignored(&reading.columns.all()));
    file.notes.extend([reading.roles, reading.kinds, reading.minutes, reading.emails].iter().filter_map(Once::note));
    file.bad_rows = malformed;
    file.bad_rows.extend(reading.bad);
    Ok(file)
}

fn order(table: &Table<'_>, columns: &Columns, file: &str, defaults: &Defaults) -> Result<Order> {
    let mut evidence = evidence(file, defaults);
    if columns.date.is_some() {
        let mut before = None;
        table.rows(|row| {
            let date = row.cell(columns.date);
            if date != before {
                if let Some(date) = &date {
                    evidence.see(row.line, date);
                }
                before = date;
            }
        })?;
    }
    evidence.settle(file, WHICH_DAY)
}

struct Reading<'d> {
    columns: Columns,
    defaults: &'d Defaults,
    order: Order,
    gather: Gather,
    bad: BadRows,
    /// The date of the row before: rows of one session mostly stand together.
    before: Option<(String, Moment)>,
    /// The session of the row before.
    session: Option<(Moment, String, usize)>,
    roles: Once,
    kinds: Once,
    minutes: Once,
    emails: Once,
}

impl Reading<'_> {
    fn moment(&mut self, text: String) -> Result<Moment, String> {
        match &self.before {
            Some((before, moment)) if *before == text => Ok(*moment),
            _ => {
                let moment = dates::moment(&text, self.order, self.defaults.zone)?;
                self.before = Some((text, moment));
                Ok(moment)
            }
        }
    }

    fn row(&mut self, row: &Row<'_>) -> Result<(), String> {
        let start: Moment = match (row.cell(self.columns.date), self.defaults.date) {
            (Some(text), _) => self.moment(text)?,
            (None, Some(date)) => date,
            (None, None) => return Err("no date".to_owned()),
        };
        let cell = |column: Option<usize>| row.cell(column);
        let title =
            cell(self.columns.title).or_else(|| self.defaults.title.clone()).ok_or("no title; --title gives one")?;
        let columns = &self.columns;
        let (person, refused) =
            Person::new(cell(columns.email), cell(columns.handle), cell(columns.name), cell(columns.unit));
        if person.is_nobody() {
            return Err(match refused {
                Some(email) => format!("'{email}' is not an e-mail address, and nothing else says who it is"),
                None => "nothing says who it is".to_owned(),
            });
        }
        if let Some(email) = refused {
            self.emails.see(&email);
        }
        let minutes = cell(columns.minutes).and_then(|text| {
            let minutes = stay::minutes(&text);
            if minutes.is_none() {
                self.minutes.see(&text);
            }
            minutes
        });
        let parts = cell(columns.role).map_or_else(Vec::new, |text| {
            parts(&text).unwrap_or_else(|| {
                self.roles.see(&text);
                Vec::new()
            })
        });
        let kind = cell(columns.kind).and_then(|text| {
            let kind = SessionKind::parse(&text).ok();
            if kind.is_none() {
                self.kinds.see(&text);
            }
            kind
        });
        let session = match &self.session {
            Some((then, called, session)) if *then == start && *called == title => *session,
            _ => {
                let session = self.gather.session(start, Some(&title));
                self.session = Some((start, title, session));
                session
            }
        };
        let person = self.gather.person(row.line, person);
        self.gather.seen(session, person, minutes.map_or(Stay::Unknown, Stay::Minutes), &parts);
        if let Some(kind) = kind {
            self.gather.kind(session, kind);
        }
        Ok(())
    }
}

/// The parts that a cell names, perhaps several; `None` where it says anything else.
fn parts(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    for word in fold(text).split([';', ',', '/', '+', '&']) {
        match word.trim() {
            "attendee" => {}
            "facilitator" => parts.push(Part::Facilitator),
            "presenter" => parts.push(Part::Presenter),
            _ => return None,
        }
    }
    Some(parts)
}
