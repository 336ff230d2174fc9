//! `praktik action done`, `drop` and `reopen`.

use chrono::NaiveDate;

use super::note;
use crate::commands::evaluate::period;
use crate::commands::shared::WriteFlags;
use crate::commands::{App, Outcome, entry};
use crate::domain::Worded;
use crate::domain::record::ActionStatus;
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::views::Change;
use crate::render::words;
use crate::store::{Action, Reader, Writer};

/// The arguments of `action done`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik action done 3
  praktik action done 3 5 --on friday --note \"they met twice\"")]
pub(super) struct DoneArgs {
    /// Which actions: numbers, titles, or beginnings of titles
    #[arg(value_name = "ACTION", required = true)]
    actions: Vec<String>,
    /// A word on it
    #[arg(long, value_name = "NOTE")]
    note: Option<String>,
    /// When it was done [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// The arguments of `action drop`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik action drop 4 --reason \"Sales was dissolved\"")]
pub(super) struct DropArgs {
    /// Which action: its number, its title, or the beginning of it
    #[arg(value_name = "ACTION")]
    action: String,
    /// Why it is given up
    #[arg(long, value_name = "REASON")]
    reason: Option<String>,
    /// When it was given up [default: today]
    #[arg(long, value_name = "DATE", allow_hyphen_values = true)]
    on: Option<String>,
    #[command(flatten)]
    flags: WriteFlags,
}

/// The arguments of `action reopen`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik action reopen 3")]
pub(super) struct ReopenArgs {
    /// Which action: its number, its title, or the beginning of it
    #[arg(value_name = "ACTION")]
    action: String,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik action done`.
pub(super) fn done(args: &DoneArgs, app: &mut App<'_>) -> Result<Outcome> {
    let note = note(args.note.as_deref(), "--note")?;
    let (change, moved) = app.write("action done", &args.flags, |writer| {
        let day = entry::day_of(app, writer, args.on.as_deref(), "--on")?;
        let mut found: Vec<Action> = Vec::new();
        for given in &args.actions {
            let action = writer.action(given)?;
            if !found.iter().any(|other| other.id == action.id) {
                found.push(action);
            }
        }
        let mut change = Change::several(Vec::new());
        change.key = if let [one] = found.as_slice() { Some(one.number.to_string()) } else { None };
        for action in &found {
            end(writer, action, ActionStatus::Done, day, note.as_deref())?;
            change = change.and(format!("Action {} is done: {}", action.number, action.title));
        }
        Ok((change, moved(writer, &found, app.context.now_in(writer.zone()?).day)?))
    })?;
    let outcome = app.answer(change, &args.flags)?;
    for line in moved {
        app.say(&line)?;
    }
    Ok(outcome)
}

/// What became of the measures that actions were to move.
fn moved(reader: &Reader, actions: &[Action], today: NaiveDate) -> Result<Vec<String>> {
    if actions.iter().all(|action| action.measure.is_none()) {
        return Ok(Vec::new());
    }
    let evaluation = period::lately(reader, today)?;
    let line = |action: &Action| {
        let result = evaluation.find(action.measure.as_deref()?)?;
        let (became, _) = words::became(result, action.measure_then);
        Some(format!("since {}: {became}", words::day(action.added)))
    };
    Ok(actions.iter().filter_map(line).collect())
}

/// Runs `praktik action drop`.
pub(super) fn drop(args: DropArgs, app: &mut App<'_>) -> Result<Outcome> {
    let reason = match args.reason {
        Some(reason) => reason,
        None if app.can_ask() => prompt::text("Why is it given up?", None, false)?,
        None => String::new(),
    };
    let Some(reason) = note(Some(&reason), "--reason")? else {
        return Err(Error::usage("what is dropped says why").hint("give the reason: --reason \"Sales was dissolved\""));
    };
    let change = app.write("action drop", &args.flags, |writer| {
        let action = writer.action(&args.action)?;
        end(
            writer,
            &action,
            ActionStatus::Dropped,
            entry::day_of(app, writer, args.on.as_deref(), "--on")?,
            Some(&reason),
        )?;
        let sentence = format!("Action {} is dropped: {} ({reason})", action.number, action.title);
        Ok(Change::of(action.number.to_string(), sentence))
    })?;
    app.answer(change, &args.flags)
}

/// Runs `praktik action reopen`.
pub(super) fn reopen(args: &ReopenArgs, app: &mut App<'_>) -> Result<Outcome> {
    let change = app.write("action reopen", &args.flags, |writer| {
        let action = writer.action(&args.action)?;
        if action.status == ActionStatus::Open {
            return Err(Error::failed(format!("action {} is open: {}", action.number, action.title)));
        }
        let sentence = format!("Action {} is open again: {}", action.number, action.title);
        let number = action.number.to_string();
        writer.set_action(&Action { status: ActionStatus::Open, ended: None, ..action })?;
        Ok(Change::of(number, sentence))
    })?;
    app.answer(change, &args.flags)
}

/// Ends an open action; what is said of it goes behind what was said before.
fn end(writer: &Writer, action: &Action, status: ActionStatus, day: NaiveDate, word: Option<&str>) -> Result<()> {
    let number = action.number;
    if let (ActionStatus::Done | ActionStatus::Dropped, Some(ended)) = (action.status, action.ended) {
        let message = format!("action {number} was {} on {ended} already: {}", action.status.word(), action.title);
        return Err(Error::failed(message).hint(format!("if it is not: praktik action reopen {number}")));
    }
    if day < action.added {
        let message = format!("action {number} was undertaken on {}, after {day}", action.added);
        return Err(Error::usage(message).at("--on"));
    }
    let said: Vec<&str> = action.note.as_deref().into_iter().chain(word).collect();
    let note = (!said.is_empty()).then(|| said.join("; "));
    writer.set_action(&Action { status, ended: Some(day), note, ..action.clone() })
}
