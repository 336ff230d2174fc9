//! Forgetting a person: every trace is erased, the counts stay.

mod erase;

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::params;

use super::problem::in_file;
use super::tables::Held;
use super::{Id, MemberRecord, Person, Reader, Writer, file};
use crate::domain::calendar::Span;
use crate::domain::text::short_key;
use crate::domain::traces::Traces;
use crate::error::Result;

pub use erase::Trace;

/// The name that everybody bears who was forgotten.
const FORGOTTEN_NAME: &str = "Forgotten member";

/// What the handles of those begin with who were forgotten.
const FORGOTTEN_HANDLE: &str = "forgotten-";

/// What stands where a text was erased that cannot be empty.
const ERASED: &str = "(erased)";

/// What became of a person who was forgotten.
#[derive(Debug, Clone)]
pub struct Forgotten {
    /// The handle that stands for them from now on.
    pub pseudonym: String,
    /// What their own row said.
    pub record: MemberRecord,
    /// How many keys of imports are erased.
    pub keys: usize,
    /// Texts that named them, a row each.
    pub texts: Vec<Trace>,
    /// Stories they told, which lose their teller and their text.
    pub stories: usize,
    /// Notes on words with them, and reasons why they left, which are erased.
    pub notes: usize,
    /// Answers to surveys of which nobody can say any more that they were theirs.
    pub surveys: usize,
    /// Changes in the journal that can no longer be taken back.
    pub journal: usize,
    /// Whether they were on the roll, and leave it.
    pub left: bool,
    /// Terms in roles that end.
    pub terms: usize,
    /// Open actions that nobody owns any more.
    pub actions: usize,
    /// Parts in planned sessions that are taken out.
    pub planned: usize,
    /// Others who bear the same name: texts do not say whom they mean.
    pub namesakes: usize,
    /// What stays and is counted.
    pub kept: Vec<Held>,
}

impl Person {
    /// Whether this is a pseudonym that stands for somebody who was forgotten.
    pub fn is_forgotten(&self) -> bool {
        self.name == FORGOTTEN_NAME && self.handle.starts_with(FORGOTTEN_HANDLE)
    }
}

impl Reader {
    /// Who left longer ago than the charter's retention allows their data to be kept, and is not forgotten yet, by
    /// handle. Private members are among them: whoever lists names counts those instead. Nobody, where the charter says
    /// nothing of retention.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn forgetting_due(&self, today: NaiveDate) -> Result<Vec<Person>> {
        let kept_for: Option<String> =
            self.connection.query_row("SELECT retention FROM charter", [], |row| row.get(0))?;
        let Some(kept_for) = kept_for.as_deref().and_then(|text| Span::parse(text).ok()) else {
            return Ok(Vec::new());
        };
        let gone = self.rows(
            "SELECT member.id, handle, name, private, max(ended) FROM member JOIN spell ON member_id = member.id \
             GROUP BY member.id HAVING count(*) = count(ended) ORDER BY handle",
            |row| {
                let person = Person { id: row.get(0)?, handle: row.get(1)?, name: row.get(2)?, private: row.get(3)? };
                Ok((person, row.get::<_, NaiveDate>(4)?))
            },
        )?;
        let due = |(person, left): &(Person, NaiveDate)| {
            !person.is_forgotten() && kept_for.after(*left).is_some_and(|end| end <= today)
        };
        Ok(gone.into_iter().filter(due).map(|(person, _)| person).collect())
    }

    /// Everything by which texts may name a member. What only came along with an import, such as a given name, is no
    /// trace, unless it is an address or has several words.
    pub(super) fn traces(&self, record: &MemberRecord) -> Result<Traces> {
        let mut traces = Traces::of(&record.name, &record.handle);
        if let Some(email) = &record.email {
            traces.add_word(email);
        }
        let mut statement =
            self.connection.prepare_cached("SELECT kind, raw, identifies FROM person_key WHERE member_id = ?")?;
        let keys = statement.query_map([record.id], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?))
        })?;
        for key in keys {
            let (kind, raw, identifies) = key?;
            match kind.as_str() {
                "name" if identifies || raw.trim().contains(char::is_whitespace) => traces.add_name(&raw),
                "email" | "handle" => traces.add_word(&raw),
                _ => {}
            }
        }
        Ok(traces)
    }
}

