//! A manual page, from what clap knows of a command.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::error::Result;
use crate::health::Area;
use crate::render::words;

/// What every page begins with.
const BEGINNING: &str = ".TH \"PRAKTIK";

/// Whether a text is a page of praktik's.
pub(super) fn is_ours(text: &str) -> bool {
    text.starts_with(BEGINNING)
}

/// `praktik-session-log`: what the page of a command is called.
pub(super) fn name(command: &Command) -> String {
    command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned()
}

/// The page of one command of the `whole`, without the parts that clap_mangen fills or breaks differently from a manual:
/// the usage is that of `--help`, and examples stay a line each.
///
/// # Errors
/// It cannot be written.
pub(super) fn page(whole: &Command, command: &Command) -> Result<String> {
    let name = name(command);
    let version = whole.get_version().unwrap_or_default();
    let see_also = see_also(whole, command);
    let mut command = command.clone().subcommand_help_heading("COMMANDS");
    let usage = command.render_usage().to_string();
    let usage: Vec<&str> = usage.trim_start_matches("Usage:").lines().map(str::trim).collect();
    let told = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let command = command.override_usage(usage.join("\n"));
    let (options, commands) = (command.get_arguments().next().is_some(), command.get_subcommands().next().is_some());

    let upper = name.to_uppercase();
    let mut roff = format!(".TH \"{upper}\" \"1\" \"\" \"praktik {version}\" \"praktik\"\n").into_bytes();
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
    } else {
        after(&mut rest, &told);
        rest.control("SH", ["SEE ALSO"]);
        for (place, page) in see_also.iter().enumerate() {
            let end = if place + 1 < see_also.len() { "(1)," } else { "(1)" };
            rest.text([bold(page), roman(end)]);
        }
    }
    rest.to_writer(&mut roff)?;
    // Every part begins with the same definition of an apostrophe; once is enough.
    let page = String::from_utf8_lossy(&roff).into_owned();
    let (first, others) = page.split_at(page.find(".SH").unwrap_or_default());
    Ok(plain(&(first.to_owned() + &others.replace(APOSTROPHE, "").replace(TWO_BREAKS, "\n.sp\n"))))
}

/// How clap_mangen sets lists of values apart: a blank line between two breaks, which do nothing beside it.
const TWO_BREAKS: &str = "\n.br\n\n.br\n";

/// A page in ASCII: every reader of manual pages takes it, whatever the encoding it believes in.
fn plain(page: &str) -> String {
    page.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\[u{:04X}]", u32::from(c)) }).collect()
}

/// What stands after the options in `--help`: under a heading what is indented stays a line each, and what is said beside
/// that is filled.
fn after(roff: &mut Roff, told: &str) {
    let lines: Vec<&str> = told.lines().collect();
    let mut said: Vec<&str> = Vec::new();
    let mut kept: Vec<(String, Vec<&str>)> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let indented = |line: &&str| line.starts_with("  ");
        match line.strip_suffix(':').filter(|_| lines.get(place + 1).is_some_and(indented)) {
            Some(heading) if !indented(line) && heading.len() <= LONGEST => {
                kept.push((heading.to_uppercase(), Vec::new()))
            }
            _ if indented(line) => match kept.last_mut() {
                Some((_, under)) => under.push(line.trim_start_matches("  ")),
                None => said.push(line),
            },
            _ => said.push(line),
        }
    }
    if said.iter().any(|line| !line.trim().is_empty()) {
        roff.control("SH", ["NOTES"]);
        let mut paragraph_ends = false;
        for line in said.iter().skip_while(|line| line.trim().is_empty()) {
            match line.trim() {
                "" => paragraph_ends = true,
                text => {
                    if std::mem::take(&mut paragraph_ends) {
                        roff.control("PP", []);
                    } else if line.starts_with("  ") {
                        roff.control("br", []);
                    }
                    roff.text([roman(text)]);
                }
            }
        }
    }
    for (heading, lines) in kept {
        roff.control("SH", [heading.as_str()]);
        roff.control("nf", []);
        for line in lines {
            roff.text([roman(line)]);
        }
        roff.control("fi", []);
    }
}

/// A heading of `--help` is no longer than this.
const LONGEST: usize = 40;

/// The pages to read beside that of a command: those of the commands it is a verb of, and those its own text names.
fn see_also(whole: &Command, command: &Command) -> Vec<String> {
    let own = name(command);
    let mut pages = vec![name(whole)];
    let mut above = whole;
    while let Some(next) = above.get_subcommands().find(|sub| own.starts_with(&format!("{}-", name(sub)))) {
        pages.push(name(next));
        above = next;
    }
    let about = [command.get_about(), command.get_long_about(), command.get_after_help()];
    let text: Vec<String> = about.into_iter().flatten().map(ToString::to_string).collect();
    let text = text.join(" ");
    for named in text.split("praktik ").skip(1) {
        let mut found = whole;
        for word in named.split_whitespace() {
            match found.find_subcommand(word.trim_end_matches([',', '.', ':', ';', ')'])) {
                Some(sub) => found = sub,
                None => break,
            }
        }
        pages.push(name(found));
    }
    let mut told = Vec::new();
    // Its own verbs stand under its commands.
    for page in pages {
        if page != own && !page.starts_with(&format!("{own}-")) && !told.contains(&page) {
            told.push(page);
        }
    }
    told
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
    ("praktik help areas", "The six areas, and which commands serve them; also week and privacy."),
    ("praktik man COMMAND", "The manual page of a command, such as praktik man session log."),
    ("praktik completions", "What makes a shell complete commands, handles and slugs."),
];
