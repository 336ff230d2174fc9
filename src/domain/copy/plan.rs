//! What would become of a file by a text: counts and single facts.

/// What is to be done about a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is only here, and goes.
    Removed,
    /// It says something else here.
    Changed,
    /// It is only in the text.
    Added,
}

impl Step {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Added => "added",
        }
    }
}

/// What a field says here, and in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs {
    /// The field.
    pub field: String,
    /// What it says here.
    pub here: Option<String>,
    /// What it says in the text.
    pub there: Option<String>,
}

/// A single fact of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Its section.
    pub section: &'static str,
    /// What is to be done.
    pub step: Step,
    /// Its line in the text, where it has one.
    pub line: Option<u32>,
    /// What it is called by.
    pub label: String,
    /// What it says, or what it says otherwise.
    pub differs: Vec<Differs>,
}

/// How many facts of a kind there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Count {
    /// The section.
    pub section: &'static str,
    /// Only in the text.
    pub added: usize,
    /// In both, and not the same.
    pub changed: usize,
    /// Only here, and to go.
    pub removed: usize,
    /// Only here, and to stay.
    pub only_here: usize,
    /// The same in both.
    pub same: usize,
}

/// Somebody who is in one copy, and was, by all that can be told, forgotten in the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Back {
    /// The handle.
    pub handle: String,
    /// The name.
    pub name: String,
    /// The pseudonym that stands for them in the other copy.
    pub pseudonym: String,
}

/// What would become of the file.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// How many facts, kind by kind.
    pub counts: Vec<Count>,
    /// Single facts, not more than so many.
    pub listed: Vec<Planned>,
    /// How many more there are.
    pub left_off: usize,
    /// People who were forgotten here and are in the text.
    pub back: Vec<Back>,
    /// People who are here and were forgotten in the copy that the text comes from.
    pub gone: Vec<Back>,
}

impl Plan {
    /// Whether the file says all that the text says, and nothing goes.
    pub fn is_empty(&self) -> bool {
        self.counts.iter().all(|count| count.added + count.changed + count.removed == 0)
    }
}
