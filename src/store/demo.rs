//! Writing an invented community in one go.

mod record;
mod sessions;
mod surveys;

use rusqlite::params;

use super::{Id, Writer};
use crate::domain::Worded;
use crate::domain::invented::Community;
use crate::domain::text::{fold, fold_name, short_key};
use crate::error::Result;

/// An evaluation as it is to be kept.
#[derive(Debug, Clone)]
pub struct EvaluationRow {
    /// How many members and sessions it saw.
    pub seen: (u32, u32),
    /// The score, where there is one.
    pub score: Option<f64>,
    /// The part of the measures that were judged.
    pub coverage: f64,
    /// What each measure said.
    pub values: Vec<ValueRow>,
    /// Area and score.
    pub areas: Vec<(&'static str, Option<f64>)>,
}

/// What a measure said, as it is to be kept.
#[derive(Debug, Clone, Copy)]
pub struct ValueRow {
    /// The key of the measure.
    pub measure: &'static str,
    /// Its value.
    pub value: Option<f64>,
    /// What it rests on: a numerator, and what it was taken out of.
    pub basis: (Option<f64>, Option<f64>),
    /// The key of how it stood.
    pub status: &'static str,
}

/// The row of something by its place: rows are numbered from 1 in the order they are written in.
fn row(place: u32) -> Id {
    Id::from(place) + 1
}

fn of(place: usize) -> Id {
    place as Id + 1
}

impl Writer {
    /// Writes a whole invented community into a new file. Its evaluations are added by [`Writer::add_evaluation_of`].
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_community(&self, made: &Community) -> Result<()> {
        // What is written here is larger than what praktik keeps in memory otherwise.
        self.connection.pragma_update(None, "cache_size", -131_072)?;
        self.set_charter(&made.charter, made.begun)?;
        self.set_calendar_key(&made.calendar_key)?;
        self.demo_names(made)?;
        self.demo_people(made)?;
        self.demo_sessions(made)?;
        self.demo_goals(made)?;
        self.demo_resources(made)?;
        self.demo_challenges(made)?;
        self.demo_recognitions(made)?;
        self.demo_rest(made)?;
        self.demo_surveys(made)
    }

    /// Topics, former awards and series: what others refer to by their place.
    fn demo_names(&self, made: &Community) -> Result<()> {
        for name in &made.topics {
            self.topic(name)?;
        }
        for award in &made.former_awards {
            let sql = "INSERT INTO award (key, name, criteria) VALUES (?, ?, ?)";
            self.connection.execute(sql, params![fold(&award.name), award.name, award.criteria])?;
        }
        for rule in &made.series {
            let key = short_key(&["series", rule], 0);
            self.connection.execute("INSERT INTO series (key, rule) VALUES (?, ?)", params![key, rule])?;
        }
        Ok(())
    }

    fn demo_people(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut member = db.prepare(
            "INSERT INTO member (id, handle, handle_made, name, name_key, email, email_key, unit, site, private, note, \
             added) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?;
        for (place, it) in made.people.iter().enumerate() {
            let email_key = it.email.as_deref().map(fold);
            let name_key = fold_name(&it.name);
            member.execute(params![
                of(place),
                it.handle,
                it.name,
                name_key,
                it.email,
                email_key,
                it.unit,
                it.site,
                it.private,
                it.note,
                it.added
            ])?;
        }
        let mut spell = db.prepare("INSERT INTO spell (member_id, joined, ended, reason) VALUES (?, ?, ?, ?)")?;
        let mut skill =
            db.prepare("INSERT INTO skill (member_id, topic_id, level, since, ended) VALUES (?, ?, ?, ?, ?)")?;
        let mut key = db.prepare(
            "INSERT INTO person_key (member_id, kind, value, raw, source, identifies) VALUES (?, 'handle', ?, ?, ?, 1)",
        )?;
        let mut welcome =
            db.prepare("INSERT INTO welcome (member_id, day, buddy_id, writer_id) VALUES (?, ?, ?, ?)")?;
        let mut contact = db.prepare("INSERT INTO contact (member_id, day, writer_id, note) VALUES (?, ?, ?, ?)")?;
        for (place, it) in made.people.iter().enumerate() {
            let id = of(place);
            for (stay, reason) in &it.spells {
                spell.execute(params![id, stay.joined, stay.left, reason])?;
            }
            let mut skills = it.skills.clone();
            skills.sort_unstable_by_key(|(topic, level, _, _)| (*topic, level.word()));
            for (topic, level, since, ended) in skills {
                skill.execute(params![id, row(topic), level.word(), since, ended])?;
            }
            if let Some(alias) = &it.alias {
                key.execute(params![id, fold(alias), alias, "chat.csv"])?;
            }
            if let Some((day, buddy, writer)) = it.welcome {
                welcome.execute(params![id, day, row(buddy), row(writer)])?;
            }
            for (day, writer, note) in &it.contacts {
                contact.execute(params![id, day, row(*writer), note])?;
            }
        }
        let mut term =
            db.prepare("INSERT INTO role_term (member_id, role_id, deputy, since, ended) VALUES (?, ?, ?, ?, ?)")?;
        for it in &made.terms {
            term.execute(params![row(it.member), row(it.role), it.deputy, it.since, it.ended])?;
        }
        let mut round = db.prepare("INSERT INTO introduction_round (id, day) VALUES (?, ?)")?;
        let mut met = db.prepare("INSERT INTO introduction (round_id, place, member_id) VALUES (?, ?, ?)")?;
        for (number, (day, groups)) in made.introductions.iter().enumerate() {
            round.execute(params![of(number), day])?;
            for (place, group) in groups.iter().enumerate() {
                for person in group {
                    met.execute(params![of(number), place as Id, row(*person)])?;
                }
            }
        }
        Ok(())
    }

    /// Keeps what one of the evaluations of an invented community found.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_evaluation_of(&self, made: &Community, place: usize, found: &EvaluationRow) -> Result<()> {
        let Some(it) = made.evaluations.get(place) else { return Ok(()) };
        let db = &self.connection;
        db.prepare_cached(
            "INSERT INTO evaluation (id, day, period_from, period_until, label, members, sessions, score, coverage, \
             stage, note, recorder_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            of(place),
            it.day,
            it.from,
            it.until,
            it.label,
            found.seen.0,
            found.seen.1,
            found.score,
            found.coverage,
            it.stage.word(),
            it.note,
            row(it.recorder)
        ])?;
        let mut value = db.prepare_cached(
            "INSERT INTO evaluation_value (evaluation_id, measure, value, numerator, denominator, status) \
             VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for it in &found.values {
            value.execute(params![of(place), it.measure, it.value, it.basis.0, it.basis.1, it.status])?;
        }
        let sql = "INSERT INTO evaluation_area (evaluation_id, area, score) VALUES (?, ?, ?)";
        let mut area = db.prepare_cached(sql)?;
        for (key, score) in &found.areas {
            area.execute(params![of(place), key, score])?;
        }
        Ok(())
    }

    /// Says of each action what its measure said in the evaluation before it.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn settle_actions(&self) -> Result<()> {
        self.connection.execute_batch(
            "UPDATE action SET evaluation_id = (SELECT id FROM evaluation WHERE day <= added ORDER BY day DESC LIMIT 1);
             UPDATE action SET measure_then = (SELECT value FROM evaluation_value AS it \
             WHERE it.evaluation_id = action.evaluation_id AND it.measure = action.measure);",
        )?;
        Ok(())
    }
}
