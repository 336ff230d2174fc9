//! Which members the people of an import are. Pure: it sees what the community file knows and decides nothing by guess.

use foldhash::HashMap;

use super::people::{Individual, Key, KeyKind, Person};
use crate::domain::text::{fold_name, fold_plain, handle, handle_from_name};

/// A member as the community file knows one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownMember {
    /// The store's number for the member.
    pub id: i64,
    /// The handle.
    pub handle: String,
    /// Whether praktik made the handle from a name: then it identifies nobody in a foreign file.
    pub handle_made: bool,
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The keys remembered from imports, in their form for comparison.
    pub keys: Vec<(KeyKind, String)>,
    /// Counted, but never suggested.
    pub private: bool,
}

/// A member who may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The store's number for the member.
    pub id: i64,
    /// The handle.
    pub handle: String,
    /// The name.
    pub name: String,
    /// How alike the names are, 0 to 1.
    pub score: f64,
}

/// What matching found for a person.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The person is this member.
    Member(i64),
    /// Nobody in the file for certain.
    Unmatched {
        /// Members with similar names, best first, at most three; empty unless asked for.
        candidates: Vec<Candidate>,
    },
}

/// A person of an import and what is known of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Who {
    /// What the rows say.
    pub person: Person,
    /// Everything that identifies the person in this import.
    pub keys: Vec<Key>,
    /// The member, or nobody.
    pub outcome: Outcome,
    /// The keys to remember once the person is matched or added: those that the file does not know yet.
    pub new_keys: Vec<Key>,
}

/// What comes of matching the people of an import.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Matching {
    /// The distinct people, in order of first appearance; individuals matched to the same member are one.
    pub people: Vec<Who>,
    /// For each individual given, the index in `people`.
    pub of: Vec<usize>,
    /// What a reader should know: keys that point to different members.
    pub notes: Vec<String>,
}

/// How many unmatched people get candidates at least, and how many pairs of names are compared beyond: comparing each of
/// thousands to everyone would take minutes.
const SUGGEST_FOR: usize = 50;
const SUGGEST_PAIRS: usize = 5_000_000;
const SIMILAR: f64 = 0.8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    One(i64),
    /// More than one member, or keys that disagree.
    Many,
}

/// What keys stand for, in their form for comparison.
#[derive(Debug, Default)]
struct Keys {
    emails: HashMap<String, Found>,
    handles: HashMap<String, Found>,
    names: HashMap<String, Found>,
}

impl Keys {
    fn of(&self, kind: KeyKind) -> &HashMap<String, Found> {
        match kind {
            KeyKind::Email => &self.emails,
            KeyKind::Handle => &self.handles,
            KeyKind::Name => &self.names,
        }
    }

    fn of_mut(&mut self, kind: KeyKind) -> &mut HashMap<String, Found> {
        match kind {
            KeyKind::Email => &mut self.emails,
            KeyKind::Handle => &mut self.handles,
            KeyKind::Name => &mut self.names,
        }
    }
}

/// Everything by which the community file knows people.
#[derive(Debug, Default)]
pub struct Known {
    members: Vec<KnownMember>,
    keys: Keys,
    names: HashMap<String, Found>,
    /// Handles that praktik made from names, where they count.
    made: HashMap<String, usize>,
}

fn note(map: &mut HashMap<String, Found>, normal: String, id: i64) {
    map.entry(normal).and_modify(|found| *found = found.with(id)).or_insert(Found::One(id));
}

impl Found {
    fn with(self, id: i64) -> Self {
        if self == Self::One(id) { self } else { Self::Many }
    }
}

