//! The whole community as facts, for a copy that travels as text: what each table says, in an order that is the same in
//! every file that says the same, and how another copy's facts come into this file.

mod back;
mod carry;
mod compare;
mod gathered;
mod kinds;
mod pack;
mod rows;

use std::collections::HashMap;

use super::Reader;
use super::tables::TableColumn;
use crate::domain::copy::{Fact, Field, Form, Kind, Told};
use crate::error::{Error, Result};
use kinds::{TABLES, Table, is_bookkeeping};

pub use compare::Compared;
pub use gathered::Gathered;

/// The kinds of facts of a file, and where they are in it.
pub struct Kinds {
    kinds: Vec<Kind>,
    places: Vec<Place>,
}

/// Where the facts of a kind are.
struct Place {
    table: &'static Table,
    /// The column of each field.
    columns: Vec<String>,
    /// The columns that tell rows apart inside the file.
    row: Vec<String>,
    /// Whether others refer to it.
    referred: bool,
    /// All rows: what tells them apart inside the file, then a value a field, in the order of the text.
    select: String,
}

impl Kinds {
    /// The kinds, each after those that it refers to.
    pub fn all(&self) -> &[Kind] {
        &self.kinds
    }

    /// The place of a kind by the name of its section.
    fn of(&self, section: &str) -> usize {
        self.kinds.iter().position(|kind| kind.section == section).unwrap_or(usize::MAX)
    }
}

impl Reader {
    /// The kinds of facts that make up the community.
    ///
    /// # Errors
    /// The file cannot be read, or holds a table of which nothing is known.
    pub fn kinds(&self) -> Result<Kinds> {
        let all = self.tables()?;
        if let Some(new) = all.iter().find(|it| !is_bookkeeping(it) && !TABLES.iter().any(|table| table.name == **it)) {
            return Err(Error::failed(format!("the table {new} has no place in a copy of the community")));
        }
        let mut kinds: Vec<Kind> = Vec::new();
        let mut places: Vec<Place> = Vec::new();
        for table in TABLES {
            let (kind, place) = self.kind(table, &kinds, &places)?;
            for target in kind.fields.iter().filter_map(|field| field.names) {
                places[target].referred = true;
            }
            kinds.push(kind);
            places.push(place);
        }
        for at in 0..kinds.len() {
            places[at].select = select(at, &kinds, &places);
        }
        Ok(Kinds { kinds, places })
    }

    fn kind(&self, table: &'static Table, kinds: &[Kind], places: &[Place]) -> Result<(Kind, Place)> {
        let mut ties = HashMap::new();
        for tie in self.ties(table.name)? {
            let target = places.iter().position(|place| place.table.name == tie.to);
            let unknown = || Error::failed(format!("{} refers to {}, which comes later", table.name, tie.to));
            ties.insert(tie.column, target.ok_or_else(unknown)?);
        }
        let all = self.columns(table.name)?;
        let row = all.iter().filter(|column| column.key).map(|column| column.name.clone()).collect();
        // The number of a row stays inside.
        let mut columns: Vec<TableColumn> = all.into_iter().filter(|column| column.name != "id").collect();
        let key = |column: &TableColumn| table.keys.iter().position(|key| *key == column.name);
        let whole = table.told == Told::Whole;
        columns.sort_by_key(|column| key(column).unwrap_or(usize::MAX));
        let names: Vec<String> = columns.iter().map(|column| column.name.clone()).collect();
        let fields = columns.into_iter().map(|column| {
            let target = ties.get(&column.name).copied();
            let form = table.forms.iter().find(|(name, _)| *name == column.name).map(|(_, form)| *form);
            let form = form.unwrap_or_else(|| match target {
                Some(target) => reference_form(&kinds[target]),
                None if column.text => Form::Text,
                None if column.real => Form::Real,
                None => Form::Number,
            });
            let key = key(&column).is_some();
            let follows =
                table.follows.iter().find(|(name, ..)| *name == column.name).and_then(|(_, from, folded)| {
                    names.iter().position(|name| name == from).map(|from| (from, *folded))
                });
            Field {
                form,
                required: follows.is_none() && (column.required || (key && table.told == Told::Apart)),
                key: key || whole,
                follows,
                names: target,
                name: column.name.strip_suffix("_id").unwrap_or(&column.name).to_owned(),
            }
        });
        let kind = Kind { section: table.section, about: table.about, told: table.told, fields: fields.collect() };
        Ok((kind, Place { table, columns: names, row, referred: false, select: String::new() }))
    }

