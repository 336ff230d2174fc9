//! One view a command: the JSON contract, and the page that shows it.

pub mod action;
pub mod apply;
pub mod challenge;
pub mod channel;
pub mod charter;
pub mod doctor;
pub mod evaluate;
pub mod farewell;
pub mod find;
pub mod goal;
pub mod install;
pub mod introduction;
pub mod journal;
pub mod letter;
pub mod member;
pub mod query;
pub mod recognition;
pub mod report;
pub mod resource;
pub mod session;
pub mod session_calendar;
pub mod session_export;
pub mod session_import;
pub mod session_letter;
pub mod session_suggest;
pub mod status;
pub mod story;
pub mod suggestion;
pub mod survey;
pub mod topic;
pub mod wish;

mod change;

pub use change::Change;
