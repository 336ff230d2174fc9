//! Everything an evaluation reads, in one pass a table, as plain columns.

use std::collections::HashMap;

use rusqlite::Row;

use super::days::{day, maybe_day};
use super::places::{NOWHERE, Places};
use super::record_facts::Around;
use super::{Id, Reader};
use crate::domain::facts::{Attendance, Facts, Lead, Member, Recognition, RoleTerm, Session, Want};
use crate::domain::member::{SkillLevel, Spell};
use crate::domain::recognition::RecognitionKind;
use crate::domain::session::{Part, SessionKind};
use crate::error::Result;

impl Reader {
    /// Everything an evaluation reads: the charter, all members, and what was held and given, ever. Members come in the
    /// order of their rows.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn facts(&self) -> Result<Facts> {
        let charter = self.charter()?;
        let (member_ids, mut members) = self.fact_members()?;
        let people = Places::new(&member_ids);
        let (topic_ids, topics, focus) = self.fact_topics()?;
        let topic = Places::new(&topic_ids);
        self.each("SELECT member_id, joined, ended FROM spell ORDER BY id", |row| {
            if let Some(member) = people.of(row.get(0)?) {
                members[member as usize].spells.push(Spell { joined: maybe_day(row, 1)?, left: maybe_day(row, 2)? });
            }
            Ok(())
        })?;
        // Most have one: quicker than having all of them sorted by the engine.
        members.iter_mut().for_each(|member| member.spells.sort_by_key(|spell| (spell.left.is_none(), spell.left)));
        self.each("SELECT member_id, topic_id, level, since, ended FROM skill ORDER BY member_id, topic_id", |row| {
            if let (Some(member), Some(topic)) = (people.of(row.get(0)?), topic.of(row.get(1)?)) {
                let word = row.get_ref(2)?.as_str()?;
                let level = SkillLevel::ALL.into_iter().find(|level| level.word() == word);
                let (member, until) = (&mut members[member as usize], maybe_day(row, 4)?);
                if level == Some(SkillLevel::Wants) {
                    member.wants.push(Want { topic, since: day(row, 3)?, until });
                }
                if until.is_none() {
                    member.skills.extend(level.map(|level| (topic, level)));
                }
            }
            Ok(())
        })?;
        let (session_ids, mut sessions) = self.fact_sessions()?;
        let held = Places::new(&session_ids);
        self.each("SELECT session_id, topic_id FROM session_topic", |row| {
            if let (Some(session), Some(topic)) = (held.of(row.get(0)?), topic.of(row.get(1)?)) {
                sessions[session as usize].topics.push(topic);
            }
            Ok(())
        })?;
        let attendance = self.fact_attendance(&held, &people, sessions.len())?;
        self.fact_reach(&held, &mut sessions)?;
        let mut leads = Vec::new();
        self.each("SELECT session_id, member_id, part FROM session_part", |row| {
            if let (Some(session), Some(member)) = (held.of(row.get(0)?), people.of(row.get(1)?)) {
                let part = if row.get_ref(2)?.as_str()? == "facilitator" { Part::Facilitator } else { Part::Presenter };
                leads.push(Lead { session, member, part });
            }
            Ok(())
        })?;
        let facts = Facts {
            record: self.fact_record(&Around { people: &people, topics: &topic })?,
            recognitions: self.fact_recognitions(&people)?,
            role_terms: self.fact_role_terms(&people)?,
            reviews: self.charter_reviews()?,
            charter,
            members,
            sessions,
            leads,
            topics,
            focus,
            attendance,
            ..Facts::default()
        };
        Ok(facts.in_order())
    }

    /// Who was where. The table is in the order of its sessions, and the members of each come one after the other.
    fn fact_attendance(&self, held: &Places, people: &Places, sessions: usize) -> Result<Attendance> {
        let mut attendance = Attendance::of_sessions(sessions);
        let mut last = (Id::MIN, None);
        self.each("SELECT session_id, member_id FROM attendance ORDER BY session_id, member_id", |row| {
            let session = row.get(0)?;
            if session != last.0 {
                last = (session, held.of(session));
            }
            if let (Some(session), Some(member)) = (last.1, people.of(row.get(1)?)) {
                attendance.add(session, member);
            }
            Ok(())
        })?;
        Ok(attendance)
    }

    fn fact_members(&self) -> Result<(Vec<Id>, Vec<Member>)> {
        let mut ids = Vec::new();
        let members =
            self.rows("SELECT id, handle, name, unit, site, private, added FROM member ORDER BY id", |row| {
                ids.push(row.get(0)?);
                Ok(Member {
                    handle: row.get(1)?,
                    name: row.get(2)?,
                    unit: row.get(3)?,
                    site: row.get(4)?,
                    private: row.get(5)?,
                    added: day(row, 6)?,
                    spells: Vec::new(),
                    stays: Vec::new(),
                    skills: Vec::new(),
                    wants: Vec::new(),
                })
            })?;
        Ok((ids, members))
    }

    fn fact_topics(&self) -> Result<(Vec<Id>, Vec<String>, Vec<u32>)> {
        let (mut ids, mut focus) = (Vec::new(), Vec::new());
        let topics = self.rows("SELECT id, name, focus FROM topic ORDER BY focus IS NULL, focus, id", |row| {
            if row.get::<_, Option<i64>>(2)?.is_some() {
                focus.push(u32::try_from(ids.len()).unwrap_or(NOWHERE));
            }
            ids.push(row.get(0)?);
            row.get(1)
        })?;
        Ok((ids, topics, focus))
    }

    fn fact_sessions(&self) -> Result<(Vec<Id>, Vec<Session>)> {
        let mut ids = Vec::new();
        let sessions = self.rows(
            "SELECT id, slug, title, day, kind, minutes, attendance_taken FROM session WHERE status = 'held' \
             ORDER BY day, slug",
            |row| {
                ids.push(row.get(0)?);
                Ok(Session {
                    slug: row.get(1)?,
                    title: row.get(2)?,
                    day: day(row, 3)?,
                    kind: SessionKind::parse(row.get_ref(4)?.as_str()?).unwrap_or(SessionKind::Meeting),
                    minutes: row.get(5)?,
                    taken: row.get(6)?,
                    topics: Vec::new(),
                    reach: None,
                })
            },
        )?;
        Ok((ids, sessions))
    }

    fn fact_recognitions(&self, people: &Places) -> Result<Vec<Recognition>> {
        let mut places: HashMap<Id, usize> = HashMap::new();
        let mut recognitions: Vec<Recognition> = Vec::new();
        self.each("SELECT id, day, kind, giver_id FROM recognition ORDER BY day, id", |row| {
            let word = row.get_ref(2)?.as_str()?;
            let kind = RecognitionKind::ALL.into_iter().find(|kind| kind.word() == word);
            places.insert(row.get(0)?, recognitions.len());
            recognitions.push(Recognition {
                day: day(row, 1)?,
                kind: kind.unwrap_or(RecognitionKind::Informal),
                giver: row.get::<_, Option<Id>>(3)?.and_then(|giver| people.of(giver)),
                receivers: Vec::new(),
            });
            Ok(())
        })?;
        self.each("SELECT recognition_id, member_id FROM recognition_receiver", |row| {
            if let (Some(&place), Some(member)) = (places.get(&row.get(0)?), people.of(row.get(1)?)) {
                recognitions[place].receivers.push(member);
            }
            Ok(())
        })?;
        Ok(recognitions)
    }

    fn fact_role_terms(&self, people: &Places) -> Result<Vec<RoleTerm>> {
        let mut terms = Vec::new();
        self.each(
            "SELECT listed.place, member_id, deputy, since, ended FROM role_term JOIN (SELECT id, row_number() OVER \
             (ORDER BY position) - 1 AS place FROM role WHERE position IS NOT NULL) AS listed ON listed.id = role_id",
            |row| {
                if let Some(member) = people.of(row.get(1)?) {
                    terms.push(RoleTerm {
                        role: row.get(0)?,
                        member,
                        deputy: row.get(2)?,
                        since: day(row, 3)?,
                        until: maybe_day(row, 4)?,
                    });
                }
                Ok(())
            },
        )?;
        Ok(terms)
    }

    /// Hands every row of a query without parameters to `take`.
    pub(super) fn each(&self, sql: &str, mut take: impl FnMut(&Row<'_>) -> rusqlite::Result<()>) -> Result<()> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(row)?;
        }
        Ok(())
    }
}
