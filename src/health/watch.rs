//! Somebody who is told how far a long evaluation has come, and may end it.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

/// Somebody who is told how far a long evaluation has come, and may end it; nobody unless made by [`Watch::new`]. What is
/// told changes no figure: any two are equal.
#[derive(Clone, Default)]
pub struct Watch(Option<Arc<Watched>>);

/// Is told how much of how much is done, in parts of any size; answers whether to go on.
type Tell = dyn Fn(u64, u64) -> bool + Send + Sync;

struct Watched {
    tell: Box<Tell>,
    done: AtomicU64,
    of: AtomicU64,
    ended: AtomicBool,
}

impl Watch {
    /// Somebody who wants to be told, by any thread, that so many of so many parts are done, and says whether to go on.
    pub fn new(tell: impl Fn(u64, u64) -> bool + Send + Sync + 'static) -> Self {
        let (done, of, ended) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));
        Self(Some(Arc::new(Watched { tell: Box::new(tell), done, of, ended })))
    }

    /// Announces so many more parts.
    pub(super) fn expect(&self, parts: usize) {
        if let Some(watched) = &self.0 {
            watched.of.fetch_add(parts as u64, Relaxed);
        }
    }

    /// Tells that so many more parts are done.
    pub(super) fn done(&self, parts: usize) {
        let Some(watched) = &self.0 else { return };
        watched.done.fetch_add(parts as u64, Relaxed);
        self.goes_on();
    }

    /// Whether to go on. Asked between pieces of work that take some hundredths of a second.
    pub(super) fn goes_on(&self) -> bool {
        let Some(watched) = &self.0 else { return true };
        let done = watched.done.load(Relaxed);
        if !watched.ended.load(Relaxed) && !(watched.tell)(done, watched.of.load(Relaxed).max(done)) {
            watched.ended.store(true, Relaxed);
        }
        !watched.ended.load(Relaxed)
    }

    /// Whether it was ended: whatever comes of the evaluation then means nothing, and is to be thrown away.
    pub fn ended(&self) -> bool {
        self.0.as_ref().is_some_and(|watched| watched.ended.load(Relaxed))
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Watch" } else { "nobody" })
    }
}

impl PartialEq for Watch {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
