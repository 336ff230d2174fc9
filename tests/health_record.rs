//! The measures of goals, challenges, channels, resources, wishes, stories and actions, on communities small enough to be
//! counted by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod health_support;

use health_support::{Town, close, day, meeting, person, spell, value};
use praktik::domain::charter::{Channel, Charter};
use praktik::domain::facts::{
    Action, Challenge, ChannelMonth, Goal, GoalReading, Resource, SessionReach, Story, Survey, Want, Wish,
};
use praktik::domain::member::SkillLevel;
use praktik::domain::record::{ActionStatus, ChallengeKind, GoalStatus, Outcome};
use praktik::domain::survey::Tally;
use praktik::health::{Evaluation, Finding};

/// The third quarter of 2026.
fn quarter(town: &Town) -> Evaluation {
    town.evaluate(day("2026-07-01"), day("2026-09-30"))
}

/// Ana, Budi and Chen, three topics of which two are in focus, and a charter with two benefits and two channels.
fn town() -> Town {
    let channel = |name: &str| Channel { name: name.into(), ..Channel::default() };
    let mut town = Town::with(Charter {
        name: "Guild".into(),
        benefits: vec!["Fewer errors".into(), "Less waiting".into()],
        channels: vec![channel("Slack"), channel("Forum")],
        ..Charter::default()
    });
    for handle in ["ana", "budi", "chen"] {
        town.join(person(handle, vec![spell(day("2026-01-01"), None)]));
    }
    town.facts.topics = ["sql", "rust", "charts"].map(str::to_owned).to_vec();
    town.facts.focus = vec![0, 1];
    town
}

fn goal(number: u32) -> Goal {
    Goal { number, added: day("2026-01-01"), baseline_on: day("2026-01-01"), ..Goal::default() }
}

fn read(text: &str, value: Option<f64>, on_track: Option<bool>) -> GoalReading {
    GoalReading { day: day(text), value, on_track }
}

#[test]
fn goals_are_held_against_a_straight_line() {
    let mut town = town();
    // From 40 to 20 over the 273 days to 1 October: on 30 September it is to stand at 20 + 20/273.
    let line = Goal { baseline: Some(40.0), target: Some(20.0), due: Some(day("2026-10-01")), ..goal(1) };
    let with = |readings: Vec<GoalReading>| Goal { readings, ..line.clone() };
    town.facts.record.goals = vec![
        with(vec![read("2026-03-01", Some(39.0), None), read("2026-09-01", Some(20.0), None)]),
        Goal { number: 2, ..with(vec![read("2026-09-01", Some(20.1), None), read("2026-10-02", Some(0.0), None)]) },
        Goal { number: 3, readings: vec![read("2026-05-01", None, Some(true))], ..goal(3) },
        Goal { readings: vec![read("2026-05-01", None, Some(true)), read("2026-06-01", None, Some(false))], ..goal(4) },
        // Nobody read it; dropped; ended before the period; set after it.
        goal(5),
        Goal {
            ended: Some((GoalStatus::Dropped, day("2026-08-01"))),
            ..with(vec![read("2026-02-01", Some(0.0), None)])
        },
        Goal { ended: Some((GoalStatus::Reached, day("2026-06-30"))), ..goal(7) },
        Goal { added: day("2026-10-01"), readings: vec![read("2026-10-01", None, Some(true))], ..goal(8) },
        // Reached in the period counts; dropped after it is still open in it.
        Goal { ended: Some((GoalStatus::Reached, day("2026-07-01"))), ..goal(9) },
        Goal {
            ended: Some((GoalStatus::Dropped, day("2026-10-01"))),
            readings: vec![read("2026-05-01", None, Some(false))],
            ..goal(10)
        },
    ];
    let evaluation = quarter(&town);
    // 1, 3 and 9 of 1, 2, 3, 4, 9 and 10.
    close("goals_on_track", value(&evaluation, "goals_on_track"), Some(3.0 / 6.0));
    let said = &evaluation.find("goals_on_track").unwrap().behind_things;
    assert_eq!(said.len(), 6);
}

