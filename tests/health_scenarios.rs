//! Health measures over communities small enough to count by hand.

mod health_support;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use health_support::{Town, close, day, meeting, period, person, spell, value, when_seen};
use praktik::domain::charter::{Bound, Charter, MeasureBounds, Pause, Role};
use praktik::domain::facts::{Member, RoleTerm, Session};
use praktik::domain::member::SkillLevel;
use praktik::domain::session::{Part, SessionKind};
use praktik::health::{Basis, BoundsFrom, Evaluation, Finding, MeasureResult, Status, handles, layers};

fn q3(town: &Town) -> Evaluation {
    town.evaluate(day("2026-07-01"), day("2026-09-30"))
}

fn found<'a>(evaluation: &'a Evaluation, key: &str) -> &'a MeasureResult {
    evaluation.find(key).unwrap_or_else(|| panic!("{key}"))
}

fn since(handle: &str, joined: &str) -> Member {
    person(handle, vec![spell(day(joined), None)])
}

/// A town of so many members on the roll since 2025: a, b, c …
fn town(members: u8, charter: Charter) -> Town {
    let mut town = Town::with(charter);
    for i in 0..members {
        town.join(since(&char::from(b'a' + i).to_string(), "2025-01-01"));
    }
    town
}

#[test]
fn rhythm_counts_days_outside_pauses_and_is_capped() {
    let pause = |from, until| Pause { from: day(from), until: day(until), reason: None };
    // 92 days less August (31, however often it is said), less what reaches out of the period at its end (5).
    let pauses = vec![
        pause("2026-08-10", "2026-08-31"),
        pause("2026-08-01", "2026-08-15"),
        pause("2026-09-26", "2026-12-31"),
        pause("2026-08-02", "2026-08-03"),
    ];
    let mut charter = Charter { cadence: Some("every 14 days".into()), pauses, ..Charter::default() };
    let mut town = town(2, charter.clone());
    town.hold(meeting("a", day("2026-07-01")), &[0]);
    let mut untaken = meeting("b", day("2026-09-25"));
    untaken.taken = false;
    town.hold(untaken, &[]);
    let result = q3(&town);
    close("rhythm", value(&result, "rhythm"), Some(2.0 / 4.0));
    assert!(!found(&result, "rhythm").small, "what is expected is no share of people or sessions");
    town.facts.charter.cadence = Some("quarterly".into());
    close("rhythm", value(&q3(&town), "rhythm"), Some(1.0));
    charter.pauses = vec![pause("2026-01-01", "2026-12-31")];
    town.facts.charter = Charter { cadence: Some("weekly".into()), ..charter };
    let result = q3(&town);
    assert_eq!(value(&result, "rhythm"), None, "no day outside the pauses");
    assert_eq!(value(&result, "drifting"), None, "nobody drifts in a pause");
}

#[test]
fn attendance_counts_who_could_have_come() {
    let mut town = town(3, Charter::default());
    let guest = town.join(person("guest", vec![spell(day("2024-01-01"), Some(day("2024-02-01")))]));
    let late = town.join(since("late", "2026-08-01"));
    // Begun twice without an end between: still one person on the roll.
    town.join(person("twice", vec![spell(day("2025-01-01"), None), spell(day("2025-06-01"), None)]));
    town.hold(meeting("july", day("2026-07-10")), &[0, guest]);
    town.hold(meeting("august", day("2026-08-01")), &[late]);
    let mut untaken = meeting("september", day("2026-09-01"));
    untaken.taken = false;
    town.hold(untaken, &[]);
    let result = q3(&town);
    let rate = found(&result, "attendance_rate");
    assert_eq!(rate.basis, Basis::Fraction { numerator: 3.0, denominator: 10.0 });
    assert_eq!(rate.behind_sessions, [0, 1], "the third was not taken");
    assert_eq!((result.members, result.sessions), (5, 3));
}

