//! Everything a command meets of the world outside: clock, environment, terminal, streams.
//!
//! The real one is made once, at the process edge; tests make their own. No other room asks the process for any of it.
#![allow(clippy::disallowed_methods, reason = "this is the room that asks the process")]

use std::collections::BTreeMap;
use std::io::{IsTerminal, Read, Write};
use std::path::PathBuf;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::calendar::{self, Moment};
use crate::error::{Error, Result};

/// What is known of the terminal.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terminal {
    /// Columns to lay tables out for; `None` where nobody looks (a pipe without `COLUMNS`), and nothing is wrapped.
    pub width: Option<usize>,
    /// Whether results may be coloured.
    pub colour: bool,
    /// Whether errors may be coloured.
    pub error_colour: bool,
    /// Whether somebody is there to answer questions: input and talk both go to a terminal.
    pub interactive: bool,
    /// Whether talk goes to a terminal that can take a line back.
    pub talks: bool,
}

/// Clock, environment, terminal and streams of one run.
pub struct Context {
    /// Now.
    pub now: DateTime<Utc>,
    /// The environment variables.
    pub env: BTreeMap<String, String>,
    /// The working directory.
    pub folder: PathBuf,
    /// The system's time zone.
    pub zone: Tz,
    /// The terminal.
    pub terminal: Terminal,
    /// Standard input.
    pub input: Box<dyn Read>,
    /// Standard output: data.
    pub out: Box<dyn Write>,
    /// Standard error: everything said on the way.
    pub err: Box<dyn Write>,
}

impl Context {
    /// The context of this process.
    ///
    /// # Errors
    /// `PRAKTIK_NOW` is set to something that is no RFC 3339 instant.
    pub fn of_process() -> Result<Self> {
        let env: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        let said = |key: &str| env.get(key).filter(|value| !value.is_empty());
        let (stdin, stdout, stderr) = (std::io::stdin(), std::io::stdout(), std::io::stderr());
        let dumb = said("TERM").is_some_and(|term| term == "dumb");
        let colour = said("NO_COLOR").is_none() && !dumb;
        let forced = said("COLUMNS").and_then(|columns| columns.parse().ok()).filter(|width| *width >= 20);
        let width = forced.or_else(|| {
            let size = terminal_size::terminal_size_of(&stdout);
            size.map(|(width, _)| usize::from(width.0)).filter(|width| *width > 0)
        });
        let terminal = Terminal {
            width,
            colour: colour && stdout.is_terminal(),
            error_colour: colour && stderr.is_terminal(),
            talks: stderr.is_terminal() && !dumb,
            interactive: stdin.is_terminal() && stderr.is_terminal() && !dumb,
        };
        Ok(Self {
            now: clock(&env)?,
            zone: system_zone(&env),
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            terminal,
            input: Box::new(stdin),
            out: Box::new(std::io::BufWriter::new(stdout)),
            err: Box::new(stderr),
            env,
        })
    }

    /// The context of this process where a shell asks it for completions, which it says in the variable `key`; `None` in
    /// any other run.
    pub fn of_completion(key: &str) -> Option<Self> {
        std::env::var_os(key).filter(|shell| !shell.is_empty())?;
        Self::of_process().ok()
    }

    /// An environment variable that is set and not empty.
    pub fn variable(&self, key: &str) -> Option<&str> {
        self.env.get(key).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Now, as day and time in a time zone.
    pub fn now_in(&self, zone: Tz) -> Moment {
        let local = self.now.with_timezone(&zone);
        Moment { day: calendar::day_of(self.now, zone), time: Some(local.time()) }
    }

    /// A folder that a variable names. One that is not named from the root is passed over.
    pub fn folder_in(&self, key: &str) -> Option<PathBuf> {
        self.variable(key).map(PathBuf::from).filter(|path| path.is_absolute())
    }

    /// Where somebody keeps what is theirs.
    ///
    /// # Errors
    /// The environment does not say.
    pub fn home(&self) -> Result<PathBuf> {
        self.folder_in("HOME").or_else(|| self.folder_in("USERPROFILE")).ok_or_else(|| {
            Error::failed("nobody says where your home folder is")
                .because("neither HOME nor USERPROFILE names one")
                .hint("print it, and put it where it belongs")
        })
    }

    /// Where programs keep their data.
    ///
    /// # Errors
    /// The environment does not say.
    pub fn data_folder(&self) -> Result<PathBuf> {
        self.folder_in("XDG_DATA_HOME").map_or_else(|| Ok(self.home()?.join(".local/share")), Ok)
    }

    /// Where programs keep their settings.
    ///
    /// # Errors
    /// The environment does not say.
    pub fn settings_folder(&self) -> Result<PathBuf> {
        self.folder_in("XDG_CONFIG_HOME").map_or_else(|| Ok(self.home()?.join(".config")), Ok)
    }

    /// A path as given on the command line, seen from the working directory.
    pub fn path(&self, given: &std::path::Path) -> PathBuf {
        self.folder.join(given)
    }
}

fn clock(env: &BTreeMap<String, String>) -> Result<DateTime<Utc>> {
    match env.get("PRAKTIK_NOW").filter(|text| !text.is_empty()) {
        None => Ok(Utc::now()),
        Some(text) => {
            let now = DateTime::parse_from_rfc3339(text).map_err(|_| {
                Error::usage(format!("'{text}' is not an instant"))
                    .at("PRAKTIK_NOW")
                    .hint("write it as 2026-11-24T16:00:00+07:00, or unset it")
            })?;
            let now = now.with_timezone(&Utc);
            // Whatever the zone, its day is a date that can be typed.
            let can_be_typed = |day: Option<NaiveDate>| day.is_some_and(|day| (1..=9999).contains(&day.year()));
            let day = now.date_naive();
            if !can_be_typed(day.pred_opt()) || !can_be_typed(day.succ_opt()) {
                return Err(Error::usage(format!("'{text}' is not within the years 1 to 9999"))
                    .at("PRAKTIK_NOW")
                    .hint("set it to another instant, or unset it"));
            }
            Ok(now)
        }
    }
}

/// `TZ` where it names a zone, else the system's, else UTC.
fn system_zone(env: &BTreeMap<String, String>) -> Tz {
    let named = env.get("TZ").map(|name| name.trim_start_matches(':'));
    named
        .and_then(|name| calendar::zone(name).ok())
        .or_else(|| iana_time_zone::get_timezone().ok().and_then(|name| calendar::zone(&name).ok()))
        .unwrap_or(Tz::UTC)
}
