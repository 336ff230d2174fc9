//! An invented community over several years: for newcomers who want to see what praktik says of one, and for trying
//! what large ones cost.
//!
//! The same size, seed and day give the same rows on every platform. Nobody in it exists.

mod charter;
mod dice;
mod evaluations;
mod names;
mod people;
mod record;
mod sessions;
mod solving;
mod surveys;
mod thanks;
mod words;

use chrono::{Datelike, Days, Months, NaiveDate};
use chrono_tz::Tz;

use crate::domain::invented::Community;
use crate::domain::worded::worded;

worded! {
    /// How large the community is.
    pub enum Size {
        /// 60 members, three years.
        Small = "small",
        /// 5,000 members, 2,000 sessions.
        Medium = "medium",
        /// 100,000 members, 20,000 sessions.
        Large = "large",
    }
}

impl Size {
    fn years(self) -> u32 {
        match self {
            Self::Small => 3,
            Self::Medium => 4,
            Self::Large => 5,
        }
    }

    /// Everybody who is or was a member.
    fn members(self) -> u32 {
        match self {
            Self::Small => 60,
            Self::Medium => 5_000,
            Self::Large => 100_000,
        }
    }

    /// Sessions, with those planned and cancelled.
    fn sessions(self) -> u32 {
        match self {
            Self::Small => 104,
            Self::Medium => 2_000,
            Self::Large => 20_000,
        }
    }

    /// How often people were present; the small one takes what comes.
    fn attendances(self) -> Option<u64> {
        match self {
            Self::Small => None,
            Self::Medium => Some(150_000),
            Self::Large => Some(5_000_000),
        }
    }

    fn units(self) -> usize {
        match self {
            Self::Small => 6,
            Self::Medium => 14,
            Self::Large => 24,
        }
    }

    fn sites(self) -> usize {
        match self {
            Self::Small => 4,
            Self::Medium => 7,
            Self::Large => 10,
        }
    }

    /// How many of something there are that a small community has `small` of.
    fn many(self, small: usize) -> usize {
        match self {
            Self::Small => small,
            Self::Medium => small * 12,
            Self::Large => small * 80,
        }
    }
}

/// What is to be made.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// How large.
    pub size: Size,
    /// Another seed makes other people and other days.
    pub seed: u64,
    /// The last day of its story so far.
    pub today: NaiveDate,
    /// Its time zone.
    pub zone: Tz,
    /// Its name, where it is to be another than its own.
    pub name: Option<&'a str>,
}

/// What every part has to know.
#[derive(Debug, Clone, Copy)]
struct Scope<'a> {
    size: Size,
    seed: u64,
    begun: NaiveDate,
    today: NaiveDate,
    zone: Tz,
    name: Option<&'a str>,
}

impl Scope<'_> {
    /// So many days before today, and not before the beginning.
    fn back(&self, days: u64) -> NaiveDate {
        (self.today - Days::new(days)).max(self.begun)
    }
}

/// Makes a community.
pub fn make(wanted: &Wanted<'_>) -> Community {
    let Wanted { size, seed, today, zone, name } = *wanted;
    let begun = today.checked_sub_months(Months::new(12 * size.years())).unwrap_or(today);
    let scope = Scope { size, seed, begun, today, zone, name };
    let mut made = Community {
        charter: charter::charter(&scope),
        calendar_key: charter::calendar_key(seed),
        begun,
        topics: words::TOPICS.iter().map(|(name, _)| (*name).to_owned()).collect(),
        goals: charter::goals(&scope),
        ..Community::default()
    };
    let crowd = people::people(&scope, &mut made);
    sessions::sessions(&scope, &crowd, &mut made);
    record::resources(&scope, &crowd, &mut made);
    solving::challenges(&scope, &crowd, &mut made);
    thanks::recognitions(&scope, &crowd, &mut made);
    record::rest(&scope, &crowd, &mut made);
    people::looking_after(&scope, &crowd, &mut made);
    surveys::surveys(&scope, &mut made);
    evaluations::evaluations(&scope, &crowd, &mut made);
    made
}

