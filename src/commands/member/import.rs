//! `praktik member import`: members from a roster.

mod spells;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;

use chrono::NaiveDate;

use super::super::known::known_members;
use super::super::shared::WriteFlags;
use super::super::{App, Outcome};
use super::{edit, membership, role};
use crate::domain::member::{self, SkillLevel};
use crate::domain::text::{fold, fold_name, nearest, unguarded};
use crate::error::{Error, Result};
use crate::exchange::matching::{self, Known, Matching, propose_handle};
use crate::exchange::people::{KeyKind, Person as Named};
use crate::exchange::roster::{self, RosterFile, RosterRow};
use crate::exchange::table::{BadRow, BadRows};
use crate::render::views::member::ImportedRoster;
use crate::render::words;
use crate::store::{Id, MemberRecord, NewMember, Person, StoredSpell, Writer};
use spells::{SpellChange, spell_change};

/// Add and update members from a roster file.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "A roster is a CSV file with a header. It says who by 'name', 'handle' or 'email', and may have 'unit', 'site',
'joined', 'left', 'role', 'skills' (rust:teaches;sql:wants) and 'notes'. Members are found by address, handle, or a name
that only one of them bears; everyone else is added. A cell that says something wins, an empty one changes nothing."
)]
pub(super) struct Args {
    /// The file; - for standard input
    #[arg(value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// The shape of the file [default: by its header]
    #[arg(long, value_name = "DIALECT", value_parser = ["plain"])]
    dialect: Option<String>,
    /// What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing
    #[arg(long, value_enum, default_value_t)]
    unmatched: Unmatched,
    /// Leave out rows that cannot be taken in, instead of taking in nothing
    #[arg(long)]
    skip_bad_rows: bool,
    #[command(flatten)]
    flags: WriteFlags,
}

/// What becomes of people whom praktik does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum Unmatched {
    // A roster says who belongs, so they do
    #[default]
    Add,
    // Only those who are known are changed
    Skip,
    // Nothing is written
    Fail,
}

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let zone = app.read()?.zone()?;
    let today = app.context.now_in(zone).day;
    let source = app.input(&args.file)?;
    let file = source.file();
    let read = roster::read(&source, args.dialect.as_deref(), &roster::Options { zone })?;
    let mut notes = read.notes.clone();
    let mut answer = app.write("member import", &args.flags, |writer| {
        let known = Known::new(known_members(writer)?).with_made_handles();
        let matching = known.matching(&read.people, false);
        notes.extend(matching.notes.iter().cloned());
        let mut import = Import::new(writer, today, &read, &matching)?;
        import.unmatched = args.unmatched;
        for row in &read.rows {
            if let Err(reason) = import.take(row)? {
                import.bad.push(BadRow { line: row.line, reason });
            }
        }
        let mut bad = read.bad_rows.clone();
        bad.extend(std::mem::take(&mut import.bad));
        if !bad.is_empty() && !args.skip_bad_rows {
            return Err(bad.error(file));
        }
        if args.unmatched == Unmatched::Fail && !import.unknown.is_empty() {
            return Err(unknown(file, &import.unknown));
        }
        notes.extend(import.unknown.iter().map(|label| format!("left out, not a member: {label}")));
        import.remember()?;
        notes.append(&mut import.notes);
        Ok(import.answer(bad.told(file)))
    })?;
    answer.dry_run = args.flags.dry_run;
    for note in &notes {
        app.say(&format!("note: {note}"))?;
    }
    for row in &answer.skipped {
        app.say(&format!("left out: {row}"))?;
    }
    app.emit(&answer, &args.flags.output)?;
    Ok(Outcome::Done)
}

/// Nothing is taken in, since these people are not known.
fn unknown(file: &str, people: &[String]) -> Error {
    Error::bad_data("the roster has people whom praktik does not know; nothing was written")
        .at(file)
        .details(people.iter().map(|label| format!("  {label}")))
        .hint("--unmatched add makes them members, skip leaves them out")
}

/// Words that a roster has for people without a role.
const NO_ROLE: [&str; 6] = ["member", "members", "participant", "none", "-", "no"];

/// The import of one roster, row by row.
struct Import<'a> {
    writer: &'a Writer,
    today: NaiveDate,
    matching: &'a Matching,
    /// The members in question, as they are by now; by person of the matching.
    members: Vec<Option<Id>>,
    records: HashMap<Id, MemberRecord>,
    spells: HashMap<Id, Vec<StoredSpell>>,
    skills: HashSet<(Id, String, SkillLevel)>,
    roles: HashSet<(Id, String)>,
    role_names: Vec<String>,
    added: BTreeMap<Id, String>,
    /// What changed of members who were known.
    changed: BTreeMap<Id, Vec<String>>,
    besides: Vec<String>,
    notes: Vec<String>,
    bad: BadRows,
    unmatched: Unmatched,
    /// Who is not known and is not to be added.
    unknown: Vec<String>,
}

