//! The charter: what the community is for, and how it means to work.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Invalid;
use super::calendar::{self, Span};
use super::recurrence::Cadence;
use super::text::{fold, nearest};

/// Everything a charter says. Its YAML form has the same fields in the same order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Charter {
    /// What the community calls itself.
    pub name: String,
    /// Why it exists.
    pub purpose: Option<String>,
    /// What it takes up, and what it leaves to others.
    pub scope: Scope,
    /// The topics it wants to move.
    pub focus_topics: Vec<String>,
    /// The roles it needs.
    pub roles: Vec<Role>,
    /// What it wants to have reached.
    pub goals: Vec<Goal>,
    /// What members and their organisation get out of it.
    pub benefits: Vec<String>,
    /// How often it means to meet: `weekly`, `biweekly`, `monthly`, `quarterly`, `every N days`.
    pub cadence: Option<String>,
    /// Where it talks between sessions.
    pub channels: Vec<Channel>,
    /// The awards it gives, and for what.
    pub awards: Vec<Award>,
    /// Who stands for it in the organisation.
    pub sponsor: Option<String>,
    /// Who may join.
    pub who_may_join: Option<String>,
    /// The time it asks of a member.
    pub time_asked: Option<String>,
    /// How members treat each other.
    pub norms: Vec<String>,
    /// Days on which nothing is expected to happen.
    pub pauses: Vec<Pause>,
    /// How long the data of people who left is kept: `24m`, `2y`.
    pub retention: Option<String>,
    /// The IANA time zone that all its dates are in.
    pub time_zone: Option<String>,
    /// The largest session that ties everyone present to everyone else; 0 for no limit. 30 unless said otherwise.
    pub tie_cap: Option<u32>,
    /// Bounds of health measures that differ from praktik's own, by measure key.
    pub measures: BTreeMap<String, MeasureBounds>,
}

/// What a community takes up, and what it leaves to others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Scope {
    /// Inside its scope.
    #[serde(rename = "in")]
    pub inside: Vec<String>,
    /// Outside its scope.
    #[serde(rename = "out")]
    pub outside: Vec<String>,
}

/// A role that the community needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// What its holder answers for.
    #[serde(default)]
    pub responsibilities: Option<String>,
    /// Whether the community cannot do without it.
    #[serde(default)]
    pub required: bool,
    /// How many holders it needs, at least 1.
    #[serde(default = "one")]
    pub count: u32,
}

fn one() -> u32 {
    1
}

/// What the community wants to have reached.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Goal {
    /// What is to be reached.
    pub title: String,
    /// The value it starts from, in `unit`.
    pub baseline: Option<f64>,
    /// The day of that value; the day the goal was set unless said otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline_on: Option<NaiveDate>,
    /// The value to reach, in `unit`.
    pub target: Option<f64>,
    /// What the values count.
    pub unit: Option<String>,
    /// The day by which it is to be reached.
    pub due: Option<NaiveDate>,
    /// The health measure it is read from.
    pub measure: Option<String>,
    /// How the figure could be met while the goal is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// The benefit it stands for, as the charter lists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefit: Option<String>,
}

/// A place where the community talks between sessions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Channel {
    /// Its name.
    pub name: String,
    /// Where it is found.
    pub url: Option<String>,
    /// What it is for.
    pub purpose: Option<String>,
}

/// An award, and what it is given for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Award {
    /// Its name.
    pub name: String,
    /// What it is given for.
    pub criteria: Option<String>,
}

/// Days on which nothing is expected to happen, both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Bounds of a health measure; a band is two numbers, low and high.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MeasureBounds {
    /// From where on it is good.
    pub good: Option<Bound>,
    /// From where on it is worth watching; beyond, it needs care.
    pub watch: Option<Bound>,
}

/// One bound: a number, or the low and high end of a band. Inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "a bound is a number, or a band [low, high]")]
pub enum Bound {
    /// A single number.
    Number(f64),
    /// From low to high.
    Band([f64; 2]),
}

