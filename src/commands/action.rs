//! `praktik action`.

use super::{App, Outcome};
use crate::error::Result;

/// What somebody undertook to do, by when, and what became of it.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik action`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
