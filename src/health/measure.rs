//! The registry: what a measure is, and the list of all of them.

use crate::domain::charter::Bound;

use super::reading::Reading;
use super::scene::Scene;
use super::{connection, continuity, leadership, learning, purpose, recognition};

/// The six things that make a community of practice effective, in the order of the source text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// Purpose and scope.
    Purpose,
    /// Strong leadership.
    Leadership,
    /// Connectedness and collaboration.
    Connection,
    /// Learning and development.
    Learning,
    /// Recognition.
    Recognition,
    /// Review and continuity.
    Continuity,
}

impl Area {
    /// All areas, in their fixed order.
    pub const ALL: [Self; 6] =
        [Self::Purpose, Self::Leadership, Self::Connection, Self::Learning, Self::Recognition, Self::Continuity];

    /// The key, as in JSON and `--area`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Leadership => "leadership",
            Self::Connection => "connection",
            Self::Learning => "learning",
            Self::Recognition => "recognition",
            Self::Continuity => "continuity",
        }
    }

    /// The area with that key, upper or lower case.
    pub fn find(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.key().eq_ignore_ascii_case(key.trim()))
    }

    /// The measures of this area, in the order of the contract.
    pub fn measures(self) -> &'static [Measure] {
        match self {
            Self::Purpose => purpose::MEASURES,
            Self::Leadership => leadership::MEASURES,
            Self::Connection => connection::MEASURES,
            Self::Learning => learning::MEASURES,
            Self::Recognition => recognition::MEASURES,
            Self::Continuity => continuity::MEASURES,
        }
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// Best within a range.
    Band,
    /// Neither: told, never judged.
    None,
}

impl Direction {
    /// The key, as in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Band => "band",
            Self::None => "none",
        }
    }
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A part of a whole, 0–1.
    Share,
    /// A quotient that is no part of a whole; 0 or more.
    Ratio,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// A whole number of things.
    Count,
    /// Points from −100 to 100.
    Points,
    /// A mean of answers on a scale.
    Score,
}

impl Unit {
    /// The key, as in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Ratio => "ratio",
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Count => "count",
            Self::Points => "points",
            Self::Score => "score",
        }
    }
}

/// Whether a small basis keeps a value from being judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// A share of people or sessions: a denominator under 5 makes it small, told but not judged.
    Small,
    /// The basis is never too small: counts, days, and shares of charter sections, roles, topics or expectations.
    Never,
}

/// The least denominator from which on a share of people or sessions is judged.
pub(super) const SMALL: f64 = 5.0;

/// How the size of a community changes what a measure says. Sizes are members on the roll on the period's last day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum SizeRule {
    /// With fewer members than this it is told but not judged.
    InfoUnder(u32),
    /// With more members than this it is told but not judged.
    InfoOver(u32),
    /// With more members than the first number, the other two are good and watch.
    BoundsOver(u32, f64, f64),
}

/// One measure: everything there is to know of it, next to the function that computes it.
#[derive(Debug)]
pub struct Measure {
    /// Its public key.
    pub key: &'static str,
    /// The area it belongs to.
    pub area: Area,
    /// Which way is better.
    pub direction: Direction,
    /// From where on it is good, inclusive; `None` where the direction is none.
    pub good: Option<Bound>,
    /// From where on it is worth watching, inclusive; beyond, it needs care.
    pub watch: Option<Bound>,
    /// What the value counts.
    pub unit: Unit,
    /// Where the measure and its bounds come from; `house` for praktik's own starting point.
    pub source: &'static str,
    /// The formula in words, with the readings chosen where the contract is silent.
    pub formula: &'static str,
    /// What usually moves it.
    pub moves: &'static str,
    /// Whether a small basis keeps it from being judged.
    pub guard: Guard,
    /// How the community's size changes what it says.
    pub sizes: &'static [SizeRule],
    /// Whether the usual summary lists it; if not, it is for `evaluate network`, `explain` and `--measures`.
    pub listed: bool,
    /// The command line that answers it where it is not good; `…` stands for what only the lead can fill in.
    pub command: &'static str,
    /// Computes it.
    pub compute: fn(&Scene<'_>) -> Reading,
}

/// All measures, by area and in the order of the contract.
pub fn registry() -> impl Iterator<Item = &'static Measure> {
    Area::ALL.into_iter().flat_map(Area::measures)
}

/// The measure with that key.
pub fn find(key: &str) -> Option<&'static Measure> {
    registry().find(|measure| measure.key == key)
}

/// Two bounds that are plain numbers, for the entries of the registry.
pub(super) const fn number(bound: f64) -> Option<Bound> {
    Some(Bound::Number(bound))
}

/// A bound that is a band, for the entries of the registry.
pub(super) const fn band(low: f64, high: f64) -> Option<Bound> {
    Some(Bound::Band([low, high]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_entry_is_whole() {
        let keys: BTreeSet<_> = registry().map(|measure| measure.key).collect();
        assert_eq!(keys.len(), registry().count(), "no key twice");
        for area in Area::ALL {
            assert!(area.measures().iter().all(|measure| measure.area == area), "{}", area.key());
            assert_eq!(Area::find(area.key()), Some(area));
        }
        for measure in registry() {
            let key = measure.key;
            let judged = measure.direction != Direction::None;
            assert_eq!((measure.good.is_some(), measure.watch.is_some()), (judged, judged), "{key}");
            assert!(!measure.source.is_empty() && !measure.formula.is_empty() && !measure.moves.is_empty(), "{key}");
            assert!(measure.command.starts_with("praktik "), "{key}");
            assert!(key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'), "{key}");
        }
    }

    #[test]
    fn keys_come_in_the_order_of_the_contract() {
        let keys: Vec<_> = registry().map(|measure| measure.key).collect();
        let contract = "charter_completeness charter_age_days goals_on_track topic_coverage \
            roles_filled roles_deputised facilitator_absence_factor leader_presence leader_expertise \
            rhythm attendance_rate active_share core_share absence_factor largest_component unit_mixing challenges_solved first_help_days \
            questions_answered channel_people turnout reach participation_gini isolates density clustering bridges betweenness \
            learning_reach learning_hours presenter_spread new_presenters skill_coverage wants_met \
            resource_freshness reuse wishes_met \
            unthanked recognition_coverage recognition_givers recognition_kinds \
            evaluation_age_days actions_done benefits_evidenced \
            returning_rate newcomer_return first_contribution_days net_growth drifting \
            survey_agreement recommend worth hours_invested";
        assert_eq!(keys, contract.split_whitespace().collect::<Vec<_>>());
    }
}