impl Charter {
    /// Checks what the types cannot: names present and told apart, numbers in range, dates in order, texts that have a
    /// form of their own (cadence, retention, time zone).
    ///
    /// # Errors
    /// The first field that breaks a rule: its place in the YAML (`roles[2].name`) and why.
    pub fn check(&self) -> Result<(), (String, Invalid)> {
        let at = |place: &str, invalid: Invalid| Err((place.to_owned(), invalid));
        if self.name.trim().is_empty() {
            return at("name", Invalid::new("a name", self.name.clone(), "give the community a name"));
        }
        if let Some(cadence) = &self.cadence
            && let Err(invalid) = Cadence::parse(cadence)
        {
            return at("cadence", invalid);
        }
        if let Some(retention) = &self.retention
            && let Err(invalid) = Span::parse(retention)
        {
            return at("retention", invalid);
        }
        if let Some(zone) = &self.time_zone
            && let Err(invalid) = calendar::zone(zone)
        {
            return at("time_zone", invalid);
        }
        names_differ("scope.in", "", &self.scope.inside)?;
        names_differ("scope.out", "", &self.scope.outside)?;
        names_differ("focus_topics", "", &self.focus_topics)?;
        names_differ("benefits", "", &self.benefits)?;
        names_differ("norms", "", &self.norms)?;
        names_differ("roles", ".name", self.roles.iter().map(|role| &role.name))?;
        names_differ("goals", ".title", self.goals.iter().map(|goal| &goal.title))?;
        names_differ("channels", ".name", self.channels.iter().map(|channel| &channel.name))?;
        names_differ("awards", ".name", self.awards.iter().map(|award| &award.name))?;
        for (i, role) in self.roles.iter().enumerate() {
            if !(1..=1000).contains(&role.count) {
                let why = "a role needs at least one holder, and at most 1000";
                return at(&format!("roles[{i}].count"), Invalid::new("a count", role.count.to_string(), why));
            }
        }
        for (i, pause) in self.pauses.iter().enumerate() {
            if pause.until < pause.from {
                let given = format!("{} to {}", pause.from, pause.until);
                let why = "a pause ends on or after the day it begins";
                return at(&format!("pauses[{i}]"), Invalid::new("a pause", given, why));
            }
        }
        for (key, bounds) in &self.measures {
            for (field, bound) in [("good", bounds.good), ("watch", bounds.watch)] {
                let wrong = match bound {
                    Some(Bound::Number(number)) if !number.is_finite() => Some("give a finite number"),
                    Some(Bound::Band([low, high])) if !low.is_finite() || !high.is_finite() => {
                        Some("give finite numbers")
                    }
                    Some(Bound::Band([low, high])) if low > high => Some("a band goes from low to high"),
                    _ => None,
                };
                if let (Some(why), Some(bound)) = (wrong, bound) {
                    let given = match bound {
                        Bound::Number(number) => number.to_string(),
                        Bound::Band([low, high]) => format!("[{low}, {high}]"),
                    };
                    return at(&format!("measures.{key}.{field}"), Invalid::new("a bound", given, why));
                }
            }
        }
        self.goals.iter().enumerate().try_for_each(|(i, goal)| {
            self.check_goal(goal).map_err(|(field, invalid)| (format!("goals[{i}].{field}"), invalid))
        })
    }

