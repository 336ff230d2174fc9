//! Sessions planned from a calendar: what it plans is planned, what it changes is changed, what it drops is cancelled.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use crate::commands::entry::Said;
use crate::commands::session::given;
use crate::domain::calendar::Span;
use crate::domain::session::{SessionKind, SessionStatus, slug_of_uid};
use crate::domain::text::fold;
use crate::error::{Error, Result};
use crate::exchange::calendar::{Calendar, Lies, Occurrence, Window};
use crate::render::views::session_calendar::{CalendarSummary, ChangedSession, PlannedSession};
use crate::render::words;
use crate::store::{Id, NewSession, Session, SessionUid, Writer};

/// Sessions are planned for so long from today, where nothing else is said.
pub(super) const HORIZON: &str = "6m";

/// Why a session is cancelled that the calendar calls off.
const CALLED_OFF: &str = "called off in the calendar";
/// Why a session is cancelled that the calendar had and does not name any more.
const DROPPED: &str = "no longer in the calendar";

/// How far, in days, a series may move and its sessions still be the same ones.
const MOVED: i64 = 3;

/// The days that calendars are read for.
///
/// # Errors
/// The horizon is no length of time that ends in the calendar (usage).
pub(super) fn window(horizon: &str, today: NaiveDate, zone: chrono_tz::Tz) -> Result<Window> {
    let span = Span::parse(horizon).map_err(|invalid| Error::from(invalid).at("--horizon"))?;
    let until = span.after(today).ok_or_else(|| {
        Error::usage("that reaches beyond the year 9999").at("--horizon").hint("a length of time is 90d, 2w, 12m or 1y")
    })?;
    Ok(Window { from: today, until, zone })
}

/// What the community file knows of sessions, while a calendar is taken in.
struct Known<'a> {
    writer: &'a Writer,
    key: String,
    sessions: HashMap<Id, Session>,
    by_slug: HashMap<String, Id>,
    by_day: HashMap<NaiveDate, Vec<Id>>,
    uids: HashMap<Id, SessionUid>,
    /// The sessions of an event or series, by its identifier.
    of: HashMap<String, Vec<Id>>,
}

/// Takes a calendar in. `name` is the file's name for people.
///
/// # Errors
/// The file refuses the change.
pub(super) fn take(writer: &Writer, name: &str, calendar: &Calendar, window: &Window) -> Result<CalendarSummary> {
    let mut known = Known::load(writer)?;
    let mut summary = CalendarSummary {
        file: name.to_owned(),
        until: window.until,
        past: calendar.past,
        beyond: calendar.beyond,
        ..CalendarSummary::default()
    };
    let mut events: BTreeMap<&str, Vec<&Occurrence>> = BTreeMap::new();
    for uid in &calendar.whole {
        events.entry(uid).or_default();
    }
    for occurrence in &calendar.occurrences {
        events.entry(&occurrence.uid).or_default().push(occurrence);
    }
    for (uid, occurrences) in events {
        let whole = calendar.whole.contains(uid);
        known.take(uid, &occurrences, whole, window, &mut summary)?;
    }
    Ok(summary)
}

impl<'a> Known<'a> {
    fn load(writer: &'a Writer) -> Result<Self> {
        let mut known = Self {
            writer,
            key: writer.calendar_key()?,
            sessions: HashMap::new(),
            by_slug: HashMap::new(),
            by_day: HashMap::new(),
            uids: HashMap::new(),
            of: HashMap::new(),
        };
        for session in writer.all_sessions()? {
            known.add(session);
        }
        for uid in writer.session_uids()? {
            known.of.entry(uid.uid.clone()).or_default().push(uid.session);
            known.uids.insert(uid.session, uid);
        }
        Ok(known)
    }

    fn add(&mut self, session: Session) {
        self.by_day.entry(session.start.day).or_default().push(session.id);
        self.by_slug.insert(session.slug.clone(), session.id);
        self.sessions.insert(session.id, session);
    }

