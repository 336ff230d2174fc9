//! Questions to a person at a terminal, and their text editor.

use std::io::ErrorKind::{Interrupted, UnexpectedEof};
use std::path::Path;
use std::process::Command;

use dialoguer::console::{Key, Style, Term, measure_text_width};
use dialoguer::theme::{ColorfulTheme, Theme};
use dialoguer::{Confirm, Select};

use crate::domain::text::acts;
use crate::error::{Error, Kind, Result};
use crate::interrupt;
use crate::render::clean;
use crate::render::words::glued;

mod line;

use line::Line;

/// The most words that are offered at once.
const OFFERED: usize = 24;

/// Says what a question is about, on lines of its own: the question itself has to fit on one.
///
/// # Errors
/// The terminal cannot be written to.
pub fn say(text: &str) -> Result<()> {
    let term = Term::stderr();
    let width = usize::from(term.size().1).max(20) - 1;
    // What is moved in stays so on its further rows.
    let text = clean(text);
    let moved_in = text.len() - text.trim_start().len();
    let indent = " ".repeat(if moved_in > 0 { moved_in + 2 } else { 0 });
    let rows = rows(&text, width - indent.len());
    let row = |(place, row): (usize, &String)| if place == 0 { row.clone() } else { format!("{indent}{row}") };
    rows.iter().enumerate().map(row).try_for_each(|row| Ok(term.write_line(&row)?))
}

/// Asks for a line of text; `default` is taken on a bare Enter. Asked again until something is said, unless `optional`.
///
/// # Errors
/// The person broke off.
pub fn text(question: &str, default: Option<&str>, optional: bool) -> Result<String> {
    let check = |answer: &str| match answer.is_empty() && !optional {
        true => Err("an answer is needed; Ctrl-C breaks off"),
        false => Ok(()),
    };
    checked(question, default, check)
}

/// Asks for a line of text until `check` accepts it; what was refused is there to be corrected, not to be typed again.
///
/// # Errors
/// The person broke off.
pub fn checked<E: std::fmt::Display>(
    question: &str,
    default: Option<&str>,
    check: impl Fn(&str) -> std::result::Result<(), E>,
) -> Result<String> {
    helped(question, default, &Help::default(), check)
}

/// The words that go on from what is typed.
pub type Offer<'a> = &'a dyn Fn(&str) -> Vec<String>;

/// What is said of what is typed.
pub type Told<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What helps somebody who types a line.
#[derive(Default)]
pub struct Help<'a> {
    /// What is offered on Tab.
    pub offer: Option<Offer<'a>>,
    /// Whether the line is a list, each part of which is completed by itself.
    pub list: bool,
    /// What is said of the line while it is typed.
    pub told: Option<Told<'a>>,
}

/// Asks for a line of text, which can be completed, until `check` accepts it. What a question says in brackets at its end
/// stands below it while it is open.
///
/// # Errors
/// The person broke off.
pub fn helped<E: std::fmt::Display>(
    question: &str,
    default: Option<&str>,
    help: &Help<'_>,
    check: impl Fn(&str) -> std::result::Result<(), E>,
) -> Result<String> {
    let theme = ColorfulTheme::default();
    let (question, default) = (clean(question), default.map(clean));
    let bracketed = question.strip_suffix(')').and_then(|question| question.rsplit_once(" ("));
    let (question, hint) = bracketed.map_or((question.as_str(), None), |(question, hint)| (question, Some(hint)));
    let mut sheet = Typing::new(&theme, question, default.as_deref()).map_err(|_| cannot_ask())?;
    let mut line = Line::default();
    let mut below = None;
    asking(|| {
        loop {
            let told = help.told.filter(|_| below.is_none()).and_then(|told| told(&line.text()));
            let told = told.or_else(|| hint.map(str::to_owned));
            sheet.draw(&line, below.take().or(told).as_deref())?;
            let key = match sheet.key() {
                Ok(key) => key,
                Err(error) => {
                    line.end();
                    sheet.draw(&line, None)?;
                    return Err(error.into());
                }
            };
            match key {
                Key::Enter => {
                    let typed = line.text().trim().to_owned();
                    let answer = default.clone().filter(|_| typed.is_empty()).unwrap_or(typed);
                    match check(&answer) {
                        Ok(()) => {
                            let mut said = String::new();
                            let formatted = theme.format_input_prompt_selection(&mut said, question, &clean(&answer));
                            formatted.map_err(std::io::Error::other)?;
                            sheet.end(&said)?;
                            return Ok(answer);
                        }
                        Err(error) => below = Some(clean(&error.to_string())),
                    }
                }
                Key::Tab => below = complete(&mut line, help),
                Key::Backspace => line.back(),
                Key::Char('\u{4}') if line.is_empty() => return Err(std::io::Error::from(UnexpectedEof).into()),
                Key::Del | Key::Char('\u{4}') => line.delete(),
                Key::ArrowLeft => line.left(),
                Key::ArrowRight => line.right(),
                Key::Home => line.home(),
                Key::End => line.end(),
                Key::Char('\u{15}') => line.clear_before(),
                Key::Char('\u{17}') => line.clear_word(),
                Key::Char(c) if !acts(c) => line.insert(c),
                _ => {}
            }
        }
    })
}

