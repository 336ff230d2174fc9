//! The values that an argument can take, and those of them that fit what is typed.

use std::path::Path;

use chrono_tz::TZ_VARIANTS;
use clap::Arg;
use clap_complete::CompletionCandidate as Candidate;

use super::bash::unescaped;
use crate::domain::member::{Layer, SkillLevel};
use crate::domain::session::SessionKind;
use crate::domain::text::fold;
use crate::health::{self, Area};
use crate::store::{self, Entry, JournalFilter, Numbered, Reader, Slugged};

/// More than anybody looks through.
const MOST: usize = 200;

/// What an argument is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// Members, by handle; nobody private.
    Members,
    /// Sessions, by slug; only planned ones where that is all that makes sense.
    Sessions { planned: bool },
    /// Topics, perhaps with a level.
    Topics { level: bool },
    /// Roles of the charter.
    Roles,
    /// Awards; also those that the charter no longer lists.
    Awards { former: bool },
    /// Resources, challenges and surveys, by slug.
    Slugged(Slugged),
    /// Goals and actions that are open, by number.
    Numbered(Numbered),
    /// Changes in the journal, by number: only those that can be undone, or made again, where `verb` does that.
    Changes { verb: Verb },
    /// Stories, by key.
    Stories,
    /// Channels of the charter.
    Channels,
    /// Benefits of the charter.
    Benefits,
    /// Health measures, by key.
    Measures,
    /// Areas of health.
    Areas,
    /// Kinds of session.
    Kinds,
    /// What people say of themselves and a topic.
    Levels,
    /// Layers of participation.
    Layers,
    /// How often.
    Cadences,
    /// Time zones.
    Zones,
}

/// What is to be done to a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Show,
    Undo,
    Redo,
}

impl Values {
    /// What an argument of a verb is about, by the name of its value; `None` where clap knows all there is to know, or
    /// nobody can.
    pub(super) fn of(verb: &str, arg: &Arg) -> Option<Self> {
        if !arg.get_possible_values().is_empty() {
            return None;
        }
        let id = arg.get_id().as_str();
        let name = arg.get_value_names().and_then(<[_]>::first).map_or("", |name| name.as_str());
        Some(match name {
            "MEMBER" | "MEMBERS" => Self::Members,
            "SESSION" => Self::Sessions { planned: verb == "cancel" },
            "TITLE|SESSION" => Self::Sessions { planned: true },
            "TOPIC" | "TOPICS" => Self::Topics { level: false },
            "TOPIC[:LEVEL]" => Self::Topics { level: true },
            "ROLE" => Self::Roles,
            "NAME" if id == "award" => Self::Awards { former: verb == "list" },
            "RESOURCE" => Self::Slugged(Slugged::Resource),
            "CHALLENGE" => Self::Slugged(Slugged::Challenge),
            "SURVEY" => Self::Slugged(Slugged::Survey),
            "GOAL" => Self::Numbered(Numbered::Goal),
            "ACTION" => Self::Numbered(Numbered::Action),
            "CHANGE" if verb == "undo" => Self::Changes { verb: Verb::Undo },
            "CHANGE" if verb == "redo" => Self::Changes { verb: Verb::Redo },
            "CHANGE" => Self::Changes { verb: Verb::Show },
            "STORY" => Self::Stories,
            "CHANNEL" => Self::Channels,
            "BENEFIT" => Self::Benefits,
            "MEASURE" => Self::Measures,
            "KEY" if id == "key" => Self::Measures,
            "AREA" => Self::Areas,
            "KIND" => Self::Kinds,
            "LEVEL" => Self::Levels,
            "LAYER" => Self::Layers,
            "CADENCE" => Self::Cadences,
            "ZONE" => Self::Zones,
            _ => return None,
        })
    }

    /// The values that fit what is typed. Of a list it is the last that is being typed; what stands before stays.
    pub(super) fn offer(self, typed: &str, file: Option<&Path>) -> Vec<Candidate> {
        // Shells hand over the word as it stands there, and put what they get into its quotes again.
        let typed = unescaped(typed.trim_start_matches(['"', '\'']));
        let (before, last) = match typed.rfind(',').filter(|_| self.has_lists()) {
            Some(comma) => typed.split_at(comma + 1),
            None => ("", typed.as_str()),
        };
        let named: Vec<String> = before.split(',').map(fold).collect();
        self.fitting(last, file)
            .into_iter()
            .filter(|(value, _)| !named.contains(&fold(value)))
            .map(|(value, help)| Candidate::new(format!("{before}{value}")).help(help.map(Into::into)))
            .collect()
    }

    fn has_lists(self) -> bool {
        matches!(self, Self::Members | Self::Topics { level: false })
    }

