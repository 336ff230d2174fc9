//! What a community wants to be measured by: praktik's bounds, those for its size, and those its charter sets.

use std::collections::BTreeMap;

use crate::domain::Invalid;
use crate::domain::charter::{Bound, Charter, MeasureBounds};
use crate::domain::text::nearest;

use super::measure::{Direction, Measure, SizeRule, find, registry};
use super::watch::Watch;

/// The largest session that ties everyone present, where the charter says nothing.
const TIE_CAP: u32 = 30;

/// What is asked of measuring, by the charter and by whoever evaluates.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    overrides: BTreeMap<&'static str, MeasureBounds>,
    /// The largest session that ties everyone present to everyone else, in people; 0 for no limit. 30 unless the
    /// charter says otherwise.
    pub tie_cap: u32,
    /// Whether figures are counted in full that would be sampled in a large community.
    pub exact: bool,
    /// Who is told how far it has come.
    pub(super) watch: Watch,
}

impl Default for Policy {
    /// praktik's own bounds.
    fn default() -> Self {
        Self { overrides: BTreeMap::new(), tie_cap: TIE_CAP, exact: false, watch: Watch::default() }
    }
}

/// Where a measure's bounds come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoundsFrom {
    /// It has none.
    None,
    /// praktik's own; the measure's source says on what they rest.
    Measure,
    /// The rule for communities of this size.
    Size,
    /// The charter.
    Charter,
}

impl BoundsFrom {
    /// A word for it.
    pub fn key(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Measure => "measure",
            Self::Size => "size",
            Self::Charter => "charter",
        }
    }
}

/// The bounds that hold for one measure in one community.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// From where on it is good, inclusive.
    pub good: Option<Bound>,
    /// From where on it is worth watching, inclusive.
    pub watch: Option<Bound>,
    /// Where they come from.
    pub from: BoundsFrom,
    /// Whether a value is judged by them; if not, it is only told.
    pub judged: bool,
}

impl Policy {
    /// The same, with somebody who is told how far it has come.
    #[must_use]
    pub fn watched(self, watch: Watch) -> Self {
        Self { watch, ..self }
    }

    /// The policy of a charter. Overrides that [`Policy::check`] would refuse are left out.
    pub fn from_charter(charter: &Charter) -> Self {
        let usable = charter.measures.iter().filter(|(key, bounds)| check_override(key, bounds).is_ok());
        let overrides = usable.filter_map(|(key, bounds)| find(key).map(|measure| (measure.key, *bounds)));
        Self { overrides: overrides.collect(), tie_cap: charter.tie_cap.unwrap_or(TIE_CAP), ..Self::default() }
    }

    /// Checks what a charter says about measures: that overrides and goals name known ones, that bounds have the
    /// measure's shape (a number or a band) and are in its order.
    ///
    /// # Errors
    /// The first place that breaks a rule (`measures.attendance_rate.good`, `goals[2].measure`) and why.
    pub fn check(charter: &Charter) -> Result<(), (String, Invalid)> {
        charter.measures.iter().try_for_each(|(key, bounds)| check_override(key, bounds))?;
        for (i, goal) in charter.goals.iter().enumerate() {
            if let Some(key) = goal.measure.as_deref().filter(|key| find(key).is_none()) {
                return Err((format!("goals[{i}].measure"), unknown(key)));
            }
        }
        Ok(())
    }

    /// The bounds of a measure in a community of so many members. What the charter says goes before the rules for
    /// sizes; a side on which it is silent keeps its usual bound.
    pub fn bounds(&self, measure: &Measure, members: u32) -> Bounds {
        let usual = if measure.direction == Direction::None { BoundsFrom::None } else { BoundsFrom::Measure };
        let mut bounds = Bounds {
            good: measure.good,
            watch: measure.watch,
            from: usual,
            judged: measure.direction != Direction::None,
        };
        for rule in measure.sizes {
            match *rule {
                SizeRule::InfoUnder(size) if members < size => (bounds.judged, bounds.from) = (false, BoundsFrom::Size),
                SizeRule::InfoOver(size) if members > size => (bounds.judged, bounds.from) = (false, BoundsFrom::Size),
                SizeRule::BoundsOver(size, good, watch) if members > size => {
                    bounds.good = Some(Bound::Number(good));
                    bounds.watch = Some(Bound::Number(watch));
                    bounds.from = BoundsFrom::Size;
                }
                _ => {}
            }
        }
        if let Some(own) = self.overrides.get(measure.key) {
            // With one side given, the other is the usual one that it was checked against, whatever the size.
            bounds.good = own.good.or(measure.good);
            bounds.watch = own.watch.or(measure.watch);
            bounds.from = BoundsFrom::Charter;
            bounds.judged = true;
        }
        bounds
    }
}

