//! The end of a community, and its beginning again.
