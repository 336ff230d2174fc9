//! Suggestions: what to do next, each with its reason.
