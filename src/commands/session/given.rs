//! What several verbs are given, read the same way: titles, people, texts, guests.

use crate::domain::session::SessionKind;
use crate::error::{Error, Result};
use crate::store::{Id, Person, Reader};

/// What a session is to be, whether it is planned or changed.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Outline {
    /// Where it is
    #[arg(long)]
    pub(super) place: Option<String>,
    /// Where it is online
    #[arg(long, value_name = "URL")]
    pub(super) link: Option<String>,
    /// What it is to deal with
    #[arg(long, value_name = "TEXT")]
    pub(super) agenda: Option<String>,
    /// Who facilitates: handles or names, separated by commas
    #[arg(long = "facilitator", value_name = "MEMBERS")]
    pub(super) facilitators: Vec<String>,
    /// Who presents
    #[arg(long = "presenter", value_name = "MEMBERS")]
    pub(super) presenters: Vec<String>,
    /// What it is about; may be repeated
    #[arg(long = "topic", value_name = "TOPICS")]
    pub(super) topics: Vec<String>,
}

/// The longest title.
const LONGEST_TITLE: usize = 200;

/// A title on one line; runs of white space become one space.
///
/// # Errors
/// It is empty, too long, or holds control characters (usage).
pub(super) fn title(given: &str) -> Result<String> {
    title_like(given, "praktik session log \"Async Rust\"", "--agenda or a note")
}

/// The same for a title of anything else, with a command that would give one and where there is room for more.
///
/// # Errors
/// It is empty, too long, or holds control characters (usage).
pub(in crate::commands) fn title_like(given: &str, example: &str, room: &str) -> Result<String> {
    let title = given.split_whitespace().collect::<Vec<_>>().join(" ");
    let refuse = |message: String, hint: &str| Err(Error::usage(message).hint(hint));
    if title.is_empty() {
        return refuse("the title is empty".to_owned(), &format!("say what it is: {example}"));
    }
    if title.chars().any(char::is_control) {
        return refuse("the title holds control characters".to_owned(), "write it as plain text");
    }
    let length = title.chars().count();
    if length > LONGEST_TITLE {
        let message = format!("the title has {length} characters, and a title has at most {LONGEST_TITLE}");
        return refuse(message, &format!("shorten it; the rest fits into {room}"));
    }
    Ok(title)
}

/// A text for a flag; empty and `none` stand for nothing.
///
/// # Errors
/// It holds control characters other than line ends (usage).
pub(in crate::commands) fn text(given: &str, flag: &str) -> Result<Option<String>> {
    let text = given.trim();
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t' && c != '\r') {
        return Err(Error::usage("the text holds control characters").at(flag).hint("write it as plain text"));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty() && text != "none"))
}

/// The kind that a flag names.
///
/// # Errors
/// It is none (usage).
pub(super) fn kind(given: Option<&str>) -> Result<Option<SessionKind>> {
    given.map(|given| SessionKind::parse(given).map_err(|invalid| Error::from(invalid).at("--kind"))).transpose()
}

/// Whether a list says that there is nobody and nothing.
pub(super) fn is_none(given: &[String]) -> bool {
    given.len() == 1 && given.iter().all(|one| matches!(one.trim(), "none" | ""))
}