    /// Takes in one event or series.
    fn take(
        &mut self,
        uid: &str,
        occurrences: &[&Occurrence],
        whole: bool,
        window: &Window,
        summary: &mut CalendarSummary,
    ) -> Result<()> {
        let mut found = self.pair(uid, occurrences)?;
        let paired: HashSet<Id> = found.iter().flatten().copied().collect();
        let of = self.of.get(uid).into_iter().flatten().copied();
        let dropped: Vec<Id> = of.filter(|id| whole && !paired.contains(id)).collect();
        // An identifier belongs to one session at a time: those that change are free before they are given again.
        let renamed = |id: &Id, one: &Occurrence| self.uids.get(id).is_some_and(|uid| uid.occurrence != one.occurrence);
        for (one, id) in occurrences.iter().zip(&found) {
            if let Some(id) = id.filter(|id| renamed(id, one)) {
                self.writer.drop_session_uid(id)?;
            }
        }
        for (one, id) in occurrences.iter().zip(&mut found) {
            match *id {
                Some(id) => self.update(id, one, summary)?,
                None if one.lies != Lies::Within => {}
                None if one.cancelled => summary.cancelled_before += 1,
                None => self.plan(one, summary)?,
            }
        }
        for id in dropped {
            let planned = self.sessions.get(&id).filter(|session| {
                let within = session.start.day >= window.from && session.start.day <= window.until;
                session.status == SessionStatus::Planned && within
            });
            if let Some(session) = planned.cloned() {
                self.cancel(session, DROPPED, summary)?;
            }
        }
        Ok(())
    }

