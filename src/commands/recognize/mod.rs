//! `praktik recognize`: thank people for what they did.

mod ask;
mod digest;
mod list;
mod suggest;

pub(super) use digest::item as digest_item;

use clap::ValueEnum;
use clap::builder::PossibleValue;

use super::shared::WriteFlags;
use super::{App, Outcome, entry};
use crate::domain::recognition::RecognitionKind;
use crate::domain::reference::{Unresolved, one_of};
use crate::domain::text::{RESERVED, fold};
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Id, NewRecognition, Person, Reader, Slugged};

impl ValueEnum for RecognitionKind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let help = match self {
            Self::Informal => "thanked in person",
            Self::Public => "thanked before others",
            Self::Award => "given an award",
        };
        Some(PossibleValue::new(self.word()).help(help))
    }
}

/// Thank people for what they did.
#[derive(Debug, clap::Args)]
#[command(
    subcommand_negates_reqs = true,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  praktik recognize ana budi --for \"the migration guide\"
  praktik recognize                                 on a terminal: ask for everything
  praktik recognize ana --for \"her talk on SQL\" --kind public --session last
  praktik recognize dewi --award \"Helping hand\" --for \"answering every question in October\" --on 2026-10-30
  praktik recognize chen --for \"the style guide\" --resource sql-style-guide
  praktik recognize list --from -90d                what people were thanked for
  praktik recognize suggest                         whom to thank, and what for
  praktik recognize digest --period 2026-11         ready to post"
)]
pub struct Args {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    give: Give,
}

#[derive(Debug, clap::Args)]
struct Give {
    /// Who is thanked: handles or names, also separated by commas
    #[arg(value_name = "MEMBER")]
    members: Vec<String>,
    /// What they are thanked for
    #[arg(long = "for", value_name = "REASON")]
    reason: Option<String>,
    /// How [default: informal, or award with --award]
    #[arg(long, value_enum)]
    kind: Option<RecognitionKind>,
    /// An award of the charter
    #[arg(long, value_name = "NAME")]
    award: Option<String>,
    /// Who thanks them [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// The session it belongs to
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// The resource it belongs to
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
    /// The challenge it belongs to
    #[arg(long, value_name = "CHALLENGE")]
    challenge: Option<String>,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Record it even if the same is recorded already
    #[arg(long)]
    again: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// List who was thanked for what, the newest first
    List(list::Args),
    /// Suggest whom to thank: who contributed, and was never thanked or not for a year
    Suggest(suggest::Args),
    /// Print the thanks of a period, ready to post
    Digest(digest::Args),
}

/// Runs `praktik recognize`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Some(Verb::List(args)) => list::run(app, &args),
        Some(Verb::Suggest(args)) => suggest::run(app, &args),
        Some(Verb::Digest(args)) => digest::run(app, &args),
        None => give(app, args.give),
    }
}

