//! What a search found.
