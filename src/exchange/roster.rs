//! Rosters: who the members are.

mod contributors;
mod discourse;
mod gather;
mod meetup;
mod plain;
mod slack;

use chrono::NaiveDate;

use super::dialect::{Dialect, Glance, choose};
use super::people::Individual;
use super::source::Source;
use super::table::BadRows;
use crate::domain::member::SkillLevel;
use crate::error::Result;

/// All shapes of rosters that praktik reads.
pub const DIALECTS: &[Dialect<Options, RosterFile>] = &[
    contributors::DIALECT,
    slack::DIALECT,
    discourse::DIALECT,
    meetup::DIALECT,
    // It takes whatever has a column that names people, so it comes last.
    plain::DIALECT,
];

/// What the command line says about a roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The community's time zone, for dates with an offset.
    pub zone: chrono_tz::Tz,
}

/// What a roster holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RosterFile {
    /// The dialect it was read in.
    pub dialect: &'static str,
    /// Whether it is praktik's own: what it says then goes before what is known. What another tool says of somebody
    /// only fills what nobody knows yet.
    pub own: bool,
    /// The people in it, in order of first appearance; give them to [`super::matching::Known::matching`].
    pub people: Vec<Individual>,
    /// The rows.
    pub rows: Vec<RosterRow>,
    /// What a reader should know: what was ignored, or read otherwise than one might think.
    pub notes: Vec<String>,
    /// The rows that cannot be taken in. The rest is read as if they were not there.
    pub bad_rows: BadRows,
}

/// What a row says of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RosterRow {
    /// The line it begins on.
    pub line: u64,
    /// Who, as an index into [`RosterFile::people`]; the unit is in there.
    pub person: usize,
    /// The unit of the organisation.
    pub unit: Option<String>,
    /// Where the person works.
    pub site: Option<String>,
    /// The first day on the roll.
    pub joined: Option<NaiveDate>,
    /// The first day no longer on the roll.
    pub left: Option<NaiveDate>,
    /// The role in the community, as written.
    pub role: Option<String>,
    /// Topics and what the person says of them.
    pub skills: Vec<(String, SkillLevel)>,
    /// Anything else.
    pub notes: Option<String>,
    /// What the person was recognised for, a word or two each.
    pub recognised: Vec<String>,
}

/// Reads a file; `dialect` is the one asked for.
///
/// # Errors
/// For a file that no dialect recognises, and one that is not whole. Single bad rows are no error: they are in the
/// result, and the caller decides.
pub fn read(source: &Source, dialect: Option<&str>, options: &Options) -> Result<RosterFile> {
    let glance = Glance::at(source);
    let remedy = "the header of a roster has 'name' and any of 'handle', 'email', 'unit', 'site', 'joined', 'left', \
                  'role', 'skills', 'notes'; for the files of other tools see praktik member import --help";
    let mut read = (choose(DIALECTS, dialect, &glance, remedy)?.read)(&glance, options)?;
    read.notes.extend(source.encoding_note());
    Ok(read)
}

#[cfg(test)]
mod tests;
