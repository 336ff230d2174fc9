//! Completion: what a shell offers when somebody presses Tab.
//!
//! The shell asks praktik itself (`COMPLETE=bash praktik -- praktik member show an`), so that handles, slugs and topics
//! come from the file. Whatever goes wrong on the way, the answer is that there is nothing to offer.

mod bash;
mod values;
mod zsh;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Command;
use clap_complete::CompleteEnv;
use clap_complete::engine::ArgValueCompleter;
use clap_complete::env::{Elvish, EnvCompleter, Fish, Powershell, Shells};

use crate::context::Context;
use crate::error::Result;
use crate::store;
use values::Values;
use zsh::Zsh;

/// The variable by which a shell says that it asks, and who it is.
pub const VARIABLE: &str = "COMPLETE";

/// Answers the shell where it asks for completions: `true` if it did, and all is said.
pub fn answer_shell(argv: impl IntoIterator<Item = OsString>, command: impl Fn() -> Command) -> bool {
    let Some(context) = Context::of_completion(VARIABLE) else { return false };
    let argv: Vec<OsString> = argv.into_iter().collect();
    let asked: Vec<String> = argv.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let asked = asked.iter().position(|word| word == "--").map_or(&[][..], |place| &asked[place + 1..]);
    let (bash, words) = bash::Bash::asking(&context, asked);
    let shells: [&dyn EnvCompleter; 5] = [&bash, &Elvish, &Fish, &Powershell, &Zsh];
    let shells = Shells(&shells);
    let shell = Path::new(context.variable(VARIABLE).unwrap_or_default()).file_stem().unwrap_or_default();
    if shells.completer(&shell.to_string_lossy()).is_none() {
        // The variable means something else here.
        return false;
    }
    let file = Arc::new(community(&context, if shell == "bash" { &words } else { asked }));
    // An error on a line that is still being typed is no news to anybody.
    let _ = CompleteEnv::with_factory(|| attach(command(), &file))
        .completer("praktik")
        .shells(shells)
        .try_complete(argv, Some(&context.folder));
    true
}

/// The script by which a shell comes to ask: bash, elvish, fish, powershell or zsh.
///
/// # Errors
/// There is none for that shell (`None`), or writing failed.
pub fn loader(shell: &str) -> Result<Option<String>> {
    let bash = bash::Bash::default();
    let shells: [&dyn EnvCompleter; 5] = [&bash, &Elvish, &Fish, &Powershell, &Zsh];
    let Some(shell) = shells.into_iter().find(|known| known.is(shell)) else { return Ok(None) };
    let mut script = Vec::new();
    shell.write_registration(VARIABLE, "praktik", "praktik", "praktik", &mut script)?;
    Ok(Some(String::from_utf8_lossy(&script).trim().to_owned() + "\n"))
}

/// Gives every argument whose values can be known the means to offer them, by the name of its value: `MEMBER`, `SESSION`.
/// `file` is the community file, if there is one.
pub fn attach(command: Command, file: &Arc<Option<PathBuf>>) -> Command {
    let verb = command.get_name().to_owned();
    let command = command.mut_args(|arg| match Values::of(&verb, &arg) {
        None => arg,
        Some(values) => {
            let file = Arc::clone(file);
            arg.add(ArgValueCompleter::new(move |typed: &std::ffi::OsStr| {
                typed.to_str().map(|typed| values.offer(typed, file.as_deref())).unwrap_or_default()
            }))
        }
    });
    command.mut_subcommands(|sub| attach(sub, file))
}

/// The community file that the line being typed is about: `--db` in it, else `PRAKTIK_DB`, else the nearest.
fn community(context: &Context, words: &[String]) -> Option<PathBuf> {
    let given = words.iter().enumerate().find_map(|(place, word)| match word.strip_prefix("--db") {
        Some("") => words.get(place + 1).map(String::as_str),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    let given = given.map(bash::unquoted).filter(|path| !path.is_empty());
    let named = given.or_else(|| context.variable("PRAKTIK_DB").map(str::to_owned));
    let Some(named) = named else { return store::nearest(&context.folder) };
    // The shell has not expanded what is still being typed.
    match (named.strip_prefix("~/"), context.variable("HOME")) {
        (Some(rest), Some(home)) => Some(Path::new(home).join(rest)),
        _ => Some(context.path(Path::new(&named))),
    }
}
