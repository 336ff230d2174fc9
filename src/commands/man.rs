//! `praktik man`: the manual page of praktik, or of one of its commands.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use super::{App, Outcome};
use crate::domain::reference::Unresolved;
use crate::error::{Error, Result};
use crate::health::Area;
use crate::render::words;

/// Print the manual page.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik man | man -l -                         read it
  praktik man session log | man -l -             that of one command
  praktik man > ~/.local/share/man/man1/praktik.1")]
pub struct Args {
    /// The command, and its verb [default: praktik as a whole]
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

/// Runs `praktik man`.
///
/// # Errors
/// There is no such command (usage), or writing failed.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let mut whole = without_help(app.command_line());
    whole.build();
    let page = page(find(&whole, &args.command)?, whole.get_version().unwrap_or_default())?;
    app.print(&page)?;
    Ok(Outcome::Done)
}

/// `help` and its copy of the whole tree have no pages.
fn without_help(command: Command) -> Command {
    command.disable_help_subcommand(true).mut_subcommands(without_help)
}

fn find<'c>(whole: &'c Command, words: &[String]) -> Result<&'c Command> {
    words.iter().try_fold(whole, |command, word| {
        command.find_subcommand(word).ok_or_else(|| {
            let names = command.get_subcommands().map(Command::get_name);
            let bin = command.get_bin_name().unwrap_or("praktik");
            let error = Error::usage(format!("{bin} has no command '{word}'"));
            match Unresolved::unknown("command", word, names) {
                Unresolved::Unknown { nearest, .. } if !nearest.is_empty() => {
                    error.hint(format!("did you mean {}?", nearest.join(" or ")))
                }
                _ => error.hint(format!("see what there is: {bin} --help")),
            }
        })
    })
}

/// The page of one command, without the parts that clap_mangen fills or breaks differently from a manual: the usage is
/// that of `--help`, and examples stay a line each.
fn page(command: &Command, version: &str) -> Result<String> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let mut command = command.clone().subcommand_help_heading("COMMANDS");
    let usage = command.render_usage().to_string();
    let usage: Vec<&str> = usage.trim_start_matches("Usage:").lines().map(str::trim).collect();
    let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let command = command.override_usage(usage.join("\n"));
    let (options, commands) = (command.get_arguments().next().is_some(), command.get_subcommands().next().is_some());

    let mut roff =
        format!(".TH \"{}\" \"1\" \"\" \"praktik {version}\" \"praktik\"\n", name.to_uppercase()).into_bytes();
    let man = Man::new(command);
    man.render_name_section(&mut roff)?;
    man.render_synopsis_section(&mut roff)?;
    man.render_description_section(&mut roff)?;
    if options {
        man.render_options_section(&mut roff)?;
    }
    if commands {
        man.render_subcommands_section(&mut roff)?;
    }
    let mut rest = Roff::new();
    if MEASURED.contains(&name.as_str()) {
        measures(&mut rest);
    }
    if name == "praktik" {
        terms(&mut rest, "ENVIRONMENT", ENVIRONMENT);
        terms(&mut rest, "FILES", FILES);
        terms(&mut rest, "EXIT STATUS", EXIT_STATUS);
        terms(&mut rest, "SEE ALSO", SEE_ALSO);
    } else if let Some((heading, lines)) = examples.split_once('\n') {
        rest.control("SH", [heading.trim_end_matches(':').to_uppercase().as_str()]);
        rest.control("nf", []);
        for line in lines.lines() {
            rest.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
        }
        rest.control("fi", []);
    }
    rest.to_writer(&mut roff)?;
    // Every part begins with the same definition of an apostrophe; once is enough.
    let page = String::from_utf8_lossy(&roff).into_owned();
    let (first, others) = page.split_at(page.find(".SH").unwrap_or_default());
    Ok(first.to_owned() + &others.replace(APOSTROPHE, ""))
}

/// What the roff crate puts before every part.
const APOSTROPHE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// A section of terms and what they mean.
fn terms(roff: &mut Roff, heading: &str, terms: &[(&str, &str)]) {
    roff.control("SH", [heading]);
    for (term, meaning) in terms {
        roff.control("TP", []);
        roff.text([bold(*term)]);
        roff.text([roman(*meaning)]);
    }
}

/// The commands whose pages tell of every measure.
const MEASURED: &[&str] = &["praktik-evaluate", "praktik-evaluate-measures"];

/// A section of every measure, by area.
fn measures(roff: &mut Roff) {
    roff.control("SH", ["MEASURES"]);
    for area in Area::ALL {
        roff.control("SS", [words::health::area(area)]);
        for measure in area.measures() {
            roff.control("TP", []);
            roff.text([bold(measure.key)]);
            roff.text([roman(words::health::described(measure))]);
        }
    }
}

const ENVIRONMENT: &[(&str, &str)] = &[
    ("PRAKTIK_DB", "The community file, where --db names none."),
    ("PRAKTIK_ME", "The handle of whoever types: who facilitates, who thanks."),
    ("PRAKTIK_NOW", "An instant that stands in for the clock, such as 2026-11-24T16:00:00+07:00."),
    ("TZ", "The time zone of a community that is begun without --tz."),
    ("VISUAL, EDITOR", "The editor of praktik charter edit."),
    ("NO_COLOR, TERM", "No colours where NO_COLOR is set or TERM is dumb."),
    ("COLUMNS", "How wide tables and text may get; else the width of the terminal."),
    ("COMPLETE", "Set by shells that ask for completions."),
];

const FILES: &[(&str, &str)] =
    &[("praktik.db", "The community: one SQLite file, looked for in the working folder and those above it.")];

const EXIT_STATUS: &[(&str, &str)] = &[
    ("0", "Done."),
    ("1", "It failed: an unknown or ambiguous name, a missing file, or a check that was not met."),
    ("2", "The command line does not say what to do."),
    ("3", "An input file holds bad data; nothing was written."),
    ("10", "There is no community file."),
    ("11", "The file is busy."),
    ("12", "Not a praktik file, a damaged one, or one of a newer praktik."),
    ("130", "Interrupted."),
];

const SEE_ALSO: &[(&str, &str)] = &[
    ("praktik help COMMAND", "A command in short."),
    ("praktik man COMMAND", "The manual page of a command, such as praktik man session log."),
    ("praktik completions", "What makes a shell complete commands, handles and slugs."),
];
