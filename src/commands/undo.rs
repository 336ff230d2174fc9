//! `praktik undo` and `praktik redo`: changes are taken back, and made again.

use super::shared::WriteFlags;
use super::{App, Outcome};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Entry, EntryId, Reversal};

/// Take back the newest change, or others by their numbers.
///
/// Asked again, it goes one change further back. An undo is a change itself: praktik redo makes again what it took back. A
/// change that later ones built on is left as it is, and those are named.
#[derive(Debug, clap::Args)]
#[command(after_help = "What cannot be undone: init, member forget, journal prune, restore.

Examples:
  praktik undo
  praktik undo --steps 3
  praktik undo 41                        one further back, as praktik journal lists it
  praktik undo --dry-run")]
pub struct UndoArgs {
    #[command(flatten)]
    which: Which,
}

/// Make again what undo took back, the latest first.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik redo
  praktik redo --steps 3
  praktik redo 41")]
pub struct RedoArgs {
    #[command(flatten)]
    which: Which,
}

#[derive(Debug, clap::Args)]
struct Which {
    /// The changes, by their numbers in praktik journal
    #[arg(value_name = "CHANGE", conflicts_with = "steps")]
    ids: Vec<EntryId>,
    /// So many changes
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    steps: u32,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik undo`.
///
/// # Errors
/// There is nothing to take back, or a later change stands in the way.
pub fn undo(args: &UndoArgs, app: &mut App<'_>) -> Result<Outcome> {
    run(&args.which, Reversal::Undo, app)
}

/// Runs `praktik redo`.
///
/// # Errors
/// There is nothing to make again, or a later change stands in the way.
pub fn redo(args: &RedoArgs, app: &mut App<'_>) -> Result<Outcome> {
    run(&args.which, Reversal::Redo, app)
}

fn run(which: &Which, way: Reversal, app: &mut App<'_>) -> Result<Outcome> {
    let (command, done) = match way {
        Reversal::Undo => ("undo", "Undone"),
        Reversal::Redo => ("redo", "Made again"),
    };
    let change = app.change(command, which.flags.dry_run);
    let entries = app.write(command, &which.flags, |writer| {
        let mut entries = Vec::new();
        if which.ids.is_empty() {
            for _ in 0..which.steps {
                let next = writer.next_to_reverse(way)?.ok_or_else(|| nothing(way, entries.len()))?;
                entries.push(writer.reverse(next, way, &change)?);
            }
        }
        for id in &which.ids {
            entries.push(writer.reverse(*id, way, &change)?);
        }
        Ok(entries)
    })?;
    let sentences = entries.iter().map(|entry| sentence(done, entry)).collect();
    let mut answer = Change::several(sentences);
    answer.key = if let [one] = entries.as_slice() { Some(one.id.to_string()) } else { None };
    app.answer(answer, &which.flags)
}

fn sentence(done: &str, entry: &Entry) -> String {
    let tables: Vec<(&str, [u64; 3])> =
        entry.touched.iter().map(|it| (it.table.as_str(), [it.added, it.changed, it.removed])).collect();
    let touched = words::journal::touched(&tables);
    let touched = if touched.is_empty() { String::new() } else { format!(" ({touched})") };
    format!("{done}: change {}, {}{touched}", entry.id, entry.line)
}

fn nothing(way: Reversal, done: usize) -> Error {
    let so_far =
        if done == 0 { String::new() } else { format!(" beyond {}", words::counted(done, "change", "changes")) };
    match way {
        Reversal::Undo => Error::failed(format!("there is nothing to undo{so_far}")).hint("see all: praktik journal"),
        Reversal::Redo => {
            Error::failed(format!("nothing is undone{so_far}")).hint("what was done and undone: praktik journal")
        }
    }
}
