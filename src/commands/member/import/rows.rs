//! The import of one roster, row by row.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::super::edit;
use super::spells::{first_day, spell_change};
use super::thanks::Thanks;
use crate::commands::people::{Decision, Decisions, Unmatched, alike, decided, keep};
use crate::domain::member::{self, SkillLevel};
use crate::domain::text::{fold, fold_name};
use crate::error::Result;
use crate::exchange::matching::{Matching, Outcome, Who};
use crate::exchange::people::KeyKind;
use crate::exchange::roster::{RosterFile, RosterRow};
use crate::exchange::table::BadRows;
use crate::render::views::member::ImportedRoster;
use crate::store::{Id, MemberRecord, NewMember, Person, StoredSpell, Writer};

/// The import of one roster.
pub(super) struct Import<'a> {
    pub(super) writer: &'a Writer,
    pub(super) today: NaiveDate,
    matching: &'a Matching,
    /// Whether what the file says goes before what is known; else it fills only what nobody knows.
    own: bool,
    /// Where what is remembered was read.
    source: &'static str,
    /// The members in question, as they are by now; by person of the matching.
    members: Vec<Option<Id>>,
    /// What becomes of those who are none; by person of the matching.
    strangers: Vec<Decision>,
    records: HashMap<Id, MemberRecord>,
    pub(super) spells: HashMap<Id, Vec<StoredSpell>>,
    skills: HashSet<(Id, String, SkillLevel)>,
    pub(super) roles: HashSet<(Id, String)>,
    pub(super) role_names: Vec<String>,
    thanks: Thanks,
    /// Whether the file says what people were recognised for.
    recognises: bool,
    /// Who was thanked for what.
    thanked: Vec<String>,
    added: BTreeMap<Id, String>,
    /// What changed of members who were known.
    changed: BTreeMap<Id, Vec<String>>,
    pub(super) besides: Vec<String>,
    pub(super) bad: BadRows,
    /// Who is not known and is left out, with the line that names them.
    pub(super) left_out: Vec<(String, u64)>,
    left_out_places: HashSet<usize>,
}

impl<'a> Import<'a> {
    pub(super) fn new(
        writer: &'a Writer,
        today: NaiveDate,
        file: &RosterFile,
        matching: &'a Matching,
        (unmatched, decisions): (Unmatched, &Decisions),
    ) -> Result<Self> {
        let stranger = |who: &Who| {
            decided(decisions, &who.keys).unwrap_or(match unmatched {
                Unmatched::Add => Decision::Add,
                Unmatched::Skip | Unmatched::Guest | Unmatched::Fail => Decision::Skip,
            })
        };
        let strangers: Vec<Decision> = matching.people.iter().map(stranger).collect();
        let found = |(who, stranger): (&Who, &Decision)| match (&who.outcome, stranger) {
            (Outcome::Member(id), _) | (Outcome::Unmatched { .. }, Decision::Member(id)) => Some(*id),
            (Outcome::Unmatched { .. }, _) => None,
        };
        let mut spells: HashMap<Id, Vec<StoredSpell>> = HashMap::new();
        for spell in writer.all_spells()? {
            spells.entry(spell.member).or_default().push(spell);
        }
        let mut import = Self {
            writer,
            today,
            matching,
            own: file.own,
            source: if file.own { "roster" } else { file.dialect },
            members: matching.people.iter().zip(&strangers).map(found).collect(),
            strangers,
            records: writer.members()?.into_iter().map(|record| (record.id, record)).collect(),
            spells,
            skills: HashSet::new(),
            roles: HashSet::new(),
            role_names: writer.role_names()?,
            thanks: Thanks::load(writer, file)?,
            recognises: file.rows.iter().any(|row| !row.recognised.is_empty()),
            thanked: Vec::new(),
            added: BTreeMap::new(),
            changed: BTreeMap::new(),
            besides: Vec::new(),
            bad: BadRows::default(),
            left_out: Vec::new(),
            left_out_places: HashSet::new(),
        };
        if file.rows.iter().any(|row| !row.skills.is_empty()) {
            let skills = writer.all_skills()?.into_iter();
            import.skills = skills.map(|skill| (skill.member, fold(&skill.topic), skill.level)).collect();
        }
        if file.rows.iter().any(|row| row.role.is_some()) {
            let terms = writer.role_terms()?.into_iter().filter(|term| term.until.is_none_or(|until| until > today));
            import.roles = terms.map(|term| (term.member_id, term.role)).collect();
        }
        Ok(import)
    }

