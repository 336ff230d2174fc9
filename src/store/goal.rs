//! Goals, with dated readings.
