//! Text to rows: delimiter, header, quoted and ragged rows, each with its line.

use std::collections::HashSet;

use csv::{ReaderBuilder, StringRecord};

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

/// The error for a file with bad rows; all of them are listed, up to thirty.
pub fn bad_rows(file: &str, rows: &[BadRow]) -> Error {
    let message = match rows.len() {
        1 => "one row cannot be taken in; nothing was written".to_owned(),
        n => format!("{n} rows cannot be taken in; nothing was written"),
    };
    let shown = rows.iter().take(30).map(|row| format!("{file}:{}: {}", row.line, row.reason));
    let left = rows.len().saturating_sub(30);
    Error::bad_data(message)
        .at(file)
        .details(shown.chain((left > 0).then(|| format!("… and {left} more"))))
        .hint("correct them, or leave them out with --skip-bad-rows")
}

/// A cell on one line: runs of white space (no-break ones too) as one space, invisible characters dropped.
pub(crate) fn clean(cell: &str) -> String {
    let visible: String = cell.chars().filter(|c| !matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text with a header line.
#[derive(Debug)]
pub struct Table<'t> {
    file: &'t str,
    body: &'t str,
    body_line: u64,
    delimiter: u8,
    header: Vec<String>,
    header_line: u64,
}

/// One row below the header.
#[derive(Debug)]
pub struct Row<'r> {
    /// The line it begins on.
    pub line: u64,
    record: &'r StringRecord,
}

impl Row<'_> {
    /// The cell in a column, on one line; `None` where there is no such column or the cell is blank.
    pub fn cell(&self, column: Option<usize>) -> Option<String> {
        Some(clean(self.record.get(column?)?)).filter(|text| !text.is_empty())
    }

    /// The cell in a column with its line breaks, for longer texts.
    pub fn text(&self, column: Option<usize>) -> Option<String> {
        Some(self.record.get(column?)?.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

impl<'t> Table<'t> {
    /// Finds the delimiter (comma, semicolon or tab) and the header: the first line that is not blank.
    ///
    /// # Errors
    /// Where there is no such line, or it ends within a quoted cell.
    pub fn read(text: &'t str, file: &'t str) -> Result<Self> {
        let mut skipped = text.len() - text.trim_start_matches(['\n', ' ']).len();
        let mut rest = &text[skipped..];
        // Excel writes and reads a first line that names the delimiter.
        let mut named = None;
        if let Some(after) = rest.strip_prefix("sep=")
            && let [delimiter @ (b',' | b';' | b'\t'), b'\n', ..] = after.as_bytes()
        {
            named = Some(*delimiter);
            skipped += "sep=;\n".len();
            rest = &text[skipped..];
        }
        let header_line = 1 + newlines(&text[..skipped]);
        let delimiter = named.unwrap_or_else(|| likely_delimiter(rest));
        let mut reader = reader(rest, delimiter);
        let mut record = StringRecord::new();
        let found = reader.read_record(&mut record).map_err(|error| unreadable(file, header_line, &error))?;
        let end = usize::try_from(reader.position().byte()).unwrap_or(rest.len()).min(rest.len());
        if !found || record.iter().all(|cell| cell.trim().is_empty()) {
            return Err(Error::bad_data("this file has no header line").at(format!("{file}:{header_line}")));
        }
        match quote_fault(&rest[..end], delimiter) {
            Some(Fault::CutOff(at)) => return Err(cut_off(file, header_line + newlines(&rest[..at]))),
            Some(Fault::Loose(_)) => {
                return Err(Error::bad_data(LOOSE_QUOTE).at(format!("{file}:{header_line}")));
            }
            None => {}
        }
        Ok(Self {
            file,
            body: &rest[end..],
            body_line: header_line + newlines(&rest[..end]),
            delimiter,
            header: record.iter().map(clean).collect(),
            header_line,
        })
    }

    /// The names in the header, as they stand there.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// The place of the header.
    pub fn header_place(&self) -> String {
        format!("{}:{}", self.file, self.header_line)
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
    pub fn rows(&self, mut each: impl FnMut(Row<'_>)) -> Result<Vec<BadRow>> {
        let mut reader = reader(self.body, self.delimiter);
        let mut record = StringRecord::new();
        let (mut bad, mut any) = (Vec::new(), false);
        let (mut end, mut line) = (0_usize, self.body_line);
        loop {
            // The csv crate counts the blank lines before a record to the record: count from where it begins.
            let start = end + (self.body[end..].len() - self.body[end..].trim_start_matches('\n').len());
            line += newlines(&self.body[end..start]);
            if !reader.read_record(&mut record).map_err(|error| unreadable(self.file, line, &error))? {
                break;
            }
            end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX).clamp(start, self.body.len());
            let raw = &self.body[start..end];
            let here = line;
            line += newlines(raw);
            match quote_fault(raw, self.delimiter) {
                Some(Fault::CutOff(at)) => return Err(cut_off(self.file, here + newlines(&raw[..at]))),
                Some(Fault::Loose(at)) => {
                    any = true;
                    bad.push(BadRow { line: here + newlines(&raw[..at]), reason: LOOSE_QUOTE.to_owned() });
                    continue;
                }
                None => {}
            }
            if record.iter().all(|cell| clean(cell).is_empty()) {
                continue;
            }
            any = true;
            // A comma that should have been quoted shifts every cell after it: that must not be read as something else.
            if record.iter().skip(self.header.len()).any(|cell| !clean(cell).is_empty()) {
                let (cells, columns) = (record.len(), self.header.len());
                let reason =
                    format!("{cells} cells below {columns} columns; a cell that holds a separator needs quotes");
                bad.push(BadRow { line: here, reason });
                continue;
            }
            each(Row { line: here, record: &record });
        }
        if any {
            Ok(bad)
        } else {
            let hint = "export it again, or check that this is the file you mean";
            Err(Error::bad_data("there is no row below the header").at(self.header_place()).hint(hint))
        }
    }
}

const LOOSE_QUOTE: &str = "text follows a closing quote: a quote is missing, or not doubled within its cell";

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

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes())
}

fn newlines(text: &str) -> u64 {
    text.bytes().filter(|byte| *byte == b'\n').count() as u64
}

/// The one of comma, semicolon and tab that the first line holds most often outside quotes; comma where it holds none.
fn likely_delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(delimiter, _)| *delimiter == byte).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    // `max_by_key` takes the last of equals, and the comma is meant to win.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter)
}

