//! Zsh takes the script in two ways: sourced, and as a function that it loads from `fpath` when it is first needed. What
//! comes along only knows the first.

use std::ffi::OsString;
use std::io::{Error, Write};
use std::path::Path;

use clap_complete::env::{EnvCompleter, Zsh as Sourced};

/// What the script ends with: it has the completer known.
const KNOWN: &str = "compdef _clap_dynamic_completer_praktik praktik";

/// The same, and where zsh has just loaded the script to complete something, that is done at once.
const KNOWN_OR_DONE: &str = r#"if [[ "${funcstack[1]}" == _praktik ]]; then
    _clap_dynamic_completer_praktik "$@"
else
    compdef _clap_dynamic_completer_praktik praktik
fi"#;

/// Zsh.
#[derive(Debug, Clone, Copy)]
pub(super) struct Zsh;

impl EnvCompleter for Zsh {
    fn name(&self) -> &'static str {
        Sourced.name()
    }

    fn is(&self, name: &str) -> bool {
        Sourced.is(name)
    }

    fn write_registration(
        &self,
        var: &str,
        name: &str,
        bin: &str,
        completer: &str,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        let mut script = Vec::new();
        Sourced.write_registration(var, name, bin, completer, &mut script)?;
        buf.write_all(String::from_utf8_lossy(&script).replace(KNOWN, KNOWN_OR_DONE).as_bytes())
    }

    fn write_complete(
        &self,
        cmd: &mut clap::Command,
        args: Vec<OsString>,
        current_dir: Option<&Path>,
        buf: &mut dyn Write,
    ) -> Result<(), Error> {
        Sourced.write_complete(cmd, args, current_dir, buf)
    }
}
