//! The member list of a Slack workspace.

use super::gather::{Columns, Gather, Named, Passed, header, table};
use super::{Dialect, Glance, Options, RosterFile, RosterRow};
use crate::domain::text::fold;
use crate::error::Result;
use crate::exchange::people::KeyKind;

pub(super) const DIALECT: Dialect<Options, RosterFile> = Dialect {
    key: "slack",
    about: "the member list of a Slack workspace (CSV)",
    recognises: |glance| header(glance, HEADER).is_some(),
    read,
};

const HEADER: &[&str] = &["username", "status", "userid", "fullname"];

/// The user name is the handle. The id identifies too: it stays when somebody takes another name.
fn read(glance: &Glance<'_>, _: &Options) -> Result<RosterFile> {
    let table = table(glance, &DIALECT, HEADER)?;
    let columns = Columns::of(&table, ["username", "email", "status", "userid", "fullname", "displayname"])?;
    let (mut gather, mut passed) = (Gather::new(), Passed::default());
    let malformed = table.rows(|row| {
        let [username, email, status, userid, fullname, displayname] = columns.cells(&row);
        match status.as_deref().map(fold).as_deref() {
            Some("deactivated") => return passed.count("deactivated account", "deactivated accounts"),
            Some("bot") => return passed.count("bot", "bots"),
            _ => {}
        }
        let (handle, besides) = match (username, userid) {
            (Some(username), userid) => (Some(username), userid),
            (None, userid) => (userid, None),
        };
        let named = Named {
            email,
            handle,
            name: fullname.or(displayname),
            besides: besides.map(|id| (KeyKind::Handle, id)).into_iter().collect(),
        };
        gather.take(named, RosterRow { line: row.line, ..RosterRow::default() });
    })?;
    gather.bad_rows.extend(malformed);
    Ok(gather.finish(DIALECT.key, false, passed.note()))
}
