//! What nouns of the record are given, read the same way: titles, days, people, topics, benefits, lengths of time.

use chrono::NaiveDate;

use super::session::given;
use super::{App, shared};
use crate::domain::Worded;
use crate::domain::calendar::{Leaning, Span};
use crate::domain::reference::{Unresolved, one_of};
use crate::domain::text;
use crate::error::{Error, Result};
use crate::prompt;
use crate::render::Format;
use crate::store::{Person, Reader};

/// A day that has come, given for a flag.
///
/// # Errors
/// It cannot be read, or has not come yet (usage).
pub(super) fn past_day(app: &App<'_>, reader: &Reader, given: Option<&str>, flag: &str) -> Result<Option<NaiveDate>> {
    let Some(given) = given else { return Ok(None) };
    let zone = reader.zone()?;
    let day = shared::day(app.context, zone, given, flag, Leaning::Past)?;
    if day > app.context.now_in(zone).day {
        return Err(Error::usage(format!("{day} has not come yet")).at(flag).hint("note it when it has"));
    }
    Ok(Some(day))
}

/// The same, and today where none is given.
///
/// # Errors
/// As [`past_day`].
pub(super) fn day_of(app: &App<'_>, reader: &Reader, given: Option<&str>, flag: &str) -> Result<NaiveDate> {
    match past_day(app, reader, given, flag)? {
        Some(day) => Ok(day),
        None => today(app, reader),
    }
}

/// Today, in the community's time zone.
///
/// # Errors
/// The file cannot be read.
pub(super) fn today(app: &App<'_>, reader: &Reader) -> Result<NaiveDate> {
    Ok(app.context.now_in(reader.zone()?).day)
}

/// Who did it: `--by`, else `PRAKTIK_ME`, else nobody knows; `none` is nobody.
///
/// # Errors
/// Nobody or several answer to the name.
pub(super) fn by(app: &App<'_>, reader: &Reader, given: Option<&str>) -> Result<Option<Person>> {
    match (given, app.me()) {
        (Some("none"), _) | (None, None) => Ok(None),
        (Some(given), _) => reader.person(given).map(Some).map_err(|error| error.at("--by")),
        (None, Some(me)) => reader.person(me).map(Some).map_err(|error| error.at("PRAKTIK_ME")),
    }
}

/// The same for several people.
///
/// # Errors
/// As [`by`], with all that are not known.
pub(super) fn all_by(app: &App<'_>, reader: &Reader, given: &[String]) -> Result<Vec<Person>> {
    if given.is_empty() {
        return Ok(by(app, reader, None)?.into_iter().collect());
    }
    given::people(reader, given, "--by")
}

/// The name of the known topic that `--topic` means.
///
/// # Errors
/// None or several answer to it.
pub(super) fn topic(reader: &Reader, given: &str) -> Result<String> {
    let mut names = reader.topic_names()?;
    match one_of("topic", given, &names.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(place) => Ok(names.swap_remove(place)),
        Err(Unresolved::Unknown { nearest, .. }) if nearest.is_empty() => {
            let error = Error::failed(format!("no topic '{given}'")).at("--topic");
            Err(match names.as_slice() {
                [] => error.hint("no topic is known yet"),
                names => error.hint(format!("known topics: {}", names.join(", "))),
            })
        }
        Err(unresolved) => Err(Error::from(unresolved).at("--topic")),
    }
}

/// The first day of a length of time that ends today.
///
/// # Errors
/// It is none, or holds no day (usage).
pub(super) fn since(given: &str, flag: &str, today: NaiveDate) -> Result<NaiveDate> {
    let span = Span::parse(given).map_err(|invalid| Error::from(invalid).at(flag))?;
    span.before(today).filter(|day| *day < today).ok_or_else(|| {
        Error::usage("that length of time holds no day").at(flag).hint("a length of time is 90d, 2w, 12m or 1y")
    })
}

/// A slug that somebody chose.
///
/// # Errors
/// It breaks a rule of slugs (usage).
pub(super) fn slug(given: Option<&str>) -> Result<Option<String>> {
    let check = |given: &str| {
        text::handle(given).map_err(|invalid| {
            Error::usage(format!("'{given}' is not a slug")).at("--slug").hint(invalid.remedy.replace("handle", "slug"))
        })
    };
    given.map(check).transpose()
}

