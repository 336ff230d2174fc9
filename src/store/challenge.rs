//! Challenges: problems, ideas and experiments, who joined them, and how they were answered.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::params;

use super::person::person_or_none;
use super::record_facts::{worded, worded_or_none};
use super::{Id, Person, Reader, Slugged, Writer};
use crate::domain::Worded;
use crate::domain::record::{ChallengeKind, Outcome};
use crate::error::{Error, Result};

/// A challenge as stored.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// The row, inside the file only.
    pub id: Id,
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: ChallengeKind,
    /// More about it.
    pub detail: Option<String>,
    /// The topics it is about, by name.
    pub topics: Vec<String>,
    /// Who raised it.
    pub by: Option<Person>,
    /// The day it was raised.
    pub raised: NaiveDate,
    /// Who joined, by day.
    pub joined: Vec<Joined>,
    /// How it was closed; `None` while it is open.
    pub answer: Option<Answer>,
    /// Who solved it, by handle.
    pub solvers: Vec<Person>,
}

/// Somebody who joined a challenge.
#[derive(Debug, Clone)]
pub struct Joined {
    /// Who.
    pub person: Person,
    /// When.
    pub day: NaiveDate,
}

/// What became of a challenge.
#[derive(Debug, Clone)]
pub struct Answer {
    /// When.
    pub day: NaiveDate,
    /// What became of the answer.
    pub outcome: Outcome,
    /// How it was solved.
    pub how: Option<String>,
    /// The resource that came of it: row, slug and title.
    pub resource: Option<(Id, String, String)>,
}

/// A challenge to be raised.
#[derive(Debug, Clone, Copy)]
pub struct NewChallenge<'a> {
    /// The slug, where one was chosen.
    pub slug: Option<&'a str>,
    /// The title.
    pub title: &'a str,
    /// What kind it is.
    pub kind: ChallengeKind,
    /// More about it.
    pub detail: Option<&'a str>,
    /// Who raises it.
    pub by: Option<Id>,
    /// The day.
    pub raised: NaiveDate,
}

impl Challenge {
    /// The day on which the first member beside the raiser joined.
    pub fn first_help(&self) -> Option<NaiveDate> {
        let raiser = self.by.as_ref().map(|by| by.id);
        let others = self.joined.iter().filter(|joined| Some(joined.person.id) != raiser);
        others.map(|joined| joined.day).min()
    }
}

impl Reader {
    /// All challenges, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn challenges(&self) -> Result<Vec<Challenge>> {
        let mut topics = self.topics_of_all(Slugged::Challenge)?;
        let mut joined: HashMap<Id, Vec<Joined>> = HashMap::new();
        let mut solvers: HashMap<Id, Vec<Person>> = HashMap::new();
        self.each(
            "SELECT challenge_id, part = 'solved', day, member.id, handle, name, private FROM challenge_part \
             JOIN member ON member.id = member_id ORDER BY challenge_id, day, handle",
            |row| {
                let (challenge, day) = (row.get(0)?, row.get(2)?);
                if let Some(person) = person_or_none(row, 3)? {
                    if row.get(1)? {
                        solvers.entry(challenge).or_default().push(person);
                    } else {
                        joined.entry(challenge).or_default().push(Joined { person, day });
                    }
                }
                Ok(())
            },
        )?;
        self.rows(
            "SELECT challenge.id, challenge.slug, challenge.title, challenge.kind, detail, raised, solved, outcome, how, \
             resource.id, resource.slug, resource.title, member.id, handle, member.name, private FROM challenge \
             LEFT JOIN resource ON resource.id = resource_id LEFT JOIN member ON member.id = raiser_id \
             ORDER BY raised DESC, challenge.id DESC",
            |row| {
                let id = row.get(0)?;
                let resource = match row.get::<_, Option<Id>>(9)? {
                    Some(resource) => Some((resource, row.get(10)?, row.get(11)?)),
                    None => None,
                };
                let how: Option<String> = row.get(8)?;
                let closed = row.get::<_, Option<NaiveDate>>(6)?.zip(worded_or_none::<Outcome>(row, 7)?);
                Ok(Challenge {
                    id,
                    slug: row.get(1)?,
                    title: row.get(2)?,
                    kind: worded(row, 3)?,
                    detail: row.get(4)?,
                    topics: topics.remove(&id).unwrap_or_default(),
                    by: person_or_none(row, 12)?,
                    raised: row.get(5)?,
                    joined: joined.remove(&id).unwrap_or_default(),
                    answer: closed.map(|(day, outcome)| Answer { day, outcome, how, resource }),
                    solvers: solvers.remove(&id).unwrap_or_default(),
                })
            },
        )
    }

    /// The challenge that `given` means.
    ///
    /// # Errors
    /// As [`Reader::slugged`].
    pub fn challenge(&self, given: &str) -> Result<Challenge> {
        let named = self.slugged(Slugged::Challenge, given)?;
        // Few enough to read all of them, so that there is one statement to keep right.
        let found = self.challenges()?.into_iter().find(|challenge| challenge.id == named.id);
        found.ok_or_else(|| Error::failed(format!("no challenge '{given}'")))
    }
}

