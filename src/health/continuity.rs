//! Review and continuity: do people come back, do newcomers stay, does the community renew itself?

use chrono::NaiveDate;

use super::measure::{Area, Direction, Guard, Measure, Unit, number};
use super::reading::{Finding, Reading, median};
use super::scene::{Scene, numbers};
use super::{following_up, reached, surveys};

pub(super) const MEASURES: &[Measure] = &[
    following_up::EVALUATION_AGE_DAYS,
    following_up::ACTIONS_DONE,
    following_up::BENEFITS_EVIDENCED,
    Measure {
        key: "returning_rate",
        area: Area::Continuity,
        direction: Direction::Up,
        good: number(0.5),
        watch: number(0.3),
        unit: Unit::Share,
        source: "dsc; bounds: house",
        formula: "people active in this period and in the one of equal length before ÷ people active in this one, \
                  members or not. Active: attended or contributed at least once. No value for the whole history",
        moves: "saying at the end of a session what the next one brings",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik member list --sort last_seen",
        compute: returning_rate,
    },
    Measure {
        key: "newcomer_return",
        area: Area::Continuity,
        direction: Direction::Up,
        good: number(0.5),
        watch: number(0.3),
        unit: Unit::Share,
        source: "CHAOSS newcomer experience; bounds: house",
        formula: "of the people whose first attended session ever fell in the period, and for whom a session was held \
                  in it on a later day: those who came again on a later day of the period ÷ all. Only sessions whose \
                  attendance was taken count",
        moves: "a word with each newcomer before they leave, and somebody they know at the next session",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik member list --sort joined --reverse",
        compute: newcomer_return,
    },
    Measure {
        key: "first_contribution_days",
        area: Area::Continuity,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Days,
        source: "house",
        formula: "the median of the days from first joining to the first contribution, of the people whose first \
                  contribution ever fell in the period; a contribution before joining counts as 0 days",
        moves: "small parts that a newcomer can take",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik session plan …",
        compute: first_contribution_days,
    },
    Measure {
        key: "net_growth",
        area: Area::Continuity,
        direction: Direction::None,
        good: None,
        watch: None,
        unit: Unit::Count,
        source: "house",
        formula: "spells of membership begun in the period − spells ended in it. A spell ends on the first day no \
                  longer on the roll",
        moves: "who joins and who leaves; taking people off the roll who have gone",
        guard: Guard::Never,
        sizes: &[],
        listed: true,
        command: "praktik member list --sort joined --reverse",
        compute: net_growth,
    },
    Measure {
        key: "drifting",
        area: Area::Continuity,
        direction: Direction::Down,
        good: number(0.15),
        watch: number(0.3),
        unit: Unit::Share,
        source: "baraza: nobody lapses when nothing was held; bounds: house",
        formula: "members on the last day who were active in one of the two periods of equal length before and not in \
                  this one ÷ members. No value where no session with attendance taken was held in the period on a day \
                  outside the charter's pauses",
        moves: "asking after people who stayed away, one by one",
        guard: Guard::Small,
        sizes: &[],
        listed: true,
        command: "praktik member list --sort last_seen",
        compute: drifting,
    },
    surveys::SURVEY_AGREEMENT,
    surveys::RECOMMEND,
    reached::WORTH,
    reached::HOURS_INVESTED,
];

fn returning_rate(scene: &Scene<'_>) -> Reading {
    let Some(before) = scene.active_before(1) else { return Reading::nothing() };
    let active = scene.everyone().filter(|&person| scene.active(person)).count();
    let people = scene.people(|person| scene.active(person) && before[person as usize]);
    Reading::share(people.len(), active).people(people).sessions(numbers(scene.taken()))
}

fn newcomer_return(scene: &Scene<'_>) -> Reading {
    let mut known = vec![false; scene.facts.members.len()];
    for session in 0..scene.held.start {
        scene.present(session).iter().for_each(|&person| known[person as usize] = true);
    }
    let mut first: Vec<Option<NaiveDate>> = vec![None; scene.facts.members.len()];
    let mut again = vec![false; scene.facts.members.len()];
    let mut last = None;
    for session in scene.taken() {
        let day = scene.session(session).day;
        last = Some(day);
        for &person in scene.present(session) {
            match first[person as usize] {
                None if !known[person as usize] => first[person as usize] = Some(day),
                Some(first) if first < day => again[person as usize] = true,
                _ => {}
            }
        }
    }
    let could = first.iter().filter(|first| first.is_some_and(|first| Some(first) < last)).count();
    let people = scene.people(|person| again[person as usize]);
    Reading::share(people.len(), could).people(people).sessions(numbers(scene.taken()))
}

fn first_contribution_days(scene: &Scene<'_>) -> Reading {
    let mut known = vec![false; scene.facts.members.len()];
    scene.earlier_leads().iter().for_each(|lead| known[lead.member as usize] = true);
    scene.earlier_deeds().iter().for_each(|deed| known[deed.member as usize] = true);
    // Of each person the first contribution: its day, and its session where it was one.
    let mut firsts: Vec<Option<(NaiveDate, Option<u32>)>> = vec![None; scene.facts.members.len()];
    let parts = scene
        .leads()
        .iter()
        .map(|lead| (lead.member as usize, (scene.session(lead.session as usize).day, Some(lead.session))));
    let deeds = scene.deeds().iter().map(|deed| (deed.member as usize, (deed.day, None)));
    for (person, contribution) in parts.chain(deeds).filter(|(person, _)| !known[*person]) {
        let first = firsts[person].get_or_insert(contribution);
        if contribution.0 < first.0 {
            *first = contribution;
        }
    }
    let (mut days, mut people, mut sessions) = (Vec::new(), vec![false; scene.facts.members.len()], Vec::new());
    for (person, first) in firsts.iter().enumerate() {
        let joined = scene.facts.members[person].stays.iter().map(|stay| stay.joined).min();
        let (Some((day, session)), Some(joined)) = (first, joined) else { continue };
        days.push((*day - joined).num_days().max(0));
        people[person] = true;
        sessions.extend(*session);
    }
    sessions.sort_unstable();
    sessions.dedup();
    let Some(median) = median(&mut days) else { return Reading::nothing() };
    let finding = Finding::FirstContribution { days: median, people: days.len() as u32 };
    let people = scene.people(|person| people[person as usize]);
    Reading::resting_on(median, days.len()).people(people).sessions(sessions).finding(finding)
}

fn net_growth(scene: &Scene<'_>) -> Reading {
    let (mut begun, mut ended) = (0u32, 0u32);
    let mut moved = vec![false; scene.facts.members.len()];
    for (person, member) in scene.facts.members.iter().enumerate() {
        for stay in &member.stays {
            let (came, went) =
                (scene.period.holds(stay.joined), stay.left.is_some_and(|left| scene.period.holds(left)));
            begun += u32::from(came);
            ended += u32::from(went);
            moved[person] |= came || went;
        }
    }
    let people = scene.people(|person| moved[person as usize]);
    Reading::count(i64::from(begun) - i64::from(ended)).people(people).finding(Finding::Growth { begun, ended })
}

fn drifting(scene: &Scene<'_>) -> Reading {
    if !scene.taken().any(|session| !scene.paused(scene.session(session).day)) {
        return Reading::nothing();
    }
    let (one, two) = (scene.active_before(1), scene.active_before(2));
    let was = |person: u32| [one, two].into_iter().flatten().any(|active| active[person as usize]);
    let people = scene.members(|member| was(member) && !scene.active(member));
    Reading::share(people.len(), scene.roll.len()).people(people).sessions(numbers(scene.taken()))
}
