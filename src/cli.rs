//! The command line as a whole: global flags and the commands, grouped as people look for them.

use clap::{CommandFactory, Parser};

use crate::commands::{Command, Globals};

/// Run a community of practice from the terminal
///
/// praktik keeps one community in one file: its charter, members, sessions, goals, resources, challenges and thanks. It
/// shows what needs you this week, how the community is doing, and what would help most.
#[derive(Debug, Parser)]
#[command(name = "praktik", version, disable_help_subcommand = false)]
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
    ("Shell", &["completions", "man", "help"]),
];

/// The whole command line for clap, its help grouped, laid out for `width` columns.
pub fn command(width: Option<usize>) -> clap::Command {
    let command = Cli::command().term_width(width.map_or(100, |width| width.clamp(40, 100)));
    let about = |name: &str| {
        let found = command.get_subcommands().find(|sub| sub.get_name() == name);
        // clap itself brings `help` along, and only once it parses.
        found.and_then(|sub| sub.get_about()).map_or("Print the help of a command".to_owned(), ToString::to_string)
    };
    let groups: Vec<String> = GROUPS
        .iter()
        .map(|(title, names)| {
            let lines: Vec<String> = names.iter().map(|name| format!("  {name:<13}{}", about(name))).collect();
            format!("{title}:\n{}", lines.join("\n"))
        })
        .collect();
    let template = format!(
        "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{}\n\nOptions:\n{{options}}{{after-help}}",
        groups.join("\n\n")
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
        known.push("help");
        known.sort_unstable();
        assert_eq!(grouped, known);
    }
}
