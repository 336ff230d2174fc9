//! Members as they are stored: what is known of them, their spells on the roll, and the roll itself.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

use super::{Id, Person, Reader, Writer};
use crate::domain::text::{fold, fold_name};
use crate::error::Result;

/// Everything a member's own row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRecord {
    /// The row, inside the file only.
    pub id: Id,
    /// The handle.
    pub handle: String,
    /// Whether praktik made the handle from a name.
    pub handle_made: bool,
    /// The full name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The organisational unit.
    pub unit: Option<String>,
    /// The place of work.
    pub site: Option<String>,
    /// Counted, but never listed or suggested.
    pub private: bool,
    /// A word on them.
    pub note: Option<String>,
    /// The day they were entered.
    pub added: NaiveDate,
}

const RECORD: &str = "id, handle, handle_made, name, email, unit, site, private, note, added";

fn record(row: &Row<'_>) -> rusqlite::Result<MemberRecord> {
    Ok(MemberRecord {
        id: row.get(0)?,
        handle: row.get(1)?,
        handle_made: row.get(2)?,
        name: row.get(3)?,
        email: row.get(4)?,
        unit: row.get(5)?,
        site: row.get(6)?,
        private: row.get(7)?,
        note: row.get(8)?,
        added: row.get(9)?,
    })
}

/// A spell of membership, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSpell {
    /// The row, inside the file only.
    pub id: Id,
    /// The member's row.
    pub member: Id,
    /// The first day on the roll; `None` where nobody knows it.
    pub joined: Option<NaiveDate>,
    /// The first day no longer on it; `None` while it lasts.
    pub left: Option<NaiveDate>,
    /// Why it ended.
    pub reason: Option<String>,
}

fn spell(row: &Row<'_>) -> rusqlite::Result<StoredSpell> {
    Ok(StoredSpell {
        id: row.get(0)?,
        member: row.get(1)?,
        joined: row.get(2)?,
        left: row.get(3)?,
        reason: row.get(4)?,
    })
}

/// Who is asked for by their standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standing {
    /// On the roll today.
    #[default]
    OnRoll,
    /// No longer on it.
    Left,
    /// Everyone.
    All,
}

/// Which rows of the roll are asked for.
#[derive(Debug, Clone, Default)]
pub struct RollQuery {
    /// By standing.
    pub standing: Standing,
    /// Private members instead of the others.
    pub private: bool,
    /// In this unit, in its folded form.
    pub unit: Option<String>,
    /// At this site, in its folded form.
    pub site: Option<String>,
    /// By handle from the last to the first, instead of from the first.
    pub reverse: bool,
    /// At most so many.
    pub limit: Option<usize>,
}

/// A row of the roll.
#[derive(Debug, Clone)]
pub struct RollRow {
    /// The row of the member, inside the file only.
    pub id: Id,
    /// The handle.
    pub handle: String,
    /// The full name.
    pub name: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The organisational unit.
    pub unit: Option<String>,
    /// The place of work.
    pub site: Option<String>,
    /// The first day of the first spell, settled as in `Facts`: where it is unknown, the day first seen at a session held,
    /// else entered, and never after the end of the spell.
    pub joined: NaiveDate,
    /// The same of the last spell.
    pub since: NaiveDate,
    /// The end of the last spell.
    pub left: Option<NaiveDate>,
}

/// The day on which the member `?1` was first seen at a session held.
const FIRST_SEEN: &str = "(SELECT MIN(day) FROM (\
    SELECT x.day FROM attendance a JOIN session x ON x.id = a.session_id \
    WHERE a.member_id = ?1 AND x.status = 'held' AND x.attendance_taken = 1 \
    UNION ALL SELECT x.day FROM session_part p JOIN session x ON x.id = p.session_id \
    WHERE p.member_id = ?1 AND x.status = 'held'))";

