//! `praktik member export`: all members as a roster.

use std::collections::HashMap;

use super::super::deliver::{Destination, deliver};
use super::super::{App, Outcome};
use super::role;
use crate::error::{Error, Result};
use crate::render::views::member::{RosterEntry, SkillEntry};
use crate::render::{self, Format, List, Look, words};
use crate::store::{Id, StoredSpell};

/// Write all members as a roster that import reads back.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Everybody is in it, those who left and the private ones too, with addresses and notes: keep it to yourself.
A role is one that is held now; who stands in for its holder is not in it, and of those who left and came back, the last
spell is. In a spreadsheet, a text that would be a formula has ' before it, which member import takes away again.

Examples:
  praktik member export -o roster.csv
  praktik member export --raw | other-program"
)]
pub(super) struct Args {
    /// How to print it
    #[arg(long, value_name = "FORMAT", default_value = "csv", help_heading = "Output")]
    format: Format,
    /// Short for --format json
    #[arg(long, conflicts_with = "format", help_heading = "Output")]
    json: bool,
    #[command(flatten)]
    destination: Destination,
}

/// Runs `praktik member export`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let format = if args.json { Format::Json } else { args.format };
    if args.destination.raw && format != Format::Csv {
        let message = format!("--raw is for csv, and {} needs none", format.word());
        return Err(Error::usage(message).hint("leave it out"));
    }
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let mut spells: HashMap<Id, StoredSpell> =
        reader.all_spells()?.into_iter().map(|spell| (spell.member, spell)).collect();
    let mut skills: HashMap<Id, Vec<SkillEntry>> = HashMap::new();
    for skill in reader.all_skills()? {
        skills.entry(skill.member).or_default().push(SkillEntry { topic: skill.topic, level: skill.level });
    }
    let mut roles: HashMap<Id, Vec<String>> = HashMap::new();
    let held = reader.role_terms()?.into_iter().filter(|term| term.listed && !term.deputy);
    for term in held.filter(|term| role::runs_on(term, today)) {
        roles.entry(term.member_id).or_default().push(term.role);
    }
    let members = reader.members()?;
    let (all, private) = (members.len(), members.iter().filter(|member| member.private).count());
    let rows = members.into_iter().map(|member| {
        let spell = spells.remove(&member.id);
        RosterEntry {
            joined: spell.as_ref().and_then(|spell| spell.joined),
            left: spell.and_then(|spell| spell.left),
            role: roles.remove(&member.id).unwrap_or_default(),
            skills: skills.remove(&member.id).unwrap_or_default(),
            name: member.name,
            handle: member.handle,
            email: member.email,
            unit: member.unit,
            site: member.site,
            notes: member.note,
        }
    });
    let mut rows: Vec<RosterEntry> = rows.collect();
    rows.sort_by(|a, b| a.handle.cmp(&b.handle));
    let list = List::new(rows, "No members yet. Add one with praktik member add \"Ana Silva\".");
    let text = match args.destination.raw {
        true => render::raw_csv(&list)?,
        false => render::text(&list, format, &Look { width: app.context.terminal.width, colour: false })?,
    };
    deliver(app, &text, &args.destination.target)?;
    if all > 0 {
        let people = words::counted(all, "person", "people");
        let among = match private {
            0 => String::new(),
            1 => ", 1 private member among them".to_owned(),
            many => format!(", {many} private members among them"),
        };
        app.say(&format!("note: this is personal data of {people}{among}; keep it to yourself"))?;
    }
    Ok(Outcome::Done)
}
