#![allow(clippy::unwrap_used)]
use super::*;
use crate::domain::survey::{Area, proposed};

const OPTIONS: Options = Options { zone: chrono_tz::UTC, said: None };

fn today() -> NaiveDate {
    "2026-11-24".parse().unwrap()
}

/// The form, its responses with every question taken as proposed, and else as a comment.
fn taken(text: &str, named: bool) -> (Form, Responses) {
    let source = Source::of_bytes(text, "f.csv").unwrap();
    let form = open(&source, None, &OPTIONS).unwrap();
    let asks: Vec<Asks> = form
        .questions
        .iter()
        .map(|question| {
            let known = question.keys.iter().find_map(|(key, _)| proposed(key));
            known.map_or(Asks::Comment(None), |it| it.asks)
        })
        .collect();
    let read = form.read(&source, &asks, named, today()).unwrap();
    (form, read)
}

fn questions(form: &Form) -> Vec<&str> {
    form.questions.iter().map(|question| question.text.as_str()).collect()
}

fn keys(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = taken(text, false).1.responses.into_iter().map(|it| it.key).collect();
    keys.sort();
    keys
}

#[test]
fn microsoft_forms_is_known_by_its_first_columns() {
    let (form, read) = taken(
        "ID,Start time,Completion time,Email,Name,Last modified time,I feel safe to ask,Which of these?\n\
         1,2026-11-02 10:00,2026-11-02 10:05,anonymous,,,Agree,a;b;\n\
         2,2026-11-03 10:00,2026-11-03 10:05,anonymous,,,N/A,\n",
        false,
    );
    assert_eq!((form.dialect, questions(&form)), ("forms", vec!["I feel safe to ask", "Which of these?"]));
    assert!(form.names_people);
    let [first] = read.responses.as_slice() else { panic!("{read:?}") };
    assert_eq!(first.answers, [(0, Answer::Value(4)), (1, Answer::Text("a; b".into()))]);
    assert_eq!((first.day.unwrap().to_string().as_str(), read.without_answers), ("2026-11-02", 1));
}

#[test]
fn microsoft_forms_is_known_in_languages_that_nobody_told_of() {
    let header = "ID,Aloitusaika,Valmistumisaika,Sähköposti,Nimi,Viimeksi muokattu,Pisteet - x,I feel safe to ask\n";
    let (form, read) = taken(
        &format!(
            "{header}1,1.11.2026 10:00,13.11.2026 10:05,anonyymi,,13.11.2026 10:06,1,5\n\
             2,1.11.2026 10:00,13.11.2026 10:05,anonyymi,,13.11.2026 10:06,1,4\n"
        ),
        false,
    );
    assert_eq!((form.dialect, questions(&form)), ("forms", vec!["Pisteet - x", "I feel safe to ask"]));
    assert_eq!(read.responses[0].day.unwrap().to_string(), "2026-11-13");
}

#[test]
fn google_forms_is_known_by_its_timestamps() {
    let row = "\"2023/03/18 3:28:24 PM CET\",\"ana@example.org\",\"5\",\"More talks\"\n";
    for first in ["Timestamp", "Zeitstempel", "Carimbo de data/hora", "Waktu"] {
        let text = format!(
            "\"{first}\",\"Email Address\",\"1. I feel safe to ask *\",\"What should we do more of, less of, or differently?\"\n{row}"
        );
        let (form, read) = taken(&text, true);
        assert_eq!((form.dialect, form.questions.len()), ("google", 2), "{first}");
        assert_eq!(read.responses[0].day.unwrap().to_string(), "2023-03-18");
        assert_eq!(read.people[0].person.email.as_deref(), Some("ana@example.org"));
        assert_eq!(read.responses[0].answers[1].1, Answer::Text("More talks".into()));
    }
    let (form, _) = taken(
        "Timestamp,Score,Rate us [I feel safe to ask],Rate us [What I know]\n2026-11-01 10:00,3 / 5,1,2\n",
        false,
    );
    assert_eq!(form.questions.len(), 2);
    assert!(form.questions[0].keys.iter().any(|(key, _)| proposed(key).is_some()), "the row of a grid");
}

#[test]
fn any_table_will_do() {
    let (form, read) =
        taken("name,date,I feel safe to ask,Anything else,empty\nAna,24/11/2026,5,\"a\nb\",\n,13/11/2026,6,,\n", false);
    assert_eq!((form.dialect, questions(&form)), ("plain", vec!["I feel safe to ask", "Anything else"]));
    assert_eq!(read.responses[0].answers, [(0, Answer::Value(5)), (1, Answer::Text("a\nb".into()))]);
    assert_eq!(read.responses[0].person, None, "nobody asked who it was");
    assert!(read.people.is_empty());
    let bad = read.bad_rows.told("f.csv");
    let [bad] = bad.as_slice() else { panic!("{read:?}") };
    assert!(bad.starts_with("f.csv:4: '6' is no answer on the scale of 1 to 5"), "{bad}");
    assert_eq!(form.questions[0].looks, Looks::Recommendation, "a 6 is on no other scale");
}

#[test]
fn what_is_no_survey_is_refused() {
    let refused = |text: &str| open(&Source::of_bytes(text, "f.csv").unwrap(), None, &OPTIONS).unwrap_err();
    assert_eq!(refused("name,email\nAna,ana@example.org\n").message, "no question in this file was answered");
    assert_eq!(refused("date,Q\n01/02/2026,5\n").place.as_deref(), Some("f.csv:2"));
    let late = taken("date,I feel safe to ask\n2026-11-25,5\n2026-11-26,5\n", false).1;
    assert_eq!((late.responses.len(), late.bad_rows.told("f.csv")[0].starts_with("f.csv:3: ")), (1, true));
}

#[test]
fn a_response_is_the_same_wherever_its_row_stands() {
    let header = "Timestamp,Email Address,I feel safe to ask,I learn things here that I can use\n";
    let (a, b) = ("2026-11-01 10:00,ana@example.org,5,4\n", "2026-11-01 10:00,budi@example.org,5,4\n");
    let other = "2026-11-01 10:00,chen@example.org,5,5\n";
    let all = keys(&format!("{header}{a}{b}{other}"));
    assert_eq!(all, keys(&format!("{header}{other}{b}{a}")));
    assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), 3, "two who say the same are two");
    let one = keys(&format!("{header}{a}"));
    assert_eq!(one, keys(&format!("{header}{b}")), "who it was makes no difference");
    assert!(all.contains(&one[0]));
    let turned =
        "Timestamp,I learn things here that I can use,New question,I feel safe to ask\n2026-11-01 10:00,4,,5\n";
    assert_eq!(one, keys(turned), "nor does the order of the questions");
    let edited = |answer: &str| {
        keys(&format!(
            "ID,Start time,Completion time,Email,Name,I feel safe to ask\n7,2026-11-01 10:00,2026-11-01 10:01,anonymous,,{answer}\n"
        ))
    };
    assert_eq!(edited("5"), edited("4"), "a form's own number goes before what was answered");
}

#[test]
fn people_are_found_in_any_dialect_and_are_no_question() {
    for header in ["Your email", "Contact", "E-Mail-Adresse"] {
        let (form, read) = taken(&format!("{header},I feel safe to ask\nana@example.org,4\n"), true);
        assert_eq!(questions(&form), ["I feel safe to ask"], "{header}");
        assert_eq!(read.people.len(), 1);
    }
    assert_eq!(taken("Vor- und Nachname,I feel safe to ask\nAna,4\n", false).0.questions.len(), 1);
    assert_eq!(proposed("i feel safe to ask").unwrap().asks, Asks::Scale(Area::Connection));
}
