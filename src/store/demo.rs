//! Writing an invented community in one go.

use chrono::NaiveDate;
use rusqlite::params;

use super::{Id, Writer};
use crate::domain::Worded;
use crate::domain::invented::{Behind, Community};
use crate::domain::session::{Part, SessionStatus};
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
    /// Measure, value, numerator, denominator, status.
    pub values: Vec<(&'static str, Option<f64>, Option<f64>, Option<f64>, &'static str)>,
    /// Area and score.
    pub areas: Vec<(&'static str, Option<f64>)>,
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
        self.demo_names(made)?;
        self.demo_people(made)?;
        self.demo_sessions(made)?;
        self.demo_goals(made)?;
        self.demo_resources(made)?;
        self.demo_challenges(made)?;
        self.demo_recognitions(made)?;
        self.demo_rest(made)
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

    fn demo_sessions(&self, made: &Community) -> Result<()> {
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

    fn demo_goals(&self, made: &Community) -> Result<()> {
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
            for (day, value, on_track, note) in &it.readings {
                reading.execute(params![of(place), day, value, on_track, note])?;
            }
        }
        for (day, note, reviewer) in std::iter::once((made.begun, "the beginning", 0))
            .chain(made.reviews.iter().map(|(day, note, reviewer)| (*day, note.as_str(), *reviewer)))
        {
            self.add_charter_review(day, Some(note), Some(row(reviewer)))?;
        }
        Ok(())
    }

    fn demo_resources(&self, made: &Community) -> Result<()> {
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

    fn demo_challenges(&self, made: &Community) -> Result<()> {
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

    fn demo_recognitions(&self, made: &Community) -> Result<()> {
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

    fn demo_rest(&self, made: &Community) -> Result<()> {
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
        for (measure, number, numerator, denominator, status) in &found.values {
            value.execute(params![of(place), measure, number, numerator, denominator, status])?;
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
