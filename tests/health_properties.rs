//! Properties of the health measures over hundreds of random small communities: what they must not depend on, and that
//! they agree with a plain reading of the contract, written here without any of praktik's shortcuts.

mod health_support;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use health_support::invent::community;
use health_support::plain::Plain;
use health_support::{Town, close, nth, period, person, spell, value};
use praktik::domain::facts::Facts;
use praktik::domain::recognition::RecognitionKind;
use praktik::health::{Basis, Evaluation, Policy, evaluate, handles, layers, registry};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// What an evaluation says, with people by handle and sessions by slug, so that numbering does not matter.
fn said(evaluation: &Evaluation, facts: &Facts) -> Vec<String> {
    let slugs = |sessions: &[u32]| -> BTreeSet<String> {
        sessions.iter().map(|session| facts.sessions[*session as usize].slug.clone()).collect()
    };
    let mut lines = vec![format!(
        "{} {} {:?} {:?} {} {:?}",
        evaluation.members,
        evaluation.sessions,
        evaluation.score,
        evaluation.previous_score,
        evaluation.coverage,
        evaluation.counts
    )];
    lines.extend(evaluation.measures().map(|m| {
        let people = (handles(facts, &m.people), handles(facts, &m.behind_people), m.behind_private);
        let sessions = slugs(&m.behind_sessions);
        format!("{} {:?} {:?} {:?} {:?} {people:?} {sessions:?}", m.measure.key, m.value, m.previous, m.status, m.basis)
    }));
    lines.extend(evaluation.measures().map(|m| format!("{} {:?} {:?}", m.measure.key, m.finding, m.behind_things)));
    lines.extend(evaluation.opportunities.iter().map(|o| {
        let people = handles(facts, &o.people);
        format!("{} {:?} {people:?} {:?} {} {}", o.measure.key, o.status, o.finding, o.gain, o.command)
    }));
    lines
}

fn judge(facts: &Facts, from: NaiveDate, until: NaiveDate) -> Evaluation {
    evaluate(facts, &Policy::from_charter(&facts.charter), &period(from, until))
}

/// The same town with its people and sessions numbered otherwise: who was at which place before.
fn renumbered(town: &Town, people: &[usize], sessions: &[usize]) -> Town {
    let place = |order: &[usize], old: u32| order.iter().position(|i| *i == old as usize).map_or(old, |new| new as u32);
    let person = |member: &mut u32| *member = place(people, *member);
    let mut other = town.clone();
    let facts = &mut other.facts;
    facts.members = people.iter().map(|i| town.facts.members[*i].clone()).collect();
    facts.sessions = sessions.iter().map(|i| town.facts.sessions[*i].clone()).collect();
    other.pairs.iter_mut().for_each(|(s, m)| (*s, *m) = (place(sessions, *s), place(people, *m)));
    other.pairs.reverse();
    for lead in &mut facts.leads {
        lead.session = place(sessions, lead.session);
        person(&mut lead.member);
    }
    for thanks in &mut facts.recognitions {
        thanks.giver.iter_mut().chain(&mut thanks.receivers).for_each(person);
    }
    facts.role_terms.iter_mut().for_each(|term| person(&mut term.member));
    let record = &mut facts.record;
    record.resources.iter_mut().filter_map(|it| it.contributor.as_mut()).for_each(person);
    record.wishes.iter_mut().filter_map(|it| it.member.as_mut()).for_each(person);
    record.stories.iter_mut().filter_map(|it| it.teller.as_mut()).for_each(person);
    record.actions.iter_mut().filter_map(|it| it.owner.as_mut()).for_each(person);
    for challenge in &mut record.challenges {
        let dated = challenge.joined.iter_mut().chain(&mut challenge.solvers);
        challenge.raiser.iter_mut().chain(dated.map(|(who, _)| who)).for_each(person);
    }
    other
}