    fn fitting(self, typed: &str, file: Option<&Path>) -> Vec<(String, Option<String>)> {
        let reader = || file.and_then(store::glance);
        let from_file = |ask: fn(&Reader) -> crate::error::Result<Vec<String>>| {
            beginning(typed, reader().and_then(|reader| ask(&reader).ok()).unwrap_or_default())
        };
        match self {
            Self::Members => members(typed, reader()),
            Self::Sessions { planned } => sessions(typed, planned, reader()),
            Self::Topics { level: true } if typed.contains(':') => {
                let topic = typed.split(':').next().unwrap_or_default();
                beginning(typed, SkillLevel::ALL.map(|level| format!("{topic}:{}", level.word())))
            }
            Self::Topics { .. } => from_file(Reader::topic_names),
            Self::Roles => from_file(Reader::role_names),
            Self::Changes { verb } => with_titles(reader().and_then(|it| changes(verb, typed, &it).ok())),
            Self::Stories => with_titles(reader().and_then(|it| it.stories_from(&fold(typed), MOST).ok())),
            Self::Channels => from_file(Reader::channel_names),
            Self::Benefits => from_file(Reader::benefit_texts),
            Self::Slugged(what) => with_titles(reader().and_then(|it| it.slugged_from(what, &fold(typed), MOST).ok())),
            Self::Numbered(what) => with_titles(reader().and_then(|it| it.numbered_from(what, typed, MOST).ok())),
            Self::Awards { former: false } => from_file(|reader| reader.award_names(false)),
            Self::Awards { former: true } => from_file(|reader| reader.award_names(true)),
            Self::Measures => {
                let known = health::registry().filter(|measure| measure.key.starts_with(&fold(typed)));
                known.map(|measure| (measure.key.to_owned(), Some(measure.area.key().to_owned()))).collect()
            }
            Self::Areas => beginning(typed, Area::ALL.map(|area| area.key().to_owned())),
            Self::Kinds => beginning(typed, SessionKind::ALL.map(|kind| kind.word().to_owned())),
            Self::Levels => beginning(typed, SkillLevel::ALL.map(|level| level.word().to_owned())),
            Self::Layers => beginning(typed, Layer::ALL.map(|layer| layer.key().to_owned())),
            Self::Cadences => beginning(typed, ["weekly", "biweekly", "monthly", "quarterly"].map(str::to_owned)),
            Self::Zones => beginning(typed, TZ_VARIANTS.iter().map(|zone| zone.name().to_owned())),
        }
    }
}

/// The names that begin as typed, whatever their case.
fn beginning(typed: &str, names: impl IntoIterator<Item = String>) -> Vec<(String, Option<String>)> {
    let wanted = fold(typed);
    let fits = |name: &String| fold(name).starts_with(&wanted);
    names.into_iter().filter(fits).take(MOST).map(|name| (name, None)).collect()
}

fn with_titles(found: Option<Vec<(String, String)>>) -> Vec<(String, Option<String>)> {
    found.unwrap_or_default().into_iter().map(|(key, title)| (key, Some(title))).collect()
}

fn members(typed: &str, reader: Option<Reader>) -> Vec<(String, Option<String>)> {
    let (at, typed) = if typed.starts_with('@') { typed.split_at(1) } else { ("", typed) };
    let found = reader.and_then(|reader| reader.handles_from(&fold(typed), MOST).ok()).unwrap_or_default();
    found.into_iter().map(|(handle, name)| (format!("{at}{handle}"), Some(name))).collect()
}

/// Changes whose number begins as typed, the newest first.
fn changes(verb: Verb, typed: &str, reader: &Reader) -> crate::error::Result<Vec<(String, String)>> {
    let newest = reader.journal(&JournalFilter { limit: Some(MOST), ..JournalFilter::default() })?;
    let fits = |entry: &Entry| match verb {
        Verb::Show => true,
        Verb::Undo => entry.reversible && !entry.is_reversal() && entry.undone_by.is_none(),
        Verb::Redo => entry.reversible && entry.undone_by.is_some(),
    };
    let named = newest.into_iter().filter(fits).map(|entry| (entry.id.to_string(), entry.line));
    Ok(named.filter(|(id, _)| id.starts_with(typed)).collect())
}

fn sessions(typed: &str, planned: bool, reader: Option<Reader>) -> Vec<(String, Option<String>)> {
    let Some(found) = reader.and_then(|reader| reader.slugs_from(&fold(typed), planned, MOST).ok()) else {
        return Vec::new();
    };
    let words = [("last", "the last one that was held"), ("next", "the next one that is planned")];
    let words = words.into_iter().filter(|(word, _)| word.starts_with(typed) && !(planned && *word == "last"));
    let words = words.map(|(word, help)| (word.to_owned(), Some(help.to_owned())));
    words.chain(found.into_iter().map(|(slug, title)| (slug, Some(title)))).collect()
}
