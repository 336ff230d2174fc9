//! `praktik challenge`.

use super::{App, Outcome};
use crate::error::Result;

/// Problems, ideas and experiments: raise, join, solve.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik challenge`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
