//! The community as plain types and rules.
//!
//! Nothing in this room knows SQL, a terminal or a file: it imports nothing of the crate, so that every rule here can
//! be read and tested by itself.

pub mod alike;
pub mod calendar;
pub mod charter;
pub mod copy;
pub mod doctor;
pub mod facts;
pub mod find;
pub mod invalid;
pub mod invented;
pub mod member;
pub mod period;
pub mod recognition;
pub mod record;
pub mod recurrence;
pub mod reference;
pub mod session;
pub mod shell;
pub mod survey;
pub mod text;
pub mod traces;
pub mod week;
pub mod wish;
pub mod worded;

pub use invalid::Invalid;
pub use worded::Worded;
