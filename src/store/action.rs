//! Actions: what somebody undertook to do, and what became of it.
