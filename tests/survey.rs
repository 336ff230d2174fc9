//! `praktik survey`, as a lead types it: questions into a form, its export back, what the members say.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::fmt::Write as _;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// Four questions of the template, an open one, and one that praktik does not know.
const HEADER: &str = "\"Timestamp\",\"Email Address\",\"1. I feel safe to ask *\",\"2. I know whom to ask when I am stuck *\",\"3. The community helped my work\",\"How likely are you to recommend the community to a colleague?\",\"What should we do more of, less of, or differently?\"\n";

/// Who answered when, and what.
const ANSWERS: [(&str, &str, [&str; 5]); 6] = [
    ("2026/11/02 9:05:00 AM CET", "ana@example.org", ["5", "4", "4", "10", "More talks"]),
    ("2026/11/02 3:28:24 PM CET", "budi@example.org", ["4", "2", "5", "9", ""]),
    ("2026/11/03 8:00:10 AM CET", "chen@example.org", ["3", "3", "4", "6", "Fewer slides; more code"]),
    ("2026/11/05 1:00:00 PM CET", "dewi@example.org", ["5", "5", "5", "9", "Carry on"]),
    ("2026/11/13 7:45:00 PM CET", "zoe@example.org", ["2", "", "3", "8", ""]),
    ("2026/11/13 7:45:00 PM CET", "yan@example.org", ["4", "1", "4", "7", "A buddy"]),
];

/// What Google Forms writes of the first so many answers.
fn google(answers: &[(&str, &str, [&str; 5])]) -> String {
    let mut file = HEADER.to_owned();
    for (when, who, said) in answers {
        let cells: Vec<String> = [when, who].into_iter().chain(said).map(|cell| format!("\"{cell}\"")).collect();
        writeln!(file, "{}", cells.join(",")).unwrap();
    }
    file
}

const FILE: &str = "Guild survey (Responses) - Form Responses 1.csv";

/// A community of Ana, Budi, Chen and Dewi, and a form that six people answered.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana").assert_ok();
    place.run("praktik member edit ana --email ana@example.org").assert_ok();
    for name in ["Budi", "Chen", "Dewi"] {
        let email = format!("{}@example.org", name.to_lowercase());
        place.run(&format!("praktik member add {name} --email {email}")).assert_ok();
    }
    place.file(FILE, google(&ANSWERS));
    place
}

fn import(place: &Place, flags: &str) -> Value {
    place.run(&format!("praktik survey import '{FILE}' --json {flags}")).assert_ok().json()
}

fn counts(answer: &Value) -> [u64; 3] {
    ["responses_added", "completed", "unchanged"].map(|key| answer[key].as_u64().unwrap())
}

