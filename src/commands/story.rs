//! `praktik story`.

use super::{App, Outcome};
use crate::error::Result;

/// What the community was good for, as people tell it.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik story`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
