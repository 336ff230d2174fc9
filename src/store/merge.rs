//! Two rows for one person become one: everything that refers to the second refers to the first.

use chrono::NaiveDate;
use rusqlite::params;

use super::tables::Held;
use super::{Id, MemberRecord, StoredSpell, Writer};
use crate::domain::text::{fold, fold_name};
use crate::error::Result;

/// Something that the two rows say differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The field, as the column is called.
    pub field: &'static str,
    /// What the first says: this stays.
    pub stays: String,
    /// What the second says.
    pub other: String,
}

/// What became of two rows.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The row that stays, as it was.
    pub into: MemberRecord,
    /// The row that is gone.
    pub from: MemberRecord,
    /// What referred to the second and refers to the first now.
    pub moved: Vec<Held>,
    /// What both had, such as the same session: it counts once.
    pub twice: Vec<Held>,
    /// What the two said differently.
    pub clashes: Vec<Clash>,
    /// What the first did not say and the second did.
    pub filled: Vec<(&'static str, String)>,
    /// Thanks of the one to the other, which have no giver any more.
    pub self_thanks: usize,
}

/// Tables in which the rows of both are put together before the rest is moved.
const UNITED: [&str; 2] = ["spell", "person_key"];

impl Writer {
    /// Makes `from` a part of `into`: every fact moves, names, handles and addresses stay known, and the row goes.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn merge_members(&self, into: Id, from: Id) -> Result<Merged> {
        let (first, second) = (self.member(into)?, self.member(from)?);
        let mut merged = Merged {
            moved: Vec::new(),
            twice: Vec::new(),
            clashes: clashes(&first, &second),
            filled: Vec::new(),
            self_thanks: 0,
            into: first.clone(),
            from: second.clone(),
        };
        self.unite_spells(into, from)?;
        let keys = self.take_keys(into, &first, &second)?;
        if keys > 0 {
            merged.moved.push(Held { table: "person_key".into(), column: "member_id".into(), rows: keys });
        }
        self.keep_the_most(into, from)?;
        for (table, column) in self.member_columns()? {
            if UNITED.contains(&table.as_str()) {
                continue;
            }
            // What cannot move is there already: the same session, the same topic.
            let sql = format!("UPDATE OR IGNORE \"{table}\" SET \"{column}\" = ?1 WHERE \"{column}\" = ?2");
            let rows = self.connection.execute(&sql, [into, from])?;
            let sql = format!("DELETE FROM \"{table}\" WHERE \"{column}\" = ?");
            let twice = self.connection.execute(&sql, [from])?;
            for (rows, list) in [(rows, &mut merged.moved), (twice, &mut merged.twice)] {
                if rows > 0 {
                    list.push(Held { table: table.clone(), column: column.clone(), rows });
                }
            }
        }
        merged.self_thanks = self.part_from_oneself(into)?;
        self.connection.execute("DELETE FROM member WHERE id = ?", [from])?;
        let mut record = first;
        merged.filled = fill(&mut record, second);
        self.set_member(&record)?;
        self.connection
            .execute("UPDATE member SET added = min(added, ?) WHERE id = ?", params![merged.from.added, into])?;
        Ok(merged)
    }

    /// The spells of both as one list: those that overlap or adjoin become one.
    fn unite_spells(&self, into: Id, from: Id) -> Result<()> {
        let seen = [self.first_joined(into)?, self.first_joined(from)?];
        let mut spells: Vec<(StoredSpell, NaiveDate)> = Vec::new();
        for (member, seen) in [into, from].into_iter().zip(seen) {
            for spell in self.spells(member)? {
                // A beginning that nobody knows is taken for the day first seen, and only where the two are compared.
                let begins = spell.joined.or(seen).unwrap_or(NaiveDate::MIN);
                spells.push((spell, begins));
            }
        }
        self.connection.execute("DELETE FROM spell WHERE member_id IN (?, ?)", [into, from])?;
        for spell in united(spells) {
            self.connection.execute(
                "INSERT INTO spell (member_id, joined, ended, reason) VALUES (?, ?, ?, ?)",
                params![into, spell.joined, spell.left, spell.reason],
            )?;
        }
        Ok(())
    }

    /// The first takes the keys of the second, and its handle, name and address as keys; how many are new to it.
    fn take_keys(&self, into: Id, first: &MemberRecord, second: &MemberRecord) -> Result<usize> {
        let theirs = {
            let sql = "SELECT kind, value, raw, source, identifies FROM person_key WHERE member_id = ? ORDER BY id";
            let mut statement = self.connection.prepare_cached(sql)?;
            let rows = statement
                .query_map([second.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
            rows.collect::<rusqlite::Result<Vec<(String, String, String, String, bool)>>>()?
        };
        self.connection.execute("DELETE FROM person_key WHERE member_id = ?", [second.id])?;
        let mut keys: Vec<(String, String, String, String, bool)> = Vec::new();
        if let Some(email) = &second.email {
            keys.push(("email".into(), fold(email), email.clone(), "merge".into(), true));
        }
        // A handle that praktik made finds nobody in an import, and a name only where nobody else bears it.
        let handle = second.handle.clone();
        keys.push(("handle".into(), handle.clone(), handle, "merge".into(), !second.handle_made));
        let name = fold_name(&second.name);
        if name != fold_name(&first.name) {
            let alone = !self.namesakes(&second.name)?.iter().any(|person| person.id != second.id);
            keys.push(("name".into(), name, second.name.clone(), "merge".into(), alone));
        }
        keys.extend(theirs);
        let mut taken = 0;
        for (kind, value, raw, source, identifies) in keys {
            if self.remember_key(into, (&kind, &value, &raw), &source, identifies)? {
                taken += 1;
            } else if identifies {
                // Both had it; it identifies where it did for one of them.
                self.connection.execute(
                    "UPDATE OR IGNORE person_key SET identifies = 1 WHERE member_id = ? AND kind = ? AND value = ?",
                    params![into, kind, value],
                )?;
            }
        }
        Ok(taken)
    }

    /// Where both have the same, the first gets the longer time: the earlier day, and no end where one has none.
    fn keep_the_most(&self, into: Id, from: Id) -> Result<()> {
        for sql in [
            "UPDATE skill SET since = min(skill.since, other.since), \
             ended = CASE WHEN skill.ended IS NULL OR other.ended IS NULL THEN NULL ELSE max(skill.ended, other.ended) END \
             FROM skill AS other WHERE skill.member_id = ?1 AND other.member_id = ?2 \
             AND other.topic_id = skill.topic_id AND other.level = skill.level",
            "UPDATE challenge_part SET day = min(challenge_part.day, other.day) FROM challenge_part AS other \
             WHERE challenge_part.member_id = ?1 AND other.member_id = ?2 \
             AND other.challenge_id = challenge_part.challenge_id AND other.part = challenge_part.part",
        ] {
            self.connection.execute(sql, [into, from])?;
        }
        self.unite_terms(into, from)
    }

    /// Terms of the second in a role that the first holds or deputises at the same time become one with theirs.
    fn unite_terms(&self, into: Id, from: Id) -> Result<()> {
        const SAME: &str = "SELECT a.id, b.id, min(a.since, b.since), \
             CASE WHEN a.ended IS NULL OR b.ended IS NULL THEN NULL ELSE max(a.ended, b.ended) END \
             FROM role_term AS a JOIN role_term AS b ON b.role_id = a.role_id AND b.deputy = a.deputy AND a.id <> b.id \
             AND (a.ended IS NULL OR b.since <= a.ended) AND (b.ended IS NULL OR a.since <= b.ended) \
             WHERE a.member_id = ?1 AND b.member_id IN (?1, ?2) ORDER BY a.id, b.member_id = ?1 LIMIT 1";
        loop {
            let found = self.connection.prepare_cached(SAME)?.query_row([into, from], |row| {
                Ok((
                    row.get::<_, Id>(0)?,
                    row.get::<_, Id>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, Option<String>>(3)?,
                ))
            });
            match found {
                Err(rusqlite::Error::QueryReturnedNoRows) => return Ok(()),
                Err(error) => return Err(error.into()),
                Ok((stays, goes, since, ended)) => {
                    self.connection.execute("DELETE FROM role_term WHERE id = ?", [goes])?;
                    self.connection.execute(
                        "UPDATE role_term SET since = ?, ended = ? WHERE id = ?",
                        params![since, ended, stays],
                    )?;
                }
            }
        }
    }

    /// Nobody thanks, looks after or meets themselves. Thanks stay, without a giver; how many there were.
    fn part_from_oneself(&self, member: Id) -> Result<usize> {
        let thanks = self.connection.execute(
            "UPDATE recognition SET giver_id = NULL WHERE giver_id = ?1 \
             AND id IN (SELECT recognition_id FROM recognition_receiver WHERE member_id = ?1)",
            [member],
        )?;
        for sql in [
            "UPDATE welcome SET buddy_id = NULL WHERE member_id = ?1 AND buddy_id = ?1",
            "DELETE FROM introduction WHERE member_id = ?1 AND NOT EXISTS (SELECT 1 FROM introduction AS other \
             WHERE other.round_id = introduction.round_id AND other.place = introduction.place AND other.member_id <> ?1)",
            // Who stood in for themselves was the holder.
            "DELETE FROM role_term WHERE member_id = ?1 AND deputy = 1 AND EXISTS (SELECT 1 FROM role_term AS held \
             WHERE held.member_id = ?1 AND held.role_id = role_term.role_id AND held.deputy = 0 \
             AND held.since <= role_term.since AND (held.ended IS NULL OR role_term.ended <= held.ended))",
            "DELETE FROM wish WHERE member_id = ?1 AND note IS NULL AND EXISTS (SELECT 1 FROM wish AS other \
             WHERE other.member_id = ?1 AND other.topic_id = wish.topic_id \
             AND (other.day, other.id) < (wish.day, wish.id))",
        ] {
            self.connection.execute(sql, [member])?;
        }
        Ok(thanks)
    }
}

/// Spells in order, those that overlap or adjoin as one. Each comes with the day on which it is taken to begin: one that
/// nobody knows stays unknown where it is taken to be earlier than a known one.
fn united(mut spells: Vec<(StoredSpell, NaiveDate)>) -> Vec<StoredSpell> {
    spells.sort_by_key(|(spell, begins)| (*begins, spell.joined.is_none(), spell.left.is_none(), spell.left));
    let mut out: Vec<StoredSpell> = Vec::new();
    for (spell, begins) in spells {
        match out.last_mut() {
            Some(last) if last.left.is_none_or(|left| begins <= left) => {
                let longer = match (last.left, spell.left) {
                    (None, _) => false,
                    (Some(_), None) => true,
                    (Some(left), Some(other)) => other > left,
                };
                if longer {
                    (last.left, last.reason) = (spell.left, spell.reason);
                }
            }
            _ => out.push(spell),
        }
    }
    out
}

/// What the two say differently, where both say something.
fn clashes(first: &MemberRecord, second: &MemberRecord) -> Vec<Clash> {
    let differ = |a: &str, b: &str| fold(a) != fold(b);
    let mut clashes = Vec::new();
    let mut compare = |field, a: Option<&str>, b: Option<&str>| {
        if let (Some(a), Some(b)) = (a, b)
            && differ(a, b)
        {
            clashes.push(Clash { field, stays: a.to_owned(), other: b.to_owned() });
        }
    };
    compare("name", Some(&first.name), Some(&second.name));
    compare("email", first.email.as_deref(), second.email.as_deref());
    compare("unit", first.unit.as_deref(), second.unit.as_deref());
    compare("site", first.site.as_deref(), second.site.as_deref());
    let word = |private: bool| Some(if private { "yes" } else { "no" });
    compare("private", word(first.private), word(second.private));
    clashes
}

/// Fills what the first does not say from the second; what was filled. Notes are put together.
fn fill(record: &mut MemberRecord, other: MemberRecord) -> Vec<(&'static str, String)> {
    let mut filled = Vec::new();
    for (field, own, other) in [
        ("email", &mut record.email, other.email),
        ("unit", &mut record.unit, other.unit),
        ("site", &mut record.site, other.site),
    ] {
        if let (None, Some(text)) = (&own, other) {
            filled.push((field, text.clone()));
            *own = Some(text);
        }
    }
    match (&mut record.note, other.note) {
        (Some(note), Some(more)) if *note != more => {
            note.push('\n');
            note.push_str(&more);
        }
        (own @ None, more) => *own = more,
        _ => {}
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn unite(spells: &[(&str, &str, &str)]) -> Vec<(String, String)> {
        let known = |text: &str| (!text.is_empty()).then(|| day(text));
        let spell = |(joined, seen, left): &(&str, &str, &str)| {
            let spell = StoredSpell { id: 0, member: 0, joined: known(joined), left: known(left), reason: None };
            (spell, known(joined).unwrap_or_else(|| day(seen)))
        };
        let word = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        united(spells.iter().map(spell).collect()).iter().map(|s| (word(s.joined), word(s.left))).collect()
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn spells_that_overlap_or_adjoin_become_one() {
        let (a, b, c, d) = ("2025-01-01", "2025-06-01", "2026-01-01", "2026-06-01");
        assert_eq!(unite(&[(a, "", b), (b, "", c)]), pairs(&[(a, c)]), "they adjoin");
        assert_eq!(unite(&[(a, "", c), (b, "", d)]), pairs(&[(a, d)]), "they overlap");
        assert_eq!(unite(&[(a, "", b), (c, "", "")]), pairs(&[(a, b), (c, "")]), "they lie apart");
        assert_eq!(unite(&[(b, "", ""), (a, "", c)]), pairs(&[(a, "")]), "one still lasts");
        assert_eq!(unite(&[("", c, ""), (a, "", "")]), pairs(&[(a, "")]), "the known beginning is the earlier one");
        assert_eq!(unite(&[("", a, ""), (b, "", "")]), pairs(&[("", "")]), "seen before the known beginning");
    }
}
