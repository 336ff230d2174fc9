//! The attendee report of a webinar: hosts, panelists and attendees in sections, those who did not come among them.

use roaring::RoaringBitmap;

use super::super::gather::{Gather, Stay};
use super::super::times::{moment_of, named, no_date, nobody, stay_of};
use super::super::{AttendanceFile, Defaults, Glance, WHICH_DAY, evidence};
use super::{Block, BlockColumns, EMAIL, folded, holding, person, says_yes};
use crate::domain::calendar::Moment;
use crate::error::{Error, Result};
use crate::exchange::dates::{self, Order};
use crate::exchange::records::{Place, Records, Row};
use crate::exchange::table::{BadRow, BadRows, Once};

/// Where the columns of a section stand.
#[derive(Debug, Clone, Copy)]
struct Columns {
    attended: Option<usize>,
    name: Option<usize>,
    first: Option<usize>,
    last: Option<usize>,
    email: Option<usize>,
    join: Option<usize>,
    leave: Option<usize>,
    minutes: Option<usize>,
    registration: bool,
    many: usize,
}

impl Columns {
    fn of(cells: &[String]) -> Option<Self> {
        let exactly = |name: &str| cells.iter().position(|cell| cell == name);
        let columns = Self {
            attended: exactly("attended"),
            name: holding(cells, &["user name"]),
            first: exactly("first name"),
            last: exactly("last name"),
            email: holding(cells, EMAIL),
            join: exactly("join time"),
            leave: exactly("leave time"),
            minutes: holding(cells, &["time in session"]),
            registration: exactly("registration time").is_some(),
            many: cells.len(),
        };
        // Those who dialled in by telephone have a section without the first column.
        let begins = columns.attended == Some(0) || columns.name == Some(0) && columns.minutes.is_some();
        (begins && columns.name.or(columns.first).or(columns.email).is_some()).then_some(columns)
    }
}

fn header(glance: &Glance<'_>) -> Option<Place> {
    glance.head.find(|cells| Columns::of(cells).is_some_and(|columns| columns.attended.is_some()))
}

pub(super) fn recognises(glance: &Glance<'_>) -> bool {
    header(glance).is_some()
}

/// What a record is, in the order of the file.
enum Record {
    Block,
    Row(Columns),
    Other,
}

#[derive(Default)]
struct Sections {
    about: Option<BlockColumns>,
    block: Option<BlockColumns>,
    columns: Option<Columns>,
    of_attendees: bool,
}

impl Sections {
    fn next(&mut self, row: &Row<'_>) -> Record {
        let cells = folded(row);
        if let Some(columns) = self.about.take() {
            self.block = Some(columns);
            return Record::Block;
        }
        if let Some(columns) = Columns::of(&cells) {
            self.columns = Some(columns);
            return Record::Other;
        }
        if self.columns.is_none() && self.block.is_none() {
            self.about = BlockColumns::of(&cells);
            if self.about.is_some() {
                return Record::Other;
            }
        }
        let alone = cells.iter().skip(1).all(String::is_empty);
        if alone && cells.first().is_some_and(|cell| cell.contains("details") || cell.contains("attended")) {
            self.of_attendees = cells[0].contains("attendee");
            self.columns = None;
            return Record::Other;
        }
        self.columns.map_or(Record::Other, Record::Row)
    }
}

/// Dashes stand where somebody did not come.
fn said(row: &Row<'_>, column: Option<usize>) -> Option<String> {
    row.cell(column).filter(|cell| !cell.chars().all(|c| c == '-'))
}