#[test]
fn a_goal_may_be_read_from_a_measure() {
    let mut town = town();
    town.hold(meeting("one", day("2026-08-01")), &[0, 1]);
    let bound = Goal {
        baseline: Some(0.0),
        target: Some(1.0),
        due: Some(day("2026-12-31")),
        measure: Some("active_share".into()),
        // What its lead read is not asked where the measure has a value.
        readings: vec![read("2026-09-01", Some(1.0), None)],
        ..goal(1)
    };
    town.facts.record.goals = vec![bound];
    // 272 of 364 days are gone by 30 September: .747, and two of three members are active.
    close("goals_on_track", value(&quarter(&town), "goals_on_track"), Some(0.0));
    town.hold(meeting("two", day("2026-08-08")), &[2]);
    close("goals_on_track", value(&quarter(&town), "goals_on_track"), Some(1.0));
}

fn challenge(slug: &str, raised: &str, closed: Option<(&str, Outcome)>) -> Challenge {
    Challenge {
        slug: slug.into(),
        title: slug.into(),
        kind: ChallengeKind::Problem,
        raised: day(raised),
        raiser: Some(0),
        topics: Vec::new(),
        joined: Vec::new(),
        solvers: Vec::new(),
        closed: closed.map(|(text, outcome)| (day(text), outcome)),
    }
}

#[test]
fn challenges_are_solved_and_helped_with() {
    let mut town = town();
    let helped = |on: &[(u32, &str)], it: Challenge| Challenge {
        joined: on.iter().map(|(member, text)| (*member, day(text))).collect(),
        ..it
    };
    town.facts.record.challenges = vec![
        challenge("before", "2026-01-01", Some(("2026-06-30", Outcome::Adopted))),
        helped(
            &[(0, "2026-06-21"), (1, "2026-07-20")],
            challenge("late", "2026-06-20", Some(("2026-09-30", Outcome::Adapted))),
        ),
        helped(&[(2, "2026-08-03")], challenge("dropped", "2026-08-01", Some(("2026-08-20", Outcome::Dropped)))),
        helped(
            &[(1, "2026-06-02"), (2, "2026-07-03")],
            challenge("open", "2026-06-01", Some(("2026-10-01", Outcome::Adopted))),
        ),
        challenge("after", "2026-10-01", None),
    ];
    let evaluation = quarter(&town);
    // Open in the quarter: late, dropped, open; solved in it: late.
    close("challenges_solved", value(&evaluation, "challenges_solved"), Some(1.0 / 3.0));
    // First help in the quarter: late after 30 days, dropped after 2; that of open came before it.
    close("first_help_days", value(&evaluation, "first_help_days"), Some(16.0));
}

#[test]
fn channels_count_by_the_month() {
    let mut town = town();
    let total = |text: &str, channel, people, questions| ChannelMonth { month: day(text), channel, people, questions };
    town.facts.record.channel_months = vec![
        total("2026-06-01", Some(0), Some(99), Some((9, 0))),
        total("2026-07-01", Some(0), Some(40), Some((12, 10))),
        total("2026-09-01", Some(0), Some(20), None),
        total("2026-09-01", None, None, Some((3, 0))),
    ];
    let evaluation = quarter(&town);
    close("questions_answered", value(&evaluation, "questions_answered"), Some(10.0 / 15.0));
    close("channel_people", value(&evaluation, "channel_people"), Some(30.0));
    town.facts.record.channel_months.clear();
    close("channel_people", value(&quarter(&town), "channel_people"), None);
}

#[test]
fn sessions_are_counted_as_a_whole() {
    let mut town = town();
    let with = |slug: &str, text: &str, reach: SessionReach| {
        let mut session = meeting(slug, day(text));
        session.reach = Some(reach);
        session
    };
    let reach = SessionReach::default();
    town.hold(
        with(
            "a",
            "2026-07-10",
            SessionReach { registered: Some(4), views: Some(85), feedback: Some((4.2, 11)), ..reach },
        ),
        &[0, 1],
    );
    town.hold(
        with("b", "2026-08-10", SessionReach { preparation: Some(90), feedback: Some((1.0, 4)), ..reach }),
        &[0, 1, 2],
    );
    town.hold(with("c", "2026-09-10", SessionReach { feedback: Some((3.0, 5)), ..reach }), &[]);
    let mut blind = with("d", "2026-09-11", SessionReach { registered: Some(10), preparation: Some(30), ..reach });
    blind.taken = false;
    town.hold(blind, &[]);
    let evaluation = quarter(&town);
    close("turnout", value(&evaluation, "turnout"), Some(2.0 / 4.0));
    close("reach", value(&evaluation, "reach"), Some(90.0));
    close("worth", value(&evaluation, "worth"), Some(3.6));
    // Five hours of people present, and two hours of preparation.
    close("hours_invested", value(&evaluation, "hours_invested"), Some(7.0));
}

