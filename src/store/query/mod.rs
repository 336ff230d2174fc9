//! Reading by SQL that somebody writes: over the documented views, and over nothing else.
//!
//! What a query names is settled in an empty copy of the file that holds the views and no table: SQL that passes there
//! names nothing but views, whatever it calls its own parts. An authorizer then refuses all that is not reading, and the
//! memory that SQLite may take is bounded.

mod allowed;
mod trouble;

use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::config::DbConfig;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Statement};
use serde_json::Value;

use allowed::Refused;
use trouble::Asked;

use super::Reader;
use crate::error::{Error, Kind, Result};

/// The most memory that SQLite takes for a query, in bytes.
const MEMORY: i64 = 256 << 20;

/// So many steps of SQLite's machine pass between two looks at whether somebody broke off: hundredths of a second at most.
const STEPS: i32 = 20_000;

/// A view of the file, with its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewShape {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<String>,
}

impl Reader {
    /// The documented views.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn views(&self) -> Result<Vec<ViewShape>> {
        // The schema was found to be praktik's when the file was opened: its views are ours.
        self.connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, true)?;
        let names = self.rows("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid", |row| row.get(0))?;
        let shape = |name: String| {
            let columns = self.columns(&name)?.into_iter().map(|column| column.name).collect();
            Ok(ViewShape { name, columns })
        };
        names.into_iter().map(shape).collect()
    }

    /// Makes ready for SQL of somebody's own; `broken_off` is asked again and again whether to end early.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn into_query(self, broken_off: fn() -> bool) -> Result<Query> {
        let (views, tables) = (self.views()?, self.tables()?);
        let mut names = Connection::open_in_memory()?;
        names.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        for view in &views {
            let columns: Vec<String> = view.columns.iter().map(|column| format!("NULL AS \"{column}\"")).collect();
            names.execute_batch(&format!("CREATE VIEW \"{}\" AS SELECT {}", view.name, columns.join(", ")))?;
        }
        let mut connection = self.connection.into_connection();
        connection.pragma_update_and_check(None, "hard_heap_limit", MEMORY, |_| Ok(()))?;
        connection.progress_handler(STEPS, Some(broken_off))?;
        let refused = Arc::new(Mutex::new(None));
        for guarded in [&mut names, &mut connection] {
            let (refused, views, tables) = (Arc::clone(&refused), views.clone(), tables.clone());
            guarded.authorizer(Some(move |asked: rusqlite::hooks::AuthContext<'_>| {
                let verdict = allowed::check(&asked, &views, &tables);
                let answer = allowed::answer(&verdict);
                if let Err(why) = verdict {
                    refused.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(why);
                }
                answer
            }))?;
        }
        Ok(Query { connection, names, views, tables, refused, broken_off })
    }
}

/// An open file that answers SQL.
pub struct Query {
    connection: Connection,
    /// The views without what they read.
    names: Connection,
    views: Vec<ViewShape>,
    tables: Vec<String>,
    /// What was refused first of the statement at hand.
    refused: Arc<Mutex<Option<Refused>>>,
    broken_off: fn() -> bool,
}

impl Query {
    /// Looks at a statement before it is run; `place` is where it stands, for people.
    ///
    /// # Errors
    /// It is no SQL, more than one statement, does anything but read, or reads what is no view (usage).
    pub fn prepare<'q>(&'q self, sql: &'q str, place: &'q str) -> Result<Answering<'q>> {
        let asked = Asked { sql, place, views: &self.views, tables: &self.tables };
        let prepared = |connection: &'q Connection| {
            let statement = connection.prepare(sql);
            let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner).take();
            match (statement, refused) {
                (_, Some(refused)) => Err(asked.refused(&refused)),
                (Err(error), None) => Err(asked.trouble(error)),
                (Ok(statement), None) if statement.column_count() == 0 || !statement.readonly() => {
                    Err(asked.refused(&Refused::Statement))
                }
                (Ok(statement), None) if statement.parameter_count() > 0 => Err(asked.parameters()),
                (Ok(statement), None) => Ok(statement),
            }
        };
        prepared(&self.names)?;
        let statement = prepared(&self.connection)?;
        let columns = statement.column_names().map(str::to_owned).collect();
        Ok(Answering { statement, columns, asked, broken_off: self.broken_off })
    }
}

/// A statement that is about to be run.
pub struct Answering<'q> {
    statement: Statement<'q>,
    columns: Vec<String>,
    asked: Asked<'q>,
    broken_off: fn() -> bool,
}

impl Answering<'_> {
    /// The columns of the answer, as SQLite calls them.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Runs it and hands over row after row, as long as `row` says to go on.
    ///
    /// # Errors
    /// What it comes to is an error (usage), too much for the memory, or broken off; what `row` ends in.
    pub fn each(&mut self, mut row: impl FnMut(Vec<Value>) -> Result<bool>) -> Result<()> {
        let width = self.columns.len();
        let mut rows = self.statement.raw_query();
        loop {
            let cells = match rows.next() {
                Ok(None) => return Ok(()),
                Ok(Some(found)) => (0..width).map(|place| Ok(value(found.get_ref(place)?))).collect(),
                Err(error) => Err(error),
            };
            let cells = cells.map_err(|error| self.asked.trouble(error))?;
            if (self.broken_off)() {
                return Err(Error::new(Kind::Interrupted, "interrupted"));
            }
            if !row(cells)? {
                return Ok(());
            }
        }
    }
}

/// A value as JSON has it: what is no text is written in hexadecimal digits, what is no number as a word.
fn value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => {
            serde_json::Number::from_f64(number).map_or_else(|| number.to_string().into(), Value::Number)
        }
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>().into(),
    }
}