/// What is wrong with the quotes of a record, and at which byte the cell concerned opens.
enum Fault {
    CutOff(usize),
    Loose(usize),
}

/// The csv crate takes a quote that is never closed, or closed too early, without a word; rows would vanish in a cell.
fn quote_fault(raw: &str, delimiter: u8) -> Option<Fault> {
    enum In {
        Start,
        Plain,
        Quoted,
        Closed,
    }
    let (mut state, mut opened) = (In::Start, 0);
    let mut bytes = raw.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        let ends = byte == delimiter || byte == b'\n';
        state = match state {
            In::Start if byte == b'"' => {
                opened = at;
                In::Quoted
            }
            In::Quoted if byte == b'"' && bytes.peek().is_some_and(|(_, next)| *next == b'"') => {
                bytes.next();
                In::Quoted
            }
            In::Quoted if byte == b'"' => In::Closed,
            In::Quoted => In::Quoted,
            _ if ends => In::Start,
            In::Closed if byte == b' ' => In::Closed,
            In::Closed => return Some(Fault::Loose(opened)),
            In::Start | In::Plain => In::Plain,
        };
    }
    matches!(state, In::Quoted).then_some(Fault::CutOff(opened))
}

fn cut_off(file: &str, line: u64) -> Error {
    Error::bad_data("the file ends within a quoted cell that begins here")
        .at(format!("{file}:{line}"))
        .hint("the file is cut off, or a quote is missing: export it again, or close the quote")
}

fn unreadable(file: &str, line: u64, error: &csv::Error) -> Error {
    Error::bad_data("this row cannot be read").at(format!("{file}:{line}")).because(error.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    type Cells = Vec<(u64, Vec<Option<String>>)>;

    fn cells(text: &str) -> (Vec<String>, Cells, Vec<BadRow>) {
        let table = Table::read(text, "f.csv").unwrap();
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
    fn ragged_rows_are_read_unless_a_cell_would_be_lost() {
        let (_, rows, bad) = cells("a,b\n1\n1,2,,\n,\nDoe, Jane,x\n");
        assert_eq!(rows.len(), 2);
        assert_eq!(bad.iter().map(|row| row.line).collect::<Vec<_>>(), [5]);
    }

    #[test]
    fn a_quote_that_does_not_close_is_an_error_with_its_line() {
        let table = Table::read("a,b\n1,2\n3,\"Ana\n4,5\n", "f.csv").unwrap();
        let error = table.rows(|_| {}).unwrap_err();
        assert_eq!(error.place.as_deref(), Some("f.csv:3"));
        assert_eq!(Table::read("a,\"b\n1,2", "f.csv").unwrap_err().place.as_deref(), Some("f.csv:1"));
        let (_, rows, bad) = cells("a,b\n1,\"Ana\n2,\"Budi\"\n3,4\n");
        assert_eq!(bad.iter().map(|row| row.line).collect::<Vec<_>>(), [2], "rows swallowed by a quote are not lost");
        assert_eq!(rows, [(4, vec![some("3"), some("4")])]);
    }

    #[test]
    fn columns_are_found_in_any_case_and_only_once() {
        let table = Table::read("E\u{a0}Mail,NAME ,name\nx,y,z\n", "f.csv").unwrap();
        assert_eq!(table.column(&["email", "e mail"]), Ok(Some(0)));
        assert_eq!(table.column(&["handle"]), Ok(None));
        assert!(table.column(&["name"]).is_err_and(|error| error.place.as_deref() == Some("f.csv:1")));
        assert_eq!(table.ignored(&[Some(0), None]).as_deref(), Some("columns ignored: 'NAME'"));
        assert!(Table::read("a,b\n,\n\n", "f.csv").unwrap().rows(|_| {}).is_err());
    }
}
