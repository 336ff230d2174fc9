//! `praktik challenge join` and `leave`.

use super::super::session::given;
use super::super::shared::WriteFlags;
use super::super::{App, Outcome, entry};
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::words;

/// The arguments of `challenge join`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik challenge join slow-queries budi chen
  PRAKTIK_ME=budi praktik challenge join slow-queries
  praktik challenge join slow-queries dewi --on 2026-11-12")]
pub(super) struct JoinArgs {
    /// Which one: its slug or title
    #[arg(value_name = "CHALLENGE")]
    challenge: String,
    /// Who helps: handles or names, also separated by commas [default: PRAKTIK_ME]
    #[arg(value_name = "MEMBERS")]
    members: Vec<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// The arguments of `challenge leave`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik challenge leave slow-queries budi")]
pub(super) struct LeaveArgs {
    /// Which one: its slug or title
    #[arg(value_name = "CHALLENGE")]
    challenge: String,
    /// Who does not help
    #[arg(value_name = "MEMBER")]
    member: String,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik challenge join`.
pub(super) fn join(args: &JoinArgs, app: &mut App<'_>) -> Result<Outcome> {
    let (change, known) = app.write("challenge join", &args.flags, |writer| {
        let challenge = writer.challenge(&args.challenge)?;
        let title = &challenge.title;
        let people = match args.members.as_slice() {
            [] => entry::by(app, writer, None)?.into_iter().collect(),
            members => given::people(writer, members, "MEMBER")?,
        };
        if people.is_empty() {
            return Err(Error::usage("nobody is named")
                .hint(format!("say who helps: praktik challenge join {} budi", challenge.slug))
                .hint("or who you are: PRAKTIK_ME=budi"));
        }
        let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
        let day = given.map_or_else(|| entry::today(app, writer), Ok)?;
        if day < challenge.raised {
            return Err(Error::usage(format!("{title} was raised on {}, after {day}", challenge.raised)).at("--on"));
        }
        if let Some(answer) = challenge.answer.as_ref().filter(|answer| answer.day < day) {
            return Err(Error::failed(format!("{title} was closed on {}", answer.day))
                .hint(format!("if it is not settled: praktik challenge reopen {}", challenge.slug))
                .hint("if they joined before: --on DATE"));
        }
        let raiser = |id| challenge.by.as_ref().is_some_and(|by| by.id == id);
        if let Some(person) = people.iter().find(|person| raiser(person.id)) {
            return Err(Error::failed(format!("{} raised {title}, and is in it already", person.name))
                .hint("name those who help"));
        }
        let (mut joined, mut known) = (Vec::new(), Vec::new());
        for person in &people {
            if writer.join_challenge(challenge.id, person.id, day)? {
                joined.push(person.name.as_str());
            } else if let Some(since) = challenge.joined.iter().find(|other| other.person.id == person.id) {
                known.push(format!("{} is in {title} since {}", person.name, words::day(since.day)));
            }
        }
        let verb = if joined.len() == 1 { "joins" } else { "join" };
        let said = (!joined.is_empty()).then(|| format!("{} {verb} {title}", words::listed(&joined)));
        let mut change = Change::several(said.into_iter().collect());
        change.key = Some(challenge.slug);
        Ok((change, known))
    })?;
    for line in known {
        app.say(&line)?;
    }
    app.answer(change, &args.flags)
}

/// Runs `praktik challenge leave`.
pub(super) fn leave(args: &LeaveArgs, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("challenge leave", &args.flags, |writer| {
        let challenge = writer.challenge(&args.challenge)?;
        let person = writer.person(&args.member)?;
        if !challenge.joined.iter().any(|joined| joined.person.id == person.id) {
            return Err(Error::failed(format!("{} did not join {}", person.name, challenge.title))
                .hint(format!("see who did: praktik challenge show {}", challenge.slug)));
        }
        writer.leave_challenge(challenge.id, person.id)?;
        Ok(Change::of(challenge.slug, format!("{} is no longer in {}", person.name, challenge.title)))
    })?;
    app.answer(change, &args.flags)
}
