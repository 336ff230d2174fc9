//! `praktik resource`.

use super::{App, Outcome};
use crate::error::Result;

/// What there is to learn from: guides, recordings, code, and their use.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik resource`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
