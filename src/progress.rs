//! How far a long piece of work has come, shown on a terminal; the only `indicatif`.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::context::Terminal;
use crate::error::{Error, Kind, Result};
use crate::interrupt;

/// Whoever waits for less than this is not told anything.
const SHORT: Duration = Duration::from_secs(1);

/// A line on standard error that says how far a piece of work has come, once it has taken a second. Nothing where
/// standard error is no terminal.
#[derive(Debug)]
pub struct Progress {
    began: Instant,
    seen: bool,
    bar: Mutex<Option<ProgressBar>>,
}

impl Progress {
    /// Begins to count the time.
    pub fn begin(terminal: &Terminal) -> Self {
        Self { began: Instant::now(), seen: terminal.talks, bar: Mutex::default() }
    }

    /// Says that so many of so many parts of a step are done. Any thread may say so. Whether to go on: not where somebody
    /// broke off, see [`interrupt::hold`].
    pub fn at(&self, step: &str, done: u64, of: u64) -> bool {
        if interrupt::noted() {
            return false;
        }
        if !self.seen || self.began.elapsed() < SHORT {
            return true;
        }
        let mut bar = self.bar();
        let bar = bar.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(Some(of), ProgressDrawTarget::stderr());
            let style = ProgressStyle::with_template("{msg} {bar:24.cyan/dim} {percent:>3} %");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("█▉▊▋▌▍▎▏ "));
            bar
        });
        if bar.message() != step {
            bar.set_message(step.to_owned());
        }
        bar.set_length(of);
        bar.set_position(done);
        true
    }

    /// The same for work that can end early by an error.
    ///
    /// # Errors
    /// Somebody broke off.
    pub fn reached(&self, step: &str, done: u64, of: u64) -> Result<()> {
        if self.at(step, done, of) { Ok(()) } else { Err(broken_off()) }
    }

    /// Takes the line away: something else is to be said.
    pub fn clear(&self) {
        if let Some(bar) = self.bar().take() {
            bar.finish_and_clear();
        }
    }

    fn bar(&self) -> MutexGuard<'_, Option<ProgressBar>> {
        // Whoever panicked while drawing left nothing half done that matters.
        self.bar.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a piece of work ends in that somebody broke off.
pub fn broken_off() -> Error {
    Error::new(Kind::Interrupted, "interrupted; nothing was changed")
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
