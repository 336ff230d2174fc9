//! The process edge: the completion hook, the real context, and the exit code. Nothing else touches process state.
#![allow(clippy::disallowed_methods, reason = "this is the edge")]

use std::process::ExitCode;

fn main() -> ExitCode {
    let command = || praktik::commands::with_help(praktik::cli::command(None));
    if praktik::complete::answer_shell(std::env::args_os(), command) {
        return ExitCode::SUCCESS;
    }
    ExitCode::from(praktik::run_process(std::env::args_os()))
}