    /// Which sessions the occurrences of one event or series are: by identifier; where a series begins at another time or
    /// on another weekday, by the nearest day.
    fn pair(&self, uid: &str, occurrences: &[&Occurrence]) -> Result<Vec<Option<Id>>> {
        // A session of this community has its own identifier without anybody keeping it.
        let slug = slug_of_uid(uid, &self.key).and_then(|slug| slug.split('~').next());
        let own = slug.and_then(|slug| Some((slug, *self.by_slug.get(slug)?)));
        let own = match own.filter(|(_, id)| !self.uids.contains_key(id)) {
            Some((slug, id)) if self.writer.own_uid(slug, &self.key)? == uid => Some(id),
            _ => None,
        };
        let of: Vec<Id> = self.of.get(uid).into_iter().flatten().copied().chain(own).collect();
        let named = |id: &Id| self.uids.get(id).map_or("", |kept| kept.occurrence.as_str());
        let mut found: Vec<Option<Id>> =
            occurrences.iter().map(|one| of.iter().find(|id| named(id) == one.occurrence).copied()).collect();
        let mut left: Vec<Id> = of.into_iter().filter(|id| !found.contains(&Some(*id))).collect();
        for furthest in [0, MOVED] {
            for (one, found) in occurrences.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
                let distance = |id: &Id| {
                    let session = self.sessions.get(id).filter(|session| session.status != SessionStatus::Held)?;
                    let day = NaiveDate::parse_from_str(named(id).get(..8).unwrap_or_default(), "%Y%m%d");
                    Some((one.day - day.unwrap_or(session.start.day)).num_days().abs()).filter(|days| *days <= furthest)
                };
                let nearest = left.iter().filter_map(|id| Some((distance(id)?, *id))).min();
                if let Some((_, id)) = nearest {
                    left.retain(|other| *other != id);
                    *found = Some(id);
                }
            }
        }
        Ok(found)
    }

    /// Makes a session that came from the calendar say what the calendar says.
    fn update(&mut self, id: Id, one: &Occurrence, summary: &mut CalendarSummary) -> Result<()> {
        let Some(before) = self.sessions.get(&id).cloned() else { return Ok(()) };
        let kept = self.uids.get(&id).cloned();
        let sequence = kept.as_ref().map_or(0, |kept| kept.sequence);
        let keep =
            |sequence| SessionUid { session: id, uid: one.uid.clone(), occurrence: one.occurrence.clone(), sequence };
        let now = keep(sequence.max(one.sequence));
        // A session of this community has its own identifier without anybody keeping it.
        let own = || slug_of_uid(&one.uid, &self.key).and_then(|slug| slug.split('~').next()) == Some(&before.slug);
        let untouched = kept.is_none() && one.occurrence.is_empty() && now.sequence == 0 && own();
        if kept.as_ref() != Some(&now) && !untouched {
            self.keep(now)?;
        }
        if before.status == SessionStatus::Held || one.lies == Lies::Before {
            summary.held += usize::from(one.lies != Lies::Before);
            return Ok(());
        }
        if one.sequence < sequence {
            summary.older += 1;
            return Ok(());
        }
        if one.cancelled {
            match before.status {
                SessionStatus::Cancelled => summary.unchanged += 1,
                _ => self.cancel(before, CALLED_OFF, summary)?,
            }
            return Ok(());
        }
        let mut after = before.clone();
        let mut said = Said::default();
        if before.status == SessionStatus::Cancelled {
            after.status = SessionStatus::Planned;
            after.cancel_reason = None;
            said.0.push("it was cancelled, and is planned again".to_owned());
        }
        said.put("when", &words::start(before.start), &words::start(one.start));
        after.start = one.start;
        let outline = &one.outline;
        said.put("title", &before.title, &outline.title);
        after.title.clone_from(&outline.title);
        if let Some(kind) = outline.kind {
            said.put("kind", before.kind.word(), kind.word());
            after.kind = kind;
        }
        if let Some(minutes) = outline.minutes {
            let word = |minutes: Option<u32>| minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
            said.put("minutes", &word(before.minutes), &word(Some(minutes)));
            after.minutes = Some(minutes);
        }
        // What the calendar leaves out, stays.
        for (label, given, field) in [
            ("place", &outline.place, &mut after.place),
            ("link", &outline.link, &mut after.link),
            ("agenda", &outline.agenda, &mut after.agenda),
        ] {
            if given.is_some() {
                said.text(label, field.as_deref(), given.as_deref());
                field.clone_from(given);
            }
        }
        if after == before {
            summary.unchanged += 1;
            return Ok(());
        }
        self.writer.set_session(&after)?;
        summary.changed.push(ChangedSession { slug: after.slug.clone(), title: before.title, changes: said.0 });
        self.sessions.insert(id, after);
        Ok(())
    }

    /// Plans a session, or takes one for the calendar's that is planned already.
    fn plan(&mut self, one: &Occurrence, summary: &mut CalendarSummary) -> Result<()> {
        let title = fold(&one.outline.title);
        let on_day = self.by_day.get(&one.start.day).into_iter().flatten().filter_map(|id| self.sessions.get(id));
        let like = on_day.filter(|session| fold(&session.title) == title);
        // A time that nobody has said yet is no other time.
        let same = |session: &&Session| session.start.time == one.start.time || session.start.time.is_none();
        let mut like = like.filter(same).filter(|session| !self.uids.contains_key(&session.id));
        if like.clone().any(|session| session.status == SessionStatus::Held) {
            summary.held += 1;
            return Ok(());
        }
        if let Some(id) = like.find(|session| session.status == SessionStatus::Planned).map(|session| session.id) {
            summary.adopted += 1;
            self.of.entry(one.uid.clone()).or_default().push(id);
            return self.update(id, one, summary);
        }
        let outline = &one.outline;
        let new = NewSession {
            title: given::title(&outline.title)?,
            kind: outline.kind.unwrap_or(SessionKind::Meeting),
            status: SessionStatus::Planned,
            start: one.start,
            minutes: outline.minutes,
            taken: false,
            series: None,
        };
        let mut session = self.writer.add_session(&new)?;
        session.place.clone_from(&outline.place);
        session.link.clone_from(&outline.link);
        session.agenda.clone_from(&outline.agenda);
        self.writer.set_session(&session)?;
        self.keep(SessionUid {
            session: session.id,
            uid: one.uid.clone(),
            occurrence: one.occurrence.clone(),
            sequence: one.sequence,
        })?;
        self.of.entry(one.uid.clone()).or_default().push(session.id);
        summary.planned.push(PlannedSession {
            slug: session.slug.clone(),
            title: session.title.clone(),
            starts: session.start,
            series: one.uid.clone(),
        });
        self.add(session);
        Ok(())
    }

    fn cancel(&mut self, mut session: Session, why: &str, summary: &mut CalendarSummary) -> Result<()> {
        session.status = SessionStatus::Cancelled;
        session.cancel_reason = Some(why.to_owned());
        self.writer.set_session(&session)?;
        let change = format!("cancelled: {why}");
        let (slug, title) = (session.slug.clone(), session.title.clone());
        summary.cancelled.push(ChangedSession { slug, title, changes: vec![change] });
        self.sessions.insert(session.id, session);
        Ok(())
    }

    fn keep(&mut self, uid: SessionUid) -> Result<()> {
        self.writer.set_session_uid(&uid)?;
        self.uids.insert(uid.session, uid);
        Ok(())
    }
}
