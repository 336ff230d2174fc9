//! `praktik help`: the help of a command, or a topic.

use clap::Command;

use super::man::find;
use super::shared::Output;
use super::{App, Outcome};
use crate::error::{Error, Result};
use crate::render::views::topic::TopicView;
use crate::render::words::topics::{TOPICS, topic};
use crate::render::{Format, clean_lines};

/// Print the help of a command, or explain a topic.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik help                    all commands and topics
  praktik help session log        as praktik session log --help
  praktik help areas              the six areas, and which commands serve them
  praktik help week               the week of a lead
  praktik help privacy            what is kept on people, and what to tell them
  praktik help privacy --format markdown")]
pub struct Args {
    /// The command, and its verb; or areas, week, privacy [default: praktik as a whole]
    #[arg(value_name = "COMMAND|TOPIC")]
    words: Vec<String>,
    #[command(flatten)]
    output: Output,
}

/// Runs `praktik help`.
///
/// # Errors
/// There is no such command or topic (usage), or writing failed.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    if let [name] = args.words.as_slice()
        && let Some(topic) = topic(name)
    {
        app.emit(&TopicView(topic), &args.output)?;
        return Ok(Outcome::Done);
    }
    let mut whole = app.command_line_here();
    whole.build();
    find(&whole, &args.words, &TOPICS.map(|topic| topic.name))?;
    if args.output.format() != Format::Table {
        return Err(Error::usage("only topics come in other formats; the help of a command is text").at("--format"));
    }
    // clap says it the same way wherever it is asked.
    let asked = ["praktik"].into_iter().chain(args.words.iter().map(String::as_str)).chain(["--help"]);
    if let Err(help) = app.command_line_here().try_get_matches_from(asked) {
        let help = help.render();
        let text = if app.context.terminal.colour { help.ansi().to_string() } else { clean_lines(&help.to_string()) };
        app.print(&text)?;
    }
    Ok(Outcome::Done)
}

/// The command line as shells are to know it: after `help` come the commands and the topics, after `man` the commands.
pub fn with_help(command: Command) -> Command {
    let outlines: Vec<Command> = command.get_subcommands().map(outline).collect();
    let topics = TOPICS.map(|topic| Command::new(topic.name).about(topic.about));
    let after = |before: Command| before.subcommands(outlines.clone());
    command.mut_subcommand("man", after).mut_subcommand("help", |help| after(help).subcommands(topics))
}

/// A command and its verbs by name, without anything that they take.
fn outline(command: &Command) -> Command {
    let about = command.get_about().cloned().unwrap_or_default();
    let verbs: Vec<Command> = command.get_subcommands().map(outline).collect();
    Command::new(command.get_name().to_owned()).about(about).disable_help_flag(true).subcommands(verbs)
}
