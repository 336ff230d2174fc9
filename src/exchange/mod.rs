//! Foreign files in and out: bytes and encodings, tables, who is who, calendars, graphs, YAML.
//!
//! A file that people bring goes through three steps: [`source`] makes text of it, a dialect of [`attendance`], [`roster`] or
//! [`survey`] makes rows of the text, and [`matching`] says which members the people in those rows are. Each step is
//! pure; nothing here reads the community file or writes anything.

pub mod attendance;
pub mod calendar;
pub mod charter_yaml;
pub mod copy;
mod dates;
pub mod dialect;
pub mod graph;
pub mod matching;
pub mod people;
mod quoted;
mod records;
pub mod roster;
pub mod source;
mod stay;
pub mod survey;
pub mod table;