impl<'a> Import<'a> {
    fn new(writer: &'a Writer, today: NaiveDate, file: &'a RosterFile, matching: &'a Matching) -> Result<Self> {
        let found = |who: &matching::Who| match who.outcome {
            matching::Outcome::Member(id) => Some(id),
            matching::Outcome::Unmatched { .. } => None,
        };
        let mut spells: HashMap<Id, Vec<StoredSpell>> = HashMap::new();
        for spell in writer.all_spells()? {
            spells.entry(spell.member).or_default().push(spell);
        }
        let mut import = Self {
            writer,
            today,
            matching,
            members: matching.people.iter().map(found).collect(),
            records: writer.members()?.into_iter().map(|record| (record.id, record)).collect(),
            spells,
            skills: HashSet::new(),
            roles: HashSet::new(),
            role_names: writer.role_names()?,
            added: BTreeMap::new(),
            changed: BTreeMap::new(),
            besides: Vec::new(),
            notes: Vec::new(),
            bad: BadRows::default(),
            unmatched: Unmatched::default(),
            unknown: Vec::new(),
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
    fn take(&mut self, row: &RosterRow) -> Result<Result<(), String>> {
        let place = self.matching.of[row.person];
        let who = &self.matching.people[place];
        let wanted = match self.check(row, &who.person) {
            Ok(wanted) => wanted,
            Err(reason) => return Ok(Err(reason)),
        };
        let id = match self.members[place] {
            Some(id) => match self.update(id, place, &wanted)? {
                Ok(()) => id,
                Err(reason) => return Ok(Err(reason)),
            },
            None if self.unmatched != Unmatched::Add => {
                let label = format!("{} (line {})", who.person.label(), row.line);
                self.unknown.push(label);
                return Ok(Ok(()));
            }
            None => match self.add(&who.person, &wanted)? {
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
        Ok(Ok(()))
    }

    fn check<'r>(&self, row: &'r RosterRow, person: &Named) -> Result<Checked<'r>, String> {
        let refused = |invalid: crate::domain::Invalid| format!("{invalid}; {}", invalid.remedy);
        let line = |what, text: &Option<String>| {
            text.as_deref().map(|text| member::one_line(what, text)).transpose().map_err(refused)
        };
        if let Some(joined) = row.joined.filter(|joined| *joined > self.today) {
            return Err(format!("joined on {joined}, which has not come yet"));
        }
        Ok(Checked {
            row,
            name: person.name.as_deref().map(member::name).transpose().map_err(refused)?,
            unit: line("a unit", &row.unit)?,
            site: line("a site", &row.site)?,
            roles: row.role.as_deref().map_or(Ok(Vec::new()), |roles| self.roles(roles))?,
        })
    }

    /// The roles that a cell means: one, or several between semicolons.
    fn roles(&self, given: &str) -> Result<Vec<String>, String> {
        if self.role_names.iter().any(|known| known == given) {
            return Ok(vec![given.to_owned()]);
        }
        let each = given.split(';').map(|role| unguarded(role.trim())).filter(|role| !role.is_empty());
        each.filter_map(|role| self.role(role).transpose()).collect()
    }

    /// The role of the charter that a cell means, or a new one; none for words that mean no role.
    fn role(&self, given: &str) -> Result<Option<String>, String> {
        let loose = |text: &str| fold(text).replace(['-', '_'], " ");
        if let Some(known) = self.role_names.iter().find(|known| loose(known) == loose(given)) {
            return Ok(Some(known.clone()));
        }
        if NO_ROLE.contains(&fold(given).as_str()) {
            return Ok(None);
        }
        match nearest(given, self.role_names.iter().map(String::as_str)).first() {
            Some(near) => Err(format!("no role '{given}' in the charter; did you mean '{near}'?")),
            None => member::one_line("a role", given).map(Some).map_err(|no| format!("{no}; {}", no.remedy)),
        }
    }

    fn add(&mut self, person: &Named, wanted: &Checked<'_>) -> Result<Result<Id, String>> {
        let local = person.email.as_deref().and_then(|email| email.split('@').next());
        let name = wanted.name.as_deref().or(person.handle.as_deref()).or(local).unwrap_or_default();
        if let Err(error) = self.writer.check_email(person.email.as_deref(), None) {
            return Ok(Err(error.message));
        }
        let taken = &mut |handle: &str| self.writer.person_by_handle(handle).is_ok_and(|found| found.is_some());
        let (handle, handle_made) = propose_handle(person, taken);
        let new = NewMember {
            handle: Some(handle),
            handle_made,
            name: name.to_owned(),
            email: person.email.clone(),
            unit: wanted.unit.clone(),
            site: wanted.site.clone(),
            note: wanted.row.notes.clone(),
            joined: wanted.row.joined,
            private: false,
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
        let take = |field: &mut Option<String>, cell: &Option<String>| {
            if cell.is_some() {
                field.clone_from(cell);
            }
        };
        take(&mut after.unit, &wanted.unit);
        take(&mut after.site, &wanted.site);
        take(&mut after.note, &wanted.row.notes);
        if let Some(name) = wanted.name.as_ref().filter(|name| fold_name(name) != fold_name(&before.name)) {
            after.name.clone_from(name);
        }
        // An address that is remembered already is an old one: it must not come back.
        let email = who.person.email.as_ref();
        let fresh = |email: &&String| {
            let key = KeyKind::Email.normal(email);
            before.email.is_none() || who.new_keys.iter().any(|k| k.kind == KeyKind::Email && k.normal == key)
        };
        if let Some(email) = email.filter(fresh) {
            if let Err(error) = self.writer.check_email(Some(email), Some(id)) {
                return Ok(Err(error.message));
            }
            after.email = Some(email.clone());
        }
        let spell = match spell_change(self.spells.get(&id).map_or(&[], Vec::as_slice), wanted.row) {
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
        match spell {
            SpellChange::None => {}
            SpellChange::Begin(joined, left) => {
                self.writer.add_spell(id, Some(joined), None)?;
                self.tell(id, format!("on the roll again since {}", words::day(joined)));
                self.spells.insert(id, self.writer.spells(id)?);
                if let Some(left) = left {
                    self.leave(id, left)?;
                }
            }
            SpellChange::Move { spell, left } => {
                if let Some((from, to)) =
                    spell.as_ref().and_then(|spell| Some((self.joined(id, spell.id), spell.joined?)))
                {
                    let from = from.map_or_else(|| "unknown".to_owned(), words::day);
                    self.tell(id, format!("joined: {from} → {}", words::day(to)));
                }
                if let Some(spell) = &spell {
                    self.writer.set_spell(spell)?;
                }
                self.spells.insert(id, self.writer.spells(id)?);
                if let Some(left) = left {
                    self.leave(id, left)?;
                }
            }
        }
        Ok(Ok(()))
    }

    fn joined(&self, id: Id, spell: Id) -> Option<NaiveDate> {
        self.spells.get(&id)?.iter().find(|known| known.id == spell)?.joined
    }

    /// Ends the open spell and the role terms with it.
    fn leave(&mut self, id: Id, left: NaiveDate) -> Result<()> {
        let person = self.person(id);
        for told in membership::end(self.writer, &person, left, None, self.today)? {
            self.tell(id, told);
        }
        self.roles.retain(|(member, _)| *member != id);
        self.spells.insert(id, self.writer.spells(id)?);
        Ok(())
    }

    /// Begins a role where it is not held; a roster knows no other beginning than that of the membership.
    fn give_role(&mut self, id: Id, role: String, since: NaiveDate) -> Result<()> {
        let gone = self.spells.get(&id).and_then(|spells| spells.last()).and_then(|spell| spell.left);
        if gone.is_some_and(|left| left <= self.today) || !self.roles.insert((id, role.clone())) {
            return Ok(());
        }
        if !self.role_names.contains(&role) {
            let (_, told) = role::wanted(self.writer, &role, true, self.today)?;
            self.besides.extend(told);
            self.role_names.push(role.clone());
        }
        let term = role::NewTerm { deputy: false, since, until: None };
        for told in role::begin(self.writer, &self.person(id), &role, &term)? {
            self.tell(id, told);
        }
        Ok(())
    }

    fn person(&self, id: Id) -> Person {
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
    fn tell(&mut self, id: Id, told: String) {
        if !self.added.contains_key(&id) {
            self.changed.entry(id).or_default().push(told);
        }
    }

    /// Remembers what identifies each person, for the next import.
    fn remember(&mut self) -> Result<()> {
        for (who, member) in self.matching.people.iter().zip(&self.members) {
            let Some(id) = *member else { continue };
            for key in &who.new_keys {
                self.writer.remember_key(id, (key.kind.word(), &key.normal, &key.raw), "roster", true)?;
            }
            if let (Some(raw), Some(name)) = (&who.person.raw_name, &who.person.name) {
                self.writer.remember_key(id, ("name", &fold_name(name), raw), "roster", false)?;
            }
        }
        Ok(())
    }

    fn answer(self, skipped: Vec<String>) -> ImportedRoster {
        let known: HashSet<Id> = self.members.iter().flatten().copied().collect();
        let changes = self.changed.iter().map(|(id, told)| {
            let handle = self.records.get(id).map_or("", |record| record.handle.as_str());
            format!("{handle}: {}", told.join("; "))
        });
        ImportedRoster {
            members_added: self.added.len(),
            members_changed: self.changed.len(),
            unchanged: known.len() - self.added.len() - self.changed.len(),
            skipped,
            changes: changes.collect(),
            added: self.added.into_values().collect(),
            besides: self.besides,
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
}
