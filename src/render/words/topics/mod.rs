//! What `praktik help` explains beside the commands.

mod areas;
mod privacy;
mod week;

/// Something that is explained.
#[derive(Debug, PartialEq, Eq)]
pub struct Topic {
    /// What it is called on the command line.
    pub name: &'static str,
    /// What it is about, in one line.
    pub about: &'static str,
    /// What is said of it.
    pub parts: &'static [Part],
}

/// A part of what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What a part is about.
    Heading(&'static str),
    /// A paragraph.
    Says(&'static str),
    /// Sentences, each of its own.
    Points(&'static [&'static str]),
    /// Commands as they are typed after `praktik`, and what each is for.
    Commands(&'static [(&'static str, &'static str)]),
}

/// Every topic.
pub const TOPICS: [&Topic; 3] = [&areas::AREAS, &week::WEEK, &privacy::PRIVACY];

/// The topic of that name.
pub fn topic(name: &str) -> Option<&'static Topic> {
    TOPICS.into_iter().find(|topic| topic.name == name)
}
