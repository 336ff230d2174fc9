//! Resources: as a list, and one on a page.
