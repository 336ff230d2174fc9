//! Letters of welcome, and words with members outside sessions.
