//! Forgetting a person: every trace is erased, the counts stay.
