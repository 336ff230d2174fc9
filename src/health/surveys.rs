//! What the members say of the community when they are asked.

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::{Finding, Reading};
use super::scene::Scene;
use crate::domain::facts::Survey;
use crate::domain::survey::{SHOWN_FROM, Tally};

pub(super) const SURVEY_AGREEMENT: Measure = Measure {
    key: "survey_agreement",
    area: Area::Continuity,
    direction: Direction::Up,
    good: number(0.7),
    watch: number(0.5),
    unit: Unit::Share,
    source: "APQC survey of CoP members; bounds: house",
    formula: "answers 4 and 5 ÷ all answers to the questions on the scale from 1 to 5, over the surveys whose last \
              answer falls in the period. A survey that fewer than 5 people answered is left out; without any other \
              there is no value. By area and question: praktik survey show",
    moves: "talking with the members about what they agree with least, and changing one thing that they will see",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik survey show",
    compute: survey_agreement,
};

pub(super) const RECOMMEND: Measure = Measure {
    key: "recommend",
    area: Area::Continuity,
    direction: Direction::Up,
    good: number(30.0),
    watch: number(0.0),
    unit: Unit::Points,
    source: "CHAOSS project recommendability; bounds: house",
    formula: "% of answers 9 and 10 − % of answers 0 to 6 to the question whether one would recommend the community, \
              from −100 to 100 points, over the surveys whose last answer falls in the period. A survey in which fewer \
              than 5 people answered it is left out; without any other there is no value",
    moves: "asking those who would not what is missing, and saying what came of it",
    guard: Guard::Never,
    sizes: &[],
    listed: true,
    command: "praktik survey show --comments",
    compute: recommend,
};

/// The answers to the surveys of the period that enough people answered.
#[derive(Default)]
struct Answers {
    all: Tally,
    /// Which surveys these are.
    titles: Vec<String>,
    /// Whether too few answered another one.
    too_few: bool,
}

impl Answers {
    fn of(scene: &Scene<'_>, of: impl Fn(&Survey) -> (Tally, u32)) -> Self {
        let mut answers = Self::default();
        for survey in scene.facts.record.surveys.iter().filter(|survey| scene.period.holds(survey.day)) {
            match of(survey) {
                (_, 0) => {}
                (_, ..SHOWN_FROM) => answers.too_few = true,
                (tally, people) => {
                    answers.all.merge(&tally);
                    answers.titles.push(format!("{} ({}): {people} answered", survey.title, survey.day));
                }
            }
        }
        answers
    }

    fn none(&self) -> Reading {
        let reading = Reading::nothing();
        if self.too_few { reading.told(Finding::TooFewAnswers) } else { reading }
    }
}

fn survey_agreement(scene: &Scene<'_>) -> Reading {
    let answers = Answers::of(scene, |survey| (survey.agreement, survey.people));
    if answers.titles.is_empty() {
        return answers.none();
    }
    Reading::share(answers.all.agreeing() as usize, answers.all.answers() as usize).things(answers.titles)
}

fn recommend(scene: &Scene<'_>) -> Reading {
    let answers = Answers::of(scene, |survey| (survey.recommend, survey.recommend.answers()));
    let all = &answers.all;
    let Some(points) = all.points() else { return answers.none() };
    let [would, would_not] = [9..=10, 0..=6].map(|places| all.chosen[places].iter().sum());
    let finding = Finding::Recommended { would, would_not, of: all.answers() };
    Reading::resting_on(points, all.answers() as usize).finding(finding).things(answers.titles)
}
