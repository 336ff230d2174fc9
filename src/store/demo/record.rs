//! What an invented community keeps beside people and sessions.

use chrono::NaiveDate;
use rusqlite::params;

use super::{of, row};
use crate::domain::Worded;
use crate::domain::invented::{Behind, Community};
use crate::domain::text::fold;
use crate::error::Result;
use crate::store::{Id, Writer};

impl Writer {
    pub(super) fn demo_goals(&self, made: &Community) -> Result<()> {
        let mut goal = self.connection.prepare(
            "INSERT INTO goal (id, number, key, title, baseline, baseline_on, target, unit, due, measure, caution, \
             benefit_id, added, status, ended, reason, position) VALUES (?1, ?1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, \
             ?, ?1)",
        )?;
        let mut reading = self
            .connection
            .prepare("INSERT INTO goal_reading (goal_id, day, value, on_track, note) VALUES (?, ?, ?, ?, ?)")?;
        for (place, it) in made.goals.iter().enumerate() {
            let baseline_on = it.baseline.map(|_| it.added);
            let (status, ended, reason) = match it.ended {
                None => ("open", None, None),
                Some((status, day, why)) => (status.word(), Some(day), Some(why)),
            };
            goal.execute(params![
                of(place),
                fold(it.title),
                it.title,
                it.baseline,
                baseline_on,
                it.target,
                it.unit,
                it.due,
                it.measure,
                it.caution,
                it.benefit.map(row),
                it.added,
                status,
                ended,
                reason
            ])?;
            for read in &it.readings {
                reading.execute(params![of(place), read.day, read.value, read.on_track, read.note])?;
            }
        }
        for (day, note, reviewer) in std::iter::once((made.begun, "the beginning", 0))
            .chain(made.reviews.iter().map(|(day, note, reviewer)| (*day, note.as_str(), *reviewer)))
        {
            self.add_charter_review(day, Some(note), Some(row(reviewer)))?;
        }
        Ok(())
    }

    pub(super) fn demo_resources(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut resource = db.prepare(
            "INSERT INTO resource (id, slug, title, kind, link, note, contributor_id, session_id, added, retired, \
             retired_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut topic = db.prepare("INSERT INTO resource_topic (resource_id, topic_id) VALUES (?, ?)")?;
        let mut review = db.prepare("INSERT INTO resource_review (resource_id, day, reviewer_id) VALUES (?, ?, ?)")?;
        let mut used =
            db.prepare("INSERT INTO resource_use (resource_id, day, member_id, place) VALUES (?, ?, ?, ?)")?;
        for (place, it) in made.resources.iter().enumerate() {
            let id = of(place);
            let (retired, why) = it.retired.unzip();
            resource.execute(params![
                id,
                it.slug,
                it.title,
                it.kind.word(),
                it.link,
                it.note,
                it.contributor.map(row),
                it.session.map(row),
                it.added,
                retired,
                why
            ])?;
            for number in &it.topics {
                topic.execute(params![id, row(*number)])?;
            }
            for (day, person) in &it.reviews {
                review.execute(params![id, day, row(*person)])?;
            }
            for (day, person, place) in &it.uses {
                used.execute(params![id, day, row(*person), place])?;
            }
        }
        Ok(())
    }

    pub(super) fn demo_challenges(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut challenge = db.prepare(
            "INSERT INTO challenge (id, slug, title, kind, detail, raised, raiser_id, solved, outcome, how, resource_id) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut topic = db.prepare("INSERT INTO challenge_topic (challenge_id, topic_id) VALUES (?, ?)")?;
        let mut part =
            db.prepare("INSERT INTO challenge_part (challenge_id, part, member_id, day) VALUES (?, ?, ?, ?)")?;
        for (place, it) in made.challenges.iter().enumerate() {
            let id = of(place);
            let closed: Option<(NaiveDate, &str, &str)> =
                it.closed.map(|(day, outcome, how)| (day, outcome.word(), how));
            challenge.execute(params![
                id,
                it.slug,
                it.title,
                it.kind.word(),
                it.detail,
                it.raised,
                row(it.raiser),
                closed.map(|it| it.0),
                closed.map(|it| it.1),
                closed.map(|it| it.2),
                it.resource.map(row)
            ])?;
            for number in &it.topics {
                topic.execute(params![id, row(*number)])?;
            }
            for (person, day) in &it.joined {
                part.execute(params![id, "joined", row(*person), day])?;
            }
            for person in &it.solvers {
                part.execute(params![id, "solved", row(*person), closed.map(|it| it.0)])?;
            }
        }
        Ok(())
    }

    pub(super) fn demo_recognitions(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut given = db.prepare(
            "INSERT INTO recognition (id, key, day, kind, award_id, giver_id, reason, session_id) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        let mut receiver = db.prepare("INSERT INTO recognition_receiver (recognition_id, member_id) VALUES (?, ?)")?;
        let mut behind =
            db.prepare("INSERT INTO recognition_for (recognition_id, resource_id, challenge_id) VALUES (?, ?, ?)")?;
        for (place, it) in made.recognitions.iter().enumerate() {
            let id = of(place);
            let session = if let Behind::Session(session) = it.behind { Some(row(session)) } else { None };
            given.execute(params![
                id,
                it.key,
                it.day,
                it.kind.word(),
                it.award.map(row),
                it.giver.map(row),
                it.reason,
                session
            ])?;
            for person in &it.receivers {
                receiver.execute(params![id, row(*person)])?;
            }
            match it.behind {
                Behind::Resource(resource) => drop(behind.execute(params![id, row(resource), None::<Id>])?),
                Behind::Challenge(challenge) => drop(behind.execute(params![id, None::<Id>, row(challenge)])?),
                Behind::Session(_) | Behind::Nothing => {}
            }
        }
        Ok(())
    }

    pub(super) fn demo_rest(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut month = db
            .prepare("INSERT INTO channel_month (channel_id, month, people, asked, answered) VALUES (?, ?, ?, ?, ?)")?;
        for it in &made.channel_months {
            let (asked, answered) = it.questions.unzip();
            month.execute(params![row(it.channel), it.month, it.people, asked, answered])?;
        }
        let mut wish = db.prepare("INSERT INTO wish (topic_id, member_id, day, note) VALUES (?, ?, ?, ?)")?;
        for it in &made.wishes {
            wish.execute(params![row(it.topic), it.member.map(row), it.day, it.note])?;
        }
        let mut story = db.prepare(
            "INSERT INTO story (key, day, teller_id, happened, learned, did, changed, hours_saved, reached, benefit_id, \
             consent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for it in &made.stories {
            let [happened, learned, did, changed] = it.told;
            story.execute(params![
                it.key,
                it.day,
                row(it.teller),
                happened,
                learned,
                did,
                changed,
                it.hours_saved,
                it.reached.word(),
                row(it.benefit),
                it.consent
            ])?;
        }
        let mut action = db.prepare(
            "INSERT INTO action (id, number, title, area, measure, owner_id, due, added, status, ended) \
             VALUES (?1, ?1, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (place, it) in made.actions.iter().enumerate() {
            let (status, ended) = it.ended.map_or(("open", None), |(status, day)| (status.word(), Some(day)));
            action.execute(params![
                of(place),
                it.title,
                it.area,
                it.measure,
                row(it.owner),
                it.due,
                it.added,
                status,
                ended
            ])?;
        }
        Ok(())
    }
}
