//! `praktik journal show`: a change, row by row.

use crate::commands::shared::Output;
use crate::commands::{App, Outcome};
use crate::error::Result;
use crate::render::views::journal::{EntryView, FieldChange, RowOfEntry};
use crate::render::words::without_addresses;
use crate::store::{EntryId, RowChange};

/// The arguments of `journal show`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Mail addresses are left out; praktik member show tells them.

Examples:
  praktik journal show 41
  praktik journal show 41 --json")]
pub(super) struct Args {
    /// The change, by its number in praktik journal
    #[arg(value_name = "CHANGE")]
    id: EntryId,
    /// Show at most N rows
    #[arg(long, value_name = "N", default_value_t = 50, help_heading = "Output")]
    limit: usize,
    #[command(flatten)]
    output: Output,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let entry = reader.journal_entry(args.id)?;
    let changes = if entry.reversible { reader.row_changes(&entry, args.limit)? } else { Vec::new() };
    let more = reader.row_changes_count(&entry)?.saturating_sub(changes.len() as u64);
    let entry = super::row(entry, reader.zone()?);
    app.emit(&EntryView { entry, rows: changes.into_iter().map(of_row).collect(), more }, &args.output)?;
    Ok(Outcome::Done)
}

fn of_row(row: RowChange) -> RowOfEntry {
    let change = match row.there {
        (false, _) => "added",
        (true, true) => "changed",
        (true, false) => "removed",
    };
    let plain = |text: Option<String>| text.map(|text| without_addresses(&text));
    let fields = row.fields.into_iter().map(|field| FieldChange {
        field: field.name,
        was: plain(field.was),
        became: plain(field.became),
    });
    RowOfEntry { table: row.table, what: without_addresses(&row.what), change, fields: fields.collect() }
}