    /// Takes in one row; why it cannot be is the inner error. Everything is checked before anything is written.
    pub(super) fn take(&mut self, row: &RosterRow) -> Result<Result<(), String>> {
        let place = self.matching.of[row.person];
        let who = &self.matching.people[place];
        let wanted = match self.check(row, who) {
            Ok(wanted) => wanted,
            Err(reason) => return Ok(Err(reason)),
        };
        let id = match (self.members[place], self.strangers[place]) {
            (Some(id), _) => match self.update(id, place, &wanted)? {
                Ok(()) => id,
                Err(reason) => return Ok(Err(reason)),
            },
            (None, Decision::Skip | Decision::Guest) => {
                if self.left_out_places.insert(place) {
                    self.left_out.push((who.person.label(), row.line));
                }
                return Ok(Ok(()));
            }
            (None, _) => match self.add(who, &wanted)? {
                Ok(id) => id,
                Err(reason) => return Ok(Err(reason)),
            },
        };
        self.members[place] = Some(id);
        for (topic, level) in &wanted.row.skills {
            if self.skills.insert((id, fold(topic), *level)) {
                self.writer.add_skill(id, topic, *level, self.today)?;
                self.tell(id, format!("{} {topic}", level.word()));
            }
        }
        for role in wanted.roles {
            self.give_role(id, role, wanted.row.joined.unwrap_or(self.today))?;
        }
        self.thanks.want(id, &wanted.recognised);
        Ok(Ok(()))
    }

