//! The network in detail, counted by hand and against all pairs written out.

mod health_support;

use health_support::{Town, day, meeting, nth, period, person, when_seen};
use praktik::domain::facts::{Challenge, Facts, Member};
use praktik::domain::record::ChallengeKind;
use praktik::health::ties::{Node, Tie};
use praktik::health::{Network, Outside, Policy, unname};
use proptest::prelude::*;

fn of(unit: &str, handle: &str) -> Member {
    Member { unit: Some(unit.into()).filter(|unit: &String| !unit.is_empty()), ..person(handle, when_seen()) }
}

/// Two triangles, Ana–Budi–Chen and Dewi–Eko–Fay, that hang together over Chen and Dewi alone, and Gus on Fay; Hana and
/// Ida apart from them; Jo in large sessions only.
fn town() -> Town {
    let mut town = Town::default();
    for (unit, handle) in [
        ("Eng", "ana"),
        ("Eng", "budi"),
        ("Eng", "chen"),
        ("Sales", "dewi"),
        ("Sales", "eko"),
        ("Ops", "fay"),
        ("Ops", "gus"),
        ("", "hana"),
        ("", "ida"),
        ("", "jo"),
    ] {
        town.join(of(unit, handle));
    }
    town.hold(meeting("a", nth(1)), &[0, 1, 2]);
    town.hold(meeting("b", nth(2)), &[3, 4, 5]);
    town.hold(meeting("c", nth(3)), &[2, 3]);
    town.thank(nth(4), Some(5), &[6]);
    town.hold(meeting("d", nth(5)), &[7, 8]);
    town.hold(meeting("large", nth(6)), &[0, 1, 2, 3, 4, 5, 9]);
    town
}

fn with<T>(town: &Town, cap: u32, look: impl FnOnce(&Network<'_>) -> T) -> T {
    let (facts, period) = (town.facts(), period(day("2026-01-01"), day("2026-03-31")));
    let mut policy = Policy::default();
    policy.tie_cap = cap;
    look(&Network::new(&facts, &policy, &period))
}

fn handle<'a>(network: &Network<'a>, node: Node) -> &'a str {
    &network.member(node).handle
}

#[test]
fn only_links_and_what_they_hold_together() {
    with(&town(), 5, |network| {
        let links = network.only_links(10);
        let said: Vec<_> = links
            .iter()
            .map(|link| {
                let units: Vec<&str> =
                    link.units.iter().map(|&unit| network.ties().units[unit as usize].as_str()).collect();
                (handle(network, link.node), link.groups.clone(), units)
            })
            .collect();
        assert_eq!(
            said,
            [
                // Without Dewi three lose touch with three: Eko, Fay and Gus come later by handle.
                ("dewi", vec![3, 3], vec!["Ops", "Sales"]),
                ("chen", vec![4, 2], vec!["Eng"]),
                ("fay", vec![5, 1], vec!["Ops"]),
            ]
        );
        assert_eq!(network.only_links(1).len(), 1);
        assert_eq!(links[0].cut_off(), 3);
        assert_eq!(network.only_link(links[1].node), Some(links[1].clone()));
        assert_eq!(network.only_link(0), None, "Ana");
    });
}

#[test]
fn strength_knows_no_cap_and_ties_do() {
    with(&town(), 5, |network| {
        let strongest = network.strongest(3);
        let said: Vec<_> =
            strongest.iter().map(|tie| (handle(network, tie.one), handle(network, tie.other), tie.strength)).collect();
        let large = 1.0 / 6.0;
        assert_eq!(
            said,
            [("chen", "dewi", 1.0 + large), ("fay", "gus", 1.0), ("hana", "ida", 1.0)],
            "Ana and Dewi were at a large session only"
        );
        assert_eq!((strongest[0].sessions, strongest[1].sessions, strongest[1].thanks), (2, 0, 1));
        let strengths = network.strengths(&(0..network.nodes() as Node).collect::<Vec<_>>());
        // Ana: two ties of a half, and a sixth each from the large session.
        assert!((strengths[0] - (1.0 + 2.0 * large)).abs() < 1e-12, "{strengths:?}");
        assert_eq!(strengths[9].to_bits(), 0.0_f64.to_bits(), "Jo has no tie");
    });
    with(&town(), 0, |network| {
        // Six people of a large session tie Jo as well.
        assert!((network.strengths(&(0..network.nodes() as Node).collect::<Vec<_>>())[9] - 1.0).abs() < 1e-12);
    });
}

