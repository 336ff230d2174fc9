//! The participants report of a meeting: perhaps a block about the meeting, then a row for each join, or for each person.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::super::gather::{Gather, Stay};
use super::super::times::{moment, moment_of, named, no_date, nobody, stay_of};
use super::super::{AttendanceFile, Defaults, Glance, WHICH_DAY, evidence};
use super::{Block, BlockColumns, DURATION, EMAIL, TOPIC, WAITING, folded, holding, person, says_yes, shown};
use crate::domain::calendar::Moment;
use crate::domain::text::fold_name;
use crate::error::{Error, Result};
use crate::exchange::dates::Order;
use crate::exchange::records::{Place, Records, Row};
use crate::exchange::table::{BadRow, BadRows, Once};

/// Where the columns of the table of participants stand.
#[derive(Debug, Clone, Copy)]
struct Columns {
    name: usize,
    email: usize,
    join: Option<usize>,
    leave: Option<usize>,
    minutes: Option<usize>,
    waiting: Option<usize>,
    topic: Option<usize>,
    many: usize,
}

impl Columns {
    /// The name has a column such as `Name (Original Name)`, in whatever language: its word comes again in parentheses.
    /// Behind the address come join, leave and minutes, or minutes alone.
    fn of(cells: &[String]) -> Option<Self> {
        let twice = |cell: &String| {
            let (name, original) = cell.strip_suffix(')')?.split_once('(')?;
            Some(!name.trim().is_empty() && original.contains(name.trim()))
        };
        let name = cells.iter().position(|cell| twice(cell) == Some(true))?;
        let email = holding(cells, EMAIL)?;
        let waiting = holding(cells, WAITING);
        let minutes = (email + 1..cells.len()).find(|&at| DURATION.iter().any(|word| cells[at].contains(word)))?;
        let times = minutes == email + 3;
        Some(Self {
            name,
            email,
            join: times.then_some(email + 1),
            leave: times.then_some(email + 2),
            minutes: Some(minutes),
            waiting,
            topic: holding(cells, TOPIC),
            many: cells.len(),
        })
    }
}

fn header(glance: &Glance<'_>) -> Option<Place> {
    glance.head.find(|cells| cells.first().is_some_and(|cell| cell != "attended") && Columns::of(cells).is_some())
}

pub(super) fn recognises(glance: &Glance<'_>) -> bool {
    header(glance).is_some()
}

/// A person at a session: title and, where each row says when, its day.
type Group = (Option<String>, Option<NaiveDate>);

struct Reading<'d> {
    defaults: &'d Defaults,
    order: Order,
    columns: Columns,
    gather: Gather,
    block: Block,
    has_block: bool,
    /// Names that more than one account bore.
    apart: HashMap<String, Option<String>>,
    groups: BTreeMap<Group, Vec<(u32, Stay)>>,
    emails: Once,
    waited: usize,
}

pub(super) fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let source = glance.source;
    let place = header(glance).ok_or_else(|| {
        Error::bad_data("there is no table of participants").at(source.file()).hint("export the report again")
    })?;
    let (columns, order, apart) = first_pass(glance, place, defaults)?;
    let mut reading = Reading {
        defaults,
        order,
        columns,
        gather: Gather::new(defaults.min_minutes),
        block: Block::default(),
        has_block: false,
        apart,
        groups: BTreeMap::new(),
        emails: Once::new("not an e-mail address, ignored"),
        waited: 0,
    };
    let (mut bad, mut any) = (BadRows::default(), false);
    let mut ignored = Once::new("lines ignored");
    let mut records = Records::new(source, place.delimiter)?;
    let mut about = None;
    while let Some(row) = records.next()? {
        if row.line < place.line {
            match about.take() {
                Some(columns) => {
                    reading.block = Block::read(&row, columns, order, defaults);
                    reading.has_block = true;
                }
                None => about = BlockColumns::of(&folded(&row)),
            }
            continue;
        }
        if row.line == place.line {
            continue;
        }
        if let Some(fault) = row.fault.clone() {
            bad.push(fault);
            continue;
        }
        let alone = (0..row.len()).filter(|&column| row.cell(Some(column)).is_some()).count() == 1;
        if alone && row.cell(Some(columns.name)).is_some() && columns.many > 2 {
            // What Zoom or a spreadsheet sets below the table.
            ignored.see(&row.cells().join(" "));
            continue;
        }
        any = true;
        if let Err(reason) = reading.row(&row) {
            bad.push(BadRow { line: row.line, reason });
        }
    }
    if !any {
        return Err(nobody(source.file(), place.line));
    }
    let mut read = reading.finish(source.file())?;
    read.notes.extend(ignored.note());
    read.bad_rows = bad;
    Ok(read)
}

