//! Introductions: who was introduced to whom, round by round.
