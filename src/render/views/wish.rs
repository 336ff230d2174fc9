//! Wishes, as they are listed.
