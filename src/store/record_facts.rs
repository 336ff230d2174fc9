//! What an evaluation reads of goals, resources, challenges and the rest of the record.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::places::Places;
use super::session::parsed;
use super::{Id, Reader};
use crate::domain::facts::{
    Action, Challenge, ChannelMonth, Goal, GoalReading, Record, Resource, Session, SessionReach, Story, Wish,
};
use crate::domain::record::{ActionStatus, ChallengeKind, GoalStatus, Outcome, month};
use crate::domain::{Invalid, Worded};
use crate::error::Result;

/// A column whose words the schema fixes.
pub(super) fn worded<T: Worded>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<T> {
    let damaged = |word: &str| Invalid::new("a word of the file", word, "the file is damaged");
    parsed(row, column, |word| T::of_word(word).ok_or_else(|| damaged(word)))
}

/// The same, where the column may be empty.
pub(super) fn worded_or_none<T: Worded>(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)? {
        rusqlite::types::ValueRef::Null => Ok(None),
        _ => worded(row, column).map(Some),
    }
}

/// Places in the facts for what the record refers to.
pub(super) struct Around<'a> {
    pub(super) people: &'a Places,
    pub(super) topics: &'a Places,
}

impl Around<'_> {
    fn person(&self, id: Option<Id>) -> Option<u32> {
        id.and_then(|id| self.people.of(id))
    }
}

impl Reader {
    /// The whole record.
    pub(super) fn fact_record(&self, around: &Around<'_>) -> Result<Record> {
        let benefits = self.listed("benefit")?;
        Ok(Record {
            goals: self.fact_goals(&benefits)?,
            resources: self.fact_resources(around)?,
            challenges: self.fact_challenges(around)?,
            channel_months: self.fact_channel_months()?,
            wishes: self.fact_wishes(around)?,
            stories: self.rows(
                "SELECT day, teller_id, benefit_id, hours_saved FROM story ORDER BY day, id",
                |row| {
                    Ok(Story {
                        day: row.get(0)?,
                        teller: around.person(row.get(1)?),
                        benefit: row.get::<_, Option<Id>>(2)?.and_then(|id| benefits.get(&id).copied()),
                        hours_saved: row.get(3)?,
                    })
                },
            )?,
            actions: self.fact_actions(around)?,
            evaluations: self.rows("SELECT day FROM evaluation ORDER BY day, id", |row| row.get(0))?,
            surveys: self.fact_surveys()?,
        })
    }

    /// What is known of sessions as a whole goes to the sessions, as placed by `held`.
    pub(super) fn fact_reach(&self, held: &Places, sessions: &mut [Session]) -> Result<()> {
        self.each("SELECT session_id, registered, views, preparation FROM session_reach", |row| {
            if let Some(session) = held.of(row.get(0)?) {
                let reach = sessions[session as usize].reach.get_or_insert_default();
                (reach.registered, reach.views, reach.preparation) = (row.get(1)?, row.get(2)?, row.get(3)?);
            }
            Ok(())
        })?;
        self.each("SELECT session_id, worth, answers FROM session_feedback", |row| {
            if let Some(session) = held.of(row.get(0)?) {
                let reach: &mut SessionReach = sessions[session as usize].reach.get_or_insert_default();
                reach.feedback = Some((row.get(1)?, row.get(2)?));
            }
            Ok(())
        })
    }

    /// Places in the charter's list, by row.
    fn listed(&self, table: &str) -> Result<HashMap<Id, u32>> {
        let ids = self
            .rows(&format!("SELECT id FROM {table} WHERE position IS NOT NULL ORDER BY position"), |row| {
                row.get::<_, Id>(0)
            })?;
        Ok(ids.into_iter().zip(0u32..).collect())
    }

    fn fact_goals(&self, benefits: &HashMap<Id, u32>) -> Result<Vec<Goal>> {
        let mut places: HashMap<Id, usize> = HashMap::new();
        let mut goals: Vec<Goal> = Vec::new();
        self.each(
            "SELECT id, number, title, baseline, ifnull(baseline_on, added), target, unit, due, measure, benefit_id, \
             added, status, ended FROM goal ORDER BY number",
            |row| {
                places.insert(row.get(0)?, goals.len());
                let ended: Option<NaiveDate> = row.get(12)?;
                let status: GoalStatus = worded(row, 11)?;
                goals.push(Goal {
                    number: row.get(1)?,
                    title: row.get(2)?,
                    baseline: row.get(3)?,
                    baseline_on: row.get(4)?,
                    target: row.get(5)?,
                    unit: row.get(6)?,
                    due: row.get(7)?,
                    measure: row.get(8)?,
                    benefit: row.get::<_, Option<Id>>(9)?.and_then(|id| benefits.get(&id).copied()),
                    added: row.get(10)?,
                    ended: ended.map(|day| (status, day)),
                    readings: Vec::new(),
                });
                Ok(())
            },
        )?;
        self.each("SELECT goal_id, day, value, on_track FROM goal_reading ORDER BY goal_id, day", |row| {
            if let Some(&place) = places.get(&row.get(0)?) {
                goals[place].readings.push(GoalReading { day: row.get(1)?, value: row.get(2)?, on_track: row.get(3)? });
            }
            Ok(())
        })?;
        Ok(goals)
    }

