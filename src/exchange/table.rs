//! A table: records below a header line.

use std::collections::HashSet;

use super::records::{Place, Records, Row, likely_delimiter};
use super::source::Source;
use crate::domain::text::fold;
use crate::error::{Error, Result};

/// A row that cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// The line it begins on.
    pub line: u64,
    /// Why.
    pub reason: String,
}

/// How many bad rows are named.
const NAMED: usize = 30;

/// The rows of a file that cannot be taken in: the first of them, and how many there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BadRows {
    first: Vec<BadRow>,
    count: usize,
}

impl BadRows {
    /// Adds one.
    pub fn push(&mut self, row: BadRow) {
        self.count += 1;
        // Rows come in the order of their lines, but for a few: sorting now and then keeps the first.
        self.first.push(row);
        if self.first.len() > 4 * NAMED {
            self.keep_first();
        }
    }

    /// Adds all of another list.
    pub fn extend(&mut self, other: Self) {
        self.count += other.count;
        self.first.extend(other.first);
        self.keep_first();
    }

    fn keep_first(&mut self) {
        self.first.sort_by_key(|row| row.line);
        self.first.truncate(NAMED);
    }

    /// Whether every row can be taken in.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// The first of them by their lines, as `file:line: reason`, and how many more there are.
    pub fn told(&self, file: &str) -> Vec<String> {
        let mut first: Vec<&BadRow> = self.first.iter().collect();
        first.sort_by_key(|row| row.line);
        first.truncate(NAMED);
        let left = self.count - first.len();
        let named = first.into_iter().map(|row| format!("{file}:{}: {}", row.line, row.reason));
        named.chain((left > 0).then(|| format!("… and {left} more"))).collect()
    }

    /// The error for a file with bad rows.
    pub fn error(&self, file: &str) -> Error {
        let message = match self.count {
            1 => "one row cannot be taken in; nothing was written".to_owned(),
            n => format!("{n} rows cannot be taken in; nothing was written"),
        };
        Error::bad_data(message)
            .at(file)
            .details(self.told(file))
            .hint("correct them, or leave them out with --skip-bad-rows")
    }
}

impl FromIterator<BadRow> for BadRows {
    fn from_iter<I: IntoIterator<Item = BadRow>>(rows: I) -> Self {
        let mut all = Self::default();
        rows.into_iter().for_each(|row| all.push(row));
        all
    }
}

