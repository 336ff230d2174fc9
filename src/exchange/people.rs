//! People as files name them, and which rows of one file are the same person.

use std::collections::BTreeSet;

use foldhash::HashMap;

use crate::domain::text::{email as checked_email, fold, fold_name};

/// A person as a file names one: each field as written, but for white space and what tools append to names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The e-mail address.
    pub email: Option<String>,
    /// The handle that a tool gives (not one that praktik made).
    pub handle: Option<String>,
    /// The name, without `(External)` and the like.
    pub name: Option<String>,
    /// The name as written, where it is another than `name`.
    pub raw_name: Option<String>,
    /// The unit of the organisation.
    pub unit: Option<String>,
}

impl Person {
    /// A person from the cells of a row; the name is stripped of what tools append. An address that cannot be one is
    /// left out and given back.
    pub fn new(
        email: Option<String>,
        handle: Option<String>,
        name: Option<String>,
        unit: Option<String>,
    ) -> (Self, Option<String>) {
        let (email, refused) = match email.map(|given| checked_email(&given).map_err(|_| given)) {
            Some(Ok(email)) => (Some(email), None),
            Some(Err(given)) => (None, Some(given)),
            None => (None, None),
        };
        let handle = handle.filter(|handle| !handle_key(handle).is_empty());
        let stripped = name.as_deref().map(strip_name);
        let raw_name = if stripped == name { None } else { name };
        (Self { email, handle, name: stripped, raw_name, unit }, refused)
    }

    /// Whether nothing says who it is.
    pub fn is_nobody(&self) -> bool {
        self.email.is_none() && self.handle.is_none() && self.name.is_none()
    }

    /// What to call the person in a message: the name with the strongest key.
    pub fn label(&self) -> String {
        let key = self.email.as_ref().or(self.handle.as_ref());
        match (&self.name, key) {
            (Some(name), Some(key)) => format!("{name} <{key}>"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => String::new(),
        }
    }

    /// Takes over what the other knows and this one does not.
    fn complete(&mut self, other: &Self) {
        let fill = |own: &mut Option<String>, other: &Option<String>| {
            if own.is_none() {
                own.clone_from(other);
            }
        };
        fill(&mut self.email, &other.email);
        fill(&mut self.handle, &other.handle);
        if self.name.is_none() {
            fill(&mut self.raw_name, &other.raw_name);
        }
        fill(&mut self.name, &other.name);
        fill(&mut self.unit, &other.unit);
    }
}

/// A name without `(External)`, `(EXT)`, `(Unverified)` and `(Guest)` at its end and `[Company] ` before it.
/// A name that is nothing else stays as it is.
pub fn strip_name(raw: &str) -> String {
    let mut name = raw.trim();
    while let Some(open) = name.rfind('(') {
        let appended = name.strip_suffix(')').map(|rest| fold(rest.get(open + 1..).unwrap_or_default()));
        match appended.as_deref() {
            Some("external" | "ext" | "unverified" | "guest") => name = name[..open].trim_end(),
            _ => break,
        }
    }
    if let Some((_, rest)) = name.strip_prefix('[').and_then(|rest| rest.split_once("] ")) {
        name = rest.trim_start();
    }
    if name.is_empty() { raw.trim().to_owned() } else { name.to_owned() }
}

/// By what Meetup knows somebody: `user 123456`, from that, from its number, or from the address of a profile. It has a
/// space, so that nobody gets it for a handle here.
pub fn meetup_handle(given: &str) -> Option<String> {
    let number = given.trim().trim_end_matches('/').rsplit([' ', '/']).next()?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then(|| format!("user {number}"))
}

/// What kind of key tells people apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// An e-mail address.
    Email,
    /// A handle that some tool gave.
    Handle,
    /// A name, for people of whom nothing else is known.
    Name,
}

impl KeyKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Handle => "handle",
            Self::Name => "name",
        }
    }

    /// The form under which two keys of this kind are the same.
    pub fn normal(self, raw: &str) -> String {
        match self {
            Self::Email => fold(raw),
            Self::Handle => handle_key(raw),
            Self::Name => fold_name(&strip_name(raw)),
        }
    }
}

