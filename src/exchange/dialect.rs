//! A dialect is one shape of file that some tool writes: how it is recognised, and how it is read.

use super::records::Head;
use super::source::Source;
use super::table::Table;
use crate::domain::text::nearest;
use crate::error::{Error, Result};

/// A file, and what is seen of it at a glance.
#[derive(Debug)]
pub struct Glance<'s> {
    /// The file.
    pub(crate) source: &'s Source,
    /// Its first records.
    pub(crate) head: Head,
}

impl<'s> Glance<'s> {
    pub(crate) fn at(source: &'s Source) -> Self {
        Self { source, head: Head::of(source) }
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
    pub(crate) recognises: fn(&Glance<'_>) -> bool,
    /// Reads a file of this shape.
    pub(crate) read: fn(&Glance<'_>, &O) -> Result<F>,
}

/// The dialect that was asked for, else the first that recognises the file.
///
/// # Errors
/// For an unknown name, and for a file that no dialect recognises.
pub(crate) fn choose<'d, O, F>(
    dialects: &'d [Dialect<O, F>],
    wanted: Option<&str>,
    glance: &Glance<'_>,
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
    dialects.iter().find(|dialect| (dialect.recognises)(glance)).ok_or_else(|| {
        Error::bad_data("praktik does not recognise this file by its header").at(glance.source.file()).hint(remedy)
    })
}

/// The (folded) names of the column with addresses in praktik's own files.
pub(crate) const EMAIL: &[&str] = &["email", "e-mail"];

/// Whether a file is a table with a column that names people: the shape of praktik's own files. A header that cannot be
/// read is for the reading to explain, so it counts as one; these dialects therefore come last in their lists.
pub(crate) fn names_people(glance: &Glance<'_>) -> bool {
    let Ok(table) = Table::read(glance.source) else { return true };
    [EMAIL, &["handle"], &["name"]].iter().any(|names| !matches!(table.column(names), Ok(None)))
}
