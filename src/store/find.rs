//! One search over everything people would ask for.
