//! One file a noun: its arguments, its help, its handler. A handler reads arguments, asks the store, the measures or
//! the exchange, and answers with a view.

pub mod action;
pub mod apply;
pub mod backup;
pub mod challenge;
pub mod channel;
pub mod charter;
pub mod completions;
pub mod doctor;
pub mod evaluate;
pub mod export;
pub mod find;
pub mod goal;
pub mod help;
pub mod init;
pub mod journal;
pub mod man;
pub mod member;
pub mod query;
pub mod recognize;
pub mod resource;
pub mod restore;
pub mod session;
pub mod status;
pub mod story;
pub mod survey;
pub mod undo;
pub mod wish;

mod app;
mod deliver;
mod entry;
mod install;
mod people;
mod shared;
mod told;
mod typed;

pub use app::{App, Outcome};
pub use help::with_help;
pub use shared::Globals;
pub use told::told;

use crate::error::Result;

/// The commands.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Begin a community: its file and its charter
    Init(init::Args),
    /// Who belongs: add, list and show members, their roles and skills
    Member(member::Args),
    /// What you do together: plan, log and list sessions, import attendance
    Session(session::Args),
    /// Thank people for what they did
    Recognize(recognize::Args),
    /// How the community is doing, and what would help most
    Evaluate(evaluate::Args),
    /// The week on one screen: what is coming, what is due, what needs care
    Status(status::Args),
    /// Search everything: who knows about this, and what is there on it?
    Find(find::Args),
    /// What the community is for: show, change and review the charter
    Charter(charter::Args),
    /// What the community wants to have reached, and where it stands
    Goal(goal::Args),
    /// The forum in totals: how many wrote, asked, were answered
    Channel(channel::Args),
    /// Problems, ideas and experiments: raise, join, solve
    Challenge(challenge::Args),
    /// What there is to learn from: guides, recordings, code, and their use
    Resource(resource::Args),
    /// Topics that members wish for
    Wish(wish::Args),
    /// Ask the members: questions for a form, its answers by area and over time
    Survey(survey::Args),
    /// What the community was good for, as people tell it
    Story(story::Args),
    /// What somebody undertook to do, by when, and what became of it
    Action(action::Args),
    /// What was done, by whom and when
    Journal(journal::Args),
    /// Take back the newest change, or others by their numbers
    Undo(undo::UndoArgs),
    /// Make again what undo took back
    Redo(undo::RedoArgs),
    /// Copy the whole community file, also while others work with it
    Backup(backup::Args),
    /// Go back to a backup: it takes the place of the community file
    Restore(restore::Args),
    /// Look the file over: damage, oddities, permissions, copies; each with its remedy
    Doctor(doctor::Args),
    /// Ask the file in SQL, read-only, over documented views
    Query(query::Args),
    /// The whole community as one text, to share with your co-leads
    Export(export::Args),
    /// Take in what a co-lead exported: the plan first
    Apply(apply::Args),
    /// Print the script that makes your shell complete praktik's words, or install it
    Completions(completions::Args),
    /// Print the manual page of a command, or install them all
    Man(man::Args),
    /// Print the help of a command, or explain a topic
    Help(help::Args),
}

/// What gives a command its arguments, by its name; `None` where there is no such command.
pub fn arguments(name: &str) -> Option<fn(clap::Command) -> clap::Command> {
    use clap::Args;
    Some(match name {
        "init" => init::Args::augment_args,
        "member" => member::Args::augment_args,
        "session" => session::Args::augment_args,
        "recognize" => recognize::Args::augment_args,
        "evaluate" => evaluate::Args::augment_args,
        "status" => status::Args::augment_args,
        "find" => find::Args::augment_args,
        "charter" => charter::Args::augment_args,
        "goal" => goal::Args::augment_args,
        "channel" => channel::Args::augment_args,
        "challenge" => challenge::Args::augment_args,
        "resource" => resource::Args::augment_args,
        "wish" => wish::Args::augment_args,
        "survey" => survey::Args::augment_args,
        "story" => story::Args::augment_args,
        "action" => action::Args::augment_args,
        "journal" => journal::Args::augment_args,
        "undo" => undo::UndoArgs::augment_args,
        "redo" => undo::RedoArgs::augment_args,
        "backup" => backup::Args::augment_args,
        "restore" => restore::Args::augment_args,
        "doctor" => doctor::Args::augment_args,
        "query" => query::Args::augment_args,
        "export" => export::Args::augment_args,
        "apply" => apply::Args::augment_args,
        "completions" => completions::Args::augment_args,
        "man" => man::Args::augment_args,
        "help" => help::Args::augment_args,
        _ => return None,
    })
}

/// Runs a command.
///
/// # Errors
/// Whatever the command ends in.
pub fn run(command: Command, app: &mut App<'_>) -> Result<Outcome> {
    let outcome = dispatch(command, app);
    app.say_upgrade()?;
    outcome
}

fn dispatch(command: Command, app: &mut App<'_>) -> Result<Outcome> {
    match command {
        Command::Init(args) => init::run(args, app),
        Command::Member(args) => member::run(args, app),
        Command::Session(args) => session::run(args, app),
        Command::Recognize(args) => recognize::run(args, app),
        Command::Evaluate(args) => evaluate::run(args, app),
        Command::Status(args) => status::run(args, app),
        Command::Find(args) => find::run(args, app),
        Command::Charter(args) => charter::run(args, app),
        Command::Goal(args) => goal::run(args, app),
        Command::Channel(args) => channel::run(args, app),
        Command::Challenge(args) => challenge::run(args, app),
        Command::Resource(args) => resource::run(args, app),
        Command::Wish(args) => wish::run(args, app),
        Command::Survey(args) => survey::run(args, app),
        Command::Story(args) => story::run(args, app),
        Command::Action(args) => action::run(args, app),
        Command::Journal(args) => journal::run(&args, app),
        Command::Undo(args) => undo::undo(&args, app),
        Command::Redo(args) => undo::redo(&args, app),
        Command::Backup(args) => backup::run(args, app),
        Command::Restore(args) => restore::run(args, app),
        Command::Doctor(args) => doctor::run(args, app),
        Command::Query(args) => query::run(args, app),
        Command::Export(args) => export::run(&args, app),
        Command::Apply(args) => apply::run(&args, app),
        Command::Completions(args) => completions::run(&args, app),
        Command::Man(args) => man::run(&args, app),
        Command::Help(args) => help::run(&args, app),
    }
}
