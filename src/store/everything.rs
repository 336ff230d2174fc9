//! All that the file holds on one person, table by table: for whoever asks what is kept on them.

use std::collections::HashMap;

use rusqlite::types::ValueRef;

use super::{Id, Reader, Trace};
use crate::error::Result;

/// A value of a row: what a column says, or the thing that it refers to.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A text or a day.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number.
    Real(f64),
    /// A thing with a name of its own, and what it is called.
    Thing {
        /// Its handle, slug, number or key.
        key: String,
        /// Its title, name or text.
        title: Option<String>,
        /// Its day, where it has one.
        day: Option<String>,
    },
}

/// A row that refers to the person: columns and what they say, without those that are empty.
pub type HeldRow = Vec<(String, Said)>;

/// All rows of a table that refer to the person in one of its columns.
#[derive(Debug, Clone)]
pub struct HeldRows {
    /// The table.
    pub table: String,
    /// The column that refers to the person.
    pub column: String,
    /// The rows.
    pub rows: Vec<HeldRow>,
}

/// All that is held on a person.
#[derive(Debug, Clone)]
pub struct Everything {
    /// Their own row.
    pub own: HeldRow,
    /// What refers to them; every column that can, also where no row does.
    pub rows: Vec<HeldRows>,
    /// Texts of other rows that name them.
    pub mentions: Vec<Trace>,
}

/// Columns that serve comparison, say nothing that another column does not, or stay inside the file.
const INSIDE: [&str; 4] = ["id", "name_key", "email_key", "title_key"];

/// Columns that name a row, and those that say what it is about: the first that the table has.
const KEYS: [&str; 6] = ["handle", "slug", "number", "key", "name", "day"];
const TITLES: [&str; 6] = ["title", "name", "reason", "happened", "text", "rule"];

impl Reader {
    /// All that the file holds on a member.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn everything(&self, member: Id) -> Result<Everything> {
        let own = self.held_rows("member", "id", member)?.rows.pop().unwrap_or_default();
        let mut rows = Vec::new();
        for (table, column) in self.member_columns()? {
            rows.push(self.held_rows(&table, &column, member)?);
            if table == "survey_response" {
                rows.push(self.survey_answers_of(member)?);
            }
        }
        Ok(Everything { own, rows, mentions: self.mentions(member)? })
    }

    fn held_rows(&self, table: &str, column: &str, member: Id) -> Result<HeldRows> {
        let ties: HashMap<String, String> =
            self.ties(table)?.into_iter().map(|tie| (tie.column, tie.to)).filter(|(tie, _)| tie != column).collect();
        let names: Vec<String> = self.columns(table)?.into_iter().map(|it| it.name).collect();
        let mut statement = self.connection.prepare(&format!("SELECT * FROM \"{table}\" WHERE \"{column}\" = ?"))?;
        let mut found = statement.query([member])?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let mut held = HeldRow::new();
            // What a response is told apart by says nothing to people.
            let inside = |name: &str| INSIDE.contains(&name) || (table, name) == ("survey_response", "key");
            for (place, name) in names.iter().enumerate().filter(|(_, name)| *name != column && !inside(name)) {
                let value = row.get_ref(place)?;
                let said = match (value, ties.get(name)) {
                    (ValueRef::Null | ValueRef::Blob(_), _) => continue,
                    (ValueRef::Integer(id), Some(to)) => self.thing(to, id)?,
                    (ValueRef::Integer(number), None) => Said::Number(number),
                    (ValueRef::Real(number), _) => Said::Real(number),
                    (ValueRef::Text(text), _) => Said::Text(String::from_utf8_lossy(text).into_owned()),
                };
                held.push((name.strip_suffix("_id").unwrap_or(name).to_owned(), said));
            }
            rows.push(held);
        }
        Ok(HeldRows { table: table.to_owned(), column: column.to_owned(), rows })
    }

    /// What the member answered in surveys, where the lead keeps who answered.
    fn survey_answers_of(&self, member: Id) -> Result<HeldRows> {
        let mut rows = Vec::new();
        let mut statement = self.connection.prepare(
            "SELECT survey.slug, survey.title, survey.day, survey_item.text, value, survey_answer.text \
             FROM survey_response JOIN survey ON survey.id = survey_id \
             JOIN survey_answer ON response_id = survey_response.id JOIN survey_item ON survey_item.id = item_id \
             WHERE member_id = ? ORDER BY survey.day, survey_response.id, item_id",
        )?;
        let mut found = statement.query([member])?;
        while let Some(row) = found.next()? {
            let survey = Said::Thing { key: row.get(0)?, title: row.get(1)?, day: row.get(2)? };
            let said = match row.get::<_, Option<i64>>(4)? {
                Some(value) => Said::Number(value),
                None => Said::Text(row.get(5)?),
            };
            let named = [("survey", survey), ("question", Said::Text(row.get(3)?)), ("answer", said)];
            rows.push(named.map(|(name, said)| (name.to_owned(), said)).into());
        }
        Ok(HeldRows { table: "survey_answer".to_owned(), column: "response_id".to_owned(), rows })
    }

    /// A row of another table by what it is called. Nobody private is named.
    fn thing(&self, table: &str, id: Id) -> Result<Said> {
        let columns = self.columns(table)?;
        let first =
            |of: &[&'static str]| of.iter().copied().find(|name| columns.iter().any(|column| column.name == *name));
        let (key, title) = (first(&KEYS).unwrap_or("id"), first(&TITLES).unwrap_or("NULL"));
        let day = if columns.iter().any(|column| column.name == "day") && key != "day" { "day" } else { "NULL" };
        let hidden = if table == "member" { "private" } else { "0" };
        let sql = format!("SELECT CAST(\"{key}\" AS TEXT), {title}, {hidden}, {day} FROM \"{table}\" WHERE id = ?");
        let (key, title, hidden, day) = self.connection.prepare_cached(&sql)?.query_row([id], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?, row.get::<_, bool>(2)?, row.get(3)?))
        })?;
        Ok(if hidden { Said::Text("a private member".to_owned()) } else { Said::Thing { key, title, day } })
    }

    /// Texts that name a member, beside their own row and their keys.
    fn mentions(&self, member: Id) -> Result<Vec<Trace>> {
        let mut traces = self.traces(&self.member(member)?)?;
        self.add_former_traces(member, &mut traces)?;
        let mut found = Vec::new();
        for table in self.tables()?.iter().filter(|table| table.as_str() != "person_key") {
            let others = if table == "member" { format!("WHERE id <> {member}") } else { String::new() };
            let mut texts: Vec<String> = self.written(table)?.into_iter().map(|column| column.name).collect();
            if table == "guest" {
                texts.extend(["name", "key_value"].map(str::to_owned));
            }
            for column in texts.iter().filter(|column| !["key", "title_key"].contains(&column.as_str())) {
                let sql = format!("SELECT \"{column}\" FROM \"{table}\" {others}");
                self.each(&sql, |row| {
                    let text: Option<String> = row.get(0)?;
                    found.extend(
                        text.filter(|text| traces.are_in(text)).map(|text| Trace { table: table.clone(), text }),
                    );
                    Ok(())
                })?;
            }
        }
        for entry in self.entries_about(member, &traces)? {
            let text = self.journal_entry(entry)?.line;
            found.push(Trace { table: "journal_row".to_owned(), text });
        }
        Ok(found)
    }
}
