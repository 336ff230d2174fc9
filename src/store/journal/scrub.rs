//! Taking somebody out of the journal who is forgotten. A change whose rows say anything about them keeps its line and
//! its counts, and can no longer be taken back.

use std::collections::BTreeSet;

use roaring::RoaringTreemap;
use rusqlite::params;
use serde_json::{Map, Value};

use super::shape::Shapes;
use super::{EntryId, JournalFilter};
use crate::domain::traces::Traces;
use crate::error::Result;
use crate::store::{Id, Reader, Writer};

impl Reader {
    /// What a member was called before, as far as the journal knows: names, handles and addresses.
    pub(in crate::store) fn add_former_traces(&self, member: Id, traces: &mut Traces) -> Result<()> {
        let sql = "SELECT former FROM journal_row WHERE table_name = 'member' AND row_key = ? AND former IS NOT NULL";
        let mut statement = self.connection.prepare_cached(sql)?;
        for id in self.once_theirs(member)? {
            let formers = statement.query_map([format!("[{id}]")], |row| row.get::<_, String>(0))?;
            for former in formers {
                let Some(said) = object(&former?) else { continue };
                let text = |field: &str| said.get(field).and_then(Value::as_str);
                text("name").into_iter().for_each(|name| traces.add_name(name));
                ["handle", "email"].into_iter().filter_map(text).for_each(|word| traces.add_word(word));
            }
        }
        Ok(())
    }

    /// The rows that a member has and had: those of entries that were merged into theirs are gone, but not from the
    /// journal.
    fn once_theirs(&self, member: Id) -> Result<BTreeSet<Id>> {
        let sql = "SELECT row_key, members FROM journal JOIN journal_row ON entry_id = id WHERE command = 'member merge' \
                   AND undone_by IS NULL AND table_name = 'member' AND left_hash IS NULL";
        let merges = self.rows(sql, |row| {
            let key: Vec<Id> = serde_json::from_str(&row.get::<_, String>(0)?).unwrap_or_default();
            Ok((key, row.get_ref(1)?.as_blob_or_null()?.and_then(|blob| RoaringTreemap::deserialize_from(blob).ok())))
        })?;
        let mut theirs = BTreeSet::from([member]);
        loop {
            let before = theirs.len();
            for (gone, concerned) in &merges {
                if concerned.as_ref().is_some_and(|it| theirs.iter().any(|id| it.contains(*id as u64))) {
                    theirs.extend(gone);
                }
            }
            if theirs.len() == before {
                return Ok(theirs);
            }
        }
    }

    /// The changes whose rows say something about a member, or name them.
    pub(in crate::store) fn entries_about(&self, member: Id, traces: &Traces) -> Result<BTreeSet<EntryId>> {
        let ids = self.once_theirs(member)?;
        let mut shapes = Shapes::default();
        let mut statement = self.connection.prepare("SELECT entry_id, table_name, row_key, former FROM journal_row")?;
        let mut rows = statement.query([])?;
        let mut about = BTreeSet::new();
        while let Some(row) = rows.next()? {
            let (table, key): (String, String) = (row.get(1)?, row.get(2)?);
            let former: Option<String> = row.get(3)?;
            let read = former.as_deref().and_then(object);
            // What cannot be read is looked through as it is.
            let unread = former.filter(|_| read.is_none());
            let said = read.unwrap_or_default();
            let key: Vec<Value> = serde_json::from_str(&key).unwrap_or_default();
            let theirs = shapes.of(&self.connection, &table)?.is_some_and(|shape| {
                let mut names = shape.members.iter().filter_map(|place| shape.columns.get(*place));
                names.any(|name| said.get(name).and_then(Value::as_i64).is_some_and(|id| ids.contains(&id)))
            });
            let mut texts = said.values().chain(&key).filter_map(Value::as_str).chain(unread.as_deref());
            if theirs || texts.any(|text| traces.are_in(text)) {
                about.insert(row.get(0)?);
            }
        }
        Ok(about)
    }
}

impl Writer {
    /// Removes what the journal keeps of a member, and of texts that name them; how many changes can no longer be taken
    /// back.
    pub(in crate::store) fn scrub_journal(&self, member: Id, traces: &Traces) -> Result<usize> {
        // What tells whose entries became theirs is scrubbed, too.
        let theirs = self.once_theirs(member)?;
        let scrubbed = self.entries_about(member, traces)?;
        for entry in &scrubbed {
            for table in ["journal_row", "journal_attendance"] {
                self.connection.execute(&format!("DELETE FROM {table} WHERE entry_id = ?"), [entry])?;
            }
            // What took a change back is what it takes to make it again.
            let sql =
                "UPDATE journal SET reversible = 0 WHERE id = ?1 OR id = (SELECT of_id FROM journal WHERE id = ?1)";
            self.connection.execute(sql, params![entry])?;
        }
        self.silence(&theirs)?;
        Ok(scrubbed.len())
    }

    /// What was typed about a member is told no more, whatever it said; that it was done stays.
    fn silence(&self, theirs: &BTreeSet<Id>) -> Result<()> {
        for id in theirs {
            let concerning = self.journal(&JournalFilter { member: Some(*id), ..JournalFilter::default() })?;
            for entry in concerning.iter().filter(|entry| entry.command.starts_with("member ")) {
                let line = format!("praktik {} …", entry.command);
                self.connection.execute("UPDATE journal SET line = ? WHERE id = ?", params![line, entry.id])?;
            }
        }
        Ok(())
    }
}

fn object(text: &str) -> Option<Map<String, Value>> {
    serde_json::from_str(text).ok()
}