fn handle_key(raw: &str) -> String {
    fold(raw.trim().trim_start_matches('@'))
}

/// Something by which a file knows a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// What it is.
    pub kind: KeyKind,
    /// Its form for comparison.
    pub normal: String,
    /// As the file has it.
    pub raw: String,
}

impl Key {
    /// A key from what a file holds.
    pub fn new(kind: KeyKind, raw: &str) -> Self {
        Self { kind, normal: kind.normal(raw), raw: raw.to_owned() }
    }
}

/// One person of an import, from all the rows that name them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Individual {
    /// What the rows say together; where they differ, the first row is right.
    pub person: Person,
    /// Everything that identifies them, and nobody else in this import. A name only where there is nothing better.
    pub keys: Vec<Key>,
    /// Handles that come with other addresses too: good for finding a member, not for telling people apart.
    pub(crate) shared: Vec<Key>,
}

/// The people of one import.
///
/// Different keys are different people: an address is one person whatever handle or name stands beside it; a handle
/// without an address belongs to the one address it is seen with elsewhere, else is a person of its own; a name alone is
/// never joined to somebody with an address or a handle. The order of rows makes no difference.
#[derive(Debug, Default)]
pub struct Roll {
    people: Vec<Person>,
    index: HashMap<[Option<String>; 3], usize>,
}

/// What comes of a [`Roll`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Linked {
    /// The people, in order of first appearance.
    pub people: Vec<Individual>,
    /// For each number that [`Roll::add`] gave, the index in `people`.
    pub of: Vec<usize>,
    /// What a reader should know: handles that come with several addresses.
    pub notes: Vec<String>,
}

impl Roll {
    /// Adds the person of a row; people with the same keys get the same number.
    pub fn add(&mut self, person: Person) -> usize {
        let key = [
            person.email.as_deref().map(|email| KeyKind::Email.normal(email)),
            person.handle.as_deref().map(handle_key),
            person.name.as_deref().map(fold_name),
        ];
        let next = self.people.len();
        let number = *self.index.entry(key).or_insert(next);
        match self.people.get_mut(number) {
            Some(known) => known.complete(&person),
            None => self.people.push(person),
        }
        number
    }

    /// Decides who is the same person.
    pub fn link(self) -> Linked {
        let mut keys: Vec<[Option<String>; 3]> = vec![Default::default(); self.people.len()];
        for (key, number) in self.index {
            keys[number] = key;
        }
        let mut addresses: HashMap<&str, BTreeSet<&str>> = HashMap::default();
        for [email, handle, _] in &keys {
            if let (Some(email), Some(handle)) = (email, handle) {
                addresses.entry(handle).or_default().insert(email);
            }
        }
        let mut linked = Linked::default();
        let mut groups: HashMap<(KeyKind, &str), usize> = HashMap::default();
        for (person, [email, handle, name]) in self.people.iter().zip(&keys) {
            let with = handle.as_deref().and_then(|handle| addresses.get(handle));
            let only = with.filter(|with| with.len() == 1).and_then(|with| with.first().copied());
            let group = match (email.as_deref().or(only), handle, name) {
                (Some(email), ..) => (KeyKind::Email, email),
                (None, Some(handle), _) => (KeyKind::Handle, handle.as_str()),
                (None, None, name) => (KeyKind::Name, name.as_deref().unwrap_or_default()),
            };
            let next = linked.people.len();
            let at = *groups.entry(group).or_insert(next);
            linked.of.push(at);
            if at == next {
                linked.people.push(Individual { person: Person::default(), keys: Vec::new(), shared: Vec::new() });
            }
            let own_handle = with.is_none_or(|with| with.len() == 1) || email.is_none();
            let mut said = person.clone();
            let mut found = Vec::new();
            if let Some(raw) = &person.email {
                found.push((Key::new(KeyKind::Email, raw), true));
            }
            if let Some(raw) = &person.handle {
                found.push((Key::new(KeyKind::Handle, raw), own_handle));
            }
            if let (KeyKind::Name, Some(name)) = (group.0, &person.name) {
                let raw = person.raw_name.clone().unwrap_or_else(|| name.clone());
                found.push((Key { kind: KeyKind::Name, normal: fold_name(name), raw }, true));
            }
            if !own_handle {
                said.handle = None;
            }
            let one = &mut linked.people[at];
            one.person.complete(&said);
            for (key, own) in found {
                let list = if own { &mut one.keys } else { &mut one.shared };
                if !list.iter().any(|known| known.kind == key.kind && known.normal == key.normal) {
                    list.push(key);
                }
            }
        }
        let mut several: Vec<_> = addresses.iter().filter(|(_, with)| with.len() > 1).collect();
        several.sort();
        for (handle, with) in several {
            let with = with.iter().copied().collect::<Vec<_>>().join(", ");
            linked
                .notes
                .push(format!("handle '{handle}' comes with several addresses, taken as different people: {with}"));
        }
        linked
    }
}

