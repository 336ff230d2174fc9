//! Recognition: is what people do for the community seen and said?

use crate::domain::facts::Recognition;
use crate::domain::recognition::RecognitionKind;

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::{Finding, Reading};
use super::scene::Scene;

pub(super) const MEASURES: &[Measure] = &[
    Measure {
        key: "unthanked",
        area: Area::Recognition,
        direction: Direction::Down,
        good: number(0.1),
        watch: number(0.3),
        unit: Unit::Share,
        source: "praktik's own; bounds: house",
        formula: "contributors of the period who were never recognised up to its last day ÷ contributors, members or \
                  not",
        moves: "thanking by name, for one thing, soon after",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik recognize … --for …",
        compute: unthanked,
    },
    Measure {
        key: "recognition_coverage",
        area: Area::Recognition,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Share,
        source: "house; not judged, because quotas breed empty thanks",
        formula: "contributors of the period who were recognised in it ÷ contributors, members or not",
        moves: "a word of thanks at the end of each session, written down",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik recognize … --for …",
        compute: recognition_coverage,
    },
    Measure {
        key: "recognition_givers",
        area: Area::Recognition,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Share,
        source: "house",
        formula: "active members on the last day who gave a recognition in the period ÷ active members",
        moves: "asking members whom they want to thank",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik recognize … --for … --by …",
        compute: recognition_givers,
    },
    Measure {
        key: "recognition_kinds",
        area: Area::Recognition,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Count,
        source: "source text: awards, public and informal recognition",
        formula: "how many of the kinds award, public and informal were used in the period. No value without a \
                  recognition in it",
        moves: "thanking before others what was thanked in private",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik recognize … --for … --kind public",
        compute: recognition_kinds,
    },
];

/// Whether each person received one of some recognitions.
fn received(scene: &Scene<'_>, recognitions: &[Recognition]) -> Vec<bool> {
    let mut thanked = vec![false; scene.facts.members.len()];
    for recognition in recognitions {
        recognition.receivers.iter().for_each(|&person| thanked[person as usize] = true);
    }
    thanked
}

fn unthanked(scene: &Scene<'_>) -> Reading {
    let thanked = received(scene, scene.recognitions_so_far());
    let contributors = scene.contributors();
    let people: Vec<u32> = contributors.iter().copied().filter(|&person| !thanked[person as usize]).collect();
    let mut reading = Reading::share(people.len(), contributors.len()).people(people.clone());
    // Whom to thank is the one thing that a report may say by name.
    reading.people = people;
    reading
}

fn recognition_coverage(scene: &Scene<'_>) -> Reading {
    let thanked = received(scene, scene.recognitions());
    let contributors = scene.contributors();
    let people: Vec<u32> = contributors.iter().copied().filter(|&person| thanked[person as usize]).collect();
    Reading::share(people.len(), contributors.len()).people(people)
}

fn recognition_givers(scene: &Scene<'_>) -> Reading {
    let mut gave = vec![false; scene.facts.members.len()];
    scene.recognitions().iter().filter_map(|recognition| recognition.giver).for_each(|p| gave[p as usize] = true);
    let active = scene.members(|member| scene.active(member));
    let people: Vec<u32> = active.iter().copied().filter(|&member| gave[member as usize]).collect();
    Reading::share(people.len(), active.len()).people(people)
}

fn recognition_kinds(scene: &Scene<'_>) -> Reading {
    let given = scene.recognitions();
    if given.is_empty() {
        return Reading::nothing();
    }
    let used: Vec<RecognitionKind> =
        RecognitionKind::ALL.into_iter().filter(|kind| given.iter().any(|one| one.kind == *kind)).collect();
    let said =
        |kind: &RecognitionKind| format!("{} ({})", kind.word(), given.iter().filter(|one| one.kind == *kind).count());
    let things = used.iter().map(said).collect();
    Reading::count(used.len() as i64).finding(Finding::Kinds { used }).things(things)
}
