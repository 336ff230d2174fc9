//! Thanks owed: who contributed and was never thanked, or not lately, and for what.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use crate::domain::facts::{DeedKind, Facts};
use crate::domain::period::Period;
use crate::domain::session::Part;
use crate::domain::text::fold_plain;

use super::scene::{leads_of, sessions_between};

/// Whoever was thanked within so many months is not suggested.
const LATELY: u32 = 12;

/// What somebody did, the weightiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Done {
    /// Presented at a session.
    Presented,
    /// Solved a challenge.
    Solved,
    /// Added a resource.
    AddedResource,
    /// Facilitated a session.
    Facilitated,
    /// Raised a challenge.
    Raised,
    /// Joined a challenge.
    Joined,
    /// Told a story.
    ToldStory,
}

impl Done {
    /// The words by which criteria of an award may speak of it.
    fn words(self) -> &'static str {
        match self {
            Self::Presented => "presented presenting presentation",
            Self::Solved => "solved solving challenge problem",
            Self::AddedResource => "resource",
            Self::Facilitated => "facilitated facilitation",
            Self::Raised => "raised raising challenge",
            Self::Joined => "joined joining challenge",
            Self::ToldStory => "story stories",
        }
    }
}

/// One contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contribution {
    /// What was done.
    pub what: Done,
    /// When.
    pub day: NaiveDate,
    /// Which session, resource, challenge or story, as numbered in the facts.
    pub thing: u32,
}

/// Somebody to thank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Who, as numbered in the facts; nobody private.
    pub member: u32,
    /// When they were last thanked.
    pub last_thanked: Option<NaiveDate>,
    /// What for: their contributions of the period since then, the weightiest first.
    pub contributions: Vec<Contribution>,
}

/// Who contributed in the period and was not thanked in the twelve months to its end: most contributions first, by
/// handle where equal.
pub fn thanks_owed(facts: &Facts, period: &Period) -> Vec<Owed> {
    let mut all: Vec<Vec<Contribution>> = vec![Vec::new(); facts.members.len()];
    for lead in leads_of(facts, &sessions_between(facts, period.from, period.until)) {
        let what = if lead.part == Part::Presenter { Done::Presented } else { Done::Facilitated };
        let day = facts.sessions[lead.session as usize].day;
        all[lead.member as usize].push(Contribution { what, day, thing: lead.session });
    }
    for deed in facts.deeds.iter().filter(|deed| period.holds(deed.day)) {
        let what = match deed.kind {
            DeedKind::AddedResource => Done::AddedResource,
            DeedKind::Raised => Done::Raised,
            DeedKind::Joined => Done::Joined,
            DeedKind::Solved => Done::Solved,
            DeedKind::ToldStory => Done::ToldStory,
        };
        all[deed.member as usize].push(Contribution { what, day: deed.day, thing: deed.thing });
    }
    let mut thanked: Vec<Option<NaiveDate>> = vec![None; facts.members.len()];
    for recognition in facts.recognitions.iter().filter(|recognition| recognition.day <= period.until) {
        // Recognitions come by day.
        recognition.receivers.iter().for_each(|&person| thanked[person as usize] = Some(recognition.day));
    }
    let lately = period.until.checked_sub_months(Months::new(LATELY)).unwrap_or(NaiveDate::MIN);
    let mut owed = Vec::new();
    for (member, mut contributions) in (0u32..).zip(all) {
        let last_thanked = thanked[member as usize];
        if facts.members[member as usize].private || last_thanked.is_some_and(|day| day > lately) {
            continue;
        }
        contributions.retain(|contribution| last_thanked.is_none_or(|day| contribution.day > day));
        if !contributions.is_empty() {
            contributions.sort_unstable();
            owed.push(Owed { member, last_thanked, contributions });
        }
    }
    let handle = |owed: &Owed| facts.members[owed.member as usize].handle.as_str();
    owed.sort_by(|a, b| b.contributions.len().cmp(&a.contributions.len()).then_with(|| handle(a).cmp(handle(b))));
    owed
}

/// The beginnings of the words in a text that say something: words of four letters or more, so that `presents` and
/// `presented` meet.
fn stems(text: &str) -> BTreeSet<String> {
    const SAY_NOTHING: [&str; 18] = [
        "about", "commu", "every", "from", "have", "membe", "more", "most", "other", "sessi", "some", "that", "their",
        "them", "this", "thing", "with", "guild",
    ];
    let folded = fold_plain(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).map(|word| word.strip_suffix('s').unwrap_or(word));
    let words = words.filter(|word| word.chars().count() >= 4);
    words
        .map(|word| word.chars().take(5).collect())
        .filter(|word: &String| !SAY_NOTHING.contains(&word.as_str()))
        .collect()
}

/// The award of the charter whose criteria share most words with what somebody did: the words for it, the titles, the
/// topics, the kinds of session. `None` where none shares any.
pub fn fitting_award<'a>(facts: &'a Facts, owed: &Owed) -> Option<&'a str> {
    let mut said = String::new();
    for contribution in &owed.contributions {
        let thing = contribution.thing as usize;
        let (title, topics, kind) = match contribution.what {
            Done::Presented | Done::Facilitated => {
                let session = &facts.sessions[thing];
                // Whoever facilitates a talk did not give it.
                let kind = if contribution.what == Done::Presented { session.kind.word() } else { "" };
                (session.title.as_str(), session.topics.as_slice(), kind)
            }
            Done::AddedResource => {
                let resource = &facts.record.resources[thing];
                (resource.title.as_str(), resource.topics.as_slice(), "")
            }
            Done::Raised | Done::Joined | Done::Solved => {
                let challenge = &facts.record.challenges[thing];
                (challenge.title.as_str(), challenge.topics.as_slice(), "")
            }
            Done::ToldStory => ("", [].as_slice(), ""),
        };
        let topics = topics.iter().map(|&topic| facts.topics[topic as usize].as_str());
        for text in [contribution.what.words(), title, kind].into_iter().chain(topics) {
            said.push_str(text);
            said.push(' ');
        }
    }
    let said = stems(&said);
    let shared = |criteria: &Option<String>| stems(criteria.as_deref().unwrap_or_default()).intersection(&said).count();
    let fitting = facts.charter.awards.iter().rev().map(|award| (shared(&award.criteria), award));
    fitting.max_by_key(|(shared, _)| *shared).filter(|(shared, _)| *shared > 0).map(|(_, award)| award.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_meet_by_their_beginning() {
        assert!(!stems("solves the problems of others").is_disjoint(&stems(Done::Solved.words())));
        assert!(stems("a first talk before the guild").contains("talk"));
        assert!(stems("from every session with other members").is_empty());
    }
}