#[cfg(test)]
pub(crate) mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// A person from `email|handle|name`, blanks for what is not known.
    pub(crate) fn person(text: &str) -> Person {
        let mut cells = text.split('|').map(|cell| Some(cell.to_owned()).filter(|cell| !cell.is_empty()));
        let mut next = || cells.next().flatten();
        Person::new(next(), next(), next(), None).0
    }

    pub(crate) fn link(people: &[&str]) -> Linked {
        let mut roll = Roll::default();
        let numbers: Vec<usize> = people.iter().map(|text| roll.add(person(text))).collect();
        let mut linked = roll.link();
        linked.of = numbers.iter().map(|number| linked.of[*number]).collect();
        linked
    }

    #[test]
    fn what_tools_append_is_stripped_and_the_raw_name_kept() {
        for (raw, name) in [
            ("Doe, Jane (External)", "Doe, Jane"),
            ("Jane Doe (ext) (Guest)", "Jane Doe"),
            ("[Acme Ltd] Jane Doe (Unverified)", "Jane Doe"),
            ("Jane Doe (she/her)", "Jane Doe (she/her)"),
            ("(Guest)", "(Guest)"),
            ("[x]", "[x]"),
            ("Robin (Robin Ginn", "Robin (Robin Ginn"),
        ] {
            assert_eq!(strip_name(raw), name);
            let person = Person::new(None, None, Some(raw.to_owned()), None).0;
            assert_eq!(person.raw_name.is_some(), raw != name);
        }
        let (person, refused) = Person::new(Some("not here".into()), Some("@".into()), None, None);
        assert!(person.is_nobody());
        assert_eq!(refused.as_deref(), Some("not here"));
    }

    #[test]
    fn different_keys_are_different_people() {
        let linked =
            link(&["a@x||Jane Doe", "b@x||Jane Doe", "|jdoe|Jane Doe", "||Jane Doe", "||Doe, Jane", "A@X||J. Doe"]);
        assert_eq!(linked.of, [0, 1, 2, 3, 3, 0]);
        assert_eq!(linked.people[0].person.name.as_deref(), Some("Jane Doe"));
        assert!(linked.notes.is_empty());
    }

    #[test]
    fn an_address_beside_a_handle_links_them_in_any_order() {
        let linked = link(&["|MylesBorins|Myles", "||Myles", "m@x|mylesborins|", "|@mylesborins|", "m@x|other|"]);
        assert_eq!(linked.of, [0, 1, 0, 0, 0]);
        let keys = |at: usize| linked.people[at].keys.iter().map(|key| key.normal.as_str()).collect::<Vec<_>>();
        assert_eq!(keys(0), ["mylesborins", "m@x", "other"]);
        assert_eq!(keys(1), ["myles"]);
    }

    #[test]
    fn a_handle_with_two_addresses_is_noted_and_the_address_wins() {
        let linked = link(&["a@x|jd|", "b@x|JD|", "|jd|"]);
        assert_eq!(linked.of, [0, 1, 2]);
        assert_eq!(linked.notes.len(), 1);
        assert_eq!(linked.people[0].person.handle, None, "neither owns the handle");
        assert_eq!(linked.people[2].keys[0].normal, "jd");
    }
}
