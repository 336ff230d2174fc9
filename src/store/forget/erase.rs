//! Erasing the traces of a person in every text of the file.

use std::collections::BTreeMap;

use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::{Reader, Writer};
use crate::domain::survey::question_key;
use crate::domain::text::{fold, fold_name, slug_from_title};
use crate::domain::traces::{Traces, Within};
use crate::error::Result;
use crate::store::Id;
use crate::store::tables::TableColumn;

/// A text that names somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// The table that holds it.
    pub table: String,
    /// What it says.
    pub text: String,
}

/// Columns of text that people do not write: days, words that the schema fixes, keys drawn from facts. Every other
/// column of text may hold a name.
const FIXED: &[(&str, &[&str])] = &[
    ("charter", &["cadence", "retention", "time_zone"]),
    ("charter_line", &["section"]),
    ("charter_review", &["day"]),
    ("closing", &["closed", "reopened"]),
    ("pause", &["first_day", "last_day"]),
    ("measure_bound", &["measure"]),
    ("goal", &["baseline_on", "due", "measure", "added", "status", "ended"]),
    ("goal_reading", &["day"]),
    // The names of others are theirs, whoever bears the same.
    ("member", &["handle", "name", "name_key", "email", "email_key", "added"]),
    ("spell", &["joined", "ended"]),
    ("person_key", &["kind", "value", "raw"]),
    ("skill", &["level", "since", "ended"]),
    ("role_term", &["since", "ended"]),
    ("welcome", &["day"]),
    ("contact", &["day"]),
    ("introduction_round", &["day"]),
    ("series", &["key", "rule"]),
    ("session", &["kind", "status", "day", "starts"]),
    ("session_source", &["dialect", "starts"]),
    ("session_part", &["part"]),
    ("session_uid", &["occurrence"]),
    ("calendar_identity", &["key"]),
    ("session_note", &["at"]),
    ("guest", &["key_kind", "key_value", "name"]),
    ("channel_month", &["month"]),
    ("resource", &["kind", "added", "retired"]),
    ("resource_review", &["day"]),
    ("resource_use", &["day"]),
    ("wish", &["day"]),
    ("challenge", &["kind", "raised", "solved", "outcome"]),
    ("challenge_part", &["part", "day"]),
    ("recognition", &["key", "day", "kind"]),
    ("story", &["key", "day", "reached"]),
    ("evaluation", &["day", "period_from", "period_until", "stage"]),
    ("evaluation_value", &["measure", "status"]),
    ("evaluation_area", &["area"]),
    ("survey_item", &["kind", "area"]),
    ("survey", &["day"]),
    ("survey_response", &["key"]),
    ("action", &["area", "measure", "due", "added", "status", "ended"]),
    ("journal", &["at", "command"]),
    ("journal_touched", &["table_name"]),
    // What rows said before is taken out as a whole, before texts are looked at.
    ("journal_row", &["table_name", "row_key", "former"]),
    ("content_hash", &["table_name"]),
];

/// Texts with the column that holds the form under which they are compared.
const COMPARED: &[(&str, &str, &str)] = &[
    ("topic", "name", "key"),
    ("role", "name", "key"),
    ("channel", "name", "key"),
    ("award", "name", "key"),
    ("benefit", "text", "key"),
    ("goal", "title", "key"),
    ("session", "title", "title_key"),
    ("survey_item", "text", "key"),
];

/// What has a name of its own: a handle that is a common word, such as that of a topic, does not change it.
const NAMED: [&str; 5] = ["charter", "topic", "role", "channel", "award"];

/// Things that are called by a slug made from their title.
const SLUGGED: [&str; 4] = ["session", "resource", "challenge", "survey"];

/// Columns that follow another one of their row.
const FOLLOWS: [&str; 3] = ["key", "slug", "title_key"];

impl Reader {
    /// The columns of a table in which people write.
    pub(in crate::store) fn written(&self, table: &str) -> Result<Vec<TableColumn>> {
        let fixed = FIXED.iter().find(|(fixed, _)| *fixed == table).map_or(&[][..], |(_, columns)| columns);
        let columns = self.columns(table)?.into_iter();
        Ok(columns.filter(|column| column.text && !fixed.contains(&column.name.as_str())).collect())
    }
}

impl Writer {
    /// Puts the pseudonym wherever a text names the person; the number of rows changed, by table.
    pub(super) fn erase_traces(&self, traces: &Traces, pseudonym: &str) -> Result<Vec<Trace>> {
        let mut found = Vec::new();
        for table in self.tables()? {
            found.extend(self.erase_in_table(&table, traces, pseudonym)?);
        }
        // A guest of that name was there, and is a head that was counted.
        found.extend(self.erase_rows(
            "guest",
            "SELECT id, name, key_value FROM guest WHERE name IS NOT NULL OR key_value IS NOT NULL",
            "UPDATE guest SET name = NULL, key_kind = NULL, key_value = NULL WHERE id = ?",
            |text, _| traces.are_in(text),
        )?);
        // Somebody else may be known by the same name, if it is theirs.
        let whole = |text: &str| traces.replaced(text, Within::Text, "").is_some_and(|rest| rest.trim().is_empty());
        found.extend(self.erase_rows(
            "person_key",
            "SELECT person_key.id, raw, value, name, handle, email FROM person_key JOIN member ON member.id = member_id",
            "DELETE FROM person_key WHERE id = ?",
            |text, own| whole(text) && !own.contains(&fold_name(text)),
        )?);
        Ok(found)
    }

