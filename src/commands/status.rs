//! `praktik status`.

use super::{App, Outcome};
use crate::error::Result;

/// The week on one screen: what is coming, what is due, what needs care.
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Runs `praktik status`.
///
/// # Errors
/// Whatever the verb ends in.
pub fn run(_args: Args, _app: &mut App<'_>) -> Result<Outcome> {
    Ok(Outcome::Done)
}