/// Completes the part of a line that is being typed; where that could go on in several ways, what they are.
fn complete(line: &mut Line, help: &Help<'_>) -> Option<String> {
    let before = line.before();
    let part = if help.list { before.rsplit(',').next().unwrap_or_default() } else { &before };
    let part = part.trim_start();
    let offered = help.offer?(part);
    let typed = part.chars().count();
    match (offered.as_slice(), line::common(part, &offered)) {
        ([], _) => return Some(if part.is_empty() { String::new() } else { format!("nothing begins with {part}") }),
        ([one], _) => line.replace_before(typed, &format!("{one}{}", if help.list { ", " } else { "" })),
        (_, Some(common)) => line.replace_before(typed, &common),
        _ => {}
    }
    (offered.len() > 1).then(|| {
        let shown = offered.iter().take(OFFERED).map(|one| glued(one)).collect::<Vec<_>>().join("  ");
        let more = offered.len().saturating_sub(OFFERED);
        clean(&if more > 0 { format!("{shown}  and {more} more") } else { shown })
    })
}

/// A line on the terminal while it is typed.
struct Typing {
    term: Term,
    /// The first rows of a question that is wider than the terminal.
    head: Vec<String>,
    /// The question, or what is left of it, as it is shown before the answer.
    prompt: String,
    /// The row of the cursor, counted from that of the question.
    row: usize,
}

impl Typing {
    fn new(theme: &ColorfulTheme, question: &str, default: Option<&str>) -> std::result::Result<Self, std::fmt::Error> {
        let term = Term::buffered_stderr();
        let width = usize::from(term.size().1).max(20);
        // A sign before the question, another one after it, and a blank beside each.
        let beside = default.map_or(0, |default| measure_text_width(default) + 3);
        let mut head = rows(question, (width - 5).saturating_sub(beside).max(10));
        let last = head.pop().unwrap_or_default();
        let mut prompt = String::new();
        if head.is_empty() {
            theme.format_input_prompt(&mut prompt, &last, default)?;
        } else {
            let style = |row: &str| theme.prompt_style.apply_to(row).to_string();
            prompt = format!("  {} ", style(&last));
            theme.format_input_prompt(&mut prompt, "", default)?;
            let sign = |place: usize| if place == 0 { theme.prompt_prefix.to_string() } else { " ".to_owned() };
            head.iter_mut().enumerate().for_each(|(place, row)| *row = format!("{} {}", sign(place), style(row)));
        }
        Ok(Self { term, head, prompt, row: 0 })
    }

    /// Shows the line anew, with something below it.
    fn draw(&mut self, line: &Line, below: Option<&str>) -> std::io::Result<()> {
        let width = usize::from(self.term.size().1).max(20);
        let laid = line.laid(measure_text_width(&self.prompt), width);
        self.begin()?;
        self.head.iter().try_for_each(|row| self.term.write_line(row))?;
        self.term.write_str(&format!("{}{}", self.prompt, laid.rows.join("\n")))?;
        let mut last = laid.rows.len() - 1;
        for row in below.map(|text| rows(text, width - 4)).into_iter().flatten() {
            self.term.write_str(&format!("\n  {}", Style::new().for_stderr().dim().apply_to(row)))?;
            last += 1;
        }
        let (row, column) = laid.cursor;
        self.term.move_cursor_up(last - row)?;
        self.term.write_str("\r")?;
        self.term.move_cursor_right(column)?;
        self.row = self.head.len() + row;
        self.term.flush()
    }

    /// Goes back to the beginning of the question and takes away what is there.
    fn begin(&mut self) -> std::io::Result<()> {
        self.term.move_cursor_up(std::mem::take(&mut self.row))?;
        self.term.write_str("\r")?;
        self.term.clear_to_end_of_screen()
    }

    /// Shows what was answered.
    fn end(&mut self, said: &str) -> std::io::Result<()> {
        self.begin()?;
        self.term.write_line(said)?;
        self.term.flush()
    }

    /// The next key. Ctrl-C counts even where it comes between two keys, and so does Ctrl-D.
    fn key(&self) -> std::io::Result<Key> {
        if interrupt::noted() {
            return Err(Interrupted.into());
        }
        self.term.read_key()
    }
}

/// A text in rows that are no wider; handles and slugs stay whole.
fn rows(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).into_iter().map(|row| row.replace('\u{a0}', " ")).collect()
}

fn cannot_ask() -> Error {
    Error::failed("could not ask")
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
        Interrupted | UnexpectedEof => {
            // The question stays as it stands; what is said next begins on a line of its own.
            let _ = Term::stderr().write_line("");
            Error::new(Kind::Interrupted, "interrupted; nothing was changed")
        }
        _ => cannot_ask().because(error.to_string()),
    }
}
