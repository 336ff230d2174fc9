//! A file that people bring: its encoding found, and read as text as often as needed without ever being held whole.

use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::rc::Rc;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use flate2::read::MultiGzDecoder;
use tempfile::SpooledTempFile;

mod text;

use text::{Scan, TextReader, scan};

use crate::error::{Error, Kind, Result};

/// The bytes of a file up to here are kept in memory; beyond, they are read from the disk each time.
pub const IN_MEMORY: u64 = 1 << 20;

/// What a compressed file may unpack to: beyond, it is taken for one that was made to fill the disk.
const UNPACKED: u64 = 2 << 30;

/// What standard input is called for people.
pub const STANDARD_INPUT: &str = "standard input";

/// How much of a file is looked at to recognise it.
const START: usize = 64 << 10;

/// Files that people take for tables: their first bytes, and what to do with them.
const BINARIES: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "this looks like a workbook or an archive: open it and save it as CSV"),
    (b"\xD0\xCF\x11\xE0", "this looks like an old Excel workbook: open it and save it as CSV"),
    (b"%PDF-", "this is a PDF: ask for the export as CSV"),
    (b"\x89PNG", "this is a picture"),
    (b"\xFF\xD8\xFF", "this is a picture"),
];

const COMPRESSED: &[u8] = b"\x1F\x8B";

/// Where the bytes of a file are.
#[derive(Debug)]
enum Input {
    Memory(Vec<u8>),
    Disk(File, Option<Watch>),
}

/// Is told how many bytes of how many have been read, each time that a large file is read; answers whether to go on.
#[derive(Clone)]
pub struct Watch(Rc<dyn Fn(u64, u64) -> bool>);

impl Watch {
    /// Somebody who wants to be told.
    pub fn new(tell: impl Fn(u64, u64) -> bool + 'static) -> Self {
        Self(Rc::new(tell))
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

/// What is read of a file, with somebody who is told of it.
struct Watched<'s> {
    from: BufReader<&'s File>,
    watch: &'s Watch,
    done: u64,
    of: u64,
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.done += read as u64;
        if (self.watch.0)(self.done, self.of) { Ok(read) } else { Err(io::Error::other("broken off")) }
    }
}

/// A file as text that can be read from its beginning any number of times.
#[derive(Debug)]
pub struct Source {
    file: String,
    input: Input,
    encoding: &'static Encoding,
    /// The bytes of the byte order mark.
    mark: usize,
    has_carriage_returns: bool,
    start: String,
}

impl Source {
    /// Takes what a reader gives: standard input, a pipe. More than a mebibyte of it is kept in an unnamed file.
    ///
    /// # Errors
    /// Where reading fails, and as [`Source::of_file`].
    pub fn of_reader(from: impl Read, file: &str) -> Result<Self> {
        Self::new(spool(from, u64::MAX, file)?, file)
    }

    /// Takes an open file. `file` is its name for people, `watch` is told how far each reading has come.
    ///
    /// # Errors
    /// For an empty file, one that is no text, and one that is damaged or cut off within a character.
    pub fn of_file(open: File, file: &str, watch: Option<Watch>) -> Result<Self> {
        let small = open.metadata().is_ok_and(|data| !data.is_file() || data.len() <= IN_MEMORY);
        if small { Self::of_reader(open, file) } else { Self::new(Input::Disk(open, watch), file) }
    }

    /// Takes bytes.
    ///
    /// # Errors
    /// As [`Source::of_file`].
    pub fn of_bytes(bytes: impl Into<Vec<u8>>, file: &str) -> Result<Self> {
        Self::new(Input::Memory(bytes.into()), file)
    }

