//! Channel totals, as they are listed.
