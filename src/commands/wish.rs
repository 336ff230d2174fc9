//! `praktik wish`.

use super::{App, Outcome};
use crate::error::Result;

/// Topics that members wish for.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik wish`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