    fn new(input: Input, file: &str) -> Result<Self> {
        let mut first = [0; 8];
        let filled = fill(&mut input.open()?, &mut first).map_err(|error| unreadable(file, &error))?;
        let first = &first[..filled];
        if first.starts_with(COMPRESSED) {
            let unpacked =
                spool(MultiGzDecoder::new(input.open()?), UNPACKED, file).map_err(|error| match error.kind {
                    Kind::BadData => error,
                    _ => Error::bad_data("this compressed file is damaged or cut off")
                        .at(file)
                        .because(error.cause.unwrap_or_default())
                        .hint("fetch or export it again"),
                })?;
            if fill(&mut unpacked.open()?, &mut [0; 2]).is_ok_and(|n| n == 2) && unpacked.begins_with(COMPRESSED)? {
                return Err(not_text(file).hint("it is compressed twice: unpack it first (gunzip)"));
            }
            return Self::new(unpacked, file);
        }
        if let Some((_, hint)) = BINARIES.iter().find(|(magic, _)| first.starts_with(magic)) {
            return Err(not_text(file).hint(*hint));
        }
        let (encoding, mark, seen) = encoding(&input, first, file)?;
        if seen.blank {
            let hint = "export it again, or check that this is the file you mean";
            return Err(Error::bad_data("this file is empty").at(file).hint(hint));
        }
        if seen.looks_binary() {
            return Err(not_text(file));
        }
        let mut source = Self {
            file: file.to_owned(),
            input,
            encoding,
            mark,
            has_carriage_returns: seen.carriage_returns,
            start: String::new(),
        };
        let mut start = vec![0; START];
        let filled = fill(&mut source.open()?, &mut start).map_err(|error| unreadable(file, &error))?;
        start.truncate(filled);
        // Cut within a character at most.
        source.start = String::from_utf8_lossy(&start).trim_end_matches('\u{FFFD}').to_owned();
        Ok(source)
    }

    /// The name of the file for people.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The beginning of the text: all of it, where it has less than 64 KiB.
    pub fn start(&self) -> &str {
        &self.start
    }

    /// The whole text, where it is no larger than so many bytes; lines end in `\n`.
    ///
    /// # Errors
    /// Where it is, or reading fails.
    pub fn whole(&self, most: u64) -> Result<String> {
        let mut text = String::new();
        let read = self.open()?.take(most + 1).read_to_string(&mut text);
        if read.map_err(|error| unreadable(&self.file, &error))? as u64 > most {
            let message = format!("this file is larger than {} MiB", most >> 20);
            return Err(Error::bad_data(message).at(&self.file).hint("check that this is the file you mean"));
        }
        Ok(text)
    }

    /// The text from its beginning, in UTF-8 without a byte order mark, with `\n` as its only line end.
    pub(crate) fn open(&self) -> Result<Box<dyn BufRead + '_>> {
        let mut raw = self.input.open()?;
        io::copy(&mut raw.by_ref().take(self.mark as u64), &mut io::sink())
            .map_err(|error| unreadable(&self.file, &error))?;
        if self.encoding == UTF_8 && !self.has_carriage_returns {
            return Ok(raw);
        }
        Ok(Box::new(BufReader::with_capacity(64 << 10, TextReader::new(raw, self.encoding))))
    }

    /// What to tell of the encoding, where it had to be guessed.
    pub(crate) fn encoding_note(&self) -> Option<String> {
        (self.encoding == WINDOWS_1252).then(|| "read as Windows-1252, since it is not UTF-8".to_owned())
    }
}

impl Input {
    fn open(&self) -> Result<Box<dyn BufRead + '_>> {
        Ok(match self {
            Self::Memory(bytes) => Box::new(bytes.as_slice()),
            Self::Disk(file, watch) => {
                let mut file = file;
                file.seek(SeekFrom::Start(0)).map_err(|error| unreadable("file", &error))?;
                let from = BufReader::with_capacity(64 << 10, file);
                match watch {
                    None => Box::new(from),
                    Some(watch) => {
                        let of = file.metadata().map_or(0, |data| data.len());
                        Box::new(BufReader::with_capacity(64 << 10, Watched { from, watch, done: 0, of }))
                    }
                }
            }
        })
    }

    fn begins_with(&self, magic: &[u8]) -> Result<bool> {
        let mut first = vec![0; magic.len()];
        Ok(fill(&mut self.open()?, &mut first).is_ok_and(|n| n == magic.len()) && first == magic)
    }
}

