//! The rows of a roster gathered into people: shared by the dialects.

use std::collections::HashMap;

use super::{Dialect, Glance, Options, RosterFile, RosterRow};
use crate::domain::text::acts;
use crate::error::{Error, Result};
use crate::exchange::people::{Key, KeyKind, Person, Roll};
use crate::exchange::records::{Place, Row};
use crate::exchange::table::{BadRow, BadRows, Once, Table};

/// What a row names a person by.
#[derive(Debug, Default)]
pub(super) struct Named {
    /// The e-mail address.
    pub(super) email: Option<String>,
    /// The handle.
    pub(super) handle: Option<String>,
    /// The name.
    pub(super) name: Option<String>,
    /// Further addresses and handles by which the tool knows the person.
    pub(super) besides: Vec<(KeyKind, String)>,
}

/// Gathers the rows of a file.
pub(super) struct Gather {
    roll: Roll,
    rows: Vec<RosterRow>,
    besides: Vec<(usize, Key)>,
    emails: Once,
    /// The rows that cannot be taken in.
    pub(super) bad_rows: BadRows,
}

impl Gather {
    pub(super) fn new() -> Self {
        Self {
            roll: Roll::default(),
            rows: Vec::new(),
            besides: Vec::new(),
            emails: Once::new("not an e-mail address, ignored"),
            bad_rows: BadRows::default(),
        }
    }

    /// Takes a row in; one of which nothing says who it is becomes a bad one. The unit is the row's.
    pub(super) fn take(&mut self, named: Named, row: RosterRow) {
        let written = [&named.email, &named.handle, &named.name].into_iter().flatten();
        // In JSON they can be written out.
        if let Some(acting) = written.chain(named.besides.iter().map(|(_, raw)| raw)).find(|raw| raw.contains(acts)) {
            let acting = acting.replace(acts, " ");
            return self.bad(row.line, format!("'{acting}' holds a control character; write it without"));
        }
        let (person, refused) = Person::new(named.email, named.handle, named.name, row.unit.clone());
        if person.is_nobody() {
            let reason = match refused {
                Some(email) => format!("'{email}' is not an e-mail address, and nothing else says who it is"),
                None => "nothing says who it is".to_owned(),
            };
            return self.bad(row.line, reason);
        }
        if let Some(email) = refused {
            self.emails.see(&email);
        }
        let person = self.roll.add(person);
        for (kind, raw) in named.besides {
            let (checked, refused) = match kind {
                KeyKind::Email => Person::new(Some(raw), None, None, None),
                _ => Person::new(None, Some(raw), None, None),
            };
            if let Some(email) = refused {
                self.emails.see(&email);
            }
            self.besides.extend(checked.email.or(checked.handle).map(|raw| (person, Key::new(kind, &raw))));
        }
        self.rows.push(RosterRow { person, ..row });
    }

    /// Leaves a row out that cannot be taken in.
    pub(super) fn bad(&mut self, line: u64, reason: String) {
        self.bad_rows.push(BadRow { line, reason });
    }

    /// What comes of it all. `own` says that the file is praktik's own.
    pub(super) fn finish(
        self,
        dialect: &'static str,
        own: bool,
        notes: impl IntoIterator<Item = String>,
    ) -> RosterFile {
        let mut linked = self.roll.link();
        let mut rows = self.rows;
        for row in &mut rows {
            row.person = linked.of[row.person];
        }
        let mut owners: HashMap<(KeyKind, String), Option<usize>> = HashMap::new();
        let mut owned = |kind: KeyKind, normal: &str, at: usize| {
            let owner = owners.entry((kind, normal.to_owned())).or_insert(Some(at));
            if *owner != Some(at) {
                *owner = None;
            }
        };
        for (at, one) in linked.people.iter().enumerate() {
            one.keys.iter().for_each(|key| owned(key.kind, &key.normal, at));
        }
        for (number, key) in &self.besides {
            owned(key.kind, &key.normal, linked.of[*number]);
        }
        // A key that two people have tells neither from the other.
        for (number, key) in self.besides {
            let at = linked.of[number];
            let one = &mut linked.people[at];
            let known = one.keys.iter().any(|known| known.kind == key.kind && known.normal == key.normal);
            if !known && owners.get(&(key.kind, key.normal.clone())) == Some(&Some(at)) {
                one.keys.push(key);
            }
        }
        let notes = notes.into_iter().chain(linked.notes).chain(self.emails.note()).collect();
        RosterFile { dialect, own, people: linked.people, rows, notes, bad_rows: self.bad_rows }
    }
}

/// Whether a header has all of these (folded) names.
pub(super) fn has_all(cells: &[String], names: &[&str]) -> bool {
    names.iter().all(|name| cells.iter().any(|cell| cell == name))
}

/// The place of the first record with all of these names.
pub(super) fn header(glance: &Glance<'_>, names: &[&str]) -> Option<Place> {
    glance.head.find(|cells| has_all(cells, names))
}

/// The table of a tool's file below the header with these names.
pub(super) fn table<'s>(
    glance: &Glance<'s>,
    dialect: &Dialect<Options, RosterFile>,
    names: &[&str],
) -> Result<Table<'s>> {
    let place = header(glance, names).ok_or_else(|| {
        let message = format!("this file does not have the header of '{}'", dialect.key);
        Error::bad_data(message).at(glance.source.file()).hint(format!("its columns are {}", names.join(", ")))
    })?;
    Table::at(glance.source, place)
}

/// The cell in the column with one of these names, wherever it stands in this file.
pub(super) struct Columns<const N: usize>([Option<usize>; N]);

impl<const N: usize> Columns<N> {
    /// Finds the columns.
    ///
    /// # Errors
    /// Where two columns have one name.
    pub(super) fn of(table: &Table<'_>, names: [&str; N]) -> Result<Self> {
        let mut columns = [None; N];
        for (column, name) in columns.iter_mut().zip(names) {
            *column = table.column(&[name])?;
        }
        Ok(Self(columns))
    }

    /// The cells of a row, in the order of the names.
    pub(super) fn cells(&self, row: &Row<'_>) -> [Option<String>; N] {
        self.0.map(|column| row.cell(column))
    }
}

/// How many rows of a kind were passed over.
#[derive(Debug, Default)]
pub(super) struct Passed(Vec<(&'static str, &'static str, usize)>);

impl Passed {
    /// Counts one; it is called so, and several of it so.
    pub(super) fn count(&mut self, one: &'static str, many: &'static str) {
        match self.0.iter_mut().find(|(known, ..)| *known == one) {
            Some((.., number)) => *number += 1,
            None => self.0.push((one, many, 1)),
        }
    }

    /// `passed over: 3 deactivated accounts, 1 bot`.
    pub(super) fn note(&self) -> Option<String> {
        let each = self.0.iter().map(|(one, many, n)| format!("{n} {}", if *n == 1 { one } else { many }));
        let each: Vec<String> = each.collect();
        (!each.is_empty()).then(|| format!("passed over: {}", each.join(", ")))
    }
}
