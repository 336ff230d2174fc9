//! The one error of praktik: what went wrong, where, why, and what to do next.

use crate::domain::Invalid;
use crate::domain::reference::Unresolved;

/// Shorthand for results that end in praktik's own error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure it is; each kind has one exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It could not be done: an unknown or ambiguous name, a missing file, a refusal. Exit 1.
    Failed,
    /// The command line does not say what to do. Exit 2.
    Usage,
    /// An input file holds something that cannot be taken in; nothing was written. Exit 3.
    BadData,
    /// There is no community file. Exit 10.
    NoCommunity,
    /// Another process holds the file. Exit 11.
    Busy,
    /// Not a praktik file, a damaged one, or one of a newer version. Exit 12.
    NotOurs,
    /// The user broke off. Exit 130.
    Interrupted,
    /// Whoever read the output has gone. Quiet; exit 0.
    ClosedPipe,
}

impl Kind {
    /// The exit code of the process.
    pub fn exit_code(self) -> u8 {
        match self {
            Self::Failed => 1,
            Self::Usage => 2,
            Self::BadData => 3,
            Self::NoCommunity => 10,
            Self::Busy => 11,
            Self::NotOurs => 12,
            Self::Interrupted => 130,
            Self::ClosedPipe => 0,
        }
    }
}

/// One failure. Printed as `error: PLACE: MESSAGE`, then `because: CAUSE`, then a `hint:` a line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    /// What kind it is.
    pub kind: Kind,
    /// What went wrong, in one sentence without a full stop.
    pub message: String,
    /// Where: `teams.csv:17`, `charter.yaml:4:3`, `--period`.
    pub place: Option<String>,
    /// Why, in the words of whoever noticed.
    pub cause: Option<String>,
    /// What to do next, each a sentence or a command.
    pub hints: Vec<String>,
    /// Further lines that belong to it: the people or rows concerned.
    pub details: Vec<String>,
}

impl Error {
    /// An error of a kind.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), place: None, cause: None, hints: Vec::new(), details: Vec::new() }
    }

    /// Something could not be done (exit 1).
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(Kind::Failed, message)
    }

    /// The command line does not say what to do (exit 2).
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// An input file cannot be taken in (exit 3).
    pub fn bad_data(message: impl Into<String>) -> Self {
        Self::new(Kind::BadData, message)
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// Says why.
    #[must_use]
    pub fn because(mut self, cause: impl Into<String>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Adds something to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds the people or rows concerned, a line each.
    #[must_use]
    pub fn details(mut self, lines: impl IntoIterator<Item = String>) -> Self {
        self.details.extend(lines);
        self
    }

    /// A file that could not be read or written, with the system's reason.
    pub fn file(verb: &str, path: &std::path::Path, error: &std::io::Error) -> Self {
        Self::failed(format!("could not {verb} {}", path.display())).because(error.to_string())
    }
}

impl From<Invalid> for Error {
    /// A value on the command line that a rule refuses (exit 2).
    fn from(invalid: Invalid) -> Self {
        Self::usage(invalid.to_string()).hint(invalid.remedy)
    }
}

impl From<Unresolved> for Error {
    fn from(unresolved: Unresolved) -> Self {
        let error = Self::failed(unresolved.to_string());
        match unresolved {
            Unresolved::Unknown { what, nearest, .. } => match nearest.as_slice() {
                [] => error.hint(format!("see all: praktik {what} list")),
                names => error.hint(format!("did you mean {}?", names.join(" or "))),
            },
            Unresolved::Ambiguous { candidates, .. } => {
                let shown = candidates.iter().take(10).map(|name| format!("  {name}"));
                let left = candidates.len().saturating_sub(10);
                let more = (left > 0).then(|| format!("  … and {left} more"));
                error.details(shown.chain(more)).hint("write more of it")
            }
        }
    }
}

impl From<std::io::Error> for Error {
    /// An error on the standard streams.
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::new(Kind::ClosedPipe, "the output was closed"),
            std::io::ErrorKind::Interrupted => Self::new(Kind::Interrupted, "interrupted"),
            _ => Self::failed("could not read or write").because(error.to_string()),
        }
    }
}
