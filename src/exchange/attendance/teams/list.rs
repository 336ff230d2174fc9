//! The attendance list of old: a row for each join and each leave, without addresses, and perhaps of several meetings.

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};

use super::super::gather::{Gather, Stay};
use super::super::times::{instant, moment_of, nobody};
use super::super::{AttendanceFile, Defaults, Glance, WHICH_DAY, evidence};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::dates;
use crate::exchange::people::Person;
use crate::exchange::records::{Place, Records};
use crate::exchange::table::{BadRow, BadRows, Once};

/// Nothing happens for so long between two meetings.
const APART: TimeDelta = TimeDelta::hours(4);

/// After so long it is another meeting, whoever never left.
const LONGEST: TimeDelta = TimeDelta::hours(16);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Action {
    /// Was there already when the list began.
    JoinedBefore,
    Joined,
    Left,
}

/// What somebody did, in the languages that lists were seen in.
fn action(cell: &str) -> Option<Action> {
    match fold(cell).as_str() {
        "joined before" | "bereits beigetreten" | "ingressou antes" => Some(Action::JoinedBefore),
        "joined" | "beigetreten" | "ingressou" => Some(Action::Joined),
        "left" | "verlassen" | "saiu" => Some(Action::Left),
        _ => None,
    }
}

/// The header, or the first row where there is none.
fn begins(glance: &Glance<'_>) -> Option<Place> {
    glance.head.find(|cells| match cells {
        [_, second, third, ..] => {
            (second == "user action" && third == "timestamp") || (action(second).is_some() && third.contains(':'))
        }
        _ => false,
    })
}

pub(super) fn recognises(glance: &Glance<'_>) -> bool {
    begins(glance).is_some()
}

struct Event {
    at: NaiveDateTime,
    action: Action,
    person: u32,
}

pub(super) fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let source = glance.source;
    let place = begins(glance).ok_or_else(|| {
        let hint = "the list has the columns Full Name, User Action and Timestamp";
        Error::bad_data("there is no list of joins and leaves").at(source.file()).hint(hint)
    })?;
    let mut evidence = evidence(source.file(), defaults);
    let mut records = Records::new(source, place.delimiter)?;
    while let Some(row) = records.next()? {
        if row.cell(Some(1)).and_then(|cell| action(&cell)).is_some() {
            row.cell(Some(2)).iter().for_each(|text| evidence.see(row.line, text));
        }
    }
    let order = evidence.settle(source.file(), WHICH_DAY)?;
    let mut gather = Gather::new(defaults.min_minutes);
    let (mut events, mut bad) = (Vec::new(), BadRows::default());
    let mut ignored = Once::new("rows that say something else ignored");
    let mut records = Records::new(source, place.delimiter)?;
    while let Some(row) = records.next()? {
        if let Some(fault) = row.fault.clone() {
            bad.push(fault);
            continue;
        }
        let Some(action) = row.cell(Some(1)).and_then(|cell| action(&cell)) else {
            // Before the list there may be a heading; after it only rows of it.
            if row.line > place.line {
                ignored.see(&row.cells().join(" "));
            }
            continue;
        };
        let read = match (row.cell(Some(0)), row.cell(Some(2))) {
            (None, _) => Err("nothing says who it is".to_owned()),
            (_, None) => Err("nothing says when; the file may be cut off here".to_owned()),
            (Some(name), Some(text)) => dates::moment(&text, order, defaults.zone).and_then(|moment| {
                let at = instant(moment).ok_or_else(|| format!("'{text}' has no time"))?;
                Ok((Person::new(None, None, Some(name), None).0, at))
            }),
        };
        match read {
            Ok((person, at)) => events.push(Event { at, action, person: gather.person(row.line, person) }),
            Err(reason) => bad.push(BadRow { line: row.line, reason }),
        }
    }
    if events.is_empty() && bad.is_empty() {
        return Err(nobody(source.file(), place.line));
    }
    events.sort_by_key(|event| (event.at, event.action, event.person));
    for meeting in meetings(events) {
        note(&mut gather, &meeting, defaults);
    }
    let mut read = gather.finish(super::LIST.key);
    read.notes.extend(ignored.note());
    read.bad_rows = bad;
    Ok(read)
}

/// Events in the order of time, cut where a meeting ends and the next one begins.
fn meetings(events: Vec<Event>) -> Vec<Vec<Event>> {
    let mut all: Vec<Vec<Event>> = Vec::new();
    let mut present = std::collections::HashSet::new();
    let mut last = None;
    for event in events {
        let quiet = last.map(|last| event.at - last);
        let over = quiet.is_none_or(|quiet| {
            quiet > LONGEST || quiet > APART && (present.is_empty() || event.action != Action::Left)
        });
        if over {
            all.push(Vec::new());
            present.clear();
        }
        match event.action {
            Action::Left => present.remove(&event.person),
            _ => present.insert(event.person),
        };
        last = Some(event.at);
        if let Some(meeting) = all.last_mut() {
            meeting.push(event);
        }
    }
    all
}

/// Notes who was at a meeting. Nobody knows when it ended: whoever never left stayed for an unknown time.
fn note(gather: &mut Gather, meeting: &[Event], defaults: &Defaults) {
    let Some(first) = meeting.first() else { return };
    let start = moment_of(first.at);
    let session = gather.session(start, None);
    gather.draft(session).called.clone_from(&defaults.title);
    let mut since: HashMap<u32, NaiveDateTime> = HashMap::new();
    for event in meeting {
        match event.action {
            Action::JoinedBefore | Action::Joined => _ = since.entry(event.person).or_insert(event.at),
            Action::Left => {
                let from = since.remove(&event.person).unwrap_or(first.at);
                gather.seen(session, event.person, Stay::Between(from, event.at), &[]);
            }
        }
    }
    for person in since.into_keys() {
        gather.seen(session, person, Stay::Unknown, &[]);
    }
}