impl Known {
    /// Sorts what the file knows for looking up.
    pub fn new(members: Vec<KnownMember>) -> Self {
        let mut keys = Keys::default();
        let mut names = HashMap::default();
        for member in &members {
            if let Some(email) = &member.email {
                note(&mut keys.emails, KeyKind::Email.normal(email), member.id);
            }
            if !member.handle_made {
                note(&mut keys.handles, KeyKind::Handle.normal(&member.handle), member.id);
            }
            note(&mut names, fold_name(&member.name), member.id);
        }
        // What a member has now goes before what was remembered from a file: a key that moved on is no contradiction.
        let mut remembered = Keys::default();
        for member in &members {
            for (kind, normal) in &member.keys {
                note(remembered.of_mut(*kind), normal.clone(), member.id);
            }
        }
        // A user name that is an address (a UPN) stands in the column of addresses in other files.
        let addresses = remembered.handles.iter().filter(|(normal, _)| normal.contains('@'));
        let addresses: Vec<_> = addresses.map(|(normal, found)| (normal.clone(), *found)).collect();
        let Keys { emails, handles, names: called } = remembered;
        for (normal, found) in emails.into_iter().chain(addresses) {
            keys.emails.entry(normal).or_insert(found);
        }
        for (normal, found) in handles {
            keys.handles.entry(normal).or_insert(found);
        }
        keys.names = called;
        Self { members, keys, names, made: HashMap::default() }
    }

    /// The members, to be sorted anew with what was learnt since.
    pub fn into_members(self) -> Vec<KnownMember> {
        self.members
    }

    /// The members as they were given.
    pub fn members(&self) -> &[KnownMember] {
        &self.members
    }

    /// Lets a handle that praktik made count together with the name it was made from, as a roster of its own has them: it
    /// tells people of the same name apart.
    #[must_use]
    pub fn with_made_handles(mut self) -> Self {
        let made = self.members.iter().enumerate().filter(|(_, member)| member.handle_made);
        self.made = made.map(|(place, member)| (KeyKind::Handle.normal(&member.handle), place)).collect();
        self
    }

    /// The member of this very name whose handle praktik made, and the row has it.
    fn made(&self, one: &Individual) -> Option<&KnownMember> {
        let name = fold_name(one.person.name.as_deref()?);
        let mut handles = one.keys.iter().filter(|key| key.kind == KeyKind::Handle);
        let found = handles.find_map(|key| self.made.get(&key.normal)).and_then(|place| self.members.get(*place))?;
        (fold_name(&found.name) == name).then_some(found)
    }

    /// Matches the people of an import; `suggest` asks for candidates where nobody is found.
    ///
    /// The order is e-mail, handle, remembered name, and for people of whom only a name is known a name that exactly one
    /// member bears. An address goes before a handle that says otherwise.
    pub fn matching(&self, individuals: &[Individual], suggest: bool) -> Matching {
        let mut matching = Matching::default();
        let mut at_member: HashMap<i64, usize> = HashMap::default();
        let mut suggestions = suggest.then(|| Suggestions::new(&self.members));
        let suggest_for = SUGGEST_FOR.max(SUGGEST_PAIRS / self.members.len().max(1));
        let mut asked = 0;
        for one in individuals {
            let found = self.find(one, &mut matching.notes);
            let made = self.made(one).map(|member| KeyKind::Handle.normal(&member.handle));
            let is_made = |key: &Key| key.kind == KeyKind::Handle && made.as_ref() == Some(&key.normal);
            let new_keys = one.keys.iter().filter(|key| self.is_new(key) && !is_made(key));
            let new_keys: Vec<Key> = new_keys.cloned().collect();
            let next = matching.people.len();
            let at = found.map_or(next, |id| *at_member.entry(id).or_insert(next));
            matching.of.push(at);
            if let Some(who) = matching.people.get_mut(at) {
                who.keys.extend(one.keys.iter().cloned());
                who.new_keys.extend(new_keys);
                continue;
            }
            let outcome = match found {
                Some(id) => Outcome::Member(id),
                None => {
                    asked += 1;
                    let suggestions = suggestions.as_mut().filter(|_| asked <= suggest_for);
                    Outcome::Unmatched { candidates: suggestions.map(|all| all.of(&one.person)).unwrap_or_default() }
                }
            };
            matching.people.push(Who { person: one.person.clone(), keys: one.keys.clone(), outcome, new_keys });
        }
        matching
    }

    fn is_new(&self, key: &Key) -> bool {
        !self.keys.of(key.kind).contains_key(&key.normal)
    }

