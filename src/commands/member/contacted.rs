//! `praktik member contacted`: somebody had a word with a member outside sessions.

use super::super::shared::WriteFlags;
use super::super::{App, Outcome, entry};
use super::line;
use crate::error::Result;
use crate::render::views::Change;
use crate::render::words;

/// Note that somebody had a word with members, such as those who were not seen for a while.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member contacted eka
  praktik member contacted eka dewi --on yesterday --note \"both come again in May\"")]
pub(super) struct Args {
    /// With whom
    #[arg(value_name = "MEMBER", required = true)]
    members: Vec<String>,
    /// What came of it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let note = line("--note", "a note", args.note.as_deref())?;
    let change = app.write("member contacted", &args.flags, |writer| {
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let people = writer.people(&args.members)?;
        let me = app.me().map(|me| writer.person(me).map_err(|error| error.at("PRAKTIK_ME"))).transpose()?;
        let mut change = Change::several(Vec::new());
        change.key = if let [one] = people.as_slice() { Some(one.handle.clone()) } else { None };
        for person in &people {
            let by = me.as_ref().filter(|me| me.id != person.id);
            writer.add_contact(person.id, day, by.map(|by| by.id), note.as_deref())?;
            change = change.and(words::contacted(by.map(|by| by.name.as_str()), &person.name, day, note.as_deref()));
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}