#[test]
fn roles_need_people_on_the_roll() {
    let role = |name: &str, required, count| Role { name: name.into(), responsibilities: None, required, count };
    let roles = vec![role("lead", true, 1), role("host", true, 2), role("scribe", false, 1), role("editor", true, 1)];
    let mut town = town(4, Charter { roles, ..Charter::default() });
    let gone = town.join(person("gone", vec![spell(day("2025-01-01"), Some(day("2026-09-01")))]));
    let term = |role, member, deputy, until: Option<NaiveDate>| RoleTerm {
        role,
        member,
        deputy,
        since: day("2026-01-01"),
        until,
    };
    town.facts.role_terms = vec![
        term(0, 0, false, None),
        term(0, 1, true, None),
        term(1, 2, false, None),
        term(1, 2, false, None),
        term(1, 3, false, Some(day("2026-09-30"))),
        term(3, gone, false, None),
        term(2, 3, false, None),
    ];
    let result = q3(&town);
    close("roles_filled", value(&result, "roles_filled"), Some(1.0 / 3.0));
    close("roles_deputised", value(&result, "roles_deputised"), Some(1.0 / 3.0));
    let filled = found(&result, "roles_filled");
    assert_eq!(filled.finding, Some(Finding::Roles { met: 1, of: 3, missing: vec![1, 3] }));
    assert_eq!((filled.status, filled.small), (Status::Care, false), "roles are never too few to judge");
    // The term of 3 as host still ran on the 29th.
    let earlier = town.evaluate(day("2026-07-01"), day("2026-09-29"));
    close("roles_filled", value(&earlier, "roles_filled"), Some(2.0 / 3.0));
    // Present leaders: gone was on the roll in August, and no longer in September.
    town.hold(meeting("s1", day("2026-08-01")), &[gone]);
    town.hold(meeting("s2", day("2026-09-01")), &[gone]);
    town.hold(meeting("s3", day("2026-09-30")), &[3]);
    let result = q3(&town);
    let presence = found(&result, "leader_presence");
    close("leader_presence", presence.value, Some(2.0 / 3.0));
    assert_eq!((presence.status, presence.small), (Status::Info, true));
    assert_eq!(presence.behind_sessions, [0, 2]);
}

#[test]
fn topics_are_touched_and_taught() {
    let mut town = town(3, Charter::default());
    town.facts.topics = ["rust", "sql", "tests", "cooking"].map(String::from).to_vec();
    town.facts.focus = vec![0, 1, 2];
    let teaches = SkillLevel::Teaches;
    town.facts.members[0].skills = vec![(0, teaches), (3, teaches), (1, SkillLevel::Practises)];
    town.facts.members[1].skills = vec![(0, teaches), (1, teaches)];
    town.facts.role_terms = vec![RoleTerm { role: 0, member: 1, deputy: true, since: day("2026-01-01"), until: None }];
    let mut session = meeting("s", day("2026-07-05"));
    session.topics = vec![2, 3];
    session.taken = false;
    town.hold(session, &[]);
    let result = q3(&town);
    close("topic_coverage", value(&result, "topic_coverage"), Some(1.0 / 3.0));
    close("skill_coverage", value(&result, "skill_coverage"), Some(1.0 / 3.0));
    close("leader_expertise", value(&result, "leader_expertise"), Some(2.0 / 3.0));
    let missing = Some(Finding::Topics { covered: 1, of: 3, missing: vec![0, 1] });
    assert_eq!(found(&result, "topic_coverage").finding, missing);
}

#[test]
fn learning_counts_hours_of_members() {
    let mut town = town(4, Charter::default());
    let gone = town.join(person("gone", vec![spell(day("2025-01-01"), Some(day("2026-09-01")))]));
    let mut lesson = |slug: &str, date: &str, kind, minutes, present: &[u32]| {
        let session = Session { kind, minutes, ..meeting(slug, day(date)) };
        town.hold(session, present)
    };
    lesson("s1", "2026-07-01", SessionKind::Workshop, Some(90), &[0, 1, gone]);
    lesson("s2", "2026-07-02", SessionKind::Talk, None, &[2]);
    lesson("s3", "2026-07-03", SessionKind::Meeting, Some(600), &[3]);
    let result = q3(&town);
    close("learning_reach", value(&result, "learning_reach"), Some(3.0 / 4.0));
    close("learning_hours", value(&result, "learning_hours"), Some(3.0 / 4.0));
    town.facts.sessions[0].minutes = None;
    assert_eq!(value(&q3(&town), "learning_hours"), None, "all lengths unknown");
    town.facts.sessions.iter_mut().for_each(|session| session.kind = SessionKind::Social);
    close("learning_hours", value(&q3(&town), "learning_hours"), Some(0.0));
}

