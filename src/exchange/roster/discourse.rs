//! The user list of a Discourse forum.

use super::gather::{Columns, Gather, Named, Passed, header, table};
use super::{Dialect, Glance, Options, RosterFile, RosterRow};
use crate::error::Result;
use crate::exchange::dates::{self, Evidence};
use crate::exchange::people::KeyKind;

pub(super) const DIALECT: Dialect<Options, RosterFile> = Dialect {
    key: "discourse",
    about: "the user list of a Discourse forum (CSV, perhaps gzipped)",
    recognises: |glance| header(glance, HEADER).is_some(),
    read,
};

const HEADER: &[&str] = &["id", "username", "created_at", "last_seen_at"];

/// The day of the account is the first day that anybody knows of. Figures of single people (what they read, liked and
/// wrote) and their groups are passed over: a forum is counted as a whole.
fn read(glance: &Glance<'_>, options: &Options) -> Result<RosterFile> {
    let table = table(glance, &DIALECT, HEADER)?;
    let names = ["id", "name", "username", "email", "secondary_emails", "created_at", "group_names"];
    let columns = Columns::of(&table, names)?;
    // Discourse writes ISO dates; a spreadsheet may have written the file anew.
    let mut evidence = Evidence::default();
    table.rows(|row| {
        let [.., created, _] = columns.cells(&row);
        created.iter().for_each(|created| evidence.see(row.line, created));
    })?;
    let order = evidence.settle(glance.source.file(), "export the list again, or write dates as 2026-11-24")?;
    let (mut gather, mut passed) = (Gather::new(), Passed::default());
    let (mut days, mut groups) = (false, false);
    let malformed = table.rows(|row| {
        let [id, name, username, email, others, created, in_groups] = columns.cells(&row);
        // The forum's own accounts have numbers below zero.
        if id.is_some_and(|id| id.starts_with('-')) {
            return passed.count("account of the forum itself", "accounts of the forum itself");
        }
        let joined = created.map(|text| dates::moment(&text, order, options.zone)).transpose();
        let joined = match joined {
            Ok(moment) => moment.map(|moment| moment.day),
            Err(reason) => return gather.bad(row.line, reason),
        };
        days |= joined.is_some();
        groups |= in_groups.is_some();
        let others = others.unwrap_or_default();
        let others = others.split([';', ',']).map(str::trim).filter(|email| !email.is_empty());
        let named = Named {
            email,
            name,
            handle: username,
            besides: others.map(|email| (KeyKind::Email, email.to_owned())).collect(),
        };
        gather.take(named, RosterRow { line: row.line, joined, ..RosterRow::default() });
    })?;
    gather.bad_rows.extend(malformed);
    let notes = [
        passed.note(),
        days.then(|| "the day of the account is taken as the first day of whoever has none yet".to_owned()),
        groups.then(|| "groups of the forum are not taken over; roles come from the charter".to_owned()),
    ];
    Ok(gather.finish(DIALECT.key, false, notes.into_iter().flatten()))
}