#[test]
fn the_questions_are_there_to_be_pasted() {
    let place = Place::new();
    assert_data_eq!(
        place.transcript(
            "
            COLUMNS=60 praktik survey template
            praktik survey template --format csv
            praktik survey template --map
            praktik survey template --map --json
            "
        ),
        str![[r#"
$ COLUMNS=60 praktik survey template
How far do you agree?
1 - Strongly disagree
2 - Disagree
3 - Neutral
4 - Agree
5 - Strongly agree

Purpose
The purpose and benefits of the community are clear to me
What the community works on matters for my work
I know what is expected of me as a member

Leadership
Our leads encourage and help me to contribute
Our leads know the subject well
I tried something new because of the community

Connection
I feel safe to ask
I know whom to ask when I am stuck
We solve real problems together

Learning
I learn things here that I can use
I find the guides and examples that I need
Our sessions are worth my time

Recognition
What I contribute is noticed and appreciated
Thanks and awards go to those who deserve them

Review & continuity
The community helped my work
What members say about the community leads to changes
I want to stay part of the community

From 0 (not at all) to 10 (very likely)
How likely are you to recommend the community to a colleague?

In your own words
What should we do more of, less of, or differently?
$ praktik survey template --format csv
question,asks
The purpose and benefits of the community are clear to me,purpose
What the community works on matters for my work,purpose
I know what is expected of me as a member,purpose
Our leads encourage and help me to contribute,leadership
Our leads know the subject well,leadership
I tried something new because of the community,leadership
I feel safe to ask,connection
I know whom to ask when I am stuck,connection
We solve real problems together,connection
I learn things here that I can use,learning
I find the guides and examples that I need,learning
Our sessions are worth my time,learning
What I contribute is noticed and appreciated,recognition
Thanks and awards go to those who deserve them,recognition
The community helped my work,continuity
What members say about the community leads to changes,continuity
I want to stay part of the community,continuity
How likely are you to recommend the community to a colleague?,recommend
"What should we do more of, less of, or differently?",comment
$ praktik survey template --map
# Which area each question asks about. praktik knows these; add your own.
"The purpose and benefits of the community are clear to me": purpose
"What the community works on matters for my work": purpose
"I know what is expected of me as a member": purpose
"Our leads encourage and help me to contribute": leadership
"Our leads know the subject well": leadership
"I tried something new because of the community": leadership
"I feel safe to ask": connection
"I know whom to ask when I am stuck": connection
"We solve real problems together": connection
"I learn things here that I can use": learning
"I find the guides and examples that I need": learning
"Our sessions are worth my time": learning
"What I contribute is noticed and appreciated": recognition
"Thanks and awards go to those who deserve them": recognition
"The community helped my work": continuity
"What members say about the community leads to changes": continuity
"I want to stay part of the community": continuity
"How likely are you to recommend the community to a colleague?": recommend
"What should we do more of, less of, or differently?": comment
$ praktik survey template --map --json
! error: the argument '--map' cannot be used with '--json'
!
! Usage: praktik survey template --map
!
! For more information, try '--help'.
? 2

"#]]
    );
    let questions = place.run("praktik survey template --json").json();
    assert_eq!(
        questions["questions"][0],
        json!({
            "question": "The purpose and benefits of the community are clear to me", "asks": "purpose",
            "area": "purpose", "scale": [1, 5]
        })
    );
    assert_eq!(questions["agreement"].as_array().unwrap().len(), 5);
}

#[test]
fn a_form_of_the_template_needs_no_map() {
    let place = community();
    let asked = place.run("praktik survey template --json").json()["questions"].clone();
    let asked = asked.as_array().unwrap();
    let mut file = "\u{feff}ID,Start time,Completion time,Email,Name".to_owned();
    asked.iter().for_each(|it| write!(file, ",\"{}\"", it["question"].as_str().unwrap()).unwrap());
    for person in 1..=5 {
        write!(file, "\r\n{person},2026-11-0{person} 10:00,2026-11-0{person} 10:05,anonymous,").unwrap();
        for it in asked {
            let answer = match it["asks"].as_str().unwrap() {
                "recommend" => "9",
                "comment" => "",
                // Words as the form shows them, in whatever language it has.
                _ => ["Agree", "Sangat setuju", "Weder noch", "Concordo", "5 (Strongly agree)"][person - 1],
            };
            write!(file, ",{answer}").unwrap();
        }
    }
    place.file("Guild survey(1-5).csv", file);
    assert_data_eq!(
        place.transcript(
            "
            praktik survey import 'Guild survey(1-5).csv'
            praktik survey show
            "
        ),
        str![[r#"
$ praktik survey import 'Guild survey(1-5).csv'
✓ Guild survey(1-5).csv (forms): added 5 responses to "Guild survey" (guild-survey)
  next  praktik survey show guild-survey
! note: who answered is not kept; --named keeps it
$ praktik survey show
Guild survey · guild-survey · 5 Nov 2026 · 5 people answered

area                 agree  mean  answers
Purpose               80 %   4.2       15
Leadership            80 %   4.2       15
Connection            80 %   4.2       15
Learning              80 %   4.2       15
Recognition           80 %   4.2       10
Review & continuity   80 %   4.2       15

Would recommend the community: +100 points (5 answers)

question                                                 area                 agree  mean  answers
The purpose and benefits of the community are clear to   Purpose               80 %   4.2        5
me
What the community works on matters for my work          Purpose               80 %   4.2        5
I know what is expected of me as a member                Purpose               80 %   4.2        5
Our leads encourage and help me to contribute            Leadership            80 %   4.2        5
Our leads know the subject well                          Leadership            80 %   4.2        5
I tried something new because of the community           Leadership            80 %   4.2        5
I feel safe to ask                                       Connection            80 %   4.2        5
I know whom to ask when I am stuck                       Connection            80 %   4.2        5
We solve real problems together                          Connection            80 %   4.2        5
I learn things here that I can use                       Learning              80 %   4.2        5
I find the guides and examples that I need               Learning              80 %   4.2        5
Our sessions are worth my time                           Learning              80 %   4.2        5
What I contribute is noticed and appreciated             Recognition           80 %   4.2        5
Thanks and awards go to those who deserve them           Recognition           80 %   4.2        5
The community helped my work                             Review & continuity   80 %   4.2        5
What members say about the community leads to changes    Review & continuity   80 %   4.2        5
I want to stay part of the community                     Review & continuity   80 %   4.2        5

"#]]
    );
}

#[test]
fn what_nobody_knows_is_listed_and_nothing_is_written() {
    let place = community();
    place.file(
        "answers.csv",
        "date;I feel safe to ask;We listen to each other;Your team;Would you ask us to your wedding?\n\
         2026-11-02;5;4;Sales;7\n2026-11-02;4;4;Finance;1\n",
    );
    place.file("bad.yaml", "We listen to each other: connection\nYour team: ignored\n\"Would you…\": conection\n");
    place.file("other.yaml", "We listen to each other: leadership\n");
    place.file("map.yaml", "we LISTEN to each  other.: connection\nYour team: ignore\nNot asked: learning comment\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik survey import answers.csv
            praktik survey import answers.csv --map bad.yaml
            praktik survey list
            praktik survey import answers.csv --map map.yaml --ignore-unmapped --dry-run
            praktik survey import answers.csv --map map.yaml --ignore-unmapped
            praktik survey import answers.csv
            praktik survey import answers.csv --ignore-unmapped
            praktik survey import answers.csv --ignore-unmapped --map other.yaml
            "
        ),
        str![[r#"
$ praktik survey import answers.csv
! error: answers.csv: praktik does not know what 3 questions ask about; nothing was written
!   We listen to each other  (2 answers from 1 to 5)
!   Your team  (2 answers in words)
!   Would you ask us to your wedding?  (2 answers from 0 to 10)
! hint: say it in a file, a line each, such as "We listen to each other": learning
! hint: then: --map map.yaml; an area, recommend, comment or ignore; see praktik survey template --map
! hint: or leave them all out: --ignore-unmapped
? 3
$ praktik survey import answers.csv --map bad.yaml
! error: bad.yaml:3:15: 'conection' is no area
! hint: did you mean 'connection'?
? 3
$ praktik survey list
No survey yet. Its questions: praktik survey template
$ praktik survey import answers.csv --map map.yaml --ignore-unmapped --dry-run
question                           asks about  answers
I feel safe to ask                 connection        2
We listen to each other            connection        2
Your team                          ignore            2
Would you ask us to your wedding?  ignore            2

would: answers.csv (plain): add 2 responses to "answers" (answers)
Nothing was written.
! note: left out, since nobody knows what it asks about: "Would you ask us to your wedding?"
! note: in the map and not in the file, kept for later: "Not asked"
$ praktik survey import answers.csv --map map.yaml --ignore-unmapped
✓ answers.csv (plain): added 2 responses to "answers" (answers)
  next  praktik survey show answers
! note: left out, since nobody knows what it asks about: "Would you ask us to your wedding?"
! note: in the map and not in the file, kept for later: "Not asked"
$ praktik survey import answers.csv
! error: answers.csv: praktik does not know what one question asks about; nothing was written
!   Would you ask us to your wedding?  (2 answers from 0 to 10)
! hint: say it in a file, a line each, such as "Would you ask us to your wedding?": recommend
! hint: then: --map map.yaml; an area, recommend, comment or ignore; see praktik survey template --map
! hint: or leave them all out: --ignore-unmapped
? 3
$ praktik survey import answers.csv --ignore-unmapped
= answers.csv (plain): nothing new; 2 responses were there already
  next  praktik survey show answers
! note: left out, since nobody knows what it asks about: "Would you ask us to your wedding?"
$ praktik survey import answers.csv --ignore-unmapped --map other.yaml
= answers.csv (plain): nothing new; 2 responses were there already
✓ "We listen to each other": leadership, not connection, in earlier surveys too
  next  praktik survey show answers
! note: left out, since nobody knows what it asks about: "Would you ask us to your wedding?"

"#]]
    );
}

#[test]
fn repeating_changes_nothing_and_a_later_export_adds_what_is_new() {
    let place = community();
    place.file(FILE, google(&ANSWERS[..3]));
    assert_eq!(counts(&import(&place, "--dry-run")), [3, 0, 0]);
    assert_eq!(counts(&import(&place, "")), [3, 0, 0]);
    let before = std::fs::read(place.path().join("praktik.db")).unwrap();
    assert_eq!(counts(&import(&place, "")), [0, 0, 3]);
    let mut turned = ANSWERS;
    turned.reverse();
    assert!(std::fs::read(place.path().join("praktik.db")).unwrap() == before);
    place.file(FILE, google(&turned));
    assert_eq!(counts(&import(&place, "")), [3, 0, 3]);
    let surveys = place.run("praktik survey list --json").json();
    assert_eq!(
        surveys,
        json!([{
            "slug": "guild-survey", "title": "Guild survey", "date": "2026-11-13", "responses": 6,
            // 11 of the 17 answers on the scale are 4 or 5; 3 of 6 would recommend it, one would not.
            "agreement": 11.0 / 17.0, "recommend": 100.0 / 3.0
        }])
    );
    // Two people who say the same at the same time are two.
    let twins = [ANSWERS[4], ANSWERS[4], ANSWERS[4]];
    place.file(FILE, google(&twins));
    assert_eq!(counts(&import(&place, "--title Twins")), [3, 0, 0]);
    assert_eq!(counts(&import(&place, "--title Twins")), [0, 0, 3]);
    // A question that is mapped only now completes what is there.
    place.file(FILE, google(&ANSWERS).replace("The community helped my work", "It helped me"));
    assert_eq!(counts(&import(&place, "--title Late --ignore-unmapped")), [6, 0, 0]);
    place.file("map.yaml", "It helped me: continuity\n");
    assert_eq!(counts(&import(&place, "--title Late --map map.yaml")), [0, 6, 0]);
    assert_eq!(counts(&import(&place, "--title Late")), [0, 0, 6]);
}

#[test]
fn what_members_say_by_area_question_and_over_time() {
    let place = community();
    import(&place, "");
    place.file(FILE, google(&ANSWERS).replace("2026/11", "2026/05").replace("\"5\"", "\"3\""));
    import(&place, "--title 'Spring survey'");
    assert_data_eq!(
        place.transcript(
            "
            praktik survey show
            COLUMNS=60 praktik survey show spring --area connection
            praktik survey show guild --comments
            praktik survey show --format csv
            praktik survey show autumn
            "
        ),
        str![[r#"
$ praktik survey show
Guild survey · guild-survey · 13 Nov 2026 · 6 people answered

area                 agree  mean  answers  over time
Connection            55 %   3.5       11  ▃▅
Review & continuity   83 %   4.2        6  ▅▇

Would recommend the community: +33 points (6 answers)  ▆▆

question                            area                 agree  mean  answers
I feel safe to ask                  Connection            67 %   3.8        6
I know whom to ask when I am stuck  Connection            40 %   3.0        5
The community helped my work        Review & continuity   83 %   4.2        6

survey         last answer  answered  agree  recommend
Guild survey   2026-11-13          6   65 %        +33
Spring survey  2026-05-13          6   35 %        +33

4 comments: praktik survey show guild-survey --comments
$ COLUMNS=60 praktik survey show spring --area connection
Spring survey · spring-survey · 13 May 2026 · 6 people
answered

area        agree  mean  answers
Connection   27 %   2.9       11

question                            agree  mean  answers
I feel safe to ask                   33 %   3.2        6
I know whom to ask when I am stuck   20 %   2.6        5

4 comments: praktik survey show spring-survey --comments
$ praktik survey show guild --comments
Guild survey · guild-survey · 13 Nov 2026 · 6 people answered

area                 agree  mean  answers  over time
Connection            55 %   3.5       11  ▃▅
Review & continuity   83 %   4.2        6  ▅▇

Would recommend the community: +33 points (6 answers)  ▆▆

question                            area                 agree  mean  answers
I feel safe to ask                  Connection            67 %   3.8        6
I know whom to ask when I am stuck  Connection            40 %   3.0        5
The community helped my work        Review & continuity   83 %   4.2        6

What should we do more of, less of, or differently?
  · A buddy
  · Carry on
  · Fewer slides; more code
  · More talks
$ praktik survey show --format csv
survey,date,area,question,agreement,mean,points,answers
spring-survey,2026-05-13,connection,,0.2727272727272727,2.909090909090909,,11
spring-survey,2026-05-13,continuity,,0.5,3.5,,6
spring-survey,2026-05-13,connection,I feel safe to ask,0.3333333333333333,3.1666666666666665,,6
spring-survey,2026-05-13,connection,I know whom to ask when I am stuck,0.2,2.6,,5
spring-survey,2026-05-13,continuity,The community helped my work,0.5,3.5,,6
spring-survey,2026-05-13,,How likely are you to recommend the community to a colleague?,,8.166666666666666,33.333333333333336,6
guild-survey,2026-11-13,connection,,0.5454545454545454,3.4545454545454546,,11
guild-survey,2026-11-13,continuity,,0.8333333333333334,4.166666666666667,,6
guild-survey,2026-11-13,connection,I feel safe to ask,0.6666666666666666,3.8333333333333335,,6
guild-survey,2026-11-13,connection,I know whom to ask when I am stuck,0.4,3.0,,5
guild-survey,2026-11-13,continuity,The community helped my work,0.8333333333333334,4.166666666666667,,6
guild-survey,2026-11-13,,How likely are you to recommend the community to a colleague?,,8.166666666666666,33.333333333333336,6
$ praktik survey show autumn
! error: no survey 'autumn'
! hint: see all: praktik survey list
? 1

"#]]
    );
}

#[test]
fn the_keys_that_scripts_rely_on() {
    let place = community();
    assert_eq!(place.run("praktik survey show --json").json(), json!({"schema": 1, "surveys": []}));
    let answer = import(&place, "");
    assert_eq!(answer["questions"][0], json!({"question": "I feel safe to ask", "asks": "connection", "answers": 6}));
    let mut answer = answer;
    answer.as_object_mut().unwrap().remove("questions");
    assert_eq!(
        answer,
        json!({
            "schema": 1, "dry_run": false, "survey": "guild-survey", "title": "Guild survey", "date": "2026-11-13",
            "dialect": "google", "responses_added": 6, "completed": 0, "unchanged": 0, "named": 0, "remapped": [],
            "skipped": []
        })
    );
    let shown = place.run("praktik survey show --comments --json").json();
    let survey = &shown["surveys"][0];
    let keys: Vec<&String> = survey.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        [
            "slug",
            "title",
            "date",
            "responses",
            "agreement",
            "mean",
            "answers",
            "recommend",
            "recommend_answers",
            "areas",
            "questions",
            "comments"
        ]
    );
    // Safe to ask: 5 4 3 5 2 4; whom to ask: 4 2 3 5 1.
    assert_eq!(
        survey["areas"][0],
        json!({"area": "connection", "agreement": 6.0 / 11.0, "mean": 38.0 / 11.0, "answers": 11, "people": 6})
    );
    assert_eq!(
        survey["questions"][1],
        json!({
            "question": "I know whom to ask when I am stuck", "area": "connection", "agreement": 0.4, "mean": 3.0,
            "points": null, "answers": 5
        })
    );
    assert_eq!(survey["questions"][3]["points"], json!(100.0 / 3.0));
    let texts: Vec<&str> =
        survey["comments"].as_array().unwrap().iter().map(|it| it["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["A buddy", "Carry on", "Fewer slides; more code", "More talks"], "in an order of its own");
    assert!(!shown.to_string().contains("example.org"));
}

#[test]
fn fewer_than_five_answers_say_nothing() {
    let place = community();
    place.file(FILE, google(&ANSWERS[..4]));
    import(&place, "");
    assert_data_eq!(
        place.transcript(
            "
            praktik survey show --comments
            praktik survey list
            praktik evaluate explain survey_agreement
            "
        ),
        str![[r#"
$ praktik survey show --comments
Guild survey · guild-survey · 5 Nov 2026 · 4 people answered

What they answered is shown from five answers on, so that nobody's can be guessed.
$ praktik survey list
slug          title         last answer  answered  agree  recommend
guild-survey  Guild survey  2026-11-05          4      —          —
$ praktik evaluate explain survey_agreement
agreement in surveys · survey_agreement · continuity · 27 Aug – 24 Nov 2026

  value          —
  status         not recorded
  finding        too few answers to a survey to be shown
  bounds         good 70 % · watch 50 % · more is better · praktik's own starting point; no
                 published threshold
  formula        answers 4 and 5 ÷ all answers to the questions on the scale from 1 to 5, over the
                 surveys whose last answer falls in the period. A survey that fewer than 5 people
                 answered is left out; without any other there is no value. By area and question:
                 praktik survey show
  source         APQC survey of CoP members; bounds: house
  what moves it  talking with the members about what they agree with least, and changing one thing
                 that they will see

To act on it: praktik survey show

"#]]
    );
    let shown = place.run("praktik survey show --comments --json").json()["surveys"][0].clone();
    for figures in [&shown["areas"], &shown["questions"]].map(|list| list.as_array().unwrap().clone()).concat() {
        assert_eq!([&figures["agreement"], &figures["mean"]], [&Value::Null, &Value::Null]);
    }
    assert_eq!((&shown["recommend"], &shown["comments"]), (&Value::Null, &json!([])));
    // Five people, of whom four answer one question: what they say must not be worked out from the rest.
    place.file(FILE, google(&ANSWERS[..5]));
    import(&place, "");
    let shown = place.run("praktik survey show --json").json()["surveys"][0].clone();
    let means = |list: &str| shown[list].as_array().unwrap().iter().map(|it| it["mean"].is_null()).collect::<Vec<_>>();
    assert_eq!(means("areas"), [false, false]);
    assert_eq!(means("questions"), [true, true, false, false], "the other question of its area is hidden too");
}

#[test]
fn who_answered_is_kept_only_where_it_is_asked_for() {
    let place = community();
    import(&place, "");
    let linked = || {
        let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
        let sql = "SELECT count(member_id) FROM survey_response";
        file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(linked(), 0);
    let bytes = std::fs::read(place.path().join("praktik.db")).unwrap();
    assert!(!bytes.windows(15).any(|part| part == b"zoe@example.org"), "who is no member leaves no trace");
    assert_data_eq!(
        place.transcript(&format!(
            "
            praktik survey import '{FILE}' --named
            praktik survey import '{FILE}'
            praktik member show budi --everything
            praktik member merge chen budi --yes
            praktik member forget chen --yes
            praktik survey import '{FILE}' --named
            "
        )),
        str![[r#"
$ praktik survey import 'Guild survey (Responses) - Form Responses 1.csv' --named
✓ Guild survey (Responses) - Form Responses 1.csv (google): completed 4 responses; 4 under the name
of a member
  next  praktik survey show guild-survey
! note: 2 people are no members and stay unnamed; their answers count
$ praktik survey import 'Guild survey (Responses) - Form Responses 1.csv'
= Guild survey (Responses) - Form Responses 1.csv (google): nothing new; 6 responses were there
already
  next  praktik survey show guild-survey
! note: who answered is not kept; --named keeps it
$ praktik member show budi --everything
Budi · budi · all that this file holds on 24 Nov 2026

  handle       budi
  handle made  yes
  name         Budi
  email        budi@example.org
  private      no
  added        2026-11-24

Times on the roll
  · 2026-11-24

Surveys answered
  · 2026-11-13 · Guild survey (guild-survey)

Answers to surveys
  · 2026-11-13 · Guild survey (guild-survey) · question: I feel safe to ask · answer: 4
  · 2026-11-13 · Guild survey (guild-survey) · question: I know whom to ask when I am stuck ·
    answer: 2
  · 2026-11-13 · Guild survey (guild-survey) · question: The community helped my work · answer: 5
  · 2026-11-13 · Guild survey (guild-survey) · question: How likely are you to recommend the
    community to a colleague? · answer: 9

Named in
  · line of the journal: praktik member add Budi --email …
$ praktik member merge chen budi --yes
✓ Budi (budi) is part of Chen (chen) now: 3 keys that imports know them by and 1 survey answered
✓ name: Chen stays; Budi is remembered
✓ e-mail: chen@example.org stays; imports still know them by budi@example.org
$ praktik member forget chen --yes
✓ A member is forgotten; forgotten-g9rv stands for them now
✓ 2 responses to surveys are nobody's any more
✓ 1 change in the journal said something of them, and can no longer be undone
✓ Still counted: 1 time on the roll
✓ Copies of the file elsewhere still hold them: backups, and those of other leads
$ praktik survey import 'Guild survey (Responses) - Form Responses 1.csv' --named
= Guild survey (Responses) - Form Responses 1.csv (google): nothing new; 6 responses were there
already; 2 under the name of a member
  next  praktik survey show guild-survey
! note: 4 people are no members and stay unnamed; their answers count

"#]]
    );
    assert_eq!(linked(), 2, "Ana and Dewi");
    assert_eq!(place.run("praktik survey list --json").json()[0]["responses"], 6, "the answers stay");
}

#[test]
fn bad_rows_are_named_and_may_be_left_out() {
    let place = community();
    place.file(
        "answers.csv",
        "date,I feel safe to ask,How likely are you to recommend the community to a colleague?\n\
         2026-11-02,5,9\n2026-11-03,maybe,9\n2026-11-04,4 - Disagree,\n2026-12-24,4,9\nsoon,4,9\n2026-11-05,N/A,11\n\
         2026-11-06,-,\n",
    );
    assert_data_eq!(
        place.transcript(
            "
            praktik survey import answers.csv
            praktik survey list
            praktik survey import answers.csv --skip-bad-rows
            praktik survey list
            "
        ),
        str![[r#"
$ praktik survey import answers.csv
! error: answers.csv: 5 rows cannot be taken in; nothing was written
! answers.csv:3: 'maybe' is no answer on the scale of 1 to 5, or from strongly disagree to strongly agree, below "I feel safe to ask"
! answers.csv:4: '4 - Disagree' is no answer on the scale of 1 to 5, or from strongly disagree to strongly agree, below "I feel safe to ask"
! answers.csv:5: 2026-12-24 has not come yet
! answers.csv:6: 'soon' is not a date; a date is 2026-11-24
! answers.csv:7: '11' is no answer on the scale of 0 to 10, below "How likely are you to recommend the community to a colleague?"
! hint: correct them, or leave them out with --skip-bad-rows
? 3
$ praktik survey list
No survey yet. Its questions: praktik survey template
$ praktik survey import answers.csv --skip-bad-rows
✓ answers.csv (plain): added 1 response to "answers" (answers)
  next  praktik survey show answers
! note: 1 row has no answer and counts for nothing
! left out: answers.csv:3: 'maybe' is no answer on the scale of 1 to 5, or from strongly disagree to strongly agree, below "I feel safe to ask"
! left out: answers.csv:4: '4 - Disagree' is no answer on the scale of 1 to 5, or from strongly disagree to strongly agree, below "I feel safe to ask"
! left out: answers.csv:5: 2026-12-24 has not come yet
! left out: answers.csv:6: 'soon' is not a date; a date is 2026-11-24
! left out: answers.csv:7: '11' is no answer on the scale of 0 to 10, below "How likely are you to recommend the community to a colleague?"
$ praktik survey list
slug     title    last answer  answered  agree  recommend
answers  answers  2026-11-02          1      —          —

"#]]
    );
}

#[test]
fn the_day_is_that_of_the_last_answer() {
    let place = community();
    let day = |flags: &str| {
        let ran = place.run(&format!("praktik survey import answers.csv --json {flags}"));
        if ran.code == Some(0) { ran.json()["date"].as_str().unwrap().to_owned() } else { ran.transcript() }
    };
    place.file("answers.csv", "I feel safe to ask\n5\n");
    assert_eq!(day("--title A --dry-run"), "2026-11-24");
    assert_eq!(day("--title A --date 2026-11-01"), "2026-11-01");
    assert_eq!(day("--title A"), "2026-11-01", "nothing new, nothing changes");
    place.file("answers.csv", "date,I feel safe to ask\n03/10/2026,5\n03/11/2026,4\n");
    assert!(day("--title B").contains("tells whether the day or the month is first in '03/10/2026'"));
    assert_eq!(day("--title B --date 2026-11-03"), "2026-11-03");
    place.file("answers.csv", "date,I feel safe to ask\n13/10/2026,5\n03/11/2026,4\n");
    assert_eq!(day("--title C"), "2026-11-03");
    assert!(day("--date 2026-12-01").contains("has not come yet"));
}

#[test]
fn what_is_no_survey_is_refused() {
    let place = community();
    place.file("empty.csv", "");
    place.file("people.csv", "name,email\nAna,ana@example.org\n");
    place.file("twice.csv", "I feel safe to ask,2. I feel safe to ask?\n4,5\n");
    place.file("none.csv", "Your team\nSales\n");
    place.file("(1-3).csv", "I feel safe to ask\n4\n");
    assert_data_eq!(
        place.transcript(
            "
            praktik survey import empty.csv
            praktik survey import people.csv
            praktik survey import twice.csv
            praktik survey import none.csv --ignore-unmapped
            praktik survey import '(1-3).csv'
            praktik survey import - --dry-run
            praktik survey import nowhere.csv
            praktik survey import people.csv --dialect qualtrics
            praktik survey show
            praktik survey show --area sales
            "
        ),
        str![[r#"
$ praktik survey import empty.csv
! error: empty.csv: this file is empty
! hint: export it again, or check that this is the file you mean
? 3
$ praktik survey import people.csv
! error: people.csv:1: no question in this file was answered
! hint: each question is a column, with the answers below it
? 3
$ praktik survey import twice.csv
! error: twice.csv: two columns ask the same: "I feel safe to ask"
! hint: rename or delete one of them
? 3
$ praktik survey import none.csv --ignore-unmapped
! error: none.csv: no question of this file is about an area; nothing was written
! hint: say which area each asks about: --map map.yaml
? 3
$ praktik survey import '(1-3).csv'
! error: --title: what the survey is called is not given
! hint: for example --title "Guild survey 2026"
? 2
$ praktik survey import - --dry-run
! error: standard input: this file is empty
! hint: export it again, or check that this is the file you mean
? 3
$ praktik survey import nowhere.csv
! error: could not read nowhere.csv
! because: No such file or directory (os error 2)
? 1
$ praktik survey import people.csv --dialect qualtrics
! error: invalid value 'qualtrics' for '--dialect <DIALECT>'
!   [possible values: forms, google, plain]
!
! For more information, try '--help'.
? 2
$ praktik survey show
No survey yet. Its questions, to paste into a form:
praktik survey template
And once people answered, what the form exports as CSV:
praktik survey import FILE
$ praktik survey show --area sales
! error: invalid value 'sales' for '--area <AREA>'
!   [possible values: purpose, leadership, connection, learning, recognition, continuity]
!
! For more information, try '--help'.
? 2

"#]]
    );
}

#[test]
fn a_survey_may_be_taken_out() {
    let place = community();
    import(&place, "");
    assert_data_eq!(
        place.transcript(
            "
            praktik survey remove guild
            praktik survey remove guild --dry-run
            praktik survey remove guild --yes
            praktik survey list
            "
        ),
        str![[r#"
$ praktik survey remove guild
! error: Take out "Guild survey" with all its answers? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik survey remove guild --dry-run
would: "Guild survey" is taken out, with 6 responses
Nothing was written.
$ praktik survey remove guild --yes
✓ "Guild survey" is taken out, with 6 responses
$ praktik survey list
No survey yet. Its questions: praktik survey template

"#]]
    );
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    let left: i64 = file.query_row("SELECT count(*) FROM survey_answer", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn an_evaluation_reads_surveys() {
    let place = community();
    import(&place, "");
    let measures = place.run("praktik evaluate --area continuity --json").json()["areas"][0]["measures"].clone();
    let measure = |key: &str| measures.as_array().unwrap().iter().find(|it| it["measure"] == key).unwrap().clone();
    let agreement = measure("survey_agreement");
    assert_eq!(agreement["basis"], json!({"numerator": 11, "denominator": 17}));
    assert_eq!([&agreement["unit"], &agreement["status"]], ["share", "watch"]);
    let recommend = measure("recommend");
    assert_eq!(
        (&recommend["value"], &recommend["unit"], &recommend["good"]),
        (&json!(100.0 / 3.0), &json!("points"), &json!(30))
    );
    assert_data_eq!(
        place.run("praktik evaluate explain recommend").transcript(),
        str![[r#"
$ praktik evaluate explain recommend
would recommend it · recommend · continuity · 27 Aug – 24 Nov 2026

  value          +33 · from 6 answers
  status         good
  finding        3 of 6 would recommend it, 1 would not
  bounds         good +30 · watch +0 · more is better · praktik's own starting point; no published
                 threshold
  formula        % of answers 9 and 10 − % of answers 0 to 6 to the question whether one would
                 recommend the community, from −100 to 100 points, over the surveys whose last
                 answer falls in the period. A survey in which fewer than 5 people answered it is
                 left out; without any other there is no value
  source         CHAOSS project recommendability; bounds: house
  what moves it  asking those who would not what is missing, and saying what came of it
  what else      Guild survey (2026-11-13): 6 answered

To act on it: praktik survey show --comments

"#]]
    );
}

#[cfg(unix)]
#[test]
fn on_a_terminal_each_unknown_question_is_asked_about() {
    let place = community();
    place.file("answers.csv", "We listen to each other,Anything else?\n4,Thanks\n5,\n");
    let mut terminal = place.on_terminal("praktik survey import answers.csv");
    terminal.exp_string("What is this about: \"We listen to each other\" (2 answers from 1 to 5)").unwrap();
    // Purpose, leadership, connection.
    terminal.send("jj\n").unwrap();
    terminal.exp_string("What is this about: \"Anything else?\" (1 answer in words)").unwrap();
    terminal.send("\n").unwrap();
    terminal.exp_string("added 2 responses").unwrap();
    terminal.exp_eof().unwrap();
    let asks = place.run("praktik survey import answers.csv --json").assert_ok().json()["questions"].clone();
    let asks: Vec<&Value> = asks.as_array().unwrap().iter().map(|it| &it["asks"]).collect();
    assert_eq!(asks, ["connection", "comment"]);
}