#[test]
fn presenters_and_first_contributions() {
    let mut town = town(3, Charter::default());
    town.join(person("early", vec![spell(day("2026-09-01"), None)]));
    assert_eq!(value(&q3(&town), "new_presenters"), None, "nothing was held");
    let sessions: Vec<u32> = ["2026-06-01", "2026-07-11", "2026-07-21", "2026-08-01"]
        .into_iter()
        .map(|date| {
            let mut session = meeting(date, day(date));
            session.taken = false;
            town.hold(session, &[])
        })
        .collect();
    town.lead(sessions[0], 0, Part::Facilitator);
    town.lead(sessions[1], 0, Part::Presenter);
    town.lead(sessions[2], 0, Part::Presenter);
    town.lead(sessions[2], 1, Part::Presenter);
    town.lead(sessions[2], 1, Part::Facilitator);
    town.lead(sessions[3], 3, Part::Facilitator);
    let result = q3(&town);
    close("new_presenters", value(&result, "new_presenters"), Some(2.0));
    assert_eq!(found(&result, "new_presenters").status, Status::Good);
    let spread = found(&result, "presenter_spread");
    close("presenter_spread", spread.value, Some(1.0));
    assert_eq!((spread.status, spread.small), (Status::Info, true));
    // b after 566 days, early before joining; a had contributed in June.
    close("first_contribution_days", value(&result, "first_contribution_days"), Some(283.0));
    let contributions = Finding::Contributions { carriers: 2, contributors: 3, contributions: 5 };
    assert_eq!(found(&result, "absence_factor").finding, Some(contributions));
    assert_eq!(found(&result, "absence_factor").status, Status::Info, "under 30 members");
    assert_eq!(value(&result, "facilitator_absence_factor"), None, "three sessions had one");
    town.lead(sessions[1], 1, Part::Facilitator);
    let result = q3(&town);
    let factor = found(&result, "facilitator_absence_factor");
    assert_eq!((factor.value, factor.status), (Some(3.0), Status::Good));
    let said = Finding::Facilitation { carriers: 3, facilitators: 3, most: 2, sessions: 4 };
    assert_eq!(factor.finding, Some(said));
}

#[test]
fn thanks_are_owed_by_name_but_never_to_private_members() {
    let mut town = town(8, Charter::default());
    town.facts.members[2].private = true;
    let session = town.hold(meeting("s", day("2026-07-05")), &[]);
    for member in 0..6 {
        town.lead(session, member, Part::Presenter);
    }
    town.thank(day("2026-01-01"), None, &[4]);
    town.thank(day("2026-08-01"), Some(0), &[5, 5]);
    town.thank(day("2026-10-01"), Some(1), &[0]);
    let result = q3(&town);
    let unthanked = found(&result, "unthanked");
    assert_eq!(unthanked.basis, Basis::Fraction { numerator: 4.0, denominator: 6.0 });
    assert_eq!(handles(&town.facts(), &unthanked.people), ["a", "b", "d"]);
    assert_eq!(unthanked.behind_private, 1);
    close("recognition_coverage", value(&result, "recognition_coverage"), Some(1.0 / 6.0));
    close("recognition_givers", value(&result, "recognition_givers"), Some(1.0 / 6.0));
    close("recognition_kinds", value(&result, "recognition_kinds"), Some(1.0));
    let owed = result.opportunities.iter().find(|one| one.measure.key == "unthanked");
    assert_eq!(owed.map(|one| one.command.as_str()), Some("praktik recognize a b d --for …"));
}

#[test]
fn growth_takes_the_first_day_off_the_roll_as_the_end() {
    let mut town = Town::default();
    for (joined, left) in [
        ("2026-06-30", Some("2026-07-01")),
        ("2026-07-01", Some("2026-09-30")),
        ("2026-09-30", None),
        ("2026-08-01", Some("2026-10-01")),
    ] {
        town.join(person(joined, vec![spell(day(joined), left.map(day))]));
    }
    let result = q3(&town);
    assert_eq!(found(&result, "net_growth").finding, Some(Finding::Growth { begun: 3, ended: 2 }));
    close("net_growth", value(&result, "net_growth"), Some(1.0));
    assert_eq!(result.members, 2);
}

