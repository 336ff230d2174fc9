//! `praktik challenge solve` and `reopen`.

use super::super::shared::{self, WriteFlags};
use super::super::{App, Outcome, entry, wish};
use crate::domain::{Worded, record};
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Answer, Challenge, Person};

/// The arguments of `challenge solve`.
#[derive(Debug, clap::Args)]
#[command(after_help = "A challenge that was dropped is closed, and does not count as solved.

Examples:
  praktik challenge solve slow-queries --how \"an index on the order date\" --by budi,chen
  praktik challenge solve slow-queries --how \"see the guide\" --resource index-guide
  praktik challenge solve pair-reviews --how \"too few of us\" --outcome dropped")]
pub(super) struct SolveArgs {
    /// Which one: its slug or title
    #[arg(value_name = "CHALLENGE")]
    challenge: String,
    /// How it was solved, or why it was dropped
    #[arg(long, value_name = "TEXT")]
    how: Option<String>,
    /// What became of it [default: adopted]
    #[arg(long, value_parser = shared::worded::<record::Outcome>())]
    outcome: Option<record::Outcome>,
    /// Who solved it; none where nobody is to be named [default: PRAKTIK_ME]
    #[arg(long, value_name = "MEMBERS")]
    by: Vec<String>,
    /// The resource that came of it
    #[arg(long, value_name = "RESOURCE")]
    resource: Option<String>,
    /// When [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// The arguments of `challenge reopen`.
#[derive(Debug, clap::Args)]
#[command(after_help = "What was said of its answer is taken out; who joined stays.

Examples:
  praktik challenge reopen slow-queries")]
pub(super) struct ReopenArgs {
    /// Which one: its slug or title
    #[arg(value_name = "CHALLENGE")]
    challenge: String,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik challenge solve`.
pub(super) fn solve(args: SolveArgs, app: &mut App<'_>) -> Result<Outcome> {
    let how = match &args.how {
        Some(how) => entry::text(Some(how), "--how")?,
        None if app.can_ask() => entry::text(Some(&prompt::text("How was it solved?", None, false)?), "--how")?,
        None => None,
    };
    let Some(how) = how else {
        return Err(Error::usage("how it was solved is not said").hint("say it: --how \"an index on the order date\""));
    };
    let outcome = args.outcome.unwrap_or(record::Outcome::Adopted);
    let change = app.write("challenge solve", &args.flags, |writer| {
        let mut challenge = writer.challenge(&args.challenge)?;
        let given = entry::past_day(app, writer, args.on.as_deref(), "--on")?;
        let day = given.map_or_else(|| entry::today(app, writer), Ok)?;
        can_close(&challenge, day)?;
        let solvers = entry::all_by(app, writer, &args.by)?;
        let resource = args.resource.as_deref().map(|given| writer.resource(given).map_err(|e| e.at("--resource")));
        let resource = resource.transpose()?.map(|resource| (resource.id, resource.slug, resource.title));
        let wished = wish::open_topics(writer)?;
        let came = resource.as_ref().map(|(_, slug, title)| format!("{title} ({slug}) came of it"));
        challenge.answer = Some(Answer { day, outcome, how: Some(how.clone()), resource });
        writer.set_challenge(&challenge)?;
        writer.set_solvers(challenge.id, &solvers, day)?;
        let mut change = Change::of(&challenge.slug, sentence(&challenge.title, outcome, &solvers, &how));
        change.changes.extend(came);
        for topic in wish::met_since(&wished, writer)? {
            change = change.and(format!("The wish for {topic} is met"));
        }
        // Whoever is private is not put forward.
        let open = solvers.iter().filter(|person| !person.private).map(|person| person.handle.as_str());
        let thanked: Vec<&str> = open.filter(|handle| app.me() != Some(handle)).collect();
        if outcome.solves() && !thanked.is_empty() {
            let command = format!("praktik recognize {} --for \"…\"", thanked.join(" "));
            change = change.then(command, "thanks whoever solved it");
        }
        Ok(change)
    })?;
    app.answer(change, &args.flags)
}

/// Refuses to close a challenge that is closed, or on a day before something that belongs to it.
fn can_close(challenge: &Challenge, day: chrono::NaiveDate) -> Result<()> {
    let title = &challenge.title;
    if let Some(answer) = &challenge.answer {
        return Err(Error::failed(format!("{title} was closed on {} already", answer.day))
            .hint(format!("to change what is said of it: praktik challenge edit {} --how \"…\"", challenge.slug))
            .hint(format!("to open it again: praktik challenge reopen {}", challenge.slug)));
    }
    if day < challenge.raised {
        return Err(Error::usage(format!("{title} was raised on {}, after {day}", challenge.raised)).at("--on"));
    }
    match challenge.joined.iter().find(|joined| joined.day > day) {
        Some(late) => {
            let name = entry::shown_name(Some(&late.person)).unwrap_or_default();
            Err(Error::usage(format!("{name} joined on {}, after {day}", late.day)).at("--on"))
        }
        None => Ok(()),
    }
}

fn sentence(title: &str, outcome: record::Outcome, solvers: &[Person], how: &str) -> String {
    let by = match entry::names(solvers).as_slice() {
        [] => String::new(),
        names => format!(" by {}", words::listed(names)),
    };
    match outcome {
        record::Outcome::Adopted => format!("{title} is solved{by}: {how}"),
        record::Outcome::Adapted => format!("{title} is solved{by} in another form: {how}"),
        record::Outcome::Dropped => format!("{title} is dropped{by}: {how}"),
    }
}

/// Runs `praktik challenge reopen`.
pub(super) fn reopen(args: &ReopenArgs, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("challenge reopen", &args.flags, |writer| {
        let mut challenge = writer.challenge(&args.challenge)?;
        let Some(answer) = challenge.answer.take() else {
            return Err(Error::failed(format!("{} is open", challenge.title)));
        };
        writer.set_challenge(&challenge)?;
        writer.set_solvers(challenge.id, &[], answer.day)?;
        let how = answer.how.map(|how| format!(": {how}")).unwrap_or_default();
        let was = sentence_of_old(answer.outcome, answer.day, &challenge.solvers);
        Ok(Change::of(challenge.slug, format!("{} is open again ({was}{how})", challenge.title)))
    })?;
    app.answer(change, &args.flags)
}

/// What was said of it before: whoever reads it can say it again.
fn sentence_of_old(outcome: record::Outcome, day: chrono::NaiveDate, solvers: &[Person]) -> String {
    let names: Vec<String> = solvers.iter().filter_map(|person| entry::shown_name(Some(person))).collect();
    let by = if names.is_empty() { String::new() } else { format!(" by {}", words::listed(&names)) };
    format!("it was {} on {}{by}", outcome.word(), words::day(day))
}
