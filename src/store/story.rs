//! Stories: what the community was good for, as people tell it.
