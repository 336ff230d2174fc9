//! What is wrong with a statement, and where.

use rusqlite::ErrorCode;

use super::ViewShape;
use super::allowed::{FUNCTIONS, Refused};
use crate::domain::text::nearest;
use crate::error::{Error, Kind};

/// What tells everything that can be read.
const VIEWS: &str = "see what there is to read: praktik query --views";

/// A statement as somebody wrote it, and what it could name.
#[derive(Clone, Copy)]
pub(super) struct Asked<'q> {
    pub(super) sql: &'q str,
    pub(super) place: &'q str,
    pub(super) views: &'q [ViewShape],
    pub(super) tables: &'q [String],
}

impl Asked<'_> {
    /// Something in it is refused.
    pub(super) fn refused(&self, refused: &Refused) -> Error {
        match refused {
            Refused::Act(what) => self.only_reads(format!("query only reads: {what} is refused")),
            Refused::Statement => self.only_reads("query only reads: it takes one SELECT".to_owned()),
            Refused::Function(name) => Error::usage(format!("the function {name} is refused"))
                .at(self.place)
                .because("query calls functions that reckon with what they are given, and no others"),
            Refused::Table(name) => self.no_view(name),
        }
    }

    fn only_reads(&self, message: String) -> Error {
        Error::usage(message).at(self.place).hint("what changes a community is a command: praktik help").hint(VIEWS)
    }

    /// A table that is none of the views.
    fn no_view(&self, name: &str) -> Error {
        let message = format!("{name} is no view: query reads the documented views only");
        self.near(Error::usage(message).at(self.place), name, self.view_names()).hint(VIEWS)
    }

    /// It has places for values that nobody gives.
    pub(super) fn parameters(&self) -> Error {
        Error::usage("there is nothing to put in for a ? or a :name")
            .at(self.place)
            .hint("write the value itself, a text in single quotes: WHERE handle = 'ana'")
    }

    fn view_names(&self) -> impl Iterator<Item = &str> {
        self.views.iter().map(|view| view.name.as_str())
    }

    /// Adds which names look most like the one that was written.
    fn near<'n>(&self, error: Error, given: &str, names: impl Iterator<Item = &'n str>) -> Error {
        match nearest(given, names).as_slice() {
            [] => error,
            near => error.hint(format!("did you mean {}?", near.join(" or "))),
        }
    }

    /// What SQLite says of it.
    pub(super) fn trouble(&self, error: rusqlite::Error) -> Error {
        match error {
            rusqlite::Error::Empty => Error::usage("there is no SQL")
                .at(self.place)
                .hint("say what to read: praktik query \"SELECT * FROM members\""),
            rusqlite::Error::MultipleStatement => self.several(),
            // What stands behind the first statement was looked at too.
            rusqlite::Error::SqlInputError { ref sql, .. } if sql != self.sql => self.several(),
            rusqlite::Error::SqlInputError { msg, offset, .. } => {
                let place = self.place_of(usize::try_from(offset).unwrap_or_default());
                self.said(&msg).at(place)
            }
            rusqlite::Error::SqliteFailure(code, said) => match code.code {
                ErrorCode::OperationInterrupted => Error::new(Kind::Interrupted, "interrupted"),
                ErrorCode::OutOfMemory | ErrorCode::TooBig => {
                    Error::failed("the query takes more memory than it may: 256 MB")
                        .hint("sort and group less at once, or read the rows as they come: --format csv")
                }
                ErrorCode::Unknown | ErrorCode::TypeMismatch | ErrorCode::AuthorizationForStatementDenied => {
                    self.said(said.as_deref().unwrap_or("SQLite refuses this")).at(self.place)
                }
                _ => rusqlite::Error::SqliteFailure(code, said).into(),
            },
            rusqlite::Error::NulError(_) => Error::usage("there is a zero character in the SQL").at(self.place),
            other => other.into(),
        }
    }

    fn several(&self) -> Error {
        Error::usage("there is more than one statement")
            .at(self.place)
            .hint("ask one thing at a time; what belongs together goes into one WITH … SELECT")
    }

    /// SQLite's words, and what might be meant.
    fn said(&self, said: &str) -> Error {
        let written = |name: &str| name.trim_matches('"').to_owned();
        let last = |name: &str| written(name.rsplit('.').next().unwrap_or(name));
        if let Some(name) = said.strip_prefix("no such table: ") {
            let name = name.strip_prefix("main.").unwrap_or(name);
            let own = self.tables.iter().any(|table| table.eq_ignore_ascii_case(name));
            let internal = name.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("sqlite_"));
            if own || internal {
                return self.no_view(name);
            }
            return self.near(Error::usage(format!("no such view: {name}")), name, self.view_names()).hint(VIEWS);
        }
        if let Some(rest) = said.strip_prefix("no such column: ") {
            let (name, quoted) = match rest.split_once(" - ") {
                Some((name, _)) => (last(name), true),
                None => (last(rest), false),
            };
            let mut columns: Vec<&str> = Vec::new();
            self.views.iter().filter(|view| self.sql.contains(&view.name)).for_each(|view| {
                columns.extend(view.columns.iter().map(String::as_str));
            });
            let error = Error::usage(format!("no such column: {name}"));
            let error = if quoted { error.hint("a text stands in single quotes: 'ana'") } else { error };
            return self.near(error, &name, columns.into_iter()).hint(VIEWS);
        }
        if let Some(name) = said.strip_prefix("no such function: ") {
            return self.near(Error::usage(said), name, FUNCTIONS.iter().copied());
        }
        if said.ends_with("because it is a view") {
            return self.only_reads(format!("query only reads: {said}"));
        }
        Error::usage(said)
    }

    /// Line and column of a byte of the statement.
    fn place_of(&self, offset: usize) -> String {
        let before = self.sql.get(..offset).unwrap_or(self.sql);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        format!("{}:{line}:{column}", self.place)
    }
}