/// What a measure is made of: numerator and denominator, or a number of things; zeros where there is nothing.
fn made_of(evaluation: &Evaluation, key: &str) -> (f64, f64) {
    match evaluation.find(key).unwrap_or_else(|| panic!("{key}")).basis {
        Basis::Fraction { numerator, denominator } => (numerator, denominator),
        Basis::Count(count) => (count as f64, 0.0),
        Basis::None => (0.0, 0.0),
    }
}

/// The properties would hold of nothing at all: what is invented is to say something about every measure.
#[test]
fn invented_communities_reach_every_measure() {
    let mut runner = TestRunner::deterministic();
    let mut said: BTreeMap<&str, BTreeMap<String, u32>> = BTreeMap::new();
    for _ in 0..400 {
        let made = community().new_tree(&mut runner).unwrap_or_else(|why| panic!("{why}")).current();
        let (town, from, until) = made;
        for result in judge(&town.facts(), from, until).measures() {
            *said.entry(result.measure.key).or_default().entry(format!("{:?}", result.value)).or_default() += 1;
        }
    }
    for (key, values) in &said {
        let none = values.get("None").copied().unwrap_or_default();
        assert!(none <= 350, "{key} is nearly always nothing: {values:?}");
        assert!(values.len() > 3, "{key} is nearly always the same: {values:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn measures_agree_with_a_plain_reading((town, from, until) in community()) {
        let facts = town.facts();
        let result = judge(&facts, from, until);
        let wanted = Plain { facts: &facts, from, until }.values();
        for measure in registry() {
            close(measure.key, value(&result, measure.key), wanted[measure.key]);
        }
        let before = result.previous.as_ref().map(|p| Plain { facts: &facts, from: p.from, until: p.until }.values());
        for (key, wanted) in before.unwrap_or_default() {
            close(key, result.find(key).and_then(|result| result.previous), wanted);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_members_and_sessions_changes_nothing(
        (town, from, until) in community(),
        shuffle in vec(any::<u32>(), 40),
    ) {
        let order = |count: usize, salt: usize| {
            let mut order: Vec<usize> = (0..count).collect();
            order.sort_by_key(|i| (shuffle[(i + salt) % shuffle.len()], *i));
            order
        };
        let (people, sessions) = (order(town.facts.members.len(), 0), order(town.facts.sessions.len(), 12));
        let other = renumbered(&town, &people, &sessions);
        let (one, two) = (town.facts(), other.facts());
        prop_assert_eq!(said(&judge(&one, from, until), &one), said(&judge(&two, from, until), &two));
        let figures = |facts: &Facts| -> BTreeMap<String, String> {
            let figures = layers(facts, &period(from, until));
            facts.members.iter().zip(figures).map(|(m, f)| (m.handle.clone(), format!("{f:?}"))).collect()
        };
        prop_assert_eq!(figures(&one), figures(&two));
    }

    #[test]
    fn a_member_never_seen_changes_what_counts_members_and_no_more((town, from, until) in community()) {
        let mut more = town.clone();
        more.join(person("zz-never-seen", vec![spell(nth(0) - Days::new(400), None)]));
        let (facts, more) = (town.facts(), more.facts());
        let (one, two) = (judge(&facts, from, until), judge(&more, from, until));
        let plain = Plain { facts: &more, from, until }.values();
        prop_assert_eq!((one.members + 1, one.sessions), (two.members, two.sessions));
        let taken = two.find("active_share").map_or(0, |result| result.behind_sessions.len());
        for (was, is) in one.measures().zip(two.measures()) {
            let key = was.measure.key;
            let grows = match key {
                "attendance_rate" => taken,
                "active_share" | "core_share" | "learning_reach" | "learning_hours" | "drifting" => 1,
                _ => 0,
            };
            let grown = match (was.basis, is.basis) {
                // How evenly people come is another number; a goal may be read from one of the measures that moved.
                _ if ["participation_gini", "goals_on_track"].contains(&key) => {
                    close(key, is.value, plain[key]);
                    continue;
                }
                (Basis::Fraction { numerator: a, denominator: b }, Basis::Fraction { numerator: c, denominator: d }) => {
                    a == c && d == b + grows as f64
                }
                // Nobody was there to count before.
                (Basis::None, Basis::Fraction { numerator, denominator }) => {
                    numerator == 0.0 && denominator == grows as f64
                }
                (a, b) => a == b,
            };
            prop_assert!(grown, "{}: {:?} became {:?}", key, was.basis, is.basis);
            prop_assert_eq!(&was.behind_people, &is.behind_people);
            prop_assert_eq!(&was.people, &is.people);
            if grows == 0 {
                prop_assert_eq!((was.value, was.status, &was.finding), (is.value, is.status, &is.finding), "{}", key);
            }
        }
    }

    #[test]
    fn somebody_thanked_by_nobody_known_stands_alone_in_the_tie_graph((town, from, until) in community()) {
        let mut more = town.clone();
        let gone = spell(nth(0) - Days::new(800), Some(nth(0) - Days::new(700)));
        let guest = more.join(person("zz-thanked", vec![gone]));
        more.thank(until, None, &[guest]);
        let (facts, more) = (town.facts(), more.facts());
        let (one, two) = (judge(&facts, from, until), judge(&more, from, until));
        let nodes = Plain { facts: &facts, from, until }.nodes().len() as f64;
        let pairs = |n: f64| n * (n - 1.0) / 2.0;
        for (was, is) in one.measures().zip(two.measures()) {
            let (key, old, new) = (was.measure.key, made_of(&one, was.measure.key), made_of(&two, was.measure.key));
            match key {
                "isolates" => prop_assert_eq!(new, (old.0 + 1.0, nodes + 1.0)),
                "largest_component" => prop_assert_eq!(new, (old.0.max(1.0), nodes + 1.0)),
                "density" if nodes > 0.0 => prop_assert_eq!(new, (old.0, pairs(nodes + 1.0))),
                "bridges" => prop_assert_eq!((is.value, &is.people), (was.value.or(Some(0.0)), &was.people)),
                "betweenness" if nodes >= 2.0 => {
                    // The same paths, of more pairs.
                    let paths = was.value.unwrap_or_default() * pairs(nodes - 1.0);
                    close(key, is.value, Some(paths / pairs(nodes)));
                    prop_assert_eq!(&is.people, &was.people);
                }
                // They were thanked in public.
                "recognition_kinds" => {
                    let kinds = |facts: &Facts| {
                        let given = facts.recognitions.iter().filter(|it| from <= it.day && it.day <= until);
                        given.map(|it| it.kind.word()).chain([RecognitionKind::Public.word()]).collect::<BTreeSet<_>>()
                    };
                    prop_assert_eq!(is.value, Some(kinds(&facts).len() as f64));
                }
                _ => prop_assert_eq!((was.value, was.basis, was.status), (is.value, is.basis, is.status), "{}", key),
            }
        }
    }

    #[test]
    fn a_window_split_in_two_adds_up((town, from, until) in community(), cut in 0.0..1.0_f64) {
        prop_assume!(from < until);
        let days = (until - from).num_days() as f64;
        let middle = from + Days::new((days * cut) as u64);
        let facts = town.facts();
        let whole = judge(&facts, from, until);
        let (one, two) = (judge(&facts, from, middle), judge(&facts, middle + Days::new(1), until));
        prop_assert_eq!(whole.sessions, one.sessions + two.sessions);
        let same = |key: &str, all: f64, first: f64, second: f64| {
            prop_assert!((all - first - second).abs() < 1e-9, "{}: {} is not {} and {}", key, all, first, second);
            Ok(())
        };
        let parts = |key: &str| (made_of(&whole, key), made_of(&one, key), made_of(&two, key));
        // Pairs of people and sessions, totals and answers; contributions, challenges that got help, people who
        // contributed for the first time; sessions and days outside pauses.
        for key in [
            "attendance_rate", "leader_presence", "questions_answered", "channel_people", "worth", "survey_agreement",
            "absence_factor", "first_help_days", "first_contribution_days", "recommend",
        ] {
            let (all, first, second) = parts(key);
            same(key, all.0, first.0, second.0)?;
            same(key, all.1, first.1, second.1)?;
        }
        for key in ["presenter_spread", "rhythm"] {
            let (all, first, second) = parts(key);
            same(key, all.1, first.1, second.1)?;
        }
        let (all, first, second) = parts("challenges_solved");
        same("challenges_solved", all.0, first.0, second.0)?;
        let sum = |key: &str| value(&one, key).unwrap_or_default() + value(&two, key).unwrap_or_default();
        for key in ["net_growth", "new_presenters", "hours_invested"] {
            close(key, Some(value(&whole, key).unwrap_or_default()), Some(sum(key)));
        }
        // People at sessions for which nobody had registered are part of no turnout, nor are those of a time whose views
        // nobody recorded part of a reach.
        let known = |key: &str| value(&one, key).is_some() && value(&two, key).is_some();
        if known("turnout") {
            let (all, first, second) = parts("turnout");
            same("turnout", all.0, first.0, second.0)?;
            same("turnout", all.1, first.1, second.1)?;
        }
        if known("reach") {
            close("reach", value(&whole, "reach"), Some(sum("reach")));
        }
        let figures = |from, until| layers(&facts, &period(from, until));
        let halves = figures(from, middle).into_iter().zip(figures(middle + Days::new(1), until));
        for (all, (first, second)) in figures(from, until).iter().zip(halves) {
            prop_assert_eq!(all.attended, first.attended + second.attended);
            prop_assert_eq!(all.contributed, first.contributed + second.contributed);
        }
    }

    #[test]
    fn a_private_member_is_counted_and_not_named((town, from, until) in community(), who in any::<Index>()) {
        let who = who.index(town.facts.members.len());
        let (mut open, mut private) = (town.clone(), town);
        open.facts.members[who].private = false;
        private.facts.members[who].private = true;
        let (open, private) = (open.facts(), private.facts());
        let (one, two) = (judge(&open, from, until), judge(&private, from, until));
        prop_assert_eq!((one.members, one.score, one.counts), (two.members, two.score, two.counts));
        let without = |people: &[u32]| people.iter().copied().filter(|it| *it as usize != who).collect::<Vec<_>>();
        for (was, is) in one.measures().zip(two.measures()) {
            prop_assert_eq!((was.value, was.previous, was.basis), (is.value, is.previous, is.basis));
            prop_assert_eq!((was.status, &was.finding, &was.behind_things), (is.status, &is.finding, &is.behind_things));
            prop_assert_eq!(&without(&was.people), &is.people);
            prop_assert_eq!(&without(&was.behind_people), &is.behind_people);
            let hidden = was.behind_people.contains(&(who as u32));
            prop_assert_eq!(was.behind_private + u32::from(hidden), is.behind_private);
        }
        let handle = private.members[who].handle.as_str();
        for opportunity in &two.opportunities {
            prop_assert!(!opportunity.command.contains(handle) && !opportunity.people.contains(&(who as u32)));
        }
    }

    #[test]
    fn values_stay_in_their_range_and_private_members_unnamed((town, from, until) in community()) {
        let facts = town.facts();
        let result = judge(&facts, from, until);
        for measure in result.measures() {
            if measure.measure.unit.key() == "share" {
                prop_assert!(measure.value.is_none_or(|v| (0.0..=1.0).contains(&v)), "{}", measure.measure.key);
            }
            prop_assert!(measure.value.is_none_or(f64::is_finite));
            prop_assert_eq!(measure.value.is_none(), measure.basis == Basis::None);
            let named = measure.people.iter().chain(&measure.behind_people);
            prop_assert!(named.into_iter().all(|person| !facts.members[*person as usize].private));
        }
        let counts = result.counts;
        let all = counts.good + counts.watch + counts.care + counts.info + counts.no_data;
        prop_assert_eq!(all as usize, result.measures().count());
        prop_assert_eq!(result.opportunities.len() as u32, counts.watch + counts.care);
    }
}
