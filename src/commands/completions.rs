//! `praktik completions`: the script that makes a shell complete praktik's words.

use clap_complete::aot::{self, Generator};
use clap_complete_nushell::Nushell;

use super::{App, Outcome};
use crate::complete;
use crate::error::{Error, Result};

/// The shells that scripts are made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
    Elvish,
    Nushell,
}

/// Print the script that makes your shell complete praktik's words.
#[derive(Debug, clap::Args)]
#[command(after_help = "Where it goes:
  bash         in ~/.bashrc: source <(praktik completions bash)
  zsh          in ~/.zshrc, after compinit: source <(praktik completions zsh)
  fish         in ~/.config/fish/config.fish: praktik completions fish | source
  powershell   in $PROFILE: praktik completions powershell | Out-String | iex
  elvish       in ~/.config/elvish/rc.elv: eval (praktik completions elvish | slurp)
  nushell      once: praktik completions nushell --static | save -f praktik.nu, to be sourced

The script asks praktik on every Tab, so that it also completes what is in your community file: members, sessions, \
topics, roles and awards. With --static it knows commands and flags only, and goes where your shell keeps such files.")]
pub struct Args {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
    /// Know the commands and flags only, and never ask praktik
    #[arg(long = "static")]
    fixed: bool,
}

/// Runs `praktik completions`.
///
/// # Errors
/// The shell cannot ask, and its script was not asked for with `--static`.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let script = if args.fixed {
        let mut whole = app.command_line();
        whole.build();
        match args.shell {
            Shell::Bash => generated(aot::Bash, &whole)?,
            Shell::Zsh => generated(aot::Zsh, &whole)?,
            Shell::Fish => generated(aot::Fish, &whole)?,
            Shell::Powershell => generated(aot::PowerShell, &whole)?,
            Shell::Elvish => generated(aot::Elvish, &whole)?,
            Shell::Nushell => generated(Nushell, &whole)?,
        }
    } else {
        let shell = match args.shell {
            Shell::Bash => "bash",
            Shell::Zsh => "zsh",
            Shell::Fish => "fish",
            Shell::Powershell => "powershell",
            Shell::Elvish => "elvish",
            Shell::Nushell => "nushell",
        };
        complete::loader(shell)?.ok_or_else(|| {
            Error::usage(format!("{shell} cannot ask praktik while you type"))
                .hint(format!("take the script that knows commands and flags: praktik completions {shell} --static"))
        })?
    };
    app.print(&script)?;
    Ok(Outcome::Done)
}

/// A generated script, without blanks at the ends of its lines.
fn generated(shell: impl Generator, whole: &clap::Command) -> Result<String> {
    let mut script = Vec::new();
    let mut whole = whole.clone();
    whole.set_bin_name("praktik");
    shell.try_generate(&whole, &mut script)?;
    let text = String::from_utf8_lossy(&script).into_owned();
    Ok(text.lines().map(|line| line.trim_end().to_owned() + "\n").collect())
}