#[test]
fn who_connects_units_and_how_much_of_it() {
    with(&town(), 5, |network| {
        let connecting = network.connecting(&network.mixing(), 10);
        let said: Vec<_> = connecting
            .iter()
            .map(|found| {
                let name = |unit: u32| network.ties().units[unit as usize].as_str();
                let people: Vec<_> = found
                    .people
                    .iter()
                    .map(|&(node, share)| (handle(network, node), (share * 1000.0).round()))
                    .collect();
                (name(found.pair.one), name(found.pair.other), people, found.all)
            })
            .collect();
        // Engineering and Sales: one of the pair's session, and a sixth for each of six pairs of the large one.
        // Operations and Sales: a half for each of two pairs, and a sixth for each of them.
        assert_eq!(
            said,
            [
                ("Eng", "Sales", vec![("dewi", 750.0), ("chen", 667.0), ("eko", 250.0)], 5),
                ("Ops", "Sales", vec![("fay", 1000.0), ("dewi", 500.0), ("eko", 500.0)], 3),
                ("Eng", "Ops", vec![("fay", 1000.0), ("ana", 333.0), ("budi", 333.0)], 4),
            ]
        );
    });
}

#[test]
fn pairs_of_units_are_those_with_ties_and_each_with_itself() {
    let mut town = town();
    for at in 0..300 {
        let one = town.join(of(&format!("own{at:03}"), &format!("x{at:03}")));
        let other = town.join(of(&format!("own{at:03}b"), &format!("y{at:03}")));
        town.hold(meeting(&format!("x{at:03}"), nth(7)), &[one, other]);
    }
    with(&town, 5, |network| {
        let mixing = network.mixing();
        let name = |unit: u32| network.ties().units[unit as usize].as_str();
        let pairs: Vec<_> = mixing.pairs().collect();
        assert_eq!(pairs.len(), 6 + 3 * 300, "three units that meet, and 300 pairs of one person each");
        assert!(pairs.iter().all(|pair| pair.strength > 0.0 || pair.one == pair.other));
        let sum: f64 = pairs.iter().map(|pair| pair.observed).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{sum}");
        let across: f64 = pairs.iter().filter(|pair| pair.one != pair.other).map(|pair| pair.strength).sum();
        assert!((across - mixing.across).abs() < 1e-9, "{across}");
        let least = mixing.least().unwrap_or_else(|| panic!("two units"));
        assert_eq!((name(least.one), name(least.other), least.strength), ("Eng", "own000", 0.0));
        assert_eq!(network.connecting(&mixing, 4).len(), 4);
    });
    with(&self::town(), 5, |network| {
        let mixing = network.mixing();
        // All three meet. By chance Engineering and Operations have 6 of 21 pairs, as have Engineering and Sales.
        let least = mixing.least().unwrap_or_else(|| panic!("two units"));
        let against = |one: u32, other: u32| {
            let pair = mixing.pairs().find(|pair| (pair.one, pair.other) == (one, other));
            pair.map_or(f64::NAN, |pair| pair.observed / pair.expected)
        };
        let all = [against(0, 1), against(0, 2), against(1, 2)];
        assert!(all.iter().all(|ratio| *ratio >= least.observed / least.expected), "{all:?} {least:?}");
    });
}

#[test]
fn a_few_people_have_the_figures_they_have_among_all() {
    with(&town(), 5, |network| {
        let all: Vec<Node> = (0..network.nodes() as Node).collect();
        let (degrees, strengths) = (network.degrees_of(&all), network.strengths(&all));
        for some in [vec![3, 9, 0], vec![], vec![5]] {
            let places = some.iter().map(|&node| node as usize);
            assert_eq!(network.degrees_of(&some), places.clone().map(|at| degrees[at]).collect::<Vec<_>>());
            assert_eq!(network.strengths(&some), places.map(|at| strengths[at]).collect::<Vec<_>>());
        }
    });
}

#[test]
fn where_connectors_are_private_the_next_ones_are_named() {
    let mut town = town();
    town.facts.members[3].private = true;
    with(&town, 5, |network| {
        let named = network.connectors(network.betweenness(), 2);
        let said: Vec<&str> = named.iter().map(|one| handle(network, one.node)).collect();
        assert_eq!(said, ["chen", "fay"], "Dewi carries most");
    });
}

