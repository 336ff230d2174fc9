//! `praktik journal prune`: old changes leave the journal.

use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome};
use crate::error::Result;
use crate::render::views::Change;
use crate::render::words;

/// The arguments of `journal prune`.
#[derive(Debug, clap::Args)]
#[command(after_help = "What is removed can no longer be undone, nor read. The community itself stays as it is.

Examples:
  praktik journal prune --before -6m
  praktik journal prune --all --yes      nothing of the past is kept")]
pub(super) struct Args {
    /// Remove what was done before this day, such as 2026-01-01 or -6m
    #[arg(long, value_name = "DATE", allow_hyphen_values = true, required_unless_present = "all")]
    before: Option<String>,
    /// Remove everything
    #[arg(long, conflicts_with = "before")]
    all: bool,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let zone = reader.zone()?;
    let before = args.before.as_deref().map(|given| super::begin_of(app, zone, given, "--before")).transpose()?;
    let gone = reader.journal_before(before)?;
    drop(reader);
    if gone == 0 {
        let nothing = "Nothing in the journal is as old as that";
        return app.answer(Change::several(vec![nothing.to_owned()]), &args.flags);
    }
    if !args.flags.dry_run {
        let what = words::counted(gone, "change", "changes");
        app.consent(&format!("Remove {what} from the journal for good?"), args.yes)?;
    }
    let gone = app.write("journal prune", &args.flags, |writer| writer.prune_journal(before))?;
    let what = words::counted(gone, "change is no longer", "changes are no longer");
    app.answer(Change::several(vec![format!("{what} in the journal")]), &args.flags)
}