/// A spell as the roll looks at it.
struct RollSpell {
    id: Id,
    joined: Option<NaiveDate>,
    ended: Option<NaiveDate>,
}

/// A member with one of their spells, if there is any. Until their spells are settled, the days are that of their entry.
fn roll_line(line: &Row<'_>) -> rusqlite::Result<(RollRow, Option<RollSpell>)> {
    let added = line.get(9)?;
    let row = RollRow {
        id: line.get(0)?,
        handle: line.get(1)?,
        name: line.get(2)?,
        email: line.get(3)?,
        unit: line.get(4)?,
        site: line.get(5)?,
        joined: added,
        since: added,
        left: None,
    };
    let spell = match line.get(6)? {
        Some(id) => Some(RollSpell { id, joined: line.get(7)?, ended: line.get(8)? }),
        None => None,
    };
    Ok((row, spell))
}

impl Reader {
    /// What the row of a member says.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn member(&self, id: Id) -> Result<MemberRecord> {
        let mut statement = self.connection.prepare_cached(&format!("SELECT {RECORD} FROM member WHERE id = ?"))?;
        Ok(statement.query_row([id], record)?)
    }

    /// What the rows of all members say, in the order of their rows.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn members(&self) -> Result<Vec<MemberRecord>> {
        self.rows(&format!("SELECT {RECORD} FROM member ORDER BY id"), record)
    }

    /// The rows of all members, in the order in which `Facts` numbers them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn member_ids(&self) -> Result<Vec<Id>> {
        self.rows("SELECT id FROM member ORDER BY id", |row| row.get(0))
    }

    /// Members who bear this name.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn namesakes(&self, name: &str) -> Result<Vec<Person>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, handle, name, private FROM member WHERE name_key = ? ORDER BY handle")?;
        let people = statement.query_map([fold_name(name)], |row| {
            Ok(Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? })
        })?;
        Ok(people.collect::<rusqlite::Result<_>>()?)
    }

    /// The spells of a member, in order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn spells(&self, member: Id) -> Result<Vec<StoredSpell>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, member_id, joined, ended, reason FROM spell WHERE member_id = ? ORDER BY ended IS NULL, ended, id",
        )?;
        Ok(statement.query_map([member], spell)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The spells of everyone, by member, in order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn all_spells(&self) -> Result<Vec<StoredSpell>> {
        self.rows(
            "SELECT id, member_id, joined, ended, reason FROM spell ORDER BY member_id, ended IS NULL, ended, id",
            spell,
        )
    }

    /// The members asked for, by handle, as of `today`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn roll(&self, query: &RollQuery, today: NaiveDate) -> Result<Vec<RollRow>> {
        let order = if query.reverse { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT m.id, m.handle, m.name, m.email, m.unit, m.site, s.id, s.joined, s.ended, m.added FROM member m \
             LEFT JOIN spell s ON s.member_id = m.id WHERE m.private = {} ORDER BY m.handle {order}",
            i32::from(query.private)
        );
        let mut statement = self.connection.prepare(&sql)?;
        let mut lines = statement.query_map([], roll_line)?.peekable();
        // Units and sites are folded as text is everywhere, which SQL cannot.
        let same = |wanted: &Option<String>, given: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| given.as_deref().is_some_and(|given| fold(given) == *wanted))
        };
        let most = query.limit.unwrap_or(usize::MAX);
        let mut roll = Vec::new();
        // No more rows are asked for than are needed: a short list of a large community is quick.
        while roll.len() < most {
            let Some(line) = lines.next() else { break };
            let (mut row, first) = line?;
            let mut spells: Vec<RollSpell> = first.into_iter().collect();
            while let Some(Ok((_, more))) = lines.next_if(|next| next.as_ref().is_ok_and(|(next, _)| next.id == row.id))
            {
                spells.extend(more);
            }
            spells.sort_by_key(|spell| (spell.ended.is_none(), spell.ended, spell.id));
            if !same(&query.unit, &row.unit) || !same(&query.site, &row.site) {
                continue;
            }
            let mut stays = Vec::with_capacity(spells.len());
            for spell in &spells {
                let began = match spell.joined {
                    Some(joined) => joined,
                    None => self.first_seen(row.id)?.unwrap_or(row.joined),
                };
                stays.push((began.min(spell.ended.unwrap_or(NaiveDate::MAX)), spell.ended));
            }
            let on_roll = stays.iter().any(|(began, ended)| *began <= today && ended.is_none_or(|ended| today < ended));
            let left = || stays.iter().any(|(_, ended)| ended.is_some_and(|ended| ended <= today));
            let wanted = match query.standing {
                Standing::OnRoll => on_roll,
                Standing::Left => !on_roll && left(),
                Standing::All => true,
            };
            if wanted {
                row.joined = stays.first().map_or(row.joined, |(began, _)| *began);
                (row.since, row.left) = stays.last().map_or((row.since, None), |last| *last);
                roll.push(row);
            }
        }
        Ok(roll)
    }

    /// The day on which a member was first seen at a session held; `None` where they were at none.
    fn first_seen(&self, member: Id) -> Result<Option<NaiveDate>> {
        let mut statement = self.connection.prepare_cached(&format!("SELECT {FIRST_SEEN}"))?;
        Ok(statement.query_row([member], |row| row.get(0))?)
    }

    /// How many private members are on the roll on `today`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn private_members(&self, today: NaiveDate) -> Result<usize> {
        Ok(self.roll(&RollQuery { private: true, ..RollQuery::default() }, today)?.len())
    }

    /// The first day of a member's first spell, settled where it is unknown; `None` without a spell.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn first_joined(&self, member: Id) -> Result<Option<NaiveDate>> {
        let sql = format!(
            "SELECT MIN(COALESCE(s.joined, {FIRST_SEEN}, m.added), COALESCE(s.ended, '9999-12-31')) \
             FROM spell s JOIN member m ON m.id = s.member_id WHERE m.id = ?1 ORDER BY s.ended IS NULL, s.ended LIMIT 1"
        );
        Ok(self.connection.prepare_cached(&sql)?.query_row([member], |row| row.get(0)).optional()?)
    }

    /// The units, or the sites, that members have, each once.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn member_places(&self, sites: bool) -> Result<Vec<String>> {
        let column = if sites { "site" } else { "unit" };
        self.rows(
            &format!("SELECT DISTINCT {column} FROM member WHERE {column} IS NOT NULL ORDER BY {column}"),
            |row| row.get(0),
        )
    }
}

impl Writer {
    /// Makes the row of a member say what `record` says.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_member(&self, record: &MemberRecord) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE member SET handle = ?, handle_made = ?, name = ?, name_key = ?, email = ?, email_key = ?, \
                 unit = ?, site = ?, private = ?, note = ? WHERE id = ?",
            )?
            .execute(params![
                record.handle,
                record.handle_made,
                record.name,
                fold_name(&record.name),
                record.email,
                record.email.as_deref().map(fold),
                record.unit,
                record.site,
                record.private,
                record.note,
                record.id
            ])?;
        Ok(())
    }

    /// Begins a spell; `left` is the first day no longer in it.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_spell(&self, member: Id, joined: Option<NaiveDate>, left: Option<NaiveDate>) -> Result<()> {
        self.connection
            .execute("INSERT INTO spell (member_id, joined, ended) VALUES (?, ?, ?)", params![member, joined, left])?;
        Ok(())
    }

    /// Makes a spell say what `spell` says.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_spell(&self, spell: &StoredSpell) -> Result<()> {
        self.connection.execute(
            "UPDATE spell SET joined = ?, ended = ?, reason = ? WHERE id = ?",
            params![spell.joined, spell.left, spell.reason, spell.id],
        )?;
        Ok(())
    }
}
