//! Which files an import reads: those that are named, and those in folders that are.

use std::fs;
use std::path::{Path, PathBuf};

use crate::commands::App;
use crate::error::{Error, Result};

/// How the names of files end that an import may read; others in a folder are passed over.
const ENDINGS: [&str; 6] = ["csv", "tsv", "txt", "xls", "ics", "gz"];

/// How deep folders are looked into.
const DEEPEST: usize = 8;

/// The files, those of a folder in the order of their names.
pub(super) fn files(given: &[PathBuf], app: &mut App<'_>) -> Result<Vec<PathBuf>> {
    let (mut files, mut passed) = (Vec::new(), Vec::new());
    for path in given {
        let before = files.len();
        if path != Path::new("-") && app.context.path(path).is_dir() {
            look_into(app, path, 0, &mut files, &mut passed)?;
            if files.len() == before {
                return Err(Error::failed("no file to import is in this folder")
                    .at(path.display().to_string())
                    .hint(format!("the names of files to import end in .{}", ENDINGS.join(", ."))));
            }
        } else {
            files.push(path.clone());
        }
    }
    for path in passed {
        app.say(&format!("passed over: {}", path.display()))?;
    }
    // The same file twice would only be taken in twice.
    let mut seen = std::collections::HashSet::new();
    files.retain(|path| seen.insert(path.clone()));
    Ok(files)
}

fn look_into(
    app: &App<'_>,
    folder: &Path,
    depth: usize,
    files: &mut Vec<PathBuf>,
    passed: &mut Vec<PathBuf>,
) -> Result<()> {
    let entries = fs::read_dir(app.context.path(folder)).map_err(|e| Error::file("read", folder, &e))?;
    let mut names: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
    names.sort();
    for name in names {
        let path = folder.join(&name);
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if app.context.path(&path).is_dir() {
            if depth < DEEPEST {
                look_into(app, &path, depth + 1, files, passed)?;
            }
            continue;
        }
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending {
            Some(ending) if ENDINGS.contains(&ending.as_str()) => files.push(path),
            _ => passed.push(path),
        }
    }
    Ok(())
}