fn give(app: &mut App<'_>, mut args: Give) -> Result<Outcome> {
    if args.members.is_empty() && app.can_ask() {
        ask::ask(&mut args, app)?;
    }
    let members = named(&args.members)?;
    let kind = match (args.kind, &args.award) {
        (None, None) => RecognitionKind::Informal,
        (None | Some(RecognitionKind::Award), Some(_)) => RecognitionKind::Award,
        (Some(kind), None) => kind,
        (Some(kind), Some(_)) => {
            return Err(Error::usage(format!("an award is not {}", kind.word()))
                .at("--kind")
                .hint("leave out --kind, or leave out --award"));
        }
    };
    let reason = match args.reason {
        Some(reason) => reason,
        None if app.can_ask() => prompt::text("What are they thanked for?", None, false)?,
        None => String::new(),
    };
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Error::usage("thanks say what they are for").hint("give the reason: --for \"the migration guide\""));
    }
    let (key, sentence) = app.write("recognize", &args.flags, |writer| {
        let today = entry::today(app, writer)?;
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let people = receivers(writer, &members)?;
        let giver = giver(app, writer, args.by.as_deref())?;
        if let Some(giver) = giver.as_ref().filter(|giver| people.iter().any(|person| person.id == giver.id)) {
            return Err(Error::failed(format!("{} would be thanking themselves", giver.name))
                .hint("name who thanks them with --by MEMBER"));
        }
        let award = args.award.as_deref().map(|given| charter_award(writer, given)).transpose()?;
        let session = args.session.as_deref().map(|given| writer.session(given, today)).transpose()?;
        let new = NewRecognition {
            day,
            kind,
            award: award.as_deref(),
            giver: giver.as_ref(),
            receivers: &people,
            reason,
            session: session.map(|session| session.id),
        };
        if let Some(key) = writer.same_recognition(&new)?.filter(|_| !args.again) {
            return Err(Error::failed(format!("this is already recorded as {key}"))
                .hint("if it happened twice that day, say so with --again"));
        }
        let slugged = |given: &Option<String>, what: Slugged| -> Result<Option<Id>> {
            given.as_deref().map(|given| writer.slugged(what, given).map(|found| found.id)).transpose()
        };
        let (resource, challenge) =
            (slugged(&args.resource, Slugged::Resource)?, slugged(&args.challenge, Slugged::Challenge)?);
        let key = writer.add_recognition(&new)?;
        writer.tie_recognition(&key, resource, challenge)?;
        Ok((key, words::thanks(&names(&people), kind, award.as_deref(), reason)))
    })?;
    app.answer(Change::of(key, sentence), &args.flags)
}

/// What was said of who is thanked. A verb among it was meant as one: verbs come first.
fn named(given: &[String]) -> Result<Vec<String>> {
    let says = |word: &&String| word.chars().any(|c| c != ',' && !c.is_whitespace());
    let members: Vec<String> = given.iter().filter(says).cloned().collect();
    if let Some(verb) = members.iter().map(|word| fold(word)).find(|word| RESERVED.contains(&word.as_str())) {
        return Err(Error::usage(format!("'{verb}' is not the handle of a member"))
            .hint("a verb comes before all flags: praktik recognize list --to MEMBER"));
    }
    if members.is_empty() {
        return Err(Error::usage("nobody is named")
            .hint("say who is thanked: praktik recognize ana budi --for \"…\"")
            .hint("on a terminal, praktik recognize asks for it"));
    }
    Ok(members)
}

/// The members that are meant, each once. A comma separates people, unless the whole is somebody's name (`Doe, Jane`).
fn receivers(reader: &Reader, given: &[String]) -> Result<Vec<Person>> {
    let mut references = Vec::new();
    for list in given {
        if list.contains(',') && reader.person(list).is_err() {
            references.extend(list.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned));
        } else {
            references.push(list.clone());
        }
    }
    reader.people(&references)
}

fn names(people: &[Person]) -> Vec<&str> {
    people.iter().map(|person| person.name.as_str()).collect()
}

/// Who thanks: `--by`, else `PRAKTIK_ME`, else nobody knows.
fn giver(app: &App<'_>, reader: &Reader, by: Option<&str>) -> Result<Option<Person>> {
    match (by, app.me()) {
        (Some(by), _) => reader.person(by).map(Some),
        (None, Some(me)) => reader.person(me).map(Some).map_err(|error| error.at("PRAKTIK_ME")),
        (None, None) => Ok(None),
    }
}

/// The name of the charter's award that is meant.
fn charter_award(reader: &Reader, given: &str) -> Result<String> {
    named_award(reader.award_names(false)?, given)
        .map_err(|error| error.hint("the charter lists the awards: praktik charter edit"))
}

fn named_award(mut names: Vec<String>, given: &str) -> Result<String> {
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    match one_of("award", given, &known) {
        Ok(place) => Ok(names.swap_remove(place)),
        Err(Unresolved::Unknown { nearest, .. }) if nearest.is_empty() => {
            let error = Error::failed(format!("no award '{given}'"));
            Err(if names.is_empty() { error } else { error.hint(format!("there are {}", names.join(", "))) })
        }
        Err(unresolved) => Err(unresolved.into()),
    }
}