    /// Runs `change` on every row of which one of the first two texts is a trace; the other texts are handed along.
    fn erase_rows(
        &self,
        table: &str,
        select: &str,
        change: &str,
        is_trace: impl Fn(&str, &[String]) -> bool,
    ) -> Result<Vec<Trace>> {
        let rows = {
            let mut statement = self.connection.prepare(select)?;
            let columns = statement.column_count();
            let rows = statement.query_map([], |row| {
                let texts: rusqlite::Result<Vec<Option<String>>> = (1..columns).map(|column| row.get(column)).collect();
                Ok((row.get::<_, Id>(0)?, texts?))
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()?
        };
        let mut found = Vec::new();
        for (id, texts) in rows {
            let own: Vec<String> = texts.iter().skip(2).flatten().map(|text| fold_name(text)).collect();
            if let Some(text) = texts.iter().take(2).flatten().find(|text| is_trace(text, &own)) {
                self.connection.execute(change, [id])?;
                found.push(Trace { table: table.to_owned(), text: text.clone() });
            }
        }
        Ok(found)
    }

    fn erase_in_table(&self, table: &str, traces: &Traces, pseudonym: &str) -> Result<Vec<Trace>> {
        let written = self.written(table)?;
        if written.is_empty() {
            return Ok(Vec::new());
        }
        let keys: Vec<String> = self.columns(table)?.into_iter().filter(|c| c.key).map(|c| c.name).collect();
        let quoted = |names: &mut dyn Iterator<Item = &String>| {
            names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
        };
        let texts: Vec<String> = written.into_iter().map(|column| column.name).collect();
        let sql = format!("SELECT {} FROM \"{table}\"", quoted(&mut keys.iter().chain(&texts)));
        let rows = {
            let mut statement = self.connection.prepare(&sql)?;
            let rows = statement.query_map([], |row| {
                let key: rusqlite::Result<Vec<Value>> = (0..keys.len()).map(|column| row.get(column)).collect();
                let said: rusqlite::Result<Vec<Option<String>>> =
                    (0..texts.len()).map(|column| row.get(keys.len() + column)).collect();
                Ok((key?, said?))
            })?;
            rows.collect::<rusqlite::Result<Vec<_>>>()?
        };
        let condition = keys.iter().map(|key| format!("\"{key}\" IS ?")).collect::<Vec<_>>().join(" AND ");
        let mut found = Vec::new();
        for (key, said) in rows {
            let row: BTreeMap<&str, &str> =
                texts.iter().zip(&said).filter_map(|(name, text)| Some((name.as_str(), text.as_deref()?))).collect();
            let new = cleaned(table, &row, traces, pseudonym);
            // The title or the text says it to people; its key and its slug only follow.
            let shown = new.iter().find(|(column, _)| !FOLLOWS.contains(&column.as_str())).or(new.first());
            let before = shown.and_then(|(column, _)| row.get(column.as_str()));
            found.extend(before.map(|text| Trace { table: table.to_owned(), text: (*text).to_owned() }));
            for (column, text) in new {
                self.put_text(table, &column, &text, &condition, &key)?;
            }
        }
        Ok(found)
    }

    /// Sets one text of one row. Where the column holds each text once and has this one, a number is put behind it.
    fn put_text(&self, table: &str, column: &str, text: &str, condition: &str, key: &[Value]) -> Result<()> {
        let sql = format!("UPDATE OR IGNORE \"{table}\" SET \"{column}\" = ? WHERE {condition}");
        for number in 1u32.. {
            let text = if number == 1 { text.to_owned() } else { format!("{text}-{number}") };
            let values = std::iter::once(Value::from(text)).chain(key.iter().cloned());
            if self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))? > 0 {
                break;
            }
        }
        Ok(())
    }
}

/// The texts of a row that change, by column, where the row names the person.
fn cleaned(table: &str, row: &BTreeMap<&str, &str>, traces: &Traces, pseudonym: &str) -> Vec<(String, String)> {
    let mut new: BTreeMap<&str, String> = BTreeMap::new();
    for (column, text) in row {
        let within = match *column {
            "slug" => Within::Slug,
            "name" | "key" if NAMED.contains(&table) => Within::Name,
            _ => Within::Text,
        };
        let left = traces.replaced(text, within, pseudonym);
        if let Some(left) = left {
            new.insert(column, left);
        }
    }
    for (_, column, key) in COMPARED.iter().filter(|(compared, ..)| *compared == table) {
        if let Some(text) = new.get(column) {
            let compared = if table == "survey_item" { question_key(text) } else { fold(text) };
            new.insert(key, compared);
        }
    }
    if SLUGGED.contains(&table)
        && let (Some(slug), Some(title), Some(clean)) = (row.get("slug"), row.get("title"), new.get("title").cloned())
    {
        // A slug cuts a long title off, perhaps in the middle of the name.
        let made = slug_from_title(title);
        if let Some(before) = slug.find(&made).map(|at| &slug[..at]) {
            new.insert("slug", format!("{before}{}", slug_from_title(&clean)));
        }
    }
    new.into_iter().map(|(column, text)| (column.to_owned(), text)).collect()
}
