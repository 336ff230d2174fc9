//! Text to records: delimiter, quoted and ragged ones, each with its line. A file is never held whole.

use std::io::{self, Read};

use csv::{ReaderBuilder, StringRecord};
use memchr::{memchr, memchr_iter, memchr2};

use super::source::Source;
use super::table::{BadRow, clean, is_blank};
use crate::domain::text::fold;
use crate::error::{Error, Result};

/// What one record may hold: a longer one is a quote that never closes.
const LONGEST: usize = 1 << 20;

/// How many records are looked at to recognise a file.
const LOOKED_AT: usize = 80;

/// One record of a file.
#[derive(Debug)]
pub struct Row<'r> {
    /// The line it begins on.
    pub line: u64,
    /// Where its quotes are wrong, and why it cannot be taken in; its cells say nothing then.
    pub(crate) fault: Option<BadRow>,
    /// Whether the file ends with this record, and without the end of a line.
    pub(crate) last: bool,
    record: &'r StringRecord,
}

impl Row<'_> {
    /// The cell in a column, on one line; `None` where there is no such column or the cell is blank.
    pub fn cell(&self, column: Option<usize>) -> Option<String> {
        Some(clean(self.record.get(column?)?)).filter(|text| !text.is_empty())
    }

    /// The cell in a column as it stands; blank where there is no such column.
    pub(crate) fn raw(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.record.get(column)).unwrap_or_default()
    }

    /// The cell in a column with its line breaks, for longer texts.
    pub fn text(&self, column: Option<usize>) -> Option<String> {
        Some(self.record.get(column?)?.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// All cells, each on one line; blank ones are empty.
    pub(crate) fn cells(&self) -> Vec<String> {
        self.record.iter().map(clean).collect()
    }

    /// Whether nothing stands to the right of the last column. A comma that should have been quoted shifts every cell
    /// after it: that must not be read as something else.
    ///
    /// # Errors
    /// Where it does, as the reason of a bad row.
    pub(crate) fn fits(&self, columns: usize) -> Result<(), String> {
        let wide = (columns..self.len()).any(|column| !is_blank(self.raw(Some(column))));
        let cells = self.len();
        let reason = || format!("{cells} cells below {columns} columns; a cell that holds a separator needs quotes");
        if wide { Err(reason()) } else { Ok(()) }
    }

    /// Refuses the last row of a file where the file ends before its cells do.
    ///
    /// # Errors
    /// The row is the last, its line does not end, and it has no cell in this column.
    pub(crate) fn is_whole_up_to(&self, column: usize) -> Result<(), String> {
        match self.last && self.len() <= column {
            true => Err("the file ends within this row: it is cut off".to_owned()),
            false => Ok(()),
        }
    }

    /// How many cells there are.
    pub(crate) fn len(&self) -> usize {
        self.record.len()
    }
}

/// The records of a file from its beginning; blank ones are passed over.
pub(crate) struct Records<'s> {
    file: &'s str,
    reader: csv::Reader<Tee<'s>>,
    record: StringRecord,
    delimiter: u8,
    /// The byte at which the last record ended.
    end: u64,
    line: u64,
}

impl<'s> Records<'s> {
    pub(crate) fn new(source: &'s Source, delimiter: u8) -> Result<Self> {
        let tee = Tee { from: Box::new(source.open()?), kept: Vec::new(), first: 0 };
        let reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(tee);
        Ok(Self { file: source.file(), reader, record: StringRecord::new(), delimiter, end: 0, line: 1 })
    }

    /// The next record that is not blank.
    ///
    /// # Errors
    /// Where reading fails, and where the file ends within a quoted cell.
    pub(crate) fn next(&mut self) -> Result<Option<Row<'_>>> {
        loop {
            let found = self.reader.read_record(&mut self.record);
            let end = self.reader.position().byte();
            let raw = self.reader.get_ref().between(self.end, end);
            // The csv crate counts the blank lines before a record to the record: count from where it begins.
            let blank = raw.iter().take_while(|byte| **byte == b'\n').count();
            let (line, raw) = (self.line + blank as u64, &raw[blank..]);
            match found {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => return Err(unreadable(self.file, line, &error)),
            }
            let fault = match quote_fault(raw, self.delimiter) {
                Some(Fault::CutOff(at)) => return Err(cut_off(self.file, line + newlines(&raw[..at]))),
                Some(Fault::Loose(at)) => {
                    Some(BadRow { line: line + newlines(&raw[..at]), reason: LOOSE_QUOTE.to_owned() })
                }
                None => None,
            };
            let last = raw.last().is_some_and(|byte| *byte != b'\n');
            self.line = line + newlines(raw);
            self.end = end;
            self.reader.get_mut().forget(end);
            if fault.is_some() || !self.record.iter().all(is_blank) {
                return Ok(Some(Row { line, fault, last, record: &self.record }));
            }
        }
    }
}

/// What the csv crate reads, kept until its record is complete.
struct Tee<'s> {
    from: Box<dyn Read + 's>,
    kept: Vec<u8>,
    /// The place in the file of the first byte kept.
    first: u64,
}