/// Refuses a key that no measure has, with those it may have meant.
fn unknown(key: &str) -> Invalid {
    let near = nearest(key, registry().map(|measure| measure.key));
    let remedy = if near.is_empty() {
        "the keys are listed by 'praktik evaluate measures'".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    Invalid::new("a health measure", key, remedy)
}

/// Checks one override of the charter.
fn check_override(key: &str, own: &MeasureBounds) -> Result<(), (String, Invalid)> {
    let Some(measure) = find(key) else {
        return Err((format!("measures.{key}"), unknown(key)));
    };
    let sides = [("good", own.good), ("watch", own.watch)];
    let Some((first, given)) = sides.iter().find_map(|(side, bound)| bound.map(|bound| (*side, bound))) else {
        let remedy = "give good, watch or both, or take the entry out";
        return Err((format!("measures.{key}"), Invalid::new("an override of bounds", "nothing", remedy)));
    };
    let refuse = |side: &str, bound: &Bound, remedy: String| {
        Err((format!("measures.{key}.{side}"), Invalid::new("a bound for this measure", said(bound), remedy)))
    };
    if measure.direction == Direction::None {
        let remedy = format!("{key} is told and never judged, so it takes no bounds; take the entry out");
        return refuse(first, &given, remedy);
    }
    for (side, bound) in sides.iter().filter_map(|(side, bound)| bound.as_ref().map(|bound| (side, bound))) {
        let (wanted, fits) = match (measure.direction, bound) {
            (Direction::Band, Bound::Band([low, high])) => {
                ("a low and a high number, in that order", low.is_finite() && high.is_finite() && low <= high)
            }
            (Direction::Band, Bound::Number(_)) => ("two numbers, [low, high]", false),
            (_, Bound::Number(number)) => ("a finite number", number.is_finite()),
            (_, Bound::Band(_)) => ("a single number", false),
        };
        if !fits {
            return refuse(side, bound, format!("{key} takes {wanted}"));
        }
    }
    let (good, watch) = (own.good.or(measure.good), own.watch.or(measure.watch));
    let (Some(good), Some(watch)) = (good, watch) else { return Ok(()) };
    let (in_order, rule) = match (good, watch) {
        (Bound::Band([low, high]), Bound::Band([wider_low, wider_high])) => {
            (wider_low <= low && high <= wider_high, "its watch band holds its good band")
        }
        (Bound::Number(good), Bound::Number(watch)) if measure.direction == Direction::Down => {
            (good <= watch, "less is better, so good is at most watch")
        }
        (Bound::Number(good), Bound::Number(watch)) => (good >= watch, "more is better, so good is at least watch"),
        _ => (false, "good and watch have the same shape"),
    };
    if in_order {
        return Ok(());
    }
    let (other, bound) = if first == "good" { ("watch", watch) } else { ("good", good) };
    refuse(first, &given, format!("{rule}, and {other} is {}; set both", said(&bound)))
}

/// A bound as it is written.
fn said(bound: &Bound) -> String {
    match bound {
        Bound::Number(number) => number.to_string(),
        Bound::Band([low, high]) => format!("[{low}, {high}]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::charter::Goal;

    fn charter(key: &str, good: Option<Bound>, watch: Option<Bound>) -> Charter {
        let measures = BTreeMap::from([(key.to_owned(), MeasureBounds { good, watch })]);
        Charter { name: "Data Guild".into(), measures, ..Charter::default() }
    }

    fn refused(key: &str, good: Option<Bound>, watch: Option<Bound>) -> (String, String) {
        let charter = charter(key, good, watch);
        assert_eq!(Policy::from_charter(&charter), Policy::default(), "what is refused is not used");
        Policy::check(&charter).err().map(|(place, invalid)| (place, invalid.remedy)).unwrap_or_default()
    }

    #[test]
    fn an_override_is_checked_against_its_measure() {
        let number = |n| Some(Bound::Number(n));
        let (place, remedy) = refused("atendance_rate", number(0.5), None);
        assert_eq!(place, "measures.atendance_rate");
        assert!(remedy.contains("attendance_rate"), "{remedy}");
        assert_eq!(refused("attendance_rate", Some(Bound::Band([0.1, 0.2])), None).0, "measures.attendance_rate.good");
        assert_eq!(refused("core_share", None, number(0.1)).0, "measures.core_share.watch");
        assert_eq!(refused("core_share", Some(Bound::Band([0.3, 0.1])), None).0, "measures.core_share.good");
        assert_eq!(refused("attendance_rate", number(0.1), None).0, "measures.attendance_rate.good");
        assert_eq!(refused("drifting", None, number(0.1)).0, "measures.drifting.watch");
        assert_eq!(refused("drifting", number(f64::NAN), None).0, "measures.drifting.good");
        assert_eq!(refused("net_growth", number(1.0), None).0, "measures.net_growth.good");
        assert_eq!(refused("drifting", None, None).0, "measures.drifting");
        assert_eq!(Policy::check(&charter("drifting", number(0.3), number(0.3))), Ok(()));
    }

    #[test]
    fn a_goal_names_a_known_measure() {
        let goal = Goal { title: "More of us".into(), measure: Some("active_shar".into()), ..Goal::default() };
        let charter = Charter { goals: vec![goal], ..Charter::default() };
        let (place, invalid) = Policy::check(&charter).err().unwrap_or_else(|| panic!("refused"));
        assert_eq!((place.as_str(), invalid.remedy.contains("active_share")), ("goals[0].measure", true));
    }

    #[test]
    fn the_charter_goes_before_the_size() {
        let core = find("core_share").unwrap_or_else(|| panic!("core_share"));
        let active = find("active_share").unwrap_or_else(|| panic!("active_share"));
        let plain = Policy::default();
        assert_eq!([29, 30, 300, 301].map(|n| plain.bounds(core, n).judged), [false, true, true, false]);
        let large = plain.bounds(active, 301);
        assert_eq!((large.good, large.from), (Some(Bound::Number(0.15)), BoundsFrom::Size));
        assert_eq!(plain.bounds(active, 300).good, Some(Bound::Number(0.45)));
        let own = Policy::from_charter(&charter("core_share", Some(Bound::Band([0.1, 0.15])), None));
        let bounds = own.bounds(core, 10);
        assert_eq!((bounds.judged, bounds.from), (true, BoundsFrom::Charter));
        assert_eq!((bounds.good, bounds.watch), (Some(Bound::Band([0.1, 0.15])), core.watch));
    }
}
