//! Resources: guides, recordings and other things to learn from, and their use.
