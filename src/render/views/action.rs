//! Actions, as they are listed.