/// How lively a day is, in a hundred: less in summer and towards the end of the year.
fn season(day: NaiveDate) -> u64 {
    match day.month() {
        7 => 65,
        8 => 40,
        12 => 60,
        1 => 85,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::session::SessionStatus;

    fn small(seed: u64) -> Community {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        make(&Wanted { size: Size::Small, seed, today, zone: chrono_tz::Europe::Lisbon, name: None })
    }

    #[test]
    fn the_same_seed_makes_the_same_community() {
        assert_eq!(small(1), small(1));
        assert_ne!(small(1), small(2));
    }

    #[test]
    fn the_charter_is_complete_and_legal() {
        let mut charter = small(1).charter;
        assert_eq!(charter.check(), Ok(()));
        charter.goals.push(crate::domain::charter::Goal::default());
        assert!(charter.sections().iter().all(|(_, filled)| *filled));
    }

    #[test]
    fn nothing_refers_to_what_is_not_there_or_has_not_happened() {
        for seed in 1..20 {
            let made = small(seed);
            assert_eq!(made.people.len(), 60);
            assert_eq!(made.sessions.len(), 104);
            let on_roll = |person: u32, day: NaiveDate| {
                made.people[person as usize].spells.iter().any(|(spell, _)| {
                    spell.joined.is_none_or(|joined| joined <= day) && spell.left.is_none_or(|left| day < left)
                })
            };
            for session in &made.sessions {
                assert!(session.present.is_sorted());
                let parts = session.facilitators.iter().chain(&session.presenters);
                assert!(parts.clone().all(|person| on_roll(*person, session.start.day)));
                assert!(session.present.iter().all(|person| on_roll(*person, session.start.day)));
                assert!(!session.taken || parts.clone().all(|person| session.present.binary_search(person).is_ok()));
            }
            for thanks in &made.recognitions {
                assert!(thanks.day <= made.sessions.last().map_or(thanks.day, |last| last.start.day));
                assert!(!thanks.receivers.is_empty());
                assert!(thanks.giver.is_none_or(|giver| !thanks.receivers.contains(&giver)));
            }
            for story in &made.stories {
                assert!(on_roll(story.teller, story.day));
            }
        }
    }

    #[test]
    fn any_day_of_the_year_will_do() {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default();
        for gone in (0..366).step_by(7).chain([59]) {
            let today = first + Days::new(gone);
            let made =
                make(&Wanted { size: Size::Small, seed: 1, today, zone: chrono_tz::America::Sao_Paulo, name: None });
            assert_eq!((made.people.len(), made.sessions.len()), (60, 104), "{today}");
            let held = made.sessions.iter().filter(|session| session.status == SessionStatus::Held);
            assert!(held.clone().all(|session| session.start.day < today && session.start.day > made.begun), "{today}");
            assert!(held.filter(|session| session.taken).all(|session| session.present.len() >= 2), "{today}");
            let planned = made.sessions.iter().filter(|session| session.status == SessionStatus::Planned);
            assert!(
                planned.clone().count() >= 4 && planned.clone().all(|session| session.start.day > today),
                "{today}"
            );
            assert!(made.people.iter().all(|person| person.added <= today), "{today}");
            assert!(made.evaluations.iter().all(|it| it.until < it.day && it.day <= today), "{today}");
            assert!(made.recognitions.iter().all(|it| it.day <= today), "{today}");
            let last = made.actions.iter().filter_map(|it| it.ended);
            assert!(last.clone().all(|(_, day)| day <= today) && last.count() > 4, "{today}");
            assert!(!made.introductions.is_empty(), "{today}");
            assert!(made.surveys.len() >= 4 && made.surveys.iter().all(|it| it.day <= today), "{today}");
        }
    }
}
