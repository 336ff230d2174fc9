//! Arguments that many commands have, and values read the same way everywhere.

use std::path::PathBuf;

use chrono::NaiveDate;
use chrono_tz::Tz;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

use crate::context::Context;
use crate::domain::Worded;
use crate::domain::calendar::{self, Leaning, Moment};
use crate::error::{Error, Result};
use crate::exchange::dialect::Dialect;
use crate::render::Format;

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()))
    }
}

/// Reads one of a few words; clap lists them in the help and offers them on Tab.
pub fn worded<T: Worded>() -> impl TypedValueParser<Value = T> {
    let choices = T::CHOICES.iter().map(|choice| PossibleValue::new(choice.word()));
    PossibleValuesParser::new(choices).try_map(|word| T::of_word(&word).ok_or("not one of the words"))
}

/// Reads the name of a dialect of foreign files.
pub fn dialects<O, F>(known: &[Dialect<O, F>]) -> PossibleValuesParser {
    let values = known.iter().map(|dialect| PossibleValue::new(dialect.key).help(dialect.about));
    PossibleValuesParser::new(values.collect::<Vec<_>>())
}

/// Flags that every command has.
#[derive(Debug, Clone, Args)]
pub struct Globals {
    /// The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    #[arg(long, global = true, display_order = 1000, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub db: Option<PathBuf>,
    /// Never ask; what is missing is an error that names the flag
    #[arg(long, global = true, display_order = 1001)]
    pub no_input: bool,
}

/// The format of an answer.
#[derive(Debug, Clone, Default, Args)]
pub struct Output {
    /// How to print the answer
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    format: Option<Format>,
    /// Short for --format json
    #[arg(long, conflicts_with = "format", help_heading = "Output")]
    json: bool,
}

impl Output {
    /// The format that was asked for.
    pub fn format(&self) -> Format {
        if self.json { Format::Json } else { self.format.unwrap_or_default() }
    }
}

/// What every list can be asked for.
#[derive(Debug, Clone, Default, Args)]
pub struct Listing {
    /// Show at most N rows
    #[arg(long, value_name = "N", help_heading = "Output")]
    pub limit: Option<usize>,
    /// Sort by a column, named as in --json
    #[arg(long, value_name = "KEY", help_heading = "Output")]
    pub sort: Option<String>,
    /// Turn the order round
    #[arg(long, help_heading = "Output")]
    pub reverse: bool,
    /// The format.
    #[command(flatten)]
    pub output: Output,
}

/// What every writing command can be asked for.
#[derive(Debug, Clone, Default, Args)]
pub struct WriteFlags {
    /// Say what would change, and change nothing
    #[arg(long, help_heading = "Output")]
    pub dry_run: bool,
    /// The format.
    #[command(flatten)]
    pub output: Output,
}

impl WriteFlags {
    /// That none of them is used without the flag that makes a command write.
    ///
    /// # Errors
    /// One is (usage).
    pub fn only_with(&self, flag: &str) -> Result<()> {
        match (self.dry_run, self.output.format()) {
            (false, Format::Table) => Ok(()),
            (dry_run, _) => {
                let own = if dry_run { "--dry-run" } else { "--format" };
                Err(Error::usage(format!("{own} goes with {flag}: what is printed has one form only")))
            }
        }
    }
}

/// A day given for `flag`, in the community's time zone.
///
/// # Errors
/// It cannot be read (usage).
pub fn day(context: &Context, zone: Tz, given: &str, flag: &str, leaning: Leaning) -> Result<NaiveDate> {
    calendar::day(given, context.now_in(zone).day, leaning).map_err(|invalid| Error::from(invalid).at(flag))
}

/// A day, perhaps with a time, given for `flag`, in the community's time zone.
///
/// # Errors
/// It cannot be read (usage).
pub fn moment(context: &Context, zone: Tz, given: &str, flag: &str, leaning: Leaning) -> Result<Moment> {
    calendar::moment(given, context.now_in(zone), leaning).map_err(|invalid| Error::from(invalid).at(flag))
}

/// The days that are looked at, for verbs that read over a period.
#[derive(Debug, Clone, Default, Args)]
pub struct PeriodFlags {
    /// 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    #[arg(long, value_name = "PERIOD", conflicts_with_all = ["from", "until"], help_heading = "Period")]
    pub period: Option<String>,
    /// The first day, instead of --period
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, help_heading = "Period")]
    pub from: Option<String>,
    /// The last day, instead of --period
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, help_heading = "Period")]
    pub until: Option<String>,
    /// Look at the community as of this day instead of today
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, help_heading = "Period")]
    pub as_of: Option<String>,
}
