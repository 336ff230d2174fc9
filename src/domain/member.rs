//! Members: people, their spells on the roll, their skills and the roles they hold.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Invalid;
use super::text::fold;

/// A stretch of membership, `[joined, left)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Spell {
    /// The first day on the roll; `None` where nobody knows it.
    pub joined: Option<NaiveDate>,
    /// The first day no longer on the roll; `None` while it lasts.
    pub left: Option<NaiveDate>,
}

/// The longest name of a person, in characters.
const LONGEST_NAME: usize = 200;

/// Checks the full name of a person: runs of white space become one space; control characters are refused.
///
/// # Errors
/// [`Invalid`] where it is empty, too long, or holds a control character.
pub fn name(given: &str) -> Result<String, Invalid> {
    let name = one_line("a name", given)?;
    let invisible = |c| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    if name.chars().all(|c| c.is_whitespace() || invisible(c)) {
        return Err(Invalid::new("a name", given, "a name has at least one letter"));
    }
    if name.chars().count() > LONGEST_NAME {
        let start: String = name.chars().take(20).collect();
        return Err(Invalid::new("a name", format!("{start}…"), "a name has at most 200 characters"));
    }
    Ok(name)
}

/// Checks a text of one line, such as a unit or a site: runs of white space become one space.
///
/// # Errors
/// [`Invalid`] where it holds a control character.
pub fn one_line(what: &'static str, given: &str) -> Result<String, Invalid> {
    let text = given.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().any(char::is_control) {
        return Err(Invalid::new(what, given, "it holds a control character; write it without"));
    }
    Ok(text)
}

/// What people say of themselves and a topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SkillLevel {
    /// Wants to learn it.
    Wants,
    /// Practises it.
    Practises,
    /// Can teach it.
    Teaches,
}

impl SkillLevel {
    /// All levels, from wanting to teaching.
    pub const ALL: [Self; 3] = [Self::Wants, Self::Practises, Self::Teaches];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Wants => "wants",
            Self::Practises => "practises",
            Self::Teaches => "teaches",
        }
    }

    /// Reads praktik's own words and those that rosters use for the same (`expert`, `learning`, `intermediate` …).
    ///
    /// # Errors
    /// [`Invalid`] that lists the three levels.
    pub fn parse(given: &str) -> Result<Self, Invalid> {
        match fold(given).as_str() {
            "wants" | "want" | "learning" | "learner" | "beginner" | "novice" | "interested" | "wanted" => {
                Ok(Self::Wants)
            }
            "practises" | "practise" | "practices" | "practice" | "intermediate" | "competent" | "user" | "uses"
            | "working" | "proficient" => Ok(Self::Practises),
            "teaches" | "teach" | "teacher" | "expert" | "advanced" | "mentor" => Ok(Self::Teaches),
            _ => Err(Invalid::new("a skill level", given, "a level is wants, practises or teaches")),
        }
    }
}

/// Reads `TOPIC` or `TOPIC:LEVEL`; the level follows the last colon.
///
/// # Errors
/// [`Invalid`] where there is no topic, or what follows the colon is no level.
pub fn skill(given: &str) -> Result<(String, Option<SkillLevel>), Invalid> {
    let (topic, level) = match given.rsplit_once(':') {
        Some((topic, level)) => (topic, Some(SkillLevel::parse(level)?)),
        None => (given, None),
    };
    let topic = one_line("a topic", topic)?;
    if topic.is_empty() || topic.chars().count() > LONGEST_NAME {
        return Err(Invalid::new("a topic", given, "a skill is TOPIC or TOPIC:LEVEL, such as rust:teaches"));
    }
    Ok((topic, level))
}

/// How much of a community's life a member took part in during a period. Wenger, McDermott and Snyder (2002).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    /// Among those who together make the first four fifths of all participation.
    Core,
    /// Among those who make it up to 95 %.
    Active,
    /// Seen, but among the last twentieth.
    Peripheral,
    /// Took part in nothing.
    None,
}

impl Layer {
    /// All layers, from the middle outwards.
    pub const ALL: [Self; 4] = [Self::Core, Self::Active, Self::Peripheral, Self::None];

    /// The key for it, as in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Active => "active",
            Self::Peripheral => "peripheral",
            Self::None => "none",
        }
    }

    /// Sorts members into layers by their participation: in descending order, by the cumulative share before each,
    /// < .80 core, < .95 active, else peripheral; 0 is none. Members with equal participation are ordered by index.
    pub fn of(participation: &[u32]) -> Vec<Self> {
        let total: u64 = participation.iter().copied().map(u64::from).sum();
        let mut order: Vec<usize> = (0..participation.len()).collect();
        order.sort_by_key(|&member| std::cmp::Reverse(participation[member]));
        let mut layers = vec![Self::None; participation.len()];
        let mut before: u64 = 0;
        for member in order {
            let own = u64::from(participation[member]);
            if own == 0 {
                break;
            }
            // Whole numbers, so that a share of exactly .80 falls on the same side everywhere.
            layers[member] = if before * 100 < total * 80 {
                Self::Core
            } else if before * 100 < total * 95 {
                Self::Active
            } else {
                Self::Peripheral
            };
            before += own;
        }
        layers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_follow_the_cumulative_share_before_each() {
        use Layer::{Active, Core, None, Peripheral};
        assert_eq!(Layer::of(&[]), []);
        assert_eq!(Layer::of(&[0, 0]), [None, None]);
        assert_eq!(Layer::of(&[80, 15, 5, 0]), [Core, Active, Peripheral, None]);
        assert_eq!(Layer::of(&[1, 1, 1, 1, 1]), [Core, Core, Core, Core, Active]);
    }

    #[test]
    fn names_are_one_line_and_not_empty() {
        assert_eq!(name("  Citra \n Dewi "), Ok("Citra Dewi".to_owned()));
        assert!(name(" ").is_err() && name("a\u{1b}[31m").is_err() && name(&"x".repeat(201)).is_err());
        assert_eq!(skill("c++: expert"), Ok(("c++".to_owned(), Some(SkillLevel::Teaches))));
        assert!(skill(":wants").is_err() && skill("rust:guru").is_err());
    }

    #[test]
    fn roster_words_are_read_as_levels() {
        assert_eq!(SkillLevel::parse("Expert"), Ok(SkillLevel::Teaches));
        assert_eq!(SkillLevel::parse("learning"), Ok(SkillLevel::Wants));
        assert!(SkillLevel::parse("guru?").is_err());
    }
}
