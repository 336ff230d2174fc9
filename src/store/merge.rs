//! Merging two members who are one person.
