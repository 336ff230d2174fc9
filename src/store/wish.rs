//! Wishes for topics.
