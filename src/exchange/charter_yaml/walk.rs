//! Walks over YAML that build nothing: one weighs a text before it is read, one finds the line of a field.

use std::cell::Cell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// What a charter may hold, aliases written out: bytes of text, and a few for each node.
const HEAVIEST: usize = 4 * super::LARGEST;

/// The depth beyond which no charter nests; the YAML crate's own limit is 128, but it reads the whole text before.
const DEEPEST: usize = 200;

/// The first line that nests too deep to be read in reasonable time: the YAML scanner's time grows with the square of the
/// depth, minutes for a mebibyte of `[`. Brackets in prose are counted too, which only matters if hundreds stay open.
pub(in crate::exchange) fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (line, number) in text.lines().zip(1..) {
        let start = line.trim_start_matches([' ', '\t', '-', '?', ':']);
        let marks = line.len() - start.len() - line.bytes().take_while(|byte| *byte == b' ').count();
        let mut deepest = open + marks / 2;
        for byte in line.bytes() {
            match byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(open);
        }
        if deepest > DEEPEST && !start.is_empty() {
            return Some(number);
        }
    }
    None
}

/// Checks that a text stays within bounds once its aliases are written out, and that no key occurs twice in a mapping.
pub(in crate::exchange) fn weigh(text: &str) -> Result<(), serde_yaml::Error> {
    let left = Cell::new(HEAVIEST);
    Weigh { left: &left }.deserialize(serde_yaml::Deserializer::from_str(text))
}

#[derive(Clone, Copy)]
struct Weigh<'a> {
    left: &'a Cell<usize>,
}

impl Weigh<'_> {
    fn take<E: serde::de::Error>(self, bytes: usize) -> Result<(), E> {
        match self.left.get().checked_sub(bytes + 8) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(E::custom("the text repeats itself through aliases beyond all bounds")),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Weigh<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Weigh<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, a list or a mapping")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.take(0)
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.take(0)
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.take(0)
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.take(0)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.take(0)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.take(text.len())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        self.take(0)?;
        while list.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.take(0)?;
        let mut seen = HashSet::new();
        while map.next_key_seed(Fresh { weigh: self, seen: &mut seen })?.is_some() {
            map.next_value_seed(self)?;
        }
        Ok(())
    }
}

/// A key that its mapping has not had yet, weighed like any other text.
struct Fresh<'a, 's> {
    weigh: Weigh<'a>,
    seen: &'s mut HashSet<String>,
}

impl<'de> DeserializeSeed<'de> for Fresh<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Fresh<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name of a field")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        self.weigh.take(text.len())?;
        if self.seen.insert(text.to_owned()) { Ok(()) } else { Err(E::custom(format!("'{text}' is there twice"))) }
    }
}

/// The line and column of the value at a path such as `roles[2].name`; of the nearest value around it where it is absent.
pub(super) fn find(text: &str, path: &str) -> Option<(usize, usize)> {
    let steps: Vec<Step<'_>> = path.split('.').flat_map(steps).collect();
    // The YAML crate places errors and nothing else: fail on purpose where the path ends, and see where that was.
    (0..=steps.len()).rev().find_map(|depth| {
        let at = To(&steps[..depth]).deserialize(serde_yaml::Deserializer::from_str(text)).err()?.location()?;
        Some((at.line(), at.column()))
    })
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Field(&'p str),
    Index(usize),
}

fn steps(part: &str) -> Vec<Step<'_>> {
    let mut pieces = part.split('[');
    let mut steps: Vec<Step<'_>> = pieces.next().map(Step::Field).into_iter().collect();
    steps.extend(pieces.filter_map(|piece| piece.trim_end_matches(']').parse().ok()).map(Step::Index));
    steps
}

/// Fails at the value where the steps end.
struct To<'p>(&'p [Step<'p>]);

impl<'de> DeserializeSeed<'de> for To<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0.first() {
            None => Stop("here".to_owned()).deserialize(deserializer),
            Some(Step::Field(_)) => deserializer.deserialize_map(self),
            Some(Step::Index(_)) => deserializer.deserialize_seq(self),
        }
    }
}

impl<'de> Visitor<'de> for To<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what the path says")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((Step::Field(wanted), rest)) = self.0.split_first() else { return Ok(()) };
        while let Some(key) = map.next_key::<String>()? {
            if key == *wanted {
                map.next_value_seed(To(rest))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Some((Step::Index(wanted), rest)) = self.0.split_first() else { return Ok(()) };
        for _ in 0..*wanted {
            if list.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
        }
        list.next_element_seed(To(rest))?;
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }
}

/// Fails at a value, whatever it is.
struct Stop(String);

impl<'de> DeserializeSeed<'de> for Stop {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Stop {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        Err(E::custom(self.0))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        Err(E::custom(self.0))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        Err(E::custom(self.0))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom(self.0))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        Err(E::custom(self.0))
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom(self.0))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom(self.0))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(A::Error::custom(self.0))
    }
}
