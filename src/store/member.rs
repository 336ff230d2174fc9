//! Members as they are stored: what is known of them, their spells on the roll, and the roll itself.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

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
    /// The first day of the first spell; where it is unknown, the day first seen, else entered.
    pub joined: NaiveDate,
    /// The same of the last spell.
    pub since: NaiveDate,
    /// The end of the last spell.
    pub left: Option<NaiveDate>,
}

/// The first day of spell `s` of member `m`, settled as in `Facts`: an unknown one is the day first seen at a session
/// held, else the day the member was entered, and never after the spell's end.
const SETTLED: &str = "MIN(COALESCE(s.joined, (SELECT MIN(day) FROM (\
    SELECT x.day FROM attendance a JOIN session x ON x.id = a.session_id \
    WHERE a.member_id = m.id AND x.status = 'held' AND x.attendance_taken = 1 \
    UNION ALL SELECT x.day FROM session_part p JOIN session x ON x.id = p.session_id \
    WHERE p.member_id = m.id AND x.status = 'held')), m.added), COALESCE(s.ended, '9999-12-31'))";

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
        let on_roll = format!(
            "EXISTS (SELECT 1 FROM spell s WHERE s.member_id = m.id AND {SETTLED} <= :today \
             AND (s.ended IS NULL OR :today < s.ended))"
        );
        let standing = match query.standing {
            Standing::OnRoll => on_roll,
            Standing::Left => format!(
                "NOT {on_roll} AND EXISTS (SELECT 1 FROM spell s WHERE s.member_id = m.id AND s.ended <= :today)"
            ),
            Standing::All => ":today IS NOT NULL".to_owned(),
        };
        let settled =
            |order: &str| format!("(SELECT {SETTLED} FROM spell s WHERE s.member_id = m.id ORDER BY {order} LIMIT 1)");
        // Units and sites are folded as text is everywhere, which SQL cannot: the limit waits for them.
        let folded = query.unit.is_some() || query.site.is_some();
        let limit = query.limit.filter(|_| !folded).and_then(|limit| i64::try_from(limit).ok()).unwrap_or(-1);
        let sql = format!(
            "SELECT m.id, m.handle, m.name, m.email, m.unit, m.site, {}, {}, \
             (SELECT s.ended FROM spell s WHERE s.member_id = m.id ORDER BY s.ended IS NULL DESC, s.ended DESC LIMIT 1), \
             m.added FROM member m WHERE m.private = :private AND {standing} ORDER BY m.handle LIMIT :limit",
            settled("s.ended IS NULL, s.ended"),
            settled("s.ended IS NULL DESC, s.ended DESC"),
        );
        let mut statement = self.connection.prepare(&sql)?;
        let same = |wanted: &Option<String>, given: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| given.as_deref().is_some_and(|given| fold(given) == *wanted))
        };
        let mut rows =
            statement.query(named_params! { ":private": query.private, ":limit": limit, ":today": today })?;
        let mut roll = Vec::new();
        while let Some(row) = rows.next()? {
            let (unit, site) = (row.get(4)?, row.get(5)?);
            if !same(&query.unit, &unit) || !same(&query.site, &site) {
                continue;
            }
            let added: NaiveDate = row.get(9)?;
            roll.push(RollRow {
                id: row.get(0)?,
                handle: row.get(1)?,
                name: row.get(2)?,
                email: row.get(3)?,
                unit,
                site,
                joined: row.get::<_, Option<NaiveDate>>(6)?.unwrap_or(added),
                since: row.get::<_, Option<NaiveDate>>(7)?.unwrap_or(added),
                left: row.get(8)?,
            });
        }
        if folded && let Some(limit) = query.limit {
            roll.truncate(limit);
        }
        Ok(roll)
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
            "SELECT {SETTLED} FROM spell s JOIN member m ON m.id = s.member_id WHERE m.id = ? \
             ORDER BY s.ended IS NULL, s.ended LIMIT 1"
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
