//! What the members say when they are asked, twice a year.

use chrono::{Datelike, Days, NaiveDate};

use super::Scope;
use super::dice::Dice;
use crate::domain::invented::{Community, Survey};
use crate::domain::survey::{Answer, Area, Asks, PROPOSED};
use crate::domain::text::slug_from_title;

/// How much members agree in an area, in a hundred: at the beginning, and what comes on top by now.
fn agreeing(area: Area) -> (u64, u64) {
    match area {
        Area::Purpose => (58, 22),
        Area::Leadership => (66, 10),
        Area::Connection => (60, 14),
        Area::Learning => (64, 16),
        // What it is weak in: thanks, and what becomes of what people say.
        Area::Recognition => (46, 8),
        Area::Continuity => (52, 6),
    }
}

/// What people write.
const COMMENTS: &[&str] = &[
    "More hands-on, fewer slides.",
    "The recordings save me hours. Please keep them up.",
    "I would like a session for people who are new to this.",
    "Mornings are hard with small children; could we take turns with the hour?",
    "It helped to hear that others have the same trouble.",
    "The guides are good once one finds them.",
    "Say more often what became of our ideas.",
    "Less of the tools, more of how we decide.",
    "A buddy would have helped me in the first weeks.",
    "Nothing. Carry on!",
    "Could we meet across sites once a year?",
    "I never know whether my question is too small to ask.",
];

/// Makes a survey in each spring and each autumn.
pub(super) fn surveys(scope: &Scope<'_>, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 8);
    let all = (scope.today - scope.begun).num_days().max(1) as u64;
    for year in scope.begun.year()..=scope.today.year() {
        for (month, season) in [(5, "Spring"), (11, "Autumn")] {
            let Some(first) = NaiveDate::from_ymd_opt(year, month, 2) else { continue };
            let day = first + Days::new(dice.below(12));
            // A community of a few weeks has nothing to ask yet.
            if day > scope.today || (day - scope.begun).num_days() < 60 {
                continue;
            }
            let gone = (day - scope.begun).num_days().max(0) as u64 * 100 / all;
            let people = scope.size.many(18) + dice.below(scope.size.many(9) as u64) as usize;
            let title = format!("{season} survey {year}");
            let responses = (0..people).map(|_| response(dice, gone)).collect();
            made.surveys.push(Survey { slug: slug_from_title(&title), title, day, responses });
        }
    }
}

/// What one person answers once `gone` in a hundred of the time has passed.
fn response(dice: &mut Dice, gone: u64) -> Vec<(u32, Answer)> {
    // Who is content is so with most of it.
    let mood = dice.below(31);
    let mut answers = Vec::new();
    for (place, it) in (0u32..).zip(PROPOSED) {
        let answer = match it.asks {
            // One or the other is left out.
            Asks::Scale(_) | Asks::Recommend if dice.chance(3) => continue,
            Asks::Scale(area) => {
                let (base, gain) = agreeing(area);
                let agrees = (base + gain * gone / 100 + mood).saturating_sub(15).min(97);
                Answer::Value(match (dice.chance(agrees), dice.below(100)) {
                    (true, ..35) => 5,
                    (true, _) => 4,
                    (false, ..60) => 3,
                    (false, ..90) => 2,
                    (false, _) => 1,
                })
            }
            Asks::Recommend => Answer::Value((6 + mood / 10 + dice.below(3)).min(10) as u8),
            Asks::Comment(_) if dice.chance(30) => Answer::Text((*dice.pick(COMMENTS)).to_owned()),
            Asks::Comment(_) | Asks::Ignored => continue,
        };
        answers.push((place, answer));
    }
    answers
}