/// A text for a flag; `None` where it is not given, or stands for nothing.
///
/// # Errors
/// It holds control characters (usage).
pub(super) fn text(given: Option<&str>, flag: &str) -> Result<Option<String>> {
    given.map_or(Ok(None), |given| given::text(given, flag))
}

/// A choice among a few words; where it is not given, it is asked for on a terminal.
///
/// # Errors
/// Nobody is there to be asked (usage), or the person broke off.
pub(super) fn kind<K: Worded>(app: &App<'_>, given: Option<K>, question: &str) -> Result<K> {
    let words: Vec<&str> = K::CHOICES.iter().map(|kind| kind.word()).collect();
    match given {
        Some(kind) => Ok(kind),
        None if app.can_ask() => Ok(K::CHOICES[prompt::choose(question, &words, 0)?]),
        None => Err(Error::usage("the kind is not given").at("--kind").hint(format!("one of {}", words.join(", ")))),
    }
}

/// What an edit changed, a sentence each.
#[derive(Debug, Default)]
pub(super) struct Said(pub(super) Vec<String>);

impl Said {
    /// Says that a field was something else before; nothing where it is the same.
    pub(super) fn put(&mut self, label: &str, before: &str, after: &str) {
        let sentence = match (before, after) {
            (before, after) if before == after => return,
            ("", after) => format!("{label}: {after}"),
            (before, "") => format!("{label}: taken out (was {before})"),
            (before, after) => format!("{label}: {before} → {after}"),
        };
        self.0.push(sentence);
    }

    /// The same for who did it.
    pub(super) fn by(&mut self, before: Option<&Person>, after: Option<&Person>) {
        if before.map(|person| person.id) != after.map(|person| person.id) {
            let after = after.map(|person| person.name.as_str());
            self.text("by", shown_name(before).as_deref(), after);
        }
    }

    /// The same for a text that may be left out.
    pub(super) fn text(&mut self, label: &str, before: Option<&str>, after: Option<&str>) {
        self.put(label, before.unwrap_or_default(), after.unwrap_or_default());
    }
}

/// The names of people who were named just now.
pub(super) fn names(people: &[Person]) -> Vec<&str> {
    people.iter().map(|person| person.name.as_str()).collect()
}

/// The handle of somebody who may be named; `None` for private members.
pub(super) fn handle(person: Option<&Person>) -> Option<String> {
    person.filter(|person| !person.private).map(|person| person.handle.clone())
}

/// The name of somebody who was not named just now; private members are not named.
pub(super) fn shown_name(person: Option<&Person>) -> Option<String> {
    let name = |person: &Person| if person.private { "a private member".to_owned() } else { person.name.clone() };
    person.map(name)
}

/// The columns of a table: those that were asked for, else the usual ones, of which a narrow terminal has room for the
/// first few. Data always has all of them.
pub(super) fn columns(
    app: &App<'_>,
    asked: Option<&[String]>,
    format: Format,
    usual: &[&str],
    narrow: usize,
) -> Option<Vec<String>> {
    let shown = if app.context.terminal.width.is_some_and(|width| width < 80) { narrow } else { usual.len() };
    match (asked, format) {
        (Some(asked), _) => Some(asked.iter().map(|key| key.trim().to_owned()).collect()),
        (None, Format::Table | Format::Markdown) => {
            Some(usual.iter().take(shown).map(|key| (*key).to_owned()).collect())
        }
        (None, _) => None,
    }
}

/// The benefit of the charter that `--benefit` means, as the charter lists it.
///
/// # Errors
/// None or several answer to it.
pub(super) fn benefit(reader: &Reader, given: &str) -> Result<String> {
    let mut known = reader.benefit_texts()?;
    let names: Vec<&str> = known.iter().map(String::as_str).collect();
    let place = one_of("benefit", given, &names).map_err(|unresolved| {
        let error = Error::from(unresolved).at("--benefit");
        Error { hints: Vec::new(), ..error }.hint("the charter lists the benefits: praktik charter show")
    })?;
    Ok(known.swap_remove(place))
}
