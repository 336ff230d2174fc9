//! One view a command: the JSON contract, and the page that shows it.

pub mod charter;
pub mod evaluate;
pub mod member;
pub mod recognition;
pub mod session;
pub mod session_import;

mod change;

pub use change::Change;