    fn fact_resources(&self, around: &Around<'_>) -> Result<Vec<Resource>> {
        let mut places: HashMap<Id, usize> = HashMap::new();
        let mut resources: Vec<Resource> = Vec::new();
        self.each("SELECT id, slug, title, added, contributor_id, retired FROM resource ORDER BY added, id", |row| {
            places.insert(row.get(0)?, resources.len());
            resources.push(Resource {
                slug: row.get(1)?,
                title: row.get(2)?,
                added: row.get(3)?,
                contributor: around.person(row.get(4)?),
                retired: row.get(5)?,
                topics: Vec::new(),
                reviews: Vec::new(),
                uses: Vec::new(),
            });
            Ok(())
        })?;
        self.each("SELECT resource_id, topic_id FROM resource_topic", |row| {
            if let (Some(&place), Some(topic)) = (places.get(&row.get(0)?), around.topics.of(row.get(1)?)) {
                resources[place].topics.push(topic);
            }
            Ok(())
        })?;
        self.each("SELECT resource_id, day FROM resource_review ORDER BY day", |row| {
            if let Some(&place) = places.get(&row.get(0)?) {
                resources[place].reviews.push(row.get(1)?);
            }
            Ok(())
        })?;
        self.each("SELECT resource_id, day FROM resource_use ORDER BY day", |row| {
            if let Some(&place) = places.get(&row.get(0)?) {
                resources[place].uses.push(row.get(1)?);
            }
            Ok(())
        })?;
        Ok(resources)
    }

    fn fact_challenges(&self, around: &Around<'_>) -> Result<Vec<Challenge>> {
        let mut places: HashMap<Id, usize> = HashMap::new();
        let mut challenges: Vec<Challenge> = Vec::new();
        self.each(
            "SELECT id, slug, title, kind, raised, raiser_id, solved, outcome FROM challenge ORDER BY raised, id",
            |row| {
                places.insert(row.get(0)?, challenges.len());
                let kind: ChallengeKind = worded(row, 3)?;
                let outcome: Option<Outcome> = worded_or_none(row, 7)?;
                challenges.push(Challenge {
                    slug: row.get(1)?,
                    title: row.get(2)?,
                    kind,
                    raised: row.get(4)?,
                    raiser: around.person(row.get(5)?),
                    closed: row.get::<_, Option<NaiveDate>>(6)?.zip(outcome),
                    topics: Vec::new(),
                    joined: Vec::new(),
                    solvers: Vec::new(),
                });
                Ok(())
            },
        )?;
        self.each("SELECT challenge_id, topic_id FROM challenge_topic", |row| {
            if let (Some(&place), Some(topic)) = (places.get(&row.get(0)?), around.topics.of(row.get(1)?)) {
                challenges[place].topics.push(topic);
            }
            Ok(())
        })?;
        self.each("SELECT challenge_id, member_id, day, part = 'solved' FROM challenge_part ORDER BY day", |row| {
            if let (Some(&place), Some(member)) = (places.get(&row.get(0)?), around.people.of(row.get(1)?)) {
                let challenge = &mut challenges[place];
                let part = if row.get(3)? { &mut challenge.solvers } else { &mut challenge.joined };
                part.push((member, row.get(2)?));
            }
            Ok(())
        })?;
        Ok(challenges)
    }

    fn fact_channel_months(&self) -> Result<Vec<ChannelMonth>> {
        let listed = self.listed("channel")?;
        self.rows("SELECT channel_id, month, people, asked, answered FROM channel_month ORDER BY month", |row| {
            let questions: (Option<u32>, Option<u32>) = (row.get(3)?, row.get(4)?);
            Ok(ChannelMonth {
                channel: listed.get(&row.get(0)?).copied(),
                month: parsed(row, 1, month)?,
                people: row.get(2)?,
                questions: questions.0.zip(questions.1),
            })
        })
    }

    fn fact_wishes(&self, around: &Around<'_>) -> Result<Vec<Wish>> {
        let mut wishes = Vec::new();
        self.each("SELECT topic_id, member_id, day FROM wish ORDER BY day, id", |row| {
            if let Some(topic) = around.topics.of(row.get(0)?) {
                wishes.push(Wish { topic, member: around.person(row.get(1)?), day: row.get(2)? });
            }
            Ok(())
        })?;
        Ok(wishes)
    }

    fn fact_actions(&self, around: &Around<'_>) -> Result<Vec<Action>> {
        self.rows(
            "SELECT number, title, area, measure, measure_then, owner_id, due, added, status, ended FROM action \
             ORDER BY number",
            |row| {
                let status: ActionStatus = worded(row, 8)?;
                let ended: Option<NaiveDate> = row.get(9)?;
                Ok(Action {
                    number: row.get(0)?,
                    title: row.get(1)?,
                    area: row.get(2)?,
                    measure: row.get(3)?,
                    measure_then: row.get(4)?,
                    owner: around.person(row.get(5)?),
                    due: row.get(6)?,
                    added: row.get(7)?,
                    ended: ended.map(|day| (status, day)),
                })
            },
        )
    }
}