/// A cell on one line: runs of white space (no-break ones too) as one space, invisible characters dropped.
pub(crate) fn clean(cell: &str) -> String {
    if is_clean(cell) {
        return cell.to_owned();
    }
    let visible: String = cell.chars().filter(|c| !is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// Whether a cell is on one line as it stands; most are.
fn is_clean(cell: &str) -> bool {
    let mut after_space = true;
    let mut odd = |c: char| {
        let space = c == ' ';
        let odd = if space { after_space } else { c.is_whitespace() || is_invisible(c) };
        after_space = space;
        odd
    };
    !cell.chars().any(&mut odd) && (cell.is_empty() || !after_space)
}

/// Whether nothing of a cell is seen.
pub(crate) fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// A file with a header line.
#[derive(Debug)]
pub struct Table<'s> {
    source: &'s Source,
    delimiter: u8,
    header: Vec<String>,
    header_line: u64,
}

impl<'s> Table<'s> {
    /// Finds the delimiter (comma, semicolon or tab) and the header: the first line that is not blank.
    ///
    /// # Errors
    /// Where there is no such line, or it ends within a quoted cell.
    pub fn read(source: &'s Source) -> Result<Self> {
        let first = source.start().trim_start_matches(['\n', ' ']);
        // Excel writes and reads a first line that names the delimiter.
        let named = match first.strip_prefix("sep=").map(str::as_bytes) {
            Some([delimiter @ (b',' | b';' | b'\t'), b'\n', ..]) => Some(*delimiter),
            _ => None,
        };
        let delimiter = named.unwrap_or_else(|| likely_delimiter(first));
        let mut records = Records::new(source, delimiter)?;
        if named.is_some() {
            records.next()?;
        }
        Self::from_next(source, delimiter, &mut records)
    }

    /// The table whose header stands at a place.
    ///
    /// # Errors
    /// Where the file cannot be read up to there.
    pub(crate) fn at(source: &'s Source, place: Place) -> Result<Self> {
        let mut records = Records::new(source, place.delimiter)?;
        while let Some(row) = records.next()? {
            if row.line >= place.line {
                return Ok(Self::new(source, place.delimiter, &row));
            }
        }
        Err(no_header(source))
    }

    fn from_next(source: &'s Source, delimiter: u8, records: &mut Records<'_>) -> Result<Self> {
        let row = records.next()?.ok_or_else(|| no_header(source))?;
        match row.fault {
            Some(fault) => Err(Error::bad_data(fault.reason).at(format!("{}:{}", source.file(), row.line))),
            None => Ok(Self::new(source, delimiter, &row)),
        }
    }

    fn new(source: &'s Source, delimiter: u8, header: &Row<'_>) -> Self {
        Self { source, delimiter, header: header.cells(), header_line: header.line }
    }

    /// The names in the header, as they stand there.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The place of the header.
    pub fn header_place(&self) -> String {
        format!("{}:{}", self.source.file(), self.header_line)
    }

    /// The column with one of these (folded) names.
    ///
    /// # Errors
    /// Where two columns have one.
    pub fn column(&self, names: &[&str]) -> Result<Option<usize>> {
        let mut found = self.header.iter().enumerate().filter(|(_, name)| names.contains(&fold(name).as_str()));
        match (found.next(), found.next()) {
            (Some((first, _)), None) => Ok(Some(first)),
            (Some((_, first)), Some((_, second))) => {
                let message = format!("two columns may hold the same: '{first}' and '{second}'");
                Err(Error::bad_data(message).at(self.header_place()).hint("rename or delete one of them"))
            }
            (None, _) => Ok(None),
        }
    }

    /// A note that names the columns nobody reads; `None` where all are read.
    pub fn ignored(&self, used: &[Option<usize>]) -> Option<String> {
        let mut ignored = Once::new("columns ignored");
        for (i, name) in self.header.iter().enumerate() {
            if !name.is_empty() && !used.contains(&Some(i)) {
                ignored.see(name);
            }
        }
        ignored.note()
    }

    /// Goes through the rows below the header; blank ones are passed over. Gives the rows that are not well formed.
    ///
    /// # Errors
    /// Where the file ends within a quoted cell, or holds no row at all.
    pub fn rows(&self, mut each: impl FnMut(Row<'_>)) -> Result<BadRows> {
        self.rows_while(|row| {
            each(row);
            true
        })
    }

    /// The same, as long as `each` says that there is more to see.
    ///
    /// # Errors
    /// As [`Table::rows`].
    pub(crate) fn rows_while(&self, mut each: impl FnMut(Row<'_>) -> bool) -> Result<BadRows> {
        let mut records = Records::new(self.source, self.delimiter)?;
        let (mut bad, mut any) = (BadRows::default(), false);
        while let Some(row) = records.next()? {
            if row.line <= self.header_line {
                continue;
            }
            any = true;
            if let Some(fault) = row.fault {
                bad.push(fault);
                continue;
            }
            if let Err(reason) = row.fits(self.header.len()) {
                bad.push(BadRow { line: row.line, reason });
                continue;
            }
            if !each(row) {
                break;
            }
        }
        if any {
            Ok(bad)
        } else {
            let hint = "export it again, or check that this is the file you mean";
            Err(Error::bad_data("there is no row below the header").at(self.header_place()).hint(hint))
        }
    }
}

fn no_header(source: &Source) -> Error {
    Error::bad_data("this file has no header line").at(source.file())
}

/// Values that are named once in a note, however often they occur.
#[derive(Debug)]
pub(crate) struct Once {
    label: &'static str,
    seen: HashSet<String>,
    first: Vec<String>,
}

impl Once {
    pub(crate) fn new(label: &'static str) -> Self {
        Self { label, seen: HashSet::new(), first: Vec::new() }
    }

    pub(crate) fn see(&mut self, value: &str) {
        if self.seen.insert(fold(value)) && self.first.len() < 10 {
            self.first.push(format!("'{value}'"));
        }
    }

    /// `columns ignored: 'phone', 'pronouns'`.
    pub(crate) fn note(&self) -> Option<String> {
        let left = self.seen.len() - self.first.len();
        let more = if left > 0 { format!(" and {left} more") } else { String::new() };
        (!self.first.is_empty()).then(|| format!("{}: {}{more}", self.label, self.first.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    type Cells = Vec<(u64, Vec<Option<String>>)>;

    fn source(text: &str) -> Source {
        Source::of_bytes(text, "f.csv").unwrap()
    }

    fn cells(text: &str) -> (Vec<String>, Cells, BadRows) {
        let source = source(text);
        let table = Table::read(&source).unwrap();
        let mut rows = Vec::new();
        let columns = table.header().len();
        let bad = table.rows(|row| rows.push((row.line, (0..columns).map(|i| row.cell(Some(i))).collect()))).unwrap();
        (table.header().to_vec(), rows, bad)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn delimiters_quotes_and_lines() {
        let (header, rows, bad) = cells("\n name ;\"a,b,c,d\"\n\n\"Doe; \"\"JD\"\"\nJane\" ;x\n\nBudi\n");
        assert_eq!(header, ["name", "a,b,c,d"]);
        assert_eq!(rows, [(4, vec![some("Doe; \"JD\" Jane"), some("x")]), (7, vec![some("Budi"), None])]);
        assert!(bad.is_empty());
        assert_eq!(cells("a\tb\n1\t2\n").1, [(2, vec![some("1"), some("2")])]);
        assert_eq!(cells("sep=;\na;b,c\n1;2\n").1, [(3, vec![some("1"), some("2")])]);
        assert_eq!(cells("name\n\u{a0}Ana\u{202f}Silva\u{200b}\n").1, [(2, vec![some("Ana Silva")])]);
    }

    #[test]
    fn a_cell_is_taken_as_it_stands_only_where_cleaning_it_changes_nothing() {
        let parts = ["", "a", "é", " ", "  ", "\t", "\n", "\u{a0}", "\u{2009}", "\u{200b}", "\u{feff}", "漢"];
        for (one, two, three) in parts.iter().flat_map(|a| parts.iter().map(move |b| (a, b, "b"))) {
            let cell = format!("{one}{two}{three}{two}{one}");
            let visible: String = cell.chars().filter(|c| !is_invisible(*c)).collect();
            let wanted = visible.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(clean(&cell), wanted, "{cell:?}");
            assert_eq!(is_blank(&format!("{one}{two}")), clean(&format!("{one}{two}")).is_empty(), "{one:?} {two:?}");
        }
    }

    #[test]
    fn ragged_rows_are_read_unless_a_cell_would_be_lost() {
        let (_, rows, bad) = cells("a,b\n1\n1,2,,\n,\nDoe, Jane,x\n");
        assert_eq!(rows.len(), 2);
        assert_eq!(bad.first.iter().map(|row| row.line).collect::<Vec<_>>(), [5]);
    }

    #[test]
    fn a_quote_that_does_not_close_is_an_error_with_its_line() {
        let source = source("a,b\n1,2\n3,\"Ana\n4,5\n");
        let table = Table::read(&source).unwrap();
        let error = table.rows(|_| {}).unwrap_err();
        assert_eq!(error.place.as_deref(), Some("f.csv:3"));
        assert_eq!(Table::read(&self::source("a,\"b\n1,2")).unwrap_err().place.as_deref(), Some("f.csv:1"));
        let (_, rows, bad) = cells("a,b\n1,\"Ana\n2,\"Budi\"\n3,4\n");
        assert_eq!(
            bad.first.iter().map(|row| row.line).collect::<Vec<_>>(),
            [2],
            "rows swallowed by a quote are not lost"
        );
        assert_eq!(rows, [(4, vec![some("3"), some("4")])]);
    }

    #[test]
    fn columns_are_found_in_any_case_and_only_once() {
        let source = source("E\u{a0}Mail,NAME ,name\nx,y,z\n");
        let table = Table::read(&source).unwrap();
        assert_eq!(table.column(&["email", "e mail"]), Ok(Some(0)));
        assert_eq!(table.column(&["handle"]), Ok(None));
        assert!(table.column(&["name"]).is_err_and(|error| error.place.as_deref() == Some("f.csv:1")));
        assert_eq!(table.ignored(&[Some(0), None]).as_deref(), Some("columns ignored: 'NAME'"));
        assert!(Table::read(&self::source("a,b\n,\n\n")).unwrap().rows(|_| {}).is_err());
    }
}