    fn check<'r>(&self, row: &'r RosterRow, who: &Who) -> Result<Checked<'r>, String> {
        let refused = |invalid: crate::domain::Invalid| format!("{invalid}; {}", invalid.remedy);
        let line = |what, text: &Option<String>| {
            text.as_deref().map(|text| member::one_line(what, text)).transpose().map_err(refused)
        };
        if let Some(joined) = row.joined.filter(|joined| *joined > self.today) {
            return Err(format!("joined on {joined}, which has not come yet"));
        }
        Ok(Checked {
            row,
            name: who.person.name.as_deref().map(member::name).transpose().map_err(refused)?,
            unit: line("a unit", &row.unit)?,
            site: line("a site", &row.site)?,
            recognised: row
                .recognised
                .iter()
                .map(|what| member::one_line("a contribution", what))
                .collect::<Result<_, _>>()
                .map_err(refused)?,
            roles: row.role.as_deref().map_or(Ok(Vec::new()), |roles| self.roles(roles))?,
        })
    }

    fn add(&mut self, who: &Who, wanted: &Checked<'_>) -> Result<Result<Id, String>> {
        let person = &who.person;
        if let Err(error) = self.writer.check_email(person.email.as_deref(), None) {
            return Ok(Err(error.message));
        }
        let new = keep::new_member(self.writer, person);
        let new = NewMember {
            name: wanted.name.clone().unwrap_or(new.name),
            unit: wanted.unit.clone(),
            site: wanted.site.clone(),
            note: wanted.row.notes.clone(),
            joined: wanted.row.joined,
            ..new
        };
        let added = self.writer.add_member(&new, self.today)?;
        self.added.insert(added.id, format!("{} ({})", added.name, added.handle));
        self.records.insert(added.id, self.writer.member(added.id)?);
        self.spells.insert(added.id, self.writer.spells(added.id)?);
        if let Some(left) = wanted.row.left {
            self.leave(added.id, left)?;
        }
        Ok(Ok(added.id))
    }

    fn update(&mut self, id: Id, place: usize, wanted: &Checked<'_>) -> Result<Result<(), String>> {
        let who = &self.matching.people[place];
        let Some(before) = self.records.get(&id).cloned() else { return Ok(Ok(())) };
        let mut after = before.clone();
        let own = self.own;
        let take = |field: &mut Option<String>, cell: &Option<String>| {
            if cell.is_some() && (own || field.is_none()) {
                field.clone_from(cell);
            }
        };
        take(&mut after.unit, &wanted.unit);
        take(&mut after.site, &wanted.site);
        take(&mut after.note, &wanted.row.notes);
        if let Some(name) = wanted.name.as_ref().filter(|name| own && fold_name(name) != fold_name(&before.name)) {
            after.name.clone_from(name);
        }
        // An address that is remembered already is an old one: it must not come back.
        let email = who.person.email.as_ref();
        let fresh = |email: &&String| {
            let key = KeyKind::Email.normal(email);
            before.email.is_none() || own && who.new_keys.iter().any(|k| k.kind == KeyKind::Email && k.normal == key)
        };
        if let Some(email) = email.filter(fresh) {
            if let Err(error) = self.writer.check_email(Some(email), Some(id)) {
                return Ok(Err(error.message));
            }
            after.email = Some(email.clone());
        }
        let spells = self.spells.get(&id).map_or(&[][..], Vec::as_slice);
        let spell = match own {
            true => spell_change(spells, wanted.row),
            false => Ok(first_day(spells, wanted.row.joined, || self.writer.first_joined(id))?),
        };
        let spell = match spell {
            Ok(spell) => spell,
            Err(reason) => return Ok(Err(reason)),
        };
        if after != before {
            edit::keep_address(self.writer, &before, &after)?;
            self.writer.set_member(&after)?;
            for told in edit::told(&before, &after) {
                self.tell(id, told);
            }
            self.records.insert(id, after);
        }
        self.change_spell(id, spell)?;
        Ok(Ok(()))
    }

    pub(super) fn person(&self, id: Id) -> Person {
        let record = self.records.get(&id);
        let text = |field: fn(&MemberRecord) -> &String| record.map(field).cloned().unwrap_or_default();
        Person {
            id,
            handle: text(|record| &record.handle),
            name: text(|record| &record.name),
            private: record.is_some_and(|record| record.private),
        }
    }

    /// Notes a change of somebody who was known; of new people everything is new.
    pub(super) fn tell(&mut self, id: Id, told: String) {
        if !self.added.contains_key(&id) {
            self.changed.entry(id).or_default().push(told);
        }
    }

    /// Remembers what identifies each person, for the next import.
    pub(super) fn remember(&self) -> Result<()> {
        for (who, member) in self.matching.people.iter().zip(&self.members) {
            if let Some(record) = member.and_then(|id| self.records.get(&id)) {
                keep::remember(self.writer, record.id, who, self.source, &record.name)?;
            }
        }
        Ok(())
    }

    /// People who were added without being asked about although a member is like them: a sentence each.
    pub(super) fn likenesses(&self, decisions: &Decisions, dry_run: bool) -> Vec<String> {
        let mut told = Vec::new();
        for (who, member) in self.matching.people.iter().zip(&self.members) {
            let Some(new) = member.filter(|id| self.added.contains_key(id)) else { continue };
            let (Outcome::Unmatched { candidates }, None) = (&who.outcome, decided(decisions, &who.keys)) else {
                continue;
            };
            let like: Vec<&str> = alike(candidates).map(|one| one.handle.as_str()).collect();
            let (Some(first), Some(new)) = (like.first(), self.records.get(&new)) else { continue };
            told.push(match dry_run {
                true => format!("{} would be added; like {}?", new.name, like.join(", ")),
                false => format!(
                    "{} was added; like {}? If they are one: praktik member merge {first} {}",
                    new.name,
                    like.join(", "),
                    new.handle
                ),
            });
        }
        told
    }

    /// Thanks people for what the file says they did.
    pub(super) fn thank(&mut self) -> Result<()> {
        let thanks = std::mem::take(&mut self.thanks);
        self.thanked = thanks.record(self.writer, self.today, |id| self.person(id))?;
        Ok(())
    }

    pub(super) fn answer(self, skipped: Vec<String>) -> ImportedRoster {
        let known: HashSet<Id> = self.members.iter().flatten().copied().collect();
        let changes = self.changed.iter().map(|(id, told)| {
            let handle = self.records.get(id).map_or("", |record| record.handle.as_str());
            format!("{handle}: {}", told.join("; "))
        });
        ImportedRoster {
            members_added: self.added.len(),
            members_changed: self.changed.len(),
            recognitions_added: self.recognises.then_some(self.thanked.len()),
            unchanged: known.len() - self.added.len() - self.changed.len(),
            unmatched: self.left_out.into_iter().map(|(label, _)| label).collect(),
            skipped,
            changes: changes.collect(),
            added: self.added.into_values().collect(),
            besides: self.besides,
            thanked: self.thanked,
            ..ImportedRoster::default()
        }
    }
}

/// A row whose values are in order.
struct Checked<'r> {
    row: &'r RosterRow,
    name: Option<String>,
    unit: Option<String>,
    site: Option<String>,
    roles: Vec<String>,
    recognised: Vec<String>,
}
