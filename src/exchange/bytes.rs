//! Bytes to text: encodings, line ends, and the refusal of what is no text.

use std::borrow::Cow;
use std::io::Read;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::{Error, Result};

/// The largest file that is read: about a million rows of attendance.
pub const LARGEST: u64 = 64 << 20;

/// Files that people take for tables: their first bytes, and what to do with them.
const BINARIES: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "this looks like a workbook or an archive: open it and save it as CSV"),
    (b"\xD0\xCF\x11\xE0", "this looks like an old Excel workbook: open it and save it as CSV"),
    (b"\x1F\x8B", "this looks compressed: unpack it first (gunzip)"),
    (b"%PDF-", "this is a PDF: ask for the export as CSV"),
    (b"\x89PNG", "this is a picture"),
];

/// A file as text, with `\n` as its only line end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text<'a> {
    /// The text, without a byte order mark.
    pub text: Cow<'a, str>,
    /// The encoding it was read as: `UTF-8`, `UTF-16LE`, `UTF-16BE` or `windows-1252`.
    pub encoding: &'static str,
}

/// Reads a whole file or standard input, up to [`LARGEST`] bytes. `file` is its name for people.
///
/// # Errors
/// Where reading fails or the file is too large.
pub fn read(from: impl Read, file: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Error::failed("could not read this file").at(file).because(error.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        let why = format!("this file is larger than {} MiB", LARGEST >> 20);
        return Err(Error::bad_data(why).at(file).hint("split it, for example by year, and import the parts"));
    }
    Ok(bytes)
}

/// Makes text of bytes: UTF-8 or UTF-16, each with or without a byte order mark, else Windows-1252.
///
/// # Errors
/// For an empty file, one that is no text, and one that is damaged or cut off within a character.
pub fn decode<'a>(bytes: &'a [u8], file: &str) -> Result<Text<'a>> {
    if let Some((_, hint)) = BINARIES.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(not_text(file).hint(*hint));
    }
    let (text, encoding) = if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        match std::str::from_utf8(rest) {
            Ok(text) => (Cow::Borrowed(text), "UTF-8"),
            Err(error) => return Err(damaged(file, "UTF-8", &String::from_utf8_lossy(&rest[..error.valid_up_to()]))),
        }
    } else if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        (utf16(rest, UTF_16LE, file)?, "UTF-16LE")
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        (utf16(rest, UTF_16BE, file)?, "UTF-16BE")
    } else {
        without_mark(bytes, file)?
    };
    if text.trim().is_empty() {
        let hint = "export it again, or check that this is the file you mean";
        return Err(Error::bad_data("this file is empty").at(file).hint(hint));
    }
    if looks_binary(&text) {
        return Err(not_text(file));
    }
    Ok(Text { text: one_line_end(text), encoding })
}

fn without_mark<'a>(bytes: &'a [u8], file: &str) -> Result<(Cow<'a, str>, &'static str)> {
    if bytes.contains(&0) {
        // UTF-16 of any script has separators and line ends that are ASCII: NULs in one place of the pair only, and
        // not just a stray one.
        let nuls = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
        let clear = |here: usize, there: usize| here > there * 20 && here * 40 >= bytes.len();
        let (high_first, low_first) = (nuls(0), nuls(1));
        let (encoding, name) = match (clear(high_first, low_first), clear(low_first, high_first)) {
            (true, _) => (UTF_16BE, "UTF-16BE"),
            (_, true) => (UTF_16LE, "UTF-16LE"),
            _ => return Err(not_text(file)),
        };
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        return text.map(|text| (text, name)).ok_or_else(|| not_text(file));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((Cow::Borrowed(text), "UTF-8")),
        Err(error) => {
            // A damaged UTF-8 file must not come in as "MÃ¼ller": where most of its letters are sound, say so.
            let (mut sound, mut broken) = (0_usize, 0_usize);
            for chunk in bytes.utf8_chunks() {
                sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
                broken += usize::from(!chunk.invalid().is_empty());
            }
            if sound > broken {
                return Err(damaged(file, "UTF-8", &String::from_utf8_lossy(&bytes[..error.valid_up_to()])));
            }
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            Ok((text, "windows-1252"))
        }
    }
}

