//! What a roster says of spells of membership and of roles.

use chrono::NaiveDate;

use super::super::{membership, role};
use super::rows::Import;
use super::spells::SpellChange;
use crate::domain::member;
use crate::domain::text::{fold, nearest, unguarded};
use crate::error::Result;
use crate::render::words;
use crate::store::Id;

/// Words that a roster has for people without a role.
const NO_ROLE: [&str; 6] = ["member", "members", "participant", "none", "-", "no"];

impl Import<'_> {
    /// The roles that a cell means: one, or several between semicolons.
    pub(super) fn roles(&self, given: &str) -> Result<Vec<String>, String> {
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

    /// Writes down what a row means for somebody's spells.
    pub(super) fn change_spell(&mut self, id: Id, change: SpellChange) -> Result<()> {
        match change {
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
        Ok(())
    }

    fn joined(&self, id: Id, spell: Id) -> Option<NaiveDate> {
        self.spells.get(&id)?.iter().find(|known| known.id == spell)?.joined
    }

    /// Ends the open spell and the role terms with it.
    pub(super) fn leave(&mut self, id: Id, left: NaiveDate) -> Result<()> {
        let person = self.person(id);
        for told in membership::end(self.writer, &person, left, None, self.today)? {
            self.tell(id, told);
        }
        self.roles.retain(|(member, _)| *member != id);
        self.spells.insert(id, self.writer.spells(id)?);
        Ok(())
    }

    /// Begins a role where it is not held; a roster knows no other beginning than that of the membership.
    pub(super) fn give_role(&mut self, id: Id, role: String, since: NaiveDate) -> Result<()> {
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
}
