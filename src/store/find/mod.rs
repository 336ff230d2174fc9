//! One search over everything: an index that is made in memory for one look, and gone with it. The file stays as it is,
//! so that there is nothing to keep in step and nothing left of people who were forgotten.

mod gather;

use chrono::NaiveDate;
use rusqlite::params;

use super::Reader;
use crate::domain::find::{FoundKind, SearchIn, around, begins_in, words};
use crate::domain::text::fold_plain;
use crate::error::Result;

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: FoundKind,
    /// The handle, slug, number or key it is called by.
    pub key: String,
    /// Its title, or the name.
    pub title: String,
    /// What stands around the words, where it is not the title alone.
    pub snippet: Option<String>,
    /// The handles of those it belongs to; nobody private.
    pub who: Vec<String>,
    /// When it was, or is due.
    pub day: Option<NaiveDate>,
}

/// How well the findings fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// They have every word, from its beginning.
    All,
    /// They have one of the words.
    Any,
    /// They have every word somewhere inside.
    Inside,
}

/// Something that can be found. Its fields are, in this order: title, what is taught or what it is about, what is
/// practised, what is wanted, and the rest.
struct Document {
    found: Found,
    fields: [String; 5],
}

impl Document {
    fn new(kind: FoundKind, key: String, title: String, day: Option<NaiveDate>) -> Self {
        let fields = [title.clone(), String::new(), String::new(), String::new(), String::new()];
        Self { found: Found { kind, key, title, snippet: None, who: Vec::new(), day }, fields }
    }

    /// Who teaches it comes first, then who practises it; who would like to know it comes last.
    fn rank(&self, words: &[String]) -> u8 {
        let touched = |field: usize| {
            let folded = fold_plain(&self.fields[field]);
            words.iter().any(|word| begins_in(&folded, word))
        };
        match self.found.kind {
            FoundKind::Member if touched(1) => 0,
            FoundKind::Member if touched(2) => 1,
            FoundKind::Member if touched(3) && !touched(0) && !touched(4) => 3,
            _ => 2,
        }
    }

    fn into_found(self, words: &[String]) -> Found {
        let mut snippet = self.fields[1..].iter().find_map(|field| around(field, words));
        if self.found.kind == FoundKind::Story && snippet.is_none() {
            // Its title is only how it begins.
            snippet = around(&self.fields[0], words);
        }
        let snippet = snippet.filter(|snippet| !self.found.title.contains(snippet.trim_matches('…')));
        Found { snippet, ..self.found }
    }
}

/// A word for the index, which finds whatever begins with it. Within quotes nothing means anything to the index.
fn quoted(word: &str) -> String {
    format!("\"{}\"*", word.replace('"', "\"\""))
}

impl Reader {
    /// What is found for these words, the best first, and how well it fits: what has all of them, else what has any,
    /// else what has them inside other words.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn search(&self, given: &str, within: &[SearchIn], today: NaiveDate) -> Result<(Fit, Vec<Found>)> {
        let words = words(given);
        let documents = self.documents(within, today)?;
        self.index(&documents)?;
        let with_letters: Vec<String> =
            words.iter().filter(|word| word.chars().any(char::is_alphanumeric)).map(|word| quoted(word)).collect();
        let (mut fit, mut places) = (Fit::All, Vec::new());
        if !with_letters.is_empty() && with_letters.len() == words.len() {
            places = self.matching(&with_letters.join(" AND "))?;
        }
        if places.is_empty() && words.len() > 1 && !with_letters.is_empty() {
            (fit, places) = (Fit::Any, self.matching(&with_letters.join(" OR "))?);
        }
        if places.is_empty() && !words.is_empty() {
            let inside = |document: &Document| {
                let text = fold_plain(&document.fields.join("\n"));
                words.iter().all(|word| text.contains(word.as_str()))
            };
            fit = Fit::Inside;
            places = (0..documents.len()).filter(|&place| inside(&documents[place])).collect();
        }
        let mut documents: Vec<Option<Document>> = documents.into_iter().map(Some).collect();
        let mut found: Vec<(u8, Document)> = Vec::with_capacity(places.len());
        for place in places {
            if let Some(document) = documents.get_mut(place).and_then(Option::take) {
                found.push((document.rank(&words), document));
            }
        }
        found.sort_by_key(|(rank, _)| *rank);
        Ok((fit, found.into_iter().map(|(_, document)| document.into_found(&words)).collect()))
    }

    /// Makes the index. It is a temporary table, which this connection keeps in memory.
    fn index(&self, documents: &[Document]) -> Result<()> {
        self.connection.execute_batch(
            "BEGIN; DROP TABLE IF EXISTS temp.search; \
             CREATE VIRTUAL TABLE temp.search USING fts5 (title, teaches, practises, wants, body, content = '', \
             tokenize = 'unicode61 remove_diacritics 2');",
        )?;
        let mut insert = self.connection.prepare(
            "INSERT INTO temp.search (rowid, title, teaches, practises, wants, body) VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for (row, document) in (0i64..).zip(documents) {
            let [title, teaches, practises, wants, body] = document.fields.each_ref().map(|field| fold_plain(field));
            insert.execute(params![row, title, teaches, practises, wants, body])?;
        }
        self.connection.execute_batch("COMMIT")?;
        Ok(())
    }

    /// The places of the documents that an expression of the index finds, the best first.
    fn matching(&self, expression: &str) -> Result<Vec<usize>> {
        let mut statement = self.connection.prepare(
            "SELECT rowid FROM temp.search WHERE search MATCH ? ORDER BY bm25(search, 8.0, 6.0, 4.0, 2.0, 1.0), rowid",
        )?;
        let rows = statement.query_map([expression], |row| row.get::<_, i64>(0))?;
        let rows = rows.collect::<rusqlite::Result<Vec<i64>>>()?;
        Ok(rows.into_iter().filter_map(|row| usize::try_from(row).ok()).collect())
    }
}
