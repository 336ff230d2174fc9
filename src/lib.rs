//! praktik: a command-line toolkit for the leads of communities of practice.
//!
//! The walk of a command, from argv to exit: [`run`] parses, `commands` turns arguments into calls of the store, the
//! health measures and the exchange of files, and answers with a view that `render` prints.

pub mod cli;
pub mod commands;
pub mod complete;
pub mod context;
pub mod demo;
pub mod domain;
pub mod error;
pub mod exchange;
pub mod health;
pub mod interrupt;
pub mod progress;
pub mod prompt;
pub mod render;
pub mod store;

use std::ffi::OsString;
use std::io::Write;

use commands::{App, Outcome};
use context::Context;
use error::{Error, Kind};

/// Runs one command line in the context of this process; returns the exit code.
pub fn run_process(argv: impl IntoIterator<Item = OsString>) -> u8 {
    match Context::of_process() {
        Ok(mut context) => run(argv, &mut context),
        Err(error) => {
            #[allow(clippy::disallowed_methods, reason = "there is no context to say it through")]
            let mut err = std::io::stderr();
            report(&error, &mut err, false)
        }
    }
}

/// Runs one command line; returns the exit code.
pub fn run(argv: impl IntoIterator<Item = OsString>, context: &mut Context) -> u8 {
    let argv: Vec<OsString> = argv.into_iter().collect();
    // An error repeats what was typed, and colour would let it through as it is.
    let plain = argv.iter().any(|word| word.to_string_lossy().chars().any(domain::text::acts));
    let cli = match cli::parse(&argv, context.terminal.width) {
        Ok(cli) => cli,
        Err(error) => return refuse(&error, plain, context),
    };
    let outcome = commands::run(cli.command, &mut App::new(context, cli.globals, commands::told(&argv), cli::command));
    let outcome = outcome.and_then(|outcome| context.out.flush().map(|()| outcome).map_err(Error::from));
    match outcome {
        Ok(Outcome::Done) => 0,
        Ok(Outcome::NeedsCare) => Kind::Failed.exit_code(),
        Err(error) => report(&error, &mut context.err, context.terminal.error_colour),
    }
}

/// Says an error and returns its exit code.
fn report(error: &Error, err: &mut dyn Write, colour: bool) -> u8 {
    if error.kind != Kind::ClosedPipe {
        // Where even this cannot be written, the exit code still tells.
        let _ = err.write_all(render::error_lines(error, colour).as_bytes());
        let _ = err.flush();
    }
    error.kind.exit_code()
}

/// Prints clap's answer: help and version on standard output, a usage error on standard error.
fn refuse(error: &clap::Error, plain: bool, context: &mut Context) -> u8 {
    let (stream, colour) = if error.use_stderr() {
        (&mut context.err, context.terminal.error_colour)
    } else {
        (&mut context.out, context.terminal.colour)
    };
    let text = error.render();
    let text = if colour && !plain { text.ansi().to_string() } else { render::clean_lines(&text.to_string()) };
    let _ = stream.write_all(text.as_bytes());
    let _ = stream.flush();
    if error.use_stderr() { Kind::Usage.exit_code() } else { 0 }
}