#[test]
fn around_somebody() {
    with(&town(), 5, |network| {
        let dewi = network.node_of(3).unwrap_or_else(|| panic!("Dewi"));
        let circle = network.around(dewi, 2);
        let known: Vec<_> = circle
            .known
            .iter()
            .map(|known| {
                let knows: Vec<&str> = known.knows.iter().map(|&node| handle(network, node)).collect();
                (handle(network, known.tie.other), known.tie.sessions, knows)
            })
            .collect();
        assert_eq!(known, [("chen", 2, vec![]), ("eko", 2, vec![])]);
        assert_eq!((circle.more, circle.private, circle.size(), circle.pairs(), circle.tied_pairs), (1, 0, 3, 3, 1));
        assert_eq!(network.around(dewi, 10).known[1].knows.len(), 1, "Eko and Fay");
        assert_eq!(network.node_of(99), None);
    });
}

#[test]
fn private_members_are_in_no_list() {
    let mut town = town();
    for private in [2, 3] {
        town.facts.members[private].private = true;
    }
    with(&town, 5, |network| {
        let named = |node: Node| !["chen", "dewi"].contains(&handle(network, node));
        assert!(network.only_links(10).iter().all(|link| named(link.node)));
        assert!(network.strongest(100).iter().all(|tie| named(tie.one) && named(tie.other)));
        assert!(network.connectors(network.betweenness(), 10).iter().all(|connector| named(connector.node)));
        let connecting = network.connecting(&network.mixing(), 10);
        assert!(connecting.iter().flat_map(|found| &found.people).all(|(node, _)| named(*node)));
        let eko = network.around(network.node_of(4).unwrap_or_else(|| panic!("Eko")), 10);
        assert!(eko.known.iter().all(|known| named(known.tie.other)) && eko.private == 1);
        let outside = Outside::new(network, false, 7);
        let ids: Vec<String> = outside.order().iter().map(|&node| outside.id(node).into_owned()).collect();
        assert_eq!(ids[8..], ["_private-1", "_private-2"]);
        assert_eq!(outside.order()[8..].iter().filter_map(|&node| outside.unit(node)).count(), 0);
    });
}

#[test]
fn where_nobody_is_to_be_known_a_small_unit_names_nobody() {
    let mut town = town();
    for at in 0..5 {
        let one = town.join(of("Large", &format!("l{at}")));
        town.thank(nth(4), Some(0), &[one]);
    }
    with(&town, 5, |network| {
        let outside = Outside::new(network, true, 7);
        let units: Vec<&str> = (0..network.nodes() as Node).filter_map(|node| outside.unit(node)).collect();
        assert_eq!(units, ["Large"; 5]);
        assert!((0..network.nodes() as Node).all(|node| outside.name(node).is_none() && outside.site(node).is_none()));
    });
}

#[test]
fn unnamed_people_come_in_an_order_that_says_nothing() {
    let ties = |seed| {
        let mut town = town();
        unname(&mut town.facts, seed);
        with(&town, 5, |network| {
            // Who is behind a number: the number in the facts, which nobody outside ever sees.
            let people: Vec<u32> = network.ties().people.clone();
            let strongest = network.strongest(3);
            (people, strongest.iter().map(|tie| tie.strength).collect::<Vec<_>>())
        })
    };
    let (first, second) = (ties(1), ties(2));
    assert_ne!(first.0, second.0, "another order with another seed");
    assert!(!first.0.is_sorted() && !second.0.is_sorted());
    assert_eq!(first.1, second.1, "the network stays the same");
}

/// Any community of up to twelve people.
fn towns() -> impl Strategy<Value = (Town, u32)> {
    let session = prop::collection::vec(0..12_u32, 1..9);
    let sessions = prop::collection::vec(session, 0..14);
    let thanks = prop::collection::vec((0..12_u32, 0..12_u32), 0..6);
    let challenges = prop::collection::vec(prop::collection::vec(0..12_u32, 1..5), 0..4);
    (sessions, thanks, challenges, 0..7_u32).prop_map(|(sessions, thanks, challenges, cap)| {
        let mut town = Town::default();
        for at in 0..12 {
            town.join(of(["Eng", "Sales", "Ops", ""][at % 4], &format!("p{at:02}")));
        }
        for (at, present) in sessions.iter().enumerate() {
            town.hold(meeting(&format!("s{at:02}"), nth(at as u64)), present);
        }
        thanks.iter().for_each(|&(giver, receiver)| town.thank(nth(3), Some(giver), &[receiver]));
        for (at, people) in challenges.iter().enumerate() {
            town.facts.record.challenges.push(Challenge {
                slug: format!("c{at}"),
                title: format!("c{at}"),
                kind: ChallengeKind::Problem,
                raiser: people.first().copied(),
                raised: nth(1),
                joined: people.iter().skip(1).map(|&one| (one, nth(2))).collect(),
                solvers: Vec::new(),
                closed: None,
                topics: Vec::new(),
            });
        }
        (town, cap)
    })
}

