//! `praktik channel`.

use super::{App, Outcome};
use crate::error::Result;

/// The forum in totals: how many wrote, asked, were answered.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik channel`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
