//! `praktik completions`: the script that makes a shell complete praktik's words.

mod places;

use clap_complete::aot::{self, Generator};
use clap_complete_nushell::Nushell;

use super::install::{Piece, settle};
use super::shared::WriteFlags;
use super::{App, Outcome, with_help};
use crate::complete;
use crate::error::{Error, Result};
use crate::render::views::install::{Add, Installed};

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

impl Shell {
    /// The word for it.
    fn word(self) -> &'static str {
        match self {
            Self::Bash => "bash",
            Self::Zsh => "zsh",
            Self::Fish => "fish",
            Self::Powershell => "powershell",
            Self::Elvish => "elvish",
            Self::Nushell => "nushell",
        }
    }
}

/// Print the script that makes your shell complete praktik's words, or put it where your shell looks.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik completions --install           for the shell in $SHELL
  praktik completions zsh --install
  praktik completions fish --install --dry-run
  source <(praktik completions bash)      in ~/.bashrc, instead
  source <(praktik completions zsh)       in ~/.zshrc, after compinit
  praktik completions fish | source       in ~/.config/fish/config.fish
  praktik completions powershell | Out-String | Invoke-Expression      in $PROFILE
  eval (praktik completions elvish | slurp)      in ~/.config/elvish/rc.elv
  praktik completions nushell --static | save -f praktik.nu      once, to be sourced

The script asks praktik on every Tab, so that it also completes what is in your community file: members, sessions, \
topics, roles and awards. With --static it knows commands and flags only. --install writes one file, says where, and what \
else your shell needs; what is there already and is not praktik's is replaced only with --yes. The scripts are tried in \
bash, zsh, fish and elvish; those of PowerShell and Nushell are not.")]
pub struct Args {
    /// The shell [default: that in $SHELL]
    #[arg(value_enum, value_name = "SHELL")]
    shell: Option<Shell>,
    /// Know the commands and flags only, and never ask praktik
    #[arg(long = "static")]
    fixed: bool,
    /// Put the script where the shell looks for it, instead of printing it
    #[arg(long)]
    install: bool,
    /// Don't ask
    #[arg(long, requires = "install")]
    yes: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// Runs `praktik completions`.
///
/// # Errors
/// Nobody knows which shell (usage), the shell cannot ask and its script was not asked for with `--static`, or the script
/// cannot be put where it belongs.
pub fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let shell = args.shell.or_else(|| places::guessed(app.context)).ok_or_else(|| {
        let hint = "name it: bash, zsh, fish, powershell, elvish or nushell";
        match app.context.variable("SHELL") {
            Some(shell) => Error::usage("there is no script for this shell").at(format!("SHELL={shell}")).hint(hint),
            None => Error::usage("which shell is it for?").because("SHELL names none").hint(hint),
        }
    })?;
    let text = script(shell, args.fixed, app)?.ok_or_else(|| {
        let (name, install) = (shell.word(), if args.install { " --install" } else { "" });
        Error::usage(format!("{name} cannot ask praktik while you type")).hint(format!(
            "take the script that knows commands and flags: praktik completions {name}{install} --static"
        ))
    })?;
    if args.install {
        return install(shell, &text, args, app);
    }
    args.flags.only_with("--install")?;
    app.print(&text)?;
    Ok(Outcome::Done)
}

/// The script of a shell; `None` where it would have to ask and cannot.
fn script(shell: Shell, fixed: bool, app: &App<'_>) -> Result<Option<String>> {
    if !fixed {
        return complete::loader(shell.word());
    }
    let mut whole = with_help(app.command_line());
    whole.build();
    let script = match shell {
        Shell::Bash => generated(aot::Bash, &whole),
        Shell::Zsh => generated(aot::Zsh, &whole),
        Shell::Fish => generated(aot::Fish, &whole),
        Shell::Powershell => generated(aot::PowerShell, &whole),
        Shell::Elvish => generated(aot::Elvish, &whole),
        Shell::Nushell => generated(Nushell, &whole),
    };
    script.map(Some)
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

/// What stands in a script that was installed, so that it is known again; all the shells take it for a comment.
const MARK: &str = "# Written by `praktik completions --install`, which writes it anew when it is run again.\n";

/// A script with its mark, which leaves the first line to zsh.
fn marked(text: &str) -> String {
    match text.split_once('\n').filter(|(first, _)| first.starts_with("#compdef")) {
        Some((first, rest)) => format!("{first}\n{MARK}{rest}"),
        None => format!("{MARK}{text}"),
    }
}

fn install(shell: Shell, text: &str, args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let place = places::place(shell, app.context)?;
    let piece = Piece { path: place.file, text: marked(text) };
    // What was put there by hand, out of what praktik prints, is praktik's as well.
    let printed = [script(shell, true, app)?, script(shell, false, app)?];
    let ours = |there: &str| there.contains(MARK) || printed.iter().flatten().any(|printed| printed == there);
    let settled = settle(app, std::slice::from_ref(&piece), ours, args.yes, args.flags.dry_run)?;
    let view = Installed {
        dry_run: args.flags.dry_run,
        what: format!("the completions of {}", shell.word()),
        place: piece.path.display().to_string(),
        written: settled.written,
        unchanged: settled.unchanged,
        add: place.line.map(|add| Add { line: add.line, to: add.to, when: add.when }),
    };
    app.emit(&view, &args.flags.output)?;
    Ok(Outcome::Done)
}
