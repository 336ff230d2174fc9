//! The members of a Meetup group.

use super::gather::{Columns, Gather, Named, header, table};
use super::{Dialect, Glance, Options, RosterFile, RosterRow};
use crate::error::Result;
use crate::exchange::dates::{self, Order};
use crate::exchange::people::meetup_handle;

pub(super) const DIALECT: Dialect<Options, RosterFile> = Dialect {
    key: "meetup",
    about: "the members of a Meetup group (called .xls, in truth separated by tabs)",
    recognises: |glance| header(glance, HEADER).is_some(),
    read,
};

const HEADER: &[&str] = &["name", "user id", "member id", "joined group on"];

/// There is no address: `user 123` identifies, as in the list of who came. A title (Organizer) is a permission.
fn read(glance: &Glance<'_>, options: &Options) -> Result<RosterFile> {
    let table = table(glance, &DIALECT, HEADER)?;
    let columns = Columns::of(&table, ["name", "user id", "member id", "location", "joined group on"])?;
    let mut gather = Gather::new();
    let malformed = table.rows(|row| {
        let [name, user, member, site, joined] = columns.cells(&row);
        // Meetup writes the month first, wherever it is used.
        let joined = match joined.map(|text| dates::moment(&text, Order::MonthFirst, options.zone)).transpose() {
            Ok(moment) => moment.map(|moment| moment.day),
            Err(reason) => return gather.bad(row.line, reason),
        };
        let handle = user.iter().chain(&member).find_map(|id| meetup_handle(id));
        let named = Named { name, handle, ..Named::default() };
        gather.take(named, RosterRow { line: row.line, site, joined, ..RosterRow::default() });
    })?;
    gather.bad_rows.extend(malformed);
    Ok(gather.finish(DIALECT.key, false, None))
}
