//! `praktik query`: SQL of somebody's own, over the documented views.

use std::path::{Path, PathBuf};

use super::shared::Output;
use super::{App, Outcome};
use crate::error::Result;
use crate::interrupt;
use crate::render::views::query::{Answer, ViewRow};
use crate::render::{List, words};

/// The largest SQL that is read, in bytes.
const LARGEST: u64 = 1 << 20;

/// Ask the file in SQL, read-only, over documented views
///
/// The views have stable names and columns; --views lists them. Everything else is refused: other tables, whatever
/// writes, whatever reaches out of the file. A query that takes too long ends with Ctrl-C.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik query --views
  praktik query \"SELECT unit, count(*) AS members FROM members WHERE left IS NULL GROUP BY unit\"
  praktik query \"SELECT date, title, present FROM sessions ORDER BY date\" --format csv
  praktik query --file quarter.sql --json
  echo 'SELECT * FROM goals' | praktik query -")]
pub struct Args {
    /// What to ask; - reads it from standard input
    #[arg(value_name = "SQL", required_unless_present_any = ["file", "views"])]
    sql: Option<String>,
    /// Read the SQL from a file
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, conflicts_with = "sql")]
    file: Option<PathBuf>,
    /// List the views and their columns
    #[arg(long, conflicts_with_all = ["sql", "file"])]
    views: bool,
    /// Show at most N rows
    #[arg(long, value_name = "N", help_heading = "Output")]
    limit: Option<usize>,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik query`.
///
/// # Errors
/// The SQL is none, or does anything but read views (usage); it takes too much memory; somebody broke off.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.views {
        return views(&args, app);
    }
    let given = match (&args.file, args.sql.as_deref()) {
        (Some(file), _) => Some(file.as_path()),
        (None, Some("-")) => Some(Path::new("-")),
        (None, _) => None,
    };
    let (sql, place) = match given {
        Some(file) => {
            let source = app.input(file)?;
            (source.whole(LARGEST)?, source.file().to_owned())
        }
        None => (args.sql.clone().unwrap_or_default(), "query".to_owned()),
    };
    app.long(|app| ask(&sql, &place, &args, app))
}

fn ask(sql: &str, place: &str, args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let query = app.read()?.into_query(interrupt::noted)?;
    let mut statement = query.prepare(sql, place)?;
    let mut left = args.limit.unwrap_or(usize::MAX);
    let mut answer = Answer::begin(&mut app.context.out, statement.columns(), args.output.format())?;
    if left > 0 {
        statement.each(|cells| {
            left -= 1;
            Ok(answer.row(cells)? && left > 0)
        })?;
    }
    if let Some(held) = answer.end()? {
        app.emit(&held, &args.output)?;
        if held.cut {
            app.say(&words::cut_off(held.rows()))?;
        }
    }
    Ok(Outcome::Done)
}

fn views(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let row = |view: crate::store::ViewShape| ViewRow {
        about: words::view_about(&view.name).to_owned(),
        view: view.name,
        columns: view.columns,
    };
    let rows = app.read()?.views()?.into_iter().map(row).collect();
    let list = List::new(rows, words::no_rows()).arrange(None, false, args.limit)?;
    app.emit(&list, &args.output)?;
    Ok(Outcome::Done)
}
