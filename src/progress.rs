//! How far a long piece of work has come, shown on a terminal; the only `indicatif`.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::context::Terminal;

/// Whoever waits for less than this is not told anything.
const SHORT: Duration = Duration::from_secs(1);

/// A line on standard error that says how far a piece of work has come, once it has taken a second. Nothing where
/// standard error is no terminal.
#[derive(Debug)]
pub struct Progress {
    began: Instant,
    seen: bool,
    bar: RefCell<Option<ProgressBar>>,
}

impl Progress {
    /// Begins to count the time.
    pub fn begin(terminal: &Terminal) -> Self {
        Self { began: Instant::now(), seen: terminal.talks, bar: RefCell::default() }
    }

    /// Says that so many of so many parts of a step are done.
    pub fn at(&self, step: &str, done: u64, of: u64) {
        if !self.seen || self.began.elapsed() < SHORT {
            return;
        }
        let mut bar = self.bar.borrow_mut();
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
    }

    /// Takes the line away: something else is to be said.
    pub fn clear(&self) {
        if let Some(bar) = self.bar.borrow_mut().take() {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}
