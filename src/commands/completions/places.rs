//! Where a shell looks for the script of a command, and what it has to be told so that it does.

use std::path::{Path, PathBuf};

use super::Shell;
use crate::context::Context;
use crate::domain::shell::word;
use crate::error::Result;

/// Where the script of a shell goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// The file.
    pub(super) file: PathBuf,
    /// What else the shell needs, if it does not have it.
    pub(super) line: Option<Line>,
}

/// A line that somebody has to add.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The line.
    pub(super) line: String,
    /// The file that it belongs into.
    pub(super) to: String,
    /// What is to be known about it.
    pub(super) when: &'static str,
}

/// Where the script of `shell` goes in this environment.
///
/// # Errors
/// Nobody knows where the home is.
pub(super) fn place(shell: Shell, context: &Context) -> Result<Place> {
    let from_here = |path: &Path| word(&path.display().to_string());
    Ok(match shell {
        Shell::Bash => {
            let own = match context.folder_in("BASH_COMPLETION_USER_DIR") {
                Some(own) => own,
                None => context.data_folder()?.join("bash-completion"),
            };
            let file = own.join("completions/praktik");
            let line = format!("source {}", from_here(&file));
            let line = unless_there(
                &context.home()?.join(".bashrc"),
                &line,
                line.clone(),
                "if the package bash-completion is not installed",
            );
            Place { file, line }
        }
        Shell::Zsh => {
            let folder_of_functions = context.data_folder()?.join("zsh/site-functions");
            let known = context
                .variable("FPATH")
                .is_some_and(|fpath| fpath.split(':').any(|folder| Path::new(folder) == folder_of_functions));
            let here = from_here(&folder_of_functions);
            let settings = context.folder_in("ZDOTDIR").map_or_else(|| context.home(), Ok)?.join(".zshrc");
            let line = format!("fpath=({here} $fpath)");
            let line = unless_there(&settings, &here, line, "before compinit").filter(|_| !known);
            Place { file: folder_of_functions.join("_praktik"), line }
        }
        Shell::Fish => Place { file: context.settings_folder()?.join("fish/completions/praktik.fish"), line: None },
        Shell::Powershell => {
            let file = match context.folder_in("USERPROFILE") {
                Some(profile) => profile.join("Documents/PowerShell/praktik.ps1"),
                None => context.settings_folder()?.join("powershell/praktik.ps1"),
            };
            let line = format!(". {}", from_here(&file));
            Place { file, line: Some(Line { line, to: "$PROFILE".to_owned(), when: "" }) }
        }
        Shell::Elvish => {
            let elvish = context.settings_folder()?.join("elvish");
            let line = unless_there(&elvish.join("rc.elv"), "use praktik", "use praktik".to_owned(), "");
            Place { file: elvish.join("lib/praktik.elv"), line }
        }
        Shell::Nushell => {
            let nushell = context.settings_folder()?.join("nushell");
            let file = nushell.join("praktik.nu");
            let line = format!("source {}", from_here(&file));
            Place { line: unless_there(&nushell.join("config.nu"), &line, line.clone(), ""), file }
        }
    })
}

/// The shell that somebody works in, as far as it is known.
pub(super) fn guessed(context: &Context) -> Option<Shell> {
    let shell = Path::new(context.variable("SHELL")?).file_stem()?.to_str()?;
    Some(match shell {
        "bash" => Shell::Bash,
        "zsh" => Shell::Zsh,
        "fish" => Shell::Fish,
        "pwsh" | "powershell" => Shell::Powershell,
        "elvish" => Shell::Elvish,
        "nu" => Shell::Nushell,
        _ => return None,
    })
}

/// A line to be added to a file that does not have `told` in it yet.
fn unless_there(file: &Path, told: &str, line: String, when: &'static str) -> Option<Line> {
    let there = std::fs::read_to_string(file).is_ok_and(|text| text.contains(told));
    (!there).then(|| Line { line, to: file.display().to_string(), when })
}
