//! `praktik member add`.

use super::super::shared::WriteFlags;
use super::super::{App, Outcome, entry};
use super::{at, email, line, note, role, skill};
use crate::domain::{member, text};
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::render::words;
use crate::store::NewMember;

/// Add a member.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member add \"Ana Silva\" --unit Engineering
  praktik member add \"Budi Santoso\" --email budi@example.org --skill SQL:teaches
  praktik member add \"Chen Wei\" --handle chen --joined 2026-09-01 --role host")]
pub(super) struct Args {
    /// The full name
    name: Option<String>,
    /// The handle to call them by [default: made from the name]
    #[arg(long)]
    handle: Option<String>,
    /// The e-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// The organisational unit
    #[arg(long)]
    unit: Option<String>,
    /// The place of work
    #[arg(long)]
    site: Option<String>,
    /// The first day on the roll, or 'unknown' [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    joined: Option<String>,
    /// A topic, and whether they want, practise or teach it; may be repeated
    #[arg(long = "skill", value_name = "TOPIC[:LEVEL]")]
    skills: Vec<String>,
    /// A role they take from the first day on
    #[arg(long)]
    role: Option<String>,
    /// Count them, but never list or suggest them
    #[arg(long)]
    private: bool,
    /// A word on them, for the leads
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn run(mut args: Args, app: &mut App<'_>) -> Result<Outcome> {
    let name = match args.name.take() {
        Some(name) => name,
        None if app.can_ask() => ask(&mut args)?,
        None => {
            return Err(Error::usage("a member needs a name")
                .at("NAME")
                .hint("say who: praktik member add \"Citra Dewi\""));
        }
    };
    let name = at("NAME", member::name(&name))?;
    let new = NewMember {
        handle: args.handle.as_deref().map(|handle| at("--handle", text::handle(handle))).transpose()?,
        name: name.clone(),
        email: email("--email", args.email.as_deref())?,
        unit: line("--unit", "a unit", args.unit.as_deref())?,
        site: line("--site", "a site", args.site.as_deref())?,
        private: args.private,
        note: note(args.note.as_deref()),
        ..NewMember::default()
    };
    let skills = args.skills.iter().map(|given| at("--skill", member::skill(given))).collect::<Result<Vec<_>>>()?;
    let change = app.write("member add", &args.flags, |writer| {
        let zone = writer.zone()?;
        let today = app.context.now_in(zone).day;
        let joined = match args.joined.as_deref().map(str::trim) {
            Some(word) if word.eq_ignore_ascii_case("unknown") => None,
            given => Some(entry::day_of(app, writer, given, "--joined")?),
        };
        if new.handle.is_none()
            && let Some(other) = writer.namesakes(&name)?.first()
        {
            return Err(Error::failed(format!("there is a member of that name: {} ({})", other.handle, other.name))
                .hint(format!("look at them: praktik member show {}", other.handle))
                .hint("to add another person of that name, choose a handle for them with --handle"));
        }
        let person = writer.add_member(&NewMember { joined, ..new.clone() }, today)?;
        let mut change = Change::of(&person.handle, format!("{} is a member, as {}", person.name, person.handle));
        if let Some(joined) = joined.filter(|day| *day != today) {
            change = change.and(format!("On the roll since {}", words::day(joined)));
        }
        for (topic, level) in &skills {
            change.changes.extend(skill::begin(writer, &person, topic, *level, today)?);
        }
        if let Some(wanted) = &args.role {
            let (role, told) = role::wanted(writer, wanted, false, today)?;
            change.changes.extend(told);
            let term = role::NewTerm { deputy: false, since: joined.unwrap_or(today), until: None };
            change.changes.extend(role::begin(writer, &person, &role, &term)?);
        }
        if person.private {
            change = change.and(format!("{} is counted, but never listed or suggested", person.handle));
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

/// Asks for what makes a member; what flags have said is not asked again.
fn ask(args: &mut Args) -> Result<String> {
    let name =
        prompt::checked("Full name?", None, |answer| member::name(answer).map(drop).map_err(|invalid| invalid.remedy))?;
    if args.email.is_none() {
        args.email = Some(prompt::checked("E-mail address? (optional)", None, |answer| {
            if answer.is_empty() { Ok(()) } else { text::email(answer).map(drop).map_err(|invalid| invalid.remedy) }
        })?);
    }
    if args.unit.is_none() {
        args.unit = Some(prompt::text("Which unit? (optional)", None, true)?);
    }
    if args.skills.is_empty() {
        let check = |answer: &str| {
            parts(answer).iter().try_for_each(|part| member::skill(part).map(drop)).map_err(|invalid| invalid.remedy)
        };
        let question = "What do they want, practise or teach? (as rust:teaches, sql:wants; optional)";
        args.skills = parts(&prompt::checked(question, None, check)?);
    }
    Ok(name)
}

/// The parts of an answer between commas.
fn parts(answer: &str) -> Vec<String> {
    answer.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
