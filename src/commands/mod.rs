//! One file a noun: its arguments, its help, its handler. A handler reads arguments, asks the store, the measures or
//! the exchange, and answers with a view.

pub mod charter;
pub mod completions;
pub mod evaluate;
pub mod init;
pub mod man;
pub mod member;
pub mod recognize;
pub mod session;

mod app;
mod known;
mod shared;

pub use app::{App, Outcome};
pub use shared::Globals;

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
    /// What the community is for: show, change and review the charter
    Charter(charter::Args),
    /// Print the script that makes your shell complete praktik's words
    Completions(completions::Args),
    /// Print the manual page
    Man(man::Args),
}

/// Runs a command.
///
/// # Errors
/// Whatever the command ends in.
pub fn run(command: Command, app: &mut App<'_>) -> Result<Outcome> {
    match command {
        Command::Init(args) => init::run(args, app),
        Command::Member(args) => member::run(args, app),
        Command::Session(args) => session::run(args, app),
        Command::Recognize(args) => recognize::run(args, app),
        Command::Evaluate(args) => evaluate::run(args, app),
        Command::Charter(args) => charter::run(args, app),
        Command::Completions(args) => completions::run(&args, app),
        Command::Man(args) => man::run(&args, app),
    }
}