pub(super) fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let (source, file) = (glance.source, glance.source.file());
    let place = header(glance)
        .ok_or_else(|| Error::bad_data("there is no table of attendees").at(file).hint("export the report again"))?;
    let order = order(glance, place, defaults)?;
    let mut gather = Gather::new(defaults.min_minutes);
    let (mut bad, mut any, mut had_to_register) = (BadRows::default(), false, false);
    let (mut block, mut stays, mut registered) = (Block::default(), Vec::new(), RoaringBitmap::new());
    let mut emails = Once::new("not an e-mail address, ignored");
    let mut sections = Sections::default();
    let mut records = Records::new(source, place.delimiter)?;
    while let Some(row) = records.next()? {
        if let Some(fault) = row.fault.clone() {
            bad.push(fault);
            continue;
        }
        let columns = match sections.next(&row) {
            Record::Block => {
                if let Some(columns) = sections.block {
                    block = Block::read(&row, columns, order, defaults);
                }
                continue;
            }
            Record::Row(columns) => columns,
            Record::Other => continue,
        };
        any = true;
        match attendee(&row, columns, order, defaults, &mut emails) {
            Ok((person, stay)) => {
                let number = gather.person(row.line, person);
                if sections.of_attendees {
                    registered.insert(number);
                    had_to_register |= stay.is_none() || columns.registration;
                }
                stays.extend(stay.map(|stay| (number, stay)));
            }
            Err(reason) => bad.push(BadRow { line: row.line, reason }),
        }
    }
    if !any {
        return Err(nobody(file, place.line));
    }
    let joined = stays.iter().filter_map(|(_, stay)| match stay {
        Stay::Between(from, _) => Some(*from),
        _ => None,
    });
    let (named, first) = (named(file), joined.min().map(moment_of));
    let by_name = named.start.or(named.day.map(|day| Moment { day, time: None }));
    let start = block.start.or(first).or(defaults.date).or(by_name).ok_or_else(|| no_date(file))?;
    let session = gather.session(start, block.topic.as_deref());
    let draft = gather.draft(session);
    draft.called.clone_from(&defaults.title);
    draft.minutes = block.minutes;
    // Where nobody had to register, the attendees are just those who came.
    let counted = u32::try_from(registered.len()).ok().filter(|count| *count > 0 && had_to_register);
    draft.registered = block.registered.or(counted);
    for (number, stay) in stays {
        gather.seen(session, number, stay, &[]);
    }
    let mut read = gather.finish(super::WEBINAR.key);
    read.notes.extend(emails.note());
    read.bad_rows = bad;
    Ok(read)
}

fn order(glance: &Glance<'_>, place: Place, defaults: &Defaults) -> Result<Order> {
    let file = glance.source.file();
    let mut evidence = evidence(file, defaults);
    let mut sections = Sections::default();
    let mut records = Records::new(glance.source, place.delimiter)?;
    while let Some(row) = records.next()? {
        let dates = match sections.next(&row) {
            Record::Block => [sections.block.and_then(|block| block.start), None],
            Record::Row(columns) => [columns.join, columns.leave],
            Record::Other => [None, None],
        };
        dates.into_iter().filter_map(|column| row.cell(column)).for_each(|text| evidence.see(row.line, &text));
    }
    evidence.settle(file, WHICH_DAY)
}

/// Who a row is about, and their stay; none for those who did not come.
fn attendee(
    row: &Row<'_>,
    columns: Columns,
    order: Order,
    defaults: &Defaults,
    emails: &mut Once,
) -> Result<(crate::exchange::people::Person, Option<Stay>), String> {
    row.fits(columns.many)?;
    let both = [columns.first, columns.last].into_iter().filter_map(|column| said(row, column)).collect::<Vec<_>>();
    let cell = said(row, columns.name).or_else(|| Some(both.join(" ")).filter(|name| !name.is_empty()));
    let (person, refused) = person(cell, said(row, columns.email), false);
    if person.is_nobody() {
        return Err("nothing says who it is".to_owned());
    }
    emails_seen(refused, emails);
    let came = columns.attended.is_none_or(|column| row.cell(Some(column)).is_some_and(|cell| says_yes(&cell)));
    if !came {
        return Ok((person, None));
    }
    let moment = |column| said(row, column).map(|text| dates::moment(&text, order, defaults.zone)).transpose();
    let (from, until) = (moment(columns.join)?, moment(columns.leave)?);
    Ok((person, Some(stay_of(from, until, said(row, columns.minutes).as_deref()))))
}

fn emails_seen(refused: Option<String>, emails: &mut Once) {
    if let Some(refused) = refused {
        emails.see(&refused);
    }
}