#[test]
fn the_charter_ages_from_its_last_review_so_far() {
    let mut town = town(1, Charter { name: "Guild".into(), purpose: Some("why".into()), ..Charter::default() });
    town.facts.reviews = vec![day("2026-10-01"), day("2025-09-30"), day("2024-01-01")];
    let result = q3(&town);
    let age = found(&result, "charter_age_days");
    assert_eq!((age.value, age.status), (Some(365.0), Status::Good));
    close("charter_age_days before", age.previous, Some(273.0));
    close("charter_completeness", value(&result, "charter_completeness"), Some(1.0 / 9.0));
}

#[test]
fn scores_are_means_of_what_is_judged() {
    let mut town = town(10, Charter { cadence: Some("quarterly".into()), ..Charter::default() });
    // Four of ten at the one session: attendance good, active share watch, rhythm good; a first time for all.
    town.hold(meeting("s", day("2026-07-05")), &[0, 1, 2, 3]);
    let result = q3(&town);
    let connection = &result.areas[2];
    close("connection", connection.score, Some(100.0 * 2.5 / 3.0));
    let areas: Vec<f64> = result.areas.iter().filter_map(|area| area.score).collect();
    close("score", result.score, Some(areas.iter().sum::<f64>() / areas.len() as f64));
    let directed = result.measures().filter(|m| m.measure.direction.key() != "none").count();
    let judged = result.counts.good + result.counts.watch + result.counts.care;
    close("coverage", Some(result.coverage), Some(f64::from(judged) / directed as f64));
    let first = result.opportunities.first().unwrap_or_else(|| panic!("something would help"));
    assert_eq!(first.status, Status::Care);
    let ranks: Vec<bool> = result.opportunities.iter().map(|one| one.status == Status::Watch).collect();
    assert!(ranks.is_sorted(), "care before watch");
    // Raised to good, each care measure would bring what it promises.
    let gain: f64 = result.opportunities.iter().map(|one| one.gain).sum();
    close("all gains", result.score.map(|score| score + gain), Some(100.0));
}

#[test]
fn bounds_of_the_charter_are_used() {
    let own = MeasureBounds { good: Some(Bound::Number(0.3)), watch: None };
    let measures = BTreeMap::from([("active_share".to_owned(), own)]);
    let mut town = town(10, Charter { measures, ..Charter::default() });
    town.hold(meeting("s", day("2026-07-05")), &[0, 1, 2]);
    let result = q3(&town);
    let active = found(&result, "active_share");
    assert_eq!((active.status, active.bounds_from), (Status::Good, BoundsFrom::Charter));
    assert_eq!((active.good, active.watch), (Some(Bound::Number(0.3)), Some(Bound::Number(0.2))));
}

#[test]
fn nothing_recorded_is_not_zero() {
    let result = q3(&Town::default());
    let with_value: Vec<&str> = result.measures().filter(|m| m.value.is_some()).map(|m| m.measure.key).collect();
    assert_eq!(with_value, ["charter_completeness", "net_growth"]);
    let mut town = Town::default();
    town.join(person("ana", when_seen()));
    assert_eq!(q3(&town).members, 0, "added later, and not seen before");
}

#[test]
fn edges_of_the_year_and_of_small_numbers() {
    let mut town = town(5, Charter::default());
    for date in ["2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01"] {
        let session = town.hold(meeting(date, day(date)), &[]);
        town.lead(session, 0, Part::Facilitator);
    }
    // The 365 days to 30 September 2026 begin on 1 October 2025.
    let result = q3(&town);
    assert_eq!(found(&result, "facilitator_absence_factor").value, Some(1.0));
    assert_eq!(found(&result, "facilitator_absence_factor").status, Status::Care);
    let later = town.evaluate(day("2026-07-01"), day("2026-10-01"));
    assert_eq!(value(&later, "facilitator_absence_factor"), None, "three sessions are left");
    let active = found(&result, "active_share");
    assert_eq!((active.small, active.status), (false, Status::Care), "five are enough");
    town.facts.members.pop();
    let result = q3(&town);
    let active = found(&result, "active_share");
    assert_eq!((active.small, active.status), (true, Status::Info), "four are not");
}

#[test]
fn figures_count_each_recognition_once() {
    let mut town = town(2, Charter::default());
    town.thank(day("2026-08-01"), None, &[1, 1]);
    town.thank(day("2026-09-30"), Some(0), &[1]);
    town.thank(day("2026-10-01"), Some(0), &[1]);
    let figures = layers(&town.facts(), &period(day("2026-07-01"), day("2026-09-30")));
    assert_eq!((figures[0].recognised, figures[1].recognised), (0, 2));
}
