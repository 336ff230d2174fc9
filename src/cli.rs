//! The command line as a whole: global flags and the commands, grouped as people look for them.

use std::ffi::OsString;

use clap::{Args, CommandFactory, FromArgMatches, Parser};

use crate::commands::{self, Command, Globals};
use crate::render::words::topics::TOPICS;

/// Run a community of practice from the terminal
///
/// praktik keeps one community in one file: its charter, members, sessions, goals, resources, challenges and thanks. It
/// shows what needs you this week, how the community is doing, and what would help most.
#[derive(Debug, Parser)]
#[command(name = "praktik", version, disable_help_subcommand = true)]
pub struct Cli {
    /// Flags that every command has.
    #[command(flatten)]
    pub globals: Globals,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands by group, in the order of the help.
const GROUPS: &[(&str, &[&str])] = &[
    ("The pillars", &["init", "member", "session", "recognize", "evaluate"]),
    ("Every week", &["status", "find"]),
    ("Purpose", &["charter", "goal"]),
    ("Connection", &["channel", "challenge"]),
    ("Learning", &["resource", "wish"]),
    ("Review and continuity", &["survey", "story", "action"]),
    ("Keeping the file", &["journal", "undo", "redo", "backup", "restore", "doctor", "export", "apply", "query"]),
    ("Shell", &["completions", "man", "help"]),
];

/// Reads a command line; what is to be said of it is laid out for `width` columns.
///
/// # Errors
/// It is none that praktik takes, or it asks for help or the version.
pub fn parse(argv: &[OsString], width: Option<usize>) -> Result<Cli, clap::Error> {
    let read = |command: clap::Command| {
        command.try_get_matches_from(argv).and_then(|mut matches| Cli::from_arg_matches_mut(&mut matches))
    };
    // Most of starting would be to build the arguments of all the commands, of which a line needs those of one.
    match named(argv).map(read) {
        Some(Ok(cli)) => Ok(cli),
        // Help, suggestions and everything else that is said come from the whole.
        Some(Err(_)) | None => read(command(width)),
    }
}

/// The command line with those commands only whose names stand in `argv`, wherever; `None` where there is none. What it
/// takes, the whole one takes as well, and reads it the same.
fn named(argv: &[OsString]) -> Option<clap::Command> {
    let mut words: Vec<&str> = argv.iter().skip(1).filter_map(|word| word.to_str()).collect();
    words.sort_unstable();
    words.dedup();
    let mut commands = words.into_iter().filter_map(|word| Some((word, commands::arguments(word)?))).peekable();
    commands.peek()?;
    let root =
        Globals::augment_args(clap::Command::new("praktik").subcommand_required(true).disable_help_subcommand(true));
    Some(commands.fold(root, |root, (name, arguments)| root.subcommand(arguments(clap::Command::new(name.to_owned())))))
}

/// The whole command line for clap, its help grouped, laid out for `width` columns.
pub fn command(width: Option<usize>) -> clap::Command {
    let command = Cli::command().term_width(width.map_or(100, |width| width.clamp(40, 100)));
    let about = |name: &str| {
        let found = command.get_subcommands().find(|sub| sub.get_name() == name);
        found.and_then(|sub| sub.get_about()).map(ToString::to_string).unwrap_or_default()
    };
    let groups: Vec<String> = GROUPS
        .iter()
        .map(|(title, names)| {
            let lines: Vec<String> = names.iter().map(|name| format!("  {name:<13}{}", about(name))).collect();
            format!("{title}:\n{}", lines.join("\n"))
        })
        .collect();
    let topics: Vec<String> = TOPICS.iter().map(|topic| format!("  {:<13}{}", topic.name, topic.about)).collect();
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{}\n\nExplained by praktik help:\n{}\n\n\
         Options:\n{{options}}{{after-help}}",
        groups.join("\n\n"),
        topics.join("\n")
    );
    command
        .help_template(template)
        .after_help("A first look:  praktik init --demo, then praktik status\nOf a command:  praktik help COMMAND")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command(None).debug_assert();
    }

    #[test]
    fn every_command_stands_in_one_group() {
        let mut grouped: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
        grouped.sort_unstable();
        let whole = command(None);
        let mut known: Vec<&str> = whole.get_subcommands().map(clap::Command::get_name).collect();
        known.sort_unstable();
        assert_eq!(grouped, known);
    }

    /// The command line in short, its messages apart.
    fn read(parsed: Result<Cli, clap::Error>) -> Result<String, String> {
        parsed.map(|cli| format!("{cli:?}")).map_err(|error| error.to_string())
    }

    #[test]
    fn every_command_is_read_without_the_others() {
        for sub in command(None).get_subcommands() {
            assert!(commands::arguments(sub.get_name()).is_some(), "{} is missing in commands", sub.get_name());
        }
        for line in [
            "praktik member list --limit 20 --db member",
            "praktik --no-input --db find session list --json",
            "praktik find session",
            "praktik recognize ana --for help",
            "praktik recognize list",
            "praktik status",
            "praktik",
            "praktik --version",
            "praktik --help",
            "praktik help member",
            "praktik member help list",
            "praktik member list --help",
            "praktik membr find",
            "praktik find",
            "praktik member lst",
            "praktik member list --limt 3",
            "praktik --limit 3 member list",
            "praktik session --member list",
            "praktik find -- member",
        ] {
            let argv: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let whole = command(None).try_get_matches_from(&argv).and_then(|found| Cli::from_arg_matches(&found));
            assert_eq!(read(parse(&argv, None)), read(whole), "{line}");
        }
    }
}
