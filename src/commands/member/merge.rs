//! `praktik member merge`: two entries for one person become one.

use super::super::shared::WriteFlags;
use super::super::{App, Outcome};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;
use crate::store::Merged;

/// Make one member of two entries for the same person.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "What is known of the second becomes known of the first: sessions, roles, thanks, everything. Where \
both say something else, the first is right; the handle, name and address of the second stay as keys, so that imports \
still know both. Thanks of the one to the other stay, without a giver.

Examples:
  praktik member merge ana asilva --dry-run   what would move, and where the two differ
  praktik member merge ana asilva"
)]
pub(super) struct Args {
    /// Who stays
    #[arg(value_name = "MEMBER")]
    stays: String,
    /// Who becomes part of them
    #[arg(value_name = "MEMBER")]
    goes: String,
    /// Don't ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    // The same change, taken back, tells what there is to be asked about.
    let plan = merge(args, app, &WriteFlags { dry_run: true, output: args.flags.output.clone() })?;
    if args.flags.dry_run {
        return app.answer(change(&plan, false), &args.flags);
    }
    let (stays, goes) = (named(&plan.into.name, &plan.into.handle), named(&plan.from.name, &plan.from.handle));
    if !args.yes {
        for line in change(&plan, false).changes {
            app.say(&line)?;
        }
    }
    app.consent(&format!("Does {goes} become part of {stays}?"), args.yes)?;
    let merged = merge(args, app, &args.flags)?;
    app.answer(change(&merged, true), &args.flags)
}

fn merge(args: &Args, app: &App<'_>, flags: &WriteFlags) -> Result<Merged> {
    app.write("member merge", flags, |writer| {
        let (stays, goes) = (writer.person(&args.stays)?, writer.person(&args.goes)?);
        if stays.id == goes.id {
            return Err(Error::failed(format!("'{}' and '{}' are the same member", args.stays, args.goes))
                .hint(format!("look at them: praktik member show {}", stays.handle)));
        }
        writer.merge_members(stays.id, goes.id)
    })
}

fn named(name: &str, handle: &str) -> String {
    format!("{name} ({handle})")
}

fn change(merged: &Merged, done: bool) -> Change {
    let handle = &merged.into.handle;
    let (stays, goes) = (named(&merged.into.name, handle), named(&merged.from.name, &merged.from.handle));
    let mut change = Change::of(handle.clone(), words::merged([&goes, &stays], &counts(&merged.moved), done));
    if !merged.twice.is_empty() {
        change = change.and(format!("Both had {}: counted once", words::listed(&counts(&merged.twice))));
    }
    for clash in &merged.clashes {
        change = change.and(words::clash(clash.field, &clash.stays, &clash.other));
    }
    for (field, text) in &merged.filled {
        change = change.and(format!("{}: {text}, from the second", words::spaced(field)));
    }
    if merged.self_thanks > 0 {
        let thanks = words::counted(merged.self_thanks, "recognition", "recognitions");
        change = change.and(format!("{thanks} of one by the other: kept, without a giver"));
    }
    if merged.clashes.iter().any(|clash| clash.field == "private") {
        let flag = if merged.into.private { "--no-private" } else { "--private" };
        change = change.then(format!("praktik member edit {handle} {flag}"), "if the second was right");
    }
    change
}

/// What there is, as people count it.
pub(super) fn counts(held: &[crate::store::Held]) -> Vec<String> {
    held.iter().map(|held| words::held(&held.table, &held.column, held.rows)).collect()
}
