#![allow(clippy::unwrap_used)]
use super::super::people::tests::{link, person};
use super::*;

fn member(id: i64, handle: &str, made: bool, name: &str, email: Option<&str>, keys: &[(KeyKind, &str)]) -> KnownMember {
    let keys = keys.iter().map(|(kind, key)| (*kind, (*key).to_owned())).collect();
    KnownMember {
        id,
        handle: handle.into(),
        handle_made: made,
        name: name.into(),
        email: email.map(Into::into),
        keys,
        private: false,
    }
}

fn known() -> Known {
    Known::new(vec![
        member(1, "ana", false, "Ana Silva", Some("Ana@Example.org"), &[]),
        member(2, "budi-s", true, "Budi S", None, &[(KeyKind::Handle, "budi"), (KeyKind::Name, "budi s")]),
        member(3, "jane-doe", true, "Jane Doe", None, &[]),
        member(4, "jane-doe-2", true, "Jane Doe", None, &[(KeyKind::Email, "jane@x")]),
        member(5, "citra", true, "Citra Dewi", None, &[]),
    ])
}

fn found(people: &[&str]) -> Vec<Option<i64>> {
    let linked = link(people);
    let matching = known().matching(&linked.people, false);
    let of = linked.of.iter().map(|at| &matching.people[matching.of[*at]].outcome);
    of.map(|outcome| if let Outcome::Member(id) = outcome { Some(*id) } else { None }).collect()
}

#[test]
fn keys_are_tried_in_order() {
    assert_eq!(found(&["ana@example.ORG|x|y", "|@Ana|", "|BUDI|"]), [Some(1), Some(1), Some(2)]);
    assert_eq!(found(&["jane@x||", "|citra|", "|jane-doe|"]), [Some(4), None, None], "a made handle proves nothing");
    assert_eq!(found(&["||Silva, Ana", "||Jane Doe", "||Budi S", "||citra  DEWI"]), [Some(1), None, Some(2), Some(5)]);
    assert_eq!(
        found(&["new@x||Ana Silva", "|new|Ana Silva"]),
        [None, None],
        "a name beside another key proves nothing"
    );
}

#[test]
fn a_remembered_name_goes_before_a_name_that_two_bear() {
    let keys = [(KeyKind::Name, "jane doe")];
    let known =
        Known::new(vec![member(1, "a", true, "Jane Doe", None, &keys), member(2, "b", true, "Jane Doe", None, &[])]);
    let matching = known.matching(&link(&["||Jane Doe (Guest)"]).people, false);
    assert_eq!(matching.people[0].outcome, Outcome::Member(1));
    assert!(matching.people[0].new_keys.is_empty());
}

#[test]
fn the_address_wins_over_the_handle_and_says_so() {
    let matching = known().matching(&link(&["ana@example.org|budi|"]).people, false);
    assert_eq!(matching.people[0].outcome, Outcome::Member(1));
    assert!(matching.people[0].new_keys.is_empty(), "the handle stays with the other member");
    assert_eq!(matching.notes.len(), 1);
    let matching = known().matching(&link(&["new@x|ana|", "new@x|budi|"]).people, false);
    assert!(matches!(matching.people[0].outcome, Outcome::Unmatched { .. }));
}

#[test]
fn a_user_name_that_is_an_address_is_found_among_addresses() {
    assert_eq!(found(&["|ana@example.org|Ana"]), [Some(1)]);
    let keys = [(KeyKind::Handle, "n16706@example.org")];
    let known = Known::new(vec![member(1, "mi", true, "Mi", Some("mi@example.org"), &keys)]);
    let matching = known.matching(&link(&["N16706@example.org||Mi"]).people, false);
    assert_eq!(matching.people[0].outcome, Outcome::Member(1));
}

#[test]
fn people_matched_to_one_member_are_one() {
    let matching = known().matching(&link(&["|new|Zed", "ana@example.org||", "|ana|", "||Ana Silva"]).people, false);
    assert_eq!(matching.of, [0, 1, 1, 1]);
    let new: Vec<&str> = matching.people[1].new_keys.iter().map(|key| key.normal.as_str()).collect();
    assert_eq!(new, ["ana silva"]);
}

#[test]
fn similar_names_are_suggested_and_never_taken() {
    let matching = known().matching(&link(&["|x1|Anna Silva", "|x2|Qwrt Zxcv"]).people, true);
    let candidates = |at: usize| match &matching.people[at].outcome {
        Outcome::Unmatched { candidates } => candidates.iter().map(|one| one.id).collect::<Vec<_>>(),
        Outcome::Member(_) => vec![-1],
    };
    assert_eq!(candidates(0), [1]);
    assert!(candidates(1).is_empty());
}

#[test]
fn handles_are_proposed_from_the_best_there_is() {
    let propose = |text: &str, used: &[&str]| propose_handle(&person(text), &mut |handle| used.contains(&handle));
    assert_eq!(propose("m@x|MylesBorins|Myles", &[]), ("mylesborins".into(), false));
    assert_eq!(propose("m@x|MylesBorins|Myles", &["mylesborins"]), ("mylesborins-2".into(), true));
    assert_eq!(propose("m@x|My Les!|", &[]), ("my-les".into(), true));
    assert_eq!(propose("m@x||Citra Dewi", &["citra-dewi", "citra-dewi-2"]), ("citra-dewi-3".into(), true));
    assert_eq!(propose("jane.doe@x||", &[]), ("jane-doe".into(), true));
    assert_eq!(propose("|last|", &[]), ("last-1".into(), true));
}