impl Tee<'_> {
    fn between(&self, start: u64, end: u64) -> &[u8] {
        let place = |byte: u64| usize::try_from(byte.saturating_sub(self.first)).unwrap_or(usize::MAX);
        let end = place(end).min(self.kept.len());
        &self.kept[place(start).min(end)..end]
    }

    fn forget(&mut self, before: u64) {
        let done = usize::try_from(before.saturating_sub(self.first)).unwrap_or(usize::MAX).min(self.kept.len());
        if done > LONGEST / 8 {
            self.kept.drain(..done);
            self.first += done as u64;
        }
    }
}

impl Read for Tee<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.kept.len() > LONGEST + LONGEST / 4 {
            let why = "it is longer than a mebibyte; perhaps a quote is missing";
            return Err(io::Error::new(io::ErrorKind::InvalidData, why));
        }
        let read = self.from.read(buffer)?;
        self.kept.extend_from_slice(&buffer[..read]);
        Ok(read)
    }
}

/// Records by the line they begin on, their cells folded.
type Folded = Vec<(u64, Vec<String>)>;

/// The first records of a file, by what may separate their cells: enough to see what it is.
#[derive(Debug)]
pub(crate) struct Head {
    read: [(u8, Folded); 3],
}

/// Where a header stands in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) delimiter: u8,
    /// The line on which the header begins.
    pub(crate) line: u64,
}

impl Head {
    pub(crate) fn of(source: &Source) -> Self {
        let read = |delimiter| {
            let mut found = Vec::new();
            let Ok(mut records) = Records::new(source, delimiter) else { return (delimiter, found) };
            while let (Ok(Some(row)), true) = (records.next(), found.len() < LOOKED_AT) {
                found.push((row.line, row.cells().iter().map(|cell| fold(cell)).collect()));
            }
            (delimiter, found)
        };
        Self { read: [read(b','), read(b'\t'), read(b';')] }
    }

    /// The first record that `is` accepts by its (folded) cells, whatever separates them.
    pub(crate) fn find(&self, is: impl Fn(&[String]) -> bool) -> Option<Place> {
        let found = self.read.iter().filter_map(|(delimiter, rows)| {
            let (line, _) = rows.iter().find(|(_, cells)| is(cells))?;
            Some(Place { delimiter: *delimiter, line: *line })
        });
        found.min_by_key(|place| place.line)
    }
}

const LOOSE_QUOTE: &str = "text follows a closing quote: a quote is missing, or not doubled within its cell";

/// The one of comma, semicolon and tab that the first line holds most often outside quotes; comma where it holds none.
pub(crate) fn likely_delimiter(text: &str) -> u8 {
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
fn quote_fault(raw: &[u8], delimiter: u8) -> Option<Fault> {
    let ends = |byte: u8| byte == delimiter || byte == b'\n';
    // Most records have no quote at all.
    memchr(b'"', raw)?;
    let mut cell = 0;
    loop {
        if raw.get(cell) != Some(&b'"') {
            cell = find(raw, cell, |rest| memchr2(delimiter, b'\n', rest))? + 1;
            continue;
        }
        let mut at = cell + 1;
        let closed = loop {
            let Some(quote) = find(raw, at, |rest| memchr(b'"', rest)) else { return Some(Fault::CutOff(cell)) };
            if raw.get(quote + 1) != Some(&b'"') {
                break quote + 1;
            }
            // A doubled quote is one of the text.
            at = quote + 2;
        };
        let next = find(raw, closed, |rest| rest.iter().position(|byte| *byte != b' '))?;
        if !ends(raw[next]) {
            return Some(Fault::Loose(cell));
        }
        cell = next + 1;
    }
}

/// The first place that `look` finds, from a place on.
fn find(raw: &[u8], from: usize, look: impl Fn(&[u8]) -> Option<usize>) -> Option<usize> {
    look(raw.get(from..)?).map(|place| from + place)
}

fn newlines(text: &[u8]) -> u64 {
    memchr_iter(b'\n', text).count() as u64
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
    use super::{Fault, quote_fault};

    /// Byte by byte, as one reads it.
    fn plainly(raw: &[u8]) -> Option<(bool, usize)> {
        let (mut state, mut opened, mut at) = ("start", 0, 0);
        while at < raw.len() {
            let ends = matches!(raw[at], b',' | b'\n');
            state = match (state, raw[at]) {
                ("start", b'"') => {
                    opened = at;
                    "quoted"
                }
                ("quoted", b'"') if raw.get(at + 1) == Some(&b'"') => {
                    at += 1;
                    "quoted"
                }
                ("quoted", b'"') => "closed",
                ("quoted", _) => "quoted",
                _ if ends => "start",
                ("closed", b' ') => "closed",
                ("closed", _) => return Some((false, opened)),
                _ => "plain",
            };
            at += 1;
        }
        (state == "quoted").then_some((true, opened))
    }

    #[test]
    fn quotes_are_judged_as_if_read_byte_by_byte() {
        let letters = b"\",a\n ";
        for number in 0..5_usize.pow(7) {
            let raw: Vec<u8> = (0..7).map(|place| letters[number / 5_usize.pow(place) % 5]).collect();
            for raw in [&raw[..], &raw[..4]] {
                let found = quote_fault(raw, b',').map(|fault| match fault {
                    Fault::CutOff(at) => (true, at),
                    Fault::Loose(at) => (false, at),
                });
                assert_eq!(found, plainly(raw), "{}", String::from_utf8_lossy(raw));
            }
        }
    }
}
