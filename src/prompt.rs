//! Questions to a person at a terminal, and their text editor.

use std::path::Path;
use std::process::Command;

use dialoguer::console::Term;
use dialoguer::theme::ColorfulTheme;
use dialoguer::{Confirm, Input, Select};

use crate::error::{Error, Kind, Result};
use crate::interrupt;
use crate::render::clean;

/// Says what a question is about, on lines of its own: the question itself has to fit on one.
///
/// # Errors
/// The terminal cannot be written to.
pub fn say(text: &str) -> Result<()> {
    Ok(Term::stderr().write_line(&clean(text))?)
}

/// Asks for a line of text; `default` is taken on a bare Enter. Asked again until something is said, unless `optional`.
///
/// # Errors
/// The person broke off.
pub fn text(question: &str, default: Option<&str>, optional: bool) -> Result<String> {
    let theme = ColorfulTheme::default();
    let mut input = Input::<String>::with_theme(&theme).with_prompt(clean(question)).allow_empty(optional);
    if let Some(default) = default {
        input = input.default(clean(default));
    }
    asking(|| input.interact_text_on(&Term::stderr())).map(|answer| answer.trim().to_owned())
}

/// Asks for a line of text until `check` accepts it.
///
/// # Errors
/// The person broke off.
pub fn checked<E: std::fmt::Display>(
    question: &str,
    default: Option<&str>,
    check: impl Fn(&str) -> std::result::Result<(), E>,
) -> Result<String> {
    let theme = ColorfulTheme::default();
    let mut input = Input::<String>::with_theme(&theme).with_prompt(clean(question)).allow_empty(true);
    if let Some(default) = default {
        input = input.default(clean(default));
    }
    let input = input.validate_with(|answer: &String| check(answer.trim()).map_err(|error| clean(&error.to_string())));
    asking(|| input.interact_text_on(&Term::stderr())).map(|answer| answer.trim().to_owned())
}

/// Asks for a longer line until `check` accepts it; what was refused is there to be corrected, not to be typed again.
///
/// # Errors
/// The person broke off.
pub fn corrected<E: std::fmt::Display>(
    question: &str,
    default: Option<&str>,
    check: impl Fn(&str) -> std::result::Result<(), E>,
) -> Result<String> {
    let theme = ColorfulTheme::default();
    let mut refused = String::new();
    loop {
        let input = Input::<String>::with_theme(&theme).with_prompt(question).allow_empty(true);
        let input = match default {
            _ if !refused.is_empty() => input.with_initial_text(&refused),
            Some(default) => input.default(default.to_owned()),
            None => input,
        };
        let answer = asking(|| input.interact_text_on(&Term::stderr()))?.trim().to_owned();
        match check(&answer) {
            Ok(()) => return Ok(answer),
            Err(error) => Term::stderr().write_line(&format!("  {error}"))?,
        }
        refused = answer;
    }
}

/// Asks yes or no; a bare Enter takes `default`.
///
/// # Errors
/// The person broke off.
pub fn confirm(question: &str, default: bool) -> Result<bool> {
    let theme = ColorfulTheme::default();
    let question = Confirm::with_theme(&theme).with_prompt(clean(question)).default(default);
    asking(|| question.interact_on(&Term::stderr()))
}

/// Asks to choose one of `items`; returns its place.
///
/// # Errors
/// The person broke off.
pub fn choose(question: &str, items: &[&str], default: usize) -> Result<usize> {
    let theme = ColorfulTheme::default();
    let items: Vec<String> = items.iter().map(|item| clean(item)).collect();
    let question = Select::with_theme(&theme).with_prompt(clean(question)).items(&items).default(default);
    asking(|| question.interact_on(&Term::stderr()))
}

/// Opens a file in an editor (a command line such as `code --wait`) and waits for it to end.
///
/// # Errors
/// The editor could not be started, or said that it failed.
pub fn edit(editor: &str, file: &Path) -> Result<()> {
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let status = Command::new(program).args(words).arg(file).status().map_err(|error| {
        Error::failed(format!("the editor '{program}' could not be started"))
            .because(error.to_string())
            .hint("set EDITOR to an editor that is installed, or use praktik charter export and apply")
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::failed(format!("the editor '{program}' ended with an error; nothing was changed")))
    }
}

/// Asks so that an interrupt ends the question and not the process: the terminal is left as it was.
fn asking<T>(ask: impl FnOnce() -> dialoguer::Result<T>) -> Result<T> {
    let held = interrupt::hold();
    let answer = ask();
    drop(held);
    answer.map_err(broken_off)
}

/// A person who breaks off leaves the terminal as it was.
fn broken_off(error: dialoguer::Error) -> Error {
    let dialoguer::Error::IO(error) = error;
    let _ = Term::stderr().show_cursor();
    match error.kind() {
        std::io::ErrorKind::Interrupted | std::io::ErrorKind::UnexpectedEof => {
            // The question stays as it stands; what is said next begins on a line of its own.
            let _ = Term::stderr().write_line("");
            Error::new(Kind::Interrupted, "interrupted; nothing was changed")
        }
        _ => Error::failed("could not ask").because(error.to_string()),
    }
}
