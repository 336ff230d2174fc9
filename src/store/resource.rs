//! Resources: what there is to learn from, its reviews and its use.

use chrono::NaiveDate;
use rusqlite::params;

use super::person::person_or_none;
use super::record_facts::worded;
use super::{Id, Person, Reader, Slugged, Writer};
use crate::domain::record::ResourceKind;
use crate::error::Result;

/// A resource as stored, with the sum of its reviews and uses.
#[derive(Debug, Clone)]
pub struct Resource {
    /// The row, inside the file only.
    pub id: Id,
    /// The slug.
    pub slug: String,
    /// The title.
    pub title: String,
    /// What kind it is.
    pub kind: ResourceKind,
    /// A URL or a path.
    pub link: Option<String>,
    /// A word on it.
    pub note: Option<String>,
    /// The topics it is about, by name.
    pub topics: Vec<String>,
    /// Who contributed it.
    pub by: Option<Person>,
    /// The session it belongs to: row, slug and title.
    pub session: Option<(Id, String, String)>,
    /// The day it was added.
    pub added: NaiveDate,
    /// The day of its last review.
    pub reviewed: Option<NaiveDate>,
    /// How often it was used.
    pub used: u32,
    /// The day it was last used.
    pub last_used: Option<NaiveDate>,
    /// The day it was retired.
    pub retired: Option<NaiveDate>,
    /// Why.
    pub retired_reason: Option<String>,
}

/// A resource to be added.
#[derive(Debug, Clone)]
pub struct NewResource<'a> {
    /// The slug, where one was chosen.
    pub slug: Option<&'a str>,
    /// The title.
    pub title: &'a str,
    /// What kind it is.
    pub kind: ResourceKind,
    /// A URL or a path.
    pub link: Option<&'a str>,
    /// A word on it.
    pub note: Option<&'a str>,
    /// Who contributed it.
    pub by: Option<Id>,
    /// The session it belongs to.
    pub session: Option<Id>,
    /// The day it was added.
    pub added: NaiveDate,
}

/// A review of a resource.
#[derive(Debug, Clone)]
pub struct ResourceReview {
    /// When.
    pub day: NaiveDate,
    /// By whom.
    pub by: Option<Person>,
    /// What they said.
    pub note: Option<String>,
}

/// One use of a resource.
#[derive(Debug, Clone)]
pub struct ResourceUse {
    /// When.
    pub day: NaiveDate,
    /// By whom.
    pub by: Option<Person>,
    /// In which session: its slug and title.
    pub session: Option<(String, String)>,
    /// Where else.
    pub place: Option<String>,
    /// A word on it.
    pub note: Option<String>,
}

/// A use to be noted.
#[derive(Debug, Clone, Copy)]
pub struct NewUse<'a> {
    /// When.
    pub day: NaiveDate,
    /// By whom.
    pub by: Option<Id>,
    /// In which session.
    pub session: Option<Id>,
    /// Where else.
    pub place: Option<&'a str>,
    /// A word on it.
    pub note: Option<&'a str>,
}

impl Reader {
    /// All resources, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn resources(&self) -> Result<Vec<Resource>> {
        let mut topics = self.topics_of_all(Slugged::Resource)?;
        self.rows(
            "SELECT resource.id, resource.slug, resource.title, resource.kind, resource.link, resource.note, resource.added, \
             (SELECT max(day) FROM resource_review WHERE resource_id = resource.id), \
             (SELECT count(*) FROM resource_use WHERE resource_id = resource.id), \
             (SELECT max(day) FROM resource_use WHERE resource_id = resource.id), retired, retired_reason, \
             session.id, session.slug, session.title, member.id, handle, member.name, private FROM resource \
             LEFT JOIN session ON session.id = session_id LEFT JOIN member ON member.id = contributor_id \
             ORDER BY resource.added DESC, resource.id DESC",
            |row| {
                let id = row.get(0)?;
                Ok(Resource {
                    id,
                    slug: row.get(1)?,
                    title: row.get(2)?,
                    kind: worded(row, 3)?,
                    link: row.get(4)?,
                    note: row.get(5)?,
                    topics: topics.remove(&id).unwrap_or_default(),
                    by: person_or_none(row, 15)?,
                    session: match row.get::<_, Option<Id>>(12)? {
                        Some(session) => Some((session, row.get(13)?, row.get(14)?)),
                        None => None,
                    },
                    added: row.get(6)?,
                    reviewed: row.get(7)?,
                    used: row.get(8)?,
                    last_used: row.get(9)?,
                    retired: row.get(10)?,
                    retired_reason: row.get(11)?,
                })
            },
        )
    }

    /// The resource that `given` means.
    ///
    /// # Errors
    /// As [`Reader::slugged`].
    pub fn resource(&self, given: &str) -> Result<Resource> {
        let named = self.slugged(Slugged::Resource, given)?;
        // Few enough to read all of them, so that there is one statement to keep right.
        let found = self.resources()?.into_iter().find(|resource| resource.id == named.id);
        found.ok_or_else(|| crate::error::Error::failed(format!("no resource '{given}'")))
    }

    /// The reviews of a resource, the latest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn resource_reviews(&self, resource: Id) -> Result<Vec<ResourceReview>> {
        let sql = "SELECT day, resource_review.note, member.id, handle, name, private FROM resource_review \
                   LEFT JOIN member ON member.id = reviewer_id WHERE resource_id = ? \
                   ORDER BY day DESC, resource_review.id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let reviews = statement.query_map([resource], |row| {
            Ok(ResourceReview { day: row.get(0)?, note: row.get(1)?, by: person_or_none(row, 2)? })
        })?;
        Ok(reviews.collect::<rusqlite::Result<_>>()?)
    }

    /// The uses of a resource, the latest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn resource_uses(&self, resource: Id) -> Result<Vec<ResourceUse>> {
        let sql = "SELECT resource_use.day, resource_use.place, resource_use.note, slug, title, member.id, handle, name, \
                   private FROM resource_use LEFT JOIN session ON session.id = session_id \
                   LEFT JOIN member ON member.id = member_id WHERE resource_id = ? \
                   ORDER BY resource_use.day DESC, resource_use.id DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let uses = statement.query_map([resource], |row| {
            Ok(ResourceUse {
                day: row.get(0)?,
                place: row.get(1)?,
                note: row.get(2)?,
                session: row.get::<_, Option<String>>(3)?.zip(row.get::<_, Option<String>>(4)?),
                by: person_or_none(row, 5)?,
            })
        })?;
        Ok(uses.collect::<rusqlite::Result<_>>()?)
    }

    /// What came of a session: slug, title and kind of the resources that belong to it, in the order they were added.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_resources(&self, session: Id) -> Result<Vec<(String, String, ResourceKind)>> {
        let sql = "SELECT slug, title, kind FROM resource WHERE session_id = ? ORDER BY added, id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_map([session], |row| Ok((row.get(0)?, row.get(1)?, worded(row, 2)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a use that says the same is noted already.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn is_use_noted(&self, resource: Id, new: &NewUse<'_>) -> Result<bool> {
        let sql = "SELECT 1 FROM resource_use WHERE resource_id = ? AND day = ? AND member_id IS ? AND session_id IS ? \
                   AND place IS ? AND note IS ?";
        let same = params![resource, new.day, new.by, new.session, new.place, new.note];
        Ok(self.connection.prepare_cached(sql)?.exists(same)?)
    }

    /// Whether a review that says the same is noted already.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn is_review_noted(&self, resource: Id, day: NaiveDate, by: Option<Id>, note: Option<&str>) -> Result<bool> {
        let sql = "SELECT 1 FROM resource_review WHERE resource_id = ? AND day = ? AND reviewer_id IS ? AND note IS ?";
        Ok(self.connection.prepare_cached(sql)?.exists(params![resource, day, by, note])?)
    }
}

