//! `praktik session attend`: who was at a session.

use super::given;
use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome};
use crate::domain::session::{Part, SessionStatus};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words::{counted, listed};
use crate::store::{Person, Session, Writer};

/// The arguments of `session attend`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik session attend last ana budi citra
  praktik session attend 2026-11-24-async-rust ana,budi --guest \"Zoe Park\" --guests 2
  praktik session attend last chen --remove
  praktik session attend last none                nobody was there")]
pub(super) struct Args {
    /// Which session: its slug, day or title, or last
    session: String,
    /// Who was there: handles or names, separated by blanks or commas; none for nobody
    #[arg(value_name = "MEMBERS")]
    members: Vec<String>,
    /// Take them out again
    #[arg(long)]
    remove: bool,
    /// How many guests were there whose names nobody noted
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100_000))]
    guests: Option<u32>,
    /// A guest by name; may be repeated
    #[arg(long = "guest", value_name = "NAME")]
    named_guests: Vec<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik session attend`.
pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.members.is_empty() && args.guests.is_none() && args.named_guests.is_empty() {
        return Err(Error::usage("nobody is named")
            .hint("name members, as in praktik session attend last ana budi, or none for nobody")
            .hint("or guests, with --guest NAME or --guests N"));
    }
    let (session, changes) = app.write("session attend", &args.flags, |writer| {
        let today = app.context.now_in(writer.zone()?).day;
        let session = writer.session(&args.session, today)?;
        match session.status {
            SessionStatus::Held => {}
            SessionStatus::Planned => {
                return Err(Error::failed(format!("{} is planned, not yet held", session.title))
                    .hint(format!("log it: praktik session log {} --present …", session.slug)));
            }
            SessionStatus::Cancelled => {
                return Err(Error::failed(format!("{} was cancelled", session.title))
                    .hint("attendance belongs to sessions that were held"));
            }
        }
        let changes = if args.remove { remove(writer, &session, &args)? } else { add(writer, &session, &args)? };
        Ok((session, changes))
    })?;
    let mut change = Change::several(changes);
    change.key = Some(session.slug);
    app.answer(change, &args.flags)
}

fn add(writer: &Writer, session: &Session, args: &Args) -> Result<Vec<String>> {
    let mut said = Vec::new();
    let mut session = session.clone();
    if given::is_none(&args.members) {
        let present = writer.session_present(session.id)?;
        if !present.is_empty() {
            return Err(Error::failed(format!(
                "{} noted as present",
                counted(present.len(), "member is", "members are")
            ))
            .hint(format!("take them out with praktik session attend {} … --remove", session.slug)));
        }
        refuse_parts(writer, &session, None)?;
        if !session.taken {
            session.taken = true;
            writer.set_session(&session)?;
            said.push(format!("no member was at {}", session.title));
        }
    } else if !args.members.is_empty() {
        let people = given::people(writer, &args.members, "MEMBERS")?;
        let before = writer.session_present(session.id)?;
        let new: Vec<&Person> = people.iter().filter(|one| before.iter().all(|other| other.id != one.id)).collect();
        session.taken = true;
        writer.set_session(&session)?;
        for person in &new {
            writer.add_attendance(session.id, person.id)?;
        }
        if !new.is_empty() {
            let names: Vec<&str> = new.iter().map(|person| person.handle.as_str()).collect();
            let now = writer.session_present(session.id)?.len();
            said.push(format!("{} at {}: {} present", listed(&names), session.title, now));
        }
    }
    said.extend(guests(writer, &session, args.guests, &args.named_guests)?);
    Ok(said)
}

fn remove(writer: &Writer, session: &Session, args: &Args) -> Result<Vec<String>> {
    if args.guests.is_some() {
        return Err(Error::usage("--guests says how many there were")
            .at("--guests")
            .hint("leave out --remove and give the right number"));
    }
    let mut said = Vec::new();
    let people = given::people(writer, &args.members, "MEMBERS")?;
    for person in &people {
        refuse_parts(writer, session, Some(person))?;
        if !writer.remove_attendance(session.id, person.id)? {
            return Err(Error::failed(format!("{} is not noted as present at {}", person.handle, session.title))
                .hint(format!("see who is: praktik session show {}", session.slug)));
        }
    }
    if !people.is_empty() {
        let now = writer.session_present(session.id)?.len();
        said.push(format!("{} taken out of {}: {now} present", listed(&given::handles(&people)), session.title));
    }
    for name in &args.named_guests {
        if !writer.remove_guest(session.id, name)? {
            return Err(Error::failed(format!("no guest '{name}' is noted at {}", session.title))
                .hint(format!("see who is: praktik session show {}", session.slug)));
        }
        said.push(format!("guest {name} taken out of {}", session.title));
    }
    Ok(said)
}

/// Whoever has a part was present: refuses to say otherwise of `person`, or of anybody.
pub(super) fn refuse_parts(writer: &Writer, session: &Session, person: Option<&Person>) -> Result<()> {
    for part in [Part::Facilitator, Part::Presenter] {
        for holder in writer.session_part(session.id, part)? {
            if person.is_none_or(|person| person.id == holder.id) {
                let word = part.word();
                return Err(Error::failed(format!("{} is its {word}, and so was there", holder.handle))
                    .hint(format!("if not: praktik session edit {} --{word} none, or somebody else", session.slug)));
            }
        }
    }
    Ok(())
}

/// Notes guests; says what is new.
pub(super) fn guests(
    writer: &Writer,
    session: &Session,
    counted_guests: Option<u32>,
    named: &[String],
) -> Result<Vec<String>> {
    let mut new = Vec::new();
    for name in named {
        let name = given::title(name).map_err(|_| {
            Error::usage("that is no name").at("--guest").hint("a name is up to 200 characters of plain text")
        })?;
        if writer.add_guest(session.id, &name)? {
            new.push(name);
        }
    }
    let mut said = Vec::new();
    if !new.is_empty() {
        said.push(format!("guests: {}", listed(&new)));
    }
    if let Some(number) = counted_guests {
        let nameless = |guests: Vec<Option<String>>| guests.iter().filter(|guest| guest.is_none()).count();
        let before = nameless(writer.session_guests(session.id)?);
        writer.set_counted_guests(session.id, number)?;
        if before != number as usize {
            said.push(format!("{} without a name", counted(number as usize, "guest", "guests")));
        }
    }
    Ok(said)
}
