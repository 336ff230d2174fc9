//! Which sessions the sessions of a file are, and who was there.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, NaiveTime};
use roaring::RoaringBitmap;

use super::Input;
use super::people::{People, Presence};
use crate::domain::calendar::Start;
use crate::domain::session::{Part, SessionKind, SessionStatus};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::attendance::{ImportedSession, SourceKey};
use crate::progress::Progress;
use crate::render::views::session_import::{FileSummary, SessionPlan};
use crate::store::{AttendanceLoad, GuestKey, Id, NewSession, Session, SessionSource, Writer};

/// A planned session may begin this much earlier or later than a file says.
const LEEWAY_MINUTES: i64 = 120;

/// Every session of the community file, to be found without asking it again.
pub(super) struct Sessions {
    all: Vec<Session>,
    by_day: HashMap<NaiveDate, Vec<usize>>,
    by_id: HashMap<Id, usize>,
    sources: HashMap<SessionSource, Id>,
    kind: SessionKind,
    today: NaiveDate,
    zone: chrono_tz::Tz,
    /// Said on the way.
    pub(super) notes: Vec<String>,
}

/// What a session of a file turned out to be.
enum Found {
    /// Its file came before.
    Same(usize),
    /// It was planned.
    Planned(usize),
    /// It was logged by hand, or came from another file.
    Held(usize),
    /// Nobody knew it.
    New,
}

impl Sessions {
    pub(super) fn load(writer: &Writer, kind: SessionKind, today: NaiveDate) -> Result<Self> {
        let mut sessions = Self {
            all: Vec::new(),
            by_day: HashMap::new(),
            by_id: HashMap::new(),
            sources: writer.session_sources()?.into_iter().collect(),
            kind,
            today,
            zone: writer.zone()?,
            notes: Vec::new(),
        };
        for session in writer.all_sessions()? {
            sessions.add(session);
        }
        Ok(sessions)
    }

    fn add(&mut self, session: Session) -> usize {
        let place = self.all.len();
        self.by_day.entry(session.start.day).or_default().push(place);
        self.by_id.insert(session.id, place);
        self.all.push(session);
        place
    }

    /// How many rows of a file are of sessions that did not come from it before.
    pub(super) fn new_rows(&self, input: &Input) -> u64 {
        let new = input.file.sessions.iter().filter(|imported| !self.sources.contains_key(&source(imported)));
        new.map(|imported| imported.present.len()).sum()
    }