    /// Checks one goal of this charter.
    ///
    /// # Errors
    /// The first field that breaks a rule, and why.
    pub fn check_goal(&self, goal: &Goal) -> Result<(), (&'static str, Invalid)> {
        for (field, value) in [("baseline", goal.baseline), ("target", goal.target)] {
            if value.is_some_and(|value| !value.is_finite()) {
                return Err((field, Invalid::new("a number", "not finite", "give a finite number")));
            }
        }
        if let (Some(baseline), Some(target)) = (goal.baseline, goal.target)
            && baseline == target
        {
            let why = "it is where the goal begins; give another target, or leave the baseline out";
            return Err(("target", Invalid::new("a target", target.to_string(), why)));
        }
        if let (Some(from), Some(due)) = (goal.baseline_on, goal.due)
            && due < from
        {
            let why = format!("it is before the day of the baseline, {from}");
            return Err(("due", Invalid::new("a day to reach a goal by", due.to_string(), why)));
        }
        if goal.measure.as_deref() == Some("goals_on_track") {
            let why = "a goal cannot be measured by how many goals are on track";
            return Err(("measure", Invalid::new("a measure for a goal", "goals_on_track", why)));
        }
        if let Some(given) = &goal.benefit
            && !self.benefits.iter().any(|benefit| fold(benefit) == fold(given))
        {
            let near = nearest(given, self.benefits.iter().map(String::as_str));
            let why = match near.first() {
                Some(near) => format!("did you mean '{near}'?"),
                None => "name one of the benefits that the charter lists".to_owned(),
            };
            return Err(("benefit", Invalid::new("a benefit of this charter", given.clone(), why)));
        }
        Ok(())
    }

    /// The cadence as a rule; `None` where none is set.
    pub fn rhythm(&self) -> Option<Cadence> {
        self.cadence.as_deref().and_then(|text| Cadence::parse(text).ok())
    }

    /// The time zone of all dates; UTC where none is set.
    pub fn zone(&self) -> chrono_tz::Tz {
        self.time_zone.as_deref().and_then(|name| calendar::zone(name).ok()).unwrap_or(chrono_tz::UTC)
    }

    /// The nine sections that a complete charter fills, and whether each is filled.
    pub fn sections(&self) -> [(&'static str, bool); 9] {
        let said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
        [
            ("purpose", said(&self.purpose)),
            ("scope in", !self.scope.inside.is_empty()),
            ("scope out", !self.scope.outside.is_empty()),
            ("focus topics", !self.focus_topics.is_empty()),
            ("roles with responsibilities", self.roles.iter().any(|role| said(&role.responsibilities))),
            ("goals", !self.goals.is_empty()),
            ("benefits", !self.benefits.is_empty()),
            ("cadence", said(&self.cadence)),
            ("channels", !self.channels.is_empty()),
        ]
    }
}

/// Checks that every name in a list says something, and that no two are the same.
fn names_differ<'a>(
    list: &str,
    field: &str,
    names: impl IntoIterator<Item = &'a String>,
) -> Result<(), (String, Invalid)> {
    let mut seen = BTreeMap::new();
    for (i, name) in names.into_iter().enumerate() {
        let place = format!("{list}[{i}]{field}");
        let key = fold(name);
        if key.is_empty() {
            return Err((place, Invalid::new("a text", name.clone(), "write something, or take the entry out")));
        }
        if let Some(first) = seen.insert(key, i) {
            let why = format!("it says the same as {list}[{first}]; keep one of them");
            return Err((place, Invalid::new("a new entry", name.clone(), why)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named() -> Charter {
        Charter { name: "Data Guild".into(), ..Charter::default() }
    }

    #[test]
    fn a_bare_charter_is_legal_and_has_no_section() {
        assert_eq!(named().check(), Ok(()));
        assert!(named().sections().iter().all(|(_, filled)| !filled));
    }

    #[test]
    fn the_place_of_a_mistake_is_named() {
        let place = |charter: Charter| charter.check().err().map(|(place, _)| place);
        assert_eq!(place(Charter::default()).as_deref(), Some("name"));
        assert_eq!(place(Charter { cadence: Some("daily".into()), ..named() }).as_deref(), Some("cadence"));
        let twice = Charter { focus_topics: vec!["Rust".into(), "rust ".into()], ..named() };
        assert_eq!(place(twice).as_deref(), Some("focus_topics[1]"));
        let day = NaiveDate::from_ymd_opt(2026, 1, 2).unwrap_or_default();
        let pause = Pause { from: day, until: day.pred_opt().unwrap_or_default(), reason: None };
        assert_eq!(place(Charter { pauses: vec![pause], ..named() }).as_deref(), Some("pauses[0]"));
    }
}
