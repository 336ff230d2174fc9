//! `praktik man`: the manual page of praktik, or of one of its commands.

mod page;

use std::path::PathBuf;

use clap::Command;

use super::install::{Piece, settle};
use super::shared::WriteFlags;
use super::{App, Outcome};
use crate::domain::reference::Unresolved;
use crate::error::{Error, Result};
use crate::render::views::install::Installed;
use crate::render::words::counted;

/// Print the manual page of a command, or put all of them where man looks.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik man | man -l -                  read it
  praktik man session log | man -l -      that of one command
  praktik man --install                   then: man praktik, man praktik-session-log
  praktik man --install build/man1        a page a file, for a package

Without a FOLDER the pages go to $XDG_DATA_HOME/man/man1, else ~/.local/share/man/man1, where man looks if ~/.local/bin \
is in your PATH. Pages that are not praktik's are replaced only with --yes.")]
pub struct Args {
    /// The command, and its verb [default: praktik as a whole]
    #[arg(value_name = "COMMAND", conflicts_with = "install")]
    command: Vec<String>,
    /// Write every page into this folder, instead of printing one
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, value_hint = clap::ValueHint::DirPath)]
    install: Option<Option<PathBuf>>,
    /// Don't ask
    #[arg(long, requires = "install")]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik man`.
///
/// # Errors
/// There is no such command (usage), or writing failed.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let mut whole = app.command_line();
    whole.build();
    if let Some(folder) = &args.install {
        return install(folder.clone(), &whole, args, app);
    }
    args.flags.only_with("--install")?;
    let page = page::page(&whole, find(&whole, &args.command, &[])?)?;
    app.print(&page)?;
    Ok(Outcome::Done)
}

/// The command that these words name. What else there is to be named in their place is in `beside`.
///
/// # Errors
/// There is none (usage): with the nearest.
pub(super) fn find<'c>(whole: &'c Command, words: &[String], beside: &[&str]) -> Result<&'c Command> {
    words.iter().enumerate().try_fold(whole, |command, (place, word)| {
        command.find_subcommand(word).ok_or_else(|| {
            let beside = if place == 0 { beside } else { &[] };
            let names = command.get_subcommands().map(Command::get_name).chain(beside.iter().copied());
            let bin = command.get_bin_name().unwrap_or("praktik");
            let or_topic = if beside.is_empty() { "" } else { " and no topic" };
            let error = Error::usage(format!("{bin} has no command{or_topic} '{word}'"));
            match Unresolved::unknown("command", word, names) {
                Unresolved::Unknown { nearest, .. } if !nearest.is_empty() => {
                    error.hint(format!("did you mean {}?", nearest.join(" or ")))
                }
                _ => error.hint(format!("see what there is: {bin} --help")),
            }
        })
    })
}

/// Every command, each before its verbs.
fn all<'c>(command: &'c Command, into: &mut Vec<&'c Command>) {
    into.push(command);
    command.get_subcommands().for_each(|sub| all(sub, into));
}

fn install(folder: Option<PathBuf>, whole: &Command, args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let folder = match folder {
        Some(folder) => app.context.path(&folder),
        None => app.context.data_folder()?.join("man/man1"),
    };
    let mut commands = Vec::new();
    all(whole, &mut commands);
    let piece = |command: &&Command| {
        let text = page::page(whole, command)?;
        Ok(Piece { path: folder.join(format!("{}.1", page::name(command))), text })
    };
    let pieces = commands.iter().map(piece).collect::<Result<Vec<_>>>()?;
    let settled = settle(app, &pieces, page::is_ours, args.yes, args.flags.dry_run)?;
    let view = Installed {
        dry_run: args.flags.dry_run,
        what: counted(pieces.len(), "manual page", "manual pages"),
        place: folder.display().to_string(),
        written: settled.written,
        unchanged: settled.unchanged,
        add: None,
    };
    app.emit(&view, &args.flags.output)?;
    Ok(Outcome::Done)
}
