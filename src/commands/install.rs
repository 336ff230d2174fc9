//! Files of praktik's own that go where other programs look for them: completion scripts and manual pages.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::App;
use crate::error::{Error, Result};

/// A file that is to be there, and what it is to hold.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// What became of the files, or would.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Settled {
    /// So many were written.
    pub(super) written: usize,
    /// So many were there already, word for word.
    pub(super) unchanged: usize,
}

/// Puts files where they belong. What praktik wrote earlier (`ours`) is written anew, and what somebody else put there
/// only with their consent, which is asked for before anything is written.
///
/// # Errors
/// Nobody consents, or a file cannot be written.
pub(super) fn settle(
    app: &mut App<'_>,
    pieces: &[Piece],
    ours: impl Fn(&str) -> bool,
    yes: bool,
    dry_run: bool,
) -> Result<Settled> {
    let mut wanted = Vec::new();
    let mut of_others = Vec::new();
    for piece in pieces {
        match std::fs::read(&piece.path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => wanted.push(piece),
            Err(error) => return Err(Error::file("read", &piece.path, &error)),
            Ok(there) if there == piece.text.as_bytes() => {}
            Ok(there) => {
                if !std::str::from_utf8(&there).is_ok_and(&ours) {
                    of_others.push(piece.path.display().to_string());
                }
                wanted.push(piece);
            }
        }
    }
    match of_others.as_slice() {
        [] => {}
        [path, ..] if dry_run => {
            app.say(&format!("note: praktik did not write {path}, and replaces it only with --yes"))?;
        }
        [path, rest @ ..] => {
            let others = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
            app.consent(&format!("praktik did not write {path}{others}. Replace what is there?"), yes)?;
        }
    }
    if !dry_run {
        wanted.iter().try_for_each(|piece| write(piece))?;
    }
    Ok(Settled { written: wanted.len(), unchanged: pieces.len() - wanted.len() })
}

/// Writes a file whole or not at all, and makes the folders that it lies in.
fn write(piece: &Piece) -> Result<()> {
    // Where a link stands, what it leads to is written: it may lead into a folder of settings that is kept elsewhere.
    let path = piece.path.canonicalize().unwrap_or_else(|_| piece.path.clone());
    let refuse = |error: &std::io::Error| {
        Error::file("write", &piece.path, error)
            .hint("see that its folder can be written, or print it and put it there")
    };
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| refuse(&error))?;
    let mut draft = draft(folder).map_err(|error| refuse(&error))?;
    draft.write_all(piece.text.as_bytes()).map_err(|error| refuse(&error))?;
    draft.persist(&path).map_err(|error| refuse(&error.error))?;
    Ok(())
}

/// A file that grows under another name. Nothing in it is anybody's secret: whoever may read the folder may read it.
fn draft(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut draft = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        draft.permissions(std::fs::Permissions::from_mode(0o666));
    }
    draft.prefix(".praktik-").tempfile_in(folder)
}
