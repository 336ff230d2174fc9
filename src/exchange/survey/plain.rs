//! Any table of answers: perhaps a date and who, then the questions.

use super::{Columns, Form, Options, form};
use crate::error::Result;
use crate::exchange::dialect::{Dialect, Glance};
use crate::exchange::table::Table;

pub(super) const DIALECT: Dialect<Options, Form> = Dialect {
    key: "plain",
    about: "any CSV: perhaps date and one of email, handle, name; every other column is a question",
    recognises: |_| true,
    read,
};

fn read(glance: &Glance<'_>, options: &Options) -> Result<Form> {
    let table = Table::read(glance.source)?;
    let columns = Columns { when: table.column(&["date"])?, ..Columns::default() };
    form(DIALECT.key, glance.source, columns, options)
}