/// The parts of lists that are separated by commas.
pub(in crate::commands) fn split(given: &[String]) -> Vec<String> {
    let parts = given.iter().flat_map(|list| list.split(',')).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The topics that a flag names, each once; `none` for no topic.
///
/// # Errors
/// One holds control characters (usage).
pub(in crate::commands) fn topics(given: &[String]) -> Result<Vec<String>> {
    if is_none(given) {
        return Ok(Vec::new());
    }
    let mut topics: Vec<String> = Vec::new();
    for topic in split(given) {
        if topic.chars().any(char::is_control) {
            return Err(Error::usage("the topic holds control characters")
                .at("--topic")
                .hint("write it as plain text"));
        }
        let topic = topic.split_whitespace().collect::<Vec<_>>().join(" ");
        if topic.chars().count() > LONGEST_TITLE {
            return Err(Error::usage(format!("a topic has at most {LONGEST_TITLE} characters")).at("--topic"));
        }
        if !topics.iter().any(|known| crate::domain::text::fold(known) == crate::domain::text::fold(&topic)) {
            topics.push(topic);
        }
    }
    Ok(topics)
}

/// The members that lists name, each once. A comma separates people, unless the whole is somebody's name
/// (`Doe, Jane`). `none` is nobody.
///
/// # Errors
/// Some are not known: each is named with those that look like it.
pub(in crate::commands) fn people(reader: &Reader, given: &[String], flag: &str) -> Result<Vec<Person>> {
    let mut found: Vec<Person> = Vec::new();
    let mut failed: Vec<(String, Error)> = Vec::new();
    if is_none(given) {
        return Ok(found);
    }
    let mut take = |person: Person| {
        if !found.iter().any(|other| other.id == person.id) {
            found.push(person);
        }
    };
    for list in given {
        if list.contains(',')
            && let Ok(person) = reader.person(list)
        {
            take(person);
            continue;
        }
        for reference in split(std::slice::from_ref(list)) {
            match reader.person(&reference) {
                Ok(person) => take(person),
                Err(error) => failed.push((reference, error)),
            }
        }
    }
    match failed.as_slice() {
        [] => Ok(found),
        [(name, error)] => {
            let error = error.clone().at(flag);
            let unknown = error.details.is_empty();
            Err(if unknown { not_known_hints(error, name, flag) } else { error })
        }
        many => {
            let line = |(name, error): &(String, Error)| {
                let said = match error.details.is_empty() {
                    true => error.hints.iter().find(|hint| hint.starts_with("did")).cloned().unwrap_or_default(),
                    false => {
                        let many: Vec<&str> = error.details.iter().map(|one| one.trim()).collect();
                        format!("one of {}", many.join(", "))
                    }
                };
                format!("  {name}  {said}").trim_end().to_owned()
            };
            let error = Error::failed(format!("{} people are not known", many.len())).at(flag);
            // The hint is about somebody who looks like nobody here, if there is one.
            let like_nobody = |(_, error): &&(String, Error)| {
                error.details.is_empty() && !error.hints.iter().any(|hint| hint.starts_with("did"))
            };
            let (name, _) = many.iter().find(like_nobody).unwrap_or(&many[0]);
            Err(not_known_hints(error.details(many.iter().map(line)), name, flag))
        }
    }
}

fn not_known_hints(error: Error, name: &str, flag: &str) -> Error {
    let quoted = name.replace('"', "");
    let error = error.hint(format!("new to the community: praktik member add \"{quoted}\""));
    // Guests have no part, they are only there.
    if matches!(flag, "--present" | "--present-file" | "MEMBERS") {
        error.hint(format!("no member: --guest \"{quoted}\""))
    } else {
        error
    }
}

/// The rows of people.
pub(super) fn ids(people: &[Person]) -> Vec<Id> {
    people.iter().map(|person| person.id).collect()
}

/// The handles of people.
pub(super) fn handles(people: &[Person]) -> Vec<&str> {
    people.iter().map(|person| person.handle.as_str()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn titles_are_one_line_of_plain_text() {
        assert_eq!(title("  Async \n Rust ").unwrap(), "Async Rust");
        for wrong in ["", "  ", "a\u{7}b", &"x".repeat(201)] {
            assert!(title(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn topics_are_named_once_and_none_is_no_topic() {
        let given = |list: &[&str]| topics(&list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>()).unwrap();
        assert_eq!(given(&["SQL, Rust", "rust"]), ["SQL", "Rust"]);
        assert!(given(&["none"]).is_empty());
    }
}