    /// Hands every fact of the community to `take`, kind by kind, in the order of the text, all as of one moment.
    ///
    /// # Errors
    /// The file cannot be read, or those of `take`.
    pub fn each_fact(&self, kinds: &Kinds, mut take: impl FnMut(usize, Option<&Fact>) -> Result<()>) -> Result<()> {
        let _moment = self.connection.unchecked_transaction()?;
        for at in 0..kinds.kinds.len() {
            take(at, None)?;
            let mut statement = self.connection.prepare(&kinds.places[at].select)?;
            let mut rows = rows::Rows::new(statement.query([])?, kinds, at);
            while let Some(row) = rows.next()? {
                take(at, Some(&row.fact))?;
            }
        }
        Ok(())
    }
}

/// What a field holds that names a fact of a kind: its label, which is a text unless its only key is a number.
fn reference_form(kind: &Kind) -> Form {
    match kind.fields.first() {
        Some(field) if field.form == Form::Number && kind.keys() == 1 => Form::Number,
        _ => Form::Text,
    }
}

/// The statement that gives all rows of a kind in the order of the text.
fn select(at: usize, kinds: &[Kind], places: &[Place]) -> String {
    let place = &places[at];
    let (from, fields) = source(at, kinds, places, "t");
    let row = place.row.iter().map(|column| format!("t.\"{column}\""));
    let order: Vec<String> = match kinds[at].told {
        Told::One => vec!["1".to_owned()],
        Told::Apart => fields[..kinds[at].keys()].to_vec(),
        Told::Mostly | Told::Whole => {
            fields.iter().cloned().chain(place.row.iter().map(|column| format!("t.\"{column}\""))).collect()
        }
    };
    let listed: Vec<String> = row.chain(fields).collect();
    format!("SELECT {} FROM {from} ORDER BY {}", listed.join(", "), order.join(", "))
}

/// What a kind is read from, its own table called `alias`, and the expression of each field.
fn source(at: usize, kinds: &[Kind], places: &[Place], alias: &str) -> (String, Vec<String>) {
    let (kind, place) = (&kinds[at], &places[at]);
    let own = format!("\"{}\" AS {alias}", place.table.name);
    let mut from = own.clone();
    let mut fields = Vec::new();
    for (number, (field, column)) in kind.fields.iter().zip(&place.columns).enumerate() {
        let Some(target) = field.names else {
            fields.push(format!("{alias}.\"{column}\""));
            continue;
        };
        let other = format!("{alias}{number}");
        let plain = kinds[target].told == Told::Apart && kinds[target].keys() == 1;
        let table = match plain {
            true => format!("\"{}\"", places[target].table.name),
            false => format!("({})", labels(target, kinds, places, &other)),
        };
        let on = format!("{other}.id = {alias}.\"{column}\"");
        if number == 0 && plain && field.key && field.required && !place.row.iter().any(|column| column == "id") {
            // In the order of what the rows belong to, they come a few at a time and need no sorting as a whole.
            from = format!("{table} AS {other} CROSS JOIN {own} ON {on}");
        } else {
            from = format!("{from} LEFT JOIN {table} AS {other} ON {on}");
        }
        fields.push(match plain {
            true => format!("{other}.\"{}\"", places[target].columns[0]),
            false => format!("{other}.label"),
        });
    }
    (from, fields)
}

/// The rows of a kind and what each is called by others, as [`Fact::label`] makes it.
fn labels(at: usize, kinds: &[Kind], places: &[Place], alias: &str) -> String {
    let inner = format!("{alias}_");
    let (from, fields) = source(at, kinds, places, &inner);
    let keys = &fields[..kinds[at].keys()];
    let label = keys.join(" || ' ' || ");
    if !kinds[at].is_counted() {
        return format!("SELECT {inner}.id AS id, {label} AS label FROM {from}");
    }
    let order = [&fields[keys.len()..], &[format!("{inner}.id")]].concat().join(", ");
    format!(
        "SELECT id, label || CASE nth WHEN 1 THEN '' ELSE ' #' || nth END AS label FROM (SELECT {inner}.id AS id, \
         {label} AS label, row_number() OVER (PARTITION BY {} ORDER BY {order}) AS nth FROM {from})",
        keys.join(", ")
    )
}
