//! A dialect is one shape of file that some tool writes: how it is recognised, and how it is read.

use std::borrow::Cow;

use super::bytes;
use super::table::Table;
use crate::domain::text::nearest;
use crate::error::{Error, Result};

/// A file as text, with the name that errors call it by.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// Its name for people: a file name, or `-` for standard input.
    pub file: &'a str,
    /// Its text; lines end in `\n`.
    pub text: Cow<'a, str>,
    /// The encoding it was read as.
    pub encoding: &'static str,
}

impl<'a> Source<'a> {
    /// Makes text of the bytes of a file.
    ///
    /// # Errors
    /// See [`bytes::decode`].
    pub fn new(bytes: &'a [u8], file: &'a str) -> Result<Self> {
        let bytes::Text { text, encoding } = bytes::decode(bytes, file)?;
        Ok(Self { file, text, encoding })
    }

    /// What to tell of the encoding, where it had to be guessed.
    pub(crate) fn encoding_note(&self) -> Option<String> {
        (self.encoding == "windows-1252").then(|| "read as Windows-1252, since it is not UTF-8".to_owned())
    }
}

/// One shape of file: `O` is what its reading needs to know, `F` what comes of it.
#[derive(Debug)]
pub struct Dialect<O, F> {
    /// The word for it, as in `--dialect`.
    pub key: &'static str,
    /// What it is, for help texts.
    pub about: &'static str,
    /// Whether a file has this shape, by its header.
    pub(crate) recognises: fn(&Source<'_>) -> bool,
    /// Reads a file of this shape.
    pub(crate) read: fn(&Source<'_>, &O) -> Result<F>,
}

/// The dialect that was asked for, else the first that recognises the file.
///
/// # Errors
/// For an unknown name, and for a file that no dialect recognises.
pub(crate) fn choose<'d, O, F>(
    dialects: &'d [Dialect<O, F>],
    wanted: Option<&str>,
    source: &Source<'_>,
    remedy: &str,
) -> Result<&'d Dialect<O, F>> {
    let keys = || dialects.iter().map(|dialect| dialect.key);
    if let Some(wanted) = wanted {
        return dialects.iter().find(|dialect| dialect.key == wanted).ok_or_else(|| {
            let near = nearest(wanted, keys());
            let hint = match near.first() {
                Some(near) => format!("did you mean {near}?"),
                None => format!("praktik knows: {}", keys().collect::<Vec<_>>().join(", ")),
            };
            Error::usage(format!("'{wanted}' is not a dialect")).at("--dialect").hint(hint)
        });
    }
    dialects.iter().find(|dialect| (dialect.recognises)(source)).ok_or_else(|| {
        Error::bad_data("praktik does not recognise this file by its header").at(source.file).hint(remedy)
    })
}

/// The (folded) names of the column with addresses in praktik's own files.
pub(crate) const EMAIL: &[&str] = &["email", "e-mail"];

/// Whether a file is a table with a column that names people: the shape of praktik's own files. A header that cannot be
/// read is for the reading to explain, so it counts as one; these dialects therefore come last in their lists.
pub(crate) fn names_people(source: &Source<'_>) -> bool {
    let Ok(table) = Table::read(&source.text, source.file) else { return true };
    [EMAIL, &["handle"], &["name"]].iter().any(|names| !matches!(table.column(names), Ok(None)))
}
