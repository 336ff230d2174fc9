//! praktik's own attendance CSV: a row a person and session.

use std::hash::{BuildHasher, Hasher, RandomState};

use foldhash::HashMap;
use siphasher::sip128::{Hasher128, SipHasher13};

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

#[derive(Clone, Copy)]
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
    let mut reading = Reading::new(columns, defaults, None);
    let mut malformed = reading.all(&table)?;
    if reading.asks_order {
        let order = order(&table, &columns, glance.source.file(), defaults)?;
        reading = Reading::new(columns, defaults, Some(order));
        malformed = reading.all(&table)?;
    }
    let mut file = reading.gather.finish(DIALECT.key);
    file.notes.splice(0..0, table.ignored(&columns.all()));
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

/// So many people, and so many sessions, are found again by their cells as they stand. Beyond, they are read anew.
const REMEMBERED: usize = 1 << 17;

struct Reading<'d> {
    columns: Columns,
    defaults: &'d Defaults,
    /// The order of day and month; `None` as long as every date tells its own.
    order: Option<Order>,
    /// A date needs the order: only the whole file tells it.
    asks_order: bool,
    gather: Gather,
    bad: BadRows,
    /// The session of the row before: rows of one mostly stand together.
    before: (SessionCells, usize),
    /// Sessions and people by their cells as they stand. Reading those again would change nothing.
    sessions: HashMap<SessionCells, usize>,
    people: HashMap<Fingerprint, u32>,
    fingerprints: Fingerprints,
    roles: Once,
    kinds: Once,
    minutes: Once,
    emails: Once,
}

/// The date and the title of a row as they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
struct SessionCells {
    date: String,
    title: String,
}

/// A session that no row before was of.
struct Begun {
    start: Moment,
    title: String,
    cells: SessionCells,
}

/// Stands for the cells that name a person: 128 bits of a keyed hash, by which nobody is taken for somebody else. Texts
/// by the hundred thousand would have to be looked for all over the memory, once a row.
type Fingerprint = u128;

/// Makes fingerprints; those of two makers have nothing in common.
struct Fingerprints {
    keys: (u64, u64),
}

impl Fingerprints {
    fn new() -> Self {
        let chance = RandomState::new();
        Self { keys: (chance.hash_one(0), chance.hash_one(1)) }
    }

    fn of<'c>(&self, cells: impl IntoIterator<Item = &'c str>) -> Fingerprint {
        let mut hasher = SipHasher13::new_with_keys(self.keys.0, self.keys.1);
        for cell in cells {
            hasher.write(cell.as_bytes());
            // No text has it.
            hasher.write_u8(b'\0');
        }
        hasher.finish128().as_u128()
    }
}

impl<'d> Reading<'d> {
    fn new(columns: Columns, defaults: &'d Defaults, order: Option<Order>) -> Self {
        Self {
            columns,
            defaults,
            order,
            asks_order: false,
            gather: Gather::new(defaults.min_minutes),
            bad: BadRows::default(),
            before: (SessionCells::default(), 0),
            sessions: HashMap::default(),
            people: HashMap::default(),
            fingerprints: Fingerprints::new(),
            roles: Once::new("values of 'role' ignored"),
            kinds: Once::new("values of 'kind' ignored"),
            minutes: Once::new("values of 'minutes' ignored"),
            emails: Once::new("not an e-mail address, ignored"),
        }
    }

    /// Reads all rows, or those before the first whose date needs the order; gives those that are not well formed.
    fn all(&mut self, table: &Table<'_>) -> Result<BadRows> {
        table.rows_while(|row| {
            if let Err(reason) = self.row(&row) {
                self.bad.push(BadRow { line: row.line, reason });
            }
            !self.asks_order
        })
    }

    fn start(&mut self, row: &Row<'_>) -> Result<Moment, String> {
        let Some(text) = row.cell(self.columns.date) else {
            return self.defaults.date.ok_or_else(|| "no date".to_owned());
        };
        self.asks_order |= self.order.is_none() && dates::needs_order(&text);
        dates::moment(&text, self.order.unwrap_or(Order::DayFirst), self.defaults.zone)
    }

    /// The session of a row, where a row before had the same cells; else what it takes to begin it.
    fn session(&mut self, row: &Row<'_>) -> Result<Result<usize, Begun>, String> {
        let (date, title) = (row.raw(self.columns.date), row.raw(self.columns.title));
        // A row without either cell is like the beginning, of which there is no session.
        if self.before.0.date == date && self.before.0.title == title && !self.sessions.is_empty() {
            return Ok(Ok(self.before.1));
        }
        let cells = SessionCells { date: date.to_owned(), title: title.to_owned() };
        if let Some(session) = self.sessions.get(&cells) {
            self.before = (cells, *session);
            return Ok(Ok(self.before.1));
        }
        let start = self.start(row)?;
        let title = row.cell(self.columns.title).or_else(|| self.defaults.title.clone());
        Ok(Err(Begun { start, title: title.ok_or("no title; --title gives one")?, cells }))
    }

    fn begin(&mut self, begun: Begun) -> usize {
        let session = self.gather.session(begun.start, Some(&begun.title));
        if self.sessions.len() == REMEMBERED {
            self.sessions.clear();
        }
        self.before = (begun.cells.clone(), session);
        self.sessions.insert(begun.cells, session);
        session
    }

    fn person(&mut self, row: &Row<'_>) -> Result<u32, String> {
        let Columns { email, handle, name, unit, .. } = self.columns;
        let fingerprint = self.fingerprints.of([email, handle, name, unit].map(|column| row.raw(column)));
        if let Some(person) = self.people.get(&fingerprint) {
            return Ok(*person);
        }
        let (person, refused) = Person::new(row.cell(email), row.cell(handle), row.cell(name), row.cell(unit));
        if person.is_nobody() {
            return Err(match refused {
                Some(email) => format!("'{email}' is not an e-mail address, and nothing else says who it is"),
                None => "nothing says who it is".to_owned(),
            });
        }
        if let Some(email) = refused {
            self.emails.see(&email);
        }
        let person = self.gather.person(row.line, person);
        if self.people.len() == REMEMBERED {
            self.people.clear();
        }
        self.people.insert(fingerprint, person);
        Ok(person)
    }

    fn row(&mut self, row: &Row<'_>) -> Result<(), String> {
        let session = self.session(row)?;
        let columns = self.columns;
        let cell = |column: Option<usize>| row.cell(column);
        let person = self.person(row)?;
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
        // A session begins with its first row that can be taken in.
        let session = session.unwrap_or_else(|begun| self.begin(begun));
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
