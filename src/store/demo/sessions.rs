//! The sessions of an invented community, and who was there.

use rusqlite::params;

use super::{of, row};
use crate::domain::invented::Community;
use crate::domain::session::{Part, SessionStatus};
use crate::domain::text::{fold, fold_name};
use crate::error::Result;
use crate::store::Writer;

impl Writer {
    pub(super) fn demo_sessions(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut session = db.prepare(
            "INSERT INTO session (id, slug, title, title_key, kind, status, day, starts, minutes, attendance_taken, \
             place, link, agenda, cancel_reason, series_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut source =
            db.prepare("INSERT INTO session_source (dialect, starts, title, session_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")?;
        let mut topic = db.prepare("INSERT INTO session_topic (session_id, topic_id) VALUES (?, ?)")?;
        let mut part = db.prepare("INSERT INTO session_part (session_id, part, member_id) VALUES (?, ?, ?)")?;
        let mut present = db.prepare("INSERT INTO attendance (session_id, member_id) VALUES (?, ?)")?;
        let mut guest = db.prepare("INSERT INTO guest (session_id, name, key_kind, key_value) VALUES (?, ?, ?, ?)")?;
        let mut note = db.prepare("INSERT INTO session_note (session_id, at, writer_id, text) VALUES (?, ?, ?, ?)")?;
        let mut reach =
            db.prepare("INSERT INTO session_reach (session_id, registered, views, preparation) VALUES (?, ?, ?, ?)")?;
        let mut feedback = db.prepare("INSERT INTO session_feedback (session_id, worth, answers) VALUES (?, ?, ?)")?;
        for (place, it) in made.sessions.iter().enumerate() {
            let (id, starts) = (of(place), it.start.to_string());
            let taken = it.taken && it.status == SessionStatus::Held;
            session.execute(params![
                id,
                it.slug,
                it.title,
                fold(&it.title),
                it.kind.word(),
                it.status.word(),
                it.start.day,
                starts,
                it.minutes,
                taken,
                it.place,
                it.link,
                it.agenda,
                it.cancelled,
                it.series.map(row)
            ])?;
            if let Some(dialect) = it.source {
                source.execute(params![dialect, starts, it.title, id])?;
            }
            for number in &it.topics {
                topic.execute(params![id, row(*number)])?;
            }
            for (what, people) in [(Part::Facilitator, &it.facilitators), (Part::Presenter, &it.presenters)] {
                for person in people {
                    part.execute(params![id, what.word(), row(*person)])?;
                }
            }
            for person in &it.present {
                present.execute(params![id, row(*person)])?;
            }
            for name in &it.guests {
                let value = name.as_deref().map(fold_name);
                guest.execute(params![id, name, value.as_ref().map(|_| "name"), value])?;
            }
            for (at, writer, text) in &it.notes {
                note.execute(params![id, at, row(*writer), text])?;
            }
            if let Some((registered, views, preparation)) = it.reach {
                reach.execute(params![id, registered, views, preparation])?;
            }
            if let Some((tenths, answers)) = it.feedback {
                feedback.execute(params![id, f64::from(tenths) / 10.0, answers])?;
            }
        }
        Ok(())
    }
}
