//! Microsoft Forms: `ID,Start time,Completion time,Email,Name`, what a quiz adds, then the questions.

use super::identity::{EMAILS, NAMES};
use super::look::{Seen, look};
use super::{Columns, Form, Options, form};
use crate::domain::survey::question_key;
use crate::error::Result;
use crate::exchange::dialect::{Dialect, Glance};
use crate::exchange::table::Table;

pub(super) const DIALECT: Dialect<Options, Form> = Dialect {
    key: "forms",
    about: "Microsoft Forms, saved as CSV: ID, Start time, Completion time, Email, Name, then the questions",
    recognises,
    read,
};

/// The start time in the languages that were seen, folded.
const START: &[&str] = &[
    "start time",
    "startzeit",
    "hora de início",
    "hora de inicio",
    "waktu mulai",
    "heure de début",
    "ora di inizio",
    "begintijd",
    "starttid",
];

/// What stands between the person and the questions, folded.
const ADDED: &[&str] = &[
    "total points",
    "quiz feedback",
    "last modified time",
    "language",
    "gesamtpunktzahl",
    "quizfeedback",
    "uhrzeit der letzten änderung",
    "sprache",
    "total de pontos",
    "comentários do teste",
    "hora da última modificação",
    "idioma",
    "total poin",
    "umpan balik kuis",
    "waktu modifikasi terakhir",
    "waktu terakhir diubah",
    "bahasa",
];

/// The first columns by their words, else by what they hold: a number, two times.
fn recognises(glance: &Glance<'_>) -> bool {
    let Ok(table) = Table::read(glance.source) else { return false };
    let key = |column: usize| table.header().get(column).map(|name| question_key(name)).unwrap_or_default();
    if key(0) != "id" || table.header().len() < 4 {
        return false;
    }
    START.contains(&key(1).as_str())
        || look(&table).is_ok_and(|looks| looks[1..3].iter().all(|seen| seen.all_moments()))
}

fn read(glance: &Glance<'_>, options: &Options) -> Result<Form> {
    let table = Table::read(glance.source)?;
    let looks = look(&table)?;
    let header: Vec<String> = table.header().iter().map(|name| question_key(name)).collect();
    let mut columns = Columns { id: Some(0), when: Some(2), passed_over: vec![1], ..Columns::default() };
    let short = |column: usize| header.get(column).is_some_and(|name| name.split(' ').count() <= 3);
    let seen = |column: usize| looks.get(column).cloned().unwrap_or_default();
    let is = |column: usize, names: &[&str]| header.get(column).is_some_and(|name| names.contains(&name.as_str()));
    // The headers come in the language of whoever exported: where they are not known, the places say it.
    let mut next = 3;
    let email = seen(3);
    let empty = |seen: &Seen| seen.filled == 0;
    if is(3, EMAILS) || email.all_addresses() || (short(3) && (email.one_word() || empty(&email))) {
        columns.email = Some(3);
        next = 4;
        if is(4, NAMES) || (short(4) && !seen(4).all_moments() && !is(4, ADDED)) {
            columns.name = Some(4);
            next = 5;
        }
    }
    while is(next, ADDED) || (next < 9 && next < header.len() && seen(next).all_moments()) {
        columns.passed_over.push(next);
        next += 1;
    }
    // A quiz adds points and feedback to each question.
    let of_quiz = |name: &String| name.starts_with("points - ") || name.starts_with("feedback - ");
    columns.passed_over.extend((next..header.len()).filter(|column| of_quiz(&header[*column])));
    form(DIALECT.key, glance.source, columns, options)
}
