//! Stories, as they are listed.
