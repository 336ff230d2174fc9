//! `praktik find`.

use super::{App, Outcome};
use crate::error::Result;

/// Search everything: who knows about this, and what is there on it?.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik find`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
