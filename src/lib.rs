//! praktik: a command-line toolkit for the leads of communities of practice.

pub mod domain;
pub mod error;