#[test]
fn members_are_asked() {
    let mut town = town();
    let tally = |values: &[u8]| {
        let mut tally = Tally::default();
        values.iter().for_each(|value| tally.add(*value, 1));
        tally
    };
    let survey = |on: &str, people, agreement: &[u8], recommend: &[u8]| Survey {
        title: on.into(),
        day: day(on),
        people,
        agreement: tally(agreement),
        recommend: tally(recommend),
    };
    town.facts.record.surveys = vec![
        survey("2026-06-30", 6, &[1; 6], &[0; 6]),
        // Eight answers of five people, four of whom say whether they would recommend it.
        survey("2026-07-01", 5, &[5, 5, 4, 4, 4, 3, 2, 1], &[0; 4]),
        // Four people: nothing of what they say counts, however many questions they answered.
        survey("2026-08-01", 4, &[1; 12], &[0, 0, 0, 0]),
        survey("2026-09-30", 6, &[4, 3], &[10, 9, 9, 8, 7, 6]),
        survey("2026-10-01", 6, &[1; 6], &[0; 6]),
    ];
    let evaluation = quarter(&town);
    close("survey_agreement", value(&evaluation, "survey_agreement"), Some(6.0 / 10.0));
    assert_eq!(evaluation.find("survey_agreement").unwrap().behind_things.len(), 2);
    // Three of six would, one would not.
    close("recommend", value(&evaluation, "recommend"), Some(100.0 * 2.0 / 6.0));
    town.facts.record.surveys.retain(|survey| survey.people == 4);
    let evaluation = quarter(&town);
    for key in ["survey_agreement", "recommend"] {
        close(key, value(&evaluation, key), None);
        assert_eq!(evaluation.find(key).unwrap().finding, Some(Finding::TooFewAnswers), "{key}");
    }
    town.facts.record.surveys.clear();
    assert_eq!(quarter(&town).find("recommend").unwrap().finding, None);
}

fn resource(slug: &str, added: &str) -> Resource {
    Resource {
        slug: slug.into(),
        title: slug.into(),
        added: day(added),
        contributor: None,
        topics: Vec::new(),
        retired: None,
        reviews: Vec::new(),
        uses: Vec::new(),
    }
}

#[test]
fn resources_are_fresh_and_used() {
    let mut town = town();
    town.facts.record.resources = vec![
        // 365 days to 30 September begin on 1 October.
        resource("old", "2025-09-30"),
        resource("new", "2025-10-01"),
        Resource {
            reviews: vec![day("2026-01-01")],
            uses: vec![day("2026-07-01")],
            ..resource("reviewed", "2020-01-01")
        },
        Resource { uses: vec![day("2026-06-30")], ..resource("used before", "2020-01-01") },
        Resource { retired: Some(day("2026-09-30")), uses: vec![day("2026-08-01")], ..resource("gone", "2026-01-01") },
        resource("not yet", "2026-10-01"),
    ];
    let evaluation = quarter(&town);
    close("resource_freshness", value(&evaluation, "resource_freshness"), Some(2.0 / 4.0));
    close("reuse", value(&evaluation, "reuse"), Some(1.0 / 4.0));
}

