//! Ctrl-C: whether it ends the process, or is noted so that a piece of work can end well. The only `signal_hook`.

/// While this lives, the first Ctrl-C is noted and the process goes on; a second one ends it.
#[derive(Debug)]
pub struct Held(());

/// From now on, and until what is returned is dropped, Ctrl-C is noted.
#[must_use]
pub fn hold() -> Held {
    signal::hold(true);
    Held(())
}

/// Whether Ctrl-C was noted since [`hold`].
pub fn noted() -> bool {
    signal::noted()
}

impl Drop for Held {
    fn drop(&mut self) {
        signal::hold(false);
    }
}

#[cfg(unix)]
mod signal {
    use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
    use std::sync::{Arc, OnceLock};

    use signal_hook::consts::SIGINT;
    use signal_hook::flag::{register, register_conditional_default};

    struct Flags {
        /// Ctrl-C ends the process.
        fatal: Arc<AtomicBool>,
        noted: Arc<AtomicBool>,
    }

    static FLAGS: OnceLock<Flags> = OnceLock::new();

    fn flags() -> &'static Flags {
        FLAGS.get_or_init(|| {
            let flags = Flags { fatal: Arc::new(AtomicBool::new(true)), noted: Arc::default() };
            // They act in this order: what was noted before ends the process, and only then it is noted anew. Where they
            // cannot be set, Ctrl-C ends the process as it always does.
            let _ = register_conditional_default(SIGINT, Arc::clone(&flags.fatal))
                .and_then(|_| register_conditional_default(SIGINT, Arc::clone(&flags.noted)))
                .and_then(|_| register(SIGINT, Arc::clone(&flags.noted)));
            flags
        })
    }

    pub(super) fn hold(held: bool) {
        let flags = flags();
        flags.noted.store(false, SeqCst);
        flags.fatal.store(!held, SeqCst);
    }

    pub(super) fn noted() -> bool {
        FLAGS.get().is_some_and(|flags| flags.noted.load(SeqCst))
    }
}

#[cfg(not(unix))]
mod signal {
    pub(super) fn hold(_: bool) {}

    pub(super) fn noted() -> bool {
        false
    }
}
