//! What leaves praktik as a file.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::App;
use crate::error::{Error, Result};

/// Where an export goes.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct Destination {
    /// Write it to this file, for your eyes only, instead of standard output
    #[arg(short = 'o', long, value_name = "FILE", value_hint = clap::ValueHint::FilePath, help_heading = "Output")]
    output: Option<PathBuf>,
    /// Leave cells as they are that a spreadsheet would take for a formula; only for --format csv
    #[arg(long, help_heading = "Output")]
    pub(super) raw: bool,
}

/// Prints an export, or writes it to the file that was asked for: all of it or nothing, readable for its owner only.
///
/// # Errors
/// It is the community file itself (usage), or cannot be written.
pub(super) fn deliver(app: &mut App<'_>, text: &str, destination: &Destination) -> Result<()> {
    let Some(file) = destination.output.as_ref().filter(|file| *file != Path::new("-")) else {
        return app.print(text);
    };
    let path = app.context.path(file);
    let own = app.file().ok().and_then(|own| own.canonicalize().ok());
    if own.is_some() && path.canonicalize().ok() == own {
        return Err(Error::usage("that is the community file itself").at("--output").hint("name another file"));
    }
    let refuse = |error: &std::io::Error| Error::file("write", file, error);
    let metadata = path.metadata();
    if metadata.is_ok_and(|it| !it.is_file()) {
        // A device or a pipe cannot be replaced, only written to.
        std::fs::write(&path, text).map_err(|error| refuse(&error))?;
    } else {
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut draft = tempfile::NamedTempFile::new_in(folder).map_err(|error| refuse(&error))?;
        draft.write_all(text.as_bytes()).map_err(|error| refuse(&error))?;
        draft.persist(&path).map_err(|error| refuse(&error.error))?;
    }
    app.say(&format!("Wrote {}", file.display()))
}
