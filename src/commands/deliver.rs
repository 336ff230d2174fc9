//! What leaves praktik as a file.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::App;
use crate::error::{Error, Kind, Result};
use crate::progress::Progress;

/// Where an export goes that may be a table.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct Destination {
    /// The file.
    #[command(flatten)]
    pub(super) target: Target,
    /// Leave cells as they are that a spreadsheet would take for a formula; only for --format csv
    #[arg(long, help_heading = "Output")]
    pub(super) raw: bool,
}

/// Where an export goes.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct Target {
    /// Write it to this file, for your eyes only, instead of standard output
    #[arg(short = 'o', long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Output")]
    output: Option<PathBuf>,
}

impl Target {
    /// Whether it goes to standard output.
    pub(super) fn is_standard_output(&self) -> bool {
        self.file().is_none()
    }

    /// Whether it goes to a file whose name ends so: `md`, without the dot.
    pub(super) fn ends_in(&self, extension: &str) -> bool {
        self.file().and_then(Path::extension).is_some_and(|end| end.eq_ignore_ascii_case(extension))
    }

    /// The file it goes to, if it goes to one.
    fn file(&self) -> Option<&Path> {
        self.output.as_deref().filter(|file| *file != Path::new("-"))
    }
}

/// Prints an export, or writes it to the file that was asked for: all of it or nothing, readable for its owner only.
///
/// # Errors
/// It is the community file itself (usage), or cannot be written.
pub(super) fn deliver(app: &mut App<'_>, text: &str, destination: &Target) -> Result<()> {
    deliver_as_made(app, destination, |out, _| Ok(out.write_all(text.as_bytes())?))
}

/// The same for what is written as it is made: to a file all of it or nothing, to standard output as it comes. What is
/// made is told how far it has come, where somebody can see that beside it.
///
/// # Errors
/// It is the community file itself (usage), cannot be written, or cannot be made.
pub(super) fn deliver_as_made(
    app: &mut App<'_>,
    destination: &Target,
    make: impl FnOnce(&mut dyn Write, Option<&Progress>) -> Result<()>,
) -> Result<()> {
    let Some(file) = destination.file() else {
        return make(&mut app.context.out, None);
    };
    let path = app.context.path(file);
    let own = app.file().ok().and_then(|own| own.canonicalize().ok());
    if own.is_some() && path.canonicalize().ok() == own {
        return Err(Error::usage("that is the community file itself").at("--output").hint("name another file"));
    }
    let refuse = |error: &std::io::Error| Error::file("write", file, error);
    // An error of the stream does not know its name.
    let named = |error: Error| match error.place {
        None if error.kind == Kind::Failed => error.at(file.display().to_string()),
        _ => error,
    };
    let fill = |to: &std::fs::File| {
        let mut out = BufWriter::new(to);
        make(&mut out, Some(app.progress())).map_err(named)?;
        out.flush().map_err(|error| refuse(&error))
    };
    let metadata = path.metadata();
    if metadata.is_ok_and(|it| !it.is_file()) {
        // A device or a pipe cannot be replaced, only written to.
        let device = std::fs::OpenOptions::new().write(true).open(&path).map_err(|error| refuse(&error))?;
        fill(&device)?;
    } else {
        let folder = path.parent().unwrap_or(Path::new("."));
        // The error of a draft tells of its own name, which nobody asked for.
        let draft = tempfile::NamedTempFile::new_in(folder).map_err(|_| no_draft(file, folder))?;
        fill(draft.as_file())?;
        draft.persist(&path).map_err(|error| refuse(&error.error))?;
    }
    app.say(&format!("Wrote {}", file.display()))
}

/// That nothing can be written beside a file.
fn no_draft(file: &Path, folder: &Path) -> Error {
    let error = Error::failed(format!("could not write {}", file.display()));
    let named = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let named = named.display();
    if folder.is_dir() {
        return error
            .because(format!("the folder {named} cannot be written to"))
            .hint("name another file with --output");
    }
    error.because(format!("there is no folder {named}")).hint(format!("make it first: mkdir -p {named}"))
}
