//! Attendees of an event as Meetup exports them.

use roaring::RoaringBitmap;

use super::gather::{Gather, Stay};
use super::times::{named, no_date};
use super::{AttendanceFile, Defaults, Dialect, Glance};
use crate::domain::calendar::Moment;
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::people::{Person, meetup_handle};
use crate::exchange::records::Place;
use crate::exchange::table::{BadRow, Once, Table};

pub(super) const DIALECT: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "meetup",
    about: "the attendees of a Meetup event: whoever is marked as attended was there",
    recognises: |glance| header(glance).is_some(),
    read,
};

fn header(glance: &Glance<'_>) -> Option<Place> {
    let has = |cells: &[String], name: &str| cells.iter().any(|cell| cell == name);
    glance.head.find(|cells| ["name", "attendance", "rsvp"].iter().all(|name| has(cells, name)))
}

fn read(glance: &Glance<'_>, defaults: &Defaults) -> Result<AttendanceFile> {
    let file = glance.source.file();
    let place = header(glance).ok_or_else(|| Error::bad_data("there is no list of attendees").at(file))?;
    let table = Table::at(glance.source, place)?;
    let (name, attendance, rsvp) = (table.column(&["name"])?, table.column(&["attendance"])?, table.column(&["rsvp"])?);
    let (user, profile, guests) =
        (table.column(&["user id"])?, table.column(&["url of member profile"])?, table.column(&["guests"])?);
    let mut gather = Gather::new(0);
    let (mut here, mut registered, mut brought) = (Vec::new(), RoaringBitmap::new(), 0_u32);
    let (mut reasons, mut words) = (Vec::new(), Once::new("values of 'Attendance' taken as absent"));
    let mut bad = table.rows(|row| {
        let handle = row.cell(user).or_else(|| row.cell(profile)).as_deref().and_then(meetup_handle);
        let person = Person::new(None, handle, row.cell(name), None).0;
        if person.is_nobody() {
            reasons.push(BadRow { line: row.line, reason: "nothing says who it is".to_owned() });
            return;
        }
        let number = gather.person(row.line, person);
        let came = row.cell(attendance).is_some_and(|cell| match fold(&cell).as_str() {
            "yes" | "y" | "attended" | "checked in" | "present" | "true" | "1" | "x" => true,
            "no" | "n" | "no show" | "no-show" | "absent" | "false" | "0" | "-" | "none" | "not attended" => false,
            _ => {
                words.see(&cell);
                false
            }
        });
        if came
            || row.cell(rsvp).is_some_and(|cell| matches!(fold(&cell).as_str(), "yes" | "y" | "going" | "attending"))
        {
            registered.insert(number);
            brought += row.cell(guests).and_then(|cell| cell.trim_start_matches('+').parse::<u32>().ok()).unwrap_or(0);
        }
        if came {
            here.push(number);
        }
    })?;
    bad.extend(reasons.into_iter().collect());
    if here.is_empty() && bad.is_empty() {
        return Err(Error::bad_data("nobody on this list is marked as attended")
            .at(file)
            .hint("an RSVP is no attendance; say who was there: praktik session log \"…\" --present …"));
    }
    let named = named(file);
    let by_name = named.start.or(named.day.map(|day| Moment { day, time: None }));
    let start = defaults.date.or(by_name).ok_or_else(|| no_date(file))?;
    let session = gather.session(start, named.title.as_deref());
    let draft = gather.draft(session);
    draft.called.clone_from(&defaults.title);
    draft.registered = u32::try_from(registered.len()).ok().and_then(|count| count.checked_add(brought));
    for number in here {
        gather.seen(session, number, Stay::Unknown, &[]);
    }
    let mut read = gather.finish(DIALECT.key);
    read.notes.extend(words.note());
    read.bad_rows = bad;
    Ok(read)
}
