//! `praktik member skill`: what people say of themselves.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::super::shared::{Listing, WriteFlags};
use super::super::{App, Outcome};
use super::at;
use crate::domain::member::{self, SkillLevel};
use crate::domain::reference::{Unresolved, one_of};
use crate::domain::text::{fold, nearest};
use crate::error::{Error, Result};
use crate::render::List;
use crate::render::views::Change;
use crate::render::views::member::SkillRow;
use crate::store::{Id, Person, Reader, RollQuery, RollRow, Writer};

/// What people say of themselves.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member skill add ana SQL:teaches Dashboards:wants
  praktik member skill list --topic SQL")]
pub(super) struct Args {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Note what a member wants, practises or teaches
    #[command(after_help = "Examples:
  praktik member skill add ana SQL:teaches Dashboards:wants
  praktik member skill add budi \"Async Rust\" --wants")]
    Add {
        /// Whose
        #[arg(value_name = "MEMBER")]
        member: String,
        /// Topics, each perhaps with wants, practises or teaches
        #[arg(value_name = "TOPIC[:LEVEL]", required = true)]
        topics: Vec<String>,
        /// They want to learn these
        #[arg(long, conflicts_with_all = ["practises", "teaches"])]
        wants: bool,
        /// They practise these (the default)
        #[arg(long, conflicts_with = "teaches")]
        practises: bool,
        /// They can teach these
        #[arg(long)]
        teaches: bool,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// Note that a member no longer says so
    #[command(after_help = "Examples:
  praktik member skill remove ana Dashboards
  praktik member skill remove ana SQL:teaches")]
    Remove {
        /// Whose
        #[arg(value_name = "MEMBER")]
        member: String,
        /// Topics; without a level, whatever they say of the topic
        #[arg(value_name = "TOPIC[:LEVEL]", required = true)]
        topics: Vec<String>,
        #[command(flatten)]
        flags: WriteFlags,
    },
    /// List who wants, practises or teaches what
    #[command(after_help = "Examples:
  praktik member skill list --topic SQL
  praktik member skill list --level teaches")]
    List {
        /// Only this topic
        #[arg(long, value_name = "TOPIC")]
        topic: Option<String>,
        /// Only this level: wants, practises or teaches
        #[arg(long, value_name = "LEVEL")]
        level: Option<String>,
        #[command(flatten)]
        listing: Listing,
    },
}

pub(super) fn run(args: Args, app: &mut App<'_>) -> Result<Outcome> {
    match args.verb {
        Verb::Add { member, topics, wants, practises: _, teaches, flags } => {
            let usual = match (wants, teaches) {
                (true, _) => Some(SkillLevel::Wants),
                (_, true) => Some(SkillLevel::Teaches),
                _ => None,
            };
            let skills = parse(&topics)?;
            let change = app.write("member skill add", &flags, |writer| {
                let today = app.context.now_in(writer.zone()?).day;
                let person = writer.person(&member)?;
                let mut change = Change::several(Vec::new());
                change.key = Some(person.handle.clone());
                for (topic, level) in &skills {
                    change.changes.extend(begin(writer, &person, topic, level.or(usual), today)?);
                }
                Ok(change)
            })?;
            app.answer(change, &flags)
        }
        Verb::Remove { member, topics, flags } => {
            let skills = parse(&topics)?;
            let change = app.write("member skill remove", &flags, |writer| {
                let today = app.context.now_in(writer.zone()?).day;
                remove(writer, &writer.person(&member)?, &skills, today)
            })?;
            app.answer(change, &flags)
        }
        Verb::List { topic, level, listing } => {
            let level = level.map(|level| at("--level", SkillLevel::parse(&level))).transpose()?;
            let reader = app.read()?;
            let topic = topic.map(|topic| known_topic(&reader, &topic)).transpose()?;
            let today = app.context.now_in(reader.zone()?).day;
            let roll = reader.roll(&RollQuery::default(), today)?;
            let people: HashMap<Id, &RollRow> = roll.iter().map(|row| (row.id, row)).collect();
            let wanted = reader.all_skills()?.into_iter().filter(|skill| {
                topic.as_ref().is_none_or(|topic| *topic == skill.topic) && level.is_none_or(|l| l == skill.level)
            });
            let mut rows: Vec<SkillRow> = wanted
                .filter_map(|skill| {
                    let person = people.get(&skill.member)?;
                    let (handle, name) = (person.handle.clone(), person.name.clone());
                    Some(SkillRow { topic: skill.topic, level: skill.level, handle, name })
                })
                .collect();
            // By topic as they came; then those who teach first, then by handle.
            rows.sort_by(|a, b| {
                let key = |row: &SkillRow| (std::cmp::Reverse(row.level), row.handle.clone());
                fold(&a.topic).cmp(&fold(&b.topic)).then_with(|| key(a).cmp(&key(b)))
            });
            let empty = match (topic, level) {
                (None, None) => "No skills yet. Add one: praktik member skill add MEMBER rust:teaches",
                _ => "Nobody on the roll says so.",
            };
            let list = List::new(rows, empty).arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?;
            app.emit(&list, &listing.output)?;
            Ok(Outcome::Done)
        }
    }
}