/// Reads until the buffer is full or there is no more.
fn fill(from: &mut dyn BufRead, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match from.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// Keeps what can be read only once: in memory, or in an unnamed file where it is much.
fn spool(mut from: impl Read, most: u64, file: &str) -> Result<Input> {
    let mut kept = SpooledTempFile::new(usize::try_from(IN_MEMORY).unwrap_or(usize::MAX));
    let copied = io::copy(&mut from.by_ref().take(most), &mut kept).map_err(|error| unreadable(file, &error))?;
    if copied == most && from.read(&mut [0]).is_ok_and(|more| more > 0) {
        let message = format!("this file unpacks to more than {} GiB", most >> 30);
        return Err(Error::bad_data(message).at(file).hint("unpack it first, and import the parts that you need"));
    }
    kept.flush().map_err(|error| unreadable(file, &error))?;
    Ok(match kept.into_inner() {
        tempfile::SpooledData::InMemory(bytes) => Input::Memory(bytes.into_inner()),
        tempfile::SpooledData::OnDisk(file) => Input::Disk(file, None),
    })
}

/// The encoding, the length of the byte order mark, and what the text is like.
fn encoding(input: &Input, first: &[u8], file: &str) -> Result<(&'static Encoding, usize, Scan)> {
    let look = |encoding, mark| {
        let seen = scan(&mut input.open()?, encoding, mark).map_err(|error| unreadable(file, &error))?;
        Ok::<_, Error>((encoding, mark, seen))
    };
    if let Some((encoding, mark)) = Encoding::for_bom(first) {
        let name = if encoding == UTF_8 { "UTF-8" } else { "UTF-16" };
        let found = look(encoding, mark)?;
        return match found.2.first_fault {
            Some(line) => Err(damaged(file, name, line)),
            None => Ok(found),
        };
    }
    let found = look(UTF_8, 0)?;
    if found.2.has_nuls()
        && let Some(encoding) = wide(input, file)?
    {
        let found = look(encoding, 0)?;
        return if found.2.first_fault.is_some() { Err(not_text(file)) } else { Ok(found) };
    }
    match found.2.first_fault {
        None => Ok(found),
        // A damaged UTF-8 file must not come in as "MÃ¼ller": where most of its letters are sound, or only the last
        // one is not, say so.
        Some(line) if found.2.beyond_ascii > found.2.faults || found.2.faults == 1 && found.2.ends_within_utf8() => {
            Err(damaged(file, "UTF-8", line))
        }
        Some(_) => look(WINDOWS_1252, 0),
    }
}

/// Whether a file without a mark is UTF-16, and which. Text of any script has separators and line ends that are ASCII:
/// NULs in one place of the pair only, and not just a stray one.
fn wide(input: &Input, file: &str) -> Result<Option<&'static Encoding>> {
    let (mut nuls, mut length) = ([0_u64; 2], 0_u64);
    let mut raw = input.open()?;
    loop {
        let bytes = raw.fill_buf().map_err(|error| unreadable(file, &error))?;
        if bytes.is_empty() {
            break;
        }
        if bytes.contains(&0) {
            for (place, _) in (length..).zip(bytes).filter(|(_, byte)| **byte == 0) {
                nuls[usize::from(place % 2 == 1)] += 1;
            }
        }
        length += bytes.len() as u64;
        let read = bytes.len();
        raw.consume(read);
    }
    let clear = |here: u64, there: u64| here > there * 20 && here * 40 >= length;
    match (nuls, clear(nuls[0], nuls[1]), clear(nuls[1], nuls[0])) {
        ([0, 0], ..) => Ok(None),
        (_, true, _) => Ok(Some(UTF_16BE)),
        (_, _, true) => Ok(Some(UTF_16LE)),
        _ => Err(not_text(file)),
    }
}

fn not_text(file: &str) -> Error {
    Error::bad_data("this is not a text file").at(file)
}

fn damaged(file: &str, encoding: &str, line: u64) -> Error {
    Error::bad_data(format!("this file is damaged or cut off: what follows here is not {encoding} text"))
        .at(format!("{file}:{line}"))
        .hint("export it again, or save it as UTF-8")
}

fn unreadable(file: &str, error: &io::Error) -> Error {
    Error::failed("could not read this file").at(file).because(error.to_string())
}

#[cfg(test)]
mod tests;
