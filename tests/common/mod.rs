//! A place of its own for each test of the whole command: an empty folder that is also the home, a fixed clock, a fixed
//! width, nothing of the surrounding environment. What a command prints on both streams and how it ends are held
//! together, as one transcript.
//!
//! ```ignore
//! mod common;
//! use common::Place;
//! use snapbox::{assert_data_eq, str};
//!
//! #[test]
//! fn a_member_is_found_by_prefix() {
//!     let place = Place::new();
//!     place.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
//!     assert_data_eq!(
//!         place.transcript("
//!             praktik member add 'Citra Dewi'
//!             praktik member show cit
//!         "),
//!         str![]
//!     );
//! }
//! ```
//!
//! `SNAPSHOTS=overwrite cargo test` fills in what `str![]` (or `file!["snapshots/NAME.txt"]`) should hold; read the
//! difference before you commit it. `[..]` stands for anything within a line, `...` for any lines; the folder of the test
//! is shown as `[PLACE]`.
#![allow(dead_code, reason = "each test binary uses its own part of the harness")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![allow(clippy::disallowed_methods, reason = "the environment is read here to be kept away from the command")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The noon at which every test happens unless it says otherwise.
pub(crate) const NOW: &str = "2026-11-24T12:00:00Z";

/// A command that takes longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program under test.
pub(crate) fn program() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_praktik"))
}

/// The whole environment of a command under test, with this folder as its home.
pub(crate) fn environment(home: &Path) -> BTreeMap<String, String> {
    let own = [
        ("PATH", std::env::var("PATH").unwrap_or_default()),
        ("HOME", home.display().to_string()),
        ("TZ", "UTC".to_owned()),
        ("LANG", "C.UTF-8".to_owned()),
        ("NO_COLOR", "1".to_owned()),
        ("COLUMNS", "100".to_owned()),
        ("PRAKTIK_NOW", NOW.to_owned()),
    ];
    own.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// A folder of its own in which commands run, and the environment they run with.
pub(crate) struct Place {
    folder: tempfile::TempDir,
    environment: BTreeMap<String, String>,
}

impl Place {
    /// An empty place.
    pub(crate) fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("place-").tempdir().expect("a temporary folder");
        let environment = environment(folder.path());
        Self { folder, environment }
    }

    /// Its folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Sets one more variable, for all commands that follow.
    #[must_use]
    pub(crate) fn env(mut self, key: &str, value: &str) -> Self {
        self.environment.insert(key.to_owned(), value.to_owned());
        self
    }

    /// Sets the clock (RFC 3339), for all commands that follow.
    #[must_use]
    pub(crate) fn at(self, now: &str) -> Self {
        self.env("PRAKTIK_NOW", now)
    }

    /// Writes a file (and the folders above it) into the place.
    pub(crate) fn file(&self, name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the folder can be made");
        std::fs::write(&path, contents).expect("the file can be written");
        path
    }

    /// What a file of the place holds.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join(name)).expect("the file can be read as text")
    }

    /// Runs one command line: `praktik member add 'Citra Dewi'`, or with variables before it:
    /// `PRAKTIK_ME=ana praktik session log`. Words are split as a shell splits them; there are no pipes. Standard input
    /// is empty.
    pub(crate) fn run(&self, line: &str) -> Ran {
        self.run_with_stdin(line, "")
    }

    /// The same, with something on standard input.
    pub(crate) fn run_with_stdin(&self, line: &str, stdin: impl Into<Vec<u8>>) -> Ran {
        let mut command = assert_cmd::Command::from_std(self.command(line));
        let output = command.write_stdin(stdin).timeout(PATIENCE).output().expect("the command runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is UTF-8");
        Ran {
            line: line.trim().to_owned(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
            code: output.status.code(),
            places: places(self.path()),
        }
    }

    /// Runs several command lines, one a line (blank lines and `#` comments are passed over), and gives back everything
    /// that was said: see [`Ran::transcript`].
    pub(crate) fn transcript(&self, lines: &str) -> String {
        let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        lines.map(|line| self.run(line).transcript()).collect()
    }

    /// Runs one command line on a terminal, for the wizards: answer with `send_line`, wait with `exp_string`.
    #[cfg(unix)]
    pub(crate) fn on_terminal(&self, line: &str) -> rexpect::session::PtySession {
        let mut command = self.command(line);
        command.env("TERM", "xterm");
        rexpect::session::spawn_command(command, Some(60_000)).expect("the command runs on a terminal")
    }

    /// The command of a command line, ready to be started in this place.
    pub(crate) fn command(&self, line: &str) -> Command {
        let (variables, arguments) = words(line);
        let mut command = Command::new(program());
        command.args(arguments).current_dir(self.path()).env_clear().envs(&self.environment).envs(variables);
        command
    }
}

/// Splits a command line as a shell does: the variables before `praktik`, and the arguments after it.
fn words(line: &str) -> (Vec<(String, String)>, Vec<String>) {
    let mut words = shlex::split(line).unwrap_or_else(|| panic!("unbalanced quotes: {line}")).into_iter().peekable();
    let mut variables = Vec::new();
    while let Some((key, value)) = words.peek().and_then(|word| word.split_once('=')) {
        variables.push((key.to_owned(), value.to_owned()));
        words.next();
    }
    assert_eq!(words.next().as_deref(), Some("praktik"), "a command line begins with praktik: {line}");
    (variables, words.collect())
}

/// The ways in which a command may write where it runs; a link on the way to it (as on macOS) gives it two.
fn places(folder: &Path) -> Vec<String> {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let mut places = vec![real.display().to_string(), folder.display().to_string()];
    places.sort_by_key(|place| std::cmp::Reverse(place.len()));
    places.dedup();
    places
}

/// What one command said and how it ended.
#[derive(Debug, Clone)]
pub(crate) struct Ran {
    /// The command line.
    pub(crate) line: String,
    /// Its data.
    pub(crate) stdout: String,
    /// What it said on the way.
    pub(crate) stderr: String,
    /// Its exit code; none if a signal ended it.
    pub(crate) code: Option<i32>,
    places: Vec<String>,
}

impl Ran {
    /// Fails the test unless the command succeeded.
    #[track_caller]
    pub(crate) fn assert_ok(&self) -> &Self {
        self.assert_code(0)
    }

    /// Fails the test unless the command ended with this code.
    #[track_caller]
    pub(crate) fn assert_code(&self, code: i32) -> &Self {
        assert!(self.code == Some(code), "expected exit {code} of:\n{}", self.transcript());
        self
    }

    /// Its data as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("no JSON ({error}):\n{}", self.transcript()))
    }

    /// Everything together, to be compared with a snapshot: the command line after `$ `, what went to stdout as it is,
    /// what went to stderr a line each after `! `, and `? CODE` unless it is 0. Output that does not end its last line
    /// shows `(no newline)`.
    pub(crate) fn transcript(&self) -> String {
        let mut transcript = format!("$ {}\n", self.line);
        transcript.push_str(&closed(&self.stdout));
        for line in closed(&self.stderr).lines() {
            let _ = writeln!(transcript, "{}", format!("! {line}").trim_end());
        }
        match self.code {
            Some(0) => {}
            Some(code) => drop(writeln!(transcript, "? {code}")),
            None => transcript.push_str("? ended by a signal\n"),
        }
        self.places.iter().fold(transcript, |transcript, place| transcript.replace(place, "[PLACE]"))
    }
}

/// The text with its last line closed; one that was left open is marked.
fn closed(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n(no newline)\n") }
}
