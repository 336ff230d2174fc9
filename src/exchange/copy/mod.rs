//! The whole community as one YAML text: a section a kind of facts, a fact a line.
//!
//! Every line stands for itself, so that programs which compare and merge lines do the right thing. Between the facts of
//! two sections there are always the same four lines: git takes changes for one that are three lines apart.

mod line;
mod read;
mod write;

pub use read::{Part, read};
pub use write::{END, begin, fact, section, shown};

/// The version of the text, in its first line that says something.
const VERSION: u32 = 1;

/// The field that counts facts with the same key.
const NTH: &str = "nth";