/// Every tie, written out pair by pair from the facts; people by their number there.
fn plain(facts: &Facts, cap: u32) -> Vec<Tie> {
    let mut ties = Vec::new();
    for one in 0..12_u32 {
        for other in one + 1..12 {
            let mut tie = Tie { one, other, strength: 0.0, sessions: 0, thanks: 0, challenges: 0 };
            let mut tied = false;
            for session in 0..facts.sessions.len() {
                let present = facts.attendance.of(session);
                if present.contains(&one) && present.contains(&other) {
                    tie.sessions += 1;
                    tie.strength += 1.0 / (present.len() - 1) as f64;
                    tied |= cap == 0 || present.len() <= cap as usize;
                }
            }
            for thanks in &facts.recognitions {
                let to = |who: u32| thanks.giver != Some(who) && thanks.receivers.contains(&who);
                let by = |who: u32| thanks.giver == Some(who);
                tie.thanks += u32::from((by(one) && to(other)) || (by(other) && to(one)));
            }
            for challenge in &facts.record.challenges {
                let active = challenge.active_between(day("2026-01-01"), day("2026-03-31"));
                tie.challenges += u32::from(active.contains(&one) && active.contains(&other));
            }
            tie.strength += f64::from(tie.thanks + tie.challenges);
            if tied || tie.thanks + tie.challenges > 0 {
                ties.push(tie);
            }
        }
    }
    ties
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn every_tie_is_that_of_all_pairs_written_out((town, cap) in towns(), most in 1..9_usize) {
        let wanted = plain(&town.facts(), cap);
        with(&town, cap, |network| {
            let person = |node: Node| network.ties().people[node as usize];
            let same = |a: &Tie, b: &Tie| {
                (person(a.one), person(a.other), a.sessions, a.thanks, a.challenges)
                    == (b.one, b.other, b.sessions, b.thanks, b.challenges)
                    && (a.strength - b.strength).abs() < 1e-9
            };
            let order: Vec<Node> = (0..network.nodes() as Node).collect();
            let mut all = Vec::new();
            let done: Result<(), ()> = network.each_tie(&order, |tie| { all.push(*tie); Ok(()) });
            prop_assert_eq!(done, Ok(()));
            prop_assert_eq!(all.len(), wanted.len());
            prop_assert_eq!(all.len() as u64, network.degrees().ties());
            for (a, b) in all.iter().zip(&wanted) {
                prop_assert!(same(a, b), "{:?} {:?}", a, b);
            }
            // The other way round it is the same ties.
            let back: Vec<Node> = order.iter().rev().copied().collect();
            let mut turned = Vec::new();
            let done: Result<(), ()> = network.each_tie(&back, |tie| { turned.push((tie.other, tie.one, tie.strength)); Ok(()) });
            prop_assert_eq!(done, Ok(()));
            turned.sort_by_key(|&(one, other, _)| (one, other));
            prop_assert_eq!(turned, all.iter().map(|tie| (tie.one, tie.other, tie.strength)).collect::<Vec<_>>());
            for (node, strength) in (0..).zip(network.strengths(&(0..network.nodes() as Node).collect::<Vec<_>>())) {
                let sum: f64 = all.iter().filter(|tie| tie.one == node || tie.other == node).map(|tie| tie.strength).sum();
                prop_assert!((strength - sum).abs() < 1e-9, "{} {}", strength, sum);
            }
            // The strongest without looking at all are the strongest of all.
            let mut sorted = all.clone();
            sorted.sort_by(|a, b| b.strength.total_cmp(&a.strength).then((a.one, a.other).cmp(&(b.one, b.other))));
            sorted.truncate(most);
            prop_assert_eq!(network.strongest(most), sorted);
            // What an only link holds together is everybody else of the component, in more than one group.
            for link in network.only_links(usize::MAX) {
                let component = network.parts().component[link.node as usize] as usize;
                prop_assert!(link.groups.len() > 1 && link.groups.is_sorted_by(|a, b| a >= b), "{:?}", link);
                prop_assert_eq!(link.groups.iter().sum::<u32>() + 1, network.parts().sizes[component]);
            }
            Ok(())
        })?;
    }
}
