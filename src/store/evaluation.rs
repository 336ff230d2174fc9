//! Evaluations as they were recorded.
