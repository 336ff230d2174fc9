//! Channels: monthly totals, without names.