fn utf16<'a>(bytes: &'a [u8], encoding: &'static encoding_rs::Encoding, file: &str) -> Result<Cow<'a, str>> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).ok_or_else(|| {
        let (lossy, _) = encoding.decode_without_bom_handling(bytes);
        damaged(file, "UTF-16", lossy.split('\u{FFFD}').next().unwrap_or_default())
    })
}

/// Whether a text holds what only a binary file holds: a NUL, or more than one control character in fifty.
fn looks_binary(text: &str) -> bool {
    let (mut all, mut control) = (0_usize, 0_usize);
    for c in text.chars() {
        if c == '\0' {
            return true;
        }
        all += 1;
        control += usize::from(c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    }
    control * 50 > all
}

fn one_line_end(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { text }
}

fn not_text(file: &str) -> Error {
    Error::bad_data("this is not a text file").at(file)
}

fn damaged(file: &str, encoding: &str, sound: &str) -> Error {
    let line = 1 + one_line_end(Cow::Borrowed(sound)).matches('\n').count();
    Error::bad_data(format!("this file is damaged or cut off: what follows here is not {encoding} text"))
        .at(format!("{file}:{line}"))
        .hint("export it again, or save it as UTF-8")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn text(bytes: &[u8]) -> (String, &'static str) {
        let text = decode(bytes, "f.csv").unwrap();
        (text.text.into_owned(), text.encoding)
    }

    fn wide(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let given = "name,unit\r\nJosé Müller,Büro\r\n";
        let wanted = "name,unit\nJosé Müller,Büro\n";
        assert_eq!(text(given.as_bytes()), (wanted.to_owned(), "UTF-8"));
        assert_eq!(text(&[b"\xEF\xBB\xBF", given.as_bytes()].concat()), (wanted.to_owned(), "UTF-8"));
        for (big, mark, name) in [(false, b"\xFF\xFE", "UTF-16LE"), (true, b"\xFE\xFF", "UTF-16BE")] {
            assert_eq!(text(&wide(given, big)), (wanted.to_owned(), name));
            assert_eq!(text(&[&mark[..], &wide(given, big)].concat()), (wanted.to_owned(), name));
        }
        let latin = b"name,unit\rJos\xE9 M\xFCller,B\xFCro\r";
        assert_eq!(text(latin), (wanted.to_owned(), "windows-1252"));
        let cyrillic = wide("name\nОльга Петрова\n", false);
        assert_eq!(text(&cyrillic), ("name\nОльга Петрова\n".to_owned(), "UTF-16LE"));
    }

    #[test]
    fn what_is_no_text_is_refused() {
        let refusal = |bytes: &[u8]| {
            let error = decode(bytes, "f.csv").unwrap_err();
            (error.place.unwrap_or_default(), error.message)
        };
        let no_text = ("f.csv".to_owned(), "this is not a text file".to_owned());
        assert_eq!(refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), no_text);
        assert_eq!(refusal(b"a,b\n\0\0\0\0\x01\x02"), no_text);
        assert_eq!(refusal(b"\x01\x02\x03\x04\x05\x90\x81"), no_text);
        for empty in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b" \r\n\n"] {
            assert_eq!(refusal(empty), ("f.csv".to_owned(), "this file is empty".to_owned()));
        }
    }

    #[test]
    fn a_damaged_file_is_refused_with_its_line() {
        let place = |bytes: &[u8]| decode(bytes, "f.csv").unwrap_err().place.unwrap_or_default();
        assert_eq!(
            place("name\nJosé\nMüller\nÅs".as_bytes().split_last().unwrap().1.split_last().unwrap().1),
            "f.csv:4"
        );
        assert_eq!(place(&[b"\xFF\xFE", &wide("a\nb\nc", false)[..9]].concat()), "f.csv:3");
    }

    #[test]
    fn a_file_beyond_the_limit_is_not_read_on() {
        assert!(read(std::io::repeat(b'a'), "-").is_err_and(|error| error.message.contains("64 MiB")));
        assert_eq!(read(&b"ab"[..], "-"), Ok(b"ab".to_vec()));
    }
}
