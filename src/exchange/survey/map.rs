//! The map of a survey: which area each question asks about, as YAML.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::domain::survey::{Area, Asks, PROPOSED, question_key};
use crate::domain::text::nearest;
use crate::domain::worded::Worded;
use crate::error::{Error, Result};
use crate::exchange::charter_yaml::{place_and_text, walk};

/// The largest map that is read.
const LARGEST: usize = 1 << 20;

/// A question and what it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapped {
    /// The form under which it is known.
    pub key: String,
    /// The question as written.
    pub text: String,
    /// What it asks for.
    pub asks: Asks,
}

/// What a question may be mapped to.
pub const CHOICES: &str = "purpose, leadership, connection, learning, recognition, continuity, recommend, comment, \
                           ignore, or an area with 'comment' behind it";

/// Reads a map. `file` is its name for people.
///
/// # Errors
/// The first mistake, at `file:line:column` where the place is known.
pub fn read(text: &str, file: &str) -> Result<Vec<Mapped>> {
    let refused = |message: &str| Error::bad_data(message).at(file).hint(FORM);
    if text.len() > LARGEST {
        return Err(refused("this file is larger than 1 MiB"));
    }
    if text.trim().is_empty() {
        return Err(refused("this file is empty"));
    }
    if let Some(line) = walk::too_deep(text) {
        return Err(refused("this nests deeper than any map").at(format!("{file}:{line}")));
    }
    let placed = |error: serde_yaml::Error| {
        let (place, why) = place_and_text(&error, file);
        match why.split(APART).collect::<Vec<_>>().as_slice() {
            // The crate names the question before it.
            [_, why, hint] => Error::bad_data(*why).at(place).hint(*hint),
            _ => Error::bad_data("this is not a map that praktik can read")
                .at(place)
                .because(why.replace('`', "'"))
                .hint(FORM),
        }
    };
    walk::weigh(text).map_err(placed)?;
    Map.deserialize(serde_yaml::Deserializer::from_str(text)).map_err(placed)
}

/// The map of the questions that praktik proposes.
pub fn proposed() -> String {
    let mut map = String::from("# Which area each question asks about. praktik knows these; add your own.\n");
    for it in PROPOSED {
        map.push_str(&line(it.text, &it.asks.words()));
    }
    map
}

/// A line of a map.
pub fn line(question: &str, asks: &str) -> String {
    // What JSON writes between quotes, YAML reads back.
    format!("{}: {asks}\n", serde_json::Value::from(question))
}

const FORM: &str = "a map has a line a question, such as \"I feel safe to ask\": connection";

/// Sets what is wrong and what to do apart, on the way through the YAML crate, which carries one text.
const APART: &str = "\u{1f}";

struct Map;

impl<'de> DeserializeSeed<'de> for Map {
    type Value = Vec<Mapped>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Map {
    type Value = Vec<Mapped>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a line a question")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut all, mut seen) = (Vec::<Mapped>::new(), HashMap::<String, String>::new());
        while let Some(text) = map.next_key::<String>()? {
            let key = question_key(&text);
            let twice = seen.insert(key.clone(), text.clone());
            let asks = map.next_value_seed(Value { twice })?;
            all.push(Mapped { key, text, asks });
        }
        Ok(all)
    }
}

/// What a question is mapped to; mistakes are reported here, since here the crate knows the place.
struct Value {
    /// The question that is the same and came before.
    twice: Option<String>,
}

fn mistake<E: serde::de::Error>(why: impl fmt::Display, hint: impl fmt::Display) -> E {
    E::custom(format!("{APART}{why}{APART}{hint}"))
}

impl<'de> DeserializeSeed<'de> for Value {
    type Value = Asks;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Asks, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value {
    type Value = Asks;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an area")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Asks, E> {
        if let Some(twice) = self.twice {
            return Err(mistake(format!("this question is there twice: '{twice}'"), "take one of them out"));
        }
        Asks::of_words(text).ok_or_else(|| {
            let words = Area::CHOICES.iter().map(|area| area.word()).chain(["recommend", "comment", "ignore"]);
            match nearest(text, words).first() {
                Some(near) => mistake(format!("'{text}' is no area"), format!("did you mean '{near}'?")),
                None => mistake(format!("'{text}' is no area"), format!("a question asks about {CHOICES}")),
            }
        })
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Asks, E> {
        Err(mistake("this question has no area", format!("a question asks about {CHOICES}")))
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Asks, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Asks, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Asks, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Asks, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Asks, A::Error> {
        Err(mistake("one question, one area", FORM))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Asks, A::Error> {
        Err(mistake("one question, one area", FORM))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn refused(text: &str) -> (String, String, String) {
        let error = read(text, "map.yaml").unwrap_err();
        (error.place.unwrap_or_default(), error.message, error.hints.join("; "))
    }

    #[test]
    fn the_proposed_map_reads_back() {
        let read = read(&proposed(), "map.yaml").unwrap();
        let wanted = PROPOSED.iter().map(|it| (question_key(it.text), it.asks));
        assert_eq!(read.into_iter().map(|it| (it.key, it.asks)).collect::<Vec<_>>(), wanted.collect::<Vec<_>>());
    }

    #[test]
    fn a_mistake_is_placed() {
        let (place, message, hint) = refused("\"I learn\": learning\nI ask: conection\n");
        assert_eq!(
            (place.as_str(), message.as_str(), hint.as_str()),
            ("map.yaml:2:8", "'conection' is no area", "did you mean 'connection'?")
        );
        assert_eq!(refused("a: learning\nA.: purpose\n").0, "map.yaml:2:5");
        assert_eq!(refused("a: learning\nA.: purpose\n").1, "this question is there twice: 'a'");
        for (text, place) in [("a:\n", ""), ("a: 5\n", "map.yaml:1:4"), ("a: [learning]\n", "map.yaml:1:4")] {
            let (at, message, _) = refused(text);
            assert!(at.starts_with("map.yaml:1") && (place.is_empty() || at == place), "{text}: {at} {message}");
        }
        for text in ["", "- a\n", "a: b: c\n", "just words", "{", "? [a]\n: learning"] {
            assert_eq!(read(text, "map.yaml").unwrap_err().kind, crate::error::Kind::BadData, "{text}");
        }
    }
}
