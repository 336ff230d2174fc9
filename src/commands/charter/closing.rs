//! `praktik charter close` and `reopen`: the end of a community, with a last word.

use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome, entry};
use crate::domain::facts::Facts;
use crate::domain::record::{ActionStatus, GoalStatus};
use crate::domain::session::Part;
use crate::error::{Error, Result};
use crate::render::views::Change;
use crate::render::views::farewell::FarewellView;
use crate::render::words;
use crate::store::Closed;

/// Arguments of `praktik charter close`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik charter close --reason \"the guild becomes part of the platform team\" --dry-run
  praktik charter close --reason \"its work is done\" --heirs \"the wiki goes to the library\"")]
pub(super) struct CloseArgs {
    /// Why it ends
    #[arg(long, value_name = "REASON", required = true)]
    reason: String,
    /// Who takes over what it leaves
    #[arg(long, value_name = "TEXT")]
    heirs: Option<String>,
    /// Its last day [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    /// Do not ask
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

pub(super) fn close(args: &CloseArgs, app: &mut App<'_>) -> Result<Outcome> {
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let reason = said(&args.reason)
        .ok_or_else(|| Error::usage("say why it ends").at("--reason").hint("people will ask: --reason \"…\""))?;
    let heirs = args.heirs.as_deref().and_then(said);
    let name = {
        let reader = app.read()?;
        if let Some(closed) = reader.closed()? {
            return Err(Error::failed(format!("the community was closed on {} already", closed.day))
                .hint("to go on with it: praktik charter reopen"));
        }
        reader.community_name()?
    };
    if !args.flags.dry_run {
        app.consent(
            &format!("Close {name}? Nothing can be written to it from then on, until it is reopened."),
            args.yes,
        )?;
    }
    let mut view = app.write("charter close", &args.flags, |writer| {
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let closed = Closed { day, reason: reason.clone(), heirs: heirs.clone() };
        let view = farewell(&writer.facts()?, &closed);
        writer.close_community(&closed)?;
        Ok(view)
    })?;
    view.dry_run = args.flags.dry_run;
    app.emit(&view, &args.flags.output)?;
    Ok(Outcome::Done)
}

/// What there is to say of a community at its end.
fn farewell(facts: &Facts, closed: &Closed) -> FarewellView {
    let mut took_part = vec![false; facts.members.len()];
    for session in 0..facts.sessions.len() {
        facts.attendance.of(session).iter().for_each(|&member| took_part[member as usize] = true);
    }
    facts.leads.iter().for_each(|lead| took_part[lead.member as usize] = true);
    facts.deeds.iter().for_each(|deed| took_part[deed.member as usize] = true);
    let named = |people: &mut Vec<u32>| {
        people.sort_by(|&a, &b| facts.members[a as usize].handle.cmp(&facts.members[b as usize].handle));
        people.dedup();
        let open = people.iter().map(|&person| &facts.members[person as usize]).filter(|member| !member.private);
        open.map(|member| member.name.clone()).collect::<Vec<String>>()
    };
    let presenters = facts.leads.iter().filter(|lead| lead.part == Part::Presenter);
    let record = &facts.record;
    let open_goal = |status| record.goals.iter().filter(move |goal| goal.status_on(closed.day) == status);
    let begun = facts.reviews.iter().chain(facts.sessions.first().map(|session| &session.day)).min();
    FarewellView {
        dry_run: false,
        community: facts.charter.name.clone(),
        begun: begun.copied(),
        closed: closed.day,
        reason: closed.reason.clone(),
        heirs: closed.heirs.clone(),
        sessions: facts.sessions.len(),
        people: took_part.iter().filter(|took| **took).count(),
        role_holders: named(&mut facts.role_terms.iter().map(|term| term.member).collect()),
        presenters: named(&mut presenters.map(|lead| lead.member).collect()),
        goals_reached: open_goal(GoalStatus::Reached).map(|goal| goal.title.clone()).collect(),
        goals_open: open_goal(GoalStatus::Open).map(|goal| goal.title.clone()).collect(),
        actions_open: record
            .actions
            .iter()
            .filter(|action| action.status_on(closed.day) == ActionStatus::Open)
            .map(|action| action.title.clone())
            .collect(),
        challenges_open: record
            .challenges
            .iter()
            .filter(|challenge| challenge.closed.is_none())
            .map(|challenge| challenge.title.clone())
            .collect(),
    }
}

pub(super) fn reopen(on: Option<&str>, flags: &WriteFlags, app: &mut App<'_>) -> Result<Outcome> {
    let (name, day) = app.write("charter reopen", flags, |writer| {
        let day = entry::day_of(app, writer, on, "--on")?;
        let closed = writer.closed()?.ok_or_else(|| Error::failed("the community is open"))?;
        if day < closed.day {
            return Err(Error::usage(format!("it was closed on {}", closed.day)).at("--on"));
        }
        writer.reopen_community(day)?;
        Ok((writer.community_name()?, day))
    })?;
    let change = Change::several(vec![format!("{name} is open again from {}", words::day(day))]);
    app.answer(change.then("praktik status", "shows where it stands"), flags)
}
