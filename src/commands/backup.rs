//! `praktik backup`: a checked copy of the whole file.

use std::path::{Path, PathBuf};

use super::shared::WriteFlags;
use super::{App, Outcome};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{self, BackupPlace};

/// Copy the whole community file, also while others work with it; the copy is checked.
#[derive(Debug, clap::Args)]
#[command(after_help = "Without FILE the backup lies beside the community file and is called by date and time, such as
praktik-2026-11-24T1200.db; in a folder it is called the same. Nothing is ever overwritten. It holds everything, also what
is forgotten later: praktik member forget says which backups still hold somebody.

Examples:
  praktik backup
  praktik backup ~/backups --keep 12     every week, from cron
  praktik backup before-the-import.db
  praktik restore before-the-import.db   go back to it")]
pub struct Args {
    /// Where to: a file that is not there yet, or a folder [default: beside the community file]
    #[arg(value_name = "FILE|FOLDER", value_hint = clap::ValueHint::AnyPath)]
    to: Option<PathBuf>,
    /// Remove the oldest backups of this community there that are more than N, this one counted
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    keep: Option<u32>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik backup`.
///
/// # Errors
/// No community file, a damaged or busy one, or the backup cannot be written.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.to.as_deref() == Some(Path::new("-")) {
        return Err(
            Error::usage("a backup is a file, and cannot go to standard output").hint("name a file or a folder")
        );
    }
    let reader = app.read()?;
    let file = app.file()?;
    let to = args.to.as_deref().map(|to| app.context.path(to));
    let place = BackupPlace::find(&file, to.as_deref())?;
    let folder = match (&place, args.keep) {
        (BackupPlace::File(_), Some(_)) => {
            return Err(Error::usage("a backup with a name of its own is not one of those that are counted")
                .at("--keep")
                .hint("name a folder instead of a file: the backup is called by its date and time then"));
        }
        (BackupPlace::Folder(folder), Some(keep)) => Some((folder.clone(), keep as usize)),
        (_, None) => None,
    };
    let now = app.context.now.with_timezone(&reader.zone()?).naive_local();
    let made = match args.flags.dry_run {
        true => reader.backup_path(&file, &place, now),
        false => reader.backup(&file, &place, now)?,
    };
    let sentence = format!("{} is a checked backup of {}", app.shown(&made), words::size(reader.size()?.bytes));
    let mut change = Change::of(made.display().to_string(), sentence);
    if let Some((folder, keep)) = folder {
        for old in reader.backups_beyond(keep, &file, &folder, &made)? {
            if !args.flags.dry_run {
                store::remove_backup(&old.path)?;
            }
            change = change.and(format!("{} is removed", app.shown(&old.path)));
        }
    }
    if !reader.changed_outside()?.is_empty() {
        app.say(
            "note: not all of the file is as it was written, and so it is in the backup: praktik doctor says what",
        )?;
    }
    app.answer(change, &args.flags)
}
