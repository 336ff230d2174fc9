//! Words about members.

use chrono::NaiveDate;

use super::{counted, day, listed};
use crate::domain::member::Layer;

/// The layer as a lead would say it.
pub fn layer(layer: Layer) -> &'static str {
    match layer {
        Layer::None => "not seen in sessions",
        other => other.key(),
    }
}

/// `unit: Sales → Data`, where the two differ; nothing said is `—`.
pub fn changed_to(what: &str, before: Option<&str>, after: Option<&str>) -> Option<String> {
    let said = |text: Option<&str>| text.unwrap_or("—").to_owned();
    (before != after).then(|| format!("{what}: {} → {}", said(before), said(after)))
}

/// What a list of people not seen since `since` does not know. `held` counts sessions with and without attendance taken,
/// `newcomers` people who joined since.
pub fn not_seen_notes(since: NaiveDate, held: (u32, u32), newcomers: usize, channels: &[String]) -> Vec<String> {
    if held.0 == 0 {
        return vec![format!("no attendance was taken since {}, so nobody counts as not seen", day(since))];
    }
    let mut notes = Vec::new();
    notes.push(match channels {
        [] => "channels are not recorded by person, so people active only there look unseen".to_owned(),
        [one] => format!("{one} is not recorded by person, so people active only there look unseen"),
        many => format!("{} are not recorded by person, so people active only there look unseen", listed(many)),
    });
    if held.1 > 0 {
        let sessions = counted(held.1 as usize, "session", "sessions");
        notes.push(format!("attendance was not taken at {sessions} since {}: who was there is unknown", day(since)));
    }
    if newcomers > 0 {
        let people = counted(newcomers, "person", "people");
        notes.push(format!("{people} joined after {}, too lately to count as not seen", day(since)));
    }
    notes
}

/// That somebody had a word with a member.
pub fn contacted(by: Option<&str>, name: &str, on: NaiveDate, note: Option<&str>) -> String {
    let note = note.map(|note| format!(": {note}")).unwrap_or_default();
    match by {
        Some(by) => format!("{by} had a word with {name} on {}{note}", day(on)),
        None => format!("Somebody had a word with {name} on {}{note}", day(on)),
    }
}

/// That a newcomer was welcomed.
pub fn welcomed(name: &str, on: NaiveDate, buddy: Option<&str>) -> String {
    let buddy = buddy.map(|buddy| format!(", and {buddy} looks after them")).unwrap_or_default();
    format!("{name} is welcomed on {}{buddy}", day(on))
}