    /// Takes the sessions of a file in; what becomes of each is added to `plan`.
    pub(super) fn take(
        &mut self,
        (writer, load): (&Writer, &AttendanceLoad<'_>),
        (input, people): (&Input, &People),
        plan: &mut Vec<SessionPlan>,
        progress: &Progress,
    ) -> Result<FileSummary> {
        let step = format!("noting {}", input.name);
        let mut summary = FileSummary {
            file: input.name.clone(),
            dialect: input.file.dialect,
            sessions: input.file.sessions.len(),
            ..FileSummary::default()
        };
        // Sessions of one file are different sessions.
        let mut used: HashSet<usize> = HashSet::new();
        let (mut noted, all) = (0, input.file.sessions.iter().map(|one| one.present.len()).sum());
        for imported in &input.file.sessions {
            let start = Start::new(imported.start, self.zone)
                .map_err(|invalid| Error::bad_data(invalid.to_string()).at(&input.name).hint(invalid.remedy))?;
            if start.day > self.today {
                let what = imported.title.as_ref().map_or_else(|| "this".to_owned(), |title| format!("'{title}'"));
                return Err(Error::bad_data(format!("{what} is on {}, which has not come yet", start.day))
                    .at(&input.name)
                    .hint("attendance is of sessions that were held; check the order of day and month"));
            }
            let source = source(imported);
            let found = self.find(&source, imported, start, &used).ok_or_else(|| untitled(&input.name, start))?;
            let known_source = matches!(found, Found::Same(_));
            let (place, becomes, seeded) = self.settle(writer, found, imported, start)?;
            summary.attendances_added += seeded.len();
            used.insert(place);
            let Some(session) = self.all.get(place).cloned() else { continue };
            if !known_source {
                writer.add_session_source(&source, session.id)?;
                self.sources.insert(source, session.id);
            }
            if becomes != "known" {
                summary.sessions_added += 1;
            }
            if becomes == "new" && imported.title.is_none() {
                self.notes.push(format!(
                    "{}: no title in it; the session is called '{}' after it (praktik session edit {} --title …)",
                    input.name, session.title, session.slug
                ));
            }
            if input.file.sessions.len() == 1 {
                summary.slug = Some(session.slug.clone());
            }
            let mut line = SessionPlan {
                file: input.name.clone(),
                dialect: input.file.dialect,
                slug: session.slug.clone(),
                title: session.title.clone(),
                becomes,
                minutes: imported.minutes,
                matched: 0,
                added: 0,
                guests: 0,
                unmatched: 0,
            };
            let there = people.there(imported);
            let told = (&mut summary, &mut line);
            note_present((writer, load), (session.id, becomes), &there.present, (people, &seeded), told)?;
            noted += there.present.len();
            progress.reached(&step, noted, all)?;
            for (place, part) in there.parts {
                if let Some(Presence::Member(id) | Presence::Added(id)) = people.presence.get(place as usize) {
                    writer.add_session_part(session.id, part, *id)?;
                }
            }
            note_registered(writer, session.id, imported.registered)?;
            if becomes == "planned" {
                self.note_planned_parts(writer, &session, &there.present, people)?;
            }
            plan.push(line);
        }
        Ok(summary)
    }

    /// The session of the community file that is meant. `None` where nobody says what a new one is called.
    fn find(
        &self,
        source: &SessionSource,
        imported: &ImportedSession,
        start: Start,
        used: &HashSet<usize>,
    ) -> Option<Found> {
        if let Some(place) = self.sources.get(source).and_then(|id| self.by_id.get(id)) {
            return Some(Found::Same(*place));
        }
        let time = imported.start.time;
        let day = self.by_day.get(&start.day).map(Vec::as_slice).unwrap_or_default();
        let on_day = day.iter().filter(|place| !used.contains(place));
        let on_day = on_day.filter_map(|place| self.all.get(*place).map(|session| (*place, session)));
        let titled = |status: SessionStatus| {
            let title = fold(imported.title.as_deref()?);
            let same = on_day.clone().filter(|(_, one)| one.status == status && fold(&one.title) == title);
            // Two runs of the same on one day are told apart by their time.
            same.filter_map(|(place, one)| Some((distance(time, one)?, place))).min().map(|(_, place)| place)
        };
        if let Some(place) = titled(SessionStatus::Planned) {
            return Some(Found::Planned(place));
        }
        // By its time alone only one that was planned with a time, as the only one of that day, is meant.
        let planned: Vec<(usize, &Session)> =
            on_day.clone().filter(|(_, one)| one.status == SessionStatus::Planned).collect();
        if let ([(place, one)], Some(_)) = (planned.as_slice(), time)
            && one.start.time.is_some()
            && distance(time, one).is_some()
        {
            return Some(Found::Planned(*place));
        }
        if let Some(place) = titled(SessionStatus::Held) {
            return Some(Found::Held(place));
        }
        if imported.title.is_some() {
            return Some(Found::New);
        }
        // A file without a title: the one session about then of which nobody noted who was there.
        let waiting = |one: &Session| match one.status {
            SessionStatus::Planned => true,
            SessionStatus::Held => !one.taken,
            SessionStatus::Cancelled => false,
        };
        let mut waiting = on_day.filter(|(_, one)| waiting(one) && distance(time, one).is_some());
        match (waiting.next(), waiting.next()) {
            (Some((place, one)), None) if one.status == SessionStatus::Planned => Some(Found::Planned(place)),
            (Some((place, _)), None) => Some(Found::Held(place)),
            _ => imported.named.as_ref().map(|_| Found::New),
        }
    }

    /// Makes the session held and its attendance taken, whatever it was. The members given back are present by that
    /// alone, since they have a part in it.
    fn settle(
        &mut self,
        writer: &Writer,
        found: Found,
        imported: &ImportedSession,
        start: Start,
    ) -> Result<(usize, &'static str, HashSet<Id>)> {
        let minutes = imported.minutes.filter(|minutes| *minutes > 0);
        let (place, becomes) = match found {
            Found::New => {
                let new = NewSession {
                    title: imported.title.clone().or_else(|| imported.named.clone()).unwrap_or_default(),
                    kind: imported.kind.unwrap_or(self.kind),
                    status: SessionStatus::Held,
                    start,
                    minutes,
                    taken: true,
                    series: None,
                };
                let session = writer.add_session(&new)?;
                return Ok((self.add(session), "new", HashSet::new()));
            }
            Found::Planned(place) => (place, "planned"),
            Found::Same(place) | Found::Held(place) => (place, "known"),
        };
        let mut seeded = HashSet::new();
        if let Some(session) = self.all.get_mut(place) {
            let before = session.clone();
            session.status = SessionStatus::Held;
            session.taken = true;
            session.minutes = session.minutes.or(minutes);
            if session.start.day == start.day && session.start.time.is_none() {
                session.start = start;
            }
            if *session != before {
                writer.set_session(session)?;
            }
            if !before.taken {
                seeded.extend(writer.session_present(session.id)?.iter().map(|person| person.id));
            }
        }
        Ok((place, becomes, seeded))
    }

    /// Says who was planned for a part and is not in the file.
    fn note_planned_parts(
        &mut self,
        writer: &Writer,
        session: &Session,
        present: &RoaringBitmap,
        people: &People,
    ) -> Result<()> {
        let there: HashSet<Id> = present
            .iter()
            .filter_map(|place| match people.presence.get(place as usize) {
                Some(Presence::Member(id) | Presence::Added(id)) => Some(*id),
                _ => None,
            })
            .collect();
        for part in [Part::Facilitator, Part::Presenter] {
            for person in writer.session_part(session.id, part)? {
                if !there.contains(&person.id) {
                    self.notes.push(format!(
                        "{}: {} was planned as {} and is not in the file; taken as present all the same \
                         (if not: praktik session edit {} --{} …)",
                        session.title,
                        person.handle,
                        part.word(),
                        session.slug,
                        part.word()
                    ));
                }
            }
        }
        Ok(())
    }
}

/// By what a session of a file is known again.
fn source(imported: &ImportedSession) -> SessionSource {
    let SourceKey { dialect, start, title } = &imported.source;
    SessionSource { dialect: (*dialect).to_owned(), starts: start.clone(), title: title.clone() }
}

/// Keeps how many had registered, unless somebody has noted a number already.
fn note_registered(writer: &Writer, session: Id, registered: Option<u32>) -> Result<()> {
    let Some(registered) = registered else { return Ok(()) };
    let mut reach = writer.session_reach(session)?;
    if reach.registered.is_none() {
        reach.registered = Some(registered);
        writer.set_session_reach(session, &reach)?;
    }
    Ok(())
}

/// The error for a session of which nobody says what it was.
fn untitled(file: &str, start: Start) -> Error {
    Error::bad_data(format!("nothing tells what the session of {} was called", start.day))
        .at(file)
        .hint("say it: --title \"Async Rust\"; the title of a planned session makes it that one")
}

/// How far a session begins from a time, in minutes; `None` where that is too far. An unknown time fits, at the end.
fn distance(time: Option<NaiveTime>, session: &Session) -> Option<i64> {
    match (time, session.start.time) {
        (Some(time), Some((start, _))) => {
            Some((time - start).num_minutes().abs()).filter(|minutes| *minutes <= LEEWAY_MINUTES)
        }
        _ => Some(LEEWAY_MINUTES),
    }
}

/// Notes the people of a file at a session.
fn note_present(
    (writer, load): (&Writer, &AttendanceLoad<'_>),
    (session, becomes): (Id, &str),
    present: &RoaringBitmap,
    (people, seeded): (&People, &HashSet<Id>),
    (summary, line): (&mut FileSummary, &mut SessionPlan),
) -> Result<()> {
    let mut members = Vec::new();
    let is_new = becomes == "new";
    let mut guests = !is_new && writer.has_known_guests(session)?;
    for place in present {
        let member = match people.presence.get(place as usize) {
            Some(Presence::Member(id)) => {
                line.matched += 1;
                *id
            }
            Some(Presence::Added(id)) => {
                line.added += 1;
                *id
            }
            Some(Presence::Guest { name, kind, value }) => {
                line.guests += 1;
                guests = true;
                if writer.add_guest_by_key(session, name, GuestKey { kind: kind.word(), value })? {
                    summary.guests_added += 1;
                } else {
                    summary.unchanged += 1;
                }
                continue;
            }
            Some(Presence::Skipped) | None => {
                line.unmatched += 1;
                continue;
            }
        };
        // Whoever was counted as a guest of it before they were a member is not counted twice.
        if guests {
            writer.guest_became(session, member)?;
        }
        members.push(member);
    }
    let added = if is_new { load.add_to_new(session, &mut members)? } else { load.add(session, &mut members)? };
    let known = members.len() - added;
    summary.attendances_added += added;
    // Those were counted when their part made them present.
    summary.unchanged += known - known.min(members.iter().filter(|member| seeded.contains(member)).count());
    Ok(())
}
