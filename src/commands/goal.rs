//! `praktik goal`.

use super::{App, Outcome};
use crate::error::Result;

/// What the community wants to have reached, and where it stands.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik goal`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
