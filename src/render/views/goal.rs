//! Goals, as they are listed.
