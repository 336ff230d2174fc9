//! Google Forms: when it was sent, perhaps the address, then the questions.

use super::look::look;
use super::{Columns, Form, Options, form};
use crate::domain::survey::question_key;
use crate::error::Result;
use crate::exchange::dialect::{Dialect, Glance};
use crate::exchange::table::Table;

pub(super) const DIALECT: Dialect<Options, Form> = Dialect {
    key: "google",
    about: "Google Forms: Timestamp, perhaps Email Address, then the questions",
    recognises,
    read,
};

/// The first header in the languages that were seen, folded.
const TIMESTAMP: &[&str] = &[
    "timestamp",
    "zeitstempel",
    "marca temporal",
    "carimbo de data/hora",
    "stempel waktu",
    "cap waktu",
    "horodateur",
    "informazioni cronologiche",
    "tijdstempel",
    "tidsstämpel",
    "tidsstempel",
    "sygnatura czasowa",
    "отметка времени",
    "タイムスタンプ",
    "时间戳记",
];

/// What a quiz adds, folded.
const SCORE: &[&str] = &["score", "punkte", "punktzahl", "pontuação", "puntuación", "skor"];

/// The first column by its word, else by holding nothing but dates with a time.
fn recognises(glance: &Glance<'_>) -> bool {
    let Ok(table) = Table::read(glance.source) else { return false };
    let first = table.header().first().map(|name| question_key(name)).unwrap_or_default();
    TIMESTAMP.contains(&first.as_str())
        || (first != "date" && look(&table).is_ok_and(|looks| looks.first().is_some_and(|seen| seen.all_moments())))
}

fn read(glance: &Glance<'_>, options: &Options) -> Result<Form> {
    let table = Table::read(glance.source)?;
    let score = |name: &String| SCORE.contains(&question_key(name).as_str());
    let passed_over = (1..table.header().len().min(3)).filter(|column| score(&table.header()[*column])).collect();
    form(DIALECT.key, glance.source, Columns { when: Some(0), passed_over, ..Columns::default() }, options)
}