fn parse(topics: &[String]) -> Result<Vec<(String, Option<SkillLevel>)>> {
    topics.iter().map(|given| at("TOPIC", member::skill(given))).collect()
}

/// The name of the topic that is meant.
pub(super) fn known_topic(reader: &Reader, given: &str) -> Result<String> {
    let mut names = reader.topic_names()?;
    let found = one_of("topic", given, &names.iter().map(String::as_str).collect::<Vec<_>>());
    match found {
        Ok(place) => Ok(names.swap_remove(place)),
        Err(Unresolved::Unknown { nearest, given, .. }) if nearest.is_empty() => {
            Err(Error::failed(format!("no topic '{given}'")).hint("see all: praktik member skill list"))
        }
        Err(unresolved) => Err(unresolved.into()),
    }
}

/// Notes a skill (practises, where no level is said) and says what changed; nothing where it was noted before.
pub(super) fn begin(
    writer: &Writer,
    person: &Person,
    topic: &str,
    level: Option<SkillLevel>,
    today: NaiveDate,
) -> Result<Vec<String>> {
    let level = level.unwrap_or(SkillLevel::Practises);
    let is_new = writer.known_topic(topic)?.is_none();
    let near = if is_new { similar(writer, topic)? } else { None };
    if !writer.add_skill(person.id, topic, level, today)? {
        return Ok(Vec::new());
    }
    let names = writer.topic_names()?;
    // Said as the community writes it, whatever the case it was given in.
    let topic = names.iter().find(|name| fold(name) == fold(topic)).map_or(topic, String::as_str);
    let mut told = vec![format!("{} {} {topic}", person.name, level.word())];
    if is_new {
        let near = near.map(|near| format!(", beside {near}")).unwrap_or_default();
        told.push(format!("{topic} is a new topic{near}"));
    }
    Ok(told)
}

/// A known topic whose name a typing slip could have made this one.
fn similar(reader: &Reader, topic: &str) -> Result<Option<String>> {
    let names = reader.topic_names()?;
    Ok(nearest(topic, names.iter().map(String::as_str)).first().map(|name| (*name).to_owned()))
}

fn remove(
    writer: &Writer,
    person: &Person,
    skills: &[(String, Option<SkillLevel>)],
    today: NaiveDate,
) -> Result<Change> {
    let held = writer.skills(person.id)?;
    let names: Vec<&str> = held.iter().map(|skill| skill.topic.as_str()).collect();
    let mut change = Change::several(Vec::new());
    change.key = Some(person.handle.clone());
    for (topic, level) in skills {
        let mut found = false;
        let place = {
            let mut once = names.clone();
            once.dedup();
            one_of("topic", topic, &once).map(|place| once[place].to_owned())
        };
        let topic = match place {
            Ok(topic) => topic,
            Err(Unresolved::Unknown { nearest, .. }) => {
                let error = Error::failed(format!("{} says nothing of {topic}", person.name));
                return Err(match nearest.first() {
                    Some(near) => error.hint(format!("did you mean {near}?")),
                    None => error.hint(format!("see what they say: praktik member show {}", person.handle)),
                });
            }
            Err(unresolved) => return Err(unresolved.into()),
        };
        for skill in held.iter().filter(|skill| skill.topic == topic && level.is_none_or(|l| l == skill.level)) {
            found |= writer.end_skill(person.id, &topic, skill.level, today)?;
            change = change.and(format!("{} no longer says: {} {topic}", person.name, skill.level.word()));
        }
        if !found && let Some(level) = level {
            let has = held.iter().filter(|skill| skill.topic == topic).map(|skill| skill.level.word());
            return Err(Error::failed(format!("{} does not say: {} {topic}", person.name, level.word()))
                .hint(format!("they say: {} {topic}", has.collect::<Vec<_>>().join(", "))));
        }
    }
    Ok(change)
}