    fn find(&self, one: &Individual, notes: &mut Vec<String>) -> Option<i64> {
        let by = |kind: KeyKind| {
            let keys = one.keys.iter().chain(&one.shared).filter(move |key| key.kind == kind);
            let found = keys.filter_map(|key| {
                let as_address = || self.keys.emails.get(&key.normal);
                self.keys.of(kind).get(&key.normal).or_else(as_address).copied()
            });
            found.reduce(|all, found| if all == found { all } else { Found::Many })
        };
        let name = |id: i64| {
            let member = self.members.iter().find(|member| member.id == id);
            member.map_or_else(|| id.to_string(), |member| member.handle.clone())
        };
        match (by(KeyKind::Email), by(KeyKind::Handle)) {
            (Some(Found::One(email)), other) => {
                if let Some(Found::One(handle)) = other
                    && handle != email
                {
                    notes.push(format!(
                        "{}: the address is {}'s, the handle {}'s; the address counts",
                        one.person.label(),
                        name(email),
                        name(handle)
                    ));
                }
                Some(email)
            }
            (Some(Found::Many), _) | (None, Some(Found::Many)) => {
                notes.push(format!("{}: the keys belong to more than one member", one.person.label()));
                None
            }
            (None, Some(Found::One(id))) => Some(id),
            (None, None) => {
                if let Some(member) = self.made(one) {
                    return Some(member.id);
                }
                let key = one.keys.iter().find(|key| key.kind == KeyKind::Name)?;
                match self.keys.names.get(&key.normal).or_else(|| self.names.get(&key.normal))? {
                    Found::One(id) => Some(*id),
                    Found::Many => None,
                }
            }
        }
    }
}

/// Members with their names prepared for comparing many times.
struct Suggestions<'k> {
    members: Vec<(String, u64, &'k KnownMember)>,
}

/// Which letters and digits a text holds, a bit each.
fn letters(text: &str) -> u64 {
    text.chars().filter(|c| c.is_alphanumeric()).fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}

impl<'k> Suggestions<'k> {
    fn new(members: &'k [KnownMember]) -> Self {
        let prepared = members.iter().filter(|member| !member.private).map(|member| {
            let name = fold_plain(&member.name);
            let letters = letters(&name);
            (name, letters, member)
        });
        Self { members: prepared.collect() }
    }

    fn of(&self, person: &Person) -> Vec<Candidate> {
        let local = person.email.as_deref().and_then(|email| email.split('@').next());
        let Some(text) = person.name.as_deref().or(person.handle.as_deref()).or(local) else { return Vec::new() };
        let wanted = fold_plain(&fold_name(text)).replace(['.', '_', '-'], " ");
        let bits = letters(&wanted);
        let mut found: Vec<Candidate> = Vec::new();
        for (name, letters, member) in &self.members {
            // Names that differ in more than eight letters are never similar; counting bits is far cheaper than comparing.
            if (letters ^ bits).count_ones() > 8 {
                continue;
            }
            let score = strsim::jaro_winkler(&wanted, name);
            if score >= SIMILAR {
                let (handle, name) = (member.handle.clone(), member.name.clone());
                found.push(Candidate { id: member.id, handle, name, score });
            }
        }
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.handle.cmp(&b.handle)));
        found.truncate(3);
        found
    }
}

/// A free handle for somebody new, and whether praktik made it: `false` only where it is the file's own handle (in lower
/// case), which then identifies the person in later files.
///
/// The file's handle goes first where it can be one, then the name, then what the handle leaves, then the part of the address before the `@`; where `taken` says that
/// one is in use, `-2`, `-3` … follow.
pub fn propose_handle(person: &Person, taken: &mut dyn FnMut(&str) -> bool) -> (String, bool) {
    let own = person.handle.as_deref().and_then(|given| handle(given).ok());
    let local = person.email.as_deref().and_then(|email| email.split('@').next());
    let (base, made) = match own {
        Some(own) => (own, false),
        None => {
            let source = person.name.as_deref().or(person.handle.as_deref()).or(local);
            (handle_from_name(source.unwrap_or_default()), true)
        }
    };
    if !taken(&base) {
        return (base, made);
    }
    // A handle has at most 64 characters: leave room for the number.
    let stem: String = base.chars().take(56).collect();
    let numbered = (2_u64..).map(|n| format!("{stem}-{n}")).find(|handle| !taken(handle));
    (numbered.unwrap_or(base), true)
}

#[cfg(test)]
mod tests;
