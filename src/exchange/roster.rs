//! Rosters: who the members are.

mod plain;

use chrono::NaiveDate;

use super::dialect::{Dialect, Glance, choose};
use super::people::Individual;
use super::source::Source;
use super::table::BadRows;
use crate::domain::member::SkillLevel;
use crate::error::Result;

/// All shapes of rosters that praktik reads.
pub const DIALECTS: &[Dialect<Options, RosterFile>] = &[plain::DIALECT];

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
#[derive(Debug, Clone, PartialEq, Eq)]
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
}

/// Reads a file; `dialect` is the one asked for.
///
/// # Errors
/// For a file that no dialect recognises, and one that is not whole. Single bad rows are no error: they are in the
/// result, and the caller decides.
pub fn read(source: &Source, dialect: Option<&str>, options: &Options) -> Result<RosterFile> {
    let glance = Glance::at(source);
    let remedy = "the header of a roster has 'name' and any of 'handle', 'email', 'unit', 'site', 'joined', 'left', \
                  'role', 'skills', 'notes'";
    let mut read = (choose(DIALECTS, dialect, &glance, remedy)?.read)(&glance, options)?;
    read.notes.extend(source.encoding_note());
    Ok(read)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn taken(text: &str) -> RosterFile {
        read(&Source::of_bytes(text, "f.csv").unwrap(), None, &Options { zone: chrono_tz::UTC }).unwrap()
    }

    #[test]
    fn a_roster_is_read_whole() {
        let file = taken(
            "Name,Handle,Email,Unit,Site,Joined,Left,Role,Skills,Notes,phone\n\
             Ana Silva,@Ana,ana@x,Data,Bandung,2024-01-05,,lead,rust:expert; SQL:learning;git;rust:teaches,\"a\nb\",1\n\
             \"Doe, Jane (EXT)\",,,,,24/11/2023,01/02/2026,,,,\n",
        );
        assert_eq!(file.notes, ["columns ignored: 'phone'"]);
        let [ana, jane] = file.rows.as_slice() else { panic!("{:?}", file.rows) };
        let skill = |topic: &str, level| (topic.to_owned(), level);
        assert_eq!(
            ana.skills,
            [skill("rust", SkillLevel::Teaches), skill("SQL", SkillLevel::Wants), skill("git", SkillLevel::Practises)]
        );
        assert_eq!((ana.notes.as_deref(), ana.role.as_deref()), (Some("a\nb"), Some("lead")));
        assert_eq!(file.people[ana.person].person.label(), "Ana Silva <ana@x>");
        assert_eq!((jane.line, jane.left.map(|day| day.to_string())), (4, Some("2026-02-01".to_owned())));
        assert_eq!(file.people[jane.person].person.name.as_deref(), Some("Doe, Jane"));
    }

    #[test]
    fn rows_that_cannot_be_taken_in_say_why() {
        let file = taken(
            "name,email,joined,left,skills\nA,,2024-01-05,2024-01-04,\nB,,soon,,\nC,,,,rust:guru\n,not,,,\nD,,,,:expert\nE,,,,\n",
        );
        let bad = |line: u64, part: &str| {
            let told = file.bad_rows.told("f.csv");
            let found = told.iter().any(|row| row.starts_with(&format!("f.csv:{line}: ")) && row.contains(part));
            assert!(found, "{line} {part}: {told:?}");
        };
        bad(2, "before");
        bad(3, "not a date");
        bad(4, "a level is wants, practises or teaches");
        bad(5, "not an e-mail address");
        bad(6, "topic");
        assert_eq!(file.rows.len(), 1);
    }

    #[test]
    fn a_roster_needs_people_and_a_settled_order_of_dates() {
        let refused = |text: &str| {
            read(&Source::of_bytes(text, "f.csv").unwrap(), None, &Options { zone: chrono_tz::UTC }).unwrap_err()
        };
        assert_eq!(refused("unit,site\na,b\n").place.as_deref(), Some("f.csv"));
        assert_eq!(refused("name,joined\nA,01/02/2024\n").place.as_deref(), Some("f.csv:2"));
    }
}