impl Writer {
    /// Raises a challenge; answers with its slug.
    ///
    /// # Errors
    /// The chosen slug belongs to another one, or the file refuses the change.
    pub fn add_challenge(&self, new: &NewChallenge<'_>, topics: &[String]) -> Result<String> {
        let slug = match new.slug {
            Some(slug) => {
                self.check_slug(Slugged::Challenge, slug, None)?;
                slug.to_owned()
            }
            None => self.new_slug(Slugged::Challenge, new.title)?,
        };
        self.connection.execute(
            "INSERT INTO challenge (slug, title, kind, detail, raised, raiser_id) VALUES (?, ?, ?, ?, ?, ?)",
            params![slug, new.title, new.kind.word(), new.detail, new.raised, new.by],
        )?;
        self.set_topics(Slugged::Challenge, self.connection.last_insert_rowid(), topics)?;
        Ok(slug)
    }

    /// Makes the row of a challenge and its topics say what `challenge` says; who joined and who solved it stays.
    ///
    /// # Errors
    /// The slug belongs to another one, or the file refuses the change.
    pub fn set_challenge(&self, challenge: &Challenge) -> Result<()> {
        self.check_slug(Slugged::Challenge, &challenge.slug, Some(challenge.id))?;
        let answer = challenge.answer.as_ref();
        self.connection.execute(
            "UPDATE challenge SET slug = ?, title = ?, kind = ?, detail = ?, raised = ?, raiser_id = ?, solved = ?, \
             outcome = ?, how = ?, resource_id = ? WHERE id = ?",
            params![
                challenge.slug,
                challenge.title,
                challenge.kind.word(),
                challenge.detail,
                challenge.raised,
                challenge.by.as_ref().map(|by| by.id),
                answer.map(|answer| answer.day),
                answer.map(|answer| answer.outcome.word()),
                answer.and_then(|answer| answer.how.as_deref()),
                answer.and_then(|answer| answer.resource.as_ref()).map(|resource| resource.0),
                challenge.id
            ],
        )?;
        self.set_topics(Slugged::Challenge, challenge.id, &challenge.topics)
    }

    /// Notes that a member joined; `false` where they had.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn join_challenge(&self, challenge: Id, member: Id, day: NaiveDate) -> Result<bool> {
        let sql = "INSERT INTO challenge_part (challenge_id, part, member_id, day) VALUES (?, 'joined', ?, ?) \
                   ON CONFLICT DO NOTHING";
        Ok(self.connection.execute(sql, params![challenge, member, day])? > 0)
    }

    /// Takes back that a member joined.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn leave_challenge(&self, challenge: Id, member: Id) -> Result<()> {
        let sql = "DELETE FROM challenge_part WHERE challenge_id = ? AND part = 'joined' AND member_id = ?";
        self.connection.execute(sql, params![challenge, member])?;
        Ok(())
    }

    /// Makes these members, and nobody else, those who solved a challenge on a day.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_solvers(&self, challenge: Id, solvers: &[Person], day: NaiveDate) -> Result<()> {
        self.connection
            .execute("DELETE FROM challenge_part WHERE challenge_id = ? AND part = 'solved'", [challenge])?;
        for person in solvers {
            self.connection.execute(
                "INSERT INTO challenge_part (challenge_id, part, member_id, day) VALUES (?, 'solved', ?, ?)",
                params![challenge, person.id, day],
            )?;
        }
        Ok(())
    }
}