impl Writer {
    /// Adds a resource; answers with its slug, which is made of the title where none was chosen.
    ///
    /// # Errors
    /// The chosen slug belongs to another one, or the file refuses the change.
    pub fn add_resource(&self, new: &NewResource<'_>, topics: &[String]) -> Result<String> {
        let slug = match new.slug {
            Some(slug) => {
                self.check_slug(Slugged::Resource, slug, None)?;
                slug.to_owned()
            }
            None => self.slug_for(new)?,
        };
        self.connection.execute(
            "INSERT INTO resource (slug, title, kind, link, note, contributor_id, session_id, added) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            params![slug, new.title, word(new.kind), new.link, new.note, new.by, new.session, new.added],
        )?;
        self.set_topics(Slugged::Resource, self.connection.last_insert_rowid(), topics)?;
        Ok(slug)
    }

    /// A slug for a new resource. Where another one of its title is there, what belongs to a session is told apart by its
    /// kind or by the slug of the session, so that the recordings of a series are.
    fn slug_for(&self, new: &NewResource<'_>) -> Result<String> {
        let made = self.new_slug(Slugged::Resource, new.title)?;
        let taken = made != crate::domain::text::slug_from_title(new.title);
        let Some(session) = new.session.filter(|_| taken) else { return Ok(made) };
        if self.connection.prepare_cached("SELECT 1 FROM resource WHERE session_id = ?")?.exists([session])? {
            return self.new_slug(Slugged::Resource, &format!("{} {}", new.title, word(new.kind)));
        }
        let sql = "SELECT slug FROM session WHERE id = ?";
        let slug: String = self.connection.query_row(sql, [session], |row| row.get(0))?;
        Ok(if self.check_slug(Slugged::Resource, &slug, None).is_ok() { slug } else { made })
    }

    /// Makes the row of a resource and its topics say what `resource` says; reviews and uses stay.
    ///
    /// # Errors
    /// The slug belongs to another one, or the file refuses the change.
    pub fn set_resource(&self, resource: &Resource) -> Result<()> {
        self.check_slug(Slugged::Resource, &resource.slug, Some(resource.id))?;
        self.connection.execute(
            "UPDATE resource SET slug = ?, title = ?, kind = ?, link = ?, note = ?, contributor_id = ?, session_id = ?, \
             added = ?, retired = ?, retired_reason = ? WHERE id = ?",
            params![
                resource.slug,
                resource.title,
                word(resource.kind),
                resource.link,
                resource.note,
                resource.by.as_ref().map(|by| by.id),
                resource.session.as_ref().map(|session| session.0),
                resource.added,
                resource.retired,
                resource.retired_reason,
                resource.id
            ],
        )?;
        self.set_topics(Slugged::Resource, resource.id, &resource.topics)
    }

    /// Notes a review.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_review(&self, resource: Id, day: NaiveDate, by: Option<Id>, note: Option<&str>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO resource_review (resource_id, day, reviewer_id, note) VALUES (?, ?, ?, ?)",
            params![resource, day, by, note],
        )?;
        Ok(())
    }

    /// Notes a use.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn add_use(&self, resource: Id, new: &NewUse<'_>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO resource_use (resource_id, day, member_id, session_id, place, note) VALUES (?, ?, ?, ?, ?, ?)",
            params![resource, new.day, new.by, new.session, new.place, new.note],
        )?;
        Ok(())
    }
}

fn word(kind: ResourceKind) -> &'static str {
    crate::domain::Worded::word(kind)
}