#[test]
fn wishes_and_wants_are_met() {
    let mut town = town();
    let wish = |topic, text: &str| Wish { topic, member: Some(0), day: day(text) };
    town.facts.record.wishes =
        vec![wish(0, "2026-06-01"), wish(0, "2026-08-20"), wish(1, "2026-01-01"), wish(2, "2026-09-01")];
    let mut session = meeting("sql", day("2026-08-15"));
    session.topics = vec![0];
    town.hold(session, &[1]);
    town.facts.record.resources = vec![Resource { topics: vec![1], ..resource("rust", "2026-06-30") }];
    town.facts.record.challenges = vec![Challenge {
        topics: vec![2],
        ..challenge("charts", "2026-09-02", Some(("2026-09-10", Outcome::Dropped)))
    }];
    // sql was met in the quarter (and is wished again), rust before it, charts was dropped and is open.
    close("wishes_met", value(&quarter(&town), "wishes_met"), Some(1.0 / 2.0));

    let want = |topic, since: &str, until: Option<&str>| Want { topic, since: day(since), until: until.map(day) };
    town.facts.members[0].wants = vec![want(0, "2026-01-01", None), want(1, "2026-01-01", Some("2026-07-02"))];
    town.facts.members[0].skills = vec![(1, SkillLevel::Practises)];
    town.facts.members[1].wants = vec![want(0, "2026-09-01", None), want(1, "2026-01-01", Some("2026-07-01"))];
    town.facts.members[2].wants = vec![want(2, "2026-10-01", None), want(2, "2026-09-30", None)];
    // Ana: sql not met, rust by practising it. Budi: sql in the period, rust no longer wanted. Chen: charts, once.
    close("wants_met", value(&quarter(&town), "wants_met"), Some(2.0 / 4.0));
}

#[test]
fn what_was_undertaken_is_followed_up() {
    let mut town = town();
    let action = |number, due: &str, ended: Option<(ActionStatus, &str)>| Action {
        number,
        title: String::new(),
        area: None,
        measure: None,
        measure_then: None,
        owner: None,
        due: Some(day(due)),
        added: day("2026-06-01"),
        ended: ended.map(|(status, text)| (status, day(text))),
    };
    town.facts.record.actions = vec![
        action(1, "2026-07-01", Some((ActionStatus::Done, "2026-06-02"))),
        action(2, "2026-09-30", Some((ActionStatus::Done, "2026-10-01"))),
        action(3, "2026-08-01", Some((ActionStatus::Dropped, "2026-08-01"))),
        action(4, "2026-06-30", None),
        action(5, "2026-10-01", None),
    ];
    town.facts.record.evaluations = vec![day("2026-03-31"), day("2026-06-30"), day("2026-10-01")];
    let story = |text: &str, benefit| Story { day: day(text), teller: None, benefit, hours_saved: None };
    town.facts.record.stories =
        vec![story("2025-09-30", Some(0)), story("2026-09-30", Some(1)), story("2026-09-30", None)];
    let evaluation = quarter(&town);
    close("actions_done", value(&evaluation, "actions_done"), Some(1.0 / 2.0));
    close("evaluation_age_days", value(&evaluation, "evaluation_age_days"), Some(92.0));
    close("benefits_evidenced", value(&evaluation, "benefits_evidenced"), Some(1.0 / 2.0));
    town.facts.record.goals =
        vec![Goal { benefit: Some(0), ended: Some((GoalStatus::Reached, day("2026-01-31"))), ..goal(1) }];
    close("benefits_evidenced", value(&quarter(&town), "benefits_evidenced"), Some(1.0));
}

#[test]
fn whatever_people_do_is_a_contribution() {
    let mut town = town();
    town.facts.record.resources =
        vec![Resource { contributor: Some(1), topics: vec![0], ..resource("guide", "2026-07-05") }];
    let raised =
        Challenge { topics: vec![1], joined: vec![(2, day("2026-09-02"))], ..challenge("slow", "2026-09-01", None) };
    town.facts.record.challenges = vec![raised];
    town.facts.record.stories =
        vec![Story { day: day("2026-10-01"), teller: Some(0), benefit: None, hours_saved: None }];
    let evaluation = quarter(&town);
    // One contribution each: Ana raised, Budi added, Chen joined; two people make half of three.
    close("active_share", value(&evaluation, "active_share"), Some(1.0));
    close("absence_factor", value(&evaluation, "absence_factor"), Some(2.0));
    close("topic_coverage", value(&evaluation, "topic_coverage"), Some(1.0));
    close("unthanked", value(&evaluation, "unthanked"), Some(1.0));
    // From 1 January to 5 July, 1 and 2 September.
    close("first_contribution_days", value(&evaluation, "first_contribution_days"), Some(243.0));
    // Only Ana is seen in the quarter after, and was active before.
    let after = town.evaluate(day("2026-10-01"), day("2026-12-31"));
    close("returning_rate", value(&after, "returning_rate"), Some(1.0));
}