impl Writer {
    /// Erases a person: their row, the keys of imports, what was written on them, and their traces in every text. What
    /// they did is counted under a pseudonym.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn forget_member(&self, member: Id, today: NaiveDate) -> Result<Forgotten> {
        let record = self.member(member)?;
        let mut traces = self.traces(&record)?;
        self.add_former_traces(member, &mut traces)?;
        let pseudonym = self.free_pseudonym(&record)?;
        let namesakes = self.namesakes(&record.name)?.len() - 1;
        let change =
            |sql: &str| Ok::<_, crate::error::Error>(self.connection.execute(sql, params![member, today.to_string()])?);
        let left = change(
            "UPDATE spell SET ended = max(?2, ifnull(joined, ?2)) WHERE member_id = ?1 \
             AND (ended IS NULL OR ended > ?2)",
        )? > 0;
        let terms = change(
            "UPDATE role_term SET ended = max(?2, since) WHERE member_id = ?1 AND (ended IS NULL OR ended > ?2)",
        )?;
        let actions = change("UPDATE action SET owner_id = NULL WHERE owner_id = ?1 AND status = 'open' AND ?2 <> ''")?;
        let planned = change(
            "DELETE FROM session_part WHERE member_id = ?1 AND session_id IN \
             (SELECT id FROM session WHERE status = 'planned') AND ?2 <> ''",
        )?;
        let reasons =
            change("UPDATE spell SET reason = NULL WHERE member_id = ?1 AND reason IS NOT NULL AND ?2 <> ''")?;
        let notes = change("UPDATE contact SET note = NULL WHERE member_id = ?1 AND note IS NOT NULL AND ?2 <> ''")?;
        // Not even the pseudonym stays: it would tell which answers belong together.
        let surveys = change("UPDATE survey_response SET member_id = NULL WHERE member_id = ?1 AND ?2 <> ''")?;
        let stories = self.connection.execute(
            "UPDATE story SET teller_id = NULL, consent = 0, happened = ?2, learned = NULL, did = NULL, changed = NULL \
             WHERE teller_id = ?1",
            params![member, ERASED],
        )?;
        let keys = self.connection.execute("DELETE FROM person_key WHERE member_id = ?", [member])?;
        self.set_member(&MemberRecord {
            handle: pseudonym.clone(),
            handle_made: true,
            name: FORGOTTEN_NAME.to_owned(),
            email: None,
            unit: None,
            site: None,
            private: true,
            note: None,
            ..record.clone()
        })?;
        let journal = self.scrub_journal(member, &traces)?;
        let texts = self.erase_traces(&traces, &pseudonym)?;
        let kept = self.held_on(member)?;
        Ok(Forgotten {
            pseudonym,
            record,
            keys,
            texts,
            stories,
            notes: reasons + notes,
            surveys,
            journal,
            left,
            terms,
            actions,
            planned,
            namesakes,
            kept,
        })
    }

    /// A handle that says nothing of the person and that nobody has.
    fn free_pseudonym(&self, record: &MemberRecord) -> Result<String> {
        let (row, added) = (record.id.to_string(), record.added.to_string());
        let mut attempt = 0u32;
        loop {
            // Drawn from what tells nothing: a key drawn from the name could be found again by trying names.
            let key = short_key(&["forgotten", &row, &added], attempt);
            let handle = format!("{FORGOTTEN_HANDLE}{}", key.get(..4).unwrap_or(&key));
            if self.person_by_handle(&handle)?.is_none() {
                return Ok(handle);
            }
            attempt += 1;
        }
    }
}

/// Writes the whole file anew, so that nothing of what was erased stays in pages that are no longer used.
///
/// # Errors
/// The file cannot be written, or the disk is full.
pub fn sweep(path: &Path) -> Result<()> {
    let (connection, _) = file::open_to_write(path)?;
    connection.execute_batch("VACUUM").map_err(in_file(path))
}
