//! Attendance as Zoom exports it.

mod meeting;
mod webinar;

use super::{AttendanceFile, Defaults, Dialect};
use crate::domain::calendar::Moment;
use crate::domain::text::fold;
use crate::exchange::dates::{self, Order};
use crate::exchange::people::Person;
use crate::exchange::records::Row;
use crate::exchange::stay;

pub(super) const MEETING: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "zoom",
    about: "the participants report of Zoom",
    recognises: meeting::recognises,
    read: meeting::read,
};

pub(super) const WEBINAR: Dialect<Defaults, AttendanceFile> = Dialect {
    key: "zoom-webinar",
    about: "the attendee report of a Zoom webinar",
    recognises: webinar::recognises,
    read: webinar::read,
};

/// The column among (folded) names of which one of these words is a part.
fn holding(cells: &[String], words: &[&str]) -> Option<usize> {
    cells.iter().position(|cell| words.iter().any(|word| cell.contains(word)))
}

const TOPIC: &[&str] = &["topic", "トピック", "thema", "tópico", "topik", "tema", "sujet", "argomento"];
const START: &[&str] = &["start time", "開始", "startzeit", "início", "mulai", "hora de inicio", "heure de début"];
const END: &[&str] = &["end time", "終了", "endzeit", "término", "berakhir", "finalización", "heure de fin"];
const DURATION: &[&str] =
    &["duration", "minutes", "所要時間", "dauer", "duração", "durasi", "duración", "durée", "durata"];
const EMAIL: &[&str] = &["email", "e-mail", "メール", "correo electrónico", "courriel"];
const WAITING: &[&str] = &[
    "waiting room",
    "待機室",
    "warteraum",
    "sala de espera",
    "salle d’attente",
    "salle d'attente",
    "ruang tunggu",
    "sala d'attesa",
];

/// Whether a cell says yes.
fn says_yes(cell: &str) -> bool {
    matches!(fold(cell).as_str(), "yes" | "はい" | "ja" | "sim" | "sí" | "si" | "sì" | "oui" | "ya")
}

/// Where the block about the meeting as a whole has its columns.
#[derive(Debug, Clone, Copy)]
struct BlockColumns {
    topic: usize,
    start: Option<usize>,
    end: Option<usize>,
    minutes: Option<usize>,
    registered: Option<usize>,
}

impl BlockColumns {
    fn of(cells: &[String]) -> Option<Self> {
        let (topic, start) = (holding(cells, TOPIC)?, holding(cells, START));
        start.map(|_| Self {
            topic,
            start,
            end: holding(cells, END),
            minutes: holding(cells, DURATION),
            registered: holding(cells, &["# registered", "# registrants"]),
        })
    }
}

/// The meeting as a whole.
#[derive(Debug, Default)]
struct Block {
    topic: Option<String>,
    start: Option<Moment>,
    minutes: Option<f64>,
    registered: Option<u32>,
}

impl Block {
    fn read(row: &Row<'_>, columns: BlockColumns, order: Order, defaults: &Defaults) -> Self {
        let moment = |column| dates::moment(&row.cell(column)?, order, defaults.zone).ok();
        Self {
            topic: row.cell(Some(columns.topic)),
            start: moment(columns.start),
            minutes: row.cell(columns.minutes).and_then(|text| stay::minutes(&text)),
            registered: row.cell(columns.registered).and_then(|text| text.parse().ok()),
        }
    }
}

/// The name that somebody bore in the meeting, without the account's in parentheses behind it.
///
/// Zoom writes both into one cell. The one shown is what the others saw and what people call themselves; the account's
/// may be a shared one. The whole cell is kept as it was read.
fn shown(cell: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in cell.char_indices().rev() {
        match c {
            ')' => depth += 1,
            '(' => depth = depth.saturating_sub(1),
            _ => {}
        }
        // The parenthesis that closes at the end opens here; a name may hold others, and words such as `Ana(lytics)`.
        if depth == 0 {
            let before = cell[..at].trim_end();
            return if c == '(' && cell[..at].ends_with(' ') && !before.is_empty() { before } else { cell };
        }
    }
    cell
}

/// Somebody whom a row names. `apart` says that another account bore the same name: then the whole cell tells them apart.
fn person(cell: Option<String>, email: Option<String>, apart: bool) -> (Person, Option<String>) {
    let name = cell.as_deref().map(|cell| if apart { cell } else { shown(cell) }.to_owned());
    let (mut person, refused) = Person::new(email, None, name, None);
    if person.name != cell {
        person.raw_name = cell;
    }
    (person, refused)
}

fn folded(row: &Row<'_>) -> Vec<String> {
    row.cells().iter().map(|cell| fold(cell)).collect()
}

#[cfg(test)]
mod tests;