/// Finds out the order of day and month, and which names more than one account bore.
fn first_pass(
    glance: &Glance<'_>,
    place: Place,
    defaults: &Defaults,
) -> Result<(Columns, Order, HashMap<String, Option<String>>)> {
    let file = glance.source.file();
    let mut evidence = evidence(file, defaults);
    let mut records = Records::new(glance.source, place.delimiter)?;
    let (mut columns, mut about) = (None, None);
    let mut accounts: HashMap<String, Option<String>> = HashMap::new();
    while let Some(row) = records.next()? {
        let mut see = |column: Option<usize>| row.cell(column).iter().for_each(|text| evidence.see(row.line, text));
        if row.line < place.line {
            match about.take() {
                Some(BlockColumns { start, end, .. }) => [start, end].into_iter().for_each(see),
                None => about = BlockColumns::of(&folded(&row)),
            }
        } else if row.line == place.line {
            columns = Columns::of(&folded(&row));
        } else if let Some(Columns { name, email, join, leave, .. }) = columns {
            [join, leave].into_iter().for_each(&mut see);
            if let (Some(cell), None) = (row.cell(Some(name)), row.cell(Some(email))) {
                let account = Some(fold_name(&cell));
                let known = accounts.entry(fold_name(shown(&cell))).or_insert_with(|| account.clone());
                *known = known.take().filter(|known| Some(known) == account.as_ref());
            }
        }
    }
    let columns = columns.ok_or_else(|| Error::bad_data("the header cannot be read").at(file))?;
    Ok((columns, evidence.settle(file, WHICH_DAY)?, accounts))
}

impl Reading<'_> {
    fn row(&mut self, row: &Row<'_>) -> Result<(), String> {
        let Columns { name, email, join, leave, minutes, waiting, topic, .. } = self.columns;
        if row.cell(waiting).is_some_and(|cell| says_yes(&cell)) {
            self.waited += 1;
            return Ok(());
        }
        row.is_whole_up_to(minutes.unwrap_or(email))?;
        row.fits(self.columns.many)?;
        let cell = row.cell(Some(name));
        let apart = cell.as_deref().is_some_and(|cell| self.apart.get(&fold_name(shown(cell))) == Some(&None));
        let (person, refused) = person(cell, row.cell(Some(email)), apart);
        if person.is_nobody() {
            return Err("nothing says who it is".to_owned());
        }
        if let Some(refused) = refused {
            self.emails.see(&refused);
        }
        let from = moment(row, join, self.order, self.defaults)?;
        let until = moment(row, leave, self.order, self.defaults)?;
        let stay = stay_of(from, until, row.cell(minutes).as_deref());
        let day = from.map(|from| from.day).filter(|_| !self.has_block);
        let title = row.cell(topic).filter(|_| !self.has_block);
        let number = self.gather.person(row.line, person);
        self.groups.entry((title, day)).or_default().push((number, stay));
        Ok(())
    }

    fn finish(mut self, file: &str) -> Result<AttendanceFile> {
        let named = named(file);
        for ((title, day), stays) in over_midnight(self.groups) {
            let joined = stays.iter().filter_map(|(_, stay)| match stay {
                Stay::Between(from, _) => Some(*from),
                _ => None,
            });
            let first = joined.min().map(moment_of);
            let only_day = day.or(named.day).map(|day| Moment { day, time: None });
            let start = self.block.start.or(first).or(self.defaults.date).or(named.start).or(only_day);
            let start = start.ok_or_else(|| no_date(file))?;
            let title = title.or_else(|| self.block.topic.clone());
            let session = self.gather.session(start, title.as_deref());
            let draft = self.gather.draft(session);
            draft.called.clone_from(&self.defaults.title);
            draft.minutes = self.block.minutes;
            for (number, stay) in stays {
                self.gather.seen(session, number, stay, &[]);
            }
        }
        if self.gather.is_empty() {
            return Err(Error::bad_data("everybody in it only waited in the waiting room").at(file));
        }
        let mut read = self.gather.finish(super::MEETING.key);
        read.notes.extend(self.emails.note());
        if self.waited > 0 {
            let rows = if self.waited == 1 { "row" } else { "rows" };
            read.notes.push(format!("{} {rows} of waiting in the waiting room passed over", self.waited));
        }
        Ok(read)
    }
}

/// Puts those to a session who joined on the next day, while others of it were still there: it went over midnight.
fn over_midnight(groups: BTreeMap<Group, Vec<(u32, Stay)>>) -> BTreeMap<Group, Vec<(u32, Stay)>> {
    let mut all: BTreeMap<Group, Vec<(u32, Stay)>> = BTreeMap::new();
    for ((title, day), stays) in groups {
        let before = day.and_then(|day| day.pred_opt()).map(|before| (title.clone(), Some(before)));
        let began = stays.iter().filter_map(|(_, stay)| match stay {
            Stay::Between(from, _) => Some(*from),
            _ => None,
        });
        let earliest = began.min();
        let goes_on = before.as_ref().and_then(|before| all.get(before)).is_some_and(|earlier| {
            earlier.iter().any(|(_, stay)| match (stay, earliest) {
                (Stay::Between(_, until), Some(earliest)) => *until > earliest,
                _ => false,
            })
        });
        let key = if goes_on { before.unwrap_or_default() } else { (title, day) };
        all.entry(key).or_default().extend(stays);
    }
    all
}
